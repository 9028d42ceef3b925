//! What the benchmarks found: as aligned text for people, as JSON for machines.

use serde::Serialize;

use crate::measure::{Paired, Spread};

/// What a comparison wants to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sense {
    /// Ours over the peer's; more is better.
    Many,
    /// The peer's time over ours; more is better.
    Fast,
    /// Ours over the peer's; less is better.
    Long,
    /// Ours over the peer's; less is better.
    Much,
}

impl Sense {
    fn words(self) -> &'static str {
        match self {
            Self::Many => "x as many",
            Self::Fast => "x as fast",
            Self::Long => "x as long",
            Self::Much => "x as much",
        }
    }
}

/// What the design asks for. Missing it is said, and is no failure: a busy machine must not make a check fail.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Aim {
    /// The ratio shall be at least this.
    RatioAtLeast(f64),
    /// The ratio shall be at most this.
    RatioAtMost(f64),
    /// Our own median shall stay under this; where a high percentile is shown, that.
    Under(f64),
}

/// One comparison.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    what: String,
    unit: &'static str,
    ours: Value,
    peer: Value,
    sense: Sense,
    ratio: f64,
    lowest_ratio: f64,
    highest_ratio: f64,
    /// In words, empty when nothing is aimed at.
    verdict: String,
    /// The percentile that is shown beside the medians, if one is.
    #[serde(skip)]
    tail: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Value {
    name: String,
    median: f64,
    p95: f64,
    p99: f64,
}

impl Value {
    fn at(&self, percentile: u8) -> f64 {
        if percentile == 99 { self.p99 } else { self.p95 }
    }
}

impl Line {
    /// `what` was measured in `unit` on both sides; `names` are ours and the peer's.
    pub fn new(
        what: impl Into<String>,
        unit: &'static str,
        names: (&str, &str),
        paired: &Paired,
        sense: Sense,
    ) -> Self {
        let Spread { median, low, high } = if sense == Sense::Fast { paired.swapped().ratio() } else { paired.ratio() };
        let [ours, peer] = [(names.0, paired), (names.1, &paired.swapped())].map(|(name, paired)| Value {
            name: name.to_owned(),
            median: paired.ours(),
            p95: paired.ours_at(0.95),
            p99: paired.ours_at(0.99),
        });
        let (lowest_ratio, highest_ratio) = (low, high);
        Self {
            what: what.into(),
            unit,
            ours,
            peer,
            sense,
            ratio: median,
            lowest_ratio,
            highest_ratio,
            verdict: String::new(),
            tail: None,
        }
    }

    /// Shows the 95th percentiles too.
    pub fn with_tail(mut self) -> Self {
        self.tail = Some(95);
        self
    }

    /// Shows the 99th percentiles too: for what is done so often that one in twenty is no rarity.
    pub fn with_long_tail(mut self) -> Self {
        self.tail = Some(99);
        self
    }

    /// Judges the line. Of several aims the first that is missed is told, else the first.
    pub fn aiming(mut self, aims: &[Aim]) -> Self {
        let judged: Vec<(bool, String)> = aims.iter().map(|aim| self.judge(*aim)).collect();
        let told = judged.iter().rev().find(|(met, _)| !met).or(judged.first());
        self.verdict = told.map(|(_, words)| words.clone()).unwrap_or_default();
        self
    }

    fn judge(&self, aim: Aim) -> (bool, String) {
        let told = self.tail.map_or(self.ours.median, |percentile| self.ours.at(percentile));
        let (met, missed, shown) = match aim {
            Aim::RatioAtLeast(least) => (self.ratio >= least, "below", format!("{least:.1}")),
            Aim::RatioAtMost(most) => (self.ratio <= most, "above", format!("{most:.1}")),
            Aim::Under(most) => (told < most, "above", format!("{} {}", number(most), self.unit)),
        };
        let words = if met { format!("meets the aim of {shown}") } else { format!("{missed} the aim of {shown}") };
        (met, words)
    }

    fn cells(&self) -> Vec<String> {
        let value = |value: &Value| {
            let tail = self.tail.map(|percentile| format!(" (p{percentile} {})", number(value.at(percentile))));
            let tail = tail.unwrap_or_default();
            format!("{} {} {}{tail}", value.name, number(value.median), self.unit)
        };
        vec![
            self.what.clone(),
            value(&self.ours),
            value(&self.peer),
            format!("{} {}", number(self.ratio), self.sense.words()),
            format!("({} to {})", number(self.lowest_ratio), number(self.highest_ratio)),
            self.verdict.clone(),
        ]
    }
}

/// What one benchmark found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// Its name on the command line.
    pub benchmark: &'static str,
    /// How it was measured; sentences.
    pub settings: Vec<String>,
    /// The comparisons.
    pub lines: Vec<Line>,
}

