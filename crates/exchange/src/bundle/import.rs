//! From drafts to the log, in one transaction.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, EntryId, Kinds, Lang, Slug, texts::Fields, validate};
use integra_store::{Change, Store, Tx, Unpublished};
use serde_json::{Map, Value};

use super::{
    fault::{Error, Fault},
    files::Files,
    links::{self, Ids},
    media,
    read::{self, Draft, Status},
    snapshot::{Kept, Snapshot},
};

/// What an import did, or would do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Outcome {
    /// Entries that were not there before.
    pub new: usize,
    /// Entries that were there and are different now.
    pub changed: usize,
    /// Entries that are the same.
    pub same: usize,
}

/// Imports a bundle: all of it, or nothing.
///
/// `at` is the moment in microseconds since 1970; `chance` gives the random part of new ids; with `dry_run` everything is
/// checked and nothing written.
///
/// # Errors
/// The bundle has mistakes, each with file, line and field; or the store refuses. Nothing was written.
pub async fn import(
    store: &Store,
    kinds: &Kinds,
    files: &Files,
    author: &str,
    at: i64,
    chance: &mut (dyn FnMut() -> [u8; 10] + Send),
    dry_run: bool,
) -> Result<Outcome, Error> {
    let mut drafts = read::read(files, kinds).map_err(Error::Faults)?;
    let snapshot = Snapshot::read(store).await?;
    let ids = ids(&drafts, &snapshot, at, chance).map_err(Error::Faults)?;
    resolve(&mut drafts, kinds, &ids).map_err(Error::Faults)?;
    let kept = media::check(store, files, &drafts, kinds).await?;
    if !dry_run {
        // A file is kept for good before any record names it.
        for bytes in kept.into_values() {
            store.media().put(bytes.clone()).await?;
        }
    }
    let mut outcome = Outcome::default();
    let mut tx = store.begin(author, at).await?;
    for draft in &drafts {
        let id = ids[&draft.address()];
        let before = snapshot.entries.get(&id);
        if before.is_some_and(|before| same(before, draft)) {
            outcome.same += 1;
            continue;
        }
        if before.is_some() {
            outcome.changed += 1
        } else {
            outcome.new += 1
        }
        if !dry_run {
            save(&mut tx, id, draft, before).await?;
        }
    }
    if !dry_run && outcome.new + outcome.changed > 0 {
        tx.commit().await?;
    }
    Ok(outcome)
}

/// The id of every entry that is in the bundle or in the store.
fn ids(
    drafts: &[Draft],
    snapshot: &Snapshot,
    at: i64,
    chance: &mut (dyn FnMut() -> [u8; 10] + Send),
) -> Result<Ids, Vec<Fault>> {
    let mut ids = snapshot.addresses();
    let mut faults = Vec::new();
    let mut taken: BTreeMap<EntryId, String> = BTreeMap::new();
    for draft in drafts {
        let known = ids.get(&draft.address()).copied();
        let id = match (draft.id, known) {
            (Some(given), Some(known)) if given != known => {
                let message = format!(
                    "another entry already stands at this address (its id is {known}); give this one another slug"
                );
                faults.push(Fault { file: draft.file.clone(), line: 0, message });
                continue;
            }
            (Some(given), _) => given,
            (None, Some(known)) => known,
            (None, None) => EntryId::new(u64::try_from(at / 1000).unwrap_or_default(), chance()),
        };
        if let Some(other) = taken.insert(id, draft.file.clone()) {
            faults.push(Fault {
                file: draft.file.clone(),
                line: 0,
                message: format!("has the same id as {other}; leave one out"),
            });
        }
        ids.insert(draft.address(), id);
    }
    if faults.is_empty() { Ok(ids) } else { Err(faults) }
}

