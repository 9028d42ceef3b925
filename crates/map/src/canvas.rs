//! Draws things, the ground first. Everything is opaque, so what lies in two tiles may be drawn twice.

use integra_kernel::colour::Colour;
use tiny_skia::{Color, FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Stroke, StrokeDash, Transform};

use crate::{
    decor,
    style::{Colours, width},
    thing::{Form, Thing, What},
    view::{Flat, View},
};

/// From here on houses are drawn.
const HOUSES_FROM: f64 = 14.0;
/// Longest line that is dashed, in pixels: beyond, one could not tell.
const LONGEST_DASHED: f64 = 400_000.0;

/// A picture in the making.
pub(crate) struct Canvas<'a> {
    pub(crate) pixmap: Pixmap,
    pub(crate) view: View,
    pub(crate) colours: &'a Colours,
    by_hand: bool,
}

impl<'a> Canvas<'a> {
    /// An empty picture; `None` when no picture has that size.
    pub(crate) fn new(view: View, colours: &'a Colours, by_hand: bool) -> Option<Self> {
        let (width, height) = view.pixels();
        let mut pixmap = Pixmap::new(width, height)?;
        pixmap.fill(color(colours.ground));
        Some(Self { pixmap, view, colours, by_hand })
    }

    /// Draws everything but words and signs.
    pub(crate) fn draw(&mut self, things: &[Thing]) {
        let drawn: Vec<(What, f32, Path)> =
            things.iter().filter_map(|thing| Some((thing.what, thing.width, path(self.view, &thing.form)?))).collect();
        let c = self.colours;
        let zoom = self.view.zoom;
        let of = |what: What| drawn.iter().filter(move |(is, ..)| *is == what);
        for (what, colour) in
            [(What::Built, c.built), (What::Campus, c.campus), (What::Wood, c.wood), (What::Park, c.park)]
        {
            of(what).for_each(|(.., path)| self.fill(path, colour));
        }
        decor::trees(self, things);
        // The banks of all waters lie under all waters: so none is seen where one tile ends and the next begins.
        of(What::Water).for_each(|(.., path)| self.stroke(path, c.bank, 5.0, None));
        let stream = |wide: f32| width(What::Stream, zoom, self.by_hand).map(|width| width * wide);
        let streams: Vec<(f32, &Path)> =
            of(What::Stream).filter_map(|(_, wide, path)| Some((stream(*wide)?, path))).collect();
        streams.iter().for_each(|(wide, path)| self.stroke(path, c.bank, wide + 4.0, None));
        of(What::Water).for_each(|(.., path)| self.fill(path, c.water));
        streams.iter().for_each(|(wide, path)| self.stroke(path, c.water, *wide, None));
        if self.by_hand {
            decor::waves(self, things);
        }
        of(What::Paved).for_each(|(.., path)| self.fill(path, c.paved));
        of(What::District).for_each(|(.., path)| self.stroke(path, c.border, 1.4, Some([2.0, 5.0])));
        if zoom >= HOUSES_FROM {
            if zoom >= HOUSES_FROM + 1.0 {
                of(What::Building).for_each(|(.., path)| self.stroke(path, c.house_edge, 1.2, None));
            }
            of(What::Building).for_each(|(.., path)| self.fill(path, c.house));
        }
        self.lines(&drawn);
    }

    fn lines(&mut self, drawn: &[(What, f32, Path)]) {
        let (c, by_hand, zoom) = (self.colours, self.by_hand, self.view.zoom);
        let of = |what: What| {
            let width = width(what, zoom, by_hand);
            drawn.iter().filter(move |(is, ..)| *is == what).filter_map(move |(.., path)| Some((width?, path)))
        };
        let edge = if zoom >= 13.0 || by_hand { 2.0 } else { 1.0 };
        for (width, path) in of(What::Rail) {
            self.stroke(path, c.rail, width, None);
            self.stroke(path, c.rail, width + 2.6, Some([1.4, 7.0]));
        }
        for (width, path) in of(What::Bridge) {
            self.stroke(path, c.street_edge, width + 5.0, None);
            self.stroke(path, c.street, width + 2.5, None);
        }
        for (width, path) in of(What::Path) {
            self.stroke(path, c.street_edge, width, Some([3.0, 2.5]));
        }
        let roads = [
            (What::Lane, c.street, c.street_edge),
            (What::Street, c.street, c.street_edge),
            (What::Main, c.street, c.main_edge),
            (What::Major, c.main, c.main_edge),
        ];
        for (what, _, under) in roads {
            of(what).for_each(|(width, path)| self.stroke(path, under, width + edge, None));
        }
        for (what, colour, _) in roads {
            of(what).for_each(|(width, path)| self.stroke(path, colour, width, None));
        }
    }

    pub(crate) fn fill(&mut self, path: &Path, colour: Colour) {
        self.pixmap.fill_path(path, &paint(colour), FillRule::EvenOdd, Transform::identity(), None);
    }

    /// Fills words, whose outlines may overlap.
    pub(crate) fn fill_words(&mut self, path: &Path, colour: Colour) {
        self.pixmap.fill_path(path, &paint(colour), FillRule::Winding, Transform::identity(), None);
    }

    /// Draws along a path; widths and dashes in pixels of a plain screen.
    pub(crate) fn stroke(&mut self, path: &Path, colour: Colour, width: f32, dash: Option<[f32; 2]>) {
        let scale = self.view.scale;
        let bounds = path.bounds();
        let dash = dash.filter(|_| f64::from(bounds.width().max(bounds.height())) < LONGEST_DASHED);
        let stroke = Stroke {
            width: width * scale,
            line_cap: if dash.is_some() { LineCap::Butt } else { LineCap::Round },
            line_join: LineJoin::Round,
            dash: dash.and_then(|dash| StrokeDash::new(dash.map(|length| length * scale).to_vec(), 0.0)),
            ..Stroke::default()
        };
        self.pixmap.stroke_path(path, &paint(colour), &stroke, Transform::identity(), None);
    }

    /// A filled circle.
    pub(crate) fn dot(&mut self, (x, y): (f32, f32), radius: f32, colour: Colour) {
        if let Some(circle) = PathBuilder::from_circle(x, y, radius * self.view.scale) {
            self.fill(&circle, colour);
        }
    }
}

fn path(view: View, form: &Form) -> Option<Path> {
    let mut path = PathBuilder::new();
    let mut add = |points: &[Flat], closed: bool| {
        for (at, point) in points.iter().enumerate() {
            let (x, y) = view.at(*point);
            if at == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
        }
        if closed {
            path.close();
        }
    };
    match form {
        Form::Point(_) => return None,
        Form::Line(line) => add(line, false),
        Form::Area(rings) => rings.iter().for_each(|ring| add(ring, true)),
    }
    path.finish()
}

pub(crate) fn color(colour: Colour) -> Color {
    let [red, green, blue] = colour.parts();
    Color::from_rgba8(red, green, blue, 255)
}

fn paint(colour: Colour) -> Paint<'static> {
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color(color(colour));
    paint
}
