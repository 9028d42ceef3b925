//! From files to drafts: everything is checked, every mistake is collected, nothing is written.

use std::collections::BTreeMap;

use integra_kernel::{
    CityKey, EntryId, KindDecl, Kinds, Lang, Slug,
    texts::Fields,
    validate::{self, Problem, Rule},
};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    fault::Fault,
    files::{Files, MEDIA},
    links, text_file, toml_facts,
};

/// The version of the format this code writes and reads.
pub const FORMAT: i64 = 1;

/// How far an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Not shown to readers.
    Draft,
    /// Shown to readers.
    Published,
    /// Ended.
    Archived,
}

/// The `[entry]` table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryTable {
    source_language: Lang,
    status: Status,
    id: Option<String>,
    kind_version: Option<u32>,
}

/// One entry of a bundle; its links are still as written.
#[derive(Debug, Clone)]
pub struct Draft {
    pub file: String,
    pub line_of: BTreeMap<String, usize>,
    pub id: Option<EntryId>,
    pub kind: String,
    pub kind_version: u32,
    pub city: CityKey,
    pub slug: Slug,
    pub source: Lang,
    pub status: Status,
    pub facts: Map<String, Value>,
    pub texts: BTreeMap<Lang, Fields>,
}

impl Draft {
    /// Where the entry is.
    pub fn address(&self) -> links::Address {
        (self.city.to_string(), self.kind.clone(), self.slug.to_string())
    }

    fn fault(&self, path: &str, message: String) -> Fault {
        let name = path.split('/').next().unwrap_or(path);
        Fault { file: self.file.clone(), line: self.line_of.get(name).copied().unwrap_or(0), message }
    }

    /// The problems that stand in its way: what is not shown to readers may still be incomplete.
    pub fn matter(&self, mut problems: Vec<Problem>) -> Vec<Problem> {
        problems.retain(|problem| self.status != Status::Draft || problem.rule != Rule::Required);
        problems
    }

    /// A mistake in a fact.
    pub fn wrong(&self, path: &str, message: impl Into<String>) -> Fault {
        self.fault(path, message.into())
    }
}

/// Reads all entries of a bundle.
pub fn read(files: &Files, kinds: &Kinds) -> Result<Vec<Draft>, Vec<Fault>> {
    let mut faults = manifest(files);
    let mut drafts = Vec::new();
    let mut used: Vec<&String> = Vec::new();
    let is_entry = |name: &str| name.ends_with(".toml") && name != "bundle.toml" && !name.starts_with(MEDIA);
    for (name, bytes) in files.0.iter().filter(|(name, _)| is_entry(name)) {
        used.push(name);
        match facts_file(name, bytes, kinds) {
            Ok(draft) => drafts.push(draft),
            Err(fault) => faults.push(fault),
        }
    }
    for draft in &mut drafts {
        let stem = format!("{}.", draft.file.trim_end_matches(".toml"));
        let own: Vec<(&String, &Vec<u8>)> = files
            .0
            .range(stem.clone()..)
            .take_while(|(name, _)| name.starts_with(&stem))
            .filter(|(name, _)| name.ends_with(".md"))
            .collect();
        used.extend(own.iter().map(|(name, _)| *name));
        let source_is_broken = read_texts(draft, &stem, &own, &mut faults);
        check(draft, kinds.get(&draft.kind).map(AsRef::as_ref), source_is_broken, files, &mut faults);
    }
    let stray =
        files.0.keys().filter(|name| !used.contains(name) && *name != "bundle.toml" && !name.starts_with(MEDIA));
    faults.extend(stray.map(|name| Fault {
        file: name.clone(),
        line: 0,
        message: "belongs to no entry; texts stand beside their facts as {slug}.{language}.md".to_owned(),
    }));
    if faults.is_empty() { Ok(drafts) } else { Err(faults) }
}

fn manifest(files: &Files) -> Vec<Fault> {
    let fault = |message: &str| vec![Fault { file: "bundle.toml".into(), line: 0, message: message.into() }];
    let Some(bytes) = files.0.get("bundle.toml") else {
        return fault("is missing; a bundle has this file with the line 'format = 1'");
    };
    let table: Option<toml::Table> = std::str::from_utf8(bytes).ok().and_then(|text| toml::from_str(text).ok());
    match table.and_then(|table| table.get("format")?.as_integer()) {
        Some(FORMAT) => Vec::new(),
        Some(_) => fault("names a format this version does not read; export the bundle anew with format 1"),
        None => fault("must have the line 'format = 1'"),
    }
}

fn utf8<'t>(name: &str, bytes: &'t [u8]) -> Result<&'t str, Fault> {
    std::str::from_utf8(bytes).map_err(|error| Fault {
        file: name.to_owned(),
        line: bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1,
        message: "is not UTF-8 text; save it as UTF-8".to_owned(),
    })
}

