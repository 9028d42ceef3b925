//! Bringing a backup back, into the same kind of database or the other, without bringing back what was erased.

use std::{
    fs,
    path::{Path, PathBuf},
};

use integra_kernel::canonical;

use crate::{
    BucketPlace, Error, FeatureMigrations, Media, Store,
    backup::{DATABASE, DUMP, FORMAT, MANIFEST, Manifest},
    connect::{self, Address},
    dialect, dump,
    erasure::List,
    files,
};

/// What a restore brought back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The last `seq` of the backup.
    pub head: i64,
    /// The number of media files.
    pub media: usize,
    /// How many erasures had to be done again.
    pub erasures: usize,
    /// Whether the data folder had a list of erasures. If not and there ever was one, put it there and start again.
    pub list_found: bool,
}

impl Store {
    /// Restores the backup at `from` into a new database at `url` and the data folder `data`, and erases again whatever
    /// the list of erasures in `data` says. A backup of SQLite can be restored into PostgreSQL and the other way round.
    ///
    /// # Errors
    /// `from` is no sound backup or holds private tables of a feature, the database is not empty, or the disk fails.
    pub async fn restore(from: &Path, url: &str, data: &Path) -> Result<Restored, Error> {
        Self::restore_with(from, url, data, Vec::new, None).await
    }

    /// The same with the private tables of features, and with media files in a bucket.
    ///
    /// # Errors
    /// `from` is no sound backup, the database is not empty, or the disk fails.
    pub async fn restore_with(
        from: &Path,
        url: &str,
        data: &Path,
        features: fn() -> Vec<FeatureMigrations>,
        bucket: Option<&BucketPlace>,
    ) -> Result<Restored, Error> {
        let address = Address::parse(url)?;
        let manifest = read_manifest(from.join(MANIFEST)).await?;
        let log = from.join(&manifest.log);
        match (&address, manifest.log.as_str()) {
            (Address::Sqlite(path), DATABASE) => copy_database(log, path.clone()).await?,
            (Address::Sqlite(path), _) => {
                refuse_leftovers(path)?;
                load(url, data, &address, &log, manifest.format, features()).await?;
            }
            (Address::Postgres(_), DUMP) => load(url, data, &address, &log, manifest.format, features()).await?,
            (Address::Postgres(_), _) => {
                check_sound(&log).await?;
                let lines = files::aside(data);
                files::create_folder(data.to_owned()).await?;
                let source = connect::open_file(&log).await?;
                dump::write(&source, &lines, manifest.format).await?;
                source.close().await?;
                let loaded = load(url, data, &address, &lines, manifest.format, features()).await;
                // Whether the copy can be removed matters less than whether it was loaded.
                let _ = fs::remove_file(&lines);
                loaded?;
            }
        }
        let media = Media::open(data, bucket).await?;
        let (from, list_found) = (from.join("media"), List::new(data).exists());
        let media = copy_media(&from, &media).await?;
        let (store, erasures) = Self::open_and_settle(url, data, features(), bucket).await?;
        store.close().await?;
        Ok(Restored { head: manifest.head, media, erasures, list_found })
    }
}

async fn read_manifest(path: PathBuf) -> Result<Manifest, Error> {
    files::blocking(move || {
        let bad = |reason: &str| Error::NotABackup { path: path.clone(), reason: reason.to_owned() };
        let text = fs::read(&path).map_err(|_| bad("there is no backup.json in it"))?;
        let manifest: Manifest = serde_json::from_slice(&text).map_err(|_| bad("its backup.json is damaged"))?;
        if !(1..=FORMAT).contains(&manifest.format) || ![DATABASE, DUMP].contains(&manifest.log.as_str()) {
            return Err(bad("it was made by a newer version"));
        }
        Ok(manifest)
    })
    .await
}

/// A write-ahead log left beside a missing database would be played into the restored one.
fn refuse_leftovers(database: &Path) -> Result<(), Error> {
    for end in ["", "-wal", "-journal"] {
        let mut path = database.as_os_str().to_owned();
        path.push(end);
        if Path::new(&path).exists() {
            return Err(Error::NotEmpty(path.to_string_lossy().into_owned()));
        }
    }
    Ok(())
}

async fn check_sound(log: &Path) -> Result<(), Error> {
    let damaged = || Error::NotABackup { path: log.to_owned(), reason: "its database is damaged".to_owned() };
    // Where the damage is in its first pages, SQLite refuses even to look.
    let unless_damaged = |error: Error| if matches!(error, Error::Database(_)) { damaged() } else { error };
    let file = connect::open_file(log).await.map_err(unless_damaged)?;
    let sound = dialect::is_sound(&file).await.map_err(|error| unless_damaged(error.into()))?;
    file.close().await?;
    if sound { Ok(()) } else { Err(damaged()) }
}

async fn copy_database(log: PathBuf, to: PathBuf) -> Result<(), Error> {
    refuse_leftovers(&to)?;
    check_sound(&log).await?;
    files::blocking(move || {
        let folder = to.parent().unwrap_or(Path::new("")).to_owned();
        if !folder.as_os_str().is_empty() {
            fs::create_dir_all(&folder).map_err(Error::file("created", &folder))?;
        }
        let temporary = files::aside(&folder);
        files::copy(&log, &temporary)?;
        fs::rename(&temporary, &to).map_err(Error::file("written", &to))?;
        files::sync_folder(&folder)
    })
    .await
}

async fn load(
    url: &str,
    data: &Path,
    address: &Address,
    lines: &Path,
    format: u32,
    features: Vec<FeatureMigrations>,
) -> Result<(), Error> {
    // Opening makes the tables; the store is closed again so that the erasures are settled on the full log.
    let store = Store::open_with(url, data, features).await?;
    let loaded = dump::load(store.write(), &address.shown(), lines, format).await;
    store.close().await?;
    loaded
}

async fn copy_media(from: &Path, media: &Media) -> Result<usize, Error> {
    let mut copied = 0;
    let paths = {
        let from = from.to_owned();
        files::blocking(move || kept(&from)).await?
    };
    for path in paths {
        let named = path.clone();
        let (bytes, hash) = files::blocking(move || {
            let bytes = fs::read(&path).map_err(Error::file("read", &path))?;
            let hash = canonical::hash_bytes(&bytes);
            if path.file_name() != Some(hash[2..].as_ref()) {
                return Err(Error::NotABackup {
                    path: named,
                    reason: "its bytes are not what its name says".to_owned(),
                });
            }
            Ok((bytes, hash))
        })
        .await?;
        match media.put(bytes).await {
            Ok(put) => copied += usize::from(put == hash),
            // Erased since the backup was made: it stays so.
            Err(Error::MediaErased(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(copied)
}

/// The media files of a backup.
fn kept(from: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut paths = Vec::new();
    if !from.exists() {
        return Ok(paths);
    }
    for folder in fs::read_dir(from).map_err(Error::file("read", from))? {
        let folder = folder.map_err(Error::file("read", from))?.path();
        for file in fs::read_dir(&folder).map_err(Error::file("read", &folder))? {
            paths.push(file.map_err(Error::file("read", &folder))?.path());
        }
    }
    Ok(paths)
}
