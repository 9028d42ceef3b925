//! The tables of the desk. A released migration is never edited.

use sea_orm_migration::prelude::*;

/// Reviews, comments, unsaved words.
pub(super) struct Reviews;

impl MigrationName for Reviews {
    fn name(&self) -> &str {
        "0001_reviews"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Reviews {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let integer = |name: &'static str| ColumnDef::new(name).big_integer().not_null().take();
        let text = |name: &'static str| ColumnDef::new(name).text().not_null().take();
        let optional = |name: &'static str| ColumnDef::new(name).text().null().take();

        let review = Table::create()
            .table("desk_review")
            .col(text("id").primary_key())
            .col(text("entry"))
            .col(text("city"))
            .col(text("asked_by"))
            .col(integer("asked_at"))
            .col(text("note"))
            .col(integer("facts"))
            .col(text("texts"))
            .col(text("state"))
            .col(optional("decided_by"))
            .col(ColumnDef::new("decided_at").big_integer().null())
            .to_owned();
        manager.create_table(review).await?;
        manager.create_index(index("desk_review_entry", "desk_review", &["entry", "asked_at"])).await?;
        manager.create_index(index("desk_review_city", "desk_review", &["city", "state", "asked_at"])).await?;

        let comment = Table::create()
            .table("desk_comment")
            .col(text("id").primary_key())
            .col(text("entry"))
            .col(text("city"))
            .col(text("author"))
            .col(integer("at"))
            .col(text("words"))
            .to_owned();
        manager.create_table(comment).await?;
        manager.create_index(index("desk_comment_entry", "desk_comment", &["entry", "at"])).await?;

        let unsaved = Table::create()
            .table("desk_unsaved")
            .col(text("account"))
            .col(text("entry"))
            .col(text("lang"))
            .col(integer("at"))
            .col(text("form"))
            .primary_key(Index::create().col("account").col("entry").col("lang"))
            .to_owned();
        manager.create_table(unsaved).await
    }
}

/// Who looks after entries, and the filters people keep.
pub(super) struct Tables;

impl MigrationName for Tables {
    fn name(&self) -> &str {
        "0002_tables"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Tables {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let integer = |name: &'static str| ColumnDef::new(name).big_integer().not_null().take();
        let text = |name: &'static str| ColumnDef::new(name).text().not_null().take();

        let owner = Table::create()
            .table("desk_owner")
            .col(text("entry").primary_key())
            .col(text("city"))
            .col(text("account"))
            .col(integer("at"))
            .to_owned();
        manager.create_table(owner).await?;
        manager.create_index(index("desk_owner_city", "desk_owner", &["city", "account"])).await?;

        let filter = Table::create()
            .table("desk_filter")
            .col(text("id").primary_key())
            .col(text("city"))
            .col(text("owner"))
            .col(text("name"))
            .col(text("query"))
            .col(integer("at"))
            .to_owned();
        manager.create_table(filter).await?;
        manager.create_index(index("desk_filter_city", "desk_filter", &["city", "owner", "at"])).await
    }
}

fn index(name: &'static str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create().name(name).table(table).to_owned();
    for column in columns {
        index.col(*column);
    }
    index
}
