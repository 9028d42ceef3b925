//! Finds passwords that many people have, or that follow from who somebody is.
//!
//! Lists of the commonest passwords hold few that are long enough for us, and those are short ones with something behind
//! them: two words, a word and a year, a row of keys. So the list here is of the pieces, and a password is common when
//! few of them make nearly all of it (ASVS 5.0, 6.2.4 and 6.2.11).

use std::sync::LazyLock;

use super::LEAST_PASSWORD;

/// A password made of at most so many pieces …
const PIECES: usize = 3;
/// … and at most so many letters that belong to none is common.
const LOOSE: usize = 5;
/// Shortest row of keys, or of letters and digits in order, that counts as a piece.
const ROW: usize = 3;

/// Rows of keys, as hands run along them.
const KEYS: [&str; 10] = [
    "1234567890",
    "qwertyuiop",
    "qwertzuiop",
    "azertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "yxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn",
    "1q2w3e4r5t6y7u8i9o0p",
    "zaq12wsxcde34rfvbgt56yhn",
];

static WORDS: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    let lines = include_str!("common.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.chars().collect()).collect()
});

static ROWS: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    let there = KEYS.iter().map(|row| row.chars().collect());
    let back = KEYS.iter().map(|row| row.chars().rev().collect());
    there.chain(back).collect()
});

/// Whether many people have this password or one like it.
pub(super) fn is_common(password: &str) -> bool {
    let letters = lower(password);
    // What is written twice is no harder to guess than what is written once.
    let unit = repeated(&letters).unwrap_or(&letters);
    unit.len() < LEAST_PASSWORD || is_made_of(unit, &[])
}

/// Whether the password follows from words about its owner (name, e-mail, city), with common pieces around them.
pub(super) fn is_own(password: &str, own: &[&str]) -> bool {
    let whole = own.iter().map(|word| lower(word.trim()));
    let parts = own.iter().flat_map(|word| word.split(|c: char| !c.is_alphanumeric()).map(lower));
    let own: Vec<Vec<char>> = whole.chain(parts).filter(|word| word.len() >= ROW).collect();
    let letters = lower(password);
    let unit = repeated(&letters).unwrap_or(&letters);
    !own.is_empty() && is_made_of(unit, &own)
}

