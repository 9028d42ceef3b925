//! Words that mean the same to those who look for something.

use integra_edition::{Edition, Of};
use integra_kernel::{CityKey, EntryId, Kind, Texts, fields::Line};
use integra_web::finding::{Leading, Said, Synonyms};
use serde::Deserialize;

/// Words of which each leads where the others lead: what people type for an office, a paper, a need. Of one city, or of
/// the network for all of them. Readers see them nowhere; search knows them.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "synonym", version = 1, texts = SynonymTexts, views())]
pub struct Synonym {
    /// The entries that answer best. A guide of the network leads to the city's own, where a city shares it.
    #[serde(default)]
    #[field(
        unsourced,
        links(
            "service",
            "organization",
            "guide",
            "article",
            "topic",
            "term",
            "channel",
            "document",
            "urgent-number",
            "district"
        ),
        section = "about"
    )]
    pub leads_to: Vec<EntryId>,
}

/// Texts of a group of synonyms: in each language its own words, no translations of each other.
#[derive(Debug, Texts)]
pub struct SynonymTexts {
    /// The word most people use.
    #[field(required, at_most = 80, section = "about")]
    pub name: Line,
    /// Other words for it, with commas between.
    #[field(at_most = 400, section = "about")]
    pub words: Line,
}

/// The groups of a city and of the network.
pub(crate) fn synonyms_of(edition: &Edition, city: &CityKey) -> Vec<Leading> {
    let network = CityKey::all();
    let shared = (*city != network).then(|| edition.list(&network, Synonym::NAME)).into_iter().flatten();
    edition
        .list(city, Synonym::NAME)
        .chain(shared)
        .filter_map(Of::<Synonym>::new)
        .map(|group| leading(&group))
        .collect()
}

fn leading(group: &Of<Synonym>) -> Leading {
    let mut words: Vec<Said> = Vec::new();
    for (lang, fields) in &group.entry.texts {
        let texts = fields.values().flatten().map(|block| block.text.as_str());
        let phrases = texts.flat_map(|text| text.split([',', '،', '、', '，', ';'])).map(str::trim);
        words.extend(phrases.filter(|phrase| !phrase.is_empty()).map(|phrase| (lang.clone(), phrase.to_owned())));
    }
    Leading { synonyms: Synonyms { id: group.entry.id, words }, to: group.leads_to.clone() }
}
