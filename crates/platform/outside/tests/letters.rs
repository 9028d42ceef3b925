//! Letters handed to a server that plays a part: what it is told, and what becomes of what it says.

use std::{
    sync::{Arc, Mutex},
    time::UNIX_EPOCH,
};

use integra_outside::letters::{Letter, Post, Server, Tls, Trouble};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// What the server answers where it is not of its usual good will: the beginning of a command, and the answer.
type Part = &'static [(&'static str, &'static str)];

/// Starts a server that plays a part, and gives its port and everything it hears.
async fn plays(part: Part) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let (port, heard) = (listener.local_addr().expect("bound").port(), Arc::new(Mutex::new(Vec::new())));
    let hears = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            talks(stream, part, &hears).await;
        }
    });
    (port, heard)
}

async fn talks(stream: TcpStream, part: Part, heard: &Mutex<Vec<String>>) {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let (mut next, mut in_letter) = (Some(said(part, "HELLO", "220 town.example")), false);
    loop {
        if let Some(answer) = next.take()
            && (answer == "close" || write.write_all(format!("{answer}\r\n").as_bytes()).await.is_err())
        {
            return;
        }
        let Ok(Some(line)) = lines.next_line().await else { return };
        heard.lock().expect("nobody panics").push(line.clone());
        next = match (in_letter, line.as_str()) {
            (true, ".") => {
                in_letter = false;
                Some(said(part, "END", "250 taken"))
            }
            (true, _) => None,
            (_, "DATA") => {
                let answer = said(part, "DATA", "354 go on");
                in_letter = answer.starts_with("354");
                Some(answer)
            }
            (_, "QUIT") => return,
            (_, line) if line.starts_with("EHLO") => Some(said(part, "EHLO", "250-town.example\r\n250 AUTH PLAIN")),
            (_, line) if line.starts_with("AUTH") => Some(said(part, "AUTH", "235 welcome")),
            (_, line) => Some(said(part, line.split([' ', ':']).next().unwrap_or_default(), "250 good")),
        };
    }
}

fn said(part: Part, command: &str, otherwise: &str) -> String {
    part.iter().find(|(of, _)| *of == command).map_or(otherwise, |(_, answer)| answer).to_owned()
}

async fn sends(part: Part) -> (Result<(), Trouble>, Vec<String>) {
    let (port, heard) = plays(part).await;
    let server = Server {
        host: "127.0.0.1".to_owned(),
        port: Some(port),
        tls: Tls::None,
        sign_in: Some(("desk".to_owned(), "secret".to_owned())),
        certificate: None,
    };
    let post = Post::new(&server, "desk@town.example").expect("a way");
    let letter = Letter {
        id: "0192",
        to: "anna@example.org",
        subject: "Pozvánka",
        text: "Hello\n.\nQUIT\nlast",
        calendar: None,
        written: UNIX_EPOCH,
    };
    let sent = post.send(letter).await;
    let heard = heard.lock().expect("nobody panics").clone();
    (sent, heard)
}

#[tokio::test]
async fn a_letter_is_handed_over_with_its_words_as_they_are() {
    let (sent, heard) = sends(&[]).await;
    assert_eq!(sent, Ok(()));
    let at = |line: &str| heard.iter().position(|it| it == line).unwrap_or_else(|| panic!("no {line} in {heard:?}"));
    assert!(at("MAIL FROM:<desk@town.example>") < at("RCPT TO:<anna@example.org>"));
    // A full stop alone would end the letter, so it is doubled; what follows is no command.
    assert!(at("Hello") < at("..") && at("..") < at("QUIT") && at("QUIT") < at("last") && at("last") < at("."));
    assert!(heard.iter().any(|line| line.starts_with("AUTH PLAIN ")), "{heard:?}");
}

#[tokio::test]
async fn what_the_server_refuses_for_good_is_not_what_it_refuses_now() {
    let for_good: &[Part] = &[
        &[("RCPT", "550 no such reader")],
        &[("RCPT", "553 not an address here")],
        &[("DATA", "554 we do not like this")],
        &[("END", "554 this looks like rubbish")],
        &[("END", "552 too large")],
    ];
    for part in for_good {
        let (sent, _) = sends(part).await;
        let Err(Trouble::Refused(words)) = sent else { panic!("{part:?}: {sent:?}") };
        assert!(words.contains(part[0].1.split_once(' ').expect("a code").1), "{words}");
    }
    let later: &[Part] = &[
        &[("RCPT", "450 the box is busy")],
        &[("RCPT", "452 full")],
        &[("END", "451 try again")],
        &[("MAIL", "421 going away")],
        &[("HELLO", "554 we do not talk to you")],
        &[("HELLO", "421 too busy")],
        &[("HELLO", "close")],
        &[("AUTH", "535 wrong password")],
        &[("AUTH", "454 not now")],
        &[("RCPT", "530 sign in first")],
        &[("END", "close")],
    ];
    for part in later {
        let (sent, _) = sends(part).await;
        assert!(matches!(sent, Err(Trouble::Later(_))), "{part:?}: {sent:?}");
    }
}

#[tokio::test]
async fn nobody_at_the_other_end_is_trouble_for_later() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("bound").port();
    drop(listener);
    let server =
        Server { host: "127.0.0.1".to_owned(), port: Some(port), tls: Tls::None, sign_in: None, certificate: None };
    let letter =
        Letter { id: "1", to: "anna@example.org", subject: "x", text: "y", calendar: None, written: UNIX_EPOCH };
    let post = Post::new(&server, "desk@town.example").expect("a way");
    assert!(matches!(post.send(letter).await, Err(Trouble::Later(_))));
    // Nothing is said to a server that cannot keep it to itself.
    let (port, heard) = plays(&[]).await;
    let server = Server { port: Some(port), tls: Tls::Starttls, sign_in: Some(("a".into(), "b".into())), ..server };
    let post = Post::new(&server, "desk@town.example").expect("a way");
    assert!(matches!(post.send(letter).await, Err(Trouble::Later(_))));
    let heard = heard.lock().expect("nobody panics");
    assert!(heard.iter().all(|line| line.starts_with("EHLO") || line == "QUIT"), "{heard:?}");
}
