//! Hours that people write down.

use integra_store::{Hours, MOST_MINUTES, NewHours};
use integra_web::forms::Posted;
use jiff::civil::Date;

/// Longest number that is read, in characters.
const DIGITS: usize = 4;

/// Hours from a form with `day`, `hours` and `minutes`; `own` when the person themselves says so. What is wrong is told by a key
/// of words: `day` or `hours`.
///
/// # Errors
/// The day is none or in the future; there is no time, or more than a day has.
pub fn read(sent: &Posted, today: Date, own: bool) -> Result<NewHours, &'static str> {
    let day: Option<Date> = sent.one("day").and_then(|day| day.trim().parse().ok());
    let day = day.filter(|day| *day <= today).ok_or("day")?;
    let number = |name: &str| match sent.one(name).map(str::trim) {
        None | Some("") => Some(0),
        Some(text) if text.len() > DIGITS => None,
        Some(text) => text.parse::<i64>().ok().filter(|number| *number >= 0),
    };
    let minutes = number("hours").zip(number("minutes")).map(|(hours, minutes)| hours * 60 + minutes);
    let minutes = minutes.filter(|minutes| (1..=MOST_MINUTES).contains(minutes)).ok_or("hours")?;
    Ok(NewHours { day, minutes, own })
}

/// The confirmed minutes of a person.
pub fn confirmed(hours: &[Hours]) -> i64 {
    hours.iter().filter(|line| line.confirmed).map(|line| line.minutes).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_that_can_be() {
        let today: Date = "2026-12-05".parse().expect("a day");
        let read = |day: &str, hours: &str, minutes: &str| {
            let pairs = [("day", day), ("hours", hours), ("minutes", minutes)];
            let sent = Posted::new(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
            read(&sent, today, true).map(|hours| hours.minutes)
        };
        assert_eq!(read("2026-12-05", "3", "30"), Ok(210));
        assert_eq!(read("2026-12-04", "24", ""), Ok(1_440));
        assert_eq!(read("2026-12-06", "3", ""), Err("day"));
        for (hours, minutes) in [("", ""), ("0", "0"), ("24", "1"), ("-1", "90"), ("three", ""), ("99999", "")] {
            assert_eq!(read("2026-12-05", hours, minutes), Err("hours"), "{hours}:{minutes}");
        }
        assert_eq!(read("yesterday", "1", ""), Err("day"));
    }
}
