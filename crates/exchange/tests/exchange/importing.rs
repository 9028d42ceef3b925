//! What an import does to content that is already there.

use integra_edition::Found;
use integra_exchange::bundle::{self, Error, Files, Outcome};
use integra_kernel::{Block, EntryId, Lang};
use integra_store::{Change, Record, Store};

use crate::support::{
    CENTRE, CENTRE_EN, CENTRE_SK, NOW, at, chance, edit, edition, export, import, kinds, small, text,
};

fn en() -> Lang {
    Lang::parse("en").expect("a language")
}

/// The id of the published centre.
pub(crate) async fn centre(store: &Store) -> EntryId {
    match at(&edition(store).await, "organization", "centre") {
        Found::Here(entry) => entry.id,
        other => panic!("the centre is not here: {other:?}"),
    }
}

/// Somebody at the desk changes the first English paragraph of the centre; `publish` shows it to readers.
pub(crate) async fn edit_at_the_desk(tx: &mut integra_store::Tx, history: &[Record], first: &str, publish: bool) {
    let latest =
        |wanted: fn(&Change) -> bool| history.iter().rfind(|record| wanted(&record.change)).expect("a revision");
    let texts = latest(|change| matches!(change, Change::Texts { lang, .. } if lang.as_str() == "en"));
    let shown = latest(|change| matches!(change, Change::Publish { .. }));
    let (Change::Texts { entry, fields, .. }, Change::Publish { facts, texts: all, .. }) =
        (&texts.change, &shown.change)
    else {
        unreachable!("just matched")
    };
    let (entry, mut fields, mut all) = (*entry, fields.clone(), all.clone());
    fields.get_mut("description").expect("a description")[0] = Block::source(first);
    let change = Change::Texts { entry, lang: en(), fields, base: Some(texts.seq) };
    all.insert(en(), tx.append(change).await.expect("texts"));
    if publish {
        tx.append(Change::Publish { entry, facts: *facts, texts: all }).await.expect("a publication");
    }
}

/// The same as one save.
pub(crate) async fn desk(store: &Store, first: &str, publish: bool) {
    let history = store.history(&centre(store).await).await.expect("a history");
    let mut tx = store.begin("editor", NOW).await.expect("a transaction");
    edit_at_the_desk(&mut tx, &history, first, publish).await;
    tx.commit().await.expect("a commit");
}

async fn dry(store: &Store, files: &Files) -> Result<Outcome, Error> {
    bundle::import(store, &kinds(), files, "test", NOW, &mut chance, true).await
}

#[tokio::test]
async fn a_dry_run_tells_everything_and_writes_nothing() {
    let (store, _folder) = crate::db::sqlite().await;
    assert_eq!(dry(&store, &small()).await.expect("no mistakes"), Outcome { new: 3, ..Outcome::default() });
    assert_eq!(store.head().await.expect("a head"), 0);
    import(&store, &small()).await.expect("for good");
    let head = store.head().await.expect("a head");
    let mut files = small();
    edit(&mut files, CENTRE_SK, "Jeden.", "Jedna.");
    assert_eq!(dry(&store, &files).await.expect("no mistakes"), Outcome { new: 0, changed: 1, same: 2 });
    edit(&mut files, CENTRE, "\"ngo\"", "\"NGO\"");
    assert!(matches!(dry(&store, &files).await, Err(Error::Faults(_))));
    assert_eq!(store.head().await.expect("a head"), head);
    // Only what changed is saved again: facts, two languages, the publication.
    edit(&mut files, CENTRE, "\"NGO\"", "\"ngo\"");
    assert_eq!(import(&store, &files).await.expect("for good").changed, 1);
    assert_eq!(store.head().await.expect("a head"), head + 4);
}

/// A bundle says what is to be there: what the desk saved since it was written is covered by a newer revision and stays
/// in the history. Nothing is merged.
#[tokio::test]
async fn an_import_wins_over_what_was_saved_before_it() {
    let (store, _folder) = crate::db::sqlite().await;
    import(&store, &small()).await.expect("an import");
    desk(&store, "Published at the desk.", true).await;
    desk(&store, "Still being written.", false).await;
    let out = text(&export(&store).await, CENTRE_EN);
    assert!(out.contains("Published at the desk.") && !out.contains("Still"), "{out}");
    // The export of what is shown changes nothing: the newer draft waits.
    let head = store.head().await.expect("a head");
    assert_eq!(import(&store, &export(&store).await).await.expect("an import").same, 3);
    assert_eq!(store.head().await.expect("a head"), head);
    // The older bundle wins, and the desk's words are still in the log.
    assert_eq!(import(&store, &small()).await.expect("an import"), Outcome { new: 0, changed: 1, same: 2 });
    assert!(text(&export(&store).await, CENTRE_EN).contains("One."));
    let log = format!("{:?}", store.history(&centre(&store).await).await.expect("a history"));
    assert!(log.contains("Published at the desk.") && log.contains("Still being written."));
}

db_test! {
    /// But what is saved while an import is being prepared is never covered unseen: the import is refused whole.
    async fn a_save_during_an_import_is_not_overwritten(db) {
        let (store, desk_store) = (db.open().await, db.open().await);
        import(&store, &small()).await.expect("an import");
        let history = store.history(&centre(&store).await).await.expect("a history");
        let mut files = small();
        edit(&mut files, CENTRE_EN, "One.", "From the bundle.");
        for part in ["toml", "en.md"] {
            let copy = text(&files, &format!("kosice/service/permits.{part}"));
            files.0.insert(format!("kosice/service/advice.{part}"), copy.into_bytes());
        }
        let before = store.head().await.expect("a head");
        // The desk holds the log while the import reads it; a new entry needs chance, and by then it has been read.
        let mut tx = desk_store.begin("editor", NOW).await.expect("a transaction");
        edit_at_the_desk(&mut tx, &history, "Saved meanwhile.", true).await;
        let (asked, mut has_read) = tokio::sync::mpsc::unbounded_channel();
        let importer = store.clone();
        let importing = tokio::spawn(async move {
            let mut signal = || {
                asked.send(()).expect("somebody listens");
                chance()
            };
            bundle::import(&importer, &kinds(), &files, "test", NOW, &mut signal, false).await
        });
        has_read.recv().await.expect("the import reads the log");
        tx.commit().await.expect("a commit");
        let error = importing.await.expect("no panic").expect_err("a stale import");
        assert!(matches!(error, Error::Store(integra_store::Error::Stale { .. })), "{error}");
        assert!(error.to_string().contains("nothing was imported"), "{error}");
        assert_eq!(store.head().await.expect("a head"), before + 2, "the desk's two records and nothing else");
        assert!(matches!(at(&edition(&store).await, "service", "advice"), Found::Nothing));
        assert!(text(&export(&store).await, CENTRE_EN).contains("Saved meanwhile."));
    }
}
