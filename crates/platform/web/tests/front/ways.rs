//! The two ways of a request: at once from memory, and through the HTTP library. Nobody can tell them apart.

use std::sync::Arc;
use std::time::Duration;

use integra_web::front::{Assets, Limits};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::wire::{Portal, Reply, Running, Wire, start};

/// Takes a request off the fast way without changing what it asks for.
const THE_LONG_WAY: &str = "content-length: 0\r\n";

async fn served() -> (Running, String) {
    let style: &'static str = "body { color: black }\n".repeat(40).leak();
    let assets = Arc::new(Assets::new([("css/app.css", style.as_bytes())]));
    let style = format!("/assets/{}", assets.url_name("css/app.css").expect("it was added"));
    (start(Arc::new(Portal::default()).front().0.assets(assets)).await, style)
}

#[tokio::test]
async fn both_ways_answer_alike() {
    let (running, style) = served().await;
    let mut wire = Wire::to(running.address).await;
    for path in ["/page/tram", "/picture/tram", "/search?page=2", "/plain", "/no-such-page", &style] {
        // Whoever comes first makes it.
        let tag = wire.get(path, "accept-encoding: br\r\n").await.header("etag").unwrap_or("\"none\"").to_owned();
        for accept in
            ["", "Accept-Encoding: br\r\n", "accept-encoding: gzip;q=1, br;q=0.9\r\n", "accept-encoding: *;q=0\r\n"]
        {
            for known in
                ["", "if-none-match: *\r\n", &format!("IF-None-Match: \"a\", W/{tag}\r\n"), "if-none-match: \u{e9}\r\n"]
            {
                for other in ["", "Connection: Keep-Alive\r\n", "range: bytes=0-3\r\n", "accept-encoding: \u{e9}\r\n"] {
                    let headers = [accept, known, other].concat();
                    let long_way = [&headers, THE_LONG_WAY].concat();
                    let same = |one: Reply, other: Reply| {
                        assert_eq!(one.without_date(), other.without_date(), "{path} {headers:?}")
                    };
                    same(wire.get(path, &headers).await, Wire::to(running.address).await.get(path, &long_way).await);
                    same(wire.head(path, &headers).await, Wire::to(running.address).await.head(path, &long_way).await);
                }
            }
        }
    }
}

/// One request of a journey, and what its answer begins with.
#[derive(Debug, Clone)]
struct Step {
    sent: String,
    only_head: bool,
    status: u16,
    begins: &'static str,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = |sent: &str, status, begins| Step {
        sent: sent.to_owned(),
        only_head: sent.starts_with("HEAD"),
        status,
        begins,
    };
    let ask = |line: &str, more: &str| format!("{line} HTTP/1.1\r\nhost: x\r\n{more}\r\n");
    let chunks = "5\r\nhello\r\n0\r\n\r\n";
    let all = vec![
        step(&ask("GET /page/tram", ""), 200, "<h1>tram<"),
        step(&ask("GET /page/bus", "accept-encoding: br\r\n"), 200, "<h1>bus<"),
        step(&ask("HEAD /page/tram", ""), 200, ""),
        step(&ask("GET /page/tram", "if-none-match: *\r\n"), 304, ""),
        step(&format!("\r\n{}", ask("GET /page/tram", "connection: keep-alive\r\n")), 200, "<h1>tram<"),
        step(&ask("GET /plain", ""), 200, "nothing to keep"),
        step(&ask("HEAD /plain", ""), 200, ""),
        step(&ask("GET /missing", ""), 404, "<h1>missing<"),
        step(&ask("GET http://x/page/tram", ""), 200, "<h1>tram<"),
        step(&ask("GET /page/tram", &format!("x-much: {}\r\n", "y".repeat(9_000))), 200, "<h1>tram<"),
        step(&ask("GET /page/tram", &format!("x-more: {}\r\n", "y".repeat(20_000))), 431, "Request Header"),
        step(&[ask("POST /form", "content-length: 5\r\n").as_str(), "hello"].concat(), 200, "got 5"),
        step(&[ask("POST /form", "transfer-encoding: chunked\r\n").as_str(), chunks].concat(), 200, "got 5"),
    ];
    prop::collection::vec(prop::sample::select(all), 1..12)
}

