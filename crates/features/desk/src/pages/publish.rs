//! What readers will see from now on, or from a day on, or no longer.

use http::StatusCode;
use integra_edition::{Draft, DraftState};
use integra_store::{ScheduledAction, Unpublished};
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    frame::{self, Head},
    moments::{self, Moment},
    pages::{
        about::About,
        entries::{self, Translation},
    },
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
    /// Where the entry is erased for good, for whoever may.
    erase: Option<String>,
    wrong: Option<String>,
    typed: String,
}

/// GET `/desk/{city}/entries/{id}/publish`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    page(&ask, &draft, None).await
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
    // The form names the state it showed: what somebody saved meanwhile is not published unseen.
    let seen = ask.form.one("seen").and_then(|seen| seen.parse::<i64>().ok());
    let done = match ask.form.one("do") {
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
