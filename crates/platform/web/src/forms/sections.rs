//! The order of a form: sections, and what stands first in them.

use integra_kernel::FieldDecl;

/// The sections the platform knows, in the order forms show them. A section a feature makes for itself stands before
/// the last three, which are about the entry rather than about the thing.
pub const SECTIONS: [&str; 15] = [
    "about",
    "who",
    "steps",
    "where",
    "when",
    "contact",
    "languages",
    "cost",
    "bring",
    "figures",
    "partners",
    "funding",
    "notice",
    "portal",
    "trust",
];

/// How many of them stand at the end of every form.
const LAST: usize = 3;
/// Where fields stand whose declaration names no section.
pub(super) const USUAL: &str = "about";
/// Texts that name a thing: they stand before everything else.
const NAMING: [&str; 5] = ["name", "summary", "title", "label", "about"];

/// The place of a section in a form.
pub(super) fn place(section: &str) -> usize {
    let known = SECTIONS.iter().position(|known| *known == section);
    let first_of_last = SECTIONS.len() - LAST;
    match known {
        Some(at) if at >= first_of_last => at + 1,
        Some(at) => at,
        None => first_of_last,
    }
}

/// The texts of a part of a form that stand before its facts, and those that stand after them.
///
/// What names the thing comes first. In rows that are mostly words (the steps of a guide: a title is required) all words
/// come before the facts; elsewhere words explain the facts and follow them.
pub(super) fn around_facts<'t>(
    texts: impl Iterator<Item = &'t FieldDecl>,
    in_row: bool,
) -> (Vec<&'t FieldDecl>, Vec<&'t FieldDecl>) {
    let texts: Vec<&FieldDecl> = texts.collect();
    let wordy = in_row && texts.iter().any(|text| text.required);
    let naming = |text: &FieldDecl| NAMING.iter().position(|name| *name == text.name);
    let (mut first, after): (Vec<_>, Vec<_>) =
        texts.into_iter().partition(|text| wordy || naming(text).is_some_and(|place| in_row || place < 2));
    first.sort_by_key(|text| (!text.required, naming(text).unwrap_or(usize::MAX)));
    (first, after)
}

#[cfg(test)]
mod tests {
    use integra_kernel::{
        Texts,
        fields::{Line, Markdown},
    };

    use super::*;

    #[derive(Debug, Texts)]
    #[expect(dead_code, reason = "only the declaration is looked at")]
    struct Words {
        #[field(at_most = 300)]
        summary: Line,
        text: Markdown,
        about: Line,
        #[field(required)]
        name: Line,
    }

    fn names(texts: &[&FieldDecl]) -> Vec<&'static str> {
        texts.iter().map(|text| text.name).collect()
    }

    #[test]
    fn names_come_first_and_unknown_sections_before_the_last() {
        let fields = Words::fields();
        let (first, after) = around_facts(fields.iter(), false);
        assert_eq!((names(&first), names(&after)), (vec!["name", "summary"], vec!["text", "about"]));
        let (first, after) = around_facts(fields.iter(), true);
        assert_eq!((names(&first), names(&after)), (vec!["name", "summary", "about", "text"], vec![]));
        let (first, after) = around_facts(fields.iter().filter(|text| !text.required), true);
        assert_eq!((names(&first), names(&after)), (vec!["summary", "about"], vec!["text"]));
        assert!(place("about") < place("weather") && place("funding") < place("weather"));
        assert!(place("weather") < place("notice") && place("portal") < place("trust"));
    }
}
