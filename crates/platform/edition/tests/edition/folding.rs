//! Thousands of histories: folding them record by record, transaction by transaction and all at once gives the same
//! edition and the same drafts at every step, and whatever a reader could see change is among what was touched.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use integra_edition::{Edition, Entry, Fold, Found, Reader};
use integra_kernel::{EntryId, Lang, clock::Timestamp};
use integra_store::{Change, Record, ScheduledAction, Unpublished};
use proptest::{prelude::*, sample::Index};
use serde_json::json;

use crate::{
    simulator::{Log, erase, unpublish},
    support::{NOW, Place, Walk, city, fields, id, kinds, lang, map, slug},
};

pub(crate) const ENTRIES: u8 = 6;
pub(crate) const CITIES: [&str; 2] = ["kosice", "all"];
/// The last one is not known to this installation.
pub(crate) const KINDS: [&str; 3] = ["place", "walk", "riddle"];
pub(crate) const SLUGS: [&str; 3] = ["a", "b", "c"];
pub(crate) const LANGS: [&str; 3] = ["en", "sk", "ar"];

/// Something people do.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    Facts {
        entry: u8,
        city: usize,
        slug: usize,
        value: i64,
        link: Option<u8>,
    },
    Texts {
        entry: u8,
        lang: usize,
        value: u8,
    },
    /// Any saved revisions; languages without one are left out.
    Publish {
        entry: u8,
        facts: Index,
        texts: [Option<Index>; 3],
    },
    /// A whole save: facts, a text and the publication of the newest of everything in one transaction.
    Save {
        entry: u8,
        slug: usize,
        value: i64,
        link: Option<u8>,
        lang: usize,
    },
    Unpublish {
        entry: u8,
        archived: bool,
    },
    Erase {
        entry: u8,
        lang: Option<usize>,
    },
    /// The newest of everything, or a withdrawal, some transactions later.
    Schedule {
        entry: u8,
        publish: bool,
        later: i64,
    },
    Unschedule {
        entry: u8,
    },
    Availability {
        entry: u8,
        full: bool,
    },
    Unknown,
}

/// Any step.
pub(crate) fn step() -> impl Strategy<Value = Step> {
    let entry = || 0..ENTRIES;
    let link = || proptest::option::of(entry());
    let texts = || proptest::array::uniform3(proptest::option::weighted(0.8, any::<Index>()));
    prop_oneof![
        4 => (entry(), 0..2_usize, 0..3_usize, 0..9_i64, link())
            .prop_map(|(entry, city, slug, value, link)| Step::Facts { entry, city, slug, value, link }),
        3 => (entry(), 0..3_usize, 0..9_u8).prop_map(|(entry, lang, value)| Step::Texts { entry, lang, value }),
        4 => (entry(), any::<Index>(), texts()).prop_map(|(entry, facts, texts)| Step::Publish { entry, facts, texts }),
        6 => (entry(), 0..3_usize, 0..9_i64, link(), 0..3_usize)
            .prop_map(|(entry, slug, value, link, lang)| Step::Save { entry, slug, value, link, lang }),
        2 => (entry(), any::<bool>()).prop_map(|(entry, archived)| Step::Unpublish { entry, archived }),
        2 => (entry(), proptest::option::weighted(0.6, 0..3_usize)).prop_map(|(entry, lang)| Step::Erase { entry, lang }),
        2 => (entry(), any::<bool>(), 0..12_i64)
            .prop_map(|(entry, publish, later)| Step::Schedule { entry, publish, later }),
        1 => entry().prop_map(|entry| Step::Unschedule { entry }),
        1 => (entry(), any::<bool>()).prop_map(|(entry, full)| Step::Availability { entry, full }),
        1 => Just(Step::Unknown),
    ]
}

fn facts(log: &Log, entry: u8, place: usize, name: usize, value: i64, link: Option<u8>) -> Change {
    let id_of = |entry| id(entry).to_string();
    let facts = match (entry % 3, link) {
        (0, Some(link)) => json!({"value": value, "near": id_of(link)}),
        (1, Some(link)) => json!({"value": value, "stops": [{"id": "s1", "at": [id_of(link), id_of(0)]}]}),
        _ => json!({"value": value, "new": true}),
    };
    Change::Facts {
        entry: id(entry),
        kind: KINDS[usize::from(entry) % 3].to_owned(),
        kind_version: 1,
        city: log.city(id(entry)).unwrap_or_else(|| city(CITIES[place])),
        slug: slug(SLUGS[name]),
        source_language: lang("en"),
        facts: map(facts),
        base: log.revisions(id(entry), None).last().copied(),
    }
}

