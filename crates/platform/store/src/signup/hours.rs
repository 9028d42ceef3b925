//! Hours that somebody was there: said by themselves or by those who offer it, and confirmed by the latter.

use integra_kernel::EntryId;
use jiff::civil::Date;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::SignUpId;
use crate::{
    Error, Store, Tx,
    entities::{signup, signup_hours},
};

/// Most minutes of one day.
pub const MOST_MINUTES: i64 = 24 * 60;
/// Most lines of hours of one person.
pub const MOST_HOURS: u64 = 400;

/// Some time on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// Names it.
    pub id: String,
    /// The day.
    pub day: Date,
    /// How long, in minutes.
    pub minutes: i64,
    /// Whether they said so themselves.
    pub own: bool,
    /// Whether those who offer it have confirmed it.
    pub confirmed: bool,
}

/// Time to write down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewHours {
    /// The day.
    pub day: Date,
    /// How long, in minutes: 1 to 1,440.
    pub minutes: i64,
    /// Whether the person themselves says so. It is confirmed at once otherwise.
    pub own: bool,
}

fn of(id: SignUpId) -> Condition {
    Condition::all().add(signup_hours::Column::SignUp.eq(id.to_string()))
}

/// Deletes the hours of some sign-ups.
pub(super) async fn forget(db: &impl ConnectionTrait, sign_ups: &[String]) -> Result<(), Error> {
    for some in sign_ups.chunks(500) {
        let these = signup_hours::Column::SignUp.is_in(some.iter().map(String::as_str));
        signup_hours::Entity::delete_many().filter(these).exec(db).await?;
    }
    Ok(())
}

impl Store {
    /// The hours of a sign-up, the oldest first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn hours(&self, id: SignUpId) -> Result<Vec<Hours>, Error> {
        let rows = signup_hours::Entity::find().filter(of(id)).order_by_asc(signup_hours::Column::Day);
        let rows = rows.order_by_desc(signup_hours::Column::Minutes).order_by_asc(signup_hours::Column::Id);
        let rows = rows.all(self.db()).await?;
        let read = |row: signup_hours::Model| {
            let day = row.day.parse().ok()?;
            let (own, confirmed) = (row.own != 0, row.confirmed != 0);
            Some(Hours { id: row.id, day, minutes: row.minutes, own, confirmed })
        };
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// The confirmed minutes of everybody who signed up for an entry.
    ///
    /// # Errors
    /// The database fails.
    pub async fn minutes_of(&self, entry: EntryId) -> Result<i64, Error> {
        let these = Condition::all()
            .add(signup_hours::Column::Entry.eq(entry.to_string()))
            .add(signup_hours::Column::Confirmed.eq(1_i64));
        let rows = signup_hours::Entity::find().filter(these).select_only().column(signup_hours::Column::Minutes);
        let minutes: Vec<i64> = rows.into_tuple().all(self.db()).await?;
        Ok(minutes.iter().sum())
    }
}

impl Tx {
    /// Writes down that somebody with a place was there for a while.
    ///
    /// # Errors
    /// [`Error::BadHours`] when a day would have more than 24 hours, or there are too many lines; there is no such sign-up
    /// with a place, or the database fails.
    pub async fn log_hours(&mut self, id: SignUpId, hours: NewHours) -> Result<(), Error> {
        let logged = self.put_hours(id, hours).await;
        self.settle(logged)
    }

    /// Those who offer it confirm some time. False when there is no such line.
    ///
    /// # Errors
    /// The database fails.
    pub async fn confirm_hours(&mut self, id: SignUpId, hours: &str) -> Result<bool, Error> {
        self.lock().await?;
        let columns = signup_hours::ActiveModel { confirmed: Set(1), ..Default::default() };
        let this = of(id).add(signup_hours::Column::Id.eq(hours));
        let done = signup_hours::Entity::update_many().set(columns).filter(this).exec(self.db()).await;
        self.settle(done.map(|done| done.rows_affected == 1).map_err(Error::from))
    }

    /// Takes a line of hours away. A person takes only what they wrote themselves and nobody has confirmed. False when
    /// there is no such line.
    ///
    /// # Errors
    /// The database fails.
    pub async fn drop_hours(&mut self, id: SignUpId, hours: &str, by_themselves: bool) -> Result<bool, Error> {
        self.lock().await?;
        let mut this = of(id).add(signup_hours::Column::Id.eq(hours));
        if by_themselves {
            this = this.add(signup_hours::Column::Own.eq(1_i64)).add(signup_hours::Column::Confirmed.eq(0_i64));
        }
        let done = signup_hours::Entity::delete_many().filter(this).exec(self.db()).await;
        self.settle(done.map(|done| done.rows_affected == 1).map_err(Error::from))
    }

    async fn put_hours(&mut self, id: SignUpId, new: NewHours) -> Result<(), Error> {
        self.lock().await?;
        let row = signup::Entity::find_by_id(id.to_string()).one(self.db()).await?;
        let row = row.filter(|row| row.state == super::rows::HELD).ok_or(Error::UnknownSignUp)?;
        let day = new.day.to_string();
        let that_day = signup_hours::Entity::find().filter(of(id).add(signup_hours::Column::Day.eq(day.as_str())));
        let that_day: Vec<i64> =
            that_day.select_only().column(signup_hours::Column::Minutes).into_tuple().all(self.db()).await?;
        let fits = new.minutes > 0 && that_day.iter().sum::<i64>().saturating_add(new.minutes) <= MOST_MINUTES;
        if !fits || signup_hours::Entity::find().filter(of(id)).count(self.db()).await? >= MOST_HOURS {
            return Err(Error::BadHours);
        }
        let row = signup_hours::ActiveModel {
            id: Set(self.passing_id()),
            sign_up: Set(id.to_string()),
            entry: Set(row.entry),
            day: Set(day),
            minutes: Set(new.minutes),
            own: Set(i64::from(new.own)),
            confirmed: Set(i64::from(!new.own)),
            at: Set(self.at()),
        };
        signup_hours::Entity::insert(row).exec_without_returning(self.db()).await?;
        Ok(())
    }
}
