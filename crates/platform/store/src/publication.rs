//! Which revisions may be published: saved ones of the same entry, not erased, not older than what readers saw last.

use std::collections::BTreeMap;

use integra_kernel::{EntryId, Lang};
use sea_orm::{ConnectionTrait, EntityTrait};

use crate::{
    Change, Error,
    entities::log_record,
    record::{FACTS, PUBLISH, TEXTS},
    rows,
};

/// Checks a publication. A follower drops revisions older than the published ones, so going back means saving again.
pub(crate) async fn check(
    db: &impl ConnectionTrait,
    entry: EntryId,
    facts: i64,
    texts: &BTreeMap<Lang, i64>,
) -> Result<(), Error> {
    is_revision(db, entry, facts, None).await?;
    for (lang, seq) in texts {
        is_revision(db, entry, *seq, Some(lang)).await?;
    }
    if is_latest(db, entry, facts, texts).await? {
        return Ok(());
    }
    for record in rows::of_entry_and_type(db, entry, PUBLISH).await? {
        let Change::Publish { facts: before, texts: texts_before, .. } = record.change else { continue };
        let older = |seq: i64, published: i64| {
            if seq < published { Err(Error::OlderThanPublished { seq, published, entry }) } else { Ok(()) }
        };
        older(facts, before)?;
        for (lang, seq) in texts {
            older(*seq, texts_before.get(lang).copied().unwrap_or_default())?;
        }
    }
    Ok(())
}

/// The usual case, which needs no look at earlier publications: everything named is the newest there is.
async fn is_latest(
    db: &impl ConnectionTrait,
    entry: EntryId,
    facts: i64,
    texts: &BTreeMap<Lang, i64>,
) -> Result<bool, Error> {
    let seq = |row: Option<log_record::Model>| row.map(|row| row.seq);
    if seq(rows::latest(db, entry, None).await?) != Some(facts) {
        return Ok(false);
    }
    for (lang, text) in texts {
        if seq(rows::latest(db, entry, Some(lang)).await?) != Some(*text) {
            return Ok(false);
        }
    }
    Ok(true)
}

async fn is_revision(db: &impl ConnectionTrait, entry: EntryId, seq: i64, lang: Option<&Lang>) -> Result<(), Error> {
    let row = log_record::Entity::find_by_id(seq).one(db).await?;
    let record = if lang.is_some() { TEXTS } else { FACTS };
    let Some(row) = row.filter(|row| {
        row.entry.as_deref() == Some(entry.to_string().as_str())
            && row.record == record
            && row.lang.as_deref() == lang.map(Lang::as_str)
    }) else {
        let what = lang.map_or_else(|| FACTS.to_owned(), |lang| format!("{lang} texts"));
        return Err(Error::NotARevision { seq, what, entry });
    };
    if row.erased != 0 {
        return Err(Error::ErasedRevision { seq, entry });
    }
    Ok(())
}
