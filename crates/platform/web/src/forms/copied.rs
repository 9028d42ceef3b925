//! A copy of an entry: the same words and facts, in items of their own.

use std::collections::{BTreeMap, BTreeSet};

use integra_kernel::{FieldDecl, KindDecl, Lang, fields::FieldType, paths, texts::Fields};
use serde_json::{Map, Value};

use super::{row_fields, rows};

/// Facts and texts of an entry.
pub type Whole = (Map<String, Value>, BTreeMap<Lang, Fields>);

/// Copies facts and the texts of all languages. Every item that has an id gets a new one, its texts and what other facts
/// say of it (the path in the list of what a source supports) follow it. `chance` is anything at random.
pub fn copied(kind: &KindDecl, facts: &Map<String, Value>, texts: &BTreeMap<Lang, Fields>, chance: u32) -> Whole {
    let mut copy = Copy { chance, renamed: BTreeMap::new() };
    let mut facts = copy.group(&kind.facts, facts, "");
    // The deepest first: `phones/a/pages/x` is renamed before `phones/a`.
    let (mut outer, mut inner) = (BTreeMap::new(), BTreeMap::new());
    for (old, new) in copy.renamed {
        let into = if old.matches('/').count() > 1 { &mut inner } else { &mut outer };
        into.insert(old, new);
    }
    paths::rename(kind, &mut facts, &inner);
    paths::rename(kind, &mut facts, &outer);
    let of_language = |fields: &Fields| -> Fields {
        let path = |path: &String| paths::new_path(path, &outer).unwrap_or_else(|| path.clone());
        fields.iter().map(|(old, blocks)| (path(old), blocks.clone())).collect()
    };
    (facts, texts.iter().map(|(lang, fields)| (lang.clone(), of_language(fields))).collect())
}

struct Copy {
    chance: u32,
    /// Old paths of items to those with their new ids, spelled with the old ids of what they stand in.
    renamed: BTreeMap<String, String>,
}

impl Copy {
    fn group(&mut self, fields: &[FieldDecl], facts: &Map<String, Value>, at: &str) -> Map<String, Value> {
        let mut copy = facts.clone();
        for field in fields {
            let Some(value) = copy.get_mut(field.name) else { continue };
            let path = format!("{at}{}", field.name);
            match (&field.ty, row_fields(&field.ty)) {
                (FieldType::Group(inner), _) => {
                    if let Value::Object(group) = value {
                        *group = self.group(inner, group, &format!("{path}/"));
                    }
                }
                (_, Some(inner)) => {
                    if let Value::Array(items) = value {
                        self.items(field, inner, items, &path);
                    }
                }
                _ => {}
            }
        }
        copy
    }

    fn items(&mut self, list: &FieldDecl, fields: &[FieldDecl], items: &mut [Value], path: &str) {
        let mut taken: BTreeSet<String> =
            items.iter().filter_map(|item| item.get("id")?.as_str().map(str::to_owned)).collect();
        for item in items.iter_mut().filter_map(Value::as_object_mut) {
            let Some(old) = item.get("id").and_then(Value::as_str).map(str::to_owned) else { continue };
            let new = rows::fresh(list.name, self.chance, &taken);
            self.chance = self.chance.wrapping_mul(1_103_515_245).wrapping_add(12_345);
            *item = self.group(fields, item, &format!("{path}/{old}/"));
            item.insert("id".to_owned(), Value::from(new.as_str()));
            self.renamed.insert(format!("{path}/{old}"), format!("{path}/{new}"));
            taken.insert(new);
        }
    }
}
