//! One language speaking: its messages, with and without isolates.

use std::{collections::BTreeSet, sync::Arc};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use integra_kernel::Lang;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use super::{
    args::{self, Args},
    formats,
    source::Message,
};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The messages of one language.
pub(super) struct Voice {
    lang: Lang,
    locale: String,
    ids: BTreeSet<String>,
    isolating: Bundle,
    plain: Bundle,
}

/// A worded message and what went wrong with it.
pub(super) struct Said {
    pub(super) words: String,
    pub(super) mistakes: Vec<String>,
}

impl Voice {
    /// A language without messages yet. Fails when ICU cannot serve it.
    pub(super) fn new(lang: Lang) -> Result<Self, (Lang, String)> {
        let locale = formats::locale_of(&lang);
        let identifier: LanguageIdentifier = match lang.as_str().parse() {
            Ok(identifier) => identifier,
            Err(error) => return Err((lang, format!("{error:?}"))),
        };
        if let Err(what) = formats::check(&locale) {
            return Err((lang, what));
        }
        let bundle = |isolating| {
            let mut bundle = Bundle::new_concurrent(vec![identifier.clone()]);
            bundle.set_use_isolating(isolating);
            bundle.set_formatter(Some(written));
            bundle
        };
        Ok(Self { isolating: bundle(true), plain: bundle(false), lang, locale, ids: BTreeSet::new() })
    }

    /// Adds the messages of a file. Fails with what is wrong.
    pub(super) fn add(&mut self, file: Arc<FluentResource>, messages: Vec<Message>) -> Result<(), String> {
        self.ids.extend(messages.into_iter().map(|message| message.id));
        for bundle in [&mut self.isolating, &mut self.plain] {
            bundle
                .add_resource(Arc::clone(&file))
                .map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
        }
        Ok(())
    }

    pub(super) fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The locale its dates, numbers and lists are written in.
    pub(super) fn locale(&self) -> &str {
        &self.locale
    }

    /// Its messages, without terms and attributes.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str).filter(|id| !id.starts_with('-') && !id.contains('.'))
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    pub(super) fn say(&self, id: &str, args: &Args) -> Option<Said> {
        word(&self.isolating, id, &args::for_fluent(args))
    }

    pub(super) fn say_plain(&self, id: &str, args: &Args) -> Option<Said> {
        word(&self.plain, id, &args::for_fluent(args))
    }
}

fn word(bundle: &Bundle, id: &str, args: &FluentArgs) -> Option<Said> {
    let (id, attribute) = match id.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (id, None),
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut mistakes = Vec::new();
    let words = bundle.format_pattern(pattern, Some(args), &mut mistakes).into_owned();
    Some(Said { words, mistakes: mistakes.iter().map(ToString::to_string).collect() })
}

/// The locale of a bundle, remembered per language by its memoizer.
struct Written(String);

impl Memoizable for Written {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Lang::parse(&lang.to_string()).map(|lang| Self(formats::locale_of(&lang))).map_err(drop)
    }
}

/// Numbers inside messages take the separators of the language.
fn written(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number = number.as_string().parse().ok()?;
    memoizer.with_try_get::<Written, _, _>((), |Written(locale)| formats::with(locale, |it| it.number(&number))).ok()
}
