//! An opportunity as machines read it.

use integra_common::{
    Location,
    views::{self, linked},
};
use integra_edition::Of;
use integra_web::Show;
use serde_json::{Value, json};

use super::opportunity::path;
use crate::Opportunity;

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
