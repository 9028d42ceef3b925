//! What people leave with us, sealed until a date: contact data of those who apply, book or ask.
//!
//! Each month has keys of its own ([`Keys::until`]), and what is kept until some day of it is sealed with them. When the
//! month is over its keys are destroyed, and whatever of it still lies in some old backup stays shut for good. Which keys a
//! month has is written in the table `sealing_key` by the names of the keys, so a machine whose file lacks one of them
//! knows it before it seals anything: it takes nothing then that another could not open.

use std::fmt;

use integra_kernel::canonical;
use jiff::{
    Timestamp,
    civil::{Date, Time, date},
    tz::TimeZone,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    Error, Store, Tx,
    entities::sealing_key,
    keys::{self, Keys, NONCE, OneKey},
};

/// Longest secret, in bytes.
pub const MOST_SECRET: usize = 16 * 1024;

/// A month of the calendar, in UTC. Written `2027-02`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// The month of a moment in microseconds since 1970. Moments beyond the calendar are in its last or first month.
    pub fn of(at: i64) -> Self {
        let far = if at < 0 { Timestamp::MIN } else { Timestamp::MAX };
        Self::of_day(TimeZone::UTC.to_datetime(Timestamp::from_microsecond(at).unwrap_or(far)).date())
    }

    /// The month of a day.
    pub fn of_day(day: Date) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// Reads `2027-02`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let parsed = Self { year: year.parse().ok()?, month: month.parse().ok()? };
        Date::new(parsed.year, parsed.month, 1).is_ok().then_some(parsed).filter(|month| month.to_string() == text)
    }

    /// The first moment after it, in microseconds since 1970.
    pub fn ends_at(self) -> i64 {
        let next = self.next();
        let first = date(next.year, next.month, 1).to_datetime(Time::midnight());
        TimeZone::UTC.to_timestamp(first).map_or(i64::MAX, |first| first.as_microsecond())
    }

    /// The month after it.
    pub fn next(self) -> Self {
        match self {
            // The last year of the calendar has no next one.
            Self { year: 9999, month: 12 } => self,
            Self { year, month: 12 } => Self { year: year + 1, month: 1 },
            Self { year, month } => Self { year, month: month + 1 },
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// How it stands with the keys of one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyState {
    /// All are there.
    Whole,
    /// The month is over and they are destroyed, as they must be.
    Destroyed,
    /// The month is over, and their file is still there.
    Overdue,
    /// The file lacks keys that have sealed something.
    Missing,
}

/// What was sealed, taken apart: `{month}.{key}.{nonce and cipher text}`.
fn apart(sealed: &str) -> Option<(Month, &str)> {
    let (month, rest) = sealed.split_once('.')?;
    Some((Month::parse(month)?, rest))
}

/// What a secret is bound to: moved to another owner or another month, it does not open.
fn bound(owner: &str, month: Month) -> String {
    canonical::hash_bytes(format!("{month} {owner}").as_bytes())
}

impl Tx {
    /// Seals a secret for one owner until a moment. `owner` says what it belongs to and where it stands
    /// (`signup 0197…`): elsewhere it does not open.
    ///
    /// # Errors
    /// [`Error::RetentionOver`] when that month is over, [`Error::SealKeyMissing`] when this machine lacks a key of it; the
    /// secret is too large, or the database or the disk fails.
    pub async fn seal(&mut self, owner: &str, until: i64, secret: &[u8]) -> Result<String, Error> {
        let sealed = self.seal_checked(owner, until, secret).await;
        self.settle(sealed)
    }

    async fn seal_checked(&mut self, owner: &str, until: i64, secret: &[u8]) -> Result<String, Error> {
        if secret.len() > MOST_SECRET {
            let what = "what is to be sealed (in bytes)".to_owned();
            return Err(Error::TooLarge { what, most: MOST_SECRET, found: secret.len() });
        }
        let month = Month::of(until);
        // Of two machines without a key, one makes it, and the other learns which.
        self.lock().await?;
        let key = self.key_of(month).await?;
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).expect("the operating system gives random bytes");
        Ok(format!("{month}.{}", key.seal(&bound(owner, month), secret, nonce)))
    }

    /// The key that seals for a month, made if it has none.
    async fn key_of(&mut self, month: Month) -> Result<OneKey, Error> {
        let (file, known) = (self.store().month_keys(month), self.store().known_keys(self.db(), month).await?);
        usable(month, &file, &known, &file.all().await?, self.at())?;
        let newest = file.newest().await?;
        for key in file.all().await?.iter().filter(|key| !known.contains(&key.name())) {
            let row = sealing_key::ActiveModel {
                month: Set(month.to_string()),
                name: Set(key.name()),
                made_at: Set(self.at()),
            };
            sealing_key::Entity::insert(row).exec_without_returning(self.db()).await?;
        }
        Ok(newest)
    }

    /// Makes the keys of this month and as many after it, so that a copy for other machines can be taken.
    ///
    /// # Errors
    /// As [`Tx::seal`].
    pub async fn prepare_keys(&mut self, months: usize) -> Result<Vec<Month>, Error> {
        let made = self.each_month(months, false).await;
        self.settle(made)
    }

    /// Adds a key to the files of accounts, of this month, of as many after it, and of all others in use. What was
    /// sealed before still opens.
    ///
    /// # Errors
    /// As [`Tx::seal`].
    pub async fn rotate_keys(&mut self, months: usize) -> Result<Vec<Month>, Error> {
        let rotated = self.each_month(months, true).await;
        self.settle(rotated)
    }

    /// Gives up the keys that this machine lacks, and says of which months: what they sealed stays shut for good, and something can be
    /// sealed for these months again. Where a machine does have such a key, its next seal makes it known again, and this one asks for a
    /// copy as before: nothing is sealed that only one of them could open.
    ///
    /// # Errors
    /// The database or the disk fails.
    pub async fn give_up_lost_keys(&mut self) -> Result<Vec<Month>, Error> {
        let given_up = self.give_up().await;
        self.settle(given_up)
    }

    async fn give_up(&mut self) -> Result<Vec<Month>, Error> {
        self.lock().await?;
        let this = Month::of(self.at());
        let mut months = Vec::new();
        for month in self.store().sealing_months().await?.into_iter().filter(|month| *month >= this) {
            let there = self.store().month_keys(month).all().await?;
            let mut lost = self.store().known_keys(self.db(), month).await?;
            lost.retain(|name| there.iter().all(|key| key.name() != *name));
            if lost.is_empty() {
                continue;
            }
            let rows = sealing_key::Entity::delete_many()
                .filter(sealing_key::Column::Month.eq(month.to_string()))
                .filter(sealing_key::Column::Name.is_in(lost));
            rows.exec(self.db()).await?;
            months.push(month);
        }
        Ok(months)
    }

    async fn each_month(&mut self, ahead: usize, add: bool) -> Result<Vec<Month>, Error> {
        self.lock().await?;
        let this = Month::of(self.at());
        let mut months: Vec<_> =
            std::iter::successors(Some(this), |month| Some(month.next())).take(ahead + 1).collect();
        months.extend(self.store().sealing_months().await?.into_iter().filter(|month| *month >= this));
        months.sort();
        months.dedup();
        if add {
            self.store().keys().add().await?;
        }
        for month in &months {
            self.key_of(*month).await?;
            if add {
                self.store().month_keys(*month).add().await?;
                self.key_of(*month).await?;
            }
        }
        Ok(months)
    }
}

