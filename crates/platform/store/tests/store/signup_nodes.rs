//! Signing up on several processes at once: two programs over one database give a place to one person, and what a program has
//! told somebody stands, however it dies.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    io::{self, BufRead, BufReader, Write},
    path::Path,
    process::{Child, Command, Stdio},
};

use integra_kernel::EntryId;
use integra_store::{Confirmed, NewSignUp, Offer, SignUpId, Standing, Store};
use integra_testing::db::TestDb;

use crate::{
    staff::{MINUTE, alone, chance},
    support::{NOW, city, lang, new_entry},
};

const MANY: usize = 200;
const DAY: i64 = 24 * 60 * MINUTE;
/// What a node is told: where the database and its data folder are, and what is offered.
const TOLD: [&str; 3] = ["INTEGRA_NODE_URL", "INTEGRA_NODE_DATA", "INTEGRA_NODE_OFFER"];

/// The node's side: confirms whom it reads from its input, all at once, and says what each got as soon as it is committed.
async fn node() -> bool {
    let [url, data, entry] = TOLD.map(|name| env::var(name).ok());
    let (Some(url), Some(data), Some(entry)) = (url, data, entry) else { return false };
    let store = Store::open(&url, Path::new(&data)).await.expect("the node opens the store");
    let offer = Offer::whole(entry.parse().expect("an id"), Some(1), MANY);
    say("ready");
    let ids: Vec<SignUpId> = io::stdin().lines().map(|line| line.expect("a line").parse().expect("an id")).collect();
    let confirming: Vec<_> = ids
        .into_iter()
        .map(|id| {
            let (store, offer) = (store.clone(), offer.clone());
            tokio::spawn(async move {
                let confirmed = alone!(&store, NOW, tx => tx.confirm(id, &offer)).expect("it can be confirmed").0;
                let place = match confirmed {
                    Confirmed::Stands(Standing::Held) => 0,
                    Confirmed::Stands(Standing::Waiting(at)) => at,
                    other => panic!("{other:?}"),
                };
                say(&format!("got {id} {place}"));
            })
        })
        .collect();
    for one in confirming {
        one.await.expect("no panic");
    }
    true
}

fn say(line: &str) {
    // Past the capture of the test harness, and in one piece.
    io::stderr().write_all(format!("{line}\n").as_bytes()).expect("the parent listens");
}

/// The parent's side of a node: its process ends also when the test gives up.
struct Node {
    process: Child,
    reports: BufReader<std::process::ChildStderr>,
}

impl Node {
    fn start(test: &str, db: &TestDb, entry: EntryId) -> Self {
        let mut command = Command::new(env::current_exe().expect("a running program has a path"));
        command.args(["--exact", test, "--nocapture", "--test-threads=1"]);
        let (url, entry) = (db.url(), entry.to_string());
        command.envs(TOLD.into_iter().zip([url.as_ref(), db.data().as_os_str(), entry.as_ref()]));
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut process = command.spawn().expect("the node starts");
        let reports = BufReader::new(process.stderr.take().expect("a pipe"));
        let mut node = Self { process, reports };
        while node.hears().expect("it opens the store") != "ready" {}
        node
    }

    /// Its next line; nothing when it has ended.
    fn hears(&mut self) -> Option<String> {
        let mut line = String::new();
        (self.reports.read_line(&mut line).expect("a report") > 0).then(|| line.trim_end().to_owned())
    }

    /// Tells it whom to confirm.
    fn goes(&mut self, ids: &[SignUpId]) {
        let mut input = self.process.stdin.take().expect("a pipe");
        let lines: String = ids.iter().map(|id| format!("{id}\n")).collect();
        input.write_all(lines.as_bytes()).expect("it reads");
    }

