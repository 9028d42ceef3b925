//! How things look: colours of the pages, by day and by night, and widths by zoom.

use integra_kernel::colour::Colour;

use crate::thing::What;

/// The colours of a map.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Colours {
    pub(crate) ground: Colour,
    pub(crate) built: Colour,
    pub(crate) campus: Colour,
    pub(crate) park: Colour,
    pub(crate) wood: Colour,
    pub(crate) tree: Colour,
    pub(crate) bank: Colour,
    pub(crate) water: Colour,
    pub(crate) wave: Colour,
    pub(crate) paved: Colour,
    pub(crate) house: Colour,
    pub(crate) house_edge: Colour,
    pub(crate) street: Colour,
    pub(crate) street_edge: Colour,
    pub(crate) main: Colour,
    pub(crate) main_edge: Colour,
    pub(crate) rail: Colour,
    /// Borders of districts.
    pub(crate) border: Colour,
    /// Words, and what they stand on.
    pub(crate) ink: Colour,
    pub(crate) soft: Colour,
    pub(crate) water_ink: Colour,
    pub(crate) halo: Colour,
    /// Signs of stations, dots of landmarks.
    pub(crate) sign: Colour,
    pub(crate) on_sign: Colour,
    pub(crate) dot: Colour,
}

const fn hex(rgb: u32) -> Colour {
    Colour::new((rgb >> 16 & 0xff) as u8, (rgb >> 8 & 0xff) as u8, (rgb & 0xff) as u8)
}

const LIGHT: Colours = Colours {
    ground: hex(0xfff6e6),
    built: hex(0xf7e6c8),
    campus: hex(0xf6dfd3),
    park: hex(0xd3e7b4),
    wood: hex(0xc3dda6),
    tree: hex(0x93bd76),
    bank: hex(0xdcefe6),
    water: hex(0x9fd8e2),
    wave: hex(0xc9ecf0),
    paved: hex(0xfbeedb),
    house: hex(0xecd7b3),
    house_edge: hex(0xd9bf93),
    street: hex(0xffffff),
    street_edge: hex(0xdcc9a6),
    main: hex(0xffdf8c),
    main_edge: hex(0xd6a545),
    rail: hex(0x877b98),
    border: hex(0xc9b9d6),
    ink: hex(0x2a1f3d),
    soft: hex(0x6a5a80),
    water_ink: hex(0x0d5d6c),
    halo: hex(0xfffaf1),
    sign: hex(0x2a1f3d),
    on_sign: hex(0xffc93c),
    dot: hex(0xc2410c),
};

const DARK: Colours = Colours {
    ground: hex(0x1b1527),
    built: hex(0x272038),
    campus: hex(0x33253c),
    park: hex(0x21392f),
    wood: hex(0x1d3329),
    tree: hex(0x3c6150),
    bank: hex(0x1f3346),
    water: hex(0x1d4a66),
    wave: hex(0x2f6484),
    paved: hex(0x30283f),
    house: hex(0x352c49),
    house_edge: hex(0x463b5e),
    street: hex(0x4a3f63),
    street_edge: hex(0x1b1527),
    main: hex(0x7d6530),
    main_edge: hex(0x1b1527),
    rail: hex(0x8d80a6),
    border: hex(0x55476e),
    ink: hex(0xf7f0e6),
    soft: hex(0xc6bbd6),
    water_ink: hex(0x9fe0ea),
    halo: hex(0x171221),
    sign: hex(0xf7f0e6),
    on_sign: hex(0x2a1f3d),
    dot: hex(0xff9a6b),
};

/// The colours by day or by night.
pub(crate) fn colours(dark: bool) -> &'static Colours {
    if dark { &DARK } else { &LIGHT }
}

/// Width of a line at a zoom, in pixels of a plain screen; `None` where it is not drawn yet.
pub(crate) fn width(what: What, zoom: f64, by_hand: bool) -> Option<f32> {
    // Its width at zoom 14, and from which zoom on map data shows it.
    let (base, from) = match what {
        What::Major => (5.0, 8.0),
        What::Main => (3.4, 11.5),
        What::Street => (2.0, 13.0),
        What::Lane => (1.1, 14.5),
        What::Path => (0.8, 14.5),
        What::Rail => (1.2, 11.0),
        What::Stream => (1.6, 9.0),
        What::Bridge => (5.5, 8.0),
        _ => return None,
    };
    let by_hand_too = if by_hand { 8.0 } else { from };
    let grown = base * (0.62 * (zoom - 14.0)).exp2();
    let least = if by_hand { 0.9 } else { 0.5 };
    (zoom >= by_hand_too).then_some((grown.clamp(least, 26.0)) as f32)
}

#[cfg(test)]
mod tests {
    use integra_kernel::colour::{FOR_PARTS, FOR_TEXT};

    use super::*;

    #[test]
    fn words_can_be_read_on_whatever_they_stand() {
        for colours in [LIGHT, DARK] {
            let grounds = [colours.ground, colours.built, colours.park, colours.wood, colours.house, colours.campus];
            for under in grounds {
                assert!(colours.ink.contrast(under) >= FOR_TEXT, "{} on {under}", colours.ink);
                assert!(colours.soft.contrast(under) >= FOR_PARTS, "{} on {under}", colours.soft);
                assert!(colours.dot.contrast(under) >= FOR_PARTS, "{} on {under}", colours.dot);
            }
            // The halo is what stands right behind them.
            for ink in [colours.ink, colours.soft, colours.water_ink] {
                assert!(ink.contrast(colours.halo) >= FOR_TEXT, "{ink}");
            }
            assert!(colours.water_ink.contrast(colours.water) >= FOR_TEXT);
            assert!(colours.on_sign.contrast(colours.sign) >= FOR_TEXT);
        }
    }

    #[test]
    fn lines_never_get_narrower_nearer_by() {
        for what in [What::Major, What::Main, What::Street, What::Lane, What::Rail, What::Stream] {
            for by_hand in [true, false] {
                let widths: Vec<f32> = (80..180).filter_map(|z| width(what, f64::from(z) / 10.0, by_hand)).collect();
                assert!(widths.is_sorted() && !widths.is_empty(), "{what:?}");
            }
        }
    }
}
