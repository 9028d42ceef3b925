//! The bundle: a folder of readable files, TOML for facts and Markdown for texts.
//!
//! ```text
//! bundle.toml                              format = 1
//! kosice/service/permits.toml              [entry] and [facts]
//! kosice/service/permits.en.md             front matter with lines, then Markdown fields after markers
//! media/{hash}.jpg                         kept files, byte for byte
//! ```
//!
//! What export writes, import reads back to the same log content, and exporting again gives the same bytes.

mod fault;
mod files;
mod import;
mod links;
mod media;
mod part;
mod read;
mod snapshot;
mod text_file;
mod toml_facts;
mod write;

pub use fault::{Error, Fault};
pub use files::Files;
pub use import::{Outcome, import};
pub use write::export;
