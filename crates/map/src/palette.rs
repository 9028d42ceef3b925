//! Packs a picture as a PNG with few colours. Maps are flat: a few dozen colours and the shades where they meet.

use std::collections::HashMap;

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use tiny_skia::Pixmap;

use crate::Error;

/// Most colours that are kept. Measured on tiles of sketches and of map data: nobody sees a difference, and with more of them
/// the shades at the edges of words and lines cost more than all the rest. (Lossless WebP would save a sixth; not every
/// printer and mail program knows it.)
pub(crate) const COLOURS: usize = 32;

/// A picture as a PNG.
pub(crate) fn png(pixmap: &Pixmap, most: usize) -> Result<Vec<u8>, Error> {
    // Everything is opaque: so what is premultiplied is the colour itself.
    let pixels: Vec<[u8; 3]> = pixmap.pixels().iter().map(|it| [it.red(), it.green(), it.blue()]).collect();
    let (palette, of) = chosen(&pixels, most.clamp(2, 256));
    let bits = match palette.len() {
        0..=16 => BitDepth::Four,
        _ => BitDepth::Eight,
    };
    let indices = pixels.iter().map(|pixel| of.get(pixel).copied().unwrap_or_default());
    let width = pixmap.width() as usize;
    let rows: Vec<u8> = match bits {
        BitDepth::Four => {
            let all: Vec<u8> = indices.collect();
            let packed =
                |row: &[u8]| row.chunks(2).map(|it| it[0] << 4 | it.get(1).copied().unwrap_or(0)).collect::<Vec<u8>>();
            all.chunks(width).flat_map(packed).collect()
        }
        _ => indices.collect(),
    };
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(bits);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&rows)?;
    writer.finish()?;
    Ok(bytes)
}

/// Chooses colours, and says for each that occurs which of them stands for it: the most frequent ones first, then whatever
/// lies furthest from all that were chosen, weighed by how often it occurs.
fn chosen(pixels: &[[u8; 3]], most: usize) -> (Vec<[u8; 3]>, HashMap<[u8; 3], u8>) {
    let mut counts: HashMap<[u8; 3], u32> = HashMap::new();
    for pixel in pixels {
        *counts.entry(*pixel).or_default() += 1;
    }
    let mut colours: Vec<([u8; 3], u32)> = counts.into_iter().collect();
    colours.sort_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
    let mut palette: Vec<[u8; 3]> = Vec::new();
    // How far each colour is from the nearest chosen one, and which that is.
    let mut nearest: Vec<(u32, u8)> = vec![(u32::MAX, 0); colours.len()];
    while palette.len() < most {
        let weight = |((_, count), (far, _)): (&([u8; 3], u32), &(u32, u8))| u64::from(*far) * u64::from(*count);
        let next =
            colours.iter().zip(&nearest).enumerate().max_by_key(|(at, pair)| (weight(*pair), std::cmp::Reverse(*at)));
        let Some((at, (_, (far, _)))) = next else { break };
        if *far == 0 {
            break;
        }
        let (colour, number) = (colours[at].0, palette.len() as u8);
        palette.push(colour);
        for ((other, _), near) in colours.iter().zip(&mut nearest) {
            let far = distance(*other, colour);
            if far < near.0 {
                *near = (far, number);
            }
        }
    }
    let of = colours.iter().zip(nearest).map(|((colour, _), (_, number))| (*colour, number)).collect();
    (palette, of)
}

/// How different two colours look, roughly: the eye sees green best.
fn distance(one: [u8; 3], other: [u8; 3]) -> u32 {
    let part = |at: usize| u32::from(one[at].abs_diff(other[at])).pow(2);
    3 * part(0) + 6 * part(1) + 2 * part(2)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn few_colours_stay_as_they_are_and_many_go_to_the_nearest(colours in prop::collection::vec(any::<[u8; 3]>(), 1..90)) {
            let (palette, of) = chosen(&colours, 16);
            prop_assert!(palette.len() <= 16);
            for colour in &colours {
                let kept = palette[usize::from(of[colour])];
                let best = palette.iter().map(|it| distance(*it, *colour)).min();
                prop_assert_eq!(Some(distance(kept, *colour)), best);
                if palette.len() < 16 {
                    prop_assert_eq!(kept, *colour);
                }
            }
        }
    }
}
