//! The form of an entry: facts and source texts in one page, made from the kind's declaration.

mod shown;
mod stored;

use std::sync::Arc;

use http::StatusCode;
use integra_edition::Draft;
use integra_kernel::{EntryId, KindDecl, Lang, Slug, fields::FieldType, texts::Fields};
use integra_store::Error;
use integra_web::forms::{self, Fault, Posted, Pressed};
use serde_json::{Map, Value, json};

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    desk::chance,
    entrust::{self, Verdict},
    merging, naming, nearby, owning,
    pages::{pull, reports, unsaved},
    saving::Start,
    targets,
};

use shown::{Subject, page};
use stored::store;

/// The form of an entry as it was saved last, with another status and a sentence about what could not be done with its
/// file.
pub(crate) async fn with_problem(
    ask: &Ask,
    draft: &Draft,
    status: StatusCode,
    problem: Option<String>,
) -> Result<Answer, Halt> {
    let kind = ask.kind_of(draft)?;
    let start = Start::newest(draft);
    let care = Some(owning::care(ask, draft).await?);
    let heard = Some(reports::heard(ask, draft.id).await?);
    let source = draft.source.clone();
    let entrusted = Some(entrusted(ask, &kind, draft).await?);
    let subject = Subject { kind: &kind, draft: Some(draft), start: &start, source, problem, care, heard, entrusted };
    page(ask, &subject, None, &[], status, None)
}

/// GET `/desk/{city}/entries/{id}`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    let kind = ask.kind_of(&draft)?;
    let start = Start::newest(&draft);
    let care = Some(owning::care(&ask, &draft).await?);
    let heard = Some(reports::heard(&ask, draft.id).await?);
    let (source, id) = (draft.source.clone(), draft.id.to_string());
    let entrusted = Some(entrusted(&ask, &kind, &draft).await?);
    let (start, draft) = (&start, Some(&*draft));
    let subject = Subject { kind: &kind, draft, start, source, problem: None, care, heard, entrusted };
    as_left(&ask, &subject, &id).await
}

/// Whether this person may publish an entry, and what its page says about taking it down.
async fn entrusted(ask: &Ask, kind: &KindDecl, draft: &Draft) -> Result<(Verdict, Option<pull::Panel>), Halt> {
    Ok((entrust::may_publish(ask, kind, draft).await?, pull::panel(ask, draft).await?))
}

/// The form as saved, with a hint at words typed and not saved; or with those words.
async fn as_left(ask: &Ask, subject: &Subject<'_>, key: &str) -> Result<Answer, Halt> {
    let unsaved = unsaved::kept(ask, key).await?;
    match (&unsaved, ask.query.one("unsaved")) {
        (Some(kept), Some("restore")) => {
            let posted = Posted::parse(kept.form.as_bytes()).map_err(|_| Halt::TooLarge)?;
            page(ask, subject, Some(&posted), &[], StatusCode::OK, None)
        }
        _ => page(ask, subject, None, &[], StatusCode::OK, unsaved),
    }
}

/// GET `/desk/{city}/new/{kind}`. A query such as `organization={id}` fills a link in beforehand.
pub(crate) async fn blank(ask: Ask) -> Result<Answer, Halt> {
    let kind = new_kind(&ask)?;
    let mut start = Start::default();
    for field in &kind.facts {
        let given = ask.query.one(field.name).and_then(|id| id.parse::<EntryId>().ok());
        let (Some(id), link) = (given, &field.ty) else { continue };
        match link {
            FieldType::Link(_) => drop(start.facts.insert(field.name.to_owned(), json!(id.to_string()))),
            FieldType::List(of) if matches!(**of, FieldType::Link(_)) => {
                drop(start.facts.insert(field.name.to_owned(), json!([id.to_string()])));
            }
            _ => {}
        }
    }
    let source = ask.city()?.default.clone();
    begin_with(&ask, &kind, &source, &mut start);
    let subject = Subject::new(&kind, &start, source);
    as_left(&ask, &subject, &unsaved::key_of_new(&ask, kind.name)).await
}

/// Fills in what the pattern of the address says, and for whom this person writes: nothing of it is saved.
fn begin_with(ask: &Ask, kind: &KindDecl, source: &Lang, start: &mut Start) {
    let Some(entrusted) = ask.desk.site.entrusted(kind.name) else { return };
    let wanted = ask.query.one("pattern");
    if let Some(pattern) = entrusted.patterns.iter().find(|it| Some(it.key) == wanted) {
        let given = std::mem::take(&mut start.facts);
        start.facts = pattern.facts();
        start.facts.extend(given);
        start.texts = pattern.texts(source, |lang, id| ask.desk.wording().say_plain(lang, id, &[]));
    }
    let own: Vec<EntryId> = ask.rights.organizations().collect();
    if let ([only], false) = (own.as_slice(), start.facts.contains_key("organization")) {
        start.facts.insert("organization".to_owned(), json!(only.to_string()));
    }
}

