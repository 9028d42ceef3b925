//! Every message is in every language it must be in, asks for the same values there, is really translated, and is used;
//! every message that is used exists.
//!
//! The portal and the desk speak different languages: a file named `desk.ftl` or `desk-…` is in those of the desk, one named
//! `vocabulary.ftl`, `dates.ftl` or `languages.ftl` in those of both, every other in those of the portal, which are the
//! languages that have any such file.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Fault, ftl,
    literals::{Literal, literals},
    templates::is_template,
};
use crate::workspace::File;

/// The language all others are made from.
const SOURCE: &str = "en";
/// The languages the desk speaks.
const DESK: [&str; 6] = ["en", "cs", "sk", "hr", "it", "bg"];
/// Shorter words may be the same in two languages: names, "OK", "PDF".
const TELLING_WORDS: usize = 3;

type Messages = BTreeMap<String, (String, ftl::Message)>;

pub(super) fn check(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let languages = languages(files, &mut faults);
    let Some(source) = languages.get(SOURCE) else { return faults };
    let none = Messages::new();
    for audience in [Audience::Portal, Audience::Desk, Audience::Both] {
        for language in audience.languages(files) {
            faults.extend(compare(language, languages.get(language).unwrap_or(&none), source, audience));
        }
    }
    let uses = uses(files);
    faults.extend(unknown(&uses, source));
    faults.extend(unused(&uses, source));
    faults
}

/// The language of a file `…/locales/{language}/….ftl`.
fn language(file: &File) -> Option<&str> {
    let (_, rest) = file.path.split_once("/locales/")?;
    file.is("ftl").then(|| rest.split('/').next()).flatten()
}

/// Who reads the messages of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Audience {
    Portal,
    Desk,
    Both,
}

impl Audience {
    fn of(path: &str) -> Self {
        match path.rsplit('/').next() {
            Some(name) if name == "desk.ftl" || name.starts_with("desk-") => Self::Desk,
            Some("vocabulary.ftl" | "dates.ftl" | "languages.ftl") => Self::Both,
            _ => Self::Portal,
        }
    }

    /// The languages its messages must be in.
    fn languages(self, files: &[File]) -> BTreeSet<&str> {
        let having = |audience| files.iter().filter(move |file| Self::of(&file.path) == audience).filter_map(language);
        match self {
            Self::Portal => having(Self::Portal).collect(),
            Self::Desk if having(Self::Desk).next().is_none() => BTreeSet::new(),
            Self::Desk => having(Self::Desk).chain(DESK).collect(),
            Self::Both => [Self::Portal, Self::Desk].iter().flat_map(|it| it.languages(files)).collect(),
        }
    }
}

fn languages<'f>(files: &'f [File], faults: &mut Vec<Fault>) -> BTreeMap<&'f str, Messages> {
    let mut languages: BTreeMap<&str, Messages> = BTreeMap::new();
    for file in files {
        let Some(language) = language(file) else { continue };
        let (messages, errors) = ftl::read(&file.text);
        faults.extend(errors.into_iter().map(|error| Fault::new(&file.path, error)));
        let own = languages.entry(language).or_default();
        for message in messages {
            if let Some((first, _)) = own.get(&message.id) {
                faults.push(Fault::new(&file.path, format!("'{}' is in {first} too", message.id)));
            }
            own.insert(message.id.clone(), (file.path.clone(), message));
        }
    }
    languages
}

