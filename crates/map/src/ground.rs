//! What a map is drawn on: an archive of map data, or a sketch.

use sha2::{Digest, Sha256};

use crate::{
    Archive, Area, Drawn, Error, Kind, Shape, Sketch, Tile,
    schema::{self, Wanted},
    smooth::smooth,
    thing::{Form, Thing, What, name_for},
    vector::{self, Feature, Layer, Parts},
    view::{Flat, View},
};

/// Most tiles of an archive that one picture is drawn from.
const AT_MOST_TILES: usize = 36;
/// How many zooms further out than its first one an archive is still drawn.
const NEARER_AT_MOST: f64 = 5.0;

/// What a map is drawn on.
#[derive(Debug)]
pub struct Ground {
    of: Of,
    version: String,
}

#[derive(Debug)]
enum Of {
    Tiles(Archive),
    Sketch(Sketch),
}

impl From<Archive> for Ground {
    /// Map data.
    fn from(archive: Archive) -> Self {
        let version = archive.version().to_owned();
        Self { of: Of::Tiles(archive), version }
    }
}

impl From<Sketch> for Ground {
    /// A city drawn by hand, or an area with nothing on it.
    fn from(sketch: Sketch) -> Self {
        // Its debug form names everything a sketch holds.
        let version = hex::encode(&Sha256::digest(format!("{sketch:?}"))[..8]);
        Self { of: Of::Sketch(sketch), version }
    }
}

impl Ground {
    /// The part of the earth worth showing.
    pub fn area(&self) -> Area {
        match &self.of {
            Of::Tiles(archive) => archive.area(),
            Of::Sketch(sketch) => sketch.area,
        }
    }

    /// Whether it was drawn by hand.
    pub fn by_hand(&self) -> bool {
        matches!(self.of, Of::Sketch(_))
    }

    /// Changes when what lies on it does.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The last zoom at which it still says more.
    pub fn nearest(&self) -> u8 {
        match &self.of {
            Of::Tiles(archive) => (archive.last_zoom() + 2).clamp(15, 17),
            Of::Sketch(_) => 16,
        }
    }

    /// What lies in a view, in the order it was drawn in. `left` is how many points may still be read for this picture.
    pub(crate) fn things(
        &self,
        view: View,
        wanted: Wanted,
        language: &str,
        left: &mut usize,
    ) -> Result<Vec<Thing>, Error> {
        match &self.of {
            Of::Sketch(sketch) => Ok(of_sketch(sketch, view, language)),
            Of::Tiles(archive) => of_archive(archive, view, wanted, language, left),
        }
    }
}

fn of_sketch(sketch: &Sketch, view: View, language: &str) -> Vec<Thing> {
    let near = view.bounds(200.0);
    let things = sketch.drawn.iter().map(|drawn| by_hand(drawn, language));
    things.filter(|thing| thing.form.meets(near)).map(softened).collect()
}

/// What a hand draws has no corners.
fn softened(thing: Thing) -> Thing {
    let form = match thing.form {
        Form::Line(line) if thing.what != What::Bridge => Form::Line(smooth(&line, false)),
        Form::Area(rings) => Form::Area(rings.iter().map(|ring| smooth(ring, true)).collect()),
        other => other,
    };
    Thing { form, ..thing }
}

fn by_hand(drawn: &Drawn, language: &str) -> Thing {
    let flat = |places: &Vec<crate::Place>| places.iter().map(|place| place.flat()).collect::<Vec<_>>();
    let form = match &drawn.shape {
        Shape::Point(place) => Form::Point(place.flat()),
        Shape::Line(line) => Form::Line(flat(line)),
        Shape::Area(rings) => Form::Area(rings.iter().map(flat).collect()),
    };
    let what = match (drawn.kind, &form) {
        (Kind::River, Form::Line(_)) => What::Stream,
        (Kind::River | Kind::Lake, _) => What::Water,
        (Kind::Park, _) => What::Park,
        (Kind::Hill, _) => What::Hill,
        (Kind::Built, _) => What::Built,
        (Kind::Street, _) => match drawn.width {
            4 => What::Major,
            2 | 3 => What::Main,
            _ => What::Street,
        },
        (Kind::Rail, _) => What::Rail,
        (Kind::Station, _) => What::Station,
        (Kind::Square, _) => What::Square,
        (Kind::District, _) => What::District,
        (Kind::Bridge, _) => What::Bridge,
        (Kind::Landmark, _) => What::Landmark,
    };
    let width = match what {
        What::Stream => 1.0 + f32::from(drawn.width),
        _ => 1.0,
    };
    let name = name_for(language, None, drawn.name.as_deref(), drawn.latin.as_deref()).map(str::to_owned);
    Thing { what, name, rank: drawn.rank, width, form }
}

