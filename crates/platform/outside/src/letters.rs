//! Letters handed to a mail server (SMTP): plain text, one reader each, over an encrypted connection unless the server
//! stands on this very machine.

use std::{
    fmt,
    net::IpAddr,
    time::{Duration, SystemTime},
};

use lettre::{
    Address, Message,
    address::Envelope,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{
        Error as SmtpError,
        authentication::{Credentials, Mechanism},
        client::{AsyncSmtpConnection, Certificate, TlsParameters},
        extension::ClientId,
    },
};
use tokio::time::timeout;

/// The server lets us in within this time, and takes a letter within it, or is given up until later.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long we wait for its farewell.
const FAREWELL: Duration = Duration::from_secs(2);
/// Codes that refuse us, not the letter: who sends must sign in first, or has signed in wrongly.
const ABOUT_US: [&str; 4] = ["530", "534", "535", "538"];

/// How the way to the server is kept from others' eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// Plain at first, then encrypted before anything is said; refused when the server cannot.
    Starttls,
    /// Encrypted from the first byte.
    Implicit,
    /// Not at all: for a server on this machine only.
    None,
}

/// Where the mail server is, and how it knows us.
#[derive(Clone)]
pub struct Server {
    /// Its name or address.
    pub host: String,
    /// Its port; without one the usual of the way.
    pub port: Option<u16>,
    /// The way.
    pub tls: Tls,
    /// User and password, when it asks for them.
    pub sign_in: Option<(String, String)>,
    /// A certificate (PEM) to know it by, beside those every machine knows.
    pub certificate: Option<Vec<u8>>,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the password.
        f.debug_struct("Server").field("host", &self.host).field("port", &self.port).field("tls", &self.tls).finish()
    }
}

/// Why there is no way to a mail server.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The sender is no address.
    #[error("'{0}' is no sender; write an address, or a name and an address: Town desk <desk@town.example>")]
    From(String),
    /// Nothing may go over the network unencrypted.
    #[error("letters would go to {0} unencrypted; take tls = \"starttls\" or \"implicit\"")]
    Open(String),
    /// The certificate is none.
    #[error("the certificate of the mail server cannot be used: {0}")]
    Certificate(String),
}

/// Why a letter was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The server will never take this letter: there is no such reader, or it does not like what it reads.
    #[error("refused for good: {0}")]
    Refused(String),
    /// It may take it later: it is busy, away, or does not let us in.
    #[error("not now: {0}")]
    Later(String),
}

/// One letter.
#[derive(Debug, Clone, Copy)]
pub struct Letter<'a> {
    /// Names it. The same letter sent twice has the same name, so that whoever receives both can tell.
    pub id: &'a str,
    /// Address of the reader.
    pub to: &'a str,
    /// One line.
    pub subject: &'a str,
    /// Plain text.
    pub text: &'a str,
    /// What it puts into the reader's calendar (iCalendar): a file that goes with it.
    pub calendar: Option<&'a str>,
    /// When it was written.
    pub written: SystemTime,
}

/// The way to a mail server. Cheap to clone; each letter goes over a connection of its own.
#[derive(Clone)]
pub struct Post {
    host: String,
    port: u16,
    tls: Tls,
    parameters: Option<TlsParameters>,
    sign_in: Option<Credentials>,
    from: Mailbox,
    hello: ClientId,
}

impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Post").field("host", &self.host).field("port", &self.port).field("from", &self.from).finish()
    }
}

impl Post {
    /// Opens the way, without going it yet.
    ///
    /// # Errors
    /// The sender is no address, the way is open to everybody's eyes, or the certificate is none.
    pub fn new(server: &Server, from: &str) -> Result<Self, Error> {
        let from: Mailbox = from.parse().map_err(|_| Error::From(from.to_owned()))?;
        if server.tls == Tls::None && !is_this_machine(&server.host) {
            return Err(Error::Open(server.host.clone()));
        }
        let usual = match server.tls {
            Tls::Starttls => 587,
            Tls::Implicit => 465,
            Tls::None => 25,
        };
        Ok(Self {
            host: server.host.clone(),
            port: server.port.unwrap_or(usual),
            tls: server.tls,
            parameters: (server.tls != Tls::None).then(|| parameters(server)).transpose()?,
            sign_in: server.sign_in.clone().map(|(user, password)| Credentials::new(user, password)),
            hello: ClientId::Domain(from.email.domain().to_owned()),
            from,
        })
    }

