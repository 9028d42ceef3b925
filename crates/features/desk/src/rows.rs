//! The table of entries: which rows, in which order. Plain functions over the drafts, tested without a server.

use std::{cmp::Reverse, collections::BTreeSet};

use integra_edition::{Draft, DraftState, Drafts};
use integra_kernel::{CityKey, EntryId, KindDecl, Kinds, Lang, texts};
use integra_web::{query::Query, text::fold};
use jiff::civil::Date;
use serde_json::Value;

/// Rows of one page of the table.
pub const ROWS: usize = 50;
/// After this many months a service must be looked at again.
pub const VERIFIED_FOR_MONTHS: i8 = 6;

/// Parameters the table understands, in their canonical order.
pub const PARAMS: [&str; 6] = ["q", "kind", "state", "lang", "sort", "page"];

/// Which entries are wanted by what has become of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Readers have not seen it yet, or no longer.
    Draft,
    /// Somebody should look at it.
    Review,
    /// Readers see it.
    Published,
    /// Readers see an older state than the newest one.
    Ahead,
    /// Its address answers *gone*.
    Archived,
    /// A translation is missing or out of date.
    Stale,
    /// Nobody has checked its facts for six months.
    Unverified,
    /// Something is planned for it.
    Planned,
}

impl Wanted {
    /// All of them, in the order of the menu.
    pub const ALL: [Self; 8] = [
        Self::Draft,
        Self::Review,
        Self::Published,
        Self::Ahead,
        Self::Archived,
        Self::Stale,
        Self::Unverified,
        Self::Planned,
    ];

    /// The value in addresses, and the key of its words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Review => "review",
            Self::Published => "published",
            Self::Ahead => "ahead",
            Self::Archived => "archived",
            Self::Stale => "stale",
            Self::Unverified => "unverified",
            Self::Planned => "planned",
        }
    }

    /// From an address.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wanted| wanted.as_str() == text)
    }
}

/// The order of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// The newest change first.
    #[default]
    Changed,
    /// By name.
    Name,
    /// By kind, then by name.
    Kind,
    /// What was checked longest ago first.
    Verified,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Changed, Self::Name, Self::Kind, Self::Verified];

    /// The value in addresses, and the key of its words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Verified => "verified",
        }
    }

    /// From an address.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.as_str() == text)
    }
}

/// What the table is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words in the name, the summary or the address.
    pub q: String,
    /// One kind only.
    pub kind: Option<String>,
    /// One state only.
    pub state: Option<Wanted>,
    /// With `stale`: in this language.
    pub lang: Option<Lang>,
    /// The order.
    pub sort: Sort,
    /// The page, from 1.
    pub page: usize,
}

impl Filter {
    /// Reads a query. What makes no sense is left out: a table is a tool, not a quiz.
    pub fn read(query: &Query, kinds: &Kinds) -> Self {
        let one = |name: &str| query.one(name);
        Self {
            q: one("q").unwrap_or_default().chars().take(100).collect(),
            kind: one("kind").filter(|kind| kinds.get(kind).is_some()).map(str::to_owned),
            state: one("state").and_then(Wanted::parse),
            lang: one("lang").and_then(|tag| Lang::parse(tag).ok()),
            sort: one("sort").and_then(Sort::parse).unwrap_or_default(),
            page: one("page").and_then(|page| page.parse().ok()).filter(|page| *page > 0).unwrap_or(1),
        }
    }
}

/// What the filter needs to know beside the drafts.
pub struct Beside<'a> {
    /// Languages of the city's portal.
    pub languages: &'a [Lang],
    /// Entries with an open review.
    pub in_review: &'a BTreeSet<EntryId>,
    /// Today in the city.
    pub today: Date,
}

/// The entries of a city the filter asks for, in its order.
pub fn find<'d>(drafts: &'d Drafts, kinds: &Kinds, city: &CityKey, filter: &Filter, beside: &Beside) -> Vec<&'d Draft> {
    let words = fold(&filter.q);
    let mut rows: Vec<&Draft> = drafts
        .of_city(city)
        .map(AsRef::as_ref)
        .filter(|draft| draft.state != DraftState::Erased)
        .filter(|draft| filter.kind.as_ref().is_none_or(|kind| draft.kind == *kind))
        .filter(|draft| filter.state.is_none_or(|wanted| is(draft, kinds, wanted, filter, beside)))
        .filter(|draft| words.is_empty() || has_words(draft, &words))
        .collect();
    sort(&mut rows, filter.sort);
    rows
}

