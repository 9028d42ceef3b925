//! What is kept, for how long, and in how much memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::Request;
use http_body_util::BodyExt;
use integra_kernel::clock::Clock;
use integra_web::front::{Front, Pages, Touched};
use tokio::sync::Semaphore;

use crate::wire::{Portal, Wire, at, start};

#[tokio::test]
async fn only_pages_under_their_canonical_address_are_kept() {
    let portal = Arc::new(Portal::default());
    let (front, pages) = portal.front();
    let running = start(front).await;
    let mut wire = Wire::to(running.address).await;
    for (path, kept) in [
        ("/page/tram", true),
        ("/page/tram?", false),
        ("/page/tram?utm_source=post", false),
        ("/page/%74ram", false),
        ("/search", true),
        ("/search?page=2", true),
        ("/search?page=2&x=1", false),
        ("/search?x=1&page=2", false),
        ("/missing", false),
        ("/no-such-page", false),
        ("/cookie", false),
        ("/mine", false),
        ("/plain", false),
        ("/panic", false),
    ] {
        let before = pages.usage().pages;
        let first = wire.get(path, "").await;
        assert_eq!(pages.usage().pages - before, usize::from(kept), "{path}");
        let second = wire.get(path, "").await;
        assert_eq!(first.status, second.status, "{path}");
        assert_eq!(first.header("etag").is_some(), kept, "{path}");
        if kept {
            assert_eq!(first.text(), second.text(), "{path}");
        }
    }
    let before = pages.usage();
    let long = format!("/page/{}", "x".repeat(600));
    assert_eq!(wire.get(&long, "").await.status, 200);
    wire.send("POST /form HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\n\r\nhello").await;
    assert_eq!(wire.reply(true).await.expect("an answer").text(), "got 5");
    wire.send("POST /page/tram HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n").await;
    assert_eq!(wire.reply(true).await.expect("an answer").status, 405);
    assert_eq!(pages.usage(), before, "neither long addresses nor posts are kept");
    assert_eq!(before.flights, 0);
}

#[tokio::test]
async fn a_page_ends_when_the_clock_makes_it_untrue() {
    let portal = Arc::new(Portal::default());
    *portal.changes_at.lock().expect("free") = Some(at(100));
    let running = start(portal.front().0).await;
    let mut wire = Wire::to(running.address).await;
    for (second, rendering) in [(0, 1), (99, 1), (100, 2), (100, 3)] {
        portal.clock.set(at(second));
        let text = wire.get("/page/tram", "").await.text();
        assert!(text.contains(&format!("Rendering {rendering}.")), "second {second}: {text:.60}");
    }
    *portal.changes_at.lock().expect("free") = Some(at(200));
    wire.get("/page/tram", "").await;
    wire.get("/page/tram", "").await;
    assert_eq!(portal.rendered(), 4, "rendered anew it is kept anew");
}

#[tokio::test]
async fn a_change_drops_its_dependants_only() {
    let portal = Arc::new(Portal::default());
    let (front, pages) = portal.front();
    let running = start(front).await;
    let mut wire = Wire::to(running.address).await;
    for name in ["tram", "bus", "train"] {
        wire.get(&format!("/page/{name}"), "").await;
    }
    pages.forget(&Touched::new(1, ["entry:tram", "entry:unknown"]));
    portal.seq.store(1, Ordering::SeqCst);
    assert_eq!((pages.usage().pages, pages.usage().keys), (2, 3));
    for (name, rendering) in [("bus", 2), ("train", 3), ("tram", 4), ("tram", 4)] {
        let text = wire.get(&format!("/page/{name}"), "").await.text();
        assert!(text.contains(&format!("Rendering {rendering}.")), "{name}");
    }
    pages.forget(&Touched::new(2, ["list:kosice/service"]));
    assert_eq!((pages.usage().pages, pages.usage().keys, pages.usage().bytes), (0, 0, 0));
    portal.seq.store(2, Ordering::SeqCst);
    wire.get("/page/bus", "").await;
    pages.forget_all(9);
    assert_eq!(pages.usage().pages, 0);
    wire.get("/page/bus", "").await;
    assert_eq!(pages.usage().pages, 0, "made from an edition older than everything known");
}