/// Whether a month can be sealed for here, by what is known of its keys and what its file has.
fn usable(month: Month, file: &Keys, known: &[String], there: &[OneKey], now: i64) -> Result<(), Error> {
    if month.ends_at() <= now {
        return Err(Error::RetentionOver { month });
    }
    if known.iter().all(|name| there.iter().any(|key| key.name() == *name)) {
        Ok(())
    } else {
        Err(Error::SealKeyMissing { path: file.path().to_owned() })
    }
}

impl Store {
    /// Whether something can be sealed here until a moment: for the page with the form, which closes when it cannot.
    ///
    /// # Errors
    /// As [`Tx::seal`].
    pub async fn can_seal(&self, until: i64, now: i64) -> Result<(), Error> {
        let month = Month::of(until);
        let file = self.month_keys(month);
        usable(month, &file, &self.known_keys(self.db(), month).await?, &file.all().await?, now)
    }

    /// Opens what was sealed for this owner.
    ///
    /// # Errors
    /// [`Error::RetentionOver`] when its keys are destroyed, [`Error::SealKeyMissing`] when this machine lacks the key,
    /// [`Error::SealBroken`] when the text was changed or moved; or the disk fails.
    pub async fn unseal(&self, owner: &str, sealed: &str, now: i64) -> Result<Vec<u8>, Error> {
        let (month, rest) = apart(sealed).ok_or(Error::SealBroken)?;
        let file = self.month_keys(month);
        let there = file.all().await?;
        if let Some(secret) = keys::open(&there, &bound(owner, month), rest) {
            return Ok(secret);
        }
        let name = rest.split('.').next().unwrap_or_default().to_owned();
        usable(month, &file, &[name], &there, now)?;
        Err(Error::SealBroken)
    }

