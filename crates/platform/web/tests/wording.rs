//! The wording as readers meet it: dates, plurals, lists and sorting in every language, and nothing missing.

use std::{collections::BTreeSet, thread};

use integra_kernel::{Lang, schedule::Weekday};
use integra_web::wording::{Arg, Error, Resource, Why, Width, Wording, completeness, frame};
use jiff::civil;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

fn wording() -> Wording {
    Wording::build(&frame()).expect("the frame's wording is in order")
}

fn file(lang: &'static str, text: &'static str) -> Resource {
    Resource { lang, name: "test", text }
}

/// Without the isolates around what is filled in.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// EDTF, English, Slovak, Arabic.
const DATES: [[&str; 4]; 27] = [
    ["2019", "2019", "2019", "2019"],
    ["2019~", "about 2019", "približne 2019", "2019 تقريبًا"],
    ["2019-11", "November 2019", "november 2019", "نوفمبر 2019"],
    ["2019-11~", "about November 2019", "približne november 2019", "نوفمبر 2019 تقريبًا"],
    ["2019-11-12", "12 November 2019", "12. novembra 2019", "12 نوفمبر 2019"],
    ["2019-11-12~", "about mid November 2019", "približne polovica novembra 2019", "منتصف نوفمبر 2019 تقريبًا"],
    ["2019-11-02~", "about 2 November 2019", "približne 2. novembra 2019", "2 نوفمبر 2019 تقريبًا"],
    ["2019-21", "spring 2019", "jar 2019", "ربيع 2019"],
    ["2019-22", "summer 2019", "leto 2019", "صيف 2019"],
    ["2019-23", "autumn 2019", "jeseň 2019", "خريف 2019"],
    ["2019-24~", "about winter 2019", "približne zima 2019", "شتاء 2019 تقريبًا"],
    ["2019-23/2019-24", "autumn and winter 2019", "jeseň a\u{a0}zima 2019", "خريف وشتاء 2019"],
    ["2019-21/2019-23", "spring to autumn 2019", "od jari do jesene 2019", "من ربيع إلى خريف 2019"],
    ["2019-24/2020-21", "winter 2019 to spring 2020", "od zimy 2019 do jari 2020", "من شتاء 2019 إلى ربيع 2020"],
    ["2018/2019", "2018 to 2019", "od roku 2018 do roku 2019", "من عام 2018 إلى عام 2019"],
    ["2018~/2019", "about 2018 to 2019", "od približne roku 2018 do roku 2019", "من عام 2018 تقريبًا إلى عام 2019"],
    ["2018-04/2018-12", "April to December 2018", "od apríla do decembra 2018", "من أبريل إلى ديسمبر 2018"],
    [
        "2018-04/2019-12",
        "April 2018 to December 2019",
        "od apríla 2018 do decembra 2019",
        "من أبريل 2018 إلى ديسمبر 2019",
    ],
    [
        "2019-11-12/2019-11-15",
        "12 November to 15 November 2019",
        "od 12. novembra do 15. novembra 2019",
        "من 12 نوفمبر إلى 15 نوفمبر 2019",
    ],
    [
        "2019-11-12/2020-01-02",
        "12 November 2019 to 2 January 2020",
        "od 12. novembra 2019 do 2. januára 2020",
        "من 12 نوفمبر 2019 إلى 2 يناير 2020",
    ],
    [
        "2024-12/2025-02-10",
        "December 2024 to 10 February 2025",
        "od decembra 2024 do 10. februára 2025",
        "من ديسمبر 2024 إلى 10 فبراير 2025",
    ],
    ["2022/..", "from 2022", "od roku 2022", "ابتداءً من عام 2022"],
    ["2022-05/..", "from May 2022", "od mája 2022", "ابتداءً من مايو 2022"],
    ["2022-23/..", "from autumn 2022", "od jesene 2022", "ابتداءً من خريف 2022"],
    ["../2020", "until 2020", "do roku 2020", "حتى عام 2020"],
    ["../2020-03~", "until about March 2020", "do približne marca 2020", "حتى مارس 2020 تقريبًا"],
    [
        "../2020-01-15~",
        "until about mid January 2020",
        "do približne polovice januára 2020",
        "حتى منتصف يناير 2020 تقريبًا",
    ],
];

