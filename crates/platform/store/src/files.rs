//! Files that survive a power cut: written aside, flushed, renamed, and the folder flushed too.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use crate::Error;

/// Runs file work where it may block.
pub(crate) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.expect("file work does not panic")
}

/// Makes a folder and those above it.
pub(crate) async fn create_folder(folder: PathBuf) -> Result<(), Error> {
    blocking(move || fs::create_dir_all(&folder).map_err(Error::file("created", &folder))).await
}

/// A name in `folder` nobody else uses, in this process or another.
pub(crate) fn aside(folder: &Path) -> PathBuf {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    folder.join(format!("{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed)))
}

/// Flushes the list of names in a folder, without which a new name may be gone after a power cut.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), Error> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(Error::file("flushed", folder))
}

/// Puts a whole file at `path`: it is there completely or not at all. `temporary` is on the same disk.
pub(crate) fn put(path: &Path, temporary: &Path, bytes: &[u8]) -> Result<(), Error> {
    let write = || -> io::Result<()> {
        let mut file = File::create_new(temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(temporary, path)
    };
    if let Err(error) = write() {
        // The first error is the one to report; a left-over is tidied away at the next start.
        let _ = fs::remove_file(temporary);
        return Err(Error::file("written", path)(error));
    }
    sync_folder(path.parent().unwrap_or(Path::new(".")))
}

/// Copies a file and flushes the copy.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::copy(from, to).map_err(Error::file("copied", from))?;
    sync(to)
}

/// Flushes a file somebody else has written.
pub(crate) fn sync(path: &Path) -> Result<(), Error> {
    File::open(path).and_then(|file| file.sync_all()).map_err(Error::file("flushed", path))
}
