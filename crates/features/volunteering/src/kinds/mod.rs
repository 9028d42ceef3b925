//! Kinds of this feature.

pub mod opportunity;
pub mod rule;
pub mod shift;