/// Many requests on one connection, cut into pieces anywhere: each is answered, in order, and nothing else is.
#[test]
fn requests_are_told_apart_wherever_the_network_cuts_them() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (running, _) = runtime.block_on(served());
    let cuts = prop::collection::vec((any::<prop::sample::Index>(), any::<bool>()), 0..8);
    let cases = ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(cases)
        .run(&(steps(), cuts), |(steps, cuts)| {
            let sent: String = steps.iter().map(|step| step.sent.as_str()).collect();
            let mut cuts: Vec<(usize, bool)> = cuts.iter().map(|(at, wait)| (at.index(sent.len()), *wait)).collect();
            cuts.sort_unstable();
            runtime.block_on(async {
                let mut wire = Wire::to(running.address).await;
                let mut from = 0;
                for (at, wait) in cuts {
                    wire.send(&sent[from..at]).await;
                    from = at;
                    if wait {
                        tokio::time::sleep(Duration::from_millis(2)).await;
                    }
                }
                wire.send(&sent[from..]).await;
                for step in &steps {
                    let reply = wire.reply(!step.only_head).await.expect("an answer");
                    let text = if reply.body.is_empty() { String::new() } else { reply.text() };
                    assert_eq!(reply.status, step.status, "{step:?}");
                    assert!(text.starts_with(step.begins), "{step:?}: {text}");
                }
                // Nothing is left over, and the connection is still good for one more.
                assert_eq!(wire.get("/missing", "").await.status, 404);
            });
            Ok(())
        })
        .expect("every journey ends well");
}

/// What a handler has not read of a body is never taken for a request.
#[tokio::test]
async fn a_body_is_no_request() {
    let (running, _) = served().await;
    Wire::to(running.address).await.get("/page/tram", "").await;
    let inner = "GET /page/tram HTTP/1.1\r\nhost: x\r\n\r\n";
    for head in ["POST /page/tram", "POST /no-such-page", "GET /page/tram", "GET /plain", "HEAD /plain"] {
        for whole in [true, false] {
            let mut wire = Wire::to(running.address).await;
            let length = if whole { inner.len() } else { inner.len() + 10 };
            wire.send(&format!("{head} HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\n\r\n")).await;
            tokio::time::sleep(Duration::from_millis(20)).await;
            // The server may have closed already.
            let _ = wire.try_send(inner).await;
            wire.reply(!head.starts_with("HEAD")).await.expect("an answer");
            let more = tokio::time::timeout(Duration::from_millis(100), wire.reply(true)).await;
            assert!(!matches!(more, Ok(Some(_))), "{head}: {more:?}");
        }
    }
}

/// Whoever asks and is gone before the answer leaves nothing behind for others.
#[tokio::test]
async fn an_answer_nobody_took_is_nobody_elses() {
    let one_thread = Limits { listeners: 1, ..Limits::default() };
    let running = start(Arc::new(Portal::default()).front().0.limits(one_thread)).await;
    for page in ["/page/tram", "/page/bus"] {
        Wire::to(running.address).await.get(page, "").await;
    }
    for round in 0..300 {
        let mut rude = TcpStream::connect(running.address).await.expect("the server listens");
        rude.set_zero_linger().expect("a socket that is open");
        // More than fits into one sending, so that some of it always meets a closed connection.
        let requests = "GET /page/tram HTTP/1.1\r\nhost: x\r\n\r\n".repeat(1 + round % 3 * 100);
        rude.write_all(requests.as_bytes()).await.expect("the server reads");
        drop(rude);
        let mut wire = Wire::to(running.address).await;
        for page in ["bus", "tram"] {
            let text = wire.get(&format!("/page/{page}"), "").await.text();
            assert!(text.starts_with(&format!("<h1>{page}<")), "round {round}: {text}");
        }
    }
}
