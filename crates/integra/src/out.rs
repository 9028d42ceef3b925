//! What the command line says: answers on standard output, one plain sentence on standard error when something fails.

use std::{
    error::Error,
    io::{self, Write},
    process::ExitCode,
};

use tracing_subscriber::EnvFilter;

/// Writes one line of an answer. Whoever reads it may have gone; that is no error of ours.
pub fn line(text: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// Says what failed; the exit code is 2.
pub fn failed(sentence: &str) -> ExitCode {
    let _ = writeln!(io::stderr().lock(), "{sentence}");
    ExitCode::from(2)
}

/// An error with its causes as one text.
pub fn sentence(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let words = inner.to_string();
        if !text.contains(&words) {
            text.push_str(": ");
            text.push_str(&words);
        }
        cause = inner.source();
    }
    text
}

/// Starts the log on standard error, as JSON lines for machines. `filter` follows the rules of `RUST_LOG`.
pub fn start_log(filter: Option<&str>) {
    let filter = filter.map_or_else(|| EnvFilter::new("warn,integra=info"), EnvFilter::new);
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(io::stderr).init();
}
