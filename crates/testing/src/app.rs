//! A whole portal in the test's own process: a list of features over a store, with a fixed clock and no listener.

use std::sync::Arc;

use axum::{Router, body::Body};
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use include_dir::{Dir, include_dir};
use integra_edition::{Drafts, Entry, Found, Live, Touched};
use integra_exchange::bundle::{self, Files};
use integra_kernel::{
    CityKey, Kinds, Lang, Slug,
    clock::{FixedClock, Timestamp},
    urls::Base,
};
use integra_store::{Change, Store, Unpublished};
use integra_web::{
    Feature, Site,
    front::{self, Assets, Front, Pages},
    routes,
};
use serde_json::{Map, Value};
use tokio::sync::{Mutex, broadcast};

static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets");
static DEMO: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../demo");

/// The content of the demo: all its cities.
pub fn demo() -> Files {
    Files::embedded(&DEMO)
}

/// One city of the demo with what the network shares: enough for whatever does not compare cities, and sooner there.
pub fn kosice() -> Files {
    demo().of_cities(&["kosice"])
}

/// A portal under test.
pub struct TestApp {
    /// Its store.
    pub store: Store,
    /// Its kinds.
    pub kinds: Kinds,
    /// Its site.
    pub site: Arc<Site>,
    /// Its clock, which the test turns.
    pub clock: Arc<FixedClock>,
    /// Its page cache.
    pub pages: Arc<Pages>,
    front: Front,
    live: Live,
    touched: Mutex<broadcast::Receiver<Touched>>,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as text.
    pub text: String,
    /// The body as it came.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// A header as text, empty when absent.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl TestApp {
    /// A portal with these features over a store.
    pub async fn start(store: Store, features: Vec<Feature>, now: &str, bases: &[(&str, &str)]) -> Self {
        Self::start_with(store, features, now, bases, |_, _, _| Router::new()).await
    }

    /// The same with a Router for what is no public page: the desk.
    pub async fn start_with(
        store: Store,
        features: Vec<Feature>,
        now: &str,
        bases: &[(&str, &str)],
        private: impl FnOnce(&Store, &Live, &Arc<Site>) -> Router,
    ) -> Self {
        let now: Timestamp = now.parse().expect("a timestamp");
        let clock = Arc::new(FixedClock::new(now));
        let kinds = Kinds::new(features.iter().flat_map(|feature| feature.kinds.clone()));
        let live = Live::start(store.clone(), kinds.clone()).await.expect("the log is readable");
        let touched = Mutex::new(live.listen());
        let assets = Arc::new(Assets::from_dir(&ASSETS));
        let pages = Pages::new(clock.clone(), front::DEFAULT_BUDGET);
        let bases = bases
            .iter()
            .map(|(city, base)| (CityKey::parse(city).expect("a city"), Base::parse(base).expect("a base")));
        let site = Site::build(
            &features,
            integra_common::PLATFORM,
            live.clone(),
            Arc::clone(&assets),
            clock.clone(),
            bases.collect(),
            None,
        );
        let site = Arc::new(site.expect("templates and wording parse"));
        let front = routes::front(Arc::clone(&site), Arc::clone(&pages), private(&store, &live, &site)).assets(assets);
        Self { store, kinds, site, clock, pages, front, live, touched }
    }

    /// Imports a bundle and shows it.
    pub async fn import(&self, files: &Files) {
        let mut counter = 0_u64;
        let mut chance = || {
            counter += 1;
            // Ids within one millisecond differ by chance alone; the counter makes it repeatable.
            let mut bytes = [0; 10];
            bytes[..8].copy_from_slice(&counter.to_be_bytes());
            bytes[9] = (self.clock_micros() % 251) as u8;
            bytes
        };
        let at = self.clock_micros();
        bundle::import(&self.store, &self.kinds, files, "test", at, &mut chance, false)
            .await
            .expect("the bundle imports");
        self.settle().await;
    }

    /// Now, in microseconds since 1970.
    pub fn clock_micros(&self) -> i64 {
        use integra_kernel::clock::Clock;
        self.clock.now().as_microsecond()
    }

    /// Shows everything committed so far, and drops the pages it changed, as a server does.
    pub async fn settle(&self) {
        self.live.catch_up().await.expect("the log is readable");
        let mut touched = self.touched.lock().await;
        while let Ok(touched) = touched.try_recv() {
            self.pages.forget(&front::Touched::new(touched.seq, touched.keys));
        }
    }

    /// Asks for a page.
    pub async fn get(&self, address: &str) -> Answer {
        self.ask(address, &[]).await
    }

