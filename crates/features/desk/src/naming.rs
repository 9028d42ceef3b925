//! The name of an entry in addresses: small ASCII letters, digits and hyphens, free in its city and kind.

use integra_edition::Draft;
use integra_kernel::{KindDecl, Slug, texts::Fields, validate::Rule};
use integra_web::forms::Fault;

use crate::{ask::Ask, saving::Start};

/// What is wrong with a name in addresses.
pub(crate) fn fault() -> Fault {
    Fault { name: "slug".to_owned(), rule: Rule::Expected("slug"), words: None }
}

/// The name in addresses: as typed, else made from the name; and what is wrong with it.
pub(crate) fn slug(
    ask: &Ask,
    kind: &KindDecl,
    draft: Option<&Draft>,
    start: &Start,
    texts: &Fields,
) -> (Option<Slug>, Option<Fault>) {
    let typed = ask.form.one("slug").unwrap_or_default().trim().to_owned();
    let free = |slug: &Slug| is_free(ask, kind, draft, slug);
    if !typed.is_empty() {
        return match Slug::parse(&typed) {
            Ok(slug) if free(&slug) => (Some(slug), None),
            _ => (None, Some(fault())),
        };
    }
    if let Some(slug) = &start.slug {
        return (Some(slug.clone()), None);
    }
    let name = texts.get("name").and_then(|blocks| blocks.first()).map_or("", |block| block.text.as_str());
    match made(ask, kind, name) {
        Some(slug) => (Some(slug), None),
        None => (None, Some(fault())),
    }
}

/// A free name in addresses for a new entry, made from its name.
pub(crate) fn made(ask: &Ask, kind: &KindDecl, name: &str) -> Option<Slug> {
    let made = slug_of(name).or_else(|| slug_of(kind.name))?;
    let numbered = (2..100).filter_map(|number| Slug::parse(&format!("{made}-{number}")).ok());
    std::iter::once(made.clone()).chain(numbered).find(|slug| is_free(ask, kind, None, slug))
}

/// Whether nobody but this entry has a name in addresses, and no page of its own would hide it there.
fn is_free(ask: &Ask, kind: &KindDecl, draft: Option<&Draft>, slug: &Slug) -> bool {
    let Some(city) = ask.city.as_ref() else { return false };
    let drafts = ask.desk.drafts();
    let owner = drafts.find(&city.key, kind.name, slug);
    let unchanged = draft.is_some_and(|draft| draft.slug == *slug);
    (unchanged || !ask.desk.site.is_name_of_a_page(kind.name, slug.as_str()))
        && owner.is_none_or(|owner| draft.is_some_and(|draft| draft.id == owner.id))
}

/// A name for addresses made from words: small letters without marks, digits, hyphens; at most 60 characters.
pub(crate) fn slug_of(words: &str) -> Option<Slug> {
    let mut out = String::new();
    for letter in integra_web::text::fold(words).chars() {
        if letter.is_ascii_alphanumeric() {
            out.push(letter.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        if out.len() >= 60 {
            break;
        }
    }
    Slug::parse(out.trim_matches('-')).ok()
}

#[cfg(test)]
mod tests {
    use super::slug_of;

    #[test]
    fn words_become_names_in_addresses() {
        let made = |words: &str| slug_of(words).map(|slug| slug.to_string());
        assert_eq!(made("Jazyková škola Čaj & Káva"), Some("jazykova-skola-caj-kava".to_owned()));
        assert_eq!(made("  112 – help!  "), Some("112-help".to_owned()));
        assert_eq!(made("مركز"), None);
        assert!(made(&"long ".repeat(50)).is_some_and(|slug| slug.len() <= 60 && !slug.ends_with('-')));
    }
}
