//! From texts to the forms under which words are indexed and sought.
//!
//! [`words`] cuts a text and folds each word ([`fold`]); of a question, [`terms`] says which of them may stand for others. [`stems`] gives what is left of a word without its endings,
//! [`sound`] how it sounds in Latin or Cyrillic letters, [`retyped`] what was meant on another keyboard, and [`is_stop`]
//! which words say nothing alone.

mod arabic;
mod atoms;
mod bulgarian;
mod croatian;
mod endings;
mod fold;
mod han;
mod keyboard;
mod latin;
mod slovak;
mod stem;
mod stop;
mod terms;
mod words;

pub use fold::fold;
pub use keyboard::retyped;
pub use latin::sound;
pub use stem::{has_stems, stems};
pub use stop::is_stop;
pub use terms::{Term, terms};
pub use words::{LONGEST, Word, words, words_to_index};
