use std::fmt::Write as _;

use hayro_syntax::{
    Pdf,
    object::{Array, Dict, Name, Object, Stream, String as Text},
};
use typst::layout::{Frame, FrameItem, Point, Transform};

use super::*;
use crate::samples::{self, LANGUAGES};

const PERSON: &str = "Nguyễn Thị Minh Anh";
const ORGANIZATION: &str = "Dům dobrých sousedů";

fn sample(languages: &[&str]) -> Certificate {
    samples::certificate(languages, PERSON, ORGANIZATION)
}

/// What stands on the paper: all words, and whatever is wrong with them.
#[derive(Default)]
struct Seen {
    words: String,
    faults: String,
    columns: bool,
}

impl Seen {
    fn of(printed: &Printed, parts: usize) -> Self {
        let mut seen = Self { columns: parts > printed.pages.len(), ..Self::default() };
        for page in &printed.pages {
            seen.look(page, Transform::identity());
        }
        seen
    }

    fn look(&mut self, frame: &Frame, to_page: Transform) {
        for (at, item) in frame.items() {
            let here = to_page.pre_concat(Transform::translate(at.x, at.y));
            match item {
                FrameItem::Group(group) => self.look(&group.frame, here.pre_concat(group.transform)),
                FrameItem::Text(text) => {
                    self.words.push_str(&text.text);
                    if text.glyphs.iter().any(|glyph| glyph.id == 0) {
                        let _ = writeln!(self.faults, "no letter for '{}'", text.text);
                    }
                    let begin = Point::zero().transform(here);
                    let end = begin.x + text.width();
                    let (left, right, y) = (begin.x.to_mm(), end.to_mm(), begin.y.to_mm());
                    // Between the pillars and above the street; what ends a line may hang out a little.
                    let out = left < 25.5 || right > 184.5 || !(50.0..265.0).contains(&y);
                    let across = self.columns && y > 130.0 && left < 103.0 && right > 107.0;
                    if out || across {
                        let _ = writeln!(self.faults, "'{}' at {left}..{right}, {y}", text.text);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Prints, and looks whether all is on the paper.
fn seen(input: &Certificate, pages: usize) -> Seen {
    let begin: String = input.parts[0].lang.to_string() + " " + &input.parts[0].rows[0].value;
    let begin: String = begin.chars().take(40).collect();
    let printed = print(input).unwrap_or_else(|error| panic!("{error}: {begin}"));
    let seen = Seen::of(&printed, input.parts.len());
    assert_eq!(seen.faults, "", "{begin}");
    assert!(printed.pages.len() <= pages, "{} pages: {begin}", printed.pages.len());
    seen
}

#[test]
fn every_language_is_written_beside_both_directions() {
    for language in LANGUAGES {
        for languages in [vec!["ar", language], vec![language, "fa"]] {
            let words = seen(&sample(&languages), 1).words;
            assert!(words.contains("Nguyễn") && !words.contains('\u{25cc}'), "{languages:?}");
        }
    }
    for language in ["it", "zh", "fa"] {
        seen(&sample(&[language]), 1);
    }
}

#[test]
fn whatever_is_worded_in_chinese_can_be_written() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let mut folders = vec![format!("{root}/crates").into(), std::path::PathBuf::from(format!("{root}/demo"))];
    let mut letters = String::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").map(|it| it.expect("an entry").path()) {
            let name = entry.to_string_lossy().into_owned();
            if entry.is_dir() {
                folders.push(entry);
            } else if name.contains(".zh.") || name.contains("/locales/zh/") {
                letters.push_str(&std::fs::read_to_string(entry).expect("text"));
            }
        }
    }
    assert!(letters.contains('志'), "no Chinese texts were found");
    assert_eq!(crate::unwritable(&letters), "");
}

#[test]
fn a_screen_reader_is_told_title_language_and_structure() {
    let pdf = certificate(&sample(&["cs", "ar"])).expect("a certificate");
    let source = pdf.clone();
    let pdf = Pdf::new(pdf).expect("a PDF");
    let root: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).expect("a root");
    let text = |dict: &Dict<'_>, key: &str| {
        dict.get::<Text<'_>>(key).map(|it| String::from_utf8_lossy(it.as_bytes()).into_owned())
    };
    assert_eq!(text(&root, "Lang").as_deref(), Some("cs"));
    assert_eq!(root.get::<Dict<'_>>("MarkInfo").and_then(|it| it.get::<bool>("Marked")), Some(true));
    let viewer = root.get::<Dict<'_>>("ViewerPreferences").expect("preferences");
    assert_eq!(viewer.get::<bool>("DisplayDocTitle"), Some(true));

    let about: Stream<'_> = root.get("Metadata").expect("metadata");
    let about = String::from_utf8(about.decoded().expect("metadata").into_owned()).expect("XML");
    assert!(about.contains("<pdfuaid:part>1</pdfuaid:part>"), "{about}");
    assert!(about.contains("Osvědčení o dobrovolnictví"), "{about}");
    // Neither who made it nor when, nor a path of a machine.
    let info = String::from_utf8_lossy(&source);
    for nothing in ["/Producer", "/Creator", "/CreationDate", "/home", "/root", "typst", "Typst", ".typ"] {
        assert!(!info.contains(nothing) && !about.contains(nothing), "{nothing}");
    }

    let mut tags = Tags::default();
    tags.walk(root.get::<Object<'_>>("StructTreeRoot").expect("a tree"));
    assert!(tags.names.starts_with("Document H1 H1 P"), "{}", tags.names);
    assert_eq!(tags.names.matches("Lbl").count(), 8, "{}", tags.names);
    assert_eq!(tags.names.matches("LBody").count(), 8, "{}", tags.names);
    assert!(tags.languages.contains("ar"), "{}", tags.languages);
}

/// The tags of a document in the order in which they are read.
#[derive(Default)]
struct Tags {
    names: String,
    languages: String,
}

impl Tags {
    fn walk(&mut self, node: Object<'_>) {
        match node {
            Object::Array(kids) => self.each(&kids),
            Object::Dict(dict) => {
                if let Some(name) = dict.get::<Name<'_>>("S") {
                    let name = String::from_utf8_lossy(&name);
                    // What only groups others says nothing.
                    if !["Div", "Span", "NonStruct"].contains(&&*name) {
                        let space = if self.names.is_empty() { "" } else { " " };
                        let _ = write!(self.names, "{space}{name}");
                    }
                }
                if let Some(lang) = dict.get::<Text<'_>>("Lang") {
                    let _ = write!(self.languages, "{} ", String::from_utf8_lossy(lang.as_bytes()));
                }
                if let Some(kids) = dict.get::<Array<'_>>("K") {
                    self.each(&kids);
                } else if let Some(kid) = dict.get::<Dict<'_>>("K") {
                    self.walk(Object::Dict(kid));
                }
            }
            _ => {}
        }
    }

    fn each(&mut self, kids: &Array<'_>) {
        for kid in kids.iter::<Object<'_>>() {
            self.walk(kid);
        }
    }
}

