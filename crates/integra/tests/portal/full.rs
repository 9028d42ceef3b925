//! Every field of every kind filled, in every language: no template has a branch nobody has rendered.

use std::collections::BTreeMap;

use http::StatusCode;
use integra_exchange::bundle::Files;
use integra_kernel::{FieldDecl, FieldType, KindDecl, canonical, validate};
use integra_testing::{app::TestApp, db};
use serde_json::{Map, Value, json};

use crate::{MONDAY_MORNING, features};

/// A kept file: it begins as a JPEG does.
const FILE: &[u8] = b"\xff\xd8\xff sample";

/// A value of this type; links lead to the one entry of each kind.
fn sample(field: &FieldDecl, ty: &FieldType) -> Value {
    match ty {
        FieldType::Line | FieldType::Markdown => json!(if field.name == "country" {
            "SK"
        } else if field.name == "currency" {
            "EUR"
        } else {
            "Sample"
        }),
        FieldType::Flag => json!(true),
        FieldType::Integer => json!(7),
        FieldType::Decimal => json!("12.50"),
        FieldType::FuzzyDate => json!("2019-23/2020-01-15~"),
        FieldType::Day => json!(if field.name == "until" { "2027-01-01" } else { "2026-11-01" }),
        FieldType::Time => json!(if field.name == "closes" { "16:00" } else { "08:30" }),
        FieldType::Weekday => json!("mo"),
        FieldType::Language => json!("uk"),
        FieldType::Url => json!("https://example.org/page"),
        FieldType::Email => json!("office@example.org"),
        FieldType::Colour => json!("#ffc93c"),
        FieldType::File => json!(canonical::hash_bytes(FILE)),
        FieldType::ItemId => json!("item"),
        FieldType::Vocabulary { terms, .. } => json!(terms[0]),
        FieldType::Link(kinds) => json!(address(kinds[0])),
        FieldType::Group(fields) => Value::Object(group(fields)),
        FieldType::List(of) => json!([sample(field, of)]),
    }
}

fn group(fields: &[FieldDecl]) -> Map<String, Value> {
    fields.iter().map(|field| (field.name.to_owned(), sample(field, &field.ty))).collect()
}

fn network(kind: &str) -> bool {
    matches!(kind, "topic" | "project")
}

fn address(kind: &str) -> String {
    if network(kind) { format!("all:{kind}/sample") } else { format!("sample:{kind}/sample") }
}

fn toml(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let rows: Vec<String> = map.iter().map(|(name, value)| format!("{name} = {}", toml(value))).collect();
            format!("{{ {} }}", rows.join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(toml).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

fn write(kind: &KindDecl, facts: &Map<String, Value>, slug: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    let city = if network(kind.name) { "all" } else { "sample" };
    let mut text = "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n[facts]\n".to_owned();
    facts.iter().for_each(|(name, value)| text.push_str(&format!("{name} = {}\n", toml(value))));
    files.insert(format!("{city}/{}/{slug}.toml", kind.name), text.into_bytes());
    for lang in ["en", "sk", "ar"] {
        let mut lines = "+++\n".to_owned();
        let mut body = String::new();
        for field in &kind.texts {
            for path in validate::text_paths(field, facts) {
                let words = format!("{lang} {} <b>&", field.name);
                match field.ty {
                    FieldType::Markdown => body.push_str(&format!("\n<!-- {path} -->\n{words}\n\n- one\n")),
                    _ => lines.push_str(&format!("\"{path}\" = \"{words}\"\n")),
                }
            }
        }
        let file = format!("{city}/{}/{slug}.{lang}.md", kind.name);
        files.insert(file, format!("{lines}+++\n{body}").into_bytes());
    }
}

/// A bundle with one entry of every kind, every field filled.
fn bundle(kinds: &integra_kernel::Kinds) -> Files {
    let picture = format!("media/{}.jpg", canonical::hash_bytes(FILE));
    let mut files = BTreeMap::from([("bundle.toml".to_owned(), b"format = 1\n".to_vec()), (picture, FILE.to_vec())]);
    for kind in kinds.iter() {
        let mut facts = group(&kind.facts);
        if kind.name == "city" {
            for (name, value) in [
                ("languages", json!(["en", "sk", "ar"])),
                ("default_language", json!("en")),
                ("local_language", json!("sk")),
                ("time_zone", json!("Europe/Bratislava")),
                ("skyline", json!("all")),
                ("fallbacks", json!([])),
            ] {
                facts.insert(name.to_owned(), value);
            }
            // The city answers under its usual path here.
            facts.remove("address");
        }
        if kind.name == "topic" {
            facts.insert("art".to_owned(), json!("paper"));
        }
        if kind.name == "guide" {
            let step = |id: &str, joins: &str| json!({ "id": id, "joins": joins, "offices": ["sample:organization/sample", "sample:service/sample"], "links": [{ "id": "item", "url": "https://example.org/form" }] });
            facts.insert("steps".to_owned(), json!([step("one", "then"), step("two", "and"), step("three", "or")]));
        }
        write(kind, &facts, "sample", &mut files);
    }
    Files(files)
}

#[tokio::test]
async fn every_field_of_every_kind_renders_in_every_language() {
    let (store, _folder) = db::sqlite().await;
    let app = TestApp::start(store, features(), MONDAY_MORNING, &[]).await;
    app.import(&bundle(&app.kinds)).await;
    let pages = [
        "",
        "/services",
        "/services/sample",
        "/services?topic=sample&speaks=uk&day=mo&district=sample&free=1&q=sample",
        "/services/supply",
        "/services/supply?district=sample",
        "/districts",
        "/districts/sample",
        "/start",
        "/start?want=sample&step=2",
        "/start?step=3",
        "/start?step=4",
        "/start?step=5",
        "/start?want=sample&for=child&when=danger&talk=phone&speaks=uk&step=end",
        "/saved",
        "/saved?e=article.sample%2Cguide.sample%2Corganization.sample%2Cservice.none%2Cservice.sample",
        "/urgent",
        "/organizations",
        "/organizations/sample",
        "/topics",
        "/topics/sample",
        "/projects/sample",
        "/languages",
        "/languages/uk",
        "/guides",
        "/guides/sample",
        "/articles",
        "/articles/sample",
        "/library",
        "/channels",
        "/about",
        "/privacy",
        "/accessibility",
        "/data",
        "/imprint",
        "/privacy/clear",
        "/languages?embed=1",
        "/services?q=sample&embed=1",
        "/services/sample?embed=1",
        "/shop",
        "/shop?speaks=uk&topic=sample&channel=in-person&day=mo&district=sample",
        "/shop?speaks=vi",
        "/shop/sample",
        "/shop?embed=1",
        "/shop/sample?embed=1",
    ];
    for lang in ["en", "sk", "ar"] {
        for page in pages {
            let address = format!("/sample/{lang}{page}");
            let answer = app.get(&address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}");
            assert!(!answer.text.contains('⟦'), "a message is missing on {address}");
            assert!(
                !answer.text.contains("<b>&<") && !answer.text.contains(" <b>&\""),
                "{address} escapes what editors wrote"
            );
        }
    }
    let service = app.get("/sample/en/services/sample").await.text.replace(['\u{2068}', '\u{2069}'], "");
    for words in ["office@example.org", "€12.50", "example.org/page", "8:30 to 16:00", "Українська", "tel:"]
    {
        assert!(service.contains(words), "the service page shows {words}");
    }
    let gaps = app.site.wording.gaps();
    assert!(gaps.is_empty(), "{gaps:?}");
}
