//! Places on the earth, and where they lie on a flat map.

/// The latitude at which the map ends: there a Web Mercator map is a square.
const LAST_LATITUDE: f64 = 85.051_128_779_806_6;

/// A place: degrees, WGS 84.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Degrees east.
    pub lon: f64,
    /// Degrees north.
    pub lat: f64,
}

impl Place {
    /// A place that is on the map.
    pub fn new(lon: f64, lat: f64) -> Option<Self> {
        let on_map = lon.is_finite() && lat.is_finite() && lon.abs() <= 180.0 && lat.abs() <= LAST_LATITUDE;
        on_map.then_some(Self { lon, lat })
    }

    /// Where it lies on the square map of the whole earth: from 0 to 1 eastwards and southwards. Web Mercator
    /// (EPSG:3857), as every tiled map has it.
    pub fn flat(self) -> (f64, f64) {
        let lat = self.lat.to_radians();
        let y = (1.0 - (lat.tan() + 1.0 / lat.cos()).ln() / std::f64::consts::PI) / 2.0;
        (self.lon / 360.0 + 0.5, y)
    }

    /// The place that lies there on the flat map.
    pub fn at((x, y): (f64, f64)) -> Option<Self> {
        let lat = (std::f64::consts::PI * (1.0 - 2.0 * y)).sinh().atan().to_degrees();
        Self::new((x - 0.5) * 360.0, lat)
    }
}

/// A part of the earth, within one map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its corner in the south-west.
    pub from: Place,
    /// Its corner in the north-east.
    pub to: Place,
}

impl Area {
    /// The area of a GeoJSON `bbox` (west, south, east, north); `None` when it has no size.
    pub fn of_bbox([west, south, east, north]: [f64; 4]) -> Option<Self> {
        let (from, to) = (Place::new(west, south)?, Place::new(east, north)?);
        (from.lon < to.lon && from.lat < to.lat).then_some(Self { from, to })
    }

    /// Whether a place lies in it.
    pub fn holds(&self, place: Place) -> bool {
        (self.from.lon..=self.to.lon).contains(&place.lon) && (self.from.lat..=self.to.lat).contains(&place.lat)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_corners_of_the_map() {
        let flat = |lon, lat| Place::new(lon, lat).expect("a place").flat();
        assert_eq!(flat(0.0, 0.0), (0.5, 0.5));
        let (x, y) = flat(-180.0, LAST_LATITUDE);
        assert!(x.abs() < 1e-12 && y.abs() < 1e-9, "{x} {y}");
        // Košice's cathedral lies in this tile at zoom 14, says the formula of the OpenStreetMap wiki ("Slippy map tilenames").
        let (x, y) = flat(21.2583, 48.7203);
        assert_eq!(((x * 16384.0) as u32, (y * 16384.0) as u32), (9159, 5645));
    }

    #[test]
    fn what_is_not_on_the_map_is_no_place() {
        for (lon, lat) in [(f64::NAN, 0.0), (0.0, f64::INFINITY), (181.0, 0.0), (0.0, 90.0)] {
            assert_eq!(Place::new(lon, lat), None, "{lon} {lat}");
        }
        assert_eq!(Area::of_bbox([2.0, 1.0, 1.0, 2.0]), None);
        assert_eq!(Area::of_bbox([1.0, 1.0, 1.0, 2.0]), None);
    }

    proptest! {
        #[test]
        fn there_and_back(lon in -180.0..180.0, lat in -85.0..85.0) {
            let place = Place::new(lon, lat).expect("a place");
            let back = Place::at(place.flat()).expect("a place");
            prop_assert!((back.lon - lon).abs() < 1e-9 && (back.lat - lat).abs() < 1e-9);
        }
    }
}
