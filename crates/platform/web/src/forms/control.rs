//! A form as templates show it.
//!
//! A template turns each [`Control`] into HTML by its `is`; these rules make it send what [`super::read`] expects:
//!
//! - An input's `name` and `id` are the control's. [`Shape::Ticks`], [`Shape::Rows`] and [`Shape::Group`] are fieldsets
//!   with that `id`.
//! - [`Shape::Ticks`] and [`Shape::Rows`] begin with a hidden input of the control's name and an empty value: without it
//!   a list of which nothing is left would look like a list that was not in the form.
//! - Each [`Row`] begins with a hidden input of the list's name whose value is the row's `item`.
//! - After `<textarea>` comes a line end, which browsers drop.
//! - Buttons are `<button name="do" value="{value}">`. A button that saves must come first in the form: browsers press
//!   the first one when somebody hits the Enter key. The form is `novalidate`: the server says what is wrong.

use serde::Serialize;

use super::Found;

/// A whole form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Form {
    /// Its parts that have any control, in order.
    pub sections: Vec<Section>,
    /// Everything that is wrong, in the order of the form: the summary above it.
    pub told: Vec<Told>,
    /// Lists of suggestions its text inputs name, each a `<datalist>`.
    pub lists: Vec<Suggestions>,
    /// Id of the element to go to: the row just added or moved.
    pub focus: Option<String>,
}

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// Its name in declarations: `contact`.
    pub name: &'static str,
    /// Its id in HTML.
    pub id: String,
    /// Its heading.
    pub label: String,
    /// Its controls in order.
    pub controls: Vec<Control>,
    /// How many things are wrong in it.
    pub wrong: usize,
}

/// One field of a form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Control {
    /// Name of its input: `f/phones/main/number`, `t/name`.
    pub name: String,
    /// Id of its input or fieldset in HTML. Its help and error may be `{id}--help` and `{id}--error`.
    pub id: String,
    /// Name of the field in the declaration, for what a template knows to do better (a map for `point`).
    pub field: &'static str,
    /// Its label.
    pub label: String,
    /// What one should know to fill it in.
    pub help: Option<String>,
    /// Whether publishing needs it.
    pub required: bool,
    /// Most characters (texts) or items (lists); 0 where there is no such limit.
    pub at_most: usize,
    /// Reading level to keep to (CEFR).
    pub plain: Option<&'static str>,
    /// What is wrong, as a sentence.
    pub error: Option<String>,
    /// The language of what is typed, for texts.
    pub lang: Option<String>,
    /// Its direction: of the language for texts, `auto` for words in facts, `ltr` for addresses and numbers.
    pub dir: Option<&'static str>,
    /// What it looks like.
    #[serde(flatten)]
    pub shape: Shape,
    /// The message for a value of the wrong shape.
    #[serde(skip)]
    pub(super) expects: &'static str,
}

/// What a control looks like. Templates see the name as `is`, in small letters.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Shape {
    /// One input.
    Input {
        /// Which.
        input: Input,
        /// What stands in it.
        value: String,
    },
    /// A text area for Markdown.
    Markdown {
        /// What stands in it.
        value: String,
        /// Shows it as readers will see it.
        preview: Button,
        /// Safe HTML of it, when somebody asked to see it.
        shown: Option<String>,
    },
    /// A text area with one value on each line.
    Lines {
        /// What stands in it.
        value: String,
    },
    /// One of several: a select or radio buttons. The first option is the empty one, unless something must be chosen
    /// and is.
    Choice {
        /// The options.
        options: Vec<Choice>,
        /// For links: the kinds they may lead to; else empty.
        kinds: Vec<&'static str>,
    },
    /// Any of several: check boxes.
    Ticks {
        /// The options.
        options: Vec<Choice>,
        /// For links: the kinds they may lead to; else empty.
        kinds: Vec<&'static str>,
        /// For weekdays: ticks Monday to Friday.
        week: Option<Button>,
    },
    /// Several values in an order: one select (or one text input with suggestions) each, all with the control's name,
    /// the last one empty.
    Picks {
        /// The values.
        picks: Vec<Pick>,
        /// Gives one more empty place.
        add: Button,
        /// For links: the kinds they may lead to; else empty.
        kinds: Vec<&'static str>,
        /// Id of the suggestions, when the values are typed.
        list: Option<String>,
    },
    /// A link to one of many: a text input with suggestions, beside a page to search on.
    Search {
        /// What stands in it: `name · slug`.
        value: String,
        /// Id of the suggestions; `None` when there are too many even to suggest.
        list: Option<String>,
        /// The kinds it may lead to.
        kinds: Vec<&'static str>,
        /// Finds the entries that fit what is typed.
        find: Button,
        /// Those, when somebody asked for them.
        found: Option<Found>,
    },
    /// A list of groups.
    Rows {
        /// Its rows.
        rows: Vec<Row>,
        /// Adds a row.
        add: Button,
    },
    /// A group of fields.
    Group {
        /// Its controls.
        controls: Vec<Control>,
        /// Whether it is a point on the earth.
        point: bool,
    },
}

