//! Folds the log into an edition. Pure: the same records give the same edition, in one go or one by one.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use integra_kernel::{CityKey, EntryId, Kinds, Lang, Slug, kinds::Typed, texts::Fields};
use integra_store::{Change, Record, Unpublished};
use serde_json::{Map, Value};

use crate::{
    Touched,
    edition::{Edition, Standing},
    entry::Entry,
    key, links,
};

/// One saved state of an entry's facts, before or after it was published.
#[derive(Debug, Clone)]
struct FactsRevision {
    kind: String,
    kind_version: u32,
    city: CityKey,
    slug: Slug,
    source: Lang,
    facts: Arc<Map<String, Value>>,
    erased: bool,
}

/// Saved states of one entry that may still be published: those from the published ones on.
#[derive(Debug, Clone, Default)]
struct Drafts {
    facts: BTreeMap<i64, FactsRevision>,
    texts: BTreeMap<Lang, BTreeMap<i64, Arc<Fields>>>,
}

/// The log, folded so far.
#[derive(Clone)]
pub struct Fold {
    kinds: Kinds,
    drafts: BTreeMap<EntryId, Drafts>,
    edition: Edition,
}

impl Fold {
    /// An empty fold for an installation with these kinds.
    pub fn new(kinds: Kinds) -> Self {
        Self { kinds, drafts: BTreeMap::new(), edition: Edition::default() }
    }

    /// The edition so far.
    pub fn edition(&self) -> &Edition {
        &self.edition
    }

    /// Applies whole transactions in the order of their `seq` and says what changed for readers. Records already
    /// applied are passed over, so a follower may read some twice.
    pub fn apply(&mut self, records: &[Record]) -> Touched {
        let mut keys = BTreeSet::new();
        for record in records.iter().filter(|record| record.seq > self.edition.seq).collect::<Vec<_>>() {
            self.record(record, &mut keys);
            self.edition.seq = record.seq;
        }
        Touched { seq: self.edition.seq, keys }
    }

    fn record(&mut self, record: &Record, keys: &mut BTreeSet<String>) {
        match &record.change {
            Change::Facts { entry, kind, kind_version, city, slug, source_language, facts, .. } => {
                let revision = FactsRevision {
                    kind: kind.clone(),
                    kind_version: *kind_version,
                    city: city.clone(),
                    slug: slug.clone(),
                    source: source_language.clone(),
                    facts: Arc::new(facts.clone()),
                    erased: record.erased,
                };
                self.drafts.entry(*entry).or_default().facts.insert(record.seq, revision);
            }
            Change::Texts { entry, lang, fields, .. } if !record.erased => {
                let drafts = self.drafts.entry(*entry).or_default();
                drafts.texts.entry(lang.clone()).or_default().insert(record.seq, Arc::new(fields.clone()));
            }
            // A scheduled action takes effect only as the record a job appends when it is due, so that an edition
            // depends on `seq` alone and never on a clock.
            Change::Texts { .. }
            | Change::Schedule { .. }
            | Change::Unschedule { .. }
            | Change::Availability { .. } => {}
            // A newer node wrote it: it passes through.
            Change::Unknown(_) => {}
            Change::Publish { entry, facts, texts } => self.publish(*entry, *facts, texts, record, keys),
            Change::Unpublish { entry, state } => {
                let standing = match state {
                    Unpublished::Draft => Standing::Draft,
                    Unpublished::Archived => Standing::Archived,
                };
                self.withdraw(*entry, standing, keys);
            }
            Change::Erase { entry, lang, .. } => self.erase(*entry, lang.as_ref(), keys),
        }
    }

    fn publish(
        &mut self,
        id: EntryId,
        facts_seq: i64,
        texts: &BTreeMap<Lang, i64>,
        record: &Record,
        keys: &mut BTreeSet<String>,
    ) {
        let Some(drafts) = self.drafts.get_mut(&id) else { return };
        let Some(revision) = drafts.facts.get(&facts_seq).cloned() else { return };
        let published_texts = texts
            .iter()
            .filter_map(|(lang, seq)| Some((lang.clone(), Arc::clone(drafts.texts.get(lang)?.get(seq)?))))
            .collect();
        // Older revisions can no longer be published without being saved again, so the fold need not hold them.
        drafts.facts.retain(|seq, _| *seq >= facts_seq);
        for (lang, seq) in texts {
            if let Some(revisions) = drafts.texts.get_mut(lang) {
                revisions.retain(|at, _| at >= seq);
            }
        }
        let address = (revision.city.clone(), revision.kind.clone(), revision.slug.clone());
        keys.insert(key::slug(&address.0, &address.1, address.2.as_str()));
        self.edition.addresses.insert(address, id);
        if revision.erased {
            self.withdraw(id, Standing::Erased, keys);
            return;
        }
        let (facts, typed) = self.typed(&revision);
        let entry = Entry {
            id,
            kind: revision.kind,
            city: revision.city,
            slug: revision.slug,
            source: revision.source,
            facts,
            typed,
            texts: published_texts,
            seq: record.seq,
            at: record.at,
        };
        self.take_out(id, keys);
        self.put_in(entry, keys);
    }

