//! What a question asks for: each word once, with what would also do.

use super::words::{Word, words};

/// A part of a question that a text has or has not: it has one of `whole`, or all of `parts` (when there are any).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The word; several when it is written in several ways (a telephone number with and without the codes before it).
    pub whole: Vec<Word>,
    /// The parts of a compound or the groups of a number, in order; none of a plain word.
    pub parts: Vec<Word>,
}

/// The terms of a question, in order, from its first `most` words (see [`words`]). Of each pair of characters in scripts
/// without spaces there is one term.
pub fn terms(text: &str, most: usize) -> Vec<Term> {
    let mut words = words(text, most);
    // The longest of those that begin together first, so that what is inside of it follows.
    words.sort_by(|one, two| (one.from, two.to, &one.folded).cmp(&(two.from, one.to, &two.folded)));
    let mut found: Vec<Term> = Vec::new();
    let mut rest = words.into_iter().peekable();
    while let Some(word) = rest.next() {
        let has_parts = rest.peek().is_some_and(|next| next.to <= word.to && next.from < word.to);
        let open = found.last_mut().and_then(|term| Some((term.whole.first()?.clone(), term)));
        match open {
            Some((outer, term)) if (word.from, word.to) == (outer.from, outer.to) => term.whole.push(word),
            Some((outer, term)) if word.to <= outer.to => {
                // What has parts of its own gives way to them: of info@kosice.sk, kosice and sk to kosice.sk.
                while term.parts.last().is_some_and(|last| word.to <= last.to) {
                    term.parts.pop();
                }
                term.parts.push(word);
            }
            // Of two that share a part the first counts; the rest of the second is a word of its own.
            Some((outer, _)) if word.from < outer.to && has_parts => {}
            _ => found.push(Term { whole: vec![word], parts: Vec::new() }),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `whole=part+part`, one after the other.
    fn told(text: &str) -> String {
        let join = |words: &[Word], by| words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(by);
        let terms = terms(text, 100).into_iter().map(|term| {
            let parts = if term.parts.is_empty() { String::new() } else { format!("={}", join(&term.parts, "+")) };
            join(&term.whole, "|") + &parts
        });
        terms.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_question_is_made_of_terms() {
        assert_eq!(told("povolenie na pobyt"), "povolenie na pobyt");
        assert_eq!(told("e-mail úradu"), "email=e+mail uradu");
        assert_eq!(told("l’ufficio"), "lufficio=ufficio");
        assert_eq!(told("info@kosice.sk now"), "infokosicesk=info+kosice+sk now");
        assert_eq!(told("055 123 45 67"), "0551234567|51234567=055+123+45+67");
        assert_eq!(told("签证办理"), "签证 证办 办理");
        assert_eq!(told("این می شود"), "اين ميشود=مي+شود");
    }

    proptest! {
        #[test]
        fn terms_lose_no_plain_word(any in any::<String>(), mixed in "[a-c'’@./ 0-9\\-میشودها\u{200C}ñ居留許]{0,30}") {
            for text in [any, mixed] {
                let terms = terms(&text, 1000);
                prop_assert!(terms.iter().all(|term| !term.whole.is_empty()));
                for word in words(&text, 1000) {
                    let covered = terms.iter().flat_map(|term| &term.whole).any(|it| it.from <= word.from && word.to <= it.to);
                    let shared = terms.iter().flat_map(|term| &term.whole).any(|it| it.from < word.to && word.from < it.to);
                    prop_assert!(covered || shared, "{:?}", word);
                }
            }
        }
    }
}