#[tokio::test]
async fn a_page_overtaken_while_it_was_made_is_sent_but_not_kept() {
    let portal = Arc::new(Portal { gate: Some(Semaphore::new(0)), ..Portal::default() });
    let (front, pages) = portal.front();
    let running = start(front).await;
    let address = running.address;
    let old = tokio::spawn(async move { Wire::to(address).await.get("/slow", "").await.status });
    while pages.usage().flights == 0 {
        tokio::task::yield_now().await;
    }
    pages.forget(&Touched::new(5, ["entry:slow"]));
    // Whoever comes after the change must not wait for the old rendering.
    let new = tokio::spawn(async move { Wire::to(address).await.get("/slow", "").await.status });
    while pages.usage().flights == 0 {
        tokio::task::yield_now().await;
    }
    portal.gate.as_ref().expect("a gate").add_permits(2);
    assert_eq!((old.await.expect("no panic"), new.await.expect("no panic")), (200, 200));
    assert_eq!((portal.rendered(), pages.usage().pages), (2, 0), "both were made from edition 0");
    portal.seq.store(5, Ordering::SeqCst);
    portal.gate.as_ref().expect("a gate").add_permits(1);
    Wire::to(address).await.get("/slow", "").await;
    assert_eq!(pages.usage().pages, 1);
}

#[tokio::test]
async fn many_who_miss_the_same_page_have_it_made_once() {
    let portal = Arc::new(Portal { gate: Some(Semaphore::new(0)), ..Portal::default() });
    let (front, pages) = portal.front();
    let running = start(front).await;
    let address = running.address;
    // The first one leaves before the page is made: nobody else may be left waiting for it.
    let first = tokio::spawn(async move { Wire::to(address).await.get("/slow", "").await.text() });
    while pages.usage().flights == 0 {
        tokio::task::yield_now().await;
    }
    first.abort();
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    assert_eq!(pages.usage().flights, 1, "the page is made on, for those who come next");
    let crowd: Vec<_> =
        (0..50).map(|_| tokio::spawn(async move { Wire::to(address).await.get("/slow", "").await.text() })).collect();
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    portal.gate.as_ref().expect("a gate").add_permits(1);
    for visitor in crowd {
        assert!(visitor.await.expect("no panic").contains("Rendering 1."));
    }
    assert_eq!((portal.rendered(), pages.usage().flights), (1, 0));
}

#[tokio::test]
async fn many_who_miss_what_is_not_kept_get_one_answer_each() {
    let portal = Arc::new(Portal::default());
    let running = start(portal.front().0).await;
    let address = running.address;
    let crowd: Vec<_> =
        (0..20).map(|_| tokio::spawn(async move { Wire::to(address).await.get("/cookie", "").await.text() })).collect();
    let mut answers = Vec::new();
    for visitor in crowd {
        answers.push(visitor.await.expect("no panic"));
    }
    answers.sort();
    answers.dedup();
    assert_eq!(answers.len(), 20, "nobody has seen another's answer");
}

#[tokio::test]
async fn ten_thousand_pages_stay_within_the_budget() {
    let portal = Arc::new(Portal::default());
    let budget = 1024 * 1024;
    let pages = Pages::new(Arc::clone(&portal.clock) as Arc<dyn Clock>, budget);
    let front = Front::new(portal.router(), Arc::clone(&pages));
    let ask = async |path: String| {
        let request = Request::get(path).body(String::new()).expect("a valid request");
        front.answer(request, None).await.collect().await.expect("a whole answer").to_bytes()
    };
    for n in 0..10_000 {
        // Pictures, because packing ten thousand texts would take long.
        ask(format!("/picture/{n}")).await;
        // One is popular all the time.
        ask("/picture/home".into()).await;
        let usage = pages.usage();
        assert!(usage.bytes <= budget, "page {n}: {usage:?}");
        assert!(usage.keys <= usage.pages + 1, "keys of dropped pages are dropped with them");
    }
    assert_eq!(portal.rendered(), 10_001, "the popular page was never dropped");
    assert!(pages.usage().pages > 200, "{:?}", pages.usage());
}

#[tokio::test]
async fn the_clock_is_asked_for_pages_that_end_only() {
    #[derive(Default)]
    struct Counting(AtomicUsize);
    impl Clock for Counting {
        fn now(&self) -> jiff::Timestamp {
            self.0.fetch_add(1, Ordering::SeqCst);
            at(0)
        }
    }
    let portal = Arc::new(Portal::default());
    let clock = Arc::new(Counting::default());
    let pages = Pages::new(Arc::clone(&clock) as Arc<dyn Clock>, 1024 * 1024);
    let running = start(Front::new(portal.router(), pages)).await;
    let mut wire = Wire::to(running.address).await;
    wire.get("/page/tram", "").await;
    let before = clock.0.load(Ordering::SeqCst);
    wire.get("/page/tram", "").await;
    assert_eq!(clock.0.load(Ordering::SeqCst), before);
}
