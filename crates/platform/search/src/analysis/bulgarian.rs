//! A light stemmer for Bulgarian: the article at the end of words, plurals, and adjectives by gender.
//!
//! Written from the grammar of the definite article (-ът -ят -а -я, -та, -то, -те) and of plurals (-и, -ове, -а, -я).
//! It works on folded words, where `й` is `и`.

use super::endings::{is_long, is_stem, without};

const VOWELS: &str = "аеиоуъюя";

/// What is left after the article: plurals, cases that the article of masculine words leaves, adjectives. Longest first.
const ENDINGS: [&str; 13] = ["ове", "еве", "ият", "ия", "ие", "ии", "ио", "а", "я", "о", "е", "и", "ю"];

/// What comes and goes (чужденец, чужденци; данък, данъка; център, центрове; работен, работна), and what changes
/// (ученик, ученици; гражданин, граждани; урок, уроци). The first that fits is taken.
const CHANGES: [(&str, &str); 11] = [
    ("анин", "ан"),
    ("ец", "ц"),
    ("ък", "к"),
    ("ъц", "к"),
    ("ър", "р"),
    ("ен", "н"),
    ("иц", "ик"),
    ("оц", "ок"),
    ("лоз", "лог"),
    ("ат", ""),
    ("ят", "ет"),
];

/// The stem of a folded word.
pub(super) fn stem(word: &str) -> String {
    let bare = without_article(word);
    let stem = without(bare, &ENDINGS, |rest| is_stem(rest, VOWELS)).unwrap_or(bare);
    for (long, short) in CHANGES {
        if let Some(start) = stem.strip_suffix(long) {
            let changed = format!("{start}{short}");
            let enough = is_stem(&changed, VOWELS) && (short.chars().count() > 1 || is_long(&changed, 4));
            return if enough { one_vowel(&changed) } else { one_vowel(stem) };
        }
    }
    one_vowel(stem)
}

/// The word without its article, where it is clear that there is one: място ends with -то and has none.
fn without_article(word: &str) -> &str {
    const ARTICLES: [(&str, &[&str]); 6] = [
        // Adjectives, whose own ending goes with it.
        ("ият", &[]),
        ("та", &["а", "я", "ост", "щ", "ч", "ст", "т", "ев", "ов"]),
        ("то", &["о", "е", "и"]),
        ("те", &["и", "е", "а", "я"]),
        ("ът", &[]),
        ("ят", &[]),
    ];
    for (article, after) in ARTICLES {
        if let Some(rest) = word.strip_suffix(article)
            && is_long(rest, 3)
            && rest.contains(|letter| VOWELS.contains(letter))
            && (after.is_empty() || after.iter().any(|end| rest.ends_with(end)))
        {
            return rest;
        }
    }
    word
}

/// Място and места, бял and бели are one: the last vowel я is written е.
fn one_vowel(stem: &str) -> String {
    let last = stem.char_indices().rev().find(|(_, letter)| VOWELS.contains(*letter));
    match last {
        Some((at, 'я')) if at > 0 && at + 'я'.len_utf8() < stem.len() => {
            format!("{}е{}", &stem[..at], &stem[at + 'я'.len_utf8()..])
        }
        _ => stem.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::endings::tests::{check, check_endings};
    use super::*;

    const MEET: &str = "училище/училището/училища/училищата
        разрешение/разрешението/разрешения/разрешенията
        полиция/полицията/полиции
        служба/службата/служби/службите
        работа/работата
        работник/работника/работникът/работници/работниците
        работен/работна/работно/работни/работния/работният/работната/работното/работните
        документ/документа/документът/документи/документите
        град/града/градът/градове/градовете
        чужденец/чужденеца/чужденецът/чужденци/чужденците
        гражданин/гражданина/граждани/гражданите
        лекар/лекаря/лекарят/лекари/лекарите
        осигуровка/осигуровката/осигуровки/осигуровките
        карта/картата/карти/картите
        адрес/адреса/адресът/адреси/адресите
        болница/болницата/болници/болниците
        възможност/възможността/възможности/възможностите
        помощ/помощта
        данък/данъка/данъкът/данъци/данъците
        център/центъра/центърът/центрове/центровете
        място/мястото/места/местата
        език/езика/езикът/езици/езиците
        заплата/заплатата/заплати/заплатите
        адвокат/адвоката/адвокатът/адвокати
        договор/договора/договорът/договори/договорите
        социален/социална/социално/социални/социалната/социалните
        здравен/здравна/здравно/здравната
        български/българска/българско/българския/българският/българската
        нов/нова/ново/нови/новия/новият/новата/новото/новите
        жилище/жилището/жилища/жилищата
        наемодател/наемодателя/наемодателят/наемодатели
        дете/детето
        организация/организацията/организации/организациите
        урок/урока/уроци
        правило/правилото/правила/правилата
        юрист/юриста/юристът/юристи/юристите
        психолог/психолога/психолози
        район/района/районът/райони
        семейство/семейството/семейства
        писмо/писмото/писма/писмата
        бюро/бюрото/бюра
        консултация/консултацията/консултации
        час/часа/часът/часове/часовете";

    const DIFFER: &str = "училище/ученик разрешение/решение служба/служител работа/работник карта/картина град/градина
        лекар/лекарство болница/болка данък/дан език/ежедневие договор/говор адрес/адвокат документ/доклад място/мост
        дете/ден център/цена правило/право помощ/помощник жилище/жител осигуровка/сигурност";

    #[test]
    fn forms_of_a_word_meet_and_other_words_do_not() {
        check(stem, MEET, DIFFER);
    }

    #[test]
    fn endings_stand_in_order() {
        check_endings(&ENDINGS);
    }
}
