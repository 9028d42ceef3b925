//! The form with which somebody signs up.

use std::sync::Arc;

use axum::{
    extract::{Path, Request, State},
    response::Response,
};
use http::{HeaderValue, StatusCode, header};
use integra_edition::{Entry, Found};
use integra_kernel::{Lang, Slug};
use integra_store::{NewSignUp, SignUp, Standing, link_text};
use integra_web::{
    Show, Stop,
    forms::Posted,
    offering::{Offering, Way},
    quota::Allowance,
    routes::{self, Visit},
    show::{Head, MORE_SHEET},
};
use minijinja::context;

use crate::{
    Error, SignUps,
    about::About,
    keeping, letters, link,
    person::Person,
    room::chance,
    typed::{Reach, Typed, Wrong},
    words,
};

/// Largest form, in bytes. A thousand characters of any script fit.
pub(crate) const FORM_AT_MOST: usize = 16 * 1024;
/// Most sign-ups of an hour: from one place (a shelter, a school), for one entry from one place, for one entry in all.
const SIGN_UPS: [u32; 3] = [40, 20, 1_000];
/// Most letters an hour to one address that has not asked for them.
const LETTERS: u32 = 5;
/// Most sign-ups of one telephone number for one part: nobody can be asked whether it is theirs.
const BY_PHONE: usize = 3;
/// Most times one person has with somebody, so that others have some too.
const TIMES: usize = 2;
/// Most questions of one person that are open.
const QUESTIONS: usize = 5;

/// The parts of the address.
type Address = (String, String, String, String);

/// What an address leads to.
pub(crate) struct Subject {
    pub(crate) visit: Visit,
    pub(crate) entry: Arc<Entry>,
    pub(crate) offering: Offering,
    /// The address of the form.
    pub(crate) url: String,
}

impl SignUps {
    fn subject(&self, head: &http::request::Parts, address: &Address) -> Result<Subject, Box<Response>> {
        let visit = Visit::new(&self.site, head)?;
        let (_, _, kind, slug) = address;
        let stopped = |stop: Stop| Box::new(visit.stopped(&stop));
        let slug = Slug::parse(slug).map_err(|_| stopped(Stop::NotFound))?;
        let entry = match self.live.edition().find(visit.key(), kind, &slug) {
            Found::Here(entry) | Found::Moved(entry) => entry,
            Found::Gone => return Err(stopped(Stop::Gone)),
            Found::Nothing => return Err(stopped(Stop::NotFound)),
        };
        let offering = self.offering(entry.id).ok_or_else(|| stopped(Stop::NotFound))?;
        let url = visit.url(&format!("sign-up/{kind}/{}", entry.slug), &[]);
        Ok(Subject { visit, entry, offering, url })
    }
}

/// GET: the form; with `?sent=mail`, what comes next.
pub(crate) async fn show(State(room): State<Arc<SignUps>>, Path(address): Path<Address>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    let subject = match room.subject(&head, &address) {
        Ok(subject) => subject,
        Err(response) => return *response,
    };
    if subject.visit.query.one("sent").is_some() {
        return told(&subject.visit, StatusCode::OK, "mail", subject.offering.way, subject.back());
    }
    room.form(&subject, StatusCode::OK, &Typed::default(), &[]).await
}

/// POST: somebody signs up.
pub(crate) async fn receive(
    State(room): State<Arc<SignUps>>,
    Path(address): Path<Address>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    let subject = match room.subject(&head, &address) {
        Ok(subject) => subject,
        Err(response) => return *response,
    };
    if !subject.visit.is_ours(room.origin.as_deref()) {
        return told(&subject.visit, StatusCode::FORBIDDEN, "forged", Way::Join, subject.back());
    }
    let Some(sent) = routes::form(&head, body, FORM_AT_MOST).await else {
        return told(&subject.visit, StatusCode::PAYLOAD_TOO_LARGE, "large", Way::Join, subject.back());
    };
    // Nobody sees this field; programs that fill in whatever there is do.
    if sent.one("website").is_some_and(|website| !website.is_empty()) {
        return subject.sent();
    }
    match room.sign_up(&subject, &routes::place(&head), &sent).await {
        Ok(response) => response,
        Err(error) => room.failed_to_keep(&subject, &sent, &error).await,
    }
}

