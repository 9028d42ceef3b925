//! Every library the project uses directly is explained in `docs/dependencies.md`, and no other; and every crate uses
//! what it asks for.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    Fault,
    arrows::{members, text},
};
use crate::workspace::File;

/// Lines of the list begin like this: `- **name**: what for.`
const MARK: &str = "- **";

pub(super) fn check(metadata: &Value, npm: &str, document: &str) -> Vec<Fault> {
    let crates = members(metadata).flat_map(|package| package["dependencies"].as_array().into_iter().flatten());
    let mut used: BTreeSet<String> =
        crates.filter(|it| it["path"].is_null()).map(|it| text(&it["name"]).to_owned()).collect();
    let npm: Value = serde_json::from_str(npm).unwrap_or_default();
    used.extend(npm["dependencies"].as_object().into_iter().flatten().map(|(name, _)| name.clone()));
    let lines = document.lines().filter_map(|line| line.strip_prefix(MARK)?.split_once("**"));
    let told: BTreeSet<String> = lines.filter(|(_, why)| why.len() > 20).map(|(name, _)| name.to_owned()).collect();
    let missing = used.difference(&told).map(|name| format!("does not say what {name} is for"));
    let stale = told.difference(&used).map(|name| format!("explains {name}, which nothing uses"));
    missing.chain(stale).map(|what| Fault::new("docs/dependencies.md", what)).collect()
}

/// Libraries that a crate asks for and whose name stands nowhere in its code.
pub(super) fn unused(metadata: &Value, files: &[File]) -> Vec<Fault> {
    let root = text(&metadata["workspace_root"]);
    let mut faults = Vec::new();
    for package in members(metadata) {
        let folder = text(&package["manifest_path"]).trim_start_matches(root).trim_start_matches('/');
        let folder = folder.trim_end_matches("Cargo.toml");
        let code: Vec<&File> = files.iter().filter(|file| file.is("rs") && file.path.starts_with(folder)).collect();
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let name = dependency["rename"].as_str().unwrap_or(text(&dependency["name"]));
            let word = name.replace('-', "_");
            if !code.iter().any(|file| has_word(&file.text, &word)) {
                faults.push(Fault::new(text(&package["name"]), format!("asks for {name} and does not use it")));
            }
        }
    }
    faults
}

fn has_word(text: &str, word: &str) -> bool {
    let part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(part) && !text[at + word.len()..].starts_with(part))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::tidy::tests::told;

    #[test]
    fn unexplained_and_unused_libraries_are_found() {
        let package = json!({ "id": "a", "dependencies": [{ "name": "serde" }, { "name": "own", "path": "/p" }] });
        let metadata = json!({ "packages": [package], "workspace_members": ["a"] });
        let npm = r#"{ "dependencies": { "axe-core": "1" } }"#;
        let line = |name: &str| format!("- **{name}**: reads and writes facts as JSON.\n");
        let check = |document: &str| told(&super::check(&metadata, npm, document));
        assert_eq!(check(&(line("serde") + &line("axe-core"))), "");
        assert!(check(&line("serde")).contains("what axe-core is for"));
        assert!(check("- **serde**\n- **axe-core**: short\n").contains("what serde is for"));
        assert!(check(&(line("serde") + &line("axe-core") + &line("left"))).contains("explains left"));
    }

    #[test]
    fn libraries_that_are_not_used_are_found() {
        let uses = json!([{ "name": "serde-json" }, { "name": "hex" }, { "name": "uuid", "rename": "ids" }]);
        let package =
            json!({ "id": "a", "name": "a", "manifest_path": "/p/crates/a/Cargo.toml", "dependencies": uses });
        let metadata = json!({ "packages": [package], "workspace_members": ["a"], "workspace_root": "/p" });
        let code = |text: &str| [File::new("crates/a/src/lib.rs", text), File::new("crates/b/src/lib.rs", "hex ids")];
        assert_eq!(told(&unused(&metadata, &code("use serde_json; hex::encode(x); ids::Uuid"))), "");
        let found = told(&unused(&metadata, &code("use serde_json::Value; hexagon(); uuid::Uuid")));
        assert_eq!(found, "a: asks for hex and does not use it\na: asks for ids and does not use it\n");
    }
}
