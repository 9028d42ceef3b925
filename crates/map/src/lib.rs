//! Maps: what is drawn, and where on the earth it lies.
//!
//! A [`Painter`] draws a [`Ground`]: an [`Archive`] of map data, or a [`Sketch`], a city drawn by hand for those that have
//! no data of their own. Both become things in one small vocabulary (`thing.rs`), things become shapes with colours and
//! widths (`style.rs`, `canvas.rs`), names find their room (`labels/`), and all of it becomes a tile or a still picture as a
//! PNG with few colours (`palette.rs`). Whatever comes from outside may be damaged or meant to do harm: it is told in a
//! sentence, in bounded time and memory.
//!
//! Architecture invariant: this room knows no kind, no edition and no page, and opens no file: whoever calls it hands it
//! the bytes, or something to read them from.
//!
//! Architecture invariant: two pictures that touch agree. Whatever is drawn depends on the ground, the zoom and the place on
//! the earth, never on where a picture begins; names are laid out for blocks of tiles and end within them.

mod archive;
mod canvas;
mod clusters;
mod decor;
mod error;
mod ground;
mod labels;
mod painter;
mod palette;
mod pins;
mod place;
mod schema;
mod shipped;
mod sketch;
mod smooth;
mod style;
mod text;
mod thing;
mod vector;
mod view;

pub use archive::{Archive, Source};
pub use clusters::{Cluster, clusters};
pub use error::Error;
pub use ground::Ground;
pub use painter::{Look, Painter, STYLE, Still};
pub use pins::Pin;
pub use place::{Area, Place};
pub use shipped::shipped;
pub use sketch::{AT_MOST_BYTES, AT_MOST_POINTS, Drawn, Kind, Shape, Sketch};
pub use view::{Tile, ZOOMS};
