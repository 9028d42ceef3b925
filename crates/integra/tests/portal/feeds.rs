//! The list of opportunities for other programs: a calendar and a feed that say what the list says.

use std::collections::BTreeSet;

use http::{StatusCode, header};
use icalendar::{CalendarComponent, Component, Event};
use integra_exchange::bundle::Files;
use integra_testing::app::{Answer, TestApp};
use jiff::SignedDuration;
use roxmltree::{Document, Node};
use tempfile::TempDir;

use crate::{add, city, features, network, portal_of};

const ICS: &str = "/novo/en/volunteering.ics";
const ATOM: &str = "/novo/en/volunteering.atom";

/// A city with opportunities of all sorts: by hours, by days, by neither, from home, over.
pub fn novo() -> Files {
    let mut files = city("novo", "Novo", &["en", "cs"], "");
    let mut put = |path: &str, facts: &str, name: &str| {
        let facts = format!("[entry]\nsource_language = \"en\"\nstatus = \"published\"\n[facts]\n{facts}\n");
        files.0.insert(format!("novo/{path}.toml"), facts.into_bytes());
        let words = format!("+++\nname = \"{name}\"\nsummary = \"About {name}.\"\n+++\n");
        files.0.insert(format!("novo/{path}.en.md"), words.into_bytes());
    };
    let point = |lat: &str| {
        format!("location_type = \"physical\"\npoint = {{ lat = \"{lat}\", lon = \"14.42\" }}\nlocality = \"Novo\"")
    };
    put("location/hall", &format!("{}\nstreet = \"Dlouhá 5\"", point("50.08")), "Hall");
    put("location/office", &format!("{}\nstreet = \"Krátká 1\"", point("50.09")), "Office");
    put("organization/helpers", "type = \"ngo\"\nlocations = [\"location/office\"]", "Helpers");
    let mut opportunity = |slug: &str, name: &str, facts: &str| {
        let status = if facts.contains("status") { "" } else { "status = \"open\"\n" };
        put(&format!("opportunity/{slug}"), &format!("organization = \"organization/helpers\"\n{status}{facts}"), name);
    };
    let tuesdays = "{ id = \"tu\", days = [\"tu\"], opens = \"17:00\", closes = \"18:30\" }";
    let hall = "place = \"on-site\"\nlocations = [\"location/hall\"]\ninterests = [\"language\"]\nrhythm = \"regular\"";
    opportunity("conversation", "Conversation, tea; talk", &format!("{hall}\nfirst = true\nschedules = [{tuesdays}]"));
    opportunity("saturdays", "Saturdays", "schedules = [{ id = \"sa\", days = [\"sa\"], until = \"2027-06-30\" }]");
    opportunity("fair", "Fair", "period = \"2026-12-05/2026-12-06\"\nrhythm = \"once\"\ninterests = [\"food\"]");
    opportunity("some-time", "Some time", "period = \"2026-12\"\ninterests = [\"food\"]");
    opportunity("letters", "Letters", "place = \"remote\"\ninterests = [\"language\", \"office\"]");
    opportunity("paused", "Paused one", &format!("status = \"paused\"\nschedules = [{tuesdays}]"));
    opportunity("ended", "Ended one", &format!("status = \"ended\"\nschedules = [{tuesdays}]"));
    opportunity("late", "Late one", &format!("apply_by = \"2026-11-22\"\nschedules = [{tuesdays}]"));
    files
}

async fn portal() -> (TestApp, TempDir) {
    portal_of(&novo(), &[]).await
}

/// The opportunities an HTML list shows, on its first page.
fn listed(page: &str) -> BTreeSet<String> {
    let rows = page.split("id=\"results\"").nth(1).unwrap_or_default();
    let links = rows.split("/en/volunteering/").skip(1).filter_map(|rest| rest.split(['"', '?']).next());
    links.filter(|slug| !["map", "calendar", "before-you-begin"].contains(slug)).map(str::to_owned).collect()
}

