//! Jobs about people who signed up: reminders to them, and letters to those who offer something.

use integra_kernel::EntryId;
use integra_store::ClaimedJob;
use integra_web::wording::Arg;

use crate::{
    desk::Desk,
    letter,
    pages::sign_ups::{Counts, PATH, queue::QUEUE},
    working::Outcome,
};

/// Does one of them.
pub(crate) async fn run(desk: &Desk, claimed: &ClaimedJob) -> Outcome {
    let done = match claimed.job.kind.as_str() {
        integra_signup::TELL => tell(desk, &claimed.job.subject).await,
        _ => integra_signup::run(&desk.sign_ups, claimed).await,
    };
    match done {
        Ok(()) => Outcome::Done,
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a letter about a sign-up could not be written");
            Outcome::Failed { trouble: "letter".to_owned(), wait: 0 }
        }
    }
}

/// Writes to those who offer something that somebody waits for their answer, unless all have been answered meanwhile.
async fn tell(desk: &Desk, subject: &str) -> Result<(), integra_signup::Error> {
    let Some((entry, city)) = subject.parse::<EntryId>().ok().and_then(|id| desk.sign_ups.entry(id)) else {
        return Ok(());
    };
    if Counts::of(&desk.store.sign_ups(entry.id).await?).new == 0 {
        return Ok(());
    }
    let page = if desk.site.is_looked_after(&entry.kind) { QUEUE.to_owned() } else { format!("{PATH}/{}", entry.id) };
    let organization = desk.sign_ups.offering(entry.id).and_then(|it| it.organization);
    let readers = integra_signup::tell_those_who_offer(&desk.sign_ups, &city.key, organization).await?;
    let origin = desk.settings.origin.clone().unwrap_or_default();
    let link = format!("{origin}/desk/{}/{page}", city.key);
    let mut tx = desk.store.begin("sign-ups", desk.micros()).await?;
    for account in &readers {
        let words = ("desk-letter-signups-subject", "desk-letter-signups");
        let args = [("link", Arg::Text(link.clone()))];
        letter::write_from(desk, Some(&city.key), &mut tx, account, words, &args).await?;
    }
    tx.commit().await?;
    Ok(())
}
