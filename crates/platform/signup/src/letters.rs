//! Letters to people who signed up, in the language they signed up in. Nothing personal stands in their subjects, and no name
//! anywhere in them: whoever reads along learns what somebody signs up for, and not who.

use std::sync::Arc;

use integra_edition::Edition;
use integra_kernel::{CityKey, Lang};
use integra_store::{Account, AccountState, Error as StoreError, Letter, Role, SignUp, Standing, Tx};
use integra_web::{Show, wording::Arg};

use crate::{Error, SignUps, about::About, calendar, link, person::Person, words};

/// What a letter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Please confirm.
    Confirm,
    /// You have a place.
    Held,
    /// You wait for one.
    Waiting,
    /// You waited and have one now.
    Promoted,
    /// You are expected.
    Accepted,
    /// They cannot take you.
    Declined,
    /// It is soon.
    Reminder,
    /// You are not coming.
    Withdrawn,
    /// It does not take place.
    Cancelled,
    /// A new private link.
    Again,
    /// You have another time.
    Moved,
    /// There is an answer.
    Reply,
    /// Shall we send you on?
    SendOn,
    /// It begins at another time than you were told.
    Retimed,
    /// It was taken off the portal for now.
    TakenDown,
    /// It is on the portal again.
    PutBack,
}

impl Kind {
    /// The key of its words.
    fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Held => "held",
            Self::Waiting => "waiting",
            Self::Promoted => "promoted",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Reminder => "reminder",
            Self::Withdrawn => "withdrawn",
            Self::Cancelled => "cancelled",
            Self::Again => "again",
            Self::Moved => "moved",
            Self::Reply => "reply",
            Self::SendOn => "send-on",
            Self::Retimed => "retimed",
            Self::TakenDown => "taken-down",
            Self::PutBack => "put-back",
        }
    }

    /// What it does to the reader's calendar.
    fn marks(self) -> Option<calendar::Mark> {
        match self {
            Self::Held
            | Self::Promoted
            | Self::Accepted
            | Self::Reminder
            | Self::Moved
            | Self::Retimed
            | Self::PutBack => Some(calendar::Mark::Put),
            Self::Declined | Self::Withdrawn | Self::Cancelled | Self::TakenDown => Some(calendar::Mark::TakeOut),
            Self::Confirm | Self::Waiting | Self::Again | Self::Reply | Self::SendOn => None,
        }
    }
}

/// What is known of whom a letter goes to.
pub(crate) struct Reader<'r> {
    /// The portal they came from.
    pub(crate) city: &'r CityKey,
    /// The language we write to them in.
    pub(crate) lang: &'r Lang,
    /// Who they are.
    pub(crate) person: &'r Person,
    /// When all of it is deleted.
    pub(crate) until: i64,
}

impl SignUps {
    /// Writes a letter to somebody, where we know an address. Who cannot be read here gets none: what has happened has
    /// happened all the same.
    pub(crate) async fn write(&self, tx: &mut Tx, sign_up: &SignUp, kind: Kind) -> Result<(), StoreError> {
        self.write_over(tx, &self.live.edition(), sign_up, kind).await
    }

    /// The same over another edition than readers see: about what they do not see any more.
    pub(crate) async fn write_over(
        &self,
        tx: &mut Tx,
        edition: &Arc<Edition>,
        sign_up: &SignUp,
        kind: Kind,
    ) -> Result<(), StoreError> {
        let person = match self.person(sign_up).await {
            Ok(person) => person,
            Err(error) => {
                let id = sign_up.id;
                tracing::error!(%id, error = &error as &dyn std::error::Error, "somebody who signed up cannot be written to");
                return Ok(());
            }
        };
        let reader = Reader { city: &sign_up.city, lang: &sign_up.lang, person: &person, until: sign_up.until };
        // Whoever waits has nothing in their calendar.
        let waits = kind == Kind::Retimed && matches!(sign_up.standing, Standing::Waiting(_));
        let mark = |about: &About| {
            let mark = kind.marks().filter(|_| !waits);
            mark.and_then(|mark| calendar::of(about, &calendar::uid(sign_up.id), mark, self.now()))
        };
        let about = |show: &Show| About::of_sign_up(show, sign_up);
        let written = self.letter(edition, &reader, kind, about, mark);
        if let Some(letter) = written {
            tx.mail(&letter).await?;
        }
        // Every letter names the time.
        if let Some((from, _)) = self.time_in(edition, sign_up) {
            tx.told_begin(sign_up.id, from.as_microsecond()).await?;
        }
        Ok(())
    }

