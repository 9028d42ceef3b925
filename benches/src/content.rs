//! What is measured: the demo's content, and the same with many more entries.

pub mod opportunities;

use std::path::Path;

use integra_exchange::bundle::{self, Files};
use integra_kernel::{
    Kinds,
    clock::{Clock, SystemClock},
};
use integra_store::Store;
use integra_web::Feature;

use crate::{Result, process::Demo, trouble};

/// The city of the demo.
pub const CITY: &str = "kosice";
/// A service of that city.
pub const SERVICE: &str = "orientation-and-offices";
/// How many entries are added to make an installation large.
pub const MORE: usize = 10_000;
/// How often the services of the city are imported again in one import.
const AT_ONCE: usize = 200;

/// How many opportunities are imported in one import.
const IMPORTED_AT_ONCE: usize = 5_000;

/// All features, as the program has them.
pub fn features() -> Vec<Feature> {
    vec![
        integra_common::feature(),
        integra_signup::feature(),
        integra_services::feature(),
        integra_guides::feature(),
        integra_volunteering::feature(),
        integra_shop::feature(),
    ]
}

/// Their kinds.
pub fn kinds() -> Kinds {
    Kinds::new(features().iter().flat_map(|feature| feature.kinds.clone()))
}

/// Makes a data folder with the demo's content, by the program itself.
///
/// # Errors
/// The demo does not start.
pub fn demo(binary: &Path, folder: &Path) -> Result<()> {
    Demo::start(binary, folder).map(drop)
}

/// Makes a data folder with one city of the demo and what the network shares.
///
/// # Errors
/// The content cannot be read, or the import is refused.
pub fn one(runtime: &tokio::runtime::Runtime, folder: &Path) -> Result<()> {
    import(runtime, folder, &files()?.of_cities(&[CITY])).map(drop)
}

/// Adds at least [`MORE`] entries to a data folder of the demo: its city again and again under other names, as a network
/// of cities has them.
///
/// # Errors
/// The content cannot be read, or the import is refused.
pub fn more_cities(runtime: &tokio::runtime::Runtime, folder: &Path) -> Result<()> {
    enough(import(runtime, folder, &cities(&files()?, MORE))?, MORE)
}

/// Adds at least so many entries to a data folder of the demo: its services again and again under other names, as a very
/// large city has them.
///
/// # Errors
/// The content cannot be read, or the import is refused.
pub fn more_services(runtime: &tokio::runtime::Runtime, folder: &Path, entries: usize) -> Result<()> {
    let files = files()?;
    let times = entries.div_ceil(services_of(&files).len().max(1));
    let mut new = 0;
    // Some at a time, since an import holds all of its files in memory.
    for from in (1..=times).step_by(AT_ONCE) {
        new += import(runtime, folder, &services(&files, from..=times.min(from + AT_ONCE - 1)))?;
    }
    enough(new, entries)
}

/// Makes a data folder with one city of the demo that has so many opportunities, in place of its own.
///
/// # Errors
/// The content cannot be read, or the import is refused.
pub fn helpful(runtime: &tokio::runtime::Runtime, folder: &Path, entries: usize) -> Result<()> {
    let mut city = files()?.of_cities(&[CITY]);
    city.0.retain(|path, _| !path.contains("/opportunity/") && !path.contains("/shift/"));
    import(runtime, folder, &city)?;
    let mut new = 0;
    for from in (0..entries).step_by(IMPORTED_AT_ONCE) {
        new += import(runtime, folder, &opportunities::files(CITY, from..entries.min(from + IMPORTED_AT_ONCE)))?;
    }
    enough(new, entries)
}

fn enough(new: usize, wanted: usize) -> Result<()> {
    if new < wanted { Err(trouble(format!("only {new} entries were added"))) } else { Ok(()) }
}

/// The names of the city's services.
///
/// # Errors
/// The content cannot be read.
pub fn services_of_city() -> Result<Vec<String>> {
    Ok(services_of(&files()?))
}

fn services_of(files: &Files) -> Vec<String> {
    let folder = format!("{CITY}/service/");
    let names = files.0.keys().filter_map(|path| path.strip_prefix(&folder)?.strip_suffix(".toml"));
    names.map(str::to_owned).collect()
}

fn failed(error: &dyn std::error::Error) -> crate::Trouble {
    trouble(format!("cannot add entries: {error}"))
}

fn files() -> Result<Files> {
    Files::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo")).map_err(|error| failed(&error))
}

/// Imports as the demo does, and gives how many entries are new.
fn import(runtime: &tokio::runtime::Runtime, folder: &Path, files: &Files) -> Result<usize> {
    runtime.block_on(async {
        let store = open(folder).await?;
        let now = SystemClock.now().as_microsecond();
        let mut number = 0_u128;
        let mut chance = || {
            number += 1;
            let mut bytes = [0xbe; 10];
            bytes[2..].copy_from_slice(&number.to_be_bytes()[8..]);
            bytes
        };
        let imported = bundle::import(&store, &kinds(), files, "demo", now, &mut chance, false).await;
        let new = imported.map_err(|error| failed(&error))?.new;
        store.close().await.map_err(|error| failed(&error))?;
        Ok(new)
    })
}

