//! The one-stop shop: a newcomer reaches a person who speaks their language.
//!
//! This room knows who sits where, when and in which languages, and which times one can have there. It must not know who
//! comes: places, waiting lists and private links are the store's.

pub mod earliest;
pub mod facets;
pub mod kinds;
pub mod level;
mod offers;
mod pages;
pub mod plan;
pub mod presence;
pub mod slots;

pub use kinds::{
    ready_answer::{ReadyAnswer, ReadyAnswerTexts},
    session::{CounterSession, CounterSessionTexts},
};
pub use pages::feature;
