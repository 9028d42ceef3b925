//! What people were answered: a few words and the pages that say more. Sealed as their contact data is, and read on their private
//! page; a letter says only that there is something to read.

use integra_kernel::EntryId;
use integra_store::{MOST_SECRET, SignUp, Tx};
use serde::{Deserialize, Serialize};

use crate::{Error, SignUps, letters::Kind};

/// Longest answer, in characters.
pub const ANSWER_AT_MOST: usize = 1_500;
/// Most pages beside one answer.
pub const PAGES_AT_MOST: usize = 6;

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// When, in microseconds since 1970.
    pub at: i64,
    /// What was written, in the language of whoever wrote it.
    pub text: String,
    /// Entries that say more, shown in the reader's language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<EntryId>,
}

/// One more answer. The oldest make room where they are more than can be sealed.
fn with(mut replies: Vec<Reply>, reply: Reply) -> (Vec<Reply>, Vec<u8>) {
    replies.push(reply);
    loop {
        let secret = serde_json::to_vec(&replies).expect("texts are JSON");
        if secret.len() <= MOST_SECRET || replies.len() == 1 {
            return (replies, secret);
        }
        replies.remove(0);
    }
}

impl SignUps {
    /// What somebody was answered, the oldest first.
    ///
    /// # Errors
    /// It cannot be opened here, or is nothing this program wrote.
    pub async fn replies(&self, sign_up: &SignUp) -> Result<Vec<Reply>, Error> {
        match self.store.replies_to(sign_up, self.micros()).await? {
            Some(secret) => Ok(serde_json::from_slice(&secret)?),
            None => Ok(Vec::new()),
        }
    }

    /// Answers somebody, and tells them by letter that there is something to read, where we know an address.
    ///
    /// # Errors
    /// They have no place any more, what was answered before cannot be opened here, or the store fails.
    pub async fn reply(&self, tx: &mut Tx, sign_up: &SignUp, reply: Reply) -> Result<(), Error> {
        let (_, secret) = with(self.replies(sign_up).await?, reply);
        tx.keep_replies(sign_up.id, &secret).await?;
        Ok(self.write(tx, sign_up, Kind::Reply).await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_make_room() {
        let reply = |at: i64| Reply { at, text: "я".repeat(ANSWER_AT_MOST), entries: Vec::new() };
        let (mut replies, mut secret) = (Vec::new(), Vec::new());
        for at in 0..20 {
            (replies, secret) = with(replies, reply(at));
            assert!(secret.len() <= MOST_SECRET && replies.last() == Some(&reply(at)), "{at}");
        }
        assert!((2..20).contains(&replies.len()), "{} of them", replies.len());
        assert_eq!(serde_json::from_slice::<Vec<Reply>>(&secret).expect("they are read again"), replies);
    }
}
