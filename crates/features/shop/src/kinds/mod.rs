//! Kinds of this feature.

pub mod ready_answer;
pub mod session;
