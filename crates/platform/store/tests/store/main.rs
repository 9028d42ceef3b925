//! The promises of the store, kept on SQLite and on PostgreSQL.

#[macro_use]
extern crate integra_testing;

use integra_testing::db;

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
