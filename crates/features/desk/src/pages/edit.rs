//! The form of an entry: facts and source texts in one page, made from the kind's declaration.

use std::collections::BTreeMap;

use http::StatusCode;
use integra_edition::Draft;
use integra_kernel::{EntryId, KindDecl, Lang, Slug, fields::FieldType};
use integra_store::Error;
use integra_web::{
    forms::{self, Fault, Form, Posted, Pressed, Words},
    wording::Arg,
};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    desk::chance,
    frame::{self, Head},
    merging,
    moments::{self, Moment},
    naming,
    owning::{self, Care},
    pages::{entries, review},
    private::{Private, Unsaved},
    rights::May,
    saving::{self, Start, Wish},
    steps::{self, Step},
};

#[derive(Serialize)]
struct Page {
    id: String,
    name: String,
    lang: String,
    dir: &'static str,
    kind: String,
    is_new: bool,
    states: Vec<(&'static str, String)>,
    form: Form,
    base_facts: String,
    base_texts: String,
    slug: String,
    slug_error: Option<String>,
    public: Option<String>,
    languages: Vec<(String, String, bool)>,
    action: String,
    keep: String,
    unsaved: Option<Moment>,
    restore: String,
    may: bool,
    publishes: bool,
    minor: bool,
    translations: Vec<entries::Translation>,
    has_translations: bool,
    next: Vec<Step>,
    care: Option<Care>,
    from: String,
    into: String,
}

/// What is shown: an entry, or a new one.
struct Subject<'a> {
    kind: &'a KindDecl,
    draft: Option<&'a Draft>,
    start: &'a Start,
    source: Lang,
    care: Option<Care>,
}

/// GET `/desk/{city}/entries/{id}`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    let kind = ask.kind_of(&draft)?;
    let start = Start::newest(&draft);
    let care = Some(owning::care(&ask, &draft).await?);
    let subject = Subject { kind: &kind, draft: Some(&draft), start: &start, source: draft.source.clone(), care };
    let unsaved = unsaved(&ask, &draft.id.to_string()).await?;
    match (&unsaved, ask.query.one("unsaved")) {
        (Some(kept), Some("restore")) => {
            let posted = Posted::parse(kept.form.as_bytes()).map_err(|_| Halt::TooLarge)?;
            page(&ask, &subject, Some(&posted), &[], StatusCode::OK, None)
        }
        _ => page(&ask, &subject, None, &[], StatusCode::OK, unsaved),
    }
}

async fn unsaved(ask: &Ask, what: &str) -> Result<Option<Unsaved>, Halt> {
    let own = ask.account()?.id.to_string();
    Private(ask.desk.store.db()).unsaved(&own, what, "").await.map_err(Halt::from)
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
    let subject = Subject { kind: &kind, draft: None, start: &start, source, care: None };
    page(&ask, &subject, None, &[], StatusCode::OK, None)
}

fn new_kind(ask: &Ask) -> Result<std::sync::Arc<KindDecl>, Halt> {
    let kind = ask.desk.kinds().get(ask.part_of_path("kind")).cloned().ok_or(Halt::NotFound)?;
    let network = ask.city()?.key.is_all();
    (network || !kind.network).then_some(kind).ok_or(Halt::NotFound)
}

/// What links may lead to: entries of this city and of the network that are not archived, by name.
fn targets<'a>(ask: &'a Ask) -> impl Fn(&[&str]) -> Vec<(EntryId, String)> + 'a {
    move |kinds: &[&str]| {
        let Some(city) = ask.city.as_ref().map(|city| city.key.clone()) else { return Vec::new() };
        let drafts = ask.desk.drafts();
        let mut cities = vec![city.clone()];
        if !city.is_all() {
            cities.push(integra_kernel::CityKey::all());
        }
        let mut found: Vec<(EntryId, String, Slug)> = Vec::new();
        for city in &cities {
            for kind in kinds {
                let alive = drafts.list(city, kind).filter(|draft| crate::rows::is_alive(draft));
                found.extend(alive.map(|draft| (draft.id, entries::name(draft), draft.slug.clone())));
            }
        }
        let collator = ask.desk.wording().collate(&ask.lang);
        found.sort_by(|one, other| collator.compare(&one.1, &other.1));
        told_apart(found)
    }
}

