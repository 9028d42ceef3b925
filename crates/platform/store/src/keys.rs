//! The keys that seal what must be read again: files in the data folder, outside the database and outside backups, so
//! that neither of them alone opens anything.
//!
//! ```text
//! keys/accounts.key        one key on each line, 64 characters 0-9 and a-f; the last one seals, all of them open
//! keys/until-2027-02.key   the same, for what is kept until a day of that month; destroyed when the month is over
//! ```
//!
//! A file is made when it is first needed, readable for its owner only. When it is lost, what was sealed stays shut. When
//! it turns up again, its lines are put above those of the new one, and everything opens. For accounts that means: people come
//! in with a recovery code, or an administrator resets their second factor. Which file a month needs, and what happens
//! without it, says `sealing`.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chacha20poly1305::{
    Key, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use integra_kernel::canonical;

use crate::{Error, Month, files};

const FOLDER: &str = "keys";
/// Length of a key in bytes.
const KEY: usize = 32;
/// Length of a nonce in bytes.
pub(crate) const NONCE: usize = 24;
/// Letters of the name a key goes by in what it sealed.
const NAME: usize = 8;

/// One file of keys. It is read whenever a key is needed, so that a file put back works at once.
#[derive(Debug, Clone)]
pub(crate) struct Keys {
    path: PathBuf,
    /// The first line of a new file.
    head: &'static str,
}

/// One key.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct OneKey([u8; KEY]);

impl std::fmt::Debug for OneKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "OneKey({})", self.name())
    }
}

impl OneKey {
    /// What tells it from others without telling it.
    pub(crate) fn name(&self) -> String {
        canonical::hash_bytes(&[b"integra key name ", &self.0[..]].concat())[..NAME].to_owned()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&Key::from(self.0))
    }

    /// Seals a secret for one owner: moved to another, it does not open. Gives `{key}.{nonce and cipher text}`.
    pub(crate) fn seal(&self, owner: &str, secret: &[u8], nonce: [u8; NONCE]) -> String {
        let message = Payload { msg: secret, aad: owner.as_bytes() };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), message).expect("a short secret can be sealed");
        format!("{}.{}", self.name(), URL_SAFE_NO_PAD.encode([&nonce[..], &sealed].concat()))
    }

    fn open(&self, owner: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
        let message = Payload { msg: sealed, aad: owner.as_bytes() };
        self.cipher().decrypt(&XNonce::from(*nonce), message).ok()
    }

    /// A hash nobody can compute who has only the database.
    pub(crate) fn hash(&self, text: &str) -> String {
        // The inner hash has a fixed length, so nothing can be appended to it.
        let inner = canonical::hash_bytes(text.as_bytes());
        canonical::hash_bytes(&[&self.0[..], b" throttle ", inner.as_bytes()].concat())
    }
}

/// Opens what one of the keys has sealed. None when none of them has, or the text was changed or moved.
pub(crate) fn open(keys: &[OneKey], owner: &str, sealed: &str) -> Option<Vec<u8>> {
    let (name, sealed) = sealed.split_once('.')?;
    let sealed = URL_SAFE_NO_PAD.decode(sealed).ok()?;
    keys.iter().filter(|key| key.name() == name).find_map(|key| key.open(owner, &sealed))
}

impl Keys {
    /// Those that open the second factors of accounts.
    pub(crate) fn accounts(data: &Path) -> Self {
        let head = "# Opens the second factors of accounts. Not part of backups: keep a copy apart from them.\n";
        Self { path: data.join(FOLDER).join("accounts.key"), head }
    }

    /// Those that open what is kept until a month.
    pub(crate) fn until(data: &Path, month: Month) -> Self {
        let head = "# Opens what people left with us until this month. Copies must be destroyed when it is over.\n";
        Self { path: data.join(FOLDER).join(format!("until-{month}.key")), head }
    }

