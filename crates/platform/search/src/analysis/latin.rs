//! How a word sounds, roughly, so that Ukrainian, Russian and Bulgarian words are found by people who write them in Latin
//! letters, in whatever way.
//!
//! Official and unofficial ways differ: `shkola`, `škola`, `skola`; `reyestratsiya`, `reiestratsiia`, `rejestracija`. So
//! the rules do not choose one: they forget what the ways disagree about. Both scripts become the same few letters and then
//! go through the same rules.

use icu::properties::props::Script;

use super::fold::script;

/// The skeleton of a folded word in Latin or Cyrillic letters; empty when it is in another script or
/// has digits. Words with one skeleton
/// may sound alike: it is for finding more, after exact words and stems.
///
/// What is forgotten: the hooks and the `h` of sibilants (s = š = sh = ш, z = ž = zh = ж, c = č = ch = ts = ц = ч);
/// `щ` is st, as shch, šč and sht are; g = h = kh = gh = x (г, ґ, х); i = y = j, and none of them before a vowel (я = ya =
/// ja = ia = a); soft signs; doubled letters; v = w.
pub fn sound(folded: &str) -> String {
    let mut plain = String::with_capacity(folded.len());
    let mut rest = folded;
    while let Some(letter) = rest.chars().next() {
        if let Some((pair, letters)) = PAIRS.iter().find(|(pair, _)| rest.starts_with(pair)) {
            plain.push_str(letters);
            rest = &rest[pair.len()..];
            continue;
        }
        rest = &rest[letter.len_utf8()..];
        match script(letter) {
            _ if letter.is_ascii_alphabetic() => plain.push(latin(letter)),
            _ if letter.is_numeric() => return String::new(),
            Script::Cyrillic => cyrillic(letter, rest, &mut plain),
            Script::Latin => plain.push(letter),
            // What stands between letters.
            Script::Common | Script::Inherited => {}
            _ => return String::new(),
        }
    }
    skeleton(&plain)
}

/// Latin letters that are one sound together. `x` is `х`, as in Russian chats.
const PAIRS: [(&str, &str); 10] = [
    ("tch", "c"),
    ("ch", "c"),
    ("cz", "c"),
    ("tz", "c"),
    ("sh", "s"),
    ("sz", "s"),
    ("zh", "z"),
    ("kh", "g"),
    ("gh", "g"),
    ("ph", "f"),
];

fn latin(letter: char) -> char {
    match letter {
        'h' | 'x' => 'g',
        'y' | 'j' => 'i',
        'w' => 'v',
        'q' => 'k',
        other => other,
    }
}

/// A Cyrillic letter in the letters of the skeleton; `next` is what follows it.
fn cyrillic(letter: char, next: &str, plain: &mut String) {
    plain.push_str(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'х' => "g",
        'д' | 'ђ' => "d",
        'е' | 'э' | 'є' => "e",
        'ж' | 'з' => "z",
        'ѕ' | 'џ' => "dz",
        'и' | 'і' | 'ы' | 'ј' => "i",
        'к' => "k",
        'л' => "l",
        'љ' => "li",
        'м' => "m",
        'н' => "n",
        'њ' => "ni",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ш' => "s",
        'т' => "t",
        'ћ' | 'ц' | 'ч' => "c",
        'у' => "u",
        'ф' => "f",
        'щ' => "st",
        // A vowel in Bulgarian, which its official romanisation writes `a`; a mere sign in Russian, always before a vowel.
        'ъ' if !next.starts_with(['а', 'е', 'и', 'о', 'у', 'э', 'ю', 'я']) => "a",
        'ю' => "iu",
        'я' => "ia",
        _ => "",
    });
}

