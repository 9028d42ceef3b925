//! Connections: many requests on one, rude clients, and the end of the day.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use integra_web::front::Limits;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;

use crate::wire::{Portal, Wire, start};

#[tokio::test]
async fn pipelined_requests_are_answered_in_order() {
    let portal = Arc::new(Portal::default());
    let running = start(portal.front().0).await;
    let mut wire = Wire::to(running.address).await;
    wire.get("/page/tram", "").await;
    let mut requests = String::new();
    let paths = ["/page/tram", "/plain", "/page/bus", "/page/tram", "/missing", "/page/tram"];
    for path in paths {
        write!(requests, "GET {path} HTTP/1.1\r\nhost: x\r\n\r\n").expect("writing to memory");
    }
    wire.send(&requests).await;
    let mut starts = Vec::new();
    for _ in paths {
        let text = wire.reply(true).await.expect("an answer").text();
        starts.push(text.chars().take(9).collect::<String>());
    }
    assert_eq!(starts, ["<h1>tram<", "nothing t", "<h1>bus</", "<h1>tram<", "<h1>missi", "<h1>tram<"]);
}

#[tokio::test]
async fn old_and_leaving_clients_are_let_go() {
    let portal = Arc::new(Portal::default());
    let running = start(portal.front().0).await;
    for request in
        ["GET /page/tram HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", "GET /page/tram HTTP/1.0\r\n\r\n"]
    {
        let mut wire = Wire::to(running.address).await;
        wire.send(request).await;
        assert_eq!(wire.reply(true).await.expect("an answer").status, 200);
        assert!(wire.reply(true).await.is_none(), "the connection is closed");
    }
    let mut wire = Wire::to(running.address).await;
    wire.send("GET /page/tram HTTP/1.0\r\nconnection: keep-alive\r\n\r\n").await;
    assert_eq!(wire.reply(true).await.expect("an answer").status, 200);
    assert_eq!(wire.get("/page/tram", "").await.status, 200);
}

#[tokio::test]
async fn too_long_addresses_and_heads_get_an_answer() {
    let portal = Arc::new(Portal::default());
    let running = start(portal.front().0).await;
    let long = |length: usize| format!("/{}", "x".repeat(length));
    for (path, header, count, status) in [
        (long(8190), 10, 1, 404),
        (long(8192), 10, 1, 414),
        (long(60_000), 10, 1, 414),
        (long(70_000), 10, 1, 414),
        (long(10), 15_000, 1, 404),
        (long(10), 17_000, 1, 431),
        (long(10), 10, 90, 404),
        (long(10), 10, 101, 431),
        (long(10), 200_000, 1, 431),
        (long(200_000), 10, 1, 431),
    ] {
        let mut wire = Wire::to(running.address).await;
        let mut request = format!("GET {path} HTTP/1.1\r\nhost: x\r\n");
        for n in 1..count {
            write!(request, "x-{n}: {}\r\n", "y".repeat(header)).expect("writing to memory");
        }
        write!(request, "x-0: {}\r\n\r\n", "y".repeat(header)).expect("writing to memory");
        wire.send(&request).await;
        let reply = wire.reply(true).await.expect("an answer");
        assert_eq!(reply.status, status, "address of {}, {count} headers of {header}", path.len());
    }
    let mut wire = Wire::to(running.address).await;
    wire.send("NONSENSE\r\n\r\n").await;
    assert_eq!(wire.reply(true).await.expect("an answer").status, 400);
}

