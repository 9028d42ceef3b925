//! Sign-ups, and the names of the keys that seal what people leave with us.

use sea_orm_migration::prelude::*;

use super::{index, integer, optional_integer, text};

/// The tables of sign-ups.
pub(super) struct SignUps;

impl MigrationName for SignUps {
    fn name(&self) -> &str {
        "0006_signups"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for SignUps {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let key = Table::create()
            .table("sealing_key")
            .col(text("month"))
            .col(text("name"))
            .col(integer("made_at"))
            .primary_key(Index::create().col("month").col("name"))
            .to_owned();
        manager.create_table(key).await?;

        let signup = Table::create()
            .table("signup")
            .col(text("id").primary_key())
            .col(text("entry"))
            .col(text("part"))
            .col(text("city"))
            .col(text("lang"))
            .col(text("state"))
            .col(integer("turn"))
            .col(text("token").unique_key())
            .col(text("who"))
            .col(text("sealed"))
            .col(integer("asked_at"))
            .col(integer("confirm_by"))
            .col(optional_integer("confirmed_at"))
            .col(integer("accepted"))
            .col(optional_integer("attended"))
            .col(integer("until"))
            .to_owned();
        manager.create_table(signup).await?;
        manager.create_index(index("signup_entry", "signup", &["entry", "part", "state", "turn"])).await?;
        manager.create_index(index("signup_until", "signup", &["until"])).await
    }
}
