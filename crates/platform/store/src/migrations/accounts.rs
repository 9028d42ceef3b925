//! Accounts, the audit trail, letters to send, and who tried too often.

use sea_orm_migration::prelude::*;

use super::{index, integer, optional, text};

/// The second tables of the store.
pub(super) struct Accounts;

impl MigrationName for Accounts {
    fn name(&self) -> &str {
        "0002_accounts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Accounts {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        people(manager).await?;
        proofs(manager).await?;
        trail(manager).await?;
        outside(manager).await
    }
}

/// Who they are and what they may do.
async fn people(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let account = Table::create()
        .table("account")
        .col(text("id").primary_key())
        .col(text("email"))
        .col(text("name"))
        .col(text("language"))
        .col(text("state"))
        .col(optional("password"))
        .col(optional("totp"))
        .col(integer("totp_step"))
        .col(optional("totp_pending"))
        .col(integer("created_at"))
        .to_owned();
    manager.create_table(account).await?;
    manager.create_index(index("account_email", "account", &["email"]).unique().to_owned()).await?;

    let key = Index::create().col("account").col("city").col("role").col("organization").col("language").to_owned();
    let membership = Table::create()
        .table("membership")
        .col(text("account"))
        .col(text("city"))
        .col(text("role"))
        .col(text("organization"))
        .col(text("language"))
        .primary_key(&mut key.clone())
        .to_owned();
    manager.create_table(membership).await?;
    manager.create_index(index("membership_city", "membership", &["city", "role"])).await
}

/// How they prove who they are, and that they have.
async fn proofs(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let recovery_code = Table::create()
        .table("recovery_code")
        .col(text("account"))
        .col(text("hash"))
        .primary_key(Index::create().col("account").col("hash"))
        .to_owned();
    manager.create_table(recovery_code).await?;

    let passkey = Table::create()
        .table("passkey")
        .col(text("id").primary_key())
        .col(text("account"))
        .col(text("name"))
        .col(text("body"))
        .col(integer("created_at"))
        .col(ColumnDef::new("used_at").big_integer().null())
        .to_owned();
    manager.create_table(passkey).await?;
    manager.create_index(index("passkey_account", "passkey", &["account"])).await?;

    let session = Table::create()
        .table("session")
        .col(text("id").primary_key())
        .col(text("account"))
        .col(text("stage"))
        .col(text("csrf"))
        .col(text("device"))
        .col(integer("started_at"))
        .col(integer("seen_at"))
        .col(integer("ends_at"))
        .to_owned();
    manager.create_table(session).await?;
    manager.create_index(index("session_account", "session", &["account"])).await?;

    let one_time = Table::create()
        .table("one_time")
        .col(text("hash").primary_key())
        .col(text("purpose"))
        .col(optional("account"))
        .col(optional("detail"))
        .col(integer("ends_at"))
        .to_owned();
    manager.create_table(one_time).await?;
    manager.create_index(index("one_time_account", "one_time", &["account", "purpose"])).await
}

/// What they did.
async fn trail(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let head = Table::create()
        .table("audit_head")
        .col(integer("id").primary_key())
        .col(integer("seq"))
        .col(text("hash"))
        .to_owned();
    manager.create_table(head).await?;
    let first = Query::insert()
        .into_table("audit_head")
        .columns(["id", "seq", "hash"])
        .values_panic([1_i64.into(), 0_i64.into(), "".into()])
        .to_owned();
    manager.execute(first).await?;

    let audit = Table::create()
        .table("audit")
        .col(integer("seq").primary_key())
        .col(integer("at"))
        .col(optional("account"))
        .col(text("action"))
        .col(optional("city"))
        .col(text("subject"))
        .col(text("detail"))
        .col(text("previous"))
        .col(text("hash"))
        .to_owned();
    manager.create_table(audit).await?;
    manager.create_index(index("audit_city", "audit", &["city", "seq"])).await?;
    manager.create_index(index("audit_account", "audit", &["account", "seq"])).await?;
    manager.create_index(index("audit_subject", "audit", &["subject", "seq"])).await
}

/// What goes out, and who knocks too often.
async fn outside(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let outbox = Table::create()
        .table("outbox")
        .col(text("id").primary_key())
        .col(text("recipient"))
        .col(text("subject"))
        .col(text("body"))
        .col(integer("failed"))
        .col(integer("tries"))
        .col(integer("next_at"))
        .col(integer("created_at"))
        .col(text("trouble"))
        .to_owned();
    manager.create_table(outbox).await?;
    manager.create_index(index("outbox_next", "outbox", &["failed", "next_at"])).await?;

    let throttle = Table::create()
        .table("throttle")
        .col(text("key").primary_key())
        .col(integer("tries"))
        .col(integer("at"))
        .col(integer("until"))
        .to_owned();
    manager.create_table(throttle).await?;
    manager.create_index(index("throttle_at", "throttle", &["at"])).await
}