#[test]
fn dates_are_no_more_precise_than_they_are_known() {
    let wording = wording();
    for [edtf, english, slovak, arabic] in DATES {
        let date = edtf.parse().expect("EDTF");
        for (tag, words) in [("en", english), ("sk", slovak), ("ar", arabic)] {
            assert_eq!(wording.date(&lang(tag), &date), words, "{edtf} in {tag}");
        }
    }
    assert!(wording.gaps().is_empty(), "{:?}", wording.gaps());
}

#[test]
fn days_and_times_read_as_in_the_city() {
    let wording = wording();
    let date = civil::date(2026, 11, 3);
    let both = |tag| [true, false].map(|year| wording.day(&lang(tag), date, true, year));
    assert_eq!(both("en"), ["Tuesday, 3 November 2026", "Tuesday 3 November"]);
    assert_eq!(both("sk"), ["utorok, 3. novembra 2026", "utorok 3. novembra"]);
    assert_eq!(both("ar"), ["الثلاثاء، 3 نوفمبر 2026", "الثلاثاء، 3 نوفمبر"]);
    for tag in ["en", "sk", "ar"] {
        let times = [(8, 30), (16, 0), (0, 5)].map(|(h, m)| wording.time(&lang(tag), civil::time(h, m, 0, 0)));
        assert_eq!(times, ["8:30", "16:00", "0:05"], "{tag}");
    }
}

#[test]
fn weekdays_are_told_as_stretches() {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    let wording = wording();
    let tell = |tag, days: &[Weekday]| wording.weekdays(&lang(tag), days);
    let working = [Monday, Tuesday, Wednesday, Thursday, Friday];
    assert_eq!(tell("en", &working), "Monday to Friday");
    assert_eq!(tell("sk", &working), "pondelok až piatok");
    assert_eq!(tell("ar", &working), "من الاثنين إلى الجمعة");
    assert_eq!(tell("en", &[Wednesday, Monday, Monday]), "Monday, Wednesday");
    assert_eq!(tell("ar", &[Monday, Wednesday]), "الاثنين، الأربعاء");
    assert_eq!(tell("en", &[Monday, Tuesday, Wednesday, Friday]), "Monday to Wednesday, Friday");
    assert_eq!(tell("sk", &[Saturday, Sunday]), "sobota, nedeľa");
    assert_eq!(tell("sk", &Weekday::ALL), "každý deň");
    assert_eq!(tell("en", &[]), "");
    assert_eq!(wording.weekday(&lang("en"), Thursday, Width::Short), "Thu");
    assert_eq!(wording.weekday(&lang("sk"), Thursday, Width::Wide), "štvrtok");
    assert_eq!(wording.on_weekday(&lang("sk"), Thursday), "vo štvrtok");
}

#[test]
fn counts_take_their_plural_form() {
    let wording = wording();
    let results = |tag, n| bare(&wording.say(&lang(tag), "web-results", &[("n", Arg::Number(n))]));
    assert_eq!([0, 1, 2].map(|n| results("en", n)), ["No results", "1 result", "2 results"]);
    let slovak = [0, 1, 2, 4, 5, 11, 100].map(|n| results("sk", n));
    let expected = ["Žiadne výsledky", "1 výsledok", "2 výsledky", "4 výsledky"];
    assert_eq!(slovak[..4], expected);
    assert_eq!(slovak[4..], ["5 výsledkov", "11 výsledkov", "100 výsledkov"]);
    let arabic = [0, 1, 2, 3, 11, 100].map(|n| results("ar", n));
    assert_eq!(arabic, ["لا توجد نتائج", "نتيجة واحدة", "نتيجتان", "3 نتائج", "11 نتيجة", "100 نتيجة"]);
    assert_eq!(results("sk", 12_345), "12\u{a0}345 výsledkov");
}

