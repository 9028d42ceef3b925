//! Every sort of mistake is told with its file, its line and a way to mend it, and nothing is written.

use integra_exchange::bundle::{Error, Fault, Files};

use crate::support::{CENTRE, CENTRE_EN, CENTRE_SK, PERMITS, PERMITS_EN, edit, import, small, text};

/// A mistake: what is done to the small bundle, and the file, line and words of the fault.
struct Mistake(fn(&mut Files), &'static str, usize, &'static str);

fn put(files: &mut Files, name: &str, bytes: &[u8]) {
    files.0.insert(name.to_owned(), bytes.to_vec());
}

fn copy(files: &mut Files, from: &str, to: &str) {
    let text = text(files, from);
    put(files, to, text.as_bytes());
}

const ID: &str = "status = \"published\"\nid = \"0190a6e2-7c1e-7b6a-9a4e-2f3c5d6e7f80\"";

const MISTAKES: &[Mistake] = &[
    // The bundle itself.
    Mistake(|files| drop(files.0.remove("bundle.toml")), "bundle.toml", 0, "'format = 1'"),
    Mistake(|files| put(files, "bundle.toml", b"format = 2"), "bundle.toml", 0, "does not read"),
    Mistake(|files| put(files, "bundle.toml", b"[package]"), "bundle.toml", 0, "'format = 1'"),
    Mistake(|files| put(files, "notes.md", b"x"), "notes.md", 0, "{slug}.{language}.md"),
    Mistake(
        |files| copy(files, CENTRE_EN, "kosice/service/lost.en.md"),
        "kosice/service/lost.en.md",
        0,
        "belongs to no entry",
    ),
    Mistake(|files| copy(files, CENTRE, "kosice/centre.toml"), "kosice/centre.toml", 0, "{city}/{kind}/{slug}.toml"),
    // Addresses.
    Mistake(
        |files| copy(files, CENTRE, "kosice/organization/The Centre.toml"),
        "kosice/organization/The Centre.toml",
        0,
        "small letters",
    ),
    Mistake(|files| copy(files, CENTRE, "Košice/organization/x.toml"), "Košice/organization/x.toml", 0, "city key"),
    Mistake(|files| copy(files, "all/topic/papers.toml", "kosice/topic/x.toml"), "kosice/topic/x.toml", 0, "all/"),
    Mistake(
        |files| copy(files, CENTRE_SK, "kosice/organization/centre.slovak.md"),
        "kosice/organization/centre.slovak.md",
        0,
        "language tag",
    ),
    Mistake(|files| copy(files, CENTRE_SK, "kosice/organization/centre.SK.md"), CENTRE_SK, 0, "keep one"),
    // [entry].
    Mistake(|files| edit(files, CENTRE, "[entry]", "[entr]"), CENTRE, 0, "source_language and status"),
    Mistake(|files| edit(files, CENTRE, "published", "finished"), CENTRE, 1, "published"),
    Mistake(|files| edit(files, CENTRE, "[facts]", "id = \"7\"\n[facts]"), CENTRE, 5, "looks like 0190"),
    Mistake(
        |files| {
            edit(files, CENTRE, "status = \"published\"", ID);
            edit(files, PERMITS, "status = \"published\"", ID);
        },
        PERMITS,
        0,
        "same id as kosice/organization/centre.toml",
    ),
    Mistake(|files| edit(files, CENTRE, "[facts]", "[links]\na = 1\n[facts]"), CENTRE, 5, "[entry] and [facts]"),
    // [facts].
    Mistake(|files| edit(files, CENTRE, "\"ngo\"", "ngo"), CENTRE, 6, "not TOML"),
    Mistake(|files| edit(files, CENTRE, "type =", "sort = 1\ntype ="), CENTRE, 6, "check its spelling"),
    Mistake(|files| edit(files, CENTRE, "type = \"ngo\"", ""), CENTRE, 0, "'type' is empty; it must be filled in"),
    Mistake(|files| edit(files, CENTRE, "\"ngo\"", "\"NGO\""), CENTRE, 6, "one of: public, police"),
    Mistake(|files| edit(files, CENTRE, "2026-11-22", "\"22. 11. 2026\""), CENTRE, 8, "a day such as 2026-11-22"),
    Mistake(|files| edit(files, CENTRE, "number", "numbr"), CENTRE, 7, "'phones/main/numbr'"),
    Mistake(
        |files| edit(files, CENTRE, "[{", "[{ id = \"main\", number = \"1\" }, {"),
        CENTRE,
        7,
        "give every item its own id",
    ),
    // The fact, not the status of the entry in line 3.
    Mistake(|files| edit(files, PERMITS, "\"active\"", "\"open\""), PERMITS, 7, "active, inactive"),
    Mistake(|files| edit(files, PERMITS, "n/centre", "n/center"), PERMITS, 6, "in neither the bundle nor the city"),
    Mistake(|files| edit(files, PERMITS, "organization/centre", "all:topic/papers"), PERMITS, 6, "another kind"),
    Mistake(|files| edit(files, PERMITS, "all:topic", "topic"), PERMITS, 8, "'topic/papers'"),
    // Texts.
    Mistake(|files| drop(files.0.remove(PERMITS_EN)), PERMITS, 0, "no texts in its source language 'en'"),
    Mistake(|files| edit(files, PERMITS_EN, "name = \"Permits\"", "summary = \"x\""), PERMITS_EN, 0, "'name' is empty"),
    Mistake(|files| edit(files, CENTRE_EN, "name", "= name"), CENTRE_EN, 2, "front matter is not TOML"),
    Mistake(|files| edit(files, CENTRE_EN, "name", "title"), CENTRE_EN, 2, "'title' is not a field"),
    Mistake(|files| edit(files, CENTRE_EN, "description", "phones/fax/note"), CENTRE_EN, 5, "check its spelling"),
    Mistake(|files| edit(files, CENTRE_EN, "<!-- description -->\n", ""), CENTRE_EN, 5, "above it"),
    Mistake(
        |files| edit(files, CENTRE_EN, "\"Centre\"", "\"\"\"\nOne\n\nTwo\"\"\""),
        CENTRE_EN,
        2,
        "after '<!-- name -->'",
    ),
    Mistake(|files| edit(files, CENTRE_SK, "Dva.", "Dva.\n\nTri."), CENTRE_SK, 9, "block by block"),
    Mistake(|files| edit(files, CENTRE_SK, "machine", "robot"), CENTRE_SK, 1, "\"human\" or \"machine\""),
    Mistake(
        |files| put(files, CENTRE_EN, b"+++\nname = \"Centre\"\n+++\n\n<!-- description -->\n\xff\n"),
        CENTRE_EN,
        6,
        "save it as UTF-8",
    ),
    Mistake(|files| put(files, PERMITS, b"[entry]\n# \xc3\x28\n"), PERMITS, 2, "save it as UTF-8"),
];