    /// Hands a letter over. When this succeeds the server has taken it upon itself.
    ///
    /// # Errors
    /// The server refuses it, or cannot take it now.
    pub async fn send(&self, letter: Letter<'_>) -> Result<(), Trouble> {
        let (envelope, message) = self.written(letter)?;
        let slow = |_| Trouble::Later(format!("{} did not answer in time", self.host));
        // Whatever goes wrong before the letter is named is not the letter's fault.
        let later = |error: SmtpError| Trouble::Later(chain(&error));
        let mut connection = timeout(PATIENCE, self.connect()).await.map_err(slow)?.map_err(later)?;
        let sent = timeout(PATIENCE, connection.send(&envelope, &message)).await.map_err(slow)?;
        // The server has spoken; whether it hears our farewell changes nothing.
        let _ = timeout(FAREWELL, connection.quit()).await;
        sent.map(drop).map_err(|error| {
            let about_us = error.status().is_some_and(|code| ABOUT_US.contains(&code.to_string().as_str()));
            let words = chain(&error);
            if error.is_permanent() && !about_us { Trouble::Refused(words) } else { Trouble::Later(words) }
        })
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, SmtpError> {
        let first = self.parameters.clone().filter(|_| self.tls == Tls::Implicit);
        let place = (self.host.as_str(), self.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(place, Some(PATIENCE), &self.hello, first, None).await?;
        if let (Tls::Starttls, Some(parameters)) = (self.tls, &self.parameters) {
            // An error when the server cannot: nothing is said in the open.
            connection.starttls(parameters.clone(), &self.hello).await?;
        }
        if let Some(credentials) = &self.sign_in {
            connection.auth(&[Mechanism::Plain, Mechanism::Login], credentials).await?;
        }
        Ok(connection)
    }

    /// The letter as it goes over the wire.
    fn written(&self, letter: Letter<'_>) -> Result<(Envelope, Vec<u8>), Trouble> {
        let bad = |what: &str| Trouble::Refused(format!("{what} cannot stand on a letter"));
        // The head of a letter ends a line with each of these; nobody may write lines of their own into it.
        let broken = |text: &str| text.chars().any(char::is_control);
        if broken(letter.subject) || broken(letter.to) || broken(letter.id) {
            return Err(bad("a line break"));
        }
        let to: Address = letter.to.parse().map_err(|_| bad("this address"))?;
        let name = |name: &str| HeaderName::new_from_ascii(name.to_owned()).map_err(|_| bad(name));
        let head = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to.clone()))
            .subject(letter.subject)
            .date(letter.written)
            .message_id(Some(format!("<{}@{}>", letter.id, self.from.email.domain())))
            // No out-of-office notes to a machine (RFC 3834).
            .raw_header(HeaderValue::new(name("Auto-Submitted")?, "auto-generated".to_owned()));
        let message = match letter.calendar {
            None => head.header(ContentType::TEXT_PLAIN).body(letter.text.to_owned()),
            Some(calendar) => {
                // The type says what the file says (RFC 6047, 2.4).
                let method = if calendar.contains("\nMETHOD:CANCEL\r") { "CANCEL" } else { "PUBLISH" };
                let ty = format!("text/calendar; charset=utf-8; method={method}");
                let ty = ContentType::parse(&ty).map_err(|_| bad("a type"))?;
                let file = Attachment::new("integra.ics".to_owned()).body(calendar.to_owned(), ty);
                // Sent again it must be the same, so chance draws no line between its parts.
                let parts = MultiPart::mixed().boundary(format!("part-of-{}", letter.id));
                head.multipart(parts.singlepart(SinglePart::plain(letter.text.to_owned())).singlepart(file))
            }
        };
        let message = message.map_err(|error| Trouble::Refused(chain(&error)))?;
        let envelope = Envelope::new(Some(self.from.email.clone()), vec![to]);
        Ok((envelope.map_err(|error| Trouble::Refused(chain(&error)))?, message.formatted()))
    }
}

fn parameters(server: &Server) -> Result<TlsParameters, Error> {
    let broken = |error: SmtpError| Error::Certificate(chain(&error));
    let mut parameters = TlsParameters::builder(server.host.clone());
    if let Some(pem) = &server.certificate {
        if !String::from_utf8_lossy(pem).contains("BEGIN CERTIFICATE") {
            return Err(Error::Certificate("the file holds none in the form PEM".to_owned()));
        }
        parameters = parameters.add_root_certificate(Certificate::from_pem(pem).map_err(broken)?);
    }
    parameters.build().map_err(broken)
}

