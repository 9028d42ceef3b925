//! Translatable texts: blocks, where each came from, and which of them a reader sees.
//!
//! A text is a list of blocks: one for a line, one per top-level Markdown block otherwise. A translated block remembers
//! the hash of the source block it was made from, so *stale* and *missing* are derived, never stored.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Options, Parser};
use serde::{Deserialize, Serialize};

use crate::{canonical, lang::Lang};

/// Who wrote a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A person.
    #[default]
    Human,
    /// A translation program.
    Machine,
}

/// One block of text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// The text: one line, or one Markdown block.
    pub text: String,
    /// Who wrote it.
    #[serde(default)]
    pub origin: Origin,
    /// Whether a person who knows the language has read it.
    #[serde(default)]
    pub reviewed: bool,
    /// [`source_hash`] of the source block it was translated from; absent in the source language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
}

impl Block {
    /// A block a person wrote in the source language.
    pub fn source(text: impl Into<String>) -> Self {
        Self { text: text.into(), origin: Origin::Human, reviewed: true, of: None }
    }
}

/// All texts of one entry in one language: field path (`name`, `steps/register/title`) to blocks.
pub type Fields = BTreeMap<String, Vec<Block>>;

/// Hash of a source block a translation refers to: the first 16 hex characters of SHA-256 of the trimmed text.
pub fn source_hash(text: &str) -> String {
    let mut hash = canonical::hash_bytes(text.trim().as_bytes());
    hash.truncate(16);
    hash
}

/// Splits Markdown into its top-level blocks, trimmed. Joined by one empty line they are the same document.
pub fn split_markdown(text: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(_) => {
                if depth == 0 {
                    blocks.push(text[range].trim_end().to_owned());
                }
                depth += 1;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            _ if depth == 0 => blocks.push(text[range].trim_end().to_owned()),
            _ => {}
        }
    }
    blocks.retain(|block| !block.trim().is_empty());
    blocks
}

/// Puts blocks back together.
pub fn join_markdown<'a>(blocks: impl IntoIterator<Item = &'a str>) -> String {
    blocks.into_iter().collect::<Vec<_>>().join("\n\n")
}

/// How a shown piece of text stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is the source itself.
    Source,
    /// A person translated or reviewed it, and the source has not changed since.
    Reviewed,
    /// A person translated it; nobody has reviewed it.
    Human,
    /// A machine translated it and nobody has read it.
    Machine,
    /// The source has changed since it was translated.
    Stale,
}

/// One block as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The text.
    pub text: &'a str,
    /// The language it is in, which may be a fallback.
    pub lang: &'a Lang,
    /// How it stands to its source.
    pub state: State,
}

/// One text field as a reader sees it: every block of the source in the best language there is for it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Worded<'a> {
    /// The blocks in order; never empty.
    pub pieces: Vec<Piece<'a>>,
}

impl Worded<'_> {
    /// The blocks as one text, for places that cannot mark languages.
    pub fn plain(&self) -> String {
        join_markdown(self.pieces.iter().map(|piece| piece.text))
    }
}

/// For every source block, the translated block that belongs to it and whether it is up to date.
///
/// A block made from exactly this source text wins wherever it stands (so moving paragraphs makes nothing stale);
/// blocks left over are paired in order and count as stale.
pub fn pair<'t>(source: &[Block], translation: &'t [Block]) -> Vec<Option<(&'t Block, bool)>> {
    let mut free: Vec<bool> = vec![true; translation.len()];
    let mut pairs: Vec<Option<(&Block, bool)>> = source
        .iter()
        .map(|block| {
            let hash = source_hash(&block.text);
            let at = (0..translation.len()).find(|&i| free[i] && translation[i].of.as_deref() == Some(&hash))?;
            free[at] = false;
            Some((&translation[at], true))
        })
        .collect();
    // A leftover block keeps its place: it is paired with the nearest source block still without one, in order.
    let mut left = (0..translation.len()).filter(|&i| free[i]).peekable();
    for slot in pairs.iter_mut().filter(|slot| slot.is_none()) {
        if let Some(at) = left.next() {
            *slot = Some((&translation[at], false));
        }
    }
    pairs
}

/// What a reader of the first language of `chain` sees of the text at `path`, or `None` when the source has no such text.
///
/// `texts` holds every language of the entry; `chain` comes from [`crate::lang::chain`] and ends with the source.
pub fn worded<'a>(texts: &'a BTreeMap<Lang, Fields>, source: &Lang, chain: &[Lang], path: &str) -> Option<Worded<'a>> {
    worded_in(|lang| texts.get_key_value(lang), source, chain, path, Trusted::All)
}

/// Which translations may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trusted {
    /// All of them.
    All,
    /// Those that a person made or has read.
    Persons,
}

impl Trusted {
    fn shows(self, block: &Block) -> bool {
        self == Self::All || block.origin == Origin::Human || block.reviewed
    }
}

