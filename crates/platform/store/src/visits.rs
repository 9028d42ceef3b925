//! Visits: how many people were helped, at counters and in the queue of questions. A count, and nothing about who: no account of
//! who helped, no hour, no word. The id is made by whoever counts, so that a count sent twice, by a device that was without network,
//! counts once; it must be a random one, for the usual ids of this program tell the moment they were made at.
//!
//! After [`DAYS_KEPT`] days the day becomes its month, and at which counter it was is forgotten. Counts of months are what a city
//! compares from year to year, so they stay; a day and a counter could one day be laid beside somebody's own diary, and serve nobody
//! that late.

use std::{collections::BTreeMap, fmt};

use integra_kernel::{CityKey, EntryId, Lang};
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

use crate::{Change, Error, Month, Store, Tx, entities::visits, record, rows};

/// For how many days the day of a visit is kept: a year, and a little to look back on it.
const DAYS_KEPT: i32 = 400;
/// How a whole day is written, to tell it from a month.
const A_DAY: &str = "____-__-__";

/// Names one visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct VisitId(Uuid);

impl VisitId {
    /// A new one.
    pub fn random() -> Self {
        let mut chance = [0; 16];
        getrandom::fill(&mut chance).expect("the operating system gives random bytes");
        Self(uuid::Builder::from_random_bytes(chance).into_uuid())
    }

    /// Reads one that a device has made: a random UUID (version 4), for those of other versions say when or where they were made.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().filter(|id: &Uuid| id.get_version_num() == 4).map(Self)
    }
}

impl fmt::Display for VisitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What became of somebody who asked for help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Their question was answered.
    Answered,
    /// They have a time to come.
    Booked,
    /// They were told who else can help, or handed over to them.
    SentOn,
    /// Somebody went with them, or will.
    Accompanied,
    /// Nobody could help.
    NotHelped,
}

impl Outcome {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Answered, Self::Booked, Self::SentOn, Self::Accompanied, Self::NotHelped];

    /// Its word in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Booked => "booked",
            Self::SentOn => "sent-on",
            Self::Accompanied => "accompanied",
            Self::NotHelped => "not-helped",
        }
    }

    /// Reads its word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == text)
    }
}

/// Where a visit was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    /// By somebody at a counter, who tapped.
    Tally,
    /// When a question or an appointment in the queue was closed.
    Queue,
}

impl How {
    fn as_str(self) -> &'static str {
        match self {
            Self::Tally => "tally",
            Self::Queue => "queue",
        }
    }
}

/// A visit to count.
#[derive(Debug, Clone, Copy)]
pub struct NewVisit<'a> {
    /// Names it.
    pub id: VisitId,
    /// The city.
    pub city: &'a CityKey,
    /// The day, in the city's time zone.
    pub day: Date,
    /// The counter session it was at.
    pub session: Option<EntryId>,
    /// What it was about.
    pub topic: Option<EntryId>,
    /// The language that was spoken or asked for.
    pub lang: &'a Lang,
    /// What became of it.
    pub outcome: Outcome,
    /// Where it was counted.
    pub how: How,
}

/// How many visits of a month were alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitCount {
    /// The month.
    pub month: Month,
    /// What they were about; nobody has said so when absent.
    pub topic: Option<EntryId>,
    /// The language.
    pub lang: Lang,
    /// What became of them.
    pub outcome: Outcome,
    /// How many.
    pub number: u64,
}

/// Takes an erased entry out of all visits. The visits stay: somebody was helped, whatever becomes of the word for it.
pub(crate) async fn let_go_of(db: &impl ConnectionTrait, entry: EntryId) -> Result<(), Error> {
    let id = entry.to_string();
    let topics = visits::Entity::update_many().col_expr(visits::Column::Topic, Expr::value(None::<String>));
    topics.filter(visits::Column::Topic.eq(id.as_str())).exec(db).await?;
    let sessions = visits::Entity::update_many().col_expr(visits::Column::Session, Expr::value(None::<String>));
    sessions.filter(visits::Column::Session.eq(id)).exec(db).await?;
    Ok(())
}

/// Makes months of the days of long ago.
pub(crate) async fn fold(db: &impl ConnectionTrait, now: i64) -> Result<(), Error> {
    let Some(from) = day_of(now).checked_sub(DAYS_KEPT.days()).ok().map(|day| day.to_string()) else { return Ok(()) };
    let old = Condition::all().add(visits::Column::Day.lt(from)).add(visits::Column::Day.like(A_DAY));
    let days = visits::Entity::find().filter(old).select_only().column(visits::Column::Day).distinct();
    let days: Vec<String> = days.into_tuple().all(db).await?;
    for day in days {
        let Ok(month) = day.parse().map(Month::of_day) else { continue };
        let folded = visits::ActiveModel { day: Set(month.to_string()), session: Set(None), ..Default::default() };
        visits::Entity::update_many().set(folded).filter(visits::Column::Day.eq(day)).exec(db).await?;
    }
    Ok(())
}

