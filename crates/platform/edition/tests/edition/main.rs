//! The promises of the edition: one log gives one edition, nobody reads what is no longer true, and followers see what
//! others saved.

#[macro_use]
extern crate integra_testing;

mod addresses;
mod folding;
mod live;
mod simulator;
mod support;
mod versions;
