//! The sockets a server listens on: several on one address, so that the system spreads connections over processors.

use std::io;
use std::net::{SocketAddr, TcpListener};

use tokio::net::TcpSocket;

/// Connections that the system keeps for each socket until they are accepted. Linux allows 4096 unless told otherwise.
const WAITING: u32 = 4096;

/// Binds `many` sockets to one address (`SO_REUSEPORT`).
///
/// # Errors
/// What the system says. An address that another program listens on is refused, also when that program shares it.
pub(super) fn bind(address: SocketAddr, many: usize) -> io::Result<Vec<TcpListener>> {
    // A socket that shares its address would be let in beside a program of the same user that does so too, for
    // instance a second demo, and half of the readers would see the wrong one. This one shares nothing.
    let only = open(address, false)?;
    let address = only.local_addr()?;
    drop(only);
    (0..many.max(1)).map(|_| open(address, true)).collect()
}

/// At least `many` listeners over sockets that are open already: where there are fewer, several listen on the same.
///
/// # Errors
/// What the system says.
pub(super) fn share(given: Vec<TcpListener>, many: usize) -> io::Result<Vec<TcpListener>> {
    let missing = many.saturating_sub(given.len());
    let more: Vec<_> = given.iter().cycle().take(missing).map(TcpListener::try_clone).collect::<io::Result<_>>()?;
    let all: Vec<_> = given.into_iter().chain(more).collect();
    for listener in &all {
        listener.set_nonblocking(true)?;
    }
    Ok(all)
}

fn open(address: SocketAddr, shared: bool) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // An address is free again as soon as its program has ended.
    socket.set_reuseaddr(true)?;
    socket.set_reuseport(shared)?;
    socket.bind(address)?;
    socket.listen(WAITING)?.into_std()
}
