//! The wrong keyboard: what was meant when somebody typed with another layout than they thought.
//!
//! Two kinds of that: a whole other script (`irjkf` for `школа`, `ысрщщд` for `school`), and the keyboards of Central Europe,
//! where z and y change places and letters with hooks stand where others have digits and brackets (`3kola` for `škola`).

use super::fold::fold;

/// There are never more guesses than this.
const MOST: usize = 8;

/// The keys of an American keyboard; every layout below has its letters in the same order.
const KEYS: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./\\";

/// A layout: what the keys of [`KEYS`] write.
type Layout = &'static str;

const RUSSIAN: Layout = "ёйцукенгшщзхъфывапролджэячсмитьбю.\\";
const UKRAINIAN: Layout = "'йцукенгшщзхїфівапролджєячсмитьбю.ґ";
/// BDS 5237: the layout of Bulgarian typewriters.
const BULGARIAN: Layout = "`,уеишщксдзц;ьяаожгтнвмчюйъэфхпрлб(";
/// The older phonetic layout for Bulgarian, by the sound of Latin letters.
const PHONETIC: Layout = "чявертъуиопшщасдфгхйкл;'зьцжбнм,./ю";
/// The phonetic layout that BDS 5237:2006 added.
const PHONETIC_2006: Layout = "ючшертъуиопящасдфгхйкл;'зжцвбнм,./ь";
/// Arabic 101. Its key for lam and alef is one character here ([`LAM_ALEF`]).
const ARABIC: Layout = "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ\\";
/// ISIRI 9147.
const PERSIAN: Layout = "`ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./\\";

const LAM_ALEF: (char, &str) = ('ﻻ', "لا");

/// What digits and brackets write on a keyboard of Central Europe, besides z and y in each other's place.
const CZECH: [(char, char); 11] = [
    ('2', 'ě'),
    ('3', 'š'),
    ('4', 'č'),
    ('5', 'ř'),
    ('6', 'ž'),
    ('7', 'ý'),
    ('8', 'á'),
    ('9', 'í'),
    ('0', 'é'),
    (';', 'ů'),
    ('[', 'ú'),
];
const SLOVAK: [(char, char); 12] = [
    ('2', 'ľ'),
    ('3', 'š'),
    ('4', 'č'),
    ('5', 'ť'),
    ('6', 'ž'),
    ('7', 'ý'),
    ('8', 'á'),
    ('9', 'í'),
    ('0', 'é'),
    (';', 'ô'),
    ('[', 'ú'),
    (']', 'ä'),
];
const CROATIAN: [(char, char); 5] = [('[', 'š'), (']', 'đ'), (';', 'č'), ('\'', 'ć'), ('\\', 'ž')];

/// What may have been meant, likeliest first, in small letters; at most eight guesses, none of them what was typed. A guess
/// that no language could mean (a word without a vowel) is left out; whether there is such a word, the index knows.
pub fn retyped(text: &str) -> Vec<String> {
    let small = text.to_lowercase();
    let has = |low: char, high: char| small.chars().any(|letter| (low..=high).contains(&letter));
    let guesses = match (has('a', 'z'), has('а', 'ӿ'), has('ء', 'ۿ')) {
        (true, false, false) => from_latin(&small),
        (false, true, false) => from_cyrillic(&small),
        (false, false, true) => from_arabic(&small),
        _ => Vec::new(),
    };
    let mut found: Vec<String> = Vec::new();
    for guess in guesses {
        if guess != small && is_plausible(&guess) && !found.contains(&guess) {
            found.push(guess);
        }
    }
    found.truncate(MOST);
    found
}

fn from_latin(text: &str) -> Vec<String> {
    let text: String = text.chars().map(unshifted).collect();
    let mut guesses = central(&text);
    let layouts = [RUSSIAN, UKRAINIAN, BULGARIAN, PHONETIC, ARABIC, PERSIAN, PHONETIC_2006];
    guesses.extend(layouts.iter().filter_map(|layout| changed(&text, KEYS, layout)));
    guesses
}

fn from_cyrillic(text: &str) -> Vec<String> {
    let layouts = [RUSSIAN, UKRAINIAN, BULGARIAN, PHONETIC, PHONETIC_2006];
    let mut guesses: Vec<String> =
        [(RUSSIAN, UKRAINIAN), (UKRAINIAN, RUSSIAN)].iter().filter_map(|(from, to)| changed(text, from, to)).collect();
    for layout in layouts {
        guesses.extend(changed(text, layout, KEYS).into_iter().flat_map(with_central));
    }
    guesses
}

