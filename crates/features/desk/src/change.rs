//! What the desk does to entries: every change is one transaction with its line in the audit trail.

use integra_edition::Draft;
use integra_kernel::{EntryId, KindDecl, Lang, Slug, texts::Fields, validate};
use integra_store::{Change, Record, ScheduledAction, Tx, Unpublished};
use serde_json::{Map, Value, json};

use crate::{answer::Halt, ask::Ask, desk::Desk, media, private::Private};

/// Begins a transaction in the name of whoever is signed in.
pub(crate) async fn begin(ask: &Ask) -> Result<Tx, Halt> {
    Ok(ask.desk.store.begin(&ask.account()?.id.to_string(), ask.desk.micros()).await?)
}

/// Writes a line of the audit trail into a transaction.
pub(crate) async fn note(ask: &Ask, tx: &mut Tx, action: &str, subject: &str, detail: Value) -> Result<(), Halt> {
    let city = ask.city.as_ref().map(|city| &city.key);
    tx.audit(action, Some(ask.account()?.id), city, subject, &detail).await?;
    Ok(())
}

/// The number of a draft's newest saved state: what a form shows, and names when it is sent.
pub(crate) fn newest_seq(draft: &Draft) -> i64 {
    let (facts, texts) = draft.newest();
    texts.into_values().fold(facts, i64::max)
}

/// What keeps a draft from being published: everything its kind demands.
pub(crate) fn problems(kind: &KindDecl, draft: &Draft) -> Vec<validate::Problem> {
    let facts = &draft.facts.body;
    let mut problems = validate::facts(kind, facts, false);
    let none = Fields::new();
    let source = draft.texts.get(&draft.source).map_or(&none, |saved| saved.body.as_ref());
    problems.extend(validate::texts(kind, facts, source, true));
    problems
}

/// Publishes the newest state of a draft, with all its languages. An open review of it ends.
pub(crate) async fn publish(ask: &Ask, draft: &Draft) -> Result<(), Halt> {
    let kind = ask.kind_of(draft)?;
    if !problems(&kind, draft).is_empty() {
        return Err(Halt::Conflict("incomplete"));
    }
    let mut tx = begin(ask).await?;
    publish_in(ask, &mut tx, draft).await?;
    tx.commit().await?;
    Ok(())
}

/// The same in a transaction with others; whether it is complete was looked at before. Files it shows that readers do not
/// see yet are published with it.
pub(crate) async fn publish_in(ask: &Ask, tx: &mut Tx, draft: &Draft) -> Result<(), Halt> {
    let beside = media::beside(ask, &*ask.kind_of(draft)?, draft)?;
    media::publish_beside(ask, tx, &beside).await?;
    let (facts, texts) = draft.newest();
    tx.append(Change::Publish { entry: draft.id, facts, texts }).await?;
    Private(tx.db()).close_reviews(draft.id).await?;
    Private(tx.db()).forget_pulled(draft.id).await?;
    Private(tx.db()).end_renewal(draft.id, None).await?;
    note(ask, tx, "entry.publish", &draft.id.to_string(), json!({ "facts": facts })).await
}

/// Takes a draft back from readers.
pub(crate) async fn withdraw(ask: &Ask, draft: &Draft, state: Unpublished) -> Result<(), Halt> {
    let mut tx = begin(ask).await?;
    withdraw_in(ask, &mut tx, draft, state).await?;
    tx.commit().await?;
    Ok(())
}

/// The same in a transaction with others. Whoever has a place in it is told.
pub(crate) async fn withdraw_in(ask: &Ask, tx: &mut Tx, draft: &Draft, state: Unpublished) -> Result<(), Halt> {
    match state {
        Unpublished::Draft => ask.desk.sign_ups.tell_taken_down(tx, draft.id).await,
        Unpublished::Archived => ask.desk.sign_ups.tell_gone(tx, draft.id).await,
    }?;
    tx.append(Change::Unpublish { entry: draft.id, state }).await?;
    let action = if state == Unpublished::Archived { "entry.archive" } else { "entry.withdraw" };
    note(ask, tx, action, &draft.id.to_string(), json!({})).await
}

