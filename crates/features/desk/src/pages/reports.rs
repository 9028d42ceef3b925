//! What readers report: who should look, and the decision.

use std::collections::BTreeSet;

use http::StatusCode;
use integra_edition::{Draft, DraftState};
use integra_kernel::{EntryId, Lang};
use integra_store::{AccountState, Role};
use integra_web::{query::encode, wording::Arg};
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    frame::{self, Head},
    moments::{self, Moment},
    pages::{entries, pull},
    people::Names,
    private::{Private, Report, ReportState, Wanted},
    readers::part::Part,
    rights::May,
};

/// Most reports of one page.
const SHOWN: usize = 100;
/// Most reports that are read for it.
const READ_AT_MOST: u64 = 2_000;
/// Longest note, in characters.
const NOTE_AT_MOST: usize = 500;
/// Days a report about a translation is left to the translators before editors are reminded of it too.
const TRANSLATORS_FIRST_DAYS: i64 = 7;
const DAY: i64 = 24 * 60 * 60 * 1_000_000;
/// Parameters of the list, in their canonical order.
const PARAMS: [&str; 3] = ["state", "entry", "part"];

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// This person's.
    Mine,
    /// The translators', who come first; this person may answer all the same.
    Translators,
    /// Not this person's to answer.
    Nobody,
}

/// What the rule about turns looks at.
struct Case {
    /// Whether it is about how a translation says it.
    about_translation: bool,
    /// Whether this person writes texts in that language, as a translator or an editor.
    translates: bool,
    /// Whether it tells of danger: then it is for people of the city, and not for the organization it is about.
    danger: bool,
    /// Whether this person looks after the city's entries.
    looks: bool,
    /// Whether this person may write the entry.
    writes: bool,
    /// Whether the city has a translator for the language.
    has_translator: bool,
    /// How long it has waited.
    days: i64,
}

/// Reports about a translation go to the translators of that language first, all others to those who write the entry.
fn turn(case: &Case) -> Turn {
    if case.danger && !case.looks {
        return Turn::Nobody;
    }
    match (case.about_translation, case.translates, case.writes) {
        (true, true, false) => Turn::Mine,
        (true, _, true) if case.has_translator && case.days < TRANSLATORS_FIRST_DAYS => Turn::Translators,
        (_, _, true) => Turn::Mine,
        _ => Turn::Nobody,
    }
}

#[derive(Serialize)]
struct Line {
    id: String,
    name: String,
    lang: String,
    dir: &'static str,
    /// The form of the entry, at the field.
    entry: Option<String>,
    /// The translation it is about.
    translation: Option<String>,
    page: String,
    part: String,
    language: String,
    at: Moment,
    age: String,
    words: String,
    state: &'static str,
    state_words: String,
    translators: bool,
    danger: bool,
    /// Where it is taken down at once, for whoever may, and the reason this report stands for.
    pull: Option<(String, &'static str)>,
    note: String,
    by: Option<String>,
}

#[derive(Serialize)]
struct Choice {
    value: &'static str,
    words: String,
    here: bool,
}

#[derive(Serialize)]
struct Inbox {
    address: String,
    closed: bool,
    open_url: String,
    closed_url: String,
    parts: Vec<Choice>,
    /// The entry the list is held to: its id, its name, and the address of the list of all.
    only: Option<(String, String, String)>,
    count: usize,
    lines: Vec<Line>,
    note_at_most: usize,
    wrong: Option<String>,
    wrong_id: String,
    typed: String,
}

/// The reports this person may answer, their own turn first.
async fn found<'d>(
    ask: &Ask,
    drafts: &'d integra_edition::Drafts,
    wanted: &Wanted,
) -> Result<Vec<(Report, Option<&'d Draft>, Turn)>, Halt> {
    let city = &ask.city()?.key;
    let reports = Private(ask.desk.store.db()).reports(city, wanted, READ_AT_MOST).await?;
    let translators = if reports.is_empty() { BTreeSet::new() } else { translators(ask).await? };
    let with_turn = reports.into_iter().map(|report| {
        let draft = drafts.get(report.entry).map(AsRef::as_ref);
        let turn = turn(&case(ask, &report, draft, &translators));
        (report, draft, turn)
    });
    let mut found: Vec<_> = with_turn.filter(|(.., turn)| *turn != Turn::Nobody).collect();
    if !wanted.closed {
        found.sort_by_key(|(report, _, turn)| (!report.part.is_danger(), *turn == Turn::Translators));
    }
    Ok(found)
}

