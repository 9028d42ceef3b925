//! The connections of one listener, each in a task of its own.

use std::net::SocketAddr;
use std::pin::Pin;
use std::task::Context;

use hyper::server::conn::http1;
use hyper_util::rt::TokioTimer;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, watch};

use super::lane::Lane;
use super::{Front, Limits, turn};

/// The connections of one listener.
pub(super) struct Connections {
    http: http1::Builder,
    front: Front,
    /// Every connection holds the other end; it is told to come to an end by a message.
    leave: watch::Sender<()>,
}

impl Connections {
    /// None yet.
    pub(super) fn new(front: Front) -> Self {
        Self { http: protocol(&front.0.limits), front, leave: watch::Sender::new(()) }
    }

    /// Serves one. It holds its place among all connections until it ends.
    pub(super) fn take(&self, stream: TcpStream, peer: SocketAddr, place: Option<OwnedSemaphorePermit>) {
        let (http, front, leave) = (self.http.clone(), self.front.clone(), Leave::new(self.leave.subscribe()));
        tokio::spawn(async move {
            // A broken connection is the client's affair, and nothing about it may be logged that tells who read what.
            if let Err(error) = serve(http, front, stream, peer, leave).await {
                tracing::debug!(%error, "a connection ended early");
            }
            drop(place);
        });
    }

    /// Serves whoever the system has let in already and would cut off when the socket closes. Closing it sends new
    /// visitors to whoever takes over.
    pub(super) fn take_waiting(&self, listener: TcpListener) {
        let Ok(listener) = listener.into_std() else { return };
        // It does not block: an empty queue is an error and ends this.
        while let Ok((stream, peer)) = listener.accept() {
            if stream.set_nonblocking(true).is_ok()
                && stream.set_nodelay(true).is_ok()
                && let Ok(stream) = TcpStream::from_std(stream)
            {
                self.take(stream, peer, None);
            }
        }
    }

    /// Answers what has been asked, and then no more. Ends with the last connection, or when the time to drain is over.
    pub(super) async fn finish(self) {
        // Without connections nobody hears it.
        let _ = self.leave.send(());
        if tokio::time::timeout(self.front.0.limits.drain, self.leave.closed()).await.is_err() {
            tracing::warn!("some requests were still running when the time to drain was over");
        }
    }
}

fn protocol(limits: &Limits) -> http1::Builder {
    let mut http = http1::Builder::new();
    // `max_headers` stays at hyper's 100: naming even that number costs an allocation for every request.
    http.timer(TokioTimer::new()).header_read_timeout(limits.header_time).max_buf_size(limits.head_buffer());
    http
}

/// The message that connections are to come to an end.
pub(super) struct Leave {
    told: Pin<Box<dyn Future<Output = ()> + Send>>,
    over: bool,
    /// Whoever waits for the last connection waits for this to go.
    open: watch::Receiver<()>,
}

impl Leave {
    pub(super) fn new(open: watch::Receiver<()>) -> Self {
        let mut told = open.clone();
        let told = Box::pin(async move {
            // An error says that nobody is left to tell us, which means the same.
            let _ = told.changed().await;
        });
        Self { told, over: false, open }
    }

    /// Whether it has come.
    pub(super) fn is_over(&self) -> bool {
        self.over || self.open.has_changed().unwrap_or(true)
    }

    /// Whether it has come; if not, whoever asks is woken when it does.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> bool {
        self.over = self.over || self.told.as_mut().poll(cx).is_ready();
        self.over
    }
}

async fn serve(
    http: http1::Builder,
    front: Front,
    stream: TcpStream,
    peer: SocketAddr,
    mut leave: Leave,
) -> std::io::Result<()> {
    let mut lane = Lane::new(stream, &front.0.limits);
    while let Some(ahead) = lane.run(&front, &mut leave).await? {
        // Boxed, so that connections that wait do not carry the room that hyper needs.
        let turn = Box::pin(turn::run(&http, &front, lane.stream(), ahead, peer, &mut leave));
        match turn.await? {
            Some(unread) => lane.resume(&unread),
            None => break,
        }
    }
    Ok(())
}
