//! Programs that run beside this one: started, measured from outside, and ended by their process id.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{Result, trouble};

/// How many parts of a second Linux counts processor time in, on every machine.
const TICKS: f64 = 100.0;
/// How long a program may take to end by itself.
const PATIENCE: Duration = Duration::from_secs(20);

/// A program that is running. It is ended when this is dropped.
pub struct Program {
    name: &'static str,
    child: Child,
}

impl Program {
    /// Starts a program.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn start(name: &'static str, command: &mut Command) -> Result<Self> {
        let child = command.stdin(Stdio::null()).spawn();
        Ok(Self { name, child: child.map_err(|error| trouble(format!("cannot start {name}: {error}")))? })
    }

    /// Says whether it has ended by itself, and how.
    ///
    /// # Errors
    /// It has.
    pub fn still_runs(&mut self) -> Result<()> {
        match self.child.try_wait() {
            Ok(None) => Ok(()),
            ended => Err(trouble(format!("{} has ended: {ended:?}", self.name))),
        }
    }

    /// Seconds of processor time used so far, by it and the processes it has started.
    ///
    /// # Errors
    /// It has ended.
    pub fn processor_time(&self) -> Result<f64> {
        let ticks = self.family()?.iter().map(|stat| stat.ticks).sum::<u64>();
        Ok(ticks as f64 / TICKS)
    }

    /// Resident memory in MB, of it and the processes it has started. What they share counts once.
    ///
    /// # Errors
    /// It has ended.
    pub fn memory(&self) -> Result<f64> {
        let mut kibibytes = 0;
        for stat in self.family()? {
            let file = format!("/proc/{}/smaps_rollup", stat.id);
            let text = fs::read_to_string(&file).map_err(|error| trouble(format!("cannot read {file}: {error}")))?;
            let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
            let value = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
            kibibytes += value.ok_or_else(|| trouble(format!("{file} does not tell the memory")))?;
        }
        Ok(kibibytes as f64 * 1024.0 / 1e6)
    }

    fn family(&self) -> Result<Vec<Stat>> {
        let id = self.child.id();
        let all = fs::read_dir("/proc").map_err(|error| trouble(format!("cannot read /proc: {error}")))?;
        // A process that ends while we look is simply no longer there.
        let stats = all.flatten().filter_map(|entry| Stat::parse(&fs::read_to_string(entry.path().join("stat")).ok()?));
        let family: Vec<Stat> = stats.filter(|stat| stat.id == id || stat.parent == id).collect();
        if family.iter().any(|stat| stat.id == id) {
            Ok(family)
        } else {
            Err(trouble(format!("{} is no longer running", self.name)))
        }
    }

    fn end(&mut self) -> std::io::Result<()> {
        // Asked first, so that servers can tell their children and tidy up.
        Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).stderr(Stdio::null()).status()?;
        let until = Instant::now() + PATIENCE;
        while self.child.try_wait()?.is_none() {
            if Instant::now() > until {
                self.child.kill()?;
            }
            thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // When even this fails the process is gone or not ours any more.
        if self.end().is_err() {
            let _ = self.child.kill();
        }
    }
}

/// Seconds of processor time that programs have used which this one has started and which have ended.
///
/// # Errors
/// The system does not tell.
pub fn time_of_ended() -> Result<f64> {
    let text = fs::read_to_string("/proc/self/stat").ok();
    let stat = text.and_then(|text| Stat::parse(&text)).ok_or_else(|| trouble("cannot read /proc/self/stat"))?;
    Ok(stat.of_ended as f64 / TICKS)
}

/// What `/proc/ID/stat` says.
#[derive(Debug, PartialEq, Eq)]
struct Stat {
    id: u32,
    parent: u32,
    ticks: u64,
    /// The same of children that have ended.
    of_ended: u64,
}

impl Stat {
    fn parse(text: &str) -> Option<Self> {
        // The name stands in parentheses and may hold anything, spaces and parentheses too.
        let (before, after) = (text.split_once(' ')?.0, text.rsplit_once(')')?.1);
        let fields: Vec<&str> = after.split_whitespace().collect();
        let number = |at: usize| fields.get(at)?.parse::<u64>().ok();
        Some(Self {
            id: before.parse().ok()?,
            parent: u32::try_from(number(1)?).ok()?,
            ticks: number(11)? + number(12)?,
            of_ended: number(13)? + number(14)?,
        })
    }
}

