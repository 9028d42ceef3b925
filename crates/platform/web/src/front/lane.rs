//! The fast lane of a connection: plain requests whose answers lie ready are answered without hyper.
//!
//! Such a request needs none of what an HTTP library is for: its head is looked at where it was read, and what is sent
//! has been written long before. Whatever else comes is handed on with all its bytes ([`super::turn`]), and the
//! connection comes back when that has been answered. So there is one place where requests are understood in full, and
//! this one only recognises some of them.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::io::{self, IoSlice};
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use super::connection::Leave;
use super::head::{Head, Room, Seen};
use super::limits::Limits;
use super::patience::Patience;
use super::ready::Written;
use super::{Front, date};

/// How much is read at once. The heads of a browser take 500 bytes to 2 kB.
const READ: usize = 16 * 1024;
/// Answers to requests that came together are sent together, up to about so many bytes.
const TOGETHER: usize = 32 * 1024;
/// A body up to this size is copied behind its head: one piece costs the system less than several.
const COPIED: usize = 16 * 1024;
/// How long somebody who has just been let in has to ask when we are about to end. What they asked may be on its way.
const FIRST_WORD: Duration = Duration::from_secs(1);

thread_local! {
    /// Where bytes are read to. Connections that wait hold no memory for it.
    static CAME: RefCell<Box<[u8; READ]>> = RefCell::new(Box::new([0; READ]));
    /// Memory for answers; always empty.
    static SPARE: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// One connection.
#[derive(Debug)]
pub(super) struct Lane {
    stream: TcpStream,
    /// What has come and is not answered. Empty but for half heads and requests that wait for answers to go out.
    unread: BytesMut,
    /// What the client has not taken yet.
    unsent: VecDeque<Bytes>,
    /// What follows when it has.
    next: Next,
    /// Until a whole head has come.
    asking: Patience,
    /// Until an answer is taken.
    taking: Patience,
    /// The time left to ask when we are about to end.
    first_word: Patience,
    /// Nothing has been asked yet.
    fresh: bool,
}

/// What is to be done when all answers so far are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Read on.
    Read,
    /// There is more to answer in what was read.
    Answer,
    /// The next request is not one for this lane.
    HandOn,
}

/// Answers on their way.
#[derive(Debug)]
struct Answers {
    /// Heads and bodies, one after the other.
    text: Vec<u8>,
    /// The body of the last one, where it is large.
    large: Option<Bytes>,
}

impl Answers {
    /// Puts answers together. They belong to this call alone: whatever fails in it, nothing of them is left for the next
    /// connection, only empty memory.
    fn within<R>(call: impl FnOnce(&mut Self) -> R) -> R {
        let mut answers = Self { text: SPARE.take(), large: None };
        let result = call(&mut answers);
        answers.text.clear();
        SPARE.set(answers.text);
        result
    }

    fn are_enough(&self) -> bool {
        self.text.len() >= TOGETHER || self.large.is_some()
    }

    fn add(&mut self, answer: Written<'_>) {
        answer.head.iter().for_each(|part| self.text.extend_from_slice(part));
        date::write_last_lines(&mut self.text);
        if answer.body.len() <= COPIED {
            self.text.extend_from_slice(&answer.body);
        } else {
            self.large = Some(answer.body.into_owned());
        }
    }
}

impl Lane {
    pub(super) fn new(stream: TcpStream, limits: &Limits) -> Self {
        Self {
            stream,
            unread: BytesMut::new(),
            unsent: VecDeque::new(),
            next: Next::Read,
            asking: Patience::new(limits.header_time),
            taking: Patience::new(limits.patience),
            first_word: Patience::new(FIRST_WORD.min(limits.header_time)),
            fresh: true,
        }
    }

    /// The connection itself, while its requests are answered elsewhere.
    pub(super) fn stream(&mut self) -> &mut TcpStream {
        &mut self.stream
    }

    /// Goes on with a connection that has come back with what was read too far.
    pub(super) fn resume(&mut self, unread: &[u8]) {
        self.fresh = false;
        self.unread.extend_from_slice(unread);
        self.next = Next::Answer;
    }

    /// Answers until a request comes that is not for this lane; returns what has come of it and after it. `None`: the
    /// connection is over.
    ///
    /// # Errors
    /// The connection is broken, or the client takes nothing.
    pub(super) async fn run(&mut self, front: &Front, leave: &mut Leave) -> io::Result<Option<Bytes>> {
        poll_fn(|cx| {
            loop {
                ready!(self.poll_send(cx))?;
                match self.next {
                    Next::HandOn => {
                        self.asking.progress();
                        return Poll::Ready(Ok(Some(mem::take(&mut self.unread).freeze())));
                    }
                    Next::Answer => self.answer_unread(cx, front, leave.is_over())?,
                    Next::Read => match self.poll_read(cx, front, leave.is_over())? {
                        Poll::Ready(true) => {}
                        Poll::Ready(false) => return Poll::Ready(Ok(None)),
                        Poll::Pending => {
                            ready!(self.poll_late(cx, leave));
                            return Poll::Ready(Ok(None));
                        }
                    },
                }
            }
        })
        .await
    }

    /// Ready when a client that asks nothing is to be let go.
    fn poll_late(&mut self, cx: &mut Context<'_>, leave: &mut Leave) -> Poll<()> {
        if !leave.poll(cx) {
            return self.asking.poll_exhausted(cx);
        }
        // Whoever has been answered and asks nothing more goes at once, everybody else has a moment.
        if !self.fresh && self.unread.is_empty() { Poll::Ready(()) } else { self.first_word.poll_exhausted(cx) }
    }

