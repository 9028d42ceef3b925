//! What people can be helped with and in which languages, as those who count and compare at the desk name it.

use integra_common::{pages::topics, views};
use integra_edition::Entry;
use integra_kernel::{EntryId, Lang};
use integra_web::{Show, Text, supplying::Supplied};
use serde::Serialize;

use crate::{answer::Halt, ask::Ask};

/// The tag of any language that is not on the list (ISO 639: undetermined).
const ANOTHER: &str = "und";

/// A name, in whatever language there is of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) lang: String,
    pub(crate) dir: &'static str,
}

impl Named {
    /// Words in the language of the page.
    pub(crate) fn own(ask: &Ask, name: String) -> Self {
        Self { name, lang: ask.lang.to_string(), dir: ask.lang.direction().as_str() }
    }

    fn text(ask: &Ask, text: Text) -> Self {
        let lang = text.lang.unwrap_or_else(|| ask.lang.to_string());
        Self { name: text.plain, lang, dir: text.dir.unwrap_or(ask.lang.direction().as_str()) }
    }
}

/// What there is to choose from.
pub(crate) struct Known {
    /// The topics in their order.
    pub(crate) topics: Vec<(EntryId, Named)>,
    /// The languages by name; any other one comes last.
    pub(crate) langs: Vec<Lang>,
    /// What helps, with names.
    pub(crate) supplied: Vec<(Supplied, Named)>,
}

impl Known {
    /// Looks what there is in the city.
    ///
    /// # Errors
    /// The address names no city.
    pub(crate) fn of(ask: &Ask) -> Result<Self, Halt> {
        let city = &ask.city()?.key;
        ask.desk.site.speak_in(city, &ask.lang, |show| Self::seen(ask, show)).ok_or(Halt::NotFound)
    }

    fn seen(ask: &Ask, show: &Show) -> Self {
        let named = |entry: &Entry| Named::text(ask, show.name(entry));
        let supplied = ask.desk.site.supplied(show);
        let mut langs: Vec<Lang> = show.city.languages.iter().chain([&show.city.local]).cloned().collect();
        langs.extend(supplied.iter().flat_map(|it| it.supply.languages.iter().cloned()));
        langs.sort();
        langs.dedup();
        let mut langs = views::by_name(show, langs);
        langs.extend(Lang::parse(ANOTHER));
        Self {
            topics: topics::all(show).iter().map(|topic| (topic.entry.id, named(&topic.entry))).collect(),
            langs,
            supplied: supplied.into_iter().map(|it| (it.clone(), named(&it.entry))).collect(),
        }
    }

    /// What a topic is called.
    pub(crate) fn topic(&self, ask: &Ask, topic: Option<EntryId>) -> Named {
        let known = self.topics.iter().find(|(id, _)| Some(*id) == topic).map(|(_, name)| name.clone());
        known.unwrap_or_else(|| Named::own(ask, ask.say("desk-visits-topic-none", &[])))
    }

    /// The topics as visits name them: any other one comes last.
    pub(crate) fn topic_ids(&self) -> Vec<Option<EntryId>> {
        self.topics.iter().map(|(id, _)| Some(*id)).chain([None]).collect()
    }
}

/// What a language is called at the desk.
pub(crate) fn language(ask: &Ask, lang: &Lang) -> Named {
    let name = if is_another(lang) {
        ask.say("desk-visits-language-other", &[])
    } else {
        ask.desk.wording().language_name(Some(&ask.lang), lang)
    };
    Named::own(ask, name)
}

/// Whether this stands for any language that is not on the list.
pub(crate) fn is_another(lang: &Lang) -> bool {
    lang.as_str() == ANOTHER
}
