//! The page of a form: an entry's or a new one's, as saved or as typed.

use http::{HeaderValue, StatusCode, header};
use integra_edition::Draft;
use integra_kernel::{KindDecl, Lang, Slug};
use integra_web::{
    entrusted::Pattern,
    forms::{self, Fault, Form, Look, Posted, Pressed, Words, points::Place},
    wording::Arg,
};
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    entrust::{self, Verdict},
    frame::{self, Head},
    moments::{self, Moment},
    nearby,
    owning::Care,
    pages::{entries, markdown, media, pull, reports::Heard},
    private::Unsaved,
    rights::May,
    saving::Start,
    steps::{self, Step},
    targets,
};

/// The rules of every page, and recordings of our own: a kept file is listened to beside its form, and nowhere else.
const WITH_SOUND: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
    media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

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
    /// Where the city is, for the pin.
    centre: Option<String>,
    /// A point far from the city somebody has been warned of.
    far_seen: String,
    duplicate: Option<String>,
    /// Where Markdown is rendered, and where entries are found.
    markdown: String,
    find: String,
    may: bool,
    publishes: bool,
    minor: bool,
    translations: Vec<entries::Translation>,
    has_translations: bool,
    next: Vec<Step>,
    care: Option<Care>,
    heard: Option<Heard>,
    concerns: Vec<entrust::Said>,
    pull: Option<pull::Panel>,
    /// Why somebody of the city must look before readers see it.
    waits: Option<String>,
    patterns: Vec<(String, String)>,
    from: String,
    into: String,
    media: Option<media::Panel>,
}

/// What is shown: an entry, or a new one.
pub(super) struct Subject<'a> {
    pub(super) kind: &'a KindDecl,
    pub(super) draft: Option<&'a Draft>,
    pub(super) start: &'a Start,
    pub(super) source: Lang,
    /// What could not be done with its file.
    pub(super) problem: Option<String>,
    /// Who looks after it.
    pub(super) care: Option<Care>,
    /// What readers have said about it.
    pub(super) heard: Option<Heard>,
    /// Whether this person may publish it, and its button to take it down.
    pub(super) entrusted: Option<(Verdict, Option<pull::Panel>)>,
}

impl<'a> Subject<'a> {
    /// A new entry that begins with this.
    pub(super) fn new(kind: &'a KindDecl, start: &'a Start, source: Lang) -> Self {
        Self { kind, draft: None, start, source, problem: None, care: None, heard: None, entrusted: None }
    }
}

/// Makes the page: of what was saved or `posted`, with what is wrong in it, and a hint at words typed and not saved.
pub(super) fn page(
    ask: &Ask,
    subject: &Subject<'_>,
    posted: Option<&Posted>,
    faults: &[Fault],
    status: StatusCode,
    unsaved: Option<Unsaved>,
) -> Result<Answer, Halt> {
    let Subject { kind, draft, start, source, problem, care, heard, entrusted } = subject;
    let (verdict, pull) = entrusted.clone().unwrap_or((Verdict::Never, None));
    let (targets, lent) = (targets::of(ask), targets::lent(ask, kind, &start.facts));
    let form_ask = forms::Ask {
        kind,
        facts: &start.facts,
        texts: &start.texts,
        lang: source,
        staff: ask.rights.writes_all(),
        targets: &targets,
        lent: &lent,
    };
    let words = Words { wording: ask.desk.wording(), lang: &ask.lang };
    let (slug_faults, faults): (Vec<Fault>, Vec<Fault>) =
        faults.iter().cloned().partition(|fault| fault.name == "slug");
    let mut form = forms::build(&form_ask, words, posted, &faults);
    if let Some(Pressed::Look(look)) = posted.and_then(Posted::pressed) {
        beside(ask, &mut form, &look);
    }
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
        restore: format!("{action}?unsaved=restore"),
        centre: nearby::centre(ask).map(|Place { lat, lon }| format!("{lat},{lon}")),
        far_seen: nearby::seen(&faults, posted).unwrap_or_default(),
        duplicate: draft
            .filter(|draft| ask.writes(kind, ask.desk.new_entry(), &draft.facts.body))
            .map(|draft| ask.url(&format!("entries/{}/duplicate", draft.id))),
        markdown: ask.url("markdown"),
        find: ask.url("find"),
        unsaved: unsaved.map(|unsaved| moments::moment(ask, unsaved.at)),
        may,
        publishes: ask.rights.may(May::Publish) || verdict == Verdict::Publish,
        concerns: draft.map(|draft| entrust::said(ask, &entrust::concerns(&ask.desk, draft), "")).unwrap_or_default(),
        waits: verdict.words().map(|id| ask.say(id, &[])),
        patterns: if draft.is_none() { patterns(ask, kind) } else { Vec::new() },
        pull,
        minor: typed("minor").is_some(),
        translations: draft.map(|draft| entries::translations(ask, draft)).unwrap_or_default(),
        has_translations: draft.is_some_and(|draft| draft.texts.keys().any(|lang| lang != source)),
        next: draft.map(|draft| steps::next(ask, kind, draft)).unwrap_or_default(),
        care: care.clone(),
        heard: heard.clone(),
        from: from_form("from"),
        into: from_form("into"),
        media: draft.and_then(|draft| media::panel(ask, kind, draft, problem.clone())),
        action,
        form,
        id,
    };
    let head = Head { title: context.name.clone(), ..Head::new(ask, "desk-entries", "entries") };
    let sounds = context.media.is_some();
    let answer = frame::page_with(ask, &head, "desk/edit.html", status, context)?;
    Ok(if sounds { answer.and(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(WITH_SOUND)) } else { answer })
}

/// Ready patterns a new entry of this kind can begin with: their addresses and names.
fn patterns(ask: &Ask, kind: &KindDecl) -> Vec<(String, String)> {
    let Some(entrusted) = ask.desk.site.entrusted(kind.name) else { return Vec::new() };
    let one = |it: &Pattern| (ask.url(&format!("new/{}?pattern={}", kind.name, it.key)), ask.say(it.name, &[]));
    entrusted.patterns.iter().map(one).collect()
}

/// Shows what somebody wants to see beside what they typed.
fn beside(ask: &Ask, form: &mut Form, look: &Look) {
    let Some(typed) = form.typed(look) else { return };
    match look {
        Look::Preview(name) => form.shows(name, markdown::html(ask, &typed.words)),
        Look::Find(target) => {
            form.finds(target, targets::find(ask, &typed.kinds, &typed.words, targets::MATCHES));
        }
    }
}
