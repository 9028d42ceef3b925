//! The form as people see it: what can be had, what is asked, and what was wrong.

use std::collections::BTreeMap;

use axum::response::Response;
use http::StatusCode;
use integra_kernel::Lang;
use integra_store::{Month, Taken};
use integra_web::{
    Show,
    offering::{OfferedPart, Question, Way},
    wording::Arg,
};
use jiff::civil::Date;
use minijinja::{Value, context};

use crate::{
    SignUps,
    about::About,
    form::{Subject, head},
    letters,
    person::{MESSAGE_AT_MOST, NAME_AT_MOST},
    typed::{LEVELS, Typed, Wrong},
    words,
};

/// On how many days with free times one sees them at once.
const DAYS: usize = 5;
/// The words of the form that depend on what signing up means.
const WORDS: &[&str] = &["title", "about", "part", "languages", "message", "message-help", "closed", "closed-text"];

impl SignUps {
    /// The form, with what was typed and what is wrong with it.
    pub(crate) async fn form(&self, subject: &Subject, status: StatusCode, typed: &Typed, wrong: &[Wrong]) -> Response {
        let now = self.micros();
        let taken = self.store.taken(subject.entry.id).await.unwrap_or_default();
        let each: Vec<i64> = subject.offering.parts.iter().map(|it| subject.until(&it.part.name, now)).collect();
        let latest = each.iter().copied().max().unwrap_or_else(|| subject.until("", now));
        // What cannot be sealed is not asked for.
        let mut shut = status == StatusCode::SERVICE_UNAVAILABLE;
        let months: BTreeMap<Month, i64> = each.into_iter().map(|until| (Month::of(until), until)).collect();
        for until in months.into_values() {
            if let Err(error) = self.store.can_seal(until, now).await {
                tracing::error!(error = &error as &dyn std::error::Error, "nobody can sign up: nothing can be sealed");
                shut = true;
            }
        }
        let status = if shut { StatusCode::SERVICE_UNAVAILABLE } else { status };
        let form = Form { subject, typed, taken: &taken };
        subject.visit.page(status, &[], |show| {
            let about = About::of(show, &subject.entry, Some(&subject.offering), &typed.part);
            let way = subject.offering.way;
            let page = context! {
                url => subject.url.as_str(), back => about.url.clone(), about => integra_web::templates::value(about),
                words => words::some(show, way, WORDS, &[("n", Arg::Number(MESSAGE_AT_MOST.try_into().unwrap_or(i64::MAX)))]),
                alone => subject.offering.parts.len() == 1, alone_left => way == Way::Join,
                parts => if way == Way::Meet { Vec::new() } else { form.parts(show) },
                times => (way == Way::Meet).then(|| form.times(show)),
                questions => form.questions(show),
                languages => form.languages(show),
                levels => if way == Way::Join { form.levels(show) } else { Vec::new() },
                typed => context! {
                    name => typed.name.as_str(), email => typed.email.as_str(), phone => typed.phone.as_str(),
                    message => typed.message.as_str(),
                },
                message_required => way == Way::Ask,
                name_at_most => NAME_AT_MOST, message_at_most => MESSAGE_AT_MOST,
                kept => kept(show, subject, latest),
                closed => !subject.offering.open, shut,
                wrong => wrong.iter().map(|it| said(show, way, it)).collect::<Vec<_>>(),
                bad => wrong.iter().map(|it| it.field).collect::<Vec<_>>(),
            };
            show.page("signup/form.html", head(show, words::put(show, way, "title", &[])), page)
        })
    }
}

/// What is shown of one form.
struct Form<'f> {
    subject: &'f Subject,
    typed: &'f Typed,
    taken: &'f BTreeMap<String, Taken>,
}