fn case(ask: &Ask, report: &Report, draft: Option<&Draft>, translators: &BTreeSet<Lang>) -> Case {
    let translated = draft.is_some_and(|draft| draft.source != report.lang);
    let writes = match draft.and_then(|draft| Some((draft, ask.kind_of(draft).ok()?))) {
        Some((draft, kind)) => ask.writes(&kind, draft.id, &draft.facts.body),
        None => ask.rights.writes_all(),
    };
    Case {
        about_translation: translated && matches!(report.part, Part::Translation | Part::Text),
        danger: report.part.is_danger(),
        looks: ask.rights.may(May::Review),
        translates: ask.rights.translates(&report.lang),
        writes,
        has_translator: translators.contains(&report.lang),
        days: age(ask, report.at),
    }
}

fn age(ask: &Ask, at: i64) -> i64 {
    (ask.desk.micros() - at).max(0) / DAY
}

/// The languages the city has translators for.
async fn translators(ask: &Ask) -> Result<BTreeSet<Lang>, Halt> {
    let city = &ask.city()?.key;
    let accounts = ask.desk.store.accounts(Some(city)).await?;
    let active = accounts.iter().filter(|account| account.state == AccountState::Active);
    let here = active.flat_map(|account| &account.memberships).filter(|it| it.city == *city);
    Ok(here.filter(|it| it.role == Role::Translator).filter_map(|it| it.language.clone()).collect())
}

fn wanted(ask: &Ask) -> Wanted {
    Wanted {
        closed: ask.query.one("state") == Some("closed"),
        entry: ask.query.one("entry").and_then(|id| id.parse().ok()),
        part: ask.query.one("part").and_then(Part::parse),
    }
}

/// This list's address with one parameter replaced, or left out.
fn address(ask: &Ask, name: &str, value: Option<&str>) -> String {
    let mut pairs = ask.query.canonical(&PARAMS);
    pairs.retain(|(known, _)| known != name);
    pairs.extend(value.map(|value| (name.to_owned(), value.to_owned())));
    format!("{}{}", ask.url("reports"), encode(&pairs))
}

/// GET `/desk/{city}/reports`.
pub(crate) async fn list(ask: Ask) -> Result<Answer, Halt> {
    inbox(&ask, None).await
}

