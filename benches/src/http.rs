//! Just enough of HTTP/1.1 to ask a server one thing at a time over a connection that is kept.

use std::{
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use crate::{Result, trouble};

/// No answer takes longer, however busy the machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Name in small letters, and value.
    pub headers: Vec<(String, String)>,
    /// The body as it came, packed or not.
    pub body: Vec<u8>,
    /// How many bytes head and body took on the wire.
    pub wire: usize,
}

impl Answer {
    /// A header, empty when absent.
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }
}

/// A connection to a server.
pub struct Client {
    host: SocketAddr,
    stream: BufReader<TcpStream>,
}

impl Client {
    /// Connects.
    ///
    /// # Errors
    /// Nobody listens there.
    pub fn connect(host: SocketAddr) -> Result<Self> {
        let connect = || {
            let stream = TcpStream::connect(host)?;
            stream.set_nodelay(true)?;
            stream.set_read_timeout(Some(PATIENCE))?;
            Ok(stream)
        };
        let stream = connect().map_err(|error: std::io::Error| trouble(format!("no answer from {host}: {error}")))?;
        Ok(Self { host, stream: BufReader::new(stream) })
    }

    /// Asks for a path.
    ///
    /// # Errors
    /// The connection breaks, or the answer is none we understand.
    pub fn get(&mut self, path: &str, headers: &[(String, String)]) -> Result<Answer> {
        let mut head = format!("GET {path} HTTP/1.1\r\nhost: {}\r\n", self.host);
        headers.iter().for_each(|(name, value)| head.push_str(&format!("{name}: {value}\r\n")));
        head.push_str("\r\n");
        let asked = self.stream.get_mut().write_all(head.as_bytes());
        let answer = asked.map_err(|error| error.to_string()).and_then(|()| read(&mut self.stream));
        answer.map_err(|why| trouble(format!("{}{path}: {why}", self.host)))
    }
}

fn read(stream: &mut impl BufRead) -> std::result::Result<Answer, String> {
    let (mut wire, mut headers) = (0, Vec::new());
    let mut line = || {
        let mut line = String::new();
        let length = stream.read_line(&mut line).map_err(|error| error.to_string())?;
        wire += length;
        if length == 0 { Err("the connection was closed".to_owned()) } else { Ok(line.trim_end().to_owned()) }
    };
    let status = line()?;
    let status = status.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or("no status line")?;
    loop {
        let line = line()?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or("a header without a colon")?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let mut answer = Answer { status, headers, body: Vec::new(), wire };
    // Nothing follows a 304, whatever its headers say.
    if status != 304 {
        let length = answer.header("content-length").parse().map_err(|_| "an answer of unknown length")?;
        answer.body = vec![0; length];
        stream.read_exact(&mut answer.body).map_err(|error| error.to_string())?;
        answer.wire += length;
    }
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_one_after_the_other() {
        let wire = "HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 304 Not Modified\r\n\r\n";
        let mut stream = wire.as_bytes();
        let first = read(&mut stream).unwrap();
        assert_eq!((first.status, first.header("etag"), first.body.as_slice()), (200, "\"a\"", b"abc".as_slice()));
        let second = read(&mut stream).unwrap();
        assert_eq!((second.status, second.body.len()), (304, 0));
        assert_eq!(first.wire + second.wire, wire.len());
        assert_eq!(read(&mut stream).unwrap_err(), "the connection was closed");
    }

    #[test]
    fn what_is_no_whole_answer_is_refused() {
        for bad in
            ["", "hello\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\nabc", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc"]
        {
            assert!(read(&mut bad.as_bytes()).is_err(), "{bad}");
        }
    }
}
