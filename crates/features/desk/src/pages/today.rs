//! What needs this person today: a list of blocks, each made of one pass over the city's entries and of what the desk keeps
//! beside them. A block that has nothing to say is not shown.

use std::{cmp::Reverse, sync::Arc};

use integra_edition::{Draft, DraftState};
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame::{self, Head},
    moments::{self, Moment},
    pages::{
        self, entries,
        filters::{self, Kept},
        jobs, letters, links, suggest,
        unsaved::{self, Begun},
    },
    people::Names,
    private::{Private, Review, ReviewState},
    rights::{May, Rights},
    rows,
    survey::{Ends, Survey},
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
pub(crate) struct List {
    key: &'static str,
    count: usize,
    tasks: Vec<Task>,
    all: Option<String>,
}

#[derive(Serialize)]
struct Today {
    name: String,
    lists: Vec<List>,
    mine: Option<List>,
    kept: Kept,
    begun: Vec<Begun>,
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
    let survey = ask.survey()?;
    // The registry of blocks, in the order of the page. A block of another module is one more line here.
    let lists = vec![
        sent_back(&ask).await?,
        reviews(&ask).await?,
        reports(&ask).await?,
        failed_jobs(&ask).await?,
        letters(&ask).await?,
        ending(&ask, &survey),
        broken_links(&ask).await?,
        translations(&ask, &survey),
        entries_of(&ask, "unverified", &survey.unverified).await?,
        entries_of(&ask, "ahead", &survey.ahead).await?,
        entries_of(&ask, "draft", &survey.begun).await?,
        entries_of(&ask, "planned", &survey.planned).await?,
    ];
    let today = Today {
        name: ask.account()?.name.clone(),
        lists: lists.into_iter().flatten().filter(|list| list.count > 0).collect(),
        mine: mine(&ask).await?,
        kept: filters::kept(&ask).await?,
        begun: unsaved::begun(&ask).await?,
        own: own(&ask)?,
        new_kinds: new_kinds(&ask),
        writes: ask.rights.may(May::Write),
    };
    frame::page(&ask, &Head::new(&ask, "desk-today", ""), "desk/today.html", today)
}

/// What this person can begin: everything, or what is entrusted to organizations.
fn new_kinds(ask: &Ask) -> Vec<(String, String)> {
    let mut kinds = entries::new_kind_names(ask);
    if !ask.rights.writes_all() {
        kinds.retain(|(kind, _)| ask.rights.may(May::Write) && ask.desk.site.entrusted(kind).is_some());
    }
    kinds
}

/// What contributors may write: the entries of their own organizations.
fn own(ask: &Ask) -> Result<Vec<Task>, Halt> {
    if ask.rights.writes_all() || !ask.rights.may(May::Write) {
        return Ok(Vec::new());
    }
    let drafts = ask.desk.drafts();
    let city = &ask.city()?.key;
    let mine = drafts.of_city(city).filter(|draft| !matches!(draft.state, DraftState::Archived | DraftState::Erased));
    Ok(mine.filter(|draft| writes(ask, draft)).map(|draft| task(ask, draft)).collect())
}

/// Whether this person may mend an entry.
fn writes(ask: &Ask, draft: &Draft) -> bool {
    ask.kind_of(draft).is_ok_and(|kind| ask.writes(&kind, draft.id, &draft.facts.body))
}

/// What this person looks after, the newest first.
async fn mine(ask: &Ask) -> Result<Option<List>, Halt> {
    let me = ask.account()?.id.to_string();
    let owners = Private(ask.desk.store.db()).owners(&ask.city()?.key, Some(&me)).await?;
    let drafts = ask.desk.drafts();
    let mut mine: Vec<&Arc<Draft>> = owners.keys().filter_map(|id| drafts.get(*id)).collect();
    mine.retain(|draft| rows::is_alive(draft));
    mine.sort_by_key(|draft| (Reverse(draft.changed().0), draft.id));
    let tasks = mine.iter().map(|draft| task(ask, draft)).collect();
    Ok(Some(cut("mine", tasks, Some(ask.url("entries?owner=me")))).filter(|list| list.count > 0))
}

