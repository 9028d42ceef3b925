//! What readers looked for and did not find.

use sea_orm_migration::prelude::*;

use super::{index, integer, text};

/// The tables of it.
pub(super) struct Sought;

impl MigrationName for Sought {
    fn name(&self) -> &str {
        "0010_sought"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Sought {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sought = Table::create()
            .table("sought")
            .col(text("hash"))
            .col(text("day"))
            .col(integer("number"))
            .primary_key(Index::create().col("hash").col("day"))
            .to_owned();
        manager.create_table(sought).await?;
        manager.create_index(index("sought_day", "sought", &["day"])).await?;
        let words = Table::create()
            .table("sought_words")
            .col(text("hash").primary_key())
            .col(text("city"))
            .col(text("lang"))
            .col(text("sealed"))
            .to_owned();
        manager.create_table(words).await?;
        manager.create_index(index("sought_words_city", "sought_words", &["city"])).await
    }
}
