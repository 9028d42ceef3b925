//! Whether a point lies near its city: two numbers swapped, or a comma in the wrong place, lead far away.

use integra_kernel::{KindDecl, fields::FieldType};
use integra_web::{
    forms::{Fault, Posted, points::Place},
    wording::Arg,
};
use serde_json::{Map, Value};

use crate::ask::Ask;

/// Farther than this from the centre of its city, a place is asked for twice.
const NEAR_KM: f64 = 60.0;
/// The hidden input that says of which far point somebody has been warned.
const SEEN: &str = "far-seen";

/// The centre of the city, where it is known.
pub(crate) fn centre(ask: &Ask) -> Option<Place> {
    ask.city.as_ref()?.entry.facts.get("point").and_then(Place::of)
}

/// What is wrong with a point that was changed and lies far from the city. Saving it a second time says that it is right.
pub(crate) fn fault(
    ask: &Ask,
    kind: &KindDecl,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
) -> Option<Fault> {
    // The city's own point is what the others are measured by.
    if kind.name == "city" {
        return None;
    }
    let centre = centre(ask)?;
    kind.facts.iter().filter(|field| matches!(field.ty, FieldType::Group(_))).find_map(|field| {
        let value = after.get(field.name).filter(|value| before.get(field.name) != Some(value))?;
        let place = Place::of(value)?;
        let far = place.kilometres(centre);
        let warned = ask.form.one(SEEN) == Some(spelled(place).as_str());
        (far > NEAR_KM && !warned).then(|| {
            let km = format!("{far:.0}").parse::<i64>().unwrap_or_default();
            Fault::said(&format!("f/{}", field.name), ask.say("desk-point-far", &[("km", Arg::Number(km))]))
        })
    })
}

fn spelled(Place { lat, lon }: Place) -> String {
    format!("{lat},{lon}")
}

/// The far point the page warns of, for the form to say so when it is sent again.
pub(crate) fn seen(faults: &[Fault], posted: Option<&Posted>) -> Option<String> {
    let name = &faults.iter().find(|fault| fault.words.is_some() && fault.name.starts_with("f/"))?.name;
    let typed = |part: &str| posted?.one(&format!("{name}/{part}")).map(str::to_owned);
    let (lat, lon) = (typed("lat")?, typed("lon")?);
    let (lat, lon) = integra_web::forms::points::parse(&format!("{lat};{lon}"))
        .or_else(|| integra_web::forms::points::parse(&lat))
        .or_else(|| integra_web::forms::points::parse(&lon))?;
    Some(spelled(Place { lat: lat.parse().ok()?, lon: lon.parse().ok()? }))
}
