//! Exchange: whole records in and out, across features.
//!
//! Today: the bundle, a folder of readable files. Every format reads into drafts, checks everything, and only then writes
//! in one transaction: an import happens whole or not at all.
//!
//! Architecture invariant: formats know kinds only through their declarations, so a kind added tomorrow is exchanged
//! without a line changed here.

pub mod bundle;