async fn inbox(ask: &Ask, wrong: Option<(&str, &str)>) -> Result<Answer, Halt> {
    let wanted = wanted(ask);
    let drafts = ask.desk.drafts();
    let found = found(ask, &drafts, &wanted).await?;
    let deciders = found.iter().filter_map(|(report, ..)| report.decided.as_ref().map(|(by, _)| by.clone()));
    let names = Names::of(ask, deciders.collect()).await?;
    let only = wanted.entry.map(|id| {
        let name = drafts.get(id).map_or_else(|| ask.say("desk-reports-entry-gone", &[]), |draft| entries::name(draft));
        (id.to_string(), name, address(ask, "entry", None))
    });
    let page = Inbox {
        address: address(ask, "", None),
        closed: wanted.closed,
        open_url: address(ask, "state", None),
        closed_url: address(ask, "state", Some("closed")),
        parts: Part::ALL
            .into_iter()
            .map(|part| Choice { value: part.as_str(), words: part_words(ask, part), here: wanted.part == Some(part) })
            .collect(),
        only,
        count: found.len(),
        lines: found.iter().take(SHOWN).map(|(report, draft, turn)| line(ask, &names, report, *draft, *turn)).collect(),
        note_at_most: NOTE_AT_MOST,
        wrong: wrong.map(|(_, id)| ask.say(id, &[])),
        wrong_id: wrong.map(|(report, _)| report.to_owned()).unwrap_or_default(),
        typed: ask.form.one("note").unwrap_or_default().to_owned(),
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    frame::page_with(ask, &Head::new(ask, "desk-reports", "reports"), "desk/reports.html", status, page)
}

fn part_words(ask: &Ask, part: Part) -> String {
    ask.say(&format!("desk-reports-part-{}", part.as_str()), &[])
}

fn line(ask: &Ask, names: &Names, report: &Report, draft: Option<&Draft>, turn: Turn) -> Line {
    let source = draft.map_or(&ask.lang, |draft| &draft.source);
    let place = draft.and_then(|draft| report.part.place(&*ask.kind_of(draft).ok()?));
    let place = place.map(|id| format!("#{id}")).unwrap_or_default();
    let translated = draft.filter(|draft| {
        draft.source != report.lang && ask.city.as_ref().is_some_and(|city| city.languages.contains(&report.lang))
    });
    let urls = ask.desk.site.urls();
    Line {
        id: report.id.to_string(),
        name: draft.map_or_else(|| ask.say("desk-reports-entry-gone", &[]), entries::name),
        lang: source.to_string(),
        dir: source.direction().as_str(),
        entry: draft.map(|draft| ask.url(&format!("entries/{}{place}", draft.id))),
        translation: translated.map(|draft| ask.url(&format!("entries/{}/translate/{}", draft.id, report.lang))),
        page: urls.page(&report.portal, &report.lang, &report.page, &[]),
        part: part_words(ask, report.part),
        language: ask.desk.wording().language_name(Some(&ask.lang), &report.lang),
        at: moments::moment(ask, report.at),
        age: ask.say("desk-reports-age", &[("n", Arg::Number(age(ask, report.at)))]),
        words: report.words.clone(),
        state: report.state.as_str(),
        state_words: ask.say(&format!("desk-reports-is-{}", report.state.as_str()), &[]),
        translators: turn == Turn::Translators && report.state == ReportState::Open,
        danger: report.part.is_danger(),
        pull: draft
            .filter(|draft| draft.state == DraftState::Published && ask.rights.may(May::Review))
            .map(|draft| (ask.url(&format!("entries/{}/pull", draft.id)), pull::reason_of(report.part))),
        note: report.note.clone(),
        by: report.decided.as_ref().map(|(by, _)| names.name(by)),
    }
}

/// POST `/desk/{city}/reports`: says what has become of a report, or opens it again.
pub(crate) async fn decide(ask: Ask) -> Result<Answer, Halt> {
    let id: Uuid = ask.form.one("id").and_then(|id| id.parse().ok()).ok_or(Halt::Invalid("form"))?;
    let wish = ask.form.one("do").and_then(ReportState::parse).ok_or(Halt::Invalid("form"))?;
    let city = &ask.city()?.key;
    let report = Private(ask.desk.store.db()).report(city, id).await?.ok_or(Halt::NotFound)?;
    let drafts = ask.desk.drafts();
    let draft = drafts.get(report.entry).map(AsRef::as_ref);
    if turn(&case(&ask, &report, draft, &BTreeSet::new())) == Turn::Nobody {
        return Err(Halt::Forbidden);
    }
    let note = ask.form.one("note").unwrap_or_default().trim().to_owned();
    if note.chars().count() > NOTE_AT_MOST {
        return inbox(&ask, Some((&id.to_string(), "desk-reports-note-long"))).await;
    }
    let opens = wish == ReportState::Open;
    let note = if opens { report.note.clone() } else { note };
    let by = ask.account()?.id.to_string();
    let mut tx = change::begin(&ask).await?;
    let action = format!("report.{}", wish.as_str());
    let detail = json!({ "report": id.to_string(), "part": report.part.as_str() });
    change::note(&ask, &mut tx, &action, &report.entry.to_string(), detail).await?;
    let decided = (!opens).then_some((by.as_str(), ask.desk.micros()));
    if !Private(tx.db()).decide_report(id, !opens, wish, &note, decided).await? {
        return Err(Halt::Conflict("reports-decided"));
    }
    tx.commit().await?;
    let to = address(&ask, "done", Some("answered"));
    Ok(Answer::see(&to))
}

/// What waits for this person: how many, and the oldest of them.
pub(crate) struct Waiting {
    pub(crate) count: usize,
    pub(crate) first: Vec<(Report, String)>,
}

/// The reports that are this person's turn, for the page of the day.
pub(crate) async fn waiting(ask: &Ask, most: usize) -> Result<Waiting, Halt> {
    if !ask.rights.may(May::HearReaders) {
        return Ok(Waiting { count: 0, first: Vec::new() });
    }
    let drafts = ask.desk.drafts();
    let mut found = found(ask, &drafts, &Wanted::default()).await?;
    found.retain(|(.., turn)| *turn == Turn::Mine);
    let count = found.len();
    let first = found.into_iter().take(most).map(|(report, ..)| {
        let part = part_words(ask, report.part);
        (report, part)
    });
    Ok(Waiting { count, first: first.collect() })
}

/// What readers have said about one entry, for its own page.
#[derive(Clone, Serialize)]
pub(crate) struct Heard {
    url: Option<String>,
    open: u64,
    useful: Vec<(String, i64, i64)>,
}

/// What readers have said about an entry: open reports, and how many found it useful in the last twelve months.
pub(crate) async fn heard(ask: &Ask, entry: EntryId) -> Result<Heard, Halt> {
    let private = Private(ask.desk.store.db());
    let mut open = private.open_reports_of(entry).await?;
    if !ask.rights.may(May::Review) {
        open = open.saturating_sub(private.open_dangers_of(entry).await?);
    }
    let year = jiff::Span::new().months(11);
    let since = moments::today(ask).checked_sub(year).map(|day| day.strftime("%Y-%m").to_string()).unwrap_or_default();
    let useful = private.useful(entry, &since).await?;
    let name = |lang: &Lang| ask.desk.wording().language_name(Some(&ask.lang), lang);
    let url = (open > 0 && ask.rights.may(May::HearReaders)).then(|| ask.url(&format!("reports?entry={entry}")));
    Ok(Heard { url, open, useful: useful.iter().map(|(lang, it)| (name(lang), it.yes, it.no)).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case() -> Case {
        Case {
            about_translation: true,
            danger: false,
            looks: false,
            translates: false,
            writes: false,
            has_translator: true,
            days: 0,
        }
    }

    #[test]
    fn a_wrong_translation_goes_to_its_translators_first() {
        assert_eq!(turn(&Case { translates: true, ..case() }), Turn::Mine, "the translator");
        let editor = Case { translates: true, writes: true, ..case() };
        assert_eq!(turn(&editor), Turn::Translators);
        assert_eq!(turn(&Case { days: TRANSLATORS_FIRST_DAYS, ..editor }), Turn::Mine, "nobody came");
        assert_eq!(turn(&Case { has_translator: false, writes: true, ..case() }), Turn::Mine, "there is nobody");
        assert_eq!(turn(&case()), Turn::Nobody, "a translator of another language");
    }

    #[test]
    fn danger_is_for_the_city_and_not_for_those_it_is_about() {
        let own = Case { about_translation: false, danger: true, writes: true, ..case() };
        assert_eq!(turn(&own), Turn::Nobody, "a contributor");
        assert_eq!(turn(&Case { looks: true, ..own }), Turn::Mine);
    }

    #[test]
    fn everything_else_goes_to_those_who_write_the_entry() {
        let other = Case { about_translation: false, translates: true, ..case() };
        assert_eq!(turn(&Case { writes: true, ..other }), Turn::Mine);
        let other = Case { about_translation: false, translates: true, ..case() };
        assert_eq!(turn(&other), Turn::Nobody, "facts are not the translators'");
    }
}
