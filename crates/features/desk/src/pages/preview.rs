//! A draft on the real page, before readers see it: in any language, as wide as a phone or a desk.

use http::{HeaderValue, header};
use integra_edition::{Draft, DraftState};
use integra_web::routes;
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame::{self, Head},
};

/// The page around the preview may hold frames of our own.
const AROUND: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'self'";
/// The page in the frame may stand in a frame of our own, and sends nothing anywhere.
const INSIDE: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'none'; \
    base-uri 'none'; frame-ancestors 'self'";

#[derive(Serialize)]
struct Preview {
    name: String,
    entry: String,
    frame: String,
    languages: Vec<(String, String, bool)>,
    lang: String,
    phone: bool,
    phone_url: String,
    wide_url: String,
    has_page: bool,
}

/// GET `/desk/{city}/entries/{id}/preview`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    must_be_readable(&ask, &draft)?;
    let city = ask.city()?;
    let lang = match ask.query.one("lang") {
        Some(tag) => ask.language(tag)?,
        None => city.languages.first().cloned().ok_or(Halt::NotFound)?,
    };
    let phone = ask.query.one("width") != Some("wide");
    let address = |lang: &str, width: &str| ask.url(&format!("entries/{}/preview?lang={lang}&width={width}", draft.id));
    let width = if phone { "phone" } else { "wide" };
    let page = Preview {
        name: ask.name_of(&draft),
        entry: ask.url(&format!("entries/{}", draft.id)),
        frame: ask.url(&format!("entries/{}/page/{lang}", draft.id)),
        languages: city
            .languages
            .iter()
            .map(|other| {
                let name = ask.desk.wording().language_name(Some(&ask.lang), other);
                (address(other.as_str(), width), name, *other == lang)
            })
            .collect(),
        phone_url: address(lang.as_str(), "phone"),
        wide_url: address(lang.as_str(), "wide"),
        has_page: ask.desk.site.home_of(&draft.kind).is_some() && draft.state != DraftState::Erased,
        lang: lang.to_string(),
        phone,
    };
    let answer = frame::page(&ask, &Head::of(&ask, "desk-preview", &page.name, "entries"), "desk/preview.html", page)?;
    Ok(answer.and(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(AROUND)))
}

/// Stops where there is no page to show yet: a draft may lack what a page is made of, a telephone its number.
fn must_be_readable(ask: &Ask, draft: &Draft) -> Result<(), Halt> {
    let kind = ask.kind_of(draft)?;
    (kind.parse)(&draft.facts.body).map(drop).map_err(|_| Halt::Conflict("incomplete"))
}

/// GET `/desk/{city}/entries/{id}/page/{lang}`: the public page as it would be.
pub(crate) async fn page(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    must_be_readable(&ask, &draft)?;
    let lang = ask.language(ask.part_of_path("lang"))?;
    let now = ask.desk.live.snapshot();
    let edition = now.drafts.preview(ask.desk.kinds(), &now.edition, &[draft.id]);
    let entry = edition.entry(draft.id).ok_or(Halt::NotFound)?;
    let home = ask.desk.site.home_of(&draft.kind).ok_or(Halt::NotFound)?;
    let path = (home.path)(entry);
    let path = path.split('#').next().unwrap_or_default().to_owned();
    let body = routes::preview(&ask.desk.site, std::sync::Arc::new(edition), &ask.city()?.key, &lang, &path, "")?;
    let answer = Answer::page(body.text);
    Ok(answer.and(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(INSIDE)))
}
