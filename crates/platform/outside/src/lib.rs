//! The way out: everything this installation asks of other machines goes through this room, and nothing else does.
//!
//! Nobody who reads the portal ever causes a request to leave: only jobs, and people at the desk who press a button, do.
//! Letters go through it too ([`letters`]).
//! An address comes either from the operator's configuration ([`Reach::Configured`]) or from content that people write
//! ([`Reach::Public`]). The second must never lead into the operator's own network, whatever a name resolves to.
//!
//! Knows no kind, no database and no page.

mod addresses;
mod http;
pub mod letters;

pub use self::http::{Answer, Error, Outside, Reach, Request};
