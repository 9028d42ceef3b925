//! Jobs that were given up: what they were, why, and whether to try again.

use integra_edition::Draft;
use integra_kernel::EntryId;
use integra_store::OpenJob;
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    frame::{self, Head},
    links,
    moments::{self, Moment},
    pages::{entries, suggest},
    suggesting,
};

#[derive(Serialize)]
struct Row {
    id: String,
    words: String,
    about: Option<(String, String)>,
    at: Moment,
    trouble: String,
}

#[derive(Serialize)]
struct Page {
    rows: Vec<Row>,
}

/// The entry a job is about.
fn entry(ask: &Ask, job: &OpenJob) -> Option<std::sync::Arc<Draft>> {
    let id: EntryId = job.job.subject.split('/').next()?.parse().ok()?;
    ask.desk.drafts().get(id).cloned()
}

/// The jobs given up that concern this city: those about its entries, and those about everything.
///
/// # Errors
/// The store fails.
pub(crate) async fn failed(ask: &Ask) -> Result<Vec<OpenJob>, Halt> {
    let city = &ask.city()?.key;
    let mut failed = ask.desk.store.failed_jobs().await?;
    failed.retain(|job| match job.job.kind.as_str() {
        suggesting::KIND => entry(ask, job).is_some_and(|draft| draft.city == *city),
        _ => true,
    });
    Ok(failed)
}

/// What a job was to do.
pub(crate) fn words(ask: &Ask, job: &OpenJob) -> String {
    let kind = match job.job.kind.as_str() {
        suggesting::KIND => "suggest",
        links::KIND => "links",
        _ => "other",
    };
    ask.say(&format!("desk-job-{kind}"), &[])
}

/// GET `/desk/{city}/jobs`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let row = |job: OpenJob| Row {
        words: words(&ask, &job),
        about: entry(&ask, &job).map(|draft| (ask.url(&format!("entries/{}", draft.id)), entries::name(&draft))),
        at: moments::moment(&ask, job.created_at),
        trouble: suggest::told(&ask, &job.trouble),
        id: job.id,
    };
    let rows = failed(&ask).await?.into_iter().map(row).collect();
    frame::page(&ask, &Head::new(&ask, "desk-jobs", ""), "desk/jobs.html", Page { rows })
}

/// POST `/desk/{city}/jobs`: try a job again, or forget it.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let id = ask.form.one("id").ok_or(Halt::Invalid("form"))?;
    let again = match ask.form.one("do") {
        Some("again") => true,
        Some("forget") => false,
        _ => return Err(Halt::Invalid("form")),
    };
    let job = failed(&ask).await?.into_iter().find(|job| job.id == id).ok_or(Halt::Conflict("no-job"))?;
    let mut tx = change::begin(&ask).await?;
    let action = if again { "job.again" } else { "job.forget" };
    change::note(&ask, &mut tx, action, &job.job.subject, json!({ "kind": job.job.kind })).await?;
    if again {
        tx.enqueue(&job.job, ask.desk.micros()).await?;
    } else {
        tx.forget_failed_job(&job.id).await?;
    }
    tx.commit().await?;
    let done = if again { "tried-again" } else { "forgotten" };
    Ok(Answer::see(&ask.url(&format!("jobs?done={done}"))))
}
