//! What speaks against an opportunity: that it takes advantage of people, or stands where somebody should be paid.
//!
//! Plain rules over what an organization has written down. They decide nothing: whoever writes sees sentences to mend, whoever
//! looks at it for the city sees them beside the entry, and what is severe is shown to readers only after somebody of the city
//! has looked at it. All limits are rules of thumb of our own; no law is behind them, and a city's own rules may be stricter.

use integra_kernel::{dates::FuzzyDate, schedule::Hours, texts::Fields};
use integra_web::{entrusted::Concern, text::fold};
use jiff::civil::Time;
use serde_json::{Map, Value};

/// Hours a week from which it is much for somebody who is not paid: two full days and a half.
const MANY_HOURS: i64 = 20;
/// Hours a week from which it should not go on without an end, nor at people's own cost.
const SOME_HOURS: i64 = 10;
/// Hours a week from which it is as long as a job.
const HOURS_OF_A_JOB: i64 = 30;

/// Papers nobody may keep from their owner, in the languages entries are written in.
const PAPERS: [&str; 9] =
    ["passport", "cestovni pas", "cestovny pas", "putovnic", "passaporto", "паспорт", "pasaport", "ho chieu", "护照"];
/// Money that is left with somebody.
const DEPOSITS: [&str; 8] = ["deposit", "kauce", "kaucia", "kauciu", "jamcevina", "cauzione", "депозит", "залог"];
/// How jobs are called.
const JOBS: [&str; 9] = [
    "full-time",
    "full time",
    "plny uvazek",
    "plny uvazok",
    "puno radno vrijeme",
    "tempo pieno",
    "пълен работен ден",
    "полный рабочий день",
    "повний робочий день",
];

/// What the rules look at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Case {
    /// Hours a week, as said or as the hours add up.
    weekly: Option<i64>,
    /// Whether it is done once.
    once: bool,
    /// Whether it says for how long, or until when.
    ends: bool,
    /// Whether expenses are paid, or an allowance.
    paid_back: bool,
    /// Whether people pay something.
    fee: bool,
    /// Whether somebody would be paid for it otherwise.
    instead_of_job: bool,
    /// Whether texts speak of passports, of deposits, and as of a job.
    papers: bool,
    deposit: bool,
    job: bool,
}

impl Case {
    fn read(facts: &Map<String, Value>, texts: &Fields) -> Self {
        let is = |name: &str| facts.get(name).and_then(Value::as_bool) == Some(true);
        let number = |name: &str| facts.get(name).and_then(Value::as_i64);
        let terms = facts.get("benefits").and_then(Value::as_array).into_iter().flatten();
        let paid_back = terms.filter_map(Value::as_str).any(|term| ["expenses", "allowance"].contains(&term));
        let words: String = texts.values().flatten().map(|block| fold(&block.text) + "\n").collect();
        let speaks = |of: &[&str]| of.iter().any(|word| words.contains(&fold(word)));
        Self {
            weekly: number("weekly_hours").or_else(|| added_up(facts)),
            once: facts.get("rhythm").and_then(Value::as_str) == Some("once"),
            ends: number("months").is_some() || has_last_day(facts),
            paid_back,
            fee: is("fee"),
            instead_of_job: is("instead_of_job"),
            papers: speaks(&PAPERS),
            deposit: speaks(&DEPOSITS),
            job: speaks(&JOBS),
        }
    }

    fn concerns(&self) -> Vec<Concern> {
        let mut found = Vec::new();
        let mut put = |is: bool, words, n, field, severe| {
            if is {
                found.push(Concern { words, n, field, severe });
            }
        };
        let hours = self.weekly.unwrap_or_default();
        let regular = !self.once;
        let (some, many, job) = (hours > SOME_HOURS, hours > MANY_HOURS, hours > HOURS_OF_A_JOB);
        put(self.instead_of_job, "concern-job", 0, "instead_of_job", true);
        put(self.fee, "concern-fee", 0, "fee", true);
        put(self.papers, "concern-papers", 0, "texts/description", true);
        put(regular && job, "concern-hours-job", hours, "weekly_hours", true);
        put(regular && many && !job, "concern-hours", hours, "weekly_hours", false);
        put(regular && some && !self.ends, "concern-no-end", hours, "months", many);
        put(regular && some && !self.paid_back, "concern-expenses", hours, "benefits", many);
        put(self.deposit, "concern-deposit", 0, "texts/description", false);
        put(self.job, "concern-words", 0, "texts/description", false);
        found
    }
}

/// What speaks against an opportunity.
pub fn concerns(facts: &Map<String, Value>, texts: &Fields) -> Vec<Concern> {
    Case::read(facts, texts).concerns()
}

/// Whether it names no last day: it stays on the list until somebody says otherwise.
pub fn lasts(facts: &Map<String, Value>) -> bool {
    let ended = facts.get("status").and_then(Value::as_str) == Some("ended");
    !ended && !facts.contains_key("apply_by") && !has_last_day(facts)
}

