//! Checks of what no compiler sees. Each is a plain function from files to faults, with a test that plants a fault.

mod arrows;
mod asvs;
mod dependencies;
mod ftl;
mod lengths;
mod licences;
mod literals;
mod markup;
mod styles;
mod templates;
mod wording;
mod words;

use std::{fmt, fs};

use crate::{Trouble, say, vendor, workspace::Workspace};

/// Something to repair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// File (and line), crate or message.
    at: String,
    what: String,
}

impl Fault {
    fn new(at: impl Into<String>, what: impl Into<String>) -> Self {
        Self { at: at.into(), what: what.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.what)
    }
}

/// Runs every check and shows what it finds; true when nothing is found.
pub(crate) fn run(workspace: &Workspace) -> Result<bool, Trouble> {
    let files = workspace.files()?;
    let metadata = workspace.metadata()?;
    let rules = licences::Rules::read(&workspace.read("deny.toml")?)?;
    let texts = |path: &str| files.iter().find(|file| file.path == path).map_or("", |file| file.text.as_str());
    let held = asvs::read(texts(asvs::FILE))?;
    let checks = [
        ("arrows", arrows::check(&metadata)),
        ("private", arrows::private(&files)),
        ("licences", licences::check(&metadata, &rules)),
        ("dependencies", dependencies::check(&metadata, texts("e2e/package.json"), texts("docs/dependencies.md"))),
        ("unused", dependencies::unused(&metadata, &files)),
        ("lengths", lengths::check(&files)),
        ("templates", templates::check(&files)),
        ("markup", markup::check(&files)),
        ("styles", styles::check(&files)),
        ("wording", wording::check(&files)),
        ("words", words::check(&files)),
        ("asvs", asvs::check(&held, &files)),
        ("asvs", requirements(workspace, &held)),
    ];
    let mut good = true;
    for (name, faults) in checks {
        for fault in &faults {
            say(&format!("tidy: {name}: {fault}"));
        }
        good &= faults.is_empty();
    }
    for hint in lengths::hints(&files) {
        say(&format!("tidy: hint: {hint}"));
    }
    let vendored = workspace.path("assets/vendor");
    if vendored.is_dir() {
        for fault in vendor::check(&vendored)? {
            say(&format!("tidy: vendor: {fault}"));
            good = false;
        }
    }
    Ok(good)
}

/// Compares with the list of requirements where it is at hand; where it is not, that is said.
fn requirements(workspace: &Workspace, held: &asvs::All) -> Vec<Fault> {
    let folder = std::env::var_os("INTEGRA_TEST_DATA").map_or_else(|| workspace.path("../shared/data"), Into::into);
    match fs::read_to_string(folder.join(asvs::LIST)) {
        Ok(list) => asvs::complete(held, &list),
        Err(_) => {
            let name = asvs::LIST;
            say(&format!(
                "tidy: skipped: asvs: {name} is not below INTEGRA_TEST_DATA, so nothing says which requirements are missing"
            ));
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// For the tests of the checks: what the faults say, in one text.
    pub(super) fn told(faults: &[Fault]) -> String {
        faults.iter().map(|fault| format!("{fault}\n")).collect()
    }

    #[test]
    fn a_fault_says_where_and_what() {
        assert_eq!(told(&[Fault::new("a.rs:1", "is wrong")]), "a.rs:1: is wrong\n");
    }
}
