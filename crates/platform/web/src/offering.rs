//! What people can sign up for: a feature says it of the entries of a kind, and the room `signup` does the rest.

use std::sync::Arc;

use integra_edition::{Entry, Reader};
use integra_kernel::{EntryId, Lang, clock::Timestamp};
use integra_store::{Offer, Part};

use crate::city::CityProfile;

/// Says what can be signed up for at an entry of a kind at the reader's moment; nothing when people are not signed up for
/// it here.
pub type OfferingOf = fn(&Reader, &CityProfile, &Arc<Entry>) -> Option<Offering>;

/// Says from when to when a part of an entry is, also when it is over; nothing when it has no time.
pub type TimeOf = fn(&CityProfile, &Arc<Entry>, &str) -> Option<(Timestamp, Timestamp)>;

/// A kind whose entries people can sign up for.
#[derive(Clone, Copy)]
pub struct Offers {
    /// The kind.
    pub kind: &'static str,
    /// What is offered.
    pub of: OfferingOf,
    /// When a part is, also when it is over.
    pub time: TimeOf,
    /// Whether a colleague looks after each person: they book or ask, and take part in nothing. True also where nobody new is
    /// taken now, so that whoever waits is not lost.
    pub looked_after: bool,
}

/// What signing up means. The words people read follow it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Way {
    /// Taking part in something.
    #[default]
    Join,
    /// Having a time with somebody.
    Meet,
    /// Asking a question.
    Ask,
}

impl Way {
    /// Whether somebody must look after each person, and says how it ended.
    pub fn is_looked_after(self) -> bool {
        self != Self::Join
    }
}

/// Something the form asks beside who somebody is; nobody has to answer it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its name, which also finds its words (`signup-question-topic`).
    pub name: &'static str,
    /// Whether several answers can be given.
    pub many: bool,
    /// The answers there are.
    pub answers: Vec<Answer>,
}

/// An answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// As it is kept: a short word.
    pub value: String,
    /// As people read it.
    pub words: Words,
}

/// Where the words of something are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// In the wording, under this id.
    Message(String),
    /// The name of an entry.
    Name(EntryId),
}

/// A kind whose entries are answers, ready to be sent to whoever asks.
#[derive(Clone, Copy)]
pub struct Ready {
    /// The kind.
    pub kind: &'static str,
    /// The path of the words, which people get in their own language.
    pub text: &'static str,
    /// The entries whose pages say more.
    pub pages: fn(&Arc<Entry>) -> Vec<EntryId>,
}

/// What people can sign up for at an entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Offering {
    /// The entry.
    pub entry: EntryId,
    /// Whether more people are taken. Those who have a place keep it otherwise.
    pub open: bool,
    /// Whether it does not take place: whoever has a place is told so.
    pub cancelled: bool,
    /// Its parts in the order people should see them; one without a name when it has none.
    pub parts: Vec<OfferedPart>,
    /// The languages it is done in.
    pub languages: Vec<OfferedLanguage>,
    /// Those who offer it, who say yes or no.
    pub organization: Option<EntryId>,
    /// Where it is done, where that is one place.
    pub location: Option<EntryId>,
    /// Whether people write down how long they were there, and can have a certificate.
    pub hours: bool,
    /// The entry it belongs to, whose page tells what it is: the opportunity of a shift.
    pub about: Option<EntryId>,
    /// What signing up means.
    pub way: Way,
    /// What the form asks beside who somebody is.
    pub questions: Vec<Question>,
    /// The path of the page that leads to the form, where that is not the entry's own.
    pub at: Option<String>,
}

/// One part of an offer.
#[derive(Debug, Clone, PartialEq)]
pub struct OfferedPart {
    /// Its places.
    pub part: Part,
    /// The text that names it, as a path in the entry (`roles/k1/name`).
    pub role: Option<String>,
    /// From when to when, where it has a time.
    pub time: Option<(Timestamp, Timestamp)>,
    /// Whether it is too late to ask for it. Whoever has asked in time gets it.
    pub late: bool,
}

/// A language one needs or can use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferedLanguage {
    /// The language.
    pub lang: Lang,
    /// How well, in the levels of the CEFR (`b1`); any level when absent.
    pub level: Option<String>,
    /// Whether one cannot do without it.
    pub needed: bool,
}

impl Offering {
    /// One without parts and time.
    pub fn whole(entry: EntryId, places: Option<usize>, waiting: usize) -> Self {
        let part = Part { name: String::new(), places, waiting, aside: false };
        Self {
            entry,
            open: true,
            cancelled: false,
            parts: vec![OfferedPart { part, role: None, time: None, late: false }],
            languages: Vec::new(),
            organization: None,
            location: None,
            hours: false,
            about: None,
            way: Way::Join,
            questions: Vec::new(),
            at: None,
        }
    }

    /// As the store counts it.
    pub fn offer(&self) -> Offer {
        Offer { entry: self.entry, parts: self.parts.iter().map(|it| it.part.clone()).collect() }
    }

    /// What signing up for a part means: whoever takes none of the times asks a question.
    pub fn way_of(&self, part: &str) -> Way {
        if self.part(part).is_some_and(|it| it.part.aside) { Way::Ask } else { self.way }
    }

    /// One of its parts.
    pub fn part(&self, name: &str) -> Option<&OfferedPart> {
        self.parts.iter().find(|it| it.part.name == name)
    }
}