#[test]
fn numbers_and_money_keep_latin_digits() {
    let wording = wording();
    let number = |tag| wording.number(&lang(tag), 22_000);
    assert_eq!(["en", "sk", "ar"].map(number), ["22,000", "22\u{a0}000", "22,000"]);
    assert_eq!(wording.decimal(&lang("sk"), "3.50"), "3,50");
    assert_eq!(wording.decimal(&lang("sk"), "many"), "many");
    let price = |tag| wording.money(&lang(tag), "3.00", "EUR");
    assert_eq!(["en", "sk", "ar"].map(price), ["€3.00", "3,00\u{a0}€", "3.00\u{a0}€"]);
    assert_eq!(wording.money(&lang("en"), "200", "CZK"), "200\u{a0}Kč");
    assert_eq!(wording.money(&lang("en"), "1500", "RSD"), "1,500\u{a0}RSD");
    assert_eq!(wording.money(&lang("en"), "a little", "EUR"), "a little EUR");
}

#[test]
fn lists_join_in_the_language_and_isolate_the_other_direction() {
    let wording = wording();
    let names = ["Anna", "Bara", "Cyril"].map(String::from);
    assert_eq!(wording.list_and(&lang("en"), &names), "Anna, Bara and Cyril");
    assert_eq!(wording.list_and(&lang("sk"), &names), "Anna, Bara a Cyril");
    assert_eq!(wording.list_or(&lang("sk"), &names[..2]), "Anna alebo Bara");
    let mixed = ["العربية", "English"].map(String::from);
    assert_eq!(wording.list_and(&lang("ar"), &mixed), "العربية و\u{2068}English\u{2069}");
    assert_eq!(wording.list_or(&lang("en"), &mixed), "\u{2068}العربية\u{2069} or English");
    assert_eq!(wording.list_and(&lang("en"), &[]), "");
}

#[test]
fn names_sort_as_their_readers_expect() {
    let wording = wording();
    let sorted = |tag, mut words: Vec<&'static str>| {
        let collator = wording.collate(&lang(tag));
        words.sort_by(|one, other| collator.compare(one, other));
        words
    };
    let words = vec!["žaba", "chata", "cukor", "zub", "hrad", "čaj", "ihla"];
    assert_eq!(sorted("sk", words.clone()), ["cukor", "čaj", "hrad", "chata", "ihla", "zub", "žaba"]);
    assert_eq!(sorted("en", words), ["čaj", "chata", "cukor", "hrad", "ihla", "žaba", "zub"]);
    // A language ICU does not know still sorts.
    assert_eq!(sorted("qaa", vec!["b", "a"]), ["a", "b"]);
    for tag in ["en", "cs", "ar", "qaa"] {
        let districts = vec!["Prague 13", "Prague 1", "Prague 2", "Prague 14"];
        assert_eq!(sorted(tag, districts), ["Prague 1", "Prague 2", "Prague 13", "Prague 14"], "{tag}");
    }
}

#[test]
fn languages_have_their_own_name_and_one_for_the_reader() {
    let wording = wording();
    let name = |reader: Option<&str>, of| wording.language_name(reader.map(lang).as_ref(), &lang(of));
    assert_eq!(name(None, "uk"), "Українська");
    assert_eq!(name(Some("en"), "uk"), "Ukrainian");
    assert_eq!(name(Some("sk"), "uk-UA"), "ukrajinčina");
    assert_eq!(name(Some("ar"), "sr-Latn-RS"), "الصربية بالحروف اللاتينية");
    assert_eq!(name(Some("en"), "zh-Hant"), "Traditional Chinese");
    // A reader without wording is spoken to in English; a language without a name shows its tag.
    assert_eq!(name(Some("de"), "sk"), "Slovak");
    assert_eq!(name(Some("vi"), "sk"), "tiếng Slovakia");
    assert_eq!(name(Some("en"), "qaa"), "qaa");
    assert!(wording.gaps().is_empty(), "an unknown language is no hole in the wording");
    assert_eq!(["ar", "sk"].map(|tag| Wording::direction(&lang(tag))), ["rtl", "ltr"]);
}

