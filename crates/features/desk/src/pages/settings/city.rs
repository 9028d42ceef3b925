//! The city's own entry, read and changed as settings.

use std::sync::Arc;

use integra_edition::{Draft, DraftState};
use integra_store::Change;
use integra_web::theme::Theme;
use serde_json::{Map, Value, json};

use crate::{answer::Halt, ask::Ask, change, private::Private, rights::May};

/// The newest state of the city's entry.
pub(super) fn draft(ask: &Ask) -> Result<Arc<Draft>, Halt> {
    let id = ask.city()?.entry.id;
    ask.desk.drafts().get(id).cloned().ok_or(Halt::NotFound)
}

/// The city's own colours.
pub(super) fn theme(draft: &Draft) -> Theme {
    Theme::new(|fact| draft.facts.body.get(fact).and_then(Value::as_str))
}

/// The features its readers do not see.
pub(super) fn hidden(draft: &Draft) -> Vec<String> {
    let names = draft.facts.body.get("hidden").and_then(Value::as_array);
    names.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Changes facts of the city's entry. Readers see it at once, unless other changes of the entry wait for their publication:
/// nobody's unfinished words go out with a colour. Gives what was done, as the desk words it.
///
/// # Errors
/// Somebody saved the entry since the form was shown.
pub(super) async fn change(
    ask: &Ask,
    draft: &Draft,
    edit: impl FnOnce(&mut Map<String, Value>),
) -> Result<&'static str, Halt> {
    let seen = ask.form.one("base").and_then(|seq| seq.parse::<i64>().ok()).ok_or(Halt::Invalid("form"))?;
    if seen != draft.facts.seq {
        return Err(Halt::Conflict("late"));
    }
    let kind = ask.kind_of(draft)?;
    ask.must_write(&kind, draft.id, &draft.facts.body)?;
    let mut facts = draft.facts.body.as_ref().clone();
    edit(&mut facts);
    if facts == *draft.facts.body {
        return Ok("changed");
    }
    let shown = draft.state == DraftState::Published && !draft.is_ahead() && ask.rights.may(May::Publish);
    let mut tx = change::begin(ask).await?;
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
    if let (true, Some(published)) = (shown, &draft.published) {
        tx.append(Change::Publish { entry: draft.id, facts, texts: published.texts.clone() }).await?;
        Private(tx.db()).close_reviews(draft.id).await?;
    }
    change::note(ask, &mut tx, "settings.change", &draft.id.to_string(), json!({ "facts": facts })).await?;
    tx.commit().await?;
    ask.desk.settle().await?;
    Ok(if shown { "published" } else { "saved" })
}
