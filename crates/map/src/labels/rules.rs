//! Which things are named at which zoom, how large, and which before which.

use integra_kernel::colour::Colour;

use crate::{
    style::Colours,
    thing::{Form, Thing, What},
};

/// Where a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Where {
    /// Over the middle of what it names.
    Over,
    /// Beside a sign.
    Beside,
    /// Along a line.
    Along,
}

/// How something is named.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    /// Lower before higher.
    pub(crate) first: u8,
    pub(crate) place: Where,
    pub(crate) size: f32,
    pub(crate) bold: bool,
    pub(crate) spaced: f32,
    pub(crate) ink: fn(&Colours) -> Colour,
}

/// The rule for a thing at a zoom; `None` when it is not named there.
pub(crate) fn rule(thing: &Thing, zoom: f64, by_hand: bool) -> Option<Rule> {
    let ink: fn(&Colours) -> Colour = |colours| colours.ink;
    let soft: fn(&Colours) -> Colour = |colours| colours.soft;
    let water: fn(&Colours) -> Colour = |colours| colours.water_ink;
    let rank = thing.rank;
    let over = |first, size, from, to| (first, Where::Over, size, true, 0.06, soft, from, to);
    // (which first, where, size, bold, spaced, ink, from zoom, to zoom)
    let (first, place, size, bold, spaced, ink, from, to) = match (thing.what, by_hand) {
        (What::Town, _) if rank == 1 => (0, Where::Over, 17.0, true, 0.02, ink, 8.0, 14.0),
        (What::Town, _) => (2, Where::Over, 14.5, true, 0.02, ink, 10.0, 15.0),
        (What::Village, _) => over(4, 13.5, 12.0, 16.5),
        (What::Quarter, _) => over(6, 12.5, 13.0, 17.5),
        (What::District, _) => over(2 + rank, 13.5, 11.0, 17.0),
        (What::Station, true) => (rank, Where::Beside, 12.0, true, 0.0, ink, [10.5, 12.0, 13.0][which(rank)], 19.0),
        (What::Station, false) => (1, Where::Beside, 12.0, true, 0.0, ink, 13.0, 19.0),
        (What::Landmark, true) => {
            (2 + rank, Where::Beside, 12.0, false, 0.0, ink, [11.5, 12.5, 13.5][which(rank)], 19.0)
        }
        (What::Landmark, false) => (9, Where::Beside, 11.5, false, 0.0, ink, [15.0, 15.0, 16.0][which(rank)], 19.0),
        (What::Square, _) => (3 + rank, Where::Beside, 12.0, false, 0.0, ink, [12.0, 13.0, 14.0][which(rank)], 19.0),
        (What::Hill, _) => (4 + rank, Where::Beside, 12.0, false, 0.0, ink, 11.0, 19.0),
        (What::Park | What::Wood, true) => (4 + rank, Where::Over, 12.0, false, 0.0, ink, 12.0, 19.0),
        (What::Water, true) => (3, Where::Over, 12.5, false, 0.05, water, 11.0, 19.0),
        (What::Stream, true) => (3, Where::Along, 12.5, false, 0.08, water, 10.5, 19.0),
        (What::Stream, false) => (5, Where::Along, 12.0, false, 0.05, water, 13.0, 19.0),
        (What::Bridge, true) => (8, Where::Along, 10.5, false, 0.0, ink, 14.5, 19.0),
        (What::Major, _) => (7, Where::Along, 11.0, false, 0.01, ink, if by_hand { 12.0 } else { 13.5 }, 19.0),
        (What::Main, _) => (8, Where::Along, 11.0, false, 0.01, ink, if by_hand { 12.5 } else { 14.0 }, 19.0),
        (What::Street, _) => (10, Where::Along, 10.5, false, 0.01, ink, if by_hand { 13.0 } else { 15.5 }, 19.0),
        _ => return None,
    };
    let named = (from..=to).contains(&zoom) && matches!(place, Where::Along) == matches!(thing.form, Form::Line(_));
    named.then_some(Rule { first, place, size, bold, spaced, ink })
}

fn which(rank: u8) -> usize {
    usize::from(rank.clamp(1, 3) - 1)
}
