//! What differs between two states of an entry, and how the changes of two people are put together.

mod diff;
mod flat;
mod markdown;
mod merge;
mod odd;
mod properties;
mod sample;
mod visible;
mod words;