/// Plans a publication or a withdrawal for later.
pub(crate) async fn plan(ask: &Ask, draft: &Draft, at: i64, withdraw: bool) -> Result<(), Halt> {
    let mut beside = Vec::new();
    let action = if withdraw {
        ScheduledAction::Unpublish(Unpublished::Archived)
    } else {
        let kind = ask.kind_of(draft)?;
        if !problems(&kind, draft).is_empty() {
            return Err(Halt::Conflict("incomplete"));
        }
        beside = media::beside(ask, &kind, draft)?;
        let (facts, texts) = draft.newest();
        ScheduledAction::Publish { facts, texts }
    };
    let mut tx = begin(ask).await?;
    for linked in beside {
        let (facts, texts) = linked.newest();
        let action = ScheduledAction::Publish { facts, texts };
        tx.append(Change::Schedule { entry: linked.id, at, action }).await?;
        note(ask, &mut tx, "entry.plan", &linked.id.to_string(), json!({ "at": at, "withdraw": false })).await?;
    }
    tx.append(Change::Schedule { entry: draft.id, at, action }).await?;
    note(ask, &mut tx, "entry.plan", &draft.id.to_string(), json!({ "at": at, "withdraw": withdraw })).await?;
    tx.commit().await?;
    Ok(())
}

/// Drops all plans for a draft.
pub(crate) async fn unplan(ask: &Ask, draft: &Draft) -> Result<(), Halt> {
    let mut tx = begin(ask).await?;
    tx.append(Change::Unschedule { entry: draft.id }).await?;
    note(ask, &mut tx, "entry.unplan", &draft.id.to_string(), json!({})).await?;
    tx.commit().await?;
    Ok(())
}

/// Notes that somebody has checked the facts today, and publishes that if readers see exactly what was checked and this
/// person may publish. That the person may write the entry was looked at before.
pub(crate) async fn verify_in(ask: &Ask, tx: &mut Tx, draft: &Draft) -> Result<(), Halt> {
    let kind = ask.kind_of(draft)?;
    let mut facts = draft.facts.body.as_ref().clone();
    facts.insert("verified".to_owned(), json!(crate::moments::today(ask).to_string()));
    let saved = tx.append(Change::Facts {
        entry: draft.id,
        kind: draft.kind.clone(),
        kind_version: kind.version,
        city: draft.city.clone(),
        slug: draft.slug.clone(),
        source_language: draft.source.clone(),
        facts,
        base: Some(draft.facts.seq),
    });
    let facts = saved.await?;
    let publishes = ask.rights.may(crate::rights::May::Publish);
    if let (true, false, Some(published)) = (publishes, draft.is_ahead(), &draft.published) {
        tx.append(Change::Publish { entry: draft.id, facts, texts: published.texts.clone() }).await?;
    }
    note(ask, tx, "entry.verify", &draft.id.to_string(), json!({ "facts": facts })).await
}

/// One saved state, by its number in the log.
pub(crate) async fn revision(desk: &Desk, entry: EntryId, seq: i64) -> Result<Option<Record>, Halt> {
    if seq < 1 {
        return Ok(None);
    }
    let record = desk.store.read_since(seq - 1, 1).await?.into_iter().next();
    Ok(record.filter(|record| record.seq == seq && record.entry == Some(entry)))
}

/// The facts of a saved state in today's version of their kind, with the slug they were saved under.
pub(crate) fn facts_of(kind: &KindDecl, record: &Record) -> Option<(Map<String, Value>, Slug)> {
    let Change::Facts { facts, kind_version, slug, .. } = &record.change else { return None };
    let mut facts = facts.clone();
    kind.upcast(*kind_version, &mut facts);
    Some((facts, slug.clone()))
}

/// The texts of a saved state.
pub(crate) fn texts_of(record: &Record) -> Option<(Lang, Fields)> {
    let Change::Texts { lang, fields, .. } = &record.change else { return None };
    Some((lang.clone(), fields.clone()))
}
