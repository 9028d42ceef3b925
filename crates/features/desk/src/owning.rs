//! Who looks after an entry: whoever may write it, and nobody else.

use std::collections::BTreeMap;

use integra_edition::Draft;
use integra_store::{Account, AccountState, Tx};
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::Halt,
    ask::{Ask, belongs},
    change,
    people::Names,
    private::Private,
    rights::{May, Rights},
};

/// The people of a city who write there, as this person sorts names.
pub(crate) struct Writers(Vec<Account>);

/// Somebody to choose.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Person {
    pub(crate) id: String,
    pub(crate) name: String,
}

impl Writers {
    /// Everybody with a role here that writes; whoever asks, too, if their role is one of the network.
    pub(crate) async fn of(ask: &Ask) -> Result<Self, Halt> {
        let city = &ask.city()?.key;
        let mut people = ask.desk.store.accounts(Some(city)).await?;
        people.retain(|person| {
            person.state != AccountState::Disabled && Rights::in_city(&person.memberships, city).may(May::Write)
        });
        let me = ask.account()?;
        if ask.rights.may(May::Write) && people.iter().all(|person| person.id != me.id) {
            people.push(me.clone());
        }
        let collator = ask.desk.wording().collate(&ask.lang);
        people.sort_by(|one, other| collator.compare(&one.name, &other.name));
        Ok(Self(people))
    }

    /// All of them, for choosing.
    pub(crate) fn people(&self) -> Vec<Person> {
        self.0.iter().map(|person| Person { id: person.id.to_string(), name: person.name.clone() }).collect()
    }

    /// Those who may write an entry.
    pub(crate) fn of_entry(&self, ask: &Ask, draft: &Draft) -> Vec<Person> {
        let may = self.0.iter().filter(|person| may_write(ask, person, draft));
        may.map(|person| Person { id: person.id.to_string(), name: person.name.clone() }).collect()
    }

    /// One of them.
    pub(crate) fn get(&self, id: &str) -> Option<&Account> {
        self.0.iter().find(|person| person.id.to_string() == id)
    }

    /// The place of each among the names.
    pub(crate) fn places(&self) -> BTreeMap<String, usize> {
        self.0.iter().enumerate().map(|(place, person)| (person.id.to_string(), place)).collect()
    }
}

/// Whether somebody may write an entry of this city.
pub(crate) fn may_write(ask: &Ask, person: &Account, draft: &Draft) -> bool {
    let (Some(city), Ok(kind)) = (&ask.city, ask.kind_of(draft)) else { return false };
    let rights = Rights::in_city(&person.memberships, &city.key);
    rights.may(May::Write) && rights.writes(&belongs(&kind, draft.id, &draft.facts.body))
}

/// Gives an entry into somebody's care, or nobody's, with its line in the audit trail.
pub(crate) async fn assign(ask: &Ask, tx: &mut Tx, draft: &Draft, to: Option<&str>) -> Result<(), Halt> {
    change::note(ask, tx, "entry.assign", &draft.id.to_string(), json!({ "to": to })).await?;
    Ok(Private(tx.db()).assign(&draft.city, draft.id, to, ask.desk.micros()).await?)
}

/// What the page of an entry says about who looks after it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Care {
    /// Their name.
    name: Option<String>,
    id: String,
    people: Vec<Person>,
    action: String,
}

/// Who looks after an entry, and who could. Nobody but those who may write it can change that.
pub(crate) async fn care(ask: &Ask, draft: &Draft) -> Result<Care, Halt> {
    let owners = Private(ask.desk.store.db()).owners_of(&[draft.id]).await?;
    let id = owners.get(&draft.id).cloned();
    let name = match &id {
        Some(id) => Some(Names::of(ask, [id.clone()].into()).await?.name(id)),
        None => None,
    };
    let may = ask.account.as_ref().is_some_and(|me| may_write(ask, me, draft));
    let people = if may { Writers::of(ask).await?.of_entry(ask, draft) } else { Vec::new() };
    let action = ask.url(&format!("entries/{}/owner", draft.id));
    Ok(Care { name, id: id.unwrap_or_default(), people, action })
}
