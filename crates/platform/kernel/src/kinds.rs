//! Kinds declared once: a typed pair of facts and texts, plus one declaration everything else is derived from.

use std::{any::Any, collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value};

use crate::{
    fields::{FieldDecl, FieldType},
    ids::EntryId,
};

/// Facts of an entry, parsed into the kind's Rust type.
pub type Typed = Arc<dyn Any + Send + Sync>;

/// One way in which the platform shows entries of any kind that declares it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// A name, a summary and an address in lists.
    Card,
    /// A place on a map.
    Pin,
    /// A moment in a calendar.
    Occurrence,
    /// A step in the followable chain from evidence to result.
    ChainStep,
    /// A document for search.
    Search,
}

/// Turns facts of one kind version into the next; run in order on everything read from the log.
#[derive(Debug, Clone, Copy)]
pub struct Upcast {
    /// The version it reads; it writes `from + 1`.
    pub from: u32,
    /// Changes the facts in place.
    pub facts: fn(&mut Map<String, Value>),
}

/// The declaration of a kind.
#[derive(Clone)]
pub struct KindDecl {
    /// Name in the log, bundles and the API (`service`).
    pub name: &'static str,
    /// Version of the body written today.
    pub version: u32,
    /// Views the platform may make of it.
    pub views: &'static [View],
    /// Whether entries live in the reserved city `all` only.
    pub network: bool,
    /// The link whose target lends its name and summary to an entry that has none of its own, and that the entry puts
    /// in its own city's place: an adopted entry of the network.
    pub named_by: Option<&'static str>,
    /// Language-neutral fields, in the order people should see them.
    pub facts: Vec<FieldDecl>,
    /// Translatable fields, in the order people should see them.
    pub texts: Vec<FieldDecl>,
    /// From older versions to today's.
    pub upcasts: &'static [Upcast],
    /// Parses today's facts into the Rust type.
    pub parse: fn(&Map<String, Value>) -> Result<Typed, serde_json::Error>,
}

impl KindDecl {
    /// Brings facts of an older version to today's. Facts of a newer version are left as they are.
    pub fn upcast(&self, version: u32, facts: &mut Map<String, Value>) {
        for upcast in self.upcasts {
            if upcast.from >= version && upcast.from < self.version {
                (upcast.facts)(facts);
            }
        }
    }

    /// The terms of a fact that has a vocabulary, in their declared order; none of any other.
    pub fn terms(&self, name: &str) -> &'static [&'static str] {
        let field = self.facts.iter().find(|field| field.name == name);
        let ty = field.map(|field| match &field.ty {
            FieldType::List(of) => of.as_ref(),
            ty => ty,
        });
        match ty {
            Some(FieldType::Vocabulary { terms, .. }) => terms,
            _ => &[],
        }
    }
}

/// A kind: the Rust type of its facts.
pub trait Kind: Send + Sync + Sized + 'static {
    /// The Rust type that declares its texts.
    type Texts: Texts;
    /// Name in the log, bundles and the API.
    const NAME: &'static str;
    /// The whole declaration.
    fn declaration() -> KindDecl;
}

/// The texts of a kind (or of one item of a repeated fact).
pub trait Texts {
    /// Its fields in declared order; those of repeated facts name their list in `per`.
    fn fields() -> Vec<FieldDecl>;
}

/// All kinds of an installation.
#[derive(Clone, Default)]
pub struct Kinds {
    kinds: BTreeMap<&'static str, Arc<KindDecl>>,
}

impl Kinds {
    /// The kinds of the given declarations.
    ///
    /// # Panics
    /// Two declarations share a name: a mistake in the list of features, found by any test that starts.
    pub fn new(declarations: impl IntoIterator<Item = KindDecl>) -> Self {
        let mut kinds = BTreeMap::new();
        for declaration in declarations {
            let name = declaration.name;
            let before = kinds.insert(name, Arc::new(declaration));
            assert!(before.is_none(), "the kind '{name}' is declared twice");
        }
        Self { kinds }
    }

    /// The declaration of a kind, or `None` for a kind this installation does not have.
    pub fn get(&self, name: &str) -> Option<&Arc<KindDecl>> {
        self.kinds.get(name)
    }

    /// The kind whose entries put an entry of this kind of the network in the place of a city, where there is one.
    pub fn adopting(&self, name: &str) -> Option<&Arc<KindDecl>> {
        self.iter().find(|kind| {
            let link = kind.facts.iter().find(|field| Some(field.name) == kind.named_by);
            link.is_some_and(|field| matches!(field.ty, FieldType::Link(kinds) if kinds.contains(&name)))
        })
    }

    /// The entry that lends its name to one with these facts.
    pub fn lender(&self, kind: &str, facts: &Map<String, Value>) -> Option<EntryId> {
        facts.get(self.get(kind)?.named_by?)?.as_str()?.parse().ok()
    }

    /// All declarations by name.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<KindDecl>> {
        self.kinds.values()
    }
}
