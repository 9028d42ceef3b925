//! What all benchmarks stand on: the program, how long to measure, and data folders that are made once and lent as
//! copies.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Instant,
};

use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::{Result, content, report::number, trouble};

/// How large an installation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// One city of the demo.
    One,
    /// The demo.
    Demo,
    /// The demo and [`content::MORE`] entries.
    Grown,
    /// The demo and so many more entries in its one city.
    Crowded(usize),
    /// One city of the demo, and so many opportunities to volunteer.
    Helpful(usize),
}

/// The ground.
pub struct Ground {
    /// The program `integra`, built for release.
    pub binary: PathBuf,
    /// Rounds of each measurement.
    pub rounds: usize,
    /// Seconds of load in each round.
    pub seconds: u64,
    /// Runs what is asynchronous.
    pub runtime: Runtime,
    folder: TempDir,
    folders: Cell<usize>,
    models: RefCell<BTreeMap<Size, PathBuf>>,
}

impl Ground {
    /// Ground for one run.
    ///
    /// # Errors
    /// The program is not there, or the machine gives no folder or no threads.
    pub fn new(binary: &Path, rounds: usize, seconds: u64) -> Result<Self> {
        if !binary.is_file() {
            return Err(trouble(format!("{} is not there; 'cargo xtask bench' builds it", binary.display())));
        }
        let failed = |error: std::io::Error| trouble(format!("cannot begin: {error}"));
        Ok(Self {
            binary: binary.to_owned(),
            rounds,
            seconds,
            runtime: Runtime::new().map_err(failed)?,
            folder: tempfile::Builder::new().prefix("integra-bench-").tempdir().map_err(failed)?,
            folders: Cell::new(0),
            models: RefCell::default(),
        })
    }

    /// A new empty folder, gone at the end of the run.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn folder(&self) -> Result<PathBuf> {
        self.folders.set(self.folders.get() + 1);
        let folder = self.folder.path().join(self.folders.get().to_string());
        let made = std::fs::create_dir_all(&folder);
        made.map_err(|error| trouble(format!("cannot make {}: {error}", folder.display())))?;
        Ok(folder)
    }

    /// A data folder of this size to do anything with.
    ///
    /// # Errors
    /// The content cannot be brought in.
    pub fn data(&self, size: Size) -> Result<PathBuf> {
        let folder = self.folder()?;
        content::copy(&self.model(size)?, &folder)?;
        Ok(folder)
    }

    fn model(&self, size: Size) -> Result<PathBuf> {
        if let Some(made) = self.models.borrow().get(&size) {
            return Ok(made.clone());
        }
        let folder = self.folder()?;
        match size {
            Size::One => content::one(&self.runtime, &folder)?,
            Size::Demo => content::demo(&self.binary, &folder)?,
            Size::Grown => self.grow(&folder, content::MORE, |folder| content::more_cities(&self.runtime, folder))?,
            Size::Crowded(entries) => {
                self.grow(&folder, entries, |folder| content::more_services(&self.runtime, folder, entries))?;
            }
            Size::Helpful(entries) => {
                slowly(entries, || content::helpful(&self.runtime, &folder, entries))?;
            }
        }
        self.models.borrow_mut().insert(size, folder.clone());
        Ok(folder)
    }

    fn grow(&self, folder: &Path, entries: usize, import: impl Fn(&Path) -> Result<()>) -> Result<()> {
        content::copy(&self.model(Size::Demo)?, folder)?;
        slowly(entries, || import(folder))
    }
}

/// Does what takes minutes; nobody shall think that nothing happens.
fn slowly(entries: usize, import: impl FnOnce() -> Result<()>) -> Result<()> {
    crate::say(&format!("importing {} more entries …", number(entries as f64)));
    let from = Instant::now();
    import()?;
    crate::say(&format!("… took {} s\n", number(from.elapsed().as_secs_f64())));
    Ok(())
}
