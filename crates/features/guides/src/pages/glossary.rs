//! Office words, explained: each with the same word in the language of the city's offices, to point at.

use integra_common::views::{self, Step, Trust};
use integra_edition::Of;
use integra_kernel::CityKey;
use integra_web::{Body, Show, Stop, Text, show::Head};
use serde::Serialize;

use super::lists;
use crate::Term;

#[derive(Serialize)]
struct GlossaryPage {
    crumbs: Vec<Step>,
    words: Vec<Word>,
    /// The language of the city's offices, named in the reader's, when it is another one.
    local: Option<String>,
}

#[derive(Serialize)]
struct Word {
    id: String,
    name: Text,
    /// The same word as the city's offices write it, where it is known and another one.
    local: Option<Text>,
    meaning: Option<Text>,
    notice: Option<Text>,
    trust: Trust,
}

/// The words of the city and of the network. Where both explain one, the city's own explanation is shown.
fn terms(show: &Show) -> Vec<Of<Term>> {
    let mut terms = show.reader.list::<Term>(show.key());
    let network = CityKey::all();
    if *show.key() != network {
        for term in show.reader.list::<Term>(&network) {
            if terms.iter().all(|own| own.entry.slug != term.entry.slug) {
                terms.push(term);
            }
        }
    }
    lists::sort_by(show, terms, |_| ())
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let local = &show.city.local;
    let word = |term: &Of<Term>| {
        let entry = &term.entry;
        let name = show.name(entry);
        Word {
            id: format!("term-{}", entry.slug),
            local: show.text_in(entry, "name", local).filter(|local| local.plain != name.plain),
            meaning: show.text(entry, "summary"),
            notice: views::notice(show, entry, &term.common),
            trust: views::trust(show, entry, &term.common),
            name,
        }
    };
    let page = GlossaryPage {
        crumbs: views::crumbs(show, None),
        words: terms(show).iter().map(word).collect(),
        local: (*local != show.lang).then(|| show.site.wording.language_name(Some(&show.lang), local)),
    };
    let head =
        Head { title: show.say("glossary", &[]), description: show.say("glossary-lede", &[]), ..Head::default() };
    show.page("guides/glossary.html", head, page)
}
