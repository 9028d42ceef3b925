//! Load from wrk, a client written for it, and proof that every answer was the one expected.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use crate::{Result, http::Answer, process, trouble};

/// Makes wrk say at the end what it counted, on one line. It has no part in sending and receiving.
const SCRIPT: &str = r#"
done = function(summary, latency, requests)
  local errors = summary.errors
  local sum = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("counted %d %d %d %d\n", summary.requests, summary.duration, summary.bytes, sum))
end
"#;

/// What wrk counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// Whole answers.
    pub requests: u64,
    microseconds: u64,
    bytes: u64,
    errors: u64,
}

impl Counted {
    /// Whole answers per second.
    pub fn per_second(&self) -> f64 {
        self.requests as f64 * 1e6 / self.microseconds as f64
    }

    /// How long it took.
    pub fn seconds(&self) -> f64 {
        self.microseconds as f64 / 1e6
    }

    fn parse(text: &str) -> Option<Self> {
        let line = text.lines().find_map(|line| line.strip_prefix("counted "))?;
        let mut numbers = line.split(' ').map(str::parse);
        let mut next = || numbers.next()?.ok();
        Some(Self { requests: next()?, microseconds: next()?, bytes: next()?, errors: next()? })
    }

    /// Whether all answers were as long as `expected`. Each connection may have been in the middle of one at the end.
    fn check(&self, connections: u64, expected: &Answer) -> std::result::Result<(), String> {
        let wire = expected.wire as u64;
        let off = self.bytes.abs_diff(self.requests * wire);
        if self.errors > 0 || self.requests == 0 || self.microseconds == 0 {
            Err(format!("{} answers and {} errors", self.requests, self.errors))
        } else if off > connections * wire {
            Err(format!("{} answers took {} bytes, and not {wire} each", self.requests, self.bytes))
        } else {
            Ok(())
        }
    }
}

/// Load to make.
pub struct Load<'a> {
    /// What is asked for.
    pub url: &'a str,
    /// With these headers.
    pub headers: &'a [(String, String)],
    /// Connections that are kept and ask at the same time, each one thing after the other.
    pub connections: u64,
    /// For so many seconds.
    pub seconds: u64,
    /// The processor wrk has for itself, if it has one.
    pub processor: Option<usize>,
}

/// Makes it.
///
/// # Errors
/// wrk cannot be run, or an answer was an error or of another length than `expected`: the numbers would mean nothing.
pub fn load(folder: &Path, load: &Load<'_>, expected: &Answer) -> Result<Counted> {
    let Load { url, headers, connections, seconds, processor } = load;
    let script = folder.join("count.lua");
    std::fs::write(&script, SCRIPT).map_err(|error| trouble(format!("cannot write {}: {error}", script.display())))?;
    let mut wrk = Command::new(process::find("wrk")?);
    wrk.args(["--threads", "1", "--timeout", "10s"]);
    wrk.args(["--connections", &connections.to_string(), "--duration", &format!("{seconds}s")]);
    wrk.arg("--script").arg(script);
    headers.iter().for_each(|(name, value)| {
        wrk.arg("--header").arg(format!("{name}: {value}"));
    });
    wrk.arg(url);
    if let Some(processor) = processor {
        wrk = process::on(*processor, &wrk)?;
    }
    let said = wrk.stdin(Stdio::null()).output().map_err(|error| trouble(format!("cannot run wrk: {error}")))?;
    let text = String::from_utf8_lossy(&said.stdout);
    let counted = Counted::parse(&text).filter(|_| said.status.success());
    let counted =
        counted.ok_or_else(|| trouble(format!("wrk failed: {text}{}", String::from_utf8_lossy(&said.stderr))))?;
    counted
        .check(*connections, expected)
        .map_err(|why| trouble(format!("{url} was not always answered the same: {why}")))?;
    Ok(counted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(wire: usize) -> Answer {
        Answer { status: 200, headers: Vec::new(), body: Vec::new(), wire }
    }

    #[test]
    fn what_wrk_counted_is_read() {
        let text = "Running 2s test\n  Requests/sec: 12.0\ncounted 30 2000000 3000 0\n";
        let counted = Counted::parse(text).unwrap();
        assert_eq!((counted.per_second(), counted.bytes), (15.0, 3000));
        assert_eq!(Counted::parse("counted 30 2000000\n"), None);
        assert_eq!(Counted::parse("unable to connect to 127.0.0.1:1\n"), None);
    }

    #[test]
    fn errors_and_other_answers_make_a_run_worthless() {
        let counted = |requests, bytes, errors| Counted { requests, microseconds: 1, bytes, errors };
        assert!(counted(1000, 100_000, 0).check(32, &answer(100)).is_ok());
        assert!(counted(1000, 103_000, 0).check(32, &answer(100)).is_ok(), "some were under way at the end");
        assert!(counted(1000, 104_000, 0).check(32, &answer(100)).is_err());
        assert!(counted(1000, 100_000, 1).check(32, &answer(100)).is_err());
        assert!(counted(0, 0, 0).check(32, &answer(100)).is_err());
    }
}
