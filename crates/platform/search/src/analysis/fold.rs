//! Folding: one spelling for all the ways in which people write the same letters.
//!
//! Accents, capitals, the shapes that Arabic letters take on different keyboards, digits of other scripts and apostrophes
//! are forgotten. What differs after folding is another word.

use icu::{
    normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed},
    properties::{
        CodePointMapData, CodePointMapDataBorrowed,
        props::{CanonicalCombiningClass, GeneralCategory, Script},
    },
};

use super::han::simplified;

const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::<GeneralCategory>::new();
const CLASSES: CodePointMapDataBorrowed<'static, CanonicalCombiningClass> =
    CodePointMapData::<CanonicalCombiningClass>::new();
const SCRIPTS: CodePointMapDataBorrowed<'static, Script> = CodePointMapData::<Script>::new();

/// Joins letters without joining words; Persian writes it between the parts of a word.
pub(super) const ZWNJ: char = '\u{200C}';

/// A text in its folded form. Folding a folded text changes nothing.
///
/// In this order: compatibility decomposition (UAX #15, NFKD), lower case, marks away where they are accents (Latin, Greek,
/// Cyrillic, Arabic, Hebrew; in other scripts a mark is a vowel and stays), one letter for letters that differ only on
/// keyboards or in careful spelling, ASCII digits, composition (NFC). Apostrophes and invisible characters go; spaces and
/// punctuation stay.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text
            .chars()
            .filter(|letter| !is_apostrophe(*letter))
            .map(|letter| letter.to_ascii_lowercase())
            .collect();
    }
    let nfkd = DecomposingNormalizerBorrowed::new_nfkd();
    // U+00B4 would decompose to a space, and people type it as an apostrophe.
    let typed: String = text.chars().filter(|letter| *letter != '\u{B4}').collect();
    let lower: String = nfkd.normalize(&typed).chars().flat_map(char::to_lowercase).collect();
    let mut out = String::with_capacity(text.len());
    // Twice, since some small letters decompose although their capitals do not.
    for letter in nfkd.normalize(&lower).chars() {
        if !is_forgotten(letter) {
            push(letter, &mut out);
        }
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(&out).into_owned()
}

/// What stands for an apostrophe on some keyboard (`'`, `’`, `ʼ`, `` ` ``, `´`, …).
pub(super) fn is_apostrophe(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '`'
            | '\u{B4}'
            | '‘'
            | '’'
            | '‛'
            | 'ʹ'
            | 'ʻ'
            | 'ʼ'
            | 'ʽ'
            | 'ˈ'
            | 'ˋ'
            | '′'
            | '＇'
            | '｀'
            | '՚'
            | '׳'
    )
}

/// A mark that belongs to the letter before it.
pub(super) fn is_mark(letter: char) -> bool {
    use GeneralCategory::{EnclosingMark, NonspacingMark, SpacingMark};
    !letter.is_ascii() && matches!(CATEGORIES.get(letter), NonspacingMark | SpacingMark | EnclosingMark)
}

/// A character nobody sees: joiners, soft hyphens, marks of direction.
pub(super) fn is_invisible(letter: char) -> bool {
    !letter.is_ascii() && CATEGORIES.get(letter) == GeneralCategory::Format
}

/// The script of a character, of characters that several scripts share `Common` or `Inherited`.
pub(super) fn script(letter: char) -> Script {
    SCRIPTS.get(letter)
}

fn is_forgotten(letter: char) -> bool {
    if letter.is_ascii() {
        return is_apostrophe(letter);
    }
    match CATEGORIES.get(letter) {
        GeneralCategory::Format | GeneralCategory::EnclosingMark => true,
        GeneralCategory::NonspacingMark => {
            // The two voicing marks of kana are shared by scripts, and make another syllable.
            let voicing = matches!(letter, '\u{3099}' | '\u{309A}');
            let nukta = CLASSES.get(letter) == CanonicalCombiningClass::Nukta;
            nukta || (!voicing && marks_are_accents(SCRIPTS.get(letter)))
        }
        // The stroke that makes Arabic words wider.
        _ => letter == '\u{640}' || is_apostrophe(letter),
    }
}