fn from_arabic(text: &str) -> Vec<String> {
    let guesses = [ARABIC, PERSIAN].into_iter().filter_map(|layout| changed(text, layout, KEYS));
    guesses.flat_map(with_central).collect()
}

/// A guess, and what it would be on a keyboard of Central Europe.
fn with_central(guess: String) -> Vec<String> {
    let mut guesses = central(&guess);
    guesses.insert(0, guess);
    guesses
}

/// What the same keys write with another layout; nothing when some letter stands on no key of the first.
fn changed(text: &str, from: Layout, to: Layout) -> Option<String> {
    let (single, pair) = LAM_ALEF;
    let typed = text.replace(pair, single.encode_utf8(&mut [0; 4]));
    let mut out = String::with_capacity(text.len());
    for letter in typed.chars() {
        match from.chars().position(|key| key == letter) {
            Some(key) => out.push(to.chars().nth(key)?),
            // The pair is also typed with two keys.
            None if letter == single => {
                for letter in pair.chars() {
                    let key = from.chars().position(|key| key == letter)?;
                    out.push(to.chars().nth(key)?);
                }
            }
            None if letter.is_alphabetic() => return None,
            None => out.push(letter),
        }
    }
    Some(out.replace(single, pair))
}

/// The guesses for keyboards of Central Europe: letters for digits and brackets, with and without z and y changed.
fn central(text: &str) -> Vec<String> {
    let mut guesses = Vec::new();
    for table in [&CZECH[..], &SLOVAK, &CROATIAN] {
        let lettered: Vec<String> = text.split(' ').map(|word| lettered(word, table)).collect();
        let lettered = lettered.join(" ");
        let swapped = swapped(&lettered);
        if lettered == text {
            guesses.push(swapped);
        } else {
            guesses.extend([lettered, swapped]);
        }
    }
    guesses.sort_by_key(|guess| guess.is_ascii());
    guesses
}

/// A word with letters for its digits and brackets. A word with a 1 is a number or a name (B1, COVID-19): no letter stands
/// on that key.
fn lettered(word: &str, table: &[(char, char)]) -> String {
    let letters = word.chars().filter(char::is_ascii_alphabetic).count();
    if letters < 2 || word.contains('1') {
        return word.to_owned();
    }
    let on_key = |key: char| table.iter().find(|(known, _)| *known == key).map_or(key, |(_, letter)| *letter);
    word.chars().map(on_key).collect()
}

fn swapped(text: &str) -> String {
    let swap = |letter| match letter {
        'z' => 'y',
        'y' => 'z',
        other => other,
    };
    text.chars().map(swap).collect()
}

/// The key of a sign that is typed with shift, where another layout has a letter. (Quotes and question marks stay: people
/// type them as such.)
fn unshifted(letter: char) -> char {
    match letter {
        '{' => '[',
        '}' => ']',
        ':' => ';',
        '<' => ',',
        '>' => '.',
        '~' => '`',
        '|' => '\\',
        other => other,
    }
}

