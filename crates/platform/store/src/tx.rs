//! A write transaction: everything a save appends, committed whole or not at all.

use integra_kernel::{CityKey, EntryId, Lang, Slug, canonical};
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait,
    sea_query::{Expr, ExprTrait, Query},
};

use crate::{
    Change, Erasure, Error, Record, ScheduledAction, Store, dialect,
    entities::{log_head, log_record},
    erasure::{self, Line},
    limits, publication, rows, schedule, slugs,
};

/// An open write transaction. Dropping it without a commit leaves no trace. After any refused step it can no longer be
/// committed, so that nothing is ever half saved.
#[must_use = "a transaction that is not committed leaves no trace"]
pub struct Tx {
    store: Store,
    db: DatabaseTransaction,
    pub(crate) author: String,
    at: i64,
    first: Option<i64>,
    last: i64,
    locked: bool,
    refused: bool,
    erasures: Vec<Line>,
    erase_until: Option<(i64, i64)>,
}

impl std::fmt::Debug for Tx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tx").field("author", &self.author).field("at", &self.at).field("last", &self.last).finish()
    }
}

impl Tx {
    pub(crate) fn new(store: Store, db: DatabaseTransaction, author: &str, at: i64) -> Self {
        Self {
            store,
            db,
            author: author.to_owned(),
            at,
            first: None,
            last: 0,
            locked: false,
            refused: false,
            erasures: Vec::new(),
            erase_until: None,
        }
    }

    /// The connection of this transaction, for a feature's own tables: what it writes there is committed with the log.
    pub fn db(&self) -> &DatabaseTransaction {
        &self.db
    }

