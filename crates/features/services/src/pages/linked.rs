//! A service as machines read it.

use integra_common::{
    Location,
    views::{self, linked},
};
use integra_edition::Of;
use integra_web::Show;
use serde_json::{Value, json};

use super::list;
use crate::Service;

/// schema.org `GovernmentService`; other organizations' services are plain `Service`.
pub(super) fn service(show: &Show, service: &Of<Service>) -> String {
    let entry = &service.entry;
    let path = format!("services/{}", entry.slug);
    let organization = show.reader.follow(&service.organization);
    let public = organization.as_ref().is_some_and(|it| it.ty.is("public") || it.ty.is("police"));
    let hours: Vec<Value> = service.schedules.iter().flat_map(linked::opening).collect();
    let places = show.reader.follow_all::<Location>(&service.locations);
    let phone = service.phones.first().map(|phone| &phone.number);
    let languages: Vec<String> = list::languages(show, service).iter().map(ToString::to_string).collect();
    let channel = |location: Option<&Of<Location>>| {
        json!({
            "@type": "ServiceChannel",
            "serviceUrl": service.website,
            "servicePhone": phone.map(|number| json!({ "@type": "ContactPoint", "telephone": number })),
            "serviceLocation": location.map(|location| linked::place(show, location)),
            "availableLanguage": languages,
        })
    };
    let mut channels: Vec<Value> = places.iter().map(|location| channel(Some(location))).collect();
    if channels.is_empty() && (service.website.is_some() || phone.is_some()) {
        channels.push(channel(None));
    }
    views::json_ld(json!({
        "@context": "https://schema.org",
        "@type": if public { "GovernmentService" } else { "Service" },
        "@id": linked::id(show, &path, "service"),
        "url": linked::address(show, &path),
        "name": show.name(entry).plain,
        "description": show.text(entry, "summary").map(|text| text.plain),
        "provider": organization.as_ref().map(|organization| linked::organization_node(show, organization)),
        "areaServed": linked::city_node(show),
        "availableLanguage": (!languages.is_empty()).then_some(&languages),
        "availableChannel": (!channels.is_empty()).then_some(&channels),
        "hoursAvailable": (!hours.is_empty()).then_some(hours),
    }))
}
