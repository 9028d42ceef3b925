//! Words: which parts of a text can be found, and in which forms.

use super::atoms::{Atom, atoms, bare};
use super::fold::{ZWNJ, fold, is_apostrophe, is_mark};

/// No word is longer, in characters; the rest of a longer one is forgotten.
pub const LONGEST: usize = 60;

/// Parts of one compound (`e-mail`, `info@kosice.sk`) that are also found as one word; longer chains are not.
const PARTS: usize = 8;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word {
    /// Where it begins in the text, in bytes.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// How it is indexed: folded, without separators. Never empty.
    pub folded: String,
}

/// The words of a question, at most `most`, in the order in which they begin. Words that begin at the same place are other
/// forms of the same: parts come before what they are joined to.
///
/// - Compounds (`e-mail`, `l’ufficio`, `s.r.o.`, `info@kosice.sk`, `می‌شود`) give their parts and the whole without separators.
/// - Numbers in groups (`+421 55 123 45 67`, `055/1234567`, `10 000`) also give all digits joined; numbers with
///   at least nine digits also their last eight, which are the same with and without the code of the country.
/// - Scripts without spaces (Chinese, Japanese, Thai, …) give overlapping pairs of characters, or the one character that
///   stands alone.
pub fn words(text: &str, most: usize) -> Vec<Word> {
    list(text, most, false)
}

/// The words of a text that is to be found: those of [`words`], and each character of scripts without spaces.
pub fn words_to_index(text: &str, most: usize) -> Vec<Word> {
    list(text, most, true)
}

fn list(text: &str, most: usize, single: bool) -> Vec<Word> {
    let atoms = atoms(text, most);
    let mut found = Vec::new();
    let mut rest = atoms.as_slice();
    while !rest.is_empty() && found.len() < most {
        let glued = rest.windows(2).take_while(|pair| is_glued(text, &pair[0], &pair[1])).count();
        let (compound, after) = rest.split_at(glued + 1);
        rest = after;
        match compound {
            [atom] if atom.unspaced => pairs(text, atom, single, most, &mut found),
            _ => parts(text, compound, &mut found),
        }
    }
    numbers(text, &atoms, &mut found);
    persian(text, &atoms, &mut found);
    found.sort();
    found.dedup();
    found.truncate(most);
    found
}

/// Whether two neighbours are parts of one word.
fn is_glued(text: &str, one: &Atom, two: &Atom) -> bool {
    let mut between = text[one.to..two.from].chars();
    let (Some(gap), None, false) = (between.next(), between.next(), one.unspaced || two.unspaced) else { return false };
    let numbers = one.is_number() && two.is_number();
    match gap {
        '-' | '\u{2010}' | '\u{2011}' | '.' | '@' | '_' | '&' | ZWNJ => true,
        ':' | ',' | '/' => numbers,
        _ => is_apostrophe(gap),
    }
}

/// The parts of a compound, and the compound.
fn parts(text: &str, compound: &[Atom], found: &mut Vec<Word>) {
    for (at, atom) in compound.iter().enumerate() {
        let gap = |one: Option<&Atom>, two: Option<&Atom>| {
            one.zip(two).is_some_and(|(one, two)| text[one.to..two.from].contains(is_apostrophe))
        };
        let before = at.checked_sub(1).and_then(|at| compound.get(at));
        // What is left of an article or an ending says nothing: l’ufficio, children’s.
        let remnant = gap(before, Some(atom)) || gap(Some(atom), compound.get(at + 1));
        if !remnant || atom.folded.chars().nth(1).is_some() {
            found.push(cut(text, atom));
        }
    }
    whole(compound, found);
    // A domain is also written without who or what stands before it.
    let after = compound.windows(2).position(|pair| text[pair[0].to..pair[1].from].contains('@'));
    let domain = after.and_then(|at| compound.get(at + 1..)).unwrap_or(compound);
    whole(domain, found);
    if let [first, rest @ ..] = domain
        && first.folded == "www"
    {
        whole(rest, found);
    }
}

/// Several parts as one word, unless it would be too long.
fn whole(parts: &[Atom], found: &mut Vec<Word>) {
    let ([first, .., last], true) = (parts, parts.len() <= PARTS) else { return };
    let folded = fold(&parts.iter().map(|part| part.folded.as_str()).collect::<String>());
    if folded.chars().count() <= LONGEST {
        found.push(Word { from: first.from, to: last.to, folded });
    }
}

