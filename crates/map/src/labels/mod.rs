//! Which names are shown, and where.
//!
//! The most important first; each takes its room, and what finds none is left out. Tiles agree because names are laid out
//! for a block of tiles at once and stay within it: [`Plan::of`] knows no tiles.

mod along;
mod boxes;
mod rules;

use along::{Stretch, stretches};
pub(crate) use boxes::Boxed;
use boxes::Taken;
use integra_kernel::colour::Colour;
use rules::{Rule, Where, rule};
use tiny_skia::{Path, Transform};

use crate::{
    canvas::Canvas,
    decor,
    style::Colours,
    text::{self, Line, Type},
    thing::{Form, Thing, What},
    view::View,
};

/// The same street is named again only this far away, in pixels.
const AGAIN_AFTER: f32 = 280.0;
/// Most names that are tried: beyond, a picture is full.
const AT_MOST_TRIED: usize = 4_000;

/// Words with their place.
#[derive(Debug)]
pub(crate) struct Label {
    pub(crate) words: String,
    path: Path,
    ink: Colour,
    pub(crate) bounds: Boxed,
}

/// Names and signs of a block of tiles or of a picture, in its pixels.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) labels: Vec<Label>,
    signs: Vec<(What, (f32, f32))>,
}

struct Maker<'a> {
    view: View,
    colours: &'a Colours,
    taken: Taken,
    plan: Plan,
}

impl Plan {
    /// Lays out the names of things. `kept` is room for what lies on top, such as pins.
    pub(crate) fn of(things: &[Thing], view: View, colours: &Colours, by_hand: bool, kept: &[Boxed]) -> Self {
        let rules = things.iter().filter_map(|thing| Some((rule(thing, view.zoom, by_hand)?, thing)));
        let mut ranked: Vec<(Rule, &Thing)> = rules.collect();
        // By importance; the rest makes the order the same wherever the things were read from.
        let key = |(rule, thing): &(Rule, &Thing)| {
            let ((x, y), _) = thing.form.bounds();
            (rule.first, thing.name.clone(), x.to_bits(), y.to_bits())
        };
        ranked.sort_by_cached_key(key);
        ranked.truncate(AT_MOST_TRIED);
        let mut maker = Maker { view, colours, taken: Taken::default(), plan: Self::default() };
        maker.taken.take(kept);
        // Signs first: words keep clear of all of them.
        for (rule, thing) in &ranked {
            if let (Where::Beside, Form::Point(point)) = (rule.place, &thing.form) {
                maker.sign(thing.what, view.at(*point));
            }
        }
        for (rule, thing) in &ranked {
            maker.name(rule, thing);
        }
        maker.plan
    }

    /// Draws what of it lies in a picture, whose corner is `by` from the corner of the plan.
    pub(crate) fn draw(&self, canvas: &mut Canvas<'_>, by: (f32, f32)) {
        let (width, height) = canvas.view.pixels();
        let picture = Boxed { left: by.0, top: by.1, right: by.0 + width as f32, bottom: by.1 + height as f32 };
        let reach = 12.0 * canvas.view.scale;
        for (what, at) in &self.signs {
            if picture.meets(&Boxed::around(*at, reach, reach)) {
                decor::sign(canvas, *what, (at.0 - by.0, at.1 - by.1));
            }
        }
        let halo = canvas.colours.halo;
        for label in self.labels.iter().filter(|label| picture.meets(&label.bounds)) {
            let Some(path) = label.path.clone().transform(Transform::from_translate(-by.0, -by.1)) else { continue };
            canvas.stroke(&path, halo, 3.2, None);
            canvas.fill_words(&path, label.ink);
        }
    }
}

