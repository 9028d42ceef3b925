//! The promises of the store, kept on SQLite and on PostgreSQL.

#[macro_use]
extern crate integra_testing;

use integra_testing::db;

mod accounts;
mod audit;
mod backup;
mod bucket;
mod care;
mod crash;
mod crash_audit;
mod erasing;
mod erasing_people;
mod following;
mod jobs;
mod keeping;
mod media;
mod opening;
mod order;
mod outbox;
mod proofs;
mod publishing;
mod saving;
mod sealing;
mod sessions;
mod signup_nodes;
mod signups;
mod slugs;
mod staff;
mod support;
mod throttle;
