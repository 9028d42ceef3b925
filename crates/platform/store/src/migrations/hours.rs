//! Hours of those who signed up, and notes about them.

use sea_orm_migration::prelude::*;

use super::{index, integer, optional, text};

/// The table of hours, and a column.
pub(super) struct Hours;

impl MigrationName for Hours {
    fn name(&self) -> &str {
        "0007_hours"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Hours {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let hours = Table::create()
            .table("signup_hours")
            .col(text("id").primary_key())
            .col(text("sign_up"))
            .col(text("entry"))
            .col(text("day"))
            .col(integer("minutes"))
            .col(integer("own"))
            .col(integer("confirmed"))
            .col(integer("at"))
            .to_owned();
        manager.create_table(hours).await?;
        manager.create_index(index("signup_hours_sign_up", "signup_hours", &["sign_up", "day"])).await?;
        manager.alter_table(Table::alter().table("signup").add_column(optional("note")).to_owned()).await
    }
}
