//! Times of day as people write them in facts: `08:30`.

use jiff::civil::Time;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub(super) fn serialize<S: Serializer>(time: &Option<Time>, to: S) -> Result<S::Ok, S::Error> {
    let text = time.map(|time| {
        let exact = time.second() == 0 && time.subsec_nanosecond() == 0;
        if exact { format!("{:02}:{:02}", time.hour(), time.minute()) } else { time.to_string() }
    });
    text.serialize(to)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Time>, D::Error> {
    let Some(text) = Option::<String>::deserialize(from)? else { return Ok(None) };
    let wrong = |_| {
        let shown: String = text.chars().take(20).collect();
        let instead = "write it with four digits such as 08:30 (midnight is 00:00)";
        de::Error::custom(format!("'{shown}' is not a time of day; {instead}"))
    };
    text.parse().map(Some).map_err(wrong)
}
