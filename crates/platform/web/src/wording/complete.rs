//! Finds holes in wording before a reader does.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use icu::{
    locale::Locale,
    plurals::{PluralCategory, PluralRules},
};

use super::{
    Audience, Resource,
    source::{self, Message},
};

/// One thing to repair in the wording.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The language it is to be repaired in.
    pub lang: String,
    /// The message.
    pub id: String,
    /// What is wrong, in plain words.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.lang, self.id, self.what)
    }
}

type Messages = BTreeMap<String, (String, Message)>;

/// Compares all languages of some resources: each must have the same messages, attributes and terms, ask for the same
/// values, and have every plural form its counts can take. Nothing is found when all is well. Files for the portal, for
/// the desk and for both are looked at apart, since they are in different languages.
pub fn completeness(resources: &[Resource]) -> Vec<Problem> {
    let of = |audience| resources.iter().filter(move |resource| resource.audience() == audience);
    [Audience::Portal, Audience::Desk, Audience::Both].into_iter().flat_map(|audience| compare(of(audience))).collect()
}

fn compare<'r>(resources: impl Iterator<Item = &'r Resource>) -> BTreeSet<Problem> {
    let mut languages: BTreeMap<&str, Messages> = BTreeMap::new();
    for resource in resources {
        let messages = source::messages(resource.text).into_iter();
        let named = messages.map(|message| (message.id.clone(), (resource.file(), message)));
        languages.entry(resource.lang).or_default().extend(named);
    }
    let mut problems = BTreeSet::new();
    let ids: BTreeSet<&String> = languages.values().flat_map(Messages::keys).collect();
    for id in ids {
        // English is what the others are made from; without it the first language is as good.
        let model = languages.get("en").and_then(|own| own.get(id));
        let Some((file, model)) = model.or_else(|| languages.values().find_map(|own| own.get(id))) else { continue };
        for (lang, own) in &languages {
            let found = match own.get(id) {
                None => Some(format!("missing; {file}, line {} has it", model.line)),
                Some((own_file, own)) => differs(model, own)
                    .or_else(|| unserved(lang, own))
                    .map(|what| format!("{what} ({own_file}, line {})", own.line)),
            };
            problems.extend(found.map(|what| Problem { lang: (*lang).to_owned(), id: id.clone(), what }));
        }
    }
    problems
}

/// The values one language asks for and the other does not.
fn differs(model: &Message, own: &Message) -> Option<String> {
    let list = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        one.difference(other).map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
    };
    let (lacks, adds) = (list(&model.variables, &own.variables), list(&own.variables, &model.variables));
    match (lacks.is_empty(), adds.is_empty()) {
        (true, true) => None,
        (false, true) => Some(format!("does not use {lacks}")),
        (true, false) => Some(format!("uses {adds}, which nobody gives it")),
        (false, false) => Some(format!("uses {adds} where {lacks} is given")),
    }
}

/// Plural forms that counts can take in the language and a choice does not have.
fn unserved(lang: &str, own: &Message) -> Option<String> {
    let locale: Locale = lang.parse().ok()?;
    let rules = PluralRules::try_new_cardinal((&locale).into()).ok()?;
    let is_form = |key: &String| key != "other" && form(key).is_some();
    for keys in own.choices.iter().filter(|keys| keys.iter().any(is_form)) {
        // Enough counts to meet every form of every language with whole numbers; a million is French "many".
        let counts = (0_u32..=200).chain([1_000, 1_000_000]);
        let missing: BTreeSet<&str> = counts
            .filter(|count| !keys.contains(&count.to_string()))
            .map(|count| name(rules.category_for(count)))
            .filter(|form| !keys.contains(*form))
            .collect();
        if !missing.is_empty() {
            let missing: Vec<&str> = missing.into_iter().collect();
            return Some(format!("lacks the plural form {}", missing.join(", ")));
        }
    }
    None
}

fn form(key: &str) -> Option<PluralCategory> {
    PluralCategory::get_for_cldr_string(key)
}

fn name(form: PluralCategory) -> &'static str {
    match form {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
