//! Taking something down at once: one press on an entry, in its review or at a report about it. Readers find it nowhere any
//! more; those who write for its organization, and those who have a place in it, are told; exactly what they saw can be put back.

use integra_edition::{Draft, DraftState};
use integra_store::{Change, Tx, Unpublished};
use integra_web::wording::Arg;
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::{Ask, organizations},
    change, entrust, letter,
    moments::{self, Moment},
    people::Names,
    private::{Private, Pulled},
    readers::part::Part,
    rights::May,
};

/// Why something may be taken down. A closed list, so that nobody writes about a person into the trail.
pub(crate) const REASONS: [&str; 5] = ["unsafe", "job", "money", "over", "wrong"];

/// The reason that a reader's report stands for.
pub(crate) fn reason_of(part: Part) -> &'static str {
    match part {
        Part::Unsafe => "unsafe",
        Part::Job => "job",
        Part::Money => "money",
        Part::Over => "over",
        _ => "wrong",
    }
}

/// What a page says about it: a button to take it down, or since when it is down and a button to put it back.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Panel {
    action: String,
    reasons: Vec<(&'static str, String)>,
    down: Option<Down>,
}

#[derive(Debug, Clone, Serialize)]
struct Down {
    at: Moment,
    by: String,
    reason: String,
    /// Whether this person may put it back.
    back: bool,
}

/// The panel of an entry; nothing where there is nothing to take down or put back, or nobody who may.
///
/// # Errors
/// The store fails.
pub(crate) async fn panel(ask: &Ask, draft: &Draft) -> Result<Option<Panel>, Halt> {
    let pulled = Private(ask.desk.store.db()).pulled(draft.id).await?;
    let may = ask.rights.may(May::Review);
    let down = match pulled {
        Some(pulled) => Some(Down {
            at: moments::moment(ask, pulled.at),
            by: Names::of(ask, [pulled.by.clone()].into()).await?.name(&pulled.by),
            reason: said(ask, &pulled.reason),
            back: ask.rights.may(May::Publish),
        }),
        None if may && draft.state == DraftState::Published => None,
        None => return Ok(None),
    };
    let reasons = REASONS.map(|reason| (reason, said(ask, reason))).into();
    Ok(Some(Panel { action: ask.url(&format!("entries/{}/pull", draft.id)), reasons, down }))
}

/// A reason in words.
pub(crate) fn said(ask: &Ask, reason: &str) -> String {
    let known = REASONS.into_iter().find(|it| *it == reason).unwrap_or("wrong");
    ask.say(&format!("desk-pull-reason-{known}"), &[])
}

/// POST `/desk/{city}/entries/{id}/pull`: takes it down, or puts back what readers saw.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    let done = match ask.form.one("do") {
        Some("pull") => {
            let reason = ask.form.one("reason").unwrap_or_default();
            let reason = REASONS.into_iter().find(|it| *it == reason).ok_or(Halt::Invalid("form"))?;
            pull(&ask, &draft, reason).await?;
            "pulled"
        }
        Some("put-back") if ask.rights.may(May::Publish) => {
            put_back(&ask, &draft).await?;
            "put-back"
        }
        Some("put-back") => return Err(Halt::Forbidden),
        _ => return Err(Halt::Invalid("form")),
    };
    ask.desk.settle().await?;
    let back =
        if ask.form.one("from") == Some("reports") { "reports".to_owned() } else { format!("entries/{}", draft.id) };
    Ok(Answer::see(&ask.url(&format!("{back}?done={done}"))))
}

async fn pull(ask: &Ask, draft: &Draft, reason: &str) -> Result<(), Halt> {
    let Some(seen) = &draft.published else { return Err(Halt::Conflict("pulled")) };
    let mut tx = change::begin(ask).await?;
    ask.desk.sign_ups.tell_taken_down(&mut tx, draft.id).await?;
    tx.append(Change::Unpublish { entry: draft.id, state: Unpublished::Draft }).await?;
    // What was planned would show it again.
    if !draft.plans.is_empty() {
        tx.append(Change::Unschedule { entry: draft.id }).await?;
    }
    let pulled = Pulled {
        entry: draft.id,
        city: draft.city.clone(),
        at: ask.desk.micros(),
        by: ask.account()?.id.to_string(),
        reason: reason.to_owned(),
        facts: seen.facts,
        texts: seen.texts.clone(),
    };
    change::note(ask, &mut tx, "entry.pull", &draft.id.to_string(), json!({ "reason": reason })).await?;
    Private(tx.db()).note_pulled(&pulled).await?;
    tell(ask, &mut tx, draft, "pulled", reason).await?;
    tx.commit().await?;
    Ok(())
}

async fn put_back(ask: &Ask, draft: &Draft) -> Result<(), Halt> {
    let Some(pulled) = Private(ask.desk.store.db()).pulled(draft.id).await? else {
        return Err(Halt::Conflict("put-back"));
    };
    let mut tx = change::begin(ask).await?;
    tx.append(Change::Publish { entry: draft.id, facts: pulled.facts, texts: pulled.texts }).await?;
    change::note(ask, &mut tx, "entry.put-back", &draft.id.to_string(), json!({})).await?;
    Private(tx.db()).forget_pulled(draft.id).await?;
    tell(ask, &mut tx, draft, "put-back", &pulled.reason).await?;
    tx.commit().await?;
    Ok(())
}

/// Writes to those who write for the organization. The letter says what and why, and nothing about who said so.
async fn tell(ask: &Ask, tx: &mut Tx, draft: &Draft, what: &str, reason: &str) -> Result<(), Halt> {
    let of = organizations(&*ask.kind_of(draft)?, &draft.facts.body);
    let origin = ask.desk.settings.origin.clone().unwrap_or_default();
    let link = format!("{}{}", origin.trim_end_matches('/'), ask.url(&format!("entries/{}", draft.id)));
    for account in entrust::contributors(&ask.desk, &draft.city, &of).await? {
        let reason = ask.desk.wording().say_plain(&account.language, &format!("desk-pull-reason-{reason}"), &[]);
        let args =
            [("name", Arg::Text(ask.name_of(draft))), ("reason", Arg::Text(reason)), ("link", Arg::Text(link.clone()))];
        let subject = format!("desk-letter-{what}-subject");
        let text = format!("desk-letter-{what}");
        letter::write(ask, tx, &account, (subject.as_str(), text.as_str()), &args).await?;
    }
    Ok(())
}
