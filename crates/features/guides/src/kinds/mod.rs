//! Kinds of this feature: what one reads.

pub mod article;
pub mod channel;
pub mod document;
pub mod guide;
pub mod shared_guide;
pub mod term;
