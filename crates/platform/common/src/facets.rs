//! What a reader asks of a list, as its address says it. Plain rules, tested without a server.
//!
//! Which facets a list has, and when an entry is granted, stands with the feature whose list it is; the choices of its form
//! are made by [`crate::views::filters::Choices`].

use integra_kernel::{Lang, schedule::Weekday};
use integra_web::{Stop, query::Query, text::fold};

/// Longest search text that is read, in characters.
pub const SEARCH_AT_MOST: usize = 100;

/// The facets of a list, with what a reader has chosen. Nothing is chosen by default.
pub trait Facets: Default {
    /// What is known of one entry, as far as the facets ask.
    type Known;

    /// Whether an entry is what the reader asks for. What is not known is never claimed.
    fn grants(&self, known: &Self::Known) -> bool;

    /// How many facets are chosen besides the words.
    fn chosen(&self) -> usize;
}

/// The words an entry must have, folded.
///
/// # Errors
/// More than is read.
pub fn words(query: &Query) -> Result<Vec<String>, Stop> {
    let words = query.one("q").unwrap_or_default();
    if words.chars().count() > SEARCH_AT_MOST {
        return Err(Stop::TooLong);
    }
    Ok(fold(words).split_whitespace().map(str::to_owned).collect())
}

/// The value of a facet, as `read` understands it.
///
/// # Errors
/// A value that `read` does not understand.
pub fn value<T>(query: &Query, name: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, Stop> {
    query.one(name).map(|value| read(value).ok_or_else(|| Stop::parameter(name, value))).transpose()
}

/// The language of the facet `speaks`.
///
/// # Errors
/// No language tag.
pub fn speaks(query: &Query) -> Result<Option<Lang>, Stop> {
    value(query, "speaks", |tag| Lang::parse(tag).ok())
}

/// The weekday of the facet `day`.
///
/// # Errors
/// No weekday.
pub fn day(query: &Query) -> Result<Option<Weekday>, Stop> {
    value(query, "day", Weekday::parse)
}

/// The value of a facet that has these values.
///
/// # Errors
/// None of them.
pub fn one_of(query: &Query, name: &str, values: &[impl AsRef<str>]) -> Result<Option<String>, Stop> {
    value(query, name, |value| is_among(values, value).then(|| value.to_owned()))
}

/// The values of a facet that has these values, of which several may be chosen.
///
/// # Errors
/// One that is none of them.
pub fn some_of(query: &Query, name: &str, values: &[impl AsRef<str>]) -> Result<Vec<String>, Stop> {
    let known = |value: &str| match is_among(values, value) {
        true => Ok(value.to_owned()),
        false => Err(Stop::parameter(name, value)),
    };
    query.all(name).map(known).collect()
}

/// Whether a facet that has one value is chosen.
///
/// # Errors
/// Another value.
pub fn flag(query: &Query, name: &str, on: &str) -> Result<bool, Stop> {
    value(query, name, |value| (value == on).then_some(())).map(|chosen| chosen.is_some())
}

fn is_among(values: &[impl AsRef<str>], value: &str) -> bool {
    values.iter().any(|it| it.as_ref() == value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_meant_is_read() {
        let query = Query::parse("q=Pol%C3%ADcia%20CUDZ&speaks=UK&day=mo&topic=work&topic=home&open=now&district=");
        assert_eq!(words(&query).expect("words"), ["policia", "cudz"]);
        assert_eq!(speaks(&query).expect("a language").map(|lang| lang.to_string()).as_deref(), Some("uk"));
        assert_eq!(day(&query).expect("a day"), Some(Weekday::Monday));
        assert_eq!(some_of(&query, "topic", &["home", "work", "school"]).expect("topics"), ["work", "home"]);
        assert_eq!(one_of(&query, "topic", &["work"]).expect("a topic").as_deref(), Some("work"));
        assert_eq!(flag(&query, "open", "now"), Ok(true));
        assert_eq!(one_of(&query, "district", &["juh"]), Ok(None), "an empty field asks for nothing");
        assert_eq!(flag(&query, "free", "1"), Ok(false));
    }

    #[test]
    fn values_that_cannot_be_meant_are_refused() {
        let query = Query::parse("speaks=Klingon!&day=monday&topic=work&topic=nothing&open=yes");
        let refused = |stop: Result<(), Stop>, name: &str| {
            assert!(matches!(stop, Err(Stop::BadParameter { name: refused, .. }) if refused == name), "{name}");
        };
        refused(speaks(&query).map(drop), "speaks");
        refused(day(&query).map(drop), "day");
        refused(some_of(&query, "topic", &["work"]).map(drop), "topic");
        refused(one_of(&query, "topic", &["home"]).map(drop), "topic");
        refused(flag(&query, "open", "now").map(drop), "open");
        assert_eq!(words(&Query::parse(&format!("q={}", "a".repeat(SEARCH_AT_MOST + 1)))), Err(Stop::TooLong));
    }
}
