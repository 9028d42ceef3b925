//! The languages of a portal: their order, what stands in for them, and what is missing in each.

use integra_kernel::Lang;
use integra_web::wording::Wording;
use serde::Serialize;

use crate::{answer::Halt, ask::Ask, rows};

/// One language of the portal.
#[derive(Serialize)]
pub(super) struct Line {
    name: String,
    default: bool,
    local: bool,
    /// What readers are served where a text is missing, best first.
    fallbacks: String,
    /// Entries of which something is missing in it.
    missing: usize,
    url: String,
}

/// What a language that is not there yet would lack.
#[derive(Serialize)]
pub(super) struct Added {
    name: String,
    entries: usize,
    texts: usize,
}

fn name(ask: &Ask, lang: &Lang) -> String {
    ask.desk.wording().language_name(Some(&ask.lang), lang)
}

/// Entries of the city in which something is missing in a language, and how many texts that is.
fn missing(ask: &Ask, lang: &Lang) -> Result<(usize, usize), Halt> {
    let (drafts, city) = (ask.desk.drafts(), &ask.city()?.key);
    let alive = drafts.of_city(city).filter(|draft| draft.source != *lang && rows::is_alive(draft));
    let missing = alive.map(|draft| rows::progress(draft, lang).missing()).filter(|missing| *missing > 0);
    Ok(missing.fold((0, 0), |(entries, texts), missing| (entries + 1, texts + missing)))
}

/// The languages of the portal, in the order of its menu.
pub(super) fn lines(ask: &Ask) -> Result<Vec<Line>, Halt> {
    let city = ask.city()?;
    let line = |lang: &Lang| {
        let fallbacks: Vec<String> = city.fallbacks_of(lang).iter().map(|lang| name(ask, lang)).collect();
        Ok(Line {
            name: name(ask, lang),
            default: *lang == city.default,
            local: *lang == city.local,
            fallbacks: ask.desk.wording().list_and(&ask.lang, &fallbacks),
            missing: missing(ask, lang)?.0,
            url: ask.url(&format!("entries?state=stale&lang={lang}")),
        })
    };
    city.languages.iter().map(line).collect()
}

fn asked(ask: &Ask) -> Option<Lang> {
    let lang = Lang::parse(ask.query.one("language")?).ok()?;
    Wording::known_languages().find(|known| *known == lang)
}

/// What the language somebody thinks of adding would lack.
pub(super) fn added(ask: &Ask) -> Result<Option<Added>, Halt> {
    let Some(lang) = asked(ask) else { return Ok(None) };
    let (entries, texts) = missing(ask, &lang)?;
    Ok(Some(Added { name: name(ask, &lang), entries, texts }))
}

/// The languages that could be added, by name.
pub(super) fn known(ask: &Ask) -> Result<Vec<(String, String, bool)>, Halt> {
    let (city, asked) = (ask.city()?, asked(ask));
    let more = Wording::known_languages().filter(|lang| !city.languages.contains(lang));
    let mut known: Vec<(String, String, bool)> =
        more.map(|lang| (lang.to_string(), name(ask, &lang), asked.as_ref() == Some(&lang))).collect();
    let collator = ask.desk.wording().collate(&ask.lang);
    known.sort_by(|one, other| collator.compare(&one.1, &other.1));
    Ok(known)
}
