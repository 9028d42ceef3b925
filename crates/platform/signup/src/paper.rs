//! The certificate of somebody who helped: made from hours that those who offer it have confirmed, when it is asked for, and kept
//! nowhere.

use integra_documents::{Certificate, Part, Row, certificate, unwritable};
use integra_kernel::Lang;
use integra_store::{Hours, SignUp, Standing};
use integra_web::{Show, wording::Arg};
use jiff::civil::Date;

use crate::{
    Error, SignUps,
    about::About,
    hours, letters,
    person::{NAME_AT_MOST, Person},
};

impl SignUps {
    /// The certificate of somebody, as a PDF in their language and the city's. Nothing when no hour is confirmed, or readers no
    /// longer see what it was for. `spelling` is their name in letters that can be printed, where theirs cannot
    /// ([`has_letters_for`]); it is kept nowhere.
    ///
    /// # Errors
    /// The store fails, their name cannot be opened here, or the document cannot be made.
    pub async fn certificate(&self, sign_up: &SignUp, spelling: Option<&str>) -> Result<Option<Vec<u8>>, Error> {
        let hours = self.store.hours(sign_up.id).await?;
        if hours::confirmed(&hours) == 0 || sign_up.standing != Standing::Held {
            return Ok(None);
        }
        let mut person = self.person(sign_up).await?;
        person.name = spelling.map_or(person.name, str::to_owned);
        let Some((_, city)) = self.entry(sign_up.entry) else { return Ok(None) };
        let mut langs = vec![sign_up.lang.clone()];
        langs.extend((city.local != sign_up.lang).then(|| city.local.clone()));
        let parts = langs.iter().filter_map(|lang| self.part(sign_up, &person, &hours, lang)).collect::<Vec<_>>();
        let Some(organization) = self.site.speak(&sign_up.city, &langs[0], |show| offers(show, sign_up)).flatten()
        else {
            return Ok(None);
        };
        let input = Certificate { person: person.name, organization, parts };
        // Setting a page takes some hundredths of a second of computing.
        let made = tokio::task::spawn_blocking(move || certificate(&input)).await;
        Ok(Some(
            made.map_err(|error| Error::Paper(error.to_string()))?.map_err(|error| Error::Paper(error.to_string()))?,
        ))
    }

    fn part(&self, sign_up: &SignUp, person: &Person, hours: &[Hours], lang: &Lang) -> Option<Part> {
        self.site.speak_in(&sign_up.city, lang, |show| part(show, sign_up, person, hours)).flatten()
    }
}

/// Whether our fonts have all letters of a name.
pub fn has_letters_for(name: &str) -> bool {
    unwritable(name).is_empty()
}

/// Whether a name can stand on a certificate.
///
/// # Errors
/// The key of what is wrong with it: there is none, it is too long, or our fonts lack some of its letters.
pub fn check_spelling(name: &str) -> Result<(), &'static str> {
    match name.chars().count() {
        0 => Err("name"),
        length if length > NAME_AT_MOST => Err("name-long"),
        _ if !has_letters_for(name) => Err("spelling"),
        _ => Ok(()),
    }
}

/// Who offers it, else the city.
fn offers(show: &Show, sign_up: &SignUp) -> Option<String> {
    let about = About::of_sign_up(show, sign_up)?;
    Some(about.organization.map_or_else(|| show.name(&show.city.entry).plain, |name| name.plain))
}

/// What it says in one language.
fn part(show: &Show, sign_up: &SignUp, person: &Person, hours: &[Hours]) -> Option<Part> {
    let about = About::of_sign_up(show, sign_up)?;
    let words = |id: &str, args: &[(&str, Arg)]| show.say(&format!("signup-paper-{id}"), args);
    let row = |id: &str, value: String| Row { label: words(id, &[]), value: short(&value) };
    let confirmed: Vec<Date> = hours.iter().filter(|line| line.confirmed).map(|line| line.day).collect();
    let minutes = hours::confirmed(hours);
    let lasted = [("hours", Arg::Number(minutes / 60)), ("minutes", Arg::Number(minutes % 60))];
    let city = show.name(&show.city.entry).plain;
    let made = [("place", Arg::Text(city)), ("date", Arg::Text(letters::day(show, show.now().as_microsecond())))];
    let mut rows = vec![row("what", about.line()), row("when", days(show, &confirmed)?)];
    rows.push(row("hours", show.say("signup-hours-line", &lasted)));
    rows.extend(about.place.clone().map(|place| row("where", place)));
    let names = [("organization", Arg::Text(offers(show, sign_up)?)), ("name", Arg::Text(person.name.clone()))];
    Some(Part {
        lang: show.lang.clone(),
        title: words("title", &[]),
        statement: vec![words("statement", &names), words("thanks", &[])],
        rows,
        place_and_date: words("made", &made),
        signature: words("signature", &[]),
        note: words("note", &[]),
    })
}

/// From when to when, and on how many days.
fn days(show: &Show, confirmed: &[Date]) -> Option<String> {
    let (first, last) = (confirmed.iter().min()?, confirmed.iter().max()?);
    let day = |day: &Date| show.site.wording.day(&show.lang, *day, false, true);
    if first == last {
        return Some(day(first));
    }
    let span = show.say("signup-paper-from-to", &[("from", Arg::Text(day(first))), ("to", Arg::Text(day(last)))]);
    let mut all = confirmed.to_vec();
    all.sort();
    all.dedup();
    let count = Arg::Number(i64::try_from(all.len()).unwrap_or(i64::MAX));
    Some(format!("{span} ({})", show.say("signup-paper-days", &[("n", count)])))
}

/// What fits into a row.
fn short(text: &str) -> String {
    text.chars().take(160).collect()
}
