//! Archives made for tests.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use integra_kernel::colour::Colour;
use integra_map::{Look, Tile};

pub fn look(dark: bool) -> Look<'static> {
    Look { dark, scale: 1.0, language: "en", accent: Colour::new(0xff, 0xc9, 0x3c) }
}

pub fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("in memory");
    encoder.finish().expect("in memory")
}

pub fn varint(into: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        into.push(value as u8 | 0x80);
        value >>= 7;
    }
    into.push(value as u8);
}

fn bytes(into: &mut Vec<u8>, field: u64, part: &[u8]) {
    varint(into, field << 3 | 2);
    varint(into, part.len() as u64);
    into.extend(part);
}

/// A feature of a test: its type (1 points, 2 line, 3 area), its words, its one line of points.
pub struct Made<'a>(pub u64, pub &'a [(&'a str, &'a str)], pub &'a [(i64, i64)]);

/// A layer of a vector tile.
pub fn layer(name: &str, extent: u64, features: &[Made<'_>]) -> Vec<u8> {
    let mut layer = Vec::new();
    bytes(&mut layer, 1, name.as_bytes());
    let (mut keys, mut values) = (Vec::new(), Vec::new());
    for Made(kind, words, points) in features {
        let mut tags = Vec::new();
        for (key, value) in *words {
            varint(&mut tags, keys.len() as u64);
            varint(&mut tags, values.len() as u64);
            keys.push(*key);
            values.push(*value);
        }
        let mut geometry = Vec::new();
        let mut last = (0, 0);
        for (at, (x, y)) in points.iter().enumerate() {
            match at {
                0 => varint(&mut geometry, 1 << 3 | 1),
                1 => varint(&mut geometry, ((points.len() as u64 - 1) << 3) | 2),
                _ => {}
            }
            for step in [x - last.0, y - last.1] {
                varint(&mut geometry, ((step << 1) ^ (step >> 63)) as u64);
            }
            last = (*x, *y);
        }
        if *kind == 3 {
            varint(&mut geometry, 1 << 3 | 7);
        }
        let mut feature = Vec::new();
        bytes(&mut feature, 2, &tags);
        varint(&mut feature, 3 << 3);
        varint(&mut feature, *kind);
        bytes(&mut feature, 4, &geometry);
        bytes(&mut layer, 2, &feature);
    }
    keys.iter().for_each(|key| bytes(&mut layer, 3, key.as_bytes()));
    for value in values {
        let mut text = Vec::new();
        bytes(&mut text, 1, value.as_bytes());
        bytes(&mut layer, 4, &text);
    }
    varint(&mut layer, 5 << 3);
    varint(&mut layer, extent);
    let mut tile = Vec::new();
    bytes(&mut tile, 3, &layer);
    tile
}

/// The number of a tile, by the walk of the PMTiles specification's reference.
pub fn number(tile: Tile) -> u64 {
    let (mut x, mut y, mut d) = (i64::from(tile.x), i64::from(tile.y), 0_i64);
    let side = 1_i64 << tile.z;
    let mut s = side / 2;
    while s > 0 {
        let (rx, ry) = (i64::from(x & s > 0), i64::from(y & s > 0));
        d += s * s * ((3 * rx) ^ ry);
        if ry == 0 {
            if rx == 1 {
                (x, y) = (side - 1 - x, side - 1 - y);
            }
            (x, y) = (y, x);
        }
        s /= 2;
    }
    (0..tile.z).map(|z| 1_u64 << (2 * z)).sum::<u64>() + d as u64
}

/// The entries of a directory: number, run, length, place.
pub fn directory(entries: &[(u64, u64, u64, u64)]) -> Vec<u8> {
    let mut made = Vec::new();
    varint(&mut made, entries.len() as u64);
    let mut last = 0;
    for (number, ..) in entries {
        varint(&mut made, number - last);
        last = *number;
    }
    entries.iter().for_each(|(_, run, ..)| varint(&mut made, *run));
    entries.iter().for_each(|(_, _, length, _)| varint(&mut made, *length));
    entries.iter().for_each(|(.., at)| varint(&mut made, at + 1));
    made
}

/// An archive with these tiles, all of one zoom, behind a further directory.
pub fn archive(tiles: &[(Tile, Vec<u8>)], z: u8, area: [f64; 4]) -> Vec<u8> {
    let mut data = Vec::new();
    let mut entries = Vec::new();
    let mut sorted: Vec<_> = tiles.iter().map(|(tile, bytes)| (number(*tile), packed(bytes))).collect();
    sorted.sort();
    for (number, tile) in sorted {
        entries.push((number, 1, tile.len() as u64, data.len() as u64));
        data.extend(tile);
    }
    let leaf = packed(&directory(&entries));
    let root = packed(&directory(&[(0, 0, leaf.len() as u64, 0)]));
    whole(&root, &leaf, &data, z, area)
}

/// An archive of these parts.
pub fn whole(root: &[u8], leaves: &[u8], data: &[u8], z: u8, area: [f64; 4]) -> Vec<u8> {
    let mut made = b"PMTiles\x03".to_vec();
    let mut at = 127;
    for part in [root, &[], leaves, data] {
        made.extend((at as u64).to_le_bytes());
        made.extend((part.len() as u64).to_le_bytes());
        at += part.len();
    }
    made.extend([0; 24]);
    made.extend([1, 2, 2, 1, z, z]);
    area.iter().for_each(|degrees| made.extend(((degrees * 1e7) as i32).to_le_bytes()));
    made.resize(127, 0);
    made.extend(root.iter().chain(leaves).chain(data));
    made
}
