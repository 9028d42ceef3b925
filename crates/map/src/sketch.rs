//! A city drawn by hand, as GeoJSON (RFC 7946) with a few words of its own.

use serde::Deserialize;

use crate::{Area, Error, Place};

/// Largest sketch that is read, in bytes.
pub const AT_MOST_BYTES: usize = 1_000_000;
/// Most points of all shapes of a sketch.
pub const AT_MOST_POINTS: usize = 50_000;

/// What a shape stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A river or canal.
    River,
    /// Standing water.
    Lake,
    /// A park or wood.
    Park,
    /// The top of a hill.
    Hill,
    /// Where houses stand.
    Built,
    /// A street.
    Street,
    /// A railway.
    Rail,
    /// A station.
    Station,
    /// A square.
    Square,
    /// A part of the city.
    District,
    /// A bridge.
    Bridge,
    /// A place one meets at.
    Landmark,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::River => "river",
            Self::Lake => "lake",
            Self::Park => "park",
            Self::Hill => "hill",
            Self::Built => "built",
            Self::Street => "street",
            Self::Rail => "rail",
            Self::Station => "station",
            Self::Square => "square",
            Self::District => "district",
            Self::Bridge => "bridge",
            Self::Landmark => "landmark",
        }
    }

    fn may_be(self, shape: &Shape) -> bool {
        match shape {
            Shape::Point(_) => matches!(self, Self::Hill | Self::Station | Self::Square | Self::Landmark),
            Shape::Line(_) => matches!(self, Self::River | Self::Street | Self::Rail | Self::Bridge),
            Shape::Area(_) => matches!(self, Self::River | Self::Lake | Self::Park | Self::Built | Self::District),
        }
    }
}

/// How something is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A point.
    Point(Place),
    /// A line through at least two points.
    Line(Vec<Place>),
    /// An area: its outer ring, then its holes, each of at least three points and not closed by repeating the first.
    Area(Vec<Vec<Place>>),
}

impl Shape {
    fn as_str(&self) -> &'static str {
        match self {
            Self::Point(_) => "point",
            Self::Line(_) => "line",
            Self::Area(_) => "polygon",
        }
    }
}

/// One thing on a sketch.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// What it is.
    pub kind: Kind,
    /// Its name in the city's own language and letters.
    pub name: Option<String>,
    /// Its name in Latin letters, where that helps.
    pub latin: Option<String>,
    /// 1 is always named, 3 only where there is room.
    pub rank: u8,
    /// Width of a line, from 1 to 4.
    pub width: u8,
    /// Where it lies.
    pub shape: Shape,
}

/// A city drawn by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Sketch {
    /// The part of the earth worth showing. Shapes may reach beyond it.
    pub area: Area,
    /// What is on it, as it was drawn: later things lie on earlier ones.
    pub drawn: Vec<Drawn>,
}

impl Sketch {
    /// Reads a sketch.
    ///
    /// # Errors
    /// It is too large, is no GeoJSON of this kind, or has a place that is none.
    pub fn read(text: &str) -> Result<Self, Error> {
        if text.len() > AT_MOST_BYTES {
            return Err(Error::TooLarge { what: "bytes", has: text.len(), most: AT_MOST_BYTES });
        }
        let raw: Collection = serde_json::from_str(text)?;
        let area = Area::of_bbox(raw.bbox).ok_or(Error::NoArea)?;
        let points = raw.features.iter().map(|feature| feature.geometry.points()).sum();
        if points > AT_MOST_POINTS {
            return Err(Error::TooLarge { what: "points", has: points, most: AT_MOST_POINTS });
        }
        let drawn = raw.features.into_iter().enumerate().map(|(at, feature)| drawn(at, feature));
        Ok(Self { area, drawn: drawn.collect::<Result<_, _>>()? })
    }
}

#[derive(Deserialize)]
struct Collection {
    #[serde(rename = "type")]
    _type: CollectionType,
    bbox: [f64; 4],
    features: Vec<Feature>,
}

#[derive(Deserialize)]
enum CollectionType {
    FeatureCollection,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Properties {
    kind: Kind,
    name: Option<String>,
    #[serde(rename = "name:en")]
    latin: Option<String>,
    rank: Option<u8>,
    width: Option<u8>,
}

type Pair = [f64; 2];

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Point(Pair),
    LineString(Vec<Pair>),
    Polygon(Vec<Vec<Pair>>),
}

impl Geometry {
    fn points(&self) -> usize {
        match self {
            Self::Point(_) => 1,
            Self::LineString(line) => line.len(),
            Self::Polygon(rings) => rings.iter().map(Vec::len).sum(),
        }
    }
}

fn drawn(at: usize, Feature { properties, geometry }: Feature) -> Result<Drawn, Error> {
    let feature = || match &properties.name {
        Some(name) => format!("feature {} ({name})", at + 1),
        None => format!("feature {}", at + 1),
    };
    let place = |[lon, lat]: Pair| Place::new(lon, lat).ok_or_else(|| Error::NoPlace { feature: feature(), lon, lat });
    let places = |pairs: Vec<Pair>, least: usize| {
        let places = pairs.into_iter().map(place).collect::<Result<Vec<_>, _>>()?;
        if places.len() < least { Err(Error::TooFew { feature: feature() }) } else { Ok(places) }
    };
    let ring = |pairs: Vec<Pair>| {
        let mut ring = places(pairs, 3)?;
        // GeoJSON repeats the first point at the end.
        if ring.first() == ring.last() && ring.len() > 3 {
            ring.pop();
        }
        Ok::<_, Error>(ring)
    };
    let shape = match geometry {
        Geometry::Point(pair) => Shape::Point(place(pair)?),
        Geometry::LineString(pairs) => Shape::Line(places(pairs, 2)?),
        Geometry::Polygon(rings) if rings.is_empty() => return Err(Error::TooFew { feature: feature() }),
        Geometry::Polygon(rings) => Shape::Area(rings.into_iter().map(ring).collect::<Result<_, _>>()?),
    };
    if !properties.kind.may_be(&shape) {
        let (kind, shape) = (properties.kind.as_str(), shape.as_str());
        return Err(Error::WrongShape { feature: feature(), kind, shape });
    }
    Ok(Drawn {
        kind: properties.kind,
        rank: properties.rank.unwrap_or(3).clamp(1, 3),
        width: properties.width.unwrap_or(1).clamp(1, 4),
        name: properties.name,
        latin: properties.latin,
        shape,
    })
}
