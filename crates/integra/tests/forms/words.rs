//! Every field, section, kind and term has its words in every language of the desk.

use std::collections::BTreeSet;

use integra_kernel::{FieldDecl, KindDecl, fields::FieldType, texts::Fields};
use integra_web::{
    forms::{self, Ask, Control, Form, Shape, candidates},
    wording::{Wording, completeness, frame},
};
use serde_json::Map;

use crate::{features, in_language, kinds, lang, wording};

/// Languages of the desk.
const DESK: [&str; 6] = ["en", "cs", "sk", "hr", "it", "bg"];
/// Languages of the portal's own words.
const PORTAL: [&str; 3] = ["en", "sk", "ar"];

/// Calls with every declared field, and the list or group it stands in.
fn each_field<'d>(kind: &'d KindDecl, look: &mut dyn FnMut(&'d FieldDecl, Option<&'d str>)) {
    fn within<'d>(
        fields: &'d [FieldDecl],
        place: Option<&'d str>,
        look: &mut dyn FnMut(&'d FieldDecl, Option<&'d str>),
    ) {
        for field in fields {
            look(field, place);
            let inner = match &field.ty {
                FieldType::List(of) => of.as_ref(),
                ty => ty,
            };
            if let FieldType::Group(fields) = inner {
                within(fields, Some(field.name), look);
            }
        }
    }
    within(&kind.facts, None, look);
    let group = |text: &FieldDecl| {
        kind.facts.iter().any(|fact| fact.name == text.name && matches!(fact.ty, FieldType::Group(_)))
    };
    for text in &kind.texts {
        look(text, text.per.or(group(text).then_some(text.name)));
    }
}

fn is_rows(field: &FieldDecl) -> bool {
    matches!(&field.ty, FieldType::List(of) if matches!(of.as_ref(), FieldType::Group(_)))
}

/// Ids of all messages a language needs for the kinds, and of those it may have too.
fn needed(wording: &Wording, tag: &str) -> (BTreeSet<String>, Vec<String>) {
    let (mut needed, mut missing) = (BTreeSet::new(), Vec::new());
    let has = |id: &str| wording.has(&lang(tag), id);
    for kind in kinds().iter() {
        let mut all = vec![format!("kind-{}", kind.name), format!("kind-{}.many", kind.name)];
        each_field(kind, &mut |field, place| {
            if field.name == "id" {
                return;
            }
            let [best, second] = candidates(kind.name, place, field.name);
            let id = if has(&best) { best } else { second };
            if is_rows(field) {
                all.extend([format!("{id}.one"), format!("{id}.add")]);
            }
            all.push(id);
            all.extend(field.section.map(|section| format!("section-{section}")));
        });
        missing.extend(all.iter().filter(|id| !has(id)).map(|id| format!("{tag}: {}: {id}", kind.name)));
        needed.extend(all);
    }
    (needed, missing)
}

#[test]
fn every_field_section_and_kind_is_worded_in_every_language_of_the_desk() {
    let wording = wording();
    let found: Vec<String> = wording.desk_languages().iter().map(ToString::to_string).collect();
    assert_eq!(found, DESK);
    for tag in DESK {
        let (needed, missing) = needed(&wording, tag);
        assert!(missing.is_empty(), "{}", missing.join("\n"));
        let named = |id: &&str| ["field-", "kind-", "section-"].iter().any(|start| id.starts_with(start));
        let tag_lang = lang(tag);
        let unused: Vec<&str> = wording.ids(&tag_lang).filter(named).filter(|id| !needed.contains(*id)).collect();
        assert!(unused.is_empty(), "{tag}: nothing declares {unused:?}");
    }
}

#[test]
fn features_word_their_own_fields_and_no_others() {
    // "field-about" in one feature would word the field of another that forgot its own.
    for feature in features().iter().filter(|feature| feature.name != "common") {
        let mut own = BTreeSet::new();
        for kind in &feature.kinds {
            each_field(kind, &mut |field, place| {
                let [first, _] = candidates(kind.name, place, field.name);
                own.insert(first);
            });
        }
        let files = feature.wording.iter().filter(|file| file.name.starts_with("desk"));
        let ids = files.flat_map(|file| file.text.lines()).filter_map(|line| Some(line.split_once(" = ")?.0));
        let strange: BTreeSet<&str> = ids.filter(|id| id.starts_with("field-") && !own.contains(*id)).collect();
        assert!(strange.is_empty(), "{}: {strange:?}", feature.name);
    }
}

