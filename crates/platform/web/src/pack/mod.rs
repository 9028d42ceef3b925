//! The essentials of a city in one language as one answer, for devices that will have no network.
//!
//! A pack is made of the same page functions as the portal itself, as copies ([`crate::Show::is_copy`]): no page of it
//! says what is open now. It carries the styles, scripts and drawings its pages need, so that it is kept whole or not at
//! all. A device that has an older pack says which pages it has by their marks and is sent the others. A mark comes from
//! what a page says, not from a number somebody remembers, so a difference is right after a restart, a new version of the
//! program and on every node.

mod files;
mod kept;
mod size;

use std::{collections::BTreeSet, sync::Arc};

use integra_edition::{Edition, Entry, key};
use integra_kernel::{CityKey, EntryId, Lang, clock::Timestamp};
use serde::Serialize;
use sha2::{Digest, Sha256};

pub use kept::Packs;

use crate::{
    city::CityProfile,
    finding::{Leading, NAMES},
    front::Deps,
    routes::page::{captures, copy},
    site::Site,
    stop::Stop,
};

/// Most bytes of a pack on the wire, for people who pay for each of them.
pub const WIRE_AT_MOST: usize = 300_000;
/// Most bytes of its pages before they are packed: an old telephone reads them at once.
const PLAIN_AT_MOST: usize = 3_000_000;
/// What is kept free for what stands around pages.
const SPARE: usize = 15_000;
/// Version of the answer. A device that does not know it keeps nothing.
const FORMAT: u32 = 1;
/// Letters of a mark.
pub const MARK: usize = 6;
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A page of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Packed {
    /// Its address, as links lead to it.
    pub url: String,
    /// Its title.
    pub title: String,
    /// Other names by which people look for it, in any language, and words that lead to it.
    pub names: BTreeSet<String>,
    /// Tells whether a device has it as it is.
    pub mark: String,
    /// The page.
    pub html: String,
}

/// A style sheet, a script or a drawing that pages of a pack need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct File {
    /// Its address.
    pub url: String,
    /// Its media type.
    pub kind: &'static str,
    /// Tells whether a device has it.
    pub mark: String,
    /// What is in it.
    pub text: String,
}

/// The essentials of a city in one language.
#[derive(Debug, Clone)]
pub struct Pack {
    /// When it was made.
    pub made: Timestamp,
    /// Everything its pages were made from.
    pub deps: Deps,
    /// The first moment at which one of its pages is no longer true, because of the clock alone.
    pub changes_at: Option<Timestamp>,
    /// The pages, the most urgent first.
    pub pages: Vec<Packed>,
    /// What they need.
    pub files: Vec<File>,
    /// Addresses of pictures on lists and maps. A device fetches them where there is room left.
    pub pictures: Vec<String>,
    /// How many pages did not fit.
    pub left_out: usize,
}

/// What is sent: all of a pack, or what a device does not have.
#[derive(Serialize)]
struct Answer<'p> {
    format: u32,
    edition: i64,
    made: String,
    /// The marks of everything in the pack. What a device has and this does not name is gone.
    all: Vec<&'p str>,
    pages: Vec<&'p Packed>,
    files: Vec<&'p File>,
    pictures: &'p [String],
    left_out: usize,
}

impl Pack {
    /// Makes the pack of a city. Takes a tenth of a second: not for an async thread.
    ///
    /// # Errors
    /// A template fails: our mistake.
    pub fn make(site: &Site, edition: &Arc<Edition>, city: &CityProfile, lang: &Lang) -> Result<Self, Stop> {
        let leading = site.finder.leading(edition, &city.key);
        let mut pack = Self {
            made: site.clock.now(),
            deps: of_everything(site, &city.key, &leading),
            changes_at: None,
            pages: Vec::new(),
            files: Vec::new(),
            pictures: Vec::new(),
            left_out: 0,
        };
        let mut room = size::Room::new(WIRE_AT_MOST - SPARE, PLAIN_AT_MOST);
        for Place { path, entry } in places(site, edition, city) {
            // The first page that does not fit ends it, and the work with it: what follows is less urgent, and never
            // instead of it.
            if pack.left_out > 0 {
                pack.left_out += 1;
                continue;
            }
            let (body, keep) = match copy(site, edition, city, lang, &path) {
                Ok((body, Some(keep))) => (body, keep),
                Err(stop @ Stop::Template(_)) => return Err(stop),
                // What is for one visitor, has moved or is not there in this city is no part of it.
                Ok((_, None)) | Err(_) => continue,
            };
            pack.deps.extend(keep.deps.iter().cloned());
            pack.changes_at = [pack.changes_at, keep.changes_at].into_iter().flatten().min();
            let files = files::of(site, city, &body.text, &pack.files);
            let plain = files.iter().map(|file| file.text.as_str()).chain([body.text.as_str()]);
            if !room.takes(plain) {
                pack.left_out = 1;
                continue;
            }
            pack.files.extend(files);
            if entry.is_none() {
                pack.pictures.extend(files::pictures(&body.text));
            }
            let names = entry.map(|entry| names(site, edition, city, lang, &entry, &leading)).unwrap_or_default();
            pack.pages.push(Packed::new(site.urls().page(&city.key, lang, &path, &[]), body.title, names, body.text));
        }
        Ok(pack)
    }

