//! What a machine must not touch: links, addresses, numbers, placeholders, code, names. Each is taken out before a text is
//! sent and put back where the machine left its mark.

use std::ops::Range;

/// A text cut into what is sent and what is kept back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Protected {
    parts: Vec<Part>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// Words for the machine.
    Words(String),
    /// Stays exactly as it is.
    Kept(String),
}

/// A part that must stay was lost or doubled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lost;

impl Protected {
    /// Takes a text apart. `names` are words that stay as they are, such as names of places.
    pub(crate) fn new(text: &str, names: &[String]) -> Self {
        let (mut parts, mut words, mut at) = (Vec::new(), String::new(), 0);
        while at < text.len() {
            let Some(end) = kept(text, at, names) else {
                let letter = text[at..].chars().next().expect("there is more");
                words.push(letter);
                at += letter.len_utf8();
                continue;
            };
            if !words.is_empty() {
                parts.push(Part::Words(std::mem::take(&mut words)));
            }
            parts.push(Part::Kept(text[at..end].to_owned()));
            at = end;
        }
        if !words.is_empty() {
            parts.push(Part::Words(words));
        }
        Self { parts }
    }

    /// Whether anything is left for a machine.
    pub(crate) fn has_words(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Words(words) if words.chars().any(char::is_alphabetic)))
    }

    /// The text as it is sent: words as `words` writes them, and a mark for each part that stays.
    pub(crate) fn sent(&self, words: impl Fn(&str) -> String, mark: impl Fn(usize) -> String) -> String {
        let mut next = 0..;
        let part = |part: &Part| match part {
            Part::Words(text) => words(text),
            Part::Kept(_) => mark(next.next().unwrap_or_default()),
        };
        self.parts.iter().map(part).collect()
    }

    /// Puts the parts that stay back. `marks` finds the marks in what came back, with their numbers; `words` reads what
    /// stands between them.
    ///
    /// # Errors
    /// A mark is missing, or there is one too many.
    pub(crate) fn back(
        &self,
        answer: &str,
        marks: &[(Range<usize>, usize)],
        words: impl Fn(&str) -> String,
    ) -> Result<String, Lost> {
        let kept: Vec<&str> = self.parts.iter().filter_map(Part::kept).collect();
        let mut numbers: Vec<usize> = marks.iter().map(|(_, number)| *number).collect();
        numbers.sort_unstable();
        if numbers != (0..kept.len()).collect::<Vec<_>>() {
            return Err(Lost);
        }
        let (mut text, mut at) = (String::new(), 0);
        for (place, number) in marks {
            text.push_str(&words(&answer[at..place.start]));
            text.push_str(kept[*number]);
            at = place.end;
        }
        text.push_str(&words(&answer[at..]));
        Ok(text)
    }
}

impl Part {
    fn kept(&self) -> Option<&str> {
        match self {
            Self::Kept(text) => Some(text),
            Self::Words(_) => None,
        }
    }
}

/// Where a part that must stay and begins at `at` ends.
fn kept(text: &str, at: usize, names: &[String]) -> Option<usize> {
    let rest = &text[at..];
    let begins = !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let length = code(rest)
        .or_else(|| destination(text, at))
        .or_else(|| angle(rest))
        .or_else(|| placeholder(rest))
        .or_else(|| entity(rest))
        .or_else(|| rest.starts_with("[[").then_some(2))
        .or_else(|| rest.starts_with("]]").then_some(2))
        .or_else(|| begins.then(|| web(rest).or_else(|| mail(rest)).or_else(|| number(rest))).flatten())
        .or_else(|| begins.then(|| name(rest, names)).flatten())?;
    (length > 0).then_some(at + length)
}

/// Code between backticks, of one line or many.
fn code(rest: &str) -> Option<usize> {
    let ticks = rest.len() - rest.trim_start_matches('`').len();
    if ticks == 0 {
        return None;
    }
    let fence = &rest[..ticks];
    rest[ticks..].find(fence).map_or(Some(ticks), |end| Some(ticks + end + ticks))
}

