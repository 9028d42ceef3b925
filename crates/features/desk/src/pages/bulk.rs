//! One thing done with many entries at once. Before anything is done, a page says how many it is about and what cannot be
//! done, and why. Then everything it names is done in one transaction, or nothing is.

use http::StatusCode;
use integra_edition::{Draft, DraftState};
use integra_kernel::EntryId;
use integra_store::{Account, Error, Tx, Unpublished};
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change, entrust,
    frame::{self, Head},
    owning::{self, Writers},
    pages::{entries, review},
    private::Private,
    rights::May,
    rows,
};

/// Most entries changed by one press.
pub(crate) const AT_MOST: usize = 500;

/// What is wished for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    Publish,
    Archive,
    Verify,
    Review,
    Assign,
}

impl Wish {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "publish" => Some(Self::Publish),
            "archive" => Some(Self::Archive),
            "verify" => Some(Self::Verify),
            "review" => Some(Self::Review),
            "assign" => Some(Self::Assign),
            _ => None,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "publish",
            Self::Archive => "archive",
            Self::Verify => "verify",
            Self::Review => "review",
            Self::Assign => "assign",
        }
    }

    /// The word for what was done, as the frame says it.
    fn done(self) -> &'static str {
        match self {
            Self::Publish => "published",
            Self::Archive => "archived",
            Self::Verify => "verified",
            Self::Review => "asked",
            Self::Assign => "assigned",
        }
    }

    /// What one must be allowed to wish for it at all.
    fn needs(self) -> May {
        match self {
            Self::Publish | Self::Archive => May::Publish,
            Self::Verify | Self::Review | Self::Assign => May::Write,
        }
    }
}

/// A wish with everything one must know to judge it.
struct Plan<'a> {
    ask: &'a Ask,
    wish: Wish,
    /// Whom entries are given to; nobody takes them away.
    to: Option<Account>,
    in_review: std::collections::BTreeSet<EntryId>,
}

impl<'a> Plan<'a> {
    async fn of_form(ask: &'a Ask) -> Result<Self, Halt> {
        let wish = ask.form.one("do").and_then(Wish::parse).ok_or(Halt::Invalid("form"))?;
        if !ask.rights.may(wish.needs()) {
            return Err(Halt::Forbidden);
        }
        let to = match ask.form.one("owner").filter(|_| wish == Wish::Assign) {
            None if wish == Wish::Assign => return Err(Halt::Invalid("form")),
            None | Some("") => None,
            Some(id) => Some(Writers::of(ask).await?.get(id).cloned().ok_or(Halt::Invalid("owner"))?),
        };
        let in_review = Private(ask.desk.store.db()).in_review(&ask.city()?.key).await?;
        Ok(Self { ask, wish, to, in_review })
    }

    /// Why it cannot be done with an entry: the end of a message id, or nothing.
    fn problem(&self, draft: &Draft) -> Option<&'static str> {
        let ask = self.ask;
        let Ok(kind) = ask.kind_of(draft) else { return Some("kind") };
        let writes = ask.writes(&kind, draft.id, &draft.facts.body);
        match self.wish {
            Wish::Archive => (draft.state == DraftState::Archived).then_some("archived"),
            Wish::Publish if draft.state == DraftState::Published && !draft.is_ahead() => Some("seen"),
            Wish::Publish if !change::problems(&kind, draft).is_empty() => Some("incomplete"),
            // Somebody must look at each of these, and say so.
            Wish::Publish => entrust::concerns(&ask.desk, draft).iter().any(|it| it.severe).then_some("concerns"),
            _ if !writes => Some("foreign"),
            Wish::Assign => {
                let may = self.to.as_ref().is_none_or(|person| owning::may_write(ask, person, draft));
                (!may).then_some("owner")
            }
            _ if draft.state == DraftState::Archived => Some("archived"),
            Wish::Verify => (!kind.facts.iter().any(|field| field.name == "verified")).then_some("unverifiable"),
            Wish::Review if self.in_review.contains(&draft.id) => Some("asked"),
            Wish::Review => (draft.state == DraftState::Published && !draft.is_ahead()).then_some("seen"),
        }
    }

    /// What is wished for, in words.
    fn what(&self) -> String {
        match (self.wish, &self.to) {
            (Wish::Assign, Some(person)) => self.ask.say("desk-bulk-give", &[("name", person.name.as_str().into())]),
            (Wish::Assign, None) => self.ask.say("desk-bulk-free", &[]),
            (wish, _) => self.ask.say(&format!("desk-bulk-{}", wish.as_str()), &[]),
        }
    }

    async fn act(&self, tx: &mut Tx, draft: &Draft) -> Result<(), Halt> {
        let ask = self.ask;
        match self.wish {
            Wish::Publish => change::publish_in(ask, tx, draft).await,
            Wish::Archive => change::withdraw_in(ask, tx, draft, Unpublished::Archived).await,
            Wish::Verify => change::verify_in(ask, tx, draft).await,
            Wish::Review => review::request_in(ask, tx, draft, String::new()).await,
            Wish::Assign => {
                let to = self.to.as_ref().map(|person| person.id.to_string());
                owning::assign(ask, tx, draft, to.as_deref()).await
            }
        }
    }
}

