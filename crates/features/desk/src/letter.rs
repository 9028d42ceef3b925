//! Letters to people who work here: in their language, with the words of their city around them.

use integra_kernel::CityKey;
use integra_store::{Account, Error, Letter, Tx};
use integra_web::wording::Args;

use crate::{
    answer::Halt,
    ask::Ask,
    desk::Desk,
    private::{LetterWords, Private},
};

/// Writes somebody a letter: the messages of its subject and of its text, and what they name.
///
/// # Errors
/// The store fails.
pub(crate) async fn write(
    ask: &Ask,
    tx: &mut Tx,
    account: &Account,
    (subject, text): (&str, &str),
    args: &Args<'_>,
) -> Result<(), Halt> {
    Ok(write_from(&ask.desk, city(ask, account).as_ref(), tx, account, (subject, text), args).await?)
}

/// The same from a city, when nobody has pressed anything: a job writes it.
pub(crate) async fn write_from(
    desk: &Desk,
    city: Option<&CityKey>,
    tx: &mut Tx,
    account: &Account,
    (subject, text): (&str, &str),
    args: &Args<'_>,
) -> Result<(), Error> {
    let say = |id: &str| desk.wording().say_plain(&account.language, id, args);
    let words = match city {
        Some(city) => Private(desk.store.db()).letter_words(city).await?.remove(&account.language),
        None => None,
    };
    let text = around(&words.unwrap_or_default(), &say(text));
    tx.mail(&Letter { to: account.email.clone(), subject: say(subject), text, calendar: None }).await
}

/// The city a letter comes from: where it was written, else the first one its reader works in.
fn city(ask: &Ask, account: &Account) -> Option<CityKey> {
    let here = ask.city.as_ref().map(|city| city.key.clone());
    here.or_else(|| account.memberships.iter().map(|it| it.city.clone()).min_by_key(CityKey::is_all))
}

/// A letter with its city's words before and after it.
pub(crate) fn around(words: &LetterWords, text: &str) -> String {
    let end = [&words.signature, &words.contact].map(|part| part.trim());
    let end: Vec<&str> = end.into_iter().filter(|part| !part.is_empty()).collect();
    let parts = [words.greeting.trim(), text.trim_end(), &end.join("\n")];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_says_only_what_it_wants_to() {
        let own = |greeting: &str, signature: &str, contact: &str| {
            let [greeting, signature, contact] = [greeting, signature, contact].map(str::to_owned);
            around(&LetterWords { greeting, signature, contact }, "Hello,\n\nopen this.\n")
        };
        assert_eq!(own("", "", ""), "Hello,\n\nopen this.");
        assert_eq!(
            own("The town", "Yours\nAnna", "a@b.example"),
            "The town\n\nHello,\n\nopen this.\n\nYours\nAnna\na@b.example"
        );
        assert_eq!(own("", " ", "a@b.example"), "Hello,\n\nopen this.\n\na@b.example");
    }
}