#[tokio::test]
async fn every_mistake_is_told_where_it_is_and_nothing_is_written() {
    let (store, _folder) = crate::db::sqlite().await;
    for (number, Mistake(spoil, file, line, words)) in MISTAKES.iter().enumerate() {
        let mut files = small();
        spoil(&mut files);
        let error = import(&store, &files).await.expect_err(words);
        let Error::Faults(faults) = &error else { panic!("{number}: {error}") };
        let right = |fault: &&Fault| fault.file == *file && fault.line == *line && fault.message.contains(words);
        assert_eq!(faults.iter().filter(right).count(), 1, "{number}: wanted {file}:{line} … {words} …\n{error}");
        assert!(error.to_string().contains("nothing was imported"), "{error}");
        assert_eq!(store.head().await.expect("a head"), 0, "{number}: something was written");
    }
    assert_eq!(import(&store, &small()).await.expect("without mistakes").new, 3);
}

#[tokio::test]
async fn one_mistake_is_told_once() {
    let (store, _folder) = crate::db::sqlite().await;
    // A source that cannot be read is not the fault of its translations.
    for (from, to) in [("+++\nname", "name"), ("name =", "name")] {
        let mut files = small();
        edit(&mut files, CENTRE_EN, from, to);
        let Err(Error::Faults(faults)) = import(&store, &files).await else { panic!("a mistake") };
        assert_eq!(faults.iter().map(|fault| fault.file.as_str()).collect::<Vec<_>>(), [CENTRE_EN], "{faults:?}");
    }
}

#[tokio::test]
async fn all_mistakes_are_told_together() {
    let (store, _folder) = crate::db::sqlite().await;
    let mut files = small();
    edit(&mut files, CENTRE, "\"ngo\"", "ngo");
    edit(&mut files, PERMITS_EN, "name", "nam");
    put(&mut files, "stray.txt", b"");
    files.0.remove("bundle.toml");
    let error = import(&store, &files).await.expect_err("four mistakes").to_string();
    for file in [CENTRE, PERMITS_EN, "stray.txt", "bundle.toml"] {
        assert!(error.contains(&format!("\n{file}")), "{file} is not in:\n{error}");
    }
    // Facts are judged once every file can be read: again all of them in one go.
    let mut files = small();
    edit(&mut files, CENTRE, "\"ngo\"", "\"NGO\"");
    edit(&mut files, CENTRE, "2026-11-22", "\"soon\"");
    edit(&mut files, PERMITS, "n/centre", "n/center");
    let Err(Error::Faults(faults)) = import(&store, &files).await else { panic!("three mistakes") };
    assert_eq!(faults.len(), 3, "{faults:?}");
    assert_eq!(store.head().await.expect("a head"), 0);
}
