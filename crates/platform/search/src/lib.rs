//! Search: what a reader types, in whatever script, spelling or keyboard, leads to what is published.
//!
//! [`analysis`] turns words into the forms under which they are kept and looked for. Both sides go through the same
//! functions, so that whatever makes two spellings equal for one makes them equal for the other.
//!
//! Architecture invariant: [`analysis`] performs no I/O and keeps no state; the same text always gives the same forms.

pub mod analysis;
