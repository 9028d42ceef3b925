//! Finds the page an address names and makes it.

use std::{collections::BTreeMap, sync::Arc};

use integra_edition::{Edition, Reader};
use integra_kernel::{CityKey, Lang};

use crate::{
    city::CityProfile,
    feature::Page,
    front::{Cacheable, Deps},
    query::{Query, encode},
    show::{Body, Show},
    site::Site,
    stop::Stop,
};

/// The city an address names.
pub(super) fn city(site: &Site, key: &str) -> Result<CityProfile, Stop> {
    let key = CityKey::parse(key).map_err(|_| Stop::NotFound)?;
    (site.platform.profile)(&site.live.edition(), &key).ok_or(Stop::NotFound)
}

/// The page at `/{city}/{lang}/{path}` in the newest edition.
pub(super) fn show(
    site: &Arc<Site>,
    city_key: &str,
    tag: &str,
    path: &str,
    raw: &str,
) -> Result<(Body, Option<Cacheable>), Stop> {
    let edition = site.live.edition();
    let key = CityKey::parse(city_key).map_err(|_| Stop::NotFound)?;
    let lang = Lang::parse(tag).map_err(|_| Stop::NotFound)?;
    let city = offering(site, &edition, &key, &lang)?;
    if lang.as_str() != tag {
        return Err(Stop::Moved(site.urls().page(&key, &lang, path, &[])));
    }
    make(site, edition, city, lang, path, raw, false)
}

/// A page to be kept on a device ([`Show::is_copy`]).
pub(crate) fn copy(
    site: &Site,
    edition: &Arc<Edition>,
    city: &CityProfile,
    lang: &Lang,
    path: &str,
) -> Result<(Body, Option<Cacheable>), Stop> {
    make(site, Arc::clone(edition), city.clone(), lang.clone(), path, "", true)
}

/// A page as [`super::preview`] describes it.
pub(super) fn preview(
    site: &Site,
    edition: Arc<Edition>,
    city: &CityKey,
    lang: &Lang,
    path: &str,
    raw: &str,
) -> Result<Body, Stop> {
    let city = offering(site, &edition, city, lang)?;
    make(site, edition, city, lang.clone(), path, raw, false).map(|(body, _)| body)
}

/// The city, if it is in this edition and has this language.
pub(super) fn offering(site: &Site, edition: &Edition, key: &CityKey, lang: &Lang) -> Result<CityProfile, Stop> {
    let city = (site.platform.profile)(edition, key).ok_or(Stop::NotFound)?;
    if city.languages.contains(lang) { Ok(city) } else { Err(Stop::NotFound) }
}

/// Makes a page from an edition, and says what it depends on.
fn make(
    site: &Site,
    edition: Arc<Edition>,
    city: CityProfile,
    lang: Lang,
    path: &str,
    raw: &str,
    copy: bool,
) -> Result<(Body, Option<Cacheable>), Stop> {
    let (page, captures) = find(site.pages(&city), path).ok_or(Stop::NotFound)?;
    let slash = if path.is_empty() { "" } else { "/" };
    let address = format!("/{}/{lang}{slash}{path}", city.key);
    let reader = Reader::new(edition, site.clock.now());
    let mut show = Show::new(site, reader, city, lang, path.to_owned(), Query::parse(raw));
    show.known_params = page.params;
    show.captures = captures;
    show.copy = copy;
    show.read_embedding()?;
    // Every page shows the city's name, colours and languages.
    show.reader.entry(show.city.entry.id);
    let body = (page.show)(&show)?;
    let seen = show.reader.seen();
    let query = encode(&show.query.canonical(page.params));
    let keep = Cacheable {
        deps: seen.keys.into_iter().collect::<Deps>(),
        seq: seen.seq,
        changes_at: seen.changes_at,
        canonical: format!("{address}{query}"),
    };
    Ok((body, (!show.fleeting.get()).then_some(keep)))
}

/// The page for a path, with what its `{parts}` stand for. A page without parts wins over one with.
pub(super) fn find<'p>(
    pages: impl Iterator<Item = &'p Page>,
    path: &str,
) -> Option<(Page, BTreeMap<&'static str, String>)> {
    let matching = pages.filter_map(|page| Some((*page, captures(page.path, path)?)));
    matching.min_by_key(|(_, captures)| captures.len())
}

pub(crate) fn captures(pattern: &'static str, path: &str) -> Option<BTreeMap<&'static str, String>> {
    let mut found = BTreeMap::new();
    let (mut wanted, mut given) = (pattern.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return Some(found),
            (Some(want), Some(have)) => match want.strip_prefix('{').and_then(|want| want.strip_suffix('}')) {
                Some(name) if !have.is_empty() => {
                    found.insert(name, have.to_owned());
                }
                None if want == have => {}
                _ => return None,
            },
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::captures;

    #[test]
    fn patterns_match_whole_paths() {
        let slug = |pattern, path| captures(pattern, path).map(|found| found.get("slug").cloned());
        assert_eq!(slug("", ""), Some(None));
        assert_eq!(slug("services", "services"), Some(None));
        assert_eq!(slug("services/{slug}", "services/permits"), Some(Some("permits".into())));
        for (pattern, path) in [
            ("services", ""),
            ("services", "services/"),
            ("services/{slug}", "services/a/b"),
            ("services/{slug}", "services/"),
        ] {
            assert_eq!(slug(pattern, path), None, "{pattern} {path}");
        }
    }
}
