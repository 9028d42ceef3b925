//! Counter sessions as help, for comparing it with what is asked for.

use std::sync::Arc;

use integra_common::Location;
use integra_edition::{Entry, Of};
use integra_web::{Show, supplying::Supply};

use super::filters;
use crate::CounterSession;

/// What help a session is, while it is held.
pub(super) fn of_session(show: &Show, entry: &Arc<Entry>) -> Option<Supply> {
    let session = Of::<CounterSession>::new(entry).filter(|session| session.status.is("held"))?;
    let place = session.location.as_ref().and_then(|link| show.reader.follow::<Location>(link));
    Some(Supply {
        topics: session.common.topics.iter().map(|topic| topic.id).collect(),
        languages: filters::languages(&session),
        districts: place.and_then(|place| place.district.as_ref().map(|district| district.id)).into_iter().collect(),
    })
}