/// The day of a moment, in UTC; moments beyond the calendar are on its first day.
pub(crate) fn day_of(at: i64) -> Date {
    TimeZone::UTC.to_datetime(Timestamp::from_microsecond(at).unwrap_or(Timestamp::MIN)).date()
}

fn is_erased(records: &[crate::Record]) -> bool {
    records.iter().any(|record| matches!(record.change, Change::Erase { lang: None, .. }))
}

impl Tx {
    /// Counts a visit. False when it was counted before: sending it again changes nothing. An entry that has been erased
    /// meanwhile is left out of it.
    ///
    /// # Errors
    /// The database fails.
    pub async fn count_visit(&mut self, visit: NewVisit<'_>) -> Result<bool, Error> {
        let counted = self.put_visit(visit).await;
        self.settle(counted)
    }

    /// Takes a visit away that was counted at a counter by mistake. False when there is none.
    ///
    /// # Errors
    /// The database fails.
    pub async fn take_back_visit(&mut self, city: &CityKey, id: VisitId) -> Result<bool, Error> {
        self.lock().await?;
        let this = Condition::all()
            .add(visits::Column::Id.eq(id.to_string()))
            .add(visits::Column::City.eq(city.as_str()))
            .add(visits::Column::How.eq(How::Tally.as_str()));
        let done = visits::Entity::delete_many().filter(this).exec(self.db()).await;
        self.settle(done.map(|done| done.rows_affected == 1).map_err(Error::from))
    }

    async fn put_visit(&mut self, visit: NewVisit<'_>) -> Result<bool, Error> {
        self.lock().await?;
        let row = visits::ActiveModel {
            id: Set(visit.id.to_string()),
            city: Set(visit.city.to_string()),
            day: Set(visit.day.to_string()),
            session: Set(self.unless_erased(visit.session).await?),
            topic: Set(self.unless_erased(visit.topic).await?),
            lang: Set(visit.lang.to_string()),
            outcome: Set(visit.outcome.as_str().to_owned()),
            how: Set(visit.how.as_str().to_owned()),
        };
        let once = OnConflict::column(visits::Column::Id).do_nothing().to_owned();
        let insert = visits::Entity::insert_many([row]).on_conflict(once);
        Ok(insert.exec_without_returning(self.db()).await? == 1)
    }

    async fn unless_erased(&self, entry: Option<EntryId>) -> Result<Option<String>, Error> {
        let Some(entry) = entry else { return Ok(None) };
        let erased = is_erased(&rows::of_entry_and_type(self.db(), entry, record::ERASE).await?);
        Ok((!erased).then(|| entry.to_string()))
    }
}

impl Store {
    /// How many visits there were in a city from one month to another, both included: by month, topic, language and outcome.
    ///
    /// # Errors
    /// The database fails.
    pub async fn visits(&self, city: &CityKey, from: Month, until: Month) -> Result<Vec<VisitCount>, Error> {
        // Days are written from the year down, so their order as texts is their order in time.
        let these = Condition::all()
            .add(visits::Column::City.eq(city.as_str()))
            .add(visits::Column::Day.gte(from.to_string()))
            .add(visits::Column::Day.lt(until.next().to_string()));
        let alike = visits::Entity::find().filter(these).select_only();
        let alike = alike.column(visits::Column::Day).column(visits::Column::Topic);
        let alike = alike.column(visits::Column::Lang).column(visits::Column::Outcome);
        let alike = alike.column_as(visits::Column::Id.count(), "number");
        let alike = alike.group_by(visits::Column::Day).group_by(visits::Column::Topic);
        let alike = alike.group_by(visits::Column::Lang).group_by(visits::Column::Outcome);
        let days: Vec<(String, Option<String>, String, String, i64)> = alike.into_tuple().all(self.db()).await?;
        let mut months = BTreeMap::new();
        for (day, topic, lang, outcome, number) in days {
            let month = day.get(..7).and_then(Month::parse);
            let (Some(month), Ok(lang), Some(outcome)) = (month, Lang::parse(&lang), Outcome::parse(&outcome)) else {
                continue;
            };
            let topic: Option<EntryId> = topic.and_then(|topic| topic.parse().ok());
            *months.entry((month, topic, lang, outcome)).or_insert(0) += u64::try_from(number).unwrap_or_default();
        }
        let count = |((month, topic, lang, outcome), number)| VisitCount { month, topic, lang, outcome, number };
        Ok(months.into_iter().map(count).collect())
    }
}
