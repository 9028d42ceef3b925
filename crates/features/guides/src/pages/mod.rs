//! Public pages of what one reads.

mod articles;
mod blocks;
mod channels;
mod glossary;
mod guide;
mod guides;
mod library;
mod lists;
mod offices;
mod sections;
mod start;
mod steps;

use integra_kernel::Kind;
use integra_web::{
    Feature, Page,
    feature::{Block, Home, Template},
    wording::Resource,
};

use crate::{Article, Channel, Document, Guide, SharedGuide, Term, asking};

const TEMPLATES: &[Template] = &[
    ("guides/parts.html", include_str!("../../templates/parts.html")),
    ("guides/guides.html", include_str!("../../templates/guides.html")),
    ("guides/guide.html", include_str!("../../templates/guide.html")),
    ("guides/glossary.html", include_str!("../../templates/glossary.html")),
    ("guides/take-part.html", include_str!("../../templates/take-part.html")),
    ("guides/myths.html", include_str!("../../templates/myths.html")),
    ("guides/articles.html", include_str!("../../templates/articles.html")),
    ("guides/article.html", include_str!("../../templates/article.html")),
    ("guides/library.html", include_str!("../../templates/library.html")),
    ("guides/channels.html", include_str!("../../templates/channels.html")),
    ("guides/cards.html", include_str!("../../templates/cards.html")),
    ("guides/hurt.html", include_str!("../../templates/hurt.html")),
    ("guides/start.html", include_str!("../../templates/start.html")),
    ("guides/channel-cards.html", include_str!("../../templates/channel-cards.html")),
];

/// This feature, as one value.
pub fn feature() -> Feature {
    Feature {
        name: "guides",
        kinds: vec![
            Guide::declaration(),
            SharedGuide::declaration(),
            Article::declaration(),
            Channel::declaration(),
            Document::declaration(),
            Term::declaration(),
        ],
        pages: vec![
            Page { path: "guides", params: &[], show: guides::list },
            Page { path: "guides/{slug}", params: &[asking::PARAM], show: guide::show },
            Page { path: "articles", params: &[], show: articles::list },
            Page { path: "articles/{slug}", params: &[], show: articles::show },
            Page { path: "take-part", params: &[], show: sections::take_part },
            Page { path: "myths", params: &[], show: sections::myths },
            Page { path: "glossary", params: &[], show: glossary::show },
            Page { path: "library", params: &[], show: library::show },
            Page { path: "channels", params: &[], show: channels::show },
        ],
        homes: vec![
            Home { kind: Guide::NAME, path: |entry| format!("guides/{}", entry.slug), listed: true, shared: false },
            Home {
                kind: SharedGuide::NAME,
                path: |entry| format!("guides/{}", entry.slug),
                listed: true,
                shared: false,
            },
            Home {
                kind: Term::NAME,
                path: |entry| format!("glossary#term-{}", entry.slug),
                listed: false,
                shared: true,
            },
            Home { kind: Article::NAME, path: |entry| format!("articles/{}", entry.slug), listed: true, shared: true },
            Home {
                kind: Document::NAME,
                path: |entry| format!("library#doc-{}", entry.slug),
                listed: false,
                shared: false,
            },
            Home {
                kind: Channel::NAME,
                path: |entry| format!("channels#channel-{}", entry.slug),
                listed: false,
                shared: false,
            },
        ],
        blocks: vec![
            Block { on: "home", order: 20, show: blocks::home },
            Block { on: "home", order: 25, show: blocks::hurt },
            Block { on: "home", order: 60, show: blocks::sections },
            Block { on: "urgent", order: 10, show: blocks::hurt_urgent },
            Block { on: "topic", order: 10, show: blocks::guides_of_topic },
            Block { on: "topic", order: 40, show: blocks::articles_of_topic },
            Block { on: "language", order: 30, show: blocks::channels_of_language },
            Block { on: "district-more", order: 30, show: blocks::channels_of_district },
            Block { on: "district-more", order: 40, show: blocks::articles_of_district },
            Block { on: "start-guides", order: 10, show: start::guides },
            Block { on: "start-keep", order: 20, show: start::keep },
        ],
        nav: vec![(20, "guides", "steps", "guides-nav"), (40, "library", "book", "guides-nav-library")],
        essentials: vec![
            (60, "guides"),
            (70, "guides/{slug}"),
            (110, "articles"),
            (120, "articles/{slug}"),
            (130, "glossary"),
            (140, "channels"),
            (150, "take-part"),
        ],
        optional: true,
        templates: TEMPLATES,
        wording: wording(),
        ..Feature::default()
    }
}

fn wording() -> Vec<Resource> {
    integra_web::ftl! {
        readers:
            "guides", "sharing", "glossary", "sections", "vocabulary-sections", "answers",
            "vocabulary";
        staff: "desk-guides", "desk";
    }
}

#[cfg(test)]
mod tests {
    use integra_web::wording::completeness;

    #[test]
    fn every_language_has_every_message_value_and_plural_form() {
        let problems: Vec<String> = completeness(&super::wording()).iter().map(ToString::to_string).collect();
        assert_eq!(problems, Vec::<String>::new());
    }
}
