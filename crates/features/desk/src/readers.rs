//! What readers of the portal tell the people at the desk: that something is wrong, and whether a page was useful.
//!
//! The form stands below every page as the same bytes for everybody, so that pages are kept as before; what is sent goes
//! past the cache to [`public`]. Nobody says who they are, and nothing tells us: no cookie, no account, no address kept
//! ([`integra_web::quota`]). The reports wait in tables of the desk until somebody there has looked ([`crate::pages::reports`]).

pub mod part;
pub(crate) mod public;
mod subject;