fn marks_are_accents(of: Script) -> bool {
    const ACCENTED: [Script; 7] = [
        Script::Inherited,
        Script::Common,
        Script::Latin,
        Script::Greek,
        Script::Cyrillic,
        Script::Arabic,
        Script::Hebrew,
    ];
    ACCENTED.contains(&of)
}

fn push(letter: char, out: &mut String) {
    if letter.is_ascii() {
        return out.push(letter);
    }
    if let Some(letters) = several(letter) {
        return out.push_str(letters);
    }
    if let Some(digit) = digit(letter) {
        return out.push(digit);
    }
    let letter = single(letter);
    if let Some(without) = nasal_before(letter, out) {
        out.truncate(without);
        out.push(ANUSVARA);
    }
    out.push(letter);
}

/// Letters that stand for two.
fn several(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ŋ' => "ng",
        _ => return None,
    })
}

/// One letter for all that are written for it. Latin letters with a stroke do not decompose in Unicode; Cyrillic `й`,
/// `ё` and `ї` do, `ґ` does not. Arabic and Persian keyboards have different letters for kaf and yeh, and both leave out
/// hamza, madda and the dots of teh marbuta. Hindi and Nepali spell long and short vowels in more than one way. Traditional
/// Chinese characters become simplified ones.
fn single(letter: char) -> char {
    match letter {
        'đ' | 'ð' | 'ɖ' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ĸ' => 'k',
        'ł' => 'l',
        'ø' => 'o',
        'ŧ' => 't',
        'ς' => 'σ',
        'ґ' | 'ғ' => 'г',
        'ӏ' => 'і',
        'ٱ' | 'ٲ' | 'ٳ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ۍ' | 'ے' | 'ێ' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => 'ه',
        'ۆ' | 'ۇ' | 'ۈ' | 'ۋ' => 'و',
        'ڕ' => 'ر',
        'ڵ' => 'ل',
        '\u{901}' => ANUSVARA,
        '\u{907}' => '\u{908}',
        '\u{909}' => '\u{90A}',
        '\u{93F}' => '\u{940}',
        '\u{941}' => '\u{942}',
        '\u{4E00}'..='\u{9FFF}' => simplified(letter),
        other => other,
    }
}

const ANUSVARA: char = '\u{902}';
const VIRAMA: char = '\u{94D}';

/// Devanagari writes a nasal before a consonant of its own row as that nasal or as a dot (हिन्दी, हिंदी). Where it
/// begins, when `out` ends with one and `letter` is of its row.
fn nasal_before(letter: char, out: &str) -> Option<usize> {
    let nasal = match letter {
        '\u{915}'..='\u{918}' => '\u{919}',
        '\u{91A}'..='\u{91D}' => '\u{91E}',
        '\u{91F}'..='\u{922}' => '\u{923}',
        '\u{924}'..='\u{927}' => '\u{928}',
        '\u{92A}'..='\u{92D}' => '\u{92E}',
        _ => return None,
    };
    out.strip_suffix(VIRAMA)?.strip_suffix(nasal).map(str::len)
}