impl Maker<'_> {
    fn sign(&mut self, what: What, at: (f32, f32)) {
        let half = self.view.scale * if what == What::Station { 9.0 } else { 5.0 };
        let room = [Boxed::around(at, half, half)];
        if self.taken.free(&room) {
            self.taken.take(&room);
            self.plan.signs.push((what, at));
        }
    }

    fn name(&mut self, rule: &Rule, thing: &Thing) {
        let Some(name) = thing.name.as_deref() else { return };
        let scale = self.view.scale;
        let how = Type { size: rule.size * scale, bold: rule.bold, spaced: rule.spaced };
        match (&thing.form, rule.place) {
            (Form::Line(line), Where::Along) => {
                let pixels: Vec<(f32, f32)> = line.iter().map(|point| self.view.at(*point)).collect();
                self.along(name, how, rule, &pixels);
            }
            (Form::Point(point), Where::Beside) => self.beside(name, how, rule, self.view.at(*point), thing.what),
            (Form::Point(point), Where::Over) => self.over(name, how, rule, self.view.at(*point)),
            (form @ Form::Area(rings), Where::Over) => {
                let (from, to) = form.bounds();
                let (left, top) = self.view.at(from);
                let (right, bottom) = self.view.at(to);
                // A name wider than what it names would seem to name its neighbours, too.
                let fits =
                    text::set(name, how).is_some_and(|line| line.width < (right - left).max(bottom - top) * 1.15);
                let middle = middle(rings, (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1)));
                if fits {
                    self.over(name, how, rule, self.view.at(middle));
                }
            }
            _ => {}
        }
    }

    fn along(&mut self, name: &str, how: Type, rule: &Rule, line: &[(f32, f32)]) {
        let Some(words) = text::set(name, how) else { return };
        for stretch in stretches(line, words.width + how.size, how.size * 0.22) {
            let Stretch { middle, along } = stretch;
            let boxes = boxes_along(middle, along, words.width, how.size);
            if self.near_its_like(name, middle) || !self.fits(&boxes) {
                continue;
            }
            // The middle of small letters lies on the line.
            let down = how.size * 0.34;
            let turned = Transform::from_row(along.0, along.1, -along.1, along.0, middle.0, middle.1)
                .pre_translate(-words.width / 2.0, down);
            return self.put(name, words, turned, rule, boxes);
        }
    }

    fn beside(&mut self, name: &str, how: Type, rule: &Rule, at: (f32, f32), what: What) {
        let gap = self.view.scale * if what == What::Station { 13.0 } else { 8.0 };
        let Some(block) = Block::set(name, how) else { return };
        let (half_width, half_height) = (block.width / 2.0, block.height / 2.0);
        let places = [
            (gap + half_width, 0.0),
            (-gap - half_width, 0.0),
            (0.0, gap + half_height),
            (0.0, -gap - half_height),
            (gap + half_width, gap),
            (-gap - half_width, -gap),
        ];
        self.first_free(name, &block, rule, at, &places);
    }

    fn over(&mut self, name: &str, how: Type, rule: &Rule, at: (f32, f32)) {
        let Some(block) = Block::set(name, how) else { return };
        let (aside, off) = (block.width * 0.35, block.height * 0.9);
        let places =
            [(0.0, 0.0), (0.0, -off), (0.0, off), (aside, 0.0), (-aside, 0.0), (0.0, -2.0 * off), (0.0, 2.0 * off)];
        self.first_free(name, &block, rule, at, &places);
    }

    fn first_free(&mut self, name: &str, block: &Block, rule: &Rule, at: (f32, f32), places: &[(f32, f32)]) {
        if self.near_its_like(name, at) {
            return;
        }
        for (x, y) in places {
            let middle = (at.0 + x, at.1 + y);
            let room = Boxed::around(middle, block.width / 2.0 + 2.0, block.height / 2.0 + 1.0);
            if !self.fits(&[room]) {
                continue;
            }
            self.taken.take(&[room]);
            let top = middle.1 - block.height / 2.0;
            for (row, line) in block.lines.iter().enumerate() {
                let base = top + block.pitch * row as f32 + block.size * 0.98;
                let to = Transform::from_translate(middle.0 - line.width / 2.0, base);
                self.push(name, line.clone(), to, rule, room);
            }
            return;
        }
    }

    fn put(&mut self, name: &str, words: Line, to: Transform, rule: &Rule, boxes: Vec<Boxed>) {
        self.taken.take(&boxes);
        let bounds = boxes.into_iter().reduce(|one, other| Boxed {
            left: one.left.min(other.left),
            top: one.top.min(other.top),
            right: one.right.max(other.right),
            bottom: one.bottom.max(other.bottom),
        });
        if let Some(bounds) = bounds {
            self.push(name, words, to, rule, bounds);
        }
    }

    fn push(&mut self, name: &str, line: Line, to: Transform, rule: &Rule, bounds: Boxed) {
        if let Some(path) = line.path.transform(to) {
            let ink = (rule.ink)(self.colours);
            self.plan.labels.push(Label { words: name.to_owned(), path, ink, bounds });
        }
    }

    fn fits(&self, boxes: &[Boxed]) -> bool {
        let (width, height) = self.view.pixels();
        boxes.iter().all(|it| it.within(width as f32, height as f32)) && self.taken.free(boxes)
    }

    fn near_its_like(&self, name: &str, at: (f32, f32)) -> bool {
        let near = |it: &&Label| {
            let bounds = it.bounds;
            let (x, y) = (f32::midpoint(bounds.left, bounds.right), f32::midpoint(bounds.top, bounds.bottom));
            (x - at.0).hypot(y - at.1) < AGAIN_AFTER * self.view.scale
        };
        self.plan.labels.iter().filter(|label| label.words == name).any(|label| near(&label))
    }
}

/// One or two lines of words, one above the other.
struct Block {
    lines: Vec<Line>,
    width: f32,
    height: f32,
    pitch: f32,
    size: f32,
}

impl Block {
    /// A longer name is broken where its halves are most alike.
    fn set(name: &str, how: Type) -> Option<Self> {
        let broken = (name.chars().count() > 15).then(|| {
            let spaces = name.match_indices(' ').map(|(at, _)| at);
            spaces.min_by_key(|at| at.abs_diff(name.len() / 2))
        });
        let parts = match broken.flatten() {
            Some(at) => vec![name.get(..at)?, name.get(at..)?],
            None => vec![name],
        };
        let lines = parts.into_iter().map(|part| text::set(part, how)).collect::<Option<Vec<Line>>>()?;
        let width = lines.iter().map(|line| line.width).fold(0.0, f32::max);
        let pitch = how.size * 1.18;
        Some(Self { width, height: pitch * (lines.len() - 1) as f32 + how.size * 1.3, pitch, size: how.size, lines })
    }
}

/// Small boxes one after the other, for words that run aslant.
fn boxes_along(middle: (f32, f32), along: (f32, f32), width: f32, size: f32) -> Vec<Boxed> {
    let half = size * 0.62;
    let count = ((width / (half * 1.6)).ceil() as usize).clamp(1, 64);
    let at = |place: usize| (place as f32 + 0.5) / count as f32 * width - width / 2.0;
    (0..count)
        .map(|place| Boxed::around((middle.0 + along.0 * at(place), middle.1 + along.1 * at(place)), half, half))
        .collect()
}

/// The middle of an area: of its box, or, where that lies outside, of the outer ring's corners.
fn middle(rings: &[Vec<(f64, f64)>], of_box: (f64, f64)) -> (f64, f64) {
    let Some(ring) = rings.first().filter(|_| !decor::holds(rings, of_box)) else { return of_box };
    let count = ring.len().max(1) as f64;
    let sum = ring.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
    (sum.0 / count, sum.1 / count)
}
