//! The promises of the exchange: a bundle comes in whole or not at all, and what went out comes back the same.

#[macro_use]
extern crate integra_testing;

use integra_testing::db;

mod crash;
mod demo;
mod importing;
mod media;
mod mistakes;
mod rounds;
mod support;
mod versions;
