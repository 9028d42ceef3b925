//! Reads how many tests other programs ran.

use crate::tally::Tally;

/// nextest: `Summary [ 1.2s] 14 tests run: 11 passed (1 slow), 2 failed, 1 timed out, 3 skipped`.
pub(crate) fn nextest(lines: &[String]) -> Tally {
    let summary = lines.iter().rev().find_map(|line| line.trim_start().strip_prefix("Summary [")?.split_once("run:"));
    let Some((_, counts)) = summary else { return Tally::default() };
    let mut tally = Tally::default();
    for part in outside_parentheses(counts).split(',') {
        let mut words = part.split_whitespace();
        let Some(count) = words.next().and_then(|word| word.parse::<u64>().ok()) else { continue };
        match words.next() {
            Some("passed") => tally.passed += count,
            Some("skipped") => tally.skipped += count,
            // "failed", "timed out", "exec failed", "not run": none of them is a pass.
            _ => tally.failed += count,
        }
    }
    tally
}

fn outside_parentheses(text: &str) -> String {
    let mut depth = 0_u32;
    let keep = text.chars().filter(|letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    keep.collect()
}

/// cargo test, each program: `test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; …`.
pub(crate) fn libtest(lines: &[String]) -> Tally {
    let mut tally = Tally::default();
    for line in lines.iter().filter(|line| line.starts_with("test result:")) {
        for part in line.split([';', '.']) {
            let mut words = part.split_whitespace();
            let Some(count) = words.next().and_then(|word| word.parse::<u64>().ok()) else { continue };
            match words.next() {
                Some("passed") => tally.passed += count,
                Some("failed") => tally.failed += count,
                Some("ignored") => tally.skipped += count,
                _ => {}
            }
        }
    }
    tally
}

/// The plain closing line: `5 passed, 0 failed, 1 skipped`.
pub(crate) fn plain(lines: &[String]) -> Tally {
    let read = |line: &String| {
        let mut counts = line.split(", ").map(|part| part.split_once(' '));
        let mut next = |wanted: &str| match counts.next()?? {
            (count, word) if word == wanted => count.parse::<u64>().ok(),
            _ => None,
        };
        Some(Tally { passed: next("passed")?, failed: next("failed")?, skipped: next("skipped")? })
    };
    lines.iter().rev().find_map(read).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    fn tally(passed: u64, failed: u64, skipped: u64) -> Tally {
        Tally { passed, failed, skipped }
    }

    #[test]
    fn nextest_is_read() {
        let one = "    Finished\n     Summary [   0.123s] 5 tests run: 5 passed, 0 skipped\n";
        assert_eq!(nextest(&lines(one)), tally(5, 0, 0));
        let many = "Summary [ 9s] 14/20 tests run: 8 passed (1 slow, 1 leaky), 3 failed, 2 timed out, 1 exec failed, 2 skipped\nerror: test run failed";
        assert_eq!(nextest(&lines(many)), tally(8, 6, 2));
        assert_eq!(nextest(&lines("error: could not compile `x`")), Tally::default());
    }

    #[test]
    fn libtest_is_read_and_added_up() {
        let text = "\
test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 7 filtered out; finished in 0.00s";
        assert_eq!(libtest(&lines(text)), tally(7, 3, 1));
        assert_eq!(libtest(&lines("running 0 tests")), Tally::default());
    }

    #[test]
    fn the_plain_line_is_read() {
        assert_eq!(plain(&lines("x\n5 passed, 1 failed, 2 skipped\n")), tally(5, 1, 2));
        assert_eq!(plain(&lines("5 of 6 passed, 1 failed, 2 skipped")), Tally::default());
    }
}
