//! The whole program killed (SIGKILL) while people save and publish through it: what was answered with 303 is there
//! afterwards, nothing is half there, and readers see the last publication that was acknowledged or the one under way.

use std::{
    io,
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use http::StatusCode;
use integra_kernel::EntryId;
use integra_store::{AuditFilter, Change, Record, Store};
use integra_testing::{chance::Chance, crash, process::Process, visitor::Visitor};
use serde_json::json;
use tokio::task::JoinSet;

use crate::world::lang;

const BINARY: &str = env!("CARGO_BIN_EXE_integra");
/// People who work at the same time, each on an entry of their own.
const PEOPLE: usize = 3;
/// A start of the whole program costs as much as ten of the store's crashes.
const EACH: u64 = 10;
/// Acknowledged acts before a process is killed: at least one, at most so many more.
const ACTS: u64 = 8;
/// How long after that it is killed at most.
const PAUSE: Duration = Duration::from_millis(60);

/// What one person did to their entry: the numbers they put into it.
#[derive(Debug, Default, Clone)]
struct Deeds {
    /// Begun, acknowledged or not: the newest.
    begun: u64,
    /// Saves answered with 303, the oldest first.
    saved: Vec<u64>,
    /// The last publication answered with 303.
    published: u64,
}

/// Everybody's deeds, in the order of the entries.
type Ledger = Arc<Mutex<Vec<Deeds>>>;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_desk_acknowledged_survives_a_kill() {
    let (data, mut chance) = (tempfile::tempdir().expect("a folder"), Chance::new(crash::seed()));
    let (mut entries, ledger) = (Vec::new(), Ledger::new(Mutex::new(vec![Deeds::default(); PEOPLE])));
    for _ in 0..crash::rounds().div_ceil(EACH) {
        let process = Process::demo(BINARY, data.path());
        let address = process.address;
        let (email, password) = process.somebody("publisher");
        let mut people = Vec::new();
        for _ in 0..PEOPLE {
            let mut visitor = Visitor::at(address);
            let answer = visitor.posts("/desk/sign-in", &[("email", &email), ("password", &password)]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
            people.push(visitor);
        }
        if entries.is_empty() {
            entries = organizations(&mut people[0]).await;
        }
        let before = acts(&ledger);
        let mut work = JoinSet::new();
        for (at, visitor) in people.into_iter().enumerate() {
            let (entry, ledger) = (entries[at], Arc::clone(&ledger));
            // Whoever is cut off stops working.
            work.spawn(async move { works(visitor, entry, at, &ledger).await });
        }
        let wanted = before + 1 + chance.below(ACTS) as usize;
        while acts(&ledger) < wanted && !work.is_empty() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        tokio::time::sleep(Duration::from_micros(chance.below(PAUSE.as_micros() as u64))).await;
        process.kill();
        while let Some(ended) = work.join_next().await {
            let error = ended.expect("nobody panics").expect_err("work ends with the process only");
            assert!(error.kind() != io::ErrorKind::Other, "{error}");
        }
        look(data.path(), &entries, &ledger).await;
        readers(data.path(), &ledger).await;
    }
}

fn acts(ledger: &Ledger) -> usize {
    ledger.lock().expect("nobody panics").iter().map(|deeds| deeds.saved.len()).sum()
}

/// Some entries nobody else works on.
async fn organizations(visitor: &mut Visitor<'_>) -> Vec<EntryId> {
    let page = visitor.get("/desk/kosice/entries?kind=organization").await.text;
    let mut found: Vec<EntryId> = Vec::new();
    for part in page.split("/desk/kosice/entries/").skip(1) {
        if let Some(id) = part.get(..36).and_then(|id| id.parse().ok()).filter(|id| !found.contains(id)) {
            found.push(id);
        }
    }
    found.truncate(PEOPLE);
    assert_eq!(found.len(), PEOPLE, "{page}");
    found
}

/// Saves one number after the other, the same in a fact and in a text, and publishes every third.
async fn works(mut visitor: Visitor<'_>, entry: EntryId, at: usize, ledger: &Ledger) -> io::Result<()> {
    let address = format!("/desk/kosice/entries/{entry}");
    loop {
        let next = {
            let mut ledger = ledger.lock().expect("nobody panics");
            ledger[at].begun += 1;
            ledger[at].begun
        };
        visitor.try_get(&address).await?;
        let form = visitor.form("save").with("f/website", &website(next)).with("t/summary", &summary(next));
        let answer = visitor.try_submit(&form.pressing("save")).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        ledger.lock().expect("nobody panics")[at].saved.push(next);
        if next % 3 == 0 {
            visitor.try_get(&format!("{address}/publish")).await?;
            let answer = visitor.try_submit(&visitor.form("publish").pressing("publish")).await?;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
            ledger.lock().expect("nobody panics")[at].published = next;
        }
    }
}

fn website(number: u64) -> String {
    format!("https://number-{number}.example/")
}

fn summary(number: u64) -> String {
    format!("The number {number}, saved once.")
}

/// The numbers in saved states, one of facts and one of texts for each transaction.
fn numbers(history: &[Record]) -> Vec<u64> {
    let mut numbers = Vec::new();
    for tx in history.chunk_by(|one, next| one.tx == next.tx) {
        let (mut facts, mut texts) = (None, None);
        for record in tx {
            match &record.change {
                Change::Facts { facts: saved, .. } => facts = saved.get("website").cloned(),
                Change::Texts { fields, lang: of, .. } if *of == lang("en") => {
                    texts = Some(fields["summary"][0].text.clone());
                }
                _ => {}
            }
        }
        let number =
            facts.as_ref().and_then(|it| it.as_str()?.strip_prefix("https://number-")?.split('.').next()?.parse().ok());
        if let Some(number) = number {
            assert_eq!(texts, Some(summary(number)), "half a save: {facts:?}");
            numbers.push(number);
        }
    }
    numbers
}

/// What is on the disk, after the process is gone.
async fn look(data: &Path, entries: &[EntryId], ledger: &Ledger) {
    let url = format!("sqlite://{}", data.join("integra.db").display());
    let store = Store::open_with(&url, data, vec![integra_desk::migrations()]).await.expect("opens after a crash");
    assert!(store.verify().await.expect("readable").is_empty(), "the log is damaged");
    assert!(store.verify_audit().await.expect("readable").is_empty(), "the audit trail is damaged");
    let deeds = ledger.lock().expect("nobody panics").clone();
    for (entry, deeds) in entries.iter().zip(&deeds) {
        let history = store.history(entry).await.expect("readable");
        let there = numbers(&history);
        assert!(there.is_sorted_by(|one, next| one < next), "saved once each: {there:?}");
        let lost: Vec<&u64> = deeds.saved.iter().filter(|number| !there.contains(number)).collect();
        assert!(lost.is_empty(), "acknowledged and lost: {lost:?} of {deeds:?}");
        assert!(there.iter().all(|number| *number <= deeds.begun), "nobody saved this: {there:?}");
        let filter = AuditFilter { subject: Some(entry.to_string()), ..AuditFilter::default() };
        let trail = store.audit_trail(&filter, None, 100_000).await.expect("readable");
        let saves = trail.iter().filter(|row| row.action == "entry.save").count();
        assert_eq!(saves, there.len(), "each save has its row of the audit trail, and none is without");
        let publications = history.iter().filter(|it| matches!(it.change, Change::Publish { .. })).count();
        let rows = trail.iter().filter(|row| row.action == "entry.publish").count();
        assert!(publications >= rows && rows > 0 || deeds.published == 0, "{publications} and {rows}");
        for row in trail.iter().filter(|row| row.action == "entry.publish") {
            let facts = row.detail.get("facts").cloned().unwrap_or(json!(null));
            assert!(history.iter().any(|record| json!(record.seq) == facts), "what was published is there");
        }
    }
    store.close().await.expect("closes");
}

/// What readers see after a new start: the last acknowledged publication, or a later one that was under way.
async fn readers(data: &Path, ledger: &Ledger) {
    let process = Process::demo(BINARY, data);
    let mut reader = Visitor::at(process.address);
    let list = reader.get("/kosice/en/organizations").await.text;
    let deeds = ledger.lock().expect("nobody panics").clone();
    for deeds in deeds.iter().filter(|deeds| deeds.published > 0) {
        let good = (deeds.published..=deeds.begun).any(|number| list.contains(&summary(number)));
        assert!(good, "readers do not see {deeds:?}");
    }
}
