//! One guide: the city's own, or one of the network with what the city adds to it.

use integra_common::{
    Common,
    views::{self, Differ, Step, Trust},
};
use integra_edition::Of;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
    text::Prose,
};
use serde::Serialize;

use super::{
    lists,
    steps::{LeftOut, StepView, Told},
};
use crate::{
    Guide, SharedGuide,
    asking::{self, Answer, Answers, Joins},
};

/// The topic whose guides offer a quick way out: somebody may stand behind the reader.
const QUICK_EXIT_TOPIC: &str = "rights";

#[derive(Serialize)]
struct GuidePage {
    crumbs: Vec<Step>,
    /// City and slug: the name its ticks are kept under, the same in every language.
    key: String,
    name: Text,
    summary: Option<Text>,
    art: Option<String>,
    /// Whether it is one of the network, the same in every city that shares it.
    shared: bool,
    notices: Vec<Text>,
    note: Vec<Prose>,
    intro: Vec<Prose>,
    picture: Option<views::Picture>,
    questions: Vec<Asked>,
    answered: bool,
    here: String,
    steps: Vec<StepView>,
    left: Vec<LeftOut>,
    /// Steps that follow one another.
    numbered: usize,
    has_and: bool,
    has_or: bool,
    articles: Vec<Card>,
    differ: Vec<Differ>,
    trust: Trust,
}

/// A question, with what the reader has answered.
#[derive(Serialize)]
struct Asked {
    name: String,
    words: Text,
    answer: &'static str,
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    match show.subject::<Guide>(show.key()) {
        Ok(guide) => page(show, &Told { guide: &guide, own: None }),
        // No guide of the city has this address, or none any more: perhaps it shares one of the network.
        Err(no_guide) => match show.subject::<SharedGuide>(show.key()) {
            Ok(own) => {
                let guide = show.reader.follow(&own.guide).ok_or(Stop::NotFound)?;
                show.about(&guide.entry);
                page(show, &Told { guide: &guide, own: Some(&own) })
            }
            Err(Stop::NotFound) => Err(no_guide),
            Err(stop) => Err(if no_guide == Stop::NotFound { stop } else { no_guide }),
        },
    }
}

/// What a reader has answered.
fn answers<'g>(show: &Show, guide: &'g Guide) -> Result<Answers<'g>, Stop> {
    let given = show.query.family(asking::PREFIX);
    Answers::read(&guide.questions, given)
        .map_err(|(question, answer)| Stop::parameter(&format!("{}{question}", asking::PREFIX), answer))
}

fn page(show: &Show, told: &Told) -> Result<Body, Stop> {
    let answers = answers(show, told.guide)?;
    let (guide, own) = (told.guide, told.own);
    let own_entry = own.map_or(&guide.entry, |own| &own.entry);
    let card = show.card(own_entry);
    let commons: Vec<_> =
        own.map(|own| (&own.entry, &own.common)).into_iter().chain([(&guide.entry, &guide.common)]).collect();
    let trust = trust(show, told);
    let steps = told.steps(show, &answers, &trust.sources);
    let joined = |how: Joins| steps.shown.iter().any(|step| step.joins == how);
    let page = GuidePage {
        crumbs: views::crumbs(show, Some(("guides", "guides-list"))),
        key: format!("{}/{}", own_entry.city, own_entry.slug),
        name: card.name,
        summary: card.summary,
        art: card.art,
        shared: own.is_some(),
        notices: commons.iter().filter_map(|(entry, common)| views::notice(show, entry, common)).collect(),
        note: own.map(|own| show.prose(&own.entry, "note", 2)).unwrap_or_default(),
        intro: show.prose(&guide.entry, "intro", 2),
        picture: views::picture(show, guide.image.as_ref()),
        questions: questions(show, guide, &answers),
        answered: !answers.is_empty(),
        here: show.url(&show.path),
        numbered: steps.shown.last().map_or(0, |step| step.number),
        has_and: joined(Joins::And),
        has_or: joined(Joins::Or),
        articles: lists::related(show, own_entry.id, topics(told), lists::articles(show), |_| true),
        differ: commons.iter().flat_map(|(entry, common)| views::differ(show, entry, common)).collect(),
        steps: steps.shown,
        left: steps.left,
        trust,
    };
    let head = Head {
        sheets: vec![show.asset("css/steps.css")],
        title: page.name.plain.clone(),
        description: page.summary.as_ref().map(|text| text.plain.clone()).unwrap_or_default(),
        nav: "guides",
        topic: card.topic,
        linked_data: Some(linked_data(show, &page)),
        image: page.picture.as_ref().and_then(|it| it.card.clone()),
        quick_exit: commons.iter().any(|(_, common)| wants_quick_exit(show, common)),
        funded_by: funded_by(&commons),
        // The guide itself is to be found, not everybody's own view of it.
        unlisted: page.answered,
        ..Head::default()
    };
    show.page("guides/guide.html", head, page)
}

