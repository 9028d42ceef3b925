//! A portal as a part of the city's official site: its logo and links, who may embed pages, and where old addresses lead.

use integra_edition::Of;
use integra_kernel::urls::{Origin, is_reserved};
use integra_web::{Show, Text, city};
use serde::Serialize;

use crate::{
    City,
    kinds::city::{Redirect, SiteLink},
};

/// What a city adds to the frame of its pages.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Slots {
    logo: Option<Logo>,
    header: Vec<Labelled>,
    footer: Vec<Labelled>,
}

#[derive(Debug, Serialize)]
struct Logo {
    src: String,
    width: i64,
    height: i64,
    alternative: Text,
}

#[derive(Debug, Serialize)]
struct Labelled {
    url: String,
    words: Text,
}

pub(crate) fn slots(show: &Show, city: &Of<City>) -> Slots {
    let labelled = |list: &str, links: &[SiteLink]| {
        let words = |link: &SiteLink| show.text(&city.entry, &format!("{list}/{}/label", link.id));
        links.iter().filter_map(|link| Some(Labelled { url: link.url.clone(), words: words(link)? })).collect()
    };
    Slots {
        logo: logo(show, city),
        header: labelled("header_links", &city.header_links),
        footer: labelled("footer_links", &city.footer_links),
    }
}

/// The smallest form of the logo: it is shown three lines high. WebP first, which keeps what is see-through.
fn logo(show: &Show, city: &Of<City>) -> Option<Logo> {
    let media = show.reader.follow(city.logo.as_ref()?)?;
    if !media.is_picture() {
        return None;
    }
    let file = media.in_format("webp").next().or_else(|| media.in_format("jpg").next())?;
    let name = format!("{}.{}", media.entry.slug, file.format.as_str());
    Some(Logo {
        src: show.site.urls().media(show.key(), &file.file, &name),
        width: file.width?,
        height: file.height?,
        alternative: show.text(&media.entry, "alternative")?,
    })
}

/// The sites that may embed pages, and what is written there that is no site.
pub(crate) fn embedders(city: &City) -> impl Iterator<Item = Result<Origin, &str>> {
    city.embedders.iter().map(|given| {
        let secure = given.starts_with("https://");
        Origin::parse(given).ok().filter(|_| secure).ok_or(given.as_str())
    })
}

/// Why a redirect is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// `from` is no path below the city's address.
    From,
    /// `to` is no path of a page and no entry.
    To,
    /// It leads to an address that is itself sent elsewhere: readers could go round in circles.
    Loop,
    /// Another one begins at the same address.
    Twice,
}

/// The redirects readers are sent by.
pub(crate) fn usable(city: &City) -> Vec<city::Redirect> {
    let good = city.redirects.iter().filter(|redirect| fault(city, redirect).is_none());
    good.map(|redirect| city::Redirect { from: redirect.from.clone(), to: redirect.to.clone() }).collect()
}

/// What is wrong with one of a city's redirects.
pub fn fault(city: &City, redirect: &Redirect) -> Option<Unusable> {
    if !is_from(&redirect.from) {
        return Some(Unusable::From);
    }
    let to = &redirect.to;
    if to.starts_with('/') || to.ends_with('/') || to.contains(['?', '#', '\\', ':']) || to.contains("//") {
        return Some(Unusable::To);
    }
    // A page's address is the path behind a language; a redirect may name one or leave it out.
    let page = |from: &str| {
        let path = from.trim_start_matches('/');
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        if city.languages.iter().any(|lang| lang.as_str() == first) { rest.to_owned() } else { path.to_owned() }
    };
    if city.redirects.iter().any(|other| page(&other.from) == *to) {
        return Some(Unusable::Loop);
    }
    let twice = city.redirects.iter().find(|other| other.from == redirect.from).is_some_and(|it| it.id != redirect.id);
    twice.then_some(Unusable::Twice)
}

/// Whether this is a path below a city's address that the portal does not keep for itself.
fn is_from(from: &str) -> bool {
    let Some(path) = from.strip_prefix('/') else { return false };
    let first = path.split('/').next().unwrap_or_default();
    let odd = path.is_empty()
        || path.ends_with('/')
        || path.split('/').any(|segment| segment.is_empty() || segment == "." || segment == "..")
        || path.contains(['?', '#', '\\'])
        || path.chars().any(char::is_control);
    !odd && !is_reserved(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn city(redirects: &[(&str, &str)], embedders: &[&str]) -> City {
        let redirects: Vec<_> = redirects
            .iter()
            .enumerate()
            .map(|(at, (from, to))| serde_json::json!({ "id": format!("r{at}"), "from": from, "to": to }))
            .collect();
        serde_json::from_value(serde_json::json!({
            "time_zone": "UTC", "languages": ["en", "sk"], "default_language": "en", "local_language": "sk",
            "redirects": redirects, "embedders": embedders,
        }))
        .expect("a city")
    }

    fn faults(redirects: &[(&str, &str)]) -> Vec<Option<Unusable>> {
        let city = city(redirects, &[]);
        city.redirects.iter().map(|redirect| fault(&city, redirect)).collect()
    }

    #[test]
    fn good_redirects_are_used() {
        assert_eq!(faults(&[("/old/path", "services"), ("/en/old.html", "service/permits"), ("/x", "")]), [None; 3]);
    }

    #[test]
    fn old_addresses_are_paths_and_not_those_of_the_portal_itself() {
        for from in ["old", "/", "/old/", "//evil.example", "/a//b", "/../x", "/a?b", "/desk/sign-in", "/assets/x"] {
            assert_eq!(faults(&[(from, "services")]), [Some(Unusable::From)], "{from}");
        }
    }

    #[test]
    fn no_redirect_leads_out_of_the_portal() {
        for to in ["/services", "https://evil.example", "services/", "services?x=1"] {
            assert_eq!(faults(&[("/old", to)]), [Some(Unusable::To)], "{to}");
        }
    }

    #[test]
    fn nobody_is_sent_in_circles() {
        assert_eq!(faults(&[("/a", "a")]), [Some(Unusable::Loop)]);
        assert_eq!(faults(&[("/a", "b"), ("/b", "a")]), [Some(Unusable::Loop); 2]);
        assert_eq!(faults(&[("/a", "b"), ("/sk/b", "c")]), [Some(Unusable::Loop), None]);
        assert_eq!(faults(&[("/a", "b"), ("/a", "c")]), [None, Some(Unusable::Twice)]);
    }

    #[test]
    fn only_sites_over_https_may_embed() {
        let given =
            ["https://www.city.example", "https://city.example:8443", "http://city.example", "https://a/b", "x"];
        let city = city(&[], &given);
        let read: Vec<Result<String, &str>> = embedders(&city).map(|it| it.map(|origin| origin.to_string())).collect();
        assert_eq!(read.iter().filter(|it| it.is_ok()).count(), 2, "{read:?}");
        assert_eq!(read[2], Err("http://city.example"));
    }
}
