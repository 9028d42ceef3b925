//! What there is to do in a city, found in one pass over its entries and kept until somebody saves or the day ends.

use std::{
    cmp::Reverse,
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use integra_edition::{Draft, DraftState, Drafts, Edition};
use integra_kernel::{CityKey, Kinds, Lang};
use integra_store::ScheduledAction;
use integra_web::text::fold;
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use serde_json::Value;

use crate::{counted::Counted, rows};

/// So many days before something ends, somebody is told.
const ENDS_WITHIN_DAYS: i64 = 14;
/// Kinds people in need read first, the most urgent first; all others follow.
const FIRST: [&str; 3] = ["urgent-number", "city", "service"];

/// What of an entry ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// Its notice.
    Notice,
    /// The law it is based on.
    Law,
    /// The entry itself: readers will no longer see it.
    Entry,
}

impl What {
    /// The message that says so.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Notice => "desk-today-ends-notice",
            Self::Law => "desk-today-ends-law",
            Self::Entry => "desk-today-ends-entry",
        }
    }
}

/// Something that ends soon, or has ended.
#[derive(Debug, Clone)]
pub(crate) struct Ends {
    /// The entry.
    pub(crate) draft: Arc<Draft>,
    /// Its last day.
    pub(crate) on: Date,
    pub(crate) what: What,
}

/// What there is to do in a city.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// Readers see an older state of these.
    pub(crate) ahead: Vec<Arc<Draft>>,
    /// Readers see nothing of these.
    pub(crate) begun: Vec<Arc<Draft>>,
    /// Nobody has checked these for half a year; checked longest ago first.
    pub(crate) unverified: Vec<Arc<Draft>>,
    /// Something is planned for these; the next first.
    pub(crate) planned: Vec<Arc<Draft>>,
    /// Notices and publications about to end; the next first.
    pub(crate) ends: Vec<Ends>,
    /// What waits for a translator, by language, the most urgent first.
    pub(crate) waiting: BTreeMap<Lang, Vec<Arc<Draft>>>,
}

/// What a survey is made of.
pub(crate) struct Of<'a> {
    /// The newest states.
    pub(crate) drafts: &'a Drafts,
    /// What readers see.
    pub(crate) edition: &'a Edition,
    /// All kinds.
    pub(crate) kinds: &'a Kinds,
    /// The city.
    pub(crate) city: &'a CityKey,
    /// Its languages.
    pub(crate) languages: &'a [Lang],
    /// Its time zone.
    pub(crate) zone: &'a TimeZone,
    /// Today there.
    pub(crate) today: Date,
    /// What was counted before.
    pub(crate) counted: &'a Counted,
}

impl Survey {
    /// Looks at every entry of a city once.
    pub(crate) fn make(of: &Of<'_>) -> Self {
        let mut survey = Self::default();
        let mut waiting = Vec::new();
        for draft in of.drafts.of_city(of.city).filter(|draft| rows::is_alive(draft)) {
            survey.enter(of, draft);
            let open = |lang: &&Lang| **lang != draft.source && !of.counted.progress(draft, lang).is_done();
            let languages: Vec<&Lang> = of.languages.iter().filter(open).collect();
            if !languages.is_empty() {
                waiting.push((draft, languages));
            }
        }
        // Put in order once for all languages.
        waiting.sort_by_cached_key(|(draft, _)| importance(of.edition, draft));
        for (draft, languages) in waiting {
            for lang in languages {
                survey.waiting.entry(lang.clone()).or_default().push(Arc::clone(draft));
            }
        }
        survey.ahead.sort_by_key(|draft| Reverse(draft.changed().0));
        survey.begun.sort_by_key(|draft| Reverse(draft.changed().0));
        survey.unverified.sort_by_cached_key(|draft| (rows::verified(draft), name(draft)));
        survey.planned.sort_by_key(|draft| draft.plans.first().map(|plan| plan.at));
        survey.ends.sort_by_key(|ends| (ends.on, ends.draft.id));
        survey
    }

