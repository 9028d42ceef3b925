//! What the pages of a pack need: found in their HTML, so that nobody has to list it.

use super::{File, mark};
use crate::{city::CityProfile, routes::machines, site::Site};

/// Larger scripts and drawings belong to what is loaded when somebody presses for it, such as a map that moves.
const AT_MOST: usize = 32_000;

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

/// The pictures on a page that are no drawings of ours, in the order in which browsers look at their forms: those for
/// narrow screens come first. Forms for screens with finer dots are left out.
pub(super) fn pictures(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for attribute in html.split(" src").skip(1) {
        let Some((name, rest)) = attribute.split_once("=\"").filter(|(name, _)| ["", "set"].contains(name)) else {
            continue;
        };
        for form in rest.split('"').next().into_iter().flat_map(|list| list.split(',')) {
            let mut words = form.split_whitespace();
            let (address, dots) = (words.next().unwrap_or_default().replace("&amp;", "&"), words.next());
            let ours = address.starts_with('/') && !address.contains("/assets/");
            let coarse = name.is_empty() || dots.is_none_or(|dots| dots == "1x" || !dots.ends_with('x'));
            if ours && coarse && !found.contains(&address) {
                found.push(address);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::pictures;

    #[test]
    fn pictures_are_found_in_order_and_drawings_are_not() {
        let html = r#"<img src="/assets/a.1.svg"><picture><source media="x" srcset="/kosice/map/d.webp?a=1&amp;b=2"><source srcset="/m.webp, /m2.webp 2x"><img alt="" src="/m.webp" srcset="/w.webp 720w"></picture><img src="https://else.example/x.png">"#;
        assert_eq!(pictures(html), ["/kosice/map/d.webp?a=1&b=2", "/m.webp", "/w.webp"]);
    }
}
