//! A kind with every type of field, and short words for the tests.

use integra_kernel::{
    Block, EntryId, Group, ItemId, Kind, KindDecl, Lang, Link, Term, Texts,
    dates::FuzzyDate,
    fields::{Line, Markdown},
    schedule::Weekday,
    texts::Fields,
};
use integra_testing::browser;
use integra_web::{
    forms::{self, Ask, Entered, Fault, Form, Posted, Words},
    wording::{Resource, Wording, frame},
};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// A web page of a telephone.
#[derive(Debug, Clone, Deserialize, Group)]
#[expect(dead_code, reason = "only the declaration is looked at")]
pub(crate) struct Page {
    #[field(required)]
    id: ItemId,
    #[field(required, ty = "Url")]
    url: String,
}

/// A telephone.
#[derive(Debug, Clone, Deserialize, Group)]
#[expect(dead_code, reason = "only the declaration is looked at")]
pub(crate) struct Phone {
    #[field(required)]
    id: ItemId,
    #[field(required, at_most = 20)]
    number: String,
    #[serde(default)]
    days: Vec<Weekday>,
    #[serde(default)]
    #[field(group)]
    pages: Vec<Page>,
    #[field(staff_only)]
    remark: Option<String>,
}

/// A point.
#[derive(Debug, Clone, Deserialize, Group)]
#[expect(dead_code, reason = "only the declaration is looked at")]
pub(crate) struct Point {
    #[field(required, ty = "Decimal")]
    lat: String,
    #[field(required, ty = "Decimal")]
    lon: String,
}

/// The days a notice is shown.
#[derive(Debug, Clone, Deserialize, Group)]
#[expect(dead_code, reason = "only the declaration is looked at")]
pub(crate) struct Notice {
    until: Option<Date>,
}

/// Everything a fact can be.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "office", version = 1, texts = OfficeTexts)]
#[expect(dead_code, reason = "only the declaration is looked at")]
pub(crate) struct Office {
    #[field(required, section = "about", vocabulary = "form", terms("public", "private"))]
    form: Term,
    #[field(section = "about", ty = "Url")]
    website: Option<String>,
    #[field(section = "about", ty = "Email")]
    email: Option<String>,
    #[field(section = "about", ty = "Colour")]
    colour: Option<String>,
    #[field(section = "about")]
    staff: Option<i64>,
    #[field(section = "about", ty = "Decimal")]
    price: Option<String>,
    #[field(section = "about")]
    open: Option<bool>,
    #[field(section = "about")]
    founded: Option<FuzzyDate>,
    #[field(section = "about")]
    checked: Option<Date>,
    #[field(section = "about")]
    day: Option<Weekday>,
    #[field(section = "about")]
    language: Option<Lang>,
    #[field(section = "about")]
    parent: Option<Link<Office>>,
    #[serde(default)]
    #[field(section = "about")]
    friends: Vec<Link<Office>>,
    #[serde(default)]
    #[field(section = "about")]
    speaks: Vec<Lang>,
    #[serde(default)]
    #[field(section = "about", vocabulary = "help", terms("law", "work", "home"))]
    help: Vec<Term>,
    #[serde(default)]
    #[field(section = "about", at_most = 10)]
    words: Vec<String>,
    #[field(section = "about", group)]
    point: Option<Point>,
    #[serde(default)]
    #[field(section = "contact", group, at_most = 4)]
    phones: Vec<Phone>,
    #[serde(default)]
    #[field(section = "contact", group, staff_only)]
    secrets: Vec<Phone>,
    #[field(section = "weather", staff_only)]
    umbrella: Option<bool>,
    #[field(section = "notice", group)]
    notice: Option<Notice>,
}

