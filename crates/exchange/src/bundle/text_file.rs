//! One text file: front matter with the lines, then the Markdown fields, each after a marker with its path.

use std::collections::BTreeMap;

use integra_kernel::{
    Block, KindDecl, Origin,
    fields::FieldType,
    texts::{self, Fields},
};
use serde::{Deserialize, Serialize};
use toml::{Table, Value};

/// What a whole file, or one block of it, says of its origin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    #[serde(default)]
    origin: Origin,
    #[serde(default)]
    reviewed: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<String>,
}

/// What is wrong with a text file: the line from 1, and the sentence.
pub type Wrong = (usize, String);

/// Reads a text file. `source` holds the blocks of the source language, or `None` for the source language itself.
pub fn read(text: &str, source: Option<&Fields>) -> Result<Fields, Wrong> {
    let (front, body, body_line) = parts(text)?;
    let mut table: Table = toml::from_str(front).map_err(|error| {
        let at = error.span().map_or(0, |span| front[..span.start.min(front.len())].matches('\n').count());
        (at + 2, format!("the front matter is not TOML: {}", error.message()))
    })?;
    let (usual, special) = told(table.remove("translation"), source.is_none())?;
    let mut plain: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, value) in table {
        let Value::String(line) = value else {
            return Err((line_with(text, &path), format!("'{path}' must be text in quotes")));
        };
        if line.contains('\n') {
            let sentence =
                format!("'{path}' has more than one line; write it below the front matter, after '<!-- {path} -->'");
            return Err((line_with(text, &path), sentence));
        }
        plain.insert(path, vec![line]);
    }
    for (path, line, markdown) in sections(body, body_line)? {
        if plain.insert(path.clone(), texts::split_markdown(&markdown)).is_some() {
            return Err((line, format!("'{path}' stands twice; keep one of them")));
        }
    }
    let mut fields = Fields::new();
    for (path, blocks) in plain.into_iter().filter(|(_, blocks)| !blocks.is_empty()) {
        let mut made = Vec::new();
        for (i, text_of) in blocks.into_iter().enumerate() {
            let told = special.get(&format!("{path}/{i}")).cloned();
            let of = match (&told, source) {
                (Some(told), _) if told.of.is_some() => told.of.clone().filter(|of| !of.is_empty()),
                (_, None) => None,
                (_, Some(source)) => {
                    let Some(original) = source.get(&path).and_then(|blocks| blocks.get(i)) else {
                        let sentence = format!(
                            "'{path}' has more blocks than its source; translate block by block, in the same order"
                        );
                        return Err((line_with(text, &path), sentence));
                    };
                    Some(texts::source_hash(&original.text))
                }
            };
            let told = told.unwrap_or_else(|| usual.clone());
            made.push(Block { text: text_of, origin: told.origin, reviewed: told.reviewed, of });
        }
        fields.insert(path, made);
    }
    Ok(fields)
}

fn told(given: Option<Value>, is_source: bool) -> Result<(Told, BTreeMap<String, Told>), Wrong> {
    let mut usual = Told { origin: Origin::Human, reviewed: is_source, of: None };
    let Some(given) = given else { return Ok((usual, BTreeMap::new())) };
    let wrong = |error: toml::de::Error| {
        (1, format!("[translation] has origin (\"human\" or \"machine\"), reviewed and blocks: {}", error.message()))
    };
    let Value::Table(mut given) = given else { return Err((1, "[translation] must be a table".to_owned())) };
    let special = given.remove("blocks").map(Value::try_into).transpose().map_err(wrong)?.unwrap_or_default();
    if !given.is_empty() {
        usual = Value::Table(given).try_into().map_err(wrong)?;
    }
    Ok((usual, special))
}

fn parts(text: &str) -> Result<(&str, &str, usize), Wrong> {
    let rest = text
        .strip_prefix("+++\n")
        .ok_or((1, "the file must begin with a line '+++' and its front matter".to_owned()))?;
    let end = rest
        .find("\n+++\n")
        .map(|at| (at + 1, at + 5))
        .or_else(|| rest.strip_suffix("\n+++").map(|front| (front.len() + 1, rest.len())));
    let (end, body) = match end {
        Some(ends) => ends,
        None if rest.starts_with("+++\n") => (0, 4),
        None => return Err((1, "the front matter does not end; write a line '+++' after it".to_owned())),
    };
    let line = 2 + rest[..end].matches('\n').count() + 1;
    Ok((&rest[..end], &rest[body..], line))
}

/// The Markdown fields: path, line of the marker, text.
fn sections(body: &str, first_line: usize) -> Result<Vec<(String, usize, String)>, Wrong> {
    let mut found: Vec<(String, usize, String)> = Vec::new();
    for (i, line) in body.lines().enumerate() {
        let marker = line.strip_prefix("<!-- ").and_then(|line| line.trim_end().strip_suffix(" -->"));
        match (marker, found.last_mut()) {
            (Some(path), _) => found.push((path.to_owned(), first_line + i, String::new())),
            (None, Some((_, _, text))) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) if line.trim().is_empty() => {}
            (None, None) => {
                let sentence = "text stands before the first marker; write '<!-- description -->' above it".to_owned();
                return Err((first_line + i, sentence));
            }
        }
    }
    Ok(found)
}

/// The first line that names a path.
pub fn line_with(text: &str, path: &str) -> usize {
    text.lines().position(|line| line.contains(path)).map_or(0, |at| at + 1)
}

