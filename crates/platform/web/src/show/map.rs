//! A map on a page: still pictures of its places, and what a browser needs to open one that moves.

use integra_map::{Area, Place};
use serde::Serialize;

use super::Show;
use crate::{
    maps::{AT_MOST_PINS, GroundKind, Maps, SHAPES, write_pins},
    routes::ground,
};

/// A map on a page.
#[derive(Debug, Clone, Serialize)]
pub struct MapView {
    /// How its ground is to be called.
    pub kind: GroundKind,
    /// By day, and by night.
    pub light: Stills,
    /// The same for dark pages.
    pub dark: Stills,
    /// Where browsers ask which places lie under one mark: what follows is a zoom and `pins`.
    pub marks: String,
    /// The places in addresses.
    pub pins: String,
    /// South, west, north and east of what is worth showing.
    pub area: [f64; 4],
    /// The last zoom at which the ground still says more.
    pub nearest: u8,
}

/// The pictures of one look.
#[derive(Debug, Clone, Serialize)]
pub struct Stills {
    /// A wide picture, and the same for finer screens.
    pub wide: [String; 2],
    /// One for telephones, whose screens are all fine.
    pub small: String,
    /// Where tiles are: what follows is `{z}/{x}/{y}`, with `@2x` for finer screens.
    pub tiles: String,
}

impl Show<'_> {
    /// A map of places, the first of which has the number `first`.
    pub fn map(&self, first: u32, places: &[Place]) -> MapView {
        let key = &self.city.key;
        let (on, kind) = ground(self.site, &self.reader, &self.city);
        let pins = write_pins(first, places.get(..AT_MOST_PINS).unwrap_or(places));
        let urls = self.site.urls();
        let version = |dark| Maps::version(&on, key, &self.lang, dark, &self.city.theme);
        let at = |dark, rest: &str| urls.beside(key, &format!("tiles/{}/{rest}", version(dark)), &[]);
        let [wide, fine, small] = SHAPES.map(|(name, ..)| name);
        let stills = |dark| Stills {
            wide: [at(dark, &format!("still/{wide}/{pins}")), at(dark, &format!("still/{fine}/{pins}"))],
            small: at(dark, &format!("still/{small}/{pins}")),
            tiles: at(dark, ""),
        };
        let Area { from, to } = on.area();
        MapView {
            kind,
            light: stills(false),
            dark: stills(true),
            marks: at(false, "marks/"),
            area: [from.lat, from.lon, to.lat, to.lon],
            nearest: on.nearest(),
            pins,
        }
    }
}
