//! Pictures, recordings and documents: from a file somebody sent to an entry, where it is used, and what may be done
//! with it.

use std::{collections::BTreeSet, sync::Arc};

use integra_common::Media;
use integra_edition::{Draft, DraftState, files, outgoing};
use integra_images::{Focal, Judged, Picture, Variant};
use integra_kernel::{
    Block, CityKey, EntryId, Kind, KindDecl, Lang, canonical, fields::FieldType, files::FileType, texts::Fields,
};
use integra_store::{Change, Tx, Unpublished};
use serde_json::{Map, Value, json};

use crate::{
    answer::Halt,
    ask::Ask,
    change,
    desk::Desk,
    naming, rows,
    saving::{self, Start, Wish},
    uploads::Upload,
};

/// Name of the kind.
pub(crate) const KIND: &str = Media::NAME;
/// What may be the reason of an erasure. No sentence of anybody: it stays for ever.
pub(crate) const REASONS: [&str; 3] = ["consent", "rights", "mistake"];
/// Longest name taken from a file.
const NAME_AT_MOST: usize = 120;

/// What became of a file somebody sent.
pub(crate) enum Kept {
    /// A new entry.
    New(EntryId),
    /// The city has it already.
    Known(EntryId),
    /// It is not kept; the message id says why.
    Refused(String),
}

/// A file, judged and kept, not yet named by any record.
struct Stored {
    original: String,
    facts: Map<String, Value>,
}

/// The facts of a draft of this kind, typed.
pub(crate) fn facts(draft: &Draft) -> Option<Media> {
    (draft.kind == KIND).then(|| serde_json::from_value(Value::Object(draft.facts.body.as_ref().clone())).ok())?
}

/// Whether a draft is a picture.
pub(crate) fn is_picture(draft: &Draft) -> bool {
    draft.facts.body.get("type").and_then(Value::as_str) == Some("image")
}

/// Judges and keeps a file somebody sent, as a new entry of the city.
///
/// # Errors
/// The disk or the store fails.
pub(crate) async fn keep(ask: &Ask, upload: Upload, source: &Lang) -> Result<Kept, Halt> {
    let kind = ask.desk.kinds().get(KIND).cloned().ok_or(Halt::NotFound)?;
    let name = name_of(&upload.file_name).unwrap_or_else(|| ask.say("kind-media", &[]));
    let stored = match store(ask, upload).await? {
        Ok(stored) => stored,
        Err(why) => return Ok(Kept::Refused(why)),
    };
    let city = ask.city()?.key.clone();
    if let Some(known) = same_file(ask, &city, &stored.original) {
        return Ok(Kept::Known(known));
    }
    let mut facts = stored.facts;
    // What contributors bring belongs to their organization, so that they may change it.
    if let (false, Some(own)) = (ask.rights.writes_all(), ask.rights.organizations().next()) {
        facts.insert("organization".to_owned(), json!(own.to_string()));
    }
    let id = ask.desk.new_entry();
    ask.must_write(&kind, id, &facts)?;
    let mut texts = Fields::new();
    texts.insert("name".to_owned(), vec![Block::source(name)]);
    let (slug, _) = naming::slug(ask, &kind, None, &Start::default(), &texts);
    let slug = slug.ok_or(Halt::Conflict("name-taken"))?;
    let wish = Wish { id, kind: &kind, source: source.clone(), slug, facts, texts, minor: false };
    let mut tx = change::begin(ask).await?;
    saving::append(ask, &mut tx, &wish, None).await?;
    tx.commit().await?;
    // The next file of the same form may have the same name.
    ask.desk.settle().await?;
    Ok(Kept::New(id))
}

