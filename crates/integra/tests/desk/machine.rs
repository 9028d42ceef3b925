//! A translation program as tests meet it, and what people do with it.

use std::{collections::BTreeSet, sync::Arc};

use integra_desk::{
    Settings,
    suggesting::{Secret, Service, Suggester, Translation},
};
use integra_outside::Outside;
use integra_testing::{app::Answer, visitor::Visitor};
use serde_json::{Value, json};

use crate::{
    fake::{Heard, Said, said},
    world::{World, key},
};

/// The key of the program.
pub const KEY: &str = "a-key-nobody-may-see";

/// A fake that says everything in capitals and leaves marks alone.
pub fn capitals(heard: &Heard) -> Said {
    let body: Value = serde_json::from_str(&heard.body).unwrap_or_default();
    let loud = |text: &Value| shout(text.as_str().expect("a text"));
    match heard.path.as_str() {
        "/languages" => said(
            200,
            json!([{ "code": "en", "targets": ["sk", "en"] }, { "code": "sk", "targets": ["en", "sk"] }]).to_string(),
        ),
        "/v2/languages?type=source" => said(200, json!([{ "language": "EN" }, { "language": "SK" }]).to_string()),
        "/v2/languages?type=target" => said(200, json!([{ "language": "EN-GB" }, { "language": "SK" }]).to_string()),
        "/translate" => {
            let loud = |text: &Value| text.as_str().expect("a text").to_uppercase();
            let texts: Vec<String> = body["q"].as_array().expect("texts").iter().map(loud).collect();
            said(200, json!({ "translatedText": texts }).to_string())
        }
        "/v2/translate" => {
            let texts = body["text"].as_array().expect("texts").iter().map(loud);
            let texts: Vec<Value> =
                texts.map(|text| json!({ "detected_source_language": "EN", "text": text })).collect();
            said(200, json!({ "translations": texts }).to_string())
        }
        other => said(404, other),
    }
}

/// In capitals, but for elements and entities of XML.
fn shout(text: &str) -> String {
    let (mut out, mut quiet) = (String::new(), false);
    for letter in text.chars() {
        quiet = match letter {
            '<' | '&' => true,
            '>' | ';' => false,
            _ => quiet,
        };
        if quiet { out.push(letter) } else { out.extend(letter.to_uppercase()) }
    }
    out
}

/// A desk whose translation program answers at an address; some cities do without.
pub fn settings(service: Service, url: &str, off: &[&str]) -> Settings {
    let off: BTreeSet<_> = off.iter().map(|city| key(city)).collect();
    let translation = Translation { service, url: url.to_owned(), key: Some(Secret(KEY.to_owned())), off };
    let suggester = Suggester::new(Outside::new().expect("a way out"), translation);
    Settings { password_is_enough: true, suggester: Some(Arc::new(suggester)), ..Settings::default() }
}

/// Presses a button of the form that asks for suggestions.
pub async fn press(visitor: &mut Visitor<'_>, page: &str, name: &str, value: &str) -> Answer {
    let mut form = visitor.form("save");
    form.pairs.push((name.to_owned(), value.to_owned()));
    form.action = format!("{page}/suggest");
    visitor.submit(&form).await
}

/// Does every job that is due.
pub async fn work(world: &World) {
    while integra_desk::work_once(&world.desk).await.expect("the store works") {}
    world.app.settle().await;
}
