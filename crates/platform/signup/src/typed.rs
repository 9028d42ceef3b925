//! What stands in the form, and what is wrong with it.

use std::collections::BTreeMap;

use integra_kernel::Lang;
use integra_store::clean_email;
use integra_web::{
    forms::Posted,
    offering::{Offering, Question, Way},
    routes::plain,
};

use crate::person::{MESSAGE_AT_MOST, NAME_AT_MOST, Person, Speaks, phone};

/// Levels of the Common European Framework of Reference.
pub const LEVELS: [&str; 6] = ["a1", "a2", "b1", "b2", "c1", "c2"];
/// Longest address and number that are looked at, in characters.
const CONTACT_AT_MOST: usize = 254;
/// Most languages of one person.
const LANGUAGES_AT_MOST: usize = 30;

/// Whether there must be a way to reach somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Whoever signs up from afar.
    Needed,
    /// Whoever stands at a counter.
    Optional,
}

/// Something that is wrong: the field it is in, the key of its words, and a number in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The name of the field.
    pub field: &'static str,
    /// The end of the id of its words: `signup-wrong-…`.
    pub key: &'static str,
    /// A number in them.
    pub n: i64,
}

/// What somebody typed, kept as it is for the form that is shown again.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// The part they want.
    pub part: String,
    /// What they are called.
    pub name: String,
    /// An address.
    pub email: String,
    /// A number.
    pub phone: String,
    /// Languages they speak, as tags.
    pub languages: Vec<String>,
    /// How well, by tag.
    pub levels: BTreeMap<String, String>,
    /// Answers, by the name of the question.
    pub answers: BTreeMap<String, Vec<String>>,
    /// What they want to say.
    pub message: String,
}

/// The name in a form: one line.
pub fn name(sent: &Posted) -> String {
    let name = plain(sent.one("name").unwrap_or_default());
    name.chars().take(NAME_AT_MOST + 1).collect::<String>().replace('\n', " ")
}

impl Typed {
    /// Reads a form.
    pub fn read(sent: &Posted, offering: &Offering) -> Self {
        let one =
            |name: &str, most: usize| plain(sent.one(name).unwrap_or_default()).chars().take(most).collect::<String>();
        let level = |lang: &Lang| Some((lang.to_string(), sent.one(&format!("level-{lang}"))?.to_owned()));
        Self {
            part: match offering.parts.as_slice() {
                [only] => only.part.name.clone(),
                _ => sent.one("part").unwrap_or_default().to_owned(),
            },
            // One more than fits, so that what is too long is noticed.
            name: name(sent),
            email: one("email", CONTACT_AT_MOST + 1),
            phone: one("phone", CONTACT_AT_MOST + 1),
            languages: sent.all("language").take(LANGUAGES_AT_MOST).map(str::to_owned).collect(),
            levels: offering.languages.iter().filter_map(|it| level(&it.lang)).collect(),
            answers: offering.questions.iter().filter_map(|it| answers(sent, it)).collect(),
            message: plain(sent.one("message").unwrap_or_default()),
        }
    }

    /// Who it is, without their link, and the part they want; or all that is wrong.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn person(&self, offering: &Offering, offered: &[Lang], reach: Reach) -> Result<Person, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut put = |field, key, n: usize| wrong.push(Wrong { field, key, n: i64::try_from(n).unwrap_or(i64::MAX) });
        if offering.part(&self.part).is_none_or(|it| it.late && reach == Reach::Needed) {
            put("part", "part", 0);
        }
        match self.name.chars().count() {
            0 => put("name", "name", 0),
            length if length > NAME_AT_MOST => put("name", "name-long", 0),
            _ => {}
        }
        let email = Some(self.email.as_str()).filter(|text| !text.is_empty()).map(clean_email);
        let number = Some(self.phone.as_str()).filter(|text| !text.is_empty()).map(phone);
        match (&email, &number) {
            (None, None) if reach == Reach::Needed => put("email", "reach", 0),
            (Some(Err(_)), _) => put("email", "email", 0),
            (_, Some(None)) => put("phone", "phone", 0),
            _ => {}
        }
        let spoken = self.languages.iter().map(|tag| Lang::parse(tag).ok().filter(|lang| offered.contains(lang)));
        let spoken: Option<Vec<Lang>> = spoken.collect();
        if spoken.is_none() {
            put("languages", "language", 0);
        }
        if self.levels.values().any(|level| !level.is_empty() && !LEVELS.contains(&level.as_str())) {
            put("languages", "level", 0);
        }
        let known = |question: &Question| {
            let chosen = self.answers.get(question.name).into_iter().flatten();
            chosen.into_iter().all(|value| question.answers.iter().any(|answer| answer.value == *value))
        };
        for question in offering.questions.iter().filter(|question| !known(question)) {
            put(question.name, "answer", 0);
        }
        let length = self.message.chars().count();
        if length == 0 && offering.way_of(&self.part) == Way::Ask {
            put("message", "question", 0);
        }
        if length > MESSAGE_AT_MOST {
            put("message", "message", length - MESSAGE_AT_MOST);
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let level = |lang: &Lang| self.levels.get(lang.as_str()).filter(|level| !level.is_empty()).cloned();
        let mut languages = spoken.unwrap_or_default();
        // Who says how well they speak a language speaks it.
        languages.extend(offering.languages.iter().map(|it| it.lang.clone()).filter(|lang| level(lang).is_some()));
        languages.sort();
        languages.dedup();
        Ok(Person {
            name: self.name.clone(),
            email: email.and_then(Result::ok),
            phone: number.flatten(),
            languages: languages.into_iter().map(|language| Speaks { level: level(&language), language }).collect(),
            answers: self.answers.clone(),
            message: self.message.clone(),
            link: String::new(),
        })
    }
}

