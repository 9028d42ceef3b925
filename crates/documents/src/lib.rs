//! Documents on paper and pictures to share: typed input in, PDF or PNG out.
//!
//! Each document is a function over an input of its own type (`certificate.rs`), a template in `templates/`, and samples in
//! `samples/`. What all of them share is the press (`press.rs`: it alone knows Typst, and gives PDF/UA-1, tagged, for screen
//! readers, or the dots of a picture) and the care for words that people typed (`letters.rs`).
//!
//! A document is plain computing that takes some ten milliseconds, one at a time; callers run it where it may block.
//!
//! Architecture invariant: this room knows no kind, no edition, no database and no wording. Every word arrives in its
//! reader's language; templates hold none.
//!
//! Architecture invariant: words are data. They reach a template as the values of one JSON file and are never part of its
//! source, so nothing that anybody types can be markup or code.
//!
//! Architecture invariant: the same input gives the same bytes, on every machine: no clock, no file, no font but those of
//! `integra-fonts`.

mod card;
mod certificate;
mod error;
mod letters;
mod press;
#[cfg(test)]
#[path = "../samples/mod.rs"]
mod samples;

pub use card::{Card, Shape, card};
pub use certificate::{Certificate, NAME_AT_MOST, Part, Row, certificate};
pub use error::Error;
pub use letters::unwritable;
