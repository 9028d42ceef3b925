//! Media files: named by their bytes, whole or not there.

use integra_kernel::EntryId;
use integra_store::{Change, Error};
use serde_json::json;

use crate::{
    db,
    support::{facts, map, new_id, save},
};

#[tokio::test]
async fn files_are_kept_once_under_their_hash() {
    let (store, folder) = db::sqlite().await;
    let hash = store.media().put(b"hello".to_vec()).await.expect("a file");
    assert_eq!(hash, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    assert_eq!(store.media().put(b"hello".to_vec()).await.expect("the same file"), hash);
    assert_eq!(store.media().get(&hash).await.expect("a file").as_deref(), Some(&b"hello"[..]));
    let path = folder.path().join("media/2c").join(&hash[2..]);
    assert_eq!(store.media().path(&hash).expect("a path"), path);
    assert!(path.is_file());
    let left = std::fs::read_dir(folder.path().join("media/tmp")).expect("a folder").count();
    assert_eq!(left, 0, "temporary files were left behind");
    assert_eq!(store.media().get(&"0".repeat(64)).await.expect("no file"), None);
}

#[tokio::test]
async fn only_hashes_become_paths() {
    let (store, _folder) = db::sqlite().await;
    for bad in ["", "../../etc/passwd", &"A".repeat(64), &"0".repeat(63), &format!("../{}", "0".repeat(61))] {
        assert!(matches!(store.media().get(bad).await, Err(Error::NotAHash(_))), "{bad}");
        assert!(matches!(store.media().erase(bad).await, Err(Error::NotAHash(_))), "{bad}");
    }
}

#[tokio::test]
async fn erased_files_stay_away() {
    let (store, _folder) = db::sqlite().await;
    let hash = store.media().put(b"a photo".to_vec()).await.expect("a file");
    assert!(store.media().erase(&hash).await.expect("an erasure"));
    assert!(!store.media().erase(&hash).await.expect("nothing left"));
    assert!(store.media().is_erased(&hash).await.expect("a hash"));
    assert!(matches!(store.media().put(b"a photo".to_vec()).await, Err(Error::MediaErased(_))));
}

#[tokio::test]
async fn many_can_put_the_same_file_at_once() {
    let (store, _folder) = db::sqlite().await;
    let bytes = vec![7; 300_000];
    let puts: Vec<_> = (0..10)
        .map(|_| {
            let (store, bytes) = (store.clone(), bytes.clone());
            tokio::spawn(async move { store.media().put(bytes).await.expect("a file") })
        })
        .collect();
    for put in puts {
        let hash = put.await.expect("no panic");
        assert_eq!(store.media().get(&hash).await.expect("a file").as_ref(), Some(&bytes));
    }
}

/// Now by the machine's own clock, which is what moments of files are compared with.
fn seconds() -> i64 {
    i64::try_from(std::time::UNIX_EPOCH.elapsed().expect("after 1970").as_secs()).expect("soon")
}

#[tokio::test]
async fn files_nobody_names_are_taken_away_when_they_are_old() {
    let (store, folder) = db::sqlite().await;
    let media = store.media();
    let (named, earlier, orphan, again) = (
        media.put(b"named".to_vec()).await.expect("a file"),
        media.put(b"named before".to_vec()).await.expect("a file"),
        media.put(b"nobody's".to_vec()).await.expect("a file"),
        media.put(b"put again".to_vec()).await.expect("a file"),
    );
    let entry = new_id();
    let first = save(&store, with_file(entry, &earlier, None)).await.expect("saved");
    save(&store, with_file(entry, &named, Some(first))).await.expect("saved");
    let old = std::time::UNIX_EPOCH;
    for hash in [&named, &earlier, &orphan, &again] {
        let file = std::fs::File::options().append(true).open(media.path(hash).expect("a path")).expect("a file");
        file.set_modified(old).expect("an old file");
    }
    let left = folder.path().join("media/tmp/left-over");
    std::fs::write(&left, b"half").expect("written");
    std::fs::File::options().append(true).open(&left).and_then(|file| file.set_modified(old)).expect("an old file");
    // Somebody is about to name this one.
    assert_eq!(media.put(b"put again".to_vec()).await.expect("the same file"), again);
    assert_eq!(store.tidy_media(seconds()).await.expect("tidied"), 1);
    assert_eq!(media.get(&orphan).await.expect("readable"), None);
    for hash in [&named, &earlier, &again] {
        assert!(media.get(hash).await.expect("readable").is_some(), "{hash}");
    }
    assert!(!left.exists());
    // It was no erasure: the same bytes may come again.
    assert_eq!(media.put(b"nobody's".to_vec()).await.expect("a file"), orphan);
}

/// Facts that name a file somewhere.
fn with_file(entry: EntryId, hash: &str, base: Option<i64>) -> Change {
    let Change::Facts { kind, kind_version, city, slug, source_language, .. } = facts(entry, "photo", "", base) else {
        unreachable!("just made")
    };
    let facts = map(json!({ "variants": [{ "id": "a", "file": hash }] }));
    Change::Facts { entry, kind, kind_version, city, slug, source_language, facts, base }
}

#[tokio::test]
async fn a_file_on_its_way_in_leaves_nothing_behind() {
    let (store, folder) = db::sqlite().await;
    let count = || std::fs::read_dir(folder.path().join("media/tmp")).expect("a folder").count();
    let mut incoming = store.media().receive().await.expect("a place");
    incoming.add(b"one ").await.expect("added");
    incoming.add(b"two").await.expect("added");
    assert_eq!((incoming.size(), count()), (7, 1));
    assert_eq!(incoming.bytes().await.expect("all of it"), b"one two");
    drop(incoming);
    assert_eq!(count(), 0);
}
