//! Licences and banned crates of everything the program is built from, by the rules in `deny.toml`.

use serde::Deserialize;
use serde_json::Value;

use super::{Fault, arrows::text};
use crate::Trouble;

/// The part of `deny.toml` that is checked here.
#[derive(Deserialize)]
pub(super) struct Rules {
    licenses: Licences,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
struct Ban {
    name: String,
}

impl Rules {
    pub(super) fn read(deny: &str) -> Result<Self, Trouble> {
        toml::from_str(deny).map_err(|error| Trouble(format!("deny.toml: {error}")))
    }
}

pub(super) fn check(metadata: &Value, rules: &Rules) -> Vec<Fault> {
    let mut faults = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let name = format!("{} {}", text(&package["name"]), text(&package["version"]));
        if rules.bans.deny.iter().any(|ban| package["name"] == ban.name.as_str()) {
            faults.push(Fault::new(&name, "is banned by deny.toml"));
        }
        match package["license"].as_str() {
            None => faults.push(Fault::new(name, "names no licence")),
            Some(licence) if !allowed(licence, &rules.licenses.allow) => {
                faults.push(Fault::new(name, format!("its licence '{licence}' is not on the list in deny.toml")));
            }
            Some(_) => {}
        }
    }
    faults
}

/// Whether an SPDX expression can be fulfilled with the licences of the list. What cannot be read is not allowed.
fn allowed(expression: &str, list: &[String]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    matches!(either(&mut rest, list), Some(true)) && rest.is_empty()
}

/// `both OR both …`
fn either(rest: &mut &[&str], list: &[String]) -> Option<bool> {
    let mut good = both(rest, list)?;
    while take(rest, "OR") {
        good |= both(rest, list)?;
    }
    Some(good)
}

/// `one AND one …`
fn both(rest: &mut &[&str], list: &[String]) -> Option<bool> {
    let mut good = one(rest, list)?;
    while take(rest, "AND") {
        good &= one(rest, list)?;
    }
    Some(good)
}

/// A licence, one with an exception, or an expression in parentheses.
fn one(rest: &mut &[&str], list: &[String]) -> Option<bool> {
    if take(rest, "(") {
        let good = either(rest, list)?;
        return take(rest, ")").then_some(good);
    }
    let (name, after) = rest.split_first()?;
    *rest = after;
    // `MPL-2.0+` allows later versions; the first one is enough.
    let name = name.strip_suffix('+').unwrap_or(name);
    let on_list = |wanted: &str| list.iter().any(|licence| licence == wanted);
    if !take(rest, "WITH") {
        return Some(on_list(name));
    }
    let (exception, after) = rest.split_first()?;
    *rest = after;
    Some(on_list(&format!("{name} WITH {exception}")))
}

fn take(rest: &mut &[&str], word: &str) -> bool {
    let found = rest.first() == Some(&word);
    if found {
        *rest = &rest[1..];
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::tidy::tests::told;

    #[test]
    fn expressions_are_understood() {
        let list: Vec<String> = ["MIT", "MPL-2.0", "Unicode-3.0", "A WITH B"].map(str::to_owned).to_vec();
        for good in [
            "MIT",
            "MIT OR GPL-3.0",
            "X/MIT",
            "(MIT OR X) AND Unicode-3.0",
            "MPL-2.0+",
            "A WITH B",
            "X OR (MIT AND MPL-2.0)",
        ] {
            assert!(allowed(good, &list), "{good}");
        }
        for bad in ["AGPL-3.0", "MIT AND GPL-3.0", "(MIT OR X) AND X", "A", "A WITH C", "", "MIT OR", "(MIT", "MIT MIT"]
        {
            assert!(!allowed(bad, &list), "{bad}");
        }
    }

    #[test]
    fn forbidden_missing_and_banned_are_found() {
        let rules = Rules::read("[licenses]\nallow = ['MIT']\n[bans]\ndeny = [{ name = 'openssl' }]").unwrap();
        let package = |name: &str, licence: Value| json!({ "name": name, "version": "1.0.0", "license": licence });
        let check = |packages: Vec<Value>| told(&super::check(&json!({ "packages": packages }), &rules));
        assert_eq!(check(vec![package("serde", json!("MIT OR Apache-2.0"))]), "");
        assert!(check(vec![package("a", json!("AGPL-3.0-only"))]).contains("a 1.0.0: its licence 'AGPL-3.0-only'"));
        assert!(check(vec![package("b", Value::Null)]).contains("b 1.0.0: names no licence"));
        assert!(check(vec![package("openssl", json!("MIT"))]).contains("is banned"));
    }
}
