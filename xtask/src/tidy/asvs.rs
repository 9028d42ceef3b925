//! Requirements of security and the tests that hold them: `docs/asvs.toml` names a test or a reason for each.
//!
//! That every test named there exists is proved everywhere. That no requirement is missing needs the list of requirements
//! itself, which is not part of the project: `asvs/asvs-5.0.0-en.csv` below INTEGRA_TEST_DATA.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::Fault;
use crate::{Trouble, workspace::File};

/// Where requirements and tests stand side by side.
pub(super) const FILE: &str = "docs/asvs.toml";
/// The list of requirements, below the folder of test data.
pub(super) const LIST: &str = "asvs/asvs-5.0.0-en.csv";
/// The chapters that are kept.
const CHAPTERS: [&str; 3] = ["V6", "V7", "V8"];
/// The highest level that is kept.
const LEVEL: u32 = 2;

/// What holds one requirement.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Held {
    /// Tests: functions of Rust, or `browser: ` and the beginning of a browser test's name.
    #[serde(default)]
    tests: Vec<String>,
    /// A word to the reader; where there is no test, the reason.
    why: Option<String>,
}

/// All of them, by requirement: chapter (`V6`), then section, then number.
pub(super) type All = BTreeMap<String, BTreeMap<String, BTreeMap<String, Held>>>;

/// Reads the file. TOML takes the full stops of `[V6.1.1]` as levels.
pub(super) fn read(text: &str) -> Result<All, Trouble> {
    toml::from_str(text).map_err(|error| Trouble(format!("{FILE}: {error}")))
}

fn each(all: &All) -> impl Iterator<Item = (String, &Held)> {
    all.iter().flat_map(|(chapter, sections)| {
        sections.iter().flat_map(move |(section, numbers)| {
            numbers.iter().map(move |(number, held)| (format!("{chapter}.{section}.{number}"), held))
        })
    })
}

/// Every test named exists, and nothing stands there with neither a test nor a reason.
pub(super) fn check(all: &All, files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (id, held) in each(all) {
        if held.tests.is_empty() && held.why.as_ref().is_none_or(|why| why.trim().is_empty()) {
            faults.push(Fault::new(format!("{FILE}: {id}"), "has neither a test nor a reason"));
        }
        for test in &held.tests {
            if !exists(test, files) {
                faults.push(Fault::new(
                    format!("{FILE}: {id}"),
                    format!("names the test '{test}', which does not exist"),
                ));
            }
        }
    }
    faults
}

fn exists(test: &str, files: &[File]) -> bool {
    match test.strip_prefix("browser: ") {
        Some(name) => {
            let spellings = [format!("\"{name}"), format!(": {name}")];
            let browser = |file: &&File| file.path.starts_with("e2e/");
            files.iter().filter(browser).any(|file| spellings.iter().any(|it| file.text.contains(it)))
        }
        None => {
            let function = format!("fn {test}(");
            files.iter().filter(|file| file.is("rs")).any(|file| file.text.contains(&function))
        }
    }
}

/// Every requirement of the list is there, and none that the list does not have.
pub(super) fn complete(all: &All, list: &str) -> Vec<Fault> {
    let wanted: BTreeSet<String> = list.lines().skip(1).filter_map(wanted).collect();
    let known: BTreeSet<String> = each(all).map(|(id, _)| id).collect();
    let missing = wanted.difference(&known).map(|id| Fault::new(format!("{FILE}: {id}"), "is missing"));
    let invented = known
        .difference(&wanted)
        .map(|id| Fault::new(format!("{FILE}: {id}"), "is no requirement of these chapters up to level 2"));
    let mut faults: Vec<Fault> = missing.chain(invented).collect();
    if wanted.is_empty() {
        faults.push(Fault::new(LIST, "has none of the requirements"));
    }
    faults
}

/// The requirement of a line of the list, if it is kept. Its texts may hold commas, its first fields and its last do not.
fn wanted(line: &str) -> Option<String> {
    let level: u32 = line.rsplit(',').next()?.trim().parse().ok()?;
    let chapter = line.split(',').next()?;
    let id =
        line.split(',').find(|field| field.strip_prefix(chapter).is_some_and(|rest| rest.matches('.').count() == 2))?;
    (CHAPTERS.contains(&chapter) && level <= LEVEL).then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "chapter_id,chapter_name,section_id,section_name,req_id,req_description,L\n\
        V5,Files,V5.1,Words,V5.1.1,\"Verify, that\",1\n\
        V6,Authentication,V6.1,\"Words, and more\",V6.1.1,\"Verify, that (e.g. V6.9.9, x)\",1\n\
        V6,Authentication,V6.1,Words,V6.1.2,Verify,3\n\
        V7,Sessions,V7.1,Words,V7.1.1,Verify,2\n";

    fn faults(toml: &str) -> Vec<String> {
        let files = [
            File::new("crates/a/tests/a.rs", "async fn a_thing_holds(db) {}"),
            File::new("e2e/suites/a.mjs", "await t.test(\"a door is shut: always\", x); await test(\"b is so\", y)"),
        ];
        let all = read(toml).expect("readable");
        check(&all, &files).into_iter().chain(complete(&all, LINES)).map(|fault| fault.to_string()).collect()
    }

    #[test]
    fn what_is_missing_invented_or_untested_is_found() {
        let good = "[V6.1.1]\ntests = ['a_thing_holds', 'browser: a door is shut', 'browser: b is so']\n[V7.1.1]\nwhy = 'There is none.'\n";
        assert_eq!(faults(good), Vec::<String>::new());
        let bad = [
            ("[V6.1.1]\nwhy = 'x'\n", "V7.1.1: is missing"),
            ("[V6.1.1]\nwhy = 'x'\n[V7.1.1]\n", "V7.1.1: has neither"),
            ("[V6.1.1]\ntests = ['nothing']\n[V7.1.1]\nwhy = 'x'\n", "V6.1.1: names the test 'nothing'"),
            ("[V6.1.1]\ntests = ['browser: nothing']\n[V7.1.1]\nwhy = 'x'\n", "V6.1.1: names the test"),
            ("[V6.1.1]\nwhy = 'x'\n[V7.1.1]\nwhy = 'x'\n[V6.1.2]\nwhy = 'x'\n", "V6.1.2: is no requirement"),
        ];
        for (toml, fault) in bad {
            let found = faults(toml);
            assert!(found.len() == 1 && found[0].contains(fault), "{fault}: {found:?}");
        }
        assert!(read("[V6.1.1]\ntest = ['x']").is_err());
    }
}