fn is(draft: &Draft, kinds: &Kinds, wanted: Wanted, filter: &Filter, beside: &Beside) -> bool {
    match wanted {
        Wanted::Draft => draft.state == DraftState::Draft,
        Wanted::Review => beside.in_review.contains(&draft.id),
        Wanted::Published => draft.state == DraftState::Published,
        Wanted::Ahead => draft.state == DraftState::Published && draft.is_ahead(),
        Wanted::Archived => draft.state == DraftState::Archived,
        Wanted::Planned => !draft.plans.is_empty(),
        Wanted::Stale => {
            draft.state != DraftState::Archived
                && beside
                    .languages
                    .iter()
                    .filter(|lang| filter.lang.as_ref().is_none_or(|only| only == *lang))
                    .any(|lang| !progress(draft, lang).is_done())
        }
        Wanted::Unverified => is_unverified(draft, kinds.get(&draft.kind).map(AsRef::as_ref), beside.today),
    }
}

/// Whether somebody still works on it: neither archived nor erased.
pub fn is_alive(draft: &Draft) -> bool {
    !matches!(draft.state, DraftState::Archived | DraftState::Erased)
}

/// Whether readers see facts that nobody has checked for six months. Only kinds whose entries carry the day of the last
/// check are asked.
pub fn is_unverified(draft: &Draft, kind: Option<&KindDecl>, today: Date) -> bool {
    let asked = kind.is_some_and(|kind| kind.name == "service");
    let since = today.saturating_sub(jiff::Span::new().months(VERIFIED_FOR_MONTHS));
    asked && draft.state == DraftState::Published && verified(draft).is_none_or(|day| day < since)
}

/// The day somebody last checked the facts.
pub fn verified(draft: &Draft) -> Option<Date> {
    draft.facts.body.get("verified").and_then(Value::as_str)?.parse().ok()
}

fn has_words(draft: &Draft, words: &str) -> bool {
    let mut text = draft.slug.as_str().to_owned();
    for fields in draft.texts.values() {
        for path in ["name", "summary"] {
            for block in fields.body.get(path).into_iter().flatten() {
                text.push(' ');
                text.push_str(&block.text);
            }
        }
    }
    let text = fold(&text);
    words.split_whitespace().all(|word| text.contains(word))
}

fn sort(rows: &mut [&Draft], sort: Sort) {
    let name = |draft: &&Draft| fold(&draft.source_text("name").unwrap_or_else(|| draft.slug.to_string()));
    match sort {
        Sort::Changed => rows.sort_by_key(|draft| (Reverse(draft.changed().0), draft.id)),
        Sort::Name => rows.sort_by_cached_key(name),
        Sort::Kind => rows.sort_by_cached_key(|draft| (draft.kind.clone(), name(draft))),
        Sort::Verified => rows.sort_by_cached_key(|draft| (verified(draft), name(draft))),
    }
}

/// How far the translation of an entry into a language is, in blocks of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Blocks of the source.
    pub all: usize,
    /// Translated from today's source text by a person, or read by one.
    pub good: usize,
    /// Translated from today's source text by a machine, and read by nobody.
    pub machine: usize,
    /// Translated from an older source text.
    pub stale: usize,
}

impl Progress {
    /// Blocks nobody has translated.
    pub fn missing(&self) -> usize {
        self.all - self.good - self.machine - self.stale
    }

    /// Whether nothing is missing or out of date. A machine's words count: whether they are good enough to stay is for
    /// a person to say, but they are there.
    pub fn is_done(&self) -> bool {
        self.stale == 0 && self.missing() == 0
    }
}

/// How far the translation into a language is. The source language is always done.
pub fn progress(draft: &Draft, lang: &Lang) -> Progress {
    let mut progress = Progress::default();
    let Some(source) = draft.texts.get(&draft.source) else { return progress };
    let own = draft.texts.get(lang);
    for (path, blocks) in source.body.iter() {
        progress.all += blocks.len();
        if *lang == draft.source {
            progress.good += blocks.len();
            continue;
        }
        let Some(translated) = own.and_then(|own| own.body.get(path)) else { continue };
        for (block, fresh) in texts::pair(blocks, translated).into_iter().flatten() {
            match (fresh, block.origin, block.reviewed) {
                (false, ..) => progress.stale += 1,
                (true, texts::Origin::Machine, false) => progress.machine += 1,
                (true, ..) => progress.good += 1,
            }
        }
    }
    progress
}
