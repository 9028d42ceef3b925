//! Who looks after somebody who signed up, and how it ended.

use sea_orm_migration::prelude::*;

use super::{index, integer, optional, optional_integer};

/// Columns of sign-ups.
pub(super) struct Care;

impl MigrationName for Care {
    fn name(&self) -> &str {
        "0008_care"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Care {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            optional("handler"),
            integer("urgent").default(0).take(),
            optional("outcome"),
            optional_integer("closed_at"),
            optional("replies"),
            optional("pass_to"),
            optional("pass_code"),
            integer("counted").default(0).take(),
        ];
        // One at a time: SQLite adds no more with one statement.
        for column in columns {
            manager.alter_table(Table::alter().table("signup").add_column(column).to_owned()).await?;
        }
        manager.create_index(index("signup_pass_code", "signup", &["pass_code"])).await
    }
}
