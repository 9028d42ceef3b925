//! What readers looked for and did not find: how often, on which days, and not a word about who.
//!
//! What few have typed may be a name or a secret, so its words are nowhere in the database, not even sealed. A search is counted
//! under a keyed hash of its city, language and words; the key lies outside the database and outside backups, so whoever has only
//! these can neither read a word nor try one. The program knows the words when it writes a count down, for somebody has just typed
//! them. Only then, when they have been sought [`LEAST_TIMES_SOUGHT`] times on [`LEAST_DAYS_SOUGHT`] days, they are kept beside the
//! count, sealed until the month in which they go. After [`DAYS_KEPT`] days a count goes, and words with too few counts go with it.
//!
//! When a new key is added to the key file, counting begins anew under it.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, Lang};
use jiff::{ToSpan, civil::Date};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    sea_query::{Expr, ExprTrait, OnConflict},
};

use crate::{
    Error, Store, Tx,
    entities::{sought, sought_words},
    visits::day_of,
};

/// How often something must have been sought before its words can be read.
pub const LEAST_TIMES_SOUGHT: i64 = 5;
/// On how many days.
pub const LEAST_DAYS_SOUGHT: usize = 3;
/// For how many days a count is kept.
const DAYS_KEPT: i32 = 90;
/// Most different searches that are counted on one day: a flood of made-up words must not fill the disk.
const MOST_A_DAY: u64 = 5_000;
/// A day, in microseconds.
const DAY: i64 = 24 * 60 * 60 * 1_000_000;

/// A search that found nothing.
#[derive(Debug, Clone, Copy)]
pub struct NewSought<'a> {
    /// Where.
    pub city: &'a CityKey,
    /// The language of the page.
    pub lang: &'a Lang,
    /// The words, in one spelling.
    pub words: &'a str,
    /// The day, in the city's time zone.
    pub day: Date,
    /// How often.
    pub times: u32,
}

/// Something that was sought often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// Names it.
    pub hash: String,
    /// The language of the page.
    pub lang: Lang,
    /// The words.
    pub words: String,
    /// How often.
    pub times: i64,
    /// On how many days.
    pub days: usize,
}

/// How often something was sought.
#[derive(Debug, Clone, Copy, Default)]
struct Often {
    times: i64,
    days: usize,
}

impl Often {
    fn is_enough(self) -> bool {
        self.times >= LEAST_TIMES_SOUGHT && self.days >= LEAST_DAYS_SOUGHT
    }
}

/// What words are bound to.
fn owner(hash: &str) -> String {
    format!("sought {hash}")
}

/// The first day whose counts are kept.
fn first_day(today: Date) -> String {
    today.checked_sub((DAYS_KEPT - 1).days()).unwrap_or(today).to_string()
}

/// How often these were sought since a day.
async fn often(db: &impl ConnectionTrait, hashes: &[String], since: &str) -> Result<BTreeMap<String, Often>, Error> {
    let mut all: BTreeMap<String, Often> = BTreeMap::new();
    for some in hashes.chunks(500) {
        let these = sought::Column::Hash.is_in(some.iter().map(String::as_str));
        let rows = sought::Entity::find().filter(these.and(sought::Column::Day.gte(since))).all(db).await?;
        for row in rows {
            let one = all.entry(row.hash).or_default();
            (one.times, one.days) = (one.times.saturating_add(row.number), one.days + 1);
        }
    }
    Ok(all)
}

/// Forgets counts whose time is over, and words that have too few left.
pub(crate) async fn tidy(db: &impl ConnectionTrait, now: i64) -> Result<(), Error> {
    let since = first_day(day_of(now));
    sought::Entity::delete_many().filter(sought::Column::Day.lt(since.as_str())).exec(db).await?;
    let hashes: Vec<String> = sought_words::Entity::find().all(db).await?.into_iter().map(|row| row.hash).collect();
    let often = often(db, &hashes, &since).await?;
    let few = hashes.iter().filter(|hash| !often.get(*hash).copied().unwrap_or_default().is_enough());
    for hash in few {
        sought_words::Entity::delete_by_id(hash.as_str()).exec(db).await?;
    }
    Ok(())
}