    /// Asks for a page with headers.
    pub async fn ask(&self, address: &str, headers: &[(header::HeaderName, &str)]) -> Answer {
        let pairs =
            headers.iter().map(|(name, value)| (name.clone(), HeaderValue::try_from(*value).expect("a header")));
        self.request(Method::GET, address, pairs.collect(), String::new()).await
    }

    /// Sends a request.
    pub async fn request(&self, method: Method, address: &str, headers: HeaderMap, body: impl Into<Body>) -> Answer {
        let mut request = Request::builder().method(method).uri(address).body(body.into()).expect("a request");
        *request.headers_mut() = headers;
        let response = self.front.answer(request, None).await;
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap_or_else(|_| panic!("a whole body of {address}")).to_bytes();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, text, bytes: bytes.to_vec() }
    }

    /// The newest saved states.
    pub fn drafts(&self) -> Arc<Drafts> {
        self.live.drafts()
    }

    /// Publishes and ends what is due by now, as a server does every second. Returns how many.
    pub async fn run_due(&self) -> usize {
        let done = self.store.run_due(self.clock_micros()).await.expect("what is due is done");
        self.settle().await;
        done
    }

    /// A published entry.
    pub fn entry(&self, city: &str, kind: &str, slug: &str) -> Arc<Entry> {
        let (city, slug) = (CityKey::parse(city).expect("a city"), Slug::parse(slug).expect("a slug"));
        match self.live.edition().find(&city, kind, &slug) {
            Found::Here(entry) | Found::Moved(entry) => entry,
            other => panic!("{city}:{kind}/{slug} is not published: {other:?}"),
        }
    }

    /// An editor changes facts (and perhaps the slug) of an entry and publishes.
    pub async fn revise(&self, entry: &Entry, slug: &str, change: impl FnOnce(&mut Map<String, Value>)) {
        let mut facts = entry.facts.as_ref().clone();
        change(&mut facts);
        let latest = self.store.latest(&entry.id, None).await.expect("readable").expect("saved before");
        let version = self.kinds.get(&entry.kind).map_or(1, |kind| kind.version);
        let mut tx = self.store.begin("editor", self.clock_micros()).await.expect("a transaction");
        let saved = Change::Facts {
            entry: entry.id,
            kind: entry.kind.clone(),
            kind_version: version,
            city: entry.city.clone(),
            slug: Slug::parse(slug).expect("a slug"),
            source_language: entry.source.clone(),
            facts,
            base: Some(latest.seq),
        };
        let facts = tx.append(saved).await.expect("saved");
        let mut texts = std::collections::BTreeMap::new();
        for lang in entry.texts.keys() {
            let latest = self.store.latest(&entry.id, Some(lang)).await.expect("readable").expect("saved before");
            texts.insert(lang.clone(), latest.seq);
        }
        tx.append(Change::Publish { entry: entry.id, facts, texts }).await.expect("published");
        tx.commit().await.expect("committed");
        self.settle().await;
    }

    /// A translator or editor changes one text of an entry and publishes.
    pub async fn reword(&self, entry: &Entry, lang: &str, path: &str, text: &str) {
        let lang = Lang::parse(lang).expect("a language");
        let mut fields = entry.texts[&lang].as_ref().clone();
        fields.get_mut(path).expect("a text")[0].text = text.to_owned();
        let base = self.store.latest(&entry.id, Some(&lang)).await.expect("readable").map(|record| record.seq);
        let facts = self.store.latest(&entry.id, None).await.expect("readable").expect("saved before").seq;
        let mut texts = std::collections::BTreeMap::new();
        for other in entry.texts.keys() {
            let latest = self.store.latest(&entry.id, Some(other)).await.expect("readable").expect("saved before");
            texts.insert(other.clone(), latest.seq);
        }
        let mut tx = self.store.begin("editor", self.clock_micros()).await.expect("a transaction");
        let saved =
            tx.append(Change::Texts { entry: entry.id, lang: lang.clone(), fields, base }).await.expect("saved");
        texts.insert(lang, saved);
        tx.append(Change::Publish { entry: entry.id, facts, texts }).await.expect("published");
        tx.commit().await.expect("committed");
        self.settle().await;
    }

    /// An editor ends an entry.
    pub async fn archive(&self, entry: &Entry) {
        self.append(Change::Unpublish { entry: entry.id, state: Unpublished::Archived }).await;
    }

    /// Appends one change and shows it.
    pub async fn append(&self, change: Change) {
        let mut tx = self.store.begin("editor", self.clock_micros()).await.expect("a transaction");
        tx.append(change).await.expect("saved");
        tx.commit().await.expect("committed");
        self.settle().await;
    }
}
