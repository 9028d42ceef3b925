//! What help there is, counted: by language and topic, by district and topic. Plain rules, tested without a server.

use integra_kernel::Lang;

/// What is counted of one service.
#[derive(Debug, Clone, Default)]
pub struct Counted {
    /// Slugs of its topics.
    pub topics: Vec<String>,
    /// Languages spoken there.
    pub languages: Vec<Lang>,
    /// Slugs of the districts it is in or serves.
    pub districts: Vec<String>,
}

/// How many services there are for each row and each topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid<R> {
    /// A row's key, and its counts in the order of the topics.
    pub rows: Vec<(R, Vec<usize>)>,
}

impl<R> Grid<R> {
    /// Counts services that fit a row and stand behind a topic's door.
    pub fn count(services: &[Counted], rows: Vec<R>, topics: &[String], fits: impl Fn(&Counted, &R) -> bool) -> Self {
        let counts = |row: &R| {
            let of = |topic: &String| {
                services.iter().filter(|service| service.topics.contains(topic) && fits(service, row)).count()
            };
            topics.iter().map(of).collect::<Vec<_>>()
        };
        Self { rows: rows.into_iter().map(|row| (counts(&row), row)).map(|(counts, row)| (row, counts)).collect() }
    }

    /// For how many rows and topics together there is nobody.
    pub fn holes(&self) -> usize {
        self.rows.iter().flat_map(|(_, counts)| counts).filter(|count| **count == 0).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_counts_once_in_each_place_it_fits_and_nowhere_else() {
        let lang = |tag: &str| Lang::parse(tag).expect("a tag");
        let topics = ["work".to_owned(), "home".to_owned()];
        let services = [
            Counted {
                topics: vec!["work".into(), "home".into()],
                languages: vec![lang("uk"), lang("ar")],
                districts: vec!["juh".into()],
            },
            Counted { topics: vec!["work".into()], languages: vec![lang("uk")], ..Counted::default() },
            Counted { topics: vec!["health".into()], languages: vec![lang("vi")], ..Counted::default() },
        ];
        let languages = vec![lang("uk"), lang("ar"), lang("vi")];
        let grid = Grid::count(&services, languages, &topics, |service, lang| service.languages.contains(lang));
        let counts: Vec<_> = grid.rows.iter().map(|(_, counts)| counts.clone()).collect();
        assert_eq!(counts, [[2, 1], [1, 1], [0, 0]]);
        assert_eq!(grid.holes(), 2);
        let grid = Grid::count(&services, vec!["juh", "sever"], &topics, |service, district| {
            service.districts.iter().any(|it| it == district)
        });
        assert_eq!(grid.rows, [("juh", vec![1, 1]), ("sever", vec![0, 0])]);
    }
}