/// Letters that could not be delivered, for administrators.
async fn letters(ask: &Ask) -> Result<Option<List>, Halt> {
    let count = if ask.rights.may(May::ManagePeople) { letters::given_up(ask).await?.len() } else { 0 };
    Ok(Some(List { key: "letters", count, tasks: Vec::new(), all: Some(ask.url("letters")) }))
}

/// The first of many tasks.
fn cut(key: &'static str, mut tasks: Vec<Task>, all: Option<String>) -> List {
    let count = tasks.len();
    // Where there is no page with all of them, all of them stand here.
    if all.is_some() {
        tasks.truncate(SHOWN);
    }
    List { key, count, tasks, all }
}

/// What others sent back to this person.
async fn sent_back(ask: &Ask) -> Result<Option<List>, Halt> {
    let private = Private(ask.desk.store.db());
    let own = ask.account()?.id.to_string();
    let mut back = private.reviews(&ask.city()?.key, ReviewState::SentBack, 10_000).await?;
    back.retain(|review| review.asked_by == own);
    let mut newest = Vec::new();
    for review in back {
        // Whoever has asked again since has dealt with it.
        if private.review_of(review.entry).await?.is_some_and(|last| last.id == review.id) {
            newest.push(review);
        }
    }
    let decided = |review: &Review| review.decided.clone();
    let names = Names::of(ask, newest.iter().filter_map(decided).map(|(by, _)| by).collect()).await?;
    let drafts = ask.desk.drafts();
    let tasks = newest.iter().filter_map(|review| {
        let (by, at) = decided(review)?;
        Some(Task {
            url: ask.url(&format!("entries/{}/review", review.entry)),
            at: Some(moments::moment(ask, at)),
            by: Some(names.name(&by)),
            ..task(ask, drafts.get(review.entry)?)
        })
    });
    Ok(Some(cut("sent-back", tasks.collect(), None)))
}

async fn reviews(ask: &Ask) -> Result<Option<List>, Halt> {
    let private = Private(ask.desk.store.db());
    let mut open = private.reviews(&ask.city()?.key, ReviewState::Open, 200).await?;
    let looks = ask.rights.may(May::Review);
    if !looks {
        let own = ask.account()?.id.to_string();
        open.retain(|review| review.asked_by == own);
    }
    let names = Names::of(ask, open.iter().map(|review| review.asked_by.clone()).collect()).await?;
    let drafts = ask.desk.drafts();
    let tasks = open.iter().filter_map(|review| {
        let draft = drafts.get(review.entry)?;
        Some(Task {
            url: ask.url(&format!("entries/{}/review", review.entry)),
            at: Some(moments::moment(ask, review.asked_at)),
            by: Some(names.name(&review.asked_by)),
            note: Some(review.note.clone()).filter(|note| !note.is_empty()),
            ..task(ask, draft)
        })
    });
    let key = if looks { "review" } else { "asked" };
    Ok(Some(cut(key, tasks.collect(), Some(ask.url("entries?state=review")))))
}

/// What readers report and this person should look at.
async fn reports(ask: &Ask) -> Result<Option<List>, Halt> {
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
    Ok(Some(List { key: "reports", count: waiting.count, tasks: tasks.collect(), all: Some(ask.url("reports")) }))
}

/// Jobs that were given up, for those who can mend what is wrong.
async fn failed_jobs(ask: &Ask) -> Result<Option<List>, Halt> {
    if !ask.rights.may(May::ManagePeople) {
        return Ok(None);
    }
    let failed = jobs::failed(ask).await?;
    let tasks = failed.iter().map(|job| Task {
        url: ask.url("jobs"),
        name: jobs::words(ask, job),
        lang: ask.lang.to_string(),
        dir: ask.lang.direction().as_str(),
        kind: suggest::told(ask, &job.trouble),
        at: Some(moments::moment(ask, job.created_at)),
        by: None,
        note: None,
    });
    Ok(Some(cut("jobs", tasks.collect(), Some(ask.url("jobs")))))
}

