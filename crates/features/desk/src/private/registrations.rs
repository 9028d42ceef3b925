//! Organizations that want to publish here and have no account yet. What they leave is sealed until a date and goes then.

use integra_kernel::{CityKey, Lang, canonical};
use integra_store::Error;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use sea_orm_migration::prelude::*;
use uuid::Uuid;

use super::Private;

/// Longest text that is looked at as a link.
const MOST_TOKEN: usize = 200;

mod registration {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_registration")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub city: String,
        pub lang: String,
        pub state: String,
        #[sea_orm(unique)]
        pub token: String,
        pub sealed: String,
        pub asked_at: i64,
        pub confirm_by: i64,
        pub until: i64,
        pub decided_by: Option<String>,
        pub decided_at: Option<i64>,
        pub reason: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Its table.
pub const REGISTRATIONS: &str = "desk_registration";

/// The table. A released migration is never edited.
pub(super) struct Registrations;

impl MigrationName for Registrations {
    fn name(&self) -> &str {
        "0008_registrations"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Registrations {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let text = |name: &'static str| ColumnDef::new(name).text().not_null().take();
        let integer = |name: &'static str| ColumnDef::new(name).big_integer().not_null().take();
        let table = Table::create()
            .table("desk_registration")
            .col(text("id").primary_key())
            .col(text("city"))
            .col(text("lang"))
            .col(text("state"))
            .col(text("token").unique_key())
            .col(text("sealed"))
            .col(integer("asked_at"))
            .col(integer("confirm_by"))
            .col(integer("until"))
            .col(ColumnDef::new("decided_by").text().null())
            .col(ColumnDef::new("decided_at").big_integer().null())
            .col(text("reason"))
            .to_owned();
        manager.create_table(table).await?;
        let mut index = Index::create().name("desk_registration_city").table("desk_registration").to_owned();
        index.col("city").col("state").col("asked_at");
        manager.create_index(index).await
    }
}

/// How it stands with a registration. One that is approved is gone: an account has taken its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegistrationState {
    /// Nobody has pressed the button of the letter.
    Asked,
    /// The city should look.
    Waiting,
    /// The city said no.
    Refused,
}

impl RegistrationState {
    /// As it is kept, and the key of its words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Waiting => "waiting",
            Self::Refused => "refused",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Asked, Self::Waiting, Self::Refused].into_iter().find(|state| state.as_str() == text)
    }
}

/// A registration, but for what is sealed in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// Its id.
    pub id: Uuid,
    /// The city they want to publish in.
    pub city: CityKey,
    /// The language they are written to in.
    pub lang: Lang,
    /// How it stands.
    pub state: RegistrationState,
    /// What they left, sealed.
    pub sealed: String,
    /// When they asked, in microseconds since 1970.
    pub asked_at: i64,
    /// Until when the button of the letter must be pressed.
    pub confirm_by: i64,
    /// When all of it is deleted.
    pub until: i64,
    /// Why the city said no.
    pub reason: String,
}

impl Registration {
    /// What its sealed text belongs to.
    pub fn owner(&self) -> String {
        format!("registration {}", self.id)
    }
}

fn read(row: registration::Model) -> Option<Registration> {
    Some(Registration {
        id: row.id.parse().ok()?,
        city: CityKey::parse(&row.city).ok()?,
        lang: Lang::parse(&row.lang).ok()?,
        state: RegistrationState::parse(&row.state)?,
        sealed: row.sealed,
        asked_at: row.asked_at,
        confirm_by: row.confirm_by,
        until: row.until,
        reason: row.reason,
    })
}