fn questions(show: &Show, guide: &Of<Guide>, answers: &Answers<'_>) -> Vec<Asked> {
    let asked = guide.questions.iter().filter_map(|question| {
        Some(Asked {
            name: format!("{}{}", asking::PREFIX, question.id),
            words: show.text(&guide.entry, &format!("questions/{}/ask", question.id))?,
            answer: match answers.to(question.id.as_str()) {
                Some(Answer::Yes) => "yes",
                Some(Answer::No) => "no",
                None => "",
            },
        })
    });
    asked.collect()
}

/// The topics it stands behind: those of the city that shares it, if it names some.
fn topics<'t>(told: &Told<'t>) -> &'t [integra_kernel::Link<integra_common::Topic>] {
    let own = told.own.map(|own| own.common.topics.as_slice()).filter(|topics| !topics.is_empty());
    own.unwrap_or(&told.guide.common.topics)
}

/// Where its facts come from: the sources of both, and the day since which both are checked.
fn trust(show: &Show, told: &Told) -> Trust {
    let guide = views::trust(show, &told.guide.entry, &told.guide.common);
    let Some(own) = told.own else { return guide };
    // A source both name is cited once, as it was when it was older.
    let mut sources = own.common.sources.clone();
    for shared in &told.guide.common.sources {
        match sources.iter_mut().find(|it| it.source.id == shared.source.id) {
            Some(it) => {
                it.facts.extend(shared.facts.iter().cloned());
                let older = [&it.as_of, &shared.as_of].into_iter().flatten().min_by_key(|date| date.latest()).cloned();
                it.as_of = older;
            }
            None => sources.push(shared.clone()),
        }
    }
    let common = Common {
        verified: [own.common.verified, told.guide.common.verified].into_iter().flatten().min(),
        sources,
        ..own.common.clone()
    };
    let both = views::trust(show, &own.entry, &common);
    Trust { law: both.law.or(guide.law), ..both }
}

fn funded_by(commons: &[(&std::sync::Arc<integra_edition::Entry>, &Common)]) -> Vec<integra_kernel::EntryId> {
    let mut projects = Vec::new();
    for link in commons.iter().flat_map(|(_, common)| &common.projects) {
        if !projects.contains(&link.id) {
            projects.push(link.id);
        }
    }
    projects
}

fn wants_quick_exit(show: &Show, common: &Common) -> bool {
    show.reader.follow_all(&common.topics).iter().any(|topic| topic.entry.slug.as_str() == QUICK_EXIT_TOPIC)
}

/// schema.org `HowTo`.
fn linked_data(show: &Show, page: &GuidePage) -> String {
    let address = show.site.urls().absolute(show.key(), &show.lang, &show.path, &[]);
    let step = |step: &StepView| serde_json::json!({ "@type": "HowToStep", "name": step.title.plain });
    views::json_ld(serde_json::json!({
        "@context": "https://schema.org",
        "@type": "HowTo",
        "name": page.name.plain,
        "description": page.summary.as_ref().map(|text| &text.plain),
        "inLanguage": page.name.lang.as_deref().unwrap_or(show.lang.as_str()),
        "url": address,
        "step": page.steps.iter().map(step).collect::<Vec<_>>(),
    }))
}
