//! A light stemmer for Croatian, and for Bosnian, Montenegrin and Serbian in either script.
//!
//! Written from the declension tables of school grammars (masculine, neuter, feminine in *-a* and in a consonant; adjectives
//! definite and indefinite). It works on folded words, so that those who type without accents meet the same stem. Serbian
//! letters are put into Latin ones first, one for one, as the two alphabets of that language are.

use super::endings::{is_long, is_stem, protected, without};

const VOWELS: &str = "aeiou";

/// Endings by case and number, longest first.
const ENDINGS: [&str; 34] = [
    "ovima", "evima", "ozima", // gradovima, psiholozima
    "ovim", "evim",
    "ogom", // g is part of the ending, so that it goes where it turns into z: psihologa, psiholozi
    "ama", "ima", "ovi", "evi", "ova", "eva", "ove", "eve", "oga", "ega", "ogu", "oge", "ozi", "omu", "emu", "ome",
    "om", "em", "og", "eg", "oj", "im", "ih", "a", "e", "i", "o", "u",
];

/// Stems that end like an ending.
const WHOLE: [&str; 16] = [
    "problem", "sistem", "program", "rezim", "prijem", "razvoj", "diplom", "heroj", "telegram", "krov", "osnov",
    "gotov", "reklam", "koleg", "prizem", "zahtjev",
];

/// Plurals that lose more than an ending: podatak, podaci.
const IRREGULAR: [(&str, &str); 6] = [
    ("podac", "podatk"),
    ("zadac", "zadatk"),
    ("dodac", "dodatk"),
    ("ostac", "ostatk"),
    ("pocec", "pocetk"),
    ("djec", "djet"),
];

/// What comes and goes: stranac, stranca; boravak, boravka; besplatan, besplatna; centar, centra; dokumenata. And what
/// changes: liječnik, liječnici; građanin, građani. The first that fits is taken.
const CHANGES: [(&str, &str); 9] = [
    ("anin", "n"),
    ("enat", "ent"),
    ("ntar", "ntr"),
    ("star", "str"),
    ("ac", "c"),
    ("ak", "k"),
    ("an", "n"),
    ("ic", "ik"),
    ("osc", "ost"),
];

/// The stem of a folded word.
pub(super) fn stem(word: &str) -> String {
    let latin = in_latin(word);
    let word = latin.as_str();
    if let Some(stem) = protected(word, &WHOLE, &ENDINGS) {
        return stem.to_owned();
    }
    if let Some(start) = word.strip_suffix("ao").filter(|start| is_long(start, 3)) {
        return format!("{start}l");
    }
    let stem = without(word, &ENDINGS, |rest| is_stem(rest, VOWELS)).unwrap_or(word);
    if let Some((_, whole)) = IRREGULAR.iter().find(|(short, _)| *short == stem) {
        return (*whole).to_owned();
    }
    for (long, short) in CHANGES {
        if let Some(start) = stem.strip_suffix(long) {
            let changed = format!("{start}{short}");
            // Only between consonants can a vowel come and go.
            let fits = long.len() > 2 || start.ends_with(|letter| !VOWELS.contains(letter));
            return if fits && is_stem(&changed, VOWELS) && is_long(start, 2) { changed } else { stem.to_owned() };
        }
    }
    stem.to_owned()
}

/// Serbian Cyrillic in folded Latin letters.
fn in_latin(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for letter in word.chars() {
        out.push_str(match letter {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'д' | 'ђ' => "d",
            'е' => "e",
            'ж' | 'з' => "z",
            'и' => "i",
            'ј' => "j",
            'к' => "k",
            'л' => "l",
            'љ' => "lj",
            'м' => "m",
            'н' => "n",
            'њ' => "nj",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' | 'ш' => "s",
            'т' => "t",
            'ћ' | 'ц' | 'ч' => "c",
            'у' => "u",
            'ф' => "f",
            'х' => "h",
            'џ' => "dz",
            other => {
                out.push(other);
                continue;
            }
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::endings::tests::{check, check_endings};
    use super::*;

    const MEET: &str = "škola/škole/školi/školu/školom/školama
        ured/ureda/uredu/uredom/uredi/uredima/urede
        dozvola/dozvole/dozvoli/dozvolu/dozvolom/dozvolama
        boravak/boravka/boravku/boravkom
        osiguranje/osiguranja/osiguranju/osiguranjem
        posao/posla/poslu/poslom/poslovi/poslova/poslovima
        policija/policije/policiji/policiju/policijom
        policijski/policijska/policijskog/policijskom/policijsku
        stranac/stranca/strancu/stranci/stranaca/strancima
        liječnik/liječnika/liječniku/liječnici/liječnicima
        bolnica/bolnice/bolnici/bolnicu/bolnicama
        jezik/jezika/jezici/jeziku/jezikom
        grad/grada/gradu/gradovi/gradova/gradovima
        građanin/građani/građana/građanima
        besplatan/besplatna/besplatno/besplatni/besplatnog/besplatnoj/besplatnu
        radni/radna/radnog/radnoj/radnih/radnim
        ugovor/ugovora/ugovori/ugovorom/ugovorima
        dokument/dokumenta/dokumenti/dokumenata/dokumentima
        adresa/adrese/adresi/adresu
        psiholog/psihologa/psihologu/psiholozi/psiholozima
        pomoć/pomoći
        mogućnost/mogućnosti/mogućnošću/mogućnostima
        zdravstveni/zdravstvena/zdravstvenu/zdravstvenog
        centar/centra/centru/centri/centrima
        podatak/podatka/podaci/podacima
        stan/stana/stanu/stanovi/stanova
        obitelj/obitelji/obiteljima
        putovnica/putovnice/putovnicu/putovnica
        udruga/udruge/udrugu
        stanovnik/stanovnika/stanovnici/stanovnicima
        ulica/ulice/ulici/ulicu
        zahtjev/zahtjeva/zahtjevi/zahtjevom
        djeca/djece/djeci/djecu
        plaća/plaće/plaću
        vrtić/vrtića/vrtići/vrtićima
        zavod/zavoda/zavodu/zavodi
        problem/problema/problemi/problemom
        школа/школе/škola
        дозвола/dozvole
        боравак/боравка/boravku
        лекар/лекара/лекари";

    const DIFFER: &str =
        "škola/školovanje ured/uredba dozvola/dozivanje boravak/bor stranac/stranka policija/policijski
        stan/stanovanje posao/poslodavac grad/građanin bolnica/bol jezik/jelo ugovor/govor adresa/adresar rad/radnik
        udruga/drugo plaća/plan dokument/dokaz zahtjev/zahvala pomoć/pomak stanovnik/stan vrtić/vrt pravo/pravda";

    #[test]
    fn forms_of_a_word_meet_and_other_words_do_not() {
        check(stem, MEET, DIFFER);
    }

    #[test]
    fn endings_stand_in_order() {
        check_endings(&ENDINGS);
    }
}
