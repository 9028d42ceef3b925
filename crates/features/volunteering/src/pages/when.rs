//! When one volunteers, in words.

use integra_common::views::{self, Days, Stretch};
use integra_edition::{Entry, Of};
use integra_kernel::{
    clock::Timestamp,
    schedule::{Hours, Weekday},
};
use integra_web::{Show, Text, wording::Arg};
use serde::Serialize;

use super::list::number;
use crate::{Opportunity, offers, shifts};

/// Hours of some days.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    days: String,
    hours: Option<String>,
    note: Option<Text>,
}

/// How often, in a few words: `Regularly, 3 hours a week`.
pub(super) fn in_short(show: &Show, opportunity: &Opportunity) -> Option<String> {
    let rhythm = opportunity.rhythm.as_ref();
    let rhythm = rhythm.map(|term| show.say(&format!("vocabulary-rhythm-{}", term.as_str()), &[]));
    let date = opportunity.period.map(|period| show.site.wording.date(&show.lang, &period));
    let parts = [
        rhythm,
        date,
        number(show, "volunteering-weekly-hours", opportunity.weekly_hours),
        number(show, "volunteering-months", opportunity.months),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(&show.say("web-comma", &[])))
}

/// Weekdays on which it is done, in the order of the week.
pub(super) fn days(schedules: &[Hours]) -> Vec<Weekday> {
    Weekday::ALL.into_iter().filter(|day| schedules.iter().any(|hours| hours.days.contains(day))).collect()
}

/// Its hours as rows.
pub(super) fn rows(show: &Show, entry: &Entry, opportunity: &Opportunity) -> Vec<Row> {
    let wording = &show.site.wording;
    let time = |time| wording.time(&show.lang, time);
    let row = |hours: &Hours| Row {
        days: wording.weekdays(&show.lang, &hours.days),
        hours: match (hours.opens, hours.closes) {
            (Some(from), Some(to)) => {
                Some(show.say("volunteering-hours", &[("from", Arg::Text(time(from))), ("to", Arg::Text(time(to)))]))
            }
            (Some(from), None) => Some(show.say("volunteering-hours-from", &[("from", Arg::Text(time(from)))])),
            _ => None,
        },
        note: show.text(entry, &format!("schedules/{}/note", hours.id)),
    };
    opportunity.schedules.iter().filter(|hours| !hours.days.is_empty()).map(row).collect()
}

/// Its hours as a sheet has them.
pub(super) fn in_brief(show: &Show, opportunity: &Opportunity) -> Vec<Days> {
    let days = |hours: &Hours| Days {
        days: show.site.wording.weekdays(&show.lang, &hours.days),
        stretches: vec![Stretch {
            times: views::times(show, hours.opens, hours.closes),
            note: views::missing_end(show, hours.opens, hours.closes),
        }],
    };
    opportunity.schedules.iter().filter(|hours| !hours.days.is_empty()).map(days).collect()
}

/// The next time of its shifts. The page is made anew when that begins.
pub(super) fn next(show: &Show, opportunity: &Of<Opportunity>) -> Option<String> {
    let shifts = offers::shifts_of(&show.reader, opportunity);
    let times = shifts.iter().filter_map(|shift| shifts::coming(shift, show.zone(), show.now()).into_iter().next());
    let next = times.min_by_key(|time| time.from)?;
    show.reader.until(Some(next.from));
    Some(time(show, &next))
}

/// `Saturday, 5 December, 9:00 to 12:30`.
pub(super) fn time(show: &Show, time: &shifts::Time) -> String {
    let wording = &show.site.wording;
    let local = |at: Timestamp| wording.time(&show.lang, at.to_zoned_datetime(show.zone().clone()).time());
    let hours = [("from", Arg::Text(local(time.from))), ("to", Arg::Text(local(time.to)))];
    let day = wording.day(&show.lang, time.day, true, false);
    [day, show.say("volunteering-hours", &hours)].join(&show.say("web-comma", &[]))
}