/// Whether all words could be words: long ones have a vowel, none begins with a sign or with ы. Arabic writes few vowels.
fn is_plausible(guess: &str) -> bool {
    const VOWELS: &str = "aeiouyаеиіоуъыэюяє";
    let letters = |word: &str| word.chars().filter(|letter| letter.is_alphabetic()).count();
    let plausible = |word: &str| {
        let arabic = word.contains(|letter| ('ء'..='ۿ').contains(&letter));
        let vowel = arabic || letters(word) < 3 || word.contains(|letter| VOWELS.contains(letter));
        vowel && !word.starts_with(['ъ', 'ь', 'ы'])
    };
    letters(guess) > 0 && fold(guess).split_whitespace().all(plausible)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What was typed, what was meant.
    const TYPED: [(&str, &str); 70] = [
        ("irjkf", "школа"),
        ("ghbdtn", "привет"),
        ("hf,jnf", "работа"),
        ("cnhf[jdrf", "страховка"),
        ("gjkbwbz", "полиция"),
        ("ljrevtyns", "документы"),
        ("dbpf", "виза"),
        ("gfcgjhn", "паспорт"),
        ("dhfx", "врач"),
        (",jkmybwf", "больница"),
        ("gjvjom", "помощь"),
        ("j,ot;bnbt", "общежитие"),
        ("ghbdsn", "привіт"),
        ("irjkf", "школа"),
        ("ht'cnhfwsz", "реєстрація"),
        ("cnhf[edfyyz", "страхування"),
        (";bnkj", "житло"),
        ("ksrfh", "лікар"),
        ("ljpdsk", "дозвіл"),
        ("gjkswsz", "поліція"),
        ("w'r.rye", "училище"),
        ("mf.r[rs", "полиция"),
        (",dp,etekre", "разрешение"),
        (".eud,", "лекар"),
        ("u`ili]e", "училище"),
        ("`inownik", "чиновник"),
        ("policiq", "полиция"),
        ("rabota", "работа"),
        ("[ofxor", "шофьор"),
        ("xili]e", "жилище"),
        ("voda", "вода"),
        ("l]vsm", "مدرسة"),
        ("hgulg", "العمل"),
        ("av'm", "شرطة"),
        ("hrhlm", "اقامة"),
        ("ub[", "علاج"),
        ("lnvsi", "مدرسه"),
        (";hv", "کار"),
        ("fdli", "بیمه"),
        ("mgds", "پلیس"),
        ("'bvkhli", "گذرنامه"),
        ("ысрщщд", "school"),
        ("зщдшсу", "police"),
        ("мшыф", "visa"),
        ("ылщдф", "skola"),
        ("зщьщс", "pomoc"),
        ("ісрщщд", "school"),
        ("мшіф", "visa"),
        ("штігкфтсу", "insurance"),
        ("здвсъе", "police"),
        ("سؤاخخم", "school"),
        ("حخمهؤث", "police"),
        ("تخلا", "job"),
        ("صخقن", "work"),
        ("سزاخخم", "school"),
        ("رهسش", "visa"),
        ("украънська", "українська"),
        ("міло", "мыло"),
        ("обїявление", "объявление"),
        ("3kola", "škola"),
        ("poji3t2n9", "pojištění"),
        ("6iados5", "žiadosť"),
        ("3k;lka", "škôlka"),
        ("ob4ianskz", "občiansky"),
        ("ydravlje", "zdravlje"),
        ("[kola", "škola"),
        ("vrti'", "vrtić"),
        ("lije;nik", "liječnik"),
        ("yamestnanie", "zamestnanie"),
        ("3kola prahz", "škola prahy"),
    ];

    #[test]
    fn what_was_meant_is_among_the_guesses() {
        let missed = TYPED.iter().map(|(typed, meant)| (typed, meant, retyped(typed)));
        let missed: Vec<_> =
            missed.filter(|(_, meant, guesses)| !guesses.iter().any(|guess| guess == *meant)).collect();
        assert!(missed.is_empty(), "{missed:#?}");
    }

    #[test]
    fn capitals_and_signs_with_shift_are_keys_too() {
        assert!(retyped("{KT<").contains(&"хлеб".to_owned()));
        assert!(retyped("Irjkf").contains(&"школа".to_owned()));
    }

    #[test]
    fn what_cannot_be_meant_is_not_guessed() {
        assert_eq!(retyped("2026"), [""; 0]);
        assert_eq!(retyped(""), [""; 0]);
        assert_eq!(retyped("签证"), [""; 0]);
        assert_eq!(retyped("виза visa"), [""; 0]);
        assert!(!retyped("covid19").iter().any(|guess| guess.contains('í')));
        assert!(!retyped("b2").iter().any(|guess| guess.contains('ě')));
        assert!(!retyped("school").contains(&"school".to_owned()));
    }

    #[test]
    fn layouts_have_a_letter_for_each_key() {
        for layout in [RUSSIAN, UKRAINIAN, BULGARIAN, PHONETIC, PHONETIC_2006, ARABIC, PERSIAN] {
            assert_eq!(layout.chars().count(), KEYS.chars().count(), "{layout}");
        }
    }

    proptest! {
        #[test]
        fn there_are_few_guesses_and_none_twice(any in any::<String>(), latin in "[a-z0-9;'\\[\\] ]{0,20}", other in "[а-яіїєا-يﻻ ]{0,20}") {
            for text in [any, latin, other] {
                let guesses = retyped(&text);
                prop_assert!(guesses.len() <= MOST);
                for (at, guess) in guesses.iter().enumerate() {
                    prop_assert!(!guesses[..at].contains(guess) && *guess != text);
                }
            }
        }
    }
}
