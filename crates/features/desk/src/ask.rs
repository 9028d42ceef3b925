//! What a handler is asked.

use std::{collections::BTreeMap, sync::Arc};

use integra_edition::Draft;
use integra_kernel::{EntryId, KindDecl, Lang, fields::FieldType};
use integra_store::{Account, Session};
use integra_web::{city::CityProfile, forms::Posted, query::Query, wording::Args};
use serde_json::{Map, Value};

use crate::{
    answer::Halt,
    desk::Desk,
    moments,
    rights::{May, Rights},
    survey::{self, Survey},
    uploads::Upload,
};

/// One request that has passed the door.
pub struct Ask {
    /// The desk.
    pub desk: Arc<Desk>,
    /// What the `{parts}` of the address stand for.
    pub parts: BTreeMap<String, String>,
    /// The query.
    pub query: Query,
    /// What was posted.
    pub form: Posted,
    /// Files that came with it.
    pub files: Vec<Upload>,
    /// The session, where there is one.
    pub session: Option<Session>,
    /// Who is signed in.
    pub account: Option<Account>,
    /// The city the address names.
    pub city: Option<CityProfile>,
    /// What the account may do in that city.
    pub rights: Rights,
    /// The language the desk speaks to this person.
    pub lang: Lang,
    /// What the browser calls itself, shortened.
    pub device: String,
    /// The key attempts from this network are counted under.
    pub network: String,
    /// The host the browser says it came to, with its port.
    pub host: String,
    /// The token of a sign-in that went elsewhere and comes back.
    pub way: Option<String>,
    /// The scheme a web server in between says it was asked with. Anybody may write it: for showing only.
    pub forwarded_proto: Option<String>,
    /// What waits at the places of the navigation, by their paths.
    pub waiting: BTreeMap<&'static str, usize>,
}

impl Ask {
    /// The name of an entry at the desk, its own or lent.
    pub(crate) fn name_of(&self, draft: &Draft) -> String {
        let drafts = self.desk.drafts();
        crate::rows::lent_name(draft, drafts.lender(self.desk.kinds(), draft))
    }

    /// A part of the address.
    pub fn part_of_path(&self, name: &str) -> &str {
        self.parts.get(name).map_or("", String::as_str)
    }

    /// The account. The table of routes says which handlers have one.
    ///
    /// # Errors
    /// Nobody is signed in.
    pub fn account(&self) -> Result<&Account, Halt> {
        self.account.as_ref().ok_or(Halt::SignIn)
    }

    /// The session.
    ///
    /// # Errors
    /// Nobody is signed in.
    pub fn session(&self) -> Result<&Session, Halt> {
        self.session.as_ref().ok_or(Halt::SignIn)
    }

    /// The city. The table of routes says which handlers have one.
    ///
    /// # Errors
    /// The address names none.
    pub fn city(&self) -> Result<&CityProfile, Halt> {
        self.city.as_ref().ok_or(Halt::NotFound)
    }

    /// Words a message in this person's language.
    pub fn say(&self, id: &str, args: &Args) -> String {
        self.desk.wording().say(&self.lang, id, args)
    }

    /// An address of the desk of this city.
    pub fn url(&self, path: &str) -> String {
        let city = self.city.as_ref().map_or("", |city| city.key.as_str());
        if path.is_empty() { format!("/desk/{city}") } else { format!("/desk/{city}/{path}") }
    }

    /// The draft the address names by `{id}`, if it belongs to this city.
    ///
    /// # Errors
    /// There is none.
    pub fn draft(&self) -> Result<Arc<Draft>, Halt> {
        let id: EntryId = self.part_of_path("id").parse().map_err(|_| Halt::NotFound)?;
        let draft = self.desk.drafts().get(id).cloned().ok_or(Halt::NotFound)?;
        (draft.city == self.city()?.key).then_some(draft).ok_or(Halt::NotFound)
    }

    /// The declaration of a draft's kind.
    ///
    /// # Errors
    /// This installation does not have the kind.
    pub fn kind_of(&self, draft: &Draft) -> Result<Arc<KindDecl>, Halt> {
        self.desk.kinds().get(&draft.kind).cloned().ok_or(Halt::NotFound)
    }

    /// Stops whoever may not write this entry.
    ///
    /// # Errors
    /// They may not.
    pub fn must_write(&self, kind: &KindDecl, id: EntryId, facts: &Map<String, Value>) -> Result<(), Halt> {
        self.rights.writes(&belongs(kind, id, facts)).then_some(()).ok_or(Halt::Forbidden)
    }

    /// Whether this person may write this entry.
    pub fn writes(&self, kind: &KindDecl, id: EntryId, facts: &Map<String, Value>) -> bool {
        self.rights.may(May::Write) && self.must_write(kind, id, facts).is_ok()
    }

    /// What there is to do in the city.
    ///
    /// # Errors
    /// The address names no city.
    pub(crate) fn survey(&self) -> Result<Arc<Survey>, Halt> {
        let city = self.city()?;
        Ok(self.desk.surveys.of(&survey::Of {
            drafts: &self.desk.drafts(),
            edition: &self.desk.edition(),
            kinds: self.desk.kinds(),
            city: &city.key,
            languages: &city.languages,
            zone: &city.zone,
            today: moments::today(self),
            counted: &self.desk.counted,
        }))
    }

    /// The languages of the city this person translates into.
    pub(crate) fn own_languages(&self) -> Vec<Lang> {
        let languages = self.city.iter().flat_map(|city| &city.languages);
        languages.filter(|lang| self.rights.translates(lang)).cloned().collect()
    }

    /// A language of the city's portal, by its tag.
    ///
    /// # Errors
    /// The city is not read in it.
    pub fn language(&self, tag: &str) -> Result<Lang, Halt> {
        let lang = Lang::parse(tag).map_err(|_| Halt::NotFound)?;
        self.city()?.languages.contains(&lang).then_some(lang).ok_or(Halt::NotFound)
    }
}

/// What an entry belongs to: itself, and its organizations. Rights hang on it.
pub(crate) fn belongs(kind: &KindDecl, id: EntryId, facts: &Map<String, Value>) -> Vec<EntryId> {
    let mut belongs = vec![id];
    belongs.extend(organizations(kind, facts));
    belongs
}

/// The organizations an entry belongs to: those its fields of type link-to-organization lead to.
pub(crate) fn organizations(kind: &KindDecl, facts: &Map<String, Value>) -> Vec<EntryId> {
    let mut found = Vec::new();
    for field in &kind.facts {
        let FieldType::Link(kinds) = &field.ty else { continue };
        if *kinds == ["organization"] {
            found.extend(facts.get(field.name).and_then(Value::as_str).and_then(|id| id.parse::<EntryId>().ok()));
        }
    }
    found
}
