//! Words typed and not saved: kept every few seconds for whoever typed them, brought back or thrown away.

use http::StatusCode;
use integra_edition::Draft;
use integra_web::wording::Arg;
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    moments::{self, Moment},
    pages::edit,
    private::{Private, Unsaved},
};

/// What the words of a new entry are kept under: nobody has given it an id yet, and each city has its own.
pub(crate) fn key_of_new(ask: &Ask, kind: &str) -> String {
    format!("{}{kind}", start_of_new(ask))
}

fn start_of_new(ask: &Ask) -> String {
    let city = ask.city.as_ref().map_or("", |city| city.key.as_str());
    format!("new/{city}/")
}

/// What is kept for whoever asks.
pub(crate) async fn kept(ask: &Ask, key: &str) -> Result<Option<Unsaved>, Halt> {
    let own = ask.account()?.id.to_string();
    Private(ask.desk.store.db()).unsaved(&own, key, "").await.map_err(Halt::from)
}

/// POST `/desk/{city}/entries/{id}/unsaved`.
pub(crate) async fn keep(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    let kind = ask.kind_of(&draft)?;
    ask.must_write(&kind, draft.id, &draft.facts.body)?;
    store(&ask, &draft.id.to_string(), &format!("entries/{}", draft.id)).await
}

/// POST `/desk/{city}/new/{kind}/unsaved`.
pub(crate) async fn keep_new(ask: Ask) -> Result<Answer, Halt> {
    let kind = edit::new_kind(&ask)?;
    store(&ask, &key_of_new(&ask, kind.name), &format!("new/{}", kind.name)).await
}

/// Keeps what was typed, for this person only, or throws it away.
async fn store(ask: &Ask, key: &str, back: &str) -> Result<Answer, Halt> {
    let own = ask.account()?.id.to_string();
    let drops = ask.form.one("do") == Some("drop");
    let tx = change::begin(ask).await?;
    if drops {
        Private(tx.db()).drop_unsaved(&own, key, "").await?;
    } else {
        let unsaved = Unsaved { at: ask.desk.micros(), form: ask.form.without(&["csrf", "do"]).encode() };
        Private(tx.db()).keep_unsaved(&own, key, "", unsaved).await?;
    }
    tx.commit().await?;
    if drops {
        return Ok(Answer::see(&ask.url(back)));
    }
    Ok(Answer { status: StatusCode::NO_CONTENT, ..Answer::default() })
}

/// One thing somebody has begun and not saved.
#[derive(Serialize)]
pub(crate) struct Begun {
    url: String,
    name: String,
    lang: String,
    dir: &'static str,
    kind: String,
    at: Moment,
}

/// What whoever asks has begun in this city and not saved, the newest first.
pub(crate) async fn begun(ask: &Ask) -> Result<Vec<Begun>, Halt> {
    let own = ask.account()?.id.to_string();
    let drafts = ask.desk.drafts();
    let start = start_of_new(ask);
    let known = Private(ask.desk.store.db()).all_unsaved(&own).await?;
    let begun = known.into_iter().filter_map(|(key, lang, at)| {
        let at = moments::moment(ask, at);
        if let Some(kind) = key.strip_prefix(&start) {
            let kind = ask.desk.kinds().get(kind)?;
            let kind_words = ask.say(&format!("kind-{}", kind.name), &[]);
            return Some(Begun {
                url: ask.url(&format!("new/{}?unsaved=restore", kind.name)),
                name: ask.say("desk-new-kind", &[("kind", Arg::Text(kind_words.clone()))]),
                lang: ask.lang.to_string(),
                dir: ask.lang.direction().as_str(),
                kind: kind_words,
                at,
            });
        }
        let draft: &Draft = drafts.get(key.parse().ok()?)?;
        let path = if lang.is_empty() { String::new() } else { format!("/translate/{lang}") };
        (draft.city == ask.city.as_ref()?.key).then(|| Begun {
            url: ask.url(&format!("entries/{}{path}", draft.id)),
            name: ask.name_of(draft),
            lang: draft.source.to_string(),
            dir: draft.source.direction().as_str(),
            kind: ask.say(&format!("kind-{}", draft.kind), &[]),
            at,
        })
    });
    Ok(begun.collect())
}
