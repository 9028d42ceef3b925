//! The audit trail: who did what, in rows that cannot be changed, removed or added without it showing.
//!
//! Each row holds the hash of the one before, and one more row holds the hash of the last, so that a trail cut short
//! shows too. A row is written in the same transaction as what it tells of; neither is ever there without the other.
//! Rows hold account ids and never names or addresses of people, because a trail cannot be erased.

use integra_kernel::{CityKey, canonical};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::{Value, json};

use crate::{
    AccountId, Error, Store, Tx,
    entities::{audit, audit_head},
    limits,
};

/// The only row of the head table.
pub(crate) const HEAD: i64 = 1;
/// Most bytes of the details of a row.
const MOST_DETAIL: usize = 8 * 1024;
/// Most places told of one gap.
const MOST_TOLD: usize = 1_000;
/// Rows verified at once.
const BATCH: u64 = 500;

/// One row of the audit trail.
#[derive(Debug, Clone, PartialEq)]
pub struct AuditRow {
    /// Its place in the trail, without gaps.
    pub seq: i64,
    /// When, in microseconds since 1970.
    pub at: i64,
    /// Whose account did it, or was used; none for the command line and for jobs.
    pub account: Option<AccountId>,
    /// What was done: words of small letters with full stops between them, for instance `account.invited`.
    pub action: String,
    /// In which city.
    pub city: Option<CityKey>,
    /// To what: the id of an entry or an account, or whatever else names it.
    pub subject: String,
    /// What else is worth knowing.
    pub detail: Value,
}

/// Which rows to read; `None` means all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// In this city.
    pub city: Option<CityKey>,
    /// By this account.
    pub account: Option<AccountId>,
    /// This action, or those that begin with it and a full stop: `account` finds `account.invited`.
    pub action: Option<String>,
    /// To this.
    pub subject: Option<String>,
    /// Not before, in microseconds since 1970.
    pub since: Option<i64>,
    /// Before.
    pub until: Option<i64>,
}

fn hash(row: &audit::Model) -> String {
    canonical::hash(&json!({
        "seq": row.seq,
        "at": row.at,
        "account": row.account,
        "action": row.action,
        "city": row.city,
        "subject": row.subject,
        "detail": row.detail,
        "previous": row.previous,
    }))
}

fn read(row: audit::Model) -> Result<AuditRow, Error> {
    let damaged = || Error::Database(DbErr::Type(format!("row {} of the audit trail", row.seq)));
    Ok(AuditRow {
        seq: row.seq,
        at: row.at,
        account: row.account.as_deref().map(str::parse).transpose().map_err(|_: Error| damaged())?,
        city: row.city.as_deref().map(CityKey::parse).transpose().map_err(|_| damaged())?,
        detail: serde_json::from_str(&row.detail).map_err(|_| damaged())?,
        action: row.action,
        subject: row.subject,
    })
}

fn check(action: &str, subject: &str, detail: &str) -> Result<(), Error> {
    let bad = |what, text: &str, rule| Err(Error::BadName { what, text: text.chars().take(80).collect(), rule });
    if action.is_empty() || action.len() > 80 || !action.split('.').all(|word| limits::name("an action", word).is_ok())
    {
        return bad("an action", action, "use small letters a-z, digits and hyphens, with full stops between words");
    }
    if subject.len() > 200 || subject.chars().any(char::is_control) || subject.contains('@') {
        return bad("the subject of an action", subject, "at most 200 characters on one line, and no e-mail address");
    }
    if detail.len() > MOST_DETAIL {
        let what = "the details of an action (in bytes)".to_owned();
        return Err(Error::TooLarge { what, most: MOST_DETAIL, found: detail.len() });
    }
    Ok(())
}

async fn head(db: &impl ConnectionTrait) -> Result<Option<audit_head::Model>, DbErr> {
    audit_head::Entity::find_by_id(HEAD).one(db).await
}

impl Tx {
    /// Writes a row of the audit trail, committed together with everything else in this transaction, and gives its place
    /// in the trail. Subject and details name accounts by id, never by name or address.
    ///
    /// # Errors
    /// A word is not of its form, the details are too large, or the database fails.
    pub async fn audit(
        &mut self,
        action: &str,
        account: Option<AccountId>,
        city: Option<&CityKey>,
        subject: &str,
        detail: &Value,
    ) -> Result<i64, Error> {
        let written = self.write_audit(action, account, city, subject, detail).await;
        self.settle(written)
    }

