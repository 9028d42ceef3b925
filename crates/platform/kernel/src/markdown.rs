//! What Markdown is made of, apart from its words: the shape of a block and the addresses it links to.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The addresses a text links to, in their order: links, pictures and addresses in angle brackets.
pub fn links(text: &str) -> Vec<String> {
    let parser = Parser::new_ext(text, Options::ENABLE_TABLES);
    let of = |event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    };
    parser.filter_map(of).collect()
}

/// The words of a text without its marks, one piece for each thing that is read at one go: a paragraph, a heading, an
/// item of a list, a cell of a table. Code is left out.
pub fn pieces(text: &str) -> Vec<String> {
    let (mut pieces, mut piece, mut code) = (Vec::new(), String::new(), false);
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Text(words) if !code => piece.push_str(&words),
            Event::SoftBreak | Event::HardBreak => piece.push(' '),
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            Event::Start(Tag::Item | Tag::Paragraph | Tag::Heading { .. } | Tag::TableCell)
            | Event::End(TagEnd::Item | TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell) => {
                pieces.push(std::mem::take(&mut piece));
            }
            _ => {}
        }
    }
    pieces.push(piece);
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces
}

/// The shape of a text: its elements in their order, with the addresses of links, without words. A translation has the
/// shape of its source. Emphasis, line breaks and the order of links within one paragraph may differ: languages order
/// their words differently.
pub fn shape(text: &str) -> Vec<String> {
    let (mut shape, mut inline) = (Vec::new(), Vec::new());
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => inline.push(format!("link {dest_url}")),
            Event::Start(Tag::Image { dest_url, .. }) => inline.push(format!("image {dest_url}")),
            Event::Start(tag @ (Tag::Emphasis | Tag::Strong)) => inline.push(format!("{tag:?}")),
            Event::Code(code) => inline.push(format!("code {code}")),
            Event::Html(html) | Event::InlineHtml(html) => inline.push(format!("html {html}")),
            Event::Start(tag) => {
                close(&mut shape, &mut inline);
                shape.push(format!("{tag:?}"));
            }
            Event::Rule => shape.push("rule".to_owned()),
            _ => {}
        }
    }
    close(&mut shape, &mut inline);
    shape
}

/// What stands within one element, whatever its order.
fn close(shape: &mut Vec<String>, inline: &mut Vec<String>) {
    inline.sort();
    shape.append(inline);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_however_they_are_written() {
        let text = "See [a](https://a.example/x \"t\") and <https://b.example>, [c][1], `[no](https://no.example)`.\n\n[1]: https://c.example";
        assert_eq!(links(text), ["https://a.example/x", "https://b.example", "https://c.example"]);
        assert_eq!(links("plain https://d.example text"), Vec::<String>::new());
    }

    #[test]
    fn a_shape_is_what_stays_in_another_language() {
        let source = "## Where\n\n- **Call** [us](https://a.example)\n- Come `by`";
        assert_eq!(shape(source), shape("## Kde\n\n- [Nám](https://a.example) **zavolajte**\n- Príďte `by`"));
        for other in [
            "# Kde\n\n- **Call** [us](https://a.example)\n- Come `by`",
            "## Kde\n\n- **Call** [us](https://b.example)\n- Come `by`",
            "## Kde\n\n- **Call** us\n- Come `by`",
            "## Kde\n\n- Call [us](https://a.example)\n- Come `by`",
            "## Kde\n\n- **Call** [us](https://a.example) Come `by`",
            "## Kde\n\n1. **Call** [us](https://a.example)\n2. Come `by`",
            "## Kde\n\n- **Call** [us](https://a.example)\n- Come by",
        ] {
            assert_ne!(shape(source), shape(other), "{other}");
        }
    }
}