#[derive(Serialize)]
struct Named {
    /// The entry and the state that was looked at.
    pick: String,
    url: String,
    name: String,
    lang: String,
    dir: &'static str,
    kind: String,
    problem: Option<String>,
}

#[derive(Serialize)]
struct Page {
    wish: &'static str,
    owner: String,
    what: String,
    count: String,
    good: Vec<Named>,
    bad: Vec<Named>,
    changed: bool,
    action: String,
    back: String,
}

/// POST `/desk/{city}/entries`: says what would be done with the ticked entries, or with all the table's filter finds.
/// Nothing is changed.
pub(crate) async fn confirm(ask: Ask) -> Result<Answer, Halt> {
    let plan = Plan::of_form(&ask).await?;
    let ids: Vec<EntryId> = if ask.form.one("all").is_some() {
        let found = entries::found(&ask, &Writers::of(&ask).await?).await?;
        found.places.iter().map(|at| found.lines.lines[*at].draft.id).collect()
    } else {
        ask.form.all("pick").filter_map(|id| id.parse().ok()).collect()
    };
    if ids.is_empty() {
        return Err(Halt::Invalid("pick"));
    }
    if ids.len() > AT_MOST {
        return Err(Halt::Invalid("many"));
    }
    page(&ask, &plan, &ids, false)
}

/// The drafts of this city among these entries, each once; those of another are passed over.
fn drafts(ask: &Ask, ids: &[EntryId]) -> Vec<std::sync::Arc<Draft>> {
    let (all, city) = (ask.desk.drafts(), ask.city.as_ref().map(|city| &city.key));
    let mut seen = std::collections::BTreeSet::new();
    let own = ids.iter().filter(|id| seen.insert(**id)).filter_map(|id| all.get(*id));
    own.filter(|draft| Some(&draft.city) == city && draft.state != DraftState::Erased).cloned().collect()
}

fn page(ask: &Ask, plan: &Plan, ids: &[EntryId], changed: bool) -> Result<Answer, Halt> {
    let named = |draft: &Draft| Named {
        pick: format!("{}:{}", draft.id, change::newest_seq(draft)),
        url: ask.url(&format!("entries/{}", draft.id)),
        name: rows::name(draft),
        lang: draft.source.to_string(),
        dir: draft.source.direction().as_str(),
        kind: ask.say(&format!("kind-{}", draft.kind), &[]),
        problem: plan.problem(draft).map(|why| ask.say(&format!("desk-bulk-not-{why}"), &[])),
    };
    let all = drafts(ask, ids).iter().map(|draft| named(draft)).collect::<Vec<_>>();
    let (bad, good): (Vec<Named>, Vec<Named>) = all.into_iter().partition(|named| named.problem.is_some());
    let back = entries::address(ask, &[]);
    let page = Page {
        wish: plan.wish.as_str(),
        owner: plan.to.as_ref().map(|person| person.id.to_string()).unwrap_or_default(),
        what: plan.what(),
        count: ask.say("desk-entries-count", &[("n", good.len().into())]),
        good,
        bad,
        changed,
        action: back.replacen("/entries", "/bulk", 1),
        back,
    };
    let status = if changed { StatusCode::CONFLICT } else { StatusCode::OK };
    frame::page_with(ask, &Head::new(ask, "desk-bulk-sure", "entries"), "desk/bulk.html", status, page)
}

/// POST `/desk/{city}/bulk`: does with all named entries what the page before said, in one transaction. When one of them
/// is no longer as it was shown, nothing is done, and the page comes again.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let plan = Plan::of_form(&ask).await?;
    let picked: Vec<(EntryId, i64)> = ask
        .form
        .all("pick")
        .filter_map(|pick| pick.split_once(':'))
        .filter_map(|(id, seq)| Some((id.parse().ok()?, seq.parse().ok()?)))
        .collect();
    if picked.is_empty() || picked.len() > AT_MOST {
        return Err(Halt::Invalid("pick"));
    }
    let ids: Vec<EntryId> = picked.iter().map(|(id, _)| *id).collect();
    let chosen = drafts(&ask, &ids);
    let as_shown =
        |draft: &Draft| picked.contains(&(draft.id, change::newest_seq(draft))) && plan.problem(draft).is_none();
    if chosen.len() != ids.len() || !chosen.iter().all(|draft| as_shown(draft)) {
        return page(&ask, &plan, &ids, true);
    }
    let mut tx = change::begin(&ask).await?;
    for draft in &chosen {
        match plan.act(&mut tx, draft).await {
            Ok(()) => {}
            // Somebody was faster by a moment. Dropping the transaction undoes the others.
            Err(Halt::Store(Error::Stale { .. } | Error::OlderThanPublished { .. })) => {
                drop(tx);
                ask.desk.settle().await?;
                return page(&ask, &plan, &ids, true);
            }
            Err(halt) => return Err(halt),
        }
    }
    tx.commit().await?;
    ask.desk.settle().await?;
    Ok(Answer::see(&entries::address(&ask, &[("done", plan.wish.done().to_owned())])))
}
