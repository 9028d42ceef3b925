//! Pictures, judged by what is on them.

use std::{env, fs, fs::File, path::PathBuf};

use integra_kernel::colour::Colour;
use integra_map::{Archive, Area, Error, Ground, Look, Painter, Pin, Place, Sketch, Still, Tile};

use crate::{
    made::{Made, archive, layer, look},
    seen::{Seen, seen},
};

const WATER: u32 = 0x9f_d8_e2;
const PARK: u32 = 0xd3_e7_b4;
const WOOD: u32 = 0xc3_dd_a6;
const STREET: u32 = 0xff_ff_ff;
const MAIN: u32 = 0xff_df_8c;
const MAIN_EDGE: u32 = 0xd6_a5_45;
const HOUSE: u32 = 0xec_d7_b3;
const INK: u32 = 0x2a_1f_3d;
const RAIL: u32 = 0x87_7b_98;

fn sketch(city: &str) -> Ground {
    let path = format!("{}/sketches/{city}.geojson", env!("CARGO_MANIFEST_DIR"));
    Ground::from(Sketch::read(&fs::read_to_string(path).expect("a sketch")).expect("a sketch"))
}

/// An archive of real map data, where it is at hand.
fn real(name: &str) -> Option<Ground> {
    let path = PathBuf::from(env::var_os("INTEGRA_TEST_DATA")?).join("geo").join(name);
    Some(Ground::from(Archive::open(File::open(path).ok()?).expect("an archive")))
}

/// The tile in which a place lies.
fn tile_at(z: u8, lon: f64, lat: f64) -> Tile {
    let (x, y) = Place::new(lon, lat).expect("a place").flat();
    let count = f64::from(1_u32 << z);
    Tile::new(z, (x * count) as u32, (y * count) as u32).expect("a tile")
}

fn still(ground: &Ground, look: Look<'_>, pins: &[Pin]) -> Vec<u8> {
    let still = Still { width: 640, height: 400, area: None, pins, attribution: None };
    Painter::new().still(ground, look, &still).expect("a picture")
}

#[test]
fn a_sketch_has_its_river_its_parks_its_streets_and_its_words() {
    for city in ["kosice", "osijek", "praha", "rubano", "sofia"] {
        let ground = sketch(city);
        let picture = seen(&still(&ground, look(false), &[]));
        let streets = [STREET, MAIN, MAIN_EDGE].iter().map(|colour| picture.share(*colour)).sum::<f64>();
        assert!(streets > 0.004, "{city}: streets {streets}");
        for (what, colour, least) in [("water", WATER, 0.001), ("park", PARK, 0.003), ("words", INK, 0.0015)] {
            assert!(picture.share(colour) > least, "{city}: {what} {}", picture.share(colour));
        }
        let dark = seen(&still(&ground, look(true), &[]));
        // By night neither the ground nor the built part of the day is seen.
        let (night, day) =
            (dark.share(0x1b_15_27) + dark.share(0x27_20_38), dark.share(0xff_f6_e6) + dark.share(0xf7_e6_c8));
        assert!(night > 0.3 && day < 0.01, "{city}: {night} {day}");
    }
}

#[test]
fn tiles_of_a_sketch_are_small_and_two_of_them_agree_where_they_meet() {
    let painter = Painter::new();
    let (mut bytes, mut count) = (0, 0);
    for (city, lon, lat) in [("praha", 14.421, 50.087), ("kosice", 21.258, 48.72), ("sofia", 23.322, 42.697)] {
        let ground = sketch(city);
        for z in [12, 13, 14, 15] {
            let first = tile_at(z, lon, lat);
            let next = Tile { x: first.x + 1, ..first };
            let [left, right] = [first, next].map(|tile| painter.tile(&ground, look(false), tile).expect("a tile"));
            assert_eq!(left, painter.tile(&ground, look(false), first).expect("again"));
            (bytes, count) = (bytes + left.len() + right.len(), count + 2);
            let (left, right) = (seen(&left), seen(&right));
            let seam = differs(&left.column(255), &right.column(0));
            let beside = differs(&left.column(254), &left.column(255)) + differs(&right.column(0), &right.column(1));
            assert!(seam < beside + 6.0, "{city} {z}: {seam} where they meet, {beside} beside");
        }
    }
    assert!(bytes / count <= 12_000, "{} bytes a tile", bytes / count);
}

/// How far two columns differ, on average.
fn differs(one: &[[u8; 3]], other: &[[u8; 3]]) -> f64 {
    let part = |(a, b): (&[u8; 3], &[u8; 3])| a.iter().zip(b).map(|(a, b)| f64::from(a.abs_diff(*b))).sum::<f64>();
    one.iter().zip(other).map(part).sum::<f64>() / one.len() as f64
}

#[test]
fn a_tile_of_a_finer_screen_has_twice_the_pixels() {
    let fine = Look { scale: 2.0, ..look(false) };
    let png = Painter::new().tile(&sketch("rubano"), fine, tile_at(14, 11.787, 45.425)).expect("a tile");
    assert_eq!(seen(&png).width, 512);
}