/// What was chosen of the answers to a question; nothing where nothing was.
fn answers(sent: &Posted, question: &Question) -> Option<(String, Vec<String>)> {
    let most = if question.many { question.answers.len() } else { 1 };
    let chosen = sent.all(question.name).filter(|value| !value.is_empty()).take(most).map(str::to_owned);
    let chosen: Vec<String> = chosen.collect();
    (!chosen.is_empty()).then(|| (question.name.to_owned(), chosen))
}

#[cfg(test)]
mod tests {
    use integra_kernel::EntryId;
    use integra_web::offering::OfferedLanguage;

    use super::*;

    fn offering() -> Offering {
        let czech = OfferedLanguage { lang: lang("cs"), level: Some("b1".to_owned()), needed: true };
        Offering { languages: vec![czech], ..Offering::whole(EntryId::new(0, [0; 10]), Some(1), 5) }
    }

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Typed::read(&Posted::new(pairs), &offering())
    }

    fn keys(typed: &Typed) -> Vec<&'static str> {
        let wrong =
            typed.person(&offering(), &[lang("vi"), lang("cs")], Reach::Needed).expect_err("something is wrong");
        wrong.into_iter().map(|it| it.key).collect()
    }

    #[test]
    fn one_way_to_reach_somebody_is_enough() {
        let offered = [lang("vi"), lang("cs")];
        let person =
            typed(&[("name", " Linh "), ("phone", "+420 777 123 987"), ("language", "vi"), ("level-cs", "b1")]);
        let person = person.person(&offering(), &offered, Reach::Needed).expect("enough");
        assert_eq!((person.name.as_str(), person.contact()), ("Linh", "+420777123987"));
        let languages: Vec<_> = person.languages.iter().map(|it| (it.language.as_str(), it.level.as_deref())).collect();
        assert_eq!(languages, [("cs", Some("b1")), ("vi", None)]);
        let person = typed(&[("name", "Linh"), ("email", " LINH@Example.org "), ("level-cs", "")]);
        let person = person.person(&offering(), &offered, Reach::Needed).expect("enough");
        assert_eq!((person.contact(), person.languages.len()), ("linh@example.org", 0));
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        assert_eq!(keys(&typed(&[])), ["name", "reach"]);
        let long = ("x".repeat(121), "y".repeat(1_001));
        let all = [
            ("name", long.0.as_str()),
            ("email", "x@y@z"),
            ("phone", "call me"),
            ("language", "tlh"),
            ("level-cs", "d1"),
            ("message", long.1.as_str()),
        ];
        assert_eq!(keys(&typed(&all)), ["name-long", "email", "language", "level", "message"]);
        for email in ["a@b.example\r\nBcc: c@d.example", "a@b.example,c@d.example", "<a@b.example>"] {
            assert_eq!(keys(&typed(&[("name", "x"), ("email", email)])), ["email"], "{email}");
        }
        assert_eq!(keys(&typed(&[("name", "x"), ("phone", "112")])), ["phone"]);
    }

    #[test]
    fn a_name_has_one_line_and_nothing_unseen() {
        assert_eq!(typed(&[("name", "Li\r\nnh\u{0}\u{202e}")]).name, "Li nh");
    }
}
