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
    /// An archive could not be read from where it lies.
    #[error("the map archive cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// An archive is of no kind that is read here.
    #[error(
        "this is no map archive that can be drawn: {0}. Make one of the kind PMTiles, version 3, with vector tiles (MVT)"
    )]
    NotAnArchive(&'static str),
    /// An archive contradicts itself: it is damaged, cut short, or made to do harm.
    #[error("the map archive is damaged: {0}. Copy it anew, and compare its size with the original")]
    Damaged(&'static str),
    /// Something in an archive is larger than anything in a map of a city.
    #[error("the map archive has {what} larger than {most}; nothing of that size is read")]
    Beyond {
        /// What.
        what: &'static str,
        /// The limit.
        most: usize,
    },
    /// There is no such tile.
    #[error("there is no tile {z}/{x}/{y}: maps of this portal have the zooms {from} to {to}")]
    NoTile {
        /// Zoom.
        z: u8,
        /// Column.
        x: u32,
        /// Row.
        y: u32,
        /// First zoom.
        from: u8,
        /// Last zoom.
        to: u8,
    },
    /// A picture of this size is not drawn.
    #[error("a picture of {width} by {height} is not drawn: give from {least} to {most} for each")]
    NoSize {
        /// Width that was asked for.
        width: u32,
        /// Height that was asked for.
        height: u32,
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A finished picture could not be packed.
    #[error("the picture could not be packed: {0}")]
    Packing(#[from] png::EncodingError),
}
