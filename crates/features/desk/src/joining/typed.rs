//! What stands in the form, and what is wrong with it.

use integra_kernel::Lang;
use integra_store::clean_email;
use integra_web::{forms::Posted, routes::plain};

use super::{ABOUT_AT_MOST, Applicant, NAME_AT_MOST};

/// Longest address that is looked at, in characters.
const ADDRESS_AT_MOST: usize = 300;
/// Most languages of one organization.
const LANGUAGES_AT_MOST: usize = 30;

/// Something that is wrong: the field it is in, the message that says so, and a number in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) field: &'static str,
    pub(super) words: &'static str,
    pub(super) n: i64,
}

/// What somebody typed, kept as it is for the form that is shown again.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) name: String,
    pub(super) website: String,
    pub(super) email: String,
    pub(super) about: String,
    pub(super) languages: Vec<String>,
}

impl Typed {
    /// Reads a form.
    pub(super) fn read(sent: &Posted) -> Self {
        // One more than fits, so that what is too long is noticed.
        let line = |name: &str, most: usize| {
            let text = plain(sent.one(name).unwrap_or_default()).replace('\n', " ");
            text.chars().take(most + 1).collect::<String>()
        };
        Self {
            name: line("name", NAME_AT_MOST),
            website: line("website", ADDRESS_AT_MOST),
            email: line("email", ADDRESS_AT_MOST),
            about: plain(sent.one("about").unwrap_or_default()),
            languages: sent.all("language").take(LANGUAGES_AT_MOST).map(str::to_owned).collect(),
        }
    }

    /// What an organization leaves, or all that is wrong. `offered` are the languages of the form.
    pub(super) fn applicant(&self, offered: &[Lang]) -> Result<Applicant, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut put = |field, words, n| wrong.push(Wrong { field, words, n });
        match self.name.chars().count() {
            0 => put("name", "join-wrong-name", 0),
            length if length > NAME_AT_MOST => put("name", "join-wrong-name-long", 0),
            _ => {}
        }
        let website = (!self.website.is_empty()).then(|| address(&self.website));
        if website == Some(None) {
            put("website", "join-wrong-website", 0);
        }
        let email = clean_email(&self.email);
        if email.is_err() {
            put("email", "signup-wrong-email", 0);
        }
        match self.about.chars().count() {
            0 => put("about", "join-wrong-about", 0),
            length if length > ABOUT_AT_MOST => {
                put("about", "signup-wrong-message", i64::try_from(length - ABOUT_AT_MOST).unwrap_or(i64::MAX));
            }
            _ => {}
        }
        let languages = self.languages.iter().map(|tag| Lang::parse(tag).ok().filter(|lang| offered.contains(lang)));
        let languages: Option<Vec<Lang>> = languages.collect();
        if languages.is_none() {
            put("languages", "signup-wrong-language", 0);
        }
        match (email, languages) {
            (Ok(email), Some(languages)) if wrong.is_empty() => Ok(Applicant {
                name: self.name.clone(),
                website: website.flatten(),
                email,
                about: self.about.clone(),
                languages,
            }),
            _ => Err(wrong),
        }
    }
}

/// An address of a website, with `https://` before it where nobody wrote that; nothing when it is none.
fn address(text: &str) -> Option<String> {
    let whole = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let good = whole.chars().count() <= ADDRESS_AT_MOST && !whole.chars().any(char::is_whitespace);
    let url = url::Url::parse(&whole).ok().filter(|_| good)?;
    let host = url.host_str().is_some_and(|host| host.contains('.'));
    (["http", "https"].contains(&url.scheme()) && host && url.username().is_empty()).then(|| url.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        Typed::read(&Posted::new(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))))
    }

    fn wrong(pairs: &[(&str, &str)]) -> Vec<&'static str> {
        let wrong = typed(pairs).applicant(&[Lang::parse("cs").expect("a tag")]).expect_err("something is wrong");
        wrong.into_iter().map(|it| it.words).collect()
    }

    #[test]
    fn a_name_an_address_and_a_sentence_are_enough() {
        let typed = typed(&[("name", " Green\r\nHands "), ("email", "INFO@Green.Example"), ("about", "We garden.")]);
        let applicant = typed.applicant(&[]).expect("enough");
        assert_eq!((applicant.name.as_str(), applicant.email.as_str()), ("Green Hands", "info@green.example"));
        assert_eq!((applicant.website, applicant.languages.len()), (None, 0));
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        assert_eq!(wrong(&[]), ["join-wrong-name", "signup-wrong-email", "join-wrong-about"]);
        let long = ("x".repeat(121), "y".repeat(1_001));
        let all = [
            ("name", long.0.as_str()),
            ("website", "javascript:alert(1)"),
            ("email", "a@b.example\r\nBcc: c@d.example"),
            ("about", long.1.as_str()),
            ("language", "tlh"),
        ];
        let found = [
            "join-wrong-name-long",
            "join-wrong-website",
            "signup-wrong-email",
            "signup-wrong-message",
            "signup-wrong-language",
        ];
        assert_eq!(wrong(&all), found);
    }

    #[test]
    fn an_address_may_be_typed_as_people_say_it() {
        assert_eq!(address("green.example/us").as_deref(), Some("https://green.example/us"));
        assert_eq!(address("http://green.example").as_deref(), Some("http://green.example/"));
        for bad in ["green", "mailto:a@b.example", "https://a:b@c.example", "https://a b.example", "ftp://a.example"] {
            assert_eq!(address(bad), None, "{bad}");
        }
    }
}
