//! Offers without an end: from time to time their organization says that they are still true, or they leave the list by
//! themselves.
//!
//! A sign of life is a publication or a note that the facts were checked ([`integra_common::Common::verified`]). Some months
//! after the last one those who write for the organization get a letter with a link; its page has one button and asks for no
//! sign-in. Looking changes nothing. Whoever presses it notes the facts as checked; without an answer readers no longer see the
//! offer from the day the letter named, and the same link brings it back.

mod acts;
mod job;
pub(crate) mod page;

pub use job::see_to;
pub(crate) use job::{KIND, run};

use jiff::{ToSpan, civil::Date};

/// Months an offer is shown after its last sign of life: a rule of thumb of our own.
const MONTHS: i32 = 6;
/// Days there are for an answer.
const DAYS_TO_ANSWER: i32 = 21;

/// What is next for an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Nothing.
    Rest,
    /// Somebody is asked. The first day without an answer on which readers do not see it any more.
    Ask(Date),
    /// Nobody answered: readers no longer see it.
    End,
}

/// What is next, on a day. `sign` is the day of the last sign of life; `asked` the day somebody was asked last, and the first
/// day that letter named.
fn step(sign: Date, asked: Option<(Date, Date)>, today: Date) -> Step {
    match asked {
        // A sign of life on the day of the letter or after it is the answer.
        Some((on, ends)) if sign < on => {
            if today >= ends {
                Step::End
            } else {
                Step::Rest
            }
        }
        _ => {
            let ends = sign.saturating_add(MONTHS.months());
            if today < ends.saturating_sub(DAYS_TO_ANSWER.days()) {
                return Step::Rest;
            }
            // Whoever is asked late has as many days as all others.
            Step::Ask(ends.max(today.saturating_add(DAYS_TO_ANSWER.days())))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    #[test]
    fn somebody_is_asked_three_weeks_before_it_ends() {
        let sign = day("2026-11-30");
        assert_eq!(step(sign, None, day("2027-05-08")), Step::Rest);
        assert_eq!(step(sign, None, day("2027-05-09")), Step::Ask(day("2027-05-30")));
    }

    #[test]
    fn whoever_is_asked_late_has_three_weeks_all_the_same() {
        assert_eq!(step(day("2020-01-01"), None, day("2026-11-30")), Step::Ask(day("2026-12-21")));
    }

    #[test]
    fn there_is_one_letter_and_then_it_ends() {
        let (sign, asked) = (day("2026-11-30"), Some((day("2027-05-09"), day("2027-05-30"))));
        for waits in ["2027-05-09", "2027-05-10", "2027-05-29"] {
            assert_eq!(step(sign, asked, day(waits)), Step::Rest, "{waits}");
        }
        assert_eq!(step(sign, asked, day("2027-05-30")), Step::End);
        assert_eq!(step(sign, asked, day("2028-01-01")), Step::End, "also when nobody looked for long");
    }

    #[test]
    fn an_answer_begins_the_months_anew() {
        let asked = Some((day("2027-05-09"), day("2027-05-30")));
        for answered in ["2027-05-09", "2027-05-20"] {
            assert_eq!(step(day(answered), asked, day("2027-06-15")), Step::Rest, "{answered}");
        }
        assert_eq!(step(day("2027-05-20"), asked, day("2027-10-30")), Step::Ask(day("2027-11-20")));
    }
}
