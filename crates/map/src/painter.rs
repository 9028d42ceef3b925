//! From a ground to pictures: tiles and stills.

use std::sync::{Arc, Mutex, PoisonError};

use integra_kernel::colour::Colour;

use crate::{
    Area, Error, Ground, Pin, Tile,
    canvas::Canvas,
    labels::{Boxed, Plan},
    palette, pins,
    schema::Wanted,
    style::{self, Colours},
    text::{self, Type},
    vector::AT_MOST_POINTS,
    view::{TILE, View, around},
};

/// Changes whenever the same ground would look different: part of the version of what is kept.
pub const STYLE: u32 = 1;

/// Least and most pixels on a side of a still picture, on a plain screen.
const SIDES: std::ops::RangeInclusive<u32> = 64..=1600;
/// Names are laid out for blocks of so many tiles on a side.
const BLOCK: u32 = 4;
/// So many blocks are kept at hand: one picture on a screen is made of two or four.
const KEPT_BLOCKS: usize = 8;
/// Margin around the pins of a still picture.
const MARGIN: f64 = 56.0;

/// How a picture is to look.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// For dark pages.
    pub dark: bool,
    /// Pixels for each pixel of a plain screen: from 1 to 2.
    pub scale: f32,
    /// The reader's language, for names.
    pub language: &'a str,
    /// The city's colour, for pins.
    pub accent: Colour,
}

impl Look<'_> {
    fn bounded(self) -> Self {
        let scale = if self.scale.is_finite() { self.scale.clamp(1.0, 2.0) } else { 1.0 };
        Self { scale, ..self }
    }
}

/// A picture that does not move.
#[derive(Debug, Clone, Copy)]
pub struct Still<'a> {
    /// Its width, in pixels of a plain screen.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// What it shows; else its pins, else what is worth showing of the ground.
    pub area: Option<Area>,
    /// What is marked on it.
    pub pins: &'a [Pin],
    /// Whose data it shows, in a corner of the picture.
    pub attribution: Option<&'a str>,
}

/// Draws maps.
#[derive(Debug, Default)]
pub struct Painter {
    blocks: Mutex<Vec<(Key, Arc<Plan>)>>,
}

type Key = (String, String, bool, u32, Tile);

impl Painter {
    /// A painter. It reads its fonts with the first word it draws.
    pub fn new() -> Self {
        Self::default()
    }

    /// One tile, as a PNG of 256 pixels, or of 512 at the scale 2. Tiles are whole pixels: other scales than 1 and 2 are
    /// for stills.
    ///
    /// # Errors
    /// There is no such tile, or what it is drawn from cannot be read.
    pub fn tile(&self, ground: &Ground, look: Look<'_>, tile: Tile) -> Result<Vec<u8>, Error> {
        let tile = Tile::new(tile.z, tile.x, tile.y)?;
        let look = look.bounded();
        let colours = style::colours(look.dark);
        let mut canvas = painted(ground, look, View::of_tile(tile, look.scale), colours)?;
        let first = Tile { z: tile.z, x: tile.x / BLOCK * BLOCK, y: tile.y / BLOCK * BLOCK };
        let plan = self.block(ground, look, first, colours)?;
        let side = TILE as f32 * look.scale;
        plan.draw(&mut canvas, ((tile.x - first.x) as f32 * side, (tile.y - first.y) as f32 * side));
        palette::png(&canvas.pixmap, palette::COLOURS)
    }

