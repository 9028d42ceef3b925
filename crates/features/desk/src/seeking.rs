//! What readers looked for in vain, written down by the worker of the desk, for pages of readers never write.

use std::collections::BTreeMap;

use integra_kernel::CityKey;
use integra_store::{Error, NewSought, Store};
use integra_web::finding::Missed;
use jiff::civil::Date;

use crate::desk::Desk;

/// Writes down what was noted since last time. What could not be written waits for the next time.
///
/// # Errors
/// The store fails.
pub async fn count_sought(desk: &Desk) -> Result<(), Error> {
    let taken = desk.site.unfound.take();
    if taken.is_empty() {
        return Ok(());
    }
    let now = desk.now();
    let cities = desk.site.cities();
    let days: BTreeMap<CityKey, Date> =
        cities.iter().map(|city| (city.key.clone(), now.to_zoned_datetime(city.zone.clone()).date())).collect();
    let written = write(&desk.store, desk.micros(), &taken, &days).await;
    if written.is_err() {
        desk.site.unfound.keep(taken);
    }
    written
}

async fn write(store: &Store, at: i64, taken: &[(Missed, u32)], days: &BTreeMap<CityKey, Date>) -> Result<(), Error> {
    let mut all = Vec::new();
    for ((city, lang, words), times) in taken {
        if let Some(day) = days.get(city) {
            all.push(NewSought { city, lang, words, day: *day, times: *times });
        }
    }
    let mut tx = store.begin("sought", at).await?;
    tx.count_sought(&all).await?;
    tx.commit().await?;
    Ok(())
}
