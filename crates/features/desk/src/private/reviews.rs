//! Reviews: somebody asks others to look at a draft before readers see it.

use std::collections::{BTreeMap, BTreeSet};

use integra_kernel::{CityKey, EntryId, Lang};
use integra_store::Error;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use uuid::Uuid;

use super::{Private, entities::review};

/// What has become of a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewState {
    /// Somebody should look.
    Open,
    /// Somebody has looked and found it good.
    Approved,
    /// Somebody has looked and asks for changes.
    SentBack,
    /// Whoever asked has taken it back, or it was published meanwhile.
    Closed,
}

impl ReviewState {
    /// As it is kept, and the key of its words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Approved => "approved",
            Self::SentBack => "sent-back",
            Self::Closed => "closed",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Open, Self::Approved, Self::SentBack, Self::Closed].into_iter().find(|state| state.as_str() == text)
    }
}

/// A review.
#[derive(Debug, Clone)]
pub struct Review {
    /// Its id.
    pub id: Uuid,
    /// The entry.
    pub entry: EntryId,
    /// Account that asked.
    pub asked_by: String,
    /// When, in microseconds since 1970.
    pub asked_at: i64,
    /// What those who look should know.
    pub note: String,
    /// The facts revision it is about.
    pub facts: i64,
    /// The texts revision of each language it is about.
    pub texts: BTreeMap<Lang, i64>,
    /// What has become of it.
    pub state: ReviewState,
    /// Account that decided, and when.
    pub decided: Option<(String, i64)>,
}

/// How a review ends.
#[derive(Debug, Clone)]
pub struct Decision<'a> {
    /// What becomes of it.
    pub state: ReviewState,
    /// Account that decides.
    pub by: &'a str,
    /// When, in microseconds since 1970.
    pub at: i64,
}

fn read(row: review::Model) -> Option<Review> {
    Some(Review {
        id: row.id.parse().ok()?,
        entry: row.entry.parse().ok()?,
        asked_by: row.asked_by,
        asked_at: row.asked_at,
        note: row.note,
        facts: row.facts,
        texts: serde_json::from_str(&row.texts).ok()?,
        state: ReviewState::parse(&row.state)?,
        decided: row.decided_by.zip(row.decided_at),
    })
}

impl<C: ConnectionTrait> Private<'_, C> {
    /// Asks for a review; one that is still open about the same entry ends.
    ///
    /// # Errors
    /// The database fails.
    pub async fn ask_for_review(&self, city: &CityKey, review: &Review) -> Result<(), Error> {
        self.close_reviews(review.entry).await?;
        let row = review::ActiveModel {
            id: Set(review.id.to_string()),
            entry: Set(review.entry.to_string()),
            city: Set(city.to_string()),
            asked_by: Set(review.asked_by.clone()),
            asked_at: Set(review.asked_at),
            note: Set(review.note.clone()),
            facts: Set(review.facts),
            texts: Set(serde_json::to_string(&review.texts).expect("a map of numbers is plain JSON")),
            state: Set(review.state.as_str().to_owned()),
            decided_by: Set(None),
            decided_at: Set(None),
        };
        review::Entity::insert(row).exec_without_returning(self.0).await?;
        Ok(())
    }

    /// Ends the open review of an entry. True when there was one: of two who decide at once, one does.
    ///
    /// # Errors
    /// The database fails.
    pub async fn decide_reviews(&self, entry: EntryId, decision: &Decision<'_>) -> Result<bool, Error> {
        let done = review::Entity::update_many()
            .col_expr(review::Column::State, Expr::value(decision.state.as_str()))
            .col_expr(review::Column::DecidedBy, Expr::value(decision.by))
            .col_expr(review::Column::DecidedAt, Expr::value(decision.at))
            .filter(review::Column::Entry.eq(entry.to_string()))
            .filter(review::Column::State.eq(ReviewState::Open.as_str()))
            .exec(self.0)
            .await?;
        Ok(done.rows_affected > 0)
    }

    /// Closes what is open or approved about an entry: readers see it now, or whoever asked has asked anew.
    ///
    /// # Errors
    /// The database fails.
    pub async fn close_reviews(&self, entry: EntryId) -> Result<(), Error> {
        let ends = [ReviewState::Open.as_str(), ReviewState::Approved.as_str()];
        review::Entity::update_many()
            .col_expr(review::Column::State, Expr::value(ReviewState::Closed.as_str()))
            .filter(review::Column::Entry.eq(entry.to_string()))
            .filter(review::Column::State.is_in(ends))
            .exec(self.0)
            .await?;
        Ok(())
    }

    /// The newest review of an entry.
    ///
    /// # Errors
    /// The database fails.
    pub async fn review_of(&self, entry: EntryId) -> Result<Option<Review>, Error> {
        let row = review::Entity::find()
            .filter(review::Column::Entry.eq(entry.to_string()))
            .order_by_desc(review::Column::AskedAt)
            .order_by_desc(review::Column::Id)
            .one(self.0)
            .await?;
        Ok(row.and_then(read))
    }

    /// The reviews of a city in a state, the oldest first, at most `limit`.
    ///
    /// # Errors
    /// The database fails.
    pub async fn reviews(&self, city: &CityKey, state: ReviewState, limit: u64) -> Result<Vec<Review>, Error> {
        let rows = review::Entity::find()
            .filter(review::Column::City.eq(city.to_string()))
            .filter(review::Column::State.eq(state.as_str()))
            .order_by_asc(review::Column::AskedAt)
            .limit(limit)
            .all(self.0)
            .await?;
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// The entries of a city with an open review.
    ///
    /// # Errors
    /// The database fails.
    pub async fn in_review(&self, city: &CityKey) -> Result<BTreeSet<EntryId>, Error> {
        let rows: Vec<String> = review::Entity::find()
            .filter(review::Column::City.eq(city.to_string()))
            .filter(review::Column::State.eq(ReviewState::Open.as_str()))
            .select_only()
            .column(review::Column::Entry)
            .into_tuple()
            .all(self.0)
            .await?;
        Ok(rows.iter().filter_map(|entry| entry.parse().ok()).collect())
    }

    pub(super) async fn forget_reviews(&self, entry: EntryId) -> Result<(), Error> {
        review::Entity::delete_many().filter(review::Column::Entry.eq(entry.to_string())).exec(self.0).await?;
        Ok(())
    }
}
