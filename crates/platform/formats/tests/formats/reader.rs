//! A reader of calendars that forgives nothing: what it does not know from RFC 5545, it refuses.

/// A line, unfolded and unescaped as far as its form says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub name: String,
    pub parameters: Vec<(String, String)>,
    /// The value as it stands there.
    pub value: String,
}

/// A component with its lines and what is inside it.
#[derive(Debug, Default)]
pub struct Component {
    pub name: String,
    pub lines: Vec<Line>,
    pub inside: Vec<Component>,
}

impl Component {
    /// The lines of a name.
    pub fn all<'c>(&'c self, name: &'c str) -> impl Iterator<Item = &'c Line> {
        self.lines.iter().filter(move |line| line.name == name)
    }

    /// The value of the only line of a name; `None` when there is none.
    pub fn value(&self, name: &str) -> Option<&str> {
        let mut all = self.lines.iter().filter(|line| line.name == name);
        let first = all.next()?;
        assert!(all.next().is_none(), "{name} stands twice in {}", self.name);
        Some(&first.value)
    }

    /// The text of the only line of a name.
    pub fn text(&self, name: &str) -> Option<String> {
        self.value(name).map(unescaped)
    }

    pub fn named<'c>(&'c self, name: &'c str) -> impl Iterator<Item = &'c Component> {
        self.inside.iter().filter(move |it| it.name == name)
    }
}

/// Reads a calendar.
pub fn read(file: &str) -> Component {
    let mut open: Vec<Component> = vec![Component::default()];
    for line in unfolded(file) {
        let line = parsed(&line);
        match line.name.as_str() {
            "BEGIN" => open.push(Component { name: line.value, ..Component::default() }),
            "END" => {
                let done = open.pop().expect("something to end");
                assert_eq!(done.name, line.value, "ends what has begun");
                open.last_mut().expect("something around it").inside.push(done);
            }
            _ => open.last_mut().expect("something that has begun").lines.push(line),
        }
    }
    let mut all = open.pop().expect("the whole");
    assert!(open.is_empty() && all.lines.is_empty() && all.inside.len() == 1, "one calendar");
    all.inside.remove(0)
}

fn unfolded(file: &str) -> Vec<String> {
    let body = file.strip_suffix("\r\n").expect("the last line ends");
    let mut lines: Vec<String> = Vec::new();
    for line in body.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.chars().any(|letter| letter.is_control() && letter != '\t'), "a control character in {line:?}");
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some(before)) => before.push_str(more),
            (Some(_), None) => panic!("nothing goes before {line}"),
            (None, _) => lines.push(line.to_owned()),
        }
    }
    lines
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-')
}

fn parsed(line: &str) -> Line {
    let end = line.find([';', ':']).unwrap_or_else(|| panic!("no value: {line}"));
    let (name, mut rest) = line.split_at(end);
    assert!(is_name(name), "no name: {line}");
    let mut parameters = Vec::new();
    while let Some(after) = rest.strip_prefix(';') {
        let (name, after) = after.split_once('=').unwrap_or_else(|| panic!("no parameter: {line}"));
        assert!(is_name(name), "no name: {line}");
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or_else(|| panic!("an open quotation: {line}")),
            None => after.split_at(after.find([';', ':', ',']).unwrap_or_else(|| panic!("no value: {line}"))),
        };
        assert!(!value.contains('"'), "{line}");
        parameters.push((name.to_owned(), value.to_owned()));
        rest = after;
    }
    let value = rest.strip_prefix(':').unwrap_or_else(|| panic!("no value: {line}"));
    Line { name: name.to_owned(), parameters, value: value.to_owned() }
}

/// What an escaped text says.
pub fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some(it @ ('\\' | ';' | ',')) => out.push(it),
                Some('n' | 'N') => out.push('\n'),
                other => panic!("\\{other:?} means nothing in {value}"),
            },
            ';' | ',' => panic!("not escaped in {value}"),
            other => out.push(other),
        }
    }
    out
}
