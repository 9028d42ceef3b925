//! The names of a city that no machine may translate: places, organizations, products.

use http::StatusCode;
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    frame::{self, Head},
    private::Private,
};

/// Most names of a city, and longest of them in characters.
const NAMES_AT_MOST: usize = 500;
const NAME_AT_MOST: usize = 80;

#[derive(Serialize)]
struct Page {
    words: String,
    back: String,
    wrong: Option<String>,
}

/// GET `/desk/{city}/names`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let names = Private(ask.desk.store.db()).names(&ask.city()?.key).await?;
    page(&ask, names.join("\n"), None)
}

fn page(ask: &Ask, words: String, wrong: Option<&str>) -> Result<Answer, Halt> {
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page { words, back: ask.url("translations"), wrong: wrong.map(|id| ask.say(id, &[])) };
    frame::page_with(ask, &Head::new(ask, "desk-names", "translations"), "desk/names.html", status, page)
}

/// What somebody typed as a list: one name on each line, none twice, the blanks around them gone.
fn read(typed: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for line in typed.lines() {
        let name = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// POST `/desk/{city}/names`.
pub(crate) async fn save(ask: Ask) -> Result<Answer, Halt> {
    let typed = ask.form.one("words").ok_or(Halt::Invalid("form"))?.to_owned();
    let names = read(&typed);
    if names.len() > NAMES_AT_MOST || names.iter().any(|name| name.chars().count() > NAME_AT_MOST) {
        return page(&ask, typed, Some("desk-names-wrong"));
    }
    let city = ask.city()?.key.clone();
    let mut tx = change::begin(&ask).await?;
    change::note(&ask, &mut tx, "city.names", city.as_str(), json!({ "names": names.len() })).await?;
    Private(tx.db()).keep_names(&city, &names).await?;
    tx.commit().await?;
    Ok(Answer::see(&ask.url("names?done=changed")))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_list_is_read_line_by_line() {
        assert_eq!(read(" Košice \r\n\r\nETP  Slovensko\nKošice"), ["Košice", "ETP Slovensko"]);
    }
}
