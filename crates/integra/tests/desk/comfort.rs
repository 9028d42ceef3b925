//! What makes a form pleasant, for a browser without scripts: previews, searches and rows within the form, points pasted
//! from a map, words begun and not saved.

use http::StatusCode;
use integra_desk::finder::Index;
use integra_store::{Role, Stage};
use integra_testing::{html, visitor::Visitor};
use serde_json::json;

use crate::{
    editing::service,
    world::{World, key},
};

const BAD: &str = "<script>alert(1)</script> [x](javascript:alert(2)) <img src=x onerror=alert(3)>";

/// The words of a part of a page.
fn after<'p>(page: &'p str, mark: &str) -> &'p str {
    page.split_once(mark).unwrap_or_else(|| panic!("no {mark} in {page}")).1
}

fn row_of(visitor: &Visitor<'_>, list: &str) -> String {
    let pairs = visitor.form("save").pairs;
    let row = pairs.into_iter().rfind(|(name, value)| name == list && !value.is_empty());
    row.unwrap_or_else(|| panic!("no row in {list}")).1
}

#[tokio::test]
async fn markdown_is_shown_as_readers_will_see_it_and_nothing_is_saved() {
    let world = World::open().await;
    let entry = service(&world, "residence-permits");
    let mut editor = world.works(Role::Editor).await;
    let head = world.head().await;
    editor.get(&entry).await;
    let typed = format!("# Bring\r\n\r\n- a *photo*\r\n- [advice](entry:service/legal-advice)\r\n\r\n{BAD}");
    let form = editor.form("save").with("t/description", &typed).with("f/website", "typed, and wrong");
    let answer = editor.submit(&form.pressing("preview t/description")).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.contains("data-focus=\"t--description--preview\""), "that is where one looks");
    let shown = after(&answer.text, "id=\"t--description--preview\"").split("</section>").next().expect("a part");
    for good in ["<h2>Bring</h2>", "<em>photo</em>", "/services/legal-advice\"", "&lt;script&gt;alert(1)"] {
        assert!(shown.contains(good), "{good} in {shown}");
    }
    assert_eq!(html::runs(&answer.text), Vec::<String>::new());
    assert!(!answer.text.contains("<img src=x"), "{shown}");
    let form = editor.form("save");
    assert_eq!((form.value("t/description"), form.value("f/website")), (Some(&*typed), Some("typed, and wrong")));
    // A script asks for the piece alone, in the language of the field.
    let answer = editor.posts("/desk/kosice/markdown", &[("text", &format!("**نص** {BAD}")), ("lang", "ar")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.contains("lang=\"ar\" dir=\"rtl\"") && answer.text.contains("<strong>نص</strong>"));
    assert_eq!(html::runs(&answer.text), Vec::<String>::new());
    assert!(!answer.text.contains("<img") && !answer.text.contains("<html"), "{}", answer.text);
    editor.get(&entry).await;
    let long = "x".repeat(40_001);
    let answer = editor.posts("/desk/kosice/markdown", &[("text", &long), ("lang", "en")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("40,000"), "{}", answer.text);
    assert_eq!(world.head().await, head, "nothing is saved");
}

#[tokio::test]
async fn a_link_is_searched_for_within_the_form() {
    let world = World::open().await;
    let entry = service(&world, "residence-permits");
    let wanted = world.find("all", "source", "wikipedia-kosice").id.to_string();
    let mut editor = world.works(Role::Editor).await;
    let head = world.head().await;
    editor.get(&entry).await;
    let form = editor.form("save").with("t/summary", "Typed before.");
    editor.submit(&form.pressing("add f/sources")).await;
    let row = row_of(&editor, "f/sources");
    let name = format!("f/sources/{row}/source");
    // Folded: no accents, no capitals, and any part of a word; the slug counts too.
    let form = editor.form("save").with(&name, "KOŠICE wikip");
    let answer = editor.submit(&form.pressing(&format!("find {name}"))).await;
    assert_eq!(answer.status, StatusCode::OK);
    let radio = format!("name=\"take/{name}\" value=\"{wanted}\"");
    assert!(answer.text.contains(&radio), "{}", after(&answer.text, "id=\"f--sources"));
    assert_eq!(editor.form("save").value("t/summary"), Some("Typed before."), "what else was typed stays");
    assert_eq!(editor.form("save").value(&name), Some("KOŠICE wikip"), "so do the words");
    assert_eq!(world.head().await, head, "nothing is saved");
    let form = editor.form("save").ticking(&format!("take/{name}"), &wanted);
    let answer = editor.submit(&form.pressing("save")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let facts = world.draft(world.id("service", "residence-permits")).facts.body;
    let last = facts["sources"].as_array().and_then(|rows| rows.last()).expect("a row");
    assert_eq!(last["source"], json!(wanted));

    // What fits nothing says so; what is chosen and is no entry is refused.
    editor.get(&entry).await;
    let form = editor.form("save").with(&name, "zzzzzz");
    let answer = editor.submit(&form.pressing(&format!("find {name}"))).await;
    assert!(answer.text.contains("Nothing fits"), "{}", after(&answer.text, "--found"));
    let stranger = world.id("organization", "mareena").to_string();
    let form = editor.form("save").ticking(&format!("take/{name}"), &stranger);
    assert_eq!(editor.submit(&form.pressing("save")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn entries_are_found_by_words_in_any_language() {
    let world = World::open().await;
    let mut reader = world.works(Role::Reader).await;
    let find = async |reader: &mut Visitor<'_>, query: &str| {
        let answer = reader.get(&format!("/desk/kosice/find?{query}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{query}");
        answer.text
    };
    let slovak =
        world.draft(world.id("service", "legal-advice")).texts[&crate::world::lang("sk")].body["name"][0].clone();
    let id = world.id("service", "legal-advice").to_string();
    for words in [slovak.text.as_str(), "LEGAL adv", "legal-advice"] {
        let words: String = form_urlencoded::byte_serialize(words.as_bytes()).collect();
        assert!(find(&mut reader, &format!("q={words}")).await.contains(&format!("entries/{id}\"")), "{words}");
    }
    assert!(!find(&mut reader, "kinds=organization&q=legal").await.contains(&id), "another kind");
    // By its organization: the name of neither service has the word.
    let etp = find(&mut reader, "kinds=service&q=etp").await;
    let housing = world.id("service", "etp-housing-support").to_string();
    assert!(etp.contains(&housing), "{etp}");
    let piece = find(&mut reader, "part=choices&kinds=service&q=legal").await;
    assert!(piece.contains(&format!("data-id=\"{id}\"")) && !piece.contains("<html"), "{piece}");
    // What was saved a moment ago is found, what is archived is not.
    let mut publisher = world.works(Role::Publisher).await;
    publisher.get(&format!("/desk/kosice/entries/{id}")).await;
    publisher.submit(&publisher.form("save").with("t/name", "Zebra crossing").pressing("save")).await;
    assert!(find(&mut reader, "q=zebra").await.contains(&id));
    publisher.get(&format!("/desk/kosice/entries/{id}/publish")).await;
    publisher.submit(&publisher.form("archive").pressing("archive")).await;
    assert!(!find(&mut reader, "q=zebra").await.contains(&id), "archived");
}

#[tokio::test]
async fn an_index_that_followed_finds_what_a_new_one_finds() {
    let world = World::open().await;
    let kinds = &world.app.site.kinds;
    let cities = [key("kosice"), key("all")];
    let mut followed = Index::of(&world.app.drafts(), kinds, &Index::default());
    let mut publisher = world.works(Role::Publisher).await;
    for (kind, slug, name) in [
        ("service", "legal-advice", "Right and wrong"),
        // The services of an organization are found by its new name.
        ("organization", "etp-slovakia", "Renamed Čaj"),
        ("service", "residence-permits", "Renamed"),
    ] {
        publisher.get(&format!("/desk/kosice/entries/{}", world.id(kind, slug))).await;
        let form = publisher.form("save").with("t/name", name).pressing("save");
        assert_eq!(publisher.submit(&form).await.status, StatusCode::SEE_OTHER, "{slug}");
        let drafts = world.app.drafts();
        followed = Index::of(&drafts, kinds, &followed);
        let fresh = Index::of(&drafts, kinds, &Index::default());
        for (wanted, words) in
            [("service", "renamed caj"), ("", "renamed"), ("", "right"), ("", "legal"), ("service", "")]
        {
            let wanted: Vec<&str> = [wanted].into_iter().filter(|kind| !kind.is_empty()).collect();
            let ids = |index: &Index| -> Vec<_> {
                index.find(&drafts, &cities, &wanted, words).iter().map(|known| known.draft.id).collect()
            };
            assert_eq!(ids(&followed), ids(&fresh), "{slug}: {words}");
        }
    }
    let drafts = world.app.drafts();
    let found = followed.find(&drafts, &cities, &["service"], "renamed CAJ");
    assert!(found.iter().any(|known| known.draft.id == world.id("service", "etp-housing-support")));
    assert!(followed.find(&drafts, &cities, &[], "legal advice zzz").is_empty());
}

#[tokio::test]
async fn a_place_is_pasted_from_a_map_and_a_far_one_is_asked_for_twice() {
    let world = World::open().await;
    let mut editor = world.works(Role::Editor).await;
    let save = async |editor: &mut Visitor<'_>, lat: &str, lon: &str, name: &str| {
        editor.get("/desk/kosice/new/location").await;
        let form = editor.form("save").with("t/name", name).with("f/point/lat", lat).with("f/point/lon", lon);
        editor.submit(&form.pressing("save")).await
    };
    for (at, (lat, lon)) in [
        ("https://www.openstreetmap.org/#map=17/48.7213/21.2574", ""),
        ("", "48.7213, 21.2574"),
        ("48,7213", "21,2574"),
    ]
    .into_iter()
    .enumerate()
    {
        let answer = save(&mut editor, lat, lon, &format!("Place {at}")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{lat} {lon}: {}", answer.text);
        let point = world.find("kosice", "location", &format!("place-{at}")).facts.body["point"].clone();
        assert_eq!(point, json!({ "lat": "48.7213", "lon": "21.2574" }), "{lat} {lon}");
    }
    let answer = save(&mut editor, "121.2574", "48.7213", "Swapped").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("A latitude lies between"), "{}", answer.text);
    // Bratislava is no mistake, but two numbers swapped look like it.
    let answer = save(&mut editor, "48.1486", "17.1077", "Far away").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let km: String = after(&answer.text, "This is \u{2068}").chars().filter(char::is_ascii_digit).take(3).collect();
    assert!(["309", "310", "311", "312", "313"].contains(&km.as_str()), "{km}");
    let form = editor.form("save");
    let other = form.clone().with("f/point/lon", "16.1077").pressing("save");
    assert_eq!(editor.submit(&other).await.status, StatusCode::UNPROCESSABLE_ENTITY, "another place than warned of");
    let answer = editor.submit(&form.pressing("save")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    // Saved once, it is not asked for again.
    let id = world.find("kosice", "location", "far-away").id;
    editor.get(&format!("/desk/kosice/entries/{id}")).await;
    let form = editor.form("save").with("t/summary", "In the capital.");
    assert_eq!(editor.submit(&form.pressing("save")).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn hours_of_one_day_become_those_of_the_week_by_one_press() {
    let world = World::open().await;
    let entry = service(&world, "residence-permits");
    let mut editor = world.works(Role::Editor).await;
    let head = world.head().await;
    editor.get(&entry).await;
    editor.submit(&editor.form("save").pressing("add f/schedules")).await;
    let row = row_of(&editor, "f/schedules");
    let at = |row: &str, field: &str| format!("f/schedules/{row}/{field}");
    let form = editor.form("save").with(&at(&row, "opens"), "08:00").with(&at(&row, "closes"), "12:00");
    let form = form.ticking(&at(&row, "days"), "sa").with(&format!("t/schedules/{row}/note"), "Ring the bell.");
    editor.submit(&form.pressing(&format!("weekdays {}", at(&row, "days")))).await;
    let days = |editor: &Visitor<'_>, row: &str| -> Vec<String> {
        let pairs = editor.form("save").pairs.into_iter();
        pairs.filter(|(name, day)| *name == at(row, "days") && !day.is_empty()).map(|(_, day)| day).collect()
    };
    assert_eq!(days(&editor, &row), ["mo", "tu", "we", "th", "fr", "sa"]);
    editor.submit(&editor.form("save").pressing(&format!("copy f/schedules/{row}"))).await;
    let copy = row_of(&editor, "f/schedules");
    assert_ne!(copy, row);
    assert_eq!(days(&editor, &copy), days(&editor, &row));
    let form = editor.form("save");
    assert_eq!(form.value(&at(&copy, "opens")), Some("08:00"));
    assert_eq!(form.value(&format!("t/schedules/{copy}/note")), Some("Ring the bell."));
    assert_eq!(world.head().await, head, "nothing is saved");
    let form = form.with(&at(&copy, "opens"), "13:00").with(&at(&copy, "closes"), "16:00");
    assert_eq!(editor.submit(&form.pressing("save")).await.status, StatusCode::SEE_OTHER);
    let rows = world.find("kosice", "service", "residence-permits").facts.body["schedules"].clone();
    let rows = rows.as_array().expect("rows");
    assert_eq!((rows.len(), &rows[1]["opens"], &rows[1]["days"]), (2, &json!("13:00"), &rows[0]["days"]));
}

#[tokio::test]
async fn words_of_a_new_entry_are_kept_for_whoever_typed_them() {
    let world = World::open().await;
    let address = "/desk/kosice/new/organization";
    let id = world.person("both", ["kosice", "all"].map(|city| world.membership(city, Role::Editor)).into()).await;
    let (mut editor, _) = world.session(id, Stage::Full).await;
    editor.get(address).await;
    let mut form = editor.form("save").with("t/name", "Half a <name>").with("f/website", "not yet right");
    format!("{address}/unsaved").clone_into(&mut form.action);
    assert_eq!(editor.submit(&form).await.status, StatusCode::NO_CONTENT);
    let today = editor.get("/desk/kosice").await.text;
    assert!(today.contains(&format!("{address}?unsaved=restore\"")), "{today}");
    assert!(editor.get(address).await.text.contains(&format!("{address}?unsaved=restore\"")));
    editor.get(&format!("{address}?unsaved=restore")).await;
    let form = editor.form("save");
    assert_eq!((form.value("t/name"), form.value("f/website")), (Some("Half a <name>"), Some("not yet right")));
    // Neither in another city nor for somebody else.
    assert!(!editor.get("/desk/all").await.text.contains("unsaved=restore"));
    assert!(!editor.get("/desk/all/new/organization").await.text.contains("unsaved=restore"));
    let mut other = world.works(Role::Editor).await;
    for page in ["/desk/kosice", address] {
        assert!(!other.get(page).await.text.contains("unsaved=restore"), "{page}");
    }
    // Saved, it is no longer begun.
    let form = form.with("f/website", "");
    assert_eq!(editor.submit(&form.pressing("save")).await.status, StatusCode::SEE_OTHER);
    assert!(!editor.get("/desk/kosice").await.text.contains("unsaved=restore"));
    // And what is thrown away is gone.
    editor.get(address).await;
    editor.posts(&format!("{address}/unsaved"), &[("t/name", "Never mind")]).await;
    editor.get(address).await;
    let answer = editor.submit(&editor.form("drop").pressing("drop")).await;
    assert_eq!(answer.header("location"), address);
    assert!(!editor.get("/desk/kosice").await.text.contains("unsaved=restore"));
    assert_eq!(world.find("kosice", "organization", "half-a-name").city, key("kosice"));
}

#[tokio::test]
async fn titles_name_the_entry() {
    let world = World::open().await;
    let entry = service(&world, "residence-permits");
    let name = world.draft(world.id("service", "residence-permits")).source_text("name").expect("a name");
    let mut publisher = world.works(Role::Publisher).await;
    for (path, page) in [
        ("", ""),
        ("/history", "History: "),
        ("/review", "Review: "),
        ("/publish", "Publish: "),
        ("/preview", "Preview: "),
    ] {
        let answer = publisher.get(&format!("{entry}{path}")).await;
        assert!(answer.text.contains(&format!("<title>{page}{name} – ")), "{path}: {}", &answer.text[..400]);
    }
}