/// The files of the demo's city under so many names that they hold at least `entries`. Their links to the network's
/// entries lead to those already there.
fn cities(files: &Files, entries: usize) -> Files {
    let folder = format!("{CITY}/");
    let own: Vec<(&str, &Vec<u8>)> =
        files.0.iter().filter_map(|(path, text)| Some((path.strip_prefix(&folder)?, text))).collect();
    let each = own.iter().filter(|(path, _)| path.ends_with(".toml")).count().max(1);
    let mut more = Files::default();
    more.0.extend(
        files.0.iter().filter(|(path, _)| *path == "bundle.toml").map(|(path, text)| (path.clone(), text.clone())),
    );
    for number in 1..=entries.div_ceil(each) {
        let name = format!("{CITY}-{number:03}");
        for (path, text) in &own {
            // The entry of the city itself bears the city's name.
            let path = path.replace(&format!("city/{CITY}."), &format!("city/{name}."));
            more.0.insert(format!("{name}/{path}"), (*text).clone());
        }
    }
    more
}

/// The services of the demo's city again under these numbers. Their links lead to what is there already.
fn services(files: &Files, numbers: std::ops::RangeInclusive<usize>) -> Files {
    let folder = format!("{CITY}/service/");
    let own: Vec<(&str, &Vec<u8>)> =
        files.0.iter().filter_map(|(path, text)| Some((path.strip_prefix(&folder)?, text))).collect();
    let mut more = Files::default();
    more.0.extend(files.0.get("bundle.toml").map(|text| ("bundle.toml".to_owned(), text.clone())));
    for number in numbers {
        for (path, text) in &own {
            let (slug, ending) = path.split_once('.').unwrap_or((path, ""));
            more.0.insert(format!("{folder}{slug}-{number:03}.{ending}"), (*text).clone());
        }
    }
    more
}

/// Opens the store of a data folder, as another program beside the server would.
///
/// # Errors
/// There is none.
pub async fn open(folder: &Path) -> Result<Store> {
    open_over(&format!("sqlite://{}", folder.join("integra.db").display()), folder).await
}

/// The same over another database than the one in its folder.
///
/// # Errors
/// There is none.
pub async fn open_over(database: &str, folder: &Path) -> Result<Store> {
    Store::open_with(database, folder, vec![integra_desk::migrations()])
        .await
        .map_err(|error| trouble(format!("cannot open the store: {error}")))
}

/// Copies a data folder whose store is closed.
///
/// # Errors
/// A file cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fn walk(from: &Path, to: &Path) -> std::io::Result<()> {
        std::fs::create_dir_all(to)?;
        for item in std::fs::read_dir(from)? {
            let item = item?;
            let target = to.join(item.file_name());
            if item.file_type()?.is_dir() {
                walk(&item.path(), &target)?;
            } else {
                std::fs::copy(item.path(), target)?;
            }
        }
        Ok(())
    }
    walk(from, to).map_err(|error| trouble(format!("cannot copy {}: {error}", from.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_city_is_there_again_under_other_names() {
        let file = |path: &str| (path.to_owned(), path.as_bytes().to_vec());
        let paths = [
            "bundle.toml",
            "all/topic/a.toml",
            "kosice/city/kosice.toml",
            "kosice/service/a.toml",
            "kosice/service/a.en.md",
        ];
        let more = cities(&Files(paths.map(file).into()), 3);
        let names: Vec<&str> = more.0.keys().map(String::as_str).collect();
        let wanted = [
            "bundle.toml",
            "kosice-001/city/kosice-001.toml",
            "kosice-001/service/a.en.md",
            "kosice-001/service/a.toml",
            "kosice-002/city/kosice-002.toml",
            "kosice-002/service/a.en.md",
            "kosice-002/service/a.toml",
        ];
        assert_eq!(names, wanted);
    }

    #[test]
    fn services_are_there_again_under_other_names() {
        let file = |path: &str| (path.to_owned(), path.as_bytes().to_vec());
        let paths = ["bundle.toml", "kosice/city/kosice.toml", "kosice/service/a.toml", "kosice/service/a.en.md"];
        let files = Files(paths.map(file).into());
        assert_eq!(services_of(&files), ["a"]);
        let more = services(&files, 1..=2);
        let names: Vec<&str> = more.0.keys().map(String::as_str).collect();
        let wanted = [
            "bundle.toml",
            "kosice/service/a-001.en.md",
            "kosice/service/a-001.toml",
            "kosice/service/a-002.en.md",
            "kosice/service/a-002.toml",
        ];
        assert_eq!(names, wanted);
    }
}
