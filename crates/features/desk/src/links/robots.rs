//! `robots.txt` (RFC 9309): what a host asks programs to leave alone.

/// What a host asks of us.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Robots {
    /// Allowed or not, and the pattern.
    rules: Vec<(bool, String)>,
    /// Seconds between two requests.
    delay: Option<u64>,
}

impl Robots {
    /// A host that wants nobody.
    pub(crate) fn closed() -> Self {
        Self { rules: vec![(false, "/".to_owned())], delay: None }
    }

    /// Reads the file for a program called `agent`: the groups that name it, else those for all.
    pub(crate) fn parse(text: &str, agent: &str) -> Self {
        let (mut own, mut all) = (None::<Self>, Self::default());
        // The agents of the group being read, and whether its rules have begun.
        let (mut agents, mut begun): (Vec<String>, bool) = (Vec::new(), false);
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or_default();
            let Some((name, value)) = line.split_once(':') else { continue };
            let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
            if name == "user-agent" {
                if begun {
                    agents.clear();
                    begun = false;
                }
                agents.push(value.to_ascii_lowercase());
                continue;
            }
            begun = true;
            for named in &agents {
                let group = match named.as_str() {
                    "*" => &mut all,
                    named if agent.eq_ignore_ascii_case(named) => own.get_or_insert_with(Self::default),
                    _ => continue,
                };
                match name.as_str() {
                    "allow" if !value.is_empty() => group.rules.push((true, value.to_owned())),
                    "disallow" if !value.is_empty() => group.rules.push((false, value.to_owned())),
                    "crawl-delay" => group.delay = value.parse().ok(),
                    _ => {}
                }
            }
        }
        own.unwrap_or(all)
    }

    /// Whether a path (with its query) may be asked for: the longest rule that fits decides, and of two equal ones the
    /// friendlier.
    pub(crate) fn allows(&self, path: &str) -> bool {
        let fitting = self.rules.iter().filter(|(_, pattern)| fits(pattern, path));
        fitting.max_by_key(|(allowed, pattern)| (pattern.len(), *allowed)).is_none_or(|(allowed, _)| *allowed)
    }

    /// Seconds to wait between two requests, when the host says so.
    pub(crate) fn delay(&self) -> Option<u64> {
        self.delay
    }
}

/// Whether a pattern fits the beginning of a path: `*` stands for anything, `$` for the end.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, whole) = match pattern.strip_suffix('$') {
        Some(pattern) => (pattern, true),
        None => (pattern, false),
    };
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| path.strip_prefix(first)) else { return false };
    let mut last = None;
    for part in parts {
        last = Some(part);
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    // At the end, the last part may stand later than where it was first found.
    !whole || rest.is_empty() || last.is_some_and(|part| rest.ends_with(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "User-agent: *\nDisallow: /private/ # ours\nAllow: /private/open\nCrawl-delay: 7\n\n\
        User-agent: other\nUser-agent: Integra\nDisallow: /*.pdf$\nDisallow: /x?\n\nUser-agent: third\nDisallow: /\n";

    #[test]
    fn the_group_that_names_us_counts_alone() {
        let own = Robots::parse(TEXT, "integra");
        assert!(own.allows("/private/x") && own.allows("/a.pdf?b") && !own.allows("/a/b.pdf") && !own.allows("/x?y=1"));
        assert!(!own.allows("/a.pdf.pdf"), "{own:?}");
        assert_eq!(own.delay(), None);
        let all = Robots::parse(TEXT, "somebody");
        assert!(!all.allows("/private/x") && all.allows("/private/open/x") && all.allows("/a.pdf"));
        assert_eq!(all.delay(), Some(7));
        assert!(!Robots::parse(TEXT, "third").allows("/"));
    }

    #[test]
    fn a_file_that_says_nothing_forbids_nothing() {
        for text in ["", "<html>", "Disallow: /", "User-agent: *\nDisallow:"] {
            assert!(Robots::parse(text, "integra").allows("/x"), "{text}");
        }
        assert!(!Robots::closed().allows("/"));
    }
}
