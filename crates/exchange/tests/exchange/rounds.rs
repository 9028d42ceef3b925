//! What goes out and comes in again: staleness, status, incomplete drafts; and what was erased never does.

use integra_edition::Found;
use integra_exchange::bundle::{Error, Files, Outcome};
use integra_kernel::{Lang, lang, texts::State};
use integra_store::{Change, Store};

use crate::{
    importing::{centre, desk},
    support::{
        CENTRE, CENTRE_EN, CENTRE_SK, NOW, PERMITS, PERMITS_EN, at, count, edit, edition, export, import, shown, small,
        text,
    },
};

/// Exports, imports into a fresh store, exports again: the same bytes, and the first store finds nothing new in them.
async fn round(store: &Store) -> (Files, Store, tempfile::TempDir) {
    let out = export(store).await;
    let same = Outcome { same: count(&out), ..Outcome::default() };
    assert_eq!(import(store, &out).await.expect("its own export"), same);
    let (fresh, folder) = crate::db::sqlite().await;
    import(&fresh, &out).await.expect("an export has no mistakes");
    let back = export(&fresh).await;
    assert_eq!(format!("{out:?}"), format!("{back:?}"));
    assert!(shown(&edition(store).await) == shown(&edition(&fresh).await), "readers see the same");
    (out, fresh, folder)
}

fn tag(tag: &str) -> Lang {
    Lang::parse(tag).expect("a language")
}

#[tokio::test]
async fn staleness_survives() {
    let (store, _folder) = crate::db::sqlite().await;
    import(&store, &small()).await.expect("an import");
    desk(&store, "One, changed.", true).await;
    let (out, fresh, _fresh_folder) = round(&store).await;
    assert!(text(&out, CENTRE_SK).contains("[translation.blocks]\n\"description/0\" = "), "{}", text(&out, CENTRE_SK));
    for store in [&store, &fresh] {
        let Found::Here(entry) = at(&edition(store).await, "organization", "centre") else { panic!("no centre") };
        let chain = lang::chain(&tag("sk"), &[], &entry.source);
        let states =
            |path| entry.worded(&chain, path).expect("a text").pieces.iter().map(|p| p.state).collect::<Vec<_>>();
        assert_eq!(states("description"), [State::Stale, State::Machine]);
        assert_eq!(states("name"), [State::Machine]);
    }
    // A translation into a language that later became the source still goes round.
    let history = store.history(&centre(&store).await).await.expect("a history");
    let facts = history.iter().rfind(|record| matches!(record.change, Change::Facts { .. })).expect("facts");
    let mut turned = facts.change.clone();
    let Change::Facts { base, source_language, entry, .. } = &mut turned else { unreachable!("just matched") };
    (*base, *source_language) = (Some(facts.seq), tag("sk"));
    let entry = *entry;
    let Some(Change::Publish { texts, .. }) = history.last().map(|record| record.change.clone()) else { panic!() };
    let mut tx = store.begin("editor", NOW).await.expect("a transaction");
    let facts = tx.append(turned).await.expect("facts");
    tx.append(Change::Publish { entry, facts, texts }).await.expect("a publication");
    tx.commit().await.expect("a commit");
    let out = export(&store).await;
    assert!(text(&out, CENTRE).contains("source_language = \"sk\""));
    let (fresh, _folder) = crate::db::sqlite().await;
    import(&fresh, &out).await.expect("the export");
    assert_eq!(export(&fresh).await, out);
}