/// Notices and publications about to end.
fn ending(ask: &Ask, survey: &Survey) -> Option<List> {
    let task = |ends: &Ends| Task {
        at: Some(moments::day(ask, ends.on)),
        note: Some(ask.say(ends.what.message(), &[])),
        ..task(ask, &ends.draft)
    };
    let own = survey.ends.iter().filter(|ends| writes(ask, &ends.draft));
    Some(cut("ends", own.map(task).collect(), None))
}

/// Links that readers follow in vain.
async fn broken_links(ask: &Ask) -> Result<Option<List>, Halt> {
    if !ask.rights.may(May::Write) {
        return Ok(None);
    }
    let drafts = ask.desk.drafts();
    let bad = links::bad(ask).await?;
    let tasks = bad.iter().flat_map(|(seen, places)| {
        let drafts = &drafts;
        places.iter().filter_map(move |place| {
            let draft = drafts.get(place.entry).filter(|draft| writes(ask, draft))?;
            let words = ask.say(&format!("desk-link-{}", seen.state.as_str()), &[]);
            let at = Some(moments::moment(ask, seen.since));
            Some(Task { at, note: Some(format!("{} – {words}", seen.url)), ..self::task(ask, draft) })
        })
    });
    Ok(Some(cut("links", tasks.collect(), Some(ask.url("links")))))
}

/// What waits for a translator, in the languages of this person.
fn translations(ask: &Ask, survey: &Survey) -> Option<List> {
    let languages = ask.own_languages();
    let (only, rest) = languages.split_first()?;
    let waiting = |lang| survey.waiting.get(lang).into_iter().flatten();
    let all = languages.iter().flat_map(|lang| waiting(lang).map(move |draft| (lang, draft)));
    let tasks = all.take(SHOWN).map(|(lang, draft)| Task {
        url: ask.url(&format!("entries/{}/translate/{lang}", draft.id)),
        by: Some(ask.desk.wording().language_name(Some(&ask.lang), lang)),
        ..task(ask, draft)
    });
    let count = languages.iter().map(|lang| waiting(lang).count()).sum();
    let all = if rest.is_empty() { format!("translations/{only}") } else { "translations".to_owned() };
    Some(List { key: "stale", count, tasks: tasks.collect(), all: Some(ask.url(&all)) })
}

/// Entries this person may mend, with who changed them last.
async fn entries_of(ask: &Ask, key: &'static str, drafts: &[Arc<Draft>]) -> Result<Option<List>, Halt> {
    let own: Vec<&Arc<Draft>> = drafts.iter().filter(|draft| writes(ask, draft)).collect();
    let shown = &own[..own.len().min(SHOWN)];
    let names = Names::of(ask, shown.iter().map(|draft| draft.changed().1.to_owned()).collect()).await?;
    let tasks = shown.iter().map(|draft| {
        let (at, by) = draft.changed();
        Task { at: Some(moments::moment(ask, at)), by: Some(names.name(by)), ..task(ask, draft) }
    });
    let all = Some(ask.url(&format!("entries?state={key}")));
    Ok(Some(List { key, count: own.len(), tasks: tasks.collect(), all }))
}

fn task(ask: &Ask, draft: &Draft) -> Task {
    Task {
        url: ask.url(&format!("entries/{}", draft.id)),
        name: ask.name_of(draft),
        lang: draft.source.to_string(),
        dir: draft.source.direction().as_str(),
        kind: ask.say(&format!("kind-{}", draft.kind), &[]),
        at: None,
        by: None,
        note: None,
    }
}
