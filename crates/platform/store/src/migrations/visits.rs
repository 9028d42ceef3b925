//! Visits: people helped at counters, counted without a word about who they are.

use sea_orm_migration::prelude::*;

use super::{index, optional, text};

/// The table of them.
pub(super) struct Visits;

impl MigrationName for Visits {
    fn name(&self) -> &str {
        "0009_visits"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Visits {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let visits = Table::create()
            .table("visits")
            .col(text("id").primary_key())
            .col(text("city"))
            .col(text("day"))
            .col(optional("session"))
            .col(optional("topic"))
            .col(text("lang"))
            .col(text("outcome"))
            .col(text("how"))
            .to_owned();
        manager.create_table(visits).await?;
        manager.create_index(index("visits_day", "visits", &["city", "day"])).await
    }
}