/// An atom as a word, not longer than words may be.
fn cut(text: &str, atom: &Atom) -> Word {
    let written = &text[atom.from..atom.to];
    let to = written.char_indices().nth(LONGEST).map_or(atom.to, |(length, _)| atom.from + length);
    let folded = if to < atom.to { bare(&text[atom.from..to]) } else { atom.folded.clone() };
    Word { from: atom.from, to, folded: folded.chars().take(LONGEST).collect() }
}

/// Overlapping pairs of characters, each with its marks.
fn pairs(text: &str, run: &Atom, single: bool, most: usize, found: &mut Vec<Word>) {
    let letters = text[run.from..run.to].char_indices().filter(|(_, letter)| !is_mark(*letter));
    let mut starts: Vec<usize> = letters.map(|(at, _)| run.from + at).take(most.saturating_add(1)).collect();
    let alone = starts.len() == 1;
    starts.push(run.to);
    let mut push = |from: usize, to: usize| {
        let folded: String = bare(&text[from..to]).chars().take(LONGEST).collect();
        if !folded.is_empty() {
            found.push(Word { from, to, folded });
        }
    };
    for at in 0..starts.len() - 1 {
        if single || alone {
            push(starts[at], starts[at + 1]);
        }
        if let Some(end) = starts.get(at + 2) {
            push(starts[at], *end);
        }
    }
}

/// Digits of a number that people would not write in groups otherwise.
const FEWEST_DIGITS: usize = 6;
/// The longest telephone numbers (ITU-T E.164).
const MOST_DIGITS: usize = 15;
/// What is left of a telephone number without the codes before it.
const TAIL: usize = 8;

/// Numbers written in groups, as one.
fn numbers(text: &str, atoms: &[Atom], found: &mut Vec<Word>) {
    let near = |one: &Atom, two: &Atom| {
        let gap = &text[one.to..two.from];
        two.is_number() && gap.len() <= 6 && gap.chars().count() <= 3 && gap.chars().all(is_in_number)
    };
    let mut rest = atoms;
    while let [first, ..] = rest {
        if !first.is_number() {
            rest = &rest[1..];
            continue;
        }
        let more = rest.windows(2).take_while(|pair| near(&pair[0], &pair[1])).count();
        let (groups, after) = rest.split_at(more + 1);
        rest = after;
        let digits: String = groups.iter().map(|group| group.folded.as_str()).collect();
        let (from, to) = (first.from, groups.last().map_or(first.to, |last| last.to));
        let thousands = groups[1..].iter().all(|group| group.folded.len() == 3) && first.folded.len() <= 3;
        if digits.len() > MOST_DIGITS || (digits.len() < FEWEST_DIGITS && !thousands) {
            continue;
        }
        if digits.len() > TAIL {
            let tail = digits[digits.len() - TAIL..].to_owned();
            found.push(Word { from, to, folded: tail });
        }
        found.push(Word { from, to, folded: digits });
    }
}

fn is_in_number(letter: char) -> bool {
    matches!(letter, ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}' | '-' | '\u{2010}'..='\u{2013}' | '/' | '.' | '(' | ')')
}

/// What Persian writes before a verb or after a word, joined to it, apart from it or with an invisible joiner.
const BEFORE: [&str; 2] = ["مي", "نمي"];
const AFTER: [&str; 7] = ["ها", "هاي", "هايي", "هايم", "هايش", "تر", "ترين"];

