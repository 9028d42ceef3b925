//! Erasing for good, because somebody has a right to it: an entry, or a person who worked here. Both say first what goes,
//! and ask for a word to be typed, so that no slip of a finger does it.

use http::StatusCode;
use integra_edition::{Draft, DraftState};
use integra_store::{Account, AccountId, Change, Error};
use integra_web::wording::Arg;
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    frame::{self, Head},
    letter,
    moments::{self, Moment},
    private::Private,
};

/// Why an entry may be erased. A closed list, because the reason stays in the log for good: nobody can write the name of
/// a person into it.
const REASONS: [&str; 3] = ["consent", "person", "law"];

#[derive(Serialize)]
struct Page {
    name: String,
    back: String,
    title: String,
    text: String,
    /// Something to know before: readers see it, or since when somebody asks for it.
    note: Option<String>,
    since: Option<Moment>,
    reasons: Vec<(&'static str, String, bool)>,
    confirm: String,
    typed: String,
    wrong: Option<String>,
}

impl Page {
    fn answer(self, ask: &Ask, place: &'static str) -> Result<Answer, Halt> {
        let status = if self.wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let head = Head { title: self.title.clone(), place, ..Head::default() };
        frame::page_with(ask, &head, "desk/erase.html", status, self)
    }
}

/// The entry of the address, unless it is erased already.
fn living(ask: &Ask) -> Result<std::sync::Arc<Draft>, Halt> {
    ask.draft().and_then(|draft| if draft.state == DraftState::Erased { Err(Halt::NotFound) } else { Ok(draft) })
}

/// GET `/desk/{city}/entries/{id}/erase`.
pub(crate) async fn entry(ask: Ask) -> Result<Answer, Halt> {
    entry_page(&ask, &*living(&ask)?, None)
}

fn entry_page(ask: &Ask, draft: &Draft, wrong: Option<&str>) -> Result<Answer, Halt> {
    let given = ask.form.one("reason");
    let reason =
        |reason: &'static str| (reason, ask.say(&format!("desk-erase-reason-{reason}"), &[]), given == Some(reason));
    let seen = draft.state == DraftState::Published;
    let page = Page {
        name: ask.name_of(draft),
        back: ask.url(&format!("entries/{}", draft.id)),
        title: ask.say("desk-erase", &[]),
        text: ask.say("desk-erase-help", &[]),
        note: seen.then(|| ask.say("desk-erase-readers", &[])),
        since: None,
        reasons: REASONS.map(reason).into(),
        confirm: draft.slug.to_string(),
        typed: ask.form.one("confirm").unwrap_or_default().to_owned(),
        wrong: wrong.map(|id| ask.say(id, &[])),
    };
    page.answer(ask, "entries")
}

/// POST `/desk/{city}/entries/{id}/erase`.
pub(crate) async fn erase_entry(ask: Ask) -> Result<Answer, Halt> {
    let draft = living(&ask)?;
    let reason = REASONS.into_iter().find(|reason| ask.form.one("reason") == Some(reason));
    let confirmed = ask.form.one("confirm").map(str::trim) == Some(draft.slug.as_str());
    let (Some(reason), true) = (reason, confirmed) else {
        return entry_page(&ask, &draft, Some("desk-erase-wrong"));
    };
    let mut tx = change::begin(&ask).await?;
    ask.desk.sign_ups.tell_gone(&mut tx, draft.id).await?;
    // What the desk keeps beside the entry goes in the same transaction: the store knows the columns that name it.
    tx.append(Change::Erase { entry: draft.id, lang: None, media: Vec::new(), reason: reason.to_owned() }).await?;
    change::note(&ask, &mut tx, "entry.erase", &draft.id.to_string(), json!({ "reason": reason })).await?;
    tx.commit().await?;
    ask.desk.settle().await?;
    Ok(Answer::see(&ask.url("entries?done=erased")))
}

/// The person of the address. Only an administrator of the network erases one: a person may work in several cities.
async fn somebody(ask: &Ask) -> Result<Account, Halt> {
    let id: AccountId = ask.part_of_path("account").parse().map_err(|_| Halt::NotFound)?;
    let account = ask.desk.store.account(id).await?.ok_or(Halt::NotFound)?;
    let city = &ask.city()?.key;
    if !account.memberships.iter().any(|it| it.city == *city) {
        return Err(Halt::NotFound);
    }
    if ask.account()?.is_network_administrator() { Ok(account) } else { Err(Halt::Forbidden) }
}

/// GET `/desk/{city}/people/{account}/erase`.
pub(crate) async fn person(ask: Ask) -> Result<Answer, Halt> {
    let account = somebody(&ask).await?;
    person_page(&ask, &account, None).await
}

async fn person_page(ask: &Ask, account: &Account, wrong: Option<&str>) -> Result<Answer, Halt> {
    let wishes = Private(ask.desk.store.db()).erasure_wishes().await?;
    let since = wishes.get(&account.id.to_string()).map(|at| moments::moment(ask, *at));
    let page = Page {
        name: account.name.clone(),
        back: ask.url("people"),
        title: ask.say("desk-erase-person", &[]),
        text: ask.say("desk-erase-person-help", &[("name", Arg::Text(account.name.clone()))]),
        note: since.is_some().then(|| ask.say("desk-erase-person-since", &[])),
        since,
        reasons: Vec::new(),
        confirm: account.email.clone(),
        typed: ask.form.one("confirm").unwrap_or_default().to_owned(),
        wrong: wrong.map(|id| ask.say(id, &[])),
    };
    page.answer(ask, "people")
}

/// POST `/desk/{city}/people/{account}/erase`.
pub(crate) async fn erase_person(ask: Ask) -> Result<Answer, Halt> {
    let account = somebody(&ask).await?;
    let typed = ask.form.one("confirm").unwrap_or_default().trim().to_lowercase();
    if typed != account.email {
        return person_page(&ask, &account, Some("desk-erase-person-wrong")).await;
    }
    let mut tx = change::begin(&ask).await?;
    match tx.erase_account(account.id, Some(ask.account()?.id)).await {
        Ok(()) => {}
        Err(Error::LastAdministrator) => {
            drop(tx);
            return person_page(&ask, &account, Some("desk-people-last")).await;
        }
        Err(error) => return Err(error.into()),
    }
    tx.commit().await?;
    Ok(Answer::see(&ask.url("people?done=erased")))
}

/// POST `/desk/account/erasure`: somebody asks to be erased, or wants to stay after all.
pub(crate) async fn wish(ask: Ask) -> Result<Answer, Halt> {
    let account = ask.account()?;
    let own = account.id.to_string();
    let (action, done) = match ask.form.one("do") {
        Some("ask") => ("account.erasure-asked", "wished"),
        Some("stay") => ("account.erasure-dropped", "stays"),
        _ => return Err(Halt::Invalid("form")),
    };
    let asked_before = Private(ask.desk.store.db()).erasure_wishes().await?.contains_key(&own);
    let mut tx = change::begin(&ask).await?;
    tx.audit(action, Some(account.id), None, &own, &json!({})).await?;
    if done == "stays" {
        Private(tx.db()).keep_account(&own).await?;
    } else {
        Private(tx.db()).ask_erasure(&own, ask.desk.micros()).await?;
        // Asking again writes no second letter.
        if !asked_before {
            tell_administrators(&ask, &mut tx, account).await?;
        }
    }
    tx.commit().await?;
    Ok(Answer::see(&format!("/desk/account?done={done}#erasure")))
}

/// Writes to everybody who can do it. The letter names nobody: letters lie open on their way.
async fn tell_administrators(ask: &Ask, tx: &mut integra_store::Tx, account: &Account) -> Result<(), Halt> {
    let origin = ask.desk.settings.origin.clone().unwrap_or_default();
    let city = account.memberships.first().map_or_else(|| "all".to_owned(), |it| it.city.to_string());
    let link = format!("{}/desk/{city}/people/{}/erase", origin.trim_end_matches('/'), account.id);
    for administrator in ask.desk.store.accounts(Some(&integra_kernel::CityKey::all())).await? {
        if administrator.is_network_administrator() && administrator.id != account.id {
            let args = [("name", Arg::Text(administrator.name.clone())), ("link", Arg::Text(link.clone()))];
            let messages = ("desk-letter-erasure-subject", "desk-letter-erasure");
            letter::write(ask, tx, &administrator, messages, &args).await?;
        }
    }
    Ok(())
}
