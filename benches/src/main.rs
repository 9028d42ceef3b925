//! How fast Integra is, always beside something else measured in the same run: `cargo xtask bench`.
//!
//! Each benchmark measures two sides in turn and prints medians and ratios. A busy machine disturbs both sides, so the
//! ratio means something where the bare number does not. Nothing here is a test: what misses its aim is said in words,
//! and only a measurement that is not valid (an error among the answers, other bytes than expected) is a failure.

mod benchmarks;
mod content;
mod corpus;
mod document;
mod ground;
mod http;
mod measure;
mod nginx;
mod peers;
mod portal;
mod process;
mod report;
mod wrk;

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use benchmarks::ALL;
use clap::Parser;
use ground::Ground;
use integra_kernel::clock::{Clock, SystemClock};
use report::Report;

/// The allocator of the program, so that what is measured in this process is what the program does.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How fast Integra is, beside something else in the same run.
#[derive(Parser)]
#[command(version)]
struct Cli {
    /// Benchmarks to run: served, edition, page, cities, publish, search, slots, volunteering, map, desk, memory, growth. All without a name.
    names: Vec<String>,
    /// The program to measure, built for release.
    #[arg(long, value_name = "FILE")]
    binary: PathBuf,
    /// Write the results as JSON too.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Write the results into this Markdown document; what is there of other benchmarks stays.
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// Rounds of each measurement.
    #[arg(long, default_value_t = 9, value_parser = clap::value_parser!(u32).range(3..=999))]
    rounds: u32,
    /// Seconds of load in each round.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u64).range(1..=60))]
    seconds: u64,
}

/// The one error of this program: a sentence.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Trouble(String);

/// What may fail here.
pub type Result<T> = std::result::Result<T, Trouble>;

/// An error that says this.
pub fn trouble(sentence: impl Into<String>) -> Trouble {
    Trouble(sentence.into())
}

fn say(text: &str) {
    // Nobody is left to tell when standard output is closed.
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            let _ = writeln!(std::io::stderr().lock(), "error: {trouble}");
            ExitCode::from(2)
        }
    }
}

fn run(cli: &Cli) -> Result<()> {
    let chosen = chosen(&cli.names)?;
    let ground = Ground::new(&cli.binary, cli.rounds as usize, cli.seconds)?;
    let mut reports = Vec::new();
    for (_, measure) in chosen {
        let report = measure(&ground)?;
        say(&report.text());
        reports.push(report);
    }
    if let Some(file) = &cli.document {
        document::write(file, &reports, SystemClock.now())?;
    }
    cli.json.as_deref().map_or(Ok(()), |file| write(file, &reports))
}

fn chosen(names: &[String]) -> Result<Vec<benchmarks::Named>> {
    let known = || ALL.map(|(name, _)| name).join(", ");
    match names.iter().find(|name| !ALL.iter().any(|(known, _)| known == name)) {
        Some(unknown) => Err(trouble(format!("there is no benchmark '{unknown}'; there are: {}", known()))),
        None => Ok(ALL.into_iter().filter(|(name, _)| names.is_empty() || names.iter().any(|it| it == name)).collect()),
    }
}

fn write(file: &Path, reports: &[Report]) -> Result<()> {
    let failed = |why: String| trouble(format!("cannot write {}: {why}", file.display()));
    let text = serde_json::to_string_pretty(reports).map_err(|error| failed(error.to_string()))?;
    std::fs::write(file, text).map_err(|error| failed(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Result<Vec<&'static str>> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        Ok(chosen(&names)?.into_iter().map(|(name, _)| name).collect())
    }

    #[test]
    fn benchmarks_are_chosen_by_name() {
        assert_eq!(names(&[]).unwrap().len(), ALL.len());
        assert_eq!(names(&["growth", "edition"]).unwrap(), ["edition", "growth"]);
        let unknown = names(&["served", "speed"]).unwrap_err().to_string();
        assert!(unknown.contains("'speed'") && unknown.contains("served, edition"), "{unknown}");
    }
}
