//! When what somebody signed up for begins, as they were told last.

use sea_orm_migration::prelude::*;

use super::optional_integer;

/// A column of sign-ups.
pub(super) struct Begins;

impl MigrationName for Begins {
    fn name(&self) -> &str {
        "0011_begins"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Begins {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = optional_integer("begins");
        manager.alter_table(Table::alter().table("signup").add_column(column).to_owned()).await
    }
}