    /// Reads once, and answers what is whole; says whether something came.
    fn poll_read(&mut self, cx: &mut Context<'_>, front: &Front, leaving: bool) -> Poll<io::Result<bool>> {
        CAME.with_borrow_mut(|room| {
            let mut came = ReadBuf::new(&mut room[..]);
            ready!(Pin::new(&mut self.stream).poll_read(cx, &mut came))?;
            let came = came.filled();
            if came.is_empty() {
                return Poll::Ready(Ok(false));
            }
            if self.unread.is_empty() {
                let used = self.answer_and_send(cx, front, came, leaving)?;
                self.unread.extend_from_slice(&came[used..]);
            } else {
                self.unread.extend_from_slice(came);
                self.answer_unread(cx, front, leaving)?;
            }
            Poll::Ready(Ok(true))
        })
    }

    /// Answers what has been read before and is whole.
    fn answer_unread(&mut self, cx: &mut Context<'_>, front: &Front, leaving: bool) -> io::Result<()> {
        let mut unread = mem::take(&mut self.unread);
        let used = self.answer_and_send(cx, front, &unread, leaving)?;
        if used < unread.len() {
            unread.advance(used);
            self.unread = unread;
        }
        Ok(())
    }

    fn answer_and_send(
        &mut self,
        cx: &mut Context<'_>,
        front: &Front,
        bytes: &[u8],
        leaving: bool,
    ) -> io::Result<usize> {
        Answers::within(|answers| {
            let used = self.answer(front, bytes, leaving, answers);
            self.send(cx, answers)?;
            Ok(used)
        })
    }

    /// Answers the requests that `bytes` begin with; says how many bytes they took.
    fn answer(&mut self, front: &Front, bytes: &[u8], leaving: bool, answers: &mut Answers) -> usize {
        let limits = &front.0.limits;
        let mut used = 0;
        while used < bytes.len() {
            if answers.are_enough() {
                self.next = Next::Answer;
                return used;
            }
            let mut room = Room::new();
            let answered = match Head::read(&bytes[used..], &mut room, limits) {
                // When we are about to end, answers must say so.
                Seen::Plain(head) if !leaving => {
                    front.at_hand(&head, |answer| answers.add(answer)).then_some(head.length)
                }
                // Longer heads are for hyper, which does not read them again from the beginning each time.
                Seen::Part if bytes.len() - used < READ => break,
                Seen::Part | Seen::Plain(_) | Seen::Other => None,
            };
            let Some(length) = answered else {
                self.next = Next::HandOn;
                return used;
            };
            used += length;
            self.fresh = false;
            self.asking.progress();
        }
        self.next = Next::Read;
        used
    }

    /// Sends what the system takes now, and keeps the rest.
    fn send(&mut self, cx: &mut Context<'_>, answers: &mut Answers) -> io::Result<()> {
        let Answers { text, large } = answers;
        if text.is_empty() {
            return Ok(());
        }
        let stream = Pin::new(&mut self.stream);
        let sent = match large {
            None => stream.poll_write(cx, text),
            Some(body) => stream.poll_write_vectored(cx, &[IoSlice::new(text), IoSlice::new(body)]),
        };
        let mut sent = match sent {
            Poll::Ready(sent) => sent?,
            Poll::Pending => 0,
        };
        if sent < text.len() {
            self.unsent.push_back(Bytes::copy_from_slice(&text[sent..]));
        }
        sent = sent.saturating_sub(text.len());
        self.unsent.extend(large.take().map(|body| body.slice(sent..)).filter(|rest| !rest.is_empty()));
        Ok(())
    }

    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while let Some(first) = self.unsent.front_mut() {
            let Poll::Ready(sent) = Pin::new(&mut self.stream).poll_write(cx, first) else {
                ready!(self.taking.poll_exhausted(cx));
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            };
            self.taking.progress();
            match sent? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                sent => first.advance(sent),
            }
            if first.is_empty() {
                self.unsent.pop_front();
            }
        }
        Poll::Ready(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use integra_kernel::clock::SystemClock;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;
    use tokio::sync::watch;

    use super::super::{Assets, DEFAULT_BUDGET, Pages};
    use super::*;

    #[tokio::test]
    async fn what_lies_ready_is_answered_here_and_nothing_else() {
        let assets = Assets::new([("app.css", b"body { color: black }".as_slice())]);
        let path = format!("/assets/{}", assets.url_name("app.css").expect("it was added"));
        assets.find(&path).expect("it was added").ready().await;
        let front =
            Front::new(axum::Router::new(), Pages::new(Arc::new(SystemClock), DEFAULT_BUDGET)).assets(Arc::new(assets));

        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let mut client = TcpStream::connect(listener.local_addr().expect("it is bound")).await.expect("it listens");
        let (stream, _) = listener.accept().await.expect("somebody has come");
        let (_stop, stopped) = watch::channel(());
        let (mut lane, mut leave) = (Lane::new(stream, &front.0.limits), Leave::new(stopped));

        let plain = format!("GET {path} HTTP/1.1\r\nhost: x\r\n\r\n");
        let other = format!("POST {path} HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n");
        client.write_all([&*plain, &*plain, &*other].concat().as_bytes()).await.expect("the lane is open");
        let handed_on = lane.run(&front, &mut leave).await.expect("nothing is broken");
        assert_eq!(handed_on.as_deref(), Some(other.as_bytes()));

        drop(lane);
        let mut answers = String::new();
        client.read_to_string(&mut answers).await.expect("the lane has ended");
        assert_eq!(answers.matches("HTTP/1.1 200 OK").count(), 2, "{answers}");
        assert_eq!(answers.matches("body{color:").count(), 2, "{answers}");
    }
}
