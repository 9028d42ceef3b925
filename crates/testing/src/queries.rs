//! What people type, and what they should find: the set by which search is judged (`benches/queries`).

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use integra_edition::Edition;
use integra_kernel::{CityKey, Lang};
use integra_web::Site;

static QUERIES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../benches/queries");
/// Among so many first results the right one counts as found.
pub const FIRST: usize = 3;
/// Results looked at.
const MOST: usize = 20;

/// One query.
#[derive(Debug, Clone)]
pub struct Query {
    /// Where it is asked.
    pub city: CityKey,
    /// The reader's language.
    pub lang: Lang,
    /// What is typed.
    pub words: String,
    /// Any of these (`kind/slug`) is right.
    pub expected: Vec<String>,
    /// What makes it hard (`typo`, `crosslanguage` …).
    pub why: String,
}

/// How well queries are answered.
#[derive(Debug, Clone, Default)]
pub struct Quality {
    /// Queries.
    pub all: usize,
    /// Of which so many found the right entry among the first [`FIRST`].
    pub found: usize,
    /// Sum of one divided by the place of the first right entry.
    pub reciprocal: f64,
    /// Found and all, by language and by what makes them hard.
    pub parts: BTreeMap<String, (usize, usize)>,
    /// What was not found, in words.
    pub missed: Vec<String>,
}

impl Quality {
    /// The share found among the first results (recall@3).
    pub fn recall(&self) -> f64 {
        self.found as f64 / self.all.max(1) as f64
    }

    /// Mean reciprocal rank.
    pub fn mrr(&self) -> f64 {
        self.reciprocal / self.all.max(1) as f64
    }
}

/// All queries.
///
/// # Panics
/// A line is not as the others: a mistake in the set.
pub fn all() -> Vec<Query> {
    let mut queries = Vec::new();
    for file in QUERIES.files().filter(|file| file.path().extension().is_some_and(|it| it == "tsv")) {
        let tag = file.path().file_stem().and_then(|stem| stem.to_str()).expect("a name");
        let lang = Lang::parse(tag).expect("a language");
        for line in file.contents_utf8().expect("text").lines().skip(1) {
            let parts: Vec<&str> = line.split('\t').collect();
            let [city, words, expected, why] = parts.as_slice() else { panic!("{tag}: {line}") };
            queries.push(Query {
                city: CityKey::parse(city).expect("a city"),
                lang: lang.clone(),
                words: (*words).to_owned(),
                expected: expected.split(' ').map(str::to_owned).collect(),
                why: (*why).to_owned(),
            });
        }
    }
    queries
}

/// Asks everything.
///
/// # Panics
/// The finder fails, or the set names what is not there.
pub fn measure(site: &Site) -> Quality {
    let edition = site.live.edition();
    let mut quality = Quality::default();
    for query in all() {
        assert!(
            query.expected.iter().any(|it| exists(&edition, &query.city, it)),
            "{query:?} expects what is not there"
        );
        let langs = site.asked_in(&query.city, &query.lang);
        let answer = site.finder.ask(&edition, &query.city, &query.words, &langs, MOST).expect("an answer");
        let got: Vec<String> = answer
            .hits
            .iter()
            .filter_map(|hit| edition.entry(hit.id))
            .map(|it| format!("{}/{}", it.kind, it.slug))
            .collect();
        let place = got.iter().position(|it| query.expected.contains(it));
        let found = place.is_some_and(|place| place < FIRST);
        quality.all += 1;
        quality.found += usize::from(found);
        quality.reciprocal += place.map_or(0.0, |place| 1.0 / (place + 1) as f64);
        for part in [query.lang.to_string(), query.why.clone()] {
            let part = quality.parts.entry(part).or_default();
            part.0 += usize::from(found);
            part.1 += 1;
        }
        if !found {
            let first = got.iter().take(FIRST).cloned().collect::<Vec<_>>().join(" ");
            quality.missed.push(format!(
                "{} {} [{}] {}: wanted {}, got {first}",
                query.lang,
                query.city,
                query.why,
                query.words,
                query.expected.join(" ")
            ));
        }
    }
    quality
}

fn exists(edition: &Edition, city: &CityKey, expected: &str) -> bool {
    let Some((kind, slug)) = expected.split_once('/') else { return false };
    [city.clone(), CityKey::all()].iter().any(|city| edition.list(city, kind).any(|entry| entry.slug.as_str() == slug))
}
