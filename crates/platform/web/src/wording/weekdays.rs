//! Days of the week.

use integra_kernel::{Lang, schedule::Weekday};
use jiff::{ToSpan, civil};

use super::{Arg, Wording};

/// How long a name may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// In full: "Monday".
    Wide,
    /// For tables: "Mon". Some languages have no shorter name.
    Short,
}

impl Wording {
    /// The name of a weekday.
    pub fn weekday(&self, lang: &Lang, day: Weekday, width: Width) -> String {
        let monday = civil::date(2024, 1, 1);
        let date = monday.saturating_add((day as i64).days());
        self.written(lang, |it| it.weekday(date, width == Width::Short))
    }

    /// A weekday as a point in time: "on Monday", Slovak "v stredu".
    pub fn on_weekday(&self, lang: &Lang, day: Weekday) -> String {
        self.say_plain(lang, "web-on-weekday", &[("day", day.as_str().into())])
    }

    /// Several weekdays in the order of the week, three or more in a row as a stretch: "Monday to Friday",
    /// "Monday, Wednesday", "every day". Nothing for none.
    pub fn weekdays(&self, lang: &Lang, days: &[Weekday]) -> String {
        let mut days = days.to_vec();
        days.sort_unstable();
        days.dedup();
        if days.len() == Weekday::ALL.len() {
            return self.say_plain(lang, "web-every-day", &[]);
        }
        let follows = |one: &Weekday, next: &Weekday| *next as u8 == *one as u8 + 1;
        let name = |day: &Weekday| self.weekday(lang, *day, Width::Wide);
        let mut parts: Vec<String> = Vec::new();
        for stretch in days.chunk_by(follows) {
            match stretch {
                [first, .., last] if stretch.len() > 2 => {
                    let ends = [("from", Arg::Text(name(first))), ("until", Arg::Text(name(last)))];
                    parts.push(self.say_plain(lang, "web-weekday-range", &ends));
                }
                few => parts.extend(few.iter().map(name)),
            }
        }
        self.list_plain(lang, &parts)
    }
}
