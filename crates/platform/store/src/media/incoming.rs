//! A file on its way in, before anybody has judged it.

use std::path::PathBuf;

use tokio::{
    fs::File,
    io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt},
};

use crate::{Error, files};

/// A file on its way in. It lies in the data folder under a name nobody knows, and is gone when this value is.
#[derive(Debug)]
pub struct Incoming {
    path: PathBuf,
    file: File,
    size: u64,
}

impl Incoming {
    pub(super) async fn begin(folder: PathBuf) -> Result<Self, Error> {
        let path = files::aside(&folder);
        let file = File::options().read(true).write(true).create_new(true).open(&path).await;
        Ok(Self { file: file.map_err(Error::file("created", &path))?, path, size: 0 })
    }

    /// Adds what has come.
    ///
    /// # Errors
    /// The disk refuses.
    pub async fn add(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.size += bytes.len() as u64;
        self.file.write_all(bytes).await.map_err(Error::file("written", &self.path))
    }

    /// How much has come.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// All that has come.
    ///
    /// # Errors
    /// The disk refuses.
    pub async fn bytes(&mut self) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        let read = async {
            self.file.flush().await?;
            self.file.rewind().await?;
            self.file.read_to_end(&mut bytes).await
        };
        read.await.map_err(Error::file("read", &self.path))?;
        Ok(bytes)
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        // What cannot be removed now is tidied away at a later start.
        let _ = std::fs::remove_file(&self.path);
    }
}
