//! The fast lane of a connection: plain requests whose answers lie ready are answered without hyper.
//!
//! Such a request needs none of what an HTTP library is for: its head is looked at where it was read, and what is sent
//! has been written long before. Whatever else comes is handed on with all its bytes ([`super::turn`]), and the
//! connection comes back when that has been answered. So there is one place where requests are understood in full, and
//! this one only recognises some of them.

use std::cell::RefCell;
use std::io::{self, IoSlice};
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
use super::{Front, date};

/// How much is read at once. The heads of a browser take 500 bytes to 2 kB.
const READ: usize = 16 * 1024;
/// Answers to requests that came together are sent together, up to so many.
const TOGETHER: usize = 16;
/// Pieces of one answer: two of its head, the date, the body.
const PIECES: usize = 4;
/// How long somebody who has just been let in has to ask when we are about to end. What they asked may be on its way.
const FIRST_WORD: Duration = Duration::from_secs(1);

thread_local! {
    /// Where bytes are read to. Connections that wait hold no memory for it.
    static CAME: RefCell<Box<[u8; READ]>> = RefCell::new(Box::new([0; READ]));
}

/// One connection.
#[derive(Debug)]
pub(super) struct Lane {
    stream: TcpStream,
    /// What has come and is not answered. Empty but for half heads and requests that wait for answers to go out.
    unread: BytesMut,
    /// What is still to be sent.
    unsent: Vec<Bytes>,
    /// Until a whole head has come.
    asking: Patience,
    /// Until an answer is taken.
    taking: Patience,
    /// The time left to ask when we are about to end.
    first_word: Patience,
    /// Nothing has been asked yet.
    fresh: bool,
}

/// What came of the bytes there are.
#[derive(Debug, PartialEq, Eq)]
enum Heard {
    /// They were answered as far as they were whole.
    More,
    /// There is more to answer when the answers so far are sent.
    Enough,
    /// The next request is not one for this lane.
    Other,
    /// The client, or its time, has gone.
    End,
}

impl Lane {
    pub(super) fn new(stream: TcpStream, limits: &Limits) -> Self {
        Self {
            stream,
            unread: BytesMut::new(),
            unsent: Vec::new(),
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
    }

    /// Answers until a request comes that is not for this lane; returns what has come of it and after it. `None`: the
    /// connection is over.
    ///
    /// # Errors
    /// The connection is broken, or the client takes nothing.
    pub(super) async fn run(&mut self, front: &Front, leave: &mut Leave) -> io::Result<Option<Bytes>> {
        loop {
            let heard = match self.answer(front, leave.is_over()) {
                Heard::More if self.unsent.is_empty() => {
                    std::future::poll_fn(|cx| self.poll_hear(cx, front, leave)).await?
                }
                heard => heard,
            };
            std::future::poll_fn(|cx| self.poll_send(cx)).await?;
            match heard {
                Heard::More | Heard::Enough => {}
                Heard::Other => return Ok(Some(self.unread.split().freeze())),
                Heard::End => return Ok(None),
            }
        }
    }

    /// Answers what lies in `unread`.
    fn answer(&mut self, front: &Front, leaving: bool) -> Heard {
        if self.unread.is_empty() {
            return Heard::More;
        }
        let unread = self.unread.split();
        let (used, heard) = self.read(front, &unread, leaving);
        self.unread = unread;
        self.unread.advance(used);
        heard
    }

    /// Reads until there is something to send or to hand on.
    fn poll_hear(&mut self, cx: &mut Context<'_>, front: &Front, leave: &mut Leave) -> Poll<io::Result<Heard>> {
        loop {
            match self.poll_read(cx, front, leave.is_over()) {
                Poll::Ready(Ok(Heard::More)) if self.unsent.is_empty() => {}
                Poll::Ready(heard) => return Poll::Ready(heard),
                Poll::Pending => break,
            }
        }
        if leave.poll(cx) {
            // Whoever has been answered and asks nothing more is let go, everybody else has a moment.
            if !self.fresh && self.unread.is_empty() {
                return Poll::Ready(Ok(Heard::End));
            }
            ready!(self.first_word.poll_exhausted(cx));
        } else {
            ready!(self.asking.poll_exhausted(cx));
        }
        Poll::Ready(Ok(Heard::End))
    }

    fn poll_read(&mut self, cx: &mut Context<'_>, front: &Front, leaving: bool) -> Poll<io::Result<Heard>> {
        CAME.with_borrow_mut(|room| {
            let mut came = ReadBuf::new(&mut room[..]);
            ready!(Pin::new(&mut self.stream).poll_read(cx, &mut came))?;
            let came = came.filled();
            Poll::Ready(Ok(if came.is_empty() {
                Heard::End
            } else if self.unread.is_empty() {
                let (used, heard) = self.read(front, came, leaving);
                self.unread.extend_from_slice(&came[used..]);
                heard
            } else {
                self.unread.extend_from_slice(came);
                self.answer(front, leaving)
            }))
        })
    }

    /// Answers the requests that `bytes` begin with; says how many bytes they took.
    fn read(&mut self, front: &Front, bytes: &[u8], leaving: bool) -> (usize, Heard) {
        let limits = &front.0.limits;
        let mut used = 0;
        while used < bytes.len() {
            if self.unsent.len() >= TOGETHER * PIECES {
                return (used, Heard::Enough);
            }
            let mut room = Room::new();
            let head = match Head::read(&bytes[used..], &mut room, limits) {
                Seen::Plain(head) if !leaving => head,
                // Its end will not be looked for again and again.
                Seen::Part if bytes.len() - used < READ => break,
                // When we are about to end, answers must say so.
                Seen::Part | Seen::Plain(_) | Seen::Other => return (used, Heard::Other),
            };
            let Some(written) = front.at_hand(&head) else { return (used, Heard::Other) };
            used += head.length;
            self.fresh = false;
            self.asking.progress();
            let [first, second] = written.head;
            self.unsent.extend([first, second, date::last_lines()]);
            if !written.body.is_empty() {
                self.unsent.push(written.body);
            }
        }
        (used, Heard::More)
    }

    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.unsent.is_empty() {
            let mut pieces = [IoSlice::new(&[]); TOGETHER * PIECES];
            let count = self.unsent.len().min(pieces.len());
            for (place, piece) in pieces.iter_mut().zip(&self.unsent) {
                *place = IoSlice::new(piece);
            }
            let Poll::Ready(sent) = Pin::new(&mut self.stream).poll_write_vectored(cx, &pieces[..count]) else {
                ready!(self.taking.poll_exhausted(cx));
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            };
            self.taking.progress();
            match sent? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                sent => self.sent(sent),
            }
        }
        Poll::Ready(Ok(()))
    }

    /// Forgets the first `sent` bytes of what is to be sent.
    fn sent(&mut self, mut sent: usize) {
        let whole = self.unsent.iter().take_while(|piece| {
            let is_whole = piece.len() <= sent;
            sent -= if is_whole { piece.len() } else { 0 };
            is_whole
        });
        let whole = whole.count();
        self.unsent.drain(..whole);
        if let Some(rest) = self.unsent.first_mut() {
            rest.advance(sent);
        }
    }
}
