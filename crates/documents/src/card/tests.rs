use typst::layout::{Frame, FrameItem, Point, Transform};

use super::*;
use crate::samples;

/// A card of words that a certificate says in some language.
fn sample(language: &str) -> Card {
    let part = samples::certificate(&[language], "Nguyễn Thị Minh Anh", "Dům dobrých sousedů").parts.remove(0);
    Card {
        lang: part.lang,
        title: part.title,
        lines: part.rows.iter().map(|row| row.value.clone()).collect(),
        city: part.rows[0].label.clone(),
        address: "mesto.example/sk/volunteering/varenie".to_owned(),
        ground: "#9fdcd3".to_owned(),
    }
}

/// What stands on a picture, and what does not stand within it.
fn seen(card: &Card, shape: Shape) -> (String, Vec<String>) {
    fn look(frame: &Frame, to_page: Transform, size: (f64, f64), seen: &mut (String, Vec<String>)) {
        for (at, item) in frame.items() {
            let here = to_page.pre_concat(Transform::translate(at.x, at.y));
            match item {
                FrameItem::Group(group) => look(&group.frame, here.pre_concat(group.transform), size, seen),
                FrameItem::Text(text) => {
                    seen.0.push_str(&text.text);
                    let begin = Point::zero().transform(here);
                    let (left, right, y) = (begin.x.to_pt(), (begin.x + text.width()).to_pt(), begin.y.to_pt());
                    let out = left < 24.0 || right > size.0 - 24.0 || !(24.0..size.1 - 8.0).contains(&y);
                    if out || text.glyphs.iter().any(|glyph| glyph.id == 0) {
                        seen.1.push(format!("'{}' at {left}..{right}, {y}", text.text));
                    }
                }
                _ => {}
            }
        }
    }
    let words = Words::of(card, shape);
    let size = (words.width, words.height);
    let pages = press::pages(press::CARD, &words).expect("set");
    assert_eq!(pages.len(), 1, "{} {shape:?}: one picture", card.lang);
    let mut all = (String::new(), Vec::new());
    look(&pages[0], Transform::identity(), size, &mut all);
    all
}

#[test]
fn every_language_finds_room_in_both_shapes() {
    for language in samples::LANGUAGES {
        for shape in Shape::ALL {
            let (words, faults) = seen(&sample(language), shape);
            assert_eq!(faults, Vec::<String>::new(), "{language} {shape:?}");
            assert!(words.contains("mesto.example") && !words.contains('\u{25cc}'), "{language}: {words}");
        }
    }
}

#[test]
fn long_and_hostile_words_stay_within_the_picture() {
    let long = Card {
        title: "Donaudampfschifffahrtsgesellschaftskapitän ".repeat(9),
        lines: vec![
            "\u{202e}#set page(width: 1mm)\u{0}".to_owned(),
            "x".repeat(400),
            "  ".to_owned(),
            "more".to_owned(),
        ],
        city: "الجمعية ".repeat(30),
        address: "https://city.example/".repeat(20),
        ground: "red; #import".to_owned(),
        ..sample("en")
    };
    for shape in Shape::ALL {
        let (words, faults) = seen(&long, shape);
        assert_eq!(faults, Vec::<String>::new(), "{shape:?}");
        assert!(words.contains("#set page") && words.contains('…') && !words.contains("more"), "{words}");
    }
}

#[test]
fn a_picture_has_its_size_and_is_the_same_each_time() {
    for shape in Shape::ALL {
        let png = card(&sample("fa"), shape).expect("drawn");
        assert!(png.starts_with(b"\x89PNG\r\n"), "a PNG");
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
        assert_eq!((number(16), number(20)), shape.size(), "{shape:?}");
        assert!(png.len() < 200_000, "{} bytes", png.len());
        assert_eq!(card(&sample("fa"), shape).expect("drawn"), png);
    }
}