/// The demo, in a process of its own over a folder that stays.
pub struct Demo {
    /// The process.
    pub program: Program,
    /// Where it listens, on loopback.
    pub address: SocketAddr,
    /// Closing it would be noticed by whoever writes to it.
    _said: BufReader<ChildStdout>,
}

impl Demo {
    /// Starts the demo and waits until it says where it listens.
    ///
    /// # Errors
    /// It ends without having said so.
    pub fn start(binary: &Path, data: &Path) -> Result<Self> {
        Self::run(Self::command(binary, data))
    }

    /// The same on one processor.
    ///
    /// # Errors
    /// It ends without having said where it listens.
    pub fn start_on(processor: usize, binary: &Path, data: &Path) -> Result<Self> {
        Self::run(on(processor, &Self::command(binary, data))?)
    }

    /// The same over another database than the one in its folder.
    ///
    /// # Errors
    /// It ends without having said where it listens.
    pub fn start_over(database: &str, binary: &Path, data: &Path) -> Result<Self> {
        let mut command = Self::command(binary, data);
        command.args(["--database", database]);
        Self::run(command)
    }

    fn command(binary: &Path, data: &Path) -> Command {
        let mut command = Command::new(binary);
        command.args(["demo", "--json", "--listen", "127.0.0.1:0", "--data"]).arg(data);
        command
    }

    fn run(mut command: Command) -> Result<Self> {
        let mut program = Program::start("integra demo", command.stdout(Stdio::piped()))?;
        let said = program.child.stdout.take().ok_or_else(|| trouble("the demo has no standard output"))?;
        let mut said = BufReader::new(said);
        let mut line = String::new();
        let read = said.read_line(&mut line).map_err(|error| error.to_string());
        let told =
            read.and_then(|_| serde_json::from_str::<serde_json::Value>(&line).map_err(|error| error.to_string()));
        let told = told.map_err(|why| trouble(format!("the demo did not say where it listens: {why}")))?;
        let url = told["url"].as_str().unwrap_or_default();
        let address = url.trim_start_matches("http://").trim_end_matches('/').parse();
        let address = address.map_err(|_| trouble(format!("the demo listens on no address of ours: {url:?}")))?;
        Ok(Self { program, address, _said: said })
    }
}

/// A program and its arguments, kept on one processor. The process stays the same one.
///
/// # Errors
/// `taskset`, which does it, is not installed.
pub fn on(processor: usize, command: &Command) -> Result<Command> {
    let mut pinned = Command::new(find("taskset")?);
    pinned.arg("-c").arg(processor.to_string()).arg(command.get_program()).args(command.get_args());
    Ok(pinned)
}

/// Where a program is found: along `PATH`, and where Debian puts servers.
///
/// # Errors
/// It is nowhere.
pub fn find(name: &str) -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = std::env::split_paths(&path).chain(["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from));
    folders
        .find_map(|folder| Some(folder.join(name)).filter(|file| file.is_file()))
        .ok_or_else(|| trouble(format!("{name} is not installed; 'cargo xtask bench' installs it where it may")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_read_whatever_its_name() {
        let line = "42 (a) b (c)) S 7 42 42 0 -1 4194304 100 0 0 0 30 12 5 2 20 0 1 0 100 1000 10";
        assert_eq!(Stat::parse(line), Some(Stat { id: 42, parent: 7, ticks: 42, of_ended: 7 }));
        assert_eq!(Stat::parse("42 (cut off"), None);
    }

    #[test]
    fn programs_are_measured_and_ended() {
        let mut program = Program::start("sleep", Command::new("sleep").arg("600")).unwrap();
        program.still_runs().unwrap();
        assert!(program.memory().unwrap() > 0.0);
        assert!(program.processor_time().unwrap() < 60.0);
        let id = program.child.id();
        drop(program);
        assert!(!Path::new(&format!("/proc/{id}")).exists());
    }

    #[test]
    fn a_program_that_has_ended_cannot_be_measured() {
        let mut program = Program::start("true", &mut Command::new("true")).unwrap();
        program.child.wait().unwrap();
        assert!(program.still_runs().is_err());
        assert!(program.processor_time().is_err());
        assert!(find("no-such-program-anywhere").is_err());
    }
}
