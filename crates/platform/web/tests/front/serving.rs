//! What is sent: codings, entity tags, headers, assets.

use std::sync::Arc;

use axum::body::Body;
use http::{Response, StatusCode};
use integra_web::front::{Assets, Rewritten};

use crate::wire::{Portal, Wire, start};

const BR: &str = "accept-encoding: gzip, deflate, br, zstd\r\n";

#[tokio::test]
async fn the_client_gets_the_coding_it_asks_for_fresh_and_from_memory() {
    let portal = Arc::new(Portal::default());
    let running = start(portal.front().0).await;
    let mut wire = Wire::to(running.address).await;
    for round in 0..2 {
        for (accept, coding) in [
            (BR, Some("br")),
            ("accept-encoding: gzip\r\n", Some("gzip")),
            ("", None),
            ("accept-encoding: identity\r\n", None),
            ("accept-encoding: br;q=0.1, gzip;q=0.2\r\n", Some("gzip")),
            ("accept-encoding: identity;q=0, *\r\n", Some("br")),
        ] {
            let page = wire.get("/page/tram", accept).await;
            assert_eq!((page.status, page.header("content-encoding")), (200, coding), "{accept:?}, round {round}");
            assert_eq!(page.header("vary"), Some("accept-encoding"));
            assert_eq!(page.header("cache-control"), Some("no-cache"));
            assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
            assert!(page.text().starts_with("<h1>tram</h1><p>Rendering 1.</p>"), "{accept:?}");
        }
    }
    let refused = wire.get("/page/tram", "accept-encoding: identity;q=0\r\n").await;
    assert_eq!(refused.status, 406, "nothing this client could read");
    assert_eq!(portal.rendered(), 1);
}

#[tokio::test]
async fn a_page_the_client_has_is_not_sent_again() {
    let portal = Arc::new(Portal::default());
    let running = start(portal.front().0).await;
    let mut wire = Wire::to(running.address).await;
    let mut tags = Vec::new();
    for accept in [BR, "accept-encoding: gzip\r\n", ""] {
        let tag = wire.get("/page/tram", accept).await.header("etag").expect("a tag").to_owned();
        for list in [tag.clone(), format!("W/{tag}"), format!("\"other\", {tag}"), "*".into()] {
            let again = wire.get("/page/tram", &format!("{accept}if-none-match: {list}\r\n")).await;
            assert_eq!(again.status, 304, "{list}");
            assert_eq!(again.header("etag"), Some(tag.as_str()));
            assert_eq!(again.header("vary"), Some("accept-encoding"));
            assert_eq!(again.header("cache-control"), Some("no-cache"));
            assert_eq!(again.header("content-type"), None);
        }
        tags.push(tag);
    }
    let other = wire.get("/page/tram", &format!("{BR}if-none-match: {}\r\n", tags[1])).await;
    assert_eq!(other.status, 200, "the tag of the gzip form says nothing about the brotli form");
    tags.dedup();
    assert_eq!(tags.len(), 3, "one tag for each coding");
}