impl<C: ConnectionTrait> Private<'_, C> {
    /// Keeps a new registration, found by the link of its letter.
    ///
    /// # Errors
    /// The database fails.
    pub async fn keep_registration(&self, registration: &Registration, link: &str) -> Result<(), Error> {
        let row = registration::ActiveModel {
            id: Set(registration.id.to_string()),
            city: Set(registration.city.to_string()),
            lang: Set(registration.lang.to_string()),
            state: Set(registration.state.as_str().to_owned()),
            token: Set(canonical::hash_bytes(link.as_bytes())),
            sealed: Set(registration.sealed.clone()),
            asked_at: Set(registration.asked_at),
            confirm_by: Set(registration.confirm_by),
            until: Set(registration.until),
            decided_by: Set(None),
            decided_at: Set(None),
            reason: Set(String::new()),
        };
        registration::Entity::insert(row).exec_without_returning(self.0).await?;
        Ok(())
    }

    /// What a link from a letter is about.
    ///
    /// # Errors
    /// The database fails.
    pub async fn registration_of(&self, link: &str) -> Result<Option<Registration>, Error> {
        if link.len() > MOST_TOKEN {
            return Ok(None);
        }
        let token = canonical::hash_bytes(link.as_bytes());
        let row = registration::Entity::find().filter(registration::Column::Token.eq(token)).one(self.0).await?;
        Ok(row.and_then(read))
    }

    /// A registration of a city that somebody has confirmed.
    ///
    /// # Errors
    /// The database fails.
    pub async fn registration(&self, city: &CityKey, id: Uuid) -> Result<Option<Registration>, Error> {
        let row = registration::Entity::find_by_id(id.to_string()).one(self.0).await?.and_then(read);
        Ok(row.filter(|it| it.city == *city && it.state != RegistrationState::Asked))
    }

    /// The registrations of a city in a state, the oldest first, at most `limit`.
    ///
    /// # Errors
    /// The database fails.
    pub async fn registrations(
        &self,
        city: &CityKey,
        state: RegistrationState,
        limit: u64,
    ) -> Result<Vec<Registration>, Error> {
        let rows = registration::Entity::find()
            .filter(registration::Column::City.eq(city.as_str()))
            .filter(registration::Column::State.eq(state.as_str()))
            .order_by_asc(registration::Column::AskedAt)
            .order_by_asc(registration::Column::Id)
            .limit(limit)
            .all(self.0)
            .await?;
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// How many registrations of a city are in a state.
    ///
    /// # Errors
    /// The database fails.
    pub async fn count_registrations(&self, city: &CityKey, state: RegistrationState) -> Result<u64, Error> {
        let rows = registration::Entity::find().filter(registration::Column::City.eq(city.as_str()));
        Ok(rows.filter(registration::Column::State.eq(state.as_str())).count(self.0).await?)
    }

    /// Notes that the button of the letter was pressed. True for the first time.
    ///
    /// # Errors
    /// The database fails.
    pub async fn confirm_registration(&self, id: Uuid) -> Result<bool, Error> {
        self.moved(id, RegistrationState::Asked, RegistrationState::Waiting, "", None).await
    }

    /// Notes that the city says no, and why. Of two who decide at once, one does.
    ///
    /// # Errors
    /// The database fails.
    pub async fn refuse_registration(&self, id: Uuid, reason: &str, by: &str, at: i64) -> Result<bool, Error> {
        self.moved(id, RegistrationState::Waiting, RegistrationState::Refused, reason, Some((by, at))).await
    }

    async fn moved(
        &self,
        id: Uuid,
        from: RegistrationState,
        to: RegistrationState,
        reason: &str,
        decided: Option<(&str, i64)>,
    ) -> Result<bool, Error> {
        let (by, at) = decided.unzip();
        let done = registration::Entity::update_many()
            .col_expr(registration::Column::State, Expr::value(to.as_str()))
            .col_expr(registration::Column::Reason, Expr::value(reason))
            .col_expr(registration::Column::DecidedBy, Expr::value(by.map(str::to_owned)))
            .col_expr(registration::Column::DecidedAt, Expr::value(at))
            .filter(registration::Column::Id.eq(id.to_string()))
            .filter(registration::Column::State.eq(from.as_str()))
            .exec(self.0)
            .await?;
        Ok(done.rows_affected > 0)
    }

    /// Deletes a registration, if it is in this state. True when it was there.
    ///
    /// # Errors
    /// The database fails.
    pub async fn drop_registration(&self, id: Uuid, state: RegistrationState) -> Result<bool, Error> {
        let this = registration::Entity::delete_many()
            .filter(registration::Column::Id.eq(id.to_string()))
            .filter(registration::Column::State.eq(state.as_str()));
        Ok(this.exec(self.0).await?.rows_affected > 0)
    }

    /// Deletes registrations whose date has come, and those nobody confirmed in time.
    ///
    /// # Errors
    /// The database fails.
    pub async fn drop_over_registrations(&self, now: i64) -> Result<u64, Error> {
        let unconfirmed = Condition::all()
            .add(registration::Column::State.eq(RegistrationState::Asked.as_str()))
            .add(registration::Column::ConfirmBy.lte(now));
        let over = Condition::any().add(registration::Column::Until.lte(now)).add(unconfirmed);
        Ok(registration::Entity::delete_many().filter(over).exec(self.0).await?.rows_affected)
    }
}
