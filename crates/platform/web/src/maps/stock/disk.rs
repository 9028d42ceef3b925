//! Tiles on the disk, within a budget of bytes. What is there may be taken away at any time: it is made again.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::SystemTime,
};

/// Tiles on the disk.
pub(super) struct Disk {
    folder: PathBuf,
    budget: u64,
    /// Bytes that lie there; not known before the first is written.
    used: Mutex<Option<u64>>,
    next: AtomicU64,
}

impl Disk {
    pub(super) fn new(folder: PathBuf, budget: u64) -> Self {
        Self { folder, budget, used: Mutex::default(), next: AtomicU64::new(0) }
    }

    pub(super) fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.path(name)?).ok().filter(|bytes| !bytes.is_empty())
    }

    /// Keeps a tile. A disk that is full or cannot be written is no reason not to show it.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) {
        let Some(path) = self.path(name) else { return };
        if let Err(error) = self.put(&path, bytes) {
            tracing::warn!(%error, path = %path.display(), "a map tile could not be kept");
        }
    }

    /// Names are made by ourselves; still nothing leaves the folder.
    fn path(&self, name: &str) -> Option<PathBuf> {
        let plain = |part: &str| {
            let known = |it: u8| it.is_ascii_alphanumeric() || b".-@".contains(&it);
            !part.is_empty() && !part.starts_with('.') && part.bytes().all(known)
        };
        name.split('/').all(plain).then(|| self.folder.join(name))
    }

    fn put(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let folder = path.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder)?;
        // Under another name first: nobody reads half a tile, whatever happens to the program.
        let passing = folder.join(format!("new-{}-{}", process::id(), self.next.fetch_add(1, Ordering::Relaxed)));
        fs::write(&passing, bytes)?;
        fs::rename(&passing, path).inspect_err(|_| drop(fs::remove_file(&passing)))?;
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let now = match *used {
            Some(used) => used + bytes.len() as u64,
            None => self.all().iter().map(|(_, size, _)| size).sum(),
        };
        *used = Some(if now > self.budget { self.tidy() } else { now });
        Ok(())
    }

    /// Takes the oldest away until a quarter is free; gives what is left.
    fn tidy(&self) -> u64 {
        let mut all = self.all();
        all.sort_by_key(|(made, ..)| *made);
        let mut left: u64 = all.iter().map(|(_, size, _)| size).sum();
        for (_, size, path) in all {
            if left <= self.budget / 4 * 3 {
                break;
            }
            if fs::remove_file(&path).is_ok() {
                left -= size;
                // The folder of an older version goes with its last tile.
                if let Some(folder) = path.parent().filter(|folder| *folder != self.folder) {
                    let _ = fs::remove_dir(folder);
                }
            }
        }
        left
    }

    fn all(&self) -> Vec<(SystemTime, u64, PathBuf)> {
        let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
        let mut found = Vec::new();
        for entry in entries(&self.folder).flat_map(|entry| {
            let path = entry.path();
            if path.is_dir() { entries(&path).collect::<Vec<_>>() } else { vec![entry] }
        }) {
            if let Ok(about) = entry.metadata().and_then(|about| Ok((about.modified()?, about.len()))) {
                found.push((about.0, about.1, entry.path()));
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_holds_and_the_newest_stay() {
        let folder = tempfile::tempdir().expect("a folder");
        let disk = Disk::new(folder.path().to_owned(), 1_000);
        for at in 0..40 {
            disk.write(&format!("v{}/{at}-0-0@1", at / 10), &[1; 100]);
            // Times of files are only so fine.
            std::thread::sleep(std::time::Duration::from_millis(3));
            let sum: u64 = disk.all().iter().map(|(_, size, _)| size).sum();
            assert!(sum <= 1_000, "{sum}");
        }
        assert!(disk.read("v3/39-0-0@1").is_some() && disk.read("v0/0-0-0@1").is_none());
        assert!(!folder.path().join("v0").exists(), "an older version is gone");
        // A further program knows what lies there.
        let other = Disk::new(folder.path().to_owned(), 500);
        other.write("v9/1-0-0@1", &[1; 100]);
        assert!(other.all().iter().map(|(_, size, _)| size).sum::<u64>() <= 500);
    }

    #[test]
    fn nothing_leaves_the_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let disk = Disk::new(folder.path().join("in"), 1_000);
        for name in ["../out", "a/../../out", "/etc/out", "a//b", "", ".hidden", "a\\b", "a b"] {
            assert_eq!(disk.path(name), None, "{name}");
            disk.write(name, &[1; 10]);
        }
        assert!(!folder.path().join("out").exists());
    }
}
