//! The desk's jobs: claimed one by one, done, and what came of them told to the store.

use std::{sync::Arc, time::Duration};

use integra_edition::Edition;
use integra_store::{ClaimedJob, Error, JOB_LEASE, Store};
use tokio::sync::watch;

use crate::{desk::Desk, links, renewals, seeking, signing_up, suggesting};

/// How long nobody looks for jobs when nothing wakes us.
const REST: Duration = Duration::from_secs(5);
/// How often it is seen to that jobs which come again and again are there.
const SEE_TO: Duration = Duration::from_secs(10 * 60);

/// What became of a job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is done.
    Done,
    /// It is done, and is to be done again at a moment in microseconds since 1970.
    Again(i64),
    /// It went wrong and is worth another try, not before so many microseconds have passed.
    Failed {
        /// A word for what went wrong.
        trouble: String,
        /// How long the other side asks to wait.
        wait: i64,
    },
    /// It went wrong, and only a person can mend it.
    GiveUp(String),
}

/// What may take minutes. A second worker passes it over, so that no letter waits for it.
const SLOW: &[&str] = &[suggesting::KIND, links::KIND];

/// Does jobs until `stop` turns true; those begun are brought to their end.
pub async fn work(desk: Arc<Desk>, stop: watch::Receiver<bool>) {
    tokio::join!(everything(Arc::clone(&desk), stop.clone()), whatever_is_quick(desk, stop));
}

/// Does jobs that take no long, while others may take theirs.
async fn whatever_is_quick(desk: Arc<Desk>, mut stop: watch::Receiver<bool>) {
    let store = desk.store.clone();
    while !*stop.borrow() {
        if !work_or_rest(&desk, &store, &mut stop, SLOW).await {
            return;
        }
    }
}

/// Does one job, or waits until there may be one. False when whoever would tell us to stop is gone: so are we.
async fn work_or_rest(
    desk: &Arc<Desk>,
    store: &Store,
    stop: &mut watch::Receiver<bool>,
    passing_over: &[&str],
) -> bool {
    match work_once_but(desk, passing_over).await {
        Ok(true) => return true,
        Ok(false) => {}
        Err(error) => tracing::error!(error = &error as &dyn std::error::Error, "jobs cannot be done; trying again"),
    }
    tokio::select! {
        changed = stop.changed() => changed.is_ok(),
        () = store.changed() => true,
        () = tokio::time::sleep(REST) => true,
    }
}

async fn everything(desk: Arc<Desk>, mut stop: watch::Receiver<bool>) {
    let store = desk.store.clone();
    let mut seen_to = None::<tokio::time::Instant>;
    let mut looked_at = None::<Arc<Edition>>;
    while !*stop.borrow() {
        if seen_to.is_none_or(|at| at.elapsed() > SEE_TO) {
            seen_to = Some(tokio::time::Instant::now());
            if let Err(error) = links::see_to(&desk).await {
                tracing::error!(error = &error as &dyn std::error::Error, "the look at links could not be planned");
            }
            write_sought(&desk).await;
            if let Err(error) = renewals::see_to(&desk).await {
                tracing::error!(error = &error as &dyn std::error::Error, "the look at offers could not be planned");
            }
        }
        if looked_at.as_ref().is_none_or(|at| at.seq != desk.edition().seq) {
            match integra_signup::see_to(&desk.sign_ups, looked_at.as_deref()).await {
                Ok(edition) => looked_at = Some(edition),
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "places could not be looked after");
                }
            }
        }
        if !work_or_rest(&desk, &store, &mut stop, &[]).await {
            return;
        }
    }
    write_sought(&desk).await;
}

/// Writes down what readers looked for in vain.
async fn write_sought(desk: &Desk) {
    if let Err(error) = seeking::count_sought(desk).await {
        tracing::error!(error = &error as &dyn std::error::Error, "what was sought could not be written down");
    }
}

/// Does one job that is due. False when there is none.
///
/// # Errors
/// The store fails; the job comes again.
pub async fn work_once(desk: &Arc<Desk>) -> Result<bool, Error> {
    work_once_but(desk, &[]).await
}

async fn work_once_but(desk: &Arc<Desk>, passing_over: &[&str]) -> Result<bool, Error> {
    let Some(claimed) = desk.store.claim_job(desk.micros(), passing_over).await? else { return Ok(false) };
    // What takes longer than its lease would be done twice at the same time.
    let within = Duration::from_micros(JOB_LEASE.unsigned_abs() / 5 * 4);
    let outcome = tokio::time::timeout(within, run(desk, &claimed)).await;
    let outcome = outcome.unwrap_or(Outcome::Failed { trouble: "slow".to_owned(), wait: 0 });
    let (store, now) = (&desk.store, desk.micros());
    match outcome {
        Outcome::Done => store.job_done(&claimed).await?,
        Outcome::Again(due) => store.job_again(&claimed, due).await?,
        Outcome::Failed { trouble, wait } => store.job_failed(&claimed, &trouble, wait, now).await?,
        Outcome::GiveUp(trouble) => store.give_up_job(&claimed, &trouble, now).await?,
    }
    Ok(true)
}

async fn run(desk: &Arc<Desk>, claimed: &ClaimedJob) -> Outcome {
    match claimed.job.kind.as_str() {
        suggesting::KIND => suggesting::run(desk, claimed).await,
        links::KIND => links::run(desk).await,
        renewals::KIND => renewals::run(desk).await,
        kind if kind.starts_with(integra_signup::KIND) => signing_up::run(desk, claimed).await,
        // A newer node asked for it: it must be the one that does it.
        _ => Outcome::Failed { trouble: "unknown".to_owned(), wait: 0 },
    }
}