#[tokio::test]
async fn drafts_and_archived_entries_keep_their_status() {
    let (store, _folder) = crate::db::sqlite().await;
    let mut files = small();
    edit(&mut files, CENTRE, "published", "archived");
    edit(&mut files, PERMITS, "published", "draft");
    // A draft may be incomplete in every way.
    edit(&mut files, PERMITS, "organization = \"organization/centre\"\n", "");
    files.0.remove(PERMITS_EN);
    let sk = "+++\nname = \"Povolenia\"\n\n[translation]\norigin = \"machine\"\nreviewed = false\n\n[translation.blocks]\n\
              \"name/0\" = { origin = \"machine\", reviewed = false, of = \"\" }\n+++\n";
    files.0.insert("kosice/service/permits.sk.md".into(), sk.into());
    import(&store, &files).await.expect("an import");
    let (out, fresh, _fresh_folder) = round(&store).await;
    assert!(text(&out, CENTRE).contains("\"archived\"") && text(&out, PERMITS).contains("\"draft\""));
    assert_eq!(text(&out, "kosice/service/permits.sk.md"), sk);
    let edition = edition(&fresh).await;
    assert!(matches!(at(&edition, "organization", "centre"), Found::Gone), "an archived address says so");
    assert!(matches!(at(&edition, "service", "permits"), Found::Nothing));
}

/// From every status to every other, with one language less: once is enough.
#[tokio::test]
async fn a_change_of_status_is_done_by_one_import() {
    for from in ["published", "draft", "archived"] {
        for to in ["published", "draft", "archived"] {
            let (store, _folder) = crate::db::sqlite().await;
            let mut files = small();
            edit(&mut files, CENTRE, "published", from);
            import(&store, &files).await.expect("an import");
            edit(&mut files, CENTRE, from, to);
            files.0.remove(CENTRE_SK);
            assert_eq!(import(&store, &files).await.expect("a change").changed, 1, "{from} to {to}");
            assert_eq!(import(&store, &files).await.expect("the same").same, 3, "{from} to {to}");
            let (out, ..) = round(&store).await;
            assert!(text(&out, CENTRE).contains(&format!("status = \"{to}\"")), "{from} to {to}");
            assert!(!out.0.contains_key(CENTRE_SK), "{from} to {to}");
            let found = at(&edition(&store).await, "organization", "centre");
            let right = match to {
                "published" => matches!(found, Found::Here(_)),
                "archived" => matches!(found, Found::Gone),
                _ => matches!(found, Found::Nothing),
            };
            assert!(right, "{from} to {to}: {found:?}");
        }
    }
}

#[tokio::test]
async fn what_was_erased_is_in_no_export_and_no_old_bundle_brings_it_back() {
    let (store, _folder) = crate::db::sqlite().await;
    import(&store, &small()).await.expect("an import");
    let (old, id) = (export(&store).await, centre(&store).await);
    let erase = async |lang: Option<Lang>| {
        let mut tx = store.begin("editor", NOW).await.expect("a transaction");
        let reason = "asked for".to_owned();
        tx.append(Change::Erase { entry: id, lang, media: vec![], reason }).await.expect("an erasure");
        tx.commit().await.expect("a commit")
    };
    erase(Some(tag("sk"))).await;
    let (out, ..) = round(&store).await;
    assert!(!out.0.contains_key(CENTRE_SK) && out.0.contains_key(CENTRE_EN));
    erase(None).await;
    let out = export(&store).await;
    let all: String = out.0.values().map(|text| String::from_utf8_lossy(text)).collect();
    assert!(!out.0.contains_key(CENTRE) && !all.contains("Centre") && !all.contains("Centrum"), "{all}");
    // The service still links to it, by its id: it comes in elsewhere, and the link leads nowhere.
    assert!(text(&out, PERMITS).contains(&format!("organization = \"{id}\"")), "{}", text(&out, PERMITS));
    round(&store).await;
    let head = store.head().await.expect("a head");
    for bundle in [old, small()] {
        let error = import(&store, &bundle).await.expect_err("it would bring back what was erased");
        assert!(matches!(error, Error::Store(_)) && error.to_string().contains("nothing was imported"), "{error}");
        assert_eq!(store.head().await.expect("a head"), head);
    }
}

#[tokio::test]
async fn an_export_is_written_to_an_empty_folder_only() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let target = folder.path().join("new/bundle");
    small().write(&target).expect("a new folder");
    assert_eq!(Files::read(&target).expect("a bundle"), small());
    let error = small().write(&target).expect_err("it is no longer empty").to_string();
    assert!(error.contains("name a new one"), "{error}");
}
