//! Who reads the messages of a file.

use super::Resource;

/// Who reads the messages of a file: that decides which languages it must be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Readers of the portal.
    Portal,
    /// People who work at the desk: files named `desk`, or `desk-` and a topic.
    Desk,
    /// Both: terms of vocabularies, dates, names of languages.
    Both,
}

impl Resource {
    /// Who reads it, by its name.
    pub fn audience(&self) -> Audience {
        match self.name {
            name if name == "desk" || name.starts_with("desk-") => Audience::Desk,
            "dates" | "languages" => Audience::Both,
            name if name == "vocabulary" || name.starts_with("vocabulary-") => Audience::Both,
            _ => Audience::Portal,
        }
    }
}
