//! A log in memory that refuses what the store refuses and empties what the store empties, so that thousands of
//! histories can be folded without a database.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, EntryId, Lang, Slug, canonical, texts::Fields};
use integra_store::{Change, Record, ScheduledAction, Unpublished};

use crate::support::NOW;

/// The log so far.
#[derive(Debug, Clone, Default)]
pub(crate) struct Log {
    /// Every record; erased bodies are empty. Records of one transaction are saved at one moment.
    pub(crate) records: Vec<Record>,
    slugs: BTreeMap<(CityKey, String, Slug), EntryId>,
    /// What is planned: at most one publication and one withdrawal of an entry.
    pub(crate) plans: BTreeMap<(EntryId, bool), (i64, ScheduledAction)>,
}

impl Log {
    /// Commits the changes as one transaction and gives its records as followers read them at that moment. What the
    /// store would refuse is left out.
    pub(crate) fn commit(&mut self, changes: impl IntoIterator<Item = Change>) -> Vec<Record> {
        let first = self.records.len();
        for change in changes {
            let tx = self.records.get(first).map_or(first as i64 + 1, |record| record.tx);
            if self.accepts(&change) {
                self.append(tx, change);
            }
        }
        self.records[first..].to_vec()
    }

    /// When the next transaction is saved.
    fn now(&self) -> i64 {
        NOW + self.records.len() as i64 + 1
    }

    /// Carries out a plan that is due, as the job does before anybody else saves; gives its records, none when there is
    /// no such plan. A publication that has become impossible is dropped, and the rest is planned again.
    pub(crate) fn run_due(&mut self) -> Vec<Record> {
        let due = self.plans.iter().find(|(_, (at, _))| *at <= self.now());
        let Some((key, (_, action))) = due.map(|(key, plan)| (*key, plan.clone())) else { return Vec::new() };
        self.plans.remove(&key);
        let entry = key.0;
        let change = match action {
            ScheduledAction::Publish { facts, texts } => Change::Publish { entry, facts, texts },
            ScheduledAction::Unpublish(state) => Change::Unpublish { entry, state },
        };
        if self.accepts(&change) {
            return self.commit([change]);
        }
        let rest = self.plans.iter().filter(|((of, _), _)| *of == entry).map(|(_, plan)| plan.clone());
        let again = rest.map(|(at, action)| Change::Schedule { entry, at, action }).collect::<Vec<_>>();
        self.commit(std::iter::once(Change::Unschedule { entry }).chain(again))
    }

    fn follow_up(&mut self, change: &Change) {
        match change {
            Change::Schedule { entry, at, action } => {
                let sort = matches!(action, ScheduledAction::Publish { .. });
                self.plans.insert((*entry, sort), (*at, action.clone()));
            }
            Change::Unschedule { entry } | Change::Erase { entry, lang: None, .. } => {
                self.plans.retain(|(of, _), _| of != entry);
            }
            _ => {}
        }
    }

    fn append(&mut self, tx: i64, change: Change) {
        let seq = self.records.len() as i64 + 1;
        let body = serde_json::to_value(&change).expect("plain JSON");
        let entry = change.entry();
        let city = match &change {
            Change::Facts { city, kind, slug, entry, .. } => {
                self.slugs.insert((city.clone(), kind.clone(), slug.clone()), *entry);
                city.to_string()
            }
            _ => entry.and_then(|id| self.home(id)).map(|(city, _)| city.to_string()).unwrap_or_default(),
        };
        if let Change::Erase { entry, lang, .. } = &change {
            self.empty(*entry, lang.as_ref());
        }
        self.follow_up(&change);
        let hash = canonical::hash(&body);
        let author = format!("author-{}", tx % 3);
        self.records.push(Record { seq, tx, at: NOW + tx, author, entry, city, change, hash, erased: false });
    }

    fn empty(&mut self, id: EntryId, erased: Option<&Lang>) {
        for record in self.records.iter_mut().filter(|record| record.entry == Some(id)) {
            match &mut record.change {
                Change::Facts { facts, .. } if erased.is_none() => *facts = serde_json::Map::new(),
                Change::Texts { lang, fields, .. } if erased.is_none_or(|erased| erased == lang) => {
                    *fields = Fields::new()
                }
                _ => continue,
            }
            record.erased = true;
        }
    }

    fn accepts(&self, change: &Change) -> bool {
        match change {
            Change::Unknown(_) => true,
            Change::Facts { entry, kind, city, slug, .. } => {
                let free =
                    self.slugs.get(&(city.clone(), kind.clone(), slug.clone())).is_none_or(|owner| owner == entry);
                free && self.home(*entry).is_none_or(|(home, was)| home == city && was == kind)
            }
            Change::Publish { entry, facts, texts }
            | Change::Schedule { entry, action: ScheduledAction::Publish { facts, texts }, .. } => {
                self.publishable(*entry, *facts, texts)
            }
            other => other.entry().is_some_and(|id| self.home(id).is_some()),
        }
    }

    /// City and kind of an entry, for good.
    fn home(&self, id: EntryId) -> Option<(&CityKey, &str)> {
        self.of(id).find_map(|record| match &record.change {
            Change::Facts { city, kind, .. } => Some((city, kind.as_str())),
            _ => None,
        })
    }

    /// City of an entry.
    pub(crate) fn city(&self, id: EntryId) -> Option<CityKey> {
        self.home(id).map(|(city, _)| city.clone())
    }

    fn of(&self, id: EntryId) -> impl DoubleEndedIterator<Item = &Record> {
        self.records.iter().filter(move |record| record.entry == Some(id))
    }

    /// Revisions of an entry's facts, or of its texts in a language; the erased ones too.
    pub(crate) fn revisions(&self, id: EntryId, of: Option<&Lang>) -> Vec<i64> {
        let wanted = |change: &Change| match (change, of) {
            (Change::Facts { .. }, None) => true,
            (Change::Texts { lang, .. }, Some(of)) => lang == of,
            _ => false,
        };
        self.of(id).filter(|record| wanted(&record.change)).map(|record| record.seq).collect()
    }

    fn publishable(&self, id: EntryId, facts: i64, texts: &BTreeMap<Lang, i64>) -> bool {
        let named = || std::iter::once((None, facts)).chain(texts.iter().map(|(lang, seq)| (Some(lang), *seq)));
        let whole = |seq: i64| self.records.get(seq as usize - 1).is_some_and(|record| !record.erased);
        let saved = named().all(|(lang, seq)| self.revisions(id, lang).contains(&seq) && whole(seq));
        let newer = self.of(id).all(|record| match &record.change {
            Change::Publish { facts: before, texts: texts_before, .. } => {
                facts >= *before
                    && texts.iter().all(|(lang, seq)| texts_before.get(lang).is_none_or(|before| seq >= before))
            }
            _ => true,
        });
        saved && newer
    }
}

/// What the tests write most.
pub(crate) fn erase(entry: EntryId, lang: Option<Lang>) -> Change {
    Change::Erase { entry, lang, media: Vec::new(), reason: "asked for".to_owned() }
}

/// Withdraws an entry.
pub(crate) fn unpublish(entry: EntryId, archived: bool) -> Change {
    Change::Unpublish { entry, state: if archived { Unpublished::Archived } else { Unpublished::Draft } }
}