#[test]
fn a_missing_message_is_shown_and_recorded() {
    let wording = wording();
    assert_eq!(wording.say(&lang("sk"), "web-no-such-thing", &[]), "⟦web-no-such-thing⟧");
    assert_eq!(wording.say(&lang("sk"), "web-no-such-thing", &[]), "⟦web-no-such-thing⟧");
    let gaps = wording.gaps();
    assert_eq!(gaps.len(), 1);
    assert_eq!(gaps[0].to_string(), "sk: there is no message 'web-no-such-thing'");
    assert!(!wording.has(&lang("sk"), "web-no-such-thing") && wording.has(&lang("sk"), "web-skip"));
}

#[test]
fn a_forgotten_value_is_recorded() {
    let wording = wording();
    let said = wording.say(&lang("en"), "web-strip-machine", &[]);
    assert!(said.contains("{$language}"), "{said}");
    assert!(matches!(&wording.gaps()[0].why, Why::Mistake(what) if what.contains("$language")), "{:?}", wording.gaps());
}

#[test]
fn readers_fall_back_along_their_chain_and_no_further() {
    let files = [
        file("en", "greeting = Hello\nonly-english = Yes\n"),
        file("ru", "greeting = Здравствуйте\n"),
        file("pt", "greeting = Olá\n"),
        file("sr", "greeting = Здраво\n"),
    ];
    let wording = Wording::build_with(&files, &[(lang("be"), vec![lang("ru")])]).expect("in order");
    let greet = |tag| wording.say(&lang(tag), "greeting", &[]);
    assert_eq!(greet("uk"), "Hello");
    assert_eq!(greet("be"), "Здравствуйте");
    assert_eq!(greet("pt-BR"), "Olá");
    assert_eq!(greet("sr-Latn"), "Hello", "the script is never dropped");
    assert_eq!(wording.say(&lang("ru"), "only-english", &[]), "Yes");
    assert_eq!(wording.spoken(&lang("be")), &lang("ru"));
    assert_eq!(wording.spoken(&lang("vi")), &lang("en"));
    assert_eq!(wording.languages(), ["en", "ru", "pt", "sr"].map(lang));
    assert_eq!(wording.ids(&lang("en")).collect::<Vec<_>>(), ["greeting", "only-english"]);
}

#[test]
fn values_are_isolated_in_html_and_bare_in_plain_text() {
    let wording = wording();
    let args = [("about", Arg::from("Košice"))];
    assert!(wording.say(&lang("ar"), "web-differ", &args).ends_with(" \u{2068}Košice\u{2069}"));
    assert!(wording.say_plain(&lang("ar"), "web-differ", &args).ends_with(" Košice"));
}

#[test]
fn mistakes_are_refused_with_their_place() {
    let refused = |files: &[Resource]| Wording::build(files).err().expect("refused").to_string();
    let syntax = refused(&[file("en", "good = Good\nbad = { $x\n")]);
    assert!(syntax.starts_with("en/test.ftl, line 2: ") || syntax.starts_with("en/test.ftl, line 3: "), "{syntax}");
    let again = Resource { lang: "en", name: "again", text: "# Hello\n\na = A\n" };
    assert_eq!(
        refused(&[file("en", "b = B\na = A\n"), again]),
        "en/again.ftl, line 3: 'a' is already defined in en/test.ftl, line 2; rename or delete one of them"
    );
    assert!(refused(&[file("en", "a = A\na = A\n")]).contains("en/test.ftl, line 2"));
    assert!(refused(&[file("en_GB", "a = A\n")]).starts_with("en_GB/test.ftl: "));
    assert!(matches!(Wording::build(&[file("sk", "a = A\n")]), Err(Error::NoEnglish)));
}

