//! Office words, explained: each with the same word in the language of the city's offices, to point at.

use integra_common::views::{self, Cited, Step};
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
    /// The sources of most words, said once; a word with others names its own.
    sources: Option<Vec<Cited>>,
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
    /// Its sources, unless they are those of most words.
    sources: Option<Vec<Cited>>,
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

/// Takes the sources that more than one word has, and most of all, away from these words.
fn shared(words: &mut [Word]) -> Option<Vec<Cited>> {
    let count =
        |cited: &Vec<Cited>| words.iter().filter_map(|it| it.sources.as_ref()).filter(|it| same(it, cited)).count();
    let cited = words.iter().filter_map(|word| word.sources.as_ref()).filter(|cited| !cited.is_empty());
    let most = cited.max_by_key(|cited| count(cited)).filter(|cited| count(cited) > 1)?.clone();
    for word in words {
        word.sources.take_if(|cited| same(cited, &most));
    }
    Some(most)
}

/// Whether readers see the same sources.
fn same(one: &[Cited], two: &[Cited]) -> bool {
    let told = |it: &Cited| (it.name.plain.clone(), it.url.clone(), it.as_of.clone());
    one.iter().map(told).eq(two.iter().map(told))
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
            sources: Some(views::trust(show, entry, &term.common).sources),
            name,
        }
    };
    let mut words: Vec<Word> = terms(show).iter().map(word).collect();
    let page = GlossaryPage {
        crumbs: views::crumbs(show, None),
        sources: shared(&mut words),
        words,
        local: (*local != show.lang).then(|| show.site.wording.language_name(Some(&show.lang), local)),
    };
    let head =
        Head { title: show.say("glossary", &[]), description: show.say("glossary-lede", &[]), ..Head::default() };
    show.page("guides/glossary.html", head, page)
}
