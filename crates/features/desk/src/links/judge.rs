//! What a look at a link means, beside the looks before it. Plain rules.

use crate::private::{LinkSeen, LinkState};

/// How often in a row nobody must answer before somebody is told.
pub(crate) const FAILS: i64 = 3;

const DAY: i64 = 24 * 60 * 60 * 1_000_000;
/// How often a link is looked at.
const USUAL: i64 = 7 * DAY;

/// What one look found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Look {
    /// Somebody answers.
    Fine,
    /// Programs are not let in, which tells nothing about people.
    Closed,
    /// Moved for good, to there.
    Moved(String),
    /// Nothing is there any more.
    Gone,
    /// Nobody answers, or with an error: what went wrong.
    Broken(String),
    /// The certificate is wrong: why.
    Certificate(String),
    /// The host asks us to come back later, in so many seconds.
    Later(i64),
}

/// Longest piece kept of what went wrong, in characters.
const DETAIL: usize = 300;

/// The state of a link after a look. `now` is in microseconds since 1970.
pub(crate) fn after(before: &LinkSeen, look: Look, now: i64) -> LinkSeen {
    let mut after = LinkSeen { looked_at: now, next_at: now + USUAL, ..before.clone() };
    let (state, detail) = match look {
        Look::Later(seconds) => {
            // Nothing was learned.
            return LinkSeen { next_at: now + (seconds * 1_000_000).clamp(DAY / 24, DAY), ..before.clone() };
        }
        Look::Fine => (LinkState::Fine, String::new()),
        Look::Closed => (LinkState::Closed, String::new()),
        Look::Moved(to) => (LinkState::Moved, to),
        Look::Gone => (LinkState::Gone, String::new()),
        Look::Broken(why) => (LinkState::Broken, why),
        Look::Certificate(why) => (LinkState::Certificate, why),
    };
    after.fails = if state == LinkState::Broken { before.fails + 1 } else { 0 };
    if state == LinkState::Broken && after.fails < FAILS {
        after.next_at = now + DAY;
    }
    if state != before.state {
        after.since = now;
    }
    after.state = state;
    after.detail = if state == LinkState::Moved { detail } else { detail.chars().take(DETAIL).collect() };
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken() -> Look {
        Look::Broken("502".to_owned())
    }

    #[test]
    fn only_the_third_failure_in_a_row_is_told() {
        let mut seen = LinkSeen::new("https://a.example/", 0);
        for (day, told) in [(1, false), (2, false), (3, true), (10, true)] {
            seen = after(&seen, broken(), day * DAY);
            assert_eq!((seen.is_finding(), seen.since), (told, DAY), "day {day}");
        }
        seen = after(&seen, Look::Fine, 11 * DAY);
        assert_eq!((seen.is_finding(), seen.fails, seen.since), (false, 0, 11 * DAY));
        assert!(!after(&seen, broken(), 12 * DAY).is_finding(), "counted anew");
    }

    #[test]
    fn looks_come_weekly_and_sooner_after_a_failure() {
        let seen = LinkSeen::new("https://a.example/", 0);
        assert_eq!(after(&seen, Look::Fine, 5).next_at, 5 + USUAL);
        assert_eq!(after(&seen, broken(), 5).next_at, 5 + DAY);
        let later = after(&seen, Look::Later(1), 5);
        assert_eq!((later.next_at, later.state, later.looked_at), (5 + DAY / 24, LinkState::New, 0));
    }

    #[test]
    fn what_is_gone_moved_or_not_to_be_trusted_is_told_at_once() {
        let seen = LinkSeen::new("https://a.example/", 0);
        let to = "https://b.example/".to_owned();
        for look in [Look::Gone, Look::Moved(to.clone()), Look::Certificate("expired".to_owned())] {
            assert!(after(&seen, look, 5).is_finding());
        }
        assert_eq!(after(&seen, Look::Moved(to.clone()), 5).detail, to);
        assert!(!after(&seen, Look::Closed, 5).is_finding());
    }
}
