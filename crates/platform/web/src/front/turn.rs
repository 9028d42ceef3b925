//! The usual way of a request: hyper reads it, the front answers.
//!
//! hyper keeps a connection until it is closed. Here it has it for a turn: as soon as everything asked has been answered
//! and sent, the connection goes back, with what hyper has read too far. After a request with a body, or one by which
//! the connection is used in another way, it stays with hyper: only hyper knows where such a request ends.

use std::convert::Infallible;
use std::future::poll_fn;
use std::io::{self, IoSlice};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use http::{Request, Version};
use hyper::body::{Body, Frame, Incoming, SizeHint};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::Front;
use super::connection::Leave;
use super::head::is_usual;
use super::patience::{Coming, Patient};
use super::ready::Outgoing;

/// Answers the requests that `ahead` begins with, and those that come before they are answered. Returns what has been
/// read of the next one; `None` when the connection is over.
///
/// # Errors
/// The connection broke.
pub(super) async fn run(
    http: &http1::Builder,
    front: &Front,
    stream: &mut TcpStream,
    ahead: Bytes,
    peer: SocketAddr,
    leave: &mut Leave,
) -> io::Result<Option<Vec<u8>>> {
    let patience = front.0.limits.patience;
    let account = Arc::new(Account::default());
    let service = service_fn(|request: Request<Incoming>| {
        account.asked(&request);
        let account = Arc::clone(&account);
        let request = request.map(|body| Coming::new(body, patience));
        async move {
            let response = front.answer(request, Some(peer)).await;
            Ok::<_, Infallible>(response.map(|body| Answer { body, account }))
        }
    });
    let io = Line { io: Patient::new(TokioIo::new(stream), patience), ahead, account: Arc::clone(&account) };
    // When we are about to end, the first answer says that it is the last.
    let mut leaving = leave.is_over();
    let mut connection = http.clone().keep_alive(!leaving).serve_connection(io, service);
    let ended = poll_fn(|cx| {
        loop {
            if let Poll::Ready(ended) = Pin::new(&mut connection).poll(cx) {
                return Poll::Ready(Some(ended));
            }
            // Not before: hyper closes a connection of which it has read nothing yet.
            if leaving || !leave.poll(cx) {
                break;
            }
            leaving = true;
            Pin::new(&mut connection).graceful_shutdown();
        }
        if !leaving && account.is_settled() { Poll::Ready(None) } else { Poll::Pending }
    })
    .await;
    match ended {
        None => {
            let parts = connection.into_parts();
            Ok(Some([parts.read_buf, parts.io.ahead].concat()))
        }
        Some(Ok(())) => Ok(None),
        Some(Err(error)) => Err(io::Error::other(error)),
    }
}

/// What is open between a client and us. Only the task of the connection looks at it.
#[derive(Debug, Default)]
struct Account {
    asked: AtomicUsize,
    /// Answers that have been passed to hyper to their end.
    answered: AtomicUsize,
    /// Something was written that may not be sent yet.
    unsent: AtomicBool,
    /// The connection cannot go back.
    kept: AtomicBool,
}

impl Account {
    fn asked(&self, request: &Request<Incoming>) {
        self.asked.fetch_add(1, Ordering::Relaxed);
        let usual = request.headers().iter().all(|(name, value)| is_usual(name.as_str(), value.as_bytes()));
        if !usual || request.version() != Version::HTTP_11 || !request.body().is_end_stream() {
            self.kept.store(true, Ordering::Relaxed);
        }
    }

    /// Nothing is open, and hyper waits for the next request. To be asked when hyper has nothing more to do: it sends
    /// what it has before it waits.
    fn is_settled(&self) -> bool {
        let asked = self.asked.load(Ordering::Relaxed);
        let open = self.unsent.load(Ordering::Relaxed) || self.kept.load(Ordering::Relaxed);
        asked > 0 && asked == self.answered.load(Ordering::Relaxed) && !open
    }
}

/// The connection as hyper sees it: it begins with what has been read before.
struct Line<T> {
    io: T,
    ahead: Bytes,
    account: Arc<Account>,
}

impl<T: Read + Unpin> Read for Line<T> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, mut buf: ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        if self.ahead.is_empty() {
            return Pin::new(&mut self.io).poll_read(cx, buf);
        }
        let count = self.ahead.len().min(buf.remaining());
        buf.put_slice(&self.ahead[..count]);
        self.ahead.advance(count);
        Poll::Ready(Ok(()))
    }
}

impl<T: Write + Unpin> Write for Line<T> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.account.unsent.store(true, Ordering::Relaxed);
        Pin::new(&mut self.io).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.account.unsent.store(true, Ordering::Relaxed);
        Pin::new(&mut self.io).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let poll = Pin::new(&mut self.io).poll_flush(cx);
        if poll.is_ready() {
            self.account.unsent.store(false, Ordering::Relaxed);
        }
        poll
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}

/// An answer that is entered into the account when hyper has taken it.
struct Answer {
    body: Outgoing,
    account: Arc<Account>,
}

impl Body for Answer {
    type Data = Bytes;
    type Error = <Outgoing as Body>::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.account.answered.fetch_add(1, Ordering::Relaxed);
    }
}
