//! Tiles and still pictures of a map, drawn for the first time and as they are kept.

use std::time::Instant;

use integra_map::Place;

use crate::{
    Result,
    ground::{Ground, Size},
    http::Client,
    measure::Paired,
    process::Demo,
    report::{Aim, Line, Report, Sense, number},
    trouble,
};

/// A city whose sketch is full.
const CITY: &str = "praha";
/// Its languages: each has pictures of its own.
const LANGUAGES: [&str; 6] = ["en", "cs", "uk", "ru", "vi", "zh"];
/// Close enough that streets have names.
const ZOOM: u32 = 14;
/// Tiles to the left and right of the middle.
const AROUND: u32 = 3;
/// A map that moves waits no longer for what it shows, in milliseconds.
const TILE: Aim = Aim::Under(40.0);

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let demo = Demo::start(&ground.binary, &ground.data(Size::Demo)?)?;
    let mut client = Client::connect(demo.address)?;
    let page = Page::read(&mut client, "en")?;
    let (x, y) = page.middle;
    let mut tiles = Vec::new();
    let mut bytes = 0;
    for across in x - AROUND..=x + AROUND {
        for down in y - AROUND..=y + AROUND {
            let took = twice(&mut client, &format!("{}{ZOOM}/{across}/{down}", page.tiles))?;
            bytes += took.bytes;
            tiles.push((took.first, took.again));
        }
    }
    let mut stills = Vec::new();
    let mut still_bytes = 0;
    for lang in LANGUAGES {
        let still = Page::read(&mut client, lang)?.still;
        let took = twice(&mut client, &still)?;
        still_bytes += took.bytes;
        stills.push((took.first, took.again));
    }
    let names = ("drawn", "kept");
    let each = |bytes: usize, many: usize| number(bytes as f64 / many as f64);
    let line = |what: &str, pairs: &[(f64, f64)]| {
        Ok::<_, crate::Trouble>(
            Line::new(what, "ms", names, &Paired::new(pairs.iter().copied())?, Sense::Long).with_tail(),
        )
    };
    let lines = vec![line("tile", &tiles)?.aiming(&[TILE]), line("still picture, 720 x 440", &stills)?];
    let settings = vec![
        format!("sketch of {CITY}; each asked over a kept connection, then asked again"),
        format!(
            "{} tiles of {} B each, {} stills of {} B each in as many languages",
            tiles.len(),
            each(bytes, tiles.len()),
            stills.len(),
            each(still_bytes, stills.len())
        ),
    ];
    Ok(Report { benchmark: "map", settings, lines })
}

/// What a map page says about its pictures.
pub(super) struct Page {
    tiles: String,
    /// The address of the picture without a script.
    pub(super) still: String,
    /// The address of the script that moves it.
    pub(super) script: String,
    middle: (u32, u32),
}

impl Page {
    pub(super) fn read(client: &mut Client, lang: &str) -> Result<Self> {
        let path = format!("/{CITY}/{lang}/map");
        let answer = client.get(&path, &[])?;
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        let value = |before: &str| {
            let found = text.split_once(before).and_then(|(_, rest)| rest.split_once('"'));
            found.map(|(value, _)| value.to_owned()).ok_or_else(|| trouble(format!("{path} has no {before}")))
        };
        let area: Vec<f64> = value("data-area=\"")?.split(',').filter_map(|number| number.parse().ok()).collect();
        let [south, west, north, east] = area[..] else { return Err(trouble(format!("{path} says no area"))) };
        let middle = Place::new((west + east) / 2.0, (south + north) / 2.0);
        let (x, y) = middle.ok_or_else(|| trouble(format!("{path} lies nowhere")))?.flat();
        let tile = |part: f64| (part * f64::from(1_u32 << ZOOM)) as u32;
        Ok(Self {
            tiles: value("data-light=\"")?,
            script: value("data-leaflet=\"")?,
            still: value("<img src=\"/tiles/").map(|rest| format!("/tiles/{rest}"))?,
            middle: (tile(x), tile(y)),
        })
    }
}

/// How long a picture took, in milliseconds, and how large it is.
struct Took {
    first: f64,
    again: f64,
    bytes: usize,
}

fn twice(client: &mut Client, path: &str) -> Result<Took> {
    let mut ask = || {
        let from = Instant::now();
        let answer = client.get(path, &[])?;
        if answer.status != 200 {
            return Err(trouble(format!("{path} answers {}", answer.status)));
        }
        Ok((from.elapsed().as_secs_f64() * 1e3, answer.body))
    };
    let ((first, drawn), (again, kept)) = (ask()?, ask()?);
    if drawn == kept { Ok(Took { first, again, bytes: kept.len() }) } else { Err(trouble(format!("{path} changes"))) }
}