fn facts_file(name: &str, bytes: &[u8], kinds: &Kinds) -> Result<Draft, Fault> {
    let fault = |line: usize, message: String| Fault { file: name.to_owned(), line, message };
    let text = utf8(name, bytes)?;
    let parts: Vec<&str> = name.trim_end_matches(".toml").split('/').collect();
    let [city, kind, slug] = parts.as_slice() else {
        return Err(fault(0, "must stand at {city}/{kind}/{slug}.toml".to_owned()));
    };
    let city = CityKey::parse(city).map_err(|error| fault(0, error.to_string()))?;
    let slug = Slug::parse(slug).map_err(|error| fault(0, error.to_string()))?;
    let mut table: toml::Table = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(0, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        fault(line, format!("is not TOML: {}", error.message()))
    })?;
    let entry = table
        .remove("entry")
        .ok_or_else(|| fault(0, "has no [entry]; it needs source_language and status".to_owned()))?;
    let entry: EntryTable = entry.try_into().map_err(|error: toml::de::Error| {
        fault(text_file::line_with(text, "[entry]"), format!("[entry] cannot be read: {}", error.message()))
    })?;
    let id = entry.id.as_deref().map(str::parse).transpose();
    let id =
        id.map_err(|error: integra_kernel::ids::Error| fault(text_file::line_with(text, "id ="), error.to_string()))?;
    let given = match table.remove("facts") {
        Some(toml::Value::Table(facts)) => facts,
        None => toml::Table::new(),
        Some(_) => return Err(fault(0, "[facts] must be a table".to_owned())),
    };
    if let Some(other) = table.keys().next() {
        return Err(fault(
            text_file::line_with(text, other),
            format!("'{other}' is not known here; a file has [entry] and [facts]"),
        ));
    }
    let declared = kinds.get(kind);
    let facts = toml_facts::from_toml(declared.map(|kind| kind.facts.as_slice()), given);
    let kind_version = entry.kind_version.or(declared.map(|kind| kind.version)).unwrap_or(1);
    Ok(Draft {
        file: name.to_owned(),
        line_of: lines(text, &facts),
        id,
        kind: (*kind).to_owned(),
        kind_version,
        city,
        slug,
        source: entry.source_language,
        status: entry.status,
        facts,
        texts: BTreeMap::new(),
    })
}

/// The line each fact begins on.
fn lines(text: &str, facts: &Map<String, Value>) -> BTreeMap<String, usize> {
    let starts = |line: &str, name: &str| {
        let line = line.trim_start();
        let named =
            |line: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with(['=', ']', '.']));
        named(line) || line.trim_start_matches('[').strip_prefix("facts.").is_some_and(named)
    };
    // [entry] has names of its own, which a fact may share.
    let mut inside = false;
    let told: Vec<(usize, &str)> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| {
            let header = line.trim_start();
            inside = (inside || header.starts_with("[facts") || header.starts_with("[[facts"))
                && !header.starts_with("[entry]");
            inside || header.starts_with("facts.")
        })
        .collect();
    let line_of = |name: &String| told.iter().find(|(_, line)| starts(line, name)).map(|(at, _)| (name.clone(), *at));
    facts.keys().filter_map(line_of).collect()
}

/// Reads an entry's text files. True when there is one in the source language, but it has a mistake.
fn read_texts(draft: &mut Draft, stem: &str, own: &[(&String, &Vec<u8>)], faults: &mut Vec<Fault>) -> bool {
    let mut later = Vec::new();
    let mut source_is_broken = false;
    for (name, bytes) in own {
        let tag = name.trim_start_matches(stem).trim_end_matches(".md");
        match (Lang::parse(tag), utf8(name, bytes)) {
            (Ok(lang), Ok(text)) if lang == draft.source => {
                let read = text_file::read(text, None);
                source_is_broken |= read.is_err();
                keep(draft, name, lang, read, faults);
            }
            (Ok(lang), Ok(text)) => later.push((*name, lang, text)),
            (Err(error), _) => faults.push(Fault { file: (*name).clone(), line: 0, message: error.to_string() }),
            (Ok(lang), Err(fault)) => {
                source_is_broken |= lang == draft.source;
                faults.push(fault);
            }
        }
    }
    let source = draft.texts.get(&draft.source).cloned().unwrap_or_default();
    // Against a source that could not be read every translation would look too long.
    let source = (!source_is_broken).then_some(&source);
    for (name, lang, text) in later {
        keep(draft, name, lang, text_file::read(text, source), faults);
    }
    source_is_broken
}

fn keep(draft: &mut Draft, name: &str, lang: Lang, read: Result<Fields, text_file::Wrong>, faults: &mut Vec<Fault>) {
    match read {
        // A file without a text says the same as no file.
        Ok(fields) if fields.is_empty() => {}
        Ok(fields) => {
            if draft.texts.insert(lang.clone(), fields).is_some() {
                let message = format!("is a second file for the language '{lang}'; keep one of them");
                faults.push(Fault { file: name.to_owned(), line: 0, message });
            }
        }
        Err((line, message)) => faults.push(Fault { file: name.to_owned(), line, message }),
    }
}

/// Checks a draft's texts. Its facts are checked once their links are ids.
fn check(draft: &Draft, kind: Option<&KindDecl>, source_is_broken: bool, files: &Files, faults: &mut Vec<Fault>) {
    // What a newer version of the kind may hold is not ours to judge.
    let Some(kind) = kind.filter(|kind| kind.version >= draft.kind_version) else { return };
    if kind.network && !draft.city.is_all() {
        faults.push(draft.wrong("", format!("'{}' belongs to the network; it stands under all/", draft.kind)));
    }
    // What has its name from another entry may have no words of its own.
    let silent = kind.named_by.is_none() && !draft.texts.contains_key(&draft.source);
    if silent && draft.status != Status::Draft && !source_is_broken {
        faults.push(draft.wrong("", format!("has no texts in its source language '{}'", draft.source)));
    }
    for (lang, fields) in &draft.texts {
        let file = draft.file.trim_end_matches("toml").to_owned() + &format!("{lang}.md");
        let problems = draft.matter(validate::texts(kind, &draft.facts, fields, *lang == draft.source));
        let text = files.0.get(&file).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        faults.extend(problems.into_iter().map(|problem: Problem| Fault {
            line: text_file::line_with(text, &problem.path),
            file: file.clone(),
            message: problem.to_string(),
        }));
    }
}