fn slug(address: &str) -> String {
    address.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The entries of a feed: id, when it changed, its page, and all that is said.
fn entries(xml: &str) -> Vec<(String, String, String, String)> {
    let document = Document::parse(xml).unwrap_or_else(|error| panic!("{error}: {xml}"));
    let root = document.root_element();
    assert!(root.has_tag_name(("http://www.w3.org/2005/Atom", "feed")));
    let text = |of: Node<'_, '_>, name: &str| {
        let found = of.children().find(|it| it.tag_name().name() == name);
        found.and_then(|it| it.text()).unwrap_or_default().to_owned()
    };
    for name in ["id", "title", "updated"] {
        assert!(!text(root, name).is_empty(), "the feed has no {name}");
    }
    let all = root.children().filter(|it| it.tag_name().name() == "entry").map(|it| {
        let link = it.children().find(|it| it.tag_name().name() == "link").and_then(|it| it.attribute("href"));
        let said = format!("{}\n{}", text(it, "title"), text(it, "summary"));
        (text(it, "id"), text(it, "updated"), link.unwrap_or_default().to_owned(), said)
    });
    all.collect()
}

fn events(ics: &str) -> Vec<Event> {
    assert!(ics.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && ics.ends_with("\r\nEND:VCALENDAR\r\n"), "{ics}");
    let calendar: icalendar::Calendar = ics.parse().unwrap_or_else(|error| panic!("{error}: {ics}"));
    let events = calendar.components.into_iter().filter_map(|it| match it {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    });
    events.collect()
}

fn event<'e>(events: &'e [Event], name: &str) -> &'e Event {
    events.iter().find(|it| it.get_summary() == Some(name)).unwrap_or_else(|| panic!("no event {name}: {events:?}"))
}

fn value<'e>(event: &'e Event, name: &str) -> &'e str {
    event.property_value(name).unwrap_or_else(|| panic!("no {name}: {event:?}"))
}

#[tokio::test]
async fn they_are_files_for_programs_kept_like_pages() {
    let (app, _folder) = portal().await;
    for (address, media_type) in [(ICS, "text/calendar; charset=utf-8"), (ATOM, "application/atom+xml; charset=utf-8")]
    {
        let kept = app.pages.usage().pages;
        let plain = app.get(address).await;
        assert_eq!((plain.status, plain.header("content-type")), (StatusCode::OK, media_type));
        for (name, value) in [
            ("access-control-allow-origin", "*"),
            ("x-robots-tag", "noindex"),
            ("cache-control", "no-cache"),
            ("x-content-type-options", "nosniff"),
        ] {
            assert_eq!(plain.header(name), value, "{address}: {name}");
        }
        assert!(!plain.text.contains("<html") && !plain.text.contains("<main"), "no frame stands around it");
        assert_eq!(app.pages.usage().pages, kept + 1, "it is kept");

        let packed = app.ask(address, &[(header::ACCEPT_ENCODING, "br")]).await;
        assert_eq!((packed.header("content-encoding"), packed.header("content-type")), ("br", media_type));
        assert!(packed.bytes.len() < plain.bytes.len() / 2);
        let tag = packed.header("etag").to_owned();
        let again = app.ask(address, &[(header::ACCEPT_ENCODING, "br"), (header::IF_NONE_MATCH, &tag)]).await;
        assert_eq!(
            (again.status, again.bytes.len(), again.header("etag")),
            (StatusCode::NOT_MODIFIED, 0, tag.as_str())
        );
        assert_eq!(again.header("access-control-allow-origin"), "*");
    }
    assert_eq!(
        app.get("/novo/en").await.header("access-control-allow-origin"),
        "",
        "pages are not read from elsewhere"
    );
    let map = app.get("/sitemap.xml?city=novo").await.text;
    assert!(map.contains("/novo/en/volunteering<") && !map.contains(".ics") && !map.contains(".atom"), "{map}");
}

