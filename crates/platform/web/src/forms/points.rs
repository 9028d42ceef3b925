//! Points on the earth: what people paste in place of two numbers, and whether a number can be one.
//!
//! A point is any group of the two decimals `lat` and `lon`; no kind is known by its name.

use integra_kernel::{
    FieldDecl,
    fields::FieldType,
    validate::{Problem, Rule},
};
use serde_json::{Map, Value};

/// Names of the two fields of a point.
const LAT: &str = "lat";
const LON: &str = "lon";
/// Mean radius of the earth.
const EARTH_KM: f64 = 6_371.0;

/// A point in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Latitude, north of the equator above 0.
    pub lat: f64,
    /// Longitude, east of Greenwich above 0.
    pub lon: f64,
}

impl Place {
    /// The point in a group of facts, when it has one.
    pub fn of(point: &Value) -> Option<Self> {
        let number = |name: &str| point.get(name)?.as_str()?.parse::<f64>().ok();
        let place = Self { lat: number(LAT)?, lon: number(LON)? };
        (place.lat.abs() <= 90.0 && place.lon.abs() <= 180.0).then_some(place)
    }

    /// How far it is to another point, along the earth.
    pub fn kilometres(self, to: Self) -> f64 {
        let (from, to) = ((self.lat.to_radians(), self.lon.to_radians()), (to.lat.to_radians(), to.lon.to_radians()));
        let (lat, lon) = ((to.0 - from.0) / 2.0, (to.1 - from.1) / 2.0);
        let half = lat.sin().powi(2) + from.0.cos() * to.0.cos() * lon.sin().powi(2);
        2.0 * EARTH_KM * half.sqrt().min(1.0).asin()
    }
}

/// Whether a group of fields is a point.
pub(super) fn is_point(fields: &[FieldDecl]) -> bool {
    let decimal = |name: &str| fields.iter().any(|field| field.name == name && field.ty == FieldType::Decimal);
    fields.len() == 2 && decimal(LAT) && decimal(LON)
}

/// The two numbers of what was typed or pasted into either input of a point; `None` when it is one number, as usual.
pub(super) fn pasted(lat: &str, lon: &str) -> Option<(String, String)> {
    [lat, lon].into_iter().find_map(parse)
}

/// Latitude and longitude in what people copy from elsewhere: `48.72, 21.26`, `48°43'12"N 21°15'36"E`, `geo:48.72,21.26`,
/// or a link to OpenStreetMap, Google Maps or Mapy. The digits stay as they are written where they are decimal.
pub fn parse(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    let (lat, lon) = if let Some(rest) = text.strip_prefix("geo:") {
        comma(rest.split([';', '?']).next()?)?
    } else if text.starts_with("http://") || text.starts_with("https://") {
        link(text)?
    } else {
        written(text)?
    };
    let within = |number: &str, most: f64| number.parse::<f64>().is_ok_and(|it| it.is_finite() && it.abs() <= most);
    (within(&lat, 90.0) && within(&lon, 180.0)).then_some((lat, lon))
}