#[tokio::test]
async fn head_says_what_get_would_send() {
    let portal = Arc::new(Portal::default());
    let running = start(portal.front().0).await;
    let mut wire = Wire::to(running.address).await;
    for path in ["/page/tram", "/plain", "/missing", "/no-such-page"] {
        for accept in [BR, ""] {
            let head = wire.head(path, accept).await;
            let get = wire.get(path, accept).await;
            assert_eq!(head.status, get.status, "{path}");
            for name in ["content-type", "content-encoding", "etag", "vary", "cache-control"] {
                assert_eq!(head.header(name), get.header(name), "{name} of {path}");
            }
            if path == "/page/tram" || path == "/plain" {
                assert_eq!(head.header("content-length"), get.header("content-length"), "{path}");
            }
        }
    }
    let head = wire.head("/page/new", BR).await;
    assert_eq!(head.status, 200);
    let made = portal.rendered();
    wire.get("/page/new", BR).await;
    assert_eq!(portal.rendered(), made, "the HEAD has made the page already");
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let portal = Arc::new(Portal::default());
    let running = start(portal.front().0.https(true)).await;
    let mut wire = Wire::to(running.address).await;
    for path in ["/page/tram", "/page/tram", "/plain", "/missing", "/no-such-page", "/panic"] {
        let reply = wire.get(path, BR).await;
        let policy = reply.header("content-security-policy").expect("a policy");
        assert!(policy.starts_with("default-src 'none';") && policy.contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(reply.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(reply.header("referrer-policy"), Some("no-referrer"));
        assert_eq!(reply.header("cross-origin-opener-policy"), Some("same-origin"));
        assert!(reply.header("permissions-policy").is_some_and(|policy| policy.contains("camera=()")));
        assert!(reply.header("strict-transport-security").is_some());
    }
    let running = start(portal.front().0).await;
    let reply = Wire::to(running.address).await.get("/page/tram", "").await;
    assert_eq!(reply.header("strict-transport-security"), None, "without https there is nothing to insist on");
}

#[tokio::test]
async fn what_is_not_kept_is_packed_too_unless_it_is_private() {
    let portal = Arc::new(Portal::default());
    let running = start(portal.front().0).await;
    let mut wire = Wire::to(running.address).await;
    let plain = wire.get("/plain", "").await;
    let packed = wire.get("/plain", BR).await;
    assert_eq!((packed.header("content-encoding"), packed.header("etag")), (Some("br"), None));
    assert_eq!(packed.header("vary"), Some("accept-encoding"));
    assert_eq!(packed.text(), plain.text());
    assert!(packed.body.len() * 5 < plain.body.len());
    assert_eq!(wire.get("/mine", BR).await.header("content-encoding"), None, "sizes of packed secrets betray them");
}

#[tokio::test]
async fn assets_are_served_for_ever_under_the_name_of_their_content() {
    let style = "/* the look */\nbody {\n  color : black;\n}\n".repeat(20);
    let style: &'static str = style.leak();
    let assets = Arc::new(Assets::new([
        ("css/app.css", style.as_bytes()),
        ("art/door.svg", br#"<svg xmlns="http://www.w3.org/2000/svg"/>"#.as_slice()),
        ("font/text.woff2", &[7; 900]),
    ]));
    let name = assets.url_name("css/app.css").expect("it was added").to_owned();
    let (stem, hash) = (&name[..4], &name[4..12]);
    assert!(stem == "app." && name[12..] == *".css" && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
    assert_eq!(assets.url_name("css/none.css"), None);

    let portal = Arc::new(Portal::default());
    let running = start(portal.front().0.assets(Arc::clone(&assets))).await;
    let mut wire = Wire::to(running.address).await;
    let reply = wire.get(&format!("/assets/{name}"), BR).await;
    assert_eq!((reply.status, reply.header("content-encoding")), (200, Some("br")));
    assert_eq!(reply.header("cache-control"), Some("public, max-age=31536000, immutable"));
    assert_eq!(reply.header("content-type"), Some("text/css; charset=utf-8"));
    assert_eq!(reply.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(reply.text(), "body{color :black}".repeat(20));
    let tag = reply.header("etag").expect("a tag").to_owned();
    assert_eq!(wire.get(&format!("/assets/{name}"), &format!("{BR}if-none-match: {tag}\r\n")).await.status, 304);
    let font = wire.get(&format!("/assets/{}", assets.url_name("font/text.woff2").expect("added")), BR).await;
    assert_eq!((font.header("content-type"), font.header("content-encoding")), (Some("font/woff2"), None));
    let old = format!("/assets/app.{}.css", if hash == "00000000" { "11111111" } else { "00000000" });
    assert_eq!(wire.get(&old, BR).await.status, 404, "an old name is the Router's to explain");
    assert_eq!(wire.get("/assets/", BR).await.status, 404);
}

#[tokio::test]
async fn pages_of_two_bases_are_kept_apart() {
    let portal = Arc::new(Portal::default());
    let front = portal.front().0.resolve_with(|target| {
        let own_host = target.host == Some("kosice.example");
        if !own_host {
            return Rewritten::unchanged();
        }
        let address = ["/page", target.path()].concat();
        Rewritten { uri: address.parse().ok(), base: "kosice.example".into(), ..Rewritten::unchanged() }
    });
    let running = start(front).await;
    let mut wire = Wire::to(running.address).await;
    for _ in 0..2 {
        assert!(wire.get("/page/tram", BR).await.text().contains("Rendering 1."));
        wire.send("GET /tram HTTP/1.1\r\nhost: kosice.example\r\n\r\n").await;
        assert!(wire.reply(true).await.expect("an answer").text().contains("Rendering 2."));
    }
}

#[tokio::test]
async fn refusals_are_worded_by_the_portal() {
    let portal = Arc::new(Portal::default());
    let front = portal.front().0.refuse_with(|request, status| {
        let words = format!("Sorry ({}): {}", status.as_u16(), request.uri.path().len());
        Response::builder().status(StatusCode::OK).body(Body::from(words)).expect("a valid answer")
    });
    let running = start(front).await;
    let mut wire = Wire::to(running.address).await;
    let long = format!("/{}", "x".repeat(9000));
    let reply = wire.get(&long, BR).await;
    assert_eq!((reply.status, reply.text().as_str()), (414, "Sorry (414): 9001"));
    let reply = wire.get("/panic", BR).await;
    assert_eq!((reply.status, reply.text().as_str()), (500, "Sorry (500): 6"));
    assert_eq!(wire.get("/page/tram", BR).await.status, 200, "the connection has survived the mistake");
}
