//! What tests share: throw-away databases, chance that can be repeated, processes that are killed; and, with the feature
//! `app`, a whole portal in the test's own process with a clock the test turns.
//!
//! Without `app` this crate knows only the kernel and the store, so that the store's own tests can use it and are built
//! without the web.

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
pub mod browser;
pub mod chance;
pub mod crash;
pub mod db;
#[cfg(feature = "app")]
pub mod html;
pub mod postgres;
#[cfg(feature = "app")]
pub mod process;
#[cfg(feature = "app")]
pub mod queries;
#[cfg(feature = "app")]
pub mod visitor;
