//! What newcomers type finds what editors write: all forms together, as an index would use them.

use std::collections::BTreeSet;

use integra_kernel::Lang;
use integra_search::analysis::{Term, Word, is_stop, retyped, sound, stems, terms, words_to_index};

const MANY: usize = 1000;

/// All forms of a word, each with the kind of form it is.
fn forms(lang: &Lang, text: &str, word: &Word) -> BTreeSet<(u8, String)> {
    let stems = stems(lang, &text[word.from..word.to]).into_iter().map(|stem| (1, stem));
    let forms = stems.chain([(0, word.folded.clone()), (2, sound(&word.folded))]);
    forms.filter(|(_, form)| !form.is_empty()).collect()
}

/// Whether each term of a question that says something stands in the text in some form.
fn finds(lang: &str, question: &str, text: &str) -> bool {
    let lang = Lang::parse(lang).expect("a tag");
    let indexed: BTreeSet<_> = words_to_index(text, MANY).iter().flat_map(|word| forms(&lang, text, word)).collect();
    let found = |word: &Word| !forms(&lang, question, word).is_disjoint(&indexed);
    let mut asked = terms(question, MANY);
    asked.retain(|term| !term.whole.iter().any(|word| is_stop(&lang, &word.folded)));
    let has = |term: &Term| term.whole.iter().any(found) || (!term.parts.is_empty() && term.parts.iter().all(found));
    !asked.is_empty() && asked.iter().all(has)
}

#[test]
fn questions_find_their_texts() {
    let pairs = [
        ("en", "how do I register my children at a school", "Registering a child? Schools and children's groups"),
        ("sk", "povolenie na pobyt", "Žiadosti o povolenia a pobyty cudzincov"),
        ("sk", "skola pre deti", "Škola prijíma dieťa aj počas roka"),
        ("sk", "cudzinecka policia", "Na Cudzineckej polícii si rezervujte termín"),
        ("cs", "pojisteni cizincu", "Pojištění pro cizince"),
        ("hr", "boravisna dozvola", "Boravišne dozvole izdaje policija"),
        ("hr", "lijecnik", "Popis liječnika i bolnica"),
        ("it", "permesso di soggiorno", "I permessi di soggiorno"),
        ("it", "ufficio", "Chiedi all’ufficio stranieri"),
        ("bg", "разрешение за работа", "Разрешенията за работа се издават от бюрото"),
        ("bg", "uchilishte", "Запишете детето в училището или в друго училище"),
        ("bg", "razreshenie", "Вашето разрешение"),
        ("uk", "реєстрація", "Місце реєстрації дитини"),
        ("uk", "shkola", "Школа приймає дітей"),
        ("uk", "здоровя", "Центр охорони здоров’я"),
        ("ru", "ребёнок в школу", "Как записать ребенка: ребенок и школы"),
        ("ru", "strahovka", "Страховка для иностранцев"),
        ("vi", "giay phep cu tru", "Giấy phép cư trú ở Slovakia"),
        ("ar", "مدرسة", "التسجيل في المدرسة وللمدارس"),
        ("ar", "الاقامه", "تصريح إقامة"),
        ("fa", "مدرسه ها", "ثبت‌نام در مدرسه‌ها"),
        ("fa", "میشود", "این کار می‌شود"),
        ("zh", "簽證", "如何申请签证"),
        ("zh", "居留许可", "申請居留許可"),
        ("ro", "permis de sedere", "Permisul de ședere"),
        ("ne", "विद्यालय", "विद्यालयमा नाम दर्ता"),
        ("en", "055 123 45 67", "Call +421 55 1234567."),
        ("en", "info@kosice.sk", "Write to info@kosice.sk or kosice@example.org"),
    ];
    let missed: Vec<_> = pairs.iter().filter(|(lang, question, text)| !finds(lang, question, text)).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn questions_do_not_find_other_texts() {
    for (lang, question, text) in [
        ("sk", "povolenie", "Povolanie a práca"),
        ("en", "visa", "Visit the city"),
        ("bg", "училище", "Учител по български"),
        ("uk", "лікар", "Лікарня"),
        ("zh", "签证", "证明"),
    ] {
        assert!(!finds(lang, question, text), "{question}");
    }
}

#[test]
fn another_keyboard_leads_to_the_text() {
    for (lang, typed, text) in [
        ("ru", "hf,jnf", "Работа в городе"),
        ("uk", "cnhf[edfyyz", "Медичне страхування"),
        ("cs", "3kola", "Základní škola"),
    ] {
        assert!(retyped(typed).iter().any(|guess| finds(lang, guess, text)), "{typed}");
    }
}