/// Everything a text can be.
#[derive(Debug, Texts)]
#[expect(dead_code, reason = "only the declaration is looked at")]
pub(crate) struct OfficeTexts {
    #[field(required, section = "about", at_most = 20)]
    name: Line,
    #[field(section = "about", at_most = 300)]
    summary: Line,
    #[field(section = "about")]
    body: Markdown,
    #[field(section = "notice")]
    notice: Line,
    #[field(staff_only, section = "trust")]
    secret: Line,
    #[field(per = "phones", name = "note", at_most = 20)]
    phone_note: Line,
    #[field(per = "secrets", name = "note", required)]
    secret_note: Line,
}

const WORDS: &str = "\
kind-office = Office
    .many = Offices
field-name = Name
    .help = What people call it.
field-summary = Summary
field-body = Body
field-form = Form
field-website = Website
field-email = E-mail
field-colour = Colour
field-staff = Staff
field-price = Price
field-open = Open
field-founded = Founded
field-checked = Checked
field-day = Day
field-language = Language
    .none = No language
field-office-parent = Part of
field-parent = Parent
field-friends = Friends
field-speaks = Speaks
field-help = Helps with
field-words = Words
field-point = Point
field-lat = Latitude
field-lon = Longitude
field-phones = Telephones
    .one = Telephone
    .add = Add a telephone
field-phones-number = Number
field-days = Days
field-pages = Pages
    .one = Page
field-url = Address
field-remark = Remark
field-note = Note
field-secrets = Secrets
field-number = Secret number
field-umbrella = Umbrella
field-notice = Notice
field-notice-notice = Words of the notice
field-until = Until
field-secret = Secret
section-weather = Weather
vocabulary-form-public = Public
vocabulary-form-private = Private
vocabulary-help-law = Law
vocabulary-help-work = Work
vocabulary-help-home = Home
";

/// A test's office: its declaration, its words, and what is saved of it.
pub(crate) struct Desk {
    pub(crate) kind: KindDecl,
    pub(crate) wording: Wording,
    pub(crate) lang: Lang,
    pub(crate) facts: Map<String, Value>,
    pub(crate) texts: Fields,
    pub(crate) staff: bool,
    pub(crate) offices: Vec<(EntryId, String)>,
}

impl Desk {
    /// A desk with nothing saved.
    pub(crate) fn empty() -> Self {
        let mut files = frame();
        files.push(Resource { lang: "en", name: "desk", text: WORDS });
        Self {
            kind: Office::declaration(),
            wording: Wording::build(&files).expect("in order"),
            lang: Lang::parse("en").expect("a tag"),
            facts: Map::new(),
            texts: Fields::new(),
            staff: false,
            offices: (1..=3).map(|number| (office(number), format!("Office {number} · office-{number}"))).collect(),
        }
    }

    /// A desk with these facts and texts.
    pub(crate) fn with(facts: Value, texts: &[(&str, &str)]) -> Self {
        let block = |(path, text): &(&str, &str)| ((*path).to_owned(), vec![Block::source(*text)]);
        Self {
            facts: facts.as_object().expect("facts").clone(),
            texts: texts.iter().map(block).collect(),
            ..Self::empty()
        }
    }

    /// A desk with something in every field.
    pub(crate) fn full() -> Self {
        let (one, two) = (office(1).to_string(), office(2).to_string());
        let facts = json!({
            "form": "public", "website": "https://example.org/a?b=c", "email": "a@example.org", "colour": "#ffc93c",
            "staff": 12, "price": "3.50", "open": false, "founded": "2019~", "checked": "2026-11-22", "day": "mo",
            "language": "zh-Hant", "parent": one, "friends": [two, one], "speaks": ["sk", "qaa", "en"],
            "help": ["home", "law"], "words": ["one", "two words"], "point": { "lat": "48.72", "lon": "21.26" },
            "phones": [
                { "id": "main", "number": "+421 1", "days": ["fr", "mo"], "pages": [
                    { "id": "a", "url": "https://example.org" }, { "id": "b", "url": "https://example.net" }
                ], "remark": "the old one" },
                { "id": "night", "number": "+421 2" },
            ],
            "secrets": [{ "id": "s", "number": "7" }], "umbrella": true, "notice": { "until": "2027-01-01" },
        });
        let mut desk = Self::with(
            facts,
            &[
                ("name", "Office"),
                ("summary", "It helps."),
                ("notice", "Closed."),
                ("secret", "psst"),
                ("phones/main/note", "in the day"),
                ("phones/night/note", "at night"),
                ("secrets/s/note", "hidden"),
            ],
        );
        desk.texts.insert("body".into(), vec![Block::source("One."), Block::source("- a\n- b"), Block::source("Two.")]);
        desk
    }

