//! What a role may do. Plain rules: who you are comes from the session, what you may do comes from here.

use integra_kernel::{CityKey, EntryId, Lang};
use integra_store::{Membership, Role};

/// One thing people do at the desk of a city.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum May {
    /// See entries, published or not, and their history.
    Read,
    /// Save new states of entries and ask for a review. Contributors: of their own organization only.
    Write,
    /// Save texts in a language. Translators: in their own languages only.
    Translate,
    /// Approve what others ask to be looked at, or send it back.
    Review,
    /// Change what readers see: publish, plan, withdraw, archive.
    Publish,
    /// Read what readers report, and decide about it. Contributors: about their own organization; translators: about
    /// their own languages.
    HearReaders,
    /// See who has signed up for something, and answer them. Contributors: for their own organization only.
    SeeSignUps,
    /// Count people who were helped at a counter, without a word about them.
    CountVisits,
    /// See how many were helped, and what was asked for and is not there.
    SeeFigures,
    /// Say yes or no to organizations that want to publish here.
    AdmitOrganizations,
    /// Keep images and files.
    KeepMedia,
    /// Read the audit trail.
    ReadTrail,
    /// Invite people and change their roles.
    ManagePeople,
    /// Change the city itself: languages, colours, address.
    ChangeSettings,
}

impl May {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Read,
        Self::Write,
        Self::Translate,
        Self::Review,
        Self::Publish,
        Self::HearReaders,
        Self::SeeSignUps,
        Self::CountVisits,
        Self::SeeFigures,
        Self::AdmitOrganizations,
        Self::KeepMedia,
        Self::ReadTrail,
        Self::ManagePeople,
        Self::ChangeSettings,
    ];
}

/// Whether a role may do something in its city, somewhere at least: contributors and translators are held to their own
/// entries and languages by [`Rights::writes`] and [`Rights::translates`].
pub fn allows(role: Role, may: May) -> bool {
    use May::{
        AdmitOrganizations, ChangeSettings, CountVisits, HearReaders, KeepMedia, ManagePeople, Publish, Read,
        ReadTrail, Review, SeeFigures, SeeSignUps, Translate, Write,
    };
    match role {
        Role::Reader => may == Read,
        Role::Contributor => matches!(may, Read | Write | HearReaders | SeeSignUps | CountVisits | KeepMedia),
        Role::Translator => matches!(may, Read | Translate | HearReaders),
        Role::Editor => {
            matches!(may, Read | Write | Translate | Review | HearReaders | CountVisits | SeeFigures | KeepMedia)
        }
        Role::Publisher => {
            matches!(
                may,
                Read | Write | Translate | Review | Publish | HearReaders | CountVisits | SeeFigures | KeepMedia
            )
        }
        Role::Coordinator => {
            matches!(
                may,
                Read | Write
                    | Translate
                    | Review
                    | Publish
                    | HearReaders
                    | SeeSignUps
                    | CountVisits
                    | SeeFigures
                    | AdmitOrganizations
                    | KeepMedia
                    | ReadTrail
            )
        }
        Role::Administrator => {
            matches!(
                may,
                Read | Write
                    | Translate
                    | Review
                    | Publish
                    | HearReaders
                    | SeeSignUps
                    | CountVisits
                    | SeeFigures
                    | AdmitOrganizations
                    | KeepMedia
                    | ReadTrail
                    | ManagePeople
                    | ChangeSettings
            )
        }
    }
}

/// What one account may do in one city: the union of its memberships there. An administrator of the network (`all`) is
/// administrator of every city.
#[derive(Debug, Clone, Default)]
pub struct Rights {
    memberships: Vec<Membership>,
}

impl Rights {
    /// The rights that these memberships give in a city.
    pub fn in_city(memberships: &[Membership], city: &CityKey) -> Self {
        let counts = |membership: &&Membership| {
            membership.city == *city || (membership.city.is_all() && membership.role == Role::Administrator)
        };
        Self { memberships: memberships.iter().filter(counts).cloned().collect() }
    }

    /// Whether the account has anything to do in the city.
    pub fn any(&self) -> bool {
        !self.memberships.is_empty()
    }

    /// Whether it may do something, somewhere at least.
    pub fn may(&self, may: May) -> bool {
        self.memberships.iter().any(|membership| allows(membership.role, may))
    }

    /// Whether it may write any entry of the city.
    pub fn writes_all(&self) -> bool {
        self.memberships.iter().any(|it| allows(it.role, May::Write) && it.role != Role::Contributor)
    }

