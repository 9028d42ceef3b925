//! Stems: what the forms of a word have in common, by language.

use frostem::{Algorithm, Stemmer};
use icu::normalizer::ComposingNormalizerBorrowed;
use integra_kernel::Lang;

use super::{
    arabic,
    atoms::bare,
    bulgarian, croatian,
    fold::{ZWNJ, fold, is_apostrophe, is_mark},
    slovak,
};

/// The stems of a word of a language, folded: none, one or two, each once.
///
/// Snowball's algorithms know their endings with accents. So the word is stemmed as it is written, and once more as somebody
/// writes it who leaves out the accents (folded); both are indexed, and both are looked for. The light stemmers for Slovak,
/// Croatian (Bosnian, Montenegrin, Serbian) and Bulgarian work on folded words and give one stem. Languages whose words do
/// not change (Vietnamese, Chinese) and those without a stemmer give none, as do words with digits in them.
pub fn stems(lang: &Lang, original: &str) -> Vec<String> {
    let folded = bare(original);
    let Some(way) = way(lang) else { return Vec::new() };
    if folded.contains(char::is_numeric) {
        return Vec::new();
    }
    let mut found = match way {
        Way::Own(stem) => vec![stem(&folded)],
        Way::Snowball(algorithm) => {
            let stemmer = Stemmer::new(algorithm);
            let stem = |word: &str| fold(&stemmer.stem(word));
            vec![stem(&lower(original)), stem(&folded)]
        }
        Way::Romanian => {
            let stemmer = Stemmer::new(Algorithm::Romanian);
            // Vowels that the ending breaks: școală, școli; seară, seri.
            let stem = |word: &str| fold(&stemmer.stem(word)).replace("oa", "o").replace("ea", "e");
            vec![stem(&lower(original)), stem(&folded)]
        }
    };
    found.retain(|stem| stem.contains(char::is_alphabetic));
    found.dedup();
    found
}

/// Whether words of a language have stems at all.
pub fn has_stems(lang: &Lang) -> bool {
    way(lang).is_some()
}

/// How a language is stemmed.
enum Way {
    /// By Snowball's algorithm.
    Snowball(Algorithm),
    /// By Snowball's algorithm, and one vowel for those that alternate.
    Romanian,
    /// By a function of ours, from folded words.
    Own(fn(&str) -> String),
}

fn way(lang: &Lang) -> Option<Way> {
    Some(match lang.primary() {
        "en" => Way::Snowball(Algorithm::English),
        "cs" => Way::Snowball(Algorithm::Czech),
        "it" => Way::Snowball(Algorithm::Italian),
        "ro" | "mo" => Way::Romanian,
        "ru" => Way::Snowball(Algorithm::Russian),
        "uk" => Way::Snowball(Algorithm::Ukrainian),
        "fa" => Way::Snowball(Algorithm::Persian),
        "ne" => Way::Snowball(Algorithm::Nepali),
        "hi" => Way::Snowball(Algorithm::Hindi),
        "de" => Way::Snowball(Algorithm::German),
        "pl" => Way::Snowball(Algorithm::Polish),
        "es" => Way::Snowball(Algorithm::Spanish),
        "fr" => Way::Snowball(Algorithm::French),
        "tr" => Way::Snowball(Algorithm::Turkish),
        "ar" => Way::Own(arabic::stem),
        "sk" => Way::Own(slovak::stem),
        "hr" | "bs" | "sr" | "sh" | "cnr" => Way::Own(croatian::stem),
        "bg" | "mk" => Way::Own(bulgarian::stem),
        _ => return None,
    })
}

/// The word in small letters, composed, with one kind of apostrophe and no other separator than Persian joiners, as Snowball
/// expects it.
fn lower(original: &str) -> String {
    let kept =
        |letter: &char| letter.is_alphanumeric() || is_mark(*letter) || is_apostrophe(*letter) || *letter == ZWNJ;
    let apostrophe = |letter: char| if is_apostrophe(letter) { '\'' } else { letter };
    let small: String = original.chars().filter(kept).map(apostrophe).flat_map(char::to_lowercase).collect();
    ComposingNormalizerBorrowed::new_nfc().normalize(&small).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(lang: &str, word: &str) -> Vec<String> {
        stems(&Lang::parse(lang).expect("a tag"), word)
    }

    fn meet(lang: &str, forms: &str) {
        let forms: Vec<&str> = forms.split_whitespace().collect();
        for pair in forms.windows(2) {
            let (one, two) = (of(lang, pair[0]), of(lang, pair[1]));
            assert!(one.iter().any(|stem| two.contains(stem)), "{lang} {pair:?}: {one:?} {two:?}");
        }
    }

    #[test]
    fn forms_meet_with_accents_and_without() {
        meet("en", "permit permits PERMITS");
        meet("en", "insurance insurances");
        meet("cs", "pojištění pojištěním pojistenim");
        meet("cs", "škola školy školu skolu skola");
        meet("cs", "povolení povolením povoleni");
        meet("cs", "cizinec cizince cizinců");
        meet("it", "permesso permessi");
        meet("it", "ufficio uffici");
        meet("ro", "școală școli scoli");
        meet("ru", "школа школы школу школой");
        meet("ru", "регистрация регистрации регистрацию");
        meet("uk", "реєстрація реєстрації реєстрацію");
        meet("uk", "школа школи школу");
        meet("uk", "страхування страхуванню");
        meet("sk", "škola školy skoly");
        meet("hr", "škola školi skoli");
        meet("sr-Cyrl", "школа školi");
        meet("bg", "училището училища");
        meet("fa", "مدرسه‌ها مدرسه");
        meet("hr", "e-adresa eadrese");
        meet("ne", "विद्यालयमा विद्यालय");
    }

    #[test]
    fn what_has_no_stem_gives_none() {
        for (lang, word) in [
            ("vi", "giấy"),
            ("zh-Hans", "签证"),
            ("en", "2026"),
            ("sk", "B2"),
            ("cs", "e-mail 2"),
            ("en", ""),
            ("en", "…"),
        ] {
            assert_eq!(of(lang, word), [""; 0], "{lang} {word}");
        }
        assert!(has_stems(&Lang::parse("sk").expect("a tag")) && !has_stems(&Lang::parse("vi").expect("a tag")));
    }

    proptest! {
        #[test]
        fn stems_are_folded_and_few(any in any::<String>(), word in "[a-žа-їآ-یऀ-ॿ'\u{200C}]{1,14}") {
            let langs = ["en", "cs", "sk", "hr", "it", "bg", "uk", "ru", "vi", "ar", "fa", "zh", "ro", "ne", "hi", "de", "pl", "es", "fr", "tr", "sr"];
            for lang in langs {
                for text in [&any, &word] {
                    let found = of(lang, text);
                    prop_assert!(found.len() <= 2);
                    for stem in found {
                        prop_assert_eq!(fold(&stem), stem);
                    }
                }
            }
        }
    }
}