/// Puts a text wherever people's words come, as long as it may be there.
fn with(text: &str, languages: &[&str]) -> Certificate {
    let cut = |most: usize| text.chars().take(most).collect::<String>();
    let mut input = samples::certificate(languages, &cut(NAME_AT_MOST), &cut(NAME_AT_MOST));
    for part in &mut input.parts {
        part.rows[0] = Row { label: cut(LABEL_AT_MOST), value: cut(VALUE_AT_MOST) };
        part.place_and_date = cut(LINE_AT_MOST);
        part.signature = cut(LINE_AT_MOST);
        part.note = cut(NOTE_AT_MOST);
    }
    input
}

#[test]
fn what_people_type_is_never_markup() {
    let typed = [
        "#panic()",
        "#include \"/etc/passwd\"",
        "$x^2$ _a_ *b* `c` ~",
        "\\ \" ' // /* */ \\u{41}",
        "= Title @ref <label>",
        "#set page(width: 1pt)\n#import \"look.typ\": *",
        "{person} {{}} \\\"}], \"parts\": []",
        "- list + enum / term: x",
    ];
    let letters = |text: &str| text.chars().filter(|it| !it.is_whitespace()).collect::<String>();
    for (at, text) in typed.iter().enumerate() {
        let input = with(text, if at % 2 == 0 { &["en"] } else { &["fa", "zh"] });
        let words = letters(&seen(&input, 1).words);
        let times = words.matches(&letters(&line(text))).count();
        // The name, the organization, and of each part a row and three lines; lines of the other direction are put in order.
        assert!(times >= 6, "{text}: {times} times in {words}");
    }
}

