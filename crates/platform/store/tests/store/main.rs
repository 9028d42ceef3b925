//! The promises of the store, kept on SQLite and on PostgreSQL.

#[path = "../../../../testing/src/db.rs"]
#[macro_use]
mod db;
#[path = "../../../../testing/src/postgres.rs"]
mod postgres;

mod backup;
mod crash;
mod erasing;
mod following;
mod media;
mod opening;
mod order;
mod publishing;
mod saving;
mod slugs;
mod support;