    async fn write_audit(
        &mut self,
        action: &str,
        account: Option<AccountId>,
        city: Option<&CityKey>,
        subject: &str,
        detail: &Value,
    ) -> Result<i64, Error> {
        let detail = canonical::to_string(detail);
        check(action, subject, &detail)?;
        self.lock().await?;
        let last = head(self.db()).await?.ok_or_else(|| DbErr::RecordNotFound("audit_head".to_owned()))?;
        let mut row = audit::Model {
            seq: last.seq + 1,
            at: self.at(),
            account: account.map(|id| id.to_string()),
            action: action.to_owned(),
            city: city.map(CityKey::to_string),
            subject: subject.to_owned(),
            detail,
            previous: last.hash,
            hash: String::new(),
        };
        row.hash = hash(&row);
        let columns = audit_head::ActiveModel { seq: Set(row.seq), hash: Set(row.hash.clone()), ..Default::default() };
        audit_head::Entity::update_many().set(columns).filter(audit_head::Column::Id.eq(HEAD)).exec(self.db()).await?;
        let seq = row.seq;
        let row: audit::ActiveModel = sea_orm::IntoActiveModel::into_active_model(row);
        audit::Entity::insert(row).exec_without_returning(self.db()).await?;
        Ok(seq)
    }
}

impl Store {
    /// Rows of the audit trail, the newest first: at most `limit`, older than the row `before`.
    ///
    /// # Errors
    /// The database fails, or a row cannot be read.
    pub async fn audit_trail(
        &self,
        filter: &AuditFilter,
        before: Option<i64>,
        limit: u64,
    ) -> Result<Vec<AuditRow>, Error> {
        let mut rows = audit::Entity::find();
        if let Some(city) = &filter.city {
            rows = rows.filter(audit::Column::City.eq(city.as_str()));
        }
        if let Some(account) = &filter.account {
            rows = rows.filter(audit::Column::Account.eq(account.to_string()));
        }
        if let Some(action) = &filter.action {
            let within = audit::Column::Action.starts_with(format!("{action}."));
            rows = rows.filter(Condition::any().add(audit::Column::Action.eq(action.as_str())).add(within));
        }
        if let Some(subject) = &filter.subject {
            rows = rows.filter(audit::Column::Subject.eq(subject.as_str()));
        }
        if let Some(since) = filter.since {
            rows = rows.filter(audit::Column::At.gte(since));
        }
        if let Some(until) = filter.until {
            rows = rows.filter(audit::Column::At.lt(until));
        }
        if let Some(before) = before {
            rows = rows.filter(audit::Column::Seq.lt(before));
        }
        let rows = rows.order_by_desc(audit::Column::Seq).limit(limit).all(self.db()).await?;
        rows.into_iter().map(read).collect()
    }

    /// Reads the whole audit trail and gives the places of rows that were changed, are missing, or do not belong there.
    /// Place 0 stands for the note of where the trail ends.
    ///
    /// # Errors
    /// The database fails.
    pub async fn verify_audit(&self) -> Result<Vec<i64>, Error> {
        let tx = crate::connect::begin_reading(self.db()).await?;
        let mut chain = Chain::default();
        // Places below 1 do not exist; a row there was put in by hand.
        let mut from = i64::MIN;
        loop {
            let rows = audit::Entity::find()
                .filter(audit::Column::Seq.gt(from))
                .order_by_asc(audit::Column::Seq)
                .limit(BATCH)
                .all(&tx)
                .await?;
            let Some(last) = rows.last() else { break };
            from = last.seq;
            rows.iter().for_each(|row| chain.look(row));
        }
        let bad = chain.finish(head(&tx).await?);
        tx.rollback().await?;
        Ok(bad)
    }
}

/// What is known of the trail so far.
#[derive(Debug, Default)]
struct Chain {
    seq: i64,
    hash: String,
    bad: std::collections::BTreeSet<i64>,
}

impl Chain {
    fn look(&mut self, row: &audit::Model) {
        if row.seq < 1 {
            self.bad.insert(row.seq);
            return;
        }
        if self.seq + 1 == row.seq && row.previous != self.hash && hash(row) == row.hash {
            // This row is whole and was written after another one than stands before it: the one before was changed and
            // given a new hash.
            self.bad.insert(self.seq.max(1));
        }
        self.missing(row.seq - 1);
        if hash(row) != row.hash {
            self.bad.insert(row.seq);
        }
        (self.seq, self.hash) = (row.seq, row.hash.clone());
    }

    /// Notes the places behind the last row up to this one. Numbers made up by somebody who changed the trail must not fill
    /// the memory, so of many places the first thousand are told.
    fn missing(&mut self, until: i64) {
        self.bad.extend((self.seq + 1..=until).take(MOST_TOLD));
    }

    fn finish(mut self, head: Option<audit_head::Model>) -> Vec<i64> {
        match head {
            None => {
                self.bad.insert(0);
            }
            Some(head) if head.seq == self.seq => {
                if head.hash != self.hash {
                    self.bad.insert(self.seq);
                }
            }
            // Cut short, or rows added behind the end.
            Some(head) if head.seq > self.seq => self.missing(head.seq),
            Some(head) => {
                let end = std::mem::replace(&mut self.seq, head.seq.max(0));
                self.missing(end);
            }
        }
        self.bad.into_iter().collect()
    }
}
