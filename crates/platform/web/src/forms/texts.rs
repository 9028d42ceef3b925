//! Texts between blocks and what stands in an input.

use integra_kernel::{
    Block,
    texts::{join_markdown, split_markdown},
};
use pulldown_cmark::{Event, Options, Parser};

use super::scalar;

/// A text as it stands in an input.
pub(super) fn shown(blocks: Option<&Vec<Block>>) -> String {
    join_markdown(blocks.into_iter().flatten().map(|block| block.text.as_str()))
}

/// The blocks of a typed line, or `None` for an empty input.
pub(super) fn line(raw: &str, before: Option<&Vec<Block>>) -> Option<Vec<Block>> {
    if scalar::same(raw, &shown(before)) {
        return before.cloned();
    }
    let text = scalar::one_line(raw);
    (!text.is_empty()).then(|| keep(vec![text], before))
}

/// The blocks of typed Markdown, or `None` for an empty input.
pub(super) fn markdown(raw: &str, before: Option<&Vec<Block>>) -> Option<Vec<Block>> {
    let typed = unix(raw);
    if typed.trim() == unix(&shown(before)).trim() {
        return before.cloned();
    }
    let texts = split(typed.trim_start_matches('\n').trim_end());
    (!texts.is_empty()).then(|| keep(texts, before))
}

fn unix(raw: &str) -> String {
    let lines = raw.replace("\r\n", "\n").replace('\r', "\n");
    lines.chars().filter(|letter| !letter.is_control() || "\n\t".contains(*letter)).collect()
}

/// Blocks for texts. One that was there before stays what it was: who wrote it, whether it was read, what it was made
/// from.
fn keep(texts: Vec<String>, before: Option<&Vec<Block>>) -> Vec<Block> {
    let mut free: Vec<&Block> = before.into_iter().flatten().collect();
    let block = |text: String| match free.iter().position(|block| block.text == text) {
        Some(at) => free.remove(at).clone(),
        None => Block::source(text),
    };
    texts.into_iter().map(block).collect()
}

/// Splits Markdown into its top-level blocks, as [`split_markdown`] does, and keeps what is no block: definitions of
/// links (`[1]: https://…`) would otherwise vanish from what somebody typed.
fn split(text: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let (mut depth, mut done) = (0_usize, 0_usize);
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        let ends = matches!(event, Event::End(_));
        if depth == 0 && !ends {
            blocks.extend(paragraphs(text.get(done..range.start).unwrap_or_default()));
            done = range.end;
            blocks.push(text[range].trim_end().to_owned());
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    blocks.extend(paragraphs(text.get(done..).unwrap_or_default()));
    blocks.retain(|block| !block.trim().is_empty());
    // Nothing but blocks: the kernel's own answer, so that both rooms cut the same text in the same places.
    let own = split_markdown(text);
    if own.len() == blocks.len() { own } else { blocks }
}

fn paragraphs(gap: &str) -> impl Iterator<Item = String> {
    gap.split("\n\n").map(|part| part.trim().to_owned()).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use integra_kernel::Origin;

    use super::*;

    fn blocks(texts: &[&str]) -> Vec<Block> {
        let machine = |text: &&str| Block {
            text: (*text).to_owned(),
            origin: Origin::Machine,
            reviewed: false,
            of: Some("abc".into()),
        };
        texts.iter().map(machine).collect()
    }

    #[test]
    fn what_was_not_changed_stays_what_it_was() {
        let before = blocks(&["One.", "Two.", "One."]);
        assert_eq!(markdown("One.\r\n\r\nTwo.\r\n\r\nOne.\r\n", Some(&before)), Some(before.clone()));
        let after = markdown("Two.\n\nThree.\n\nOne.", Some(&before)).expect("blocks");
        assert_eq!(after, [before[1].clone(), Block::source("Three."), before[0].clone()]);
        assert_eq!(line("One.", Some(&blocks(&["One."]))), Some(blocks(&["One."])));
        assert_eq!(line(" Other\r\nwords ", Some(&before)), Some(vec![Block::source("Other words")]));
        assert_eq!((line(" ", Some(&before)), markdown("\n \n", Some(&before))), (None, None));
    }

    #[test]
    fn no_word_vanishes() {
        let typed = "See [it][1].\n\n[1]: https://example.org\n\n- a\n- b\n\n[2]: https://example.net";
        let texts: Vec<String> = markdown(typed, None).expect("blocks").into_iter().map(|block| block.text).collect();
        assert_eq!(texts, ["See [it][1].", "[1]: https://example.org", "- a\n- b", "[2]: https://example.net"]);
        assert_eq!(shown(markdown(typed, None).as_ref()), typed);
    }

    #[test]
    fn texts_are_cut_as_the_kernel_cuts_them() {
        for text in ["# A\n\nb\nc\n\n---\n\n| a |\n|---|\n| 1 |", "> a\n\nb", "<div>\n\na", "a  \nb", ""] {
            assert_eq!(split(text), split_markdown(text), "{text}");
        }
    }
}
