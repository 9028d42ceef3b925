//! The promises of the store, kept on SQLite and on PostgreSQL.

#[path = "../../../../testing/src/db.rs"]
#[macro_use]
mod db;
#[path = "../../../../testing/src/postgres.rs"]
mod postgres;

mod accounts;
mod audit;
mod backup;
mod crash;
mod crash_audit;
mod erasing;
mod following;
mod keeping;
mod media;
mod opening;
mod order;
mod outbox;
mod proofs;
mod publishing;
mod saving;
mod sessions;
mod slugs;
mod staff;
mod support;
mod throttle;
