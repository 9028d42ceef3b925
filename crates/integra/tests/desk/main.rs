//! The desk over the demo's content: every address with every role, attacks, and the work people do there.

mod every_route;
mod table;
mod world;
