//! nginx with a configuration of its own: the peer that serves the same bytes from files.

use std::{
    fmt::Write,
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use crate::{
    Result,
    http::{Answer, Client},
    process::{self, Program},
    trouble,
};

/// How long it may take to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);
/// Headers that nginx writes itself, or that belong to the connection.
const ITS_OWN: [&str; 7] =
    ["content-type", "content-length", "etag", "date", "server", "connection", "transfer-encoding"];

/// One file that nginx serves under one address.
pub struct File {
    /// Its address, for instance `/home`.
    pub path: String,
    /// The bytes, as they go over the wire.
    pub bytes: Vec<u8>,
    /// Its type.
    pub content_type: String,
    /// All other headers.
    pub headers: Vec<(String, String)>,
}

impl File {
    /// The file that is answered as `answer` was: same bytes, same headers.
    pub fn like(path: &str, answer: &Answer, body: &[u8]) -> Self {
        let own = answer.headers.iter().filter(|(name, _)| !ITS_OWN.contains(&name.as_str()));
        Self {
            path: path.to_owned(),
            bytes: body.to_vec(),
            content_type: answer.header("content-type").to_owned(),
            headers: own.cloned().collect(),
        }
    }
}

/// nginx, running.
pub struct Nginx {
    /// The process that leads the workers.
    pub program: Program,
    /// Where it listens, on loopback.
    pub address: SocketAddr,
}

impl Nginx {
    /// Writes files and configuration into `folder` and starts nginx over them, with one worker. `sendfile`: whether it
    /// lets the kernel send the file, as Debian sets it up, or reads it first, which suits small files better.
    ///
    /// # Errors
    /// It is not installed, or does not start.
    pub fn start(folder: &Path, sendfile: bool, files: &[File]) -> Result<Self> {
        Self::run(folder, sendfile, files, Ok)
    }

    /// The same on one processor.
    ///
    /// # Errors
    /// It is not installed, or does not start.
    pub fn start_on(processor: usize, folder: &Path, sendfile: bool, files: &[File]) -> Result<Self> {
        Self::run(folder, sendfile, files, |command| process::on(processor, &command))
    }

    fn run(
        folder: &Path,
        sendfile: bool,
        files: &[File],
        place: impl FnOnce(Command) -> Result<Command>,
    ) -> Result<Self> {
        let failed = |error: std::io::Error| trouble(format!("cannot prepare nginx: {error}"));
        let root = folder.join("root");
        fs::create_dir_all(&root).map_err(failed)?;
        for file in files {
            fs::write(root.join(file.path.trim_start_matches('/')), &file.bytes).map_err(failed)?;
        }
        // Nobody else is likely to take this port between here and the start; if so, the start fails and says so.
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr()).map_err(failed)?;
        let config = folder.join("nginx.conf");
        fs::write(&config, configuration(folder, address, sendfile, files)).map_err(failed)?;
        let mut command = Command::new(process::find("nginx")?);
        command.arg("-e").arg(folder.join("error.log")).arg("-c").arg(&config);
        let mut nginx = Self { program: Program::start("nginx", &mut place(command)?)?, address };
        let until = Instant::now() + PATIENCE;
        while Client::connect(address).is_err() {
            nginx.program.still_runs().map_err(|ended| {
                let log = fs::read_to_string(folder.join("error.log")).unwrap_or_default();
                trouble(format!("{ended}\n{log}"))
            })?;
            if Instant::now() > until {
                return Err(trouble("nginx does not answer"));
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(nginx)
    }
}

/// As Debian sets it up, and as one tunes it to serve files: no log of requests, open files kept open.
fn configuration(folder: &Path, address: SocketAddr, sendfile: bool, files: &[File]) -> String {
    let (folder, sendfile) = (folder.display(), if sendfile { "on" } else { "off" });
    let mut locations = String::new();
    for file in files {
        // Strings that cannot fail to be written to.
        let _ = writeln!(locations, "    location = {} {{\n      default_type \"{}\";", file.path, file.content_type);
        for (name, value) in &file.headers {
            let _ = writeln!(locations, "      add_header {name} \"{}\";", value.replace('"', "\\\""));
        }
        locations.push_str("    }\n");
    }
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|what| format!("  {what}_temp_path {folder}/{what};\n"))
        .concat();
    format!(
        "daemon off;
# Workers must be able to read files of whoever runs this; only root may say so, others are warned and go on.
user {};
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 4096; }}
http {{
  access_log off;
  sendfile {sendfile};
  tcp_nopush on;
  keepalive_timeout 65;
  keepalive_requests 1000000000;
  open_file_cache max=1000 inactive=1h;
  open_file_cache_valid 1h;
  types {{ }}
{temporary}  server {{
    listen {address};
    root {folder}/root;
{locations}  }}
}}
",
        user()
    )
}

/// Who we are.
fn user() -> String {
    let told =
        Command::new("id").arg("-un").output().map(|told| String::from_utf8_lossy(&told.stdout).trim().to_owned());
    told.unwrap_or_else(|_| "nobody".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_answered_as_the_answer_was() {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let answer = Answer {
            status: 200,
            headers: vec![
                header("content-type", "text/html; charset=utf-8"),
                header("content-length", "3"),
                header("x-note", "say \"yes\""),
            ],
            body: b"abc".to_vec(),
            wire: 80,
        };
        let file = File::like("/home", &answer, &answer.body);
        assert_eq!((file.bytes.as_slice(), file.headers.len()), (b"abc".as_slice(), 1));
        let address = SocketAddr::from(([127, 0, 0, 1], 8181));
        let text = configuration(Path::new("/tmp/here"), address, true, &[file]);
        for wanted in [
            "sendfile on;",
            "listen 127.0.0.1:8181;",
            "root /tmp/here/root;",
            "location = /home {",
            "default_type \"text/html; charset=utf-8\";",
            "add_header x-note \"say \\\"yes\\\"\";",
        ] {
            assert!(text.contains(wanted), "{wanted} in\n{text}");
        }
        assert!(!text.contains("add_header content-length"));
    }
}
