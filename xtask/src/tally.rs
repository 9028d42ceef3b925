//! Adds up what the steps of a run found.

use std::fmt;

/// What came of a step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

impl Tally {
    /// A step that is one test by itself.
    pub(crate) fn one(success: bool) -> Self {
        Self { passed: u64::from(success), failed: u64::from(!success), skipped: 0 }
    }

    pub(crate) const SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };

    /// What a program that runs tests found. One that fails, or that ran nothing, has failed whatever it counted.
    pub(crate) fn judged(self, success: bool) -> Self {
        let silent = self.passed + self.failed == 0;
        let failed = if self.failed == 0 && (!success || silent) { 1 } else { self.failed };
        Self { failed, ..self }
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: u64, failed: u64, skipped: u64) -> Tally {
        Tally { passed, failed, skipped }
    }

    #[test]
    fn steps_add_up_to_one_line() {
        let mut sum = Tally::one(true);
        sum.add(Tally::one(false));
        sum.add(Tally::SKIPPED);
        sum.add(tally(10, 0, 2));
        assert_eq!(sum.to_string(), "11 passed, 1 failed, 3 skipped");
    }

    #[test]
    fn a_run_that_fails_or_tests_nothing_cannot_pass() {
        assert_eq!(tally(3, 0, 0).judged(true), tally(3, 0, 0));
        assert_eq!(tally(3, 0, 0).judged(false), tally(3, 1, 0));
        assert_eq!(tally(3, 2, 0).judged(false), tally(3, 2, 0));
        assert_eq!(tally(0, 0, 4).judged(true), tally(0, 1, 4));
    }
}
