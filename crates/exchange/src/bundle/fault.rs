//! What is wrong with a bundle: file, line, field, and how to mend it.

use std::fmt;

/// One thing wrong with a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, relative to the bundle.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What is wrong and how to mend it, naming the field.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.message),
            line => write!(f, "{}:{line}: {}", self.file, self.message),
        }
    }
}

/// Why a bundle was not imported or exported. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The bundle has mistakes.
    #[error("the bundle has {} and nothing was imported:\n{}", count(.0), listed(.0))]
    Faults(Vec<Fault>),
    /// A file could not be read or written.
    #[error("{path} cannot be used: {source}")]
    Io {
        /// The path.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The store refused.
    #[error("the bundle could not be saved and nothing was imported: {0}")]
    Store(#[from] integra_store::Error),
}

fn count(faults: &[Fault]) -> String {
    match faults.len() {
        1 => "1 mistake".to_owned(),
        many => format!("{many} mistakes"),
    }
}

fn listed(faults: &[Fault]) -> String {
    const SHOWN: usize = 100;
    let mut lines: Vec<String> = faults.iter().take(SHOWN).map(ToString::to_string).collect();
    if faults.len() > SHOWN {
        lines.push(format!("… and {} more", faults.len() - SHOWN));
    }
    lines.join("\n")
}
