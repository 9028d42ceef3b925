//! The command line as people and machines use it: the real binary, in its own process.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    os::fd::OwnedFd,
    path::Path,
    process::{Child, Command, Output, Stdio},
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use serde_json::Value;
use tempfile::TempDir;

const BINARY: &str = env!("CARGO_BIN_EXE_integra");

fn integra(arguments: &[&str]) -> Output {
    Command::new(BINARY).args(arguments).output().expect("the binary runs")
}

/// A running demo; it is ended with the test.
struct Demo {
    child: Child,
    url: String,
}

impl Demo {
    fn start(data: &Path) -> Self {
        let mut command = Command::new(BINARY);
        command.args(["demo", "--listen", "127.0.0.1:0", "--json", "--data"]).arg(data);
        Self::run(command)
    }

    /// Starts it as systemd does when it holds the socket: as file 3, with the number of sockets in the environment.
    fn start_on(data: &Path, socket: &TcpListener) -> Self {
        let mut command = Command::new("sh");
        command.args(["-c", r#"LISTEN_FDS=1 LISTEN_PID=$$ exec "$0" demo --json --data "$1" 3<&0 </dev/null"#, BINARY]);
        command.arg(data).stdin(OwnedFd::from(socket.try_clone().expect("a second handle")));
        Self::run(command)
    }

    fn run(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the binary runs");
        let mut line = String::new();
        let stdout = child.stdout.as_mut().expect("a pipe");
        BufReader::new(stdout).read_line(&mut line).expect("a line");
        let told: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("one line of JSON, not {line:?}"));
        let url = told["url"].as_str().expect("a url").to_owned();
        Self { child, url }
    }

    fn address(&self) -> &str {
        self.url.trim_start_matches("http://").trim_end_matches('/')
    }

    /// Status and body of a page, over a plain connection.
    fn get(&self, path: &str) -> (u16, String) {
        let host = self.address();
        let mut stream = TcpStream::connect(host).expect("it listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        (status, answer)
    }

    /// Asks it to end, as an operator's supervisor does, and waits.
    fn terminate(mut self) -> Option<i32> {
        let pid = self.child.id().to_string();
        Command::new("kill").args(["-TERM", &pid]).status().expect("kill runs");
        let late = Instant::now() + Duration::from_secs(30);
        while Instant::now() < late {
            if let Some(status) = self.child.try_wait().expect("a child") {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("it does not end");
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn somebody_is_erased_by_the_command_line() {
    let folder = TempDir::new().expect("a folder");
    let place = folder.path().join("here");
    assert!(integra(&["init", place.to_str().expect("a path")]).status.success());
    let config = place.join("integra.toml");
    let config = config.to_str().expect("a path");
    let user = |words: &[&str]| integra(&[&["user", "--config", config], words].concat());
    for email in ["first@example.org", "second@example.org"] {
        assert!(user(&["add", email]).status.success());
    }
    let asked = user(&["erase", "second@example.org"]);
    assert!(asked.status.success() && String::from_utf8_lossy(&asked.stdout).contains("--yes"));
    assert!(user(&["erase", "second@example.org", "--yes"]).status.success());
    let left = String::from_utf8(user(&["list"]).stdout).expect("text");
    assert!(left.contains("first@example.org") && !left.contains("second@example.org"), "{left}");
    let last = user(&["erase", "first@example.org", "--yes"]);
    assert_eq!(last.status.code(), Some(2), "somebody must be left");
    assert!(fs::read_to_string(place.join("data/erasures.jsonl")).expect("a list").contains("\"account\""));
    // There is no mail server, and that is said.
    let mail = integra(&["mail", "test", "anna@example.org", "--config", config]);
    assert_eq!(mail.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&mail.stderr).contains("[mail]"));
}

#[test]
fn the_demo_says_where_it_is_keeps_its_data_and_ends_when_asked() {
    let data = TempDir::new().expect("a folder");
    let first = Demo::start(data.path());
    let (ready, seq) = first.get("/readyz");
    assert_eq!(ready, 200);
    assert_eq!(first.get("/kosice/en").0, 200);
    assert_eq!(first.terminate(), Some(0), "SIGTERM ends it cleanly");

    let second = Demo::start(data.path());
    let told = |answer: &str| answer.lines().last().map(str::to_owned);
    let (ready, same) = second.get("/readyz");
    assert_eq!((ready, told(&same)), (200, told(&seq)), "the second start keeps everything and adds nothing");
    assert_eq!(second.terminate(), Some(0));
}

#[test]
fn a_restart_on_a_held_socket_refuses_nobody() {
    let data = TempDir::new().expect("a folder");
    assert_eq!(Demo::start(data.path()).terminate(), Some(0), "the content is there");
    let socket = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = socket.local_addr().expect("an address");
    let (over, asked) = (AtomicBool::new(false), AtomicUsize::new(0));
    let first = Demo::start_on(data.path(), &socket);
    assert_eq!(first.address(), address.to_string(), "it has taken the socket");
    std::thread::scope(|scope| {
        let readers: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    while !over.load(Ordering::Relaxed) {
                        let mut stream = TcpStream::connect(address).expect("never refused");
                        stream
                            .write_all(b"GET /kosice/en HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .expect("sent");
                        let mut answer = Vec::new();
                        stream.read_to_end(&mut answer).expect("never cut off");
                        assert!(answer.starts_with(b"HTTP/1.1 200 "), "{}", String::from_utf8_lossy(&answer));
                        assert!(answer.trim_ascii_end().ends_with(b"</html>"), "the whole page");
                        asked.fetch_add(1, Ordering::Relaxed);
                    }
                })
            })
            .collect();
        let more = |than: usize| {
            while asked.load(Ordering::Relaxed) < than && !readers.iter().any(|reader| reader.is_finished()) {
                std::thread::sleep(Duration::from_millis(5));
            }
        };
        let mut running = first;
        for _ in 0..3 {
            more(asked.load(Ordering::Relaxed) + 100);
            // As `systemctl restart`: the old one ends wholly before the new one begins.
            assert_eq!(running.terminate(), Some(0));
            running = Demo::start_on(data.path(), &socket);
        }
        more(asked.load(Ordering::Relaxed) + 100);
        over.store(true, Ordering::Relaxed);
        // The last one serves until nobody asks any more.
        readers.into_iter().for_each(|reader| reader.join().expect("every reader was answered"));
        assert_eq!(running.terminate(), Some(0));
    });
    assert!(asked.into_inner() >= 400);
}

#[test]
fn ten_thousand_who_only_wait_keep_nobody_out() {
    let data = TempDir::new().expect("a folder");
    let demo = Demo::start(data.path());
    assert_eq!(demo.get("/kosice/en").0, 200);
    let handles = rlimit::increase_nofile_limit(u64::MAX).expect("a limit");
    // Where an administrator allows less, as many as there may be, less those both sides need for other things.
    let many = handles.saturating_sub(600).min(10_000);
    let idle: Vec<_> = (0..many).map(|_| TcpStream::connect(demo.address()).expect("let in")).collect();
    for stream in idle.iter().step_by(997) {
        let mut stream = stream;
        stream.write_all(b"GET /kosice/en HTTP/1.1\r\nHost: x\r\n\r\n").expect("sent");
        let mut head = [0; 12];
        stream.read_exact(&mut head).expect("an answer");
        assert_eq!(&head, b"HTTP/1.1 200");
    }
    assert_eq!(demo.get("/kosice/en").0, 200, "who comes after them is answered as well");
    assert_eq!(demo.terminate(), Some(0), "and they do not keep the program from ending");
}

#[test]
fn the_demo_refuses_a_database_that_is_not_one() {
    let folder = TempDir::new().expect("a folder");
    let place = folder.path().join("integra.toml");
    assert!(integra(&["init", folder.path().to_str().expect("a path")]).status.success());
    let bundle = folder.path().join("bundle");
    for (file, text) in [
        ("bundle.toml", "format = 1\n"),
        (
            "all/topic/papers.toml",
            "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n[facts]\norder = 1\nhue = 240\nart = \"paper\"\n",
        ),
        ("all/topic/papers.en.md", "+++\nname = \"Papers\"\n+++\n"),
    ] {
        fs::create_dir_all(bundle.join(file).parent().expect("a folder")).expect("made");
        fs::write(bundle.join(file), text).expect("written");
    }
    let (place, bundle) = (place.to_str().expect("a path"), bundle.to_str().expect("a path"));
    let dry = integra(&["import", "bundle", bundle, "--dry-run", "--config", place]);
    assert_eq!(String::from_utf8_lossy(&dry.stdout), "1 would be new, 0 would be changed, 0 the same.\n");
    let done = integra(&["import", "bundle", bundle, "--config", place]);
    assert_eq!(String::from_utf8_lossy(&done.stdout), "1 new, 0 changed, 0 the same.\n");
    let again = integra(&["import", "bundle", bundle, "--config", place, "--json"]);
    assert_eq!(String::from_utf8_lossy(&again.stdout), "{\"new\":0,\"changed\":0,\"same\":1}\n");

    let data = folder.path().join("data");
    let demo = integra(&["demo", "--listen", "127.0.0.1:0", "--data", data.to_str().expect("a path")]);
    assert_eq!(demo.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&demo.stderr).contains("something else than a demo"));
}

#[test]
fn keys_are_made_rotated_and_missed_by_the_command_line() {
    let folder = TempDir::new().expect("a folder");
    let place = folder.path().join("here");
    assert!(integra(&["init", place.to_str().expect("a path")]).status.success());
    let config = place.join("integra.toml");
    let config = config.to_str().expect("a path");
    let keys = |words: &[&str]| integra(&[&["keys", "--config", config], words].concat());
    let states = || -> Vec<String> {
        let told = String::from_utf8(keys(&["check", "--json"]).stdout).expect("text");
        let state =
            |line: &str| serde_json::from_str::<Value>(line).expect("JSON")["state"].as_str().map(str::to_owned);
        told.lines().map(|line| state(line).expect("a state")).collect()
    };
    let files = || -> Vec<std::path::PathBuf> {
        let folder = fs::read_dir(place.join("data/keys")).expect("a folder").flatten().map(|entry| entry.path());
        let mut files: Vec<_> = folder.filter(|path| path.to_string_lossy().contains("until-")).collect();
        files.sort();
        files
    };
    assert!(keys(&["init", "--months", "2"]).status.success());
    assert_eq!((states(), files().len()), (vec!["whole".to_owned(); 3], 3));
    let lines = |path: &Path| fs::read_to_string(path).expect("a file").lines().count();
    let before = lines(&files()[1]);
    assert!(keys(&["rotate", "--months", "0"]).status.success());
    assert_eq!(lines(&files()[1]), before + 1, "months in use are rotated too");

    fs::remove_file(&files()[1]).expect("lost");
    let missed = keys(&["check"]);
    assert_eq!(missed.status.code(), Some(1));
    let told = String::from_utf8_lossy(&missed.stdout).into_owned();
    assert!(told.contains("copy the folder 'keys'") && told.contains("3 months, 1 of them wrong"), "{told}");
    let refused = keys(&["init", "--months", "2"]);
    assert_eq!(refused.status.code(), Some(2), "no new key takes the place of a lost one");
    assert!(String::from_utf8_lossy(&refused.stderr).contains("lacks a key"));
    let given_up = keys(&["rotate", "--lost", "--months", "2"]);
    assert!(
        given_up.status.success() && String::from_utf8_lossy(&given_up.stdout).contains("stays shut"),
        "{given_up:?}"
    );
    assert_eq!((states(), files().len()), (vec!["whole".to_owned(); 3], 3));
}

#[test]
fn mistakes_are_one_plain_sentence_with_exit_code_2() {
    let folder = TempDir::new().expect("a folder");
    let missing = folder.path().join("none.toml");
    let output = integra(&["export", "bundle", "-o", "x", "--config", missing.to_str().expect("a path")]);
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("none.toml cannot be read") && told.contains("integra init"), "{told}");