fn texts(entry: u8, tag: usize, value: &str) -> Change {
    Change::Texts { entry: id(entry), lang: lang(LANGS[tag]), fields: fields(value), base: None }
}

/// The newest revisions of an entry that are not erased; of its facts also an erased one.
pub(crate) fn newest(log: &Log, entry: EntryId) -> Option<(i64, BTreeMap<Lang, i64>)> {
    let texts = LANGS.iter().filter_map(|tag| Some((lang(tag), *log.revisions(entry, Some(&lang(tag))).last()?)));
    let whole = |seq: &i64| !log.records[*seq as usize - 1].erased;
    Some((*log.revisions(entry, None).last()?, texts.filter(|(_, seq)| whole(seq)).collect()))
}

/// Commits a step; gives the records of its transaction.
fn take(log: &mut Log, step: &Step) -> Vec<Record> {
    match step {
        Step::Facts { entry, city, slug, value, link } => {
            let facts = facts(log, *entry, *city, *slug, *value, *link);
            log.commit([facts])
        }
        Step::Texts { entry, lang, value } => log.commit([texts(*entry, *lang, &value.to_string())]),
        Step::Publish { entry, facts, texts } => {
            let entry = id(*entry);
            let saved = log.revisions(entry, None);
            if saved.is_empty() {
                return Vec::new();
            }
            let pick = |(tag, index): (&&str, &Option<Index>)| {
                let revisions = log.revisions(entry, Some(&lang(tag)));
                let index = index.filter(|_| !revisions.is_empty())?;
                Some((lang(tag), *index.get(&revisions)))
            };
            let texts = LANGS.iter().zip(texts).filter_map(pick).collect();
            let change = Change::Publish { entry, facts: *facts.get(&saved), texts };
            log.commit([change])
        }
        Step::Save { entry, slug, value, link, lang: tag } => {
            let saved =
                [facts(log, *entry, usize::from(entry % 2), *slug, *value, *link), texts(*entry, *tag, "saved")];
            // What a transaction appends is known by its place, so publish as if it were there and keep the whole.
            let mut ahead = log.clone();
            ahead.commit(saved.clone());
            let publish =
                newest(&ahead, id(*entry)).map(|(facts, texts)| Change::Publish { entry: id(*entry), facts, texts });
            log.commit(saved.into_iter().chain(publish))
        }
        Step::Unpublish { entry, archived } => log.commit([unpublish(id(*entry), *archived)]),
        Step::Erase { entry, lang: tag } => log.commit([erase(id(*entry), tag.map(|tag| lang(LANGS[tag])))]),
        Step::Schedule { entry, publish, later } => {
            let entry = id(*entry);
            let newest = newest(log, entry).filter(|_| *publish);
            let action = newest.map(|(facts, texts)| ScheduledAction::Publish { facts, texts });
            let action = action.unwrap_or(ScheduledAction::Unpublish(Unpublished::Archived));
            log.commit([Change::Schedule { entry, at: NOW + log.records.len() as i64 + later, action }])
        }
        Step::Unschedule { entry } => log.commit([Change::Unschedule { entry: id(*entry) }]),
        Step::Availability { entry, full } => {
            let state = if *full { "full" } else { "few" }.to_owned();
            log.commit([Change::Availability { entry: id(*entry), state }])
        }
        Step::Unknown => log.commit([Change::Unknown(map(json!({"record": "tomorrow", "entry": id(0)})))]),
    }
}

/// Carries out all plans that are due and then a step, and tells `each` the records of every transaction.
pub(crate) fn act<E>(
    log: &mut Log,
    step: &Step,
    mut each: impl FnMut(&Log, &[Record]) -> Result<(), E>,
) -> Result<(), E> {
    loop {
        let due = log.run_due();
        if due.is_empty() {
            break;
        }
        each(log, &due)?;
    }
    let records = take(log, step);
    each(log, &records)
}

/// What a page got: words and entries.
pub(crate) type Got = (Vec<String>, Vec<Arc<Entry>>);

