//! The promises of the exchange: a bundle comes in whole or not at all, and what went out comes back the same.

#[path = "../../../testing/src/db.rs"]
#[macro_use]
#[expect(dead_code, reason = "shared with tests that need more of it")]
mod db;
#[path = "../../../testing/src/postgres.rs"]
#[expect(dead_code, reason = "shared with tests that need more of it")]
mod postgres;

mod crash;
mod demo;
mod importing;
mod mistakes;
mod rounds;
mod support;
mod versions;
