//! Reads vector tiles (Mapbox Vector Tile 2.1), layer by layer, within limits.

use crate::{Error, archive::varint};

/// Most features of one tile that are looked at, most keys and values of a layer, and most points.
pub(crate) const AT_MOST_FEATURES: usize = 200_000;
const AT_MOST_WORDS: usize = 200_000;
/// Most points of all that one picture is drawn from.
pub(crate) const AT_MOST_POINTS: usize = 2_000_000;
/// Extents in use are 4096, rarely 8192 or 16384.
const AT_MOST_EXTENT: u64 = 1 << 17;

/// One layer of a tile.
pub(crate) struct Layer<'a> {
    pub(crate) name: &'a str,
    /// Units on a side of the tile.
    pub(crate) extent: f64,
    keys: Vec<&'a str>,
    values: Vec<Value<'a>>,
    features: Vec<&'a [u8]>,
}

/// A value of a feature.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Value<'a> {
    Text(&'a str),
    Number(f64),
}

/// How a feature is drawn, in units of its tile.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Parts {
    Points(Vec<(f64, f64)>),
    Lines(Vec<Vec<(f64, f64)>>),
    /// Rings of one or more areas and their holes, not closed by repeating the first point.
    Rings(Vec<Vec<(f64, f64)>>),
}

/// One feature of a layer.
pub(crate) struct Feature<'a, 'l> {
    layer: &'l Layer<'a>,
    tags: &'a [u8],
    kind: u64,
    geometry: &'a [u8],
}

enum Field<'a> {
    Number(u64),
    Bytes(&'a [u8]),
    Other(f64),
}

fn fields(mut rest: &[u8]) -> impl Iterator<Item = Result<(u64, Field<'_>), Error>> {
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let field = field(&mut rest);
        if field.is_err() {
            rest = &[];
        }
        Some(field)
    })
}

fn field<'a>(rest: &mut &'a [u8]) -> Result<(u64, Field<'a>), Error> {
    let key = varint(rest)?;
    let value = match key & 7 {
        1 => Field::Other(f64::from_le_bytes(take(rest, 8)?.try_into().unwrap_or_default())),
        5 => Field::Other(f32::from_le_bytes(take(rest, 4)?.try_into().unwrap_or_default()).into()),
        0 => Field::Number(varint(rest)?),
        2 => {
            let length = usize::try_from(varint(rest)?).unwrap_or(usize::MAX);
            Field::Bytes(take(rest, length)?)
        }
        _ => return Err(Error::Damaged("a tile holds what no tile has")),
    };
    Ok((key >> 3, value))
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Result<&'a [u8], Error> {
    let (part, after) = rest.split_at_checked(length).ok_or(Error::Damaged("a tile is cut short"))?;
    *rest = after;
    Ok(part)
}

/// The layers of a tile that somebody wants.
pub(crate) fn layers<'a>(tile: &'a [u8], wanted: impl Fn(&str) -> bool) -> Result<Vec<Layer<'a>>, Error> {
    let mut layers = Vec::new();
    let mut features = 0;
    for field in fields(tile) {
        if let (3, Field::Bytes(bytes)) = field? {
            let Some(layer) = Layer::read(bytes, &wanted)? else { continue };
            features += layer.features.len();
            if features > AT_MOST_FEATURES {
                return Err(Error::Beyond { what: "a tile with a number of features", most: AT_MOST_FEATURES });
            }
            layers.push(layer);
        }
    }
    Ok(layers)
}

impl<'a> Layer<'a> {
    fn read(bytes: &'a [u8], wanted: &impl Fn(&str) -> bool) -> Result<Option<Self>, Error> {
        let mut name = "";
        for field in fields(bytes) {
            if let (1, Field::Bytes(text)) = field? {
                name = std::str::from_utf8(text).unwrap_or_default();
            }
        }
        if !wanted(name) {
            return Ok(None);
        }
        let mut layer = Self { name, extent: 4096.0, keys: Vec::new(), values: Vec::new(), features: Vec::new() };
        for field in fields(bytes) {
            match field? {
                (2, Field::Bytes(feature)) => layer.features.push(feature),
                (3, Field::Bytes(key)) => layer.keys.push(std::str::from_utf8(key).unwrap_or_default()),
                (4, Field::Bytes(value)) => layer.values.push(value_of(value)?),
                (5, Field::Number(extent)) if (1..=AT_MOST_EXTENT).contains(&extent) => {
                    layer.extent = extent as f64;
                }
                (5, _) => return Err(Error::Damaged("a tile has no size")),
                _ => {}
            }
            if layer.keys.len().max(layer.values.len()) > AT_MOST_WORDS || layer.features.len() > AT_MOST_FEATURES {
                return Err(Error::Beyond { what: "a tile with a number of words", most: AT_MOST_WORDS });
            }
        }
        Ok(Some(layer))
    }

