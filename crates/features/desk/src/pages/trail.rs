//! The audit trail of a city, the newest first.

use integra_kernel::EntryId;
use integra_store::{AuditFilter, AuditRow};
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame::{self, Head},
    moments::{self, Moment},
    pages::{entries, pull},
    people::Names,
};

/// Rows of one page.
const ROWS: u64 = 100;

#[derive(Serialize)]
struct Line {
    at: Moment,
    by: String,
    action: String,
    why: Option<String>,
    subject: String,
    url: Option<String>,
}

#[derive(Serialize)]
struct Page {
    lines: Vec<Line>,
    older: Option<String>,
}

/// GET `/desk/{city}/trail`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let filter = AuditFilter { city: Some(ask.city()?.key.clone()), ..AuditFilter::default() };
    let before = ask.query.one("before").and_then(|seq| seq.parse().ok());
    let rows = ask.desk.store.audit_trail(&filter, before, ROWS).await?;
    let who = rows.iter().filter_map(|row| row.account).map(|id| id.to_string()).collect();
    let names = Names::of(&ask, who).await?;
    let full = rows.len() as u64 == ROWS;
    let older = rows.last().filter(|_| full).map(|row| ask.url(&format!("trail?before={}", row.seq)));
    let page = Page { lines: rows.iter().map(|row| line(&ask, &names, row)).collect(), older };
    frame::page(&ask, &Head::new(&ask, "desk-trail", "trail"), "desk/trail.html", page)
}

fn line(ask: &Ask, names: &Names, row: &AuditRow) -> Line {
    let drafts = ask.desk.drafts();
    let entry = row.subject.parse::<EntryId>().ok().and_then(|id| drafts.get(id));
    Line {
        at: moments::moment(ask, row.at),
        by: row.account.map_or_else(|| "–".to_owned(), |id| names.name(&id.to_string())),
        action: row.action.clone(),
        why: row
            .detail
            .get("reason")
            .and_then(|it| it.as_str())
            .filter(|_| row.action == "entry.pull")
            .map(|it| pull::said(ask, it)),
        subject: entry.map_or_else(|| row.subject.clone(), |draft| entries::name(draft)),
        url: entry.map(|draft| ask.url(&format!("entries/{}", draft.id))),
    }
}