    /// The months there are files for.
    pub(crate) async fn months(data: &Path) -> Result<Vec<Month>, Error> {
        let folder = data.join(FOLDER);
        files::blocking(move || {
            let names = match fs::read_dir(&folder) {
                Ok(names) => names,
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
                Err(error) => return Err(Error::file("read", &folder)(error)),
            };
            let month = |name: &str| Month::parse(name.strip_prefix("until-")?.strip_suffix(".key")?);
            let mut months: Vec<_> =
                names.flatten().filter_map(|entry| month(entry.file_name().to_str().unwrap_or_default())).collect();
            months.sort();
            Ok(months)
        })
        .await
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// All keys there are, oldest first; none when there is no file.
    pub(crate) async fn all(&self) -> Result<Vec<OneKey>, Error> {
        let keys = self.clone();
        files::blocking(move || keys.read()).await
    }

    /// The key that seals. It is made when there is none.
    pub(crate) async fn newest(&self) -> Result<OneKey, Error> {
        let keys = self.clone();
        files::blocking(move || {
            if let Some(key) = keys.read()?.pop() {
                return Ok(key);
            }
            keys.make()?;
            keys.read()?.pop().ok_or_else(|| Error::KeyFile { path: keys.path.clone(), line: 1 })
        })
        .await
    }

    fn read(&self) -> Result<Vec<OneKey>, Error> {
        let text = match fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Error::file("read", &self.path)(error)),
        };
        let lines = text.lines().map(str::trim).enumerate();
        lines
            .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
            .map(|(at, line)| {
                let mut key = [0; KEY];
                let read = hex::decode_to_slice(line, &mut key);
                read.map(|()| OneKey(key)).map_err(|_| Error::KeyFile { path: self.path.clone(), line: at + 1 })
            })
            .collect()
    }

    /// Adds a key, which seals from now on.
    pub(crate) async fn add(&self) -> Result<OneKey, Error> {
        // There must be a file to add to.
        self.newest().await?;
        let keys = self.clone();
        files::blocking(move || {
            let folder = keys.folder();
            let whole = File::open(folder).map_err(Error::file("opened", folder))?;
            whole.lock().map_err(Error::file("locked", folder))?;
            let text = fs::read_to_string(&keys.path).map_err(Error::file("read", &keys.path))?;
            let key = OneKey(chance());
            let text = format!("{}\n{}\n", text.trim_end(), hex::encode(key.0));
            let temporary = keys.write_aside(&text)?;
            fs::rename(&temporary, &keys.path).map_err(Error::file("written", &keys.path))?;
            files::sync_folder(folder)?;
            Ok(key)
        })
        .await
    }

    /// Destroys the file: what its keys have sealed stays shut for good. False when there was none.
    pub(crate) async fn destroy(&self) -> Result<bool, Error> {
        let keys = self.clone();
        files::blocking(move || match fs::remove_file(&keys.path) {
            Ok(()) => files::sync_folder(keys.folder()).map(|()| true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(Error::file("removed", &keys.path)(error)),
        })
        .await
    }

    fn folder(&self) -> &Path {
        self.path.parent().expect("the file is in a folder")
    }

    /// Writes a new file, unless another process was faster.
    fn make(&self) -> Result<(), Error> {
        let folder = self.folder();
        DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(Error::file("created", folder))?;
        let temporary = self.write_aside(&format!("{}{}\n", self.head, hex::encode(chance())))?;
        // A link fails where a file is, so that a key somebody uses already is never lost.
        let linked = match fs::hard_link(&temporary, &self.path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            linked => linked.map_err(Error::file("written", &self.path)),
        };
        // Whether the copy can be removed matters less than whether the key is there.
        let _ = fs::remove_file(&temporary);
        linked?;
        files::sync_folder(folder)
    }

    /// A flushed file beside this one, readable for its owner only.
    fn write_aside(&self, text: &str) -> Result<PathBuf, Error> {
        let temporary = files::aside(self.folder());
        let write = || -> io::Result<()> {
            let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&temporary)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()
        };
        write().map_err(|error| {
            // The first error is the one to report.
            let _ = fs::remove_file(&temporary);
            Error::file("written", &self.path)(error)
        })?;
        Ok(temporary)
    }
}