/// Which input. Templates see it in small letters. Where what stands in it would be dropped by a browser (`abc` in a
/// number), it is [`Input::Text`], so that nothing typed is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Input {
    /// One line of text.
    Text,
    /// One line of text that is longer than an input: a low text area.
    Long,
    /// A whole number.
    Number,
    /// A decimal number: a text input with `inputmode="decimal"`, since browsers disagree on commas.
    Decimal,
    /// A calendar day.
    Date,
    /// A date as far as it is known: a text input.
    FuzzyDate,
    /// A time of day.
    Time,
    /// A web address.
    Url,
    /// An e-mail address.
    Email,
    /// A colour as `#rrggbb`: a text input, since a colour input is never empty.
    Colour,
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// Its words.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// One of several values in an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pick {
    /// Its id in HTML.
    pub id: String,
    /// Its label, for people who do not see the others.
    pub label: String,
    /// What it holds: the chosen option, or what is typed.
    pub value: String,
    /// The options; none when the value is typed.
    pub options: Vec<Choice>,
    /// Moves it up, when it can.
    pub up: Option<Button>,
    /// Moves it down, when it can.
    pub down: Option<Button>,
    /// Takes it out, when there is something to take out.
    pub remove: Option<Button>,
    /// Finds the entries that fit what is typed, where it is typed.
    pub find: Option<Button>,
    /// Those, when somebody asked for them.
    pub found: Option<Found>,
}

/// One item of a repeated fact.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The id of the item.
    pub item: String,
    /// Id of its fieldset in HTML.
    pub id: String,
    /// Its heading: "Telephone number 2".
    pub legend: String,
    /// Its controls.
    pub controls: Vec<Control>,
    /// Moves it up, when it can.
    pub up: Option<Button>,
    /// Moves it down, when it can.
    pub down: Option<Button>,
    /// Takes it out.
    pub remove: Button,
    /// One more after it that says the same, where rows of a week are much alike.
    pub copy: Option<Button>,
}

/// A button with the name `do`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Button {
    /// What it sends.
    pub value: String,
    /// Its words.
    pub label: String,
    /// Its words for people who do not see where it stands.
    pub full: String,
    /// Id of the element the page should open at afterwards.
    pub to: String,
}

/// Suggestions of a text input: a `<datalist>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestions {
    /// Its id.
    pub id: String,
    /// What it suggests.
    pub options: Vec<String>,
}

/// One thing wrong, as the summary tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    /// Id of the control it leads to; `None` when it belongs to none.
    pub id: Option<String>,
    /// Which field: "Telephone number 2: Number".
    pub label: String,
    /// What is wrong, as a sentence.
    pub message: String,
}

impl Form {
    /// Looks at every control in the order of the form.
    pub fn each<'f>(&'f self, look: &mut dyn FnMut(&'f Control)) {
        self.sections.iter().flat_map(|section| &section.controls).for_each(|control| control.each(look));
    }

    /// The control of a name.
    pub fn control(&self, name: &str) -> Option<&Control> {
        let mut found = None;
        self.each(&mut |control| {
            if control.name == name {
                found = Some(control);
            }
        });
        found
    }
}

impl Control {
    fn each<'f>(&'f self, look: &mut dyn FnMut(&'f Control)) {
        look(self);
        match &self.shape {
            Shape::Rows { rows, .. } => {
                rows.iter().flat_map(|row| &row.controls).for_each(|control| control.each(look));
            }
            Shape::Group { controls, .. } => controls.iter().for_each(|control| control.each(look)),
            _ => {}
        }
    }
}
