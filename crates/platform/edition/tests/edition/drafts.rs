//! Drafts are what was saved last, whatever happened before; and what readers see as it was saved is held once.

use std::{collections::BTreeMap, sync::Arc};

use integra_edition::{Draft, DraftState, Drafts, Edition, Fold, Live, PublishedRefs};
use integra_kernel::{EntryId, Lang};
use integra_store::{Change, Record, ScheduledAction, Store, Unpublished};
use proptest::prelude::*;
use serde_json::json;

use crate::{
    folding::{CITIES, ENTRIES, KINDS, SLUGS, act, step},
    simulator::{Log, erase, unpublish},
    support::{NOW, city, fields, id, kinds, lang, map, slug},
};

/// Everything saved of an entry, as the log has it now.
fn saved(log: &Log, entry: EntryId) -> impl DoubleEndedIterator<Item = &Record> {
    log.records.iter().filter(move |record| record.entry == Some(entry))
}

/// What an entry is to readers, told from its whole history.
fn standing(log: &Log, entry: EntryId) -> (DraftState, Option<PublishedRefs>) {
    let (mut state, mut published) = (DraftState::Draft, None);
    for record in saved(log, entry) {
        match &record.change {
            Change::Facts { .. } if state == DraftState::Erased && !record.erased => state = DraftState::Draft,
            Change::Publish { facts, texts, .. } => {
                let whole = |seq: &i64| !log.records[*seq as usize - 1].erased;
                let texts = texts.iter().filter(|(_, seq)| whole(seq)).map(|(lang, seq)| (lang.clone(), *seq));
                state = DraftState::Published;
                published =
                    Some(PublishedRefs { seq: record.seq, at: record.at, facts: *facts, texts: texts.collect() });
            }
            Change::Unpublish { state: to, .. } => {
                published = None;
                if state != DraftState::Erased {
                    state = match to {
                        Unpublished::Draft => DraftState::Draft,
                        Unpublished::Archived => DraftState::Archived,
                    };
                }
            }
            Change::Erase { lang: None, .. } => (state, published) = (DraftState::Erased, None),
            _ => {}
        }
    }
    (state, published)
}

/// Compares the newest facts with the log.
fn facts_agree(draft: &Draft, log: &Log) {
    let newest = saved(log, draft.id).rfind(|record| matches!(record.change, Change::Facts { .. })).expect("facts");
    let Change::Facts { kind, city, slug, source_language, facts, .. } = &newest.change else { unreachable!() };
    assert_eq!((&draft.kind, &draft.city, &draft.slug, &draft.source), (kind, city, slug, source_language));
    assert_eq!((draft.facts.seq, draft.facts.at, &*draft.facts.author), (newest.seq, newest.at, &*newest.author));
    assert_eq!(&*draft.facts.body, facts);
    assert_eq!(draft.base(None), Some(newest.seq));
    let first = saved(log, draft.id).next().expect("facts");
    assert_eq!(draft.created, (first.at, first.author.as_str().into()));
}

/// Compares the newest texts of every language with the log.
fn texts_agree(draft: &Draft, log: &Log) {
    let mut newest: BTreeMap<Lang, &Record> = BTreeMap::new();
    for record in saved(log, draft.id) {
        if let Change::Texts { lang, .. } = &record.change {
            newest.insert(lang.clone(), record);
        }
    }
    let whole: Vec<_> = newest.iter().filter(|(_, record)| !record.erased).map(|(lang, _)| lang).collect();
    assert_eq!(draft.texts.keys().collect::<Vec<_>>(), whole);
    for (lang, record) in &newest {
        assert_eq!(draft.base(Some(lang)), Some(record.seq));
        let Change::Texts { fields, .. } = &record.change else { unreachable!() };
        if let Some(saved) = draft.texts.get(lang) {
            assert_eq!((saved.seq, saved.at, &*saved.author), (record.seq, record.at, &*record.author));
            assert_eq!(&*saved.body, fields);
        }
    }
    let last = newest.values().filter(|record| !record.erased).map(|record| (record.seq, record.at)).max();
    let changed = last.map_or(draft.facts.at, |(seq, at)| if seq > draft.facts.seq { at } else { draft.facts.at });
    assert_eq!(draft.changed().0, changed);
}

