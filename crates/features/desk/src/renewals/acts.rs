//! What is done with an offer: each in one transaction, with its row of the audit trail.

use std::collections::BTreeMap;

use integra_edition::{Draft, Entry};
use integra_kernel::{Lang, Slug};
use integra_store::{Change, Error, Tx, Unpublished, link_text};
use integra_web::wording::Arg;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use crate::{
    change,
    desk::{Desk, chance},
    letter,
    private::{Ended, Private, Renewal},
};

/// Who writes records that no account wrote.
pub(super) const AUTHOR: &str = "renewal";

/// Asks the people of an offer's organization; each gets a letter with the same link. Nothing is done when another node was
/// faster, or when there is nobody to ask.
pub(super) async fn ask(desk: &Desk, entry: &Entry, earlier: Option<&Renewal>, ends: Date) -> Result<(), Error> {
    let kind = desk.kinds().get(&entry.kind).cloned();
    let of = kind.map(|kind| crate::ask::organizations(&kind, &entry.facts)).unwrap_or_default();
    let mut readers = crate::entrust::contributors(desk, &entry.city, &of).await?;
    if readers.is_empty() {
        readers = crate::entrust::coordinators(desk, &entry.city).await?;
    }
    if readers.is_empty() {
        return Ok(());
    }
    let link = link_text(&chance());
    let mut tx = desk.store.begin(AUTHOR, desk.micros()).await?;
    let subject = entry.id.to_string();
    tx.audit("entry.renewal-asked", None, Some(&entry.city), &subject, &json!({ "ends": ends.to_string() })).await?;
    if Private(tx.db()).renewal(entry.id).await?.as_ref() != earlier {
        return Ok(());
    }
    Private(tx.db()).ask_renewal(&entry.city, entry.id, &link, desk.micros(), ends).await?;
    for account in &readers {
        let lang = &account.language;
        let url = desk.sign_ups.in_full(
            &entry.city,
            &desk.site.urls().beside(&entry.city, &format!("p/offer/{link}"), &[("lang", lang.as_str())]),
        );
        let args = [
            ("name", Arg::Text(entry.source_text("name").unwrap_or_else(|| entry.slug.to_string()))),
            ("date", Arg::Text(desk.wording().day(lang, ends, false, true))),
            ("link", Arg::Text(url)),
        ];
        let words = ("desk-letter-renewal-subject", "desk-letter-renewal");
        letter::write_from(desk, Some(&entry.city), &mut tx, account, words, &args).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Takes an offer off the list: nobody answered.
pub(super) async fn end(desk: &Desk, draft: &Draft) -> Result<(), Error> {
    let Some(seen) = &draft.published else { return Ok(()) };
    let mut tx = desk.store.begin(AUTHOR, desk.micros()).await?;
    desk.sign_ups.tell_taken_down(&mut tx, draft.id).await?;
    tx.append(Change::Unpublish { entry: draft.id, state: Unpublished::Draft }).await?;
    tx.audit("entry.expired", None, Some(&draft.city), &draft.id.to_string(), &json!({})).await?;
    let ended = Ended { at: desk.micros(), facts: seen.facts, texts: seen.texts.clone() };
    Private(tx.db()).end_renewal(draft.id, Some(&ended)).await?;
    tx.commit().await?;
    Ok(())
}

/// Somebody has pressed the button: what readers see, or saw last, is noted as checked today and shown. What was saved since and
/// not published stays as it is.
pub(super) async fn renew(
    desk: &Desk,
    draft: &Draft,
    renewal: &Renewal,
    today: Date,
) -> Result<bool, crate::answer::Halt> {
    let seen: Option<(i64, BTreeMap<Lang, i64>)> = match (&draft.published, &renewal.ended) {
        (Some(seen), _) => Some((seen.facts, seen.texts.clone())),
        (None, Some(ended)) => Some((ended.facts, ended.texts.clone())),
        (None, None) => None,
    };
    let Some((facts, texts)) = seen else { return Ok(false) };
    let kind = desk.kinds().get(&draft.kind).cloned().ok_or(crate::answer::Halt::NotFound)?;
    let record = change::revision(desk, draft.id, facts).await?;
    let Some((shown, slug)) = record.as_ref().and_then(|record| change::facts_of(&kind, record)) else {
        return Ok(false);
    };
    let mut tx = desk.store.begin(AUTHOR, desk.micros()).await?;
    let is_newest = draft.facts.seq == facts;
    let checked = save(&mut tx, draft, kind.version, (slug, shown), today, draft.facts.seq).await?;
    tx.append(Change::Publish { entry: draft.id, facts: checked, texts }).await?;
    if !is_newest {
        // What somebody goes on writing stays the newest state.
        let own = (draft.slug.clone(), draft.facts.body.as_ref().clone());
        save(&mut tx, draft, kind.version, own, today, checked).await?;
    }
    tx.audit("entry.renewed", None, Some(&draft.city), &draft.id.to_string(), &json!({})).await?;
    Private(tx.db()).end_renewal(draft.id, None).await?;
    tx.commit().await?;
    Ok(true)
}

async fn save(
    tx: &mut Tx,
    draft: &Draft,
    version: u32,
    (slug, mut facts): (Slug, Map<String, Value>),
    today: Date,
    base: i64,
) -> Result<i64, Error> {
    facts.insert("verified".to_owned(), json!(today.to_string()));
    let saved = Change::Facts {
        entry: draft.id,
        kind: draft.kind.clone(),
        kind_version: version,
        city: draft.city.clone(),
        slug,
        source_language: draft.source.clone(),
        facts,
        base: Some(base),
    };
    tx.append(saved).await
}
