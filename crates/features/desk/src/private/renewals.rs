//! Which offers their organizations were asked about, until when, and what readers saw of those that nobody answered for.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, EntryId, Lang, canonical};
use integra_store::Error;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use sea_orm_migration::prelude::*;

use super::Private;

/// Longest text that is looked at as a link.
const MOST_TOKEN: usize = 200;

mod renewal {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_renewal")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub entry: String,
        pub city: String,
        #[sea_orm(unique)]
        pub token: String,
        pub asked_at: i64,
        /// The first day it is not shown any more, as `2027-05-30`.
        pub ends: String,
        pub ended_at: Option<i64>,
        pub facts: Option<i64>,
        pub texts: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The table. A released migration is never edited.
pub(super) struct Renewals;

impl MigrationName for Renewals {
    fn name(&self) -> &str {
        "0007_renewals"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Renewals {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let text = |name: &'static str| ColumnDef::new(name).text().not_null().take();
        let table = Table::create()
            .table("desk_renewal")
            .col(text("entry").primary_key())
            .col(text("city"))
            .col(text("token").unique_key())
            .col(ColumnDef::new("asked_at").big_integer().not_null())
            .col(text("ends"))
            .col(ColumnDef::new("ended_at").big_integer().null())
            .col(ColumnDef::new("facts").big_integer().null())
            .col(ColumnDef::new("texts").text().null())
            .to_owned();
        manager.create_table(table).await
    }
}

/// An offer somebody was asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renewal {
    /// The offer.
    pub entry: EntryId,
    /// Its city.
    pub city: CityKey,
    /// When they were asked, in microseconds since 1970.
    pub asked_at: i64,
    /// The first day it is not shown any more.
    pub ends: jiff::civil::Date,
    /// What readers saw, when it was taken off the list because nobody answered.
    pub ended: Option<Ended>,
}

/// What readers saw of an offer until it was taken off the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// When that was, in microseconds since 1970.
    pub at: i64,
    /// The facts revision.
    pub facts: i64,
    /// The texts revision of each language.
    pub texts: BTreeMap<Lang, i64>,
}

fn read(row: renewal::Model) -> Option<Renewal> {
    let texts = row.texts.as_deref().and_then(|texts| serde_json::from_str(texts).ok());
    let ended = row.ended_at.zip(row.facts).zip(texts).map(|((at, facts), texts)| Ended { at, facts, texts });
    Some(Renewal {
        entry: row.entry.parse().ok()?,
        city: CityKey::parse(&row.city).ok()?,
        asked_at: row.asked_at,
        ends: row.ends.parse().ok()?,
        ended,
    })
}

impl<C: ConnectionTrait> Private<'_, C> {
    /// Notes that the organization of an offer is asked, under a new link; an earlier one leads nowhere from now on.
    ///
    /// # Errors
    /// The database fails.
    pub async fn ask_renewal(
        &self,
        city: &CityKey,
        entry: EntryId,
        link: &str,
        asked_at: i64,
        ends: jiff::civil::Date,
    ) -> Result<(), Error> {
        let row = renewal::ActiveModel {
            entry: Set(entry.to_string()),
            city: Set(city.to_string()),
            token: Set(canonical::hash_bytes(link.as_bytes())),
            asked_at: Set(asked_at),
            ends: Set(ends.to_string()),
            ended_at: Set(None),
            facts: Set(None),
            texts: Set(None),
        };
        use renewal::Column::{AskedAt, City, EndedAt, Ends, Facts, Texts, Token};
        let anew = OnConflict::column(renewal::Column::Entry)
            .update_columns([City, Token, AskedAt, Ends, EndedAt, Facts, Texts])
            .to_owned();
        renewal::Entity::insert(row).on_conflict(anew).exec_without_returning(self.0).await?;
        Ok(())
    }

    /// What was asked about an offer last.
    ///
    /// # Errors
    /// The database fails.
    pub async fn renewal(&self, entry: EntryId) -> Result<Option<Renewal>, Error> {
        Ok(renewal::Entity::find_by_id(entry.to_string()).one(self.0).await?.and_then(read))
    }

    /// The offers of a city that somebody was asked about.
    ///
    /// # Errors
    /// The database fails.
    pub async fn renewals(&self, city: &CityKey) -> Result<BTreeMap<EntryId, Renewal>, Error> {
        let rows = renewal::Entity::find().filter(renewal::Column::City.eq(city.as_str())).all(self.0).await?;
        Ok(rows.into_iter().filter_map(read).map(|renewal| (renewal.entry, renewal)).collect())
    }

    /// What a link from a letter is about.
    ///
    /// # Errors
    /// The database fails.
    pub async fn renewal_of(&self, link: &str) -> Result<Option<Renewal>, Error> {
        if link.len() > MOST_TOKEN {
            return Ok(None);
        }
        let token = canonical::hash_bytes(link.as_bytes());
        let row = renewal::Entity::find().filter(renewal::Column::Token.eq(token)).one(self.0).await?;
        Ok(row.and_then(read))
    }

    /// Notes that an offer was taken off the list, and what readers saw of it; `None` when they see it again.
    ///
    /// # Errors
    /// The database fails.
    pub async fn end_renewal(&self, entry: EntryId, ended: Option<&Ended>) -> Result<(), Error> {
        let texts = ended.map(|it| serde_json::to_string(&it.texts).expect("a map of numbers is plain JSON"));
        renewal::Entity::update_many()
            .col_expr(renewal::Column::EndedAt, Expr::value(ended.map(|it| it.at)))
            .col_expr(renewal::Column::Facts, Expr::value(ended.map(|it| it.facts)))
            .col_expr(renewal::Column::Texts, Expr::value(texts))
            .filter(renewal::Column::Entry.eq(entry.to_string()))
            .exec(self.0)
            .await?;
        Ok(())
    }
}
