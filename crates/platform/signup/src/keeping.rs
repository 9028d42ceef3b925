//! How long what people leave is kept. The date is shown to them before they send anything.

use integra_kernel::clock::Timestamp;
use integra_web::offering::Way;

const DAY: i64 = 24 * 60 * 60 * 1_000_000;
/// Days in which a letter must be answered.
const CONFIRM: i64 = 3;
/// Days after the end: for hours, a certificate and thanks.
const AFTERWARDS: i64 = 60;
/// Days where nobody knows the end.
const WITHOUT_END: i64 = 365;
/// Days for a question: it is answered by then, or it is too late.
const QUESTION: i64 = 90;

/// Until when somebody must confirm, in microseconds since 1970.
pub(crate) fn confirm_by(now: i64) -> i64 {
    now + CONFIRM * DAY
}

/// When all of it is deleted, in microseconds since 1970: some time after the end; where there is none, a year after they
/// asked, and a question sooner.
pub(crate) fn until(now: i64, way: Way, time: Option<(Timestamp, Timestamp)>) -> i64 {
    let without = now + if way == Way::Ask { QUESTION } else { WITHOUT_END } * DAY;
    time.map_or(without, |(_, end)| end.as_microsecond() + AFTERWARDS * DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_an_end_goes_two_months_after_it() {
        let end: Timestamp = "2026-12-05T11:00:00Z".parse().expect("a moment");
        let now = end.as_microsecond() - 100 * DAY;
        assert_eq!(until(now, Way::Meet, Some((end, end))), end.as_microsecond() + 60 * DAY);
        assert_eq!(until(now, Way::Join, None), now + 365 * DAY);
        assert_eq!(until(now, Way::Ask, None), now + 90 * DAY);
    }
}
