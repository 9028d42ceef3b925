//! Entries that organizations write and publish themselves: what is looked at before readers see them, and when they end by
//! themselves. A feature says it of its kinds; the desk does the rest and knows none of them.

use integra_kernel::{Lang, texts::Fields};
use serde_json::{Map, Value};

/// Says what speaks against an entry, from its facts and the texts it was written in first.
pub type ConcernsOf = fn(&Map<String, Value>, &Fields) -> Vec<Concern>;

/// Says whether an entry stays until somebody says otherwise: whether it names no last day of its own.
pub type LastsOf = fn(&Map<String, Value>) -> bool;

/// A kind whose entries are entrusted to organizations.
#[derive(Clone, Copy)]
pub struct Entrusted {
    /// The kind.
    pub kind: &'static str,
    /// What speaks against an entry.
    pub concerns: ConcernsOf,
    /// Whether it has no end of its own.
    pub lasts: LastsOf,
    /// Ready patterns to begin a new one with.
    pub patterns: &'static [Pattern],
}

/// Something that speaks against an entry, in a plain sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concern {
    /// The message that says it, in the languages of the desk.
    pub words: &'static str,
    /// A number in the sentence.
    pub n: i64,
    /// The fact it is about, or the text when it begins with `texts/`.
    pub field: &'static str,
    /// Whether readers should see the entry only after somebody of the city has looked at exactly this.
    pub severe: bool,
}

/// A ready pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pattern {
    /// Its key: in addresses, and of the message that names it.
    pub key: &'static str,
    /// The message that names it.
    pub name: &'static str,
    /// The facts it fills in, as JSON.
    pub facts: &'static str,
    /// The texts it fills in: their paths and the messages that word them.
    pub texts: &'static [(&'static str, &'static str)],
}

impl Pattern {
    /// Its facts.
    pub fn facts(&self) -> Map<String, Value> {
        serde_json::from_str(self.facts).unwrap_or_default()
    }

    /// Its texts as somebody would have typed them, worded by `say`.
    pub fn texts(&self, lang: &Lang, say: impl Fn(&Lang, &str) -> String) -> Fields {
        let blocks = |id: &str| {
            let words = say(lang, id);
            integra_kernel::texts::split_markdown(&words).into_iter().map(integra_kernel::Block::source).collect()
        };
        self.texts.iter().map(|(path, id)| ((*path).to_owned(), blocks(id))).collect()
    }
}
