//! Attacks on every kind, every field and every address there is: what is tried is taken from the declarations and from
//! the table of routes, so that nothing new can be forgotten.

use std::{collections::BTreeSet, fmt::Write as _};

use http::{Method, StatusCode};
use integra_desk::routes::ROUTES;
use integra_edition::{Draft, DraftState};
use integra_kernel::{FieldDecl, FieldType, KindDecl};
use integra_store::{Change, Role, Stage};
use integra_testing::{html, visitor::Visitor};

use crate::world::World;

/// Short enough for every line, and bad in text, in attributes and in Markdown. Where it comes out it must be words.
const BAD: &str =
    "<script>alert(1)</script>\"><img src=x onerror=alert(2)>[x](javascript:alert(3))<javascript:alert(4)>";
/// What is left of it where it is shown as words.
const SHOWN: &str = "&lt;script&gt;alert(1)";
/// More for Markdown: links of every spelling, pictures, HTML in every place, what a careless cleaner would join.
const MARKDOWN: &str = "\n\n[a](JaVaScRiPt:alert(5)) [b](&#106;avascript:alert(6)) [c](java\tscript:alert(7)) \
    [d](data:text/html;base64,PHNjcmlwdD4=) [e](vbscript:x) ![f](x \"onerror=alert(8)\") ![g](javascript:alert(9)) \
    [h]: javascript:alert(10)\n\n[h] <a href='javascript:alert(11)' onclick='alert(12)'>i</a>\n\n\
    <svg onload=alert(13)><style>*{display:none}</style><base href=//evil.example>\n\n<scr<script>ipt>alert(14)\n\n\
    - <iframe srcdoc='<script>alert(15)</script>'>\n\n> <form action=//evil.example><button>j</button></form>\n\n\
    ```\"><script>alert(16)</script>\nk\n```\n\n`<img src=x onerror=alert(17)>`\n\n\
    <meta http-equiv=refresh content=0;url=//evil.example>\n\n[l](//evil.example/%0d%0aset-cookie:x) <//evil.example>";

fn is_harmless(address: &str, text: &str) {
    assert_eq!(html::runs(text), Vec::<String>::new(), "{address}");
    for bad in [
        "<img src=x",
        "<svg onload",
        "<base",
        "<iframe srcdoc",
        "<form action=//evil",
        "<style",
        "<meta http-equiv=refresh",
    ] {
        assert!(!text.contains(bad), "{address} has {bad}");
    }
}

/// The names in a form that hold a line of plain text: `f/{field}`, also within groups and lists.
fn lines(fields: &[FieldDecl], into: &mut BTreeSet<&'static str>) {
    for field in fields {
        match &field.ty {
            FieldType::Line => drop(into.insert(field.name)),
            FieldType::Group(inner) => lines(inner, into),
            FieldType::List(of) => match of.as_ref() {
                FieldType::Line => drop(into.insert(field.name)),
                FieldType::Group(inner) => lines(inner, into),
                _ => {}
            },
            _ => {}
        }
    }
}

/// The bad words, as many of them as a text of this kind may have.
fn bad(kind: &KindDecl, name: &str) -> String {
    let last = name.rsplit('/').next().unwrap_or_default();
    let mut most = kind.texts.iter().filter(|it| it.name == last && it.at_most > 0).map(|it| it.at_most);
    BAD.chars().take(most.by_ref().min().unwrap_or(usize::MAX)).collect()
}

/// Fills every text of a form, and every line among its facts. Gives how many texts.
fn poison(form: &mut html::HtmlForm, kind: &KindDecl) -> usize {
    let mut facts = BTreeSet::new();
    lines(&kind.facts, &mut facts);
    let markdown: BTreeSet<&str> =
        kind.texts.iter().filter(|it| it.ty == FieldType::Markdown).map(|it| it.name).collect();
    let mut texts = 0;
    for (name, value) in &mut form.pairs {
        let last = name.rsplit('/').next().unwrap_or_default();
        if name.starts_with("t/") {
            *value = bad(kind, name);
            if markdown.contains(last) {
                value.push_str(MARKDOWN);
            }
            texts += 1;
        } else if name.starts_with("f/") && facts.contains(last) {
            BAD.clone_into(value);
        }
    }
    texts
}

/// An entry of a kind, in the city that has one.
fn one_of(world: &World, kind: &KindDecl) -> Option<Draft> {
    let drafts = world.app.drafts();
    let living = |city| {
        let all = drafts.list(&crate::world::key(city), kind.name);
        let living = all.filter(|draft| !matches!(draft.state, DraftState::Archived | DraftState::Erased));
        living.min_by_key(|draft| draft.slug.clone()).map(|draft| draft.as_ref().clone())
    };
    living("kosice").or_else(|| living("all"))
}

