//! The page of five questions: one question at a time, then what to do and whom to ask, in order.

use integra_kernel::Lang;
use integra_web::{
    Body, Show, Stop, Text, query,
    show::{Head, MORE_SHEET},
    wording::Arg,
};
use serde::Serialize;

use super::{languages, topics};
use crate::{
    start::{Answers, PARAMS, QUESTIONS, Step as At},
    views::{self, Step},
};

/// Names of the questions in their order, as addresses and messages name them.
const NAMES: [&str; QUESTIONS] = ["want", "for", "when", "talk", "speaks"];

#[derive(Serialize)]
struct StartPage {
    crumbs: Vec<Step>,
    now: Vec<String>,
    question: Option<Question>,
    end: Option<End>,
    back: Option<String>,
    again: String,
}

#[derive(Serialize)]
struct Question {
    name: &'static str,
    number: usize,
    total: usize,
    many: bool,
    choices: Vec<Choice>,
    /// Earlier answers, which the form carries along before its own, so that its address has the canonical order.
    before: Vec<(String, String)>,
    /// Later answers, of somebody who went back.
    after: Vec<(String, String)>,
    next: String,
    last: bool,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    words: Text,
    art: Option<String>,
    on: bool,
}

/// What to do and whom to ask.
#[derive(Serialize)]
struct End {
    answers: Vec<Answered>,
    guides: Vec<String>,
    people: Vec<String>,
    save: Option<String>,
    as_of: String,
}

/// A question with what was answered, and where the answer is changed.
#[derive(Serialize)]
struct Answered {
    question: String,
    answer: Option<String>,
    change: String,
}

fn choices(show: &Show, name: &str, answers: &Answers) -> Vec<Choice> {
    let given: Vec<&str> = show.query.all(name).collect();
    let on = |value: &str| given.contains(&value);
    let plain = |value: &str| Choice {
        value: value.to_owned(),
        words: Text::own(show.say(&format!("start-{name}-{value}"), &[])),
        art: None,
        on: on(value),
    };
    match name {
        "want" => topics::all(show)
            .iter()
            .map(|topic| Choice {
                value: topic.entry.slug.to_string(),
                words: show.name(&topic.entry),
                art: Some(topic.art.clone()),
                on: on(topic.entry.slug.as_str()),
            })
            .collect(),
        "for" => ["me", "child"].map(plain).into(),
        "when" => ["danger", "today", "week", "later"].map(plain).into(),
        "talk" => ["go", "phone", "write"].map(plain).into(),
        _ => tongues(show, answers).iter().map(|lang| tongue(show, lang, answers)).collect(),
    }
}

/// The languages one can choose: the reader's first, then all that somebody here speaks or the portal is read in.
fn tongues(show: &Show, answers: &Answers) -> Vec<Lang> {
    let mut all = languages::all_spoken(show);
    all.extend(show.city.languages.iter().cloned().chain(answers.speaks.clone()));
    all.sort();
    all.dedup();
    let mut all = views::by_name(show, all);
    all.sort_by_key(|lang| *lang != show.lang);
    all
}

/// A language in its own script.
fn tongue(show: &Show, lang: &Lang, answers: &Answers) -> Choice {
    let mut words = Text::own(show.site.wording.language_name(None, lang));
    if *lang != show.lang {
        (words.lang, words.dir) = (Some(lang.to_string()), Some(lang.direction().as_str()));
    }
    Choice { value: lang.to_string(), words, art: None, on: answers.speaks.as_ref() == Some(lang) }
}

/// The address of the page with these answers at another step.
fn at(show: &Show, step: At) -> String {
    let mut pairs = show.query.canonical(PARAMS);
    pairs.retain(|(name, _)| name != "step");
    if step != At::Question(1) {
        pairs.push(("step".to_owned(), step.as_text()));
    }
    show.with_query(&pairs)
}

fn question(show: &Show, answers: &Answers, number: usize) -> Question {
    let name = NAMES[number - 1];
    let place = |name: &str| PARAMS.iter().position(|it| *it == name);
    let given = show.query.canonical(PARAMS).into_iter().filter(|(it, _)| it != name && it != "step");
    let (before, after) = given.partition(|(it, _)| place(it) < place(name));
    Question {
        name,
        number,
        total: QUESTIONS,
        many: name == "want",
        choices: choices(show, name, answers),
        before,
        after,
        next: At::Question(number).next().as_text(),
        last: number == QUESTIONS,
    }
}

fn end(show: &Show, answers: &Answers) -> Result<End, Stop> {
    let answered = |(at_number, name): (usize, &&'static str)| {
        let chosen: Vec<String> =
            choices(show, name, answers).into_iter().filter(|it| it.on).map(|it| it.words.plain).collect();
        Answered {
            question: show.say(&format!("start-{name}"), &[]),
            answer: (!chosen.is_empty()).then(|| show.site.wording.list_and(&show.lang, &chosen)),
            change: at(show, At::Question(at_number + 1)),
        }
    };
    let keep = show.blocks("start-keep", None)?.join(",");
    let save = [("e".to_owned(), keep)];
    Ok(End {
        answers: NAMES.iter().enumerate().map(answered).collect(),
        guides: show.blocks("start-guides", None)?,
        people: show.blocks("start-people", None)?,
        save: (!save[0].1.is_empty()).then(|| format!("{}{}", show.url("saved"), query::encode(&save))),
        as_of: show.site.wording.day(&show.lang, show.today(), false, true),
    })
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let slugs: Vec<String> = topics::all(show).iter().map(|topic| topic.entry.slug.to_string()).collect();
    let answers = Answers::read(&show.query, &slugs)?;
    let asked = match answers.step {
        At::Question(number) => Some(question(show, &answers, number)),
        At::End => None,
    };
    let title = match &asked {
        Some(question) => show.say(
            "start-title-at",
            &[
                ("question", Arg::Text(show.say(&format!("start-{}", question.name), &[]))),
                ("n", Arg::Number(question.number as i64)),
                ("total", Arg::Number(QUESTIONS as i64)),
            ],
        ),
        None => show.say("start-end", &[]),
    };
    let page = StartPage {
        crumbs: views::crumbs(show, None),
        now: if answers.in_danger() { show.blocks("start-now", None)? } else { Vec::new() },
        end: if asked.is_none() { Some(end(show, &answers)?) } else { None },
        question: asked,
        back: answers.step.previous().map(|step| at(show, step)),
        again: show.url("start"),
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET)],
        title,
        description: show.say("start-lede", &[]),
        quick_exit: answers.in_danger(),
        unlisted: !show.query.canonical(PARAMS).is_empty(),
        ..Head::default()
    };
    show.page("common/start.html", head, page)
}