#[test]
fn every_language_says_everything() {
    let problems: Vec<String> = completeness(&frame()).iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let wording = wording();
    let ids = |tag| wording.ids(&lang(tag)).map(str::to_owned).collect::<BTreeSet<_>>();
    assert!(ids("en").len() > 200);
    assert_eq!(ids("en"), ids("sk"));
    let desk = |id: &String| id.starts_with("form-") || id.starts_with("section-");
    assert_eq!(ids("en").into_iter().filter(|id| !desk(id)).collect::<BTreeSet<_>>(), ids("ar"));
}

#[test]
fn the_portal_speaks_fourteen_languages_and_the_desk_six_of_them() {
    let wording = wording();
    let tags = |languages: &[Lang]| languages.iter().map(ToString::to_string).collect::<Vec<_>>();
    let portal = ["en", "cs", "sk", "hr", "it", "bg", "uk", "ru", "vi", "ar", "fa", "zh", "ro", "ne"];
    assert_eq!(tags(wording.languages()), portal);
    assert_eq!(tags(wording.desk_languages()), ["en", "cs", "sk", "hr", "it", "bg"]);
    let say = |tag, id| wording.say(&lang(tag), id, &[]);
    assert_eq!(["cs", "hr", "it", "bg", "ar"].map(|tag| say(tag, "form-yes")), ["Ano", "Da", "Sì", "Да", "Yes"]);
    assert_eq!(["cs", "ar"].map(|tag| say(tag, "web-nav-services")), ["Služby", "الخدمات"]);
    // A portal in German would be framed in English: nobody has worded it.
    assert_eq!(["de", "sk", "ne"].map(|tag| wording.spoken(&lang(tag)).to_string()), ["en", "sk", "ne"]);
    let date = |tag| wording.date(&lang(tag), &"2019-11/..".parse().expect("EDTF"));
    let from = ["od listopadu 2019", "od studenoga 2019.", "inizio: novembre 2019", "от ноември 2019 г."];
    assert_eq!(["cs", "hr", "it", "bg"].map(date), from);
    let name = |tag| wording.language_name(Some(&lang(tag)), &lang("uk"));
    assert_eq!(["cs", "hr", "it", "bg"].map(name), ["ukrajinština", "ukrajinski", "ucraino", "украински"]);
    assert!(wording.tells(&lang("cs"), "form-yes") && wording.tells(&lang("cs"), "web-skip"));
    assert!(!wording.tells(&lang("cs"), "form-no-such-thing"));
    assert!(wording.gaps().is_empty(), "{:?}", wording.gaps());
}

