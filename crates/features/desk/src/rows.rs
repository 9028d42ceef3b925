//! The table of entries: which rows, in which order. Plain functions over its lines, tested without a server.

use std::collections::{BTreeMap, BTreeSet};

use integra_edition::{Draft, DraftState};
use integra_kernel::{EntryId, KindDecl, Kinds, Lang, texts};
use integra_store::AccountId;
use integra_web::{query::Query, text::fold};
use jiff::civil::Date;
use serde_json::Value;

use crate::{
    lines::{Line, Lines},
    private::Owners,
};

/// Rows of one page of the table.
pub const ROWS: usize = 50;
/// After this many months a service must be looked at again.
pub const VERIFIED_FOR_MONTHS: i8 = 6;

/// Parameters the table understands, in their canonical order.
pub const PARAMS: [&str; 8] = ["q", "kind", "state", "lang", "owner", "sort", "page", "tick"];
/// Those of them that say which entries are wanted and in which order: what a kept filter keeps.
pub const KEPT: [&str; 6] = ["q", "kind", "state", "lang", "owner", "sort"];

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

/// What rows are put in order by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// By the newest change, the newest first.
    #[default]
    Changed,
    /// By name.
    Name,
    /// By kind, then by name.
    Kind,
    /// By what has become of it: drafts first.
    State,
    /// What was checked longest ago first.
    Verified,
    /// By who looks after it, those nobody looks after last.
    Owner,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Changed, Self::Name, Self::Kind, Self::State, Self::Verified, Self::Owner];

    /// The value in addresses, and the key of its words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Name => "name",
            Self::Kind => "kind",
            Self::State => "state",
            Self::Verified => "verified",
            Self::Owner => "owner",
        }
    }
}

/// An order of rows: by what, and whether the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Order {
    /// By what.
    pub by: Sort,
    /// The last first.
    pub turned: bool,
}

impl Order {
    /// From an address: `name`, or `-name` for the other way round.
    pub fn parse(text: &str) -> Option<Self> {
        let (turned, name) = text.strip_prefix('-').map_or((false, text), |name| (true, name));
        Sort::ALL.into_iter().find(|sort| sort.as_str() == name).map(|by| Self { by, turned })
    }

    /// As it stands in addresses.
    pub fn value(self) -> String {
        format!("{}{}", if self.turned { "-" } else { "" }, self.by.as_str())
    }

    /// The order a heading leads to: its own, or the other way round where the rows are in that order already.
    pub fn pressed(self, by: Sort) -> Self {
        Self { by, turned: self.by == by && !self.turned }
    }

    /// Whether the smallest comes first, as assistive technology is told.
    pub fn ascends(self) -> bool {
        (self.by == Sort::Changed) == self.turned
    }
}

/// Whose entries are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// Those of whoever asks. Kept in a filter of the city, it means each person's own.
    Me,
    /// Those nobody looks after.
    Nobody,
    /// Those of somebody.
    Account(AccountId),
}

impl Owner {
    /// From an address.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "me" => Some(Self::Me),
            "none" => Some(Self::Nobody),
            id => id.parse().ok().map(Self::Account),
        }
    }

    /// As it stands in addresses.
    pub fn value(self) -> String {
        match self {
            Self::Me => "me".to_owned(),
            Self::Nobody => "none".to_owned(),
            Self::Account(id) => id.to_string(),
        }
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
    /// Somebody's only.
    pub owner: Option<Owner>,
    /// The order.
    pub order: Order,
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
            owner: one("owner").and_then(Owner::parse),
            order: one("sort").and_then(Order::parse).unwrap_or_default(),
            page: one("page").and_then(|page| page.parse().ok()).filter(|page| *page > 0).unwrap_or(1),
        }
    }
}

/// What the filter needs to know beside the lines.
pub struct Beside<'a> {
    /// The kinds of the installation.
    pub kinds: &'a Kinds,
    /// Entries with an open review.
    pub in_review: &'a BTreeSet<EntryId>,
    /// Who looks after entries; all of the city when it is filtered or sorted by them.
    pub owners: &'a Owners,
    /// Whoever asks.
    pub me: &'a str,
    /// Today in the city.
    pub today: Date,
}

/// What decides the order, beside the lines.
pub struct Ranks<'a> {
    /// The place of each line among the names; empty where no order of names is asked for.
    pub names: &'a [u32],
    /// The place of each kind among the kinds, as this person reads their names.
    pub kinds: &'a BTreeMap<String, usize>,
    /// The place of each account among the people, by name.
    pub people: &'a BTreeMap<String, usize>,
}

/// The lines of a city the filter asks for, by their places, in its order.
pub fn find(lines: &Lines, filter: &Filter, beside: &Beside, ranks: &Ranks) -> Vec<usize> {
    let words = fold(&filter.q);
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut found: Vec<usize> = (0..lines.lines.len()).filter(|at| wants(lines, *at, filter, &words, beside)).collect();
    sort(&mut found, lines, filter.order, beside, ranks);
    found
}