impl Form<'_> {
    fn left(&self, it: &OfferedPart) -> Option<usize> {
        let held = self.taken.get(&it.part.name).map_or(0, |taken| taken.held);
        it.part.places.map(|places| places.saturating_sub(held))
    }

    /// Everything one can take part in, with how much is left of it.
    fn parts(&self, show: &Show) -> Vec<Value> {
        let part = |it: &OfferedPart| {
            let name = it.part.name.as_str();
            let about = About::of(show, &self.subject.entry, Some(&self.subject.offering), name);
            let words = [about.time, about.role.map(|role| role.plain)].into_iter().flatten();
            context! {
                value => name, words => words.collect::<Vec<_>>().join(": "),
                left => left(show, self.left(it)), chosen => name == self.typed.part,
            }
        };
        self.subject.offering.parts.iter().map(part).collect()
    }

    /// The free times of a few days, and the way to others.
    fn times(&self, show: &Show) -> Value {
        let free = free_times(
            &self.subject.offering.parts,
            |it| !it.late && self.left(it).is_none_or(|left| left > 0),
            |at| at.to_zoned_datetime(show.zone().clone()).date(),
        );
        let all: Vec<Date> = free.keys().copied().collect();
        let typed = self.subject.offering.part(&self.typed.part).and_then(|it| it.time);
        let typed = typed.map(|(from, _)| from.to_zoned_datetime(show.zone().clone()).date());
        let asked = typed.or_else(|| show.query.one("from")?.parse().ok());
        let window = window(&all, asked);
        let path = |date: Option<Date>| date.map(|date| format!("{}?from={date}", self.subject.url));
        let time = |it: &&OfferedPart| {
            let begins = it.time.map(|(from, _)| from.to_zoned_datetime(show.zone().clone()).time());
            context! {
                value => it.part.name.as_str(), chosen => it.part.name == self.typed.part,
                words => begins.map(|time| show.site.wording.time(&show.lang, time)),
            }
        };
        let day = |date: &Date| {
            context! {
                words => show.site.wording.day(&show.lang, *date, true, false),
                times => free[date].iter().map(time).collect::<Vec<_>>(),
            }
        };
        let aside = self.subject.offering.parts.iter().find(|it| it.part.aside);
        context! {
            days => window.shown.iter().map(day).collect::<Vec<_>>(),
            sooner => path(window.sooner), later => path(window.later),
            aside => aside.map(|it| context! { value => it.part.name.as_str(), chosen => !self.typed.name.is_empty() && it.part.name == self.typed.part }),
        }
    }

    fn questions(&self, show: &Show) -> Vec<Value> {
        let question = |it: &Question| {
            let chosen = self.typed.answers.get(it.name).map(Vec::as_slice).unwrap_or_default();
            let answer = |answer: &integra_web::offering::Answer| {
                let words = words::answer(show, &answer.words)?;
                Some(context! { value => answer.value.as_str(), words, chosen => chosen.contains(&answer.value) })
            };
            context! {
                name => it.name, many => it.many, label => show.say(&format!("signup-question-{}", it.name), &[]),
                answers => it.answers.iter().filter_map(answer).collect::<Vec<_>>(),
            }
        };
        self.subject.offering.questions.iter().map(question).collect()
    }

    fn languages(&self, show: &Show) -> Vec<Value> {
        let choice = |lang: &Lang| {
            let wording = &show.site.wording;
            let here = self.typed.languages.is_empty() && self.typed.name.is_empty() && *lang == show.lang;
            context! {
                value => lang.as_str(), dir => lang.direction().as_str(),
                own => wording.language_name(None, lang), name => wording.language_name(Some(&show.lang), lang),
                chosen => here || self.typed.languages.iter().any(|tag| tag == lang.as_str()),
            }
        };
        self.subject.languages().iter().map(choice).collect()
    }

    /// The languages it is done in, each with the levels somebody may have.
    fn levels(&self, show: &Show) -> Vec<Value> {
        let asked = self.subject.offering.languages.iter().map(|it| {
            let name = show.site.wording.language_name(Some(&show.lang), &it.lang);
            let typed = self.typed.levels.get(it.lang.as_str());
            let level = |level: &str| {
                let words = show.say(&format!("vocabulary-cefr-{level}"), &[]);
                context! { value => level, words, chosen => typed.is_some_and(|it| it == level) }
            };
            context! {
                tag => it.lang.as_str(), label => show.say("signup-level", &[("language", Arg::Text(name))]),
                choices => LEVELS.iter().map(|it| level(it)).collect::<Vec<_>>(),
            }
        });
        asked.collect()
    }
}

