//! Organizations that want to publish here: the city says yes or no. What they left is sealed; each look at it is a row of the
//! audit trail.

use http::StatusCode;
use integra_edition::{Draft, DraftState};
use integra_kernel::{Block, EntryId, Lang, texts::Fields};
use integra_store::{Change, Letter, Membership, Role, Tx};
use integra_web::{text::fold, wording::Arg};
use serde::Serialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    desk::Desk,
    frame::{self, Head},
    joining::{self, Applicant, REASONS},
    moments::{self, Moment},
    naming,
    pages::{entries, people},
    private::{Private, Registration, RegistrationState},
    rights::May,
};

/// The path of the list.
pub(crate) const PATH: &str = "registrations";
/// Most registrations of one page.
const SHOWN: u64 = 50;
/// The kind a registration becomes an entry of.
const KIND: &str = "organization";

#[derive(Serialize)]
struct Line {
    id: String,
    name: String,
    at: Moment,
    until: String,
    about: String,
    email: String,
    website: Option<String>,
    languages: String,
    /// Entries with the same name or website.
    suggested: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Refused {
    name: String,
    why: String,
    until: String,
}

#[derive(Serialize)]
struct Page {
    waiting: Vec<Line>,
    refused: Vec<Refused>,
    organizations: Vec<(String, String)>,
    types: Vec<(&'static str, String)>,
    reasons: Vec<(&'static str, String)>,
    wrong: Option<String>,
}

/// GET `/desk/{city}/registrations`.
pub(crate) async fn list(ask: Ask) -> Result<Answer, Halt> {
    page(&ask, None).await
}

async fn page(ask: &Ask, wrong: Option<&str>) -> Result<Answer, Halt> {
    let city = &ask.city()?.key;
    let private = Private(ask.desk.store.db());
    let waiting = private.registrations(city, RegistrationState::Waiting, SHOWN).await?;
    let refused = private.registrations(city, RegistrationState::Refused, SHOWN).await?;
    if !waiting.is_empty() || !refused.is_empty() {
        let mut tx = change::begin(ask).await?;
        change::note(ask, &mut tx, "registration.read", PATH, json!({ "n": waiting.len() + refused.len() })).await?;
        tx.commit().await?;
    }
    let mut lines = Vec::new();
    for it in &waiting {
        lines.push(line(ask, it, joining::opened(&ask.desk, it).await?));
    }
    let mut old = Vec::new();
    for it in &refused {
        let left = joining::opened(&ask.desk, it).await?;
        old.push(Refused {
            name: left.map_or_else(|| "–".to_owned(), |it| it.name),
            why: why(ask, &it.reason),
            until: until(ask, it),
        });
    }
    let collator = ask.desk.wording().collate(&ask.lang);
    let mut organizations: Vec<(String, String)> =
        living(ask)?.iter().map(|draft| (draft.id.to_string(), entries::name(draft))).collect();
    organizations.sort_by(|one, other| collator.compare(&one.1, &other.1));
    let kind = ask.desk.kinds().get(KIND).cloned();
    let types = kind.map(|kind| kind.terms("type")).unwrap_or_default();
    let context = Page {
        waiting: lines,
        refused: old,
        organizations,
        types: types.iter().map(|it| (*it, ask.say(&format!("vocabulary-organization-type-{it}"), &[]))).collect(),
        reasons: REASONS.map(|it| (it, why(ask, it))).into(),
        wrong: wrong.map(|id| ask.say(id, &[])),
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    frame::page_with(ask, &Head::new(ask, "desk-registrations", PATH), "desk/registrations.html", status, context)
}

fn why(ask: &Ask, reason: &str) -> String {
    let known = REASONS.into_iter().find(|it| *it == reason).unwrap_or("unclear");
    ask.say(&format!("desk-registrations-no-{known}"), &[])
}

fn until(ask: &Ask, it: &Registration) -> String {
    ask.say("desk-signups-until", &[("date", Arg::Text(moments::day_of(ask, it.until).words))])
}

/// The organizations of the city that are not over.
fn living(ask: &Ask) -> Result<Vec<std::sync::Arc<Draft>>, Halt> {
    let city = &ask.city()?.key;
    let drafts = ask.desk.drafts();
    let alive = drafts.list(city, KIND).filter(|it| !matches!(it.state, DraftState::Archived | DraftState::Erased));
    Ok(alive.cloned().collect())
}

fn line(ask: &Ask, it: &Registration, left: Option<Applicant>) -> Line {
    let name = |lang: &Lang| ask.desk.wording().language_name(Some(&ask.lang), lang);
    let suggested = left.as_ref().map(|left| suggested(ask, left)).unwrap_or_default();
    let shut = Applicant {
        name: ask.say("desk-registrations-unknown", &[]),
        website: None,
        email: String::new(),
        about: String::new(),
        languages: Vec::new(),
    };
    let left = left.unwrap_or(shut);
    Line {
        id: it.id.to_string(),
        at: moments::moment(ask, it.asked_at),
        until: until(ask, it),
        languages: left.languages.iter().map(name).collect::<Vec<_>>().join(", "),
        name: left.name,
        about: left.about,
        email: left.email,
        website: left.website,
        suggested,
    }
}

/// The host of an address, without `www.`.
fn host(url: &str) -> Option<String> {
    let url = url::Url::parse(url).ok()?;
    Some(url.host_str()?.trim_start_matches("www.").to_lowercase())
}

/// Whether an organization there is seems to be the one that asks: by its name or by the host of its website.
fn is_same(name: &str, website: Option<&str>, other: &str, other_website: Option<&str>) -> bool {
    let same_host = website.and_then(host).is_some_and(|own| other_website.and_then(host) == Some(own));
    same_host || fold(name.trim()) == fold(other.trim())
}

fn suggested(ask: &Ask, left: &Applicant) -> Vec<(String, String)> {
    let same = |draft: &Draft| {
        let website = draft.facts.body.get("website").and_then(Value::as_str);
        is_same(&left.name, left.website.as_deref(), &entries::name(draft), website)
    };
    let living = living(ask).unwrap_or_default();
    living.iter().filter(|draft| same(draft)).take(1).map(|it| (it.id.to_string(), entries::name(it))).collect()
}

/// POST `/desk/{city}/registrations`: yes or no.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let id: Uuid = ask.form.one("id").and_then(|id| id.parse().ok()).ok_or(Halt::Invalid("form"))?;
    let city = &ask.city()?.key;
    let found = Private(ask.desk.store.db()).registration(city, id).await?;
    let found = found.filter(|it| it.state == RegistrationState::Waiting).ok_or(Halt::Conflict("registration"))?;
    let Some(left) = joining::opened(&ask.desk, &found).await? else {
        return page(&ask, Some("desk-registrations-shut")).await;
    };
    let done = match ask.form.one("do") {
        Some("approve") => match approve(&ask, &found, &left).await? {
            Ok(()) => "invited",
            Err(wrong) => return page(&ask, Some(wrong)).await,
        },
        Some("refuse") => {
            refuse(&ask, &found, &left).await?;
            "changed"
        }
        _ => return Err(Halt::Invalid("form")),
    };
    ask.desk.settle().await?;
    Ok(Answer::see(&ask.url(&format!("{PATH}?done={done}"))))
}

async fn approve(ask: &Ask, found: &Registration, left: &Applicant) -> Result<Result<(), &'static str>, Halt> {
    let city = &ask.city()?.key;
    let wish = ask.form.one("entry").unwrap_or_default();
    let there = living(ask)?.into_iter().find(|it| it.id.to_string() == wish).map(|it| it.id);
    let mut tx = change::begin(ask).await?;
    let (organization, action) = match (there, wish) {
        (Some(id), _) => (id, "linked"),
        (None, "draft") => (make(ask, &mut tx, found, left, false).await?, "draft"),
        (None, "published") if ask.rights.may(May::Publish) => {
            (make(ask, &mut tx, found, left, true).await?, "published")
        }
        _ => return Err(Halt::Invalid("form")),
    };
    if !Private(tx.db()).drop_registration(found.id, RegistrationState::Waiting).await? {
        return Err(Halt::Conflict("registration"));
    }
    let membership =
        Membership { organization: Some(organization), ..Membership::new(city.clone(), Role::Contributor) };
    let language = language(ask, &found.lang);
    if let Err(wrong) = people::invite_in(ask, &mut tx, &left.email, &left.name, language, vec![membership]).await? {
        return Ok(Err(wrong));
    }
    change::note(ask, &mut tx, "registration.approved", &organization.to_string(), json!({ "entry": action })).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// The language the desk speaks to them: theirs, else the city's, else that of whoever says yes.
fn language(ask: &Ask, theirs: &Lang) -> Lang {
    let city = ask.city.as_ref().map(|city| &city.default);
    let wanted = [Some(theirs), city].into_iter().flatten();
    let spoken: Vec<Lang> = Desk::languages().collect();
    wanted.into_iter().find(|lang| spoken.contains(lang)).unwrap_or(&ask.lang).clone()
}

/// Makes an entry of what they left, but for the address of their contact, which is nobody's business.
async fn make(ask: &Ask, tx: &mut Tx, found: &Registration, left: &Applicant, shown: bool) -> Result<EntryId, Halt> {
    let kind = ask.desk.kinds().get(KIND).cloned().ok_or(Halt::NotFound)?;
    let ty = ask.form.one("type").filter(|it| kind.terms("type").contains(it)).ok_or(Halt::Invalid("form"))?;
    let slug = naming::made(ask, &kind, &left.name).ok_or(Halt::Invalid("form"))?;
    let city = ask.city()?;
    let source = if city.languages.contains(&found.lang) { found.lang.clone() } else { city.default.clone() };
    let mut facts = Map::from_iter([("type".to_owned(), json!(ty))]);
    if let Some(website) = &left.website {
        facts.insert("website".to_owned(), json!(website));
    }
    let speaks = |(n, lang): (usize, &Lang)| json!({ "id": format!("l{}", n + 1), "language": lang.as_str() });
    if !left.languages.is_empty() {
        facts.insert("languages".to_owned(), left.languages.iter().enumerate().map(speaks).collect());
    }
    let text = |text: &str| -> Vec<Block> {
        integra_kernel::texts::split_markdown(text).into_iter().map(Block::source).collect()
    };
    let texts = Fields::from([
        ("name".to_owned(), vec![Block::source(left.name.clone())]),
        ("description".to_owned(), text(&left.about)),
    ]);
    let entry = ask.desk.new_entry();
    let facts = tx
        .append(Change::Facts {
            entry,
            kind: kind.name.to_owned(),
            kind_version: kind.version,
            city: city.key.clone(),
            slug,
            source_language: source.clone(),
            facts,
            base: None,
        })
        .await?;
    let texts = tx.append(Change::Texts { entry, lang: source.clone(), fields: texts, base: None }).await?;
    change::note(ask, tx, "entry.create", &entry.to_string(), json!({ "kind": KIND, "facts": facts })).await?;
    if shown {
        tx.append(Change::Publish { entry, facts, texts: [(source, texts)].into() }).await?;
        change::note(ask, tx, "entry.publish", &entry.to_string(), json!({ "facts": facts })).await?;
    }
    Ok(entry)
}

async fn refuse(ask: &Ask, found: &Registration, left: &Applicant) -> Result<(), Halt> {
    let reason = ask.form.one("reason").and_then(|it| REASONS.into_iter().find(|known| *known == it));
    let reason = reason.ok_or(Halt::Invalid("form"))?;
    let by = ask.account()?.id.to_string();
    let mut tx = change::begin(ask).await?;
    change::note(ask, &mut tx, "registration.refused", &found.id.to_string(), json!({ "reason": reason })).await?;
    if !Private(tx.db()).refuse_registration(found.id, reason, &by, ask.desk.micros()).await? {
        return Err(Halt::Conflict("registration"));
    }
    let wording = ask.desk.wording();
    let because = wording.say_plain(&found.lang, &format!("join-refused-{reason}"), &[]);
    let args = [("reason", Arg::Text(because))];
    let say = |id: &str| wording.say_plain(&found.lang, id, &args);
    let (subject, text) = (say("join-letter-refused-subject"), say("join-letter-refused"));
    tx.mail(&Letter { to: left.email.clone(), subject, text, calendar: None }).await?;
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn an_organization_there_is_is_noticed_by_name_or_website() {
        assert!(is_same(" čaj a KÁVA ", None, "Čaj a káva", None));
        assert!(is_same("A", Some("https://www.tea.example/us"), "B", Some("http://tea.example")));
        assert!(!is_same("A", Some("https://tea.example"), "B", Some("https://coffee.example")));
        assert!(!is_same("A", None, "B", None), "nothing in common");
    }
}
