//! A session as machines read it.

use integra_common::{
    Location,
    views::{self, linked},
};
use integra_edition::Of;
use integra_web::Show;
use serde_json::{Value, json};

use super::{filters, session::path};
use crate::CounterSession;

/// schema.org `Service` with one channel: where, by which telephone, in which languages; and when somebody sits there.
pub(super) fn session(show: &Show, session: &Of<CounterSession>, location: Option<&Of<Location>>) -> String {
    let entry = &session.entry;
    let path = path(entry);
    let organization = show.reader.follow(&session.organization);
    let hours: Vec<Value> = session.schedules.iter().filter_map(linked::opening).collect();
    let languages: Vec<String> = filters::languages(session).iter().map(ToString::to_string).collect();
    let languages = (!languages.is_empty()).then_some(languages);
    let phone = session.phones.first().map(|phone| &phone.number);
    let contact = json!({
        "@type": "ContactPoint",
        "telephone": phone,
        "email": session.email,
        "availableLanguage": languages,
        "hoursAvailable": (!hours.is_empty()).then_some(&hours),
    });
    let reached = phone.is_some() || session.email.is_some();
    views::json_ld(json!({
        "@context": "https://schema.org",
        "@type": "Service",
        "@id": linked::id(show, &path, "session"),
        "url": linked::address(show, &path),
        "name": show.name(entry).plain,
        "description": show.text(entry, "summary").map(|text| text.plain),
        "provider": organization.as_ref().map(|it| linked::organization_node(show, it)),
        "areaServed": linked::city_node(show),
        "availableLanguage": languages,
        "hoursAvailable": (!hours.is_empty()).then_some(&hours),
        "availableChannel": {
            "@type": "ServiceChannel",
            "serviceUrl": session.website,
            "servicePhone": reached.then_some(contact),
            "serviceLocation": location.map(|it| linked::place(show, it)),
            "availableLanguage": languages,
        },
    }))
}
