//! The project's folder, its files, and what cargo knows about it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use crate::Trouble;

/// What `cargo clippy -- -D warnings` tells its compiler, in the way it tells it.
const CLIPPY_ARGS: &str = "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__";

/// Folders that hold nothing written for this project.
const NOT_OURS: [&str; 4] = ["target", "node_modules", ".git", "out"];

/// The project's folder.
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
}

/// A text file, by its path from the root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    #[cfg(test)]
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    pub(crate) fn is(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|it| it == extension)
    }

    /// `name:line`, from a position in the text.
    pub(crate) fn at(&self, position: usize) -> String {
        let line = self.text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1;
        format!("{}:{line}", self.path)
    }
}

impl Workspace {
    /// The folder above this crate.
    pub(crate) fn find() -> Result<Self, Trouble> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here.parent().ok_or_else(|| Trouble("xtask lies at the root of the disk".to_owned()))?;
        if !root.join("Cargo.lock").is_file() {
            return Err(Trouble(format!("{} is no longer the project's folder: build xtask anew", root.display())));
        }
        Ok(Self { root: root.to_owned() })
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub(crate) fn read(&self, path: &str) -> Result<String, Trouble> {
        fs::read_to_string(self.path(path)).map_err(|error| Trouble(format!("cannot read {path}: {error}")))
    }

    /// A cargo command in the project's folder, by the cargo that runs us, as if somebody had typed it: what cargo tells
    /// this program about itself is taken out. Build scripts ask for some of these names, and would run again, with
    /// everything that stands on them, after each change between `cargo xtask` and `cargo`.
    pub(crate) fn cargo(&self, args: &[&str]) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(&self.root).args(args);
        let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
        for name in names.filter(|name| name.starts_with("CARGO_MANIFEST_") || name.starts_with("CARGO_PKG_")) {
            command.env_remove(name);
        }
        command
    }

    /// The same for what is tested: clippy compiles our own crates, and a warning is an error. It makes programs as the
    /// compiler does, so that looking and testing are one build.
    pub(crate) fn linted(&self, args: &[&str]) -> Command {
        let mut command = self.cargo(args);
        command.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver").env("CLIPPY_ARGS", CLIPPY_ARGS);
        command
    }

    /// What `cargo metadata` says about all packages, for every platform.
    pub(crate) fn metadata(&self) -> Result<Value, Trouble> {
        let told = self
            .cargo(&["metadata", "--format-version", "1", "--locked"])
            .output()
            .map_err(|error| Trouble(format!("cannot run cargo metadata: {error}")))?;
        if !told.status.success() {
            return Err(Trouble(format!("cargo metadata failed: {}", String::from_utf8_lossy(&told.stderr).trim())));
        }
        serde_json::from_slice(&told.stdout).map_err(|error| Trouble(format!("cargo metadata is no JSON: {error}")))
    }

    /// All text files of the project, in the order of their paths.
    pub(crate) fn files(&self) -> Result<Vec<File>, Trouble> {
        let mut found = Vec::new();
        walk(&self.root, "", &mut found)
            .map_err(|error| Trouble(format!("cannot read the project's folder: {error}")))?;
        found.sort_by(|one, two| one.path.cmp(&two.path));
        Ok(found)
    }
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<File>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
        let kind = entry.file_type()?;
        if kind.is_dir() && !NOT_OURS.contains(&name.as_str()) {
            walk(&entry.path(), &path, found)?;
        } else if kind.is_file() {
            // What is not UTF-8 is a picture or an archive.
            if let Ok(text) = String::from_utf8(fs::read(entry.path())?) {
                found.push(File { path, text });
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_project_is_found_with_its_files() {
        let workspace = Workspace::find().unwrap();
        let files = workspace.files().unwrap();
        assert!(files.iter().any(|file| file.path == "xtask/src/main.rs"));
        assert!(files.iter().all(|file| !file.path.starts_with("target/")));
    }

    #[test]
    fn cargo_does_not_see_that_a_habit_calls_it() {
        // The runner of this test has set them, as `cargo xtask` does.
        let hidden = Workspace::find().unwrap().cargo(&["build"]);
        let hides = |wanted: &str| hidden.get_envs().any(|(name, value)| name == wanted && value.is_none());
        assert!(hides("CARGO_MANIFEST_DIR") && hides("CARGO_PKG_NAME"));
        assert!(!hides("CARGO_HOME") && !hides("PATH"));
    }

    #[test]
    fn places_count_lines_from_one() {
        let file = File::new("a/b.rs", "one\ntwo\nthree");
        assert_eq!((file.at(0), file.at(4)), ("a/b.rs:1".to_owned(), "a/b.rs:2".to_owned()));
        assert!(file.is("rs") && !file.is("html"));
    }
}