/// Presses every button of a sort, one after the other, until none is left that was not pressed.
async fn press_all(visitor: &mut Visitor<'_>, begins: &str, but: &str) {
    let mut pressed = BTreeSet::new();
    loop {
        let form = visitor.form("save");
        let mut buttons = form.buttons.iter().map(|(_, value)| value);
        let next = buttons.find(|it| it.starts_with(begins) && !it.contains(but) && !pressed.contains(*it)).cloned();
        let Some(next) = next else { return };
        let answer = visitor.submit(&form.pressing(&next)).await;
        assert_eq!(answer.status, StatusCode::OK, "{next}");
        pressed.insert(next);
    }
}

/// Saves bad words in every text field of an entry, and gives the number of fields and what the desk says.
async fn attack(world: &World, visitor: &mut Visitor<'_>, kind: &KindDecl, draft: &Draft) -> usize {
    let entry = format!("/desk/{}/entries/{}", draft.city, draft.id);
    visitor.get(&entry).await;
    press_all(visitor, "add ", "sources").await;
    let mut form = visitor.form("save");
    let texts = poison(&mut form, kind);
    let answer = visitor.submit(&form.with("note", BAD).pressing("review")).await;
    if answer.status == StatusCode::UNPROCESSABLE_ENTITY {
        // A fact that must have another form (a currency) is refused, and comes back as words.
        is_harmless(&entry, &answer.text);
        visitor.get(&entry).await;
        press_all(visitor, "add ", "sources").await;
        let mut form = visitor.form("save");
        for (name, value) in form.pairs.iter_mut().filter(|(name, _)| name.starts_with("t/")) {
            *value = bad(kind, name);
        }
        let answer = visitor.submit(&form.with("note", BAD).pressing("review")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}: {}", kind.name, answer.text);
    } else {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}: {}", kind.name, answer.text);
    }
    let saved = world.draft(draft.id);
    let words = format!("{:?}", saved.texts[&saved.source].body);
    assert_eq!(words.matches("<script>alert(1)").count(), texts, "{}: saved as it was typed", kind.name);
    texts
}

/// Every page of the desk that shows an entry.
async fn desk_pages(world: &World, visitor: &mut Visitor<'_>, draft: &Draft) {
    let entry = format!("/desk/{}/entries/{}", draft.city, draft.id);
    let history = world.app.store.history(&draft.id).await.expect("readable");
    let newest = world.draft(draft.id);
    let (first, last) = (history[0].seq, newest.texts[&newest.source].seq);
    let mut pages = vec![
        entry.clone(),
        format!("{entry}/history"),
        format!("{entry}/compare?from={first}&to={last}"),
        format!("{entry}/review"),
        format!("{entry}/publish"),
        format!("{entry}/preview"),
        format!("{entry}/erase"),
        format!("/desk/{}", draft.city),
        format!("/desk/{}/entries?q=alert", draft.city),
        format!("/desk/{}/reviews", draft.city),
    ];
    for lang in ["sk", "ar"] {
        pages.extend(["translate", "page"].map(|page| format!("{entry}/{page}/{lang}")));
    }
    for page in pages {
        let answer = visitor.get(&page).await;
        let known = [StatusCode::OK, StatusCode::CONFLICT, StatusCode::NOT_FOUND];
        assert!(known.contains(&answer.status), "{page}: {}", answer.status);
        is_harmless(&page, &answer.text);
    }
    // Somebody comes late: what both wrote stands side by side.
    let old = visitor.get(&entry).await;
    is_harmless(&entry, &old.text);
    let mut late = visitor.form("save");
    for (name, value) in &mut late.pairs {
        if name == "base-texts" {
            *value = history
                .iter()
                .find(|it| matches!(it.change, Change::Texts { .. }))
                .map_or(String::new(), |it| it.seq.to_string());
        } else if name.starts_with("t/") {
            value.push_str("later");
            value.truncate(120);
        }
    }
    let answer = visitor.submit(&late.pressing("save")).await;
    is_harmless("merge", &answer.text);
}

