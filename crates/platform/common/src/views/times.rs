//! Times of a day in words, as far as they are known.

use integra_web::{Show, wording::Arg};
use jiff::civil::Time;

/// From when to when: "8:30 to 16:00", "from 8:30", or nothing when neither is known.
pub fn times(show: &Show, opens: Option<Time>, closes: Option<Time>) -> Option<String> {
    let time = |time| Arg::Text(show.site.wording.time(&show.lang, time));
    let opens = opens.map(|opens| ("opens", time(opens)));
    let closes = closes.map(|closes| ("closes", time(closes)));
    match (opens, closes) {
        (Some(opens), Some(closes)) => Some(show.say("web-time-range", &[opens, closes])),
        (Some(opens), None) => Some(show.say("web-time-from", &[opens])),
        (None, Some(closes)) => Some(show.say("web-time-until", &[closes])),
        (None, None) => None,
    }
}

/// Which of both ends nobody has told us, when one is known.
pub fn missing_end(show: &Show, opens: Option<Time>, closes: Option<Time>) -> Option<String> {
    match (opens, closes) {
        (Some(_), None) => Some(show.say("web-closing-unknown", &[])),
        (None, Some(_)) => Some(show.say("web-opening-unknown", &[])),
        _ => None,
    }
}
