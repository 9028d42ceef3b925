//! Applying one save to an edition, beside folding the whole log anew, and beside the same in a small city.

use std::{collections::BTreeMap, sync::Arc, time::Instant};

use integra_edition::{Edition, Fold};
use integra_kernel::{EntryId, Slug};
use integra_store::{Change, Record};

use crate::{
    Result, content,
    ground::{Ground, Size},
    measure::{self, Paired, Side},
    report::{Aim, Line, Report, Sense, number},
    trouble,
};

/// How many saves are applied for one measurement: one alone is too short for the clock.
const SAVES: u32 = 200;
/// A save is quick, so there is time for more rounds than with load.
const MORE_ROUNDS: usize = 5;
/// What "does not grow with the city" means here: maps are trees, and a tree of 70 times as many entries is twice as deep.
const AIM: Aim = Aim::RatioAtMost(2.0);

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let folder = ground.data(Size::Demo)?;
    let small = ground.runtime.block_on(async {
        let store = content::open(&folder).await?;
        let records = store.read_since(0, u64::from(u32::MAX)).await.map_err(|error| trouble(error.to_string()))?;
        store.close().await.map_err(|error| trouble(error.to_string()))?;
        Ok(records)
    })?;
    let large = grown(&small, content::MORE)?;
    let (mut one, mut other) = (Live::new(&large)?, Live::new(&small)?);
    let (many, few) = (one.entries(), other.entries());
    let saves = measure::rounds(ground.rounds * MORE_ROUNDS, |side| match side {
        Side::Ours => one.saves(),
        Side::Peer => other.saves(),
    })?;
    let anew = measure::rounds(ground.rounds, |side| match side {
        Side::Ours => one.saves(),
        Side::Peer => {
            let from = Instant::now();
            Live::new(&large)?;
            Ok(from.elapsed().as_secs_f64() * 1e6)
        }
    })?;
    let (many, few) = (format!("{} entries", number(many as f64)), format!("{few} entries"));
    let whole = format!("all {} records", number(large.len() as f64));
    let lines = vec![
        Line::new("one save", "µs", (&many, &few), &Paired::new(saves)?, Sense::Long).aiming(&[AIM]),
        Line::new("one save, or all anew", "µs", (&many, &whole), &Paired::new(anew)?, Sense::Fast),
    ];
    let settings = vec![
        "a save: facts and publication of one entry; the edition before it is still held, as readers do".to_owned(),
        format!("all entries are in one city; {SAVES} saves for each measurement"),
    ];
    Ok(Report { benchmark: "edition", settings, lines })
}

/// A fold with the edition that readers hold.
struct Live {
    fold: Fold,
    shown: Arc<Edition>,
    /// The latest publication of one entry, and its facts.
    publish: Change,
    facts: Change,
}

impl Live {
    /// Folds a log.
    fn new(records: &[Record]) -> Result<Self> {
        let mut fold = Fold::new(content::kinds());
        fold.apply(records);
        let named = |change: &Change| matches!(change, Change::Facts { slug, kind, .. } if kind == "service" && slug.as_str() == content::SERVICE);
        let facts = records.iter().find(|record| named(&record.change));
        let facts = facts.ok_or_else(|| trouble(format!("the log has no service {}", content::SERVICE)))?;
        let of = |record: &&Record| record.entry == facts.entry && matches!(record.change, Change::Publish { .. });
        let publish = records.iter().rev().find(of).ok_or_else(|| trouble("the service was never published"))?;
        let shown = Arc::new(fold.edition().clone());
        Ok(Self { fold, shown, publish: publish.change.clone(), facts: facts.change.clone() })
    }

    fn entries(&self) -> usize {
        self.shown.entries().count()
    }

