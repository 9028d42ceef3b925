//! The whole demo beside one city of it: more cities and languages must not make a city's pages slower.

use std::{
    thread,
    time::{Duration, Instant},
};

use super::page::{MORE_ROUNDS, kept, made};
use crate::{
    Result, content,
    ground::{Ground, Size},
    http::Client,
    measure::{self, Paired, Side},
    portal::Portal,
    process::Demo,
    report::{Aim, Line, Report, Sense},
    trouble,
};

/// How long a program is left alone before its memory is measured.
const REST: Duration = Duration::from_secs(2);
/// "Unchanged", as far as a busy machine can say.
const SAME: Aim = Aim::RatioAtMost(1.2);
/// What the design asks for, in MB.
const SMALL: Aim = Aim::Under(100.0);

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let folders = (ground.data(Size::Demo)?, ground.data(Size::One)?);
    let whole = ground.runtime.block_on(Portal::open(&folders.0))?;
    let one = ground.runtime.block_on(Portal::open(&folders.1))?;
    let home = format!("/{}/en", content::CITY);
    let pages = [
        ("home page", home.clone()),
        ("list of services", format!("{home}/services")),
        ("one service", format!("{home}/services/{}", content::SERVICE)),
    ];
    let mut lines = Vec::new();
    for (what, path) in &pages {
        lines.push(compare(ground, (&whole, &one), &format!("{what}, handed out"), path, kept)?);
        lines.push(compare(ground, (&whole, &one), &format!("{what}, made"), path, made)?);
    }
    lines.extend(programs(ground)?);
    let settings =
        vec!["the whole demo beside one city of it with what the network shares; pages in this process".to_owned()];
    Ok(Report { benchmark: "cities", settings, lines })
}

type Measure = fn(&Ground, &Portal, &str) -> Result<f64>;

fn compare(
    ground: &Ground,
    (whole, one): (&Portal, &Portal),
    what: &str,
    path: &str,
    measure: Measure,
) -> Result<Line> {
    // So that this page is the only one that is kept.
    whole.forget();
    one.forget();
    let pairs = measure::rounds(ground.rounds * MORE_ROUNDS, |side| {
        measure(ground, if side == Side::Ours { whole } else { one }, path)
    })?;
    Ok(Line::new(what, "µs", ("five cities", "one city"), &Paired::new(pairs)?, Sense::Long).aiming(&[SAME]))
}

/// How long a second start takes, and how much memory nobody's requests need.
fn programs(ground: &Ground) -> Result<Vec<Line>> {
    let folders = (ground.data(Size::Demo)?, ground.data(Size::One)?);
    let rounds = measure::rounds(ground.rounds.min(5), |side| {
        let folder = if side == Side::Ours { &folders.0 } else { &folders.1 };
        let from = Instant::now();
        let demo = Demo::start(&ground.binary, folder)?;
        let answer = Client::connect(demo.address)?.get("/readyz", &[])?;
        let ready = from.elapsed().as_secs_f64() * 1e3;
        if answer.status != 200 {
            return Err(trouble(format!("/readyz answers {}", answer.status)));
        }
        thread::sleep(REST);
        Ok((ready, demo.program.memory()?))
    })?;
    let names = ("five cities", "one city");
    let start = Paired::new(rounds.iter().map(|(whole, one)| (whole.0, one.0)))?;
    let memory = Paired::new(rounds.iter().map(|(whole, one)| (whole.1, one.1)))?;
    Ok(vec![
        Line::new("a second start until /readyz answers 200", "ms", names, &start, Sense::Long),
        Line::new("memory when nobody asks", "MB", names, &memory, Sense::Much).aiming(&[SMALL]),
    ])
}
