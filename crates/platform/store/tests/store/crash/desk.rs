//! What the child does until it is killed: a desk where much happens, each act a transaction of its own.

use std::collections::{BTreeMap, BTreeSet};

use integra_kernel::{EntryId, Lang};
use integra_store::{Change, ScheduledAction, Store, Tx, Unpublished};
use integra_testing::crash::Child;
use serde_json::json;

use crate::support::{NOW, facts, lang, slug, texts};

/// How many sorts of records come from the acts below, by author and type.
pub(super) const RECORDS: usize = 4 * 2 + 4;
/// The languages of every entry.
const LANGS: [&str; 3] = ["en", "sk", "ar"];
/// How many records back a new child looks for entries to go on with.
const BACK: i64 = 60;
/// Plans are made for this many moments after now, and for as many after those.
const SOON: u64 = 100;

/// The acts. What belongs together bears the name of its act as its author.
#[derive(Debug, Clone, Copy)]
enum Act {
    /// A new entry: facts with a photo, texts in every language.
    Write,
    /// Facts from their newest revision, perhaps under a new slug, and a translation.
    Edit,
    /// New words, and a publication that names exactly what is newest.
    Publish,
    /// Readers no longer see it, and nothing is planned for it.
    Withdraw,
    /// A publication and a withdrawal for later.
    Plan,
    /// The hour of some plans has come: each is a transaction of its own, under the name of who planned it.
    Wait,
}

const ACTS: [Act; 6] = [Act::Write, Act::Edit, Act::Publish, Act::Withdraw, Act::Plan, Act::Wait];

/// Works until it is killed, and goes on where the child before it was killed.
pub(super) async fn work(child: Child) {
    let store = child.open().await;
    let mut done = store.head().await.expect("a head");
    let newest = store.read_since((done - BACK).max(0), BACK as u64).await.expect("records");
    let entries: BTreeSet<EntryId> = newest.iter().filter_map(|record| record.entry).collect();
    let mut desk = Desk { store, child, entries: entries.into_iter().collect() };
    loop {
        let act = if desk.entries.is_empty() { Act::Write } else { desk.child.chance.pick(&ACTS) };
        let last = desk.act(act).await;
        // Perhaps no plan was due.
        if last > done {
            desk.child.acknowledged(last);
        }
        done = last;
    }
}

struct Desk {
    store: Store,
    child: Child,
    entries: Vec<EntryId>,
}

impl Desk {
    /// Does it, and gives the last `seq` of the log.
    async fn act(&mut self, act: Act) -> i64 {
        match act {
            Act::Write => self.write().await,
            Act::Edit => self.edit().await,
            Act::Publish => self.publish().await,
            Act::Withdraw => self.withdraw().await,
            Act::Plan => self.plan().await,
            Act::Wait => {
                let until = NOW + self.child.chance.below(2 * SOON) as i64;
                self.child.begins();
                self.store.run_due(until).await.expect("plans take effect");
                self.store.head().await.expect("a head")
            }
        }
    }

    async fn write(&mut self) -> i64 {
        let entry = EntryId::new(NOW as u64 / 1_000, self.child.chance.bytes());
        let photo = self.store.media().put(format!("photo of {entry}").into_bytes()).await.expect("a file");
        let mut change = facts(entry, &format!("e-{entry}"), "1", None);
        if let Change::Facts { facts, .. } = &mut change {
            facts.insert("photo".to_owned(), json!(photo));
        }
        let mut tx = self.begin("write").await;
        tx.append(change).await.expect("facts");
        for tag in LANGS {
            tx.append(texts(entry, tag, &self.words(), None)).await.expect("texts");
        }
        self.entries.push(entry);
        tx.commit().await.expect("a commit")
    }

    async fn edit(&mut self) -> i64 {
        let entry = self.child.chance.pick(&self.entries);
        let latest = self.store.latest(&entry, None).await.expect("readable").expect("saved before");
        let mut change = latest.change;
        if let Change::Facts { facts, slug: name, base, .. } = &mut change {
            *base = Some(latest.seq);
            facts.insert("phone".to_owned(), json!(self.child.chance.number().to_string()));
            if self.child.chance.below(3) == 0 {
                *name = slug(&format!("r-{:x}", self.child.chance.number()));
            }
        }
        let base = self.newest(entry, Some("sk")).await;
        let mut tx = self.begin("edit").await;
        tx.append(change).await.expect("facts");
        tx.append(texts(entry, "sk", &self.words(), Some(base))).await.expect("texts");
        tx.commit().await.expect("a commit")
    }

    async fn publish(&mut self) -> i64 {
        let entry = self.child.chance.pick(&self.entries);
        let (facts, mut all) = self.revisions(entry).await;
        let mut tx = self.begin("publish").await;
        let base = all.get(&lang("en")).copied();
        all.insert(lang("en"), tx.append(texts(entry, "en", &self.words(), base)).await.expect("texts"));
        tx.append(Change::Publish { entry, facts, texts: all }).await.expect("a publication");
        tx.commit().await.expect("a commit")
    }

    async fn withdraw(&mut self) -> i64 {
        let entry = self.child.chance.pick(&self.entries);
        let state = self.child.chance.pick(&[Unpublished::Draft, Unpublished::Archived]);
        let mut tx = self.begin("withdraw").await;
        tx.append(Change::Unpublish { entry, state }).await.expect("a withdrawal");
        tx.append(Change::Unschedule { entry }).await.expect("no plans");
        tx.commit().await.expect("a commit")
    }

    async fn plan(&mut self) -> i64 {
        let entry = self.child.chance.pick(&self.entries);
        let (facts, texts) = self.revisions(entry).await;
        let at = NOW + self.child.chance.below(SOON) as i64;
        let mut tx = self.begin("plan").await;
        for (at, action) in [
            (at, ScheduledAction::Publish { facts, texts }),
            (at + SOON as i64, ScheduledAction::Unpublish(Unpublished::Archived)),
        ] {
            tx.append(Change::Schedule { entry, at, action }).await.expect("a plan");
        }
        tx.commit().await.expect("a commit")
    }

    async fn begin(&self, author: &str) -> Tx {
        self.child.begins();
        self.store.begin(author, NOW).await.expect("a transaction")
    }

    /// The newest revisions of an entry: facts, and texts in every language.
    async fn revisions(&self, entry: EntryId) -> (i64, BTreeMap<Lang, i64>) {
        let mut texts = BTreeMap::new();
        for tag in LANGS {
            texts.insert(lang(tag), self.newest(entry, Some(tag)).await);
        }
        (self.newest(entry, None).await, texts)
    }

    async fn newest(&self, entry: EntryId, tag: Option<&str>) -> i64 {
        let latest = self.store.latest(&entry, tag.map(lang).as_ref()).await.expect("readable");
        latest.expect("a whole entry").seq
    }

    /// Some words; up to a page.
    fn words(&mut self) -> String {
        "text ".repeat(self.child.chance.below(200) as usize)
    }
}
