//! What pages say to machines, in the words of schema.org: cities, places and organizations as other pages name them.
//!
//! A thing has one id in every language: the full address of its page in the city's own first language, with a mark. Only
//! what readers see stands here.

use integra_edition::Of;
use integra_kernel::schedule::{Hours, Weekday};
use integra_web::{CityProfile, Show};
use serde_json::{Value, json};

use super::json_ld;
use crate::{City, Location, Organization};

/// The id of what a page of this city is about.
pub fn id(show: &Show, path: &str, mark: &str) -> String {
    let address = show.site.urls().absolute(show.key(), &show.city.default, path, &[]);
    format!("{address}#{mark}")
}

/// The full address of a page of this city in the reader's language.
pub fn address(show: &Show, path: &str) -> String {
    show.site.urls().absolute(show.key(), &show.lang, path, &[])
}

/// The city, as other things name it.
pub fn city_node(show: &Show) -> Value {
    json!({ "@type": "City", "@id": id(show, "", "city"), "name": show.name(&show.city.entry).plain })
}

/// A city's home page: the city, and the portal about it.
pub(crate) fn city(show: &Show, city: &Of<City>) -> String {
    let mut node = city_node(show);
    node["url"] = json!(city.website);
    node["geo"] = json!(city.point.as_ref().map(|point| geo(&point.lat, &point.lon)));
    node["containedInPlace"] = json!(city.country.as_ref().map(|code| json!({ "@type": "Country", "name": code })));
    json_ld(json!({
        "@context": "https://schema.org",
        "@type": "WebSite",
        "@id": id(show, "", "site"),
        "url": address(show, ""),
        "name": show.name(&city.entry).plain,
        "description": show.text(&city.entry, "summary").map(|text| text.plain),
        "inLanguage": show.lang.as_str(),
        "about": node,
    }))
}

/// The network's home page: the portals of its cities.
pub(crate) fn network(show: &Show, cities: &[CityProfile]) -> String {
    let urls = show.site.urls();
    let part = |city: &CityProfile| {
        let url = urls.absolute(&city.key, &city.default, "", &[]);
        json!({ "@type": "WebSite", "@id": format!("{url}#site"), "url": url, "name": show.name(&city.entry).plain })
    };
    json_ld(json!({
        "@context": "https://schema.org",
        "@type": "WebSite",
        "@id": id(show, "", "site"),
        "url": address(show, ""),
        "name": show.name(&show.city.entry).plain,
        "inLanguage": show.lang.as_str(),
        "hasPart": cities.iter().map(part).collect::<Vec<_>>(),
    }))
}

fn geo(lat: &str, lon: &str) -> Value {
    json!({ "@type": "GeoCoordinates", "latitude": lat, "longitude": lon })
}

/// A place people go to. A point that is only roughly right is left out: machines cannot see the warning.
pub fn place(show: &Show, location: &Of<Location>) -> Value {
    let address = json!({
        "@type": "PostalAddress",
        "streetAddress": location.street,
        "addressLocality": location.locality,
        "postalCode": location.postal_code,
        "addressCountry": location.country,
    });
    let exact = location.point.as_ref().filter(|_| location.approximate != Some(true));
    json!({
        "@type": "Place",
        "name": show.name(&location.entry).plain,
        "address": location.street.is_some().then_some(address),
        "geo": exact.map(|point| geo(&point.lat, &point.lon)),
    })
}

/// An organization as other things name it.
pub fn organization_node(show: &Show, organization: &Of<Organization>) -> Value {
    let path = format!("organizations/{}", organization.entry.slug);
    let public = organization.ty.is("public") || organization.ty.is("police");
    json!({
        "@type": if public { "GovernmentOrganization" } else { "Organization" },
        "@id": id(show, &path, "organization"),
        "name": show.name(&organization.entry).plain,
        "url": address(show, &path),
    })
}

/// An organization's own page.
pub(crate) fn organization(show: &Show, organization: &Of<Organization>) -> String {
    let mut node = organization_node(show, organization);
    let places = show.reader.follow_all(&organization.locations);
    let phone = |phone: &crate::Phone| {
        let languages: Vec<&str> = phone.languages.iter().map(integra_kernel::Lang::as_str).collect();
        json!({
            "@type": "ContactPoint",
            "telephone": phone.number,
            "availableLanguage": (!languages.is_empty()).then_some(languages),
        })
    };
    let more = json!({
        "@context": "https://schema.org",
        "description": show.text(&organization.entry, "summary").map(|text| text.plain),
        "alternateName": show.text(&organization.entry, "alternate_name").map(|text| text.plain),
        "sameAs": organization.website,
        "email": organization.email,
        "contactPoint": organization.phones.iter().map(phone).collect::<Vec<_>>(),
        "location": places.iter().map(|location| place(show, location)).collect::<Vec<_>>(),
        "knowsLanguage": organization.languages.iter().map(|it| it.language.as_str()).collect::<Vec<_>>(),
        "areaServed": city_node(show),
    });
    if let (Some(node), Value::Object(more)) = (node.as_object_mut(), more) {
        node.extend(more.into_iter().filter(|(_, value)| value.as_array().is_none_or(|items| !items.is_empty())));
    }
    json_ld(node)
}

/// Hours people can walk in, as far as both ends are known: a machine would read a missing end as the whole day.
pub fn opening(hours: &Hours) -> Option<Value> {
    let (opens, closes) = (hours.opens?, hours.closes?);
    if hours.appointment || hours.days.is_empty() {
        return None;
    }
    let time = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    Some(json!({
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": hours.days.iter().map(|day| day_name(*day)).collect::<Vec<_>>(),
        "opens": time(opens),
        "closes": time(closes),
        "validFrom": hours.from.map(|day| day.to_string()),
        "validThrough": hours.until.map(|day| day.to_string()),
    }))
}

fn day_name(day: Weekday) -> &'static str {
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
