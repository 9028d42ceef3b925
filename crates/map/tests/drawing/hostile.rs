//! Archives that are damaged, cut short, or made to do harm: an answer in bounded time, never a crash.

use std::{
    env, fs,
    io::Cursor,
    path::PathBuf,
    time::{Duration, Instant},
};

use integra_map::{Archive, Error, Ground, Painter, Tile};
use proptest::prelude::*;

use crate::made::{Made, archive, directory, layer, look, number, packed, varint, whole};

const AREA: [f64; 4] = [14.0, 50.0, 15.0, 51.0];
const TILE: Tile = Tile { z: 14, x: 8848, y: 5551 };

/// Draws a tile of an archive, or says what is wrong with it.
fn drawn(bytes: Vec<u8>) -> Result<Vec<u8>, Error> {
    let ground = Ground::from(Archive::open(Cursor::new(bytes))?);
    Painter::new().tile(&ground, look(false), TILE)
}

fn small() -> Vec<u8> {
    let tile = [
        layer("water", 4096, &[Made(3, &[("kind", "river")], &[(0, 0), (4096, 0), (4096, 900), (0, 700)])]),
        layer(
            "roads",
            4096,
            &[Made(2, &[("kind", "major_road"), ("name", "Long Street")], &[(0, 2000), (4096, 2100)])],
        ),
        layer("places", 4096, &[Made(1, &[("kind", "neighbourhood"), ("name", "شارع")], &[(2000, 3000)])]),
    ];
    archive(&[(TILE, tile.concat())], 14, AREA)
}

#[test]
fn a_first_zoom_that_lies_costs_nothing() {
    let mut bytes = small();
    // Byte 100: the first zoom, says the specification of PMTiles 3; the last is raised with it, to be believed.
    (bytes[100], bytes[101]) = (20, 22);
    let began = Instant::now();
    // The first zoom that is drawn at all, around the same place.
    let far = Tile { z: 8, x: 138, y: 86 };
    let ground = Archive::open(Cursor::new(bytes)).map(Ground::from);
    let drawn = ground.and_then(|ground| Painter::new().tile(&ground, look(false), far));
    assert!(drawn.is_ok(), "an empty tile: {drawn:?}");
    assert!(began.elapsed() < Duration::from_secs(20), "naming all tiles of a continent takes minutes and gigabytes");
}

fn told(bytes: Vec<u8>) -> String {
    drawn(bytes).expect_err("refused").to_string()
}

#[test]
fn lengths_that_lie_and_bombs_are_refused_before_they_cost_anything() {
    assert!(drawn(small()).is_ok());
    let began = Instant::now();
    assert!(told(Vec::new()).contains("too short"));
    assert!(told(b"PNG".repeat(100)).contains("does not begin"));
    let changed = |at: usize, value: u64| {
        let mut bytes = small();
        bytes[at..at + 8].copy_from_slice(&value.to_le_bytes());
        told(bytes)
    };
    // The first directory: too long, behind the end, round the corner of what a number holds.
    assert!(changed(16, u64::MAX).contains("larger"));
    assert!(changed(8, 1 << 40).contains("beyond its end"));
    assert!(changed(8, u64::MAX - 1).contains("beyond its end"));
    // The tiles: far behind the end.
    assert!(changed(56, u64::MAX).contains("beyond its end"));
    let bomb = packed(&vec![0; 64 << 20]);
    assert!(bomb.len() < 100_000);
    assert!(told(whole(&bomb, &[], &[], 14, AREA)).contains("unpacked"));
    let entry = |length: u64| packed(&directory(&[(number(TILE), 1, length, 0)]));
    assert!(told(whole(&entry(bomb.len() as u64), &[], &bomb, 14, AREA)).contains("unpacked"));
    // A directory that names a thousand million tiles in nine bytes.
    let mut many = Vec::new();
    varint(&mut many, 1_000_000_000);
    many.extend([1; 8]);
    assert!(told(whole(&packed(&many), &[], &[], 14, AREA)).contains("directory"));
    // Directories in a circle.
    let circle = packed(&directory(&[(0, 0, 40, 0)]));
    let circle_again = packed(&directory(&[(0, 0, circle.len() as u64, 0)]));
    assert!(told(whole(&circle_again, &circle_again, &[], 14, AREA)).contains("damaged"));
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
}

#[test]
fn tiles_with_too_much_in_them_are_refused_and_odd_ones_drawn() {
    let of = |tile: Vec<u8>| drawn(archive(&[(TILE, tile)], 14, AREA));
    let line = |points: usize| (0..points as i64).map(|at| (at % 4096, at % 4000)).collect::<Vec<_>>();
    let points = line(2_100_000);
    let huge = of(layer("water", 4096, &[Made(3, &[], &points)]));
    assert!(matches!(huge, Err(Error::Beyond { .. })), "{huge:?}");
    let none = of(layer("water", 0, &[Made(3, &[], &line(9))]));
    assert!(matches!(none, Err(Error::Damaged(_))), "{none:?}");
    // As far out as numbers go, and lines a thousand tiles long that are dashed.
    let far = [(i64::MIN / 4, 0), (i64::MAX / 4, i64::MAX / 4), (0, i64::MIN / 4)];
    let began = Instant::now();
    for kind in [1, 2, 3] {
        for (name, class) in [("transportation", "rail"), ("water", "river"), ("landcover", "wood"), ("place", "city")]
        {
            let words = [("class", class), ("name", "\u{202e}\u{0}oddly\u{feff}named")];
            let tile = of(layer(name, 1 << 17, &[Made(kind, &words, &far)]));
            assert!(tile.is_ok(), "{name} {tile:?}");
        }
    }
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn one_byte_changed_or_the_rest_cut_off(at in 0_usize..1000, byte: u8, cut: bool) {
        let mut bytes = small();
        let at = at % bytes.len();
        if cut {
            bytes.truncate(at);
        } else {
            bytes[at] = byte;
        }
        let _ = drawn(bytes);
    }

    #[test]
    fn any_bytes_as_a_tile(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = drawn(archive(&[(TILE, bytes)], 14, AREA));
    }

    #[test]
    fn any_bytes_within_a_layer(bytes in prop::collection::vec(any::<u8>(), 0..80), at in 0_usize..200) {
        let mut tile = layer("roads", 4096, &[Made(2, &[("kind", "path"), ("name", "Way")], &[(0, 0), (4000, 4000), (9, 9)])]);
        let at = at % tile.len();
        let end = (at + bytes.len()).min(tile.len());
        tile.splice(at..end, bytes);
        let _ = drawn(archive(&[(TILE, tile)], 14, AREA));
    }
}

#[test]
fn real_archives_with_changed_bytes_are_drawn_or_refused() {
    let Some(folder) = env::var_os("INTEGRA_TEST_DATA").map(PathBuf::from) else { return };
    let whole = fs::read(folder.join("geo/krems.pmtiles")).expect("an archive");
    let mut seed = 7_u64;
    for _ in 0..40 {
        let mut bytes = whole.clone();
        for _ in 0..8 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = (seed >> 33) as usize % bytes.len();
            bytes[at] = (seed >> 20) as u8;
        }
        let Ok(opened) = Archive::open(Cursor::new(bytes)) else { continue };
        let ground = Ground::from(opened);
        let (x, y) = ground.area().from.flat();
        let tile = Tile { z: 14, x: (x * 16384.0) as u32 + 1, y: (y * 16384.0) as u32 - 1 };
        let _ = Painter::new().tile(&ground, look(false), tile);
    }
}
