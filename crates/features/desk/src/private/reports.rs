//! What readers tell us: reports of mistakes, and how many found a page useful. Nothing here says who they were.

pub(super) mod tables;

use integra_kernel::{CityKey, EntryId, Lang};
use integra_store::Error;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{CaseStatement, Expr, ExprTrait, OnConflict},
};
use uuid::Uuid;

use self::tables::{report, useful};
use super::Private;
use crate::readers::part::Part;

/// Days a report is kept.
const KEPT_DAYS: i64 = 180;
const DAY: i64 = 24 * 60 * 60 * 1_000_000;

/// What has become of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportState {
    /// Somebody should look.
    Open,
    /// It was right, and is mended.
    Done,
    /// What the page says is right.
    NotAMistake,
    /// Somebody else has said the same.
    Duplicate,
}

impl ReportState {
    /// Those that end a report.
    pub const ENDS: [Self; 3] = [Self::Done, Self::NotAMistake, Self::Duplicate];

    /// As it is kept, and the key of its words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::NotAMistake => "not-a-mistake",
            Self::Duplicate => "duplicate",
        }
    }

    /// From what is kept, or from a form.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Open, Self::Done, Self::NotAMistake, Self::Duplicate].into_iter().find(|state| state.as_str() == text)
    }
}

/// A report.
#[derive(Debug, Clone)]
pub struct Report {
    /// Its id.
    pub id: Uuid,
    /// The city whose people answer for the entry.
    pub city: CityKey,
    /// The city on whose portal it was read: another one for entries of the network.
    pub portal: CityKey,
    /// The entry.
    pub entry: EntryId,
    /// The page: what follows city and language in its address.
    pub page: String,
    /// The language it was read in.
    pub lang: Lang,
    /// What is wrong.
    pub part: Part,
    /// What the reader says about it: plain text, perhaps empty.
    pub words: String,
    /// When, in microseconds since 1970.
    pub at: i64,
    /// What has become of it.
    pub state: ReportState,
    /// What the person who decided noted.
    pub note: String,
    /// Account that decided, and when.
    pub decided: Option<(String, i64)>,
}

/// Which reports of a city are wanted.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Ended ones instead of open ones.
    pub closed: bool,
    /// About this entry.
    pub entry: Option<EntryId>,
    /// About this part.
    pub part: Option<Part>,
}

/// How many found something useful, and how many did not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Useful {
    /// Said yes.
    pub yes: i64,
    /// Said no.
    pub no: i64,
}

fn read(row: report::Model) -> Option<Report> {
    Some(Report {
        id: row.id.parse().ok()?,
        city: CityKey::parse(&row.city).ok()?,
        portal: CityKey::parse(&row.portal).ok()?,
        entry: row.entry.parse().ok()?,
        page: row.page,
        lang: Lang::parse(&row.lang).ok()?,
        part: Part::parse(&row.part)?,
        words: row.words,
        at: row.at,
        state: ReportState::parse(&row.state)?,
        note: row.note,
        decided: row.decided_by.zip(row.decided_at),
    })
}