/// Compares what readers see, what is planned and how free it is with the log.
fn standing_agrees(draft: &Draft, log: &Log, edition: &Edition) {
    assert_eq!((draft.state, draft.published.clone()), standing(log, draft.id));
    assert_eq!(edition.entry(draft.id).map(|entry| entry.seq), draft.published.as_ref().map(|published| published.seq));
    let of_entry = log.plans.iter().filter(|((of, _), _)| *of == draft.id);
    let sort = |what: &ScheduledAction| matches!(what, ScheduledAction::Publish { .. });
    let planned: BTreeMap<_, _> = of_entry.map(|((_, sort), (at, what))| (*sort, (*at, what))).collect();
    assert_eq!(
        draft.plans.iter().map(|plan| (sort(&plan.what), (plan.at, &plan.what))).collect::<BTreeMap<_, _>>(),
        planned
    );
    assert_eq!(draft.plans.len(), planned.len());
    assert!(draft.plans.is_sorted_by_key(|plan| plan.at));
    let said = saved(log, draft.id).rev().find_map(|record| match &record.change {
        Change::Availability { state, .. } => Some(Some(state.clone())),
        Change::Erase { lang: None, .. } => Some(None),
        _ => None,
    });
    assert_eq!(draft.availability, said.flatten());
}

/// Compares one draft with what readers see: not ahead means the same, and the same means held once.
fn shared(draft: &Draft, edition: &Edition) {
    let Some(entry) = edition.entry(draft.id) else { return assert!(!draft.is_ahead()) };
    let same_facts = Arc::ptr_eq(&entry.facts, &draft.facts.body);
    let published = draft.published.as_ref().expect("readers see it");
    assert_eq!(same_facts, published.facts == draft.facts.seq);
    for (lang, saved) in &draft.texts {
        let same = entry.texts.get(lang).is_some_and(|fields| Arc::ptr_eq(fields, &saved.body));
        assert_eq!(same, published.texts.get(lang) == Some(&saved.seq));
    }
    let newest = draft.newest();
    assert_eq!(draft.is_ahead(), (published.facts, &published.texts) != (newest.0, &newest.1));
}

