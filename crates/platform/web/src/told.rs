//! What a page tells its readers about the texts on it: how they were translated, what is kept back until a person has
//! read it, and what has run out.

use std::cell::{Cell, RefCell};

use integra_edition::Entry;
use integra_kernel::{
    Lang,
    texts::{State, Trusted, Worded},
};
use minijinja::{Value, context};

use crate::{show::Show, wording::Arg};

/// What was noticed while a page was made.
#[derive(Default)]
pub(crate) struct Told {
    machine: Cell<bool>,
    stale: Cell<bool>,
    fallback: Cell<bool>,
    /// Whether a long text is shown in another language than the reader's.
    long_fallback: Cell<bool>,
    /// The language important texts are shown in, when a machine's translation of them is kept back.
    kept_back: RefCell<Option<Lang>>,
    warnings: RefCell<Vec<String>>,
}

impl Show<'_> {
    /// What this reader sees of a text; the page says at its top how it was translated.
    pub(crate) fn worded<'e>(&self, entry: &'e Entry, path: &str) -> Option<Worded<'e>> {
        let chain = self.chain(&entry.source);
        let all = entry.worded(&chain, path)?;
        let worded =
            if self.is_careful(entry) { entry.worded_by(&chain, path, Trusted::Persons)? } else { all.clone() };
        for (piece, any) in worded.pieces.iter().zip(&all.pieces) {
            if piece.lang == any.lang {
                self.note(piece.state, piece.lang, &entry.source);
            } else {
                self.told.kept_back.borrow_mut().get_or_insert_with(|| piece.lang.clone());
            }
        }
        Some(worded)
    }

    /// Whether the city shows the texts of an entry only as a person has read them.
    pub fn is_careful(&self, entry: &Entry) -> bool {
        !self.city.reviewed_only.is_empty()
            && (self.site.platform.careful_of)(entry)
                .is_some_and(|careful| self.city.reviewed_only.iter().any(|term| term == careful))
    }

    fn note(&self, state: State, lang: &Lang, source: &Lang) {
        match state {
            State::Machine => self.told.machine.set(true),
            State::Stale => self.told.stale.set(true),
            State::Source if lang != &self.lang => self.told.fallback.set(true),
            _ => {}
        }
        if source != &self.lang && !self.origins.borrow().contains(source) {
            self.origins.borrow_mut().push(source.clone());
        }
    }

    /// Notes in which languages a long text is shown.
    pub(crate) fn note_long(&self, worded: &Worded) {
        let foreign = |state: State, lang: &Lang| state == State::Source && *lang != self.lang;
        if worded.pieces.iter().any(|piece| foreign(piece.state, piece.lang)) {
            self.told.long_fallback.set(true);
        }
    }

    /// Makes what stands beside a page, in its footer: in which language that is says nothing about the page.
    pub(crate) fn aside<R>(&self, make: impl FnOnce() -> R) -> R {
        let long = self.told.long_fallback.get();
        let made = make();
        self.told.long_fallback.set(long);
        made
    }

    /// Says at the top of the page what readers must know before they trust it.
    pub fn warn(&self, words: String) {
        let mut warnings = self.told.warnings.borrow_mut();
        if !warnings.contains(&words) {
            warnings.push(words);
        }
    }

    /// The notices at the top of the page.
    pub(crate) fn notices(&self) -> Vec<Value> {
        let warnings = self.told.warnings.borrow();
        let warnings = warnings.iter().map(|words| context! { words, warn => true, url => None::<String> });
        let name = |lang: &Lang| Arg::Text(self.site.wording.language_name(Some(&self.lang), lang));
        let kept_back = self.told.kept_back.borrow();
        let careful = kept_back.iter().map(|lang| {
            context! {
                warn => false,
                words => self.say("web-careful", &[("language", name(lang))]),
                url => self.url(&format!("languages/{}", self.lang)),
                link => self.say("web-careful-people", &[("language", name(&self.lang))]),
            }
        });
        warnings.chain(careful).collect()
    }

    /// What readers are told about the translation they read.
    pub(crate) fn strip(&self) -> Option<Value> {
        let words = self.translated()?;
        let source = self.origins.borrow().first()?.clone();
        let offered = self.city.languages.contains(&source);
        Some(context! { words, link => offered.then(|| self.language_link(&source)) })
    }

    /// The same in words alone.
    pub fn translated(&self) -> Option<String> {
        let origins = self.origins.borrow();
        let source = origins.first()?;
        let id = match (self.told.machine.get(), self.told.stale.get(), self.told.fallback.get()) {
            (_, true, _) => "web-strip-stale",
            (true, ..) if self.told.long_fallback.get() => "web-strip-partly",
            (true, ..) => "web-strip-machine",
            (.., true) => "web-strip-fallback",
            _ => return None,
        };
        let name = self.site.wording.language_name(Some(&self.lang), source);
        Some(self.say(id, &[("language", Arg::Text(name))]))
    }
}