/// Where a Markdown link leads: what stands in the brackets after its words.
fn destination(text: &str, at: usize) -> Option<usize> {
    if !text[..at].ends_with("](") {
        return None;
    }
    let mut open = 1;
    for (place, letter) in text[at..].char_indices() {
        match letter {
            '(' => open += 1,
            ')' if open == 1 => return Some(place),
            ')' => open -= 1,
            '\n' => return None,
            _ => {}
        }
    }
    None
}

/// A tag of HTML, or an address in angle brackets.
fn angle(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('<')?;
    let looks = inside.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
    let end = inside.find(['>', '\n']).filter(|end| inside[*end..].starts_with('>'))?;
    looks.then_some(end + 2)
}

/// `{name}`, `{{ name }}`, `${name}`, `%s`, `%1$s`, `%(name)s`.
fn placeholder(rest: &str) -> Option<usize> {
    let dollar = usize::from(rest.starts_with("${"));
    let braces = &rest[dollar..];
    if braces.starts_with('{') {
        let close = if braces.starts_with("{{") { "}}" } else { "}" };
        let end = braces.find(close).filter(|end| !braces[..*end].contains('\n') && *end < 80)?;
        return Some(dollar + end + close.len());
    }
    let inside = rest.strip_prefix('%')?;
    let name = inside.strip_prefix('(').and_then(|named| named.find(')')).map_or(0, |end| end + 2);
    let digits =
        inside[name..].len() - inside[name..].trim_start_matches(|c: char| c.is_ascii_digit() || c == '$').len();
    let end = name + digits;
    let after = &inside[end..];
    let letter = after.starts_with(['s', 'd', 'f', 'i', 'u', '@']);
    let ends = after.chars().nth(1).is_none_or(|next| !next.is_alphanumeric());
    (letter && ends).then_some(1 + end + 1)
}

/// `&nbsp;`, `&#160;`.
fn entity(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('&')?;
    let end = inside.find(';').filter(|end| (2..=32).contains(end))?;
    let good = inside[..end].chars().enumerate().all(|(at, c)| c.is_ascii_alphanumeric() || (at == 0 && c == '#'));
    good.then_some(end + 2)
}

/// A web address written in the text.
fn web(rest: &str) -> Option<usize> {
    let starts = ["https://", "http://", "www.", "tel:", "mailto:", "entry:"];
    let prefix =
        starts.iter().find(|start| rest.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start)))?;
    let end = rest.find(|c: char| c.is_whitespace() || "<>\"".contains(c)).unwrap_or(rest.len());
    // A full stop or a bracket at the end belongs to the sentence.
    let trimmed = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '*', '_', '\'', '”', '“']);
    (trimmed.len() > prefix.len()).then_some(trimmed.len())
}

/// An e-mail address.
fn mail(rest: &str) -> Option<usize> {
    let local = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c)).len();
    let after = rest[local..].strip_prefix('@').filter(|_| local > 0)?;
    let host = after.len() - after.trim_start_matches(|c: char| c.is_alphanumeric() || ".-".contains(c)).len();
    let host = after[..host].trim_end_matches(['.', '-']);
    host.contains('.').then_some(local + 1 + host.len())
}

/// A telephone number, or any number of three digits and more, with what holds it together.
fn number(rest: &str) -> Option<usize> {
    let (mut digits, mut end) = (0, 0);
    for (at, letter) in rest.char_indices() {
        match letter {
            '0'..='9' => {
                digits += 1;
                end = at + 1;
            }
            '+' if at == 0 => {}
            '(' if at <= 1 || digits > 0 => {}
            ' ' | '\u{a0}' | '\u{202f}' | '-' | '/' | ')' | '\u{2011}' if digits > 0 => {}
            _ => break,
        }
        // Two signs in a row end a number, but for a bracket and a blank.
        if at > end + 2 {
            break;
        }
    }
    let whole = rest[end..].chars().next().is_none_or(|next| !next.is_alphanumeric());
    (digits >= 3 && whole).then_some(end)
}

