//! A service as machines read it.

use integra_common::{
    Location,
    views::{self, linked},
};
use integra_edition::Of;
use integra_kernel::schedule::{Hours, Weekday};
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
    let hours: Vec<Value> = service.schedules.iter().flat_map(opening).collect();
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

/// Hours people can walk in, as far as both ends are known: a machine would read a missing end as the whole day.
fn opening(hours: &Hours) -> Option<Value> {
    let (opens, closes) = (hours.opens?, hours.closes?);
    if hours.appointment || hours.days.is_empty() {
        return None;
    }
    let time = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    Some(json!({
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": hours.days.iter().map(|day| name(*day)).collect::<Vec<_>>(),
        "opens": time(opens),
        "closes": time(closes),
        "validFrom": hours.from.map(|day| day.to_string()),
        "validThrough": hours.until.map(|day| day.to_string()),
    }))
}

fn name(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "https://schema.org/Monday",
        Weekday::Tuesday => "https://schema.org/Tuesday",
        Weekday::Wednesday => "https://schema.org/Wednesday",
        Weekday::Thursday => "https://schema.org/Thursday",
        Weekday::Friday => "https://schema.org/Friday",
        Weekday::Saturday => "https://schema.org/Saturday",
        Weekday::Sunday => "https://schema.org/Sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(text: &str) -> Option<Value> {
        opening(&serde_json::from_str(text).expect("hours"))
    }

    #[test]
    fn only_hours_with_both_ends_are_told() {
        let told = hours(r#"{"id":"a","days":["mo","fr"],"opens":"08:30","closes":"16:00"}"#).expect("told");
        assert_eq!((&told["opens"], &told["closes"]), (&json!("08:30"), &json!("16:00")));
        assert_eq!(told["dayOfWeek"][1], "https://schema.org/Friday");
        for silent in [
            r#"{"id":"a","days":["mo"],"opens":"08:30"}"#,
            r#"{"id":"a","opens":"08:30","closes":"16:00"}"#,
            r#"{"id":"a","days":["mo"],"opens":"08:30","closes":"16:00","appointment":true}"#,
        ] {
            assert_eq!(hours(silent), None, "{silent}");
        }
    }
}