fn lower(text: &str) -> Vec<char> {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// The shortest beginning that, written again and again, gives the whole.
fn repeated(letters: &[char]) -> Option<&[char]> {
    let most = letters.len() / 2;
    let unit = (1..=most).find(|unit| letters.iter().zip(letters.iter().cycle().skip(*unit)).all(|(a, b)| a == b))?;
    letters.len().is_multiple_of(unit).then_some(&letters[..unit])
}

/// Whether few pieces make nearly all of it. Walks through the letters and keeps, for each number of pieces, the least
/// number of letters left over so far.
fn is_made_of(letters: &[char], own: &[Vec<char>]) -> bool {
    const NEVER: usize = usize::MAX;
    let mut left = vec![[NEVER; PIECES + 1]; letters.len() + 1];
    left[0][0] = 0;
    for at in 0..letters.len() {
        let ends = pieces(&letters[at..], own);
        for used in 0..=PIECES {
            let loose = left[at][used];
            if loose > LOOSE {
                continue;
            }
            left[at + 1][used] = left[at + 1][used].min(loose + 1);
            for end in ends.iter().filter(|_| used < PIECES) {
                left[at + end][used + 1] = left[at + end][used + 1].min(loose);
            }
        }
    }
    left[letters.len()].iter().any(|loose| *loose <= LOOSE)
}

/// The lengths of all pieces these letters begin with.
fn pieces(letters: &[char], own: &[Vec<char>]) -> Vec<usize> {
    let begins =
        |word: &&Vec<char>| word.len() <= letters.len() && word.iter().zip(letters).all(|(w, l)| stands_for(*l, *w));
    let mut ends: Vec<usize> = WORDS.iter().chain(own).filter(begins).map(Vec::len).collect();
    ends.extend(ROW..=in_order(letters));
    ends.extend(ROWS.iter().flat_map(|row| ROW..=along(letters, row)));
    ends.extend(is_year(letters).then_some(4));
    ends
}

/// Whether a letter of a password is the one of a word, or what people write in its place.
fn stands_for(letter: char, wanted: char) -> bool {
    letter == wanted
        || matches!(
            (letter, wanted),
            ('0', 'o')
                | ('1' | '!' | '|', 'i' | 'l')
                | ('3', 'e')
                | ('4' | '@', 'a')
                | ('5' | '$', 's')
                | ('7' | '+', 't')
        )
}

/// How many letters go up, down or stay, one step at a time: `abcd`, `9876`, `aaaa`.
fn in_order(letters: &[char]) -> usize {
    let steps: Vec<i64> =
        letters.windows(2).map(|pair| i64::from(u32::from(pair[1])) - i64::from(u32::from(pair[0]))).collect();
    let Some(first) = steps.first().filter(|step| step.abs() <= 1) else { return 1 };
    1 + steps.iter().take_while(|step| *step == first).count()
}

/// How many letters follow a row of keys.
fn along(letters: &[char], row: &[char]) -> usize {
    let from = |start: usize| letters.iter().zip(&row[start..]).take_while(|(a, b)| a == b).count();
    (0..row.len()).map(from).max().unwrap_or(0)
}

fn is_year(letters: &[char]) -> bool {
    letters.len() >= 4
        && letters[..4].iter().all(char::is_ascii_digit)
        && (letters.starts_with(&['1', '9']) || letters.starts_with(&['2', '0']))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_list_is_what_it_says() {
        assert!(WORDS.len() > 250);
        assert!(WORDS.iter().all(|word| word.len() >= ROW && word.iter().all(char::is_ascii_lowercase)));
        assert!(WORDS.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn what_many_people_have_is_common() {
        for password in [
            "password1234",
            "Password2026!",
            "P@ssw0rd2026",
            "passwordpassword",
            "qwertyuiop12",
            "1q2w3e4r5t6y",
            "123456789012",
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "iloveyou1234",
            "AdminAdmin123",
            "welcome-to-1234",
            "dragonmonkey12",
            "heslojeveslo1",
            "lozinka123456",
            "zaq12wsxcde3zaq12wsxcde3",
        ] {
            assert!(is_common(password), "{password}");
        }
        for password in [
            "correct horse battery staple",
            "xkq7-vr2m-9hdw",
            "my bicycle has two green bells",
            "Vlak do Popradu mešká 7 minút",
            "正しい馬のバッテリーの留め金です",
            "monkeys dance on tramway nine",
        ] {
            assert!(!is_common(password), "{password}");
        }
    }

    #[test]
    fn what_follows_from_the_owner_is_own() {
        let own = ["Anna Nováková", "anna.novakova@kosice.example", "Košice"];
        for password in [
            "anna.novakova@kosice.example",
            "AnnaNováková2026",
            "annanovakova12",
            "novakova-kosice",
            "Košice-Košice-1",
            "annannovakovakosice!",
        ] {
            assert!(is_own(password, &own), "{password}");
        }
        for password in ["Anna likes blue bicycles a lot", "xkq7-vr2m-9hdw", "savannahs in full bloom"] {
            assert!(!is_own(password, &own), "{password}");
        }
        assert!(!is_own("AnnaNováková2026", &[]) && !is_own("xkq7-vr2m-9hdw", &["", "-", "al"]));
    }

    proptest! {
        /// Whatever is written before, between and behind a few words, a few signs make no good password of them.
        #[test]
        fn few_pieces_and_signs_are_common(
            words in prop::collection::vec(0..WORDS.len(), 1..=PIECES),
            signs in "[#-&]{0,5}",
        ) {
            let text: String = words.iter().flat_map(|at| &WORDS[*at]).collect();
            prop_assert!(is_made_of(&lower(&(text.clone() + &signs)), &[]));
            prop_assert!(is_made_of(&lower(&(signs + &text.to_uppercase())), &[]));
        }

        /// Signs the pieces do not know, more than may be left over, are never common.
        #[test]
        fn many_strange_letters_are_not_common(text in "[ǀ-Ƿ]{12,40}") {
            prop_assume!((0..text.chars().count() - 2).all(|at| in_order(&lower(&text)[at..]) < ROW));
            prop_assert!(!is_made_of(&lower(&text), &[]));
        }

        #[test]
        fn no_text_upsets_it(text in any::<String>(), own in any::<String>()) {
            is_common(&text);
            is_own(&text, &[&own]);
        }
    }
}
