//! Processes killed in the middle of their work, and what the log must say afterwards.
//!
//! A test starts its own program once more, as a child that saves in a loop and reports each commit it was told about;
//! it kills the child (SIGKILL) at a seeded moment and looks at the log: what was acknowledged is there, nothing is
//! missing in between, and every transaction is whole. `INTEGRA_CRASH_ROUNDS` says how many children are killed,
//! `INTEGRA_CRASH_SEED` which choices they and the test make; the very moment depends on the machine as well.

use std::{
    env,
    io::{self, BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use integra_kernel::{CityKey, EntryId, Slug};
use integra_store::{Record, Store};

use crate::chance::Chance;

const ROUNDS: &str = "INTEGRA_CRASH_ROUNDS";
const SEED: &str = "INTEGRA_CRASH_SEED";
/// What a child is told: where the database and its data folder are, and the seed of its choices.
const TOLD: [&str; 3] = ["INTEGRA_CRASH_URL", "INTEGRA_CRASH_DATA", "INTEGRA_CRASH_CHILD"];
/// Rounds when nobody says otherwise, and how many crashes one database lives through: who wants more gets more
/// databases, so that no round costs more than another.
const LIFE: u64 = 50;

/// The child's side: a process that is going to be killed.
#[derive(Debug)]
pub struct Child {
    url: String,
    data: PathBuf,
    /// Its choices.
    pub chance: Chance,
}

impl Child {
    /// Whether this process is such a child. A test asks before anything else, and if so, works until it is killed.
    pub fn asked() -> Option<Self> {
        let [url, data, seed] = TOLD.map(|name| env::var(name).ok());
        Some(Self { url: url?, data: data?.into(), chance: Chance::new(seed?.parse().ok()?) })
    }

    /// Opens the store it works on.
    pub async fn open(&self) -> Store {
        Store::open(&self.url, &self.data).await.expect("the child opens the store")
    }

    /// Reports that a save is on its way: the parent kills soon after one of these.
    pub fn begins(&self) {
        report(BEGINS);
    }

    /// Reports that everything up to `seq` was acknowledged.
    pub fn acknowledged(&self, seq: i64) {
        report(&format!("{ACKNOWLEDGED}{seq}"));
    }
}

const BEGINS: &str = "begins";
const ACKNOWLEDGED: &str = "ack ";

fn report(line: &str) {
    // Past the capture of the test harness, and in one piece.
    io::stderr().write_all(format!("{line}\n").as_bytes()).expect("the parent listens");
}

/// When a child is killed.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// After at least one acknowledged save, and at most so many, …
    pub saves: u64,
    /// … at most so long after the next one has begun.
    pub pause: Duration,
}

/// The parent's side: the crashes one database lives through.
#[derive(Debug)]
pub struct Crashes {
    /// How many.
    pub rounds: u64,
    test: &'static str,
    pace: Pace,
    seed: u64,
    chance: Chance,
    head: i64,
}

impl Crashes {
    /// As many crashes as were asked for, by database. `test` is the full name of the test that asks [`Child::asked`].
    pub fn all(test: &'static str, pace: Pace) -> impl Iterator<Item = Self> {
        let (rounds, seed) = (rounds(), seed());
        lives(rounds).zip(seed..).map(move |(rounds, seed)| Self {
            rounds,
            test,
            pace,
            seed,
            chance: Chance::new(seed),
            head: 0,
        })
    }

    /// Starts a child, lets it work for a while, kills it, and gives the last `seq` it was promised.
    ///
    /// # Panics
    /// The child ends by itself.
    pub fn kill_one(&mut self, url: &str, data: &Path) -> i64 {
        let mut running = self.start(url, data);
        let mut reports = BufReader::new(running.0.stderr.take().expect("a pipe"));
        let wanted = 1 + self.chance.below(self.pace.saves);
        let pause = self.chance.below(self.pace.pause.as_micros() as u64);
        let mut text = wait(&mut reports, wanted);
        thread::sleep(Duration::from_micros(pause));
        running.0.kill().expect("SIGKILL");
        let status = running.0.wait().expect("the child ends");
        reports.read_to_string(&mut text).expect("the last reports");
        assert!(status.code().is_none(), "the child ended by itself ({SEED}={}):\n{text}", self.seed);
        promised(&text)
    }

    fn start(&mut self, url: &str, data: &Path) -> Running {
        let mut command = Command::new(env::current_exe().expect("a running program has a path"));
        command.args(["--exact", self.test, "--nocapture", "--test-threads=1"]);
        let seed = self.chance.number().to_string();
        command.envs(TOLD.into_iter().zip([url.as_ref(), data.as_os_str(), seed.as_ref()]));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        Running(command.spawn().expect("the child starts"))
    }

    /// Looks at what came into the log since the last look, and gives it. `shape` is asked, one transaction after the
    /// other, which types of records it must consist of.
    ///
    /// # Panics
    /// What was promised is not there, the log has a gap, or a transaction is not whole.
    pub async fn look(
        &mut self,
        store: &Store,
        promised: i64,
        mut shape: impl FnMut(&[Record]) -> Vec<&'static str>,
    ) -> Vec<Record> {
        settle(store).await;
        let seed = format!("{SEED}={}", self.seed);
        let head = store.head().await.expect("a head");
        assert!(promised > self.head, "the child was promised nothing new ({seed})");
        assert!(head >= promised, "record {promised} was acknowledged, but the log ends at {head} ({seed})");
        let records = store.read_since(self.head, i64::MAX as u64).await.expect("records");
        let seqs = records.iter().map(|record| record.seq);
        assert!(seqs.eq(self.head + 1..=head), "between {} and {head} the log has gaps ({seed})", self.head);
        for tx in records.chunk_by(|one, next| one.tx == next.tx) {
            let found: Vec<&str> = tx.iter().map(|record| record.change.record()).collect();
            assert_eq!(tx[0].tx, tx[0].seq, "a transaction has lost its beginning ({seed})");
            assert_eq!(found, shape(tx), "half a transaction at {} ({seed})", tx[0].seq);
        }
        self.head = head;
        records
    }
}

/// Ends the child also when the test gives up.
struct Running(std::process::Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Waits for what a killed process has left behind: PostgreSQL finishes a commit whose client is gone. It holds the head
/// of the log until then, and so does whoever claims a slug.
async fn settle(store: &Store) {
    let (city, slug) = (CityKey::parse("nowhere").expect("a city"), Slug::parse("nothing").expect("a slug"));
    let mut tx = store.begin("look", 0).await.expect("a transaction");
    tx.claim_slug(&EntryId::new(0, [0; 10]), &city, "nothing", &slug).await.expect("a free slug");
    drop(tx);
}

/// Reads until so many saves were acknowledged and another has begun, or the child has ended; gives what was said.
fn wait(reports: &mut impl BufRead, wanted: u64) -> String {
    let (mut text, mut saves) = (String::new(), 0);
    loop {
        let from = text.len();
        let read = reports.read_line(&mut text).expect("a report");
        saves += u64::from(text[from..].starts_with(ACKNOWLEDGED));
        if read == 0 || (saves >= wanted && text[from..].trim_end() == BEGINS) {
            return text;
        }
    }
}

/// The greatest `seq` a child reported. A report without an end was cut short.
fn promised(text: &str) -> i64 {
    let whole = &text[..text.rfind('\n').map_or(0, |end| end + 1)];
    whole.lines().filter_map(|line| line.strip_prefix(ACKNOWLEDGED)?.parse().ok()).max().unwrap_or(0)
}

/// How many crashes were asked for.
///
/// # Panics
/// What was asked for is no number.
pub fn rounds() -> u64 {
    number(ROUNDS, LIFE).max(1)
}

/// The seed of all choices.
///
/// # Panics
/// What was asked for is no number.
pub fn seed() -> u64 {
    number(SEED, 20_261_123)
}

/// Rounds, shared out among databases.
fn lives(rounds: u64) -> impl Iterator<Item = u64> {
    (0..rounds.div_ceil(LIFE)).map(move |life| LIFE.min(rounds - life * LIFE))
}

fn number(name: &str, otherwise: u64) -> u64 {
    env::var(name).map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{name} is no number: {text}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_that_was_cut_short_is_no_promise() {
        assert_eq!(promised("running 1 test\nack 4\nack 12\nack 139"), 12);
        assert_eq!(promised("ack 4"), 0);
    }

    #[test]
    fn a_child_is_killed_in_the_middle_of_a_save() {
        let mut said = "running 1 test\nbegins\nack 4\nbegins\nack 6\nmore\nbegins\nack 9\nbegins\n".as_bytes();
        assert!(wait(&mut said, 2).ends_with("ack 6\nmore\nbegins\n"));
        assert_eq!(wait(&mut said, 2), "ack 9\nbegins\n", "the child has ended");
    }

    #[test]
    fn rounds_are_shared_out_among_databases() {
        assert_eq!(lives(50).collect::<Vec<_>>(), [50]);
        assert_eq!(lives(120).collect::<Vec<_>>(), [50, 50, 20]);
        assert_eq!(lives(0).count(), 0);
    }
}
