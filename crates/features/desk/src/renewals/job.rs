//! The look at offers as a job: all of them, a few times a day.

use std::sync::Arc;

use integra_edition::{Entry, Plan};
use integra_kernel::CityKey;
use integra_store::{Error, Job, ScheduledAction};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{Step, acts, step};
use crate::{
    desk::Desk,
    private::{Private, Renewal},
    working::Outcome,
};

/// The kind of this job; there is one for the whole installation.
pub(crate) const KIND: &str = "renewals";
const SUBJECT: &str = "all";
/// How often it is done, in microseconds.
const EVERY: i64 = 3 * 60 * 60 * 1_000_000;

/// Sees to it that there is such a job, where organizations publish anything themselves.
///
/// # Errors
/// The database fails.
pub async fn see_to(desk: &Desk) -> Result<(), Error> {
    let there = desk.store.open_job(KIND, SUBJECT).await?.is_some_and(|job| !job.failed);
    if there || desk.site.entrusted_kinds().next().is_none() {
        return Ok(());
    }
    let job = Job { kind: KIND.to_owned(), subject: SUBJECT.to_owned(), detail: String::new() };
    let mut tx = desk.store.begin(acts::AUTHOR, desk.micros()).await?;
    tx.enqueue(&job, desk.micros()).await?;
    tx.commit().await?;
    Ok(())
}

/// Does one round.
pub(crate) async fn run(desk: &Arc<Desk>) -> Outcome {
    match round(desk).await {
        Ok(()) => Outcome::Again(desk.micros() + EVERY),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "offers could not be looked after");
            Outcome::Failed { trouble: "store".to_owned(), wait: 0 }
        }
    }
}

async fn round(desk: &Desk) -> Result<(), Error> {
    let (edition, cities) = (desk.edition(), desk.site.cities());
    for city in cities.iter() {
        let asked = Private(desk.store.db()).renewals(&city.key).await?;
        let today = desk.now().to_zoned_datetime(city.zone.clone()).date();
        let kinds: Vec<&str> = desk.site.entrusted_kinds().collect();
        let offers: Vec<Arc<Entry>> = kinds.iter().flat_map(|kind| edition.list(&city.key, kind)).cloned().collect();
        for entry in offers {
            let earlier = asked.get(&entry.id);
            look(desk, &city.key, &city.zone, &entry, earlier, today).await?;
        }
    }
    // Readers see at once what has left the list; what cannot be read now is read by the follower.
    if let Err(error) = desk.settle().await {
        tracing::warn!(error = &error as &dyn std::error::Error, "the log could not be read after a look at offers");
    }
    Ok(())
}

async fn look(
    desk: &Desk,
    city: &CityKey,
    zone: &TimeZone,
    entry: &Entry,
    earlier: Option<&Renewal>,
    today: Date,
) -> Result<(), Error> {
    let Some(entrusted) = desk.site.entrusted(&entry.kind) else { return Ok(()) };
    let Some(draft) = desk.drafts().get(entry.id).cloned() else { return Ok(()) };
    let ends_anyway = draft.plans.iter().any(|plan: &Plan| matches!(plan.what, ScheduledAction::Unpublish(_)));
    if !(entrusted.lasts)(&entry.facts) || ends_anyway || draft.city != *city {
        return Ok(());
    }
    let asked = earlier.map(|it| (day(zone, it.asked_at), it.ends));
    match step(sign_of_life(zone, entry), asked, today) {
        Step::Rest => Ok(()),
        Step::Ask(ends) => acts::ask(desk, entry, earlier, ends).await,
        Step::End => acts::end(desk, &draft).await,
    }
}

/// The day somebody last said that an offer is true: by publishing it, or by noting that its facts were checked.
fn sign_of_life(zone: &TimeZone, entry: &Entry) -> Date {
    let verified = entry.facts.get("verified").and_then(|day| day.as_str()?.parse::<Date>().ok());
    let published = day(zone, entry.at);
    verified.map_or(published, |verified| verified.max(published))
}

fn day(zone: &TimeZone, micros: i64) -> Date {
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned_datetime(zone.clone()).date()
}