impl Tx {
    /// Writes down what was sought in vain.
    ///
    /// # Errors
    /// The database or the key file fails.
    pub async fn count_sought(&mut self, all: &[NewSought<'_>]) -> Result<(), Error> {
        let counted = self.put_all_sought(all).await;
        self.settle(counted)
    }

    /// Forgets something that was sought, words and counts. False when there is no such thing in the city.
    ///
    /// # Errors
    /// The database fails.
    pub async fn forget_sought(&mut self, city: &CityKey, hash: &str) -> Result<bool, Error> {
        let forgotten = self.drop_sought(city, hash).await;
        self.settle(forgotten)
    }

    async fn drop_sought(&mut self, city: &CityKey, hash: &str) -> Result<bool, Error> {
        self.lock().await?;
        let this =
            Condition::all().add(sought_words::Column::Hash.eq(hash)).add(sought_words::Column::City.eq(city.as_str()));
        if sought_words::Entity::delete_many().filter(this).exec(self.db()).await?.rows_affected == 0 {
            return Ok(false);
        }
        sought::Entity::delete_many().filter(sought::Column::Hash.eq(hash)).exec(self.db()).await?;
        Ok(true)
    }

    async fn put_all_sought(&mut self, all: &[NewSought<'_>]) -> Result<(), Error> {
        self.lock().await?;
        let key = self.store().keys().newest().await?;
        for one in all {
            let hash = key.hash(&format!("sought\n{}\n{}\n{}", one.city, one.lang, one.words));
            if self.put_sought(one, &hash).await? {
                self.keep_words(one, &hash).await?;
            }
        }
        Ok(())
    }

    /// Adds to the count of a day. False when the day is full.
    async fn put_sought(&mut self, one: &NewSought<'_>, hash: &str) -> Result<bool, Error> {
        let (day, times) = (one.day.to_string(), i64::from(one.times));
        let this = Condition::all().add(sought::Column::Hash.eq(hash)).add(sought::Column::Day.eq(day.as_str()));
        let more = Expr::col(sought::Column::Number).add(times);
        let update = sought::Entity::update_many().col_expr(sought::Column::Number, more).filter(this);
        if update.exec(self.db()).await?.rows_affected > 0 {
            return Ok(true);
        }
        let known = sought::Entity::find().filter(sought::Column::Day.eq(day.as_str())).count(self.db()).await?;
        if known >= MOST_A_DAY {
            return Ok(false);
        }
        let row = sought::ActiveModel { hash: Set(hash.to_owned()), day: Set(day), number: Set(times) };
        sought::Entity::insert(row).exec_without_returning(self.db()).await?;
        Ok(true)
    }

    /// Keeps the words of what has been sought often enough, until its last count goes.
    async fn keep_words(&mut self, one: &NewSought<'_>, hash: &str) -> Result<(), Error> {
        let often = often(self.db(), &[hash.to_owned()], &first_day(one.day)).await?;
        if !often.get(hash).copied().unwrap_or_default().is_enough() {
            return Ok(());
        }
        let until = self.at().saturating_add(i64::from(DAYS_KEPT) * DAY);
        if let Err(error) = self.store().can_seal(until, self.at()).await {
            // The counts are worth keeping all the same; the words come with a later search.
            tracing::warn!(%error, "words that were sought cannot be sealed");
            return Ok(());
        }
        let sealed = self.seal(&owner(hash), until, one.words.as_bytes()).await?;
        let row = sought_words::ActiveModel {
            hash: Set(hash.to_owned()),
            city: Set(one.city.to_string()),
            lang: Set(one.lang.to_string()),
            sealed: Set(sealed),
        };
        let later =
            OnConflict::column(sought_words::Column::Hash).update_column(sought_words::Column::Sealed).to_owned();
        sought_words::Entity::insert_many([row]).on_conflict(later).exec_without_returning(self.db()).await?;
        Ok(())
    }
}

impl Store {
    /// What was sought often in a city and not found, the most wanted first. Words that no key opens are left out.
    ///
    /// # Errors
    /// The database fails.
    pub async fn sought(&self, city: &CityKey, now: i64) -> Result<Vec<Sought>, Error> {
        let rows = sought_words::Entity::find().filter(sought_words::Column::City.eq(city.as_str()));
        let rows = rows.all(self.db()).await?;
        let hashes: Vec<String> = rows.iter().map(|row| row.hash.clone()).collect();
        let often = often(self.db(), &hashes, &first_day(day_of(now))).await?;
        let mut found = Vec::new();
        for row in rows {
            let Some(often) = often.get(&row.hash).filter(|often| often.is_enough()) else { continue };
            let words = self.unseal(&owner(&row.hash), &row.sealed, now).await;
            let words = words.ok().and_then(|words| String::from_utf8(words).ok());
            let (Some(words), Ok(lang)) = (words, Lang::parse(&row.lang)) else { continue };
            found.push(Sought { hash: row.hash, lang, words, times: often.times, days: often.days });
        }
        found.sort_by(|one, other| (other.times, &one.words).cmp(&(one.times, &other.words)));
        Ok(found)
    }
}
