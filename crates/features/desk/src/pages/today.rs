//! What needs this person today.

use std::{cmp::Reverse, collections::BTreeSet};

use integra_edition::{Draft, DraftState};
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame::{self, Head},
    lines::Line,
    moments::{self, Moment},
    pages::{
        self, entries,
        filters::{self, Kept},
    },
    people::Names,
    private::{Owners, Private, ReviewState},
    rights::{May, Rights},
    rows::{self, Beside, Wanted},
};

/// Most lines of one list.
const SHOWN: usize = 8;
/// The lists of entries, in their order.
const LISTS: [Wanted; 5] = [Wanted::Ahead, Wanted::Draft, Wanted::Unverified, Wanted::Stale, Wanted::Planned];

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
    name: String,
    lists: Vec<List>,
    mine: Option<List>,
    kept: Kept,
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
    let me = ask.account()?.id.to_string();
    let mine = Private(ask.desk.store.db()).owners(&ask.city()?.key, Some(&me)).await?;
    let (mine, mut lists) = lists(&ask, &mine).await?;
    lists.insert(0, reviews(&ask).await?);
    lists.insert(1, reports(&ask).await?);
    let today = Today {
        name: ask.account()?.name.clone(),
        lists: lists.into_iter().filter(|list| list.count > 0).collect(),
        mine: Some(mine).filter(|list| list.count > 0),
        kept: filters::kept(&ask).await?,
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

/// The lists of entries in some state, and of those this person looks after, found in one walk over the table.
async fn lists(ask: &Ask, mine: &Owners) -> Result<(List, Vec<List>), Halt> {
    let city = ask.city()?;
    let lines = ask.desk.tables.of(&ask.desk.drafts(), &city.key, &city.languages);
    let none = BTreeSet::new();
    let kinds = ask.desk.kinds();
    let beside = Beside { kinds, in_review: &none, owners: mine, me: "", today: moments::today(ask) };
    let mut found: Vec<Vec<&Line>> = vec![Vec::new(); LISTS.len() + 1];
    for line in lines.lines.iter().map(AsRef::as_ref) {
        for (list, wanted) in found.iter_mut().zip(LISTS) {
            if rows::is(&lines, line, wanted, None, &beside) {
                list.push(line);
            }
        }
        if mine.contains_key(&line.draft.id) && rows::is_alive(&line.draft) {
            found[LISTS.len()].push(line);
        }
    }
    let mut lists = Vec::new();
    for (wanted, lines) in LISTS.into_iter().zip(&mut found) {
        let key = wanted.as_str();
        lists.push(list(ask, key, lines, ask.url(&format!("entries?state={key}"))).await?);
    }
    let mine = list(ask, "mine", &mut found[LISTS.len()], ask.url("entries?owner=me")).await?;
    Ok((mine, lists))
}

/// The newest of these lines as things to do.
async fn list(ask: &Ask, key: &'static str, lines: &mut [&Line], all: String) -> Result<List, Halt> {
    lines.sort_by_key(|line| (Reverse(line.draft.changed().0), line.draft.id));
    let shown = &lines[..lines.len().min(SHOWN)];
    let names = Names::of(ask, shown.iter().map(|line| line.draft.changed().1.to_owned()).collect()).await?;
    let one = |line: &&Line| {
        let (at, by) = line.draft.changed();
        Task { at: Some(moments::moment(ask, at)), by: Some(names.name(by)), ..task(ask, &line.draft) }
    };
    Ok(List { key, count: lines.len(), tasks: shown.iter().map(one).collect(), all })
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
