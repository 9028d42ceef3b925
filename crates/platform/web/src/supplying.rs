//! What help a city has, by topic, language and district: a feature says it of the entries of a kind, and whoever compares help
//! with what is asked for needs to know none of them.

use std::sync::Arc;

use integra_edition::Entry;
use integra_kernel::{EntryId, Lang};

use crate::show::Show;

/// Says what help an entry of a kind is; nothing when it is none now.
pub type SupplyOf = fn(&Show, &Arc<Entry>) -> Option<Supply>;

/// A kind whose entries are help. Worded for the desk as `kind-{kind}`.
#[derive(Clone, Copy)]
pub struct Supplies {
    /// The kind.
    pub kind: &'static str,
    /// Whether people come to it, so that visits are counted there.
    pub counter: bool,
    /// What help an entry is.
    pub of: SupplyOf,
}

/// An entry that is help.
#[derive(Debug, Clone)]
pub struct Supplied {
    /// The entry.
    pub entry: Arc<Entry>,
    /// Whether people come to it, so that visits are counted there.
    pub counter: bool,
    /// What help it is.
    pub supply: Supply,
}

/// One thing that helps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Supply {
    /// What with.
    pub topics: Vec<EntryId>,
    /// In which languages.
    pub languages: Vec<Lang>,
    /// In or for which districts; where nobody has said so, none.
    pub districts: Vec<EntryId>,
}
