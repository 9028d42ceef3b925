//! Links of published content, and what was found at their other end.

use std::collections::BTreeSet;

use integra_store::Error;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};

use super::{Private, entities::link};

/// Rows written or deleted at once.
const BATCH: usize = 200;

/// What was found at the other end of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    /// Nobody has looked yet.
    New,
    /// Somebody answers.
    Fine,
    /// The other side does not let programs look.
    Closed,
    /// It has moved for good.
    Moved,
    /// Nothing is there any more.
    Gone,
    /// Nobody answers, or only with an error.
    Broken,
    /// The other side cannot prove who it is.
    Certificate,
}

impl LinkState {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::New, Self::Fine, Self::Closed, Self::Moved, Self::Gone, Self::Broken, Self::Certificate];

    /// As it is kept, and the key of its words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Fine => "fine",
            Self::Closed => "closed",
            Self::Moved => "moved",
            Self::Gone => "gone",
            Self::Broken => "broken",
            Self::Certificate => "certificate",
        }
    }

    fn parse(text: &str) -> Self {
        Self::ALL.into_iter().find(|state| state.as_str() == text).unwrap_or(Self::New)
    }
}

/// A link, and how it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkSeen {
    /// The address.
    pub url: String,
    /// What was found.
    pub state: LinkState,
    /// Since when, in microseconds since 1970.
    pub since: i64,
    /// When somebody looked last; 0 for never.
    pub looked_at: i64,
    /// When somebody looks next.
    pub next_at: i64,
    /// How often in a row nobody answered.
    pub fails: i64,
    /// Where it moved to, or what went wrong.
    pub detail: String,
}

fn read(row: link::Model) -> LinkSeen {
    LinkSeen {
        state: LinkState::parse(&row.state),
        url: row.url,
        since: row.since,
        looked_at: row.looked_at,
        next_at: row.next_at,
        fails: row.fails,
        detail: row.detail,
    }
}

fn row(seen: &LinkSeen) -> link::ActiveModel {
    link::ActiveModel {
        url: Set(seen.url.clone()),
        state: Set(seen.state.as_str().to_owned()),
        since: Set(seen.since),
        looked_at: Set(seen.looked_at),
        next_at: Set(seen.next_at),
        fails: Set(seen.fails),
        detail: Set(seen.detail.clone()),
    }
}

impl<C: ConnectionTrait> Private<'_, C> {
    /// All links by address.
    ///
    /// # Errors
    /// The database fails.
    pub async fn links(&self) -> Result<Vec<LinkSeen>, Error> {
        let rows = link::Entity::find().order_by_asc(link::Column::Url).all(self.0).await?;
        Ok(rows.into_iter().map(read).collect())
    }

    /// Links that somebody should mend, found longest ago first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn bad_links(&self) -> Result<Vec<LinkSeen>, Error> {
        let rows = link::Entity::find()
            .filter(link::Column::State.is_in(["moved", "gone", "broken", "certificate"]))
            .order_by_asc(link::Column::Since)
            .order_by_asc(link::Column::Url)
            .all(self.0)
            .await?;
        Ok(rows.into_iter().map(read).filter(LinkSeen::is_finding).collect())
    }

    /// Links that are due for a look, the longest due first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn due_links(&self, now: i64, limit: u64) -> Result<Vec<LinkSeen>, Error> {
        let rows = link::Entity::find()
            .filter(link::Column::NextAt.lte(now))
            .order_by_asc(link::Column::NextAt)
            .order_by_asc(link::Column::Url)
            .limit(limit)
            .all(self.0)
            .await?;
        Ok(rows.into_iter().map(read).collect())
    }

    /// Keeps exactly the links of this list: new ones are due at once, others are forgotten.
    ///
    /// # Errors
    /// The database fails.
    pub async fn keep_links(&self, urls: &BTreeSet<String>, now: i64) -> Result<(), Error> {
        let known: BTreeSet<String> = self.links().await?.into_iter().map(|seen| seen.url).collect();
        let over: Vec<&String> = known.difference(urls).collect();
        for some in over.chunks(BATCH) {
            let urls = some.iter().map(|url| url.as_str());
            link::Entity::delete_many().filter(link::Column::Url.is_in(urls)).exec(self.0).await?;
        }
        let new: Vec<LinkSeen> = urls.difference(&known).map(|url| LinkSeen::new(url, now)).collect();
        for some in new.chunks(BATCH) {
            link::Entity::insert_many(some.iter().map(row)).exec_without_returning(self.0).await?;
        }
        Ok(())
    }

    /// Keeps what was found.
    ///
    /// # Errors
    /// The database fails.
    pub async fn keep_link(&self, seen: &LinkSeen) -> Result<(), Error> {
        let columns = [
            link::Column::State,
            link::Column::Since,
            link::Column::LookedAt,
            link::Column::NextAt,
            link::Column::Fails,
            link::Column::Detail,
        ];
        let replace = OnConflict::column(link::Column::Url).update_columns(columns).to_owned();
        link::Entity::insert(row(seen)).on_conflict(replace).exec_without_returning(self.0).await?;
        Ok(())
    }
}
