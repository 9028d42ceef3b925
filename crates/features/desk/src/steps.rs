//! What people do next with an entry: look at its page, and add what belongs to it.

use integra_edition::{Draft, DraftState};
use integra_kernel::{KindDecl, fields::FieldType};
use integra_web::wording::Arg;
use serde::Serialize;

use crate::{ask::Ask, rights::May};

/// A step that follows when an entry is saved: "Add: Service".
#[derive(Serialize)]
pub(crate) struct Step {
    url: String,
    words: String,
}

/// The public page of an entry that readers see.
pub(crate) fn public_page(ask: &Ask, draft: &Draft) -> Option<String> {
    let entry = ask.desk.edition().entry(draft.id).cloned()?;
    let home = ask.desk.site.home_of(&draft.kind)?;
    let city = ask.city.as_ref()?;
    let lang = city.languages.iter().find(|lang| **lang == draft.source).unwrap_or(&city.default);
    let path = (home.path)(&entry);
    Some(ask.desk.site.urls().page(&city.key, lang, path.split('#').next().unwrap_or_default(), &[]))
}

/// What people usually add next: entries this one leads to, and entries that lead to this one.
pub(crate) fn next(ask: &Ask, kind: &KindDecl, draft: &Draft) -> Vec<Step> {
    if !ask.rights.may(May::Write) || draft.state == DraftState::Archived {
        return Vec::new();
    }
    let mut steps = Vec::new();
    for field in &kind.facts {
        if let FieldType::List(of) = &field.ty
            && let FieldType::Link(kinds) = **of
            && kinds == ["location"]
        {
            steps.push(step(ask, "location", &format!("from={}&into={}", draft.id, field.name)));
        }
    }
    for other in ask.desk.kinds().iter().filter(|other| other.name != kind.name) {
        let leads_here =
            other.facts.iter().find(|field| field.required && field.ty == FieldType::Link(single(kind.name)));
        if let Some(field) = leads_here {
            steps.push(step(ask, other.name, &format!("{}={}", field.name, draft.id)));
        }
    }
    steps
}

/// The kinds a link to one kind may lead to, as a declaration writes them.
fn single(kind: &'static str) -> &'static [&'static str] {
    match kind {
        "organization" => &["organization"],
        "location" => &["location"],
        _ => &[],
    }
}

fn step(ask: &Ask, kind: &str, query: &str) -> Step {
    let name = ask.say(&format!("kind-{kind}"), &[]);
    Step { url: ask.url(&format!("new/{kind}?{query}")), words: ask.say("desk-add", &[("kind", Arg::Text(name))]) }
}
