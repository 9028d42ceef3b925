//! Which part of the earth a picture shows, and how large.

use crate::{Area, Error, Place};

/// Zooms that are drawn.
pub const ZOOMS: std::ops::RangeInclusive<u8> = 8..=18;
/// Pixels on a side of a tile, on a plain screen.
pub(crate) const TILE: f64 = 256.0;

/// A place on the flat map: [`Place::flat`].
pub(crate) type Flat = (f64, f64);

/// The address of a tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tile {
    /// Zoom.
    pub z: u8,
    /// Column, from the west.
    pub x: u32,
    /// Row, from the north.
    pub y: u32,
}

impl Tile {
    /// A tile that is drawn.
    ///
    /// # Errors
    /// There is none at this address.
    pub fn new(z: u8, x: u32, y: u32) -> Result<Self, Error> {
        let tile = Self { z, x, y };
        if ZOOMS.contains(&z) && tile.exists() {
            return Ok(tile);
        }
        Err(Error::NoTile { z, x, y, from: *ZOOMS.start(), to: *ZOOMS.end() })
    }

    pub(crate) fn exists(self) -> bool {
        self.z < 32 && self.x >> self.z == 0 && self.y >> self.z == 0
    }

    /// Its side on the flat map.
    pub(crate) fn side(z: u8) -> f64 {
        1.0 / f64::from(1_u32 << z.min(31))
    }

    /// Its corner in the north-west.
    pub(crate) fn corner(self) -> Flat {
        let side = Self::side(self.z);
        (f64::from(self.x) * side, f64::from(self.y) * side)
    }
}

/// What a picture shows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    /// Its corner in the north-west.
    pub(crate) corner: Flat,
    /// The zoom, whole or between two.
    pub(crate) zoom: f64,
    /// Its size, in pixels of a plain screen.
    pub(crate) size: (f64, f64),
    /// How many pixels stand for one of them.
    pub(crate) scale: f32,
}

impl View {
    pub(crate) fn of_tile(tile: Tile, scale: f32) -> Self {
        Self { corner: tile.corner(), zoom: tile.z.into(), size: (TILE, TILE), scale }
    }

    /// A picture of an area with a margin on every side: as near as it fits, but not nearer than `most`.
    pub(crate) fn of_area(area: Area, size: (f64, f64), margin: f64, most: f64, scale: f32) -> Self {
        let ((west, south), (east, north)) = (area.from.flat(), area.to.flat());
        let room = ((size.0 - 2.0 * margin).max(1.0), (size.1 - 2.0 * margin).max(1.0));
        let per = (room.0 / (east - west).max(1e-12)).min(room.1 / (south - north).max(1e-12));
        let zoom = (per / TILE).log2().clamp(f64::from(*ZOOMS.start()) - 2.0, most);
        let per = TILE * zoom.exp2();
        let middle = (f64::midpoint(west, east), f64::midpoint(north, south));
        let corner = (middle.0 - size.0 / 2.0 / per, middle.1 - size.1 / 2.0 / per);
        Self { corner, zoom, size, scale }
    }

    /// Pixels for the whole earth.
    pub(crate) fn per(self) -> f64 {
        TILE * self.zoom.exp2() * f64::from(self.scale)
    }

    /// Where a place lies in the picture.
    pub(crate) fn at(self, (x, y): Flat) -> (f32, f32) {
        let per = self.per();
        (((x - self.corner.0) * per) as f32, ((y - self.corner.1) * per) as f32)
    }

    /// Width and height in pixels.
    pub(crate) fn pixels(self) -> (u32, u32) {
        let side = |length: f64| (length * f64::from(self.scale)).round().clamp(1.0, 8192.0) as u32;
        (side(self.size.0), side(self.size.1))
    }

    /// The corners of what it shows, with a margin in pixels of a plain screen.
    pub(crate) fn bounds(self, margin: f64) -> (Flat, Flat) {
        let one = f64::from(self.scale) / self.per();
        let (x, y) = self.corner;
        ((x - margin * one, y - margin * one), (x + (self.size.0 + margin) * one, y + (self.size.1 + margin) * one))
    }

    /// The tiles of a zoom that lie in it, those of the north first.
    pub(crate) fn tiles(self, z: u8, margin: f64) -> Vec<Tile> {
        let (from, to) = self.bounds(margin);
        let most = f64::from((1_u32 << z.min(31)) - 1);
        let at = |flat: f64| (flat / Tile::side(z)).floor().clamp(0.0, most) as u32;
        let rows = at(from.1)..=at(to.1);
        rows.flat_map(|y| (at(from.0)..=at(to.0)).map(move |x| Tile { z, x, y })).collect()
    }
}

/// The smallest area that holds all places; a single place has a little around it. `None` without places.
pub(crate) fn around(places: impl Iterator<Item = Place>) -> Option<Area> {
    const LEAST: f64 = 0.002;
    let (mut from, mut to) = ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN));
    for place in places {
        from = (from.0.min(place.lon), from.1.min(place.lat));
        to = (to.0.max(place.lon), to.1.max(place.lat));
    }
    Area::of_bbox([from.0 - LEAST, from.1 - LEAST, to.0 + LEAST, to.1 + LEAST])
}
