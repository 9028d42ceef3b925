//! Which texts a machine is asked for, and what its answers become. Plain rules.

use integra_edition::Draft;
use integra_kernel::{
    FieldType, KindDecl, paths,
    texts::{Block, Fields, Origin, State, source_hash},
    validate,
};

use super::{Asked, Refusal};
use crate::translating::Pair;

/// A machine's words for one block of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Made {
    /// Path of the text.
    pub(crate) path: String,
    /// The source it was made from.
    pub(crate) source: String,
    /// What the machine says.
    pub(crate) text: String,
}

/// Whether a machine's words may take this place without anybody being asked: nothing stands there, or words of a machine
/// that nobody has read.
pub(crate) fn is_free(pair: &Pair) -> bool {
    match &pair.translation {
        None => true,
        Some((block, _)) => block.origin == Origin::Machine && !block.reviewed,
    }
}

/// Whether nobody has translated a block.
pub(crate) fn is_missing(pair: &Pair) -> bool {
    pair.translation.is_none()
}

/// What the machine is asked for a block.
pub(crate) fn asked(kind: &KindDecl, pair: &Pair) -> Asked {
    let markdown = paths::text(kind, &pair.path).is_some_and(|field| field.ty == FieldType::Markdown);
    Asked { text: pair.source.clone(), markdown }
}

/// A machine's words as they are kept: unread, and made from this source.
pub(crate) fn block(source: &str, text: &str) -> Block {
    let of = Some(source_hash(source));
    Block { text: text.to_owned(), origin: Origin::Machine, reviewed: false, of }
}

/// The texts with a machine's words in every place they may take, and how many places that are. Places that have got
/// other words meanwhile, or whose source has changed, are left alone.
pub(crate) fn filled(pairs: &[Pair], before: &Fields, made: &[Made], may: impl Fn(&Pair) -> bool) -> (Fields, usize) {
    let (mut after, mut count) = (before.clone(), 0);
    for group in pairs.chunk_by(|one, other| one.path == other.path) {
        let words = |pair: &Pair| {
            let fits = |made: &&Made| made.path == pair.path && made.source == pair.source;
            made.iter().find(fits).filter(|_| may(pair)).map(|made| block(&pair.source, &made.text))
        };
        let new: Vec<Option<Block>> = group.iter().map(words).collect();
        let found = new.iter().flatten().count();
        if found == 0 {
            continue;
        }
        count += found;
        let old = group.iter().map(|pair| pair.translation.as_ref().map(|(block, _)| block.clone()));
        let blocks = new.into_iter().zip(old).filter_map(|(new, old)| new.or(old)).collect();
        after.insert(group[0].path.clone(), blocks);
    }
    (after, count)
}

/// Whether a machine's words are short enough for their field, beside what else stands in it.
pub(crate) fn fits(kind: &KindDecl, draft: &Draft, after: &Fields, path: &str) -> Result<(), Refusal> {
    let problems = validate::texts(kind, &draft.facts.body, after, false);
    let long = problems.iter().any(|problem| problem.path == path && problem.rule != validate::Rule::Unknown);
    if long { Err(Refusal::Long) } else { Ok(()) }
}

/// Whether a block is one a machine wrote and nobody has read: it must say so wherever it shows.
pub(crate) fn is_machines(pair: &Pair) -> bool {
    pair.translation
        .as_ref()
        .is_some_and(|(block, state)| *state == State::Machine || (block.origin == Origin::Machine && !block.reviewed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(path: &str, at: usize, source: &str, old: Option<(&str, Origin, bool)>) -> Pair {
        let translation = old.map(|(text, origin, reviewed)| {
            let block = Block { text: text.into(), origin, reviewed, of: Some(source_hash(source)) };
            let state = if reviewed { State::Reviewed } else { State::Machine };
            (block, state)
        });
        Pair { path: path.into(), at, source: source.into(), translation }
    }

    fn made(path: &str, source: &str, text: &str) -> Made {
        Made { path: path.into(), source: source.into(), text: text.into() }
    }

    #[test]
    fn a_machine_takes_free_places_only() {
        let pairs = [
            pair("body", 0, "One.", None),
            pair("body", 1, "Two.", Some(("Dve.", Origin::Human, false))),
            pair("body", 2, "Three.", Some(("Try.", Origin::Machine, false))),
            pair("name", 0, "Name", Some(("Meno", Origin::Machine, true))),
        ];
        let before = Fields::from([(
            "body".to_owned(),
            pairs[1..3].iter().filter_map(|pair| Some(pair.translation.clone()?.0)).collect(),
        )]);
        let all = [
            made("body", "One.", "Jedna."),
            made("body", "Two.", "Dva."),
            made("body", "Three.", "Tri."),
            made("name", "Name", "Názov"),
            made("body", "Changed meanwhile.", "x"),
        ];
        let texts = |fields: &Fields| fields["body"].iter().map(|block| block.text.clone()).collect::<Vec<_>>();
        let (after, count) = filled(&pairs, &before, &all, is_free);
        assert_eq!((texts(&after), count), (vec!["Jedna.".into(), "Dve.".into(), "Tri.".into()], 2));
        assert!(!after.contains_key("name"), "what a person has read stays");
        assert_eq!(after["body"][0], block("One.", "Jedna."));
        assert!(!after["body"][0].reviewed && after["body"][0].origin == Origin::Machine);
        let (after, count) = filled(&pairs, &before, &all, is_missing);
        assert_eq!((texts(&after), count), (vec!["Jedna.".into(), "Dve.".into(), "Try.".into()], 1));
    }
}
