//! The promises of the edition: one log gives one edition, nobody reads what is no longer true, and followers see what
//! others saved.

#[path = "../../../../testing/src/db.rs"]
#[macro_use]
#[expect(dead_code, reason = "shared with tests that need more of it")]
mod db;
#[path = "../../../../testing/src/postgres.rs"]
#[expect(dead_code, reason = "shared with tests that need more of it")]
mod postgres;

mod addresses;
mod folding;
mod live;
mod simulator;
mod support;
mod versions;
