//! What the pages of a pack need: found in their HTML, so that nobody has to list it.

use std::collections::BTreeSet;

use super::{File, mark};
use crate::{city::CityProfile, routes::machines, site::Site};

/// Larger scripts and drawings belong to what is loaded when somebody presses for it, such as a map that moves.
const AT_MOST: usize = 32_000;

/// The values of some attributes in a page.
fn values<'h>(html: &'h str, attribute: &'h str) -> impl Iterator<Item = &'h str> {
    html.split(attribute).skip(1).filter_map(|rest| rest.strip_prefix("=\"")?.split('"').next())
}

/// The style sheets, scripts and drawings of a page that are not among those there are.
pub(super) fn of(site: &Site, city: &CityProfile, html: &str, there: &[File]) -> Vec<File> {
    let urls = site.urls();
    let before = urls.asset(&city.key, "");
    let mut found: Vec<File> = Vec::new();
    for value in html.split("=\"").skip(1).filter_map(|rest| rest.split(['"', '#']).next()) {
        let Some(name) = value.strip_prefix(before.as_str()) else { continue };
        if there.iter().chain(&found).any(|file| file.url == value) {
            continue;
        }
        if let Some((kind, text)) = content(site, name) {
            found.push(File { url: value.to_owned(), kind, mark: mark([value, text.as_str()]), text });
        }
    }
    found
}

fn content(site: &Site, name: &str) -> Option<(&'static str, String)> {
    if let Some((kind, bytes)) = site.assets.named(name).filter(|(_, bytes)| bytes.len() <= AT_MOST) {
        return Some((kind, std::str::from_utf8(bytes).ok()?.to_owned()));
    }
    let (today, sheet) = machines::sheet(site, name)?;
    (today == name).then_some(("text/css; charset=utf-8", sheet))
}

/// The pictures on a page that are no drawings of ours: in every form, for a device chooses by its screen.
pub(super) fn pictures(html: &str) -> BTreeSet<String> {
    let candidates =
        |list: &str| list.split(',').filter_map(|it| it.split_whitespace().next()).map(str::to_owned).collect();
    let single = values(html, " src").map(|one| vec![one.to_owned()]);
    let many = values(html, " srcset").map(|list| -> Vec<String> { candidates(list) });
    let ours = |address: &String| address.starts_with('/') && !address.contains("/assets/");
    single.chain(many).flatten().map(|address| address.replace("&amp;", "&")).filter(ours).collect()
}

#[cfg(test)]
mod tests {
    use super::pictures;

    #[test]
    fn pictures_are_found_in_every_form_and_drawings_are_not() {
        let html = r#"<img src="/assets/a.1.svg"><picture><source media="x" srcset="/kosice/map/d.webp?a=1&amp;b=2 2x, /m.webp 1x"><img alt="" src="/m.png"></picture><img src="https://else.example/x.png">"#;
        let found: Vec<String> = pictures(html).into_iter().collect();
        assert_eq!(found, ["/kosice/map/d.webp?a=1&b=2", "/m.png", "/m.webp"]);
    }
}