/// Entries by name. In a list short enough to be read, the slug is added only where two have the same name; a longer one
/// is searched in, by name or slug.
fn told_apart(found: Vec<(EntryId, String, Slug)>) -> Vec<(EntryId, String)> {
    let mut named: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, name, _) in &found {
        *named.entry(name).or_default() += 1;
    }
    let long = found.len() > forms::LISTED_AT_MOST;
    let words = |(id, name, slug): &(EntryId, String, Slug)| {
        let alone = !long && named.get(name.as_str()) == Some(&1);
        (*id, if alone { name.clone() } else { format!("{name} · {slug}") })
    };
    found.iter().map(words).collect()
}

fn page(
    ask: &Ask,
    subject: &Subject<'_>,
    posted: Option<&Posted>,
    faults: &[Fault],
    status: StatusCode,
    unsaved: Option<Unsaved>,
) -> Result<Answer, Halt> {
    let Subject { kind, draft, start, source, care } = subject;
    let targets = targets(ask);
    let form_ask = forms::Ask {
        kind,
        facts: &start.facts,
        texts: &start.texts,
        lang: source,
        staff: ask.rights.writes_all(),
        targets: &targets,
    };
    let words = Words { wording: ask.desk.wording(), lang: &ask.lang };
    let (slug_faults, faults): (Vec<Fault>, Vec<Fault>) =
        faults.iter().cloned().partition(|fault| fault.name == "slug");
    let form = forms::build(&form_ask, words, posted, &faults);
    let typed = |name: &str| posted.and_then(|posted| posted.one(name)).map(str::to_owned);
    let number = |seq: Option<i64>| seq.map(|seq| seq.to_string()).unwrap_or_default();
    let id = draft.map(|draft| draft.id.to_string()).unwrap_or_default();
    let action = match draft {
        Some(_) => ask.url(&format!("entries/{id}")),
        None => ask.url(&format!("new/{}", kind.name)),
    };
    let may = draft.map_or(ask.rights.may(May::Write), |draft| ask.writes(kind, draft.id, &draft.facts.body));
    let wording = ask.desk.wording();
    let from_form = |name: &str| typed(name).or_else(|| ask.query.one(name).map(str::to_owned)).unwrap_or_default();
    let context = Page {
        name: draft.map_or_else(
            || ask.say("desk-new-kind", &[("kind", Arg::Text(ask.say(&format!("kind-{}", kind.name), &[])))]),
            entries::name,
        ),
        lang: draft.map_or(&ask.lang, |draft| &draft.source).to_string(),
        dir: draft.map_or(&ask.lang, |draft| &draft.source).direction().as_str(),
        kind: ask.say(&format!("kind-{}", kind.name), &[]),
        is_new: draft.is_none(),
        states: draft.map(|draft| entries::states(ask, draft, false)).unwrap_or_default(),
        base_facts: typed("base-facts").unwrap_or_else(|| number(start.facts_seq)),
        base_texts: typed("base-texts").unwrap_or_else(|| number(start.texts_seq)),
        slug: typed("slug").unwrap_or_else(|| start.slug.as_ref().map(Slug::to_string).unwrap_or_default()),
        slug_error: (!slug_faults.is_empty()).then(|| ask.say("desk-slug-wrong", &[])),
        public: draft.and_then(|draft| steps::public_page(ask, draft)),
        languages: ask
            .city()?
            .languages
            .iter()
            .map(|lang| (lang.to_string(), wording.language_name(Some(&ask.lang), lang), lang == source))
            .collect(),
        keep: format!("{action}/unsaved"),
        action,
        restore: ask.url(&format!("entries/{id}?unsaved=restore")),
        unsaved: unsaved.map(|unsaved| moments::moment(ask, unsaved.at)),
        may,
        publishes: ask.rights.may(May::Publish),
        minor: typed("minor").is_some(),
        translations: draft.map(|draft| entries::translations(ask, draft)).unwrap_or_default(),
        has_translations: draft.is_some_and(|draft| draft.texts.keys().any(|lang| lang != source)),
        next: draft.map(|draft| steps::next(ask, kind, draft)).unwrap_or_default(),
        care: care.clone(),
        from: from_form("from"),
        into: from_form("into"),
        form,
        id,
    };
    let head = Head { title: context.name.clone(), ..Head::new(ask, "desk-entries", "entries") };
    frame::page_with(ask, &head, "desk/edit.html", status, context)
}