    /// The organizations it may write for, when it may not write everything.
    pub fn organizations(&self) -> impl Iterator<Item = EntryId> + '_ {
        self.memberships.iter().filter(|it| it.role == Role::Contributor).filter_map(|it| it.organization)
    }

    /// Whether it may write an entry: any, or one that belongs to its own organization. `belongs` holds the entry itself
    /// and every entry it links to.
    pub fn writes(&self, belongs: &[EntryId]) -> bool {
        self.writes_all() || self.organizations().any(|organization| belongs.contains(&organization))
    }

    /// Whether it may see who signed up for an entry: any, or one that belongs to its own organization. Names and numbers of
    /// people are not for everybody who writes texts.
    pub fn sees_sign_ups(&self, belongs: &[EntryId]) -> bool {
        let sees = |it: &Membership| match it.role {
            Role::Contributor => it.organization.is_some_and(|own| belongs.contains(&own)),
            role => allows(role, May::SeeSignUps),
        };
        self.memberships.iter().any(sees)
    }

    /// Whether it may write texts in a language.
    pub fn translates(&self, lang: &Lang) -> bool {
        self.memberships.iter().any(|it| {
            allows(it.role, May::Translate) && (it.role != Role::Translator || it.language.as_ref() == Some(lang))
        })
    }

    /// The roles, for showing.
    pub fn roles(&self) -> impl Iterator<Item = Role> + '_ {
        self.memberships.iter().map(|membership| membership.role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn city(key: &str) -> CityKey {
        CityKey::parse(key).expect("a city")
    }

    fn member(key: &str, role: Role) -> Membership {
        Membership { city: city(key), role, organization: None, language: None }
    }

    #[test]
    fn a_role_counts_in_its_own_city_only() {
        let rights = Rights::in_city(&[member("kosice", Role::Administrator)], &city("praha"));
        assert!(!rights.any() && May::ALL.iter().all(|may| !rights.may(*may)));
    }

    #[test]
    fn the_administrator_of_the_network_may_do_everything_everywhere() {
        let rights = Rights::in_city(&[member("all", Role::Administrator)], &city("praha"));
        assert!(May::ALL.iter().all(|may| rights.may(*may)) && rights.writes_all());
        // No other role of the network reaches into a city.
        let rights = Rights::in_city(&[member("all", Role::Publisher)], &city("praha"));
        assert!(!rights.any());
    }

    #[test]
    fn a_contributor_writes_for_their_own_organization_only() {
        let (own, other) = (EntryId::new(1, [1; 10]), EntryId::new(1, [2; 10]));
        let mut membership = member("kosice", Role::Contributor);
        membership.organization = Some(own);
        let rights = Rights::in_city(&[membership], &city("kosice"));
        assert!(rights.may(May::Write) && !rights.writes_all());
        assert!(rights.writes(&[own]) && rights.writes(&[other, own]));
        assert!(!rights.writes(&[other]) && !rights.writes(&[]));
        assert!(!rights.may(May::Publish) && !rights.may(May::Review));
        assert!(rights.sees_sign_ups(&[other, own]) && !rights.sees_sign_ups(&[other]));
    }

    #[test]
    fn people_who_write_texts_see_nobody_who_signed_up() {
        let entry = [EntryId::new(1, [1; 10])];
        for role in [Role::Reader, Role::Translator, Role::Editor, Role::Publisher] {
            let rights = Rights::in_city(&[member("kosice", role)], &city("kosice"));
            assert!(!rights.may(May::SeeSignUps) && !rights.sees_sign_ups(&entry), "{role}");
        }
        for role in [Role::Coordinator, Role::Administrator] {
            assert!(Rights::in_city(&[member("kosice", role)], &city("kosice")).sees_sign_ups(&entry), "{role}");
        }
    }

    #[test]
    fn a_translator_writes_their_own_language_only() {
        let (sk, ar) = (Lang::parse("sk").expect("a tag"), Lang::parse("ar").expect("a tag"));
        let mut membership = member("kosice", Role::Translator);
        membership.language = Some(sk.clone());
        let rights = Rights::in_city(&[membership], &city("kosice"));
        assert!(rights.translates(&sk) && !rights.translates(&ar) && !rights.may(May::Write));
        let editor = Rights::in_city(&[member("kosice", Role::Editor)], &city("kosice"));
        assert!(editor.translates(&ar));
    }

    #[test]
    fn each_role_may_do_what_the_one_below_may_among_those_who_write_everything() {
        let ladder = [Role::Editor, Role::Publisher, Role::Coordinator, Role::Administrator];
        for pair in ladder.windows(2) {
            assert!(May::ALL.iter().all(|may| !allows(pair[0], *may) || allows(pair[1], *may)), "{pair:?}");
        }
    }
}
