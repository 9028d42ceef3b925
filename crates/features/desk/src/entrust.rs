//! What organizations publish themselves: who writes for one, whether somebody of the city must look first, and what speaks
//! against an entry.

use integra_edition::{Draft, DraftState};
use integra_kernel::{EntryId, KindDecl, texts::Fields};
use integra_store::{Account, AccountState, Error, Role};
use integra_web::{entrusted::Concern, forms, wording::Arg};
use serde::Serialize;

use crate::{
    answer::Halt,
    ask::{Ask, organizations},
    desk::Desk,
    private::{Private, Review, ReviewState},
    rights::May,
};

/// The people of a city with one of these roles who can sign in.
///
/// # Errors
/// The store fails.
pub(crate) async fn people_with(
    desk: &Desk,
    city: &integra_kernel::CityKey,
    fits: impl Fn(&integra_store::Membership) -> bool,
) -> Result<Vec<Account>, Error> {
    let mut people = desk.store.accounts(Some(city)).await?;
    people
        .retain(|it| it.state == AccountState::Active && it.memberships.iter().any(|it| it.city == *city && fits(it)));
    Ok(people)
}

/// Those who write for one of these organizations.
///
/// # Errors
/// The store fails.
pub(crate) async fn contributors(
    desk: &Desk,
    city: &integra_kernel::CityKey,
    of: &[EntryId],
) -> Result<Vec<Account>, Error> {
    let own = |it: &integra_store::Membership| {
        it.role == Role::Contributor && it.organization.is_some_and(|own| of.contains(&own))
    };
    people_with(desk, city, own).await
}

/// Those who look after a city: its coordinators, else its administrators.
///
/// # Errors
/// The store fails.
pub(crate) async fn coordinators(desk: &Desk, city: &integra_kernel::CityKey) -> Result<Vec<Account>, Error> {
    let found = people_with(desk, city, |it| it.role == Role::Coordinator).await?;
    if found.is_empty() { people_with(desk, city, |it| it.role == Role::Administrator).await } else { Ok(found) }
}

/// What speaks against the newest state of an entry.
pub(crate) fn concerns(desk: &Desk, draft: &Draft) -> Vec<Concern> {
    let Some(entrusted) = desk.site.entrusted(&draft.kind) else { return Vec::new() };
    let none = Fields::new();
    (entrusted.concerns)(&draft.facts.body, draft.fields(&draft.source).unwrap_or(&none))
}

/// A concern, as people at the desk read it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Said {
    words: String,
    /// Where it is mended: a place in the form.
    place: String,
    severe: bool,
}

/// Concerns in words; `form` is the address of the form they are mended in.
pub(crate) fn said(ask: &Ask, concerns: &[Concern], form: &str) -> Vec<Said> {
    let place = |field: &str| match field.strip_prefix("texts/") {
        Some(text) => forms::place_of_text(text),
        None => forms::place_of_fact(field),
    };
    let one = |it: &Concern| Said {
        words: ask.say(it.words, &[("n", Arg::Number(it.n))]),
        place: format!("{form}#{}", place(it.field)),
        severe: it.severe,
    };
    concerns.iter().map(one).collect()
}

/// Whether a review found the newest state of an entry good, with everything that speaks against it.
pub(crate) fn is_approved(draft: &Draft, review: Option<&Review>) -> bool {
    let (facts, texts) = draft.newest();
    review.is_some_and(|it| it.state == ReviewState::Approved && it.facts == facts && it.texts == texts)
}

/// What the rule about publishing looks at, for somebody who writes for an organization.
#[derive(Debug, Clone, Copy)]
struct Case {
    /// Somebody of the city found exactly this state good.
    approved: bool,
    /// Readers see something else this organization offers: the city has approved it.
    known: bool,
    /// Something of this organization was taken down and is not put back.
    pulled: bool,
    /// Something severe speaks against it.
    severe: bool,
}

/// Whether it may be shown to readers, or why somebody of the city must look first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// They may publish it.
    Publish,
    /// It is the first thing of this organization.
    First,
    /// Something severe speaks against it.
    Severe,
    /// Something of the organization was taken down.
    Pulled,
    /// Not theirs to publish at all.
    Never,
}

impl Verdict {
    /// The message that says why, where somebody must look first.
    pub(crate) fn words(self) -> Option<&'static str> {
        match self {
            Self::First => Some("desk-entrusted-first"),
            Self::Severe => Some("desk-entrusted-severe"),
            Self::Pulled => Some("desk-entrusted-pulled"),
            Self::Publish | Self::Never => None,
        }
    }
}

fn verdict(case: Case) -> Verdict {
    match case {
        Case { pulled: true, .. } => Verdict::Pulled,
        Case { approved: true, .. } => Verdict::Publish,
        Case { severe: true, .. } => Verdict::Severe,
        Case { known: false, .. } => Verdict::First,
        _ => Verdict::Publish,
    }
}

/// Whether this person may change what readers see of an entry.
///
/// # Errors
/// The store fails.
pub(crate) async fn may_publish(ask: &Ask, kind: &KindDecl, draft: &Draft) -> Result<Verdict, Halt> {
    if ask.rights.may(May::Publish) {
        return Ok(Verdict::Publish);
    }
    let own: Vec<EntryId> = ask.rights.organizations().collect();
    let of = organizations(kind, &draft.facts.body);
    let theirs = of.iter().any(|it| own.contains(it));
    if ask.desk.site.entrusted(kind.name).is_none() || !theirs || draft.city != ask.city()?.key {
        return Ok(Verdict::Never);
    }
    let private = Private(ask.desk.store.db());
    let review = private.review_of(draft.id).await?;
    let pulled = private.all_pulled(&draft.city).await?;
    let drafts = ask.desk.drafts();
    let alike: Vec<_> = drafts
        .list(&draft.city, &draft.kind)
        .filter(|it| organizations(kind, &it.facts.body).iter().any(|it| of.contains(it)))
        .collect();
    Ok(verdict(Case {
        approved: is_approved(draft, review.as_ref()),
        known: alike.iter().any(|it| it.state == DraftState::Published),
        pulled: alike.iter().any(|it| pulled.contains(&it.id)),
        severe: concerns(&ask.desk, draft).iter().any(|it| it.severe),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASE: Case = Case { approved: false, known: true, pulled: false, severe: false };

    #[test]
    fn the_first_offer_waits_and_later_ones_do_not() {
        assert_eq!(verdict(Case { known: false, ..CASE }), Verdict::First);
        assert_eq!(verdict(Case { known: false, approved: true, ..CASE }), Verdict::Publish);
        assert_eq!(verdict(CASE), Verdict::Publish);
    }

    #[test]
    fn what_is_severe_waits_until_somebody_has_looked_at_exactly_this() {
        assert_eq!(verdict(Case { severe: true, ..CASE }), Verdict::Severe);
        assert_eq!(verdict(Case { severe: true, approved: true, ..CASE }), Verdict::Publish);
    }

    #[test]
    fn whoever_had_something_taken_down_publishes_nothing_until_it_is_settled() {
        assert_eq!(verdict(Case { pulled: true, approved: true, ..CASE }), Verdict::Pulled);
    }
}
