//! The words of the form, the private page and the letters: having a time with somebody, or asking a question, are told in
//! other words than taking part in something.

use std::collections::BTreeMap;

use integra_web::{
    Show,
    offering::{Offering, Way, Words},
    wording::Arg,
};

use crate::person::Person;

/// What is said in other words where somebody has a time with a person: the ends of the ids after `signup-`.
const MEET: &[&str] = &[
    "title",
    "about",
    "part",
    "languages",
    "message",
    "closed",
    "closed-text",
    "wrong-part",
    "told-mail-text",
    "is-asked-text",
    "is-held",
    "is-held-text",
    "is-accepted",
    "is-accepted-text",
    "is-withdrawn-text",
    "is-declined",
    "is-declined-text",
    "is-over-text",
    "no-room",
    "confirm",
    "erase-help",
    "letter-confirm",
    "letter-held-subject",
    "letter-held",
    "letter-accepted-subject",
    "letter-accepted",
    "letter-declined-subject",
    "letter-declined",
    "letter-reminder",
    "letter-withdrawn",
    "letter-cancelled-subject",
    "letter-cancelled",
    "letter-taken-down",
    "letter-put-back",
    "letter-again",
];
/// The same where somebody asks a question.
const ASK: &[&str] = &[
    "title",
    "about",
    "languages",
    "message",
    "message-help",
    "closed",
    "closed-text",
    "told-mail-text",
    "is-asked-text",
    "is-held",
    "is-held-text",
    "is-accepted",
    "is-accepted-text",
    "is-withdrawn",
    "is-withdrawn-text",
    "is-declined",
    "is-declined-text",
    "confirm",
    "withdraw",
    "erase-help",
    "done-withdrawn",
    "letter-confirm",
    "letter-held-subject",
    "letter-held",
    "letter-declined-subject",
    "letter-declined",
    "letter-withdrawn-subject",
    "letter-withdrawn",
    "letter-again",
];

/// The id of what is said, without arguments of its own.
pub(crate) fn id(way: Way, end: &str) -> String {
    match way {
        Way::Meet if MEET.contains(&end) => format!("signup-meet-{end}"),
        Way::Ask if ASK.contains(&end) => format!("signup-ask-{end}"),
        _ => format!("signup-{end}"),
    }
}

/// Puts it into words.
pub(crate) fn put(show: &Show, way: Way, end: &str, args: &[(&str, Arg)]) -> String {
    show.say(&id(way, end), args)
}

/// Several at once, for a template.
pub(crate) fn some<'e>(show: &Show, way: Way, ends: &[&'e str], args: &[(&str, Arg)]) -> BTreeMap<&'e str, String> {
    ends.iter().map(|end| (*end, put(show, way, end, args))).collect()
}

/// The words of an answer; nothing when what it names is not there any more.
pub fn answer(show: &Show, words: &Words) -> Option<String> {
    match words {
        Words::Message(id) => Some(show.say(id, &[])),
        Words::Name(id) => show.reader.entry(*id).map(|entry| show.name(&entry).plain),
    }
}

/// What somebody answered, each with what was asked. What is asked no longer is shown as it is kept.
pub fn answered(show: &Show, offering: Option<&Offering>, person: &Person) -> Vec<(String, String)> {
    let known = offering.map(|it| it.questions.as_slice()).unwrap_or_default();
    let row = |(name, values): (&String, &Vec<String>)| {
        let question = known.iter().find(|question| question.name == name)?;
        let words = |value: &String| {
            let found = question.answers.iter().find(|answer| answer.value == *value);
            found.and_then(|found| answer(show, &found.words)).unwrap_or_else(|| value.clone())
        };
        let all: Vec<String> = values.iter().map(words).collect();
        Some((show.say(&format!("signup-question-{name}"), &[]), show.site.wording.list_and(&show.lang, &all)))
    };
    person.answers.iter().filter_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_in_other_words_is_said_in_both() {
        let wording = include_str!("../locales/en/signup.ftl");
        let is_there = |id: &str| wording.lines().any(|line| line.starts_with(&format!("{id} =")));
        for (way, ends) in [(Way::Meet, MEET), (Way::Ask, ASK)] {
            for end in ends {
                assert!(is_there(&id(way, end)), "{}", id(way, end));
                assert!(is_there(&id(Way::Join, end)), "{end} is said of nothing else");
            }
        }
        let own = wording.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        for id in own.filter(|id| id.starts_with("signup-meet-") || id.starts_with("signup-ask-")) {
            let (way, end) = id["signup-".len()..].split_once('-').expect("two words");
            let ends = if way == "meet" { MEET } else { ASK };
            assert!(ends.contains(&end) || end == "none", "nobody says {id}");
        }
    }
}
