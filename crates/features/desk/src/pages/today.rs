//! What needs this person today.

use integra_edition::{Draft, DraftState};
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame::{self, Head},
    moments::{self, Moment},
    pages::{
        self, entries,
        unsaved::{self, Begun},
    },
    people::Names,
    private::{Private, ReviewState},
    rights::{May, Rights},
    rows::{self, Beside, Filter, Wanted},
};

/// Most lines of one list.
const SHOWN: usize = 8;

/// One thing to do.
#[derive(Serialize)]
struct Task {
    url: String,
    name: String,
    lang: String,
    dir: &'static str,
    kind: String,
    at: Option<Moment>,
    by: Option<String>,
    note: Option<String>,
}

/// One list of things to do.
#[derive(Serialize)]
struct List {
    key: &'static str,
    count: usize,
    tasks: Vec<Task>,
    all: String,
}

#[derive(Serialize)]
struct Today {
    begun: Vec<Begun>,
    name: String,
    lists: Vec<List>,
    own: Vec<Task>,
    new_kinds: Vec<(String, String)>,
    writes: bool,
}

/// GET `/desk`: the first city somebody works in.
pub(crate) async fn first_city(ask: Ask) -> Result<Answer, Halt> {
    let account = ask.account()?;
    let cities = ask.desk.site.cities();
    let works = |key: &&integra_kernel::CityKey| Rights::in_city(&account.memberships, key).any();
    // A city before the network, which has little of its own.
    let first = cities.iter().map(|city| &city.key).filter(works).min_by_key(|key| key.is_all());
    match first {
        Some(key) => Ok(Answer::see(&format!("/desk/{key}"))),
        None => Ok(Answer::see("/desk/account")),
    }
}

/// GET `/desk/{city}`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let lists = vec![
        reviews(&ask).await?,
        reports(&ask).await?,
        list(&ask, Wanted::Ahead).await?,
        list(&ask, Wanted::Draft).await?,
        list(&ask, Wanted::Unverified).await?,
        list(&ask, Wanted::Stale).await?,
        list(&ask, Wanted::Planned).await?,
    ];
    let today = Today {
        begun: unsaved::begun(&ask).await?,
        name: ask.account()?.name.clone(),
        lists: lists.into_iter().filter(|list| list.count > 0).collect(),
        own: own(&ask)?,
        new_kinds: if ask.rights.writes_all() { entries::kind_names(&ask) } else { Vec::new() },
        writes: ask.rights.may(May::Write),
    };
    frame::page(&ask, &Head::new(&ask, "desk-today", ""), "desk/today.html", today)
}

/// What contributors may write: the entries of their own organizations.
fn own(ask: &Ask) -> Result<Vec<Task>, Halt> {
    if ask.rights.writes_all() || !ask.rights.may(May::Write) {
        return Ok(Vec::new());
    }
    let drafts = ask.desk.drafts();
    let city = &ask.city()?.key;
    let mine = drafts.of_city(city).filter(|draft| !matches!(draft.state, DraftState::Archived | DraftState::Erased));
    let mine = mine.filter(|draft| ask.kind_of(draft).is_ok_and(|kind| ask.writes(&kind, draft.id, &draft.facts.body)));
    Ok(mine.map(|draft| task(ask, draft)).collect())
}

async fn reviews(ask: &Ask) -> Result<List, Halt> {
    let private = Private(ask.desk.store.db());
    let mut open = private.reviews(&ask.city()?.key, ReviewState::Open, 200).await?;
    if !ask.rights.may(May::Review) {
        let own = ask.account()?.id.to_string();
        open.retain(|review| review.asked_by == own);
    }
    let names = Names::of(ask, open.iter().map(|review| review.asked_by.clone()).collect()).await?;
    let drafts = ask.desk.drafts();
    let tasks = open.iter().take(SHOWN).filter_map(|review| {
        let draft = drafts.get(review.entry)?;
        Some(Task {
            url: ask.url(&format!("entries/{}/review", review.entry)),
            at: Some(moments::moment(ask, review.asked_at)),
            by: Some(names.name(&review.asked_by)),
            note: Some(review.note.clone()).filter(|note| !note.is_empty()),
            ..task(ask, draft)
        })
    });
    let tasks = tasks.collect();
    Ok(List { key: "review", count: open.len(), tasks, all: ask.url("entries?state=review") })
}

/// What readers report and this person should look at.
async fn reports(ask: &Ask) -> Result<List, Halt> {
    let waiting = pages::reports::waiting(ask, SHOWN).await?;
    let drafts = ask.desk.drafts();
    let tasks = waiting.first.into_iter().filter_map(|(report, part)| {
        Some(Task {
            url: ask.url(&format!("reports?entry={}", report.entry)),
            at: Some(moments::moment(ask, report.at)),
            by: Some(part),
            note: Some(report.words).filter(|words| !words.is_empty()),
            ..task(ask, drafts.get(report.entry)?)
        })
    });
    Ok(List { key: "reports", count: waiting.count, tasks: tasks.collect(), all: ask.url("reports") })
}

async fn list(ask: &Ask, wanted: Wanted) -> Result<List, Halt> {
    let city = ask.city()?;
    let (drafts, kinds) = (ask.desk.drafts(), ask.desk.kinds());
    let filter = Filter { state: Some(wanted), page: 1, ..Filter::default() };
    let none = std::collections::BTreeSet::new();
    let beside = Beside { languages: &city.languages, in_review: &none, today: moments::today(ask) };
    let found = rows::find(&drafts, kinds, &city.key, &filter, &beside);
    let shown: Vec<&Draft> = found.iter().take(SHOWN).copied().collect();
    let names = Names::of(ask, shown.iter().map(|draft| draft.changed().1.to_owned()).collect()).await?;
    let tasks = shown
        .iter()
        .map(|draft| {
            let (at, by) = draft.changed();
            Task { at: Some(moments::moment(ask, at)), by: Some(names.name(by)), ..task(ask, draft) }
        })
        .collect();
    let all = ask.url(&format!("entries?state={}", wanted.as_str()));
    Ok(List { key: wanted.as_str(), count: found.len(), tasks, all })
}

fn task(ask: &Ask, draft: &Draft) -> Task {
    Task {
        url: ask.url(&format!("entries/{}", draft.id)),
        name: entries::name(draft),
        lang: draft.source.to_string(),
        dir: draft.source.direction().as_str(),
        kind: ask.say(&format!("kind-{}", draft.kind), &[]),
        at: None,
        by: None,
        note: None,
    }
}
