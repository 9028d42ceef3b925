//! What readers report: from the page they read to the people who mend it, and what is refused on the way.

use http::{Method, StatusCode};
use integra_desk::{
    Settings,
    private::{Private, Useful},
};
use integra_kernel::EntryId;
use integra_store::{Membership, Role, Stage};
use integra_testing::{app::Answer, html, visitor::Visitor};
use jiff::SignedDuration;

use crate::world::{World, key, lang};

const PAGE: &str = "/kosice/en/services/residence-permits";
const REPORT: &str = "/kosice/en/report?page=services%2Fresidence-permits";
const INBOX: &str = "/desk/kosice/reports";
const NASTY: &str = "<script>alert(1)</script> see https://evil.example \u{202E}now";

integra_testing::db_test! {
    /// A reader without scripts, an editor.
    async fn a_report_goes_from_a_page_to_the_field_it_is_about(db) {
        let settings = Settings { password_is_enough: true, ..Settings::default() };
        let world = World::over(db, settings).await;
        journey(&world).await;
    }
}

async fn journey(world: &World) {
    let (head, before) = (world.head().await, world.app.get(PAGE).await);
    let mut reader = Visitor::new(&world.app);
    let page = reader.get(PAGE).await;
    assert!(page.text.contains(&format!("href=\"{REPORT}\"")), "a way to report");
    let form = reader.get(REPORT).await;
    assert_eq!((form.status, form.header("cache-control")), (StatusCode::OK, "no-store"));
    for part in ["hours", "address", "phone", "price", "text", "other"] {
        assert!(form.text.contains(&format!("value=\"{part}\"")), "{part}");
    }
    assert!(!form.text.contains("value=\"translation\""), "it is in the language it was written in");
    let filled = reader.form_to(REPORT).ticking("part", "hours").with("words", NASTY);
    let answer = reader.submit(&filled).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let thanks = reader.follow(answer).await;
    assert!(thanks.status == StatusCode::OK && thanks.text.contains("Thank you"), "{}", thanks.text);
    assert!(reader.cookies.is_empty(), "nobody is marked");

    let mut editor = world.works(Role::Editor).await;
    assert!(editor.get("/desk/kosice").await.text.contains("reports?entry="), "it is on the page of the day");
    let inbox = editor.get(INBOX).await.text;
    let id = world.id("service", "residence-permits");
    assert!(inbox.contains(&format!("/desk/kosice/entries/{id}#f--schedules")), "{inbox}");
    let form = editor.get(&format!("/desk/kosice/entries/{id}")).await.text;
    assert!(form.contains("id=\"f--schedules\"") && form.contains("One open report"), "{form}");
    assert!(inbox.contains("&lt;script&gt;alert(1)&lt;/script&gt; see https://evil.example now"), "{inbox}");
    assert_eq!(html::runs(&inbox), Vec::<String>::new());
    assert!(!inbox.contains("href=\"https://evil"), "no link of a stranger");
    for (other, here) in [("?part=price", false), ("?part=hours", true), ("?state=closed", false)] {
        assert_eq!(editor.get(&format!("{INBOX}{other}")).await.text.contains("evil.example"), here, "{other}");
    }

    editor.get(INBOX).await;
    let decision = editor.form("done").with("note", "Called them.").pressing("done");
    let answer = editor.submit(&decision).await;
    assert!(answer.header("location").ends_with("?done=answered"), "{}", answer.text);
    assert!(!editor.get(INBOX).await.text.contains("evil.example"));
    assert_eq!(editor.submit(&decision).await.status, StatusCode::CONFLICT, "decided already");
    let closed = editor.get(&format!("{INBOX}?state=closed")).await.text;
    assert!(closed.contains("Called them.") && closed.contains("evil.example"), "{closed}");
    assert_eq!(world.trail(&id.to_string()).await, ["report.done"]);
    assert_eq!(editor.submit(&editor.form("open").pressing("open")).await.status, StatusCode::SEE_OTHER);
    assert!(editor.get(INBOX).await.text.contains("evil.example"), "open again");

    assert_eq!(world.head().await, head, "nothing of it is in the log");
    assert_eq!(world.app.get(PAGE).await.header("etag"), before.header("etag"), "the page is kept as it was");

    world.app.clock.advance(SignedDuration::from_hours(181 * 24));
    integra_desk::tidy(&world.app.store, world.app.clock_micros()).await.expect("tidied");
    let mut editor = world.session(world.colleague("later", Role::Editor).await, Stage::Full).await.0;
    assert!(!editor.get(INBOX).await.text.contains("evil.example"), "gone after half a year");
}

