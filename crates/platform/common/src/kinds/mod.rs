//! One module per kind, and the groups of facts several kinds share.

pub mod city;
pub mod district;
pub mod location;
pub mod media;
pub mod organization;
pub mod project;
pub mod shared;
pub mod source;
pub mod synonym;
pub mod topic;