#[tokio::test]
async fn they_have_what_the_list_has_with_the_same_filters() {
    let (app, _folder) = portal().await;
    let mut sizes = BTreeSet::new();
    for query in [
        "",
        "?interest=food",
        "?interest=language&rhythm=regular",
        "?first=1",
        "?q=tea",
        "?day=tu",
        "?remote=1",
        "?q=zzzz",
        "?utm=x",
    ] {
        let list = listed(&app.get(&format!("/novo/en/volunteering{query}")).await.text);
        let entries = entries(&app.get(&format!("{ATOM}{query}")).await.text);
        assert_eq!(entries.iter().map(|it| slug(&it.2)).collect::<BTreeSet<_>>(), list, "{query}");
        let ids: BTreeSet<&String> = entries.iter().map(|it| &it.0).collect();
        assert!(ids.len() == entries.len() && ids.iter().all(|id| id.starts_with("urn:uuid:")), "{ids:?}");
        // The calendar has those of them that have a day.
        let dated: BTreeSet<String> = ["conversation", "saturdays", "fair", "paused"].map(str::to_owned).into();
        let events = events(&app.get(&format!("{ICS}{query}")).await.text);
        let said = |it: &Event| slug(it.get_description().expect("a description").lines().last().expect("its page"));
        assert_eq!(
            events.iter().map(said).collect::<BTreeSet<_>>(),
            list.intersection(&dated).cloned().collect(),
            "{query}"
        );
        sizes.insert(list.len());
    }
    assert!(sizes.len() >= 4, "the filters filter: {sizes:?}");
    let status = async |address: &str, query: &str| app.get(&format!("{address}?{query}")).await.status;
    for query in ["interest=nothing", "rhythm=never", "day=monday", "age=many", "first=yes", "level=z9"] {
        for address in [ICS, ATOM, "/novo/en/volunteering"] {
            assert_eq!(status(address, query).await, StatusCode::UNPROCESSABLE_ENTITY, "{address} {query}");
        }
    }
    let long = format!("q={}", "x".repeat(101));
    assert_eq!(status(ATOM, &long).await, status("/novo/en/volunteering", &long).await);
    let kept = app.pages.usage().pages;
    for unknown in ["page=99", "embed=1", "utm=x"] {
        assert_eq!(status(ATOM, unknown).await, StatusCode::OK, "{unknown} means nothing to a feed");
    }
    assert_eq!(app.pages.usage().pages, kept, "and nobody fills the memory with it");
}

#[tokio::test]
async fn what_is_over_is_in_neither_and_what_is_paused_says_so() {
    let (app, _folder) = portal().await;
    let (ics, atom) = (app.get(ICS).await.text, app.get(ATOM).await.text);
    for over in ["Ended one", "Late one"] {
        assert!(!ics.contains(over) && !atom.contains(over), "{over}");
    }
    let paused = "Nobody is taken for a while";
    assert!(app.get("/novo/en/volunteering").await.text.contains(paused));
    assert!(event(&events(&ics), "Paused one").get_description().expect("words").starts_with(paused));
    assert!(entries(&atom).iter().any(|it| it.3.starts_with(&format!("Paused one\n{paused}"))), "{atom}");
}

