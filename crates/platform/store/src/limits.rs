//! What the store refuses to keep, before the database is asked.

use integra_kernel::{canonical, texts::Fields};
use serde_json::{Map, Value};

use crate::{Change, Error, media};

/// Greatest size of one record's body in bytes.
pub const MOST_BODY_BYTES: usize = 1024 * 1024;
/// Greatest number of text fields in one language of one entry.
pub const MOST_FIELDS: usize = 2_000;
/// Greatest number of blocks in one text field.
pub const MOST_BLOCKS: usize = 2_000;
/// Greatest length of a field path in bytes.
pub const MOST_PATH_BYTES: usize = 200;
/// Greatest nesting of facts. JSON readers stop at 128 levels: a deeper record could be written, but never read again.
pub const MOST_DEPTH: usize = 32;

const MOST_MEDIA: usize = 1_000;
const MOST_REASON: usize = 1_000;
const MOST_AUTHOR: usize = 200;

/// Checks a change and gives its canonical body.
pub(crate) fn check(change: &Change) -> Result<String, Error> {
    match change {
        Change::Facts { kind, facts, .. } => {
            name("the name of a kind", kind)?;
            depth(facts)?;
        }
        Change::Texts { fields, .. } => texts(fields)?,
        Change::Availability { state, .. } => name("a state", state)?,
        Change::Erase { media, reason, .. } => {
            at_most("the list of media", media.len(), MOST_MEDIA)?;
            at_most("the reason", reason.len(), MOST_REASON)?;
            media.iter().try_for_each(|hash| media::check(hash))?;
        }
        Change::Unknown(_) => return Err(Error::UnknownRecord(change.record().to_owned())),
        Change::Publish { .. } | Change::Unpublish { .. } | Change::Schedule { .. } | Change::Unschedule { .. } => {}
    }
    let body = serde_json::to_value(change).expect("every change is plain JSON: string keys and finite numbers");
    let body = canonical::to_string(&body);
    at_most("this version of the entry (in bytes)", body.len(), MOST_BODY_BYTES)?;
    Ok(body)
}

/// Checks who wants to write.
pub(crate) fn author(author: &str) -> Result<(), Error> {
    if author.is_empty() || author.len() > MOST_AUTHOR || author.chars().any(char::is_control) {
        return Err(bad("an author", author, "1 to 200 characters on one line"));
    }
    Ok(())
}

/// Kinds and states are short ASCII words, so that they can stand in addresses, columns and file names.
pub(crate) fn name(what: &'static str, text: &str) -> Result<(), Error> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if text.is_empty() || text.len() > 40 || !text.chars().all(good) {
        return Err(bad(what, text, "use 1 to 40 small letters a-z, digits and hyphens"));
    }
    Ok(())
}

fn texts(fields: &Fields) -> Result<(), Error> {
    at_most("the number of text fields", fields.len(), MOST_FIELDS)?;
    for (path, blocks) in fields {
        if path.is_empty() || path.len() > MOST_PATH_BYTES || path.chars().any(char::is_control) {
            return Err(bad("the path of a text field", path, "1 to 200 bytes on one line"));
        }
        at_most(&format!("the number of blocks of '{path}'"), blocks.len(), MOST_BLOCKS)?;
    }
    Ok(())
}

fn depth(facts: &Map<String, Value>) -> Result<(), Error> {
    fn fits(value: &Value, left: usize) -> bool {
        match value {
            Value::Array(items) => left > 0 && items.iter().all(|item| fits(item, left - 1)),
            Value::Object(items) => left > 0 && items.values().all(|item| fits(item, left - 1)),
            _ => true,
        }
    }
    if facts.values().all(|value| fits(value, MOST_DEPTH)) {
        return Ok(());
    }
    Err(Error::TooLarge { what: "the nesting of facts".to_owned(), most: MOST_DEPTH, found: MOST_DEPTH + 1 })
}

fn at_most(what: &str, found: usize, most: usize) -> Result<(), Error> {
    if found <= most {
        return Ok(());
    }
    Err(Error::TooLarge { what: what.to_owned(), most, found })
}

fn bad(what: &'static str, text: &str, rule: &'static str) -> Error {
    Error::BadName { what, text: text.chars().take(80).collect(), rule }
}
