//! What pages say to machines and to others who share them: JSON-LD and cards.

use integra_testing::app::TestApp;
use serde_json::{Value, json};

use crate::portal_under;

const HOME: &str = "https://newcomers.example";

/// Everything a page says as JSON-LD.
fn data(html: &str) -> Vec<Value> {
    let scripts = html.split("application/ld+json\">").skip(1).filter_map(|rest| rest.split("</script>").next());
    scripts.map(|json| serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))).collect()
}

/// Calls with every object of a value.
fn each(value: &Value, look: &mut dyn FnMut(&serde_json::Map<String, Value>)) {
    match value {
        Value::Object(map) => {
            look(map);
            map.values().for_each(|value| each(value, look));
        }
        Value::Array(items) => items.iter().for_each(|value| each(value, look)),
        _ => {}
    }
}

async fn page(app: &TestApp, path: &str) -> String {
    app.ask(&format!("/{path}"), &[(http::header::HOST, "newcomers.example")]).await.text
}

#[tokio::test]
async fn linked_data_is_json_with_full_addresses_on_every_kind_of_page() {
    let (app, _folder) = portal_under(&[("kosice", HOME)]).await;
    for path in [
        "ar",
        "ar/services/residence-permits",
        "en/organizations/integration-centre",
        "sk/guides/first-weeks",
        "en/articles/city-in-short",
        "en/topics/papers",
        "en/services",
    ] {
        let said = data(&page(&app, path).await);
        assert!(!said.is_empty(), "{path} says nothing");
        for value in &said {
            assert_eq!(value["@context"], "https://schema.org", "{path}");
            each(value, &mut |object| {
                assert!(object.contains_key("@type"), "{path}: {object:?}");
                for name in ["@id", "url", "item"] {
                    let Some(address) = object.get(name) else { continue };
                    let text = address.as_str().unwrap_or_default();
                    assert!(text.starts_with("https://") || text.starts_with("http://"), "{path}: {name} is {address}");
                }
                assert!(object.values().all(|value| !value.is_null()), "{path}: {object:?}");
            });
        }
    }
}

#[tokio::test]
async fn a_service_tells_who_offers_it_where_when_and_in_which_languages() {
    let (app, _folder) = portal_under(&[("kosice", HOME)]).await;
    let entry = app.entry("kosice", "service", "residence-permits");
    app.revise(&entry, "residence-permits", |facts| {
        facts.insert("note".into(), json!("a secret of the staff"));
        facts.insert(
            "schedules".into(),
            json!([{ "id": "h", "days": ["mo"], "opens": "08:00", "closes": "12:00", "languages": ["uk"] },
                { "id": "i", "days": ["tu"], "opens": "08:00" }]),
        );
    })
    .await;
    let html = page(&app, "en/services/residence-permits").await;
    assert!(!html.contains("a secret of the staff"), "nothing that only staff may see");
    let said = data(&html);
    let service = said.iter().find(|it| it["@type"] == "GovernmentService").expect("a service of the police");
    assert_eq!(service["@id"], json!(format!("{HOME}/en/services/residence-permits#service")));
    assert_eq!(service["url"], json!(format!("{HOME}/en/services/residence-permits")));
    assert_eq!(service["provider"]["@type"], "GovernmentOrganization");
    assert_eq!(service["areaServed"]["@type"], "City");
    assert!(service["availableLanguage"].as_array().expect("languages").contains(&json!("uk")));
    assert_eq!(service["hoursAvailable"].as_array().map(Vec::len), Some(1), "only hours with both ends");
    assert_eq!(service["hoursAvailable"][0]["dayOfWeek"][0], "https://schema.org/Monday");
    let slovak = data(&page(&app, "sk/services/residence-permits").await);
    let same = slovak.iter().find(|it| it["@type"] == "GovernmentService").expect("the same service");
    assert_eq!(same["@id"], service["@id"], "one id in all languages");
    let trail = said.iter().find(|it| it["@type"] == "BreadcrumbList").expect("breadcrumbs");
    let last = trail["itemListElement"].as_array().and_then(|items| items.last()).expect("a last step");
    assert_eq!((&last["position"], &last["item"]), (&json!(3), &service["url"]));
}

#[tokio::test]
async fn no_text_can_leave_its_script() {
    let (app, _folder) = portal_under(&[("kosice", HOME)]).await;
    let entry = app.entry("kosice", "service", "residence-permits");
    app.reword(&entry, "en", "name", "</script><script>alert(1)</script>").await;
    let html = page(&app, "en/services/residence-permits").await;
    assert!(!html.contains("<script>alert"));
    assert!(data(&html).iter().any(|it| it["name"] == "</script><script>alert(1)</script>"), "and the words stay");
}

#[tokio::test]
async fn every_page_has_a_card_for_those_who_share_it() {
    let (app, _folder) = portal_under(&[("kosice", HOME)]).await;
    for path in ["sk", "sk/services", "sk/services/residence-permits", "sk/privacy"] {
        let html = page(&app, path).await;
        for property in ["og:title", "og:description", "og:image", "og:locale", "og:type"] {
            assert_eq!(html.matches(&format!("property=\"{property}\"")).count(), 1, "{path}: {property}");
        }
        assert!(html.contains("property=\"og:locale\" content=\"sk_SK\""), "{path}");
        assert!(html.contains("name=\"twitter:card\" content=\"summary_large_image\""), "{path}");
        assert!(html.contains(&format!("property=\"og:image\" content=\"{HOME}/assets/card-kosice.")), "{path}");
    }
    let guide = page(&app, "en/articles/potulka-exhibition").await;
    let pictured = guide.contains(&format!("property=\"og:image\" content=\"{HOME}/media/"));
    assert!(pictured || !guide.contains("<figure class=\"pic\""), "an entry's own picture wins");
}
