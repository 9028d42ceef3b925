//! The essentials a device keeps: what is in them, how much they weigh, and that a difference leads to the same as the whole.

use std::collections::{BTreeMap, BTreeSet};

use http::{StatusCode, header};
use integra_kernel::CityKey;
use integra_testing::{
    app::{Answer, TestApp},
    chance::Chance,
};
use integra_web::pack::WIRE_AT_MOST;
use serde_json::Value;

use crate::{network, portal, portal_under, small};

/// What a device has: addresses with marks and contents.
type Device = BTreeMap<String, (String, String)>;

/// An answer with the bytes it takes on the wire.
async fn packed(app: &TestApp, address: &str) -> Answer {
    app.ask(address, &[(header::ACCEPT_ENCODING, "br")]).await
}

fn marks(device: &Device) -> String {
    device.values().map(|(mark, _)| mark.as_str()).collect()
}

/// Asks for what a device does not have, follows where it is sent, and changes the device as the worker does.
async fn bring(app: &TestApp, address: &str, device: &Device) -> (Device, Value) {
    let query = if device.is_empty() { String::new() } else { format!("?have={}", marks(device)) };
    let mut answer = app.get(&format!("{address}{query}")).await;
    if answer.status == StatusCode::SEE_OTHER {
        answer = app.get(answer.header("location")).await;
    }
    assert_eq!(answer.status, StatusCode::OK, "{address}{query}: {}", answer.text);
    let fresh: Value = serde_json::from_str(&answer.text).expect("JSON");
    let all: BTreeSet<&str> = fresh["all"].as_array().expect("marks").iter().filter_map(Value::as_str).collect();
    let text = |it: &Value, name: &str| it[name].as_str().unwrap_or_default().to_owned();
    let of = |list: &str, body: &str| -> Vec<(String, (String, String))> {
        let items = fresh[list].as_array().expect("a list").iter();
        items.map(|it| (text(it, "url"), (text(it, "mark"), text(it, body)))).collect()
    };
    let mut now: Device = device
        .iter()
        .filter(|(_, (mark, _))| all.contains(mark.as_str()))
        .map(|(a, b)| (a.clone(), b.clone()))
        .collect();
    now.extend(of("pages", "html"));
    now.extend(of("files", "text"));
    (now, fresh)
}

#[tokio::test]
async fn the_essentials_of_every_city_fit_in_every_language_and_say_nothing_of_the_hour() {
    let (app, _folder) = network().await;
    let mut heaviest = (0, String::new());
    let mut measured = 0;
    for city in app.site.cities().iter() {
        for lang in &city.languages {
            let address = format!("/{}/{lang}/offline/pack", city.key);
            let sent = packed(&app, &address).await;
            assert_eq!((sent.status, sent.header("content-encoding")), (StatusCode::OK, "br"), "{address}");
            assert!(sent.bytes.len() <= WIRE_AT_MOST, "{address} takes {} bytes", sent.bytes.len());
            heaviest = heaviest.max((sent.bytes.len(), address.clone()));
            let (device, fresh) = bring(&app, &address, &Device::new()).await;
            assert_eq!(fresh["left_out"], 0, "{address}");
            let home = app.site.urls().page(&city.key, lang, "", &[]);
            if !city.key.is_all() {
                for path in ["", "/urgent", "/services", "/guides"] {
                    assert!(device.contains_key(&format!("{home}{path}")), "{address}: {home}{path}");
                }
                for (kind, folder) in [("service", "services"), ("guide", "guides")] {
                    for entry in app.site.live.edition().list(&city.key, kind) {
                        assert!(
                            device.contains_key(&format!("{home}/{folder}/{}", entry.slug)),
                            "{address}: {}",
                            entry.slug
                        );
                    }
                }
            }
            for (url, (_, html)) in device.iter().filter(|(url, _)| !url.contains("/assets/")) {
                for class in ["state open", "state closed", "state soon", " today\""] {
                    assert!(!html.contains(class), "{url} says what is so today: {class}");
                }
                // What it needs came with it.
                for file in html.split("=\"").skip(1).filter_map(|it| it.split(['"', '#']).next()) {
                    let large = file.ends_with(".png") || file.contains("/leaflet");
                    assert!(!file.starts_with("/assets/") || large || device.contains_key(file), "{url} lacks {file}");
                }
            }
            measured += 1;
        }
    }
    assert!(measured >= 26, "{measured} packs");
    // Small cities are nowhere near the limit: what makes them heavy should be noticed before it is too much.
    assert!(heaviest.0 < 150_000, "{} takes {} bytes", heaviest.1, heaviest.0);
}