#[test]
fn krems_by_openmaptiles_and_florence_by_protomaps() {
    let shares = |picture: &Seen, expected: &[(&str, u32, f64)]| {
        for (what, colour, least) in expected {
            assert!(picture.share(*colour) >= *least, "{what}: {}", picture.share(*colour));
        }
    };
    if let Some(krems) = real("krems.pmtiles") {
        let picture = seen(&still(&krems, look(false), &[]));
        shares(&picture, &[("water", WATER, 0.01), ("wood", WOOD, 0.02), ("words", INK, 0.001)]);
    }
    if let Some(florence) = real("firenze_protomaps_ODbL.pmtiles") {
        let painter = Painter::new();
        // Ponte Vecchio: the Arno, houses on both banks, streets.
        let tile = painter.tile(&florence, look(false), tile_at(15, 11.2531, 43.768)).expect("a tile");
        shares(&seen(&tile), &[("water", WATER, 0.08), ("houses", HOUSE, 0.2), ("streets", STREET, 0.02)]);
        // The same place drawn from the tile above, beyond the last zoom of the archive.
        let nearer = painter.tile(&florence, look(false), tile_at(17, 11.2531, 43.768)).expect("a tile");
        shares(&seen(&nearer), &[("water", WATER, 0.3)]);
        // A district of ways and railways: the main station, Santa Maria Novella.
        let station = painter.tile(&florence, look(false), tile_at(15, 11.2475, 43.7765)).expect("a tile");
        shares(&seen(&station), &[("main streets", MAIN, 0.002), ("rails", RAIL, 0.003), ("words", INK, 0.002)]);
    }
}

#[test]
fn a_tile_beyond_the_last_zoom_is_drawn_from_the_one_above() {
    // The western half of one tile of zoom 14 is water.
    let water = layer("water", 4096, &[Made(3, &[("kind", "lake")], &[(0, 0), (2048, 0), (2048, 4096), (0, 4096)])]);
    let of = tile_at(14, 14.42, 50.08);
    let ground = Ground::from(
        Archive::open(std::io::Cursor::new(archive(&[(of, water)], 14, [14.0, 50.0, 15.0, 51.0]))).expect("an archive"),
    );
    let painter = Painter::new();
    let share = |tile: Tile| seen(&painter.tile(&ground, look(false), tile).expect("a tile")).share(WATER);
    assert!((share(of) - 0.5).abs() < 0.02);
    let part = |x: u32| share(Tile { z: 16, x: of.x * 4 + x, y: of.y * 4 + 1 });
    assert!(part(0) > 0.99 && part(1) > 0.97 && part(2) < 0.03 && part(3) < 0.01);
    // Beside it nothing is known: plain ground.
    assert!(share(Tile { x: of.x + 1, ..of }) < 0.01);
}

#[test]
fn pins_are_seen_on_light_and_dark_ground_and_leave_no_one_out() {
    let ground = sketch("praha");
    let pins: Vec<Pin> = [(14.42, 50.08), (14.4203, 50.0801), (14.46, 50.1), (14.40, 50.06)]
        .into_iter()
        .zip(1..)
        .map(|((lon, lat), number)| Pin { place: Place::new(lon, lat).expect("a place"), number })
        .collect();
    for dark in [false, true] {
        let look = Look { accent: Colour::new(0, 0x61, 0x6b), ..look(dark) };
        let without = seen(&still(&ground, look, &[])).share(0x00_61_6b);
        let with = seen(&still(&ground, look, &pins)).share(0x00_61_6b);
        // Four circles of twelve pixels' radius, less their numbers.
        assert!(with - without > 4.0 * 300.0 / 256_000.0, "{with}");
    }
}

#[test]
fn what_cannot_be_drawn_is_said() {
    let ground = sketch("osijek");
    let painter = Painter::new();
    for (z, x, y) in [(99, 0, 0), (7, 0, 0), (19, 0, 0), (14, 1 << 14, 0), (14, 0, u32::MAX), (255, u32::MAX, u32::MAX)]
    {
        let told = painter.tile(&ground, look(false), Tile { z, x, y }).expect_err("no tile");
        assert!(matches!(told, Error::NoTile { .. }), "{told}");
    }
    for (width, height) in [(0, 100), (100, 0), (u32::MAX, 64), (63, 63)] {
        let still = Still { width, height, area: None, pins: &[], attribution: None };
        assert!(matches!(painter.still(&ground, look(false), &still), Err(Error::NoSize { .. })));
    }
    // The whole earth is one; the smallest area is, too.
    for bbox in [[-180.0, -85.0, 180.0, 85.0], [14.0, 50.0, 14.000_000_1, 50.000_000_1]] {
        let area = Area::of_bbox(bbox);
        let still = Still { width: 300, height: 200, area, pins: &[], attribution: Some("© someone") };
        assert!(painter.still(&ground, look(false), &still).is_ok());
    }
}
