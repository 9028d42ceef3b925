//! The habits of the project, one command each: `cargo xtask --help`.

use std::{io::Write, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

mod bench;
mod command;
mod counts;
mod e2e;
mod prepare;
mod tally;
mod test;
mod tidy;
mod vendor;
mod workspace;

use workspace::Workspace;

/// The habits of the project.
#[derive(Parser)]
#[command(name = "cargo xtask", version)]
struct Cli {
    #[command(subcommand)]
    habit: Habit,
}

#[derive(Subcommand)]
enum Habit {
    /// Everything that must hold before a change lands, cheapest first.
    Test {
        /// Look at every page in every combination, not only at a fair choice of them.
        #[arg(long)]
        all: bool,
    },
    /// The part of `test` that runs nothing: format, tidy, clippy.
    Lint,
    /// Checks what no compiler sees: arrows between rooms, licences, wording, templates, styles.
    Tidy,
    /// Compares the files taken over from others with the hashes noted beside them.
    Vendor,
    /// Takes the pictures in docs/screenshots anew.
    Screenshots,
    /// Measures how fast the program is, beside a peer in the same run. Never part of `test`.
    Bench {
        /// Benchmarks to run; all without a name.
        names: Vec<String>,
        /// Write the results to this file too, as JSON.
        #[arg(long, value_name = "FILE")]
        json: Option<PathBuf>,
        /// Further options of the benchmarks, for instance `-- --rounds 15`.
        #[arg(last = true)]
        options: Vec<String>,
    },
    /// Builds and starts the demo; what follows `--` goes to it.
    Demo {
        /// Options of `integra demo`.
        #[arg(last = true)]
        options: Vec<String>,
    },
}

/// The one error of this program: a sentence.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Trouble(pub(crate) String);

/// Shows a line to the person who runs the habit.
pub(crate) fn say(line: &str) {
    // Nobody is left to tell when standard output is closed.
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

fn main() -> ExitCode {
    match run(Cli::parse().habit) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(trouble) => {
            let _ = writeln!(std::io::stderr().lock(), "error: {trouble}");
            ExitCode::from(2)
        }
    }
}

fn run(habit: Habit) -> Result<bool, Trouble> {
    let workspace = Workspace::find()?;
    match habit {
        Habit::Test { all } => Ok(test::run(&workspace, &test::everything(all))),
        Habit::Lint => Ok(test::run(&workspace, &test::lint())),
        Habit::Tidy => tidy::run(&workspace),
        Habit::Vendor => vendor::run(&workspace),
        Habit::Screenshots => e2e::screenshots(&workspace),
        Habit::Bench { names, json, options } => bench::run(&workspace, &names, json.as_deref(), &options),
        Habit::Demo { options } => {
            let mut demo = workspace.cargo(&["run", "--package", "integra", "--", "demo"]);
            demo.args(options);
            Ok(command::passes(demo))
        }
    }
}
