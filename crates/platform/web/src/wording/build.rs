//! Reading the wording at start: every mistake is refused with the place to repair.

use std::{
    collections::{BTreeMap, btree_map},
    sync::Arc,
};

use integra_kernel::Lang;

use super::{Audience, Shared, Wording, collation::Collators, gaps::Gaps, source, voice::Voice};

/// One `.ftl` file of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resource {
    /// The language tag.
    pub lang: &'static str,
    /// Name of the file without its ending: the room it belongs to, such as `web`, or whom it is for
    /// ([`Resource::audience`]).
    pub name: &'static str,
    /// What is in the file.
    pub text: &'static str,
}

impl Resource {
    /// Where it is, as messages to developers and translators name it.
    pub(super) fn file(&self) -> String {
        format!("{}/{}.ftl", self.lang, self.name)
    }
}

/// Why wording cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The language of a file is no language tag.
    #[error("{file}: {error}")]
    Language {
        /// The file.
        file: String,
        /// What is wrong with the tag.
        error: integra_kernel::lang::Error,
    },
    /// A file is not Fluent.
    #[error("{file}, line {line}: {what}")]
    Syntax {
        /// The file.
        file: String,
        /// Its line, from 1.
        line: usize,
        /// What is wrong, in Fluent's words.
        what: String,
    },
    /// A message is defined twice in one language.
    #[error(
        "{file}, line {line}: '{id}' is already defined in {first}, line {first_line}; rename or delete one of them"
    )]
    Duplicate {
        /// The message.
        id: String,
        /// The file of the second definition.
        file: String,
        /// Its line.
        line: usize,
        /// The file of the first definition.
        first: String,
        /// Its line.
        first_line: usize,
    },
    /// English, the last of every chain, has no wording.
    #[error("there is no wording in English (en); every other language falls back to it")]
    NoEnglish,
    /// The data for dates, numbers and lists of a language cannot be used.
    #[error("dates and numbers cannot be written in {lang}: {what}")]
    Formats {
        /// The language.
        lang: Lang,
        /// What is wrong, in ICU's words.
        what: String,
    },
}

/// The wording files of the calling crate, built into the program: `ftl! { readers: "services"; staff: "desk"; }` for
/// `locales/en/services.ftl`, `locales/sk/services.ftl` … in every language of the portal, and `locales/en/desk.ftl` … in
/// those of the desk. Whom a file is for also shows in its name ([`Resource::audience`]).
#[macro_export]
macro_rules! ftl {
    ($(readers: $($reader:literal),+;)? $(staff: $($staff:literal),+;)?) => {{
        let mut files = Vec::new();
        $($($crate::ftl!(@files files $reader "en" "cs" "sk" "hr" "it" "bg" "uk" "ru" "vi" "ar" "fa" "zh" "ro" "ne");)+)?
        $($($crate::ftl!(@files files $staff "en" "cs" "sk" "hr" "it" "bg");)+)?
        files
    }};
    (@files $files:ident $name:literal $($lang:literal)+) => {
        $files.extend([$($crate::wording::Resource {
            lang: $lang,
            name: $name,
            text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $lang, "/", $name, ".ftl")),
        }),+]);
    };
}

/// The words of the page frame, forms, dates and language names: this room's own resources.
pub fn frame() -> Vec<Resource> {
    ftl! {
        readers: "web", "careful", "more", "frame", "dates", "languages";
        staff: "desk", "desk-form";
    }
}

impl Wording {
    /// Reads all wording. Every language falls back to English alone.
    ///
    /// # Errors
    /// A file is not Fluent, a message is defined twice in a language, or there is no English.
    pub fn build(resources: &[Resource]) -> Result<Self, Error> {
        Self::build_with(resources, &[])
    }

    /// Reads all wording. `fallbacks` names the languages tried for readers of another before English; nothing is
    /// guessed: Ukrainian readers are not spoken to in Russian unless it says so.
    ///
    /// # Errors
    /// As [`Wording::build`].
    pub fn build_with(resources: &[Resource], fallbacks: &[(Lang, Vec<Lang>)]) -> Result<Self, Error> {
        let english = tag("en", || "en".to_owned())?;
        let mut languages: Vec<Lang> = Vec::new();
        let mut desk_languages: Vec<Lang> = Vec::new();
        let mut voices: BTreeMap<Lang, Voice> = BTreeMap::new();
        let mut places: BTreeMap<(Lang, String), (String, usize)> = BTreeMap::new();
        for resource in resources {
            let lang = tag(resource.lang, || resource.file())?;
            let parsed = parse(resource)?;
            let listed = match resource.audience() {
                Audience::Portal => Some(&mut languages),
                Audience::Desk => Some(&mut desk_languages),
                Audience::Both => None,
            };
            if let Some(listed) = listed.filter(|listed| !listed.contains(&lang)) {
                listed.push(lang.clone());
            }
            for message in source::messages(resource.text) {
                match places.entry((lang.clone(), message.id.clone())) {
                    btree_map::Entry::Vacant(place) => {
                        place.insert((resource.file(), message.line));
                    }
                    btree_map::Entry::Occupied(place) => {
                        let (first, first_line) = place.get().clone();
                        let (id, file, line) = (message.id, resource.file(), message.line);
                        return Err(Error::Duplicate { id, file, line, first, first_line });
                    }
                }
            }
            let voice = match voices.entry(lang.clone()) {
                btree_map::Entry::Occupied(voice) => voice.into_mut(),
                btree_map::Entry::Vacant(place) => {
                    place.insert(Voice::new(lang).map_err(|(lang, what)| Error::Formats { lang, what })?)
                }
            };
            let mistake = |what| Error::Syntax { file: resource.file(), line: 1, what };
            voice.add(Arc::new(parsed), source::messages(resource.text)).map_err(mistake)?;
        }
        if !voices.contains_key(&english) {
            return Err(Error::NoEnglish);
        }
        Ok(Self(Arc::new(Shared {
            languages,
            desk_languages,
            voices,
            english,
            fallbacks: fallbacks.iter().cloned().collect(),
            collators: Collators::default(),
            gaps: Gaps::default(),
        })))
    }
}

fn tag(text: &str, file: impl Fn() -> String) -> Result<Lang, Error> {
    Lang::parse(text).map_err(|error| Error::Language { file: file(), error })
}

fn parse(resource: &Resource) -> Result<fluent_bundle::FluentResource, Error> {
    fluent_bundle::FluentResource::try_new(resource.text.to_owned()).map_err(|(_, mistakes)| {
        let (at, what) = mistakes
            .first()
            .map_or((0, "it cannot be read".to_owned()), |mistake| (mistake.pos.start, mistake.to_string()));
        Error::Syntax { file: resource.file(), line: source::line_at(resource.text, at), what }
    })
}
