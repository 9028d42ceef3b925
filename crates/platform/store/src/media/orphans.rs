//! Files nobody names: a crash came between a file and its record. They are taken away when they are old enough that no
//! upload can still be under way.

use std::collections::BTreeSet;

use integra_kernel::files::is_hash;
use serde_json::Value;

use crate::{Error, Store};

/// So old is a file when nobody can be about to name it any more, in seconds.
const OLD: i64 = 24 * 60 * 60;
/// How many records are read at once.
const BATCH: u64 = 1_000;

impl Store {
    /// Removes files that no record of the log names and that are a day old at `now` (seconds since 1970, by the
    /// machine's own clock, as the moments of files are). Says how many.
    ///
    /// # Errors
    /// The database, the disk or the bucket fails; what was removed until then stays removed.
    pub async fn tidy_media(&self, now: i64) -> Result<usize, Error> {
        let before = now - OLD;
        self.media().disk.tidy().await?;
        let listed = self.media().listed().await?.into_iter();
        let mut orphans: BTreeSet<String> = listed.filter(|(_, put)| *put < before).map(|(hash, _)| hash).collect();
        let mut seq = 0;
        while !orphans.is_empty() {
            let records = self.read_since(seq, BATCH).await?;
            let Some(last) = records.last() else { break };
            seq = last.seq;
            for record in &records {
                let body = serde_json::to_value(&record.change).expect("every change is plain JSON");
                spare(&body, &mut orphans);
            }
        }
        let mut removed = 0;
        for hash in orphans {
            removed += usize::from(self.media().remove_orphan(&hash, before).await?);
        }
        Ok(removed)
    }
}

/// Takes every hash a value names out of the list.
fn spare(value: &Value, orphans: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if is_hash(text) => {
            orphans.remove(text);
        }
        Value::Array(items) => items.iter().for_each(|item| spare(item, orphans)),
        Value::Object(fields) => fields.values().for_each(|field| spare(field, orphans)),
        _ => {}
    }
}