/// What is the same in both scripts: consonants that become one, `i` before vowels, doubled letters.
fn skeleton(plain: &str) -> String {
    const TOGETHER: [(&str, &str); 4] = [("tc", "c"), ("ts", "c"), ("sc", "st"), ("zc", "st")];
    let mut plain = plain.to_owned();
    for (two, one) in TOGETHER {
        plain = plain.replace(two, one);
    }
    let mut out = String::with_capacity(plain.len());
    let mut letters = plain.chars().peekable();
    while let Some(letter) = letters.next() {
        let before_vowel = letters.peek().is_some_and(|next| "aeiou".contains(*next));
        let silent = letter == 'i' && before_vowel;
        if !silent && !out.ends_with(letter) {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::fold;

    const MEET: &str = "школа/shkola/škola/skola/szkola
        реєстрація/reyestratsiya/reiestratsiia/rejestracija/reestraciya
        регистрация/registratsiya/registraciya/registracija/registratsiia
        паспорт/pasport/passport
        страхування/strakhuvannya/strahuvannia/straxuvannja
        страховка/strakhovka/strahovka/straxovka
        житло/zhytlo/žytlo/zitlo/zhitlo
        жильё/zhile/zhilye/žilje
        лікар/likar
        лікарня/likarnya/likarnia/likarnja
        врач/vrach/vrač/vrac
        больница/bolnitsa/bolnica/bol'nitsa
        дозвіл/dozvil
        разрешение/razreshenie/razresheniye/razrešenije
        поліція/politsiya/politsiia/policija/policia
        полиция/politsiya/policiya/politsia
        робота/robota
        работа/rabota
        щастя/shchastya/ščastja/schastia
        щука/shchuka/ščuka/schuka
        училище/uchilishte/učilište/uchilishche
        общежитие/obshchezhitie/obščežitije
        гуртожиток/hurtozhytok/gurtozhitok/hurtožytok
        юрист/yurist/jurist/iurist
        юридична/yurydychna/jurydyčna/yuridichna
        допомога/dopomoha/dopomoga
        помощь/pomoshch/pomosht/pomošč
        документи/dokumenty/dokumenti
        хліб/khlib/hlib/xlib
        дитина/dytyna/ditina
        дитячий/dytyachyy/ditiachii/dytjačyj
        їжа/yizha/jiža/izha
        українська/ukrayinska/ukrajinska/ukrainska/ukraïnska
        банк/bank
        центр/tsentr/centr
        здоров’я/zdorovya/zdorovia/zdorovja/zdorov'ya
        район/rayon/raion/rajon
        русский/russkiy/russkij/russkii/russky
        детский/detskiy/detskij/detskii
        българия/balgariya/balgaria/balgarija
        чужденец/chuzhdenets/čuždenec
        осигуровка/osigurovka
        служба/sluzhba/služba/sluzba
        гражданин/grazhdanin/graždanin
        адвокат/advokat
        объявление/obyavlenie/objavlenije/obiavleniie
        вода/woda/voda
        автобус/avtobus/awtobus
        счёт/schet/shchet
        згода/zghoda/zgoda
        път/pat
        лекар/lekar
        безплатно/bezplatno
        телефон/telefon/telephon";

    const DIFFER: &str = "школа/shkala школа/stola робота/работа лікар/лекар паспорт/спорт банк/bunk вода/vada
        документи/dokaz поліція/politika хліб/klib дитина/dina центр/tsentner служба/sluzhit район/ron юрист/yuris
        врач/враг дом/дим нога/ноша допомога/допис мова/мава";

    #[test]
    fn spellings_of_a_word_meet_and_other_words_do_not() {
        let mut wrong = Vec::new();
        let mut counts = [0, 0];
        for (lines, same) in [(MEET, true), (DIFFER, false)] {
            for group in lines.split_whitespace() {
                let sounds: Vec<String> = group.split('/').map(|form| sound(&fold(form))).collect();
                counts[usize::from(same)] += sounds.len() - 1;
                if sounds.windows(2).any(|pair| (pair[0] == pair[1]) != same) {
                    wrong.push(format!("{group}: {sounds:?}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(counts[1] >= 40 && counts[0] >= 15, "{counts:?}");
    }

    #[test]
    fn other_scripts_have_no_skeleton() {
        for word in ["مدرسه", "签证", "स्कूल", "112", "b2", ""] {
            assert_eq!(sound(word), "", "{word}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_a_skeleton_without_doubled_letters(text in any::<String>(), word in "[a-zа-яіїєґ'-]{0,20}") {
            for text in [text, word] {
                let sound = sound(&fold(&text));
                prop_assert!(sound.chars().zip(sound.chars().skip(1)).all(|(one, two)| one != two));
            }
        }
    }
}
