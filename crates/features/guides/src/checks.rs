//! What a careful editor would find in guides: conditions that name no question, things added to steps that are not
//! there, two guides with one address.

use integra_common::checks::{Finding, finding};
use integra_edition::{Edition, Entry, Found};
use integra_kernel::{EntryId, Kind};

use crate::{Guide, SharedGuide};

/// Everything to be found in the guides of an edition.
pub fn all(edition: &Edition) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in edition.entries() {
        if let Some(guide) = entry.facts_as::<Guide>() {
            unasked(entry, guide, &mut findings);
        }
        if let Some(own) = entry.facts_as::<SharedGuide>() {
            hidden(edition, entry, &mut findings);
            misplaced(edition, entry, own, &mut findings);
        }
    }
    findings
}

/// Steps that depend on a question the guide does not ask.
fn unasked(entry: &Entry, guide: &Guide, findings: &mut Vec<Finding>) {
    for step in &guide.steps {
        for (field, ids) in [("only_if", &step.only_if), ("only_if_not", &step.only_if_not)] {
            for id in ids.iter().filter(|id| guide.questions.iter().all(|question| question.id != **id)) {
                let path = format!("steps/{}/{field}", step.id);
                let message =
                    format!("'{path}' names '{id}', which is no question of the guide; ask it or take it out");
                findings.push(finding("guide", entry, &path, message));
            }
        }
    }
}

/// A shared guide under the address of a guide of the city.
fn hidden(edition: &Edition, entry: &Entry, findings: &mut Vec<Finding>) {
    if matches!(edition.find(&entry.city, Guide::NAME, &entry.slug), Found::Here(_)) {
        let message = format!(
            "guide/{} of the same city has its address, so readers never see this one; rename or end one of them",
            entry.slug
        );
        findings.push(finding("guide", entry, "slug", message));
    }
}

/// What a city adds to steps that the shared guide does not have, and a guide that is not the network's.
fn misplaced(edition: &Edition, entry: &Entry, own: &SharedGuide, findings: &mut Vec<Finding>) {
    let Some(shared) = published(edition, own.guide.id) else { return };
    if !shared.city.is_all() {
        let message = "'guide' leads to a guide of another city; only guides of the network can be shared".to_owned();
        findings.push(finding("guide", entry, "guide", message));
    }
    let Some(guide) = shared.facts_as::<Guide>() else { return };
    for step in own.steps.iter().filter(|own| guide.steps.iter().all(|step| step.id != own.id)) {
        let path = format!("steps/{}", step.id);
        let message =
            format!("'{path}' is no step of guide/{}, so readers never see it; give it the id of one", shared.slug);
        findings.push(finding("guide", entry, &path, message));
    }
}

fn published(edition: &Edition, id: EntryId) -> Option<&Entry> {
    edition.entry(id).map(AsRef::as_ref)
}