    fn enter(&mut self, of: &Of<'_>, draft: &Arc<Draft>) {
        let keep = || Arc::clone(draft);
        match draft.state {
            DraftState::Draft => self.begun.push(keep()),
            DraftState::Published if draft.is_ahead() => self.ahead.push(keep()),
            _ => {}
        }
        if rows::is_unverified(draft, rows::verified(draft), of.kinds.get(&draft.kind).map(AsRef::as_ref), of.today) {
            self.unverified.push(keep());
        }
        if !draft.plans.is_empty() {
            self.planned.push(keep());
        }
        self.ends.extend(ends(of, draft));
    }
}

/// What of an entry ends soon.
fn ends(of: &Of<'_>, draft: &Arc<Draft>) -> Vec<Ends> {
    let soon = of.today.saturating_add(ENDS_WITHIN_DAYS.days());
    let mut found = Vec::new();
    let until = draft.facts.body.get("notice").and_then(|notice| notice.get("until")?.as_str()?.parse::<Date>().ok());
    if let Some(on) = until.filter(|on| *on <= soon) {
        found.push(Ends { draft: Arc::clone(draft), on, what: What::Notice });
    }
    let law = draft.facts.body.get("law").and_then(|law| law.get("valid_until")?.as_str()?.parse::<Date>().ok());
    let in_time = of.today.saturating_add(integra_common::checks::LAW_ENDS_WITHIN_DAYS.days());
    if let Some(on) = law.filter(|on| *on <= in_time) {
        found.push(Ends { draft: Arc::clone(draft), on, what: What::Law });
    }
    let ending = draft.plans.iter().filter(|plan| matches!(plan.what, ScheduledAction::Unpublish(_)));
    let day = |at: i64| Some(jiff::Timestamp::from_microsecond(at).ok()?.to_zoned_datetime(of.zone.clone()).date());
    let days = ending.filter_map(|plan| day(plan.at)).filter(|on| *on <= soon);
    found.extend(days.map(|on| Ends { draft: Arc::clone(draft), on, what: What::Entry }));
    found
}

fn name(draft: &Draft) -> String {
    fold(&draft.source_text("name").unwrap_or_else(|| draft.slug.to_string()))
}

/// A key to sort by: what readers see before what they do not, what people in need read first, what has a notice, what
/// many others lead to.
pub(crate) fn importance(edition: &Edition, draft: &Draft) -> impl Ord + use<> {
    let kind = FIRST.iter().position(|kind| *kind == draft.kind).unwrap_or(FIRST.len());
    let notice = draft.facts.body.get("notice").is_some_and(Value::is_object);
    let linking = edition.linking(draft.id).count();
    let unseen = draft.state != DraftState::Published;
    let urgent = kind == 0;
    (unseen, Reverse(urgent), Reverse(notice), kind, Reverse(linking), name(draft), draft.id)
}

/// The newest survey of each city.
#[derive(Debug, Default)]
pub struct Surveys(Mutex<BTreeMap<CityKey, Kept>>);

/// A survey, the `seq` it was made of, and the day.
type Kept = (i64, Date, Arc<Survey>);

impl Surveys {
    /// The survey of a city as it is now; made anew after every save, and every day.
    pub(crate) fn of(&self, of: &Of<'_>) -> Arc<Survey> {
        let kept = {
            let surveys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            surveys
                .get(of.city)
                .filter(|(seq, day, _)| (*seq, *day) == (of.drafts.seq, of.today))
                .map(|it| it.2.clone())
        };
        if let Some(survey) = kept {
            return survey;
        }
        let survey = Arc::new(Survey::make(of));
        let mut surveys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        surveys.insert(of.city.clone(), (of.drafts.seq, of.today, Arc::clone(&survey)));
        survey
    }
}
