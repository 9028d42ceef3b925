//! Names of the people behind saved states, for showing.

use std::collections::{BTreeMap, BTreeSet};

use integra_store::AccountId;

use crate::{answer::Halt, ask::Ask};

/// Names of authors: accounts by their names, jobs and imports by what they are.
pub(crate) struct Names(BTreeMap<String, String>);

impl Names {
    /// Looks up all these authors.
    ///
    /// # Errors
    /// The store fails.
    pub(crate) async fn of(ask: &Ask, authors: BTreeSet<String>) -> Result<Self, Halt> {
        let mut names = BTreeMap::new();
        for author in authors {
            let account = match author.parse::<AccountId>() {
                Ok(id) => ask.desk.store.account(id).await?,
                Err(_) => None,
            };
            let name = account.map_or_else(|| unnamed(ask, &author), |account| account.name);
            names.insert(author, name);
        }
        Ok(Self(names))
    }

    /// The name of one of them.
    pub(crate) fn name(&self, author: &str) -> String {
        self.0.get(author).cloned().unwrap_or_else(|| author.to_owned())
    }
}

/// What is shown for an author that is no account.
fn unnamed(ask: &Ask, author: &str) -> String {
    match author {
        "import" | "demo" => ask.say("desk-author-import", &[]),
        "renewal" => ask.say("desk-author-renewal", &[]),
        "schedule" => ask.say("desk-author-schedule", &[]),
        _ => ask.say("desk-author-unknown", &[]),
    }
}
