//! Publishing while everybody reads: nobody may see an old page after a change has been announced.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use axum::body::Body;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use http::Request;
use http_body_util::BodyExt;
use integra_kernel::clock::FixedClock;
use integra_web::front::{Cacheable, Deps, Front, Pages, Touched};

use crate::wire::at;

const THINGS: usize = 6;

/// An edition of six things; each remembers when it last changed.
#[derive(Debug, Clone)]
struct Edition {
    seq: i64,
    changed: [i64; THINGS],
}

/// Numbers that look like chance and are the same on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

/// A page about `thing` and its neighbour; says what it knows of both.
async fn page(edition: Arc<ArcSwap<Edition>>, thing: usize, dawdle: usize) -> Response {
    let seen = edition.load_full();
    // Time passes between reading the edition and being done.
    for _ in 0..dawdle {
        tokio::task::yield_now().await;
    }
    if dawdle > 6 {
        tokio::time::sleep(Duration::from_micros(500)).await;
    }
    let neighbour = (thing + 1) % THINGS;
    let mut response = Response::new(Body::from(format!("{} {}", seen.changed[thing], seen.changed[neighbour])));
    response.extensions_mut().insert(Cacheable {
        deps: Deps::from_iter([thing, neighbour].map(|thing| format!("entry:{thing}"))),
        seq: seen.seq,
        changes_at: None,
        canonical: format!("/{thing}"),
    });
    response
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_reader_sees_a_page_from_before_an_announced_change() {
    let edition = Arc::new(ArcSwap::from_pointee(Edition { seq: 0, changed: [0; THINGS] }));
    let pages = Pages::new(Arc::new(FixedClock::new(at(0))), 1024 * 1024);
    let rendered = Arc::new(AtomicUsize::new(0));
    let (read, count) = (Arc::clone(&edition), Arc::clone(&rendered));
    let router = axum::Router::new().route(
        "/{thing}",
        get(async move |Path(thing): Path<usize>| {
            let turn = count.fetch_add(1, Ordering::Relaxed);
            page(read, thing, Dice(turn as u64).below(9)).await
        }),
    );
    let front = Front::new(router, Arc::clone(&pages));
    let announced: Arc<[AtomicI64; THINGS]> = Arc::default();
    let over = Arc::new(AtomicBool::new(false));

    let readers: Vec<_> = (0..8)
        .map(|number| {
            let (front, announced, over) = (front.clone(), Arc::clone(&announced), Arc::clone(&over));
            tokio::spawn(async move {
                let mut dice = Dice(number);
                let mut answers = 0_usize;
                while !over.load(Ordering::SeqCst) {
                    let thing = dice.below(THINGS);
                    let pair = [thing, (thing + 1) % THINGS];
                    let at_least = pair.map(|thing| announced[thing].load(Ordering::SeqCst));
                    let request = Request::get(format!("/{thing}")).body(Body::empty()).expect("a valid request");
                    let bytes = front.answer(request, None).await.collect().await.expect("an answer").to_bytes();
                    let text = std::str::from_utf8(&bytes).expect("numbers");
                    let (one, two) = text.split_once(' ').expect("two numbers");
                    let seen = [one, two].map(|number| number.parse::<i64>().expect("a number"));
                    assert!(
                        seen[0] >= at_least[0] && seen[1] >= at_least[1],
                        "page {thing} showed {seen:?} after {at_least:?} were announced"
                    );
                    answers += 1;
                    if answers.is_multiple_of(64) {
                        tokio::task::yield_now().await;
                    }
                }
                answers
            })
        })
        .collect();

    let mut dice = Dice(99);
    let begun = Instant::now();
    let mut seq = 0;
    while seq < 3000 && begun.elapsed() < Duration::from_secs(20) {
        seq += 1;
        let thing = dice.below(THINGS);
        let mut next = Edition::clone(&edition.load());
        next.seq = seq;
        next.changed[thing] = seq;
        edition.store(Arc::new(next));
        pages.forget(&Touched::new(seq, [format!("entry:{thing}")]));
        announced[thing].store(seq, Ordering::SeqCst);
        if dice.below(3) == 0 {
            tokio::time::sleep(Duration::from_micros(300)).await;
        }
    }
    over.store(true, Ordering::SeqCst);
    let mut answers = 0;
    for reader in readers {
        answers += reader.await.expect("no reader has seen an old page");
    }
    let rendered = rendered.load(Ordering::Relaxed);
    assert!(rendered > 100 && answers > rendered, "{answers} answers, {rendered} renderings: no race was run");
}
