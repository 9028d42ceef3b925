//! The desk over the demo's content: every address with every role, attacks, and the work people do there.

mod accounts;
mod acts;
mod bulk;
mod comfort;
mod copies;
mod editing;
mod elsewhere;
mod every_route;
mod forgery;
mod limits;
mod passkeys;
mod reports;
mod scripts;
mod settings;
mod table;
mod together;
mod translating;
mod world;
