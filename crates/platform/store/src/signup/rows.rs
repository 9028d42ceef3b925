//! Reading and counting sign-ups.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, EntryId, Lang};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::{SignUp, SignUpId, Standing, Taken};
use crate::{
    Change, Error,
    entities::{log_record, signup},
    rows,
};

pub(super) const ASKED: &str = "asked";
pub(super) const HELD: &str = "held";
pub(super) const WAITING: &str = "waiting";
pub(super) const WITHDRAWN: &str = "withdrawn";
pub(super) const DECLINED: &str = "declined";

fn within(entry: EntryId, part: &str, state: &str) -> Condition {
    Condition::all()
        .add(signup::Column::Entry.eq(entry.to_string()))
        .add(signup::Column::Part.eq(part))
        .add(signup::Column::State.eq(state))
}

fn small(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// How many have a place, and how many wait, in each part that has any of them.
pub(super) async fn taken(db: &impl ConnectionTrait, entry: EntryId) -> Result<BTreeMap<String, Taken>, Error> {
    let rows: Vec<(String, String, i64)> = signup::Entity::find()
        .filter(signup::Column::Entry.eq(entry.to_string()))
        .filter(signup::Column::State.is_in([HELD, WAITING]))
        .select_only()
        .column(signup::Column::Part)
        .column(signup::Column::State)
        .column_as(signup::Column::Id.count(), "count")
        .group_by(signup::Column::Part)
        .group_by(signup::Column::State)
        .into_tuple()
        .all(db)
        .await?;
    let mut taken = BTreeMap::<String, Taken>::new();
    for (part, state, count) in rows {
        let part = taken.entry(part).or_default();
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        *if state == HELD { &mut part.held } else { &mut part.waiting } = count;
    }
    Ok(taken)
}

/// Those who wait, the longest first.
pub(super) async fn in_turn(db: &impl ConnectionTrait, entry: EntryId, part: &str) -> Result<Vec<SignUpId>, Error> {
    let rows = signup::Entity::find()
        .filter(within(entry, part, WAITING))
        .order_by_asc(signup::Column::Turn)
        .select_only()
        .column(signup::Column::Id)
        .into_tuple::<String>()
        .all(db)
        .await?;
    rows.iter().map(|id| id.parse()).collect()
}

/// A number after all that were given for this entry. Asked for behind the head of the log only.
pub(super) async fn next_turn(db: &impl ConnectionTrait, entry: EntryId) -> Result<i64, Error> {
    let last: Option<Option<i64>> = signup::Entity::find()
        .filter(signup::Column::Entry.eq(entry.to_string()))
        .select_only()
        .column_as(signup::Column::Turn.max(), "last")
        .into_tuple()
        .one(db)
        .await?;
    Ok(last.flatten().unwrap_or(0) + 1)
}

/// The entries of those with a place who have no answer yet, one for each.
pub(super) async fn unanswered(db: &impl ConnectionTrait) -> Result<Vec<EntryId>, Error> {
    let rows: Vec<String> = signup::Entity::find()
        .filter(signup::Column::State.eq(HELD))
        .filter(signup::Column::Accepted.eq(0_i64))
        .filter(signup::Column::Attended.is_null())
        .filter(signup::Column::ClosedAt.is_null())
        .select_only()
        .column(signup::Column::Entry)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.iter().filter_map(|id| id.parse().ok()).collect())
}

/// The sign-ups of one contact that stand, the oldest first.
pub(super) async fn of_contact(
    db: &impl ConnectionTrait,
    entry: EntryId,
    who: &[String],
) -> Result<Vec<SignUp>, Error> {
    let rows = signup::Entity::find()
        .filter(signup::Column::Entry.eq(entry.to_string()))
        .filter(signup::Column::Who.is_in(who.iter().map(String::as_str)))
        .filter(signup::Column::State.is_in([ASKED, HELD, WAITING]))
        .order_by_asc(signup::Column::Id)
        .all(db)
        .await?;
    let mut found = Vec::new();
    for row in rows {
        found.push(with_position(db, row).await?);
    }
    Ok(found)
}

/// The state of the last availability record of an entry.
pub(super) async fn last_told(db: &impl ConnectionTrait, entry: EntryId) -> Result<Option<String>, Error> {
    let row = log_record::Entity::find()
        .filter(log_record::Column::Entry.eq(entry.to_string()))
        .filter(log_record::Column::Record.eq("availability"))
        .order_by_desc(log_record::Column::Seq)
        .one(db)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let Change::Availability { state, .. } = rows::decode(row)?.change else { return Ok(None) };
    Ok(Some(state))
}

/// A row with its place in the waiting list.
pub(super) async fn with_position(db: &impl ConnectionTrait, row: signup::Model) -> Result<SignUp, Error> {
    let ahead = if row.state == WAITING {
        let before = within(row.entry.parse().map_err(|_| Error::UnknownSignUp)?, &row.part, WAITING);
        let before = before.add(signup::Column::Turn.lt(row.turn));
        small(signup::Entity::find().filter(before).count(db).await?)
    } else {
        0
    };
    read(row, ahead + 1)
}

/// Everybody who has confirmed.
pub(super) async fn of_entry(db: &impl ConnectionTrait, entry: EntryId) -> Result<Vec<SignUp>, Error> {
    let rows = signup::Entity::find()
        .filter(signup::Column::Entry.eq(entry.to_string()))
        .filter(signup::Column::State.ne(ASKED))
        .order_by_asc(signup::Column::Turn)
        .order_by_asc(signup::Column::Id)
        .all(db)
        .await?;
    let mut waiting = std::collections::BTreeMap::<String, usize>::new();
    rows.into_iter()
        .map(|row| {
            let position = waiting.entry(row.part.clone()).or_default();
            *position += usize::from(row.state == WAITING);
            let position = *position;
            read(row, position)
        })
        .collect()
}

fn read(row: signup::Model, position: usize) -> Result<SignUp, Error> {
    let standing = match row.state.as_str() {
        ASKED => Standing::Asked,
        HELD => Standing::Held,
        WAITING => Standing::Waiting(position),
        WITHDRAWN => Standing::Withdrawn,
        _ => Standing::Declined,
    };
    Ok(SignUp {
        id: row.id.parse()?,
        entry: row.entry.parse().map_err(|_| Error::UnknownSignUp)?,
        part: row.part,
        city: CityKey::parse(&row.city).map_err(|_| Error::UnknownSignUp)?,
        lang: Lang::parse(&row.lang).map_err(|_| Error::UnknownSignUp)?,
        standing,
        asked_at: row.asked_at,
        confirmed_at: row.confirmed_at,
        accepted: row.accepted != 0,
        attended: row.attended.map(|came| came != 0),
        until: row.until,
        noted: row.note.is_some(),
        handler: row.handler.map(|account| account.parse()).transpose()?,
        urgent: row.urgent != 0,
        outcome: row.outcome,
        counted: row.counted != 0,
        passes_to: row.pass_to.and_then(|entry| entry.parse().ok()),
        begins: row.begins,
        on_hold: row.on_hold != 0,
        replies: row.replies,
        sealed: row.sealed,
        note: row.note,
    })
}
