//! Neutral writers: what other programs read of us. A [`calendar`] to subscribe to, an [`atom`] feed to follow.
//!
//! Whatever stands in a text, an address or a name was written by somebody we do not know. A writer says it as it is, or
//! leaves out what the format cannot say; it never writes a line, an element or a parameter that nobody asked for.
//!
//! Architecture invariant: this crate knows no kind, no edition and no page, performs no I/O and reads no clock. The same
//! values always give the same bytes.

pub mod atom;
pub mod calendar;
mod words;

pub use words::Words;
