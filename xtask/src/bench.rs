//! Builds the program and its benchmarks for release, and runs them.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::{Trouble, command, prepare, workspace::Workspace};

/// One file each.
const BENCHMARKS: &str = "benches/src/benchmarks";
/// These compare with nginx; the others need nothing but the project.
const WITH_PEER: [&str; 2] = ["served", "memory"];

/// These ask a database server too.
const WITH_DATABASE: [&str; 2] = ["search", "publish"];

/// Runs the benchmarks named, or all; true when every measurement was valid, however fast.
pub(crate) fn run(
    workspace: &Workspace,
    names: &[String],
    json: Option<&Path>,
    options: &[String],
) -> Result<bool, Trouble> {
    known(workspace, names)?;
    if needs(names, &WITH_PEER) {
        prepare::peer()?;
    }
    if needs(names, &WITH_DATABASE) {
        prepare::database()?;
    }
    // Built together and for nothing else, so that the program has the features it has when it is built alone.
    let build = ["build", "--release", "--package", "integra", "--package", "integra-benches"];
    if !command::passes(workspace.cargo(&build)) {
        return Err(Trouble("the benchmarks could not be built: see above".to_owned()));
    }
    let built = built(&workspace.metadata()?)?;
    // Run where we are, since files named in options are meant from here.
    let mut bench = Command::new(built.join("integra-benches"));
    bench.arg("--binary").arg(built.join("integra")).args(names).args(options);
    if let Some(file) = json {
        bench.arg("--json").arg(file);
    }
    Ok(command::passes(bench))
}

/// Refuses a name that is none, before minutes of building.
fn known(workspace: &Workspace, names: &[String]) -> Result<(), Trouble> {
    let unknown = names.iter().find(|name| !workspace.path(BENCHMARKS).join(format!("{name}.rs")).is_file());
    unknown.map_or(Ok(()), |name| Err(Trouble(format!("there is no benchmark '{name}' in {BENCHMARKS}"))))
}

/// Whether one of these benchmarks is to be run.
fn needs(names: &[String], these: &[&str]) -> bool {
    names.is_empty() || names.iter().any(|name| these.contains(&name.as_str()))
}

/// The folder of programs built for release.
fn built(metadata: &serde_json::Value) -> Result<PathBuf, Trouble> {
    let target = metadata["target_directory"].as_str();
    let target = target.ok_or_else(|| Trouble("cargo does not say where it builds".to_owned()))?;
    Ok(Path::new(target).join("release"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn names_are_looked_up_before_anything_is_built() {
        let workspace = Workspace::find().unwrap();
        assert!(known(&workspace, &names(&["served", "edition"])).is_ok());
        assert!(known(&workspace, &names(&WITH_PEER)).is_ok());
        let told = known(&workspace, &names(&["served", "speed"])).unwrap_err().to_string();
        assert!(told.contains("'speed'"), "{told}");
    }

    #[test]
    fn only_comparisons_with_nginx_need_it() {
        let needs_peer = |all: &[&str]| needs(&names(all), &WITH_PEER);
        assert!(needs_peer(&[]) && needs_peer(&["edition", "served"]) && needs_peer(&["memory"]));
        assert!(!needs_peer(&["edition", "start"]) && needs(&names(&["search"]), &WITH_DATABASE));
    }

    #[test]
    fn programs_are_found_where_cargo_puts_them() {
        let folder = built(&json!({ "target_directory": "/p/target" })).unwrap();
        assert_eq!(folder, Path::new("/p/target/release"));
        assert!(built(&json!({})).is_err());
    }
}
