//! Takes away what is over, or does not belong into a backup.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{
    entities::{one_time, session},
    sessions::over,
};
use crate::{
    Error, Store,
    entities::{job, outbox as letters, throttle as tries},
    jobs, outbox, sought, throttle, visits,
};

/// Empties the tables that stay out of backups: whoever finds one must not find an open session or a fresh link in it,
/// what has been sent must not be sent again, and what has been done need not be done again.
pub(crate) async fn forget_passing(db: &impl ConnectionTrait) -> Result<(), Error> {
    session::Entity::delete_many().exec(db).await?;
    one_time::Entity::delete_many().exec(db).await?;
    letters::Entity::delete_many().exec(db).await?;
    job::Entity::delete_many().exec(db).await?;
    tries::Entity::delete_many().exec(db).await?;
    Ok(())
}

impl Store {
    /// Removes sessions and tokens that are over, letters and jobs given up long ago, what the throttle need not remember any
    /// more, and sign-ups whose date has come; folds the days of visits long ago; forgets what was looked for long ago; destroys the keys of months that are over. For a job, every hour or so.
    ///
    /// # Errors
    /// The database or the disk fails.
    pub async fn tidy(&self, now: i64) -> Result<(), Error> {
        let mut tx = self.begin("tidy", now).await?;
        tx.lock().await?;
        session::Entity::delete_many().filter(over(now)).exec(tx.db()).await?;
        one_time::Entity::delete_many().filter(one_time::Column::EndsAt.lte(now)).exec(tx.db()).await?;
        outbox::tidy(tx.db(), now).await?;
        jobs::tidy(tx.db(), now).await?;
        throttle::tidy(tx.db(), now).await?;
        visits::fold(tx.db(), now).await?;
        sought::tidy(tx.db(), now).await?;
        tx.forget_sign_ups().await?;
        tx.commit().await?;
        for month in self.destroy_keys(now).await? {
            tracing::info!(%month, "the keys of a month that is over were destroyed");
        }
        Ok(())
    }
}