    /// Facts in today's version of their kind. Facts of an unknown kind, or that do not parse, stay as they are.
    fn typed(&self, revision: &FactsRevision) -> (Arc<Map<String, Value>>, Option<Typed>) {
        let Some(kind) = self.kinds.get(&revision.kind) else { return (Arc::clone(&revision.facts), None) };
        let mut facts = Arc::clone(&revision.facts);
        if revision.kind_version < kind.version {
            kind.upcast(revision.kind_version, Arc::make_mut(&mut facts));
        }
        let typed = (kind.parse)(&facts)
            .inspect_err(|error| tracing::warn!(kind = kind.name, slug = %revision.slug, %error, "facts not readable"))
            .ok();
        (facts, typed)
    }

    fn put_in(&mut self, entry: Entry, keys: &mut BTreeSet<String>) {
        let id = entry.id;
        keys.insert(key::entry(id));
        let list = (entry.city.clone(), entry.kind.clone());
        keys.insert(key::list(&list.0, &list.1));
        self.edition.lists.entry(list).or_default().insert(id);
        for (target, field) in self.links(&entry) {
            keys.insert(key::linking(target));
            self.edition.linking.entry(target).or_default().insert((id, field));
        }
        self.edition.standing.insert(id, Standing::Published);
        self.edition.entries.insert(id, Arc::new(entry));
    }

    fn take_out(&mut self, id: EntryId, keys: &mut BTreeSet<String>) {
        let Some(entry) = self.edition.entries.remove(&id) else { return };
        keys.insert(key::entry(id));
        keys.insert(key::slug(&entry.city, &entry.kind, entry.slug.as_str()));
        let list = (entry.city.clone(), entry.kind.clone());
        keys.insert(key::list(&list.0, &list.1));
        remove_from(&mut self.edition.lists, &list, &id);
        for (target, field) in self.links(&entry) {
            keys.insert(key::linking(target));
            remove_from(&mut self.edition.linking, &target, &(id, field));
        }
    }

    fn withdraw(&mut self, id: EntryId, standing: Standing, keys: &mut BTreeSet<String>) {
        self.take_out(id, keys);
        // What all its addresses answer may change even though readers did not see it before.
        keys.insert(key::entry(id));
        self.edition.standing.insert(id, standing);
    }

    fn erase(&mut self, id: EntryId, lang: Option<&Lang>, keys: &mut BTreeSet<String>) {
        let Some(lang) = lang else {
            if let Some(drafts) = self.drafts.get_mut(&id) {
                drafts.texts.clear();
                for revision in drafts.facts.values_mut() {
                    revision.facts = Arc::default();
                    revision.erased = true;
                }
            }
            self.withdraw(id, Standing::Erased, keys);
            return;
        };
        if let Some(drafts) = self.drafts.get_mut(&id) {
            drafts.texts.remove(lang);
        }
        if let Some(entry) = self.edition.entries.get_mut(&id) {
            let entry = Arc::make_mut(entry);
            entry.texts.remove(lang);
            keys.insert(key::entry(id));
            keys.insert(key::list(&entry.city, &entry.kind));
        }
    }

    fn links(&self, entry: &Entry) -> BTreeSet<(EntryId, String)> {
        self.kinds.get(&entry.kind).map(|kind| links::outgoing(&kind.facts, &entry.facts)).unwrap_or_default()
    }
}

fn remove_from<K: Ord + Clone, V: Ord + Clone>(sets: &mut imbl::OrdMap<K, imbl::OrdSet<V>>, key: &K, value: &V) {
    if let Some(set) = sets.get_mut(key) {
        set.remove(value);
        if set.is_empty() {
            sets.remove(key);
        }
    }
}