/// Turns written links into ids and checks the facts.
fn resolve(drafts: &mut [Draft], kinds: &Kinds, ids: &Ids) -> Result<(), Vec<Fault>> {
    let mut faults = Vec::new();
    for draft in drafts {
        let Some(kind) = kinds.get(&draft.kind) else { continue };
        let home = draft.city.clone();
        let with = |text: &str, allowed: &[&str]| {
            if text.parse::<EntryId>().is_ok() {
                return Some(text.to_owned());
            }
            let address = links::address(text, &home).filter(|(_, kind, _)| allowed.contains(&kind.as_str()))?;
            ids.get(&address).map(ToString::to_string)
        };
        let refused = links::change(&kind.facts, &mut draft.facts, &with);
        for (path, text) in &refused {
            faults.push(draft.wrong(
                path,
                format!(
                    "'{path}' links to '{text}', which is in neither the bundle nor the city, or is of another kind"
                ),
            ));
        }
        if refused.is_empty() {
            // What an older version wrote is judged as it will be read; what a newer one wrote is not ours to judge.
            if draft.kind_version > kind.version {
                continue;
            }
            let mut today = draft.facts.clone();
            if draft.kind_version < kind.version {
                kind.upcast(draft.kind_version, &mut today);
            }
            let found = validate::facts(kind, &today, true);
            let whole = found.is_empty();
            let problems = draft.matter(found);
            faults.extend(problems.iter().map(|problem| draft.wrong(&problem.path, problem.to_string())));
            if let (true, Err(error)) = (whole, (kind.parse)(&today)) {
                faults.push(draft.wrong("", format!("the facts cannot be read: {error}")));
            }
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn same(before: &Kept, draft: &Draft) -> bool {
    before.city == draft.city
        && before.slug == draft.slug
        && before.source == draft.source
        && before.status == draft.status
        && before.facts == draft.facts
        && before.texts == draft.texts
}

async fn save(tx: &mut Tx, id: EntryId, draft: &Draft, before: Option<&Kept>) -> Result<(), Error> {
    tx.claim_slug(&id, &draft.city, &draft.kind, &draft.slug).await?;
    let facts = tx.append(facts_change(id, draft, before.map(|before| before.facts_seq))).await?;
    let mut texts = BTreeMap::new();
    // Readers are shown exactly the languages a publication names, but a draft is whatever was saved last.
    let left_out = |before: &Kept, lang: &Lang| {
        let shown = before.texts.contains_key(lang) || before.status != Status::Draft;
        draft.status == Status::Draft && !draft.texts.contains_key(lang) && shown
    };
    for (lang, base) in before.into_iter().flat_map(|before| &before.text_seqs) {
        if before.is_some_and(|before| left_out(before, lang)) {
            tx.append(texts_change(id, lang, &Fields::new(), Some(*base))).await?;
        }
    }
    for (lang, fields) in &draft.texts {
        let base = before.and_then(|before| before.text_seqs.get(lang)).copied();
        texts.insert(lang.clone(), tx.append(texts_change(id, lang, fields, base)).await?);
    }
    match draft.status {
        Status::Published => {
            tx.append(Change::Publish { entry: id, facts, texts }).await?;
        }
        Status::Archived => {
            // Published first, so that its address answers "gone" and not "never was".
            tx.append(Change::Publish { entry: id, facts, texts }).await?;
            tx.append(Change::Unpublish { entry: id, state: Unpublished::Archived }).await?;
        }
        Status::Draft => {
            if before.is_some_and(|before| before.status != Status::Draft) {
                tx.append(Change::Unpublish { entry: id, state: Unpublished::Draft }).await?;
            }
        }
    }
    Ok(())
}

fn facts_change(id: EntryId, draft: &Draft, base: Option<i64>) -> Change {
    let (city, slug): (CityKey, Slug) = (draft.city.clone(), draft.slug.clone());
    let facts: Map<String, Value> = draft.facts.clone();
    Change::Facts {
        entry: id,
        kind: draft.kind.clone(),
        kind_version: draft.kind_version,
        city,
        slug,
        source_language: draft.source.clone(),
        facts,
        base,
    }
}

fn texts_change(id: EntryId, lang: &Lang, fields: &Fields, base: Option<i64>) -> Change {
    Change::Texts { entry: id, lang: lang.clone(), fields: fields.clone(), base }
}
