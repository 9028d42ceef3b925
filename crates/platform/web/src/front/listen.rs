//! Taking connections, one thread for each processor, and letting them go in order.

use std::net::SocketAddr;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Handle};
use tokio::sync::{Semaphore, oneshot, watch};
use tokio::task::JoinHandle;

use super::connection::Connections;
use super::{Front, sockets};

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
///
/// # Errors
/// The address is taken, not ours, or not allowed.
pub async fn serve(
    address: SocketAddr,
    front: Front,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<Server, Error> {
    let failed = |reason| Error::Listen { address, reason };
    let listeners = sockets::bind(address, front.0.limits.listeners).map_err(failed)?;
    serve_on(listeners, front, shutdown).map_err(failed)
}

/// Serves on sockets that somebody else holds open (systemd, a supervisor) until `shutdown` completes. Connections that
/// come between the end of this program and the start of the next wait in the socket, so a restart refuses nobody.
///
/// # Errors
/// A socket cannot be used.
pub async fn serve_given(
    sockets: Vec<std::net::TcpListener>,
    front: Front,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<Server, Error> {
    let address = sockets.first().and_then(|socket| socket.local_addr().ok()).unwrap_or_else(|| ([0; 4], 0).into());
    let failed = |reason| Error::Listen { address, reason };
    let listeners = sockets::share(sockets, front.0.limits.listeners).map_err(failed)?;
    serve_on(listeners, front, shutdown).map_err(failed)
}

/// One thread for each listener, with a runtime of its own: a request that is answered from memory never changes the
/// processor. What is not ready is made on the runtime this was called on.
fn serve_on(
    listeners: Vec<std::net::TcpListener>,
    front: Front,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<Server> {
    let front = front.made_by(Handle::current());
    let places = Arc::new(Semaphore::new(front.0.limits.connections));
    let (stop, stopped) = watch::channel(());
    let mut address = None;
    let mut ends = Vec::new();
    for (number, listener) in listeners.into_iter().enumerate() {
        address = address.or(listener.local_addr().ok());
        let runtime = Builder::new_current_thread().enable_all().build()?;
        // Known to the runtime before anybody is told that we listen, so that a failure is told too.
        let listener = {
            let _within = runtime.enter();
            TcpListener::from_std(listener)?
        };
        let (front, places, stopped) = (front.clone(), Arc::clone(&places), stopped.clone());
        let (ended, end) = oneshot::channel();
        thread::Builder::new().name(format!("front-{number}")).spawn(move || {
            runtime.block_on(run(listener, front, places, stopped));
            // Nobody may be waiting for it.
            let _ = ended.send(());
        })?;
        ends.push(end);
    }
    let address = address.ok_or(std::io::ErrorKind::InvalidInput)?;
    let running = tokio::spawn(async move {
        shutdown.await;
        drop(stop);
        for end in ends {
            // An error is a thread that has panicked: it is over as well.
            let _ = end.await;
        }
    });
    Ok(Server { address, running })
}

async fn run(listener: TcpListener, front: Front, places: Arc<Semaphore>, mut stopped: watch::Receiver<()>) {
    let connections = Connections::new(front);
    loop {
        let arrival = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, accept(&listener).await)
        };
        let (place, (stream, peer)) = tokio::select! {
            // Nothing is ever sent: an error says that the sender is gone, which is what ends us.
            _ = stopped.changed() => break,
            arrival = arrival => arrival,
        };
        connections.take(stream, peer, place.ok());
    }
    connections.take_waiting(listener);
    connections.finish().await;
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
