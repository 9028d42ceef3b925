//! Letters to send. A letter is written in the same transaction as what it is about, and sent afterwards by whoever
//! claims it, at least once: a sender that dies between sending and saying so leaves a letter that is sent again.
//!
//! A letter is sealed while it waits, with the address of its reader: it may hold a link that opens an account, and whom it is for is
//! nobody's business who reads a database or a backup. One that is sent is deleted. After a number of tries, or when the mail
//! server refuses it for good, it is given up, and the desk shows who could not be reached. From there it is tried again or
//! forgotten.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use serde::{Deserialize, Serialize};

use crate::{Error, Store, Tx, accounts, entities::outbox, keys};

const MINUTE: i64 = 60 * 1_000_000;

/// Most tries to send a letter.
pub const MOST_TRIES: i64 = 8;
/// Most bytes of a letter.
pub const MOST_LETTER: usize = 64 * 1024;

/// A sender that has not said how it went after this long is dead.
const CLAIM: i64 = 5 * MINUTE;
/// The pauses after each try but the last, in minutes.
const PAUSES: [i64; MOST_TRIES as usize - 1] = [1, 5, 15, 60, 180, 360, 720];
/// A letter given up is remembered this long.
const REMEMBER: i64 = 30 * 24 * 60 * MINUTE;
/// Most characters kept of what went wrong.
const MOST_TROUBLE: usize = 500;

/// A letter, in plain text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// One e-mail address.
    pub to: String,
    /// The subject, on one line.
    pub subject: String,
    /// The text.
    pub text: String,
    /// What it puts into the reader's calendar: a file of iCalendar that goes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<String>,
}

/// A letter that is this sender's to send for the next five minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// Names the letter.
    pub id: String,
    /// Which try this is, from 1.
    pub tries: i64,
    /// When it was written, in microseconds since 1970.
    pub written_at: i64,
    /// The letter.
    pub letter: Letter,
}

/// A letter that was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedLetter {
    /// Names the letter.
    pub id: String,
    /// Whom it was for.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// When it was written, in microseconds since 1970.
    pub created_at: i64,
    /// What went wrong last.
    pub trouble: String,
}

fn check(letter: &Letter) -> Result<(), Error> {
    accounts::check_email(&letter.to)?;
    if letter.subject.is_empty() || letter.subject.chars().count() > 200 || letter.subject.chars().any(char::is_control)
    {
        let text = letter.subject.chars().filter(|c| !c.is_control()).take(80).collect();
        return Err(Error::BadName { what: "the subject of a letter", text, rule: "1 to 200 characters on one line" });
    }
    let found = letter.text.len() + letter.calendar.as_ref().map_or(0, String::len);
    if found > MOST_LETTER {
        let what = "a letter (in bytes)".to_owned();
        return Err(Error::TooLarge { what, most: MOST_LETTER, found });
    }
    Ok(())
}

/// Forgets letters given up long ago.
pub(crate) async fn tidy(db: &impl ConnectionTrait, now: i64) -> Result<(), Error> {
    outbox::Entity::delete_many()
        .filter(outbox::Column::Failed.eq(1_i64))
        .filter(outbox::Column::NextAt.lte(now.saturating_sub(REMEMBER)))
        .exec(db)
        .await?;
    Ok(())
}

/// This very try of a letter: another sender's, or a later one's, is not touched.
fn this(claimed: &Claimed) -> Condition {
    Condition::all()
        .add(outbox::Column::Id.eq(claimed.id.as_str()))
        .add(outbox::Column::Tries.eq(claimed.tries))
        .add(outbox::Column::Failed.eq(0_i64))
}

impl Tx {
    /// Puts a letter into the outbox, sent after this transaction is committed.
    ///
    /// # Errors
    /// The address or the subject is wrong, the letter is too large, or the database fails.
    pub async fn mail(&mut self, letter: &Letter) -> Result<(), Error> {
        let put = self.put_letter(letter).await;
        self.settle(put)
    }

    /// A new id for a letter or a job, in the order of time.
    pub(crate) fn passing_id(&self) -> String {
        let mut chance = [0; 10];
        getrandom::fill(&mut chance).expect("the operating system gives random bytes");
        let millis = u64::try_from(self.at() / 1_000).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &chance).into_uuid().to_string()
    }

    async fn put_letter(&mut self, letter: &Letter) -> Result<(), Error> {
        check(letter)?;
        self.lock().await?;
        let (id, key) = (self.passing_id(), self.store().keys().newest().await?);
        let mut nonce = [0; keys::NONCE];
        getrandom::fill(&mut nonce).expect("the operating system gives random bytes");
        let sealed = key.seal(&owner(&id), &serde_json::to_vec(letter).expect("texts are JSON"), nonce);
        let row = outbox::ActiveModel {
            recipient: Set(key.hash(&reader(&letter.to))),
            id: Set(id),
            subject: Set(letter.subject.clone()),
            body: Set(sealed),
            failed: Set(0),
            tries: Set(0),
            next_at: Set(self.at()),
            created_at: Set(self.at()),
            trouble: Set(String::new()),
        };
        outbox::Entity::insert(row).exec_without_returning(self.db()).await?;
        Ok(())
    }
}

