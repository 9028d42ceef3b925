//! Kinds of this feature.

pub mod session;
