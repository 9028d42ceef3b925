//! The look at links as a job: some links at a time, then again when more are due.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use integra_store::{Error, JOB_LEASE, Job};
use tokio::time::Instant;
use url::Url;

use super::{LinkChecker, judge, judge::Look, look::Step, robots::Robots, uses};
use crate::{
    desk::Desk,
    private::{LinkSeen, Private},
    working::Outcome,
};

/// The kind of this job; there is one for the whole installation.
pub(crate) const KIND: &str = "links";
const SUBJECT: &str = "all";
/// Who writes what was found.
const AUTHOR: &str = "links";
/// Most links of one round, and how long it may take: less than the lease of a job.
const AT_ONCE: u64 = 200;
const ROUND: Duration = Duration::from_micros(JOB_LEASE.unsigned_abs() / 2);
/// Pauses between rounds, in microseconds: when more links are due, and when none is.
const SOON: i64 = 60 * 1_000_000;
const LATER: i64 = 60 * 60 * 1_000_000;
/// Longest pause a host gets.
const LONGEST_PAUSE: u64 = 60;
/// Most redirects of one link.
const STEPS: usize = 5;

/// Sees to it that there is such a job, where links are looked after.
///
/// # Errors
/// The database fails.
pub async fn see_to(desk: &Desk) -> Result<(), Error> {
    let there = desk.store.open_job(KIND, SUBJECT).await?.is_some_and(|job| !job.failed);
    if desk.settings.links.is_none() || there {
        return Ok(());
    }
    let job = Job { kind: KIND.to_owned(), subject: SUBJECT.to_owned(), detail: String::new() };
    let mut tx = desk.store.begin(AUTHOR, desk.micros()).await?;
    tx.enqueue(&job, desk.micros()).await?;
    tx.commit().await?;
    Ok(())
}

/// Does one round.
pub(crate) async fn run(desk: &Arc<Desk>) -> Outcome {
    let Some(checker) = desk.settings.links.clone() else { return Outcome::Done };
    match round(desk, &checker).await {
        Ok(more) => Outcome::Again(desk.micros() + if more { SOON } else { LATER }),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "links could not be looked after");
            Outcome::Failed { trouble: "store".to_owned(), wait: 0 }
        }
    }
}

/// Looks at links that are due. True when more are.
async fn round(desk: &Desk, checker: &LinkChecker) -> Result<bool, Error> {
    let mut urls: BTreeSet<String> = uses(&desk.edition(), desk.kinds()).into_keys().collect();
    urls.retain(|url| checker.minds(url));
    let tx = desk.store.begin(AUTHOR, desk.micros()).await?;
    Private(tx.db()).keep_links(&urls, desk.micros()).await?;
    tx.commit().await?;

    let mut due = Private(desk.store.db()).due_links(desk.micros(), AT_ONCE).await?;
    let more = due.len() as u64 == AT_ONCE;
    let mut round = Round { checker, hosts: BTreeMap::new() };
    let until = Instant::now() + ROUND;
    while let Some(seen) = round.next(&mut due) {
        if Instant::now() > until {
            return Ok(true);
        }
        let look = round.look(&seen).await;
        let after = judge::after(&seen, look, desk.micros());
        let tx = desk.store.begin(AUTHOR, desk.micros()).await?;
        Private(tx.db()).keep_link(&after).await?;
        tx.commit().await?;
    }
    Ok(more)
}

/// A host in this round.
struct Host {
    robots: Result<Robots, Look>,
    asked: Instant,
}

/// One round: the rules of hosts, and when they were asked last.
struct Round<'c> {
    checker: &'c LinkChecker,
    hosts: BTreeMap<String, Host>,
}

impl Round<'_> {
    /// The link whose host has rested longest.
    fn next(&self, due: &mut Vec<LinkSeen>) -> Option<LinkSeen> {
        let rested = |seen: &LinkSeen| {
            let url = Url::parse(&seen.url).ok()?;
            self.hosts.get(&host(&url)).map(|host| host.asked)
        };
        let at = (0..due.len()).min_by_key(|at| rested(&due[*at]))?;
        Some(due.remove(at))
    }

    async fn look(&mut self, seen: &LinkSeen) -> Look {
        let Ok(first) = Url::parse(&seen.url) else { return Look::Gone };
        // Where it leads for good, as long as every step so far was for good.
        let (mut url, mut moved, mut lasting_so_far) = (first, None, true);
        for _ in 0..=STEPS {
            match self.step(&url).await {
                Step::Found(Look::Fine | Look::Closed) if moved.is_some() => {
                    return Look::Moved(moved.unwrap_or_default());
                }
                Step::Found(look) => return look,
                Step::On { to, lasting } => {
                    lasting_so_far &= lasting;
                    if lasting_so_far {
                        moved = Some(to.to_string());
                    }
                    url = to;
                }
            }
        }
        Look::Broken("leads in a circle".to_owned())
    }

    async fn step(&mut self, url: &Url) -> Step {
        if !self.checker.minds(url.as_str()) {
            return Step::Found(Look::Closed);
        }
        let name = host(url);
        if !self.hosts.contains_key(&name) {
            let robots = self.checker.robots(url).await;
            self.hosts.insert(name.clone(), Host { robots, asked: Instant::now() });
        }
        let Some(known) = self.hosts.get_mut(&name) else { return Step::Found(Look::Closed) };
        let robots = match &known.robots {
            Ok(robots) => robots.clone(),
            Err(look) => return Step::Found(look.clone()),
        };
        let asked_for = Duration::from_secs(robots.delay().unwrap_or(0).min(LONGEST_PAUSE));
        let pause = if self.checker.pause.is_zero() { Duration::ZERO } else { self.checker.pause.max(asked_for) };
        tokio::time::sleep_until(known.asked + pause).await;
        let step = self.checker.look(url, &robots).await;
        if let Some(known) = self.hosts.get_mut(&name) {
            known.asked = Instant::now();
        }
        step
    }
}

fn host(url: &Url) -> String {
    format!("{}:{}", url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or_default())
}