/// Publishes what can be published. True when readers see it.
async fn publish(world: &World, visitor: &mut Visitor<'_>, draft: &Draft) -> bool {
    let entry = format!("/desk/{}/entries/{}", draft.city, draft.id);
    visitor.get(&entry).await;
    // Empty rows that were added lack what readers need; they go again.
    loop {
        let form = visitor.form("save");
        let kept = |it: &str| it.contains("f/sources") || it.contains("f/steps");
        let remove = form.buttons.iter().rev().find(|(_, it)| it.starts_with("remove f/") && !kept(it));
        let Some((_, remove)) = remove.cloned() else { break };
        visitor.submit(&form.pressing(&remove)).await;
    }
    let answer = visitor.submit(&visitor.form("save").pressing("publish")).await;
    if answer.status != StatusCode::SEE_OTHER {
        return false;
    }
    visitor.get(&format!("{entry}/publish")).await;
    let page = visitor.page().to_owned();
    if page.contains("value=\"publish\"") {
        let answer = visitor.submit(&visitor.form("publish").pressing("publish")).await;
        return answer.status == StatusCode::SEE_OTHER;
    }
    world.draft(draft.id).state == DraftState::Published
}

#[tokio::test]
async fn words_in_every_field_of_every_kind_stay_words() {
    let world = World::open().await;
    let id = world.person("network", vec![world.membership("all", Role::Administrator)]).await;
    let (mut visitor, _) = world.session(id, Stage::Full).await;
    let kinds: Vec<_> = world.app.kinds.iter().cloned().collect();
    let (mut fields, mut seen) = (0, 0);
    let mut missing = Vec::new();
    for kind in &kinds {
        let Some(draft) = one_of(&world, kind) else {
            missing.push(kind.name);
            continue;
        };
        let declared = kind.texts.iter().filter(|it| it.per.is_none()).count();
        let filled = attack(&world, &mut visitor, kind, &draft).await;
        assert!(filled >= declared, "{}: {filled} of at least {declared} texts", kind.name);
        fields += filled;
        desk_pages(&world, &mut visitor, &draft).await;
        seen += usize::from(publish(&world, &mut visitor, &draft).await);
    }
    assert_eq!(missing, Vec::<&str>::new(), "the demo has an entry of every kind");
    assert!(fields >= 60 && seen + 3 >= kinds.len(), "{fields} fields, {seen} of {} kinds published", kinds.len());

    // Readers: every page there is, in every language.
    let map = world.app.get("/sitemap.xml").await.text + &world.app.get("/sitemap.xml?city=all").await.text;
    let (mut pages, mut shown) = (0, 0);
    for place in map.split("<loc>").skip(1).filter_map(|rest| rest.split_once("</loc>")) {
        let path = place.0.split_once("://").map_or(place.0, |(_, rest)| rest);
        let path = path.find('/').map_or("/", |at| &path[at..]);
        let answer = world.app.get(path).await;
        // An entry whose facts became nonsense may have no page any more; a page there is must be harmless.
        assert!(matches!(answer.status, StatusCode::OK | StatusCode::NOT_FOUND), "{path}: {}", answer.status);
        is_harmless(path, &answer.text);
        pages += usize::from(answer.status == StatusCode::OK);
        shown += usize::from(answer.text.contains(SHOWN));
    }
    assert!(pages > 100 && shown > 20, "{pages} pages, {shown} with the words");
}

/// What somebody may put in place of one part of an address.
const TRICKS: [&str; 12] = [
    "%2e%2e",
    "..%2f..%2f..%2fetc%2fpasswd",
    "..%5c..%5cwindows%5cwin.ini",
    "%00",
    "kosice%00",
    "%ff%fe",
    "'%20or%201=1--",
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "%0d%0aset-cookie:%20x=1",
    "-1",
    "%E2%80%AE%F0%9F%92%A9",
    "00000000-0000-0000-0000-000000000000",
];

#[tokio::test]
async fn every_part_of_every_address_refuses_tricks() {
    let world = World::open().await;
    let id = world.person("network", vec![world.membership("all", Role::Administrator)]).await;
    let draft = world.find("kosice", "service", "residence-permits");
    let (visitor, session) = world.session(id, Stage::Full).await;
    let head = world.head().await;
    let mut tried = 0;
    for route in ROUTES {
        let parts: Vec<&str> = route.path.split('/').filter(|part| part.starts_with('{')).collect();
        for part in &parts {
            let long = "a".repeat(1_000);
            for trick in TRICKS.into_iter().chain([long.as_str()]) {
                let mut address = route.path.replace(part, trick);
                let good = [
                    ("{city}", "kosice"),
                    ("{kind}", "service"),
                    ("{lang}", "sk"),
                    ("{id}", &draft.id.to_string()),
                    ("{account}", &id.to_string()),
                ];
                for (name, value) in good {
                    address = address.replace(name, value);
                }
                let mut visitor = visitor.clone();
                let answer = if route.method == Method::GET {
                    visitor.get(&address).await
                } else {
                    let pairs = [("csrf".to_owned(), session.csrf.clone()), ("do".to_owned(), "save".to_owned())];
                    visitor.send(&address, &pairs, &[("sec-fetch-site", "same-origin")]).await
                };
                assert!(answer.status.is_client_error(), "{} {address}: {}", route.method, answer.status);
                assert_eq!(answer.header("set-cookie"), "", "{address}");
                is_harmless(&address, &answer.text);
                tried += 1;
            }
        }
    }
    assert!(tried > 600, "{tried}");
    assert_eq!(world.head().await, head, "nothing is saved");
    assert_eq!(world.app.store.verify_audit().await.expect("readable"), Vec::<i64>::new());
}

