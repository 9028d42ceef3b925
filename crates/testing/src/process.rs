//! A real `integra` in a process of its own, spoken to over its port, and killed without a warning.

use std::{
    fmt::Write,
    io::{self, BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
};

use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::app::Answer;

/// A running `integra demo`. It ends with the test.
#[derive(Debug)]
pub struct Process {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    told: Value,
}

impl Process {
    /// Starts the demo over a data folder, which is filled when it is empty. `binary` is `env!("CARGO_BIN_EXE_integra")`.
    ///
    /// # Panics
    /// It does not start.
    pub fn demo(binary: &str, data: &Path) -> Self {
        let mut child = Command::new(binary)
            .args(["demo", "--listen", "127.0.0.1:0", "--json", "--data"])
            .arg(data)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary runs");
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().expect("a pipe")).read_line(&mut line).expect("a line");
        let told: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("one line of JSON, not {line:?}"));
        let address = told["url"].as_str().and_then(|url| url.trim_matches(|c: char| !c.is_ascii_digit()).parse().ok());
        Self { child, address: address.expect("an address"), told }
    }

    /// E-mail address and password of somebody with a role, in Košice.
    ///
    /// # Panics
    /// There is nobody.
    pub fn somebody(&self, role: &str) -> (String, String) {
        let staff = self.told["staff"].as_array().expect("a list of people");
        let found = staff.iter().find(|it| it["role"] == role && it["city"] == "kosice");
        let text = |name: &str| found.and_then(|it| it[name].as_str()).expect("somebody with this role").to_owned();
        (text("email"), text("password"))
    }

    /// Kills it (SIGKILL), whatever it is doing.
    ///
    /// # Panics
    /// It had ended by itself.
    pub fn kill(mut self) {
        assert!(self.child.try_wait().expect("a child can be asked").is_none(), "it had ended by itself");
        self.child.kill().expect("SIGKILL");
        self.child.wait().expect("it ends");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends one request over a connection of its own and reads the whole answer.
///
/// # Errors
/// Nobody answers, or the answer is cut short.
pub async fn ask(
    address: SocketAddr,
    method: &Method,
    path: &str,
    headers: &HeaderMap,
    body: &[u8],
) -> io::Result<Answer> {
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    for (name, value) in headers {
        let value = value.to_str().map_err(io::Error::other)?;
        write!(head, "{name}: {value}\r\n").map_err(io::Error::other)?;
    }
    write!(head, "content-length: {}\r\n\r\n", body.len()).map_err(io::Error::other)?;
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body).await?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await?;
    read(&bytes).ok_or_else(|| io::Error::new(io::ErrorKind::UnexpectedEof, "the answer is cut short"))
}

/// Reads an answer. None when it is not whole.
fn read(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let mut lines = std::str::from_utf8(&bytes[..end]).ok()?.split("\r\n");
    let status = StatusCode::from_bytes(lines.next()?.split(' ').nth(1)?.as_bytes()).ok()?;
    let mut headers = HeaderMap::new();
    for line in lines {
        let (name, value) = line.split_once(':')?;
        headers.append(http::HeaderName::try_from(name).ok()?, value.trim().parse().ok()?);
    }
    let body = &bytes[end + 4..];
    let wanted = headers.get(http::header::CONTENT_LENGTH).and_then(|it| it.to_str().ok()?.parse::<usize>().ok());
    // A long page comes in pieces, each with its length; the last one has none.
    let body = match wanted {
        Some(wanted) => (body.len() == wanted).then(|| body.to_vec())?,
        None if headers.contains_key(http::header::TRANSFER_ENCODING) => pieces(body)?,
        None => body.to_vec(),
    };
    Some(Answer { status, headers, text: String::from_utf8_lossy(&body).into_owned(), bytes: body })
}

fn pieces(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = rest.windows(2).position(|two| two == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..end]).ok()?, 16).ok()?;
        rest = &rest[end + 2..];
        if length == 0 {
            return Some(whole);
        }
        whole.extend_from_slice(rest.get(..length)?);
        rest = rest.get(length + 2..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_is_cut_short_is_no_answer() {
        let whole = b"HTTP/1.1 303 See Other\r\nlocation: /desk\r\ncontent-length: 2\r\n\r\nok";
        let answer = read(whole).expect("whole");
        assert_eq!(
            (answer.status, answer.header("location"), answer.text.as_str()),
            (StatusCode::SEE_OTHER, "/desk", "ok")
        );
        for end in 0..whole.len() {
            assert!(read(&whole[..end]).is_none(), "{end}");
        }
        let whole = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n";
        assert_eq!(read(whole).expect("whole").text, "abcd");
        assert!(read(&whole[..whole.len() - 7]).is_none());
    }
}
