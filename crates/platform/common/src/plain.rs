//! The plain-language check: whether texts that promise plain words (`plain = "B1"`) keep to short sentences, common
//! words and short paragraphs. Plain functions over texts; what is found is told to editors, never to readers.
//!
//! It measures and does not understand: a text it passes may still be hard, and a text it finds may have a reason
//! (`plain_excuse`). Where the limits come from stands beside them, in [`limits`].

mod entries;
mod limits;
mod measure;

pub use entries::{Excuses, Judged, all};
pub use limits::{Limits, Unit, limits};
pub use measure::{Measured, measure};

/// What makes a text hard to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hard {
    /// A sentence is longer than the language's limit.
    Sentence {
        /// How long it is, in words, or in characters where words are not written apart.
        length: usize,
        /// How it begins.
        begins: String,
    },
    /// Too many words are long, in hundredths.
    Words {
        /// The share of long words.
        share: usize,
    },
    /// A paragraph has too many sentences.
    Paragraph {
        /// How many it has.
        sentences: usize,
    },
}

/// What makes a text hard to read; nothing in a language the check does not know.
pub fn judge(text: &str, lang: &integra_kernel::Lang) -> Vec<Hard> {
    let Some(limits) = limits(lang) else { return Vec::new() };
    hard(&measure(text, limits), limits)
}

fn hard(of: &Measured, limits: &Limits) -> Vec<Hard> {
    let mut found = Vec::new();
    if of.longest > limits.sentence {
        found.push(Hard::Sentence { length: of.longest, begins: of.begins.clone() });
    }
    let share = of.share();
    if of.words >= limits::WORDS_TO_JUDGE && share > limits::LONG_WORDS {
        found.push(Hard::Words { share });
    }
    if of.paragraph > limits::SENTENCES {
        found.push(Hard::Paragraph { sentences: of.paragraph });
    }
    found
}

#[cfg(test)]
mod tests {
    use integra_kernel::Lang;

    use super::*;

    fn judged(tag: &str, text: &str) -> Vec<Hard> {
        judge(text, &Lang::parse(tag).expect("a tag"))
    }

    fn long(length: usize, begins: &str) -> Hard {
        Hard::Sentence { length, begins: begins.to_owned() }
    }

    #[test]
    fn plain_sentences_pass_in_every_language() {
        for (tag, text) in [
            ("en", "Take your passport. Go to the office. It opens at 8:30."),
            ("cs", "Vezměte si pas. Jděte na úřad. Otevírá v 8:30."),
            ("sk", "Vezmite si pas. Choďte na úrad. Otvára o 8:30."),
            ("hr", "Uzmite putovnicu. Idite u ured. Otvara se u 8:30."),
            ("it", "Prenda il passaporto. Vada in ufficio. Apre alle 8:30."),
            ("bg", "Вземете паспорта си. Отидете в службата. Отваря в 8:30."),
            ("uk", "Візьміть паспорт. Ідіть до установи. Вона відчиняється о 8:30."),
            ("ru", "Возьмите паспорт. Идите в учреждение. Оно открывается в 8:30."),
            ("vi", "Hãy mang hộ chiếu. Hãy đến văn phòng. Văn phòng mở cửa lúc 8:30."),
            ("ar", "خذ جواز سفرك. اذهب إلى المكتب. هل هو مفتوح؟ يفتح في 8:30."),
            ("fa", "گذرنامه خود را بردارید. به اداره بروید. ساعت 8:30 باز می‌شود."),
            ("zh", "带上护照。去办公室。8:30开门。"),
            ("ro", "Luați pașaportul. Mergeți la birou. Se deschide la 8:30."),
            ("ne", "आफ्नो राहदानी लिनुहोस्। कार्यालय जानुहोस्। ८:३० मा खुल्छ।"),
        ] {
            assert_eq!(judged(tag, text), [], "{tag}");
        }
    }

    #[test]
    fn one_word_too_many_is_found() {
        let words = |count: usize| format!("{}.", vec!["go"; count].join(" "));
        assert_eq!(judged("en", &words(25)), []);
        assert_eq!(judged("en", &words(26)), [long(26, "go go go go go go go go …")]);
        assert_eq!(judged("sk", &words(21)), [long(21, "go go go go go go go go …")]);
        assert_eq!(judged("vi", &words(34)), []);
        let characters = |count: usize| format!("{}。", "去".repeat(count));
        assert_eq!(judged("zh", &characters(42)), []);
        assert_eq!(judged("zh", &characters(43)), [long(43, &format!("{} …", "去".repeat(16)))]);
        assert_eq!(judged("tlh", &words(99)), [], "a language nobody has a limit for");
    }

    #[test]
    fn a_known_hard_sentence_is_found_in_three_languages() {
        let english = "Applicants are required to submit the aforementioned documentation to the competent authority \
                       responsible for residence matters no later than thirty days prior to the expiration of the \
                       period of validity of their current permit.";
        let slovak = "Žiadatelia sú povinní predložiť vyššie uvedenú dokumentáciu orgánu príslušnému vo veciach pobytu \
                      najneskôr tridsať dní pred uplynutím doby platnosti ich súčasného povolenia na pobyt, inak sa \
                      konanie zastaví.";
        let arabic = "يتعين على مقدمي الطلبات تقديم الوثائق المذكورة أعلاه إلى السلطة المختصة بشؤون الإقامة في موعد لا \
                      يتجاوز ثلاثين يوما قبل انتهاء مدة صلاحية التصريح الحالي.";
        for (tag, text) in [("en", english), ("sk", slovak), ("ar", arabic)] {
            assert!(matches!(judged(tag, text).first(), Some(Hard::Sentence { .. })), "{tag}: {:?}", judged(tag, text));
        }
        let share = judged("en", english).into_iter().any(|hard| matches!(hard, Hard::Words { share } if share > 25));
        assert!(share, "and its words are long: {:?}", judged("en", english));
    }

    #[test]
    fn paragraphs_are_counted_and_lists_are_not_one_sentence() {
        let six = "You go. You ask. You wait. You pay. You sign. You leave.";
        assert_eq!(judged("en", six), [Hard::Paragraph { sentences: 6 }]);
        assert_eq!(judged("en", "You go. You ask. You wait.\n\nYou pay. You sign. You leave."), []);
        let list = (0..20).map(|_| "- a passport and a photo\n").collect::<String>();
        assert_eq!(judged("en", &format!("Bring:\n\n{list}")), []);
    }
}
