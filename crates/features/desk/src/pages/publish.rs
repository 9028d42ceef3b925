//! What readers will see from now on, or from a day on, or no longer.

use http::StatusCode;
use integra_edition::{Draft, DraftState};
use integra_store::{ScheduledAction, Unpublished};
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    entrust::{self, Verdict},
    frame::{self, Head},
    moments::{self, Moment},
    pages::{
        about::About,
        entries::{self, Translation},
    },
    private::Private,
    rights::May,
    words,
};

/// One plan.
#[derive(Serialize)]
struct Planned {
    at: Moment,
    withdraw: bool,
}

#[derive(Serialize)]
struct Publish {
    #[serde(flatten)]
    about: About,
    readers_see: bool,
    ahead: bool,
    seen: i64,
    archived: bool,
    problems: Vec<(String, String)>,
    translations: Vec<Translation>,
    plans: Vec<Planned>,
    concerns: Vec<entrust::Said>,
    must_look: bool,
    /// Whether this person may plan for later.
    plans_ahead: bool,
    /// Where the entry is erased for good, for whoever may.
    erase: Option<String>,
    wrong: Option<String>,
    typed: String,
}

/// GET `/desk/{city}/entries/{id}/publish`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    may(&ask, &draft).await?;
    page(&ask, &draft, None).await
}

/// Stops whoever may not change what readers see of this entry. Those who write for an organization may, once the city has
/// approved something of theirs and nothing severe speaks against it.
async fn may(ask: &Ask, draft: &Draft) -> Result<(), Halt> {
    let verdict = entrust::may_publish(ask, &*ask.kind_of(draft)?, draft).await?;
    (verdict == Verdict::Publish).then_some(()).ok_or(Halt::Forbidden)
}

/// Whether somebody must say first that they have looked at what speaks against the entry.
async fn must_look(ask: &Ask, draft: &Draft) -> Result<bool, Halt> {
    let severe = entrust::concerns(&ask.desk, draft).iter().any(|it| it.severe);
    let review = if severe { Private(ask.desk.store.db()).review_of(draft.id).await? } else { None };
    Ok(severe && !entrust::is_approved(draft, review.as_ref()))
}

async fn page(ask: &Ask, draft: &Draft, wrong: Option<&str>) -> Result<Answer, Halt> {
    let kind = ask.kind_of(draft)?;
    let problems = change::problems(&kind, draft);
    let context = Publish {
        about: About::draft(ask, &kind, draft, false).await?,
        readers_see: draft.state == DraftState::Published,
        ahead: draft.is_ahead(),
        seen: change::newest_seq(draft),
        archived: draft.state == DraftState::Archived,
        problems: problems
            .iter()
            .map(|problem| (words::label(ask, &kind, &problem.path), words::rule(ask, &problem.rule)))
            .collect(),
        translations: entries::translations(ask, draft),
        plans: draft
            .plans
            .iter()
            .map(|plan| Planned {
                at: moments::moment(ask, plan.at),
                withdraw: matches!(plan.what, ScheduledAction::Unpublish(_)),
            })
            .collect(),
        concerns: entrust::said(ask, &entrust::concerns(&ask.desk, draft), &ask.url(&format!("entries/{}", draft.id))),
        must_look: must_look(ask, draft).await?,
        plans_ahead: ask.rights.may(May::Publish),
        erase: ask.rights.may(May::ChangeSettings).then(|| ask.url(&format!("entries/{}/erase", draft.id))),
        wrong: wrong.map(|id| ask.say(id, &[])),
        typed: ask.form.one("at").unwrap_or_default().to_owned(),
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    frame::page_with(
        ask,
        &Head::of(ask, "desk-publish", &context.about.name, "entries"),
        "desk/publish.html",
        status,
        context,
    )
}

/// POST `/desk/{city}/entries/{id}/publish`.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    may(&ask, &draft).await?;
    let wish = ask.form.one("do");
    if matches!(wish, Some("plan" | "plan-end" | "unplan")) && !ask.rights.may(May::Publish) {
        return Err(Halt::Forbidden);
    }
    let looks = matches!(wish, Some("publish" | "plan")) && ask.form.one("looked").is_none();
    if looks && must_look(&ask, &draft).await? {
        return page(&ask, &draft, Some("desk-concerns-look")).await;
    }
    // The form names the state it showed: what somebody saved meanwhile is not published unseen.
    let seen = ask.form.one("seen").and_then(|seen| seen.parse::<i64>().ok());
    let done = match wish {
        Some("publish") if seen != Some(change::newest_seq(&draft)) => {
            return page(&ask, &draft, Some("desk-publish-changed")).await;
        }
        Some("publish") => change::publish(&ask, &draft).await.map(|()| "published")?,
        Some("withdraw") => change::withdraw(&ask, &draft, Unpublished::Draft).await.map(|()| "withdrawn")?,
        Some("archive") => change::withdraw(&ask, &draft, Unpublished::Archived).await.map(|()| "archived")?,
        Some("unplan") => change::unplan(&ask, &draft).await.map(|()| "unplanned")?,
        Some(wish @ ("plan" | "plan-end")) => {
            let at = ask.form.one("at").and_then(|at| moments::from_local(&ask, at));
            match at.filter(|at| *at > ask.desk.micros()) {
                Some(at) => change::plan(&ask, &draft, at, wish == "plan-end").await.map(|()| "planned")?,
                None => return page(&ask, &draft, Some("desk-publish-when")).await,
            }
        }
        _ => return Err(Halt::Invalid("form")),
    };
    ask.desk.settle().await?;
    Ok(Answer::see(&ask.url(&format!("entries/{}/publish?done={done}", draft.id))))
}
