//! Where the portal is published, and what the request that just came tells about it.

use integra_edition::Draft;
use integra_kernel::urls::{Base, Origin};
use serde::Serialize;
use serde_json::Value;

use crate::{answer::Halt, ask::Ask};

/// How the portal is reached.
#[derive(Serialize)]
pub(super) struct Address {
    /// The whole address of the home page, as links and site maps write it.
    home: String,
    /// Where it comes from: `usual`, `fact`, `configuration`.
    from: &'static str,
    /// The host of its own and the path on it, where it has any.
    host: Option<String>,
    path: String,
    /// What the browser asked for just now.
    asked: Option<String>,
    /// What a web server in between says about it.
    forwarded: Option<String>,
    /// What that shows.
    found: &'static str,
}

pub(super) fn of(ask: &Ask, draft: &Draft) -> Result<Address, Halt> {
    let city = ask.city()?;
    let urls = ask.desk.site.urls();
    let own = urls.origin_of(&city.key);
    let fact = draft.facts.body.get("address").and_then(Value::as_str).and_then(|address| Base::parse(address).ok());
    let prefix = urls.prefix(&city.key);
    let home = urls.absolute(&city.key, &city.default, "", &[]);
    let from = match &fact {
        Some(base) if base.path() == prefix && base.origin() == own => "fact",
        _ if urls.has_own(&city.key) => "configuration",
        _ => "usual",
    };
    let asked = Some(ask.host.clone()).filter(|host| !host.is_empty());
    let forwarded = ask.forwarded_proto.clone();
    Ok(Address {
        from,
        host: urls.has_own(&city.key).then(|| own.map(|origin| origin.host().to_owned())).flatten(),
        path: prefix.to_owned(),
        found: found(own, asked.as_deref(), forwarded.as_deref(), ask.desk.settings.https),
        asked,
        forwarded,
        home,
    })
}

/// What a request shows: its host is or is not the portal's, and whether a web server in between speaks https with readers
/// as the configuration says.
fn found(own: Option<&Origin>, host: Option<&str>, proto: Option<&str>, https: bool) -> &'static str {
    let secure = own.is_some_and(|origin| origin.as_str().starts_with("https://"));
    match (own, host) {
        (None, _) => "no-origin",
        (Some(_), None) => "no-host",
        (Some(own), Some(host)) if own.host() != host.to_ascii_lowercase() => "other-host",
        _ if secure && !https => "https-off",
        _ if secure && proto.is_some_and(|proto| proto != "https") => "not-https",
        _ => "good",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_shows_whether_names_and_web_server_are_set_up() {
        let own = Origin::parse("https://www.kosice.example").expect("an origin");
        let say = |host, proto, https| found(Some(&own), host, proto, https);
        assert_eq!(say(Some("www.kosice.example"), Some("https"), true), "good");
        assert_eq!(say(Some("WWW.kosice.example"), None, true), "good");
        assert_eq!(say(Some("10.0.0.7:8080"), Some("https"), true), "other-host", "the web server drops the host");
        assert_eq!(say(Some("www.kosice.example"), Some("http"), true), "not-https");
        assert_eq!(say(Some("www.kosice.example"), Some("https"), false), "https-off");
        assert_eq!(say(None, None, true), "no-host");
        assert_eq!(found(None, Some("localhost"), None, false), "no-origin");
    }
}
