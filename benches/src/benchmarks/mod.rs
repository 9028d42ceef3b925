//! The benchmarks, one module each.

mod cities;
mod desk;
mod edition;
mod growth;
mod map;
mod memory;
mod page;
mod publish;
mod search;
mod served;
mod slots;
mod volunteering;

use crate::{Result, ground::Ground, report::Report};

/// A benchmark with its name on the command line.
pub type Named = (&'static str, fn(&Ground) -> Result<Report>);

/// All benchmarks, quick ones first where it does not matter otherwise.
pub const ALL: [Named; 12] = [
    ("served", served::run),
    ("edition", edition::run),
    ("page", page::run),
    ("cities", cities::run),
    ("publish", publish::run),
    ("search", search::run),
    ("slots", slots::run),
    ("volunteering", volunteering::run),
    ("map", map::run),
    ("desk", desk::run),
    ("memory", memory::run),
    ("growth", growth::run),
];