/// Writes a text file in its one spelling: fields in declared order.
pub fn write(kind: Option<&KindDecl>, order: &[String], fields: &Fields, source: Option<&Fields>) -> String {
    let is_markdown = |path: &str| match kind {
        Some(kind) => declared(kind, path).is_some_and(|ty| ty == FieldType::Markdown),
        None => fields[path].len() > 1 || fields[path].iter().any(|block| block.text.contains('\n')),
    };
    let mut paths: Vec<&String> = order.iter().filter(|path| fields.contains_key(*path)).collect();
    paths.extend(fields.keys().filter(|path| !order.contains(path)));
    // A text without blocks is no text.
    paths.retain(|path| !fields[*path].is_empty());
    let mut out = String::from("+++\n");
    for path in paths.iter().filter(|path| !is_markdown(path)) {
        out.push_str(&format!("{} = {}\n", key(path), quoted(&fields[*path][0].text)));
    }
    out.push_str(&telling(&paths, fields, source));
    out.push_str("+++\n");
    for path in paths.iter().filter(|path| is_markdown(path)) {
        let text = texts::join_markdown(fields[*path].iter().map(|block| block.text.as_str()));
        out.push_str(&format!("\n<!-- {path} -->\n{text}\n"));
    }
    out
}

fn declared(kind: &KindDecl, path: &str) -> Option<FieldType> {
    let (list, name) = match path.split('/').collect::<Vec<_>>().as_slice() {
        [name] => (None, *name),
        [list, _, name] => (Some(*list), *name),
        _ => return None,
    };
    kind.texts.iter().find(|field| field.per == list && field.name == name).map(|field| field.ty.clone())
}

/// The `[translation]` table: what most blocks say, and the blocks that say otherwise.
fn telling(paths: &[&String], fields: &Fields, source: Option<&Fields>) -> String {
    let first = paths.iter().find_map(|path| fields[*path].first());
    let usual = match (source, first) {
        (Some(_), Some(block)) => (block.origin, block.reviewed),
        _ => (Origin::Human, true),
    };
    let mut special = String::new();
    for path in paths {
        for (i, block) in fields[*path].iter().enumerate() {
            let original =
                source.and_then(|source| source.get(*path)?.get(i)).map(|block| texts::source_hash(&block.text));
            // What a source text was once translated from no longer counts.
            let stale = source.is_some() && (original.is_none() || block.of != original);
            if (block.origin, block.reviewed) != usual || stale {
                let of = block.of.as_deref().unwrap_or_default();
                let of = if source.is_some() { format!(", of = \"{of}\"") } else { String::new() };
                special.push_str(&format!(
                    "\"{path}/{i}\" = {{ origin = \"{}\", reviewed = {}{of} }}\n",
                    origin(block.origin),
                    block.reviewed
                ));
            }
        }
    }
    let mut out = String::new();
    if source.is_some() {
        out.push_str(&format!("\n[translation]\norigin = \"{}\"\nreviewed = {}\n", origin(usual.0), usual.1));
    }
    if !special.is_empty() {
        out.push_str(&format!("\n[translation.blocks]\n{special}"));
    }
    out
}

fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Human => "human",
        Origin::Machine => "machine",
    }
}

/// A TOML key: bare where it may be.
pub fn key(name: &str) -> String {
    let bare = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    if bare { name.to_owned() } else { quoted(name) }
}

/// A TOML string on one line.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "+++\nname = \"Centre\"\n\"steps/a/title\" = \"Go \\\"there\\\"\"\n+++\n\n<!-- description -->\nOne.\n\n- two\n- three\n";

    #[test]
    fn a_source_file_reads_and_writes_to_itself() {
        let fields = read(SOURCE, None).expect("a good file");
        assert_eq!(fields["description"].len(), 2);
        assert_eq!(fields["steps/a/title"][0].text, "Go \"there\"");
        let order = ["name", "steps/a/title", "description"].map(str::to_owned);
        assert_eq!(write(None, &order, &fields, None), SOURCE);
    }

    #[test]
    fn a_stale_block_keeps_what_it_was_made_from() {
        let source = read(SOURCE, None).expect("a good file");
        let text = "+++\nname = \"Centrum\"\n\n[translation]\norigin = \"machine\"\nreviewed = false\n\n[translation.blocks]\n\"description/1\" = { origin = \"human\", reviewed = false, of = \"0123456789abcdef\" }\n+++\n\n<!-- description -->\nJeden.\n\n- dva\n";
        let fields = read(text, Some(&source)).expect("a good file");
        assert_eq!(fields["description"][0].of, Some(texts::source_hash("One.")));
        assert_eq!(fields["description"][0].origin, Origin::Machine);
        assert_eq!(fields["description"][1].of.as_deref(), Some("0123456789abcdef"));
        assert_eq!(write(None, &["name".to_owned(), "description".to_owned()], &fields, Some(&source)), text);
    }

    #[test]
    fn mistakes_name_their_line() {
        let (line, sentence) = read("name = \"x\"\n", None).expect_err("no front matter");
        assert_eq!((line, sentence.contains("'+++'")), (1, true));
        assert_eq!(read("+++\nname = \n+++\n", None).expect_err("bad TOML").0, 2);
        assert_eq!(read("+++\nname = \"a\"\n+++\n\nloose\n", None).expect_err("loose text").0, 5);
        assert_eq!(read("+++\n+++\n<!-- a -->\nx\n<!-- a -->\ny\n", None).expect_err("twice").0, 5);
        let source = read(SOURCE, None).expect("a good file");
        let more = read("+++\n+++\n<!-- description -->\na\n\nb\n\nc\n", Some(&source)).expect_err("more blocks");
        assert!(more.1.contains("more blocks"), "{more:?}");
    }
}