/// The times that are free, by day.
pub(crate) fn free_times(
    parts: &[OfferedPart],
    is_free: impl Fn(&OfferedPart) -> bool,
    day: impl Fn(integra_kernel::clock::Timestamp) -> Date,
) -> BTreeMap<Date, Vec<&OfferedPart>> {
    let mut days = BTreeMap::<Date, Vec<&OfferedPart>>::new();
    for part in parts.iter().filter(|it| is_free(it)) {
        if let Some((from, _)) = part.time {
            days.entry(day(from)).or_default().push(part);
        }
    }
    days
}

/// The days that are seen at once, and the first of those before and after them.
#[derive(Debug, PartialEq, Eq)]
struct Window<'d> {
    shown: &'d [Date],
    sooner: Option<Date>,
    later: Option<Date>,
}

/// The days from the one that was asked for on, or from the first.
fn window(all: &[Date], asked: Option<Date>) -> Window<'_> {
    let after = |date: Date| all.iter().position(|day| *day >= date).unwrap_or(all.len().saturating_sub(DAYS));
    let from = asked.map_or(0, after);
    let until = all.len().min(from + DAYS);
    Window {
        shown: &all[from..until],
        sooner: (from > 0).then(|| all[from.saturating_sub(DAYS)]),
        later: all.get(until).copied(),
    }
}

/// How many places are left, in words.
fn left(show: &Show, left: Option<usize>) -> String {
    match left {
        None => show.say("signup-left-many", &[]),
        Some(0) => show.say("signup-left-none", &[]),
        Some(n) => show.say("signup-left", &[("n", Arg::Number(i64::try_from(n).unwrap_or(i64::MAX)))]),
    }
}

fn said(show: &Show, way: Way, wrong: &Wrong) -> Value {
    let text = words::put(show, way, &format!("wrong-{}", wrong.key), &[("n", Arg::Number(wrong.n))]);
    context! { field => wrong.field, text }
}

/// Who can read it, and until when.
fn kept(show: &Show, subject: &Subject, until: i64) -> String {
    let date = ("date", Arg::Text(letters::day(show, until)));
    let about = About::of(show, &subject.entry, Some(&subject.offering), "");
    match about.organization {
        Some(name) => show.say("signup-kept", &[("name", Arg::Text(name.plain)), date]),
        None => show.say("signup-kept-nobody", &[date]),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_few_days_are_seen_at_once_and_lead_to_the_others() {
        let all: Vec<Date> = (1..=12).map(|day| date(2026, 12, day)).collect();
        let seen = |asked: Option<Date>| {
            let found = window(&all, asked);
            (
                found.shown.first().map(|day| day.day()),
                found.shown.len(),
                found.sooner.map(|day| day.day()),
                found.later.map(|day| day.day()),
            )
        };
        assert_eq!(seen(None), (Some(1), 5, None, Some(6)));
        assert_eq!(seen(Some(date(2026, 12, 6))), (Some(6), 5, Some(1), Some(11)));
        assert_eq!(seen(Some(date(2026, 12, 11))), (Some(11), 2, Some(6), None));
        assert_eq!(seen(Some(date(2026, 11, 1))), (Some(1), 5, None, Some(6)));
        assert_eq!(
            seen(Some(date(2030, 1, 1))),
            (Some(8), 5, Some(3), None),
            "whoever asks too far sees the last ones"
        );
        let none = window(&[], Some(date(2026, 12, 1)));
        assert_eq!((none.shown.len(), none.sooner, none.later), (0, None, None));
    }
}
