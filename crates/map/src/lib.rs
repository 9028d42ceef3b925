//! Maps: what is drawn, and where on the earth it lies.
//!
//! A [`Sketch`] is a city drawn by hand, for cities that have no map data of their own. It comes as text from outside, so
//! whatever is wrong with it is told in a sentence, in bounded time and memory.
//!
//! Architecture invariant: this room knows no kind, no edition and no page, and reads no file: whoever calls it hands it
//! the bytes.

mod error;
mod place;
mod sketch;

pub use error::Error;
pub use place::{Area, Place};
pub use sketch::{AT_MOST_BYTES, AT_MOST_POINTS, Drawn, Kind, Shape, Sketch};
