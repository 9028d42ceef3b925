//! Runs other programs.

use std::{
    io::{BufRead, BufReader, Read},
    path::PathBuf,
    process::{Command, Stdio},
    sync::mpsc,
    thread,
};

use crate::say;

/// What a program said, line by line, both streams as they came.
pub(crate) struct Said {
    pub(crate) success: bool,
    pub(crate) lines: Vec<String>,
}

/// Runs a program in front of the person; true when it succeeds.
pub(crate) fn passes(mut command: Command) -> bool {
    match command.status() {
        Ok(status) => status.success(),
        Err(error) => {
            say(&format!("cannot run {}: {error}", command.get_program().to_string_lossy()));
            false
        }
    }
}

/// Runs a program, shows what it says and keeps it.
pub(crate) fn listen(mut command: Command) -> Said {
    let started = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) => {
            let line = format!("cannot run {}: {error}", command.get_program().to_string_lossy());
            say(&line);
            return Said { success: false, lines: vec![line] };
        }
    };
    let (tell, told) = mpsc::channel::<String>();
    let streams: [Option<Box<dyn Read + Send>>; 2] =
        [child.stdout.take().map(|it| Box::new(it) as _), child.stderr.take().map(|it| Box::new(it) as _)];
    for stream in streams.into_iter().flatten() {
        let tell = tell.clone();
        thread::spawn(move || {
            let mut reader = BufReader::new(stream);
            let mut line = Vec::new();
            while reader.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
                let text = String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r']).to_owned();
                if tell.send(text).is_err() {
                    break;
                }
                line.clear();
            }
        });
    }
    drop(tell);
    let mut lines = Vec::new();
    for line in told {
        say(&line);
        lines.push(line);
    }
    Said { success: child.wait().is_ok_and(|status| status.success()), lines }
}

/// Where a program is found along `PATH`.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn both_streams_are_kept_and_failure_is_told() {
        let said = listen(shell("echo out; echo err >&2; exit 3"));
        assert!(!said.success);
        let mut lines = said.lines;
        lines.sort();
        assert_eq!(lines, ["err", "out"]);
    }

    #[test]
    fn a_program_that_is_not_there_fails() {
        assert!(!listen(Command::new("no-such-program-anywhere")).success);
        assert!(!passes(Command::new("no-such-program-anywhere")));
        assert!(passes(shell("exit 0")));
        assert_eq!(find("no-such-program-anywhere"), None);
        assert!(find("sh").is_some());
    }
}