impl Subject {
    fn back(&self) -> Option<&Arc<Entry>> {
        Some(&self.entry)
    }

    /// Look into your mail.
    fn sent(&self) -> Response {
        Visit::see(&format!("{}?sent=mail", self.url))
    }

    /// The languages of the form: those of the portal, and those it is done in.
    pub(crate) fn languages(&self) -> Vec<Lang> {
        let mut languages = self.visit.city.languages.clone();
        let more = self.offering.languages.iter().map(|it| it.lang.clone());
        languages.extend(more.filter(|lang| !self.visit.city.languages.contains(lang)));
        languages
    }

    /// When what is left for this part is deleted.
    pub(crate) fn until(&self, part: &str, now: i64) -> i64 {
        keeping::until(now, self.offering.way_of(part), self.offering.part(part).and_then(|it| it.time))
    }
}

impl SignUps {
    /// What somebody sent could not be kept. Where a key is missing, the form closes with a sentence; what was typed stays.
    async fn failed_to_keep(&self, subject: &Subject, sent: &Posted, error: &Error) -> Response {
        use integra_store::Error::{RetentionOver, SealKeyMissing};
        tracing::error!(error = error as &dyn std::error::Error, "somebody could not be signed up");
        match error {
            Error::Store(SealKeyMissing { .. } | RetentionOver { .. }) => {
                let typed = Typed::read(sent, &subject.offering);
                self.form(subject, StatusCode::SERVICE_UNAVAILABLE, &typed, &[]).await
            }
            _ => subject.visit.stopped(&Stop::Template("a sign-up could not be kept".to_owned())),
        }
    }

