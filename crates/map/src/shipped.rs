//! Sketches that are built into the program: one for each city of the demo.

/// The sketch of a city, by the city's key.
pub fn shipped(city: &str) -> Option<&'static str> {
    Some(match city {
        "kosice" => include_str!("../sketches/kosice.geojson"),
        "osijek" => include_str!("../sketches/osijek.geojson"),
        "praha" => include_str!("../sketches/praha.geojson"),
        "rubano" => include_str!("../sketches/rubano.geojson"),
        "sofia" => include_str!("../sketches/sofia.geojson"),
        _ => return None,
    })
}
