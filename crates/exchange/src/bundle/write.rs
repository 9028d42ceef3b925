//! From the log to files, always in the same spelling.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, EntryId, Kinds, validate};
use integra_store::Store;

use super::{
    fault::Error,
    files::Files,
    links::{self, Address},
    media,
    read::{FORMAT, Status},
    snapshot::{Kept, Snapshot},
    text_file, toml_facts,
};

/// Exports one city, or everything when `city` is `None`. Erased content is not there to be exported.
///
/// # Errors
/// The store cannot be read.
pub async fn export(store: &Store, kinds: &Kinds, city: Option<&CityKey>) -> Result<Files, Error> {
    let snapshot = Snapshot::read(store).await?;
    let addresses: BTreeMap<EntryId, Address> =
        snapshot.addresses().into_iter().map(|(address, id)| (id, address)).collect();
    let mut files = BTreeMap::new();
    files.insert("bundle.toml".to_owned(), format!("format = {FORMAT}\ngenerator = \"integra\"\n").into_bytes());
    for (id, kept) in snapshot.entries.iter().filter(|(_, kept)| city.is_none_or(|city| kept.city == *city)) {
        let stem = format!("{}/{}/{}", kept.city, kept.kind, kept.slug);
        files.insert(format!("{stem}.toml"), facts(*id, kept, kinds, &addresses).into_bytes());
        for (name, text) in texts(kept, kinds) {
            files.insert(format!("{stem}.{name}.md"), text.into_bytes());
        }
    }
    let own = snapshot.entries.values().filter(|kept| city.is_none_or(|city| kept.city == *city));
    media::export(store, own.map(|kept| (kept.kind.as_str(), &kept.facts)), kinds, &mut files).await?;
    Ok(Files(files))
}

fn facts(id: EntryId, kept: &Kept, kinds: &Kinds, addresses: &BTreeMap<EntryId, Address>) -> String {
    let status = match kept.status {
        Status::Draft => "draft",
        Status::Published => "published",
        Status::Archived => "archived",
    };
    let mut out = format!("[entry]\nsource_language = \"{}\"\nstatus = \"{status}\"\nid = \"{id}\"\n", kept.source);
    let kind = kinds.get(&kept.kind);
    if kind.is_none_or(|kind| kind.version != kept.kind_version) {
        out.push_str(&format!("kind_version = {}\n", kept.kind_version));
    }
    let mut facts = kept.facts.clone();
    let declared = kind.map(|kind| kind.facts.as_slice()).unwrap_or_default();
    links::change(declared, &mut facts, &|text, _| {
        let address = addresses.get(&text.parse().ok()?)?;
        Some(links::written(address, &kept.city))
    });
    out.push_str(&toml_facts::to_toml(declared, &facts));
    out
}

fn texts(kept: &Kept, kinds: &Kinds) -> Vec<(String, String)> {
    let kind = kinds.get(&kept.kind);
    let order: Vec<String> = kind
        .map(|kind| kind.texts.iter().flat_map(|field| validate::text_paths(field, &kept.facts)).collect())
        .unwrap_or_default();
    // A draft may have translations before it has a source.
    let source = kept.texts.get(&kept.source).cloned().unwrap_or_default();
    let of = |lang: &integra_kernel::Lang| (*lang != kept.source).then_some(&source);
    let write =
        |(lang, fields)| (format!("{lang}"), text_file::write(kind.map(AsRef::as_ref), &order, fields, of(lang)));
    kept.texts.iter().map(write).collect()
}
