//! One opportunity.

use integra_common::{
    Location,
    pages::organizations::{Place, Reach, calls, place},
    views::{self, Differ, Spoken, Step, Trust},
};
use integra_edition::Entry;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
    text::Prose,
};
use serde::Serialize;

use super::{
    linked,
    list::{self, Need, word},
    rules,
    signing::{self, Signing},
    when,
};
use crate::Opportunity;

#[derive(Serialize)]
struct OpportunityPage {
    crumbs: Vec<Step>,
    card: Card,
    local: Option<Text>,
    /// Why nobody is taken now.
    closed: Option<String>,
    notice: Option<Text>,
    first: bool,
    interests: Vec<String>,
    description: Vec<Prose>,
    skills: Option<Text>,
    how_to: Vec<Prose>,
    when: Option<String>,
    hours: Vec<when::Row>,
    apply_by: Option<String>,
    needed: Option<String>,
    at: Option<String>,
    places: Vec<Place>,
    languages: Vec<Need>,
    team: Vec<Spoken>,
    interpreter: bool,
    ages: Option<String>,
    effort: Option<String>,
    /// What is asked of volunteers, and what is not: sentences.
    asked: Vec<String>,
    /// What they get.
    gets: Vec<String>,
    /// What nobody has told us.
    unknown: Vec<String>,
    #[serde(flatten)]
    reach: Reach,
    apply_url: Option<String>,
    organization: Option<Card>,
    signing: Option<Signing>,
    rules: Option<String>,
    /// Texts and pictures to post.
    share: String,
    /// Where somebody says that something is wrong with it.
    report: Option<String>,
    differ: Vec<Differ>,
    trust: Trust,
}

/// The path of an opportunity's page.
pub(super) fn path(entry: &Entry) -> String {
    format!("{}/{}", list::PATH, entry.slug)
}

fn ages(show: &Show, it: &Opportunity) -> Option<String> {
    let own = views::ages(show, "volunteering-ages", it.minimum_age, it.maximum_age);
    let consent = list::number(show, "volunteering-ages-consent", it.consent_age);
    let sentences: Vec<String> = [own, consent].into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// Sentences about what is asked: what is known to be so, and what is known not to be.
fn asked(show: &Show, it: &Opportunity) -> Vec<String> {
    let facts = [
        ("training", it.training),
        ("driving", it.driving),
        ("at-risk", it.at_risk),
        ("record-check", it.record_check),
        ("contract", it.contract),
        ("supervisor", it.supervisor),
        ("fee", it.fee),
        ("instead", it.instead_of_job),
    ];
    let mut sentences: Vec<String> = facts
        .into_iter()
        .filter_map(|(name, known)| {
            let end = if known? { "yes" } else { "no" };
            // That one needs no licence, or meets nobody at risk, goes without saying.
            let said = known? || ["record-check", "training", "contract", "fee"].contains(&name);
            said.then(|| show.say(&format!("volunteering-{name}-{end}"), &[]))
        })
        .collect();
    sentences.extend(it.insured.as_ref().map(|term| word(show, "insured", term)));
    sentences
}

/// What an organization has not said and a volunteer should ask.
fn unknown(show: &Show, it: &Opportunity) -> Vec<String> {
    let known = [
        ("volunteering-when", it.rhythm.is_some() || it.period.is_some() || !it.schedules.is_empty()),
        ("volunteering-languages", !it.languages.is_empty()),
        ("volunteering-ages", it.minimum_age.is_some() || it.consent_age.is_some()),
        ("volunteering-unknown-insurance", it.insured.is_some()),
        ("volunteering-unknown-record", it.record_check.is_some()),
        ("volunteering-unknown-contract", it.contract.is_some()),
    ];
    known.into_iter().filter(|(_, known)| !known).map(|(id, _)| show.say(id, &[])).collect()
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let opportunity = show.subject::<Opportunity>(show.key())?;
    let entry = &opportunity.entry;
    let it: &Opportunity = &opportunity;
    let card = show.card(entry);
    let organization = show.reader.follow(&it.organization);
    let too_late = it.apply_by.is_some_and(|last| last < show.today());
    let own = Reach { calls: calls(show, entry, &it.phones), email: it.email.clone(), website: it.website.clone() };
    let page = OpportunityPage {
        crumbs: views::crumbs(show, Some((list::PATH, "volunteering-title"))),
        local: show.text_in(entry, "name", &show.city.local).filter(|local| local.plain != card.name.plain),
        closed: match too_late {
            true => Some(show.say("volunteering-too-late", &[])),
            false => (!it.status.is("open")).then(|| word(show, "opportunity-status", &it.status)),
        },
        notice: views::notice(show, entry, &it.common),
        first: it.first == Some(true),
        interests: it.interests.iter().map(|term| word(show, "interest", term)).collect(),
        description: show.prose(entry, "description", 2),
        skills: show.text(entry, "skills"),
        how_to: show.prose(entry, "how_to", 3),
        when: when::in_short(show, it),
        hours: when::rows(show, entry, it),
        apply_by: it.apply_by.map(|day| show.site.wording.day(&show.lang, day, true, true)),
        needed: list::number(show, "volunteering-people", it.places),
        at: list::place(show, it),
        places: show.reader.follow_all::<Location>(&it.locations).iter().map(|one| place(show, one)).collect(),
        languages: list::needs(show, it),
        team: views::by_name(show, it.team_languages.clone()).iter().map(|lang| views::spoken(show, lang)).collect(),
        interpreter: it.interpreter == Some(true),
        ages: ages(show, it),
        effort: it.effort.as_ref().map(|term| word(show, "effort", term)),
        asked: asked(show, it),
        gets: it.benefits.iter().map(|term| word(show, "benefit", term)).collect(),
        unknown: unknown(show, it),
        reach: own.or_of(show, organization.as_ref()),
        apply_url: it.apply_url.clone(),
        organization: organization.as_ref().map(|by| show.card(&by.entry)),
        signing: signing::of(show, &opportunity),
        rules: (!rules::all(show).is_empty()).then(|| show.url(rules::PATH)),
        share: views::share_link(show, entry),
        report: (!show.is_copy() && show.site.serves("report"))
            .then(|| show.url_with("report", &[("page".to_owned(), path(entry))])),
        differ: views::differ(show, entry, &it.common),
        trust: views::trust(show, entry, &it.common),
        card,
    };
    let head = Head {
        sheets: vec![show.asset(views::FACTS_SHEET)],
        title: page.card.name.plain.clone(),
        description: page.card.summary.as_ref().map(|text| text.plain.clone()).unwrap_or_default(),
        topic: page.card.topic.clone(),
        image: Some(views::shared_picture(show, entry)),
        linked_data: Some(linked::opportunity(show, &opportunity)),
        funded_by: it.common.projects.iter().map(|link| link.id).collect(),
        ..Head::default()
    };
    show.page("volunteering/opportunity.html", head, page)
}