/// [`worded`] over any way of keeping the texts: `of` gives the fields of a language, with the key they are kept under.
pub fn worded_in<'a>(
    of: impl Fn(&Lang) -> Option<(&'a Lang, &'a Fields)>,
    source: &Lang,
    chain: &[Lang],
    path: &str,
    trusted: Trusted,
) -> Option<Worded<'a>> {
    let (source, fields) = of(source)?;
    let original = fields.get(path)?;
    let mut pieces: Vec<Option<Piece>> = vec![None; original.len()];
    for wanted in chain {
        if wanted == source {
            break;
        }
        let Some((lang, fields)) = of(wanted) else { continue };
        let Some(translation) = fields.get(path) else { continue };
        for (slot, found) in pieces.iter_mut().zip(pair(original, translation)) {
            if let (None, Some((block, fresh))) = (&slot, found.filter(|(block, _)| trusted.shows(block))) {
                *slot = Some(Piece { text: &block.text, lang, state: state(block, fresh) });
            }
        }
    }
    let pieces = pieces
        .into_iter()
        .zip(original)
        .map(|(piece, block)| piece.unwrap_or(Piece { text: &block.text, lang: source, state: State::Source }))
        .collect::<Vec<_>>();
    (!pieces.is_empty()).then_some(Worded { pieces })
}

fn state(block: &Block, fresh: bool) -> State {
    match (fresh, block.origin, block.reviewed) {
        (false, ..) => State::Stale,
        (true, _, true) => State::Reviewed,
        (true, Origin::Human, false) => State::Human,
        (true, Origin::Machine, false) => State::Machine,
    }
}

/// Carries translations over a *minor* edit of their source: blocks made from the old text of a place now count as made
/// from its new text. Only places whose number of blocks is unchanged can be carried.
pub fn carry(old: &[Block], new: &[Block], translation: &mut [Block]) {
    if old.len() != new.len() {
        return;
    }
    for (before, after) in old.iter().zip(new) {
        let (was, is) = (source_hash(&before.text), source_hash(&after.text));
        for block in translation.iter_mut().filter(|block| block.of.as_deref() == Some(&was)) {
            block.of = Some(is.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    fn machine(text: &str, of: &str) -> Block {
        Block { text: text.into(), origin: Origin::Machine, reviewed: false, of: Some(source_hash(of)) }
    }

    fn entry(source: &[&str], translation: Vec<Block>) -> BTreeMap<Lang, Fields> {
        let source = source.iter().map(|text| Block::source(*text)).collect();
        BTreeMap::from([
            (lang("en"), Fields::from([("body".into(), source)])),
            (lang("sk"), Fields::from([("body".into(), translation)])),
        ])
    }

    fn shown(texts: &BTreeMap<Lang, Fields>, chain: &[&str]) -> Vec<(String, State)> {
        let chain: Vec<Lang> = chain.iter().map(|tag| lang(tag)).collect();
        let worded = worded(texts, &lang("en"), &chain, "body").expect("a text");
        worded.pieces.iter().map(|piece| (piece.text.to_owned(), piece.state)).collect()
    }

    #[test]
    fn a_changed_block_is_stale_and_a_new_one_falls_back() {
        let texts =
            entry(&["One.", "Two, changed.", "Three."], vec![machine("Jedna.", "One."), machine("Dve.", "Two.")]);
        assert_eq!(
            shown(&texts, &["sk", "en"]),
            [("Jedna.".into(), State::Machine), ("Dve.".into(), State::Stale), ("Three.".into(), State::Source)]
        );
    }

    #[test]
    fn moving_blocks_makes_nothing_stale() {
        let texts = entry(&["Two.", "One."], vec![machine("Jedna.", "One."), machine("Dve.", "Two.")]);
        assert_eq!(shown(&texts, &["sk", "en"]), [("Dve.".into(), State::Machine), ("Jedna.".into(), State::Machine)]);
    }

    #[test]
    fn a_language_outside_the_chain_is_never_shown() {
        let texts = entry(&["One."], vec![machine("Jedna.", "One.")]);
        assert_eq!(shown(&texts, &["uk", "en"]), [("One.".into(), State::Source)]);
        assert_eq!(shown(&texts, &["uk", "sk", "en"]), [("Jedna.".into(), State::Machine)]);
    }

    #[test]
    fn what_only_a_machine_wrote_can_be_kept_from_readers() {
        let read = Block { reviewed: true, ..machine("Dve.", "Two.") };
        let texts = entry(&["One.", "Two.", "Three."], vec![machine("Jedna.", "One."), read, machine("Tri.", "Tre.")]);
        let (en, sk) = (lang("en"), lang("sk"));
        let of = |lang: &Lang| texts.get_key_value(lang);
        let shown = worded_in(of, &en, &[sk.clone(), en.clone()], "body", Trusted::Persons).expect("a text");
        let shown: Vec<_> = shown.pieces.iter().map(|piece| (piece.text, piece.lang, piece.state)).collect();
        let source = |text| (text, &en, State::Source);
        assert_eq!(shown, [source("One."), ("Dve.", &sk, State::Reviewed), source("Three.")]);
    }

    #[test]
    fn a_minor_edit_keeps_the_translation_fresh() {
        let old = [Block::source("Ofice.")];
        let new = [Block::source("Office.")];
        let mut translation = vec![machine("Úrad.", "Ofice.")];
        carry(&old, &new, &mut translation);
        let texts = entry(&["Office."], translation);
        assert_eq!(shown(&texts, &["sk", "en"]), [("Úrad.".into(), State::Machine)]);
    }

    #[test]
    fn markdown_splits_and_joins_to_itself() {
        let text = "# Title\n\nA paragraph\nof two lines.\n\n- one\n\n- two\n\n```\ncode\n\nmore\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |";
        let blocks = split_markdown(text);
        assert_eq!(blocks.len(), 5, "{blocks:?}");
        assert_eq!(join_markdown(blocks.iter().map(String::as_str)), text);
        assert_eq!(split_markdown(&join_markdown(blocks.iter().map(String::as_str))), blocks);
    }
}
