//! What tests share: throw-away databases, a whole portal in the test's own process, a fixed clock.

pub mod app;
pub mod browser;
pub mod db;
pub mod postgres;
