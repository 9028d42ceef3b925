//! The content the project ships: in, out, in elsewhere and out again.

use integra_exchange::bundle::{self, Outcome};

use crate::support::{NOW, chance, count, demo, edition, export, import, shown, without_guides};

fn all_the_same(entries: usize) -> Outcome {
    Outcome { same: entries, ..Outcome::default() }
}

db_test! {
    async fn the_demo_comes_back_byte_by_byte(db) {
        let (store, files) = (db.open().await, demo());
        let entries = count(&files);
        let new = Outcome { new: entries, ..Outcome::default() };
        assert_eq!(import(&store, &files).await.expect("the demo is without mistakes"), new);
        let head = store.head().await.expect("a head");
        assert_eq!(import(&store, &files).await.expect("again"), all_the_same(entries));
        let out = export(&store).await;
        assert_eq!(count(&out), entries);
        assert_eq!(import(&store, &out).await.expect("its own export"), all_the_same(entries));
        assert_eq!(store.head().await.expect("a head"), head, "importing what is there writes nothing");

        let other = db.another().await;
        let elsewhere = other.open().await;
        assert_eq!(import(&elsewhere, &out).await.expect("a fresh store takes the export"), new);
        let back = export(&elsewhere).await;
        for (name, text) in &out.0 {
            assert_eq!(back.0.get(name).map(|text| String::from_utf8_lossy(text)), Some(String::from_utf8_lossy(text)), "{name}");
        }
        assert_eq!(out, back);
        assert!(shown(&edition(&store).await) == shown(&edition(&elsewhere).await), "readers see the same");
    }
}

#[tokio::test]
async fn an_installation_without_guides_loses_none_of_them() {
    let ((full, _a), (poor, _b), (again, _c)) =
        (crate::db::sqlite().await, crate::db::sqlite().await, crate::db::sqlite().await);
    import(&full, &demo()).await.expect("the demo");
    let out = bundle::export(&full, &without_guides(), None).await.expect("an export");
    let done = bundle::import(&poor, &without_guides(), &out, "test", NOW, &mut chance, false).await;
    assert_eq!(done.expect("unknown kinds come in").new, count(&out));
    let passed_on = bundle::export(&poor, &without_guides(), None).await.expect("an export");
    assert_eq!(passed_on, out);
    // Whoever knows guides reads them as if nothing had been in between.
    assert_eq!(import(&again, &passed_on).await.expect("with guides again").new, count(&out));
    assert_eq!(export(&again).await, export(&full).await);
    assert!(shown(&edition(&again).await) == shown(&edition(&full).await));
}