impl Store {
    /// Takes the letter that has waited longest, so that no other sender does. None when nothing is to be sent now.
    ///
    /// # Errors
    /// The database fails.
    pub async fn claim_mail(&self, now: i64) -> Result<Option<Claimed>, Error> {
        loop {
            let due = outbox::Entity::find()
                .filter(outbox::Column::Failed.eq(0_i64))
                .filter(outbox::Column::NextAt.lte(now))
                .order_by_asc(outbox::Column::NextAt)
                .order_by_asc(outbox::Column::Id)
                .limit(1)
                .one(self.db())
                .await?;
            let Some(row) = due else { return Ok(None) };
            let opened = self.opened(&row).await?;
            let readable = opened.is_some();
            let claimed = Claimed {
                id: row.id,
                tries: row.tries,
                written_at: row.created_at,
                letter: opened.unwrap_or_default(),
            };
            if row.tries >= MOST_TRIES {
                self.give_up(&claimed, now, "every sender died while sending it").await?;
                continue;
            }
            let columns = outbox::ActiveModel {
                tries: Set(row.tries + 1),
                next_at: Set(now.saturating_add(CLAIM)),
                ..Default::default()
            };
            let taken = outbox::Entity::update_many().set(columns).filter(this(&claimed)).exec(self.write()).await?;
            // Somebody else was faster otherwise.
            if taken.rows_affected == 1 {
                let claimed = Claimed { tries: row.tries + 1, ..claimed };
                if readable {
                    return Ok(Some(claimed));
                }
                // Another machine may have the key, or this one again later. Other letters must not wait for it.
                self.mail_failed(&claimed, "the key that opens this letter is missing on this machine", now).await?;
            }
        }
    }

    /// The letter of a row; none when its key is missing here.
    async fn opened(&self, row: &outbox::Model) -> Result<Option<Letter>, Error> {
        let Some(bytes) = keys::open(&self.keys().all().await?, &owner(&row.id), &row.body) else {
            // Written by an earlier version, which left letters open while they waited.
            let open = row.recipient.contains('@') && row.failed == 0;
            return Ok(open.then(|| earlier(row, row.body.clone())));
        };
        let read = serde_json::from_slice(&bytes).ok();
        Ok(read.or_else(|| Some(earlier(row, String::from_utf8(bytes).ok()?))))
    }

    /// Says that a letter was sent. It is deleted.
    ///
    /// # Errors
    /// The database fails; the letter will be sent again.
    pub async fn mail_sent(&self, claimed: &Claimed) -> Result<(), Error> {
        outbox::Entity::delete_many().filter(this(claimed)).exec(self.write()).await?;
        Ok(())
    }

    /// Says that a letter will never be taken, and why. It is given up at once.
    ///
    /// # Errors
    /// The database or the key file fails; the letter will be tried again.
    pub async fn mail_refused(&self, claimed: &Claimed, trouble: &str, now: i64) -> Result<(), Error> {
        self.give_up(claimed, now, trouble).await
    }

    /// Says that a letter could not be sent, and why. It is tried again after a pause that grows, or given up.
    ///
    /// # Errors
    /// The database or the key file fails; the letter will be tried again.
    pub async fn mail_failed(&self, claimed: &Claimed, trouble: &str, now: i64) -> Result<(), Error> {
        if claimed.tries >= MOST_TRIES {
            return self.give_up(claimed, now, trouble).await;
        }
        let tries = usize::try_from(claimed.tries).unwrap_or(0).clamp(1, PAUSES.len());
        let columns = outbox::ActiveModel {
            next_at: Set(now.saturating_add(PAUSES[tries - 1] * MINUTE)),
            trouble: Set(self.trouble(&claimed.id, trouble).await?),
            ..Default::default()
        };
        outbox::Entity::update_many().set(columns).filter(this(claimed)).exec(self.write()).await?;
        Ok(())
    }

    /// What went wrong, sealed: servers say whom a letter was for.
    async fn trouble(&self, id: &str, words: &str) -> Result<String, Error> {
        let mut nonce = [0; keys::NONCE];
        getrandom::fill(&mut nonce).expect("the operating system gives random bytes");
        Ok(self.keys().newest().await?.seal(&trouble_owner(id), shorten(words).as_bytes(), nonce))
    }

