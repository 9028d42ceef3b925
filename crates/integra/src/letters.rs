//! Letters of the desk (invitations, new passwords), written into a folder: one file each, readable by the owner only.
//! An operator forwards them, or lets a mail program pick them up.

use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use integra_kernel::clock::Clock;
use integra_store::{Claimed, Store};

use crate::out;

/// How often new letters are looked for.
const LOOK: Duration = Duration::from_secs(2);

/// The folder of letters in a data folder.
pub fn folder(data: &Path) -> PathBuf {
    data.join("letters")
}

/// Writes letters as they come, until the task is dropped.
pub async fn write_all(store: Store, folder: PathBuf, clock: Arc<dyn Clock>) {
    loop {
        if let Err(error) = write_due(&store, &folder, clock.now().as_microsecond()).await {
            tracing::error!(error = %out::sentence(&error), "letters could not be written; trying again");
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Writes every letter that is due. One that cannot be written waits, and is tried again later.
async fn write_due(store: &Store, folder: &Path, now: i64) -> Result<(), integra_store::Error> {
    while let Some(claimed) = store.claim_mail(now).await? {
        match write(folder, &claimed) {
            Ok(()) => store.mail_sent(&claimed).await?,
            Err(error) => store.mail_failed(&claimed, &error.to_string(), now).await?,
        }
    }
    Ok(())
}

/// One letter as a plain message (RFC 5322, its subject in UTF-8 as RFC 6532 allows): the name of the file is the letter's id, so writing it twice is no error.
fn write(folder: &Path, claimed: &Claimed) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let (path, aside) = (folder.join(format!("{}.eml", claimed.id)), folder.join(format!("{}.part", claimed.id)));
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&aside)?;
    let letter = &claimed.letter;
    write!(
        file,
        "To: {}\r\nSubject: {}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n",
        letter.to, letter.subject, letter.text
    )?;
    file.sync_all()?;
    fs::rename(&aside, &path)
}
