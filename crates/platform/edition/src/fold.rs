//! Folds the log into an edition and drafts. Pure: the same records give the same, in one go or one by one.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use integra_kernel::{CityKey, EntryId, Kinds, Lang, Slug, texts::Fields};
use integra_store::{Change, Record, ScheduledAction, Unpublished};
use serde_json::{Map, Value};

use crate::{
    Touched,
    draft::{Draft, DraftState, Plan, PublishedRefs, Saved},
    drafts::Drafts,
    earlier::{self, Earlier},
    edition::{Edition, Standing},
    entry::{self, Entry},
    key,
};

/// The log, folded so far.
#[derive(Clone)]
pub struct Fold {
    kinds: Kinds,
    earlier: BTreeMap<EntryId, Earlier>,
    edition: Edition,
    drafts: Drafts,
    /// Everybody who ever saved, so that each name is held once.
    authors: BTreeSet<Arc<str>>,
}

/// A record of facts, without its base.
struct NewFacts<'r> {
    kind: &'r str,
    kind_version: u32,
    city: &'r CityKey,
    slug: &'r Slug,
    source: &'r Lang,
    facts: &'r Map<String, Value>,
}

impl NewFacts<'_> {
    /// A draft of what nobody saved before.
    fn first(&self, id: EntryId, kind_version: u32, facts: Saved<Map<String, Value>>, record: &Record) -> Draft {
        Draft {
            id,
            kind: self.kind.to_owned(),
            kind_version,
            city: self.city.clone(),
            slug: self.slug.clone(),
            source: self.source.clone(),
            created: (record.at, Arc::clone(&facts.author)),
            facts,
            texts: BTreeMap::new(),
            state: DraftState::Draft,
            published: None,
            plans: Vec::new(),
            availability: None,
            emptied: record.erased,
            emptied_texts: BTreeMap::new(),
        }
    }
}

impl Fold {
    /// An empty fold for an installation with these kinds.
    pub fn new(kinds: Kinds) -> Self {
        Self {
            kinds,
            earlier: BTreeMap::new(),
            edition: Edition::default(),
            drafts: Drafts::default(),
            authors: BTreeSet::new(),
        }
    }

    /// The edition so far.
    pub fn edition(&self) -> &Edition {
        &self.edition
    }

    /// The newest saved states so far.
    pub fn drafts(&self) -> &Drafts {
        &self.drafts
    }

    /// Applies whole transactions in the order of their `seq` and says what changed for readers. Records already
    /// applied are passed over, so a follower may read some twice.
    pub fn apply(&mut self, records: &[Record]) -> Touched {
        let mut keys = BTreeSet::new();
        let applied = self.edition.seq;
        for record in records.iter().filter(|record| record.seq > applied) {
            self.record(record, &mut keys);
            self.edition.seq = record.seq;
            self.drafts.seq = record.seq;
        }
        Touched { seq: self.edition.seq, keys }
    }

    fn record(&mut self, record: &Record, keys: &mut BTreeSet<String>) {
        match &record.change {
            Change::Facts { entry, kind, kind_version, city, slug, source_language, facts, .. } => {
                let kind_version = *kind_version;
                let new = NewFacts { kind, kind_version, city, slug, source: source_language, facts };
                self.save_facts(*entry, new, record);
            }
            Change::Texts { entry, lang, fields, .. } => self.save_texts(*entry, lang, fields, record),
            Change::Publish { entry, facts, texts } => self.publish(*entry, *facts, texts, record, keys),
            Change::Unpublish { entry, state } => self.unpublish(*entry, *state, record, keys),
            // A scheduled action takes effect only as the record a job appends when it is due, so that an edition
            // depends on `seq` alone and never on a clock.
            Change::Schedule { entry, at, action } => {
                let plan = Plan { at: *at, what: action.clone(), author: self.author(&record.author) };
                self.change(*entry, |draft| draft.plan(plan));
            }
            Change::Unschedule { entry } => self.change(*entry, |draft| draft.plans.clear()),
            Change::Availability { entry, state } => {
                self.change(*entry, |draft| draft.availability = Some(state.clone()));
                self.edition.free.insert(*entry, Arc::from(state.as_str()));
                keys.insert(key::free(*entry));
            }
            Change::Erase { entry, lang, .. } => self.erase(*entry, lang.as_ref(), keys),
            // A newer node wrote it: it passes through.
            Change::Unknown(_) => {}
        }
    }

    fn change(&mut self, id: EntryId, change: impl FnOnce(&mut Draft)) {
        if let Some(draft) = self.drafts.change(id) {
            change(draft);
        }
    }

    fn author(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.authors.get(name) {
            return Arc::clone(known);
        }
        let new: Arc<str> = name.into();
        self.authors.insert(Arc::clone(&new));
        new
    }

    fn saved<T>(&mut self, record: &Record, body: T) -> Saved<T> {
        Saved { seq: record.seq, at: record.at, author: self.author(&record.author), body: Arc::new(body) }
    }

