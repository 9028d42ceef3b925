//! The front over real connections: what a browser, a crawler and a rude client see.

#[path = "front/keeping.rs"]
mod keeping;
#[path = "front/manners.rs"]
mod manners;
#[path = "front/race.rs"]
mod race;
#[path = "front/serving.rs"]
mod serving;
#[path = "front/ways.rs"]
mod ways;
#[path = "front/wire.rs"]
mod wire;
