//! Suggestions of a translation program: what is sent to it, what may come back, and what becomes of that.
//!
//! Nothing but texts that readers may see is ever sent, with links, numbers and names taken out before. What comes back is
//! kept only if everything taken out is there again and the text has the shape of its source. It is a machine's word,
//! unread, until a person has read it.

mod codes;
mod deepl;
mod job;
mod libre;
pub(crate) mod plan;
mod protect;
mod service;

pub(crate) use job::{KIND, run, save, subject};
pub(crate) use service::{Asked, Refusal, Trouble};
pub use service::{Secret, Service, Suggester, Translation};