#[test]
fn every_field_of_an_entry_says_where_in_the_form_it_stands() {
    for kind in kinds().iter() {
        each_field(kind, &mut |field, place| {
            let top = place.is_none() || kind.texts.iter().any(|text| text.per.is_none() && std::ptr::eq(text, field));
            assert!(!top || field.section.is_some(), "{}: {} has no section", kind.name, field.name);
        });
    }
}

#[test]
fn every_term_is_worded_for_readers_and_for_the_desk() {
    let wording = wording();
    let mut terms = BTreeSet::new();
    for kind in kinds().iter() {
        each_field(kind, &mut |field, _| {
            let inner = match &field.ty {
                FieldType::List(of) => of.as_ref(),
                ty => ty,
            };
            if let FieldType::Vocabulary { name, terms: all } = inner {
                terms.extend(all.iter().map(|term| format!("vocabulary-{name}-{term}")));
            }
        });
    }
    assert!(terms.len() > 30);
    for tag in DESK.iter().chain(&PORTAL) {
        let missing: Vec<&String> = terms.iter().filter(|id| !wording.has(&lang(tag), id)).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
        let words: Vec<String> =
            wording.ids(&lang(tag)).filter(|id| id.starts_with("vocabulary-")).map(str::to_owned).collect();
        let unused: Vec<&String> = words.iter().filter(|id| !terms.contains(*id)).collect();
        assert!(unused.is_empty(), "{tag}: no vocabulary has {unused:?}");
    }
}

#[test]
fn all_languages_say_the_same() {
    let files: Vec<_> = frame().into_iter().chain(features().into_iter().flat_map(|feature| feature.wording)).collect();
    let problems: Vec<String> = completeness(&files).iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Labels that stand beside each other, as people must tell them apart.
fn beside(form: &Form) -> Vec<Vec<String>> {
    fn within(controls: &[Control], all: &mut Vec<Vec<String>>) {
        all.push(controls.iter().map(|control| control.label.clone()).collect());
        for control in controls {
            match &control.shape {
                Shape::Group { controls, .. } => within(controls, all),
                Shape::Rows { rows, .. } => rows.iter().for_each(|row| within(&row.controls, all)),
                _ => {}
            }
        }
    }
    let mut all = vec![form.sections.iter().map(|section| section.label.clone()).collect()];
    form.sections.iter().for_each(|section| within(&section.controls, &mut all));
    all
}

#[test]
fn an_empty_form_of_every_kind_speaks_every_language() {
    let wording = wording();
    for kind in kinds().iter() {
        for tag in DESK {
            let (facts, texts, source) = (Map::new(), Fields::new(), lang("en"));
            let ask = Ask {
                kind,
                facts: &facts,
                texts: &texts,
                lang: &source,
                staff: true,
                targets: &|_| Vec::new(),
                lent: &|_| Vec::new(),
            };
            let mut posted =
                integra_testing::browser::sends(&forms::build(&ask, in_language(&wording, &lang(tag)), None, &[]));
            // One row in every list, so that its words are seen too.
            for list in kind.facts.iter().filter(|field| is_rows(field)) {
                let pressed = integra_testing::browser::pressing(&posted, &format!("add f/{}", list.name));
                if let Some(forms::Pressed::Row(edit)) = pressed.pressed() {
                    posted = pressed.after(&ask, &edit, 1);
                }
            }
            let faults = forms::read(&ask, &posted).faults;
            let form = forms::build(&ask, in_language(&wording, &lang(tag)), Some(&posted), &faults);
            assert!(
                kind.named_by.is_some() || form.told.iter().any(|told| told.id.as_deref() == Some("t--name")),
                "{}: a name is missing",
                kind.name
            );
            for labels in beside(&form) {
                let distinct: BTreeSet<&String> = labels.iter().collect();
                assert_eq!(distinct.len(), labels.len(), "{}, {tag}: {labels:?}", kind.name);
            }
            let text = serde_json::to_string(&form).expect("JSON");
            assert!(!text.contains('⟦'), "{}, {tag}: {text}", kind.name);
        }
    }
    assert!(wording.gaps().is_empty(), "{:?}", wording.gaps());
}
