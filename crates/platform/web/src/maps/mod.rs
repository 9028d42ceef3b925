//! Maps of cities: what each is drawn on, where its pictures stand, and who draws them.
//!
//! Everything below `/tiles/` depends on its address alone: the first part names city, language and look, with a hash of
//! whatever else decides how a picture looks. So an address means one picture for ever. Nothing is read and nothing kept
//! before somebody asks for a map.

mod outline;
mod pins;
mod stock;
mod version;

use std::{
    collections::BTreeMap,
    fs::File,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use integra_edition::Reader;
use integra_kernel::{CityKey, Lang, colour::Colour};
use integra_map::{Archive, Error, Ground, Look, Painter, STYLE, Sketch, Still, Tile};
use sha2::{Digest, Sha256};

pub use outline::Outline;
pub use pins::{AT_MOST_PINS, read as read_pins, write as write_pins};
use stock::Stock;
pub use stock::{Refusal, Settings as Limits};
pub use version::Version;

use crate::{
    city::CityProfile,
    theme::{Slot, Theme},
};

/// Where map data lies and where pictures are kept.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// A folder with archives of map data: `{city}.pmtiles`.
    pub archives: Option<PathBuf>,
    /// Where finished tiles are kept; nowhere without.
    pub kept: Option<PathBuf>,
    /// Limits.
    pub limits: Limits,
}

/// Still pictures, each with its name in addresses, its size, and pixels for each pixel of a plain screen: a wide one, the
/// same for finer screens, and one for telephones: plain, because it must weigh less than 20 kB, as every picture there.
pub const SHAPES: [(&str, (u32, u32), f32); 3] =
    [("wide", (720, 440), 1.0), ("fine", (720, 440), 2.0), ("small", (360, 380), 1.0)];

/// Whose map data archives hold: they are made from OpenStreetMap, whose licence (ODbL) asks for these words.
pub const ATTRIBUTION: &str = "© OpenStreetMap contributors";

/// How a ground is to be called on pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroundKind {
    /// Map data.
    Data,
    /// Drawn by hand.
    Sketch,
    /// Nothing but names of districts.
    Plain,
}

/// A ground, and how it is to be called.
type Opened = (Arc<Ground>, GroundKind);

/// Draws maps of cities.
pub struct Maps {
    archives: Option<PathBuf>,
    painter: Arc<Painter>,
    /// What the maps of cities are drawn on, as far as somebody has asked; `None` for those that have neither data nor a
    /// sketch.
    grounds: Mutex<BTreeMap<CityKey, Option<Opened>>>,
    stock: Stock,
}

impl Default for Maps {
    fn default() -> Self {
        Self::new(Settings::default())
    }
}

impl Maps {
    /// Maps that nobody has asked for yet.
    pub fn new(settings: Settings) -> Self {
        Self {
            archives: settings.archives,
            painter: Arc::new(Painter::new()),
            grounds: Mutex::default(),
            stock: Stock::new(settings.kept, settings.limits),
        }
    }

    /// What a city's maps are drawn on: its archive, else its sketch, else its outline in an edition.
    pub fn ground(&self, city: &CityKey, outline: impl FnOnce() -> Outline) -> Opened {
        let known = self.grounds.lock().unwrap_or_else(PoisonError::into_inner).get(city).cloned();
        let found = known.unwrap_or_else(|| {
            let opened = self.open(city);
            self.grounds.lock().unwrap_or_else(PoisonError::into_inner).insert(city.clone(), opened.clone());
            opened
        });
        found.unwrap_or_else(|| (Arc::new(Ground::from(outline().sketch())), GroundKind::Plain))
    }

    fn open(&self, city: &CityKey) -> Option<Opened> {
        let path = self.archives.as_ref().map(|folder| folder.join(format!("{city}.pmtiles")));
        if let Some(path) = path.filter(|path| path.exists()) {
            match File::open(&path).map_err(Error::from).and_then(Archive::open) {
                Ok(archive) => return Some((Arc::new(Ground::from(archive)), GroundKind::Data)),
                Err(error) => tracing::error!(%error, path = %path.display(), "a map archive cannot be used"),
            }
        }
        let sketch = Sketch::read(integra_map::shipped(city.as_str())?);
        let sketch = sketch.inspect_err(|error| tracing::error!(%error, %city, "a sketch cannot be used")).ok()?;
        Some((Arc::new(Ground::from(sketch)), GroundKind::Sketch))
    }

    /// The first part of the addresses of a city's pictures.
    pub fn version(ground: &Ground, city: &CityKey, lang: &Lang, dark: bool, theme: &Theme) -> Version {
        let accent = accent(theme, dark);
        let hash = Sha256::digest(format!("{} {STYLE} {accent}", ground.version()));
        Version { city: city.clone(), lang: lang.clone(), dark, hash: hex::encode(&hash[..5]) }
    }

    /// A tile.
    ///
    /// # Errors
    /// Too many ask at once, or it cannot be drawn.
    pub(crate) async fn tile(&self, of: Picture, tile: Tile) -> Result<Bytes, Refusal> {
        let Tile { z, x, y } = tile;
        let name = format!("{}/{z}-{x}-{y}@{}", of.version, of.scale);
        let painter = Arc::clone(&self.painter);
        self.stock.get(&name, true, move || painter.tile(&of.ground, of.look(), tile)).await
    }

    /// A still picture. It is not kept on the disk: there are as many as ways to choose.
    ///
    /// # Errors
    /// Too many ask at once, or it cannot be drawn.
    pub(crate) async fn still(
        &self,
        of: Picture,
        (width, height): (u32, u32),
        packed: &str,
        pins: Vec<integra_map::Pin>,
    ) -> Result<Bytes, Refusal> {
        let name = format!("{}/{width}x{height}@{}/{packed}", of.version, of.scale);
        let painter = Arc::clone(&self.painter);
        let draw = move || {
            let attribution = (of.kind == GroundKind::Data).then_some(ATTRIBUTION);
            let still = Still { width, height, area: None, pins: &pins, attribution };
            painter.still(&of.ground, of.look(), &still)
        };
        self.stock.get(&name, false, draw).await
    }
}

/// What decides how a picture looks, besides which part of the earth it shows.
pub(crate) struct Picture {
    pub(crate) ground: Arc<Ground>,
    pub(crate) kind: GroundKind,
    pub(crate) version: Version,
    pub(crate) scale: f32,
    pub(crate) accent: Colour,
}

impl Picture {
    fn look(&self) -> Look<'_> {
        Look { dark: self.version.dark, scale: self.scale, language: self.version.lang.as_str(), accent: self.accent }
    }
}

/// The colour of a city's pins: that of the top of its home page, and by night that of its buttons, which are told apart
/// from a dark page.
pub(crate) fn accent(theme: &Theme, dark: bool) -> Colour {
    theme.seen(if dark { Slot::ButtonDark } else { Slot::HeroLight })
}

/// Gives what is known of a city's shape from its entries.
pub type OutlineOf = fn(&Reader, &CityProfile) -> Outline;
