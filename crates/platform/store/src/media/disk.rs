//! Media files in the data folder.

use std::{
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom},
    ops::Range,
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use integra_kernel::canonical;

use super::check;
use crate::{Error, files};

/// After this long a temporary file belongs to nobody.
const LEFT_OVER: Duration = Duration::from_secs(24 * 60 * 60);

/// The folder of media files: `ab/cdef…` for the file whose SHA-256 begins with `abcdef`.
#[derive(Debug, Clone)]
pub(super) struct Disk {
    folder: PathBuf,
}

impl Disk {
    pub(super) async fn open(data: &Path) -> Result<Self, Error> {
        let disk = Self { folder: data.join("media") };
        let opened = disk.clone();
        files::blocking(move || {
            let temporary = opened.temporary();
            fs::create_dir_all(&temporary).map_err(Error::file("created", &temporary))?;
            opened.tidy_now().map_err(Error::file("tidied", &temporary))
        })
        .await?;
        Ok(disk)
    }

    pub(super) async fn tidy(&self) -> Result<(), Error> {
        let disk = self.clone();
        files::blocking(move || disk.tidy_now().map_err(Error::file("tidied", &disk.temporary()))).await
    }

    pub(super) async fn put(&self, bytes: Vec<u8>) -> Result<String, Error> {
        let disk = self.clone();
        files::blocking(move || {
            let hash = canonical::hash_bytes(&bytes);
            disk.put_now(&hash, &bytes)?;
            Ok(hash)
        })
        .await
    }

    pub(super) async fn get(&self, hash: &str, range: Option<Range<u64>>) -> Result<Option<Vec<u8>>, Error> {
        let path = self.path(hash)?;
        let read = move || match read(&path, range) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::file("read", &path)(error)),
        };
        files::blocking(read).await
    }

    pub(super) async fn size(&self, hash: &str) -> Result<Option<u64>, Error> {
        let path = self.path(hash)?;
        let size = move || match fs::metadata(&path) {
            Ok(about) => Ok(Some(about.len())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::file("read", &path)(error)),
        };
        files::blocking(size).await
    }

    pub(super) async fn erase(&self, hash: &str) -> Result<bool, Error> {
        let (disk, hash) = (self.clone(), hash.to_owned());
        files::blocking(move || disk.erase_now(&hash)).await
    }

    pub(super) async fn is_erased(&self, hash: &str) -> Result<bool, Error> {
        let tombstone = tombstone(&self.path(hash)?);
        Ok(files::blocking(move || tombstone.exists()).await)
    }

    pub(super) fn path(&self, hash: &str) -> Result<PathBuf, Error> {
        check(hash)?;
        Ok(self.folder.join(&hash[..2]).join(&hash[2..]))
    }

    pub(super) fn temporary(&self) -> PathBuf {
        self.folder.join("tmp")
    }

    fn put_now(&self, hash: &str, bytes: &[u8]) -> Result<(), Error> {
        let path = self.path(hash)?;
        if tombstone(&path).exists() {
            return Err(Error::MediaErased(hash.to_owned()));
        }
        let folder = path.parent().expect("a media path has a folder");
        if !folder.exists() {
            fs::create_dir_all(folder).map_err(Error::file("created", folder))?;
            files::sync_folder(&self.folder)?;
        }
        if touch(&path).map_err(Error::file("written", &path))? && path.exists() {
            // Somebody may have renamed it a moment ago and not flushed the folder yet.
            return files::sync_folder(folder);
        }
        files::put(&path, &files::aside(&self.temporary()), bytes)?;
        if tombstone(&path).exists() {
            // It was erased between the two looks.
            self.erase_now(hash)?;
            return Err(Error::MediaErased(hash.to_owned()));
        }
        Ok(())
    }

    fn erase_now(&self, hash: &str) -> Result<bool, Error> {
        let path = self.path(hash)?;
        let folder = path.parent().expect("a media path has a folder");
        fs::create_dir_all(folder).map_err(Error::file("created", folder))?;
        if !tombstone(&path).exists() {
            files::put(&tombstone(&path), &files::aside(&self.temporary()), b"")?;
        }
        match fs::remove_file(&path) {
            Ok(()) => files::sync_folder(folder).map(|()| true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(Error::file("erased", &path)(error)),
        }
    }

    pub(super) async fn listed(&self) -> Result<Vec<(String, i64)>, Error> {
        let disk = self.clone();
        files::blocking(move || disk.listed_now().map_err(Error::file("read", &disk.folder))).await
    }

    fn listed_now(&self) -> io::Result<Vec<(String, i64)>> {
        let mut found = Vec::new();
        for folder in fs::read_dir(&self.folder)? {
            let folder = folder?;
            let start = folder.file_name().to_string_lossy().into_owned();
            if start.len() != 2 || !folder.file_type()?.is_dir() {
                continue;
            }
            for file in fs::read_dir(folder.path())? {
                let file = file?;
                let hash = start.clone() + &file.file_name().to_string_lossy();
                if check(&hash).is_ok() {
                    found.push((hash, seconds(file.metadata()?.modified()?)));
                }
            }
        }
        found.sort_unstable();
        Ok(found)
    }

    /// Takes the file aside first: whoever puts it at this moment either has touched it before, then it is put back, or
    /// finds no file, then it is written anew.
    pub(super) async fn remove_orphan(&self, hash: &str, before: i64) -> Result<bool, Error> {
        let (path, aside) = (self.path(hash)?, files::aside(&self.temporary()));
        let remove = move || -> io::Result<bool> {
            match fs::rename(&path, &aside) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
                Err(error) => return Err(error),
            }
            if seconds(fs::metadata(&aside)?.modified()?) >= before {
                fs::rename(&aside, &path)?;
                return Ok(false);
            }
            fs::remove_file(&aside).map(|()| true)
        };
        let shown = self.path(hash)?;
        files::blocking(move || remove().map_err(Error::file("tidied", &shown))).await
    }

    /// Removes what a crash left half-written. Young files may belong to another process at work.
    fn tidy_now(&self) -> io::Result<()> {
        for file in fs::read_dir(self.temporary())? {
            let file = file?;
            let age = file.metadata()?.modified()?.elapsed().unwrap_or_default();
            if age > LEFT_OVER {
                fs::remove_file(file.path())?;
            }
        }
        Ok(())
    }
}

/// Notes that somebody has just put a file that is there already. False when it is not there.
fn touch(path: &Path) -> io::Result<bool> {
    match File::options().append(true).open(path) {
        Ok(file) => {
            // What files are asked is when the machine thinks they were put; no rule of ours depends on it.
            #[expect(clippy::disallowed_methods, reason = "compared with the disk's own moments")]
            let now = SystemTime::now();
            file.set_modified(now).map(|()| true)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

fn read(path: &Path, range: Option<Range<u64>>) -> io::Result<Vec<u8>> {
    let Some(range) = range else { return fs::read(path) };
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(range.start))?;
    let mut bytes = Vec::new();
    file.take(range.end.saturating_sub(range.start)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn seconds(moment: SystemTime) -> i64 {
    moment.duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

fn tombstone(path: &Path) -> PathBuf {
    path.with_extension("erased")
}
