//! The authenticator app of an account: set up, checked, taken away.

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{
    AccountId, Enrolment,
    entities::{account, passkey},
    people::{find, forget_codes, forget_sessions, set},
    totp,
};
use crate::{Error, Store, Tx, keys};

/// What a sealed secret is bound to.
fn owner(id: AccountId) -> String {
    format!("totp {id}")
}

impl Store {
    /// Accounts whose authenticator app cannot be checked, because the key that sealed its secret is not in the key file.
    ///
    /// # Errors
    /// The database or the key file fails.
    pub async fn locked_second_factors(&self) -> Result<Vec<AccountId>, Error> {
        let keys = self.keys().all().await?;
        let rows = account::Entity::find().filter(account::Column::Totp.is_not_null()).all(self.db()).await?;
        let mut locked = Vec::new();
        for row in rows {
            let id: AccountId = row.id.parse()?;
            if row.totp.is_some_and(|sealed| keys::open(&keys, &owner(id), &sealed).is_none()) {
                locked.push(id);
            }
        }
        Ok(locked)
    }
}

impl Tx {
    /// Begins to set up an authenticator app from 44 random bytes: twenty for the secret, the rest to seal it. The app
    /// before, if any, holds until a code of the new one is confirmed. `issuer` is what the app calls us.
    ///
    /// # Errors
    /// There is no such account, or the database or the key file fails.
    pub async fn begin_totp(&mut self, id: AccountId, issuer: &str, chance: [u8; 44]) -> Result<Enrolment, Error> {
        let begun = self.offer_totp(id, issuer, &chance).await;
        self.settle(begun)
    }

    async fn offer_totp(&mut self, id: AccountId, issuer: &str, chance: &[u8; 44]) -> Result<Enrolment, Error> {
        let (secret, nonce) = chance.split_first_chunk::<{ totp::SECRET }>().expect("44 bytes hold a secret");
        let nonce = nonce.try_into().expect("44 bytes hold a secret and a nonce");
        let key = self.store().keys().newest().await?;
        self.lock().await?;
        let row = find(self.db(), id).await?;
        let sealed = key.seal(&owner(id), secret, nonce);
        set(self.db(), id, account::ActiveModel { totp_pending: Set(Some(sealed)), ..Default::default() }).await?;
        Ok(totp::enrolment(secret, issuer, &row.email))
    }

    /// What was begun and is not confirmed yet, so that a wrong code or a reload shows the same secret again and an app
    /// that has scanned it still fits. `None` when nothing was begun.
    ///
    /// # Errors
    /// There is no such account, the key is gone, or the database fails.
    pub async fn pending_totp(&mut self, id: AccountId, issuer: &str) -> Result<Option<Enrolment>, Error> {
        let pending = self.read_pending(id, issuer).await;
        self.settle(pending)
    }

    async fn read_pending(&self, id: AccountId, issuer: &str) -> Result<Option<Enrolment>, Error> {
        let row = find(self.db(), id).await?;
        let Some(sealed) = &row.totp_pending else { return Ok(None) };
        let secret = self.unseal(id, sealed).await?;
        let secret = secret.as_slice().try_into().ok();
        Ok(secret.map(|secret: &[u8; totp::SECRET]| totp::enrolment(secret, issuer, &row.email)))
    }

    /// Takes the app that was begun into use, when it shows the right code. False when the code is wrong or nothing was
    /// begun.
    ///
    /// # Errors
    /// There is no such account, the key is gone, or the database fails.
    pub async fn confirm_totp(&mut self, id: AccountId, code: &str) -> Result<bool, Error> {
        let confirmed = self.accept_totp(id, code).await;
        self.settle(confirmed)
    }

    async fn accept_totp(&mut self, id: AccountId, code: &str) -> Result<bool, Error> {
        self.lock().await?;
        let Some(sealed) = find(self.db(), id).await?.totp_pending else { return Ok(false) };
        let secret = self.unseal(id, &sealed).await?;
        let Some(step) = totp::step(&secret, code, self.seconds(), 0) else { return Ok(false) };
        let columns = account::ActiveModel {
            totp: Set(Some(sealed)),
            totp_step: Set(step),
            totp_pending: Set(None),
            ..Default::default()
        };
        set(self.db(), id, columns).await?;
        Ok(true)
    }

    /// Whether a code of the authenticator app is right. It is used up by that, and so are all older ones.
    ///
    /// # Errors
    /// There is no such account, the key that opens its secret is gone ([`Error::KeyMissing`]; offer a recovery code), or
    /// the database fails.
    pub async fn check_totp(&mut self, id: AccountId, code: &str) -> Result<bool, Error> {
        let checked = self.use_totp(id, code).await;
        self.settle(checked)
    }

    async fn use_totp(&mut self, id: AccountId, code: &str) -> Result<bool, Error> {
        self.lock().await?;
        let row = find(self.db(), id).await?;
        let Some(sealed) = row.totp else { return Ok(false) };
        let secret = self.unseal(id, &sealed).await?;
        let Some(step) = totp::step(&secret, code, self.seconds(), row.totp_step) else { return Ok(false) };
        set(self.db(), id, account::ActiveModel { totp_step: Set(step), ..Default::default() }).await?;
        Ok(true)
    }

    async fn unseal(&self, id: AccountId, sealed: &str) -> Result<Vec<u8>, Error> {
        let keys = self.store().keys();
        let opened = keys::open(&keys.all().await?, &owner(id), sealed);
        opened.ok_or_else(|| {
            let path = keys.path().to_owned();
            tracing::error!(account = %id, path = %path.display(), "no key in the key file opens this second factor");
            Error::KeyMissing { path }
        })
    }

    fn seconds(&self) -> i64 {
        self.at() / 1_000_000
    }

    /// Takes the authenticator app away.
    ///
    /// # Errors
    /// There is no such account, or the database fails.
    pub async fn remove_totp(&mut self, id: AccountId) -> Result<(), Error> {
        let removed = self.clear_totp(id).await;
        self.settle(removed)
    }

    async fn clear_totp(&mut self, id: AccountId) -> Result<(), Error> {
        self.lock().await?;
        find(self.db(), id).await?;
        // The step stays: a code that was used once is never good again, whatever is set up next.
        let columns = account::ActiveModel { totp: Set(None), totp_pending: Set(None), ..Default::default() };
        set(self.db(), id, columns).await
    }

    /// Takes every second factor away (app, passkeys, recovery codes) and ends all sessions: what an administrator does
    /// for somebody who has lost everything.
    ///
    /// # Errors
    /// There is no such account, or the database fails.
    pub async fn reset_second_factors(&mut self, id: AccountId) -> Result<(), Error> {
        let reset = self.clear_second_factors(id).await;
        self.settle(reset)
    }

    async fn clear_second_factors(&mut self, id: AccountId) -> Result<(), Error> {
        self.clear_totp(id).await?;
        passkey::Entity::delete_many().filter(passkey::Column::Account.eq(id.to_string())).exec(self.db()).await?;
        forget_codes(self.db(), id).await?;
        forget_sessions(self.db(), id).await
    }
}