fn of_archive(
    archive: &Archive,
    view: View,
    wanted: Wanted,
    language: &str,
    left: &mut usize,
) -> Result<Vec<Thing>, Error> {
    // Beyond the last zoom of the archive its tiles are drawn larger; before the first, smaller.
    let mut z = (view.zoom.round() as u8).clamp(archive.first_zoom(), archive.last_zoom());
    // So far out it has nothing to show, and its tiles would be without number.
    if f64::from(z) > view.zoom + NEARER_AT_MOST {
        return Ok(Vec::new());
    }
    // Lines are wider than the margin that makers leave around a tile: so its neighbours are looked at, too.
    let mut tiles = view.tiles(z, 12.0);
    while tiles.len() > AT_MOST_TILES && z > archive.first_zoom() {
        z -= 1;
        tiles = view.tiles(z, 12.0);
    }
    tiles.truncate(AT_MOST_TILES);
    let near = view.bounds(32.0);
    let mut things = Vec::new();
    for tile in tiles {
        let Some(bytes) = archive.tile(tile)? else { continue };
        for layer in vector::layers(&bytes, |name| wanted.layer(name))? {
            for feature in layer.features() {
                let place = Lies { tile, extent: layer.extent, zoom: view.zoom };
                add(&mut things, &layer, &feature?, place, language, left)?;
            }
        }
    }
    things.retain(|thing| thing.form.meets(near));
    Ok(things)
}

/// Where a tile lies, to bring its units onto the flat map.
#[derive(Clone, Copy)]
struct Lies {
    tile: Tile,
    extent: f64,
    /// The zoom of the picture.
    zoom: f64,
}

impl Lies {
    fn flat(self, (x, y): (f64, f64)) -> Flat {
        let (corner, side) = (self.tile.corner(), Tile::side(self.tile.z));
        (corner.0 + x / self.extent * side, corner.1 + y / self.extent * side)
    }

    fn all(self, points: Vec<(f64, f64)>) -> Vec<Flat> {
        points.into_iter().map(|point| self.flat(point)).collect()
    }
}

fn add(
    things: &mut Vec<Thing>,
    layer: &Layer<'_>,
    feature: &Feature<'_, '_>,
    lies: Lies,
    language: &str,
    left: &mut usize,
) -> Result<(), Error> {
    let Some((what, rank)) = schema::classify(layer.name, |key| feature.get(key)) else { return Ok(()) };
    let name = named(feature, language);
    // A brook is drawn only where there is room for it.
    let brook = what == What::Stream && rank == 3;
    if brook && lies.zoom < 14.0 {
        return Ok(());
    }
    let width = if brook { 0.6 } else { 1.0 };
    let mut push = |what, form| things.push(Thing { what, name: name.clone(), rank, width, form });
    match feature.parts(left)? {
        // A name beside a river or lake says so in the same layer.
        Parts::Points(points) if what < What::Hill => drop(points),
        // Within a tile, not in its margin: a neighbour has it too.
        Parts::Points(points) => {
            let inside = |(x, y): &(f64, f64)| (0.0..lies.extent).contains(x) && (0.0..lies.extent).contains(y);
            for point in points.into_iter().filter(inside) {
                push(what, Form::Point(lies.flat(point)));
            }
        }
        Parts::Lines(lines) => {
            let what = if what == What::Water { What::Stream } else { what };
            if matches!(
                what,
                What::Stream | What::Path | What::Lane | What::Street | What::Main | What::Major | What::Rail
            ) {
                lines.into_iter().for_each(|line| push(what, Form::Line(lies.all(line))));
            }
        }
        Parts::Rings(rings) => {
            let what = if what == What::Path { What::Paved } else { what };
            if what <= What::Building && what != What::Stream && !rings.is_empty() {
                push(what, Form::Area(rings.into_iter().map(|ring| lies.all(ring)).collect()));
            }
        }
    }
    Ok(())
}

fn named(feature: &Feature<'_, '_>, language: &str) -> Option<String> {
    let primary = language.split('-').next().unwrap_or(language);
    let own = feature.text(&format!("name:{primary}")).or_else(|| feature.text(&format!("name_{primary}")));
    let latin = ["name:latin", "name:en", "name_en", "int_name"].into_iter().find_map(|key| feature.text(key));
    name_for(language, own, feature.text("name"), latin).map(str::to_owned)
}
