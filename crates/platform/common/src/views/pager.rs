//! The pages of a long list.

use integra_web::{Show, Stop};
use serde::Serialize;

/// The pages of a list, for `parts.pages`.
#[derive(Debug, Serialize)]
pub struct Pages {
    count: usize,
    /// How many things stand on the pages before this one.
    #[serde(skip)]
    pub skipped: usize,
    previous: Option<String>,
    next: Option<String>,
    all: Vec<PageLink>,
}

#[derive(Debug, Serialize)]
struct PageLink {
    number: usize,
    url: String,
    here: bool,
}

impl Pages {
    /// The pages of a list of this length; which is asked for says the parameter `page`. `params` are those of the list in
    /// their canonical order: links take them along.
    ///
    /// # Errors
    /// There is no such page.
    pub fn new(show: &Show, total: usize, per_page: usize, params: &[&str]) -> Result<Self, Stop> {
        let count = total.div_ceil(per_page).max(1);
        let here = match show.query.one("page").map(str::parse::<usize>) {
            None => 1,
            Some(Ok(page)) if (1..=count).contains(&page) => page,
            Some(_) => return Err(Stop::NotFound),
        };
        let rest: Vec<(String, String)> =
            show.query.canonical(params).into_iter().filter(|(name, _)| name != "page").collect();
        let url = |number: usize| {
            let mut pairs = rest.clone();
            if number > 1 {
                pairs.push(("page".to_owned(), number.to_string()));
            }
            show.with_query(&pairs)
        };
        Ok(Self {
            count,
            skipped: (here - 1) * per_page,
            previous: (here > 1).then(|| url(here - 1)),
            next: (here < count).then(|| url(here + 1)),
            all: (1..=count).map(|number| PageLink { number, url: url(number), here: number == here }).collect(),
        })
    }
}
