//! Kinds of this feature.

pub mod service;
pub mod urgent_number;