/// Every entry stands once where it belongs, and is found under every name it ever had.
fn lists_agree(drafts: &Drafts, log: &Log) {
    let mut listed = 0;
    let mut sorted = KINDS;
    sorted.sort_unstable();
    for key in CITIES.map(city) {
        let by_kind: Vec<_> = sorted.iter().flat_map(|kind| drafts.list(&key, kind)).map(|draft| draft.id).collect();
        assert_eq!(drafts.of_city(&key).map(|draft| draft.id).collect::<Vec<_>>(), by_kind);
        listed += by_kind.len();
        for (kind, name) in KINDS.iter().flat_map(|kind| SLUGS.map(|name| (*kind, slug(name)))) {
            let owner = log.records.iter().find_map(|record| match &record.change {
                Change::Facts { entry, kind: of, city, slug, .. } => {
                    (city == &key && of == kind && *slug == name).then_some(*entry)
                }
                _ => None,
            });
            assert_eq!(drafts.find(&key, kind, &name).map(|draft| draft.id), owner);
        }
    }
    assert_eq!((listed, drafts.iter().count()), (drafts.len(), drafts.len()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn drafts_are_what_was_saved_last(steps in prop::collection::vec(step(), 1..60)) {
        let (mut log, mut fold) = (Log::default(), Fold::new(kinds()));
        for step in &steps {
            act(&mut log, step, |log, records| {
                fold.apply(records);
                prop_assert_eq!(fold.drafts().seq, fold.edition().seq);
                lists_agree(fold.drafts(), log);
                for number in 0..ENTRIES {
                    let draft = fold.drafts().get(id(number));
                    prop_assert_eq!(draft.is_some(), saved(log, id(number)).next().is_some());
                    if let Some(draft) = draft {
                        facts_agree(draft, log);
                        texts_agree(draft, log);
                        standing_agrees(draft, log, fold.edition());
                        shared(draft, fold.edition());
                    }
                }
                Ok(())
            })?;
        }
    }
}

/// Whoever edits from drafts names the base the store expects, reads what the store has, and sees its plans.
async fn agrees(store: &Store, live: &Live, numbers: &[u8]) {
    live.catch_up().await.expect("caught up");
    let now = live.snapshot();
    assert_eq!((now.drafts.seq, now.edition.seq), (store.head().await.expect("a head"), now.drafts.seq));
    for entry in numbers.iter().map(|number| id(*number)) {
        let draft = now.drafts.get(entry).expect("a draft");
        let latest = store.latest(&entry, None).await.expect("readable").expect("facts");
        let Change::Facts { facts, slug, .. } = &latest.change else { panic!("no facts") };
        assert_eq!((draft.base(None), &*draft.facts.body, &draft.slug), (Some(latest.seq), facts, slug));
        assert_eq!((draft.facts.at, &*draft.facts.author), (latest.at, &*latest.author));
        for tag in ["en", "sk", "ar"].map(lang) {
            let latest = store.latest(&entry, Some(&tag)).await.expect("readable");
            assert_eq!(draft.base(Some(&tag)), latest.as_ref().map(|record| record.seq));
            let body = latest.filter(|record| !record.erased).map(|record| record.change);
            let body =
                body.and_then(|change| if let Change::Texts { fields, .. } = change { Some(fields) } else { None });
            assert_eq!(draft.fields(&tag), body.as_ref());
        }
        let planned = store.planned(&entry).await.expect("readable");
        let planned: Vec<_> = planned.iter().map(|due| (due.at, &due.action, due.author.as_str())).collect();
        assert_eq!(draft.plans.iter().map(|plan| (plan.at, &plan.what, &*plan.author)).collect::<Vec<_>>(), planned);
    }
}

async fn save(store: &Store, live: &Live, author: &str, changes: Vec<Change>) {
    let mut tx = store.begin(author, NOW).await.expect("a transaction");
    for mut change in changes {
        let drafts = live.drafts();
        let based = |entry: &EntryId, lang| drafts.get(*entry).and_then(|draft| draft.base(lang));
        match &mut change {
            Change::Facts { entry, base, .. } => *base = based(entry, None),
            Change::Texts { entry, lang, base, .. } => *base = based(entry, Some(&*lang)),
            _ => {}
        }
        tx.append(change).await.expect("the store takes it with the base of the draft");
    }
    tx.commit().await.expect("a commit");
}

fn facts(number: u8, name: &str, value: i64) -> Change {
    Change::Facts {
        entry: id(number),
        kind: "place".into(),
        kind_version: 1,
        city: city("kosice"),
        slug: slug(name),
        source_language: lang("en"),
        facts: map(json!({"value": value})),
        base: None,
    }
}

fn texts(number: u8, tag: &str, name: &str) -> Change {
    Change::Texts { entry: id(number), lang: lang(tag), fields: fields(name), base: None }
}

fn newest(live: &Live, number: u8) -> (i64, BTreeMap<Lang, i64>) {
    live.drafts().get(id(number)).expect("a draft").newest()
}

fn publish(live: &Live, number: u8) -> Change {
    let (facts, texts) = newest(live, number);
    Change::Publish { entry: id(number), facts, texts }
}

db_test! {
    async fn drafts_agree_with_the_store(db) {
        let store = db.open().await;
        let live = Live::start(store.clone(), kinds()).await.expect("a follower");
        assert!(live.drafts().is_empty());
        save(&store, &live, "ann", vec![facts(1, "first", 1), texts(1, "en", "a"), facts(2, "second", 1)]).await;
        agrees(&store, &live, &[1, 2]).await;
        let held = live.snapshot();
        save(&store, &live, "bob", vec![publish(&live, 1), texts(1, "sk", "b"), facts(2, "renamed", 2)]).await;
        agrees(&store, &live, &[1, 2]).await;
        assert_eq!((held.edition.seq, held.drafts.seq), (3, 3), "what somebody holds does not change");
        assert_eq!(held.drafts.get(id(2)).expect("a draft").slug, slug("second"));
        assert_eq!(live.drafts().find(&city("kosice"), "place", &slug("second")).map(|draft| draft.id), Some(id(2)));

        // Plans: replaced, carried out, impossible, withdrawn.
        let (facts_seq, texts_seq) = newest(&live, 1);
        let plan = |at, action| Change::Schedule { entry: id(1), at: NOW + at, action };
        let archive = ScheduledAction::Unpublish(Unpublished::Archived);
        let publication = ScheduledAction::Publish { facts: facts_seq, texts: texts_seq };
        save(&store, &live, "ann", vec![plan(50, archive.clone()), plan(10, publication.clone())]).await;
        agrees(&store, &live, &[1]).await;
        assert_eq!(live.drafts().get(id(1)).expect("a draft").plans.len(), 2);
        save(&store, &live, "bob", vec![plan(20, publication)]).await;
        agrees(&store, &live, &[1]).await;
        assert_eq!(store.run_due(NOW + 30).await.expect("the job runs"), 1);
        agrees(&store, &live, &[1]).await;
        let draft = live.drafts().get(id(1)).cloned().expect("a draft");
        assert_eq!((draft.plans.len(), draft.state, draft.is_ahead()), (1, DraftState::Published, false));
        save(&store, &live, "ann", vec![plan(40, ScheduledAction::Publish { facts: facts_seq, texts: newest(&live, 1).1 })]).await;
        save(&store, &live, "ann", vec![erase(id(1), Some(lang("sk")))]).await;
        agrees(&store, &live, &[1]).await;
        assert_eq!(store.run_due(NOW + 45).await.expect("the job runs"), 0, "what it names has been erased");
        agrees(&store, &live, &[1]).await;
        assert_eq!(store.run_due(NOW + 60).await.expect("the job runs"), 1);
        agrees(&store, &live, &[1]).await;
        assert_eq!(live.drafts().get(id(1)).expect("a draft").state, DraftState::Archived);
        save(&store, &live, "ann", vec![plan(90, archive), Change::Unschedule { entry: id(1) }]).await;
        agrees(&store, &live, &[1]).await;

        // After erasures people may write again, from the base of what is gone.
        save(&store, &live, "bob", vec![texts(1, "sk", "again"), facts(1, "first", 3), publish(&live, 2)]).await;
        agrees(&store, &live, &[1, 2]).await;
        save(&store, &live, "bob", vec![erase(id(1), None)]).await;
        agrees(&store, &live, &[1, 2]).await;
        let erased = live.drafts().get(id(1)).cloned().expect("its row stays");
        assert_eq!((erased.state, erased.texts.len(), erased.facts.body.len()), (DraftState::Erased, 0, 0));
        save(&store, &live, "eve", vec![facts(1, "first", 4), texts(1, "en", "anew")]).await;
        agrees(&store, &live, &[1, 2]).await;
        assert_eq!(live.drafts().get(id(1)).expect("a draft").state, DraftState::Draft);
        let later = Live::start(store.clone(), kinds()).await.expect("a follower");
        assert!(*later.drafts() == *live.drafts(), "whoever starts now sees the same");
    }
}

#[test]
fn an_entry_taken_back_is_a_draft_and_ahead_of_nothing() {
    let (mut log, mut fold) = (Log::default(), Fold::new(kinds()));
    let publish = Change::Publish { entry: id(1), facts: 1, texts: BTreeMap::from([(lang("en"), 2)]) };
    fold.apply(&log.commit([facts(1, "first", 1), texts(1, "en", "a"), publish]));
    fold.apply(&log.commit([texts(1, "sk", "b")]));
    let draft = |fold: &Fold| Draft::clone(fold.drafts().get(id(1)).expect("a draft"));
    assert!(draft(&fold).is_ahead(), "readers do not see the new language");
    assert_eq!(draft(&fold).source_text("name").as_deref(), Some("a"));
    fold.apply(&log.commit([unpublish(id(1), false)]));
    assert_eq!((draft(&fold).state, draft(&fold).is_ahead()), (DraftState::Draft, false));
}

#[test]
fn an_earlier_state_can_be_published_again_until_it_is_erased() {
    let (mut log, mut fold) = (Log::default(), Fold::new(kinds()));
    let publish = || Change::Publish { entry: id(1), facts: 1, texts: BTreeMap::from([(lang("en"), 2)]) };
    let shown = |fold: &Fold| fold.edition().entry(id(1)).and_then(|entry| entry.source_text("name"));
    fold.apply(&log.commit([facts(1, "first", 1), texts(1, "en", "a"), texts(1, "en", "b"), facts(1, "first", 2)]));
    fold.apply(&log.commit([publish()]));
    fold.apply(&log.commit([unpublish(id(1), true)]));
    fold.apply(&log.commit([publish()]));
    assert_eq!(shown(&fold).as_deref(), Some("a"));
    fold.apply(&log.commit([erase(id(1), Some(lang("en")))]));
    // The store refuses it; a damaged log must not bring the words back either.
    let again = Record { seq: fold.edition().seq + 1, change: publish(), ..log.records[0].clone() };
    fold.apply(&[again]);
    assert!(fold.edition().entry(id(1)).is_some() && shown(&fold).is_none());
}
