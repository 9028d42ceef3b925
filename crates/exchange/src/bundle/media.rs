//! Kept files in a bundle: `media/{hash}.{ending}`, byte for byte.

use std::collections::{BTreeMap, BTreeSet};

use integra_edition::files;
use integra_images::{Judged, judge};
use integra_kernel::{
    Kinds, canonical,
    files::{FileType, is_hash},
};
use integra_store::Store;
use serde_json::{Map, Value};

use super::{
    fault::{Error, Fault},
    files::{Files, MEDIA},
    read::Draft,
};

/// What is said about a file that is not what it should be.
const NAMED: &str = "must be named {hash}.{ending}: the SHA-256 of its bytes and jpg, webp, mp3, ogg, m4a or pdf";

/// Puts the files these facts name into a bundle.
pub(super) async fn export(
    store: &Store,
    facts: impl Iterator<Item = (&str, &Map<String, Value>)>,
    kinds: &Kinds,
    out: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), Error> {
    let mut wanted = BTreeSet::new();
    for (kind, facts) in facts {
        wanted.extend(kinds.get(kind).map(|kind| files(&kind.facts, facts)).unwrap_or_default());
    }
    for hash in wanted {
        // What was erased is not there to be exported.
        let Some(bytes) = store.media().get(&hash).await? else { continue };
        let Some(ty) = FileType::of(&bytes) else { continue };
        out.insert(format!("{MEDIA}{hash}.{}", ty.extension()), bytes);
    }
    Ok(())
}

/// The kept files of a bundle by their hash; every one that is not what its name says, or that nobody names, is a
/// mistake.
pub(super) async fn check<'f>(
    store: &Store,
    bundle: &'f Files,
    drafts: &[Draft],
    kinds: &Kinds,
) -> Result<BTreeMap<String, &'f Vec<u8>>, Error> {
    let mut faults = Vec::new();
    let mut found = BTreeMap::new();
    let mut named = BTreeSet::new();
    let fault = |file: &str, message: &str| Fault { file: file.to_owned(), line: 0, message: message.to_owned() };
    for (name, bytes) in bundle.media() {
        match hash_of(name, bytes) {
            Ok(hash) => drop(found.insert(hash, (name, bytes))),
            Err(message) => faults.push(fault(name, &message)),
        }
    }
    for draft in drafts {
        let Some(kind) = kinds.get(&draft.kind) else { continue };
        for hash in files(&kind.facts, &draft.facts) {
            if !found.contains_key(&hash) && store.media().size(&hash).await?.is_none() {
                let message = format!("names the file {hash}, which is neither in {MEDIA} of the bundle nor kept here");
                faults.push(draft.wrong("variants", message));
            }
            named.insert(hash);
        }
    }
    for (hash, (name, _)) in &found {
        if !named.contains(hash) {
            faults.push(fault(name, "belongs to no entry of the bundle; take it out"));
        }
    }
    if faults.is_empty() {
        Ok(found.into_iter().map(|(hash, (_, bytes))| (hash, bytes)).collect())
    } else {
        Err(Error::Faults(faults))
    }
}

/// The hash a file is named by, when it is what its name says and may be kept.
fn hash_of(name: &str, bytes: &[u8]) -> Result<String, String> {
    let (hash, ending) = name[MEDIA.len()..].rsplit_once('.').ok_or(NAMED)?;
    let ty = FileType::of(bytes).filter(|ty| ty.extension() == ending).ok_or(NAMED)?;
    if !is_hash(hash) || canonical::hash_bytes(bytes) != hash {
        return Err(NAMED.to_owned());
    }
    match ty {
        // Pictures lie in a bundle as they were written here: two formats, and nothing else.
        FileType::Jpeg | FileType::Webp => Ok(hash.to_owned()),
        FileType::Png | FileType::Gif => Err(NAMED.to_owned()),
        _ => match judge(bytes) {
            Ok(Judged::AsItIs(_)) => Ok(hash.to_owned()),
            Ok(Judged::Picture(_)) => Err(NAMED.to_owned()),
            Err(error) => Err(error.to_string()),
        },
    }
}
