//! Templates hold no style, no script and nothing that is fetched from another origin: the content security policy
//! would block it, and readers would be told on.

use super::{Fault, templates::is_template};
use crate::workspace::File;

/// Elements that make a browser fetch something, with the attributes that name it.
const FETCHING: [(&str, &[&str]); 9] = [
    ("link", &["href"]),
    ("script", &["src"]),
    ("img", &["src", "srcset"]),
    ("use", &["href"]),
    ("iframe", &["src"]),
    ("source", &["src", "srcset"]),
    ("video", &["src", "poster"]),
    ("audio", &["src"]),
    ("object", &["data"]),
];

pub(super) fn check(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| is_template(file)) {
        for (position, tag) in tags(&file.text) {
            faults.extend(wrong(tag).map(|what| Fault::new(file.at(position), what)));
        }
    }
    faults
}

/// The start tags of a template: position and what stands between `<` and `>`.
fn tags(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('<').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let starts = rest.starts_with(|first: char| first.is_ascii_alphabetic());
        starts.then(|| (at, &rest[..rest.find('>').unwrap_or(rest.len())]))
    })
}

fn wrong(tag: &str) -> Option<String> {
    let name =
        tag.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase();
    let names: Vec<String> = attributes(tag).map(|(name, _)| name).collect();
    if name == "style" || names.iter().any(|it| it == "style") {
        return Some("has a style of its own: put it into the style sheet".to_owned());
    }
    // Linked data is no program: browsers do not run it.
    let data = attributes(tag).any(|(name, value)| name == "type" && value.starts_with("application/ld+json"));
    if name == "script" && !data && !names.iter().any(|it| it == "src") {
        return Some("has a script inside: put it into a file of assets/js".to_owned());
    }
    if let Some(event) = names.iter().find(|it| it.starts_with("on")) {
        return Some(format!("has a script inside ({event}=)"));
    }
    let fetched = FETCHING.iter().find(|(element, _)| *element == name).map_or(&[] as &[&str], |(_, names)| names);
    // `link rel=canonical` and its siblings are read, not fetched, but ours are made by functions, never written out.
    let foreign = attributes(tag).find(|(name, value)| fetched.contains(&name.as_str()) && is_foreign(value));
    foreign.map(|(_, address)| format!("fetches from another origin: {address}"))
}

fn is_foreign(address: &str) -> bool {
    let address = address.trim().to_ascii_lowercase();
    ["http:", "https:", "//"].iter().any(|start| address.starts_with(start))
}

/// Names and quoted values of a tag's attributes.
fn attributes(tag: &str) -> impl Iterator<Item = (String, String)> {
    let mut rest = tag;
    std::iter::from_fn(move || {
        let at = rest.find("=\"")?;
        let (before, after) = (&rest[..at], &rest[at + 2..]);
        let start = before.rfind(|letter: char| !(letter.is_ascii_alphanumeric() || "-_:".contains(letter)));
        let name = before[start.map_or(0, |start| start + 1)..].to_ascii_lowercase();
        let (value, behind) = after.split_once('"').unwrap_or((after, ""));
        rest = behind;
        Some((name, value.to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tests::told;

    fn found(html: &str) -> String {
        told(&check(&[File::new("crates/a/templates/a.html", html)]))
    }

    #[test]
    fn clean_markup_is_good() {
        let clean = r#"<link rel="stylesheet" href="{{ asset('css/app.css') }}"><script type="module" src="/a.js"></script>
<script type="application/ld+json">{{ data|safe }}</script><a href="https://example.org" data-on="x">out</a><img src="/a.svg" alt="style=">"#;
        assert_eq!(found(clean), "");
    }

    #[test]
    fn styles_scripts_and_other_origins_are_found() {
        assert!(found("\n<p style=\"color:red\">").contains("a.html:2: has a style"));
        assert!(found("<style>p{}</style>").contains("has a style"));
        assert!(found("<script>alert(1)</script>").contains("has a script"));
        assert!(found("<button onclick=\"x()\">").contains("onclick="));
        assert!(
            found("<img alt=\"\" src=\"https://example.org/a.png\">")
                .contains("another origin: https://example.org/a.png")
        );
        assert!(found("<link rel=\"icon\" href=\"//example.org/a.svg\">").contains("another origin"));
    }

    #[test]
    fn only_templates_are_read() {
        assert_eq!(told(&check(&[File::new("docs/a.html", "<style></style>")])), "");
    }
}
