//! What the log of the desk promises: how many records belong together, and what must stand beside it.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, EntryId, Slug};
use integra_store::{Change, Due, Record, ScheduledAction, SlugRow, Store};
use serde_json::Value;

/// Slugs and plans as the log tells them, transaction by transaction.
#[derive(Default)]
pub(super) struct Ledger {
    slugs: BTreeMap<EntryId, Vec<Slug>>,
    plans: BTreeMap<(EntryId, &'static str), Due>,
}

impl Ledger {
    /// Enters a transaction and gives the types of the records it must have.
    pub(super) fn enter(&mut self, tx: &[Record]) -> Vec<&'static str> {
        let shape = self.shape(&tx[0]);
        tx.iter().for_each(|record| self.record(record));
        shape
    }

    /// What belongs together, told by the first record and what was planned before it.
    fn shape(&self, first: &Record) -> Vec<&'static str> {
        match (first.author.as_str(), &first.change) {
            ("write", _) => vec!["facts", "texts", "texts", "texts"],
            ("edit", _) => vec!["facts", "texts"],
            ("publish", _) => vec!["texts", "publish"],
            ("withdraw", _) => vec!["unpublish", "unschedule"],
            ("plan", Change::Schedule { .. }) => vec!["schedule", "schedule"],
            ("plan", Change::Publish { .. }) => vec!["publish"],
            ("plan", Change::Unpublish { .. }) => vec!["unpublish"],
            // A publication that has become impossible; the withdrawal planned with it is planned again.
            ("plan", Change::Unschedule { entry }) if self.plans.contains_key(&(*entry, WITHDRAWAL)) => {
                vec!["unschedule", "schedule"]
            }
            ("plan", Change::Unschedule { .. }) => vec!["unschedule"],
            (author, change) => panic!("'{author}' saved {change:?}"),
        }
    }

    fn record(&mut self, record: &Record) {
        let planned = record.author == "plan";
        match &record.change {
            Change::Facts { entry, slug, .. } => {
                let slugs = self.slugs.entry(*entry).or_default();
                if slugs.last() != Some(slug) {
                    slugs.push(slug.clone());
                }
            }
            Change::Schedule { entry, at, action } => {
                let (seq, author) = (record.seq, record.author.clone());
                let due = Due { entry: *entry, at: *at, action: action.clone(), seq, author };
                self.plans.insert((*entry, sort(action)), due);
            }
            Change::Unschedule { entry } => self.plans.retain(|(of, _), _| of != entry),
            // Who publishes at once leaves the plans alone.
            Change::Publish { entry, .. } if planned => drop(self.plans.remove(&(*entry, PUBLICATION))),
            Change::Unpublish { entry, .. } if planned => drop(self.plans.remove(&(*entry, WITHDRAWAL))),
            _ => {}
        }
    }

    /// Compares the store with the log: all plans, and the slugs and photos of these records.
    pub(super) async fn compare(&self, store: &Store, records: &[Record]) {
        let plans = store.due(i64::MAX, i64::MAX as u64).await.expect("plans");
        let plans: BTreeMap<_, _> = plans.into_iter().map(|due| ((due.entry, sort(&due.action)), due)).collect();
        assert_eq!(plans, self.plans, "the plans are not those of the log");
        for record in records {
            let Change::Facts { entry, kind, city, facts, .. } = &record.change else { continue };
            self.compare_slugs(store, *entry, kind, city).await;
            let photo = facts.get("photo").and_then(Value::as_str).expect("every entry has a photo");
            let bytes = store.media().get(photo).await.expect("a file").expect("a photo that was saved");
            assert_eq!(String::from_utf8_lossy(&bytes), format!("photo of {entry}"));
        }
    }

    /// The last slug is the one the entry goes by; those before it lead to it.
    async fn compare_slugs(&self, store: &Store, entry: EntryId, kind: &str, city: &CityKey) {
        let slugs = &self.slugs[&entry];
        for (place, slug) in slugs.iter().enumerate() {
            let current = place + 1 == slugs.len();
            let found = store.find_slug(city, kind, slug).await.expect("a look at slugs");
            assert_eq!(found, Some(SlugRow { entry, current }), "{slug}");
        }
    }
}

const PUBLICATION: &str = "publication";
const WITHDRAWAL: &str = "withdrawal";

fn sort(action: &ScheduledAction) -> &'static str {
    match action {
        ScheduledAction::Publish { .. } => PUBLICATION,
        ScheduledAction::Unpublish(_) => WITHDRAWAL,
    }
}
