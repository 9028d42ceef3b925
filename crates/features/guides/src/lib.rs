//! What one reads: guides (a life situation told as steps), articles, the library of documents, groups and channels.
//!
//! A guide may lead through several offices. This room knows an office only by its card and by its links to kinds
//! everyone links to; who can help with what is told by the pages of the offices themselves.
//!
//! Architecture invariant: this crate knows no other feature. A guide step links to an office of whatever kind by id.

pub mod asking;
pub mod checks;
pub mod kinds;
mod naming;
mod pages;

pub use kinds::{
    article::{Article, ArticleTexts},
    channel::{Channel, ChannelTexts},
    document::{Document, DocumentTexts},
    guide::{Guide, GuideTexts},
    shared_guide::{SharedGuide, SharedGuideTexts},
    term::{Term, TermTexts},
};
pub use pages::feature;
