//! The connections of one listener, each in a task of its own.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, OwnedSemaphorePermit, watch};

use super::patience::{Coming, Patient};
use super::{Front, Limits};

/// How long somebody who has just been let in has to ask when we are about to end. What they asked may be on its way.
const FIRST_WORD: Duration = Duration::from_secs(1);

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
        let (http, front, leave) = (self.http.clone(), self.front.clone(), self.leave.subscribe());
        tokio::spawn(async move {
            serve(http, front, stream, peer, leave).await;
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

async fn serve(
    http: http1::Builder,
    front: Front,
    stream: TcpStream,
    peer: SocketAddr,
    mut leave: watch::Receiver<()>,
) {
    let patience = front.0.limits.patience;
    let asked = Arc::new(Notify::new());
    let noted = Arc::clone(&asked);
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let front = front.clone();
        // Remembered until somebody waits for it; nothing is done when it is remembered already.
        noted.notify_one();
        async move {
            let request = request.map(|body| Coming::new(body, patience));
            Ok::<_, Infallible>(front.answer(request, Some(peer)).await)
        }
    });
    let io = Patient::new(TokioIo::new(stream), patience);
    let mut connection = pin!(http.serve_connection(io, service));
    let served = tokio::select! {
        served = connection.as_mut() => served,
        // An error says that nobody is left to tell us, which means the same.
        _ = leave.changed() => {
            // hyper would close a connection on which nothing has been asked yet, without looking whether something came.
            let first = tokio::time::timeout(FIRST_WORD, asked.notified());
            tokio::select! {
                served = connection.as_mut() => served,
                _ = first => {
                    connection.as_mut().graceful_shutdown();
                    connection.await
                }
            }
        }
    };
    // A broken connection is the client's affair, and nothing about it may be logged that tells who read what.
    if let Err(error) = served {
        tracing::debug!(%error, "a connection ended early");
    }
}
