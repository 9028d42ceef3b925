//! Where else somebody could help: other offers of the city that their languages are enough for.

use integra_edition::Entry;
use integra_web::offering::Offering;

use crate::{SignUps, person::Speaks, typed::LEVELS};

/// Most that are suggested.
const FEW: usize = 5;

/// Whether somebody who speaks these languages can take part: what is needed they speak, well enough where a level is asked for
/// and they say one, and at least one of its languages is theirs.
pub fn fits(offering: &Offering, spoken: &[Speaks]) -> bool {
    let rank = |level: &str| LEVELS.iter().position(|known| *known == level);
    let speaks = |it: &integra_web::offering::OfferedLanguage| {
        let own = spoken.iter().find(|own| own.language == it.lang);
        own.is_some_and(|own| match (own.level.as_deref().and_then(rank), it.level.as_deref().and_then(rank)) {
            (Some(own), Some(asked)) => own >= asked,
            _ => true,
        })
    };
    offering.languages.iter().filter(|it| it.needed).all(speaks) && offering.languages.iter().any(speaks)
}

impl SignUps {
    /// Other offers of the city of an entry that have room and fit somebody's languages, by their addresses.
    pub fn elsewhere(&self, entry: &Entry, spoken: &[Speaks]) -> Vec<std::sync::Arc<Entry>> {
        let edition = self.live.edition();
        let all =
            self.site.offered_kinds().flat_map(|kind| edition.list(&entry.city, kind)).filter(|it| it.id != entry.id);
        let has_room = |it: &std::sync::Arc<Entry>| edition.free(it.id) != Some("full");
        let suits = |it: &std::sync::Arc<Entry>| {
            self.offering(it.id).is_some_and(|offering| offering.open && fits(&offering, spoken))
        };
        let mut found: Vec<_> = all.filter(|it| has_room(it) && suits(it)).cloned().collect();
        found.sort_by(|one, other| one.slug.cmp(&other.slug));
        found.truncate(FEW);
        found
    }
}

#[cfg(test)]
mod tests {
    use integra_kernel::{EntryId, Lang};
    use integra_web::offering::OfferedLanguage;

    use super::*;

    #[test]
    fn what_is_needed_must_be_spoken_well_enough() {
        let offered = |tag: &str, level: Option<&str>, needed| OfferedLanguage {
            lang: Lang::parse(tag).expect("a tag"),
            level: level.map(str::to_owned),
            needed,
        };
        let speaks = |all: &[(&str, Option<&str>)]| -> Vec<Speaks> {
            let one = |(tag, level): &(&str, Option<&str>)| Speaks {
                language: Lang::parse(tag).expect("a tag"),
                level: level.map(str::to_owned),
            };
            all.iter().map(one).collect()
        };
        let whole = Offering::whole(EntryId::new(0, [0; 10]), None, 0);
        let czech =
            Offering { languages: vec![offered("cs", Some("b1"), true), offered("vi", None, false)], ..whole.clone() };
        assert!(fits(&czech, &speaks(&[("cs", Some("b1"))])) && fits(&czech, &speaks(&[("cs", None), ("vi", None)])));
        assert!(!fits(&czech, &speaks(&[("cs", Some("a2"))])) && !fits(&czech, &speaks(&[("vi", Some("c2"))])));
        let any = Offering { languages: vec![offered("vi", None, false), offered("en", None, false)], ..whole.clone() };
        assert!(fits(&any, &speaks(&[("vi", Some("a1"))])) && !fits(&any, &speaks(&[("ar", None)])));
        assert!(!fits(&whole, &speaks(&[("en", None)])), "nobody knows which languages it is done in");
    }
}