    /// Destroys the keys of months that are over, and says which.
    ///
    /// # Errors
    /// The disk fails.
    pub async fn destroy_keys(&self, now: i64) -> Result<Vec<Month>, Error> {
        let mut destroyed = Vec::new();
        for month in Keys::months(self.data()).await?.into_iter().filter(|month| month.ends_at() <= now) {
            if self.month_keys(month).destroy().await? {
                destroyed.push(month);
            }
        }
        Ok(destroyed)
    }

    /// How it stands with the keys of each month that has, or should have, some.
    ///
    /// # Errors
    /// The database or the disk fails.
    pub async fn check_keys(&self, now: i64) -> Result<Vec<(Month, KeyState)>, Error> {
        let mut states = Vec::new();
        for month in self.sealing_months().await? {
            let (file, known) = (self.month_keys(month), self.known_keys(self.db(), month).await?);
            let there = file.all().await?;
            let state = match usable(month, &file, &known, &there, now) {
                Ok(()) => KeyState::Whole,
                Err(Error::RetentionOver { .. }) if there.is_empty() => KeyState::Destroyed,
                Err(Error::RetentionOver { .. }) => KeyState::Overdue,
                Err(_) => KeyState::Missing,
            };
            states.push((month, state));
        }
        Ok(states)
    }

    fn month_keys(&self, month: Month) -> Keys {
        Keys::until(self.data(), month)
    }

    async fn known_keys(&self, db: &impl sea_orm::ConnectionTrait, month: Month) -> Result<Vec<String>, Error> {
        let rows = sealing_key::Entity::find().filter(sealing_key::Column::Month.eq(month.to_string()));
        let rows = rows.order_by_asc(sealing_key::Column::MadeAt).all(db).await?;
        Ok(rows.into_iter().map(|row| row.name).collect())
    }

    /// Months that something was sealed for, or that have a file.
    async fn sealing_months(&self) -> Result<Vec<Month>, Error> {
        let rows = sealing_key::Entity::find().all(self.db()).await?;
        let mut months = Keys::months(self.data()).await?;
        months.extend(rows.iter().filter_map(|row| Month::parse(&row.month)));
        months.sort();
        months.dedup();
        Ok(months)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_follow_each_other() {
        let at = |text: &str| text.parse::<Timestamp>().expect("a moment").as_microsecond();
        let month = Month::of(at("2026-12-31T23:59:59.999999Z"));
        assert_eq!(month.to_string(), "2026-12");
        assert_eq!(month.ends_at(), at("2027-01-01T00:00:00Z"));
        assert_eq!(Month::of(month.ends_at()), month.next());
        assert_eq!(month.next().to_string(), "2027-01");
        assert_eq!(Month::parse("2027-02").map(|month| month.to_string()).as_deref(), Some("2027-02"));
        for bad in ["", "2027", "2027-2", "2027-13", "2027-00", "-2027-01", "2027-02-01", "２０２７-02"] {
            assert_eq!(Month::parse(bad), None, "{bad}");
        }
        assert_eq!(Month::of(i64::MAX).to_string(), "9999-12");
        assert!(Month::of(i64::MIN) < Month::of(0) && Month::of(i64::MIN).ends_at() < 0);
    }
}