    /// What people got: 0 for a place, else their number in the waiting list. Stops after so many.
    fn told(&mut self, most: usize) -> BTreeMap<SignUpId, usize> {
        let mut told = BTreeMap::new();
        while told.len() < most {
            let Some(line) = self.hears() else { break };
            if let Some((id, place)) = line.strip_prefix("got ").and_then(|rest| rest.split_once(' ')) {
                told.insert(id.parse().expect("an id"), place.parse().expect("a number"));
            }
        }
        told
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// People who have not confirmed yet.
async fn asked(store: &Store, entry: EntryId, many: usize) -> Vec<SignUpId> {
    let (city, lang) = (city(), lang("vi"));
    let mut ids = Vec::new();
    for number in 0..many {
        let contact = format!("person{number}@example.org");
        let new = NewSignUp {
            entry,
            part: "",
            city: &city,
            lang: &lang,
            secret: contact.as_bytes(),
            contact: &contact,
            confirm_by: NOW + 3 * DAY,
            until: NOW + 90 * DAY,
            chance: chance(),
        };
        ids.push(alone!(store, NOW, tx => tx.ask(new)).expect("it can be asked for").0);
    }
    ids
}

/// What stands in the database: 0 for a place, else the number in the waiting list, in the order of commits.
async fn stands(store: &Store, entry: EntryId) -> Vec<(SignUpId, usize)> {
    let all = store.sign_ups(entry).await.expect("a list");
    all.into_iter()
        .map(|one| match one.standing {
            Standing::Held => (one.id, 0),
            Standing::Waiting(at) => (one.id, at),
            other => panic!("{other:?}"),
        })
        .collect()
}

async fn one_of_many(db: &TestDb, test: &str) {
    let store = db.open().await;
    let (entry, ..) = new_entry(&store, "paint-a-fence").await;
    let ids = asked(&store, entry, MANY).await;
    let mut nodes = [Node::start(test, db, entry), Node::start(test, db, entry)];
    let halves = ids.split_at(MANY / 2);
    nodes[0].goes(halves.0);
    nodes[1].goes(halves.1);
    let mut told = nodes[0].told(MANY);
    told.extend(nodes[1].told(MANY));
    assert_eq!(told.len(), MANY, "nobody is lost");
    assert_eq!(
        told.values().copied().collect::<BTreeSet<_>>(),
        (0..MANY).collect(),
        "one place, and no gap in the list"
    );
    // What was told is what stands, and the list is in the order of commits.
    let listed = stands(&store, entry).await;
    assert_eq!(listed.iter().map(|(_, at)| *at).collect::<Vec<_>>(), (0..MANY).collect::<Vec<_>>());
    assert!(listed.iter().all(|(id, at)| told.get(id) == Some(at)));

    let offer = Offer::whole(entry, Some(1), MANY);
    let promoted = alone!(&store, NOW, tx => tx.give_back(listed[0].0, &offer, false)).expect("given back");
    assert_eq!(promoted, [listed[1].0], "exactly the next one");
    store.close().await.expect("closes");
}

async fn told_stands(db: &TestDb, test: &str) {
    let store = db.open().await;
    let (entry, ..) = new_entry(&store, "read-aloud").await;
    let ids = asked(&store, entry, MANY / 2).await;
    let mut node = Node::start(test, db, entry);
    node.goes(&ids);
    let told = node.told(MANY / 8);
    node.process.kill().expect("SIGKILL");
    let told: BTreeMap<_, _> = told.into_iter().chain(node.told(MANY)).collect();
    drop(node);
    // PostgreSQL finishes a commit whose client is gone; another node finishes the rest.
    let mut node = Node::start(test, db, entry);
    let left: Vec<SignUpId> = ids.iter().filter(|id| !told.contains_key(id)).copied().collect();
    node.goes(&left);
    let later = node.told(MANY);
    assert_eq!(told.len() + later.len(), ids.len());
    let listed = stands(&store, entry).await;
    assert_eq!(listed.iter().map(|(_, at)| *at).collect::<Vec<_>>(), (0..ids.len()).collect::<Vec<_>>());
    assert!(listed.iter().all(|(id, at)| told.get(id).or_else(|| later.get(id)) == Some(at)), "what was told stands");
    store.close().await.expect("closes");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_programs_give_one_place_once_on_sqlite() {
    if node().await {
        return;
    }
    one_of_many(&TestDb::sqlite(), "signup_nodes::two_programs_give_one_place_once_on_sqlite").await;
    told_stands(&TestDb::sqlite(), "signup_nodes::two_programs_give_one_place_once_on_sqlite").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_programs_give_one_place_once_on_postgres() {
    if node().await {
        return;
    }
    one_of_many(&TestDb::postgres().await, "signup_nodes::two_programs_give_one_place_once_on_postgres").await;
    told_stands(&TestDb::postgres().await, "signup_nodes::two_programs_give_one_place_once_on_postgres").await;
}