impl Report {
    /// For people.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n", self.benchmark);
        for setting in &self.settings {
            text.push_str(&format!("  {setting}\n"));
        }
        let rows: Vec<Vec<String>> = self.lines.iter().map(Line::cells).collect();
        for row in aligned(&rows) {
            text.push_str(&format!("  {row}\n"));
        }
        text
    }
}

/// Rows whose columns stand under one another.
fn aligned(rows: &[Vec<String>]) -> Vec<String> {
    let widths: Vec<usize> = (0..rows.iter().map(Vec::len).max().unwrap_or_default())
        .map(|column| rows.iter().filter_map(|row| Some(row.get(column)?.chars().count())).max().unwrap_or_default())
        .collect();
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.chars().count())))
            .collect();
        cells.join("   ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

/// A number with three digits that mean something; thousands with commas.
pub fn number(value: f64) -> String {
    match value.abs() {
        large if large >= 999.5 => {
            let digits = format!("{value:.0}");
            let (sign, digits) = digits.strip_prefix('-').map_or(("", digits.as_str()), |digits| ("-", digits));
            let groups: Vec<&str> =
                digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
            format!("{sign}{}", groups.join(","))
        }
        middle if middle >= 99.95 => format!("{value:.0}"),
        middle if middle >= 9.995 => format!("{value:.1}"),
        small if small >= 0.0995 || small == 0.0 => format!("{value:.2}"),
        _ => format!("{value:.2e}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(pairs: &[(f64, f64)], unit: &'static str, sense: Sense) -> Line {
        Line::new("home", unit, ("integra", "nginx"), &Paired::new(pairs.iter().copied()).unwrap(), sense)
    }

    #[test]
    fn numbers_are_short_and_readable() {
        let shown = [0.000_12, 0.123, 1.0, 9.999, 12.34, 99.97, 123.4, 999.7, 1234.5, 1_234_567.0].map(number);
        assert_eq!(shown, ["1.20e-4", "0.12", "1.00", "10.0", "12.3", "100", "123", "1,000", "1,234", "1,234,567"]);
    }

    #[test]
    fn a_line_says_in_words_whether_the_aim_is_met() {
        let aims = [Aim::RatioAtLeast(1.3), Aim::RatioAtLeast(1.0)];
        let told = |ours: f64| line(&[(ours, 100.0)], "requests/s", Sense::Many).aiming(&aims).verdict;
        assert_eq!(told(140.0), "meets the aim of 1.3");
        assert_eq!(told(120.0), "below the aim of 1.3");
        assert_eq!(told(90.0), "below the aim of 1.0");
        let slow = line(&[(90.0, 80.0), (250.0, 80.0), (95.0, 80.0)], "ms", Sense::Long);
        assert_eq!(slow.clone().aiming(&[Aim::Under(300.0)]).verdict, "meets the aim of 300 ms");
        assert_eq!(slow.clone().aiming(&[Aim::Under(100.0)]).verdict, "meets the aim of 100 ms");
        let all_of_it = slow.clone().with_tail().aiming(&[Aim::Under(100.0)]);
        assert_eq!(all_of_it.verdict, "above the aim of 100 ms");
        assert_eq!(slow.aiming(&[Aim::RatioAtMost(1.1)]).verdict, "above the aim of 1.1");
    }

    #[test]
    fn times_are_turned_into_speed() {
        let fast = line(&[(2.0, 10.0)], "ms", Sense::Fast);
        assert_eq!((fast.ratio, fast.ours.median), (5.0, 2.0));
        assert_eq!(line(&[(2.0, 10.0)], "ms", Sense::Long).ratio, 0.2);
    }

    #[test]
    fn text_is_aligned_and_machines_get_the_same() {
        let lines = vec![
            line(&[(13_000.0, 10_000.0)], "requests/s", Sense::Many),
            line(&[(9.0, 10.0)], "ms", Sense::Long).with_tail().aiming(&[Aim::Under(100.0)]),
        ];
        let report = Report { benchmark: "served", settings: vec!["32 connections".to_owned()], lines };
        let text = report.text();
        let rows: Vec<&str> = text.lines().collect();
        assert_eq!(rows[0..2], ["served", "  32 connections"]);
        assert_eq!(rows[2].find("nginx"), rows[3].find("nginx"));
        assert!(rows[3].contains("integra 9.00 ms (p95 9.00)"), "{text}");
        assert!(rows[2].contains("1.30 x as many") && rows[3].ends_with("meets the aim of 100 ms"), "{text}");
        let json = serde_json::to_value(&report).unwrap();
        assert_eq!(json["lines"][0]["ratio"], 1.3);
        assert_eq!(json["lines"][0]["sense"], "many");
    }
}