#[test]
fn files_for_the_desk_and_for_both_are_compared_apart() {
    let named = |lang, name, text| Resource { lang, name, text };
    let files = [
        named("en", "web", "a = A\n"),
        named("ar", "web", "a = A\n"),
        named("en", "desk", "b = B\nc = C\n"),
        named("cs", "desk", "b = B\n"),
        named("en", "vocabulary", "d = D\n"),
        named("ar", "vocabulary", "d = D\n"),
        named("cs", "vocabulary", "e = E\n"),
    ];
    let found: Vec<String> = completeness(&files).iter().map(ToString::to_string).collect();
    let expected = [
        "cs: c: missing; en/desk.ftl, line 2 has it",
        "ar: e: missing; cs/vocabulary.ftl, line 1 has it",
        "cs: d: missing; en/vocabulary.ftl, line 1 has it",
        "en: e: missing; cs/vocabulary.ftl, line 1 has it",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_hole_is_found() {
    let english =
        file("en", "a = A\nb = { $x } B\nc = { $n -> \n    [one] C\n   *[other] Cs\n}\nd = D\n    .title = T\n");
    let found = |text| {
        let problems = completeness(&[english, file("sk", text)]);
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let c = "c = { $n ->\n    [one] C\n    [few] Cy\n   *[other] Cov\n}\nd = D\n    .title = T\n";
    let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
    assert!(found(leak(format!("a = A\nb = {{ $x }} B\n{c}"))).is_empty());
    assert_eq!(found(leak(format!("b = {{ $x }} B\n{c}"))), ["sk: a: missing; en/test.ftl, line 1 has it"]);
    assert_eq!(found(leak(format!("a = A\nb = B\n{c}"))), ["sk: b: does not use $x (sk/test.ftl, line 2)"]);
    assert_eq!(
        found(leak(format!("a = A\nb = {{ $y }} B\n{c}"))),
        ["sk: b: uses $y where $x is given (sk/test.ftl, line 2)"]
    );
    let few = leak(format!("a = A\nb = {{ $x }} B\n{}", c.replace("    [few] Cy\n", "")));
    assert_eq!(found(few), ["sk: c: lacks the plural form few (sk/test.ftl, line 3)"]);
    let title = leak(format!("a = A\nb = {{ $x }} B\n{}", c.replace("    .title = T\n", "")));
    assert_eq!(found(title), ["sk: d.title: missing; en/test.ftl, line 8 has it"]);
    let problems = completeness(&[english, file("sk", leak(format!("a = A\nb = {{ $x }} B\n{c}extra = E\n")))]);
    assert_eq!(problems[0].to_string(), "en: extra: missing; sk/test.ftl, line 10 has it");
}

#[test]
fn every_message_can_be_said() {
    let wording = wording();
    let words = ["about", "city", "currency", "amount", "date", "day", "from", "language", "month", "name", "opens"];
    let more = ["what", "most", "id", "closes", "page", "pages", "query", "season", "time", "until", "value", "year"];
    let text = words.into_iter().chain(more).map(|name| (name, Arg::from("x")));
    let args: Vec<(&str, Arg)> = text.chain([("n", Arg::Number(7))]).collect();
    for lang in wording.languages().iter().chain(wording.desk_languages()) {
        for id in wording.ids(lang) {
            let said = wording.say(lang, id, &args);
            assert!(!said.is_empty() && !said.contains(['{', '}']), "{lang}: {id}: {said}");
        }
    }
    assert!(wording.gaps().is_empty(), "{:?}", wording.gaps());
}

#[test]
fn nothing_is_left_in_another_script() {
    let wording = wording();
    let arabic = |said: &str| said.contains(|letter: char| ('\u{600}'..='\u{6ff}').contains(&letter));
    // These hold nothing but values and signs.
    let signs = ["web-date-month-bound", "web-date-season", "web-money-letters", "web-money-sign"];
    for id in wording.ids(&lang("ar")).filter(|id| !signs.contains(id)) {
        assert!(arabic(&wording.say(&lang("ar"), id, &[("n", Arg::Number(1))])), "{id}");
    }
}

#[test]
fn all_threads_speak_at_once() {
    let wording = wording();
    let speak = |tag: &'static str| {
        let wording = wording.clone();
        move || {
            let lang = lang(tag);
            let date = "2019-23/2020-01-15~".parse().expect("EDTF");
            let rounds = (0..50).map(|_| {
                let count = wording.say(&lang, "web-results", &[("n", Arg::Number(5_000))]);
                format!("{} {count}", wording.date(&lang, &date))
            });
            rounds.collect::<BTreeSet<_>>()
        }
    };
    let threads: Vec<_> =
        ["en", "sk", "ar", "en", "sk", "ar"].into_iter().map(|tag| thread::spawn(speak(tag))).collect();
    let said: Vec<_> = threads.into_iter().map(|thread| thread.join().expect("no panic")).collect();
    assert!(said.iter().all(|words| words.len() == 1), "{said:?}");
    assert_eq!(said[..3], said[3..]);
}
