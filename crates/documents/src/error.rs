//! What can be wrong with a document.

/// What can be wrong with a document.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A document is in one language or in two.
    #[error("a document has one or two parts, this one has {0}")]
    Parts(usize),
    /// Without it, nobody can tell what the document is.
    #[error("{0} is empty")]
    Empty(&'static str),
    /// There is no room for so many words.
    #[error("{what} has {has} characters; at most {most} find room on the paper")]
    TooLong {
        /// What.
        what: &'static str,
        /// How many characters it has.
        has: usize,
        /// How many find room.
        most: usize,
    },
    /// There is no room for so many of them.
    #[error("there are {has} {what}; at most {most} find room on the paper")]
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many there are.
        has: usize,
        /// How many find room.
        most: usize,
    },
    /// The press refused: a fault of a template, never of what somebody typed.
    #[error("the document could not be made: {0}")]
    Press(String),
}