integra_testing::db_test! {
    /// Yes and no are counted for the entry, the language and the month, and for nobody.
    async fn whether_a_page_was_useful_is_a_number(db) {
        let settings = Settings { password_is_enough: true, ..Settings::default() };
        let world = World::over(db, settings).await;
        let id = world.id("service", "residence-permits");
        let mut reader = Visitor::new(&world.app);
        for (address, page, answer) in
            [(PAGE, REPORT, "yes"), (PAGE, REPORT, "no"), ("/kosice/sk/services/residence-permits", &REPORT.replace("/en/", "/sk/"), "yes")]
        {
            reader.get(address).await;
            let form = reader.form_to(page).pressing(answer);
            assert_eq!(reader.submit(&form).await.status, StatusCode::SEE_OTHER);
        }
        let mut editor = world.works(Role::Editor).await;
        let form = editor.get(&format!("/desk/kosice/entries/{id}")).await.text;
        assert!(form.contains("What readers say") && form.contains("<th scope=\"row\">Slovak</th>"), "{form}");
        let useful = Private(world.app.store.db()).useful(id, "2026-11").await.expect("readable");
        assert_eq!(useful, [(lang("en"), Useful { yes: 1, no: 1 }), (lang("sk"), Useful { yes: 1, no: 0 })]);
        assert!(Private(world.app.store.db()).useful(id, "2026-12").await.expect("readable").is_empty());
        assert!(reader.get(&format!("{REPORT}&thanks=no")).await.text.contains(REPORT), "a no leads to the form");
    }
}

/// How many reports wait about an entry.
async fn open(world: &World, entry: EntryId) -> u64 {
    Private(world.app.store.db()).open_reports_of(entry).await.expect("readable")
}

async fn post(world: &World, address: &str, pairs: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
    let pairs: Vec<(String, String)> = pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    Visitor::new(&world.app).send(address, &pairs, headers).await
}

const OURS: &[(&str, &str)] = &[("sec-fetch-site", "same-origin")];