    fn save_facts(&mut self, id: EntryId, new: NewFacts, record: &Record) {
        let (kind_version, body) = self.of_today(&new, record.erased);
        let facts = self.saved(record, body);
        let Some(draft) = self.drafts.change(id) else {
            self.drafts.add(new.first(id, kind_version, facts, record));
            return;
        };
        self.earlier.entry(id).or_default().keep_facts(draft);
        let renamed = draft.slug != *new.slug;
        (draft.slug, draft.source) = (new.slug.clone(), new.source.clone());
        (draft.facts, draft.kind_version, draft.emptied) = (facts, kind_version, record.erased);
        if draft.state == DraftState::Erased && !record.erased {
            draft.state = DraftState::Draft;
        }
        if renamed {
            self.drafts.name(id, new.slug);
        }
    }

    /// Facts in today's version of their kind, and that version. Once for drafts and edition, so that both hold the same
    /// body; an emptied one is of any version.
    fn of_today(&self, new: &NewFacts, emptied: bool) -> (u32, Map<String, Value>) {
        let mut facts = new.facts.clone();
        let Some(kind) = self.kinds.get(new.kind) else { return (new.kind_version, facts) };
        if !emptied {
            kind.upcast(new.kind_version, &mut facts);
        }
        (new.kind_version.max(kind.version), facts)
    }

    fn save_texts(&mut self, id: EntryId, lang: &Lang, fields: &Fields, record: &Record) {
        let saved = (!record.erased).then(|| self.saved(record, fields.clone()));
        // The first record of an entry is one of facts.
        let Some(draft) = self.drafts.change(id) else { return };
        if draft.texts.contains_key(lang) {
            self.earlier.entry(id).or_default().keep_texts(draft, lang);
        }
        if let Some(saved) = saved {
            draft.emptied_texts.remove(lang);
            draft.texts.insert(lang.clone(), saved);
        } else {
            draft.texts.remove(lang);
            draft.emptied_texts.insert(lang.clone(), record.seq);
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
        let Some(draft) = self.drafts.change(id) else { return };
        draft.done(record.at, |plan| *plan == ScheduledAction::Publish { facts: facts_seq, texts: texts.clone() });
        let earlier = self.earlier.get(&id);
        let Some(facts) = earlier::facts(draft, earlier, facts_seq) else { return };
        let named =
            |(lang, seq): (&Lang, &i64)| Some((lang.clone(), *seq, earlier::texts(draft, earlier, lang, *seq)?));
        let shown: Vec<_> = texts.iter().filter_map(named).collect();
        if facts.emptied {
            draft.withdraw(DraftState::Erased);
            self.edition.claim((draft.city.clone(), draft.kind.clone(), facts.slug), id, keys);
            self.edition.withdraw(&self.kinds, id, Standing::Erased, keys);
        } else {
            let refs = shown.iter().map(|(lang, seq, _)| (lang.clone(), *seq)).collect();
            draft.publish(PublishedRefs { seq: record.seq, at: record.at, facts: facts_seq, texts: refs });
            let (kinds, kind) = (&self.kinds, draft.kind.as_str());
            let shown_facts = entry::shown_facts(kinds, kind, facts.facts);
            let shown_texts = |(lang, _, fields)| (lang, entry::shown_texts(kinds, kind, fields));
            let entry = Entry {
                id,
                kind: draft.kind.clone(),
                city: draft.city.clone(),
                typed: entry::typed(kinds, kind, &facts.slug, &shown_facts),
                slug: facts.slug,
                source: facts.source,
                facts: shown_facts,
                texts: shown.into_iter().map(shown_texts).collect(),
                seq: record.seq,
                at: record.at,
            };
            self.edition.publish(&self.kinds, entry, keys);
        }
        self.forget_before(id, facts_seq, texts);
    }

    fn forget_before(&mut self, id: EntryId, facts: i64, texts: &BTreeMap<Lang, i64>) {
        if let Some(earlier) = self.earlier.get_mut(&id) {
            earlier.forget_before(facts, texts);
            if earlier.is_empty() {
                self.earlier.remove(&id);
            }
        }
    }

    fn unpublish(&mut self, id: EntryId, state: Unpublished, record: &Record, keys: &mut BTreeSet<String>) {
        let (standing, now) = match state {
            Unpublished::Draft => (Standing::Draft, DraftState::Draft),
            Unpublished::Archived => (Standing::Archived, DraftState::Archived),
        };
        self.change(id, |draft| {
            draft.done(record.at, |plan| *plan == ScheduledAction::Unpublish(state));
            draft.withdraw(now);
        });
        self.edition.withdraw(&self.kinds, id, standing, keys);
    }

    fn erase(&mut self, id: EntryId, lang: Option<&Lang>, keys: &mut BTreeSet<String>) {
        self.change(id, |draft| draft.erase(lang));
        let Some(lang) = lang else {
            self.earlier.remove(&id);
            if self.edition.free.remove(&id).is_some() {
                keys.insert(key::free(id));
            }
            self.edition.withdraw(&self.kinds, id, Standing::Erased, keys);
            return;
        };
        if let Some(earlier) = self.earlier.get_mut(&id) {
            earlier.erase(lang);
        }
        if let Some(entry) = self.edition.entries.get_mut(&id) {
            let entry = Arc::make_mut(entry);
            entry.texts.remove(lang);
            keys.insert(key::entry(id));
            keys.insert(key::list(&entry.city, &entry.kind));
            keys.insert(key::kind(&entry.kind));
        }
    }
}
