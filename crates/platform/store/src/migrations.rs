//! Brings a database to today's tables: the store's own first, then each feature's, all in one transaction under one
//! lock. Every feature has a migration table of its own, so that one can be left out without upsetting the others.

mod accounts;
mod begins;
mod care;
mod erased;
mod hours;
mod identities;
mod jobs;
mod signups;
mod sought;
mod visits;

use std::sync::Arc;

use sea_orm::{DatabaseConnection, DatabaseTransaction, DynIden, sea_query::IntoIden};
use sea_orm_migration::{MigratorTraitSelf, prelude::*};

use crate::{Error, Forgets, connect, dialect};

/// The migrations of one feature, oldest first. A released migration is never edited.
pub struct FeatureMigrations {
    /// The feature's name, which is also the prefix of its tables: `a-z`, digits and `_`.
    pub name: &'static str,
    /// Its migrations.
    pub migrations: Vec<Box<dyn MigrationTrait>>,
    /// Columns of its tables that name accounts or entries: such rows go when what they name is erased.
    pub forgets: Vec<Forgets>,
}

impl std::fmt::Debug for FeatureMigrations {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.migrations.iter().map(|migration| migration.name()).collect();
        f.debug_struct("FeatureMigrations").field("name", &self.name).field("migrations", &names).finish()
    }
}

/// Runs what has not run yet. Several nodes may start at once: one does the work, the others wait and find it done.
pub(crate) async fn run(write: &DatabaseConnection, features: Vec<FeatureMigrations>) -> Result<(), Error> {
    let tx = connect::begin(write).await?;
    dialect::lock_migrations(&tx).await?;
    let own: Vec<Box<dyn MigrationTrait>> = vec![
        Box::new(TheLog),
        Box::new(accounts::Accounts),
        Box::new(identities::Identities),
        Box::new(erased::Erased),
        Box::new(jobs::Jobs),
        Box::new(signups::SignUps),
        Box::new(hours::Hours),
        Box::new(care::Care),
        Box::new(visits::Visits),
        Box::new(sought::Sought),
        Box::new(begins::Begins),
    ];
    up(&tx, FeatureMigrations { name: "store", migrations: own, forgets: Vec::new() }).await?;
    for feature in features {
        if feature.name == "store" || !is_word(feature.name) {
            return Err(Error::BadFeature(feature.name.to_owned()));
        }
        up(&tx, feature).await?;
    }
    tx.commit().await?;
    Ok(())
}

fn is_word(name: &str) -> bool {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    !name.is_empty() && name.len() <= 40 && name.chars().all(good)
}

async fn up(tx: &DatabaseTransaction, feature: FeatureMigrations) -> Result<(), Error> {
    let migrator = Migrator {
        table: format!("migrations_{}", feature.name),
        migrations: feature.migrations.into_iter().map(|migration| Shared(Arc::from(migration))).collect(),
    };
    Ok(migrator.up(tx, None).await?)
}

struct Migrator {
    table: String,
    migrations: Vec<Shared>,
}

impl MigratorTraitSelf for Migrator {
    fn migrations(&self) -> Vec<Box<dyn MigrationTrait>> {
        self.migrations.iter().map(|migration| Box::new(migration.clone()) as Box<dyn MigrationTrait>).collect()
    }

    fn migration_table_name(&self) -> DynIden {
        self.table.clone().into_iden()
    }
}

/// The migrator asks for its list by value, again and again, so the migrations are shared.
#[derive(Clone)]
struct Shared(Arc<dyn MigrationTrait>);

impl MigrationName for Shared {
    fn name(&self) -> &str {
        self.0.name()
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Shared {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        self.0.up(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        self.0.use_transaction()
    }
}

/// The first tables: log, head, slugs, plans.
struct TheLog;

impl MigrationName for TheLog {
    fn name(&self) -> &str {
        "0001_the_log"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for TheLog {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let head = Table::create().table("log_head").col(integer("id").primary_key()).col(integer("seq")).to_owned();
        manager.create_table(head).await?;
        let first = Query::insert()
            .into_table("log_head")
            .columns(["id", "seq"])
            .values_panic([1_i64.into(), 0_i64.into()])
            .to_owned();
        manager.execute(first).await?;

        let record = Table::create()
            .table("log_record")
            .col(integer("seq").primary_key())
            .col(integer("tx"))
            .col(integer("at"))
            .col(text("author"))
            .col(optional("entry"))
            .col(text("city"))
            .col(text("record"))
            .col(optional("lang"))
            .col(text("body"))
            .col(text("hash"))
            .col(integer("erased"))
            .to_owned();
        manager.create_table(record).await?;
        manager.create_index(index("log_record_entry", "log_record", &["entry", "record", "lang", "seq"])).await?;
        manager.create_index(index("log_record_type", "log_record", &["record", "seq"])).await?;

        let slug = Table::create()
            .table("slug")
            .col(text("city"))
            .col(text("kind"))
            .col(text("slug"))
            .col(text("entry"))
            .col(integer("current"))
            .primary_key(Index::create().col("city").col("kind").col("slug"))
            .to_owned();
        manager.create_table(slug).await?;
        manager.create_index(index("slug_entry", "slug", &["entry"])).await?;

        let planned = Table::create()
            .table("planned")
            .col(text("entry"))
            .col(text("what"))
            .col(integer("at"))
            .col(text("action"))
            .col(integer("seq"))
            .col(text("author"))
            .primary_key(Index::create().col("entry").col("what"))
            .to_owned();
        manager.create_table(planned).await?;
        manager.create_index(index("planned_at", "planned", &["at"])).await
    }
}

fn integer(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().take()
}

fn optional_integer(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().null().take()
}

fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}

fn optional(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().null().take()
}

fn index(name: &'static str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create().name(name).table(table).to_owned();
    for column in columns {
        index.col(*column);
    }
    index
}
