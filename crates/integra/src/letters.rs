//! Letters of the desk (invitations, new passwords): handed to a mail server, or written into a folder, one file each,
//! readable by the owner only. An operator forwards those, or lets a mail program pick them up.

use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

use integra_kernel::clock::Clock;
use integra_outside::letters::{Letter, Post, Trouble};
use integra_store::{Claimed, Store};

use crate::out;

/// How often new letters are looked for.
const LOOK: Duration = Duration::from_secs(2);

/// Where letters go.
#[derive(Debug, Clone)]
pub enum Way {
    /// Into a folder.
    Folder(PathBuf),
    /// To a mail server.
    Post(Post),
}

impl Way {
    async fn send(&self, claimed: &Claimed) -> Result<(), Trouble> {
        match self {
            Self::Folder(folder) => write(folder, claimed).map_err(|error| Trouble::Later(error.to_string())),
            Self::Post(post) => {
                let written = SystemTime::UNIX_EPOCH
                    + Duration::from_micros(u64::try_from(claimed.written_at).unwrap_or_default());
                let letter = &claimed.letter;
                let (to, subject, text) = (&letter.to, &letter.subject, &letter.text);
                let calendar = letter.calendar.as_deref();
                post.send(Letter { id: &claimed.id, to, subject, text, calendar, written }).await
            }
        }
    }
}

/// The folder of letters in a data folder.
pub fn folder(data: &Path) -> PathBuf {
    data.join("letters")
}

/// Sends letters as they come, until the task is dropped.
pub async fn send_all(store: Store, way: Way, clock: Arc<dyn Clock>) {
    loop {
        if let Err(error) = send_due(&store, &way, &*clock).await {
            tracing::error!(error = %out::sentence(&error), "letters could not be sent; trying again");
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Sends every letter that is due. One that cannot be sent waits and is tried again, or is given up.
async fn send_due(store: &Store, way: &Way, clock: &dyn Clock) -> Result<(), integra_store::Error> {
    let now = || clock.now().as_microsecond();
    while let Some(claimed) = store.claim_mail(now()).await? {
        let sent = way.send(&claimed).await;
        if sent.is_err() {
            // Without the server's words: they may name the reader. The desk shows them to an administrator.
            tracing::warn!(letter = claimed.id, tries = claimed.tries, "a letter could not be sent");
        }
        match sent {
            Ok(()) => store.mail_sent(&claimed).await?,
            Err(Trouble::Refused(words)) => store.mail_refused(&claimed, &words, now()).await?,
            Err(Trouble::Later(words)) => store.mail_failed(&claimed, &words, now()).await?,
        }
    }
    Ok(())
}

/// The type and the body of a letter: text, with a file for the calendar where it brings one.
fn body(claimed: &Claimed) -> (String, String) {
    const PLAIN: &str = "text/plain; charset=utf-8";
    let text = &claimed.letter.text;
    let Some(calendar) = &claimed.letter.calendar else { return (PLAIN.to_owned(), text.clone()) };
    let line = format!("part-of-{}", claimed.id);
    let file =
        "text/calendar; charset=utf-8; method=PUBLISH\r\nContent-Disposition: attachment; filename=\"integra.ics\"";
    let parts = [(PLAIN, text.as_str()), (file, calendar.as_str())];
    let parts = parts.map(|(ty, part)| format!("--{line}\r\nContent-Type: {ty}\r\n\r\n{part}\r\n"));
    (format!("multipart/mixed; boundary=\"{line}\""), format!("{}--{line}--", parts.concat()))
}

/// One letter as a plain message (RFC 5322, its subject in UTF-8 as RFC 6532 allows): the name of the file is the letter's id, so writing it twice is no error.
fn write(folder: &Path, claimed: &Claimed) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let (path, aside) = (folder.join(format!("{}.eml", claimed.id)), folder.join(format!("{}.part", claimed.id)));
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&aside)?;
    let letter = &claimed.letter;
    let (ty, text) = body(claimed);
    write!(
        file,
        "To: {}\r\nSubject: {}\r\nMIME-Version: 1.0\r\nContent-Type: {ty}\r\n\r\n{text}\r\n",
        letter.to, letter.subject
    )?;
    file.sync_all()?;
    fs::rename(&aside, &path)
}