/// What a language lacks, or says otherwise than the source, among the messages of an audience.
fn compare(language: &str, own: &Messages, source: &Messages, audience: Audience) -> Vec<Fault> {
    let mut faults = Vec::new();
    let theirs = |file: &str| Audience::of(file) == audience;
    for (id, (file, message)) in source.iter().filter(|(_, (file, _))| theirs(file)) {
        let Some((own_file, own)) = own.get(id) else {
            faults.push(Fault::new(file, format!("'{id}' is missing in '{language}'")));
            continue;
        };
        if !theirs(own_file) {
            faults.push(Fault::new(own_file, format!("'{id}' stands in {file} in '{SOURCE}': who is it for?")));
        }
        if own.variables != message.variables {
            let list = |it: &BTreeSet<String>| it.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" ");
            let (found, wanted) = (list(&own.variables), list(&message.variables));
            faults.push(Fault::new(own_file, format!("'{id}' asks for '{found}', in '{SOURCE}' for '{wanted}'")));
        }
        if language != SOURCE && own.words == message.words && own.words.split_whitespace().count() >= TELLING_WORDS {
            faults.push(Fault::new(own_file, format!("'{id}' is still in '{SOURCE}'")));
        }
    }
    let more = own.iter().filter(|(id, (file, _))| theirs(file) && !source.contains_key(*id));
    faults.extend(more.map(|(id, (file, _))| Fault::new(file, format!("'{id}' is not in '{SOURCE}'"))));
    faults
}

/// What templates and code say of messages.
#[derive(Default)]
struct Uses {
    /// Ids given to `say`, with `*` where a value is put in, and where.
    said: Vec<(String, String)>,
    /// Everything that may be an id: all literals.
    mentioned: BTreeSet<String>,
}

fn uses(files: &[File]) -> Uses {
    let mut uses = Uses::default();
    for file in files {
        if is_template(file) {
            in_template(file, &mut uses);
        } else if file.is("rs")
            && file.path.starts_with("crates/")
            && !file.path.contains("/tests/")
            && !file.path.starts_with("crates/testing/")
        {
            in_rust(file, &mut uses);
        }
    }
    uses
}

/// `say('id')`, and `say('start-' ~ value)`.
fn in_template(file: &File, uses: &mut Uses) {
    let text = file.text.as_str();
    for quote in ['\'', '"'] {
        for piece in text.split(quote).skip(1).step_by(2) {
            uses.mentioned.insert(piece.to_owned());
        }
        for (at, call) in text.match_indices(&format!("say({quote}")) {
            let rest = &text[at + call.len()..];
            let Some((id, after)) = rest.split_once(quote) else { continue };
            let pieced = after.trim_start().starts_with('~');
            let id = if pieced { format!("{id}*") } else { id.to_owned() };
            uses.mentioned.insert(id.clone());
            uses.said.push((id, file.at(at)));
        }
    }
}

/// `say("id", …)`, `say(lang, "id", …)`, and `say(&format!("start-{value}"), …)`.
fn in_rust(file: &File, uses: &mut Uses) {
    let found = literals(&file.text);
    uses.mentioned.extend(found.iter().map(|it| with_stars(&it.text)));
    let calls = ["say(", "say_plain("].iter().flat_map(|call| file.text.match_indices(call));
    for (at, call) in calls {
        let from = at + call.len();
        // Comments and definitions have no literal before the end of the statement.
        let Some(Literal { position, text }) = found.iter().find(|it| it.position >= from) else { continue };
        let between = &file.text[from..*position];
        if between.len() > 60 || between.contains([';', '[', ')', '{', ':', '\n']) {
            continue;
        }
        uses.said.push((with_stars(text), file.at(at)));
    }
}

/// `a-{name}-b` as `a-*-b`.
fn with_stars(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, behind)) = after.split_once('}') else { break };
        out.push_str(before);
        out.push('*');
        rest = behind;
    }
    out + rest
}

/// Whether an id fits a pattern with stars. A pattern must begin with letters, or it would fit everything.
fn fits(pattern: &str, id: &str) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = id.strip_prefix(first) else { return false };
    if !pattern.contains('*') {
        return rest.is_empty();
    }
    if first.is_empty() {
        return false;
    }
    let pieces: Vec<&str> = pieces.collect();
    for (i, piece) in pieces.iter().enumerate() {
        if i + 1 == pieces.len() {
            return rest.ends_with(piece);
        }
        let Some((_, behind)) = rest.split_once(piece) else { return false };
        rest = behind;
    }
    true
}

