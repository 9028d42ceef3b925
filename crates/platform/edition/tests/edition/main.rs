//! The promises of the edition: one log gives one edition, nobody reads what is no longer true, and followers see what
//! others saved. The promises of the drafts: they are what was saved last, and show how it will look.

#[macro_use]
extern crate integra_testing;

mod addresses;
mod drafts;
mod folding;
mod live;
mod preview;
mod simulator;
mod support;
mod versions;
