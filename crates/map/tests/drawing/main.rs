//! What a painter makes of good and of bad maps.

mod hostile;
mod made;
mod pictures;
mod seen;