fn unknown(uses: &Uses, source: &Messages) -> Vec<Fault> {
    let lost = uses.said.iter().filter(|(id, _)| !id.starts_with('*') && !source.keys().any(|known| fits(id, known)));
    lost.map(|(id, place)| Fault::new(place, format!("there is no message '{id}'"))).collect()
}

fn unused(uses: &Uses, source: &Messages) -> Vec<Fault> {
    let parts: BTreeSet<&String> = source.values().flat_map(|(_, message)| &message.parts).collect();
    let patterns: Vec<&String> = uses.mentioned.iter().filter(|it| it.contains('*') && it.contains('-')).collect();
    // `format!("{id}{ending}")` with an ending such as "-untimed".
    let endings: Vec<&String> = uses.mentioned.iter().filter(|it| it.starts_with('-') && it.len() > 1).collect();
    let ended = |id: &String| {
        endings.iter().any(|end| id.strip_suffix(end.as_str()).is_some_and(|start| uses.mentioned.contains(start)))
    };
    let used = |id: &String| {
        let fitting = || patterns.iter().any(|pattern| fits(pattern, id));
        uses.mentioned.contains(id) || parts.contains(id) || fitting() || ended(id)
    };
    let left = source.iter().filter(|(id, _)| !used(id));
    left.map(|(id, (file, _))| Fault::new(file, format!("nothing uses '{id}'"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tests::told;

    fn ftl(language: &str, text: &str) -> File {
        File::new(&format!("crates/a/locales/{language}/a.ftl"), text)
    }

    fn project(english: &str, slovak: &str, template: &str, rust: &str) -> String {
        told(&check(&[
            ftl("en", english),
            ftl("sk", slovak),
            File::new("crates/a/templates/a.html", template),
            File::new("crates/a/src/lib.rs", rust),
        ]))
    }

    const ENGLISH: &str = "a-one = One { $n }\na-state-open = Open now here\na-two = Two\n";
    const SLOVAK: &str = "a-one = Jeden { $n }\na-state-open = Teraz je otvorené\na-two = Dva\n";
    const TEMPLATE: &str = "{{ say('a-one', n=1) }}{{ say('a-state-' ~ state) }}";
    const RUST: &str = r#"fn f() { show.say("a-two", &[]); show.say(&format!("a-state-{name}"), &[]); }"#;

    #[test]
    fn whole_wording_is_good() {
        assert_eq!(project(ENGLISH, SLOVAK, TEMPLATE, RUST), "");
    }

    #[test]
    fn holes_between_languages_are_found() {
        let lacks = SLOVAK.replace("a-two = Dva\n", "");
        assert!(project(ENGLISH, &lacks, TEMPLATE, RUST).contains("'a-two' is missing in 'sk'"));
        let adds = format!("{SLOVAK}a-three = Tri\n");
        assert!(project(ENGLISH, &adds, TEMPLATE, RUST).contains("'a-three' is not in 'en'"));
        let asks = SLOVAK.replace("$n", "$count");
        assert!(project(ENGLISH, &asks, TEMPLATE, RUST).contains("'a-one' asks for '$count', in 'en' for '$n'"));
        let copied = SLOVAK.replace("Teraz je otvorené", "Open now here");
        assert!(project(ENGLISH, &copied, TEMPLATE, RUST).contains("'a-state-open' is still in 'en'"));
        let broken = format!("{SLOVAK}a-broken {{\n");
        assert!(!project(ENGLISH, &broken, TEMPLATE, RUST).is_empty());
        let twice = format!("{SLOVAK}a-two = Dvakrát\n");
        assert!(project(ENGLISH, &twice, TEMPLATE, RUST).contains("'a-two' is in"));
    }

    #[test]
    fn the_desk_and_the_portal_have_languages_of_their_own() {
        let named = |language: &str, name: &str, text: &str| {
            File::new(&format!("crates/a/locales/{language}/{name}.ftl"), text)
        };
        let used = File::new("crates/a/templates/a.html", "{{ say('a-p') }}{{ say('a-d') }}{{ say('a-v') }}");
        let whole = || {
            let portal = ["en", "sk", "ar"].map(|it| named(it, "a", &format!("a-p = P {it}\n")));
            let desk = DESK.map(|it| named(it, "desk", &format!("a-d = D {it}\n")));
            let both = ["en", "cs", "sk", "hr", "it", "bg", "ar"];
            let both = both.map(|it| named(it, "vocabulary", &format!("a-v = V {it}\n")));
            portal.into_iter().chain(desk).chain(both).chain([used.clone()]).collect::<Vec<_>>()
        };
        assert_eq!(told(&check(&whole())), "");
        let without = |path: &str| {
            let left: Vec<File> = whole().into_iter().filter(|file| !file.path.ends_with(path)).collect();
            told(&check(&left))
        };
        assert!(without("bg/desk.ftl").contains("'a-d' is missing in 'bg'"));
        assert!(without("it/vocabulary.ftl").contains("'a-v' is missing in 'it'"));
        assert!(without("ar/vocabulary.ftl").contains("'a-v' is missing in 'ar'"));
        assert_eq!(without("ar/a.ftl"), "", "a language nobody speaks at all is no hole");
        let mut more = whole();
        more.push(named("uk", "desk", ""));
        assert!(told(&check(&more)).contains("'a-d' is missing in 'uk'"), "a further language is spoken wholly");
        let mut mixed = whole();
        mixed.retain(|file| !file.path.ends_with("sk/desk.ftl"));
        mixed.push(named("sk", "b", "a-d = D sk\n"));
        assert!(told(&check(&mixed)).contains("who is it for?"));
    }

    #[test]
    fn messages_nobody_uses_are_found() {
        assert!(project(ENGLISH, SLOVAK, TEMPLATE, "").contains("nothing uses 'a-two'"));
        assert!(
            project(ENGLISH, SLOVAK, "{{ say('a-one') }}", r#"say("a-two")"#).contains("nothing uses 'a-state-open'")
        );
        let part =
            (format!("{ENGLISH}a-part = Part\n").replace("Two", "{ a-part }"), format!("{SLOVAK}a-part = Časť\n"));
        assert_eq!(project(&part.0, &part.1, TEMPLATE, RUST), "");
    }

    #[test]
    fn messages_that_do_not_exist_are_found() {
        let template = format!("{TEMPLATE}\n{{{{ say('a-lost') }}}}");
        assert!(project(ENGLISH, SLOVAK, &template, RUST).contains("a.html:2: there is no message 'a-lost'"));
        let rust = format!(r#"{RUST} fn g() {{ wording.say(lang, "a-gone", &[]); }}"#);
        assert!(project(ENGLISH, SLOVAK, TEMPLATE, &rust).contains("there is no message 'a-gone'"));
        let family = format!(r#"{RUST} fn g() {{ say(&format!("a-kind-{{x}}"), &[]); }}"#);
        assert!(project(ENGLISH, SLOVAK, TEMPLATE, &family).contains("there is no message 'a-kind-*'"));
    }

    #[test]
    fn patterns_fit_what_they_stand_for() {
        for (pattern, id) in [("a-*", "a-b"), ("a-*-c", "a-b-c"), ("a-*-c-*", "a-b-c-d"), ("a", "a")] {
            assert!(fits(pattern, id), "{pattern} {id}");
        }
        for (pattern, id) in [("a-*", "b-a"), ("*", "a"), ("*-a", "b-a"), ("a", "ab"), ("a-*-c", "a-b-d")] {
            assert!(!fits(pattern, id), "{pattern} {id}");
        }
    }
}