    /// A still picture, as a PNG.
    ///
    /// # Errors
    /// It would be too small or too large, or what it is drawn from cannot be read.
    pub fn still(&self, ground: &Ground, look: Look<'_>, still: &Still<'_>) -> Result<Vec<u8>, Error> {
        let (width, height) = (still.width, still.height);
        if !SIDES.contains(&width) || !SIDES.contains(&height) {
            return Err(Error::NoSize { width, height, least: *SIDES.start(), most: *SIDES.end() });
        }
        let look = look.bounded();
        let colours = style::colours(look.dark);
        let view = seen(ground, look, still);
        let mut canvas = painted(ground, look, view, colours)?;
        let unit = f64::from(view.scale);
        let at = |pin: &Pin| {
            let (x, y) = view.at(pin.place.flat());
            (pin.number, ((f64::from(x) / unit) as f32, (f64::from(y) / unit) as f32))
        };
        let size = (width as f32, height as f32);
        let placed: Vec<(u32, (f32, f32))> = still.pins.iter().map(at).collect();
        let marks = pins::arrange(&placed, size);
        let strip = still.attribution.and_then(|words| Strip::of(words, view));
        let kept = marks.iter().map(|mark| mark.room().times(view.scale)).chain(strip.as_ref().map(|strip| strip.room));
        let kept: Vec<Boxed> = kept.collect();
        let mut left = AT_MOST_POINTS;
        let named = ground.things(view, Wanted::Names, look.language, &mut left)?;
        Plan::of(&named, view, colours, ground.by_hand(), &kept).draw(&mut canvas, (0.0, 0.0));
        pins::draw(&mut canvas, &marks, look.accent);
        if let Some(strip) = strip {
            strip.draw(&mut canvas);
        }
        palette::png(&canvas.pixmap, palette::COLOURS)
    }

    fn block(&self, ground: &Ground, look: Look<'_>, first: Tile, colours: &Colours) -> Result<Arc<Plan>, Error> {
        let key = (ground.version().to_owned(), look.language.to_owned(), look.dark, look.scale.to_bits(), first);
        let kept =
            |blocks: &Vec<(Key, Arc<Plan>)>| blocks.iter().find(|(of, _)| *of == key).map(|(_, plan)| Arc::clone(plan));
        // What is kept is whole at every moment, whoever stopped in between.
        let blocks = || self.blocks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(plan) = kept(&blocks()) {
            return Ok(plan);
        }
        let tile = View::of_tile(first, look.scale);
        let side = TILE * f64::from(BLOCK);
        let view = View { size: (side, side), ..tile };
        let mut left = AT_MOST_POINTS;
        let named = ground.things(view, Wanted::Names, look.language, &mut left)?;
        let plan = Arc::new(Plan::of(&named, view, colours, ground.by_hand(), &[]));
        let mut blocks = blocks();
        blocks.insert(0, (key, Arc::clone(&plan)));
        blocks.truncate(KEPT_BLOCKS);
        Ok(plan)
    }
}

/// The ground of a picture, without words.
fn painted<'c>(ground: &Ground, look: Look<'_>, view: View, colours: &'c Colours) -> Result<Canvas<'c>, Error> {
    let mut left = AT_MOST_POINTS;
    let things = ground.things(view, Wanted::Shapes, look.language, &mut left)?;
    let (width, height) = view.pixels();
    let empty = Canvas::new(view, colours, ground.by_hand());
    let mut canvas = empty.ok_or(Error::NoSize { width, height, least: *SIDES.start(), most: *SIDES.end() })?;
    canvas.draw(&things);
    Ok(canvas)
}

fn seen(ground: &Ground, look: Look<'_>, still: &Still<'_>) -> View {
    let size = (f64::from(still.width), f64::from(still.height));
    let of_pins = || around(still.pins.iter().map(|pin| pin.place));
    let (area, margin) = match (still.area, of_pins()) {
        (Some(area), _) => (area, 0.0),
        (None, Some(area)) => (area, MARGIN.min(size.0.min(size.1) / 4.0)),
        (None, None) => (ground.area(), 0.0),
    };
    // A drawing says little very near by, and around a single place one wants to see what one knows.
    let nearest = f64::from(ground.nearest()) - if ground.by_hand() { 2.5 } else { 1.0 };
    View::of_area(area, size, margin, nearest, look.scale)
}

/// Whose data a picture shows: at its lower edge, where a text ends that runs from the left.
struct Strip {
    line: text::Line,
    room: Boxed,
    size: f32,
}

