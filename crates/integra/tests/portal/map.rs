//! The map: a list of places with numbers, pictures that say the same, and addresses that cannot be abused.

use std::collections::BTreeSet;

use http::StatusCode;
use integra_testing::app::TestApp;

use crate::{city, features, feeds, network, portal, portal_of, portal_under};

/// The services a page links to.
fn services(page: &str) -> BTreeSet<String> {
    let main =
        page.split("id=\"results\"").nth(1).and_then(|rest| rest.split("id=\"talk\"").next()).unwrap_or_default();
    let links = main.split("href=\"/kosice/en/services/").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|slug| *slug != "supply").map(str::to_owned).collect()
}

/// The addresses of a page's pictures, by day and by night.
fn pictures(page: &str) -> Vec<String> {
    let sets = page.split("srcset=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let each = sets.flat_map(|set| set.split(", ").filter_map(|one| one.split(' ').next()).collect::<Vec<_>>());
    let source = page.split("<img src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    each.chain(source).filter(|at| at.contains("/tiles/")).map(str::to_owned).collect()
}

/// What stands in an attribute of the map.
fn attribute<'p>(page: &'p str, name: &str) -> &'p str {
    let value = page.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
    value.unwrap_or_else(|| panic!("{name} is on the page"))
}

#[tokio::test]
async fn whatever_is_asked_for_the_map_has_what_the_list_has() {
    let (app, _folder) = portal().await;
    for query in ["", "?free=1", "?speaks=uk", "?q=legal", "?topic=papers", "?speaks=uk&day=mo", "?q=zzzz", "?open=now"]
    {
        let list = app.get(&format!("/kosice/en/services{query}")).await.text;
        let mut listed = services(&list);
        if query.is_empty() {
            listed.extend(services(&app.get("/kosice/en/services?page=2").await.text));
        }
        let map = app.get(&format!("/kosice/en/map{query}")).await;
        assert_eq!(map.status, StatusCode::OK, "{query}");
        assert_eq!(services(&map.text), listed, "{query}");
        // Each leads to the other with what was chosen; a list without anything leads to no empty map.
        let query = query.replace('&', "&amp;");
        let to_map = list.contains(&format!("href=\"/kosice/en/map{query}\""));
        assert!(to_map || listed.is_empty(), "{query}");
        assert!(map.text.contains(&format!("href=\"/kosice/en/services{query}\"")), "{query}");
    }
    for bad in ["free=yes", "topic=nothing", "district=atlantis", "day=monday"] {
        assert_eq!(app.get(&format!("/kosice/en/map?{bad}")).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
}

#[tokio::test]
async fn its_pictures_are_there_in_every_language_and_are_kept_for_ever() {
    let (app, _folder) = network().await;
    for (city, lang) in
        [("kosice", "en"), ("kosice", "ar"), ("sofia", "bg"), ("praha", "vi"), ("osijek", "ne"), ("rubano", "zh")]
    {
        let page = app.get(&format!("/{city}/{lang}/map")).await.text;
        let pictures = pictures(&page);
        assert!(pictures.len() >= 6, "{city} {lang}: {pictures:?}");
        for at in &pictures {
            let picture = app.get(at).await;
            assert_eq!((picture.status, picture.header("content-type")), (StatusCode::OK, "image/png"), "{at}");
            assert!(picture.header("cache-control").contains("immutable"), "{at}");
            assert!(
                picture.bytes.starts_with(b"\x89PNG") && picture.bytes.len() < 150_000,
                "{at} {}",
                picture.bytes.len()
            );
        }
    }
    let page = app.get("/kosice/en/map").await;
    assert!(page.text.contains("A sketch, not to scale"), "it is called what it is");
    assert!(page.header("permissions-policy").contains("geolocation=(self)"));
    assert!(app.get("/kosice/en").await.header("permissions-policy").contains("geolocation=()"));
}

#[tokio::test]
async fn what_has_no_place_is_listed_apart_and_guessed_nowhere() {
    let (app, _folder) = portal().await;
    let page = app.get("/kosice/en/map").await.text;
    let spots = page.matches("data-at=\"").count();
    let service = app.entry("kosice", "service", "legal-advice");
    let place = service.facts["locations"][0].as_str().expect("a place").to_owned();
    let location = app.site.live.edition().entry(place.parse().expect("an id")).expect("a location").clone();
    let slug = location.slug.to_string();
    assert!(page.contains(&format!("id=\"at-{slug}\"")));
    let before = attribute(&page, "data-pins").to_owned();
    assert!(
        app.get("/kosice/en/services/legal-advice").await.text.contains(&format!("#at-{slug}\"")),
        "from its own page"
    );

    app.revise(&location, &slug, |facts| {
        facts.remove("point");
        facts.remove("approximate");
    })
    .await;
    let page = app.get("/kosice/en/map").await.text;
    assert_eq!(page.matches("data-at=\"").count(), spots - 1);
    let (on, off) = page.split_once("id=\"elsewhere-h\"").expect("a list of what is not on the map");
    assert!(!on.contains(&format!("id=\"at-{slug}\"")) && off.contains("/services/legal-advice\""));
    assert_ne!(attribute(&page, "data-pins"), before, "another picture has another address");
    assert!(!app.get("/kosice/en/services/legal-advice").await.text.contains(&format!("#at-{slug}\"")));
}

#[tokio::test]
async fn marks_stand_for_all_places_and_numbers_are_those_of_the_list() {
    let (app, _folder) = network().await;
    let page = app.get("/praha/en/map").await.text;
    let (marks, pins) = (attribute(&page, "data-marks"), attribute(&page, "data-pins"));
    let numbers: Vec<u64> =
        page.split("data-n=\"").skip(1).filter_map(|it| it.split('"').next()?.parse().ok()).collect();
    assert!(numbers.len() > 4 && numbers.iter().copied().eq(1..=numbers.len() as u64), "{numbers:?}");
    let mut counts = Vec::new();
    for zoom in [9, 12, 14, 17] {
        let answer = app.get(&format!("{marks}{zoom}/{pins}")).await;
        let clusters: Vec<(f64, f64, Vec<u64>)> = serde_json::from_str(&answer.text).expect("marks");
        let mut all: Vec<u64> = clusters.iter().flat_map(|(_, _, numbers)| numbers.clone()).collect();
        all.sort_unstable();
        assert_eq!(all, numbers, "at zoom {zoom}");
        assert!(clusters.iter().all(|(lat, lon, _)| (49.9..50.2).contains(lat) && (14.2..14.7).contains(lon)));
        counts.push(clusters.len());
    }
    assert!(counts.is_sorted() && counts[0] < counts[3], "{counts:?}");
}

#[tokio::test]
async fn addresses_that_cannot_be_meant_are_answered_quickly_and_kept_for_a_minute() {
    let (app, _folder) = portal().await;
    let page = app.get("/kosice/en/map").await.text;
    let tiles = attribute(&page, "data-light").to_owned();
    let good = format!("{tiles}14/9159/5645");
    assert_eq!(app.get(&good).await.status, StatusCode::OK);
    for rest in [
        "99/0/0",
        "14/0/0",
        "14/9159/5645@3x",
        "14/9159/05645",
        "14/-1/5645",
        "NaN/NaN/NaN",
        "14/9159/99999999999999999999",
        "14/9159",
        "14/9159/5645/",
        "14/9159/..%2f..%2f..%2fetc%2fpasswd",
        "..%2f..%2fintegra.db",
        "still/wide/AAAA",
        "still/9999x9999/0",
        "marks/14/%00",
        "%31%34/9159/5645",
    ] {
        let answer = app.get(&format!("{tiles}{rest}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{rest}");
        assert_eq!(answer.header("cache-control"), "public, max-age=60", "{rest}");
    }
    // An older version leads to today's, of the same city, language and look.
    let (name, _) = tiles.trim_end_matches('/').rsplit_once('.').expect("a version");
    let old = app.get(&format!("{name}.0000000000/14/9159/5645")).await;
    assert_eq!((old.status, old.header("location")), (StatusCode::FOUND, good.as_str()));
    for version in ["kosice.de.light.0000000000", "atlantis.en.light.0000000000", "all.en.light.0000000000", "..", "x"]
    {
        assert_eq!(app.get(&format!("/tiles/{version}/14/9159/5645")).await.status, StatusCode::NOT_FOUND, "{version}");
    }
}

#[tokio::test]
async fn a_city_without_map_data_and_sketch_is_drawn_on_plain_ground() {
    let (app, _folder) = network().await;
    crate::add(&app, &city("novo", "Novo", &["en"], "")).await;
    let page = app.get("/novo/en/map").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("Without map data") && page.text.contains("No place on the map fits"));
    for at in pictures(&page.text) {
        assert_eq!(app.get(&at).await.status, StatusCode::OK, "{at}");
    }
}

#[tokio::test]
async fn behind_a_citys_own_address_pictures_stand_there_too() {
    let (app, _folder) = portal_under(&[("kosice", "https://www.example.org/city/foreigners")]).await;
    let page = app.get("/city/foreigners/en/map").await.text;
    let pictures = pictures(&page);
    assert!(pictures.iter().all(|at| at.starts_with("/city/foreigners/tiles/")), "{pictures:?}");
    assert_eq!(app.get(&pictures[0]).await.status, StatusCode::OK);
}

#[tokio::test]
async fn without_services_there_is_no_map() {
    let (store, _folder) = integra_testing::db::sqlite().await;
    let without = features().into_iter().filter(|feature| feature.name != "services").collect();
    let app = TestApp::start(store, without, crate::MONDAY_MORNING, &[]).await;
    app.import(&integra_testing::app::kosice()).await;
    assert_eq!(app.get("/kosice/en/map").await.status, StatusCode::NOT_FOUND);
    assert!(!app.get("/kosice/en").await.text.contains("/kosice/en/map\""), "nothing leads there");
}

/// The opportunities of a part of a page, in its order.
fn opportunities(part: &str) -> Vec<String> {
    let links = part.split("href=\"/novo/en/volunteering/").skip(1).filter_map(|rest| rest.split('"').next());
    links.map(str::to_owned).collect()
}

#[tokio::test]
async fn opportunities_stand_where_one_helps_or_where_to_ask() {
    let (app, _folder) = portal_of(&feeds::novo(), &[]).await;
    let page = app.get("/novo/en/volunteering/map").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.header("permissions-policy").contains("geolocation=(self)"));
    let (on, off) = page.text.split_once("id=\"elsewhere-h\"").expect("a list of what is not on the map");
    assert_eq!(opportunities(off), ["letters"], "done from home");
    let spots: Vec<&str> = on.split("<li id=\"at-").skip(1).collect();
    assert_eq!(spots.len(), 2);
    let (hall, office) = if spots[0].starts_with("hall") { (spots[0], spots[1]) } else { (spots[1], spots[0]) };
    assert_eq!(opportunities(hall), ["conversation"]);
    assert_eq!(opportunities(office), ["fair", "saturdays", "some-time", "paused"]);
    let asked = "This is the office of the organization.";
    assert_eq!((hall.matches(asked).count(), office.matches(asked).count()), (0, 4), "where it is, is not guessed");
    assert!(office.contains("Nobody is taken for a while") && office.contains("Ask when"));
    assert!(on.contains("Dlouhá 5") && on.contains("data-pins="));
    for at in pictures(&page.text) {
        assert_eq!(app.get(&at).await.status, StatusCode::OK, "{at}");
    }
}

#[tokio::test]
async fn the_map_of_opportunities_has_what_their_list_has_and_leads_back() {
    let (app, _folder) = portal_of(&feeds::novo(), &[]).await;
    for query in ["", "?interest=food", "?interest=language&rhythm=regular", "?remote=1", "?q=zzzz"] {
        let part = |page: String| page.split("id=\"results\"").nth(1).unwrap_or_default().to_owned();
        let (list, map) = (format!("/novo/en/volunteering{query}"), format!("/novo/en/volunteering/map{query}"));
        let (on_list, on_map) = (part(app.get(&list).await.text), part(app.get(&map).await.text));
        let found = |part: &str| {
            opportunities(part)
                .into_iter()
                .filter(|it| !it.starts_with("map") && !it.starts_with("calendar"))
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(found(&on_list), found(&on_map), "{query}");
        let link = |to: &str| format!("href=\"{}\"", to.replace('&', "&amp;"));
        assert!(on_map.contains(&link(&list)), "{query}");
        assert!(
            on_list.contains(&link(&map)) || found(&on_list).is_empty(),
            "a list without anything leads to no empty map"
        );
    }
    for bad in ["interest=nothing", "age=many", "day=monday"] {
        let answer = app.get(&format!("/novo/en/volunteering/map?{bad}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
    assert_eq!(app.get("/novo/en/volunteering/map?page=2").await.status, StatusCode::NOT_FOUND);
    assert!(app.get("/sitemap.xml?city=novo").await.text.contains("/novo/en/volunteering/map<"));
    assert!(app.get("/novo/en/volunteering/map?first=1").await.text.contains("name=\"robots\" content=\"noindex\""));
}
