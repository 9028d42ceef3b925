//! Arrows between the crates run one way: `ARCHITECTURE.md` draws them.

use serde_json::Value;

use super::Fault;
use crate::workspace::File;

/// From the ground up. A crate may use those of lower floors only; crates of one floor do not know each other.
const FLOORS: [(&str, u32); 20] = [
    ("integra-kernel-derive", 0),
    ("integra-kernel", 1),
    ("integra-fonts", 1),
    ("integra-store", 2),
    ("integra-outside", 2),
    ("integra-images", 2),
    ("integra-formats", 2),
    ("integra-search", 2),
    ("integra-map", 2),
    ("integra-documents", 2),
    ("integra-edition", 3),
    ("integra-web", 4),
    ("integra-common", 5),
    ("integra-signup", 6),
    (FEATURE, 7),
    ("integra-exchange", 8),
    ("integra-testing", 9),
    ("integra", 10),
    ("integra-benches", 10),
    // The habits must build when nothing else does.
    ("xtask", 0),
];
/// Stands for every crate in `crates/features`.
const FEATURE: &str = "a feature";
/// For tests and benchmarks only: nobody ships it.
const TESTING: &str = "integra-testing";
const BENCHES: &str = "integra-benches";
/// Only these open a database.
const DATABASE: [&str; 3] = ["sea-orm", "sea-orm-migration", "sqlx"];
/// (Benchmarks ask one themselves, to compare.)
const DATABASE_ROOMS: [&str; 3] = ["integra-store", TESTING, BENCHES];
/// Only this room asks other machines. (The store's files may lie in a bucket; its library asks for itself.)
const WAY_OUT: &str = "integra-outside";
const CLIENTS: [&str; 2] = ["reqwest", "lettre"];
/// The store names this client and never asks it, so that the bucket's library speaks TLS in every build.
const FOR_TLS: (&str, &str) = ("integra-store", "reqwest");

pub(super) fn check(metadata: &Value) -> Vec<Fault> {
    let mut faults = Vec::new();
    for package in members(metadata) {
        let name = text(&package["name"]);
        let Some(floor) = floor(package) else {
            faults.push(Fault::new(name, "stands on no floor: add it to FLOORS in xtask/src/tidy/arrows.rs"));
            continue;
        };
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let (used, dev) = (text(&dependency["name"]), dependency["kind"] == "dev");
            if DATABASE.contains(&used) && !DATABASE_ROOMS.contains(&name) && !dev && !has_private_tables(package) {
                faults.push(Fault::new(name, format!("uses {used}: only the store opens databases")));
            }
            if CLIENTS.contains(&used) && name != WAY_OUT && (name, used) != FOR_TLS && !dev {
                faults.push(Fault::new(name, format!("uses {used}: only {WAY_OUT} asks other machines")));
            }
            if dependency["path"].is_null() || dev {
                continue;
            }
            let below = members(metadata).find(|it| it["name"] == used).and_then(self::floor);
            if used == TESTING && name != BENCHES {
                faults.push(Fault::new(name, "uses integra-testing outside of tests"));
            } else if below.is_none_or(|below| below >= floor) {
                faults.push(Fault::new(name, format!("uses {used}: the arrow must run the other way")));
            }
        }
    }
    faults
}

fn floor(package: &Value) -> Option<u32> {
    let feature = text(&package["manifest_path"]).contains("/crates/features/");
    let name = if feature { FEATURE } else { text(&package["name"]) };
    FLOORS.iter().find(|(known, _)| *known == name).map(|(_, floor)| *floor)
}

/// Whether a feature has tables of its own. What it says about them stands in `src/private.rs` and below, and nowhere
/// else ([`private`]).
fn has_private_tables(package: &Value) -> bool {
    let manifest = text(&package["manifest_path"]);
    let folder = manifest.trim_end_matches("Cargo.toml");
    folder.contains("/crates/features/") && std::path::Path::new(folder).join("src/private.rs").is_file()
}