#[tokio::test]
async fn clients_that_dawdle_are_dropped() {
    let portal = Arc::new(Portal::default());
    let limits =
        Limits { header_time: Duration::from_millis(300), patience: Duration::from_millis(300), ..Limits::default() };
    let running = start(portal.front().0.limits(limits)).await;
    let address = running.address;
    let begun = Instant::now();

    let mut drop_by_drop = Wire::to(address).await;
    let mut ended = false;
    for letter in "GET /page/tram HTTP/1.1\r\nhost: x\r\nx-slow: ".chars().cycle() {
        drop_by_drop.send(&letter.to_string()).await;
        let waited = tokio::time::timeout(Duration::from_millis(50), drop_by_drop.reply(true)).await;
        if waited.is_ok_and(|reply| reply.is_none()) {
            ended = true;
            break;
        }
    }
    assert!(ended, "a head that comes letter by letter");

    let mut idle = Wire::to(address).await;
    assert_eq!(idle.get("/page/tram", "").await.status, 200);
    assert!(idle.reply(true).await.is_none(), "a connection nobody uses");

    let mut half = Wire::to(address).await;
    half.send("POST /form HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhello").await;
    let reply = half.reply(true).await;
    assert!(reply.is_some_and(|reply| reply.status == 400), "a form that stops coming");
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_client_that_takes_nothing_is_dropped() {
    let portal = Arc::new(Portal::default());
    let limits = Limits { patience: Duration::from_millis(300), ..Limits::default() };
    let running = start(portal.front().0.limits(limits)).await;
    let mut wire = Wire::to(running.address).await;
    let requests = "GET /plain HTTP/1.1\r\nhost: x\r\n\r\n".repeat(200);
    let flood = async {
        // Asks and asks and never reads: both systems' buffers fill up, and then nothing moves.
        loop {
            wire.try_send(&requests).await?;
        }
    };
    let ended: Result<Option<()>, _> = tokio::time::timeout(Duration::from_secs(15), flood).await;
    assert_eq!(ended, Ok(None), "the server has closed the connection");
}

/// Waits until the last listener has closed its socket: each does so by itself.
async fn nobody_new_is_let_in(address: SocketAddr) {
    let closed = async {
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), closed).await.expect("somebody new is let in");
}

#[tokio::test]
async fn shutting_down_finishes_what_is_running() {
    let portal = Arc::new(Portal { gate: Some(Semaphore::new(0)), ..Portal::default() });
    let (front, pages) = portal.front();
    let running = start(front).await;
    let address = running.address;
    let mut idle = Wire::to(address).await;
    assert_eq!(idle.get("/page/tram", "").await.status, 200);
    let slow = tokio::spawn(async move {
        let mut wire = Wire::to(address).await;
        (wire.get("/slow", "").await.status, wire.reply(true).await.is_none())
    });
    while pages.usage().flights == 0 {
        tokio::task::yield_now().await;
    }
    running.stop.send(()).expect("the server still listens");
    assert!(idle.reply(true).await.is_none(), "idle connections are closed at once");
    nobody_new_is_let_in(address).await;
    portal.gate.as_ref().expect("a gate").add_permits(1);
    assert_eq!(slow.await.expect("no panic"), (200, true), "answered, then closed");
    running.server.finished().await;
}

#[tokio::test]
async fn who_asks_while_it_shuts_down_is_told_that_it_was_the_last() {
    let portal = Arc::new(Portal::default());
    let running = start(portal.front().0).await;
    Wire::to(running.address).await.get("/page/tram", "").await;
    let mut late = Vec::new();
    for _ in 0..3 {
        late.push(Wire::to(running.address).await);
    }
    // Half a request shows that it has been let in.
    for wire in &mut late {
        wire.send("GET /page/tram HTTP/1.1\r\n").await;
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
    running.stop.send(()).expect("the server still listens");
    nobody_new_is_let_in(running.address).await;
    // It has closed its socket, and tells its connections next.
    tokio::time::sleep(Duration::from_millis(100)).await;
    for (mut wire, rest) in late.into_iter().zip(["", "if-none-match: *\r\n", "x-long: way\r\ncontent-length: 0\r\n"]) {
        wire.send(&format!("host: x\r\n{rest}\r\n")).await;
        let reply = wire.reply(!rest.starts_with("if")).await.expect("an answer");
        assert_eq!(reply.header("connection"), Some("close"), "{rest:?}");
        assert!(wire.reply(true).await.is_none(), "closed");
    }
    running.server.finished().await;
}

#[tokio::test]
async fn shutting_down_does_not_wait_for_ever() {
    let portal = Arc::new(Portal { gate: Some(Semaphore::new(0)), ..Portal::default() });
    let (front, pages) = portal.front();
    let running = start(front.limits(Limits { drain: Duration::from_millis(200), ..Limits::default() })).await;
    let mut wire = Wire::to(running.address).await;
    wire.send("GET /slow HTTP/1.1\r\nhost: x\r\n\r\n").await;
    while pages.usage().flights == 0 {
        tokio::task::yield_now().await;
    }
    running.stop.send(()).expect("the server still listens");
    tokio::time::timeout(Duration::from_secs(5), running.server.finished()).await.expect("it gives up");
}

#[tokio::test]
async fn an_address_in_use_is_named() {
    let portal = Arc::new(Portal::default());
    let running = start(portal.front().0).await;
    let error = integra_web::front::serve(running.address, portal.front().0, std::future::pending())
        .await
        .expect_err("the port is taken");
    assert!(error.to_string().starts_with(&format!("cannot listen on {}: ", running.address)), "{error}");
}
