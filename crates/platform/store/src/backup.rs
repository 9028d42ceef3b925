//! Backups: one folder with the log and all media, made while readers read and writers write.
//!
//! ```text
//! backup.json       what this is, and the last `seq` it holds
//! log.db            SQLite: the whole database, features' private tables included
//! log.jsonl         PostgreSQL: the log, slugs, plans, accounts, audit trail and features' private tables as lines of JSON
//! media/ab/cdef…    the media files
//! ```
//!
//! Keys and the list of erasures stay outside on purpose, and so do sessions, links sent to people, letters to send and
//! the throttle.

use std::{
    fs,
    path::{Path, PathBuf},
};

use integra_kernel::canonical;
use serde::{Deserialize, Serialize};

use crate::{
    Error, Media, Store, accounts,
    connect::{self, Address},
    dialect, dump, files, rows,
};

pub(crate) const MANIFEST: &str = "backup.json";
pub(crate) const DATABASE: &str = "log.db";
pub(crate) const DUMP: &str = "log.jsonl";
/// Format 1 has no accounts and no audit trail, format 2 no accounts elsewhere, and no private tables of features where it
/// is lines of JSON; both can still be restored.
pub(crate) const FORMAT: u32 = 3;

/// What a backup says about itself.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Manifest {
    pub(crate) format: u32,
    pub(crate) generator: String,
    /// `log.db` or `log.jsonl`.
    pub(crate) log: String,
    pub(crate) head: i64,
}

/// What a finished backup holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The last `seq` in it.
    pub head: i64,
    /// The number of media files.
    pub media: usize,
    /// Media files left out because their bytes are no longer what their name says: the disk is failing.
    pub damaged: Vec<String>,
}

impl Store {
    /// Makes a backup at `to`, which must not exist. It appears there only when it is complete and on the disk.
    ///
    /// # Errors
    /// `to` exists, or the database or the disk fails.
    pub async fn backup(&self, to: &Path) -> Result<Backup, Error> {
        if to.exists() {
            return Err(Error::BackupExists(to.to_owned()));
        }
        let parent = to.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned();
        let folder = files::aside(&parent);
        let (made, to) = (self.fill(&folder).await, to.to_owned());
        files::blocking(move || {
            let finish = |backup| {
                fs::rename(&folder, &to).map_err(Error::file("written", &to))?;
                files::sync_folder(&parent)?;
                Ok(backup)
            };
            made.and_then(finish).inspect_err(|_| {
                // The first error is the one to report.
                let _ = fs::remove_dir_all(&folder);
            })
        })
        .await
    }

    async fn fill(&self, folder: &Path) -> Result<Backup, Error> {
        files::create_folder(folder.to_owned()).await?;
        // The log goes first: whatever media it names were on the disk before, so the files copied after it are enough.
        let (log, head) = match self.address() {
            Address::Sqlite(file) => (DATABASE, copy_database(file, &folder.join(DATABASE)).await?),
            Address::Postgres(_) => (DUMP, dump::write(self.db(), &folder.join(DUMP), FORMAT).await?),
        };
        let (media, folder) = (self.media().clone(), folder.to_owned());
        files::blocking(move || {
            let (media, damaged) = copy_media(&media, &folder.join("media"))?;
            let manifest = Manifest { format: FORMAT, generator: "integra".to_owned(), log: log.to_owned(), head };
            let text = serde_json::to_vec_pretty(&manifest).expect("a manifest is plain JSON");
            files::put(&folder.join(MANIFEST), &folder.join("backup.tmp"), &text)?;
            Ok(Backup { head, media, damaged })
        })
        .await
    }
}

/// Copies a SQLite database over a connection of its own, so that nobody waits for it.
async fn copy_database(file: &Path, to: &Path) -> Result<i64, Error> {
    let bad = || Error::NotABackup { path: to.to_owned(), reason: "its name is not UTF-8".to_owned() };
    let source = connect::open_file(file).await?;
    dialect::copy_into(&source, to.to_str().ok_or_else(bad)?).await?;
    source.close().await?;
    let copy = connect::open_copy(to).await?;
    accounts::tidy::forget_passing(&copy).await?;
    let head = rows::head(&copy).await?;
    copy.close().await?;
    let to = to.to_owned();
    files::blocking(move || files::sync(&to)).await?;
    Ok(head)
}

fn copy_media(media: &Media, to: &Path) -> Result<(usize, Vec<String>), Error> {
    let (mut copied, mut damaged) = (0, Vec::new());
    fs::create_dir_all(to).map_err(Error::file("created", to))?;
    for hash in media.all()? {
        let from = media.path(&hash)?;
        let bytes = match fs::read(&from) {
            Ok(bytes) => bytes,
            // Erased since the list was made.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(Error::file("read", &from)(error)),
        };
        if canonical::hash_bytes(&bytes) != hash {
            damaged.push(hash);
            continue;
        }
        let folder: PathBuf = to.join(&hash[..2]);
        fs::create_dir_all(&folder).map_err(Error::file("created", &folder))?;
        files::put(&folder.join(&hash[2..]), &to.join("copying"), &bytes)?;
        copied += 1;
    }
    files::sync_folder(to)?;
    Ok((copied, damaged))
}
