//! The desk with 10,000 entries in one city beside the demo: its table, its first page, a save and a publication.

use std::time::Instant;

use http::{Method, Request, StatusCode, header};
use integra_kernel::{CityKey, EntryId, Lang, Slug, clock::Timestamp};
use integra_store::{Membership, NewAccount, Role, Session, Stage};

use crate::{
    Result, content,
    ground::{Ground, Size},
    measure::{self, Paired, Side},
    portal::{NOW, Portal},
    report::{Aim, Line, Report, Sense, number},
    trouble,
};

/// A page is made in milliseconds, so there is time for more rounds than with load.
const MORE_ROUNDS: usize = 3;
/// A hundred times as many entries may cost a page a walk over all of them, and nothing more.
const TABLE: Aim = Aim::RatioAtMost(4.0);
/// A save does not take longer because there are other entries.
const NO_GROWTH: Aim = Aim::RatioAtMost(2.0);

/// Pages that are looked at, by what they are.
const PAGES: [(&str, &str); 5] = [
    ("the table", "/entries"),
    ("the table by name", "/entries?sort=name"),
    ("the table, found by words", "/entries?q=housing+support"),
    ("a second page, of one kind", "/entries?kind=service&page=2"),
    ("Today", ""),
];

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let mut sides = [Place::open(ground, Size::Crowded(content::MORE))?, Place::open(ground, Size::Demo)?];
    let rounds = ground.rounds * MORE_ROUNDS;
    let mut lines = Vec::new();
    for (what, path) in PAGES {
        let address = format!("/desk/{}{path}", content::CITY);
        let looks = measure::rounds(rounds, |side| sides[usize::from(side == Side::Peer)].look(ground, &address))?;
        lines.push(line(what, &looks, |took| *took)?.aiming(&[TABLE]));
    }
    let mut save = 0;
    let saves = measure::rounds(rounds, |side| {
        save += 1;
        sides[usize::from(side == Side::Peer)].save_and_publish(ground, &format!("Offices for newcomers {save}"))
    })?;
    lines.push(line("a form saved", &saves, |took| took.0)?.aiming(&[NO_GROWTH]));
    lines.push(line("the table right after a save", &saves, |took| took.1)?.aiming(&[TABLE]));
    lines.push(line("published", &saves, |took| took.2)?.aiming(&[NO_GROWTH]));
    let settings = vec![
        "in this process, without a connection, signed in as an administrator; SQLite".to_owned(),
        "each save and publication until the answer that leads to the next page; readers see it then".to_owned(),
    ];
    Ok(Report { benchmark: "desk", settings, lines })
}

fn line<T>(what: &str, pairs: &[(T, T)], value: impl Fn(&T) -> f64) -> Result<Line> {
    let paired = Paired::new(pairs.iter().map(|(ours, peer)| (value(ours), value(peer))))?;
    let more = format!("{} more entries", number(content::MORE as f64));
    Ok(Line::new(what, "ms", (&more, "demo"), &paired, Sense::Long).with_tail())
}

/// A desk and somebody who is signed in.
struct Place {
    portal: Portal,
    cookie: String,
    session: Session,
    entry: EntryId,
}

impl Place {
    fn open(ground: &Ground, size: Size) -> Result<Self> {
        let folder = ground.data(size)?;
        ground.runtime.block_on(async {
            let portal = Portal::with_desk(&folder).await?;
            let failed = |error: &dyn std::error::Error| trouble(error.to_string());
            let city = CityKey::parse(content::CITY).map_err(|error| failed(&error))?;
            let slug = Slug::parse(content::SERVICE).map_err(|error| failed(&error))?;
            let entry = portal.live.drafts().find(&city, "service", &slug).map(|draft| draft.id);
            let entry = entry.ok_or_else(|| trouble(format!("the demo has no service {}", content::SERVICE)))?;
            let (token, session) = sign_in(&portal, &city).await.map_err(|error| failed(&error))?;
            Ok(Self { portal, cookie: format!("integra-desk={token}"), session, entry })
        })
    }

    /// Milliseconds until a page is there.
    fn look(&self, ground: &Ground, address: &str) -> Result<f64> {
        let from = Instant::now();
        ground.runtime.block_on(self.ask(Method::GET, address, &[], StatusCode::OK))?;
        Ok(from.elapsed().as_secs_f64() * 1e3)
    }

    /// Milliseconds of a save, of the table after it, and of a publication.
    fn save_and_publish(&mut self, ground: &Ground, name: &str) -> Result<(f64, f64, f64)> {
        let entry = format!("/desk/{}/entries/{}", content::CITY, self.entry);
        let draft = self.draft()?;
        let facts = draft.0.to_string();
        let texts = draft.1.to_string();
        let form = [("base-facts", facts.as_str()), ("base-texts", &texts), ("t/name", name), ("do", "save")];
        let from = Instant::now();
        ground.runtime.block_on(self.ask(Method::POST, &entry, &form, StatusCode::SEE_OTHER))?;
        let saved = from.elapsed().as_secs_f64() * 1e3;
        let table = self.look(ground, &format!("/desk/{}/entries", content::CITY))?;
        let seen = self.draft()?.2.to_string();
        let form = [("seen", seen.as_str()), ("do", "publish")];
        let from = Instant::now();
        ground.runtime.block_on(self.ask(Method::POST, &format!("{entry}/publish"), &form, StatusCode::SEE_OTHER))?;
        Ok((saved, table, from.elapsed().as_secs_f64() * 1e3))
    }

    /// The newest facts, the newest source texts, and the newest of all.
    fn draft(&self) -> Result<(i64, i64, i64)> {
        let drafts = self.portal.live.drafts();
        let draft = drafts.get(self.entry).ok_or_else(|| trouble("the entry is gone"))?;
        let (facts, texts) = draft.newest();
        let source = texts.get(&draft.source).copied().unwrap_or_default();
        Ok((facts, source, texts.into_values().fold(facts, i64::max)))
    }

    async fn ask(&self, method: Method, address: &str, form: &[(&str, &str)], expected: StatusCode) -> Result<()> {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.append_pair("csrf", &self.session.csrf).extend_pairs(form);
        let request = Request::builder()
            .method(method)
            .uri(address)
            .header(header::COOKIE, &self.cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body.finish());
        let request = request.map_err(|error| trouble(format!("{address}: {error}")))?;
        let (status, body) = self.portal.send(request).await?;
        if status == expected {
            return Ok(());
        }
        let start: String = body.chars().take(200).collect();
        Err(trouble(format!("{address} answers {status}: {start}")))
    }
}

async fn sign_in(portal: &Portal, city: &CityKey) -> std::result::Result<(String, Session), integra_store::Error> {
    let now = NOW.parse().map_or(0, |now: Timestamp| now.as_microsecond());
    let hashed = portal.store.hash_password("four plain words together", &[], [0xbe; 16]).await?;
    let language = Lang::parse("en").unwrap_or_else(|_| unreachable!("English is a language"));
    let memberships = vec![Membership::new(city.clone(), Role::Administrator)];
    let name = "Bench".to_owned();
    let new = NewAccount { email: "bench@example.org".to_owned(), name, language, memberships };
    let mut tx = portal.store.begin("bench", now).await?;
    let account = tx.create_account(&new, [0xbe; 10]).await?;
    tx.set_password(account, &hashed).await?;
    let (token, session) = tx.start_session(account, Stage::Full, "", [0xbe; 64]).await?;
    tx.commit().await?;
    Ok((token, session))
}
