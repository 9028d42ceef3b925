//! An opportunity as machines read it.

use integra_common::{
    Location,
    views::{self, linked},
};
use integra_edition::Of;
use integra_kernel::Link;
use integra_web::Show;
use serde_json::{Value, json};

use super::{opportunity::path, shift};
use crate::{Opportunity, Shift, shifts};

/// schema.org `JobPosting` with `employmentType: VOLUNTEER`, as schemaorg/schemaorg#2701 advises.
pub(super) fn opportunity(show: &Show, opportunity: &Of<Opportunity>) -> String {
    let entry = &opportunity.entry;
    let path = path(entry);
    let organization = show.reader.follow(&opportunity.organization);
    let places = show.reader.follow_all::<Location>(&opportunity.locations);
    let places: Vec<Value> = places.iter().map(|place| linked::place(show, place)).collect();
    let remote = opportunity.place.as_ref().is_some_and(|place| !place.is("on-site"));
    views::json_ld(json!({
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "@id": linked::id(show, &path, "opportunity"),
        "url": linked::address(show, &path),
        "name": show.name(entry).plain,
        "title": show.name(entry).plain,
        "description": show.text(entry, "summary").map(|text| text.plain),
        "employmentType": "VOLUNTEER",
        "hiringOrganization": organization.as_ref().map(|it| linked::organization_node(show, it)),
        "jobLocation": if places.is_empty() { linked::city_node(show) } else { Value::from(places) },
        "jobLocationType": remote.then_some("TELECOMMUTE"),
        "datePosted": opportunity.common.verified.map(|day| day.to_string()),
        "validThrough": opportunity.apply_by.map(|day| day.to_string()),
        "totalJobOpenings": opportunity.places,
    }))
}

/// schema.org `Event`: the next time of a shift. Nothing when it is over.
pub(super) fn shift(show: &Show, shift: &Of<Shift>, opportunity: &Of<Opportunity>) -> Option<String> {
    let cancelled = shift.status.is("cancelled");
    // One that is called off says when it would have been.
    let time = if cancelled {
        shifts::first(shift, show.zone())
    } else {
        shifts::coming(shift, show.zone(), show.now()).into_iter().next()
    }?;
    let path = shift::path(&shift.entry);
    let own: Vec<Link<Location>> = shift.location.into_iter().collect();
    let places = show.reader.follow_all::<Location>(if own.is_empty() { &opportunity.locations } else { &own });
    let places: Vec<Value> = places.iter().map(|place| linked::place(show, place)).collect();
    let organization = show.reader.follow(&shift.organization);
    let status = if cancelled { "EventCancelled" } else { "EventScheduled" };
    Some(views::json_ld(json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": linked::id(show, &path, "shift"),
        "url": linked::address(show, &path),
        "name": format!("{}: {}", show.name(&opportunity.entry).plain, show.name(&shift.entry).plain),
        "description": show.text(&shift.entry, "summary").map(|text| text.plain),
        "startDate": time.from.to_string(),
        "endDate": time.to.to_string(),
        "eventStatus": format!("https://schema.org/{status}"),
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "isAccessibleForFree": true,
        "location": if places.is_empty() { linked::city_node(show) } else { Value::from(places) },
        "organizer": organization.as_ref().map(|it| linked::organization_node(show, it)),
    })))
}