    /// The moment this transaction happens at, in microseconds since 1970.
    pub(crate) fn at(&self) -> i64 {
        self.at
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// Notes how a step went: after a refusal nothing of this transaction can be committed.
    pub(crate) fn settle<T>(&mut self, step: Result<T, Error>) -> Result<T, Error> {
        self.refused |= step.is_err();
        step
    }

    /// Appends a change and gives its `seq`.
    ///
    /// Facts claim their slug; facts and texts must name the latest revision as their base; a publication must name
    /// saved revisions; an erasure empties the bodies in the same transaction.
    ///
    /// # Errors
    /// The change is refused (stale, unknown entry, slug taken, too large, …) or the database fails.
    pub async fn append(&mut self, change: Change) -> Result<i64, Error> {
        let appended = self.append_checked(change).await;
        self.settle(appended)
    }

    /// Gives a slug to an entry; the one it had stays reserved for it. Appending facts does this by itself.
    ///
    /// # Errors
    /// Another entry of this city and kind has or had the slug, or the database fails.
    pub async fn claim_slug(&mut self, entry: &EntryId, city: &CityKey, kind: &str, slug: &Slug) -> Result<(), Error> {
        let claimed = self.claim(*entry, city, kind, slug).await;
        self.settle(claimed)
    }

    /// Commits, wakes followers here and on other nodes, and gives the last `seq` of the log. When this returns, the
    /// save survives a crash and a power cut.
    ///
    /// # Errors
    /// A step was refused before, or the database fails; after [`Error::CommitUnknown`] look before saving again.
    pub async fn commit(self) -> Result<i64, Error> {
        if self.refused {
            return Err(Error::Refused);
        }
        let last = if self.first.is_some() {
            dialect::notify(&self.db).await?;
            self.last
        } else {
            rows::head(&self.db).await?
        };
        // Whom people asked us to forget is listed first: should we die in between, the next start forgets them.
        let (before, after) =
            self.erasures.into_iter().partition(|line| matches!(line, Line::SignUp(_) | Line::Row(_)));
        self.store.list().add(before).await?;
        self.db.commit().await.map_err(|error| match Error::from(error) {
            Error::Database(lost) => Error::CommitUnknown(lost),
            refused => refused,
        })?;
        self.store.wake().mark();
        self.store.after_erasures(after).await?;
        Ok(last)
    }

    /// Takes the head of the log: from here to the end of the transaction nobody else writes. Every transaction takes it
    /// before any other row, so no two can wait for each other.
    pub(crate) async fn lock(&mut self) -> Result<(), Error> {
        if !self.locked {
            self.last = self.advance(0).await?;
            self.locked = true;
        }
        Ok(())
    }

    /// Notes an erasure for the list that outlives backups.
    pub(crate) fn erased(&mut self, line: Line) {
        self.erasures.push(line);
    }

    /// Makes the next erasure reach only revisions before a `seq` and a moment.
    pub(crate) fn erase_until(&mut self, until: Option<(i64, i64)>) {
        self.erase_until = until;
    }

    async fn advance(&self, by: i64) -> Result<i64, Error> {
        let update = Query::update()
            .table(log_head::Entity)
            .value(log_head::Column::Seq, Expr::col(log_head::Column::Seq).add(by))
            .and_where(Expr::col(log_head::Column::Id).eq(rows::HEAD))
            .returning_col(log_head::Column::Seq)
            .to_owned();
        let row = self.db.query_one(&update).await?;
        let row = row.ok_or_else(|| DbErr::RecordNotFound("log_head".to_owned()))?;
        Ok(row.try_get_by_index(0)?)
    }

    async fn claim(&mut self, entry: EntryId, city: &CityKey, kind: &str, slug: &Slug) -> Result<(), Error> {
        limits::name("the name of a kind", kind)?;
        self.lock().await?;
        slugs::claim(&self.db, entry, city, kind, slug).await
    }

    async fn append_checked(&mut self, change: Change) -> Result<i64, Error> {
        let body = limits::check(&change)?;
        self.lock().await?;
        let entry = change.entry().ok_or_else(|| Error::UnknownRecord(change.record().to_owned()))?;
        let facts = rows::latest(&self.db, entry, None).await?;
        let city = match (&change, &facts) {
            (Change::Facts { city, .. }, _) => city.to_string(),
            (_, Some(facts)) => facts.city.clone(),
            (_, None) => return Err(Error::UnknownEntry(entry)),
        };
        self.check(&change, facts).await?;
        let seq = self.advance(1).await?;
        let tx = *self.first.get_or_insert(seq);
        self.last = seq;
        let row = log_record::ActiveModel {
            seq: Set(seq),
            tx: Set(tx),
            at: Set(self.at),
            author: Set(self.author.clone()),
            entry: Set(Some(entry.to_string())),
            city: Set(city),
            record: Set(change.record().to_owned()),
            lang: Set(change.lang().map(Lang::to_string)),
            hash: Set(canonical::hash_bytes(body.as_bytes())),
            body: Set(body),
            erased: Set(0),
        };
        log_record::Entity::insert(row).exec_without_returning(&self.db).await?;
        self.follow_up(seq, change).await?;
        Ok(seq)
    }

    /// Whether the change fits what is there. Reads only.
    async fn check(&self, change: &Change, facts: Option<log_record::Model>) -> Result<(), Error> {
        match change {
            Change::Facts { entry, kind, city, base, .. } => check_facts(*entry, kind, city, *base, facts),
            Change::Texts { entry, lang, base, .. } => {
                let latest = rows::latest(&self.db, *entry, Some(lang)).await?;
                match latest {
                    Some(latest) if *base != Some(latest.seq) => stale(*base, latest),
                    None if base.is_some() => Err(Error::NotARevision {
                        seq: base.unwrap_or_default(),
                        what: format!("{lang} texts"),
                        entry: *entry,
                    }),
                    _ => Ok(()),
                }
            }
            Change::Publish { entry, facts, texts }
            | Change::Schedule { entry, action: ScheduledAction::Publish { facts, texts }, .. } => {
                publication::check(&self.db, *entry, *facts, texts).await
            }
            _ => Ok(()),
        }
    }

    /// What a record brings about beside the log.
    async fn follow_up(&mut self, seq: i64, change: Change) -> Result<(), Error> {
        match change {
            Change::Facts { entry, kind, city, slug, .. } => slugs::claim(&self.db, entry, &city, &kind, &slug).await,
            Change::Schedule { entry, at, action } => {
                schedule::plan(&self.db, entry, at, &action, seq, &self.author).await
            }
            Change::Unschedule { entry } => schedule::forget(&self.db, &entry.to_string(), None).await,
            Change::Erase { entry, lang, media, reason } => {
                let until = self.erase_until.take();
                erasure::empty_bodies(&self.db, self.store.forgets(), entry, lang.as_ref(), until).await?;
                let author = self.author.clone();
                let erasure = Erasure { seq, at: self.at, author, entry, lang, media, reason };
                self.erased(Line::Entry(erasure));
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

fn check_facts(
    entry: EntryId,
    kind: &str,
    city: &CityKey,
    base: Option<i64>,
    latest: Option<log_record::Model>,
) -> Result<(), Error> {
    let Some(latest) = latest else {
        return if base.is_some() { Err(Error::UnknownEntry(entry)) } else { Ok(()) };
    };
    if base.is_none() {
        return Err(Error::EntryExists { entry, latest: Box::new(rows::decode(latest)?) });
    }
    if base != Some(latest.seq) {
        return stale(base, latest);
    }
    let Record { change, city: was_in, .. } = rows::decode(latest)?;
    match change {
        Change::Facts { kind: was, .. } if was != kind || was_in != city.as_str() => {
            Err(Error::Moved { entry, kind: was, city: was_in })
        }
        _ => Ok(()),
    }
}

fn stale(base: Option<i64>, latest: log_record::Model) -> Result<(), Error> {
    Err(Error::Stale { yours: base.unwrap_or_default(), latest: Box::new(rows::decode(latest)?) })
}