/// POST `/desk/{city}/new/{kind}`.
pub(crate) async fn create(ask: Ask) -> Result<Answer, Halt> {
    let kind = new_kind(&ask)?;
    let source =
        ask.form.one("source").map_or_else(|| ask.city().map(|city| city.default.clone()), |tag| ask.language(tag))?;
    let start = Start::default();
    let subject = Subject { kind: &kind, draft: None, start: &start, source, care: None };
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
    let subject = Subject { kind: &kind, draft: Some(&draft), start: &start, source, care: None };
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
    texts: integra_kernel::texts::Fields,
    slug: Slug,
}

/// Reads the form: what it says, or the page to show instead (a row was added, something is wrong).
fn read(ask: &Ask, subject: &Subject<'_>) -> Result<Result<Entered, Answer>, Halt> {
    let targets = targets(ask);
    let form_ask = forms::Ask {
        kind: subject.kind,
        facts: &subject.start.facts,
        texts: &subject.start.texts,
        lang: &subject.source,
        staff: ask.rights.writes_all(),
        targets: &targets,
    };
    let entered = forms::read(&form_ask, &ask.form);
    if let Some(Pressed::Row(edit)) = &entered.pressed {
        let next = ask.form.after(&form_ask, edit, u32::from_le_bytes(chance()));
        return Ok(Err(page(ask, subject, Some(&next), &[], StatusCode::OK, None)?));
    }
    let mut faults: Vec<Fault> = entered.faults.clone();
    let (slug, wrong) = naming::slug(ask, subject.kind, subject.draft, subject.start, &entered.texts);
    faults.extend(wrong);
    // A draft may lack what publishing needs; it may not hold what is no value. A new entry needs a name at least.
    let blocking = entered.cannot_be_saved()
        || faults.iter().any(|fault| fault.name == "slug" || (fault.name == "t/name" && fault.is_missing()));
    match slug.filter(|_| !blocking) {
        Some(slug) => Ok(Ok(Entered { facts: entered.facts, texts: entered.texts, slug })),
        None => Ok(Err(page(ask, subject, Some(&ask.form), &faults, StatusCode::UNPROCESSABLE_ENTITY, None)?)),
    }
}

async fn store(ask: &Ask, subject: &Subject<'_>, id: EntryId, entered: Entered) -> Result<Answer, Halt> {
    let wish = Wish {
        id,
        kind: subject.kind,
        source: subject.source.clone(),
        slug: entered.slug,
        facts: entered.facts,
        texts: entered.texts,
        minor: ask.form.one("minor").is_some(),
    };
    let own = ask.account()?.id.to_string();
    let kept = subject.draft.map_or_else(|| format!("new/{}", subject.kind.name), |draft| draft.id.to_string());
    let mut tx = change::begin(ask).await?;
    match saving::append(ask, &mut tx, &wish, subject.draft).await {
        Ok(_) => {}
        Err(Halt::Store(Error::SlugTaken { .. })) => {
            return page(ask, subject, Some(&ask.form), &[naming::fault()], StatusCode::UNPROCESSABLE_ENTITY, None);
        }
        Err(halt) => return Err(halt),
    }
    if subject.draft.is_none() {
        join(ask, &mut tx, id).await?;
    }
    Private(tx.db()).drop_unsaved(&own, &kept, "").await?;
    tx.commit().await?;
    ask.desk.settle().await?;
    leave(ask, id).await
}

