//! Accounts that were erased.

use sea_orm_migration::prelude::*;

use super::{integer, text};

/// The table of them.
pub(super) struct Erased;

impl MigrationName for Erased {
    fn name(&self) -> &str {
        "0005_erased_accounts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Erased {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let erased = Table::create()
            .table("erased_account")
            .col(text("account").primary_key())
            .col(integer("at"))
            .col(text("author"))
            .to_owned();
        manager.create_table(erased).await
    }
}
