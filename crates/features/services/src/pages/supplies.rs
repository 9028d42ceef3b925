//! Services as help, for comparing it with what is asked for.

use std::sync::Arc;

use integra_edition::{Entry, Of};
use integra_web::{Show, supplying::Supply};

use super::list;
use crate::Service;

/// What help a service is, while it is offered.
pub(super) fn of_service(show: &Show, entry: &Arc<Entry>) -> Option<Supply> {
    let service = Of::<Service>::new(entry).filter(|service| service.status.is("active"))?;
    let places = show.reader.follow_all(&service.locations);
    Some(Supply {
        topics: service.common.topics.iter().map(|topic| topic.id).collect(),
        languages: list::languages(show, &service),
        districts: list::districts_of(show, &service, &places).iter().map(|district| district.entry.id).collect(),
    })
}