/// Puts another file in the place of an entry's own. What links to it shows the new one once it is published.
///
/// # Errors
/// The disk or the store fails, or somebody saved meanwhile.
pub(crate) async fn replace(ask: &Ask, kind: &KindDecl, draft: &Draft, upload: Upload) -> Result<Option<String>, Halt> {
    let stored = match store(ask, upload).await? {
        Ok(stored) => stored,
        Err(why) => return Ok(Some(why)),
    };
    let mut facts = draft.facts.body.as_ref().clone();
    for name in ["card", "focal", "variants", "original"] {
        facts.remove(name);
    }
    if facts.get("type") != stored.facts.get("type") {
        return Ok(Some("desk-upload-other-type".to_owned()));
    }
    facts.extend(stored.facts);
    save(ask, kind, draft, facts).await.map(|()| None)
}

/// Notes the point of a picture that matters, and cuts the part for cards anew.
///
/// # Errors
/// The picture cannot be read, or somebody saved meanwhile.
pub(crate) async fn focus(ask: &Ask, kind: &KindDecl, draft: &Draft, focal: Focal) -> Result<(), Halt> {
    let media = facts(draft).filter(Media::is_picture).ok_or(Halt::Invalid("form"))?;
    let largest = media.in_format("jpg").last().ok_or(Halt::Invalid("form"))?;
    let bytes = ask.desk.store.media().get(&largest.file).await?.ok_or(Halt::Conflict("file-gone"))?;
    let card = compute(&ask.desk, move || integra_images::card(&bytes, focal)).await;
    let card = card.map_err(|_| Halt::Conflict("file-gone"))?;
    let mut facts = draft.facts.body.as_ref().clone();
    facts.insert("card".to_owned(), json!(ask.desk.store.media().put(card.bytes).await?));
    facts.insert("focal".to_owned(), json!({ "x": focal.x, "y": focal.y }));
    save(ask, kind, draft, facts).await
}

async fn save(ask: &Ask, kind: &KindDecl, draft: &Draft, facts: Map<String, Value>) -> Result<(), Halt> {
    let start = Start::newest(draft);
    let wish = Wish {
        id: draft.id,
        kind,
        source: draft.source.clone(),
        slug: draft.slug.clone(),
        facts,
        texts: start.texts,
        minor: false,
    };
    let mut tx = change::begin(ask).await?;
    saving::append(ask, &mut tx, &wish, Some(draft)).await?;
    tx.commit().await?;
    Ok(())
}

