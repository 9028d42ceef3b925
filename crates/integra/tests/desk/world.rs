//! A desk over one city of the demo, and the people who work there.

use std::sync::Arc;

use integra_desk::{Desk, Settings};
use integra_edition::Draft;
use integra_kernel::{CityKey, EntryId, KindDecl, Lang, Slug};
use integra_store::{AccountId, AuditFilter, HashedPassword, Membership, NewAccount, Role, Session, Stage, Store};
use integra_testing::{
    app::{self, TestApp},
    db::TestDb,
    visitor::Visitor,
};
use integra_web::Feature;
use serde_json::json;

/// The one password of everybody here.
pub const PASSWORD: &str = "four plain words together";
/// The cookie of the desk where there is no https.
pub const COOKIE: &str = "integra-desk";

/// A desk under test.
pub struct World {
    /// The portal it belongs to.
    pub app: TestApp,
    /// The desk itself, for its jobs.
    pub desk: Arc<Desk>,
    hashed: HashedPassword,
    db: Option<TestDb>,
}

impl World {
    /// A desk where a password is enough.
    pub async fn open() -> Self {
        Self::over(TestDb::sqlite(), Settings { password_is_enough: true, ..Settings::default() }).await
    }

    /// A desk of cities that publish under addresses of their own.
    pub async fn at(bases: &[(&str, &str)]) -> Self {
        let settings = Settings { password_is_enough: true, ..Settings::default() };
        Self::build(TestDb::sqlite(), settings, bases, Vec::new()).await
    }

    /// A desk with these settings over a database.
    pub async fn over(db: TestDb, settings: Settings) -> Self {
        Self::build(db, settings, &[], Vec::new()).await
    }

    /// The same with kinds nobody else has.
    pub async fn with(db: TestDb, settings: Settings, kinds: Vec<KindDecl>) -> Self {
        Self::build(db, settings, &[], kinds).await
    }

    async fn build(db: TestDb, settings: Settings, bases: &[(&str, &str)], kinds: Vec<KindDecl>) -> Self {
        let store = Store::open_with(&db.url(), db.data(), vec![integra_desk::migrations()]).await.expect("opens");
        let world = Self::above(store, settings, bases, kinds).await;
        world.app.import(&app::kosice()).await;
        Self { db: Some(db), ..world }
    }

    /// Puts the demo's content into a database that is looked at again later.
    pub async fn fill(db: &TestDb) {
        let store = Store::open_with(&db.url(), db.data(), vec![integra_desk::migrations()]).await.expect("opens");
        Self::above(store.clone(), Settings::default(), &[], Vec::new()).await.app.import(&app::kosice()).await;
        store.close().await.expect("closes");
    }

    /// A desk over a store that is filled already.
    pub async fn again(store: Store) -> Self {
        Self::above(store, Settings { password_is_enough: true, ..Settings::default() }, &[], Vec::new()).await
    }

    async fn above(store: Store, settings: Settings, bases: &[(&str, &str)], kinds: Vec<KindDecl>) -> Self {
        let features = vec![
            integra_common::feature(),
            integra_signup::feature(),
            integra_services::feature(),
            integra_guides::feature(),
            integra_volunteering::feature(),
            integra_shop::feature(),
            integra_desk::feature(),
            Feature { name: "extra", kinds, ..Feature::default() },
        ];
        let mut made = None;
        let app = TestApp::start_with(store, features, "2026-11-23T08:00:00Z", bases, |store, live, site| {
            let desk = Arc::new(Desk::new(store.clone(), live.clone(), Arc::clone(site), settings));
            made = Some(Arc::clone(&desk));
            integra_desk::router(desk)
        });
        let app = app.await;
        let desk = made.expect("a desk");
        let hashed = app.store.hash_password(PASSWORD, &[], chance()).await.expect("a good password");
        Self { app, desk, hashed, db: None }
    }

    /// Somebody with these memberships, whose e-mail address is `{name}@example.org`.
    pub async fn person(&self, name: &str, memberships: Vec<Membership>) -> AccountId {
        let language = lang("en");
        let new = NewAccount { email: email(name), name: name.to_owned(), language, memberships };
        let mut tx = self.app.store.begin("test", self.app.clock_micros()).await.expect("a transaction");
        let id = tx.create_account(&new, chance()).await.expect("made");
        tx.set_password(id, &self.hashed).await.expect("set");
        tx.audit("account.made", None, None, &id.to_string(), &json!({})).await.expect("told");
        tx.commit().await.expect("committed");
        id
    }

