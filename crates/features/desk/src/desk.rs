//! What all pages of the desk share.

use std::sync::Arc;

use integra_edition::{Drafts, Edition, Live};
use integra_kernel::{CityKey, EntryId, Kinds, Lang, clock::Timestamp};
use integra_signup::SignUps;
use integra_store::{Role, Store};
use integra_web::{Site, quota::Quota, wording::Wording};

use crate::{
    Provider,
    counted::Counted,
    finder::Finder,
    lines::Tables,
    links::{Collected, LinkChecker},
    suggesting::Suggester,
    survey::Surveys,
};

/// Languages the desk speaks, in the order of its menu. The first is the language of those who ask for none of them.
pub const LANGUAGES: [&str; 6] = ["en", "cs", "sk", "hr", "it", "bg"];

/// How the desk of an installation behaves.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// A password alone lets people in. The demo only.
    pub password_is_enough: bool,
    /// Whether people come over https: session cookies are then sent over https only.
    pub https: bool,
    /// Scheme and host people use, for links in letters.
    pub origin: Option<String>,
    /// The ready sign-ins of a demo, shown on its sign-in page.
    pub staff: Vec<Staff>,
    /// Who else vouches for people here.
    pub openid: Vec<Provider>,
    /// The translation program that may be asked for suggestions.
    pub suggester: Option<Arc<Suggester>>,
    /// Who looks after links.
    pub links: Option<LinkChecker>,
}

/// A ready sign-in of a demo.
#[derive(Debug, Clone)]
pub struct Staff {
    /// E-mail address.
    pub email: String,
    /// Password.
    pub password: String,
    /// Role.
    pub role: Role,
    /// City.
    pub city: CityKey,
}

/// The desk of one installation.
pub struct Desk {
    /// Where everything is kept.
    pub store: Store,
    /// The newest edition and the newest drafts.
    pub live: Live,
    /// The public site: kinds, wording, templates, clock.
    pub site: Arc<Site>,
    /// How it behaves.
    pub settings: Settings,
    /// People who sign up for something.
    pub sign_ups: Arc<SignUps>,
    /// How much readers have sent this hour.
    pub(crate) quota: Quota,
    /// Whose turn it is to judge a file: a picture may take much memory while it is read.
    pub(crate) judging: tokio::sync::Semaphore,
    /// The tables of entries, worked out once for each state of the log.
    pub(crate) tables: Tables,
    /// Finds entries by words.
    pub(crate) finder: Finder,
    /// How far translations are.
    pub(crate) counted: Counted,
    /// What there is to do, by city.
    pub(crate) surveys: Surveys,
    /// The links of published entries.
    pub(crate) collected: Collected,
}

impl Desk {
    /// A desk over a store and its public site.
    pub fn new(store: Store, live: Live, site: Arc<Site>, settings: Settings) -> Self {
        let origin = settings.origin.clone();
        site.unfound.listen();
        let sign_ups = Arc::new(SignUps::new(store.clone(), live.clone(), Arc::clone(&site), origin));
        Self {
            store,
            sign_ups,
            live,
            site,
            settings,
            quota: Quota::new(),
            judging: tokio::sync::Semaphore::new(1),
            tables: Tables::default(),
            finder: Finder::default(),
            counted: Counted::default(),
            surveys: Surveys::default(),
            collected: Collected::default(),
        }
    }

    /// Now.
    pub fn now(&self) -> Timestamp {
        self.site.clock.now()
    }

    /// Now, in microseconds since 1970, as the store keeps moments.
    pub fn micros(&self) -> i64 {
        self.now().as_microsecond()
    }

    /// What readers see.
    pub fn edition(&self) -> Arc<Edition> {
        self.live.edition()
    }

    /// The newest saved states.
    pub fn drafts(&self) -> Arc<Drafts> {
        self.live.drafts()
    }

    /// The declarations of all kinds.
    pub fn kinds(&self) -> &Kinds {
        &self.site.kinds
    }

    /// All words.
    pub fn wording(&self) -> &Wording {
        &self.site.wording
    }

    /// The languages the desk speaks.
    pub fn languages() -> impl Iterator<Item = Lang> {
        LANGUAGES.iter().filter_map(|tag| Lang::parse(tag).ok())
    }

    /// A new id for an entry.
    pub fn new_entry(&self) -> EntryId {
        let millis = u64::try_from(self.now().as_millisecond()).unwrap_or_default();
        EntryId::new(millis, chance())
    }

    /// Shows what was just committed: here at once, on other nodes by themselves.
    ///
    /// # Errors
    /// The log cannot be read; what was saved is safe and will be shown by the follower.
    pub async fn settle(&self) -> Result<(), integra_edition::Error> {
        self.live.catch_up().await
    }

    /// The cities, the network first.
    pub fn city_keys(&self) -> Vec<CityKey> {
        self.site.cities().iter().map(|city| city.key.clone()).collect()
    }
}

/// Bytes nobody can guess.
///
/// # Panics
/// The system has no source of chance: nothing that needs secrets may go on then.
pub fn chance<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}