#[tokio::test]
async fn what_is_no_report_is_refused_with_a_sentence_and_kept_nowhere() {
    let world = World::open().await;
    let id = world.id("service", "residence-permits");
    let good: &[(&str, &str)] = &[("part", "hours"), ("words", "closed on Fridays")];
    for headers in [
        &[][..],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "none")],
        &[("origin", "https://evil.example"), ("host", "desk.example")],
        &[("sec-fetch-site", "cross-site"), ("origin", "null")],
    ] {
        for pairs in [good, &[("useful", "yes")]] {
            let answer = post(&world, REPORT, pairs, headers).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{headers:?}");
            assert!(answer.text.contains("did not come from this portal"), "{}", answer.text);
        }
    }
    let long = "x".repeat(1_001);
    for (pairs, says) in [
        (&[("part", "hours"), ("words", long.as_str())][..], "one character too long"),
        (&[("words", "kept words")], "Choose what is wrong"),
        (&[("part", "nothing"), ("words", "kept words")], "Choose what is wrong"),
        (&[("part", "translation"), ("words", "kept words")], "Choose what is wrong"),
    ] {
        let answer = post(&world, REPORT, pairs, OURS).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{says}");
        assert!(answer.text.contains(says), "{}", answer.text);
        let kept = pairs.last().expect("words").1;
        assert!(answer.text.contains(&format!("\n{kept}</textarea>")), "what was typed is kept: {}", answer.text);
    }
    let large = "x".repeat(20_000);
    let answer = post(&world, REPORT, &[("part", "hours"), ("words", &large)], OURS).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    for address in [
        "/kosice/en/report?page=services%2Funknown",
        "/kosice/en/report?page=desk",
        "/kosice/en/report?page=services%2Fresidence-permits&about=00000000-0000-7000-8000-000000000000",
        "/kosice/xx/report",
        "/nowhere/en/report",
    ] {
        assert_eq!(world.app.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
        assert_eq!(world.app.get(address).await.header("cache-control"), "no-store", "{address}");
        if !address.contains("about") {
            assert_eq!(post(&world, address, good, OURS).await.status, StatusCode::NOT_FOUND, "{address}");
        }
    }
    let trap = [good, &[("website", "https://spam.example")]].concat();
    assert_eq!(post(&world, REPORT, &trap, OURS).await.status, StatusCode::SEE_OTHER, "thanked like anybody");
    assert_eq!(open(&world, id).await, 0);
    assert!(Private(world.app.store.db()).useful(id, "2000-01").await.expect("readable").is_empty());
    // Old browsers tell nothing but that they tell nothing.
    assert_eq!(post(&world, REPORT, good, &[("origin", "null")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(open(&world, id).await, 1);
}

#[tokio::test]
async fn who_sends_too_often_waits_for_the_next_hour_and_loses_no_words() {
    let world = World::open().await;
    let other = REPORT.replace("residence-permits", "hate-crime-help");
    let pairs: &[(&str, &str)] = &[("part", "hours"), ("words", "again and again")];
    let mut sent = 0;
    let refused = loop {
        let answer = post(&world, REPORT, pairs, OURS).await;
        if answer.status != StatusCode::SEE_OTHER {
            break answer;
        }
        sent += 1;
    };
    assert_eq!((sent, refused.status), (5, StatusCode::TOO_MANY_REQUESTS));
    assert!(refused.text.contains("again and again</textarea>"), "{}", refused.text);
    assert_eq!(refused.header("retry-after"), "3660");
    let arabic = post(&world, &REPORT.replace("/en/", "/ar/"), pairs, OURS).await;
    assert!(arabic.text.contains("dir=\"rtl\"") && arabic.text.contains("إرسال"), "in the reader's language");
    assert_eq!(post(&world, &other, pairs, OURS).await.status, StatusCode::SEE_OTHER, "another page");
    world.app.clock.advance(SignedDuration::from_hours(1));
    assert_eq!(post(&world, REPORT, pairs, OURS).await.status, StatusCode::SEE_OTHER, "another hour");

    let mut answers = 0;
    while post(&world, &other, &[("useful", "yes")], OURS).await.status == StatusCode::SEE_OTHER {
        answers += 1;
    }
    assert_eq!(answers, 3);
}

#[tokio::test]
async fn nobody_fills_the_inbox() {
    let world = World::open().await;
    let id = world.id("service", "residence-permits");
    for _ in 0..12 {
        for _ in 0..5 {
            post(&world, REPORT, &[("part", "other")], OURS).await;
        }
        world.app.clock.advance(SignedDuration::from_hours(1));
    }
    assert_eq!(open(&world, id).await, 50);
    let full = post(&world, REPORT, &[("part", "other")], OURS).await;
    assert!(full.status == StatusCode::TOO_MANY_REQUESTS && full.text.contains("many reports about this page"));
}

#[tokio::test]
async fn everybody_hears_of_their_own() {
    let world = World::open().await;
    let report = |lang: &str, page: &str| format!("/kosice/{lang}/report?page={}", page.replace('/', "%2F"));
    let say = |what| [("part", "other"), ("words", what)];
    post(&world, &report("en", "services/etp-housing-support"), &say("ours"), OURS).await;
    post(&world, &report("en", "services/residence-permits"), &say("theirs"), OURS).await;
    let slovak = [("part", "translation"), ("words", "slovak words")];
    post(&world, &report("sk", "services/residence-permits"), &slovak, OURS).await;
    post(&world, &report("en", ""), &say("at home"), OURS).await;

    let sees = async |visitor: &mut Visitor<'_>| {
        let text = visitor.get(INBOX).await.text;
        ["ours", "theirs", "slovak words", "at home"].map(|words| text.contains(&format!(">{words}<")))
    };
    let mut contributor = world.works(Role::Contributor).await;
    assert_eq!(sees(&mut contributor).await, [true, false, false, false]);
    let mut translator = world.works(Role::Translator).await;
    assert_eq!(sees(&mut translator).await, [false, false, true, false]);
    let mut arabic: Membership = world.membership("kosice", Role::Translator);
    arabic.language = Some(lang("ar"));
    let other = world.person("arabic", vec![arabic]).await;
    let mut other = world.session(other, Stage::Full).await.0;
    assert_eq!(sees(&mut other).await, [false; 4]);
    let mut editor = world.works(Role::Editor).await;
    assert_eq!(sees(&mut editor).await, [true; 4]);
    let mut admin = world.person("network", vec![Membership::new(key("all"), Role::Administrator)]).await;
    let text = world.session(admin, Stage::Full).await.0.get("/desk/all/reports").await.text;
    assert!(!text.contains("at home"), "each city has its own");

    // Who may not see a report may not answer it.
    editor.get(INBOX).await;
    let form = editor.form("done");
    admin = world.colleague("reader", Role::Reader).await;
    for (mut visitor, session) in [world.session(admin, Stage::Full).await] {
        let pairs = [("csrf", session.csrf.as_str()), ("id", form.value("id").expect("an id")), ("do", "done")];
        let pairs: Vec<(String, String)> =
            pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        assert_eq!(visitor.send(INBOX, &pairs, OURS).await.status, StatusCode::FORBIDDEN);
    }
    contributor.get(INBOX).await;
    let foreign = editor.form("done").value("id").expect("an id").to_owned();
    let answer = other.posts(INBOX, &[("id", &foreign), ("do", "done")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_page_with_many_entries_asks_which_one() {
    let world = World::open().await;
    let mut reader = Visitor::new(&world.app);
    let address = "/kosice/en/report?page=library";
    let form = reader.get(address).await.text;
    assert!(form.contains("The page as a whole"), "{form}");
    let id =
        form.split("<option value=\"").nth(2).and_then(|rest| rest.split('"').next()).expect("an entry").to_owned();
    let filled = reader.form_to(address).with("about", &id).ticking("part", "text");
    assert_eq!(reader.submit(&filled).await.status, StatusCode::SEE_OTHER);
    assert_eq!(open(&world, id.parse().expect("an id")).await, 1);
}

#[tokio::test]
async fn behind_a_city_s_own_address_everything_stays_there() {
    let world = World::at(&[("kosice", "https://www.kosice.example/city/foreigners")]).await;
    let host = ("host", "www.kosice.example");
    let page = world.app.ask("/city/foreigners/en/services", &[(http::header::HOST, host.1)]).await;
    let report = "/city/foreigners/en/report?page=services";
    assert!(page.text.contains(&format!("action=\"{report}\"")), "{}", page.text);
    let ours = [host, ("origin", "https://www.kosice.example")];
    let answer = post(&world, report, &[("part", "text")], &ours).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert_eq!(answer.header("location"), format!("{report}&thanks=report"));
    let inside = [("host", "10.0.0.1:8080"), ("origin", "https://www.kosice.example")];
    assert_eq!(post(&world, report, &[("useful", "no")], &inside).await.status, StatusCode::SEE_OTHER);
    let moved = Visitor::new(&world.app).ask(Method::GET, "/kosice/en/report?page=services", &[], None).await;
    assert_eq!(moved.header("location"), "https://www.kosice.example/city/foreigners/en/report?page=services");
}