#[tokio::test]
async fn a_calendar_tells_days_and_hours_as_far_as_they_are_known() {
    let (app, _folder) = portal().await;
    let calendar = app.get(ICS).await.text;
    let events = events(&calendar);
    assert_eq!(events.len(), 4);
    let weekly = event(&events, "Conversation, tea; talk");
    assert_eq!(value(weekly, "RRULE"), "FREQ=WEEKLY;BYDAY=TU");
    // It was published on a Monday: the first Tuesday after it.
    assert!(
        calendar.contains("DTSTART;TZID=Europe/Prague:20261124T170000\r\nDTEND;TZID=Europe/Prague:20261124T183000\r\n")
    );
    assert_eq!((value(weekly, "LOCATION"), value(weekly, "GEO")), ("Hall, Dlouhá 5, Novo", "50.080000;14.420000"));
    assert_eq!((value(weekly, "TRANSP"), value(weekly, "DTSTAMP")), ("TRANSPARENT", "20261123T080000Z"));
    assert!(
        calendar.contains("TZID:Europe/Prague\r\n") && calendar.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n")
    );
    assert!(weekly.get_description().expect("words").contains("Helpers"));
    let saturdays = event(&events, "Saturdays");
    assert_eq!(
        (value(saturdays, "DTSTART"), value(saturdays, "RRULE")),
        ("20261128", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20270630")
    );
    assert!(saturdays.get_description().expect("words").contains("Ask when"), "the hour is not known");
    let fair = event(&events, "Fair");
    assert_eq!(
        (value(fair, "DTSTART"), value(fair, "DTEND"), fair.property_value("RRULE")),
        ("20261205", "20261207", None)
    );
    let uids: BTreeSet<&str> = events.iter().filter_map(|it| it.get_uid()).collect();
    assert!(uids.len() == events.len() && uids.iter().all(|it| it.ends_with("@integra")), "{uids:?}");
    assert!(calendar.replace("\r\n ", "").contains("This calendar has only what has a known day."));
    assert!(calendar.contains("X-WR-CALNAME:Volunteering – Novo\r\n"));
}

#[tokio::test]
async fn a_publication_changes_them_and_time_alone_does_not() {
    let (app, _folder) = portal().await;
    let before: [Answer; 2] = [app.get(ICS).await, app.get(ATOM).await];
    let uid = |ics: &str| value(event(&events(ics), "Fair"), "UID").to_owned();
    app.clock.advance(SignedDuration::from_hours(30));
    // Asked for with something unknown, a page is made anew.
    for (address, before) in [ICS, ATOM].iter().zip(&before) {
        assert_eq!(
            app.get(&format!("{address}?utm=x")).await.text,
            before.text,
            "the same edition gives the same bytes"
        );
    }
    let fair = app.entry("novo", "opportunity", "fair");
    let entry = app.site.live.edition().entry(fair.id).expect("published").clone();
    app.reword(&entry, "en", "summary", "Now with music.").await;
    let after = [app.get(ICS).await, app.get(ATOM).await];
    for (before, after) in before.iter().zip(&after) {
        assert_ne!(before.header("etag"), after.header("etag"));
        assert!(after.text.contains("Now with music."));
    }
    assert_eq!(uid(&before[0].text), uid(&after[0].text), "it stays the same event");
    let (old, new) = (events(&before[0].text), events(&after[0].text));
    let sequence = |events: &[Event]| value(event(events, "Fair"), "SEQUENCE").parse::<u32>().expect("a number");
    assert!(sequence(&new) > sequence(&old));
    assert_eq!(value(event(&new, "Fair"), "DTSTAMP"), "20261124T140000Z");
    assert_eq!(value(event(&new, "Saturdays"), "DTSTAMP"), "20261123T080000Z", "the others were not touched");
    let first = entries(&after[1].text).remove(0);
    assert_eq!((slug(&first.2).as_str(), first.1.as_str()), ("fair", "2026-11-24T14:00:00Z"), "the newest comes first");
    assert!(after[1].text.contains("<updated>2026-11-24T14:00:00Z</updated>\n<link rel=\"self\""), "{}", after[1].text);
    app.archive(&fair).await;
    for address in [ICS, ATOM] {
        assert!(!app.get(address).await.text.contains("Fair"), "{address}");
    }
    // What stands at a place changes with the place.
    let hall = app.entry("novo", "location", "hall");
    app.revise(&hall, "hall", |facts| drop(facts.insert("street".into(), "Nová 9".into()))).await;
    assert!(app.get(ICS).await.text.contains("LOCATION:Hall\\, Nová 9\\, Novo"));
}

#[tokio::test]
async fn at_a_citys_own_address_links_are_whole_and_lead_there() {
    let (app, _folder) = portal_of(&novo(), &[("novo", "https://www.example.org/city/foreigners")]).await;
    let base = "https://www.example.org/city/foreigners/en";
    let atom = app.get("/city/foreigners/en/volunteering.atom?day=tu&interest=language").await;
    // One spelling of the address, whichever was asked for.
    let own = "volunteering.atom?interest=language&day=tu";
    let document = Document::parse(&atom.text).expect("well-formed");
    let hrefs: Vec<&str> = document.descendants().filter_map(|it| it.attribute("href")).collect();
    assert_eq!(
        hrefs,
        [
            format!("{base}/{own}"),
            format!("{base}/volunteering?interest=language&day=tu"),
            format!("{base}/volunteering/conversation")
        ]
    );
    assert!(atom.text.contains(&format!("<id>{base}/{}</id>", own.replace('&', "&amp;"))));
    let ics = app.get("/city/foreigners/en/volunteering.ics?day=tu").await.text.replace("\r\n ", "");
    assert!(ics.contains(&format!("SOURCE;VALUE=URI:{base}/volunteering.ics?day=tu\r\n")), "{ics}");
    assert!(ics.contains(&format!("URL:{base}/volunteering/conversation\r\n")));
    let list = app.get("/city/foreigners/en/volunteering?day=tu").await.text;
    assert!(list.contains("href=\"/city/foreigners/en/volunteering.ics?day=tu\""), "{list}");
    let moved = app.get("/novo/en/volunteering.atom?day=tu").await;
    assert_eq!(
        (moved.status, moved.header("location")),
        (StatusCode::MOVED_PERMANENTLY, "https://www.example.org/city/foreigners/en/volunteering.atom?day=tu")
    );
    // Where nobody knows the host, addresses begin at it, and the calendar has none.
    let (app, _folder) = portal().await;
    assert!(app.get(ATOM).await.text.contains("href=\"/novo/en/volunteering/fair\""));
    assert!(!app.get(ICS).await.text.contains("\r\nURL:"));
    assert!(app.get(ATOM).await.text.contains("<id>tag:integra,2026:/novo/en/volunteering.atom</id>"));
}

#[tokio::test]
async fn every_list_tells_how_to_follow_it_in_every_language() {
    let (app, _folder) = network().await;
    let mut words = BTreeSet::new();
    for (city, lang) in [
        ("kosice", "en"),
        ("kosice", "sk"),
        ("kosice", "uk"),
        ("kosice", "vi"),
        ("kosice", "ar"),
        ("praha", "cs"),
        ("praha", "ru"),
        ("praha", "zh"),
        ("osijek", "hr"),
        ("osijek", "ne"),
        ("rubano", "it"),
        ("rubano", "ro"),
        ("sofia", "bg"),
        ("sofia", "fa"),
    ] {
        let list = app.get(&format!("/{city}/{lang}/volunteering")).await.text;
        let (head, body) = list.split_once("</head>").expect("a head");
        for (media_type, file) in [("application/atom+xml", "volunteering.atom"), ("text/calendar", "volunteering.ics")]
        {
            let link = head.split("<link ").find(|it| it.contains(media_type)).expect("a link in the head");
            assert!(
                link.contains("rel=\"alternate\"") && link.contains(&format!("href=\"/{city}/{lang}/{file}\"")),
                "{link}"
            );
            let link = body.split(&format!("<a href=\"/{city}/{lang}/{file}\">")).nth(1).expect("a link on the page");
            words.insert(link.split('<').next().expect("words").to_owned());
            let feed = app.get(&format!("/{city}/{lang}/{file}")).await;
            assert_eq!(feed.status, StatusCode::OK, "{city} {lang} {file}");
            assert!(!feed.text.contains(['\u{2068}', '\u{2069}']), "no marks that only pages need");
            if file.ends_with("atom") {
                assert!(feed.text.contains(&format!("xml:lang=\"{lang}\"")));
                assert!(entries(&feed.text).len() >= 2, "{city} {lang}");
                assert_eq!(feed.text.matches("<subtitle>").count(), 1);
            } else {
                events(&feed.text);
            }
        }
    }
    assert!(words.len() >= 24, "{words:?}");
    // Whoever follows several tells them apart by what they ask for.
    for (file, start) in [("volunteering.atom", "<title>"), ("volunteering.ics", "X-WR-CALNAME:")] {
        for (query, expected) in [("", ""), ("?speaks=uk&day=sa", "Ukrainian, Saturday"), ("?q=garden", "garden")] {
            let feed = app.get(&format!("/kosice/en/{file}{query}")).await.text.replace("\\,", ",");
            let (_, rest) = feed.split_once(start).expect("a title");
            let title = rest.split(['<', '\r']).next().expect("words");
            assert!(title.contains("Košice") && title.contains(expected), "{query}: {title}");
            assert_eq!(title.matches(" – ").count(), if expected.is_empty() { 1 } else { 2 }, "{query}: {title}");
        }
    }
    // A machine's translation says so here too.
    let atom = app.get("/kosice/vi/volunteering.atom").await.text;
    let list = app.get("/kosice/vi/volunteering").await.text;
    let strip =
        list.split("<aside class=\"strip\"").nth(1).and_then(|it| it.split("<p>").nth(1)).expect("the list says so");
    let strip = strip.split(['<', '\u{2068}']).next().expect("words").trim();
    assert!(strip.len() > 10 && atom.contains(strip), "{strip} is not in {atom}");

    let filtered = app.get("/kosice/en/volunteering?interest=children&page=1").await.text;
    assert!(filtered.contains("href=\"/kosice/en/volunteering.atom?interest=children\" rel=\"nofollow\""));
    let embedded = app.get("/kosice/en/volunteering?embed=1").await.text;
    assert!(!embedded.contains(".ics") && !embedded.contains(".atom"), "inside another page there is the list alone");
    assert_eq!(app.get("/kosice/en/volunteering.rss").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn where_there_is_no_list_there_are_no_feeds() {
    let (app, _folder) = portal().await;
    let entry = app.entry("novo", "city", "novo");
    app.revise(&entry, "novo", |facts| drop(facts.insert("hidden".into(), serde_json::json!(["volunteering"])))).await;
    for address in [ICS, ATOM, "/novo/en/volunteering/map", "/all/en/volunteering/map", "/novo/xx/volunteering.ics"] {
        assert_eq!(app.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    let (store, _folder) = integra_testing::db::sqlite().await;
    let without = features().into_iter().filter(|feature| feature.name != "volunteering").collect();
    let app = TestApp::start(store, without, crate::MONDAY_MORNING, &[]).await;
    add(&app, &novo()).await;
    assert_eq!(app.get(ICS).await.status, StatusCode::NOT_FOUND);
}
