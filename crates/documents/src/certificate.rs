//! A certificate of volunteering, for whoever gave their time. It says what an organization has recorded, in one language
//! or in two on one sheet, and hangs well on a wall.

use integra_kernel::lang::{Direction, Lang};
use serde::{Deserialize, Serialize};

use crate::{
    Error,
    letters::{alone, apart, line, plain},
    press::{self, Printed},
};

/// A certificate. Names are the same in all its languages.
#[derive(Debug, Clone, Deserialize)]
pub struct Certificate {
    /// Who gave their time. When it is empty, the paper has a line to write on.
    pub person: String,
    /// Who says so.
    pub organization: String,
    /// One or two; the first one gives the document its title and its language.
    pub parts: Vec<Part>,
}

/// What is said in one language. Names within sentences may be isolated, as Fluent does it.
#[derive(Debug, Clone, Deserialize)]
pub struct Part {
    /// The language of all that follows.
    pub lang: Lang,
    /// What the document is.
    pub title: String,
    /// Whole sentences, each a paragraph.
    pub statement: Vec<String>,
    /// Activity, period, hours, place …
    pub rows: Vec<Row>,
    /// Where and when it was signed.
    pub place_and_date: String,
    /// Who signs, under the line for it.
    pub signature: String,
    /// Small print: how it was made, whom to ask.
    pub note: String,
}

/// A label and what it labels.
#[derive(Debug, Clone, Deserialize)]
pub struct Row {
    /// The label.
    pub label: String,
    /// What it labels.
    pub value: String,
}

/// Most characters of a name.
pub const NAME_AT_MOST: usize = 120;
const TITLE_AT_MOST: usize = 80;
const SENTENCES_AT_MOST: usize = 4;
const SENTENCE_AT_MOST: usize = 400;
const ROWS_AT_MOST: usize = 6;
const LABEL_AT_MOST: usize = 60;
const VALUE_AT_MOST: usize = 160;
const LINE_AT_MOST: usize = 120;
const NOTE_AT_MOST: usize = 400;

/// Makes a certificate: a PDF/UA-1 on A4, tagged, in its languages. It has one page, or one for each language where the
/// words are many.
///
/// # Errors
/// There are no or too many parts, a title is empty, or something is longer than the paper has room for. What stands in the
/// strings is never the reason.
pub fn certificate(input: &Certificate) -> Result<Vec<u8>, Error> {
    print(input).map(|printed| printed.pdf)
}

fn print(input: &Certificate) -> Result<Printed, Error> {
    press::print(press::CERTIFICATE, &Words::of(input)?)
}

/// What the template reads.
#[derive(Serialize)]
struct Words {
    person: String,
    organization: String,
    parts: Vec<Worded>,
}

#[derive(Serialize)]
struct Worded {
    lang: String,
    region: Option<String>,
    rtl: bool,
    title: String,
    statement: Vec<String>,
    rows: Vec<WordedRow>,
    place_and_date: String,
    signature: String,
    note: String,
}

#[derive(Serialize)]
struct WordedRow {
    label: String,
    value: String,
}

impl Words {
    fn of(input: &Certificate) -> Result<Self, Error> {
        if !(1..=2).contains(&input.parts.len()) {
            return Err(Error::Parts(input.parts.len()));
        }
        Ok(Self {
            person: alone(short("the name", &input.person, NAME_AT_MOST)?),
            organization: alone(short("the name of the organization", &input.organization, NAME_AT_MOST)?),
            parts: input.parts.iter().map(Worded::of).collect::<Result<_, _>>()?,
        })
    }
}

impl Worded {
    fn of(part: &Part) -> Result<Self, Error> {
        let rtl = part.lang.direction() == Direction::Rtl;
        let title = short("the title", &part.title, TITLE_AT_MOST)?;
        if title.is_empty() {
            return Err(Error::Empty("the title"));
        }
        few("sentences", part.statement.len(), SENTENCES_AT_MOST)?;
        few("rows", part.rows.len(), ROWS_AT_MOST)?;
        let short = |what, text: &str, most| short(what, text, most).map(|line| plain(line, rtl));
        let sentences = part.statement.iter().map(|it| short("a sentence", it, SENTENCE_AT_MOST));
        let rows = part.rows.iter().map(|row| {
            Ok(WordedRow {
                label: short("a label", &row.label, LABEL_AT_MOST)?,
                value: apart(short("a value", &row.value, VALUE_AT_MOST)?, rtl),
            })
        });
        let region = part.lang.as_str().rsplit('-').next().filter(|it| it.len() == 2 && *it != part.lang.primary());
        Ok(Self {
            lang: part.lang.primary().to_owned(),
            region: region.map(str::to_owned),
            rtl,
            title,
            statement: sentences.collect::<Result<_, _>>()?,
            rows: rows.collect::<Result<_, _>>()?,
            place_and_date: short("place and date", &part.place_and_date, LINE_AT_MOST)?,
            signature: short("the line under the signature", &part.signature, LINE_AT_MOST)?,
            note: short("the note", &part.note, NOTE_AT_MOST)?,
        })
    }
}

/// A line for paper that has room.
fn short(what: &'static str, text: &str, most: usize) -> Result<String, Error> {
    let has = text.chars().count();
    if has > most { Err(Error::TooLong { what, has, most }) } else { Ok(line(text)) }
}

fn few(what: &'static str, has: usize, most: usize) -> Result<(), Error> {
    if has > most { Err(Error::TooMany { what, has, most }) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
