//! From a good form to a saved entry, and where people go on from there.

use http::StatusCode;
use integra_kernel::{EntryId, fields::FieldType};
use integra_store::Error;
use serde_json::json;

use super::{
    Entered,
    shown::{Subject, page},
};
use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    entrust::{self, Verdict},
    naming,
    pages::{review, unsaved},
    private::Private,
    saving::{self, Start, Wish},
};

pub(super) async fn store(ask: &Ask, subject: &Subject<'_>, id: EntryId, entered: Entered) -> Result<Answer, Halt> {
    let wish = Wish {
        id,
        kind: subject.kind,
        source: subject.source.clone(),
        slug: entered.slug,
        facts: entered.facts,
        texts: entered.texts,
        minor: ask.form.one("minor").is_some(),
    };
    let own = ask.account()?.id.to_string();
    let kept = match subject.draft {
        Some(draft) => draft.id.to_string(),
        None => unsaved::key_of_new(ask, subject.kind.name),
    };
    let mut tx = change::begin(ask).await?;
    match saving::append(ask, &mut tx, &wish, subject.draft).await {
        Ok(_) => {}
        Err(Halt::Store(Error::SlugTaken { .. })) => {
            return page(ask, subject, Some(&ask.form), &[naming::fault()], StatusCode::UNPROCESSABLE_ENTITY, None);
        }
        Err(halt) => return Err(halt),
    }
    if subject.draft.is_none() {
        join(ask, &mut tx, id).await?;
    }
    Private(tx.db()).drop_unsaved(&own, &kept, "").await?;
    tx.commit().await?;
    ask.desk.settle().await?;
    leave(ask, id).await
}

/// Adds a new entry to the list of links of the entry it was begun from.
async fn join(ask: &Ask, tx: &mut integra_store::Tx, id: EntryId) -> Result<(), Halt> {
    let (Some(from), Some(into)) = (ask.form.one("from"), ask.form.one("into")) else { return Ok(()) };
    let Some(draft) = from.parse().ok().and_then(|from| ask.desk.drafts().get(from).cloned()) else { return Ok(()) };
    let kind = ask.kind_of(&draft)?;
    let fits = |field: &&integra_kernel::FieldDecl| {
        field.name == into && matches!(&field.ty, FieldType::List(of) if matches!(**of, FieldType::Link(_)))
    };
    if draft.city != ask.city()?.key || !kind.facts.iter().any(|field| fits(&field)) {
        return Ok(());
    }
    ask.must_write(&kind, draft.id, &draft.facts.body)?;
    let mut start = Start::newest(&draft);
    let list = start.facts.entry(into.to_owned()).or_insert_with(|| json!([]));
    if let Some(list) = list.as_array_mut() {
        list.push(json!(id.to_string()));
    }
    let wish = Wish {
        id: draft.id,
        kind: &kind,
        source: draft.source.clone(),
        slug: draft.slug.clone(),
        facts: start.facts,
        texts: start.texts,
        minor: false,
    };
    saving::append(ask, tx, &wish, Some(&draft)).await?;
    Ok(())
}

/// Where to go after a save: back to the entry, to its review or to its publication.
async fn leave(ask: &Ask, id: EntryId) -> Result<Answer, Halt> {
    let address = |path: &str| ask.url(&format!("entries/{id}{path}"));
    match ask.form.one("do") {
        Some("review") => {
            let draft = ask.desk.drafts().get(id).cloned().ok_or(Halt::NotFound)?;
            let note = ask.form.one("note").unwrap_or_default().chars().take(4_000).collect();
            review::request(ask, &draft, note).await?;
            Ok(Answer::see(&address("?done=asked")))
        }
        Some("publish") if publishes(ask, id).await? => Ok(Answer::see(&address("/publish?done=saved"))),
        _ => Ok(Answer::see(&ask.url(&format!("entries/{}?done=saved", begun_from(ask).unwrap_or(id))))),
    }
}

/// Whether this person may publish what was just saved.
async fn publishes(ask: &Ask, id: EntryId) -> Result<bool, Halt> {
    let draft = ask.desk.drafts().get(id).cloned().ok_or(Halt::NotFound)?;
    Ok(entrust::may_publish(ask, &*ask.kind_of(&draft)?, &draft).await? == Verdict::Publish)
}

/// The entry a new one was begun from: people go on there, with the next one.
fn begun_from(ask: &Ask) -> Option<EntryId> {
    let from = ask.form.one("from").and_then(|from| from.parse().ok())?;
    ask.desk
        .drafts()
        .get(from)
        .filter(|draft| ask.city.as_ref().is_some_and(|city| city.key == draft.city))
        .map(|draft| draft.id)
}