/// Everything a page can ask for, what it got and what it depends on.
pub(crate) fn pages(edition: &Edition) -> Vec<(String, Got, BTreeSet<String>)> {
    let edition = Arc::new(edition.clone());
    let mut pages = Vec::new();
    let mut page = |name: String, ask: &dyn Fn(&Reader) -> Got| {
        let reader = Reader::new(Arc::clone(&edition), Timestamp::UNIX_EPOCH);
        let got = ask(&reader);
        pages.push((name, got, reader.seen().keys));
    };
    for number in 0..ENTRIES {
        let id = id(number);
        page(format!("entry {number}"), &|reader| (vec![], reader.entry(id).into_iter().collect()));
        page(format!("how free {number} is"), &|reader| {
            (reader.free(id).map(str::to_owned).into_iter().collect(), vec![])
        });
        page(format!("places linking to {number}"), &|reader| {
            reader.linking::<Place>(id).into_iter().map(|(of, field)| (field, of.entry)).unzip()
        });
        page(format!("walks linking to {number}"), &|reader| {
            reader.linking::<Walk>(id).into_iter().map(|(of, field)| (field, of.entry)).unzip()
        });
    }
    for key in CITIES {
        let key = city(key);
        page(format!("places of {key}"), &|reader| {
            (vec![], reader.list::<Place>(&key).into_iter().map(|of| of.entry).collect())
        });
        page(format!("walks of {key}"), &|reader| {
            (vec![], reader.list::<Walk>(&key).into_iter().map(|of| of.entry).collect())
        });
        for (kind, name) in KINDS.iter().flat_map(|kind| SLUGS.map(|name| (kind, name))) {
            page(format!("{key}/{kind}/{name}"), &|reader| match reader.find(&key, kind, &slug(name)) {
                Found::Here(entry) => (vec!["here".into()], vec![entry]),
                Found::Moved(entry) => (vec!["moved".into()], vec![entry]),
                Found::Gone => (vec!["gone".into()], vec![]),
                Found::Nothing => (vec![], vec![]),
            });
        }
    }
    pages
}

/// Followers of one log that read it in different portions.
struct Followers {
    by_record: Fold,
    by_transaction: Fold,
    /// Reads every fourth time, and so finds some bodies emptied already.
    lagging: Fold,
    turn: usize,
    before: Vec<(String, Got, BTreeSet<String>)>,
}

impl Followers {
    fn new() -> Self {
        let fold = Fold::new(kinds());
        let before = pages(fold.edition());
        Self { by_record: fold.clone(), by_transaction: fold.clone(), lagging: fold, turn: 0, before }
    }

    fn follow(&mut self, log: &Log, records: &[Record], step: &Step) -> Result<(), TestCaseError> {
        for record in records {
            self.by_record.apply(std::slice::from_ref(record));
        }
        let touched = self.by_transaction.apply(records);
        let mut afresh = Fold::new(kinds());
        afresh.apply(&log.records);
        self.agree(&self.by_record, &afresh, "by record", step)?;
        self.agree(&self.by_transaction, &afresh, "by transaction", step)?;
        self.turn += 1;
        if self.turn.is_multiple_of(4) {
            self.lagging.apply(&log.records);
            self.agree(&self.lagging, &afresh, "lagging", step)?;
        }
        prop_assert_eq!(touched.seq, log.records.len() as i64);
        self.touches(&touched.keys, step)
    }

    fn agree(&self, fold: &Fold, afresh: &Fold, how: &str, step: &Step) -> Result<(), TestCaseError> {
        prop_assert!(fold.edition() == afresh.edition(), "edition {}, after {:?}", how, step);
        prop_assert!(fold.drafts() == afresh.drafts(), "drafts {}, after {:?}", how, step);
        Ok(())
    }

    fn touches(&mut self, keys: &BTreeSet<String>, step: &Step) -> Result<(), TestCaseError> {
        let after = pages(self.by_transaction.edition());
        for ((name, got, seen), (_, got_now, _)) in self.before.iter().zip(&after) {
            prop_assert!(
                got == got_now || !seen.is_disjoint(keys),
                "after {step:?} a kept page shows what is no longer true: {name}\nit saw {seen:?}\ntouched {keys:?}",
            );
        }
        self.before = after;
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_log_gives_one_edition_and_touches_what_it_changes(steps in prop::collection::vec(step(), 1..60)) {
        let (mut log, mut followers) = (Log::default(), Followers::new());
        for step in &steps {
            act(&mut log, step, |log, records| followers.follow(log, records, step))?;
        }
        // A follower that reads some records twice is none the wiser.
        followers.by_record.apply(&log.records);
        prop_assert!(followers.by_record.edition() == followers.by_transaction.edition());
        prop_assert!(followers.by_record.drafts() == followers.by_transaction.drafts());
    }
}
