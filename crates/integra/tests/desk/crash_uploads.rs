//! An acknowledged upload survives `kill -9`, no record names a file that is not there, and what a crash left without a
//! record is taken away.

use std::{collections::BTreeSet, time::Duration};

use http::StatusCode;
use integra_common::Media;
use integra_edition::files;
use integra_kernel::{Kind, canonical};
use integra_store::{Change, Role, Stage, Store};
use integra_testing::{
    crash::{Child, Crashes, Pace},
    db::TestDb,
};

use crate::{library::png, world::World};

const CHILD: &str = "crash_uploads::no_upload_is_half_there";
const PACE: Pace = Pace { saves: 3, pause: Duration::from_millis(120) };
/// A child is a whole portal, which takes its time to start: of the crashes asked for, one in so many.
const ONE_IN: u64 = 8;

/// The child: somebody adds one picture after the other, until the process is killed.
async fn work(mut child: Child) {
    let world = World::again(child.open().await).await;
    let id = world.colleague(&format!("child-{}", child.chance.number()), Role::Editor).await;
    let (mut visitor, _) = world.session(id, Stage::Full).await;
    visitor.get("/desk/kosice/media").await;
    let page = visitor.clone();
    loop {
        let colour = u8::try_from(child.chance.below(250)).expect("small");
        let width = 200 + u32::try_from(child.chance.below(500)).expect("small");
        let height = 100 + u32::try_from(child.chance.below(400)).expect("small");
        let sent = png(width, height, colour);
        visitor = page.clone();
        child.begins();
        let answer = visitor.uploads("/desk/kosice/media", &[], &[("a.png", &sent)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        child.acknowledged(world.head().await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_upload_is_half_there() {
    if let Some(child) = Child::asked() {
        work(child).await;
        return;
    }
    let kind = Media::declaration();
    for mut crashes in Crashes::all(CHILD, PACE) {
        let db = TestDb::sqlite();
        World::fill(&db).await;
        let mut named = BTreeSet::new();
        for _ in 0..crashes.rounds.div_ceil(ONE_IN) {
            let promised = crashes.kill_one(&db.url(), db.data());
            let store = Store::open(&db.url(), db.data()).await.expect("opens after a crash");
            let shape = |tx: &[integra_store::Record]| match &tx[0].change {
                Change::Facts { kind, .. } if kind == Media::NAME && tx[0].author != "test" => vec!["facts", "texts"],
                _ => tx.iter().map(|record| name_of(&record.change)).collect(),
            };
            for record in crashes.look(&store, promised, shape).await {
                let Change::Facts { kind: name, facts, .. } = &record.change else { continue };
                for hash in files(&kind.facts, facts).into_iter().filter(|_| name == Media::NAME) {
                    let bytes = store.media().get(&hash).await.expect("readable");
                    let bytes = bytes.unwrap_or_else(|| panic!("record {} names a file that is not there", record.seq));
                    assert_eq!(canonical::hash_bytes(&bytes), hash);
                    named.insert(hash);
                }
            }
            store.close().await.expect("closes");
        }
        let store = Store::open(&db.url(), db.data()).await.expect("opens");
        let now = std::time::UNIX_EPOCH.elapsed().expect("after 1970").as_secs();
        store.tidy_media(i64::try_from(now).expect("soon") + 2 * 86_400).await.expect("tidied");
        assert_eq!(kept(db.data()), named, "exactly what records name is left");
    }
}

/// What the demo's content is made of.
fn name_of(change: &Change) -> &'static str {
    match change {
        Change::Facts { .. } => "facts",
        Change::Texts { .. } => "texts",
        Change::Publish { .. } => "publish",
        _ => "something else",
    }
}

/// The hashes of all files on the disk.
fn kept(data: &std::path::Path) -> BTreeSet<String> {
    let folders = std::fs::read_dir(data.join("media")).expect("the folder of media").flatten();
    let mut found = BTreeSet::new();
    for folder in folders.filter(|folder| folder.file_name() != "tmp") {
        let start = folder.file_name().to_string_lossy().into_owned();
        let files = std::fs::read_dir(folder.path()).expect("a folder").flatten();
        found.extend(files.map(|file| start.clone() + &file.file_name().to_string_lossy()));
    }
    found
}
