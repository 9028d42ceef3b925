//! Media files, named by what they contain. A file is on the disk for good before any record may name it.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use integra_kernel::canonical;

use crate::{Error, files};

/// After this long a temporary file belongs to nobody.
const LEFT_OVER: Duration = Duration::from_secs(24 * 60 * 60);

/// The folder of media files: `ab/cdef…` for the file whose SHA-256 begins with `abcdef`.
#[derive(Debug, Clone)]
pub struct Media {
    folder: PathBuf,
}

/// Checks that a text is a media hash, so that it can safely become a path.
pub(crate) fn check(hash: &str) -> Result<(), Error> {
    let hex = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
    if hash.len() == 64 && hash.bytes().all(hex) {
        return Ok(());
    }
    Err(Error::NotAHash(hash.chars().take(80).collect()))
}

impl Media {
    pub(crate) async fn open(data: &Path) -> Result<Self, Error> {
        let media = Self { folder: data.join("media") };
        let opened = media.clone();
        files::blocking(move || {
            let temporary = opened.temporary();
            fs::create_dir_all(&temporary).map_err(Error::file("created", &temporary))?;
            opened.tidy().map_err(Error::file("tidied", &temporary))
        })
        .await?;
        Ok(media)
    }

    /// Keeps a file and gives its name: the hex SHA-256 of its bytes. Keeping it twice is no error.
    ///
    /// # Errors
    /// The file was erased before, or the disk refuses.
    pub async fn put(&self, bytes: impl Into<Vec<u8>>) -> Result<String, Error> {
        let (media, bytes) = (self.clone(), bytes.into());
        files::blocking(move || {
            let hash = canonical::hash_bytes(&bytes);
            media.put_now(&hash, &bytes)?;
            Ok(hash)
        })
        .await
    }

    /// The bytes of a file, or `None` when there is no such file (any more).
    ///
    /// # Errors
    /// `hash` is no media hash, or the file cannot be read.
    pub async fn get(&self, hash: &str) -> Result<Option<Vec<u8>>, Error> {
        let path = self.path(hash)?;
        files::blocking(move || match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::file("read", &path)(error)),
        })
        .await
    }

    /// Removes a file for good: a tombstone stays, so that the same bytes cannot come back. True when it was there.
    ///
    /// # Errors
    /// `hash` is no media hash, or the disk refuses.
    pub async fn erase(&self, hash: &str) -> Result<bool, Error> {
        let (media, hash) = (self.clone(), hash.to_owned());
        files::blocking(move || media.erase_now(&hash)).await
    }

    /// Whether a file was erased.
    ///
    /// # Errors
    /// `hash` is no media hash.
    pub fn is_erased(&self, hash: &str) -> Result<bool, Error> {
        Ok(tombstone(&self.path(hash)?).exists())
    }

    /// Where a file is.
    ///
    /// # Errors
    /// `hash` is no media hash.
    pub fn path(&self, hash: &str) -> Result<PathBuf, Error> {
        check(hash)?;
        Ok(self.folder.join(&hash[..2]).join(&hash[2..]))
    }

    pub(crate) fn put_now(&self, hash: &str, bytes: &[u8]) -> Result<(), Error> {
        let path = self.path(hash)?;
        if tombstone(&path).exists() {
            return Err(Error::MediaErased(hash.to_owned()));
        }
        let folder = path.parent().expect("a media path has a folder");
        if !folder.exists() {
            fs::create_dir_all(folder).map_err(Error::file("created", folder))?;
            files::sync_folder(&self.folder)?;
        }
        if path.exists() {
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

    /// The hashes of all files.
    pub(crate) fn all(&self) -> Result<Vec<String>, Error> {
        let list = || -> io::Result<Vec<String>> {
            let mut hashes = Vec::new();
            for folder in fs::read_dir(&self.folder)? {
                let folder = folder?;
                let start = folder.file_name().to_string_lossy().into_owned();
                if start.len() != 2 || !folder.file_type()?.is_dir() {
                    continue;
                }
                for file in fs::read_dir(folder.path())? {
                    hashes.push(start.clone() + &file?.file_name().to_string_lossy());
                }
            }
            Ok(hashes)
        };
        let mut hashes = list().map_err(Error::file("read", &self.folder))?;
        hashes.retain(|hash| check(hash).is_ok());
        hashes.sort_unstable();
        Ok(hashes)
    }

    fn temporary(&self) -> PathBuf {
        self.folder.join("tmp")
    }

    /// Removes what a crash left half-written. Young files may belong to another process at work.
    fn tidy(&self) -> io::Result<()> {
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

fn tombstone(path: &Path) -> PathBuf {
    path.with_extension("erased")
}
