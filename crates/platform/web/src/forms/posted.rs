//! What a browser sent.

use std::collections::HashMap;

/// Most pairs a form may send.
pub const PAIRS_AT_MOST: usize = 2_000;
/// Most bytes a form may send.
pub const BYTES_AT_MOST: usize = 1 << 20;

/// A form bigger than any form we show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "the form is too big: at most {PAIRS_AT_MOST} fields and {BYTES_AT_MOST} bytes; make the texts or lists shorter"
)]
pub struct TooMuch;

/// What a browser sent: pairs of names and values in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Posted {
    pairs: Vec<(String, String)>,
    places: HashMap<String, Vec<usize>>,
    /// Id of the element to go to in the form that is given back.
    pub(super) focus: Option<String>,
}

impl Posted {
    /// Reads a body of type `application/x-www-form-urlencoded`.
    ///
    /// # Errors
    /// It has more than [`PAIRS_AT_MOST`] pairs or [`BYTES_AT_MOST`] bytes.
    pub fn parse(body: &[u8]) -> Result<Self, TooMuch> {
        let pairs = 1 + body.iter().filter(|byte| **byte == b'&').count();
        if body.len() > BYTES_AT_MOST || pairs > PAIRS_AT_MOST {
            return Err(TooMuch);
        }
        Ok(Self::new(form_urlencoded::parse(body).into_owned()))
    }

    /// A form with these pairs.
    pub fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let pairs: Vec<(String, String)> = pairs.into_iter().collect();
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, (name, _)) in pairs.iter().enumerate() {
            places.entry(name.clone()).or_default().push(at);
        }
        Self { pairs, places, focus: None }
    }

    /// The pairs in their order.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    /// The first value of a name, exactly as sent.
    pub fn one(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// All values of a name, in the order sent.
    pub fn all<'p>(&'p self, name: &str) -> impl Iterator<Item = &'p str> + use<'p> {
        self.places.get(name).into_iter().flatten().map(|at| self.pairs[*at].1.as_str())
    }

    /// Whether the form had an input of this name.
    pub fn has(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }

    /// The values of a name without empty ones, or `None` when the form had no such input: how lists are sent, whose
    /// marker is an empty value.
    pub fn listed(&self, name: &str) -> Option<Vec<&str>> {
        self.has(name).then(|| self.all(name).filter(|value| !value.trim().is_empty()).collect())
    }

    /// The form as a body again, for keeping what somebody typed: [`Posted::parse`] reads it back.
    pub fn encode(&self) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        out.extend_pairs(&self.pairs);
        out.finish()
    }

    /// The same form without some names: passwords and tokens are not for keeping.
    pub fn without(&self, names: &[&str]) -> Self {
        Self::new(self.pairs.iter().filter(|(name, _)| !names.contains(&name.as_str())).cloned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_keep_their_order_and_come_back() {
        let posted = Posted::parse(b"a=1&b=%C4%8Daj+x&a=&a=2").expect("small");
        assert_eq!(posted.all("a").collect::<Vec<_>>(), ["1", "", "2"]);
        assert_eq!((posted.one("b"), posted.one("c")), (Some("čaj x"), None));
        assert_eq!((posted.listed("a"), posted.listed("c")), (Some(vec!["1", "2"]), None));
        assert_eq!(Posted::parse(posted.encode().as_bytes()), Ok(posted.clone()));
        assert_eq!(posted.without(&["a"]).encode(), "b=%C4%8Daj+x");
    }

    #[test]
    fn too_much_is_refused_before_it_is_read() {
        assert!(Posted::parse("a=1&".repeat(PAIRS_AT_MOST - 1).as_bytes()).is_ok());
        assert_eq!(Posted::parse("a=1&".repeat(PAIRS_AT_MOST).as_bytes()), Err(TooMuch));
        assert!(Posted::parse(&vec![b'x'; BYTES_AT_MOST]).is_ok());
        assert_eq!(Posted::parse(&vec![b'x'; BYTES_AT_MOST + 1]), Err(TooMuch));
    }
}
