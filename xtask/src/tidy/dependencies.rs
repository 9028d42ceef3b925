//! Every library the project uses directly is explained in `docs/dependencies.md`, and no other.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    Fault,
    arrows::{members, text},
};

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
}
