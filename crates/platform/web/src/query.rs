//! Query parameters as lists of pairs: a facet may be chosen more than once.

/// The query of a request.
#[derive(Debug, Clone, Default)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

impl Query {
    /// Reads a raw query string. Empty values (an untouched form field) count as absent.
    pub fn parse(raw: &str) -> Self {
        let pairs = form_urlencoded::parse(raw.as_bytes())
            .map(|(name, value)| (name.into_owned(), value.trim().to_owned()))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        Self { pairs }
    }

    /// The first value of a parameter.
    pub fn one(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// All values of a parameter.
    pub fn all<'q>(&'q self, name: &str) -> impl Iterator<Item = &'q str> + use<'q> {
        let name = name.to_owned();
        self.pairs.iter().filter(move |(key, _)| *key == name).map(|(_, value)| value.as_str())
    }

    /// All pairs of a family of parameters: what follows the prefix, and the value.
    pub fn family<'q>(&'q self, prefix: &str) -> impl Iterator<Item = (&'q str, &'q str)> + use<'q> {
        let prefix = prefix.to_owned();
        self.pairs.iter().filter_map(move |(name, value)| Some((name.strip_prefix(&prefix)?, value.as_str())))
    }

    /// The known parameters in their one order, each pair once: what a page is kept and linked under. A name that ends in
    /// `*` stands for a family of parameters that begin so (`ask-*`), which only the page itself knows.
    pub fn canonical(&self, known: &[&str]) -> Vec<(String, String)> {
        let mut out: Vec<(String, String)> = Vec::new();
        for name in known {
            if let Some(prefix) = name.strip_suffix('*') {
                let mut pairs: Vec<_> =
                    self.pairs.iter().filter(|(name, _)| name.starts_with(prefix)).cloned().collect();
                pairs.sort_unstable();
                pairs.dedup();
                out.append(&mut pairs);
                continue;
            }
            let mut values: Vec<&str> = self.all(name).collect();
            values.sort_unstable();
            values.dedup();
            out.extend(values.into_iter().map(|value| ((*name).to_owned(), value.to_owned())));
        }
        out
    }
}

/// Writes pairs as a query string with its question mark, or nothing for none.
pub fn encode(pairs: &[(String, String)]) -> String {
    if pairs.is_empty() {
        return String::new();
    }
    let mut out = form_urlencoded::Serializer::for_suffix(String::from("?"), 1);
    out.extend_pairs(pairs);
    out.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_canonical_query_has_one_spelling() {
        let query = Query::parse("topic=work&utm=x&open=&topic=home&q=%C4%8Daj&topic=work");
        let canonical = query.canonical(&["q", "topic", "open"]);
        assert_eq!(encode(&canonical), "?q=%C4%8Daj&topic=home&topic=work");
        let family = Query::parse("ask-work=yes&x=1&ask-child=no&ask-work=yes&ask-home=");
        assert_eq!(encode(&family.canonical(&["x", "ask-*"])), "?x=1&ask-child=no&ask-work=yes");
        assert_eq!(family.family("ask-").last(), Some(("work", "yes")));
        assert_eq!(encode(&Query::parse("utm=x").canonical(&["q"])), "");
    }
}