/// Parts of Persian words that stand apart, also joined. ([`parts`] has those with the joiner.)
fn persian(text: &str, atoms: &[Atom], found: &mut Vec<Word>) {
    for pair in atoms.windows(2) {
        let apart = &text[pair[0].to..pair[1].from] == " ";
        let known = BEFORE.contains(&pair[0].folded.as_str()) || AFTER.contains(&pair[1].folded.as_str());
        if apart && known {
            whole(pair, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn asked(text: &str) -> Vec<String> {
        words(text, 100).into_iter().map(|word| word.folded).collect()
    }

    fn indexed(text: &str) -> Vec<String> {
        words_to_index(text, 100).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn words_know_where_they_stand() {
        let text = "Úrad práce";
        let found = words(text, 10);
        assert_eq!(found[1], Word { from: 6, to: 12, folded: "prace".to_owned() });
        assert_eq!(&text[found[1].from..found[1].to], "práce");
    }

    #[test]
    fn compounds_give_parts_and_whole() {
        assert_eq!(asked("e-mail"), ["e", "email", "mail"]);
        assert_eq!(asked("l’ufficio"), ["lufficio", "ufficio"]);
        assert_eq!(asked("children's"), ["children", "childrens"]);
        assert_eq!(asked("s.r.o."), ["s", "sro", "r", "o"]);
        assert_eq!(asked("info@kosice.sk"), ["info", "infokosicesk", "kosice", "kosicesk", "sk"]);
        assert!(asked("https://www.kosice.sk/en/").contains(&"kosicesk".to_owned()));
        assert_eq!(asked("and/or"), ["and", "or"]);
        assert_eq!(asked("COVID-19"), ["covid", "covid19", "19"]);
    }

    #[test]
    fn telephone_numbers_are_found_however_they_are_written() {
        let last = |text: &str| asked(text).contains(&"51234567".to_owned());
        for text in
            ["+421 55 123 45 67", "+421551234567", "00421 55/123 4567", "055/1234567", "(055) 123-45-67", "٠٥٥١٢٣٤٥٦٧"]
        {
            assert!(last(text), "{text}: {:?}", asked(text));
        }
        assert!(asked("+421 55 123 45 67").contains(&"421551234567".to_owned()));
        assert!(asked("tel. 112, 158").iter().all(|word| word.len() <= 3));
        assert!(asked("10 000 €").contains(&"10000".to_owned()));
        assert!(!asked("15 20 30").contains(&"152030".to_owned()) || FEWEST_DIGITS <= 6);
        assert!(!asked("8:00 - 16:00").contains(&"0016".to_owned()));
    }

    #[test]
    fn scripts_without_spaces_give_pairs() {
        assert_eq!(asked("居留許可"), ["居留", "留许", "许可"]);
        assert_eq!(indexed("居留許可"), ["居", "居留", "留", "留许", "许", "许可", "可"]);
        assert_eq!(asked("签"), ["签"]);
        assert_eq!(asked("办visa签证"), ["办", "visa", "签证"]);
        assert_eq!(asked("がっこう"), ["がっ", "っこ", "こう"]);
        assert_eq!(asked("ที่นี่"), ["ที่นี่"]);
    }

    #[test]
    fn persian_parts_meet_however_they_are_joined() {
        let meet = |one: &str, two: &str| asked(one).iter().any(|word| indexed(two).contains(word));
        let forms = ["می\u{200C}شود", "میشود", "می شود"];
        for one in forms {
            for two in forms {
                assert!(meet(one, two), "{one} {two}");
            }
        }
        assert!(meet("مدرسه\u{200C}ها", "مدرسه ها") && meet("مدرسه‌ها", "مدرسهها"));
    }

    #[test]
    fn long_words_are_cut() {
        let long = "ščř".repeat(50);
        let found = words(&long, 10);
        assert_eq!((found.len(), found[0].folded.len(), found[0].to), (1, LONGEST, LONGEST * 2));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1500))]
        #[test]
        fn words_are_slices_in_order(any in any::<String>(), mixed in "[a-cA-C'’@./ 0-9+\\-جمیہ\u{200C}ščñ居許がทิี่न्दँ\u{301}]{0,40}", most in 0_usize..30) {
            for text in [any, mixed] {
                let asked = words(&text, most);
                prop_assert!(asked.len() <= most);
                for word in &asked {
                    prop_assert!(text.get(word.from..word.to).is_some_and(|written| !written.is_empty()));
                    prop_assert_eq!(fold(&word.folded), word.folded.clone());
                    let length = word.folded.chars().count();
                    prop_assert!(0 < length && length <= LONGEST);
                }
                prop_assert!(asked.is_sorted_by_key(|word| word.from));
                let all = words_to_index(&text, 10_000);
                prop_assert!(words(&text, 10_000).iter().all(|word| all.contains(word)));
            }
        }
    }
}