/// The ASCII digit for a decimal digit of any script. Unicode keeps the ten digits of a script together and in order
/// (its stability policy for `Nd`), so the place in the run is the value.
fn digit(letter: char) -> Option<char> {
    let is_digit = |code: u32| CATEGORIES.get32(code) == GeneralCategory::DecimalNumber;
    let code = u32::from(letter);
    if !is_digit(code) {
        return None;
    }
    let before = (1..=code).take_while(|steps| is_digit(code - steps)).count();
    char::from_digit(u32::try_from(before % 10).ok()?, 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn same(pairs: &[(&str, &str)]) {
        for (written, folded) in pairs {
            assert_eq!(fold(written), *folded, "{written}");
        }
    }

    #[test]
    fn latin_letters_lose_accents_and_strokes() {
        same(&[
            ("Cudzinecká POLÍCIA", "cudzinecka policia"),
            ("Đakovo, đački dom", "dakovo, dacki dom"),
            ("Giấy phép cư trú", "giay phep cu tru"),
            ("Łódź Ørsted Æsir Œuvre ßtraße", "lodz orsted aesir oeuvre sstrasse"),
            ("İstanbul ılık", "istanbul ilik"),
            ("ﬁ ﬀ Ａｂ１２ ①", "fi ff ab12 1"),
            ("ǆ ŉ ſ ẞ", "dz n s ss"),
            ("soft\u{AD}hyphen zero\u{200B}width", "softhyphen zerowidth"),
            ("l’ufficio l'ufficio l`ufficio l´ufficio", "lufficio lufficio lufficio lufficio"),
        ]);
    }

    #[test]
    fn cyrillic_letters_that_are_mixed_up_are_one() {
        same(&[
            ("Ребёнок Ёлка", "ребенок елка"),
            ("Ґанок ґудзик", "ганок гудзик"),
            ("їжа Україна", "іжа украіна"),
            ("Й район", "и раион"),
            ("здоров’я здоровʼя здоров'я здоров`я", "здоровя здоровя здоровя здоровя"),
            ("ЎЃЌ", "угк"),
        ]);
    }

    #[test]
    fn arabic_and_persian_keyboards_write_the_same() {
        same(&[
            ("أحمد إذن آخر ٱسم", "احمد اذن اخر اسم"),
            ("مُحَمَّدٌ مـــدرسة", "محمد مدرسه"),
            ("مستشفى علي علی", "مستشفي علي علي"),
            ("کار كار", "كار كار"),
            ("مسؤول شئون", "مسوول شيون"),
            ("می\u{200C}شود", "ميشود"),
            ("ﻣﺪﺭﺳﺔ", "مدرسه"),
            ("خانۀ ما", "خانه ما"),
        ]);
    }

    #[test]
    fn digits_of_any_script_are_ascii() {
        same(&[
            ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
            ("۰۱۲۳۴۵۶۷۸۹", "0123456789"),
            ("०१२३४५६७८९", "0123456789"),
            ("๐๑๒๓๔๕๖๗๘๙", "0123456789"),
            ("０１２３４５６７８９", "0123456789"),
        ]);
    }

    #[test]
    fn devanagari_keeps_its_vowels() {
        same(&[
            ("स्कूल", "स्कूल"),
            ("हिन्दी हिंदी", "हींदी हींदी"),
            ("सम्पर्क संपर्क", "संपर्क संपर्क"),
            ("काठमाडौँ", "काठमाडौं"),
            ("ज़रूरत जरूरत", "जरूरत जरूरत"),
            ("नेपालि नेपाली", "नेपाली नेपाली"),
        ]);
    }

    #[test]
    fn other_scripts_keep_what_makes_their_words() {
        same(&[
            ("ภาษาไทย", "ภาษาไทย"),
            ("がっこう ガッコウ ｶﾞ", "がっこう ガッコウ ガ"),
            ("한국어", "한국어"),
            ("居留許可", "居留许可"),
            ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ]);
    }

    #[test]
    fn every_character_alone_is_folded_for_good() {
        for letter in '\0'..=char::MAX {
            let once = fold(letter.encode_utf8(&mut [0; 4]));
            assert_eq!(fold(&once), once, "U+{:04X}", u32::from(letter));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn folding_twice_is_folding_once(text in any::<String>(), mixed in "[a-zА-яيىکةऀ-ॿ\u{300}-\u{310}\u{200C}'ʼเกุ่가-깋각]{0,12}") {
            for text in [text, mixed] {
                let once = fold(&text);
                prop_assert_eq!(fold(&once), once);
            }
        }
    }
}