impl Strip {
    fn of(words: &str, view: View) -> Option<Self> {
        let size = 10.5 * view.scale;
        let line = text::set(words, Type { size, bold: false, spaced: 0.0 })?;
        let (width, height) = view.pixels();
        let (right, bottom) = (width as f32, height as f32);
        let room = Boxed { left: right - line.width - 1.2 * size, top: bottom - 1.7 * size, right, bottom };
        Some(Self { line, room, size })
    }

    fn draw(self, canvas: &mut Canvas<'_>) {
        let Boxed { left, top, right, bottom } = self.room;
        let (halo, ink) = (canvas.colours.halo, canvas.colours.ink);
        let middle = (f32::midpoint(left, right), f32::midpoint(top, bottom));
        if let Some(plate) = crate::decor::rounded(middle, ((right - left) / 2.0, (bottom - top) / 2.0), 0.0) {
            canvas.fill(&plate, halo);
        }
        let to = tiny_skia::Transform::from_translate(left + 0.6 * self.size, bottom - 0.55 * self.size);
        if let Some(path) = self.line.path.transform(to) {
            canvas.fill_words(&path, ink);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, fs::File, path::PathBuf};

    use super::*;
    use crate::{Archive, Place, Sketch};

    fn words(ground: &Ground, language: &'static str, z: u8, lon: f64, lat: f64) -> BTreeSet<String> {
        let look = Look { dark: false, scale: 1.0, language, accent: Colour::WHITE };
        let (x, y) = Place::new(lon, lat).expect("a place").flat();
        let at = |part: f64| (part * f64::from(1_u32 << z)) as u32 / BLOCK * BLOCK;
        let plan = Painter::new().block(ground, look, Tile { z, x: at(x), y: at(y) }, style::colours(false));
        let plan = plan.expect("a plan");
        for label in &plan.labels {
            // Nothing is cut off at the edge of a block, so nothing is cut off anywhere.
            assert!(label.bounds.within(1024.0, 1024.0), "{} {:?}", label.words, label.bounds);
        }
        plan.labels.iter().map(|label| label.words.clone()).collect()
    }

    fn sketch(city: &str) -> Ground {
        let path = format!("{}/sketches/{city}.geojson", env!("CARGO_MANIFEST_DIR"));
        Sketch::read(&fs::read_to_string(path).expect("a sketch")).expect("a sketch").into()
    }

    #[test]
    fn the_names_one_looks_for_are_on_the_sketch_in_letters_one_reads() {
        let kosice = words(&sketch("kosice"), "en", 14, 21.2583, 48.7203);
        assert!(kosice.len() > 12 && kosice.iter().any(|name| name == "Staré Mesto"), "{kosice:?}");
        let sofia = sketch("sofia");
        let (own, foreign) = (words(&sofia, "bg", 14, 23.3219, 42.6977), words(&sofia, "ar", 14, 23.3219, 42.6977));
        let cyrillic = |name: &String| name.chars().any(|letter| ('\u{0400}'..='\u{04ff}').contains(&letter));
        assert!(own.iter().all(cyrillic) && own.len() > 12, "{own:?}");
        assert!(!foreign.iter().any(cyrillic) && foreign.len() > 12, "{foreign:?}");
    }

    #[test]
    fn the_names_one_looks_for_are_on_real_maps() {
        let Some(folder) = std::env::var_os("INTEGRA_TEST_DATA").map(PathBuf::from) else { return };
        let open = |name: &str| {
            Ground::from(Archive::open(File::open(folder.join("geo").join(name)).expect("a file")).expect("an archive"))
        };
        let krems = words(&open("krems.pmtiles"), "en", 14, 15.6144, 48.4093);
        assert!(krems.contains("Donau") && krems.iter().any(|name| name.ends_with("straße")), "{krems:?}");
        let florence = words(&open("firenze_protomaps_ODbL.pmtiles"), "en", 16, 11.2531, 43.768);
        assert!(
            florence.iter().filter(|name| name.starts_with("Via") || name.starts_with("Lungarno")).count() > 5,
            "{florence:?}"
        );
    }
}