/// Finds SQL outside the private tables of a feature: its rules and pages ask functions, never a database.
pub(super) fn private(files: &[File]) -> Vec<Fault> {
    let outside = files.iter().filter(|file| file.is("rs") && file.path.starts_with("crates/features/"));
    let outside = outside.filter(|file| file.path.contains("/src/") && !file.path.contains("/src/private"));
    let asks = outside.filter(|file| file.text.contains("sea_orm"));
    asks.map(|file| Fault::new(&file.path, "asks a database: only private.rs and below may")).collect()
}

/// The packages of this project.
pub(super) fn members(metadata: &Value) -> impl Iterator<Item = &Value> {
    let ids = metadata["workspace_members"].as_array();
    let packages = metadata["packages"].as_array().into_iter().flatten();
    packages.filter(move |package| ids.is_some_and(|ids| ids.contains(&package["id"])))
}

pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::tidy::tests::told;

    fn package(name: &str, folder: &str, uses: &[(&str, &str)]) -> Value {
        let uses = uses.iter().map(|(name, kind)| {
            let own = name.starts_with("integra");
            json!({ "name": name, "kind": if *kind == "normal" { Value::Null } else { json!(kind) }, "path": if own { json!("/p") } else { Value::Null } })
        });
        json!({ "id": name, "name": name, "manifest_path": format!("/p/{folder}/Cargo.toml"), "dependencies": uses.collect::<Vec<_>>() })
    }

    fn project(packages: Vec<Value>) -> Value {
        let ids: Vec<Value> = packages.iter().map(|it| it["id"].clone()).collect();
        json!({ "packages": packages, "workspace_members": ids })
    }

    fn good() -> Vec<Value> {
        vec![
            package("integra-kernel", "crates/platform/kernel", &[("serde", "normal")]),
            package(
                "integra-store",
                "crates/platform/store",
                // Testing stands above the store, and yet the store's tests may use it.
                &[("integra-kernel", "normal"), ("sea-orm", "normal"), ("integra-testing", "dev")],
            ),
            package("integra-testing", "crates/testing", &[("integra-store", "normal")]),
            package(
                "integra-services",
                "crates/features/services",
                &[("integra-kernel", "normal"), ("integra-testing", "dev")],
            ),
        ]
    }

    fn with(more: Value) -> String {
        let mut packages = good();
        packages.push(more);
        told(&check(&project(packages)))
    }

    #[test]
    fn arrows_that_run_down_are_good() {
        assert_eq!(told(&check(&project(good()))), "");
    }

    #[test]
    fn arrows_that_run_up_or_sideways_are_found() {
        let up = package("integra-kernel-derive", "crates/platform/kernel-derive", &[("integra-kernel", "normal")]);
        assert!(with(up).contains("integra-kernel-derive: uses integra-kernel"));
        let sideways = package("integra-guides", "crates/features/guides", &[("integra-services", "normal")]);
        assert!(with(sideways).contains("integra-guides: uses integra-services"));
        let shipped = package("integra", "crates/integra", &[("integra-testing", "normal")]);
        assert!(with(shipped).contains("outside of tests"));
    }

    #[test]
    fn other_rooms_may_not_open_databases() {
        let curious = package("integra-guides", "crates/features/guides", &[("sea-orm", "normal")]);
        assert!(with(curious).contains("only the store opens databases"));
    }

    #[test]
    fn other_rooms_may_not_ask_other_machines() {
        let chatty = package("integra-guides", "crates/features/guides", &[("reqwest", "normal")]);
        assert!(with(chatty).contains("only integra-outside asks other machines"));
        let tested = package("integra-guides", "crates/features/guides", &[("reqwest", "dev")]);
        assert_eq!(with(tested), "");
    }

    #[test]
    fn a_feature_asks_its_own_tables_in_one_place() {
        let file = |path: &str| File { path: path.to_owned(), text: "use sea_orm::EntityTrait;".to_owned() };
        let found = private(&[
            file("crates/features/desk/src/private/reviews.rs"),
            file("crates/features/desk/src/private.rs"),
            file("crates/features/desk/src/pages/review.rs"),
            file("crates/platform/store/src/tx.rs"),
        ]);
        assert_eq!(found.len(), 1);
        assert!(found[0].to_string().contains("pages/review.rs"));
    }

    #[test]
    fn a_new_crate_must_be_given_a_floor() {
        assert!(with(package("integra-new", "crates/new", &[])).contains("stands on no floor"));
    }
}