/// A new key.
fn chance() -> [u8; KEY] {
    let mut key = [0; KEY];
    getrandom::fill(&mut key).expect("the operating system gives random bytes");
    key
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn only_the_key_and_the_owner_open(
            key in any::<[u8; KEY]>(), nonce in any::<[u8; NONCE]>(), secret in any::<Vec<u8>>(), at in any::<usize>(),
        ) {
            let (key, other) = (OneKey(key), OneKey(key.map(|byte| !byte)));
            let sealed = key.seal("anna", &secret, nonce);
            prop_assert_eq!(open(&[other.clone(), key.clone()], "anna", &sealed), Some(secret));
            prop_assert_eq!(open(std::slice::from_ref(&other), "anna", &sealed), None);
            prop_assert_eq!(open(std::slice::from_ref(&key), "eva", &sealed), None);
            prop_assert_eq!(open(&[], "anna", &sealed), None);
            // One letter changed anywhere.
            let mut letters = sealed.into_bytes();
            let at = at % letters.len();
            letters[at] = if letters[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(letters).expect("ASCII");
            prop_assert_eq!(open(&[key], "anna", &changed), None);
        }
    }

    #[test]
    fn a_keyed_hash_needs_the_key() {
        let (one, two) = (OneKey([1; KEY]), OneKey([2; KEY]));
        assert_eq!(one.hash("a"), one.hash("a"));
        assert_ne!(one.hash("a"), two.hash("a"));
        assert_ne!(one.hash("a"), one.hash("b"));
        assert!(!format!("{one:?}").contains(&hex::encode(one.0)));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn the_first_of_many_makes_the_file() {
        let data = tempfile::TempDir::new().expect("a temporary folder");
        let keys = Keys::accounts(data.path());
        assert_eq!(keys.all().await.expect("no file yet"), []);
        let asked: Vec<_> = (0..8)
            .map(|_| {
                tokio::spawn({
                    let keys = keys.clone();
                    async move { keys.newest().await }
                })
            })
            .collect();
        let mut got = Vec::new();
        for key in asked {
            got.push(key.await.expect("no panic").expect("a key"));
        }
        got.dedup();
        assert_eq!(got, keys.all().await.expect("keys"));
        let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
        assert_eq!((mode(keys.path()), mode(&data.path().join(FOLDER))), (0o600, 0o700));
        assert_eq!(fs::read_dir(data.path().join(FOLDER)).expect("a folder").count(), 1, "a temporary file was left");
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn keys_added_at_once_are_all_there_and_a_destroyed_file_is_gone() {
        let data = tempfile::TempDir::new().expect("a temporary folder");
        let month = Month::parse("2027-02").expect("a month");
        let keys = Keys::until(data.path(), month);
        let first = keys.newest().await.expect("a key");
        let added: Vec<_> = (0..6)
            .map(|_| {
                let keys = keys.clone();
                tokio::spawn(async move { keys.add().await })
            })
            .collect();
        for one in added {
            one.await.expect("no panic").expect("added");
        }
        let all = keys.all().await.expect("keys");
        assert_eq!((all.len(), &all[0]), (7, &first));
        assert_eq!(fs::metadata(keys.path()).expect("a file").permissions().mode() & 0o777, 0o600);
        assert_eq!(Keys::months(data.path()).await.expect("a folder"), [month]);
        assert!(keys.destroy().await.expect("destroyed") && !keys.destroy().await.expect("gone"));
        assert_eq!(keys.all().await.expect("no file"), []);
        assert_eq!(fs::read_dir(data.path().join(FOLDER)).expect("a folder").count(), 0, "something was left");
    }

    #[tokio::test]
    async fn old_keys_open_and_bad_lines_are_told() {
        let data = tempfile::TempDir::new().expect("a temporary folder");
        let keys = Keys::accounts(data.path());
        let old = keys.newest().await.expect("a key");
        let sealed = old.seal("anna", b"secret", [3; NONCE]);
        let text = fs::read_to_string(keys.path()).expect("the file");
        fs::write(keys.path(), format!("{text}\n{}\n", hex::encode([9; KEY]))).expect("a new key below");
        assert_eq!(keys.newest().await.expect("a key"), OneKey([9; KEY]));
        assert_eq!(open(&keys.all().await.expect("keys"), "anna", &sealed).as_deref(), Some(&b"secret"[..]));
        fs::write(keys.path(), "# a key\n0123\n").expect("a bad file");
        assert!(matches!(keys.newest().await, Err(Error::KeyFile { line: 2, .. })));
    }
}
