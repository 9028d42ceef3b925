//! What a `.ftl` file defines and which values it asks for.
//!
//! Fluent's own parser has accepted the file before; this reads just enough of it to name places and to compare
//! languages: entries start in the first column, values stand in braces, choices stand on lines of their own.

use std::collections::BTreeSet;

/// One message, term (`-id`) or attribute (`id.name`) of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) id: String,
    /// From 1.
    pub(super) line: usize,
    /// The values it asks for.
    pub(super) variables: BTreeSet<String>,
    /// The keys of each choice it makes.
    pub(super) choices: Vec<BTreeSet<String>>,
}

/// The line, from 1, of a position.
pub(super) fn line_at(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// All messages, terms and attributes of a file, in its order.
pub(super) fn messages(text: &str) -> Vec<Message> {
    let mut reader = Reader::default();
    for (at, line) in text.lines().enumerate() {
        reader.line(line, at + 1);
    }
    reader.messages
}

#[derive(Default)]
struct Reader {
    messages: Vec<Message>,
    /// For each open brace: the choice it holds, a position in the message's choices.
    open: Vec<Option<usize>>,
}

impl Reader {
    fn line(&mut self, line: &str, number: usize) {
        let text = line.trim_start();
        let indented = text.len() < line.len();
        if !indented && text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
            if let Some((id, pattern)) = text.split_once('=') {
                self.start(id.trim_end().to_owned(), number);
                self.pattern(pattern);
            }
            return;
        }
        if let (true, Some((name, pattern))) =
            (self.open.is_empty(), text.strip_prefix('.').and_then(|it| it.split_once('=')))
        {
            if let Some(owner) = self.messages.last() {
                let owner = owner.id.split('.').next().unwrap_or_default();
                self.start(format!("{owner}.{}", name.trim_end()), number);
                self.pattern(pattern);
            }
            return;
        }
        if !indented && text.starts_with('#') {
            return;
        }
        match key(text) {
            Some((key, pattern)) if !self.open.is_empty() => {
                if let (Some(Some(choice)), Some(message)) = (self.open.last(), self.messages.last_mut()) {
                    message.choices[*choice].insert(key.to_owned());
                }
                self.pattern(pattern);
            }
            _ => self.pattern(text),
        }
    }

    fn start(&mut self, id: String, line: usize) {
        self.messages.push(Message { id, line, variables: BTreeSet::new(), choices: Vec::new() });
    }

    fn pattern(&mut self, mut rest: &str) {
        let Some(message) = self.messages.last_mut() else { return };
        while let Some(at) = rest.find(['{', '}', '$', '-']) {
            let (found, after) = rest[at..].split_at(1);
            rest = after;
            match found {
                "{" => {
                    self.open.push(None);
                    rest = skip_quoted(rest.trim_start());
                }
                "}" => {
                    self.open.pop();
                }
                "$" if !self.open.is_empty() => {
                    let end = rest.find(|it: char| !(it.is_ascii_alphanumeric() || "-_".contains(it)));
                    let (name, after) = rest.split_at(end.unwrap_or(rest.len()));
                    if name.starts_with(|first: char| first.is_ascii_alphabetic()) {
                        message.variables.insert(name.to_owned());
                    }
                    rest = after;
                }
                "-" if rest.trim_end() == ">" => {
                    if let Some(open) = self.open.last_mut() {
                        *open = Some(message.choices.len());
                        message.choices.push(BTreeSet::new());
                    }
                }
                _ => {}
            }
        }
    }
}

/// `[key] pattern` or `*[key] pattern`.
fn key(text: &str) -> Option<(&str, &str)> {
    let (key, pattern) = text.strip_prefix('*').unwrap_or(text).strip_prefix('[')?.split_once(']')?;
    Some((key.trim(), pattern))
}

/// What follows a quoted text, in which braces mean nothing.
fn skip_quoted(text: &str) -> &str {
    let Some(quoted) = text.strip_prefix('"') else { return text };
    let mut escaped = false;
    for (at, letter) in quoted.char_indices() {
        match letter {
            '"' if !escaped => return &quoted[at + 1..],
            _ => escaped = letter == '\\' && !escaped,
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(words: &[&str]) -> BTreeSet<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn a_file_is_read_for_its_ids_variables_and_choices() {
        let text = "\
### web
# A comment = not a message { $x }
-brand = Integra

web-a = Costs $5, { $amount } - { \"{ $no }\" }
    goes on { $more ->
        [one] one { $n }
       *[other] { $kind ->
            [x] X
           *[y] Y
        }
    }
    .title = Title { $title }
web-b =
    Only text
";
        let read = messages(text);
        let ids: Vec<(&str, usize)> = read.iter().map(|it| (it.id.as_str(), it.line)).collect();
        assert_eq!(ids, [("-brand", 3), ("web-a", 5), ("web-a.title", 13), ("web-b", 14)]);
        assert_eq!(read[1].variables, set(&["amount", "kind", "more", "n"]));
        assert_eq!(read[1].choices, [set(&["one", "other"]), set(&["x", "y"])]);
        assert_eq!(read[2].variables, set(&["title"]));
        assert!(read[3].variables.is_empty());
    }

    #[test]
    fn lines_count_from_one() {
        assert_eq!((line_at("a\nb\n", 0), line_at("a\nb\n", 2), line_at("a\nb\n", 99)), (1, 2, 3));
    }
}
