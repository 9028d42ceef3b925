//! Jobs.

use sea_orm_migration::prelude::*;

use super::{index, integer, text};

/// The table of jobs.
pub(super) struct Jobs;

impl MigrationName for Jobs {
    fn name(&self) -> &str {
        "0003_jobs"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Jobs {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let job = Table::create()
            .table("job")
            .col(text("id").primary_key())
            .col(text("kind"))
            .col(text("subject"))
            .col(text("detail"))
            .col(integer("due"))
            .col(integer("tries"))
            .col(text("state"))
            .col(text("trouble"))
            .col(integer("created_at"))
            .to_owned();
        manager.create_table(job).await?;
        manager.create_index(index("job_due", "job", &["state", "due"])).await?;
        manager.create_index(index("job_subject", "job", &["kind", "subject"])).await
    }
}