    /// As JSON: all of it, or without what has one of these marks. `None` when that would be more than half: then whoever
    /// asks is better served by the whole, which lies ready.
    pub fn json(&self, seq: i64, have: &BTreeSet<&str>) -> Option<String> {
        let missing: Vec<&Packed> = self.pages.iter().filter(|page| !have.contains(page.mark.as_str())).collect();
        let length = |pages: &[&Packed]| pages.iter().map(|page| page.html.len()).sum::<usize>();
        if !have.is_empty() && length(&missing) * 2 > length(&self.pages.iter().collect::<Vec<_>>()) {
            return None;
        }
        let answer = Answer {
            format: FORMAT,
            edition: seq,
            made: self.made.to_string(),
            all: self.marks().collect(),
            pages: missing,
            files: self.files.iter().filter(|file| !have.contains(file.mark.as_str())).collect(),
            pictures: &self.pictures,
            left_out: self.left_out,
        };
        // Texts, numbers and lists of them: writing them cannot fail.
        serde_json::to_string(&answer).ok()
    }

    /// The marks of everything in it.
    pub fn marks(&self) -> impl Iterator<Item = &str> {
        let pages = self.pages.iter().map(|page| page.mark.as_str());
        pages.chain(self.files.iter().map(|file| file.mark.as_str()))
    }
}

impl Packed {
    fn new(url: String, title: String, mut names: BTreeSet<String>, html: String) -> Self {
        names.remove(&title);
        let said = std::iter::once(url.as_str()).chain(names.iter().map(String::as_str)).chain([html.as_str()]);
        let mark = mark(said);
        Self { url, title, names, mark, html }
    }
}

/// A short name for what texts say: other texts have another one. Two of a few hundred are the same by chance once in
/// hundreds of millions of packs.
fn mark<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.len().to_le_bytes());
        hash.update(text);
    }
    hash.finalize().iter().take(MARK).map(|byte| char::from(ALPHABET[usize::from(byte & 63)])).collect()
}

/// The marks in what a device sent, or `None` when it is no list of marks.
pub fn marks(have: &str) -> Option<BTreeSet<&str>> {
    let whole = have.len().is_multiple_of(MARK) && have.bytes().all(|byte| ALPHABET.contains(&byte));
    whole.then(|| (0..have.len()).step_by(MARK).map(|from| &have[from..from + MARK]).collect())
}

/// A page that belongs to the essentials, and whose it is.
struct Place {
    path: String,
    entry: Option<Arc<Entry>>,
}

fn places(site: &Site, edition: &Edition, city: &CityProfile) -> Vec<Place> {
    let network = CityKey::all();
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for pattern in site.essentials(city) {
        if !pattern.contains('{') {
            found.push(Place { path: pattern.to_owned(), entry: None });
            continue;
        }
        for home in site.homes(city) {
            let shared = (home.shared && !city.key.is_all()).then_some(&network);
            for entry in [Some(&city.key), shared].into_iter().flatten().flat_map(|it| edition.list(it, home.kind)) {
                let path = (home.path)(entry);
                if captures(pattern, &path).is_some() && !site.must_be_adopted(entry, city) {
                    found.push(Place { path, entry: Some(Arc::clone(entry)) });
                }
            }
        }
    }
    found.retain(|place| seen.insert(place.path.clone()));
    found
}

/// What decides which pages and words there are: every list of the city and of the network.
fn of_everything(site: &Site, city: &CityKey, leading: &[Leading]) -> Deps {
    let network = CityKey::all();
    let lists = site.kinds.iter().flat_map(|kind| [key::list(city, kind.name), key::list(&network, kind.name)]);
    lists.chain(leading.iter().map(|group| key::entry(group.synonyms.id))).collect()
}

/// The names of an entry in the languages a reader here may think of it in, and the words that lead to it.
fn names(
    site: &Site,
    edition: &Edition,
    city: &CityProfile,
    lang: &Lang,
    entry: &Entry,
    leading: &[Leading],
) -> BTreeSet<String> {
    let langs = site.asked_in(&city.key, lang);
    let read = |(lang, _): &&(Lang, String)| langs.contains(lang);
    let named = |id: &EntryId| leading.iter().filter(|group| group.to.contains(id)).collect::<Vec<_>>();
    let lender = site.kinds.lender(&entry.kind, &entry.facts).and_then(|id| edition.entry(id));
    let said = std::iter::once(entry).chain(lender.map(AsRef::as_ref));
    let own = said.clone().flat_map(|it| &it.texts).filter(|(lang, _)| langs.contains(lang));
    let own = own.flat_map(|(_, fields)| fields.iter().filter(|(path, _)| NAMES.contains(&path.as_str())));
    let own = own.flat_map(|(_, blocks)| blocks.iter().map(|block| block.text.clone()));
    let led = said
        .flat_map(|it| named(&it.id))
        .flat_map(|group| &group.synonyms.words)
        .filter(read)
        .map(|(_, words)| words.clone());
    own.chain(led).collect()
}