    pub(crate) fn asks<R>(&self, then: impl FnOnce(&Ask, Words) -> R) -> R {
        let targets = |kinds: &[&str]| if kinds.contains(&"office") { self.offices.clone() } else { Vec::new() };
        let ask = Ask {
            kind: &self.kind,
            facts: &self.facts,
            texts: &self.texts,
            lang: &self.lang,
            staff: self.staff,
            targets: &targets,
            lent: &|_| Vec::new(),
        };
        then(&ask, Words { wording: &self.wording, lang: &self.lang })
    }

    pub(crate) fn form(&self) -> Form {
        self.asks(|ask, words| forms::build(ask, words, None, &[]))
    }

    /// The form given back.
    pub(crate) fn again(&self, posted: &Posted, faults: &[Fault]) -> Form {
        self.asks(|ask, words| forms::build(ask, words, Some(posted), faults))
    }

    /// What a browser sends when nobody touches the form.
    pub(crate) fn sends(&self) -> Posted {
        browser::sends(&self.form())
    }

    pub(crate) fn read(&self, posted: &Posted) -> Entered {
        self.asks(|ask, _| forms::read(ask, posted))
    }

    /// What is entered when some inputs are changed.
    pub(crate) fn changing(&self, changes: &[(&str, &str)]) -> Entered {
        self.read(&changes.iter().fold(self.sends(), |posted, (name, value)| browser::with(&posted, name, value)))
    }

    /// The form after a row button.
    pub(crate) fn after(&self, posted: &Posted, button: &str) -> Posted {
        let posted = browser::pressing(posted, button);
        match posted.pressed() {
            Some(forms::Pressed::Row(edit)) => self.asks(|ask, _| posted.after(ask, &edit, 7)),
            other => panic!("'{button}' is no row button: {other:?}"),
        }
    }
}

/// The id of an office.
pub(crate) fn office(number: u8) -> EntryId {
    EntryId::new(1_000, [number; 10])
}

/// The ids of the rows of a list.
pub(crate) fn rows(form: &Form, name: &str) -> Vec<String> {
    match &form.control(name).unwrap_or_else(|| panic!("no {name}")).shape {
        forms::Shape::Rows { rows, .. } => rows.iter().map(|row| row.item.clone()).collect(),
        other => panic!("{name} has no rows: {other:?}"),
    }
}

/// What stands in an input.
pub(crate) fn value(form: &Form, name: &str) -> String {
    match &form.control(name).unwrap_or_else(|| panic!("no {name}")).shape {
        forms::Shape::Input { value, .. }
        | forms::Shape::Markdown { value, .. }
        | forms::Shape::Lines { value }
        | forms::Shape::Search { value, .. } => value.clone(),
        forms::Shape::Choice { options, .. } => {
            options.iter().find(|option| option.chosen).map(|option| option.value.clone()).unwrap_or_default()
        }
        other => panic!("{name} is no single input: {other:?}"),
    }
}

/// Everything wrong, as input names with rules in short.
pub(crate) fn wrong(entered: &Entered) -> Vec<String> {
    let rule = |fault: &Fault| format!("{:?}", fault.rule).split(['(', ' ']).next().unwrap_or_default().to_owned();
    entered.faults.iter().map(|fault| format!("{} {}", fault.name, rule(fault))).collect()
}