/// A word of the city's list, whole.
fn name(rest: &str, names: &[String]) -> Option<usize> {
    let fits = |name: &&String| {
        !name.is_empty()
            && rest.starts_with(name.as_str())
            && rest[name.len()..].chars().next().is_none_or(|next| !next.is_alphanumeric())
    };
    names.iter().filter(fits).map(String::len).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> Vec<String> {
        let names = ["Košice".to_owned(), "ETP Slovensko".to_owned(), "ETP".to_owned()];
        let protected = Protected::new(text, &names);
        protected.parts.iter().filter_map(Part::kept).map(str::to_owned).collect()
    }

    fn marks(text: &str) -> Vec<(Range<usize>, usize)> {
        let mut found = Vec::new();
        for (at, _) in text.match_indices('#') {
            let digits = text[at + 1..].len() - text[at + 1..].trim_start_matches(|c: char| c.is_ascii_digit()).len();
            found.push((at..at + 1 + digits, text[at + 1..at + 1 + digits].parse().expect("a number")));
        }
        found
    }

    #[test]
    fn what_must_stay_is_kept_back() {
        for (text, stays) in [
            ("Call +421 55 123 45-67 today.", vec!["+421 55 123 45-67"]),
            ("Call (055) 123 45 67, room 12, at 9:00.", vec!["(055) 123 45 67"]),
            ("Emergency: 112. Or 158!", vec!["112", "158"]),
            ("Write to info@etp.sk, or see www.etp.sk.", vec!["info@etp.sk", "www.etp.sk"]),
            ("See [the page](https://a.sk/x_(y)?q=1) now", vec!["https://a.sk/x_(y)?q=1"]),
            ("See [it](entry:service/legal-advice \"Law\")", vec!["entry:service/legal-advice \"Law\""]),
            ("At <https://a.sk/> or (https://b.sk/c).", vec!["<https://a.sk/>", "https://b.sk/c"]),
            ("Hello {name}, {{ count }} of %1$s and ${x} %s", vec!["{name}", "{{ count }}", "%1$s", "${x}", "%s"]),
            ("100% sure, 5 % off", vec!["100"]),
            ("Press `Ctrl + C` &nbsp;&#160; & go <br> now", vec!["`Ctrl + C`", "&nbsp;", "&#160;", "<br>"]),
            ("```\ncode 1\n```", vec!["```\ncode 1\n```"]),
            ("ETP Slovensko in Košice, not Košiceland; ETP.", vec!["ETP Slovensko", "Košice", "ETP"]),
            ("a < b and c > d", vec![]),
            ("[[0]] is odd", vec!["[[", "]]"]),
        ] {
            assert_eq!(kept(text), stays, "{text}");
        }
        assert!(!Protected::new("+421 55 123 45 67", &[]).has_words());
    }

    #[test]
    fn a_text_comes_back_as_it_was_and_marks_may_move() {
        let text = "Call **+421 55 123** or [write](mailto:a@b.sk) – {name}.";
        let protected = Protected::new(text, &[]);
        let sent = protected.sent(str::to_owned, |at| format!("#{at}"));
        assert_eq!(sent, "Call **#0** or [write](#1) – #2.");
        assert_eq!(protected.back(&sent, &marks(&sent), str::to_owned).as_deref(), Ok(text));
        let moved = "#2: [píšte](#1) alebo volajte **#0**.";
        let back = protected.back(moved, &marks(moved), str::to_owned);
        assert_eq!(back.as_deref(), Ok("{name}: [píšte](mailto:a@b.sk) alebo volajte **+421 55 123**."));
        for bad in ["Volajte #0 #1", "#0 #1 #2 #2", "#0 #1 #3", ""] {
            assert_eq!(protected.back(bad, &marks(bad), str::to_owned), Err(Lost), "{bad}");
        }
    }
}