    /// Writes a letter about something to somebody.
    pub(crate) async fn write_about(
        &self,
        tx: &mut Tx,
        reader: &Reader<'_>,
        kind: Kind,
        about: impl FnOnce(&Show) -> Option<About>,
        calendar: impl FnOnce(&About) -> Option<calendar::Entry>,
    ) -> Result<(), Error> {
        let written = self.letter(&self.live.edition(), reader, kind, about, calendar);
        // What readers no longer see is nothing to write about.
        let Some(letter) = written else { return Ok(()) };
        Ok(tx.mail(&letter).await?)
    }

    /// A letter; none where we know no address, or where what it is about is not in the edition.
    fn letter(
        &self,
        edition: &Arc<Edition>,
        reader: &Reader<'_>,
        kind: Kind,
        about: impl FnOnce(&Show) -> Option<About>,
        calendar: impl FnOnce(&About) -> Option<calendar::Entry>,
    ) -> Option<Letter> {
        let to = reader.person.email.clone()?;
        let over = integra_edition::Reader::new(Arc::clone(edition), self.now());
        let written = self.site.speak_over(over, reader.city, reader.lang, |show| {
            let about = about(show)?;
            let full = |path: &str| self.in_full(reader.city, path);
            let args = [
                ("what", Arg::Text(about.line())),
                ("about", Arg::Text(about.lines())),
                ("city", Arg::Text(show.name(&show.city.entry).plain)),
                ("link", Arg::Text(full(&link::path(&self.site, reader.city, &reader.person.link)))),
                ("more", Arg::Text(full(&show.url("take-part")))),
                ("page", Arg::Text(full(&about.url.clone().unwrap_or_else(|| show.url(""))))),
                ("date", Arg::Text(day(show, reader.until))),
            ];
            let put = |end: String| show.site.wording.say_plain(&show.lang, &words::id(about.way, &end), &args);
            let subject = one_line(&put(format!("letter-{}-subject", kind.as_str())));
            let text = put(format!("letter-{}", kind.as_str()));
            let calendar = calendar(&about).map(|entry| calendar::write(show, &about, &entry));
            Some(Letter { to, subject, text, calendar })
        });
        written.flatten()
    }
}

/// A day, in full.
pub(crate) fn day(show: &Show, micros: i64) -> String {
    let at = jiff::Timestamp::from_microsecond(micros).unwrap_or_default();
    show.site.wording.day(&show.lang, at.to_zoned_datetime(show.zone().clone()).date(), false, true)
}

/// Subjects have one line, and a length that mail programs show.
fn one_line(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.trim().chars().take(150).collect()
}

/// The accounts of those who offer something: contributors of the organization, else the coordinators of the city.
pub async fn tell_those_who_offer(
    room: &SignUps,
    city: &CityKey,
    organization: Option<integra_kernel::EntryId>,
) -> Result<Vec<Account>, Error> {
    let accounts = room.store.accounts(Some(city)).await?;
    let active: Vec<Account> = accounts.into_iter().filter(|it| it.state == AccountState::Active).collect();
    let here = |account: &Account, fits: &dyn Fn(&integra_store::Membership) -> bool| {
        account.memberships.iter().any(|it| it.city == *city && fits(it))
    };
    let own = |it: &integra_store::Membership| it.role == Role::Contributor && it.organization == organization;
    let (theirs, others): (Vec<Account>, Vec<Account>) = active.into_iter().partition(|it| here(it, &own));
    if !theirs.is_empty() && organization.is_some() {
        return Ok(theirs);
    }
    Ok(others.into_iter().filter(|it| here(it, &|it| it.role == Role::Coordinator)).collect())
}
