//! Draws a sketch or an archive, to look at while one draws or chooses one:
//! `cargo run -p integra-map --example draw -- sketches/kosice.geojson out.png [dark] [13/4579/2823] [lang=ar] [x2]`

use std::{error::Error, fs, fs::File, io::Write, time::Instant};

use integra_kernel::colour::Colour;
use integra_map::{Archive, Ground, Look, Painter, Pin, Place, Sketch, Still, Tile};

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (Some(from), Some(to)) = (words.next(), words.next()) else {
        return Err("which file, and where to?".into());
    };
    let ground = if from.ends_with(".pmtiles") {
        Ground::from(Archive::open(File::open(&from)?)?)
    } else {
        Ground::from(Sketch::read(&fs::read_to_string(&from)?)?)
    };
    let words: Vec<String> = words.collect();
    let language = words.iter().find_map(|word| word.strip_prefix("lang=")).unwrap_or("en");
    let accent = Colour::parse("#ffc93c").ok_or("a colour")?;
    let scale = if words.iter().any(|word| word == "x2") { 2.0 } else { 1.0 };
    let look = Look { dark: words.iter().any(|word| word == "dark"), scale, language, accent };
    let tile = words.iter().find_map(|word| {
        let mut parts = word.split('/').map(str::parse::<u32>);
        let (Some(Ok(z)), Some(Ok(x)), Some(Ok(y))) = (parts.next(), parts.next(), parts.next()) else { return None };
        Tile::new(u8::try_from(z).ok()?, x, y).ok()
    });
    let area = ground.area();
    let pins: Vec<Pin> = (0..words.iter().filter(|word| *word == "pin").count() * 12)
        .filter_map(|at| {
            let part = |step: f64| (at as f64 * step).fract() * 0.4 + 0.3;
            let lon = area.from.lon + (area.to.lon - area.from.lon) * part(0.618);
            let lat = area.from.lat + (area.to.lat - area.from.lat) * part(0.387);
            Some(Pin { place: Place::new(lon, lat)?, number: u32::try_from(at).ok()? + 1 })
        })
        .collect();
    let painter = Painter::new();
    let draw = || match tile {
        Some(tile) => painter.tile(&ground, look, tile),
        None => {
            let attribution = Some("© OpenStreetMap");
            painter.still(&ground, look, &Still { width: 720, height: 480, area: None, pins: &pins, attribution })
        }
    };
    draw()?;
    let start = Instant::now();
    let png = draw()?;
    writeln!(std::io::stderr(), "{} bytes, {:?}", png.len(), start.elapsed())?;
    Ok(fs::write(to, png)?)
}