    async fn sign_up(&self, subject: &Subject, place: &str, sent: &Posted) -> Result<Response, Error> {
        let typed = Typed::read(sent, &subject.offering);
        let person = match typed.person(&subject.offering, &subject.languages(), Reach::Needed) {
            Ok(person) => person,
            Err(wrong) => return Ok(self.form(subject, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong).await),
        };
        if !subject.offering.open {
            return Ok(self.form(subject, StatusCode::CONFLICT, &typed, &[]).await);
        }
        let entry = subject.entry.id.to_string();
        let both = format!("{place} {entry}");
        let allowances = [
            Allowance { what: "sign-up", who: place, most: SIGN_UPS[0] },
            Allowance { what: "sign-up for", who: &both, most: SIGN_UPS[1] },
            Allowance { what: "sign-ups", who: &entry, most: SIGN_UPS[2] },
            Allowance { what: "letters", who: person.contact(), most: LETTERS },
        ];
        if let Err(minutes) = self.quota.take(&allowances, self.micros(), chance()) {
            let wrong = [Wrong { field: "send", key: "often", n: minutes }];
            let mut page = self.form(subject, StatusCode::TOO_MANY_REQUESTS, &typed, &wrong).await;
            page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(minutes * 60));
            return Ok(page);
        }
        let (earlier, many) = self.earlier(subject, &typed.part, &person).await?;
        match earlier.filter(|_| person.email.is_some()) {
            Some(earlier) => self.again(subject, &earlier, person).await,
            None if many => {
                let wrong = [Wrong { field: "phone", key: "many", n: 0 }];
                Ok(self.form(subject, StatusCode::TOO_MANY_REQUESTS, &typed, &wrong).await)
            }
            None => self.first(subject, &typed, person).await,
        }
    }

    /// What somebody has signed up for already that this would be the same as, or one too many beside; and whether a telephone
    /// number, which nobody can ask, has too much.
    async fn earlier(&self, subject: &Subject, part: &str, person: &Person) -> Result<(Option<SignUp>, bool), Error> {
        let known = self.store.sign_ups_by(subject.entry.id, person.contact()).await?;
        let now = self.now();
        let stands = |it: &SignUp| it.outcome.is_none() && self.time(it).is_none_or(|(_, end)| end > now);
        let is_same = |it: &SignUp| it.part == part;
        let mut known: Vec<SignUp> = known.into_iter().filter(stands).collect();
        let way = subject.offering.way_of(part);
        known.retain(|it| subject.offering.way_of(&it.part) == way && (way != Way::Join || is_same(it)));
        let most = match way {
            Way::Join => 1,
            Way::Meet if known.iter().any(is_same) => 1,
            Way::Meet => TIMES,
            Way::Ask => QUESTIONS,
        };
        let many = person.phone.is_some() && known.len() >= most.max(if way == Way::Join { BY_PHONE } else { 1 });
        let earlier = (known.len() >= most).then(|| {
            let same = known.iter().rposition(is_same).filter(|_| way != Way::Ask);
            known.swap_remove(same.unwrap_or(known.len() - 1))
        });
        Ok((earlier, many))
    }

    /// Somebody we do not know of yet.
    async fn first(&self, subject: &Subject, typed: &Typed, person: Person) -> Result<Response, Error> {
        let (now, link) = (self.micros(), chance());
        let person = Person { link: link_text(&link), ..person };
        let (secret, until) = (person.to_secret(), subject.until(&typed.part, now));
        let new = NewSignUp {
            entry: subject.entry.id,
            part: &typed.part,
            city: subject.visit.key(),
            lang: &subject.visit.lang,
            secret: &secret,
            contact: person.contact(),
            confirm_by: keeping::confirm_by(now),
            until,
            chance: link,
        };
        let mut tx = self.store.begin("reader", now).await?;
        tx.ask(new).await?;
        self.mail(&mut tx, subject, &typed.part, &person, until, letters::Kind::Confirm).await?;
        tx.commit().await?;
        Ok(self.next(subject, &person))
    }

    /// Somebody who has signed up with this address: they get a new link, and only whoever reads its mail learns that. What they
    /// left before stays, unless they never confirmed it.
    async fn again(&self, subject: &Subject, earlier: &SignUp, typed: Person) -> Result<Response, Error> {
        let link = chance();
        let (kind, mut person) = match earlier.standing {
            Standing::Asked => (letters::Kind::Confirm, typed),
            _ => (letters::Kind::Again, self.person(earlier).await?),
        };
        person.link = link_text(&link);
        let mut tx = self.store.begin("reader", self.micros()).await?;
        tx.renew_link(earlier.id, link, &person.to_secret()).await?;
        self.mail(&mut tx, subject, &earlier.part, &person, earlier.until, kind).await?;
        tx.commit().await?;
        Ok(self.next(subject, &person))
    }

    async fn mail(
        &self,
        tx: &mut integra_store::Tx,
        subject: &Subject,
        part: &str,
        person: &Person,
        until: i64,
        kind: letters::Kind,
    ) -> Result<(), Error> {
        let reader = letters::Reader { city: subject.visit.key(), lang: &subject.visit.lang, person, until };
        let about = |show: &Show| Some(About::of(show, &subject.entry, Some(&subject.offering), part));
        self.write_about(tx, &reader, kind, about, |_| None).await
    }

    /// Where somebody goes who has sent the form: their mail, or their private page where we cannot write to them.
    fn next(&self, subject: &Subject, person: &Person) -> Response {
        match person.email {
            Some(_) => subject.sent(),
            None => Visit::see(&link::path(&self.site, subject.visit.key(), &person.link)),
        }
    }
}

/// A page with a few words.
pub(crate) fn told(visit: &Visit, status: StatusCode, key: &str, way: Way, back: Option<&Arc<Entry>>) -> Response {
    visit.page(status, &[], |show| {
        let title = show.say(&format!("signup-told-{key}"), &[]);
        let page = context! {
            title => title.as_str(),
            text => words::put(show, way, &format!("told-{key}-text"), &[]),
            good => status == StatusCode::OK,
            back => back.and_then(|entry| show.url_of(entry)),
            start => show.url(""),
        };
        show.page("signup/told.html", head(show, title.clone()), page)
    })
}

/// The head of a page that nobody keeps and no search engine lists.
pub(crate) fn head(show: &Show, title: String) -> Head {
    Head { sheets: vec![show.asset(MORE_SHEET)], title, unlisted: true, passing: true, ..Head::default() }
}
