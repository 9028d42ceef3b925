//! Single values between facts and inputs.

use integra_kernel::{Lang, fields::FieldType};
use jiff::civil;
use serde_json::Value;

use super::Input;

/// A value as it stands in an input; what is no single value stands there as JSON, so that it can be kept.
pub(super) fn shown(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// The values of a list as they stand in inputs. What is no list has none.
pub(super) fn shown_all(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).into_iter().flatten();
    items.map(|item| shown(Some(item))).filter(|text| !text.trim().is_empty()).collect()
}

/// Whether an input still says what it said. Browsers write line ends of their own, take them out of one-line inputs,
/// and trim addresses.
pub(super) fn same(one: &str, other: &str) -> bool {
    let bare = |text: &str| text.chars().filter(|letter| !"\r\n".contains(*letter)).collect::<String>();
    bare(one).trim() == bare(other).trim()
}

/// What was typed, with its line ends as spaces.
pub(super) fn spaced(raw: &str) -> String {
    raw.replace("\r\n", " ").replace(['\r', '\n'], " ")
}

/// What was typed, on one line, without the letters no keyboard has, trimmed.
pub(super) fn one_line(raw: &str) -> String {
    spaced(raw).replace('\t', " ").chars().filter(|letter| !letter.is_control()).collect::<String>().trim().to_owned()
}

/// The value of what was typed, or `None` for an empty input. Usual spellings are brought to ours; what cannot be the
/// value stays as typed, for validation to name.
pub(super) fn entered(ty: &FieldType, raw: &str) -> Option<Value> {
    let text = one_line(raw);
    if text.is_empty() {
        return None;
    }
    Some(match ty {
        FieldType::Flag => match text.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => Value::from(text),
        },
        FieldType::Integer => unspaced(&text).parse::<i64>().map_or_else(|_| Value::from(text), Value::from),
        FieldType::Decimal => Value::from(decimal(text)),
        FieldType::Time => Value::from(time(&text).unwrap_or(text)),
        FieldType::Day | FieldType::FuzzyDate => Value::from(day(&text).unwrap_or(text)),
        FieldType::Url => Value::from(address(text)),
        FieldType::Language => Value::from(Lang::parse(&text).map_or(text, |lang| lang.to_string())),
        FieldType::Colour => Value::from(text.to_ascii_lowercase()),
        _ => Value::from(text),
    })
}

fn unspaced(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// `1 500,50` as `1500.50`.
fn decimal(text: String) -> String {
    let bare = unspaced(&text);
    let digits = |text: &str| text.chars().all(|letter| letter.is_ascii_digit() || "-.,".contains(letter));
    match (digits(&bare), bare.contains('.')) {
        (true, false) => bare.replacen(',', ".", 1),
        (true, true) => bare,
        (false, _) => text,
    }
}

/// `8:30`, `8.30` and `08:30:00` as `08:30`.
fn time(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split([':', '.']).collect();
    let number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<i8>().ok())?;
    let (hour, minute) = match parts.as_slice() {
        [hour, minute] | [hour, minute, "00"] if minute.len() == 2 => (number(hour)?, number(minute)?),
        _ => return None,
    };
    civil::Time::new(hour, minute, 0, 0).ok().map(|time| format!("{:02}:{:02}", time.hour(), time.minute()))
}

/// `12. 11. 2026` as `2026-11-12`, and `11.2026` as `2026-11`: the order of all our cities.
fn day(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split('.').map(str::trim).collect();
    let number = |part: &str, most: usize| {
        let digits = !part.is_empty() && part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse::<u16>().ok())?
    };
    match parts.as_slice() {
        [day, month, year] if year.len() == 4 => {
            Some(format!("{:04}-{:02}-{:02}", number(year, 4)?, number(month, 2)?, number(day, 2)?))
        }
        [month, year] if year.len() == 4 => Some(format!("{:04}-{:02}", number(year, 4)?, number(month, 2)?)),
        _ => None,
    }
}

/// `www.example.org` as `https://www.example.org`.
fn address(text: String) -> String {
    let bare = text.contains('.') && !text.starts_with(['.', '/']) && !text.contains([':', '@', ' ']);
    if bare { format!("https://{text}") } else { text }
}

/// The input of a type, for what stands in it.
pub(super) fn input(ty: &FieldType, at_most: usize, value: &str) -> Input {
    /// Longer lines than this are hard to read in an input that shows a part of them.
    const LONG: usize = 130;
    let native = |input: Input, keeps: bool| if keeps || value.is_empty() { input } else { Input::Text };
    match ty {
        FieldType::Integer => native(Input::Number, value.parse::<i64>().is_ok()),
        FieldType::Decimal => Input::Decimal,
        FieldType::Day => native(Input::Date, value.len() == 10 && value.parse::<civil::Date>().is_ok()),
        FieldType::FuzzyDate => Input::FuzzyDate,
        FieldType::Time => native(Input::Time, value.len() == 5 && value.parse::<civil::Time>().is_ok()),
        FieldType::Url => Input::Url,
        FieldType::Email => Input::Email,
        FieldType::Colour => Input::Colour,
        FieldType::Line | FieldType::Markdown if at_most > LONG => Input::Long,
        _ => Input::Text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn usual_spellings_become_ours() {
        let cases = [
            (FieldType::Integer, " 22\u{a0}000 ", json!(22_000)),
            (FieldType::Integer, "many", json!("many")),
            (FieldType::Integer, "99999999999999999999", json!("99999999999999999999")),
            (FieldType::Decimal, "1 500,50", json!("1500.50")),
            (FieldType::Decimal, "1,500.50", json!("1,500.50")),
            (FieldType::Decimal, "about 3", json!("about 3")),
            (FieldType::Time, "8:30", json!("08:30")),
            (FieldType::Time, "16.05", json!("16:05")),
            (FieldType::Time, "08:30:00", json!("08:30")),
            (FieldType::Time, "25:00", json!("25:00")),
            (FieldType::Time, "+8:30", json!("+8:30")),
            (FieldType::Day, "1. 2. 2026", json!("2026-02-01")),
            (FieldType::FuzzyDate, "11.2026", json!("2026-11")),
            (FieldType::FuzzyDate, "2019~", json!("2019~")),
            (FieldType::Url, "www.kosice.sk/a", json!("https://www.kosice.sk/a")),
            (FieldType::Url, "javascript:alert(1.5)", json!("javascript:alert(1.5)")),
            (FieldType::Language, "ZH-hant", json!("zh-Hant")),
            (FieldType::Flag, "false", json!(false)),
            (FieldType::Flag, "maybe", json!("maybe")),
            (FieldType::Line, " one\r\ntwo\u{0} ", json!("one two")),
        ];
        for (ty, typed, value) in cases {
            assert_eq!(entered(&ty, typed), Some(value), "{typed}");
        }
        assert_eq!(entered(&FieldType::Line, " \r\n"), None);
    }

    #[test]
    fn inputs_keep_what_browsers_would_drop() {
        for (ty, value, is) in [
            (FieldType::Integer, "12", Input::Number),
            (FieldType::Integer, "twelve", Input::Text),
            (FieldType::Day, "2026-11-22", Input::Date),
            (FieldType::Day, "22. 11.", Input::Text),
            (FieldType::Time, "", Input::Time),
            (FieldType::Time, "8:30", Input::Text),
        ] {
            assert_eq!(input(&ty, 0, value), is, "{value}");
        }
    }
}
