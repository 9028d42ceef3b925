//! Publications and withdrawals planned for later. A plan takes effect only as an ordinary record that a job appends when
//! it is due, once, however many nodes run the job; so what readers see depends on the log alone and on no clock.

use integra_kernel::EntryId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};

use crate::{Change, Due, Error, ScheduledAction, Store, Tx, dialect, entities::planned, publication};

impl ScheduledAction {
    /// The column that lets an entry have one plan of each.
    fn what(&self) -> &'static str {
        match self {
            Self::Publish { .. } => "publish",
            Self::Unpublish(_) => "unpublish",
        }
    }

    fn change(self, entry: EntryId) -> Change {
        match self {
            Self::Publish { facts, texts } => Change::Publish { entry, facts, texts },
            Self::Unpublish(state) => Change::Unpublish { entry, state },
        }
    }
}

/// Remembers a plan in place of an earlier one of the same sort.
pub(crate) async fn plan(
    db: &impl ConnectionTrait,
    entry: EntryId,
    at: i64,
    action: &ScheduledAction,
    seq: i64,
    author: &str,
) -> Result<(), Error> {
    let row = planned::ActiveModel {
        entry: Set(entry.to_string()),
        what: Set(action.what().to_owned()),
        at: Set(at),
        action: Set(serde_json::to_string(action).expect("an action is plain JSON")),
        seq: Set(seq),
        author: Set(author.to_owned()),
    };
    let replace = OnConflict::columns([planned::Column::Entry, planned::Column::What])
        .update_columns([planned::Column::At, planned::Column::Action, planned::Column::Seq, planned::Column::Author])
        .to_owned();
    planned::Entity::insert(row).on_conflict(replace).exec_without_returning(db).await?;
    Ok(())
}

/// Forgets the plans of an entry: all, or those of one sort.
pub(crate) async fn forget(db: &impl ConnectionTrait, entry: &str, what: Option<&str>) -> Result<(), Error> {
    let mut rows = planned::Entity::delete_many().filter(planned::Column::Entry.eq(entry));
    if let Some(what) = what {
        rows = rows.filter(planned::Column::What.eq(what));
    }
    rows.exec(db).await?;
    Ok(())
}

fn read(row: &planned::Model) -> Result<Due, Error> {
    Ok(Due {
        entry: row.entry.parse().map_err(|_| Error::Damaged(row.seq))?,
        at: row.at,
        action: serde_json::from_str(&row.action).map_err(|_| Error::Damaged(row.seq))?,
        seq: row.seq,
        author: row.author.clone(),
    })
}

impl Store {
    /// Planned actions whose time has come, the earliest first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn due(&self, now: i64, limit: u64) -> Result<Vec<Due>, Error> {
        let rows = planned::Entity::find()
            .filter(planned::Column::At.lte(now))
            .order_by_asc(planned::Column::At)
            .order_by_asc(planned::Column::Entry)
            .limit(limit)
            .all(self.db())
            .await?;
        rows.iter().map(read).collect()
    }

    /// What is planned for an entry.
    ///
    /// # Errors
    /// The database fails.
    pub async fn planned(&self, entry: &EntryId) -> Result<Vec<Due>, Error> {
        let rows = planned::Entity::find()
            .filter(planned::Column::Entry.eq(entry.to_string()))
            .order_by_asc(planned::Column::At)
            .all(self.db())
            .await?;
        rows.iter().map(read).collect()
    }

    /// Appends every planned action that is due, each in a transaction of its own and under the name of whoever planned
    /// it, and says how many took effect. A publication that has become impossible is dropped with a record saying so.
    ///
    /// # Errors
    /// The database fails; what was done until then stays.
    pub async fn run_due(&self, now: i64) -> Result<usize, Error> {
        let mut done = 0;
        while !self.due(now, 1).await?.is_empty() {
            match self.run_one(now).await? {
                Some(took_effect) => done += usize::from(took_effect),
                None => break,
            }
        }
        Ok(done)
    }

    /// Runs one due action; `None` when another node has taken them all.
    async fn run_one(&self, now: i64) -> Result<Option<bool>, Error> {
        let mut tx = self.begin("schedule", now).await?;
        // Head before row, as everywhere: two transactions that lock in different orders would wait for each other.
        tx.lock().await?;
        let Some(row) = dialect::claim_due(tx.db(), now).await? else { return Ok(None) };
        let due = read(&row)?;
        tx.author = due.author;
        forget(tx.db(), &row.entry, Some(&row.what)).await?;
        let possible = match &due.action {
            ScheduledAction::Publish { facts, texts } => publication::check(tx.db(), due.entry, *facts, texts).await,
            ScheduledAction::Unpublish(_) => Ok(()),
        };
        let took_effect = match possible {
            Ok(()) => {
                tx.append(due.action.change(due.entry)).await?;
                true
            }
            Err(
                error @ (Error::NotARevision { .. } | Error::ErasedRevision { .. } | Error::OlderThanPublished { .. }),
            ) => {
                tracing::warn!(entry = %due.entry, %error, "a planned publication is no longer possible");
                drop_plan(&mut tx, due.entry).await?;
                false
            }
            Err(error) => return Err(error),
        };
        tx.commit().await?;
        Ok(Some(took_effect))
    }
}

/// Says in the log that a plan came to nothing, and plans again what else there was: a withdrawal must not get lost.
async fn drop_plan(tx: &mut Tx, entry: EntryId) -> Result<(), Error> {
    let rest = planned::Entity::find().filter(planned::Column::Entry.eq(entry.to_string())).all(tx.db()).await?;
    tx.append(Change::Unschedule { entry }).await?;
    for row in rest {
        let Due { at, action, .. } = read(&row)?;
        tx.append(Change::Schedule { entry, at, action }).await?;
    }
    Ok(())
}
