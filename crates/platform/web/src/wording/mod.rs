//! Every word a reader sees that is not content: messages in Fluent, and dates, numbers, lists and sorting from ICU.
//!
//! A feature brings `.ftl` files ([`Resource`]); [`Wording::build`] reads all of them once at start and refuses mistakes
//! with file and line. Pages then ask for words by message id and language.
//!
//! - **Which language speaks.** A message is looked up in the reader's language, then in what [`Wording::build_with`] was
//!   told to fall back to, then in English. Dates, numbers and lists are written in the first of these that has any
//!   wording, so that a sentence never mixes two languages ([`Wording::spoken`]).
//! - **Digits are 0 to 9 in every language**, in Arabic and Persian too: they must match the signs, forms, timetables
//!   and phone keys of the city. Hours run from 0:00 to 23:59 and years are Gregorian for the same reason.
//! - **Direction.** [`Wording::say`] wraps what it fills in with Unicode isolates, so that a phone number stands right in
//!   an Arabic sentence. Where marks would be in the way (mail, calendars, attributes) there is [`Wording::say_plain`].
//! - **The portal and the desk speak different languages.** A file named `desk` is for the desk alone, one named
//!   `vocabulary`, `dates` or `languages` for both, every other for the portal ([`Audience`]). Czech editors have a desk
//!   in Czech although nobody has worded the portal in it: then [`Wording::languages`] and [`Wording::spoken`] do not
//!   know Czech, and what the desk takes from the portal's files is said in English.
//! - **Nothing is missing silently.** An unknown id shows as `⟦id⟧` and is recorded ([`Wording::gaps`]); [`completeness`]
//!   finds holes before anybody reads them.

use std::{collections::BTreeMap, iter, sync::Arc};

use integra_kernel::Lang;

mod args;
mod audience;
mod build;
mod collation;
mod complete;
mod dates;
mod formats;
mod gaps;
mod lists;
mod names;
mod numbers;
mod source;
mod voice;
mod weekdays;

pub use args::{Arg, Args};
pub use audience::Audience;
pub use build::{Error, Resource, frame};
pub use collation::Collator;
pub use complete::{Problem, completeness};
pub use gaps::{Gap, Why};
pub use weekdays::Width;

use self::{collation::Collators, formats::Formats, gaps::Gaps, voice::Voice};

/// All words of an installation. Cheap to clone, shared by all threads.
#[derive(Clone)]
pub struct Wording(Arc<Shared>);

struct Shared {
    languages: Vec<Lang>,
    desk_languages: Vec<Lang>,
    voices: BTreeMap<Lang, Voice>,
    english: Lang,
    fallbacks: BTreeMap<Lang, Vec<Lang>>,
    collators: Collators,
    gaps: Gaps,
}

impl Wording {
    /// The languages the portal has wording in, in the order the resources came.
    pub fn languages(&self) -> &[Lang] {
        &self.0.languages
    }

    /// The languages the desk has wording in, in the order the resources came.
    pub fn desk_languages(&self) -> &[Lang] {
        &self.0.desk_languages
    }

    /// The value of HTML's `dir` for a language.
    pub fn direction(lang: &Lang) -> &'static str {
        lang.direction().as_str()
    }

    /// The language the portal speaks to a reader of `lang`: their own where there is wording, else the next of their
    /// chain. A page frame in it must carry its `lang` and `dir`.
    pub fn spoken(&self, lang: &Lang) -> &Lang {
        let portal = |voice: &&Voice| self.0.languages.contains(voice.lang());
        self.chain(lang).find(portal).map_or(&self.0.english, Voice::lang)
    }

    /// Words a message. Values are wrapped in isolates: for HTML.
    pub fn say(&self, lang: &Lang, id: &str, args: &Args) -> String {
        self.find(lang, id, |voice| voice.say(id, args))
    }

    /// Words a message without isolates: for mail, calendars and other plain text.
    pub fn say_plain(&self, lang: &Lang, id: &str, args: &Args) -> String {
        self.find(lang, id, |voice| voice.say_plain(id, args))
    }

    /// Whether the language itself has a message, fallbacks left aside. Attributes are asked for as `id.attribute`.
    pub fn has(&self, lang: &Lang, id: &str) -> bool {
        self.0.voices.get(lang).is_some_and(|voice| voice.has(id))
    }

    /// Whether somebody of that language is told something by a message, in their own language or another of their
    /// chain.
    pub fn tells(&self, lang: &Lang, id: &str) -> bool {
        self.chain(lang).any(|voice| voice.has(id))
    }

    /// The message ids of a language, sorted; none for a language without wording.
    pub fn ids(&self, lang: &Lang) -> impl Iterator<Item = &str> {
        self.0.voices.get(lang).into_iter().flat_map(Voice::ids)
    }

    /// What could not be worded so far, for tests and checks that demand there be nothing.
    pub fn gaps(&self) -> Vec<Gap> {
        self.0.gaps.list()
    }

    /// The message from the first language of the chain that has it.
    fn find(&self, lang: &Lang, id: &str, say: impl Fn(&Voice) -> Option<voice::Said>) -> String {
        let Some((voice, said)) = self.chain(lang).find_map(|voice| say(voice).map(|said| (voice, said))) else {
            self.0.gaps.record(lang, id, Why::NoMessage);
            return format!("⟦{id}⟧");
        };
        for mistake in said.mistakes {
            self.0.gaps.record(voice.lang(), id, Why::Mistake(mistake));
        }
        said.words
    }

    /// The voices tried for a reader of `lang`. The region may be dropped (`pt-BR`, `pt`), the script never: who reads
    /// Serbian in Latin letters is not served Cyrillic ones.
    fn chain<'a>(&'a self, lang: &Lang) -> impl Iterator<Item = &'a Voice> {
        let Shared { voices, english, fallbacks, .. } = &*self.0;
        let wider = iter::once_with(|| names::without_region(lang)).flatten().filter_map(|wider| voices.get(&wider));
        let listed = fallbacks.get(lang).into_iter().flatten().filter_map(|listed| voices.get(listed));
        voices.get(lang).into_iter().chain(wider).chain(listed).chain(voices.get(english))
    }

    /// Something ICU writes in the language a reader is spoken to.
    fn written<R>(&self, lang: &Lang, make: impl FnOnce(&Formats) -> R) -> R {
        formats::with(self.voice(lang).locale(), make)
    }

    fn voice(&self, lang: &Lang) -> &Voice {
        self.chain(lang).next().expect("building refuses wording without English, the end of every chain")
    }
}
