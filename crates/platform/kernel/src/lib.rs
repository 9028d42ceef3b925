//! The kernel: pure words and rules that every other room speaks.
//!
//! Here live languages, ids, translatable texts and their states, the declaration of kinds and fields, dates with
//! precision, weekly hours, tables of counts in which no small one can be worked out, and the one function that makes
//! every address. The kernel performs no I/O, reads no clock and knows no concrete kind, database, template or protocol:
//! time and chance arrive as parameters.
//!
//! Architecture invariant: this crate depends on nothing of the workspace but its own derive macros.

extern crate self as integra_kernel;

pub mod canonical;
pub mod clock;
pub mod colour;
pub mod dates;
pub mod diff;
pub mod fields;
pub mod figures;
pub mod files;
pub mod ids;
pub mod kinds;
pub mod lang;
pub mod link;
pub mod markdown;
pub mod merge;
pub mod paths;
pub mod schedule;
pub mod texts;
pub mod urls;
pub mod validate;
pub mod visible;

pub use fields::{FieldDecl, FieldType, FieldValue, Group, Term};
pub use ids::{CityKey, EntryId, ItemId, Slug};
pub use integra_kernel_derive::{Group, Kind, Texts};
pub use kinds::{Kind, KindDecl, Kinds, Texts, View};
pub use lang::{Direction, Lang};
pub use link::Link;
pub use texts::{Block, Origin};

/// Re-exports the derive macros' output relies on, so that a room with kinds needs no direct dependency on them.
#[doc(hidden)]
pub mod private {
    pub use serde_json;
    pub use std::sync::Arc;
}
