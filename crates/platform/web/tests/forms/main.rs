//! Forms made from a declaration, as a browser meets them: shown, sent, read back.

mod beside;
mod faults;
mod links;
mod properties;
mod rows;
mod shapes;
mod staff;
mod support;
