//! What paper shows: the same moment in any of the city's languages, and nothing about what is open now.

use std::sync::Arc;

use integra_edition::Reader;
use integra_kernel::Lang;

use super::Show;
use crate::query::Query;

impl Show<'_> {
    /// Makes something of the same city at the same moment in any of its languages, as paper keeps it: it never says what is
    /// open now. What is read for it counts as read by this page.
    pub fn on_paper<R>(&self, lang: &Lang, make: impl FnOnce(&Show) -> R) -> R {
        let reader = Reader::new(Arc::clone(self.reader.edition()), self.now());
        let mut paper =
            Show::new(self.site, reader, self.city.clone(), lang.clone(), self.path.clone(), Query::default());
        paper.copy = true;
        let made = make(&paper);
        self.reader.also(paper.reader.seen());
        made
    }
}