/// Whether a name or an address is surely this machine.
fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// An error with what caused it, in one line.
fn chain(error: &dyn std::error::Error) -> String {
    let (mut words, mut next) = (error.to_string(), error.source());
    while let Some(cause) = next {
        let cause_words = cause.to_string();
        if !words.contains(&cause_words) {
            words = format!("{words}: {cause_words}");
        }
        next = cause.source();
    }
    words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::UNIX_EPOCH;

    fn server(host: &str, tls: Tls) -> Server {
        Server { host: host.to_owned(), port: None, tls, sign_in: None, certificate: None }
    }

    fn written(letter: Letter<'_>) -> Result<String, Trouble> {
        let post = Post::new(&server("localhost", Tls::None), "Úrad mesta <desk@town.example>").expect("a way");
        post.written(letter).map(|(_, bytes)| String::from_utf8(bytes).expect("plain text"))
    }

    const LETTER: Letter<'static> = Letter {
        id: "0192",
        to: "anna@example.org",
        subject: "Pozvánka",
        text: "Dobrý deň,\nhttps://town.example/desk/welcome/abc",
        calendar: None,
        written: UNIX_EPOCH,
    };

    #[tokio::test]
    async fn a_letter_says_who_when_and_that_a_machine_wrote_it() {
        let text = written(LETTER).expect("a letter");
        for line in [
            "Message-ID: <0192@town.example>\r\n",
            "Date: Thu, 01 Jan 1970 00:00:00 +0000\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "To: anna@example.org\r\n",
            "Content-Type: text/plain; charset=utf-8\r\n",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert_eq!(text, written(LETTER).expect("a letter"), "sent again it is the same to the byte");
        assert!(text.is_ascii(), "every server can carry it: {text}");
    }

    #[tokio::test]
    async fn what_goes_into_a_calendar_is_a_file_of_its_own() {
        let letter = Letter { calendar: Some("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), ..LETTER };
        let text = written(letter).expect("a letter");
        for part in [
            "Content-Type: multipart/mixed;",
            "Content-Type: text/plain; charset=utf-8\r\n",
            "Content-Type: text/calendar; charset=utf-8; method=PUBLISH\r\n",
            "Content-Disposition: attachment; filename=\"integra.ics\"\r\n",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert_eq!(text, written(letter).expect("a letter"), "sent again it is the same to the byte");
    }

    #[tokio::test]
    async fn nobody_writes_lines_into_the_head_of_a_letter() {
        let bad = [
            Letter { subject: "x\r\nBcc: eve@example.org", ..LETTER },
            Letter { subject: "x\nBcc: eve@example.org", ..LETTER },
            Letter { to: "anna@example.org\r\nRCPT TO:<eve@example.org>", ..LETTER },
            Letter { to: "anna@example.org, eve@example.org", ..LETTER },
            Letter { to: "anna", ..LETTER },
            Letter { id: "1>\r\nBcc: eve@example.org", ..LETTER },
        ];
        for letter in bad {
            assert!(matches!(written(letter), Err(Trouble::Refused(_))), "{letter:?}");
        }
    }

    #[tokio::test]
    async fn letters_go_unencrypted_to_this_machine_only() {
        for host in ["localhost", "127.0.0.1", "127.9.9.9", "::1"] {
            assert!(Post::new(&server(host, Tls::None), "desk@town.example").is_ok(), "{host}");
        }
        for host in ["mail.example.org", "192.0.2.1", "localhost.example.org", "10.0.0.1"] {
            assert!(matches!(Post::new(&server(host, Tls::None), "desk@town.example"), Err(Error::Open(_))), "{host}");
            assert!(Post::new(&server(host, Tls::Starttls), "desk@town.example").is_ok(), "{host}");
        }
        assert!(matches!(Post::new(&server("localhost", Tls::None), "the desk"), Err(Error::From(_))));
        let certificate = Some(b"nothing".to_vec());
        let broken = Post::new(&Server { certificate, ..server("a.example", Tls::Implicit) }, "desk@town.example");
        assert!(matches!(broken, Err(Error::Certificate(_))), "{broken:?}");
    }
}
