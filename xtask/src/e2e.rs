//! The browser tests and the pictures, both made with the program as readers meet it.

use std::{path::PathBuf, process::Command};

use serde_json::Value;

use crate::{Trouble, command, prepare, say, tally::Tally, workspace::Workspace};

/// Builds the program and looks at its pages in a browser.
pub(crate) fn test(workspace: &Workspace, all: bool) -> Tally {
    if let Err(missing) = ready(workspace) {
        return missing;
    }
    let binary = match build(workspace) {
        Ok(binary) => binary,
        Err(trouble) => {
            say(&trouble.0);
            return Tally::one(false);
        }
    };
    let mut node = node(workspace, "e2e/run.mjs", &binary);
    if all {
        node.arg("--all");
    }
    let said = command::listen(node);
    crate::counts::plain(&said.lines).judged(said.success)
}

/// Takes the pictures in `docs/screenshots` anew.
pub(crate) fn screenshots(workspace: &Workspace) -> Result<bool, Trouble> {
    if let Err(missing) = ready(workspace) {
        return Ok(missing.failed + missing.skipped == 0);
    }
    let binary = build(workspace)?;
    Ok(command::passes(node(workspace, "e2e/screenshots.mjs", &binary)))
}

/// Without a browser there is nothing to run; a machine that should have one has failed.
fn ready(workspace: &Workspace) -> Result<(), Tally> {
    if let Err(trouble) = prepare::browser(workspace) {
        say(&trouble.0);
        // On somebody's own machine a missing browser is their choice; where everything is installed it is a fault.
        return Err(if prepare::may_install() { Tally::one(false) } else { Tally::SKIPPED });
    }
    Ok(())
}

fn node(workspace: &Workspace, script: &str, binary: &PathBuf) -> Command {
    let mut node = Command::new("node");
    node.current_dir(&workspace.root).arg(script).arg("--binary").arg(binary);
    node
}

/// Builds `integra` with the profile and features of the tests, so that nothing is compiled twice, and tells where it is.
fn build(workspace: &Workspace) -> Result<PathBuf, Trouble> {
    let failed = |why: String| Trouble(format!("the program could not be built: {why}"));
    let told = workspace
        .linted(&["build", "--quiet", "--workspace", "--bin", "integra", "--message-format", "json-render-diagnostics"])
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|error| failed(error.to_string()))?;
    if !told.status.success() {
        return Err(failed("see above".to_owned()));
    }
    let messages = String::from_utf8_lossy(&told.stdout).into_owned();
    executable(&messages).ok_or_else(|| failed("cargo did not say where it is".to_owned()))
}

fn executable(messages: &str) -> Option<PathBuf> {
    let artifacts = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut own = artifacts.filter(|message| message["target"]["name"] == "integra");
    own.find_map(|message| message["executable"].as_str().map(PathBuf::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_says_where_the_program_is() {
        let messages = r#"{"reason":"compiler-artifact","target":{"name":"serde"},"executable":null}
{"reason":"compiler-artifact","target":{"name":"integra"},"executable":"/t/debug/integra"}
{"reason":"build-finished","success":true}"#;
        assert_eq!(executable(messages), Some(PathBuf::from("/t/debug/integra")));
        assert_eq!(executable("not JSON"), None);
    }
}
