//! What the light stemmers have in common: taking an ending off a word.

/// The word without the longest of the endings that leaves enough of it. The endings stand longest first.
pub(super) fn without<'a>(word: &'a str, endings: &[&str], is_enough: impl Fn(&str) -> bool) -> Option<&'a str> {
    endings.iter().find_map(|ending| word.strip_suffix(ending).filter(|rest| is_enough(rest)))
}

/// At least three letters, and a vowel among them.
pub(super) fn is_stem(rest: &str, vowels: &str) -> bool {
    is_long(rest, 3) && rest.contains(|letter| vowels.contains(letter))
}

/// At least so many letters.
pub(super) fn is_long(rest: &str, letters: usize) -> bool {
    rest.chars().nth(letters - 1).is_some()
}

/// The word that begins with one of `whole` and ends with one of `endings` or with nothing: these seem to end with an
/// ending and do not.
pub(super) fn protected<'a>(word: &'a str, whole: &[&str], endings: &[&str]) -> Option<&'a str> {
    let known = whole
        .iter()
        .find(|stem| word.strip_prefix(**stem).is_some_and(|ending| ending.is_empty() || endings.contains(&ending)))?;
    word.get(..known.len())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Forms that must have one stem, and forms that must not, `one/two` each.
    pub(crate) fn check(stem: fn(&str) -> String, meet: &str, differ: &str) {
        let fold = crate::analysis::fold;
        let mut wrong = Vec::new();
        let mut count = [0, 0];
        for (lines, same) in [(meet, true), (differ, false)] {
            for group in lines.split_whitespace() {
                let forms: Vec<String> = group.split('/').map(|form| stem(&fold(form))).collect();
                count[usize::from(same)] += forms.len() - 1;
                if forms.windows(2).any(|pair| (pair[0] == pair[1]) != same) {
                    wrong.push(format!("{group}: {forms:?}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(count[1] >= 40 && count[0] >= 15, "{count:?}");
    }

    /// Endings must stand longest first, each once, and in folded letters.
    pub(crate) fn check_endings(endings: &[&str]) {
        assert!(endings.is_sorted_by(|one, two| one.chars().count() >= two.chars().count()), "{endings:?}");
        for (at, ending) in endings.iter().enumerate() {
            assert_eq!(crate::analysis::fold(ending), *ending);
            assert!(!endings[..at].contains(ending), "{ending} twice");
        }
    }

    #[test]
    fn the_longest_ending_that_leaves_enough_goes() {
        let enough = |rest: &str| is_stem(rest, "aeiouy");
        assert_eq!(without("skolami", &["ami", "mi", "i"], enough), Some("skol"));
        assert_eq!(without("strom", &["om", "m"], enough), Some("stro"));
        assert_eq!(without("dom", &["om"], enough), None);
    }
}
