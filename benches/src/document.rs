//! The figures as a document for people, with the machine and the day they were measured on.

use std::{fs, path::Path};

use integra_kernel::clock::Timestamp;

use crate::{Result, report::Report, trouble};

const PREFACE: &str = "# Measured

Figures of `cargo xtask bench -- --document docs/benchmarks.md`, each beside something else measured in the same run, both sides in turn.
Read the ratios: they hold where the bare numbers depend on the machine. In brackets: the lowest and the highest ratio of all rounds.
What misses its aim says so.
";

/// Writes the reports into a document. Sections of benchmarks that were not run stay as they are.
///
/// # Errors
/// The file cannot be read or written.
pub fn write(file: &Path, reports: &[Report], now: Timestamp) -> Result<()> {
    let failed = |error: std::io::Error| trouble(format!("cannot write {}: {error}", file.display()));
    let before = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(failed(error)),
    };
    let measured = format!("Measured on {} on {}.", now.strftime("%Y-%m-%d"), machine());
    fs::write(file, merged(&before, reports, &measured)).map_err(failed)
}

fn merged(before: &str, reports: &[Report], measured: &str) -> String {
    let mut sections: Vec<(String, String)> = before
        .split("\n## ")
        .skip(1)
        .filter_map(|section| section.split_once('\n'))
        .map(|(name, text)| (name.to_owned(), text.trim().to_owned()))
        .collect();
    for report in reports {
        let text = report.text();
        // The first line is the name.
        let lines = text.lines().skip(1).map(|line| line.strip_prefix("  ").unwrap_or(line));
        let text = format!("{measured}\n\n```text\n{}\n```", lines.collect::<Vec<_>>().join("\n"));
        match sections.iter_mut().find(|(name, _)| name == report.benchmark) {
            Some((_, old)) => *old = text,
            None => sections.push((report.benchmark.to_owned(), text)),
        }
    }
    let sections = sections.iter().map(|(name, text)| format!("\n## {name}\n\n{text}\n"));
    std::iter::once(PREFACE.to_owned()).chain(sections).collect()
}

/// The processor and the memory, as Linux names them.
fn machine() -> String {
    let read = |file: &str| fs::read_to_string(file).unwrap_or_default();
    let field = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        line.split_once(':').map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let model = field(&read("/proc/cpuinfo"), "model name");
    let memory = field(&read("/proc/meminfo"), "MemTotal");
    let kilobytes: u64 = memory.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or_default();
    format!("{processors} processors ({model}), {} GB of memory, Linux", kilobytes / 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        measure::Paired,
        report::{Line, Sense},
    };

    fn report(benchmark: &'static str, ours: f64) -> Report {
        let paired = Paired::new([(ours, 1.0)]).unwrap();
        let line = Line::new("home", "ms", ("integra", "nginx"), &paired, Sense::Long);
        Report { benchmark, settings: vec!["alone".to_owned()], lines: vec![line] }
    }

    #[test]
    fn what_was_not_measured_again_stays() {
        let first = merged("", &[report("served", 2.0), report("search", 3.0)], "Measured yesterday.");
        let second = merged(&first, &[report("search", 4.0), report("start", 5.0)], "Measured today.");
        let order: Vec<&str> = second.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        assert_eq!(order, ["served", "search", "start"]);
        assert_eq!(second.matches("yesterday").count(), 1);
        assert!(second.contains("4.00 x as long") && !second.contains("3.00 x as long"), "{second}");
        assert_eq!(merged(&second, &[], ""), second, "nothing else changes");
        assert!(second.contains("```text\nalone\nhome   integra 2.00 ms"), "{second}");
    }
}