impl<C: ConnectionTrait> Private<'_, C> {
    /// Keeps a new report.
    ///
    /// # Errors
    /// The database fails.
    pub async fn keep_report(&self, report: &Report) -> Result<(), Error> {
        let row = report::ActiveModel {
            id: Set(report.id.to_string()),
            city: Set(report.city.to_string()),
            portal: Set(report.portal.to_string()),
            entry: Set(report.entry.to_string()),
            page: Set(report.page.clone()),
            lang: Set(report.lang.to_string()),
            part: Set(report.part.as_str().to_owned()),
            words: Set(report.words.clone()),
            at: Set(report.at),
            state: Set(report.state.as_str().to_owned()),
            note: Set(report.note.clone()),
            decided_by: Set(None),
            decided_at: Set(None),
        };
        report::Entity::insert(row).exec_without_returning(self.0).await?;
        Ok(())
    }

    /// How many reports about an entry are open.
    ///
    /// # Errors
    /// The database fails.
    pub async fn open_reports_of(&self, entry: EntryId) -> Result<u64, Error> {
        let open = report::Entity::find()
            .filter(report::Column::Entry.eq(entry.to_string()))
            .filter(report::Column::State.eq(ReportState::Open.as_str()));
        Ok(open.count(self.0).await?)
    }

    /// How many of them tell of danger.
    ///
    /// # Errors
    /// The database fails.
    pub async fn open_dangers_of(&self, entry: EntryId) -> Result<u64, Error> {
        let open = report::Entity::find()
            .filter(report::Column::Entry.eq(entry.to_string()))
            .filter(report::Column::Part.is_in(Part::DANGER.map(Part::as_str)))
            .filter(report::Column::State.eq(ReportState::Open.as_str()));
        Ok(open.count(self.0).await?)
    }

    /// The reports of a city: open ones oldest first and those of danger before all others, ended ones newest first; at most `limit`.
    ///
    /// # Errors
    /// The database fails.
    pub async fn reports(&self, city: &CityKey, wanted: &Wanted, limit: u64) -> Result<Vec<Report>, Error> {
        let open = ReportState::Open.as_str();
        let mut found = report::Entity::find().filter(report::Column::City.eq(city.to_string()));
        found = if wanted.closed {
            found.filter(report::Column::State.ne(open)).order_by_desc(report::Column::DecidedAt)
        } else {
            let danger = report::Column::Part.is_in(Part::DANGER.map(Part::as_str));
            let first = CaseStatement::new().case(danger, 0_i64).finally(1_i64);
            found
                .filter(report::Column::State.eq(open))
                .order_by(Into::<Expr>::into(first), sea_orm::Order::Asc)
                .order_by_asc(report::Column::At)
        };
        if let Some(entry) = wanted.entry {
            found = found.filter(report::Column::Entry.eq(entry.to_string()));
        }
        if let Some(part) = wanted.part {
            found = found.filter(report::Column::Part.eq(part.as_str()));
        }
        let rows = found.order_by_asc(report::Column::Id).limit(limit).all(self.0).await?;
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// A report of a city.
    ///
    /// # Errors
    /// The database fails.
    pub async fn report(&self, city: &CityKey, id: Uuid) -> Result<Option<Report>, Error> {
        let row = report::Entity::find_by_id(id.to_string()).one(self.0).await?;
        Ok(row.and_then(read).filter(|report| report.city == *city))
    }

    /// Changes what has become of a report, if it still is what whoever decides has seen: of two who decide at once, one
    /// does. `None` for who decides opens it again.
    ///
    /// # Errors
    /// The database fails.
    pub async fn decide_report(
        &self,
        id: Uuid,
        was_open: bool,
        state: ReportState,
        note: &str,
        decided: Option<(&str, i64)>,
    ) -> Result<bool, Error> {
        let open = report::Column::State.eq(ReportState::Open.as_str());
        let (by, at) = decided.unzip();
        let done = report::Entity::update_many()
            .col_expr(report::Column::State, Expr::value(state.as_str()))
            .col_expr(report::Column::Note, Expr::value(note))
            .col_expr(report::Column::DecidedBy, Expr::value(by.map(str::to_owned)))
            .col_expr(report::Column::DecidedAt, Expr::value(at))
            .filter(report::Column::Id.eq(id.to_string()))
            .filter(if was_open { open } else { open.not() })
            .exec(self.0)
            .await?;
        Ok(done.rows_affected > 0)
    }

    /// Counts one reader who did or did not find an entry useful, in a language and month (`2026-11`).
    ///
    /// # Errors
    /// The database fails.
    pub async fn count_useful(&self, entry: EntryId, lang: &Lang, month: &str, yes: bool) -> Result<(), Error> {
        let row = useful::ActiveModel {
            entry: Set(entry.to_string()),
            lang: Set(lang.to_string()),
            month: Set(month.to_owned()),
            yes: Set(i64::from(yes)),
            no: Set(i64::from(!yes)),
        };
        let counted = if yes { useful::Column::Yes } else { useful::Column::No };
        let mut add =
            OnConflict::columns([useful::Column::Entry, useful::Column::Lang, useful::Column::Month]).to_owned();
        add.value(counted, Expr::col((useful::Entity, counted)).add(1));
        useful::Entity::insert(row).on_conflict(add).exec_without_returning(self.0).await?;
        Ok(())
    }

    /// How many found an entry useful in each language since a month, all months together.
    ///
    /// # Errors
    /// The database fails.
    pub async fn useful(&self, entry: EntryId, since: &str) -> Result<Vec<(Lang, Useful)>, Error> {
        let rows = useful::Entity::find()
            .filter(useful::Column::Entry.eq(entry.to_string()))
            .filter(useful::Column::Month.gte(since))
            .order_by_asc(useful::Column::Lang)
            .all(self.0)
            .await?;
        let mut found: Vec<(Lang, Useful)> = Vec::new();
        for row in rows {
            let Ok(lang) = Lang::parse(&row.lang) else { continue };
            match found.last_mut().filter(|(last, _)| *last == lang) {
                Some((_, sum)) => {
                    sum.yes += row.yes;
                    sum.no += row.no;
                }
                None => found.push((lang, Useful { yes: row.yes, no: row.no })),
            }
        }
        Ok(found)
    }

    /// Deletes reports that are older than half a year, whatever has become of them.
    ///
    /// # Errors
    /// The database fails.
    pub async fn drop_old_reports(&self, now: i64) -> Result<u64, Error> {
        let old = report::Column::At.lt(now - KEPT_DAYS * DAY);
        Ok(report::Entity::delete_many().filter(old).exec(self.0).await?.rows_affected)
    }
}