/// Erases an entry with all files it ever had.
///
/// # Errors
/// The store fails.
pub(crate) async fn erase(ask: &Ask, kind: &KindDecl, draft: &Draft, reason: &str) -> Result<(), Halt> {
    let media = every_file(ask, kind, draft.id).await?.into_iter().collect();
    let mut tx = change::begin(ask).await?;
    tx.append(Change::Erase { entry: draft.id, lang: None, media, reason: reason.to_owned() }).await?;
    change::note(ask, &mut tx, "entry.erase", &draft.id.to_string(), json!({ "reason": reason })).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends an entry for readers.
///
/// # Errors
/// The store fails.
pub(crate) async fn archive(ask: &Ask, draft: &Draft) -> Result<(), Halt> {
    change::withdraw(ask, draft, Unpublished::Archived).await
}

/// Every file an entry ever named.
async fn every_file(ask: &Ask, kind: &KindDecl, id: EntryId) -> Result<BTreeSet<String>, Halt> {
    let mut found = BTreeSet::new();
    for record in ask.desk.store.history(&id).await? {
        if let Some((facts, _)) = change::facts_of(kind, &record) {
            found.extend(files(&kind.facts, &facts));
        }
    }
    Ok(found)
}

/// Other entries that stand in the way of an end: those that link to it, and for an erasure those that hold the same
/// files.
///
/// # Errors
/// The store fails.
pub(crate) async fn in_the_way(ask: &Ask, kind: &KindDecl, draft: &Draft, erases: bool) -> Result<Vec<EntryId>, Halt> {
    let mut found = users(ask, draft.id);
    if erases {
        let own = every_file(ask, kind, draft.id).await?;
        let drafts = ask.desk.drafts();
        let others = drafts.iter().filter(|other| other.kind == KIND && other.id != draft.id);
        let holds = |other: &&Arc<Draft>| !files(&kind.facts, &other.facts.body).is_disjoint(&own);
        found.extend(others.filter(holds).map(|other| other.id));
    }
    Ok(found)
}

/// The entries whose newest or published state links to this one, in any city.
pub(crate) fn users(ask: &Ask, id: EntryId) -> Vec<EntryId> {
    let edition = ask.desk.edition();
    let published = edition.linking(id).map(|(entry, _)| entry.id);
    let mut found: BTreeSet<EntryId> = published.collect();
    each_link(ask, |user, target| {
        if target == id {
            found.insert(user);
        }
    });
    found.into_iter().collect()
}

/// Everything that any entry links to among kept files.
pub(crate) fn used(ask: &Ask) -> BTreeSet<EntryId> {
    let mut used = BTreeSet::new();
    each_link(ask, |_, target| {
        used.insert(target);
    });
    let (edition, drafts) = (ask.desk.edition(), ask.desk.drafts());
    let media = drafts.iter().filter(|draft| draft.kind == KIND);
    used.extend(media.filter(|draft| edition.linking(draft.id).next().is_some()).map(|draft| draft.id));
    used
}

/// Calls with every link to a kept file: who links, and where to.
fn each_link(ask: &Ask, mut look: impl FnMut(EntryId, EntryId)) {
    let drafts = ask.desk.drafts();
    let linking: Vec<&str> =
        ask.desk.kinds().iter().filter(|kind| links_to_files(&kind.facts)).map(|kind| kind.name).collect();
    for draft in drafts.iter().filter(|draft| linking.contains(&draft.kind.as_str()) && rows::is_alive(draft)) {
        let Some(kind) = ask.desk.kinds().get(&draft.kind) else { continue };
        for (target, _) in outgoing(&kind.facts, &draft.facts.body) {
            look(draft.id, target);
        }
    }
}

fn links_to_files(fields: &[integra_kernel::FieldDecl]) -> bool {
    fn leads(ty: &FieldType) -> bool {
        match ty {
            FieldType::Link(kinds) => kinds.contains(&KIND),
            FieldType::List(of) => leads(of),
            FieldType::Group(fields) => links_to_files(fields),
            _ => false,
        }
    }
    fields.iter().any(|field| leads(&field.ty))
}

/// The kept files an entry links to that readers do not see yet: they are published with it.
///
/// # Errors
/// One of them lacks what publishing needs, such as an alternative text.
pub(crate) fn beside(ask: &Ask, kind: &KindDecl, draft: &Draft) -> Result<Vec<Arc<Draft>>, Halt> {
    if !links_to_files(&kind.facts) {
        return Ok(Vec::new());
    }
    let drafts = ask.desk.drafts();
    let linked = outgoing(&kind.facts, &draft.facts.body);
    let linked = linked.iter().filter_map(|(id, _)| drafts.get(*id)).filter(|linked| linked.kind == KIND);
    let mut waiting = Vec::new();
    for linked in linked.filter(|linked| linked.state == DraftState::Draft) {
        let kind = ask.kind_of(linked)?;
        if !change::problems(&kind, linked).is_empty() {
            return Err(Halt::Picture(format!("/desk/{}/entries/{}", linked.city, linked.id)));
        }
        waiting.push(Arc::clone(linked));
    }
    Ok(waiting)
}

/// Publishes such files in the transaction of what links to them.
///
/// # Errors
/// The store fails.
pub(crate) async fn publish_beside(ask: &Ask, tx: &mut Tx, waiting: &[Arc<Draft>]) -> Result<(), Halt> {
    for linked in waiting {
        let (facts, texts) = linked.newest();
        tx.append(Change::Publish { entry: linked.id, facts, texts }).await?;
        change::note(ask, tx, "entry.publish", &linked.id.to_string(), json!({ "facts": facts })).await?;
    }
    Ok(())
}

fn same_file(ask: &Ask, city: &CityKey, original: &str) -> Option<EntryId> {
    let drafts = ask.desk.drafts();
    let mut own = drafts.list(city, KIND).filter(|draft| rows::is_alive(draft));
    let same = |draft: &&Arc<Draft>| draft.facts.body.get("original").and_then(Value::as_str) == Some(original);
    own.find(same).map(|draft| draft.id)
}

/// Judges a file and puts what is kept of it onto the disk. The message id of why not, else.
async fn store(ask: &Ask, mut upload: Upload) -> Result<Result<Stored, String>, Halt> {
    let bytes = upload.file.bytes().await?;
    let judged = compute(&ask.desk, move || {
        let original = canonical::hash_bytes(&bytes);
        integra_images::judge(&bytes).map(|judged| (original, judged, bytes))
    });
    let (original, judged, bytes) = match judged.await {
        Ok(good) => good,
        Err(error) => {
            tracing::warn!(%error, "an uploaded file is not kept");
            return Ok(Err(format!("desk-upload-{}", error.key())));
        }
    };
    let kept = match judged {
        Judged::Picture(picture) => pictured(ask, picture).await,
        Judged::AsItIs(ty) => as_it_is(ask, ty, bytes).await,
    };
    match kept {
        Ok(mut facts) => {
            facts.insert("original".to_owned(), json!(original));
            Ok(Ok(Stored { original, facts }))
        }
        Err(Halt::Store(integra_store::Error::MediaErased(_))) => {
            tracing::warn!("an uploaded file was erased before and is not kept");
            Ok(Err("desk-upload-erased".to_owned()))
        }
        Err(halt) => Err(halt),
    }
}

/// Computes where nobody waits for it, one file at a time: a picture may take much memory while it is read.
async fn compute<T: Send + 'static>(
    desk: &Desk,
    work: impl FnOnce() -> Result<T, integra_images::Error> + Send + 'static,
) -> Result<T, integra_images::Error> {
    let _turn = desk.judging.acquire().await;
    // A decoder that fails on a file nobody foresaw has found a damaged file.
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(integra_images::Error::BrokenPicture))
}

