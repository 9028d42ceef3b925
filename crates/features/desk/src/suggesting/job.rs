//! Suggestions for everything of an entry that nobody has translated into a language: a job, since it may take minutes.

use std::sync::Arc;

use integra_edition::{Draft, DraftState};
use integra_kernel::{CityKey, EntryId, KindDecl, Lang, texts::Fields};
use integra_store::{AccountId, Change, ClaimedJob, Error};
use serde_json::json;

use super::{
    Trouble,
    plan::{self, Made},
};
use crate::{
    desk::Desk,
    private::Private,
    rights::Rights,
    translating::{self, Pair},
    working::Outcome,
};

/// The kind of these jobs.
pub(crate) const KIND: &str = "suggest";
/// How often a save is tried that comes after somebody else's.
const SAVES: usize = 4;

/// The subject of the job of an entry and a language.
pub(crate) fn subject(entry: EntryId, lang: &Lang) -> String {
    format!("{entry}/{lang}")
}

/// What a job is about.
struct Wish {
    entry: EntryId,
    lang: Lang,
    account: AccountId,
}

fn wish(claimed: &ClaimedJob) -> Option<Wish> {
    let (entry, lang) = claimed.job.subject.split_once('/')?;
    Some(Wish { entry: entry.parse().ok()?, lang: Lang::parse(lang).ok()?, account: claimed.job.detail.parse().ok()? })
}

/// Does such a job.
pub(crate) async fn run(desk: &Arc<Desk>, claimed: &ClaimedJob) -> Outcome {
    let Some(wish) = wish(claimed) else { return Outcome::GiveUp("odd".to_owned()) };
    match suggest(desk, &wish).await {
        Ok(outcome) => outcome,
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "suggestions could not be kept");
            Outcome::Failed { trouble: "store".to_owned(), wait: 0 }
        }
    }
}

async fn suggest(desk: &Arc<Desk>, wish: &Wish) -> Result<Outcome, integra_edition::Error> {
    let Some(suggester) = desk.settings.suggester.as_ref() else { return Ok(Outcome::GiveUp("off".to_owned())) };
    let Some((draft, kind)) = newest(desk, wish).await? else { return Ok(Outcome::Done) };
    let pairs = translating::pairs(&kind, &draft, &wish.lang);
    let missing: Vec<&Pair> = pairs.iter().filter(|pair| plan::is_missing(pair)).collect();
    if missing.is_empty() || !suggester.serves(&draft.city) {
        return Ok(Outcome::Done);
    }
    let asked: Vec<_> = missing.iter().map(|pair| plan::asked(&kind, pair)).collect();
    let names = Private(desk.store.db()).names(&draft.city).await?;
    let answers = match suggester.suggest(&draft.source, &wish.lang, &asked, &names, desk.micros()).await {
        Ok(answers) => answers,
        Err(trouble) => return Ok(failed(&trouble)),
    };
    let made = missing.iter().zip(answers).filter_map(|(pair, answer)| {
        let text = answer.ok()?;
        Some(Made { path: pair.path.clone(), source: pair.source.clone(), text })
    });
    let made: Vec<Made> = made.collect();
    if made.is_empty() {
        return Ok(Outcome::GiveUp("refused".to_owned()));
    }
    for _ in 0..SAVES {
        let Some((draft, kind)) = newest(desk, wish).await? else { return Ok(Outcome::Done) };
        if keep(desk, wish.account, &kind, &draft, &wish.lang, &made).await? {
            desk.settle().await?;
            return Ok(Outcome::Done);
        }
    }
    Ok(Outcome::Failed { trouble: "late".to_owned(), wait: 0 })
}

fn failed(trouble: &Trouble) -> Outcome {
    tracing::warn!(%trouble, "no suggestions");
    let key = trouble.key().to_owned();
    match trouble {
        Trouble::Busy(seconds) => Outcome::Failed { trouble: key, wait: seconds * 1_000_000 },
        trouble if trouble.is_lasting() => Outcome::GiveUp(key),
        _ => Outcome::Failed { trouble: key, wait: 0 },
    }
}

/// The newest state of the entry, if whoever asked may still write in this language.
async fn newest(desk: &Arc<Desk>, wish: &Wish) -> Result<Option<(Arc<Draft>, Arc<KindDecl>)>, integra_edition::Error> {
    desk.settle().await?;
    let Some(draft) = desk.drafts().get(wish.entry).cloned() else { return Ok(None) };
    let Some(kind) = desk.kinds().get(&draft.kind).cloned() else { return Ok(None) };
    let may = may_translate(desk, wish.account, &draft.city, &wish.lang).await?;
    let good = may && draft.state != DraftState::Erased && draft.source != wish.lang;
    Ok(good.then_some((draft, kind)))
}

async fn may_translate(desk: &Desk, account: AccountId, city: &CityKey, lang: &Lang) -> Result<bool, Error> {
    let account = desk.store.account(account).await?;
    let active = account.filter(|account| account.state == integra_store::AccountState::Active);
    Ok(active.is_some_and(|account| Rights::in_city(&account.memberships, city).translates(lang)))
}

/// Keeps a machine's words wherever nobody has written any since. False when somebody else was faster.
async fn keep(
    desk: &Desk,
    account: AccountId,
    kind: &KindDecl,
    draft: &Draft,
    lang: &Lang,
    made: &[Made],
) -> Result<bool, Error> {
    let none = Fields::new();
    let before = draft.fields(lang).unwrap_or(&none);
    let pairs = translating::pairs(kind, draft, lang);
    let short = |made: &&Made| {
        let (alone, _) = plan::filled(&pairs, before, std::slice::from_ref(*made), plan::is_missing);
        plan::fits(kind, draft, &alone, &made.path).is_ok()
    };
    let made: Vec<Made> = made.iter().filter(short).cloned().collect();
    let (after, count) = plan::filled(&pairs, before, &made, plan::is_missing);
    if count == 0 {
        return Ok(true);
    }
    match save(desk, account, draft, lang, after, count).await {
        Err(Error::Stale { .. }) => Ok(false),
        saved => saved.map(|()| true),
    }
}

/// Saves texts with a machine's words in them, in the name of whoever asked for them.
///
/// # Errors
/// Somebody saved meanwhile, or the store fails.
pub(crate) async fn save(
    desk: &Desk,
    account: AccountId,
    draft: &Draft,
    lang: &Lang,
    fields: Fields,
    count: usize,
) -> Result<(), Error> {
    let base = draft.base(Some(lang));
    let mut tx = desk.store.begin(&account.to_string(), desk.micros()).await?;
    let saved = tx.append(Change::Texts { entry: draft.id, lang: lang.clone(), fields, base }).await?;
    let service = desk.settings.suggester.as_ref().map(|suggester| suggester.name());
    let detail = json!({ "lang": lang.as_str(), "texts": saved, "blocks": count, "service": service });
    tx.audit("entry.suggest", Some(account), Some(&draft.city), &draft.id.to_string(), &detail).await?;
    tx.commit().await?;
    Ok(())
}