    /// Microseconds for one save, from the record to the edition that readers get.
    fn saves(&mut self) -> Result<f64> {
        let saves: Vec<[Record; 2]> =
            (0..SAVES).map(|number| self.save(self.shown.seq + 2 * i64::from(number))).collect();
        let last = saves.last().map_or(0, |save| save[1].seq);
        let from = Instant::now();
        for save in &saves {
            let touched = self.fold.apply(save);
            if touched.keys.is_empty() {
                return Err(trouble("a save changed nothing"));
            }
            self.shown = Arc::new(self.fold.edition().clone());
        }
        let micros = from.elapsed().as_secs_f64() * 1e6 / f64::from(SAVES);
        let changed = self.publish.entry().and_then(|id| self.shown.entry(id)).is_some_and(|entry| entry.seq == last);
        if changed { Ok(micros) } else { Err(trouble("the edition does not show the last save")) }
    }

    /// The same facts again, saved and published after `seq`.
    fn save(&self, seq: i64) -> [Record; 2] {
        let mut publish = self.publish.clone();
        if let Change::Publish { facts, .. } = &mut publish {
            *facts = seq + 1;
        }
        [record(seq + 1, seq + 1, self.facts.clone()), record(seq + 2, seq + 1, publish)]
    }
}

fn record(seq: i64, tx: i64, change: Change) -> Record {
    let (entry, hash, author) = (change.entry(), String::new(), "bench".to_owned());
    Record { seq, tx, at: seq, author, entry, city: content::CITY.to_owned(), change, hash, erased: false }
}

/// A log with at least `more` further entries in the same city: each of its entries again and again, under other ids and
/// slugs, with the same links.
fn grown(records: &[Record], more: usize) -> Result<Vec<Record>> {
    let own: Vec<&Record> =
        records.iter().filter(|record| record.city == content::CITY && !is_city(record, records)).collect();
    let each = own.iter().filter(|record| matches!(record.change, Change::Publish { .. })).count().max(1);
    let mut all = records.to_vec();
    for copy in 1..=more.div_ceil(each) {
        let mut seqs = BTreeMap::new();
        let mut ids: BTreeMap<EntryId, EntryId> = BTreeMap::new();
        for record in &own {
            let seq = all.last().map_or(0, |last| last.seq) + 1;
            seqs.insert(record.seq, seq);
            let change = renamed(&record.change, copy, &mut ids, &seqs)?;
            all.push(self::record(seq, seq, change));
        }
    }
    Ok(all)
}

fn is_city(record: &Record, records: &[Record]) -> bool {
    let about = |other: &&Record| other.entry == record.entry;
    records.iter().filter(about).any(|other| matches!(&other.change, Change::Facts { kind, .. } if kind == "city"))
}

fn renamed(
    change: &Change,
    copy: usize,
    ids: &mut BTreeMap<EntryId, EntryId>,
    seqs: &BTreeMap<i64, i64>,
) -> Result<Change> {
    let count = ids.len();
    let mut id = |old: &mut EntryId| {
        let mut chance = [0; 10];
        chance[..8].copy_from_slice(&(copy as u64).to_be_bytes());
        chance[8..].copy_from_slice(&(count as u16).to_be_bytes());
        *old = *ids.entry(*old).or_insert_with(|| EntryId::new(1_795_000_000_000, chance));
    };
    let now = |seq: &mut i64| *seq = seqs.get(seq).copied().unwrap_or(*seq);
    let mut change = change.clone();
    match &mut change {
        Change::Facts { entry, slug, base, .. } => {
            id(entry);
            *base = None;
            *slug = Slug::parse(&format!("{slug}-{copy}")).map_err(|error| trouble(error.to_string()))?;
        }
        Change::Texts { entry, base, .. } => {
            id(entry);
            *base = None;
        }
        Change::Publish { entry, facts, texts } => {
            id(entry);
            now(facts);
            texts.values_mut().for_each(now);
        }
        other => return Err(trouble(format!("the demo's log has a record '{}'", other.record()))),
    }
    Ok(change)
}
