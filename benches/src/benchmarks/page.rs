//! Making a page (reading, rendering, packing as brotli and gzip) beside handing it out again.

use std::time::Instant;

use crate::{
    Result, content,
    ground::{Ground, Size},
    measure::{self, Paired, Side},
    portal::Portal,
    report::{Line, Report, Sense, number},
    trouble,
};

/// How often a kept page is handed out for one measurement: once alone is too short for the clock.
const MANY: u32 = 5_000;
/// Pages are made in milliseconds, so there is time for more rounds than with load.
pub(super) const MORE_ROUNDS: usize = 5;

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let folder = ground.data(Size::Demo)?;
    let portal = ground.runtime.block_on(Portal::open(&folder))?;
    let home = format!("/{}/en", content::CITY);
    let pages = [
        ("home page", home.clone()),
        ("list of services", format!("{home}/services")),
        ("one service", format!("{home}/services/{}", content::SERVICE)),
    ];
    let lines = pages.iter().map(|(what, path)| compare(ground, &portal, what, path)).collect::<Result<_>>()?;
    let settings = vec!["in this process, without a connection; kept: found in memory and handed out".to_owned()];
    Ok(Report { benchmark: "page", settings, lines })
}

fn compare(ground: &Ground, portal: &Portal, what: &str, path: &str) -> Result<Line> {
    // So that this page is the only one that is kept.
    portal.forget();
    let size = ground.runtime.block_on(portal.ask(path))?;
    let pairs = measure::rounds(ground.rounds * MORE_ROUNDS, |side| match side {
        Side::Ours => kept(ground, portal, path),
        Side::Peer => made(ground, portal, path),
    })?;
    let what = format!("{what}, {} B", number(size as f64));
    Ok(Line::new(what, "µs", ("kept", "made"), &Paired::new(pairs)?, Sense::Fast))
}

/// Microseconds to hand a page out that is in memory.
pub(super) fn kept(ground: &Ground, portal: &Portal, path: &str) -> Result<f64> {
    ground.runtime.block_on(async {
        portal.ask(path).await?;
        if portal.kept() != 1 {
            return Err(trouble(format!("{path} is not kept")));
        }
        let from = Instant::now();
        for _ in 0..MANY {
            portal.ask(path).await?;
        }
        Ok(from.elapsed().as_secs_f64() * 1e6 / f64::from(MANY))
    })
}

/// Microseconds to make a page and hand it out.
pub(super) fn made(ground: &Ground, portal: &Portal, path: &str) -> Result<f64> {
    ground.runtime.block_on(async {
        portal.forget();
        let from = Instant::now();
        portal.ask(path).await?;
        Ok(from.elapsed().as_secs_f64() * 1e6)
    })
}
