//! A copy of an entry, to begin another that is much like it.

use integra_edition::Draft;
use integra_kernel::{KindDecl, Lang, texts::Block, validate::LINE_AT_MOST};
use integra_store::Change;
use integra_web::{
    forms::{self, Whole},
    wording::Arg,
};
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    desk::chance,
    naming,
    pages::entries,
};

/// POST `/desk/{city}/entries/{id}/duplicate`: a new draft with the same facts and the texts of all languages. Readers see
/// it when somebody publishes it; nobody has checked it.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    let kind = ask.kind_of(&draft)?;
    let id = ask.desk.new_entry();
    let name = named(&ask, &kind, &draft);
    let (facts, mut texts) = copied(&kind, &draft);
    ask.must_write(&kind, id, &facts)?;
    let source = texts.entry(draft.source.clone()).or_default();
    source.insert("name".to_owned(), vec![Block::source(name.as_str())]);
    let slug = naming::made(&ask, &kind, &name).ok_or(Halt::Conflict("copy"))?;
    let mut tx = change::begin(&ask).await?;
    let saved = tx.append(Change::Facts {
        entry: id,
        kind: kind.name.to_owned(),
        kind_version: kind.version,
        city: draft.city.clone(),
        slug,
        source_language: draft.source.clone(),
        facts,
        base: None,
    });
    let saved = saved.await?;
    // Translations may only stand beside a source.
    let mut languages: Vec<Lang> = texts.keys().cloned().collect();
    languages.sort_by_key(|lang| *lang != draft.source);
    for lang in languages {
        let fields = texts.remove(&lang).unwrap_or_default();
        tx.append(Change::Texts { entry: id, lang, fields, base: None }).await?;
    }
    let detail = json!({ "of": draft.id.to_string(), "kind": kind.name, "facts": saved });
    change::note(&ask, &mut tx, "entry.duplicate", &id.to_string(), detail).await?;
    tx.commit().await?;
    ask.desk.settle().await?;
    Ok(Answer::see(&ask.url(&format!("entries/{id}?done=duplicated"))))
}

/// Facts and texts of the copy: items of its own, and no day on which somebody checked it.
fn copied(kind: &KindDecl, draft: &Draft) -> Whole {
    let texts = draft.texts.iter().map(|(lang, saved)| (lang.clone(), saved.body.as_ref().clone())).collect();
    let (mut facts, texts) = forms::copied(kind, &draft.facts.body, &texts, u32::from_le_bytes(chance()));
    facts.remove("verified");
    // What staff noted about one entry is not about the other.
    facts.retain(|name, _| !kind.facts.iter().any(|field| field.name == name && field.staff_only));
    (facts, texts)
}

/// The name of the copy, marked as one and no longer than a name may be.
fn named(ask: &Ask, kind: &KindDecl, draft: &Draft) -> String {
    let at_most = kind.texts.iter().find(|text| text.name == "name").map_or(LINE_AT_MOST, |text| match text.at_most {
        0 => LINE_AT_MOST,
        most => most,
    });
    let marked = |name: &str| ask.desk.wording().say_plain(&ask.lang, "desk-copy-name", &[("name", Arg::from(name))]);
    let name = entries::name(draft);
    let room = at_most.saturating_sub(marked("").chars().count());
    marked(name.chars().take(room).collect::<String>().trim_end())
}
