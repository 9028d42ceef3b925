//! Accounts elsewhere that people sign in with.

use sea_orm_migration::prelude::*;

use super::{index, integer, text};

/// The table of accounts elsewhere.
pub(super) struct Identities;

impl MigrationName for Identities {
    fn name(&self) -> &str {
        "0004_identities"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Identities {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let identity = Table::create()
            .table("identity")
            .col(text("issuer"))
            .col(text("subject"))
            .col(text("account"))
            .col(integer("created_at"))
            .col(integer("used_at"))
            .primary_key(Index::create().col("issuer").col("subject"))
            .to_owned();
        manager.create_table(identity).await?;
        manager.create_index(index("identity_account", "identity", &["account", "issuer"]).unique().to_owned()).await
    }
}
