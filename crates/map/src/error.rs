//! What can be wrong with a map.

/// What can be wrong with a map, in a sentence for whoever made it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is no GeoJSON of the kind that is read here.
    #[error("the sketch cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// It is larger than maps of a city are.
    #[error("the sketch has {has} {what}; at most {most} are read")]
    TooLarge {
        /// Of what.
        what: &'static str,
        /// How many it has.
        has: usize,
        /// How many are read.
        most: usize,
    },
    /// A place is not on the earth.
    #[error("{feature}: {lon}, {lat} is no place: give the longitude (-180 to 180), then the latitude (-85 to 85)")]
    NoPlace {
        /// The feature.
        feature: String,
        /// The first number.
        lon: f64,
        /// The second number.
        lat: f64,
    },
    /// The area is empty or turned round.
    #[error("'bbox' must be west, south, east and north of the drawn area, and have a size")]
    NoArea,
    /// A shape does not fit what it is said to be.
    #[error("{feature}: a {kind} cannot be drawn as a {shape}")]
    WrongShape {
        /// The feature.
        feature: String,
        /// What it is said to be.
        kind: &'static str,
        /// How it is drawn.
        shape: &'static str,
    },
    /// A shape has too few points.
    #[error("{feature}: a line needs two points, an area three")]
    TooFew {
        /// The feature.
        feature: String,
    },
}
