//! A light stemmer for Slovak: endings of nouns and adjectives, and the verbs in *-ovať*.
//!
//! Written from the declension tables of school grammars (the patterns chlap, hrdina, dub, stroj, žena, ulica, dlaň, kosť,
//! mesto, srdce, vysvedčenie, dievča; pekný, cudzí). It works on folded words, so that those who type without accents meet
//! the same stem; length and softness of vowels are lost before it begins.

use super::endings::{is_long, is_stem, protected, without};

const VOWELS: &str = "aeiouy";

/// Endings by case and number, longest first: nouns, adjectives (hard, soft), then verbs in *-ovať*.
const ENDINGS: [&str; 55] = [
    "ujeme", "ujete", "ovala", "ovali", "ovalo", // potrebujeme, pracovali
    "iami", "iach", "ieho", "iemu", "ovia", "ovat", "oval", "ujem", "ujes", "ujte", "ujme", "ujuc", "ami", "ach",
    "iam", "ium", "iou", "och", "ovi", "imi", "ymi", "eho", "emu", "iho", "imu", "ych", "ich", "iej", "iom", "uje",
    "uju", // endings of one vowel and of two
    "ov", "om", "am", "ou", "mi", "ia", "iu", "ie", "ii", "im", "ym", "ej", "um", "a", "e", "i", "o", "u", "y",
];

/// Stems that end like an ending.
const WHOLE: [&str; 16] = [
    "program", "diplom", "rezim", "domov", "strach", "problem", "telegram", "atom", "interim", "almanach", "krov",
    "datum", "najom", "ostrov", "islam", "kostym",
];

/// The stem of a folded word.
pub(super) fn stem(word: &str) -> String {
    if let Some(stem) = protected(word, &WHOLE, &ENDINGS) {
        return stem.to_owned();
    }
    // Dieťa has other stems in the plural and in the singular; people look for children.
    if let Some(ending) = word.strip_prefix("diet")
        && ["a", "ata", "atu", "atom", "ati"].contains(&ending)
    {
        return "det".to_owned();
    }
    let short = without(word, &ENDINGS, |rest| is_stem(rest, VOWELS));
    let stem = short.unwrap_or(word);
    // Slováci, policajtov: k turns into c before the plural of persons. (-nica goes the same way, so that all its forms do.)
    if let Some(start) = stem.strip_suffix("nic").filter(|start| is_long(start, 2)) {
        return format!("{start}nik");
    }
    if let Some(start) = stem.strip_suffix("ac")
        && word.ends_with("aci")
        && is_long(start, 4)
    {
        return format!("{start}ak");
    }
    fleeting(stem, short.is_none())
}

/// Without the vowel that comes and goes: cudzinec, cudzinca; poplatok, poplatku; služba, služieb.
fn fleeting(stem: &str, bare: bool) -> String {
    const FLEETING: [(&str, &str); 4] = [("ec", "c"), ("ok", "k"), ("ek", "k"), ("zden", "zdn")];
    const PLURAL: [(&str, &str); 4] = [("ieb", "b"), ("iek", "k"), ("iel", "l"), ("ien", "n")];
    // Only what has no ending can be the genitive of the plural.
    let tables = if bare { [&PLURAL, &FLEETING] } else { [&FLEETING, &FLEETING] };
    for (long, short) in tables.into_iter().flatten() {
        if let Some(start) = stem.strip_suffix(long)
            && start.ends_with(|letter| !VOWELS.contains(letter))
        {
            let without = format!("{start}{short}");
            return if is_stem(&without, VOWELS) { without } else { stem.to_owned() };
        }
    }
    stem.to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::endings::tests::{check, check_endings};
    use super::*;

    const MEET: &str = "škola/školy/škole/školu/školou/školám/školách/škôl/školami
        úrad/úradu/úrade/úrady/úradov/úradom/úradoch/úradmi
        povolenie/povolenia/povoleniu/povolením/povolení/povoleniam/povoleniach
        pobyt/pobytu/pobyte/pobyty/pobytov/pobytom
        práca/práce/prácu/práci/prácou
        pracovať/pracujem/pracuje/pracujú/pracovala
        potrebujem/potrebujete/potrebovať
        pracovný/pracovná/pracovné/pracovného/pracovnému/pracovnom/pracovných/pracovnými/pracovnej/pracovnú
        cudzinec/cudzinca/cudzincovi/cudzinci/cudzincov/cudzincom
        cudzinecký/cudzinecká/cudzineckej/cudzineckú
        polícia/polície/políciu/polícii/políciou
        policajt/policajti/policajtov
        poistenie/poistenia/poistením/poistení
        žiadosť/žiadosti/žiadostí/žiadosťou/žiadostiam
        lekár/lekára/lekárovi/lekári/lekárov/lekárom
        poplatok/poplatku/poplatky/poplatkov
        príspevok/príspevku/príspevky
        nemocnica/nemocnice/nemocnici/nemocníc/nemocniciach
        úradník/úradníci/úradníka/úradníkov
        služba/služby/službe/služieb/službám
        dieťa/deti/detí/deťom/deťmi
        doklad/doklady/dokladov/dokladmi
        organizácia/organizácie/organizácií/organizáciou/organizáciám
        mesto/mesta/meste/mestom/mestá
        ulica/ulice/ulici/ulíc
        dom/domu/dome/domy/domom
        domov/domova/domove
        program/programu/programy/programov
        zmluva/zmluvy/zmluvu/zmlúv
        rodina/rodiny/rodín/rodinám
        byt/bytu/byty/bytov/bytom
        nájom/nájomu
        zdravotný/zdravotná/zdravotné/zdravotnej/zdravotného
        kurz/kurzy/kurzu/kurzov/kurzoch
        jazyk/jazyka/jazyky/jazykov
        matka/matky/matke/matiek
        centrum/centra/centrá/centre/centru
        zamestnávateľ/zamestnávateľa/zamestnávateľov
        štúdium/štúdia/štúdiu
        Slovák/Slováci/Slovákov
        hľadanie/hľadania/hľadaním
        poradňa/poradne/poradni
        cudzí/cudzieho/cudzích/cudzou";

    const DIFFER: &str = "škola/školenie škola/školský úrad/úroda povolenie/povolanie pobyt/byt práca/pracovník
        dom/domov mesto/miesto poistenie/pojem lekár/lekáreň doklad/dokument rodina/rodič pas/pasca vízum/víno
        jazyk/jazva zmluva/zmena cudzinec/cudzinecký deň/dom matka/matrika polícia/politika strach/strana ulica/úloha
        právo/správa list/lístok";

    #[test]
    fn forms_of_a_word_meet_and_other_words_do_not() {
        check(stem, MEET, DIFFER);
    }

    #[test]
    fn endings_stand_in_order() {
        check_endings(&ENDINGS);
    }
}