fn wants(lines: &Lines, at: usize, filter: &Filter, words: &[&str], beside: &Beside) -> bool {
    let line = &lines.lines[at];
    filter.kind.as_ref().is_none_or(|kind| line.draft.kind == *kind)
        && filter.state.is_none_or(|wanted| is(lines, line, wanted, filter.lang.as_ref(), beside))
        && filter.owner.is_none_or(|owner| belongs(line, owner, beside))
        && line.has(words)
}

fn belongs(line: &Line, owner: Owner, beside: &Beside) -> bool {
    let has = beside.owners.get(&line.draft.id).map(String::as_str);
    match owner {
        Owner::Me => has == Some(beside.me),
        Owner::Nobody => has.is_none(),
        Owner::Account(id) => has == Some(id.to_string().as_str()),
    }
}

/// Whether a line is in a state.
pub fn is(lines: &Lines, line: &Line, wanted: Wanted, lang: Option<&Lang>, beside: &Beside) -> bool {
    let draft = &line.draft;
    match wanted {
        Wanted::Draft => draft.state == DraftState::Draft,
        Wanted::Review => beside.in_review.contains(&draft.id),
        Wanted::Published => draft.state == DraftState::Published,
        Wanted::Ahead => draft.state == DraftState::Published && draft.is_ahead(),
        Wanted::Archived => draft.state == DraftState::Archived,
        Wanted::Planned => !draft.plans.is_empty(),
        Wanted::Stale => {
            let mut asked = lines.languages.iter().zip(&line.progress);
            draft.state != DraftState::Archived
                && asked.any(|(one, progress)| lang.is_none_or(|lang| lang == one) && !progress.is_done())
        }
        Wanted::Unverified => {
            is_unverified(draft, line.verified, beside.kinds.get(&draft.kind).map(AsRef::as_ref), beside.today)
        }
    }
}

fn sort(found: &mut [usize], lines: &Lines, order: Order, beside: &Beside, ranks: &Ranks) {
    let draft = |at: usize| &lines.lines[at].draft;
    let last = |place: Option<&usize>| place.copied().unwrap_or(usize::MAX);
    // Equals stand by name in any direction, so the turned order is no mirror of them; without names, by kind and age.
    let key = |at: usize| -> i64 {
        let place = match order.by {
            Sort::Changed => return -draft(at).changed().0,
            Sort::Name => 0,
            Sort::Kind => last(ranks.kinds.get(&draft(at).kind)),
            Sort::State => draft(at).state as usize * 2 + usize::from(draft(at).is_ahead()),
            Sort::Verified => {
                let day = lines.lines[at].verified.map(|day| day.duration_since(Date::MIN).as_hours());
                return day.map_or(-1, |hours| hours);
            }
            Sort::Owner => last(beside.owners.get(&draft(at).id).and_then(|owner| ranks.people.get(owner))),
        };
        i64::try_from(place).unwrap_or(i64::MAX)
    };
    let name = |at: usize| i64::from(ranks.names.get(at).copied().unwrap_or(u32::MAX));
    let sign = if order.turned { -1 } else { 1 };
    if order.by == Sort::Name {
        found.sort_unstable_by_key(|at| sign * name(*at));
    } else {
        found.sort_by_cached_key(|at| (key(*at).saturating_mul(sign), name(*at)));
    }
}

/// The name of a draft in its source language, else its slug.
pub fn name(draft: &Draft) -> String {
    draft.source_text("name").filter(|name| !name.trim().is_empty()).unwrap_or_else(|| draft.slug.to_string())
}

/// The name of a draft, its own or lent.
pub fn lent_name(draft: &Draft, lender: Option<&std::sync::Arc<Draft>>) -> String {
    let own = draft.source_text("name").filter(|name| !name.trim().is_empty());
    own.or_else(|| lender.map(|lender| name(lender))).unwrap_or_else(|| draft.slug.to_string())
}

/// Whether somebody still works on it: neither archived nor erased.
pub fn is_alive(draft: &Draft) -> bool {
    !matches!(draft.state, DraftState::Archived | DraftState::Erased)
}

/// Whether readers see facts that nobody has checked for six months. Only services are asked: what changes often.
pub(crate) fn is_unverified(draft: &Draft, verified: Option<Date>, kind: Option<&KindDecl>, today: Date) -> bool {
    let asked = kind.is_some_and(|kind| kind.name == "service");
    let since = today.saturating_sub(jiff::Span::new().months(VERIFIED_FOR_MONTHS));
    asked && draft.state == DraftState::Published && verified.is_none_or(|day| day < since)
}

/// The day somebody last checked the facts.
pub fn verified(draft: &Draft) -> Option<Date> {
    draft.facts.body.get("verified").and_then(Value::as_str)?.parse().ok()
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
