//! Taking connections, and letting them go in order.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

use super::patience::{Coming, Patient};
use super::{Front, Limits};

/// Why the server does not run.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address is taken, not ours, or not allowed.
    #[error("cannot listen on {address}: {reason}")]
    Listen {
        /// The wanted address.
        address: SocketAddr,
        /// What the system says.
        reason: std::io::Error,
    },
}

/// A server that is running.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    running: JoinHandle<()>,
}

impl Server {
    /// Where it listens; with the real port if port 0 was wanted.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Waits until it was told to stop and the last running request is answered, or the drain time is over.
    pub async fn finished(self) {
        // The task ends by itself; it can only fail when the runtime itself is being torn down.
        let _ = self.running.await;
    }
}

/// Listens on `address` and serves until `shutdown` completes. Returns as soon as connections are accepted.
pub async fn serve(
    address: SocketAddr,
    front: Front,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<Server, Error> {
    let listening = async {
        let listener = TcpListener::bind(address).await?;
        listener.local_addr().map(|address| (listener, address))
    };
    let (listener, address) = listening.await.map_err(|reason| Error::Listen { address, reason })?;
    let running = tokio::spawn(run(listener, front, shutdown));
    Ok(Server { address, running })
}

async fn run(listener: TcpListener, front: Front, shutdown: impl Future<Output = ()>) {
    let limits = Arc::clone(&front.0.limits);
    let http = protocol(&limits);
    let places = Arc::new(Semaphore::new(limits.connections));
    let connections = GracefulShutdown::new();
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        let arrival = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, accept(&listener).await)
        };
        let (place, (stream, peer)) = tokio::select! {
            () = &mut shutdown => break,
            arrival = arrival => arrival,
        };
        let front = front.clone();
        let patience = limits.patience;
        let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
            let front = front.clone();
            async move {
                let request = request.map(|body| Coming::new(body, patience));
                Ok::<_, Infallible>(front.answer(request, Some(peer)).await)
            }
        });
        let io = Patient::new(TokioIo::new(stream), patience);
        let connection = connections.watch(http.serve_connection(io, service));
        tokio::spawn(async move {
            // A broken connection is the client's affair, and nothing about it may be logged that tells who read what.
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
            drop(place);
        });
    }
    // Closing the socket first sends new visitors to whoever takes over.
    drop(listener);
    if tokio::time::timeout(limits.drain, connections.shutdown()).await.is_err() {
        tracing::warn!("some requests were still running when the time to drain was over");
    }
}

fn protocol(limits: &Limits) -> http1::Builder {
    let mut http = http1::Builder::new();
    // `max_headers` stays at hyper's 100: naming even that number costs an allocation for every request.
    http.timer(TokioTimer::new()).header_read_timeout(limits.header_time).max_buf_size(limits.head_buffer());
    http
}

/// The next connection. Failures here are the client's (gone already) or lack of file handles, which passes.
async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Without this the last piece of an answer may wait for the client's acknowledgement.
                if stream.set_nodelay(true).is_ok() {
                    return (stream, peer);
                }
            }
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }
}