    /// Its features.
    pub(crate) fn features(&self) -> impl Iterator<Item = Result<Feature<'a, '_>, Error>> {
        self.features.iter().map(|bytes| {
            let mut feature = Feature { layer: self, tags: &[], kind: 0, geometry: &[] };
            for field in fields(bytes) {
                match field? {
                    (2, Field::Bytes(tags)) => feature.tags = tags,
                    (3, Field::Number(kind)) => feature.kind = kind,
                    (4, Field::Bytes(geometry)) => feature.geometry = geometry,
                    _ => {}
                }
            }
            Ok(feature)
        })
    }
}

fn value_of(bytes: &[u8]) -> Result<Value<'_>, Error> {
    let mut value = Value::Text("");
    for field in fields(bytes) {
        value = match field? {
            (1, Field::Bytes(text)) => Value::Text(std::str::from_utf8(text).unwrap_or_default()),
            (6, Field::Number(number)) => Value::Number(unzigzag(number) as f64),
            (4..=7, Field::Number(number)) => Value::Number(number as f64),
            (2 | 3, Field::Other(number)) => Value::Number(number),
            _ => value,
        };
    }
    Ok(value)
}

fn unzigzag(number: u64) -> i64 {
    // The least bit is the sign.
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
}

impl<'a> Feature<'a, '_> {
    /// What it says under a key.
    pub(crate) fn get(&self, key: &str) -> Option<Value<'a>> {
        let mut rest = self.tags;
        while !rest.is_empty() {
            let (at, value) = (varint(&mut rest).ok()?, varint(&mut rest).ok()?);
            if self.layer.keys.get(usize::try_from(at).ok()?) == Some(&key) {
                return self.layer.values.get(usize::try_from(value).ok()?).copied();
            }
        }
        None
    }

    /// The text under a key.
    pub(crate) fn text(&self, key: &str) -> Option<&'a str> {
        match self.get(key)? {
            Value::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// How it is drawn. Takes its points from what is left of a picture's.
    pub(crate) fn parts(&self, left: &mut usize) -> Result<Parts, Error> {
        let lines = self.commands(left)?;
        Ok(match self.kind {
            1 => Parts::Points(lines.into_iter().flatten().collect()),
            2 => Parts::Lines(lines.into_iter().filter(|line| line.len() > 1).collect()),
            _ => Parts::Rings(lines.into_iter().filter(|ring| ring.len() > 2).collect()),
        })
    }

    fn commands(&self, left: &mut usize) -> Result<Vec<Vec<(f64, f64)>>, Error> {
        let mut rest = self.geometry;
        let (mut x, mut y) = (0_i64, 0_i64);
        let mut lines: Vec<Vec<(f64, f64)>> = Vec::new();
        // Nothing of a map lies further out than that; what does would only cost time.
        let furthest = self.layer.extent * 64.0;
        while !rest.is_empty() {
            let command = varint(&mut rest)?;
            let (what, count) = (command & 7, command >> 3);
            if what == 7 {
                continue;
            }
            if what != 1 && what != 2 {
                return Err(Error::Damaged("a tile draws what cannot be drawn"));
            }
            // Each point takes two bytes at least.
            let count = usize::try_from(count).unwrap_or(usize::MAX);
            if count > rest.len() / 2 {
                return Err(Error::Damaged("a tile names more points than it has"));
            }
            *left =
                left.checked_sub(count).ok_or(Error::Beyond { what: "a number of points", most: AT_MOST_POINTS })?;
            for _ in 0..count {
                x = x.wrapping_add(unzigzag(varint(&mut rest)?));
                y = y.wrapping_add(unzigzag(varint(&mut rest)?));
                let point = ((x as f64).clamp(-furthest, furthest), (y as f64).clamp(-furthest, furthest));
                match lines.last_mut() {
                    Some(line) if what == 2 => line.push(point),
                    _ => lines.push(vec![point]),
                }
            }
        }
        Ok(lines)
    }
}
