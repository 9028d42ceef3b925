//! A city of which there is neither map data nor a sketch: its districts by name, on plain ground.

use integra_map::{Area, Drawn, Kind, Place, Shape, Sketch};

/// Degrees around the places of a city that belong to its map.
const AROUND: f64 = 0.02;
/// Where a city lies of which not a single place is known: the whole of Europe, so that one sees that nothing is known.
const NOWHERE: [f64; 4] = [-10.0, 35.0, 40.0, 62.0];

/// What is known of a city's shape.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outline {
    /// Its districts: names as they are written there, and about where their middles are.
    pub districts: Vec<(String, Place)>,
    /// Places of the city.
    pub places: Vec<Place>,
}

impl Outline {
    /// A map of it.
    pub fn sketch(&self) -> Sketch {
        let all = || self.places.iter().chain(self.districts.iter().map(|(_, place)| place));
        let lons = || all().map(|place| place.lon);
        let lats = || all().map(|place| place.lat);
        let (west, south) = (lons().fold(f64::MAX, f64::min) - AROUND, lats().fold(f64::MAX, f64::min) - AROUND);
        let (east, north) = (lons().fold(f64::MIN, f64::max) + AROUND, lats().fold(f64::MIN, f64::max) + AROUND);
        let area = Area::of_bbox([west, south, east, north]).or_else(|| Area::of_bbox(NOWHERE));
        let district = |(name, place): &(String, Place)| Drawn {
            kind: Kind::District,
            name: Some(name.clone()),
            latin: None,
            rank: 1,
            width: 1,
            shape: Shape::Point(*place),
        };
        let earth = Place { lon: 0.0, lat: 0.0 };
        Sketch {
            area: area.unwrap_or(Area { from: earth, to: Place { lon: 1.0, lat: 1.0 } }),
            drawn: self.districts.iter().map(district).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_is_as_large_as_its_places() {
        let place = |lon, lat| Place::new(lon, lat).expect("a place");
        let outline =
            Outline { districts: vec![("Centre".into(), place(14.5, 50.0))], places: vec![place(14.4, 50.1)] };
        let sketch = outline.sketch();
        assert!(sketch.area.holds(place(14.4, 50.1)) && sketch.area.holds(place(14.5, 50.0)));
        assert!(!sketch.area.holds(place(14.6, 50.0)) && sketch.drawn.len() == 1);
        assert!(Outline::default().sketch().area.holds(place(14.4, 50.1)));
    }
}
