//! What somebody who signed up was told last: when it begins, and whether they should wait.

use sea_orm_migration::prelude::*;

use super::{integer, optional_integer};

/// Columns of sign-ups.
pub(super) struct Begins;

impl MigrationName for Begins {
    fn name(&self) -> &str {
        "0011_begins"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Begins {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [optional_integer("begins"), integer("on_hold").default(0).take()] {
            manager.alter_table(Table::alter().table("signup").add_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