#[test]
fn whatever_people_type_leaves_the_paper_in_order() {
    let typed = [
        "W".repeat(400),
        "漢".repeat(400),
        "ﷺ".repeat(400),
        "W W ".repeat(100),
        "क्षेत्रीयस्वयंसेवा".repeat(40),
        "नेपाली ".repeat(60),
        format!("Z{}", "\u{301}".repeat(399)),
        " \u{a0}\t\u{3000} ".to_owned(),
        "👩🏽‍🌾🎉❤️".repeat(40),
        "\u{202e}evil\u{202d}\u{2066}\u{2067}\u{2068}".repeat(20),
        "\u{0}\u{1}\u{feff}\u{fffe}\u{e000}\u{10ffff}\u{200b}\u{7f}".repeat(40),
        "ნინო שלום ไทย አማርኛ".to_owned(),
        "א\u{2067}b\u{2066}ج 1/2 (3) [4] ".repeat(12),
    ];
    for (at, typed) in typed.iter().enumerate() {
        let others: [&[&str]; 3] = [&["en"], &["zh", "ne"], &["fa"]];
        for languages in [&["cs", "ar"], others[at % 3]] {
            seen(&with(typed, languages), 2);
        }
    }
}

#[test]
fn the_fullest_certificate_has_a_page_for_each_language() {
    for letter in ["W", "w ", "漢", "س", "ने"] {
        let text = |most: usize| letter.repeat(most).chars().take(most).collect::<String>();
        let mut input = with(&text(400), &["bg", "ar"]);
        for part in &mut input.parts {
            part.title = text(TITLE_AT_MOST);
            part.statement = vec![text(SENTENCE_AT_MOST); SENTENCES_AT_MOST];
            part.rows = vec![Row { label: text(LABEL_AT_MOST), value: text(VALUE_AT_MOST) }; ROWS_AT_MOST];
        }
        seen(&input, 2);
    }
}

#[test]
fn too_much_is_refused_in_a_sentence() {
    let told = |change: fn(&mut Certificate)| {
        let mut input = sample(&["en", "cs"]);
        change(&mut input);
        certificate(&input).expect_err("refused").to_string()
    };
    assert_eq!(told(|it| it.parts.clear()), "a document has one or two parts, this one has 0");
    assert_eq!(told(|it| it.parts[1].title = " \u{202e}".to_owned()), "the title is empty");
    let long = told(|it| it.person = "a".repeat(NAME_AT_MOST + 1));
    assert_eq!(long, "the name has 121 characters; at most 120 find room on the paper");
    let many = told(|it| it.parts[0].rows = vec![it.parts[0].rows[0].clone(); ROWS_AT_MOST + 1]);
    assert_eq!(many, "there are 7 rows; at most 6 find room on the paper");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let first = certificate(&sample(&["vi", "ar"])).expect("a certificate");
    assert!(certificate(&sample(&["zh", "cs"])).is_ok_and(|other| other != first));
    assert_eq!(certificate(&sample(&["vi", "ar"])).expect("a certificate"), first);
}

#[test]
fn a_template_that_does_not_fit_is_an_error() {
    let told = press::print(press::CERTIFICATE, &"no certificate").map(|_| ()).expect_err("refused").to_string();
    assert!(told.starts_with("the document could not be made: "), "{told}");
}