async fn pictured(ask: &Ask, picture: Picture) -> Result<Map<String, Value>, Halt> {
    let media = ask.desk.store.media();
    let mut variants = Vec::new();
    for Variant { ty, width, height, bytes } in picture.variants {
        let (end, size) = (ty.extension(), bytes.len());
        let id = format!("{end}-{width}");
        let file = media.put(bytes).await?;
        variants.push(json!({
            "id": id, "file": file, "format": end, "bytes": size, "width": width, "height": height,
        }));
    }
    let card = media.put(picture.card.bytes).await?;
    Ok(object(json!({ "type": "image", "variants": variants, "card": card, "focal": { "x": 50, "y": 50 } })))
}

async fn as_it_is(ask: &Ask, ty: FileType, bytes: Vec<u8>) -> Result<Map<String, Value>, Halt> {
    let (end, size) = (ty.extension(), bytes.len());
    let file = ask.desk.store.media().put(bytes).await?;
    let what = if ty.is_sound() { "audio" } else { "document" };
    let variant = json!({ "id": end, "file": file, "format": end, "bytes": size });
    Ok(object(json!({ "type": what, "variants": [variant] })))
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// A name for people, from what their browser called the file: its last part without its end, without the letters no
/// keyboard has.
fn name_of(file_name: &str) -> Option<String> {
    let last = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let words: String = stem.chars().map(|letter| if letter == '_' { ' ' } else { letter }).collect();
    let clean: String = words.chars().filter(|letter| !letter.is_control()).take(NAME_AT_MOST).collect();
    Some(clean.trim().to_owned()).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::name_of;

    #[test]
    fn a_name_is_the_last_part_of_a_path() {
        assert_eq!(name_of("C:\\fakepath\\town_hall.final.JPG").as_deref(), Some("town hall.final"));
        assert_eq!(name_of("../../etc/passwd").as_deref(), Some("passwd"));
        assert_eq!(name_of("\u{0}\r\n.png"), None);
        assert_eq!(name_of(&"x".repeat(500)).map(|name| name.len()), Some(120));
    }
}
