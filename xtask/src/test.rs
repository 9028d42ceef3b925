//! The steps of a test run, in the order of what they cost.

use std::{path::Path, process::Command, time::Instant};

use crate::{Trouble, command, counts, e2e, prepare, say, tally::Tally, tidy, workspace::Workspace};

/// How often each database is crashed when everything is looked at; otherwise the tests say themselves.
const MANY_CRASHES: &str = "500";

/// One step: its heading and what it does.
pub(crate) struct Step {
    name: &'static str,
    run: Box<dyn Fn(&Workspace) -> Tally>,
}

impl Step {
    fn new(name: &'static str, run: impl Fn(&Workspace) -> Tally + 'static) -> Self {
        Self { name, run: Box::new(run) }
    }
}

/// Steps that run nothing of the project.
pub(crate) fn lint() -> Vec<Step> {
    vec![
        Step::new("format", |workspace| one(workspace, &["fmt", "--all", "--check"])),
        Step::new("tidy", |workspace| Tally::one(told(tidy::run(workspace)))),
        Step::new("clippy", clippy),
        Step::new("cargo-deny", |workspace| {
            if command::find("cargo-deny").is_none() {
                say("cargo-deny is not installed; licences and banned crates were checked by tidy");
                // Nothing is left out: tidy looks at the same lists on every machine.
                return Tally::default();
            }
            one(workspace, &["deny", "--offline", "check", "licenses", "bans", "sources"])
        }),
    ]
}

/// Clippy looks at the very build that is tested, so that nothing is built twice: its compiler also makes programs.
fn clippy(workspace: &Workspace) -> Tally {
    let build = workspace.linted(&["build", "--quiet", "--workspace", "--all-targets", "--locked"]);
    Tally::one(command::passes(build))
}

/// Everything.
pub(crate) fn everything(all: bool) -> Vec<Step> {
    let mut steps = lint();
    steps.push(Step::new("tests", move |workspace| tests(workspace, all)));
    steps.push(Step::new("examples in the documentation", documentation));
    steps.push(Step::new("browser", move |workspace| e2e::test(workspace, all)));
    steps
}

/// Runs the steps, all of them even when one fails, and closes with one line that adds them up.
pub(crate) fn run(workspace: &Workspace, steps: &[Step]) -> bool {
    let mut sum = Tally::default();
    for step in steps {
        say(&format!("\n== {} ==", step.name));
        let from = Instant::now();
        let found = (step.run)(workspace);
        say(&format!("-- {}: {found} ({:.1} s)", step.name, from.elapsed().as_secs_f64()));
        sum.add(found);
    }
    say(&format!("\n{sum}"));
    good(sum)
}

/// A run that tested nothing is no good run.
fn good(sum: Tally) -> bool {
    sum.failed == 0 && sum.passed > 0
}

fn one(workspace: &Workspace, args: &[&str]) -> Tally {
    Tally::one(command::passes(workspace.cargo(args)))
}

fn told(outcome: Result<bool, Trouble>) -> bool {
    outcome.unwrap_or_else(|trouble| {
        say(&trouble.0);
        false
    })
}

fn tests(workspace: &Workspace, all: bool) -> Tally {
    let mut found = Tally::default();
    if let Err(trouble) = prepare::database() {
        say(&trouble.0);
        found.add(Tally::one(false));
    }
    let nextest = command::find("cargo-nextest").is_some();
    if !nextest {
        say("cargo-nextest is not installed; cargo test runs the same tests more slowly");
    }
    let bucket = prepare::bucket(workspace);
    let said = command::listen(rust_tests(workspace, nextest, all, bucket.as_deref()));
    let counted = if nextest { counts::nextest(&said.lines) } else { counts::libtest(&said.lines) };
    found.add(counted.judged(said.success));
    found
}

fn rust_tests(workspace: &Workspace, nextest: bool, all: bool, bucket: Option<&Path>) -> Command {
    let mut cargo = if nextest {
        workspace.linted(&["nextest", "run", "--workspace", "--locked"])
    } else {
        // Documentation has a step of its own.
        workspace.linted(&["test", "--workspace", "--locked", "--all-targets", "--no-fail-fast"])
    };
    if all {
        cargo.env("INTEGRA_CRASH_ROUNDS", MANY_CRASHES);
        if nextest {
            // Gives the crashes the time they take: `.config/nextest.toml`.
            cargo.args(["--profile", "all"]);
        }
    }
    if let Some(bucket) = bucket {
        // Only tests that need this program are ignored without it.
        cargo.env("INTEGRA_TEST_S3", bucket);
        cargo.args(if nextest { &["--run-ignored", "all"][..] } else { &["--", "--include-ignored"] });
    }
    // Snapshots are compared, never rewritten.
    cargo.env("INSTA_UPDATE", "no");
    cargo
}

fn documentation(workspace: &Workspace) -> Tally {
    let said = command::listen(workspace.linted(&["test", "--workspace", "--locked", "--doc", "--no-fail-fast"]));
    written(counts::libtest(&said.lines), said.success)
}

/// All examples may be of the kind that is only read: that the documentation compiles is then the test.
fn written(counted: Tally, success: bool) -> Tally {
    let none = counted.passed + counted.failed == 0;
    Tally { passed: if none && success { 1 } else { counted.passed }, ..counted }.judged(success)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_passes_only_when_something_passed_and_nothing_failed() {
        let tally = |passed, failed, skipped| Tally { passed, failed, skipped };
        assert!(good(tally(1, 0, 3)));
        assert!(!good(tally(9, 1, 0)));
        assert!(!good(tally(0, 0, 3)));
    }

    #[test]
    fn documentation_without_examples_that_run_still_has_to_compile() {
        let tally = |passed, failed, skipped| Tally { passed, failed, skipped };
        assert_eq!(written(tally(0, 0, 2), true), tally(1, 0, 2));
        assert_eq!(written(tally(0, 0, 2), false), tally(0, 1, 2));
        assert_eq!(written(tally(3, 0, 0), true), tally(3, 0, 0));
        assert_eq!(written(tally(3, 1, 0), false), tally(3, 1, 0));
    }

    #[test]
    fn more_crashes_are_asked_for_together_with_the_time_they_take() {
        let workspace = Workspace::find().unwrap();
        let command = |nextest, all| format!("{:?}", rust_tests(&workspace, nextest, all, None));
        let (rounds, time) = ("INTEGRA_CRASH_ROUNDS=\"500\"", "\"--profile\" \"all\"");
        let asked = |nextest, all| (command(nextest, all).contains(rounds), command(nextest, all).contains(time));
        assert_eq!(asked(true, true), (true, true));
        // To `cargo test` a profile is a way to build, and it waits for ever.
        assert_eq!(asked(false, true), (true, false));
        assert_eq!((asked(true, false), asked(false, false)), ((false, false), (false, false)));
        let with = rust_tests(&workspace, true, false, Some(Path::new("moto_server")));
        assert!(format!("{with:?}").contains("\"--run-ignored\" \"all\"") && !command(true, false).contains("ignored"));
        let settings = workspace.read(".config/nextest.toml").unwrap();
        assert!(settings.contains("[[profile.all.overrides]]\nfilter = \"test(/^crash/)\""));
    }

    #[test]
    fn a_run_has_every_step() {
        let names: Vec<&str> = everything(false).iter().map(|step| step.name).collect();
        let wanted = ["format", "tidy", "clippy", "cargo-deny", "tests", "examples in the documentation", "browser"];
        assert_eq!(names, wanted);
    }
}
