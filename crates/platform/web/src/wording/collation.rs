//! Sorting names as a reader of a language expects.

use std::{
    cmp::Ordering,
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use icu::{
    collator::{
        Collator as IcuCollator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions,
        preferences::CollationNumericOrdering,
    },
    locale::Locale,
};
use integra_kernel::Lang;

use super::Wording;

/// Tags come from addresses readers type; beyond this many nothing more is remembered.
const AT_MOST: usize = 64;

/// Compares texts as a language sorts them: in Slovak `č` comes after `c`, and `ch` after `h`. Numbers in them count as
/// numbers: "Prague 2" comes before "Prague 13".
pub struct Collator(CollatorBorrowed<'static>);

impl Collator {
    /// Which of two texts comes first.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.0.compare(one, other)
    }

    /// A key whose bytes compare as the text does: for sorting many texts again and again.
    pub fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::new();
        let Ok(()) = self.0.write_sort_key_to(text, &mut key);
        key
    }
}

#[derive(Default)]
pub(super) struct Collators(RwLock<HashMap<Lang, Arc<Collator>>>);

impl Wording {
    /// The collator of a language, made once. A language ICU does not know is sorted by Unicode's common order.
    pub fn collate(&self, lang: &Lang) -> Arc<Collator> {
        let collators = &self.0.collators.0;
        if let Some(collator) = collators.read().unwrap_or_else(PoisonError::into_inner).get(lang) {
            return Arc::clone(collator);
        }
        let made = Arc::new(make(lang));
        let mut collators = collators.write().unwrap_or_else(PoisonError::into_inner);
        if collators.len() < AT_MOST {
            collators.insert(lang.clone(), Arc::clone(&made));
        }
        made
    }
}

fn make(lang: &Lang) -> Collator {
    let locale = lang.as_str().parse().unwrap_or(Locale::UNKNOWN);
    let mut preferences = CollatorPreferences::from(&locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let collator = IcuCollator::try_new(preferences, CollatorOptions::default());
    Collator(collator.expect("the root order is compiled in and serves every locale"))
}
