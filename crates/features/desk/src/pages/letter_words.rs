//! The words a city puts around its letters, in each language of the desk.

use std::collections::BTreeMap;

use http::StatusCode;
use integra_kernel::Lang;
use integra_web::wording::Arg;
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    desk::Desk,
    frame::{self, Head},
    letter,
    private::{LetterWords, Private},
};

/// Most characters of the first line.
const GREETING: usize = 120;
/// Most characters of the signature, and its lines.
const SIGNATURE: (usize, usize) = (400, 6);
/// Most characters of the last line.
const CONTACT: usize = 200;

/// The words in one language.
#[derive(Serialize)]
struct Words {
    tag: String,
    language: String,
    greeting: String,
    signature: String,
    contact: String,
    /// Fields whose words are too long or have line breaks where there is one line.
    wrong: Vec<&'static str>,
}

#[derive(Serialize)]
struct Page {
    words: Vec<Words>,
    sample: String,
    wrong: Option<String>,
}

/// GET `/desk/{city}/settings/letters`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let words = Private(ask.desk.store.db()).letter_words(&ask.city()?.key).await?;
    page(&ask, &words, false)
}

/// POST `/desk/{city}/settings/letters`.
pub(crate) async fn save(ask: Ask) -> Result<Answer, Halt> {
    let words: BTreeMap<Lang, LetterWords> = Desk::languages().map(|lang| (lang.clone(), typed(&ask, &lang))).collect();
    if words.values().any(|words| !faults(words).is_empty()) {
        return page(&ask, &words, true);
    }
    let city = ask.city()?.key.clone();
    let mut tx = change::begin(&ask).await?;
    // The head of the log orders all who write; the row of the trail takes it before the words are replaced.
    change::note(&ask, &mut tx, "city.letter-words", city.as_str(), json!({})).await?;
    Private(tx.db()).set_letter_words(&city, &words).await?;
    tx.commit().await?;
    Ok(Answer::see(&ask.url("settings/letters?done=changed")))
}

fn typed(ask: &Ask, lang: &Lang) -> LetterWords {
    let field = |name: &str| ask.form.one(&format!("{name}-{lang}")).unwrap_or_default().trim().replace("\r\n", "\n");
    LetterWords { greeting: field("greeting"), signature: field("signature"), contact: field("contact") }
}

/// The fields that cannot stand on a letter.
fn faults(words: &LetterWords) -> Vec<&'static str> {
    let long = |text: &str, most: usize| text.chars().count() > most;
    let broken = |text: &str| text.chars().any(|c| c.is_control() && c != '\n');
    let (most, lines) = SIGNATURE;
    let wrong = [
        ("greeting", long(&words.greeting, GREETING) || broken(&words.greeting) || words.greeting.contains('\n')),
        (
            "signature",
            long(&words.signature, most) || broken(&words.signature) || words.signature.lines().count() > lines,
        ),
        ("contact", long(&words.contact, CONTACT) || broken(&words.contact) || words.contact.contains('\n')),
    ];
    wrong.into_iter().filter(|(_, wrong)| *wrong).map(|(field, _)| field).collect()
}

fn page(ask: &Ask, words: &BTreeMap<Lang, LetterWords>, is_wrong: bool) -> Result<Answer, Halt> {
    let none = LetterWords::default();
    let wording = ask.desk.wording();
    let one = |lang: Lang| {
        let own = words.get(&lang).unwrap_or(&none);
        Words {
            tag: lang.to_string(),
            language: wording.language_name(Some(&ask.lang), &lang),
            greeting: own.greeting.clone(),
            signature: own.signature.clone(),
            contact: own.contact.clone(),
            wrong: faults(own),
        }
    };
    let link = ask.desk.settings.origin.clone().unwrap_or_default();
    let args = [
        ("name", Arg::Text(ask.account()?.name.clone())),
        ("link", Arg::Text(format!("{}/desk/welcome/…", link.trim_end_matches('/')))),
    ];
    let sample = wording.say_plain(&ask.lang, "desk-letter-invitation", &args);
    let context = Page {
        words: Desk::languages().map(one).collect(),
        sample: letter::around(words.get(&ask.lang).unwrap_or(&none), &sample),
        wrong: is_wrong.then(|| ask.say("desk-letter-words-wrong", &[])),
    };
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    frame::page_with(ask, &Head::new(ask, "desk-letter-words", "settings"), "desk/letter-words.html", status, context)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_would_break_a_letter_are_told() {
        let own = |greeting: &str, signature: &str, contact: &str| {
            let [greeting, signature, contact] = [greeting, signature, contact].map(str::to_owned);
            faults(&LetterWords { greeting, signature, contact })
        };
        assert!(own("The town", "Yours\nAnna", "a@b.example").is_empty());
        assert_eq!(own(&"x".repeat(121), "", "a\nb"), ["greeting", "contact"]);
        assert_eq!(own("a\nb", &"x\n".repeat(7), ""), ["greeting", "signature"]);
        assert_eq!(own("", "a\u{0}b", "\u{1b}"), ["signature", "contact"]);
    }
}
