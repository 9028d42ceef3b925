//! Media files: named by their bytes, whole or not there.

use integra_store::Error;

use crate::db;

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