fn has_last_day(facts: &Map<String, Value>) -> bool {
    let period = facts.get("period").and_then(|it| serde_json::from_value::<FuzzyDate>(it.clone()).ok());
    period.is_some_and(|period| period.latest().is_some())
}

/// Hours a week, as the hours of its days add up; rows of which an end is missing count nothing.
fn added_up(facts: &Map<String, Value>) -> Option<i64> {
    let rows = facts.get("schedules").and_then(Value::as_array)?;
    let rows = rows.iter().filter_map(|row| serde_json::from_value::<Hours>(row.clone()).ok());
    let minutes: i64 = rows
        .filter_map(|row| {
            let days = i64::try_from(row.days.len()).ok()?;
            let (from, to) = (minute(row.opens?), minute(row.closes?));
            let long = if to > from { to - from } else { to - from + 24 * 60 };
            Some(days * long)
        })
        .sum();
    (minutes > 0).then_some(minutes / 60)
}

fn minute(time: Time) -> i64 {
    i64::from(time.hour()) * 60 + i64::from(time.minute())
}

#[cfg(test)]
mod tests {
    use integra_kernel::Block;
    use serde_json::json;

    use super::*;

    fn of(facts: Value, text: &str) -> Vec<(&'static str, bool)> {
        let facts = facts.as_object().expect("facts").clone();
        let texts = Fields::from([("description".to_owned(), vec![Block::source(text)])]);
        concerns(&facts, &texts).into_iter().map(|it| (it.words, it.severe)).collect()
    }

    #[test]
    fn a_few_hours_with_people_are_good_as_they_are() {
        assert_eq!(of(json!({ "rhythm": "regular", "weekly_hours": 3 }), "Read to children."), []);
        assert_eq!(of(json!({ "rhythm": "once", "weekly_hours": 40 }), "Help at the festival."), [], "it is over soon");
        assert_eq!(of(json!({}), ""), [], "what nobody has said speaks against nobody");
    }

    #[test]
    fn long_hours_without_an_end_or_money_for_the_bus_are_told() {
        let much = json!({ "weekly_hours": 12 });
        assert_eq!(of(much, ""), [("concern-no-end", false), ("concern-expenses", false)]);
        let mended = json!({ "weekly_hours": 12, "months": 6, "benefits": ["expenses"] });
        assert_eq!(of(mended, ""), []);
        let until = json!({ "weekly_hours": 12, "period": "2026-10/2027-06", "benefits": ["allowance", "meals"] });
        assert_eq!(of(until, ""), []);
        let very_much = json!({ "weekly_hours": 25 });
        assert_eq!(of(very_much, ""), [("concern-hours", false), ("concern-no-end", true), ("concern-expenses", true)]);
    }

    #[test]
    fn what_is_as_long_as_a_job_needs_somebody_who_looks() {
        let job = json!({ "weekly_hours": 38, "months": 12, "benefits": ["expenses"] });
        assert_eq!(of(job, ""), [("concern-hours-job", true)]);
        let rows = json!({ "months": 3, "benefits": ["expenses"], "schedules": [
            { "id": "a", "days": ["mo", "tu", "we", "th", "fr"], "opens": "08:00", "closes": "16:00" },
        ] });
        assert_eq!(of(rows, ""), [("concern-hours-job", true)], "the hours of the days add up");
        let night = json!({ "months": 3, "benefits": ["expenses"], "schedules": [
            { "id": "a", "days": ["mo", "tu", "we"], "opens": "22:00", "closes": "06:00" },
        ] });
        assert_eq!(of(night, ""), [("concern-hours", false)], "over midnight");
    }

    #[test]
    fn money_and_papers_of_volunteers_are_not_the_organizations() {
        assert_eq!(of(json!({ "fee": true }), ""), [("concern-fee", true)]);
        assert_eq!(of(json!({ "instead_of_job": true }), ""), [("concern-job", true)]);
        assert_eq!(of(json!({}), "Leave your PASSPORT with us."), [("concern-papers", true)]);
        assert_eq!(of(json!({}), "Složíte kauci? Kauce je 500 Kč."), [("concern-deposit", false)]);
        assert_eq!(of(json!({}), "Práce na plný úvazek."), [("concern-words", false)]);
    }

    #[test]
    fn what_names_its_last_day_needs_nobody_to_say_that_it_is_still_true() {
        let is = |facts: Value| lasts(facts.as_object().expect("facts"));
        assert!(is(json!({ "status": "open" })));
        assert!(is(json!({ "status": "paused", "period": "2026-10/.." })), "an open end is no end");
        assert!(!is(json!({ "status": "open", "apply_by": "2026-12-24" })));
        assert!(!is(json!({ "status": "open", "period": "2026-12-05" })));
        assert!(!is(json!({ "status": "ended" })));
    }
}