/// Adds a new entry to the list of links of the entry it was begun from.
async fn join(ask: &Ask, tx: &mut integra_store::Tx, id: EntryId) -> Result<(), Halt> {
    let (Some(from), Some(into)) = (ask.form.one("from"), ask.form.one("into")) else { return Ok(()) };
    let Some(draft) = from.parse().ok().and_then(|from| ask.desk.drafts().get(from).cloned()) else { return Ok(()) };
    let kind = ask.kind_of(&draft)?;
    let fits = |field: &&integra_kernel::FieldDecl| {
        field.name == into && matches!(&field.ty, FieldType::List(of) if matches!(**of, FieldType::Link(_)))
    };
    if draft.city != ask.city()?.key || !kind.facts.iter().any(|field| fits(&field)) {
        return Ok(());
    }
    ask.must_write(&kind, draft.id, &draft.facts.body)?;
    let mut start = Start::newest(&draft);
    let list = start.facts.entry(into.to_owned()).or_insert_with(|| json!([]));
    if let Some(list) = list.as_array_mut() {
        list.push(json!(id.to_string()));
    }
    let wish = Wish {
        id: draft.id,
        kind: &kind,
        source: draft.source.clone(),
        slug: draft.slug.clone(),
        facts: start.facts,
        texts: start.texts,
        minor: false,
    };
    saving::append(ask, tx, &wish, Some(&draft)).await?;
    Ok(())
}

/// Where to go after a save: back to the entry, to its review or to its publication.
async fn leave(ask: &Ask, id: EntryId) -> Result<Answer, Halt> {
    let address = |path: &str| ask.url(&format!("entries/{id}{path}"));
    match ask.form.one("do") {
        Some("review") => {
            let draft = ask.desk.drafts().get(id).cloned().ok_or(Halt::NotFound)?;
            let note = ask.form.one("note").unwrap_or_default().chars().take(4_000).collect();
            review::request(ask, &draft, note).await?;
            Ok(Answer::see(&address("?done=asked")))
        }
        Some("publish") if ask.rights.may(May::Publish) => Ok(Answer::see(&address("/publish?done=saved"))),
        _ => Ok(Answer::see(&ask.url(&format!("entries/{}?done=saved", begun_from(ask).unwrap_or(id))))),
    }
}

/// The entry a new one was begun from: people go on there, with the next one.
fn begun_from(ask: &Ask) -> Option<EntryId> {
    let from = ask.form.one("from").and_then(|from| from.parse().ok())?;
    ask.desk
        .drafts()
        .get(from)
        .filter(|draft| ask.city.as_ref().is_some_and(|city| city.key == draft.city))
        .map(|draft| draft.id)
}

/// POST `/desk/{city}/entries/{id}/unsaved`: keeps what was typed, for this person only, or throws it away.
pub(crate) async fn keep_unsaved(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    let kind = ask.kind_of(&draft)?;
    ask.must_write(&kind, draft.id, &draft.facts.body)?;
    let own = ask.account()?.id.to_string();
    if ask.form.one("do") == Some("drop") {
        let tx = change::begin(&ask).await?;
        Private(tx.db()).drop_unsaved(&own, &draft.id.to_string(), "").await?;
        tx.commit().await?;
        return Ok(Answer::see(&ask.url(&format!("entries/{}", draft.id))));
    }
    let unsaved = Unsaved { at: ask.desk.micros(), form: ask.form.without(&["csrf", "do"]).encode() };
    let tx = change::begin(&ask).await?;
    Private(tx.db()).keep_unsaved(&own, &draft.id.to_string(), "", unsaved).await?;
    tx.commit().await?;
    Ok(Answer { status: StatusCode::NO_CONTENT, ..Answer::default() })
}
