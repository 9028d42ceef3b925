//! Questions to an index, beside raw term queries of the same library and beside PostgreSQL's full-text search, over the
//! same made-up entries; and how well the demo answers what people type.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use integra_kernel::{EntryId, Lang};
use integra_search::{Document, Index};
use integra_testing::{
    postgres::{Cluster, Durability, TestDatabase},
    queries,
};

use crate::{
    Result,
    corpus::{Corpus, LANGUAGES, MANNERS},
    ground::{Ground, Size},
    measure::{self, Paired, Side},
    peers::{Postgres, Tantivy},
    portal::Portal,
    report::{Aim, Line, Report, Sense, number},
    trouble,
};

/// Entries of the cities that are made up, each in all of the corpus's languages.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
/// Questions to each, the manners in turn. The first ones warm up both sides and are not counted.
const QUESTIONS: usize = 1_000;
const WARM_UP: usize = 50;
/// Entries that are answered with.
const MOST: usize = 20;
/// What the design asks for, in milliseconds.
const AIM: Aim = Aim::Under(5.0);

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let corpus = Corpus::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo"))?;
    let mut settings = vec![
        format!(
            "entries of the demo's sentences, each in {} languages ({}); {QUESTIONS} questions each: words of names, without accents, with two letters changed round, unfinished, words of texts; first {MOST} answers; one thread",
            LANGUAGES.len(),
            LANGUAGES.join(" "),
        ),
        "tantivy: the words of the question as terms of one field, all of them required, nothing forgiven".to_owned(),
        "PostgreSQL: plainto_tsquery('simple') on a GIN index, ranked by ts_rank, over loopback; nothing forgiven"
            .to_owned(),
        quality(ground)?,
    ];
    let cluster = Cluster::start(Durability::None);
    let mut lines = Vec::new();
    for size in SIZES {
        crate::say(&format!("making {} entries …", number(size as f64)));
        let from = Instant::now();
        let index = index(&corpus, size)?;
        let took = from.elapsed();
        settings.push(format!("{} entries: index made in {} s", number(size as f64), number(took.as_secs_f64())));
        let asking = Asking { corpus: &corpus, size, index: &index };
        let raw = Tantivy::new(&corpus, size)?;
        lines.push(asking.beside("tantivy", |question| raw.ask(question, MOST))?);
        drop(raw);
        let database = ground.runtime.block_on(TestDatabase::create_on(cluster.url()));
        let postgres = ground.runtime.block_on(Postgres::new(database.url(), &corpus, size))?;
        lines.push(asking.beside("PostgreSQL", |question| ground.runtime.block_on(postgres.ask(question, MOST)))?);
        ground.runtime.block_on(postgres.close())?;
    }
    Ok(Report { benchmark: "search", settings, lines })
}

/// How well the demo answers what people type.
fn quality(ground: &Ground) -> Result<String> {
    let folder = ground.data(Size::Demo)?;
    let portal = ground.runtime.block_on(Portal::open(&folder))?;
    let quality = queries::measure(&portal.site);
    Ok(format!(
        "quality over the demo: {} questions in 14 languages; recall@{} (the right entry is among the first): {}; mean reciprocal rank: {}",
        quality.all,
        queries::FIRST,
        number(quality.recall()),
        number(quality.mrr()),
    ))
}

fn index(corpus: &Corpus, size: usize) -> Result<Index> {
    let documents = (0..size).map(|number| {
        let entry = corpus.entry(number);
        let id = EntryId::new(number as u64 + 1, [0; 10]);
        (id, Document { names: entry.names, texts: entry.texts, ..Document::default() })
    });
    Index::new(documents, []).map_err(|error| trouble(error.to_string()))
}

/// Questions to an index.
struct Asking<'a> {
    corpus: &'a Corpus,
    size: usize,
    index: &'a Index,
}

impl Asking<'_> {
    fn beside(&self, name: &str, peer: impl Fn(&str) -> Result<usize>) -> Result<Line> {
        let mut turn = 0;
        // Both sides are asked the same in one round.
        let pairs = measure::rounds(WARM_UP + QUESTIONS, |side| {
            let number = turn / 2;
            turn += 1;
            let (lang, question) = self.corpus.question(number, self.size, MANNERS[number % MANNERS.len()]);
            let from = Instant::now();
            match side {
                Side::Ours => self.ask(&lang, &question)?,
                Side::Peer => peer(&question)?,
            };
            Ok(from.elapsed())
        })?;
        let millis = |took: &Duration| took.as_secs_f64() * 1e3;
        let paired = Paired::new(pairs[WARM_UP..].iter().map(|(ours, peer)| (millis(ours), millis(peer))))?;
        let what = format!("{} entries", number(self.size as f64));
        Ok(Line::new(what, "ms", ("integra", name), &paired, Sense::Long).with_long_tail().aiming(&[AIM]))
    }

    /// As a city's finder asks: in the reader's language first, then in all others.
    fn ask(&self, lang: &Lang, question: &str) -> Result<usize> {
        let mut langs = vec![lang.clone()];
        langs.extend(self.corpus.languages().filter(|other| other != lang));
        let answer = self.index.ask(question, &langs, MOST).map_err(|error| trouble(error.to_string()))?;
        Ok(answer.hits.len())
    }
}