    async fn give_up(&self, claimed: &Claimed, now: i64, trouble: &str) -> Result<(), Error> {
        let columns = outbox::ActiveModel {
            failed: Set(1),
            next_at: Set(now),
            trouble: Set(self.trouble(&claimed.id, trouble).await?),
            ..Default::default()
        };
        outbox::Entity::update_many().set(columns).filter(this(claimed)).exec(self.write()).await?;
        Ok(())
    }

    /// Letters that were given up in the last thirty days, the newest first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn failed_mail(&self) -> Result<Vec<FailedLetter>, Error> {
        let rows = outbox::Entity::find()
            .filter(outbox::Column::Failed.eq(1_i64))
            .order_by_desc(outbox::Column::CreatedAt)
            .order_by_asc(outbox::Column::Id)
            .all(self.db())
            .await?;
        let mut failed = Vec::new();
        for row in rows {
            let letter = self.opened(&row).await?.unwrap_or_default();
            let words = keys::open(&self.keys().all().await?, &trouble_owner(&row.id), &row.trouble);
            let trouble = words.and_then(|words| String::from_utf8(words).ok()).unwrap_or(row.trouble);
            let (id, created_at) = (row.id, row.created_at);
            failed.push(FailedLetter { id, to: letter.to, subject: letter.subject, created_at, trouble });
        }
        Ok(failed)
    }

    /// Forgets the letters to somebody.
    pub(crate) async fn forget_mail_to(&self, db: &impl ConnectionTrait, to: &str) -> Result<(), Error> {
        let keys = self.keys().all().await?;
        let mut names: Vec<String> = keys.iter().map(|key| key.hash(&reader(to))).collect();
        names.push(to.to_owned());
        outbox::Entity::delete_many().filter(outbox::Column::Recipient.is_in(names)).exec(db).await?;
        Ok(())
    }
}

/// A letter of an earlier version, which kept the address open.
fn earlier(row: &outbox::Model, text: String) -> Letter {
    Letter { to: row.recipient.clone(), subject: row.subject.clone(), text, calendar: None }
}

/// What is hashed of an address.
fn reader(to: &str) -> String {
    format!("letters to {}", to.trim().to_lowercase())
}

impl Tx {
    /// Forgets the letters to somebody, those that wait and those that were given up.
    ///
    /// # Errors
    /// The database fails.
    pub async fn forget_mail_to(&mut self, to: &str) -> Result<(), Error> {
        self.lock().await?;
        let forgotten = self.store().forget_mail_to(self.db(), to).await;
        self.settle(forgotten)
    }

    /// Forgets a letter that was given up, for instance because somebody has dealt with it. False when there is none.
    ///
    /// # Errors
    /// The database fails.
    pub async fn forget_failed_mail(&mut self, id: &str) -> Result<bool, Error> {
        let forgotten = self.delete_failed(id).await;
        self.settle(forgotten)
    }

    async fn delete_failed(&mut self, id: &str) -> Result<bool, Error> {
        self.lock().await?;
        let rows = outbox::Entity::delete_many().filter(given_up(id));
        Ok(rows.exec(self.db()).await?.rows_affected == 1)
    }

    /// Puts a letter that was given up back among those to send, with all its tries. False when there is none, or when
    /// the key that opens its text is lost.
    ///
    /// # Errors
    /// The database or the key file fails.
    pub async fn retry_failed_mail(&mut self, id: &str) -> Result<bool, Error> {
        let again = self.send_again(id).await;
        self.settle(again)
    }

    async fn send_again(&mut self, id: &str) -> Result<bool, Error> {
        self.lock().await?;
        let Some(row) = outbox::Entity::find().filter(given_up(id)).one(self.db()).await? else { return Ok(false) };
        if self.store().opened(&row).await?.is_none() {
            return Ok(false);
        }
        let columns =
            outbox::ActiveModel { failed: Set(0), tries: Set(0), next_at: Set(self.at()), ..Default::default() };
        outbox::Entity::update_many().set(columns).filter(given_up(id)).exec(self.db()).await?;
        Ok(true)
    }
}

/// A letter that was given up.
fn given_up(id: &str) -> Condition {
    Condition::all().add(outbox::Column::Id.eq(id)).add(outbox::Column::Failed.eq(1_i64))
}

/// What sealed words of a server belong to.
fn trouble_owner(id: &str) -> String {
    format!("trouble {id}")
}

/// What a sealed text belongs to: under the name of another letter it does not open.
fn owner(id: &str) -> String {
    format!("letter {id}")
}

pub(crate) fn shorten(trouble: &str) -> String {
    trouble.chars().map(|c| if c.is_control() { ' ' } else { c }).take(MOST_TROUBLE).collect()
}
