//! The library: pictures, recordings and documents that entries link to.

use http::StatusCode;
use integra_common::Media;
use integra_edition::{Draft, DraftState};
use integra_images::Focal;
use integra_kernel::{EntryId, KindDecl, files::FileType};
use integra_web::{query::encode, routes::headers_of, text::fold, wording::Arg};
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame::{self, Head},
    media::{self, KIND, Kept},
    pages::{edit, entries},
    rights::May,
    rows,
    uploads::{FILE_AT_MOST, FILES_AT_MOST, Upload},
};

/// Items on one page.
const SHOWN: usize = 48;
/// What the library can be filtered by.
const PARAMS: [&str; 4] = ["q", "type", "unused", "page"];
const TYPES: [&str; 3] = ["image", "audio", "document"];
/// Places of the point that matters that can be pressed, in hundredths.
const PLACES: [u8; 3] = [0, 50, 100];

/// One item of the library.
#[derive(Serialize)]
struct Item {
    url: String,
    thumb: Option<String>,
    name: String,
    lang: String,
    dir: &'static str,
    what: String,
    states: Vec<(&'static str, String)>,
    used: bool,
    silent: bool,
}

/// One file that was not kept.
#[derive(Serialize)]
struct Refused {
    name: String,
    why: String,
}

#[derive(Serialize)]
struct Library {
    items: Vec<Item>,
    count: usize,
    q: String,
    types: Vec<(&'static str, String, bool)>,
    unused: bool,
    pages: Vec<(usize, String, bool)>,
    keeps: bool,
    languages: Vec<(String, String, bool)>,
    refused: Vec<Refused>,
    kept: Vec<(String, String)>,
    megabytes: u64,
    files: usize,
}

/// GET `/desk/{city}/media`.
pub(crate) async fn list(ask: Ask) -> Result<Answer, Halt> {
    library(&ask, Vec::new(), Vec::new())
}

fn library(ask: &Ask, refused: Vec<Refused>, kept: Vec<(String, String)>) -> Result<Answer, Halt> {
    let city = ask.city()?;
    let drafts = ask.desk.drafts();
    let (q, ty) = (ask.query.one("q").unwrap_or_default(), ask.query.one("type").unwrap_or_default());
    let unused = ask.query.one("unused").is_some();
    let used = media::used(ask);
    let wanted = fold(q);
    let fits = |draft: &Draft| {
        let text = |path: &str| draft.source_text(path).unwrap_or_default();
        let words = fold(&format!("{} {} {}", text("name"), text("alternative"), draft.slug));
        wanted.split_whitespace().all(|word| words.contains(word))
            && (ty.is_empty() || draft.facts.body.get("type").and_then(|it| it.as_str()) == Some(ty))
            && !(unused && used.contains(&draft.id))
    };
    let mut found: Vec<&Draft> =
        drafts.list(&city.key, KIND).map(AsRef::as_ref).filter(|draft| rows::is_alive(draft) && fits(draft)).collect();
    found.reverse();
    let page = ask.query.one("page").and_then(|page| page.parse().ok()).filter(|page| *page > 0).unwrap_or(1_usize);
    let wording = ask.desk.wording();
    let status = if refused.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let context = Library {
        count: found.len(),
        items: found
            .iter()
            .skip((page - 1) * SHOWN)
            .take(SHOWN)
            .map(|draft| item(ask, draft, used.contains(&draft.id)))
            .collect(),
        q: q.to_owned(),
        types: TYPES.map(|it| (it, ask.say(&format!("vocabulary-media-type-{it}"), &[]), ty == it)).to_vec(),
        unused,
        pages: (1..=found.len().div_ceil(SHOWN).max(1))
            .map(|number| (number, at(ask, number), number == page))
            .collect(),
        keeps: ask.rights.may(May::KeepMedia),
        languages: city
            .languages
            .iter()
            .map(|lang| (lang.to_string(), wording.language_name(Some(&ask.lang), lang), *lang == city.default))
            .collect(),
        refused,
        kept,
        megabytes: FILE_AT_MOST >> 20,
        files: FILES_AT_MOST,
    };
    frame::page_with(ask, &Head::new(ask, "desk-library", "media"), "desk/library.html", status, context)
}

fn at(ask: &Ask, page: usize) -> String {
    let mut pairs = ask.query.canonical(&PARAMS);
    pairs.retain(|(name, _)| name != "page");
    pairs.push(("page".to_owned(), page.to_string()));
    format!("{}{}", ask.url("media"), encode(&pairs))
}

fn item(ask: &Ask, draft: &Draft, used: bool) -> Item {
    let ty = draft.facts.body.get("type").and_then(|it| it.as_str()).filter(|ty| TYPES.contains(ty));
    Item {
        url: ask.url(&format!("entries/{}", draft.id)),
        thumb: media::is_picture(draft).then(|| ask.url(&format!("media/{}/thumb", draft.id))),
        name: entries::name(draft),
        lang: draft.source.to_string(),
        dir: draft.source.direction().as_str(),
        what: ty.map(|ty| ask.say(&format!("vocabulary-media-type-{ty}"), &[])).unwrap_or_default(),
        states: entries::states(ask, draft, false),
        used,
        silent: draft.source_text("alternative").is_none_or(|text| text.trim().is_empty()),
    }
}

/// POST `/desk/{city}/media`: keeps files. Each is judged for itself; what is not kept is said, file by file.
pub(crate) async fn upload(mut ask: Ask) -> Result<Answer, Halt> {
    let uploads = std::mem::take(&mut ask.files);
    if uploads.is_empty() {
        return Err(Halt::Invalid("no-file"));
    }
    let source = match ask.form.one("source") {
        Some(tag) => ask.language(tag)?,
        None => ask.city()?.default.clone(),
    };
    let (mut kept, mut refused) = (Vec::new(), Vec::new());
    for upload in uploads {
        let name: String = upload.file_name.chars().filter(|letter| !letter.is_control()).take(80).collect();
        match media::keep(&ask, upload, &source).await? {
            Kept::New(id) | Kept::Known(id) => kept.push((name, id)),
            Kept::Refused(why) => refused.push(Refused { name, why: ask.say(&why, &[]) }),
        }
    }
    match (&kept[..], &refused[..]) {
        ([(_, id)], []) => Ok(Answer::see(&ask.url(&format!("entries/{id}?done=uploaded")))),
        (_, []) => Ok(Answer::see(&ask.url("media?done=uploaded"))),
        _ => {
            let entry = |id: &EntryId| ask.url(&format!("entries/{id}"));
            let kept = kept.iter().map(|(name, id)| (name.clone(), entry(id))).collect();
            library(&ask, refused, kept)
        }
    }
}

/// An item of this city, or of the network, whose files every city may show.
fn found(ask: &Ask) -> Result<std::sync::Arc<Draft>, Halt> {
    let id: EntryId = ask.part_of_path("id").parse().map_err(|_| Halt::NotFound)?;
    let draft = ask.desk.drafts().get(id).cloned().ok_or(Halt::NotFound)?;
    let ours = draft.city == ask.city()?.key || draft.city.is_all();
    (ours && draft.kind == KIND && draft.state != DraftState::Erased).then_some(draft).ok_or(Halt::NotFound)
}

/// GET `/desk/{city}/media/{id}/{variant}`: a file as it was saved last, whether or not readers see it.
pub(crate) async fn file(ask: Ask) -> Result<Answer, Halt> {
    let draft = found(&ask)?;
    let facts = media::facts(&draft).ok_or(Halt::NotFound)?;
    let wanted = ask.part_of_path("variant");
    let variant = match wanted {
        "thumb" => facts.in_format("webp").next(),
        id => facts.variants.iter().find(|variant| variant.id.as_str() == id),
    };
    let hash = match (wanted, variant) {
        ("card", _) => facts.card.clone().ok_or(Halt::NotFound)?,
        (_, variant) => variant.ok_or(Halt::NotFound)?.file.clone(),
    };
    let bytes = ask.desk.store.media().get(&hash).await?.ok_or(Halt::NotFound)?;
    let ty = FileType::of(&bytes).ok_or(Halt::NotFound)?;
    let mut answer = Answer { bytes: Some(bytes), ..Answer::default() };
    for (name, value) in headers_of(ty, &format!("{}.{}", draft.slug, ty.extension())) {
        answer = answer.and(name, value);
    }
    Ok(answer)
}

/// One entry that uses an item.
#[derive(Serialize)]
pub(crate) struct User {
    url: Option<String>,
    name: String,
    lang: String,
    dir: &'static str,
    kind: String,
}

/// One kept file.
#[derive(Serialize)]
struct File {
    url: String,
    words: String,
}

/// One place of the point that matters.
#[derive(Serialize)]
struct Place {
    value: String,
    words: String,
    here: bool,
}

/// What the form of an item shows beside its fields.
#[derive(Serialize)]
pub(crate) struct Panel {
    act: String,
    what: String,
    picture: Option<String>,
    sound: Option<String>,
    card: Option<String>,
    files: Vec<File>,
    places: Vec<Place>,
    x: i64,
    y: i64,
    users: Vec<User>,
    problem: Option<String>,
    may: bool,
    ends: bool,
    archived: bool,
    reasons: Vec<(&'static str, String)>,
    accept: &'static str,
}

/// The panel of an item; nothing for entries of other kinds.
pub(crate) fn panel(ask: &Ask, kind: &KindDecl, draft: &Draft, problem: Option<String>) -> Option<Panel> {
    let facts = media::facts(draft)?;
    let url = |variant: &str| ask.url(&format!("media/{}/{variant}", draft.id));
    let (x, y) = facts.focal.as_ref().map_or((50, 50), |focal| (focal.x, focal.y));
    let shown = facts.in_format("webp").nth(1).or_else(|| facts.in_format("webp").next());
    let place = |(y_at, x_at): (u8, u8)| Place {
        value: format!("{x_at} {y_at}"),
        words: format!(
            "{}, {}",
            ask.say(&format!("desk-focal-y-{y_at}"), &[]),
            ask.say(&format!("desk-focal-x-{x_at}"), &[])
        ),
        here: (i64::from(x_at), i64::from(y_at)) == (x, y),
    };
    Some(Panel {
        act: ask.url(&format!("media/{}", draft.id)),
        what: ask.say(&format!("vocabulary-media-type-{}", facts.ty.as_str()), &[]),
        picture: shown.map(|variant| url(variant.id.as_str())),
        sound: facts.ty.is("audio").then(|| facts.variants.first().map(|variant| url(variant.id.as_str()))).flatten(),
        card: facts.card.as_ref().map(|_| url("card")),
        files: facts
            .variants
            .iter()
            .map(|variant| File { url: url(variant.id.as_str()), words: words(ask, variant) })
            .collect(),
        places: if facts.is_picture() {
            PLACES.into_iter().flat_map(|y| PLACES.map(|x| place((y, x)))).collect()
        } else {
            Vec::new()
        },
        x,
        y,
        users: users(ask, media::users(ask, draft.id)),
        problem,
        may: ask.rights.may(May::KeepMedia) && ask.writes(kind, draft.id, &draft.facts.body),
        ends: ask.rights.may(May::Publish),
        archived: draft.state == DraftState::Archived,
        reasons: media::REASONS.map(|it| (it, ask.say(&format!("desk-media-erase-{it}"), &[]))).to_vec(),
        accept: accept(&facts),
    })
}

/// What a browser offers for a file in the place of this one.
fn accept(facts: &Media) -> &'static str {
    match facts.ty.as_str() {
        "audio" => ".mp3,.ogg,.opus,.m4a",
        "document" => ".pdf",
        _ => "image/jpeg,image/png,image/webp,image/gif",
    }
}

fn words(ask: &Ask, variant: &integra_common::kinds::media::Variant) -> String {
    let format = ask.say(&format!("vocabulary-file-format-{}", variant.format.as_str()), &[]);
    let format = match (variant.width, variant.height) {
        (Some(width), Some(height)) => format!("{format}, {width} × {height}"),
        _ => format,
    };
    ask.say("desk-file", &[("format", Arg::Text(format)), ("n", Arg::Number((variant.bytes + 999) / 1000))])
}

/// Entries by name, with their form where this person may see it.
fn users(ask: &Ask, ids: Vec<EntryId>) -> Vec<User> {
    let drafts = ask.desk.drafts();
    let here = ask.city.as_ref().map(|city| &city.key);
    let user = |draft: &Draft| User {
        url: (Some(&draft.city) == here).then(|| ask.url(&format!("entries/{}", draft.id))),
        name: entries::name(draft),
        lang: draft.source.to_string(),
        dir: draft.source.direction().as_str(),
        kind: ask.say(&format!("kind-{}", draft.kind), &[]),
    };
    ids.into_iter().filter_map(|id| drafts.get(id)).map(|draft| user(draft)).collect()
}

/// POST `/desk/{city}/media/{id}`: the point that matters, another file, or an end.
pub(crate) async fn act(mut ask: Ask) -> Result<Answer, Halt> {
    let draft = found(&ask)?;
    let kind = ask.kind_of(&draft)?;
    if draft.city != ask.city()?.key {
        return Err(Halt::NotFound);
    }
    ask.must_write(&kind, draft.id, &draft.facts.body)?;
    let done = match ask.form.one("do") {
        Some("focus") => {
            media::focus(&ask, &kind, &draft, focal(&ask)?).await?;
            "saved"
        }
        Some("replace") => {
            let upload: Option<Upload> = std::mem::take(&mut ask.files).into_iter().next();
            let upload = upload.ok_or(Halt::Invalid("no-file"))?;
            if let Some(why) = media::replace(&ask, &kind, &draft, upload).await? {
                let why = ask.say(&why, &[]);
                return edit::with_problem(&ask, &draft, StatusCode::UNPROCESSABLE_ENTITY, Some(why)).await;
            }
            "replaced"
        }
        Some(wish @ ("archive" | "erase")) => {
            if !ask.rights.may(May::Publish) {
                return Err(Halt::Forbidden);
            }
            let erases = wish == "erase";
            let others = media::in_the_way(&ask, &kind, &draft, erases).await?;
            if !others.is_empty() {
                let names: Vec<String> = users(&ask, others).into_iter().map(|user| user.name).collect();
                let told = ask.say("desk-media-used", &[("names", Arg::Text(names.join(", ")))]);
                return edit::with_problem(&ask, &draft, StatusCode::CONFLICT, Some(told)).await;
            }
            if erases {
                let reason = ask.form.one("reason").filter(|reason| media::REASONS.contains(reason));
                media::erase(&ask, &kind, &draft, reason.ok_or(Halt::Invalid("form"))?).await?;
                ask.desk.settle().await?;
                return Ok(Answer::see(&ask.url("media?done=erased")));
            }
            media::archive(&ask, &draft).await?;
            "archived"
        }
        _ => return Err(Halt::Invalid("form")),
    };
    ask.desk.settle().await?;
    Ok(Answer::see(&ask.url(&format!("entries/{}?done={done}", draft.id))))
}

/// The point that matters, as pressed, else as typed.
fn focal(ask: &Ask) -> Result<Focal, Halt> {
    let pressed = ask.form.one("point").and_then(|point| point.split_once(' '));
    let (x, y) = pressed.unwrap_or((ask.form.one("x").unwrap_or_default(), ask.form.one("y").unwrap_or_default()));
    let number = |text: &str| text.trim().parse::<u8>().ok().filter(|number| *number <= 100);
    match (number(x), number(y)) {
        (Some(x), Some(y)) => Ok(Focal { x, y }),
        _ => Err(Halt::Invalid("focal")),
    }
}