/// Collects what is logged.
#[derive(Clone, Default)]
struct Log(std::sync::Arc<std::sync::Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("nobody panics").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn what_is_refused_is_logged_without_secrets() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone());
    let _guard = tracing::subscriber::set_default(subscriber.finish());
    let world = World::open().await;
    let id = world.colleague("quiet", Role::Reader).await;
    let (mut visitor, session) = world.session(id, Stage::Full).await;
    let token = visitor.cookies[crate::world::COOKIE].clone();
    let rows =
        world.app.store.audit_trail(&integra_store::AuditFilter::default(), None, 100).await.expect("rows").len();

    let secrets = ["a wrong guess here", "quiet@example.org", "words nobody may read", &token, &session.csrf];
    for _ in 0..6 {
        let guess = [("email", secrets[1]), ("password", secrets[0])];
        Visitor::new(&world.app).posts("/desk/sign-in", &guess).await;
    }
    let forged = [("csrf".to_owned(), "x".to_owned()), ("name".to_owned(), secrets[2].to_owned())];
    visitor.send("/desk/account", &forged, &[("sec-fetch-site", "cross-site")]).await;
    visitor.get("/desk/kosice/people").await;
    let large = format!("csrf={}&name={}", session.csrf, "x".repeat(1 << 20));
    visitor.ask(Method::POST, "/desk/account", &[("sec-fetch-site", "same-origin")], Some(large)).await;
    visitor.get("/desk/welcome/words nobody may read".replace(' ', "-").as_str()).await;

    let text = String::from_utf8_lossy(&log.0.lock().expect("nobody panics")).into_owned();
    for refused in ["throttled", "forged", "forbidden", "too-large"] {
        assert!(text.contains(refused), "{refused} is not in the log: {text}");
    }
    for secret in secrets.into_iter().chain(["words-nobody-may-read", "quiet"]) {
        assert!(!text.contains(secret), "{secret} is in the log");
    }
    let after = world.app.store.audit_trail(&integra_store::AuditFilter::default(), None, 100).await.expect("rows");
    assert_eq!(after.len(), rows + 5, "the wrong passwords, and nothing else");
    let mut told = String::new();
    for row in after {
        let _ = write!(told, "{row:?}");
    }
    assert!(!told.contains("quiet") && !told.contains(secrets[0]), "{told}");
}

#[tokio::test]
async fn guessing_behind_a_session_is_slowed_down_too() {
    let world = World::open().await;
    let id = world.colleague("editor", Role::Editor).await;
    let (mut visitor, _) = world.session(id, Stage::Full).await;
    // Whoever sits at somebody's open browser does not guess the password, or a code of the app.
    for (address, field) in [("/desk/account/password", "old"), ("/desk/account/recovery", "code")] {
        let mut found = Vec::new();
        for guess in 0..6 {
            visitor.get("/desk/account").await;
            let guess = format!("guess number {guess}");
            found.push(visitor.posts(address, &[(field, &guess), ("password", "new words of mine")]).await.status);
        }
        assert_eq!(found[..5], [StatusCode::UNPROCESSABLE_ENTITY; 5], "{address}");
        assert_eq!(found[5], StatusCode::TOO_MANY_REQUESTS, "{address}");
    }
    // Nobody floods somebody's mailbox, and nobody learns from it who works here.
    for name in ["editor", "nobody"] {
        let mut found = Vec::new();
        for _ in 0..4 {
            let mut visitor = Visitor::new(&world.app);
            visitor.get("/desk/reset").await;
            found.push(visitor.posts("/desk/reset", &[("email", &crate::world::email(name))]).await.status);
        }
        assert_eq!(found[3], StatusCode::TOO_MANY_REQUESTS, "{name}: {found:?}");
        assert_eq!(found[..3], [StatusCode::SEE_OTHER; 3], "{name}");
    }
}