    let feature = integra(&["demo", "--without", "guidse"]);
    assert_eq!(feature.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&feature.stderr).contains("services, guides"));

    let city = integra(&["demo", "--city", "atlantis"]);
    assert_eq!(city.status.code(), Some(2));
    let told = String::from_utf8_lossy(&city.stderr).into_owned();
    assert!(told.contains("no city 'atlantis'") && told.contains("kosice, "), "{told}");

    let base = integra(&["demo", "--base", "kosice=ftp://x"]);
    assert_eq!(base.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&base.stderr).contains("write for instance kosice=https://"));
}

#[test]
fn check_finds_nothing_in_the_demo_and_names_what_is_planted() {
    // How plain the demo's texts are is told, and is nothing a test decides.
    let clean = integra(&["check", "--demo", "--json"]);
    let clean = String::from_utf8_lossy(&clean.stdout).into_owned();
    let found = clean.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    assert_eq!(found.filter(|line| line["check"] != "plain").collect::<Vec<_>>(), Vec::<Value>::new());

    // Each city alone is a whole bundle too: what `demo --city` shows.
    let folder = TempDir::new().expect("a folder");
    for city in integra_testing::app::demo().cities() {
        let alone = folder.path().join(city);
        integra_testing::app::demo().of_cities(&[city]).write(&alone).expect("written");
        let checked = integra(&["check", "--json", "--bundle", alone.to_str().expect("a path")]);
        let told = String::from_utf8_lossy(&checked.stdout).into_owned();
        assert!(matches!(checked.status.code(), Some(0 | 1)), "{city}: {}", String::from_utf8_lossy(&checked.stderr));
        // Texts of the network may name services of cities that are not there: readers see the words without a link.
        let other = told.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
        let other: Vec<Value> = other.filter(|line| line["check"] != "plain" && line["check"] != "link").collect();
        assert_eq!(other, Vec::<Value>::new(), "{city}");
    }

    // The demo's own files, with one fact nobody has a source for.
    integra_testing::app::demo().write(&folder.path().join("bundle")).expect("written");
    let file = folder.path().join("bundle/kosice/service/hate-crime-help.toml");
    let text = fs::read_to_string(&file).expect("a file");
    let planted = text.replace("[facts]\n", "[facts]\nemail = \"nobody@example.org\"\n");
    let narrowed = planted.replace("as_of = \"2022-01\"", "facts = [\"organization\"], as_of = \"2022-01\"");
    fs::write(&file, narrowed).expect("written");
    let bundle = folder.path().join("bundle");
    let found = integra(&["check", "--json", "--bundle", bundle.to_str().expect("a path")]);
    let lines: Vec<Value> =
        String::from_utf8_lossy(&found.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(found.status.code(), Some(1), "{lines:?}");
    assert!(
        lines.iter().any(|line| line["entry"] == "kosice:service/hate-crime-help" && line["field"] == "email"),
        "{lines:?}"
    );

    // The same entry under a name that a page of its own has: readers see that page.
    for end in ["toml", "en.md"] {
        let (from, to) = (format!("kosice/service/hate-crime-help.{end}"), format!("kosice/service/supply.{end}"));
        fs::copy(bundle.join(from), bundle.join(to)).expect("copied");
    }
    let found = integra(&["check", "--json", "--bundle", bundle.to_str().expect("a path")]);
    let told = String::from_utf8_lossy(&found.stdout).into_owned();
    assert!(told.contains("\"check\":\"hidden\",\"entry\":\"kosice:service/supply\""), "{told}");
}

#[test]
fn check_tells_which_texts_are_hard_to_read_and_leaves_excused_ones_alone() {
    let folder = TempDir::new().expect("a folder");
    let bundle = folder.path().join("bundle");
    integra_testing::app::demo().write(&bundle).expect("written");
    let long = format!("+++\nname = \"Long\"\n+++\n\n<!-- body -->\n{}.\n", ["go"; 70].join(" "));
    let facts = |more: &str| {
        format!("[entry]\nsource_language = \"en\"\nstatus = \"published\"\n\n[facts]\nsection = \"advice\"\n{more}")
    };
    for (slug, more) in [("long-open", ""), ("long-excused", "plain_excuse = \"The words of the law.\"\n")] {
        fs::write(bundle.join(format!("kosice/article/{slug}.toml")), facts(more)).expect("written");
        fs::write(bundle.join(format!("kosice/article/{slug}.en.md")), &long).expect("written");
    }
    let bundle = bundle.to_str().expect("a path");
    let table = integra(&["check", "--plain", "--bundle", bundle]);
    let table = String::from_utf8_lossy(&table.stdout).into_owned();
    let worst = table.lines().nth(1).unwrap_or_default();
    assert!(worst.contains("70     25") && worst.ends_with("kosice:article/long-open body"), "{table}");
    assert!(table.contains("excused: kosice:article/long-excused body in en: The words of the law."), "{table}");
    let found = integra(&["check", "--json", "--bundle", bundle]);
    let found = String::from_utf8_lossy(&found.stdout).into_owned();
    assert!(found.contains("article/long-open") && !found.contains("article/long-excused"), "{found}");
}