/// The kind of the address, where this city may have entries of it.
pub(crate) fn new_kind(ask: &Ask) -> Result<Arc<KindDecl>, Halt> {
    let kind = ask.desk.kinds().get(ask.part_of_path("kind")).cloned().ok_or(Halt::NotFound)?;
    let network = ask.city()?.key.is_all();
    // A picture begins with its file, in the library.
    let made = kind.facts.iter().any(|field| field.made && field.required);
    (!made && (network || !kind.network)).then_some(kind).ok_or(Halt::NotFound)
}

/// POST `/desk/{city}/new/{kind}`.
pub(crate) async fn create(ask: Ask) -> Result<Answer, Halt> {
    let kind = new_kind(&ask)?;
    let source =
        ask.form.one("source").map_or_else(|| ask.city().map(|city| city.default.clone()), |tag| ask.language(tag))?;
    let start = Start::default();
    let subject = Subject::new(&kind, &start, source);
    let entered = match read(&ask, &subject)? {
        Ok(entered) => entered,
        Err(answer) => return Ok(answer),
    };
    let id = ask.desk.new_entry();
    ask.must_write(&kind, id, &entered.facts)?;
    store(&ask, &subject, id, entered).await
}

/// POST `/desk/{city}/entries/{id}`.
pub(crate) async fn save(ask: Ask) -> Result<Answer, Halt> {
    match save_over(&ask).await {
        // Somebody was faster by a moment: the same form again, now beside what they saved.
        Err(Halt::Store(Error::Stale { .. })) => {
            ask.desk.settle().await?;
            save_over(&ask).await
        }
        saved => saved,
    }
}

async fn save_over(ask: &Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    let kind = ask.kind_of(&draft)?;
    ask.must_write(&kind, draft.id, &draft.facts.body)?;
    let start = Start::of_form(ask, &kind, &draft).await?;
    let source = draft.source.clone();
    let subject = Subject { draft: Some(&draft), ..Subject::new(&kind, &start, source) };
    let entered = match read(ask, &subject)? {
        Ok(entered) => entered,
        Err(answer) => return Ok(answer),
    };
    // Nobody gives their own entry away to somebody else, or takes one.
    ask.must_write(&kind, draft.id, &entered.facts)?;
    if !start.is_late(&draft) {
        return store(ask, &subject, draft.id, entered).await;
    }
    match merging::merge(ask, &kind, &draft, &start, entered.facts, entered.texts)? {
        merging::Outcome::Merged { facts, texts } => {
            let newest = Start::newest(&draft);
            // A name in addresses that this form did not change is as the others left it.
            let renamed = start.slug.as_ref() != Some(&entered.slug);
            let slug = if renamed { entered.slug } else { draft.slug.clone() };
            let subject = Subject { start: &newest, ..subject };
            store(ask, &subject, draft.id, Entered { facts, texts, slug }).await
        }
        merging::Outcome::Ask(page) => merging::page(ask, &draft, *page).await,
    }
}

/// What a good form says.
struct Entered {
    facts: Map<String, Value>,
    texts: Fields,
    slug: Slug,
}

/// Reads the form: what it says, or the page to show instead (a row was added, something is wrong).
fn read(ask: &Ask, subject: &Subject<'_>) -> Result<Result<Entered, Answer>, Halt> {
    let (targets, lent) = (targets::of(ask), targets::lent(ask, subject.kind, &subject.start.facts));
    let form_ask = forms::Ask {
        kind: subject.kind,
        facts: &subject.start.facts,
        texts: &subject.start.texts,
        lang: &subject.source,
        staff: ask.rights.writes_all(),
        targets: &targets,
        lent: &lent,
    };
    if ask.form.one("do") == Some("look") {
        // Somebody has put a picture into the library meanwhile and wants to choose it.
        return Ok(Err(page(ask, subject, Some(&ask.form), &[], StatusCode::OK, None)?));
    }
    let entered = forms::read(&form_ask, &ask.form);
    match &entered.pressed {
        Some(Pressed::Row(edit)) => {
            let next = ask.form.after(&form_ask, edit, u32::from_le_bytes(chance()));
            return Ok(Err(page(ask, subject, Some(&next), &[], StatusCode::OK, None)?));
        }
        Some(Pressed::Look(_)) => {
            return Ok(Err(page(ask, subject, Some(&ask.form), &[], StatusCode::OK, None)?));
        }
        Some(Pressed::Other(_)) | None => {}
    }
    let mut faults: Vec<Fault> = entered.faults.clone();
    faults.extend(nearby::fault(ask, subject.kind, &subject.start.facts, &entered.facts));
    let (slug, wrong) = naming::slug(ask, subject.kind, subject.draft, subject.start, &entered.texts);
    faults.extend(wrong);
    // A draft may lack what publishing needs; it may not hold what is no value. A new entry needs a name at least.
    let blocking = faults.iter().any(|fault| !fault.is_missing() || fault.name == "t/name");
    match slug.filter(|_| !blocking) {
        Some(slug) => Ok(Ok(Entered { facts: entered.facts, texts: entered.texts, slug })),
        None => Ok(Err(page(ask, subject, Some(&ask.form), &faults, StatusCode::UNPROCESSABLE_ENTITY, None)?)),
    }
}