#[tokio::test]
async fn forms_private_pages_and_the_desk_are_in_no_pack() {
    let (app, _folder) = portal().await;
    let (device, _) = bring(&app, "/kosice/en/offline/pack", &Device::new()).await;
    for (url, (_, html)) in &device {
        assert!(!["/desk", "/report", "/p/", "/privacy/clear", "?"].iter().any(|it| url.contains(it)), "{url}");
        if url.contains("/assets/") {
            continue;
        }
        let answer = app.get(url).await;
        assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-cache"), "{url}");
        assert!(!html.contains("method=\"post\""), "{url} has a form to send");
    }
}

#[tokio::test]
async fn a_difference_leads_to_the_same_as_the_whole() {
    let (app, _folder) = portal().await;
    let address = "/kosice/sk/offline/pack";
    let (mut device, _) = bring(&app, address, &Device::new()).await;
    let mut chance = Chance::new(11);
    for round in 0..8 {
        let edition = app.site.live.edition();
        let kosice = CityKey::parse("kosice").expect("a city");
        let kinds: &[&str] =
            if round % 4 == 3 { &["service", "article"] } else { &["service", "guide", "organization", "synonym"] };
        let entries: Vec<_> = kinds.iter().flat_map(|kind| edition.list(&kosice, kind).cloned()).collect();
        let entry = chance.pick(&entries);
        match round % 4 {
            3 => app.archive(&entry).await,
            2 => app.clock.advance(jiff::SignedDuration::from_hours(30)),
            _ => app.reword(&entry, "en", "name", &format!("Changed {round}")).await,
        }
        let (whole, _) = bring(&app, address, &Device::new()).await;
        let (changed, difference) = bring(&app, address, &device).await;
        assert_eq!(changed, whole, "after round {round}");
        let sent = difference["pages"].as_array().expect("pages").len();
        assert!(sent * 2 <= whole.len(), "round {round}: a small change sends {sent} of {}", whole.len());
        device = changed;
    }
    // Somebody who was away for long, or whose device says nonsense.
    let (anew, _) =
        bring(&app, address, &BTreeMap::from([("/old".to_owned(), ("AAAAAA".to_owned(), String::new()))])).await;
    assert_eq!(anew, device);
    for bad in ["AAAAA", "%3Cscript", "AAAAA%20"] {
        assert_eq!(app.get(&format!("{address}?have={bad}")).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
    let same = packed(&app, &format!("{address}?have={}", marks(&device))).await;
    assert!(same.bytes.len() < 3_000, "nothing new takes {} bytes", same.bytes.len());
}

#[tokio::test]
async fn a_publish_is_in_the_next_pack_and_another_citys_changes_nothing() {
    let (app, _folder) = network().await;
    let address = "/rubano/en/offline/pack";
    let before = app.get(address).await;
    let service = app.site.live.edition().list(&CityKey::parse("praha").expect("a city"), "service").next().cloned();
    app.reword(&service.expect("Prague has services"), "en", "name", "Elsewhere").await;
    assert_eq!(app.get(address).await.text, before.text);
    let own = app.site.live.edition().list(&CityKey::parse("rubano").expect("a city"), "service").next().cloned();
    app.reword(&own.expect("Rubano has services"), "en", "name", "Renamed at once").await;
    assert!(app.get(address).await.text.contains("Renamed at once"));
}

#[tokio::test]
async fn of_a_large_city_the_most_urgent_is_kept_and_the_rest_is_counted() {
    let mut chance = Chance::new(3);
    let word = |chance: &mut Chance| (0..8).map(|_| chance.pick(b"aekorstz")).map(char::from).collect::<String>();
    let mut files: Vec<(String, String)> = vec![
        (
            "kosice/organization/office.toml".into(),
            "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n[facts]\ntype = \"ngo\"\n".into(),
        ),
        ("kosice/organization/office.en.md".into(), "+++\nname = \"Office\"\n+++\n".into()),
    ];
    for n in 0..120 {
        let text = (0..900).map(|_| word(&mut chance)).collect::<Vec<_>>().join(" ");
        files.push((format!("kosice/service/s{n}.toml"), "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n[facts]\norganization = \"organization/office\"\nstatus = \"active\"\n".into()));
        files.push((
            format!("kosice/service/s{n}.en.md"),
            format!("+++\nname = \"Service {n}\"\n+++\n\n<!-- description -->\n{text}\n"),
        ));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let (app, _folder) = small::portal(crate::MONDAY_MORNING, &files).await;
    let sent = packed(&app, "/kosice/en/offline/pack").await;
    assert!(sent.bytes.len() <= WIRE_AT_MOST && sent.bytes.len() > WIRE_AT_MOST / 2, "{} bytes", sent.bytes.len());
    let (device, fresh) = bring(&app, "/kosice/en/offline/pack", &Device::new()).await;
    assert!(fresh["left_out"].as_u64().expect("a number") > 10, "{}", fresh["left_out"]);
    for path in ["", "/urgent", "/services"] {
        assert!(device.contains_key(&format!("/kosice/en{path}")), "{path}");
    }
}

#[tokio::test]
async fn the_worker_stands_beside_the_languages_under_every_base() {
    let (app, _folder) = portal_under(&[("kosice", "https://www.kosice.example/city/info")]).await;
    let host = [(header::HOST, "www.kosice.example")];
    let worker = app.ask("/city/info/sw.js", &host).await;
    assert_eq!((worker.status, worker.header("content-type")), (StatusCode::OK, "text/javascript; charset=utf-8"));
    assert_eq!(worker.header("cache-control"), "no-cache");
    let pack = app.ask("/city/info/en/offline/pack", &host).await;
    let pack: Value = serde_json::from_str(&pack.text).expect("JSON");
    for it in pack["pages"].as_array().into_iter().chain(pack["files"].as_array()).flatten() {
        assert!(it["url"].as_str().expect("an address").starts_with("/city/info/"), "{}", it["url"]);
    }
    // Where the city has lived before, its worker takes itself away: a file that is gone would leave the old one for ever.
    let farewell = app.get("/kosice/sw.js").await;
    assert_eq!((farewell.status, farewell.header("cache-control")), (StatusCode::OK, "no-cache"));
    assert!(farewell.text.contains("unregister") && farewell.text != worker.text);
    assert_eq!(app.get("/kosice/en/offline/pack").await.status, StatusCode::NOT_FOUND);
    let (app, _folder) = portal().await;
    assert_eq!(app.get("/kosice/sw.js").await.text, worker.text);
    let packed = packed(&app, "/kosice/sw.js").await.bytes.len();
    assert!(packed <= 4_300, "the worker takes {packed} bytes");
    for nowhere in ["/nowhere/sw.js", "/kosice/xx/offline/pack", "/nowhere/en/offline/pack"] {
        assert_eq!(app.get(nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
}

#[tokio::test]
async fn pages_about_danger_and_answers_to_one_request_say_that_they_are_not_to_be_kept() {
    let (app, _folder) = portal().await;
    let quiet = |html: &str| {
        html.split("<body").nth(1).is_some_and(|it| it.split('>').next().is_some_and(|it| it.contains("data-quiet")))
    };
    for page in [
        "urgent",
        "search?q=violence",
        "start?want=rights&when=danger&step=end",
        "no-such-page",
        "topics/rights",
        "articles/not-alone-violence",
        "services/psychological-help",
        "guides/life-feels-heavy",
    ] {
        assert!(quiet(&app.get(&format!("/kosice/en/{page}")).await.text), "{page}");
    }
    for page in ["", "services", "guides/first-weeks", "offline", "saved"] {
        assert!(!quiet(&app.get(&format!("/kosice/en/{page}")).await.text), "{page}");
    }
}
