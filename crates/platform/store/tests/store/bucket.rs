//! Media files in a bucket that speaks S3, over a server on loopback. Named by `INTEGRA_TEST_S3`, the program of PyPI's
//! `moto`; `cargo xtask test` installs it where it may, and these tests are passed over where it is not.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
};

use integra_store::{BucketPlace, Error, Store};

use crate::support::{erase, facts, new_id, save};

/// A server on loopback, stopped by its process when the test is over.
struct Server(Child, String);

impl Server {
    fn start() -> Self {
        let program = std::env::var("INTEGRA_TEST_S3").expect("INTEGRA_TEST_S3 names moto_server");
        let mut command = Command::new(program);
        command.args(["-H", "127.0.0.1", "-p", "0"]).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the server starts");
        let lines = BufReader::new(child.stderr.take().expect("its words")).lines();
        let mut lines = lines.map_while(Result::ok);
        let address = lines.find_map(|line| line.split("Running on ").nth(1).map(|rest| rest.trim().to_owned()));
        // What it says later is read, so that it never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        Self(child, address.expect("it says where it listens"))
    }

    fn place(&self, bucket: &str) -> BucketPlace {
        BucketPlace {
            bucket: bucket.to_owned(),
            endpoint: Some(self.1.clone()),
            region: "us-east-1".to_owned(),
            access_key: "key".to_owned(),
            secret_key: "secret".to_owned(),
        }
    }

    /// Makes a bucket. The server asks for no proof of who we are.
    fn make(&self, bucket: &str) {
        let host = self.1.trim_start_matches("http://").trim_end_matches('/');
        let mut wire = TcpStream::connect(host).expect("the server listens");
        write!(wire, "PUT /{bucket} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            .expect("asked");
        let mut answer = String::new();
        wire.read_to_string(&mut answer).expect("an answer");
        assert!(answer.contains(" 200 "), "{answer}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn open(data: &Path, place: &BucketPlace) -> Store {
    let url = format!("sqlite://{}", data.join("integra.db").display());
    Store::open_beside(&url, data, Vec::new(), Some(place)).await.expect("a store over a bucket")
}

/// All files of ours in the data folder but those of the database.
fn on_disk(data: &Path) -> usize {
    let folders = std::fs::read_dir(data.join("media")).expect("the folder of media").flatten();
    folders.map(|folder| std::fs::read_dir(folder.path()).expect("a folder").count()).sum()
}

#[tokio::test]
#[ignore = "needs moto; cargo xtask test brings it"]
async fn a_bucket_keeps_hands_out_and_erases_as_the_disk_does() {
    let server = Server::start();
    server.make("files");
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(folder.path(), &server.place("files")).await;
    let media = store.media();
    let hash = media.put(b"hello".to_vec()).await.expect("a file");
    assert_eq!(hash, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    assert_eq!(media.put(b"hello".to_vec()).await.expect("the same file"), hash);
    assert_eq!(media.get(&hash).await.expect("a file").as_deref(), Some(&b"hello"[..]));
    assert_eq!(media.part(&hash, 1..3).await.expect("a part").as_deref(), Some(&b"el"[..]));
    assert_eq!(media.part(&hash, 3..900).await.expect("a part").as_deref(), Some(&b"lo"[..]));
    assert_eq!(media.size(&hash).await.expect("a size"), Some(5));
    let none = "0".repeat(64);
    assert_eq!(media.get(&none).await.expect("no file"), None);
    assert_eq!(media.size(&none).await.expect("no file"), None);
    assert!(matches!(media.get("../../etc/passwd").await, Err(Error::NotAHash(_))));
    assert_eq!(on_disk(folder.path()), 0, "nothing lies in the data folder");

    // A backup has them, and a restore into another bucket brings them back but for what was erased since.
    let photo = media.put(b"a photo".to_vec()).await.expect("a file");
    let entry = new_id();
    save(&store, facts(entry, "a", "1", None)).await.expect("saved");
    let backup = folder.path().join("backup");
    assert_eq!(store.backup(&backup).await.expect("a backup").media, 2);
    save(&store, erase(entry, None, &[&photo])).await.expect("erased");
    assert_eq!(media.get(&photo).await.expect("readable"), None);
    assert!(media.is_erased(&photo).await.expect("a hash"));
    assert!(matches!(media.put(b"a photo".to_vec()).await, Err(Error::MediaErased(_))));
    assert!(!media.erase(&photo).await.expect("nothing left"));
    store.close().await.expect("closed");

    server.make("others");
    let other = tempfile::tempdir().expect("a folder");
    let list = std::fs::read(folder.path().join("erasures.jsonl")).expect("the list");
    std::fs::write(other.path().join("erasures.jsonl"), list).expect("copied");
    let url = format!("sqlite://{}", other.path().join("integra.db").display());
    let place = server.place("others");
    let restored = Store::restore_beside(&backup, &url, other.path(), Some(&place)).await.expect("restored");
    assert_eq!((restored.media, restored.erasures), (2, 1));
    let store = open(other.path(), &place).await;
    assert_eq!(store.media().get(&hash).await.expect("a file").as_deref(), Some(&b"hello"[..]));
    assert_eq!(store.media().get(&photo).await.expect("readable"), None);
}

#[tokio::test]
#[ignore = "needs moto; cargo xtask test brings it"]
async fn a_bucket_loses_what_nobody_names_and_says_when_it_cannot_be_used() {
    let server = Server::start();
    server.make("files");
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(folder.path(), &server.place("files")).await;
    let orphan = store.media().put(b"nobody's".to_vec()).await.expect("a file");
    let now = i64::try_from(std::time::UNIX_EPOCH.elapsed().expect("after 1970").as_secs()).expect("soon");
    assert_eq!(store.tidy_media(now).await.expect("tidied"), 0, "it is young");
    assert_eq!(store.tidy_media(now + 2 * 86_400).await.expect("tidied"), 1);
    assert_eq!(store.media().size(&orphan).await.expect("readable"), None);
    let nowhere = open(folder.path(), &server.place("no-such-bucket")).await;
    let error = nowhere.media().put(b"x".to_vec()).await.expect_err("no bucket");
    assert!(error.to_string().contains("[media]"), "{error}");
}