    /// Somebody with one role in Košice: contributors write for ETP Slovensko, translators into Slovak.
    pub async fn colleague(&self, name: &str, role: Role) -> AccountId {
        self.person(name, vec![self.membership("kosice", role)]).await
    }

    /// The membership of such a colleague.
    pub fn membership(&self, city: &str, role: Role) -> Membership {
        let mut membership = Membership::new(key(city), role);
        match role {
            Role::Contributor => membership.organization = Some(self.id("organization", "etp-slovakia")),
            Role::Translator => membership.language = Some(lang("sk")),
            _ => {}
        }
        membership
    }

    /// A session of an account, as if it had just signed in.
    pub async fn session(&self, account: AccountId, stage: Stage) -> (Visitor<'_>, Session) {
        let mut tx = self.app.store.begin("test", self.app.clock_micros()).await.expect("a transaction");
        let (token, session) = tx.start_session(account, stage, "", chance()).await.expect("started");
        tx.commit().await.expect("committed");
        (Visitor::with_cookie(&self.app, COOKIE, &token), session)
    }

    /// A new colleague with one role in Košice, signed in.
    pub async fn works(&self, role: Role) -> Visitor<'_> {
        let id = self.colleague(&format!("{role}"), role).await;
        self.session(id, Stage::Full).await.0
    }

    /// Somebody at the sign-in page gives an address and the password.
    pub async fn signs_in(&self, name: &str) -> Visitor<'_> {
        let mut visitor = Visitor::new(&self.app);
        visitor.get("/desk/sign-in").await;
        let answer = visitor.posts("/desk/sign-in", &[("email", &email(name)), ("password", PASSWORD)]).await;
        assert!(answer.status.is_redirection(), "{name} is not let in: {}", answer.text);
        visitor
    }

    /// The id of an entry of Košice.
    pub fn id(&self, kind: &str, slug: &str) -> EntryId {
        self.find("kosice", kind, slug).id
    }

    /// The newest state of an entry.
    pub fn find(&self, city: &str, kind: &str, slug: &str) -> Draft {
        let slug = Slug::parse(slug).expect("a slug");
        let drafts = self.app.drafts();
        drafts.find(&key(city), kind, &slug).unwrap_or_else(|| panic!("no {kind}/{slug} in {city}")).as_ref().clone()
    }

    /// The newest state of an entry by its id.
    pub fn draft(&self, id: EntryId) -> Draft {
        self.app.drafts().get(id).expect("an entry").as_ref().clone()
    }

    /// The database, with the folder of this machine.
    pub fn db(&self) -> &TestDb {
        self.db.as_ref().expect("a database of its own")
    }

    /// The folder of kept files.
    pub fn media(&self) -> std::path::PathBuf {
        self.db().data().join("media")
    }

    /// The letters that wait, sent: to, subject, text, and what goes into a calendar.
    pub async fn letters(&self) -> Vec<(String, String, String, Option<String>)> {
        let mut letters = Vec::new();
        while let Some(claimed) = self.app.store.claim_mail(self.app.clock_micros()).await.expect("a look") {
            let it = claimed.letter.clone();
            letters.push((it.to, it.subject, it.text, it.calendar));
            self.app.store.mail_sent(&claimed).await.expect("sent");
        }
        // Letters of one transaction have no order.
        letters.sort();
        letters
    }

    /// Somebody who writes for an organization of Košice, signed in.
    pub async fn writes_for(&self, name: &str, organization: &str) -> Visitor<'_> {
        let mut membership = Membership::new(key("kosice"), Role::Contributor);
        membership.organization = Some(self.id("organization", organization));
        let id = self.person(name, vec![membership]).await;
        self.session(id, Stage::Full).await.0
    }

    /// The newest record of the log: whatever is saved makes it larger.
    pub async fn head(&self) -> i64 {
        self.app.store.head().await.expect("readable")
    }

    /// The actions of the audit trail about something, the oldest first. The trail is whole.
    pub async fn trail(&self, subject: &str) -> Vec<String> {
        assert_eq!(self.app.store.verify_audit().await.expect("readable"), Vec::<i64>::new());
        let filter = AuditFilter { subject: Some(subject.to_owned()), ..AuditFilter::default() };
        let rows = self.app.store.audit_trail(&filter, None, 1_000).await.expect("readable");
        rows.into_iter().rev().map(|row| row.action).collect()
    }
}

/// The address of somebody here.
pub fn email(name: &str) -> String {
    format!("{name}@example.org")
}

/// A city.
pub fn key(city: &str) -> CityKey {
    CityKey::parse(city).expect("a city")
}

/// A language.
pub fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

/// Random bytes.
pub fn chance<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}
