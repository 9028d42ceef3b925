//! Search: what a reader types, in whatever script, spelling or keyboard, leads to what is published.
//!
//! [`analysis`] turns words into the forms under which they are kept and looked for. Both sides go through the same
//! functions, so that whatever makes two spellings equal for one makes them equal for the other. An [`Index`] holds the
//! [`Document`]s of one city in memory and answers questions; it is made from them and never kept on a disk.
//!
//! Architecture invariant: this crate knows no kind, no edition and no page. [`analysis`] performs no I/O and keeps no
//! state; the same text always gives the same forms.

pub mod analysis;
mod asked;
mod document;
mod index;
mod near;
mod question;
mod rank;
mod schema;
mod vocabulary;

pub use document::{Document, Said, Synonyms};
pub use index::{Error, Index};
pub use question::{Answer, Hit, LONGEST_QUESTION, marks};
