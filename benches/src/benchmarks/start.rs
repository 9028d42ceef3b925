//! From the start of the process to a server that is ready, over a data folder that is there already.

use std::time::Instant;

use crate::{
    Result, content,
    ground::{Ground, Size},
    http::Client,
    measure::{self, Paired, Side},
    process::Demo,
    report::{Line, Report, Sense, number},
    trouble,
};

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let folders = (ground.data(Size::Grown)?, ground.data(Size::Demo)?);
    let pairs = measure::rounds(ground.rounds, |side| {
        let folder = if side == Side::Ours { &folders.0 } else { &folders.1 };
        let from = Instant::now();
        let demo = Demo::start(&ground.binary, folder)?;
        let answer = Client::connect(demo.address)?.get("/readyz", &[])?;
        match answer.status {
            200 => Ok(from.elapsed().as_secs_f64() * 1e3),
            other => Err(trouble(format!("/readyz answers {other}"))),
        }
    })?;
    let more = format!("{} more entries", number(content::MORE as f64));
    let line = Line::new("until /readyz answers 200", "ms", (&more, "demo"), &Paired::new(pairs)?, Sense::Long);
    let settings = vec!["a second start: the log is there, and is folded anew".to_owned()];
    Ok(Report { benchmark: "start", settings, lines: vec![line.with_tail()] })
}