/// What is out of range in the points of some facts.
pub(super) fn problems(fields: &[FieldDecl], facts: &Map<String, Value>, at: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    for field in fields {
        let path = format!("{at}{}", field.name);
        let item = |fields: &[FieldDecl], value: &Value, path: &str| match value.as_object() {
            Some(group) => problems(fields, group, &format!("{path}/")),
            None => Vec::new(),
        };
        match (&field.ty, facts.get(field.name)) {
            (FieldType::Group(inner), Some(Value::Object(point))) if is_point(inner) => {
                let beyond = |name: &str, most: f64| {
                    point
                        .get(name)
                        .and_then(Value::as_str)
                        .and_then(|text| text.parse::<f64>().ok())
                        .is_some_and(|number| number.abs() > most)
                };
                for (name, most, expected) in [(LAT, 90.0, "a latitude"), (LON, 180.0, "a longitude")] {
                    if beyond(name, most) {
                        found.push(Problem { path: format!("{path}/{name}"), rule: Rule::Expected(expected) });
                    }
                }
            }
            (FieldType::Group(inner), Some(group)) => found.extend(item(inner, group, &path)),
            (FieldType::List(of), Some(Value::Array(items))) => {
                if let FieldType::Group(inner) = of.as_ref() {
                    for one in items {
                        let id = one.get("id").and_then(Value::as_str).unwrap_or_default();
                        found.extend(item(inner, one, &format!("{path}/{id}")));
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// `48.72,21.26`.
fn comma(text: &str) -> Option<(String, String)> {
    let (lat, lon) = text.split_once(',')?;
    Some((number(lat)?, number(lon.split(',').next()?)?))
}

/// A decimal number as it is written, with a point.
fn number(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches('+').replace('\u{2212}', "-");
    let bare = text.strip_prefix('-').unwrap_or(&text);
    let good = bare.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && bare.bytes().filter(|byte| *byte == b'.').count() <= 1
        && bare.starts_with(|first: char| first.is_ascii_digit())
        && !bare.ends_with('.')
        && bare.len() <= 24;
    good.then_some(text)
}

/// Two numbers beside one another, with or without degrees and the letters of the four directions.
fn written(text: &str) -> Option<(String, String)> {
    if text.contains(['°', '\'', '"', '′', '″']) || text.contains(['N', 'S', 'E', 'W']) {
        return compass(text);
    }
    // A comma between the numbers, or decimal commas and something else between them.
    let parts: Vec<&str> = text.split([';', ' ', '\t', '\u{a0}']).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [one] => match one.split(',').collect::<Vec<_>>().as_slice() {
            // `48,72` is one number with a decimal comma.
            [lat, lon] if one.contains('.') => Some((number(lat)?, number(lon)?)),
            [lat, more, lon, rest] => Some((number(&format!("{lat}.{more}"))?, number(&format!("{lon}.{rest}"))?)),
            _ => None,
        },
        [lat, lon] if text.contains(['.', ',']) => {
            let decimal = |part: &str| number(&part.trim_end_matches(',').replacen(',', ".", 1));
            Some((decimal(lat)?, decimal(lon)?))
        }
        _ => None,
    }
}

/// `48.72° N, 21.26° E`, `N 48.72 E 21.26` or `48°43'12.5"N 21°15'36"E`.
fn compass(text: &str) -> Option<(String, String)> {
    let mut halves: Vec<(char, Vec<String>)> = Vec::new();
    let (mut numbers, mut digits, mut before) = (Vec::new(), String::new(), None);
    for letter in text.chars().chain([' ']) {
        let decimal = digits.contains('.');
        if letter.is_ascii_digit() || (letter == '.' && !decimal && !digits.is_empty()) {
            digits.push(letter);
            continue;
        }
        if letter == ',' && !digits.is_empty() && !decimal && numbers.is_empty() && !text.contains('.') {
            digits.push('.');
            continue;
        }
        if !digits.is_empty() {
            numbers.push(std::mem::take(&mut digits).trim_end_matches('.').to_owned());
        }
        match letter {
            'N' | 'S' | 'E' | 'W' => {
                // The letter stands after its numbers, or before them.
                match before.take() {
                    None if numbers.is_empty() => before = Some(letter),
                    None => halves.push((letter, std::mem::take(&mut numbers))),
                    Some(first) => {
                        halves.push((first, std::mem::take(&mut numbers)));
                        before = Some(letter);
                    }
                }
            }
            '°' | '\'' | '"' | '′' | '″' | ',' | ';' | ' ' | '\t' | '\u{a0}' => {}
            _ => return None,
        }
    }
    if let Some(first) = before {
        halves.push((first, numbers));
    } else if !numbers.is_empty() {
        return None;
    }
    let [one, other] = halves.as_slice() else { return None };
    let (lat, lon) = if "NS".contains(one.0) { (one, other) } else { (other, one) };
    ("NS".contains(lat.0) && "EW".contains(lon.0)).then_some(())?;
    Some((degrees(lat)?, degrees(lon)?))
}

fn degrees((letter, numbers): &(char, Vec<String>)) -> Option<String> {
    let sign = if "SW".contains(*letter) { "-" } else { "" };
    match numbers.as_slice() {
        [whole] => Some(format!("{sign}{}", number(whole)?)),
        [degrees, minutes] => sexagesimal(sign, degrees, minutes, "0"),
        [degrees, minutes, seconds] => sexagesimal(sign, degrees, minutes, seconds),
        _ => None,
    }
}

fn sexagesimal(sign: &str, degrees: &str, minutes: &str, seconds: &str) -> Option<String> {
    let part = |text: &str| text.parse::<f64>().ok();
    let (minutes, seconds) = (part(minutes)?, part(seconds)?);
    let good = minutes < 60.0 && seconds < 60.0 && !degrees.contains('.');
    let value = part(degrees)? + minutes / 60.0 + seconds / 3_600.0;
    good.then(|| format!("{sign}{value:.5}"))
}

/// The point a link to a map shows.
fn link(text: &str) -> Option<(String, String)> {
    let decoded = percent(text);
    let query = |name: &str| {
        let after = decoded.split_once('?')?.1.split('#').next()?;
        after.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=').map(str::to_owned))
    };
    // Where a marker stands goes before where the window looks.
    if let (Some(lat), Some(lon)) = (query("mlat"), query("mlon")) {
        return Some((number(&lat)?, number(&lon)?));
    }
    if let Some((_, rest)) = decoded.split_once("!3d")
        && let Some((lat, lon)) = rest.split_once("!4d")
    {
        return Some((number(lat)?, number(lon.split(['!', '?', '&']).next()?)?));
    }
    for name in ["q", "query", "ll", "destination", "center"] {
        if let Some(found) = query(name).and_then(|value| comma(&value.replace('+', " "))) {
            return Some(found);
        }
    }
    // Mapy: x is the longitude.
    if let (Some(lon), Some(lat)) = (query("x"), query("y")) {
        return Some((number(&lat)?, number(&lon)?));
    }
    if let Some((_, map)) = decoded.split_once("#map=") {
        let parts: Vec<&str> = map.split(['/', '&']).collect();
        return Some((number(parts.get(1)?)?, number(parts.get(2)?)?));
    }
    if let Some((_, rest)) = decoded.split_once("/@") {
        return comma(rest);
    }
    let (_, rest) = decoded.split_once("/search/")?;
    comma(&rest.split(['?', '/']).next()?.replace('+', " "))
}

/// `%2C` as a comma: the only letters of a point that links encode.
fn percent(text: &str) -> String {
    text.replace("%2C", ",").replace("%2c", ",").replace("%20", " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_copy_from_maps_is_a_point() {
        for (text, lat, lon) in [
            ("48.72, 21.26", "48.72", "21.26"),
            ("48.72,21.26", "48.72", "21.26"),
            (" 48.7200 21.2600 ", "48.7200", "21.2600"),
            ("48,7164; 21,2611", "48.7164", "21.2611"),
            ("48,7164 21,2611", "48.7164", "21.2611"),
            ("48,7164, 21,2611", "48.7164", "21.2611"),
            ("-33.86, 151.21", "-33.86", "151.21"),
            ("48.72° N, 21.26° E", "48.72", "21.26"),
            ("N48.72 E21.26", "48.72", "21.26"),
            ("21.26E, 48.72N", "48.72", "21.26"),
            ("48°43'12.0\"N 21°15'36.0\"E", "48.72000", "21.26000"),
            ("33°51′S 151°12′30″E", "-33.85000", "151.20833"),
            ("geo:48.72,21.26;u=35", "48.72", "21.26"),
            ("geo:48.72,21.26,120?z=17", "48.72", "21.26"),
            ("https://www.openstreetmap.org/#map=17/48.72130/21.25740", "48.72130", "21.25740"),
            ("https://www.openstreetmap.org/?mlat=48.7213&mlon=21.2574#map=9/1.0/2.0", "48.7213", "21.2574"),
            ("https://www.google.com/maps/@48.7213,21.2574,17z", "48.7213", "21.2574"),
            (
                "https://www.google.com/maps/place/X/@48.1,21.1,17z/data=!4m2!3d48.7213!4d21.2574?x=1",
                "48.7213",
                "21.2574",
            ),
            ("https://maps.google.com/?q=48.7213%2C21.2574", "48.7213", "21.2574"),
            ("https://www.google.com/maps/search/48.7213,+21.2574?x=1", "48.7213", "21.2574"),
            ("https://mapy.com/en/zakladni?x=21.2574&y=48.7213&z=17", "48.7213", "21.2574"),
        ] {
            assert_eq!(parse(text), Some((lat.to_owned(), lon.to_owned())), "{text}");
        }
        for text in [
            "",
            "48.72",
            "48,72",
            "48 43",
            "Main street 5, 7",
            "91, 21",
            "48.72, 181",
            "1 2 3",
            "48.72, x",
            "S",
            "https://example.org/48.72,21.26",
            "https://maps.app.goo.gl/abc",
            "geo:x,y",
            "N 48.72",
            "48.72N 21.26N",
            "1.2.3, 4",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn distances_are_those_of_the_earth() {
        let place = |lat, lon| Place { lat, lon };
        let far = place(48.7164, 21.2611).kilometres(place(48.1486, 17.1077));
        assert!((far - 312.0).abs() < 3.0, "Košice to Bratislava: {far}");
        assert!(place(10.0, 20.0).kilometres(place(10.0, 20.0)).abs() < 0.001);
        assert_eq!(Place::of(&serde_json::json!({ "lat": "91", "lon": "1" })), None);
    }

    proptest::proptest! {
        #[test]
        fn nothing_pasted_makes_it_panic_and_what_is_found_is_on_the_earth(
            text in "\\PC{0,40}",
            likely in "(geo:|https://a/\\?[qxy]=|https://a/@|)[-+0-9.,;°'\"NSEW !34d#&=/]{0,40}",
        ) {
            for text in [text, likely] {
                if let Some((lat, lon)) = parse(&text) {
                    let place = Place::of(&serde_json::json!({ "lat": lat, "lon": lon }));
                    proptest::prop_assert!(place.is_some(), "{} {}", lat, lon);
                }
            }
        }
    }
}
