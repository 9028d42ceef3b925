//! Files taken over from others lie in `assets/vendor`, with a list of where they came from and what they were.

use std::{collections::BTreeSet, fs, path::Path};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::{Trouble, say, workspace::Workspace};

const FOLDER: &str = "assets/vendor";
const LIST: &str = "VENDOR.toml";

/// `VENDOR.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[serde(default)]
    file: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Path below `assets/vendor`.
    path: String,
    /// Package and version.
    from: String,
    licence: String,
    sha256: String,
}

/// Shows what is wrong; true when nothing is.
pub(crate) fn run(workspace: &Workspace) -> Result<bool, Trouble> {
    let folder = workspace.path(FOLDER);
    if !folder.is_dir() {
        say("nothing is taken over from others");
        return Ok(true);
    }
    let faults = check(&folder)?;
    for fault in &faults {
        say(fault);
    }
    Ok(faults.is_empty())
}

/// Compares a folder with its list.
pub(crate) fn check(folder: &Path) -> Result<Vec<String>, Trouble> {
    let trouble = |what: &dyn std::fmt::Display| Trouble(format!("{}: {what}", folder.join(LIST).display()));
    let text = fs::read_to_string(folder.join(LIST)).map_err(|error| trouble(&error))?;
    let list: List = toml::from_str(&text).map_err(|error| trouble(&error))?;
    let mut faults = Vec::new();
    let mut listed = BTreeSet::from([LIST.to_owned()]);
    for entry in list.file {
        match fs::read(folder.join(&entry.path)) {
            Err(error) => faults.push(format!("{}: {error}", entry.path)),
            Ok(bytes) => {
                let found = hex::encode(Sha256::digest(&bytes));
                if found != entry.sha256 {
                    faults.push(format!("{}: is not what came from {}: its hash is {found}", entry.path, entry.from));
                }
            }
        }
        if entry.licence.is_empty() {
            faults.push(format!("{}: no licence", entry.path));
        }
        listed.insert(entry.path);
    }
    let there = fs::read_dir(folder).map_err(|error| trouble(&error))?.flatten();
    let names = there.map(|entry| entry.file_name().to_string_lossy().into_owned());
    faults.extend(names.filter(|name| !listed.contains(name)).map(|name| format!("{name}: is not in {LIST}")));
    Ok(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_missing_and_unlisted_files_are_found() {
        let folder = std::env::temp_dir().join(format!("integra-vendor-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let hash = hex::encode(Sha256::digest(b"good"));
        let entry = |path: &str| {
            format!("[[file]]\npath = \"{path}\"\nfrom = \"x 1.0\"\nlicence = \"MIT\"\nsha256 = \"{hash}\"\n")
        };
        fs::write(folder.join(LIST), entry("a.js")).unwrap();
        fs::write(folder.join("a.js"), "good").unwrap();
        assert_eq!(check(&folder).unwrap(), Vec::<String>::new());

        fs::write(folder.join(LIST), entry("a.js") + &entry("gone.js")).unwrap();
        fs::write(folder.join("a.js"), "changed").unwrap();
        fs::write(folder.join("b.js"), "new").unwrap();
        let faults = check(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(faults.len(), 3, "{faults:?}");
        assert!(faults[0].contains("is not what came from x 1.0"));
        assert!(faults[1].starts_with("gone.js"));
        assert!(faults[2].starts_with("b.js: is not in"));
    }
}
