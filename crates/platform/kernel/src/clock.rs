//! The present moment as a parameter: rules take a [`Timestamp`], rooms that do I/O ask a [`Clock`] for it.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::SignedDuration;
pub use jiff::Timestamp;

/// Tells the present moment. Everything that depends on time asks one of these, so that tests can set the hour.
pub trait Clock: Send + Sync {
    /// The moment it is now.
    fn now(&self) -> Timestamp;
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine for the time")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A clock that stands still until somebody moves it: for tests and for rendering samples.
#[derive(Debug)]
pub struct FixedClock {
    now: Mutex<Timestamp>,
}

impl FixedClock {
    /// A clock that stands at this moment.
    pub fn new(now: Timestamp) -> Self {
        Self { now: Mutex::new(now) }
    }

    /// Moves the hands to this moment, forward or back.
    pub fn set(&self, now: Timestamp) {
        self.change(|_| now);
    }

    /// Moves the hands by a duration (negative goes back). Stays where it is when the sum leaves the years a
    /// [`Timestamp`] can hold.
    pub fn advance(&self, by: SignedDuration) {
        self.change(|now| now.checked_add(by).unwrap_or(now));
    }

    fn change(&self, to: impl FnOnce(Timestamp) -> Timestamp) {
        // A moment is a plain value: a thread that panicked while holding the lock cannot have left half of one.
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now = to(*now);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<C: Clock + ?Sized> Clock for Arc<C> {
    fn now(&self) -> Timestamp {
        (**self).now()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_moves_only_when_told() {
        let clock = Arc::new(FixedClock::new(Timestamp::UNIX_EPOCH));
        let shared: Arc<dyn Clock> = Arc::clone(&clock) as Arc<dyn Clock>;
        assert_eq!(shared.now(), Timestamp::UNIX_EPOCH);
        clock.advance(SignedDuration::from_secs(90));
        assert_eq!(shared.now().as_second(), 90);
        clock.set(Timestamp::MAX);
        clock.advance(SignedDuration::from_secs(1));
        assert_eq!(shared.now(), Timestamp::MAX);
    }
}
