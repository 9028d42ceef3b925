//! Feeds.

use integra_formats::{
    Words,
    atom::{Author, Category, Entry, Feed, write},
};
use integra_kernel::Lang;
use proptest::prelude::*;
use roxmltree::{Document, Node};

use crate::{moment, plain, steers, text};

const SPACE: &str = "http://www.w3.org/2005/Atom";

fn entry(title: &str) -> Entry {
    Entry {
        id: "urn:uuid:0192e1a0-0000-7000-8000-000000000001".to_owned(),
        title: title.into(),
        updated: moment("2026-11-23T08:00:00.25Z"),
        link: "https://example.org/kosice/en/volunteering/conversation".to_owned(),
        summary: None,
        categories: Vec::new(),
    }
}

fn feed(entries: Vec<Entry>) -> Feed {
    Feed {
        id: "https://example.org/kosice/en/volunteering.atom".to_owned(),
        title: "Volunteering – Košice".into(),
        subtitle: None,
        updated: moment("2026-11-23T08:00:00Z"),
        own: "https://example.org/kosice/en/volunteering.atom".to_owned(),
        page: "https://example.org/kosice/en/volunteering".to_owned(),
        lang: Lang::parse("en").expect("a tag"),
        author: Author { name: "Košice".to_owned(), url: None },
        entries,
    }
}

fn child<'d>(node: Node<'d, 'd>, name: &str) -> Node<'d, 'd> {
    let mut all = node.children().filter(|it| it.has_tag_name((SPACE, name)));
    let first = all.next().unwrap_or_else(|| panic!("no {name}"));
    assert!(all.next().is_none(), "{name} stands twice");
    first
}

fn said(node: Node<'_, '_>) -> String {
    node.text().unwrap_or_default().to_owned()
}

#[test]
fn a_feed_says_what_has_changed() {
    let mut one = entry("Konverzácia <po slovensky> & viac");
    one.title.lang = Some(Lang::parse("sk").expect("a tag"));
    one.summary = Some("Speak, listen, laugh.\nNo \"grammar\".".into());
    one.categories = vec![Category { term: "language".to_owned(), label: "Language \"practice\"".to_owned() }];
    let mut two = entry("Bike repair");
    (two.id, two.link) =
        ("urn:uuid:0192e1a0-0000-7000-8000-000000000002".to_owned(), "/kosice/en/volunteering/bikes".to_owned());
    let mut feed = feed(vec![one, two]);
    feed.subtitle = Some("Do something for others.".into());
    feed.author.url = Some("https://example.org/kosice".to_owned());
    insta::assert_snapshot!(write(&feed));
}

#[test]
fn addresses_lead_into_the_web_only() {
    let mut it = entry("Odd");
    it.link = "javascript:alert(1)".to_owned();
    let mut feed = feed(vec![it]);
    feed.own = "//elsewhere.example/x".to_owned();
    feed.author.url = Some("data:text/html,<script>".to_owned());
    let xml = write(&feed);
    assert!(
        !xml.contains("javascript") && !xml.contains("elsewhere") && !xml.contains("data:") && !xml.contains("<uri>"),
        "{xml}"
    );
}

proptest! {
    #[test]
    fn every_text_comes_back_as_it_went(title in plain(), summary in plain(), name in plain(), label in plain()) {
        let mut it = entry(&title);
        it.summary = Some(summary.as_str().into());
        it.categories = vec![Category { term: label.clone(), label: label.clone() }];
        let mut feed = feed(vec![it]);
        feed.author.name.clone_from(&name);
        let xml = write(&feed);
        let document = Document::parse(&xml).expect("well-formed");
        let root = document.root_element();
        prop_assert_eq!(said(child(child(root, "author"), "name")), name);
        let it = child(root, "entry");
        prop_assert_eq!((said(child(it, "title")), said(child(it, "summary"))), (title, summary));
        let category = child(it, "category");
        prop_assert_eq!((category.attribute("term"), category.attribute("label")), (Some(label.as_str()), Some(label.as_str())));
    }

    #[test]
    fn nobody_writes_an_element_of_their_own(one in text(), two in text(), three in text()) {
        let mut it = entry(&one);
        (it.id, it.link) = (format!("urn:{two}"), format!("https://example.org/{three}"));
        it.summary = Some(Words { text: three.clone(), lang: Some(Lang::parse("ar").expect("a tag")) });
        it.categories = vec![Category { term: two.clone(), label: three.clone() }];
        let mut feed = feed(vec![it]);
        feed.title = two.as_str().into();
        feed.subtitle = Some(three.as_str().into());
        feed.author = Author { name: one.clone(), url: Some(format!("https://example.org/{two}")) };
        let xml = write(&feed);
        let document = Document::parse(&xml).unwrap_or_else(|error| panic!("{error}:\n{xml}"));
        let names: Vec<&str> = document.descendants().filter(Node::is_element).map(|it| it.tag_name().name()).collect();
        let known = ["feed", "id", "title", "subtitle", "updated", "link", "link", "author", "name", "uri", "entry", "id", "title", "updated", "link", "category", "summary"];
        prop_assert_eq!(names, known);
        let title = said(child(child(document.root_element(), "entry"), "title"));
        let expected: String = one.chars().filter(|letter| !steers(*letter)).collect();
        prop_assert_eq!(title.replace(['\n', '\t'], ""), expected, "no word is lost");
    }
}
