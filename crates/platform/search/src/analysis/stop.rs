//! Words that say nothing alone: articles, pronouns, prepositions, questions, “I want”, “please”.

use integra_kernel::Lang;

/// Whether a folded word says nothing alone in a language. A question made of nothing else still has to be answered with
/// all of its words; that is for whoever asks.
pub fn is_stop(lang: &Lang, folded: &str) -> bool {
    words(lang.primary()).contains(&folded)
}

/// Short on purpose: a word that may be what somebody looks for is on no list (`work`, `need`, `help`).
fn words(lang: &str) -> &'static [&'static str] {
    match lang {
        "en" => &EN,
        "cs" => &CS,
        "sk" => &SK,
        "hr" | "bs" => &HR,
        "it" => &IT,
        "bg" => &BG,
        "uk" => &UK,
        "ru" => &RU,
        "vi" => &VI,
        "ar" => &AR,
        "fa" => &FA,
        "zh" => &ZH,
        "ro" => &RO,
        "ne" => &NE,
        _ => &[],
    }
}

const EN: [&str; 40] = [
    "a", "an", "the", "i", "my", "me", "we", "you", "your", "it", "is", "are", "am", "be", "do", "does", "can", "of",
    "in", "on", "at", "to", "for", "from", "with", "by", "and", "or", "how", "what", "where", "when", "who", "which",
    "want", "would", "like", "please", "this", "there",
];
const CS: [&str; 36] = [
    "a", "i", "o", "u", "k", "ke", "v", "ve", "s", "se", "z", "ze", "na", "do", "od", "po", "pro", "za", "jak", "co",
    "kde", "kdy", "kdo", "ktery", "ja", "mi", "muj", "moje", "jsem", "je", "jsou", "to", "si", "chci", "prosim",
    "nebo",
];
const SK: [&str; 37] = [
    "a", "aj", "o", "u", "k", "ku", "v", "vo", "s", "so", "sa", "z", "zo", "na", "do", "od", "po", "pre", "za", "ako",
    "co", "kde", "kedy", "kto", "ktory", "ja", "mi", "moj", "moje", "som", "je", "su", "to", "si", "chcem", "prosim",
    "alebo",
];
const HR: [&str; 36] = [
    "a", "i", "o", "u", "k", "s", "sa", "se", "na", "za", "od", "do", "iz", "po", "pri", "kako", "sto", "gdje", "kada",
    "tko", "koji", "koja", "ja", "mi", "moj", "moja", "moje", "sam", "je", "su", "to", "li", "zelim", "hocu", "molim",
    "ili",
];
const IT: [&str; 40] = [
    "il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "di", "a", "da", "in", "con", "su", "per", "del", "della",
    "al", "alla", "nel", "nella", "e", "o", "che", "come", "cosa", "dove", "quando", "chi", "quale", "io", "mi", "mio",
    "mia", "sono", "si", "vorrei", "voglio", "prego",
];
const BG: [&str; 33] = [
    "аз",
    "ми",
    "ме",
    "моят",
    "моя",
    "си",
    "се",
    "съм",
    "е",
    "са",
    "да",
    "и",
    "или",
    "в",
    "във",
    "с",
    "със",
    "на",
    "за",
    "от",
    "до",
    "по",
    "при",
    "към",
    "как",
    "какво",
    "къде",
    "кога",
    "кои",
    "коя",
    "искам",
    "моля",
    "това",
];
const UK: [&str; 38] = [
    "я",
    "мені",
    "мене",
    "міи",
    "моя",
    "моє",
    "ми",
    "ви",
    "це",
    "є",
    "і",
    "и",
    "та",
    "або",
    "в",
    "у",
    "з",
    "із",
    "зі",
    "на",
    "до",
    "від",
    "по",
    "для",
    "за",
    "про",
    "як",
    "що",
    "де",
    "коли",
    "хто",
    "якии",
    "яка",
    "чи",
    "хочу",
    "прошу",
    "ласка",
    "не",
];
const RU: [&str; 38] = [
    "я",
    "мне",
    "меня",
    "мои",
    "моя",
    "мое",
    "мы",
    "вы",
    "это",
    "есть",
    "и",
    "а",
    "или",
    "в",
    "во",
    "у",
    "с",
    "со",
    "из",
    "на",
    "к",
    "до",
    "от",
    "по",
    "для",
    "за",
    "о",
    "как",
    "что",
    "где",
    "когда",
    "кто",
    "какои",
    "какая",
    "ли",
    "хочу",
    "пожалуиста",
    "не",
];
const VI: [&str; 31] = [
    "toi", "ban", "chung", "la", "co", "va", "hoac", "cua", "cho", "voi", "tu", "den", "o", "tai", "trong", "tren",
    "mot", "cac", "nhung", "nay", "do", "thi", "ma", "nhu", "nao", "gi", "dau", "khi", "ai", "muon", "xin",
];
const AR: [&str; 35] = [
    "انا", "نحن", "انت", "هو", "هي", "هذا", "هذه", "ذلك", "التي", "الذي", "في", "من", "الي", "علي", "عن", "مع", "عند",
    "و", "او", "ان", "لا", "ما", "ماذا", "كيف", "اين", "متي", "هل", "كم", "اي", "لي", "ل", "ب", "اريد", "ارجو", "فضلك",
];
const FA: [&str; 33] = [
    "من",
    "ما",
    "شما",
    "او",
    "اين",
    "ان",
    "را",
    "به",
    "از",
    "در",
    "با",
    "براي",
    "تا",
    "بر",
    "و",
    "يا",
    "كه",
    "هم",
    "يك",
    "است",
    "هستم",
    "هست",
    "ايا",
    "چه",
    "چي",
    "چطور",
    "چگونه",
    "كجا",
    "كي",
    "كدام",
    "ميخواهم",
    "لطفا",
    "خود",
];
const ZH: [&str; 32] = [
    "我", "我们", "你", "您", "的", "了", "是", "在", "有", "和", "与", "或", "从", "到", "对", "给", "为", "吗", "呢",
    "吧", "这", "那", "什么", "怎么", "怎样", "如何", "哪里", "哪儿", "想", "要", "请", "可以",
];
const RO: [&str; 40] = [
    "un", "o", "unui", "unei", "al", "ai", "ale", "lui", "de", "la", "in", "din", "pe", "cu", "pentru", "prin", "si",
    "sau", "ca", "sa", "se", "ce", "cum", "unde", "cand", "cine", "care", "eu", "mi", "ma", "meu", "mea", "este", "e",
    "sunt", "am", "vreau", "doresc", "rog", "va",
];
const NE: [&str; 30] = [
    "म",
    "मेरो",
    "मलाई",
    "हामी",
    "तपाई",
    "तपाईं",
    "यो",
    "त्यो",
    "को",
    "का",
    "की",
    "ले",
    "लाई",
    "मा",
    "बाट",
    "संग",
    "र",
    "वा",
    "छ",
    "छन्",
    "हो",
    "के",
    "कसरी",
    "कहां",
    "कहीले",
    "कून",
    "कती",
    "चाहन्छू",
    "कृपया",
    "लागी",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fold;

    const ALL: [&str; 14] = ["en", "cs", "sk", "hr", "it", "bg", "uk", "ru", "vi", "ar", "fa", "zh", "ro", "ne"];

    #[test]
    fn every_word_is_folded_and_stands_once() {
        let mut wrong = Vec::new();
        for lang in ALL {
            let list = words(lang);
            assert!((15..=40).contains(&list.len()), "{lang}");
            for (at, word) in list.iter().enumerate() {
                if fold(word) != *word {
                    wrong.push(format!("{lang} {word}: {}", fold(word)));
                }
                if list[..at].contains(word) {
                    wrong.push(format!("{lang} {word} twice"));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn lists_belong_to_their_language() {
        let is = |lang: &str, word: &str| is_stop(&Lang::parse(lang).expect("a tag"), &fold(word));
        assert!(is("sk", "Prosím") && is("zh-Hant", "我") && is("uk", "Як") && is("ar", "إلى"));
        assert!(!is("en", "je") && !is("sk", "škola") && !is("tlh", "a"));
    }
}
