//! What a feature brings.

use std::sync::Arc;

use integra_edition::Entry;
use integra_kernel::KindDecl;

use crate::{
    entrusted::Entrusted,
    offering::{Offers, Ready},
    show::{Body, Show},
    stop::Stop,
    supplying::Supplies,
    wording::Resource,
};

/// A public page of a feature, below `/{city}/{language}/`.
#[derive(Clone, Copy)]
pub struct Page {
    /// Its path: `services`, `services/{slug}`, or the empty text for the home page.
    pub path: &'static str,
    /// The query parameters it understands, in their canonical order; `ask-*` stands for all that begin with `ask-`.
    pub params: &'static [&'static str],
    /// Makes it.
    pub show: fn(&Show) -> Result<Body, Stop>,
}

/// A template file: its name, prefixed with the feature's, and its text.
pub type Template = (&'static str, &'static str);

/// Where an entry of a kind has its page: `services/{slug}`, or a place on one: `library#doc-{slug}`; kinds without a page of their own name none.
#[derive(Clone, Copy)]
pub struct Home {
    /// The kind.
    pub kind: &'static str,
    /// Makes the path of an entry's page.
    pub path: fn(&Entry) -> String,
    /// Whether its pages stand in the site map: false for pages that say little on their own.
    pub listed: bool,
    /// Whether entries of the network stand on the portal of every city, as topics do; others stand on the network's own
    /// pages.
    pub shared: bool,
}

/// Makes the HTML of a block.
pub type Fill = fn(&Show, Option<&Arc<Entry>>) -> Result<Option<String>, Stop>;

/// A part of another page (the home page, a topic page) that a feature fills.
#[derive(Clone, Copy)]
pub struct Block {
    /// The page it stands on: `home`, `offline`, `topic`, `language`, `organization`, `district` (and `district-more`, below its offices),
    /// `urgent` (what to do when somebody was hurt); `start-now`, `start-guides`, `start-people` and `start-keep` (entries as a list keeps them, not HTML); `saved-entry` (one entry of a list);
    /// `sheet-entry` (what one must know of an entry that is handed over, as `integra_common::views::Brief`) and `share-entry` (the same as lines, no HTML); `embeddable` (the path of a list that other
    /// sites may show and, after a tab, its name); or `every-page`, and below
    /// it `page-end`.
    pub on: &'static str,
    /// Place on that page, smallest first.
    pub order: i32,
    /// Makes its HTML, or `None` when it has nothing to say there. The entry is the page's subject.
    pub show: Fill,
}

/// One thing a city does: kinds, pages, blocks, templates and wording, as one value.
#[derive(Clone, Default)]
pub struct Feature {
    /// Its name, the prefix of its templates and messages.
    pub name: &'static str,
    /// Its kinds.
    pub kinds: Vec<KindDecl>,
    /// Its pages.
    pub pages: Vec<Page>,
    /// Paths of its pages that search engines should not list: pages that say something only to whoever made them.
    pub unlisted: Vec<&'static str>,
    /// Where its entries have their pages.
    pub homes: Vec<Home>,
    /// What of it belongs to the essentials a reader can keep on a device: a place in their order, the smallest first, and
    /// the path of a page. `services/{slug}` stands for the pages of all entries that have theirs there.
    pub essentials: Vec<(i32, &'static str)>,
    /// Kinds whose entries people can sign up for.
    pub offers: Vec<Offers>,
    /// Kinds whose entries are answers, ready to be sent to whoever asks.
    pub ready: Vec<Ready>,
    /// Kinds whose entries are help, for comparing it with what is asked for.
    pub supplies: Vec<Supplies>,
    /// Kinds whose entries organizations publish themselves.
    pub entrusted: Vec<Entrusted>,
    /// First segments, after city and language, of addresses that its own Router serves: forms that are no kept pages. Others
    /// lead there only where somebody serves them.
    pub serves: Vec<&'static str>,
    /// What it adds to pages of others.
    pub blocks: Vec<Block>,
    /// Its destinations in the main navigation: order, path, icon, message id.
    pub nav: Vec<(i32, &'static str, &'static str, &'static str)>,
    /// Whether a city may do without it: its readers then see nothing of it, and everything it holds stays. Worded for the
    /// desk as `feature-{name}`.
    pub optional: bool,
    /// Its templates.
    pub templates: &'static [Template],
    /// Its wording.
    pub wording: Vec<Resource>,
}
