//! Opportunities of a city that is larger than any: what each asks for depends on its number alone.

use std::fmt::Write as _;

use integra_exchange::bundle::Files;

/// Organizations that offer them, and places where they are done.
const ORGANIZATIONS: usize = 500;
/// Languages somebody needs or speaks.
pub const LANGUAGES: [&str; 12] = ["sk", "en", "uk", "ru", "vi", "ar", "hu", "de", "fr", "es", "zh", "fa"];
/// Levels, from the lowest.
pub const LEVELS: [&str; 6] = ["a1", "a2", "b1", "b2", "c1", "c2"];
/// What people like.
pub const INTERESTS: [&str; 10] =
    ["company", "children", "language", "newcomers", "food", "hands", "animals", "culture", "first-aid", "office"];
/// How often.
pub const RHYTHMS: [&str; 3] = ["once", "regular", "flexible"];
/// Days of the week.
pub const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
/// What their names are made of.
pub const WORDS: [&str; 12] = [
    "garden", "kitchen", "library", "walk", "homework", "concert", "shelter", "river", "market", "letters", "football",
    "theatre",
];

/// What an opportunity asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Its number.
    pub number: usize,
    /// A language one cannot do without, and how well.
    pub needed: (&'static str, &'static str),
    /// A language that helps.
    pub useful: Option<&'static str>,
    /// Languages the team speaks.
    pub team: [&'static str; 2],
    /// What it is about.
    pub interests: [&'static str; 2],
    /// How often.
    pub rhythm: &'static str,
    /// On which days.
    pub days: [&'static str; 2],
    /// The youngest age.
    pub youngest: usize,
    /// Where it is done.
    pub place: &'static str,
    /// Whether it suits beginners.
    pub first: bool,
    /// Whether it is in a public office.
    pub public: bool,
}

/// A number made of another one, the same on every machine.
fn mix(number: usize, salt: u64) -> usize {
    let seed = (number as u64 ^ salt.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    usize::try_from((seed ^ (seed >> 31)) % 1_000_003).unwrap_or_default()
}

fn one_of<T: Copy>(all: &[T], number: usize, salt: u64) -> T {
    all[mix(number, salt) % all.len()]
}

impl Offered {
    /// The opportunity of this number.
    pub fn new(number: usize) -> Self {
        Self {
            number,
            needed: (one_of(&LANGUAGES[..3], number, 1), one_of(&LEVELS, number, 2)),
            useful: mix(number, 3).is_multiple_of(3).then(|| one_of(&LANGUAGES, number, 4)),
            team: [one_of(&LANGUAGES, number, 5), one_of(&LANGUAGES, number, 6)],
            interests: [one_of(&INTERESTS, number, 7), one_of(&INTERESTS, number, 8)],
            rhythm: one_of(&RHYTHMS, number, 9),
            days: [one_of(&DAYS, number, 10), one_of(&DAYS, number, 11)],
            youngest: 12 + mix(number, 12) % 10,
            place: one_of(&["on-site", "remote", "both"], number, 13),
            first: mix(number, 14).is_multiple_of(4),
            public: mix(number, 15).is_multiple_of(5),
        }
    }

    /// Its name.
    pub fn name(&self) -> String {
        format!("The {} and the {} {}", one_of(&WORDS, self.number, 16), one_of(&WORDS, self.number, 17), self.number)
    }

    /// One sentence about it.
    pub fn summary(&self) -> String {
        format!("Help with the {} near the {}.", one_of(&WORDS, self.number, 18), one_of(&WORDS, self.number, 19))
    }

    /// The organization that offers it.
    pub fn organization(&self) -> usize {
        mix(self.number, 20) % ORGANIZATIONS
    }

    /// Whether one can get in without steps: what is known of its place.
    pub fn step_free(&self) -> bool {
        self.organization().is_multiple_of(3)
    }

    fn facts(&self) -> String {
        let quoted = |all: &[&str]| {
            let mut all = all.to_vec();
            all.sort_unstable();
            all.dedup();
            all.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(", ")
        };
        let (needed, level) = self.needed;
        let useful = self.useful.filter(|lang| *lang != needed);
        let useful = useful.map(|lang| format!(", {{ id = \"u\", language = \"{lang}\", needed = false }}"));
        let mut facts = format!(
            "organization = \"organization/helpers-{organization}\"\nstatus = \"open\"\ninterests = [{}]\nrhythm = \"{}\"\n\
             languages = [{{ id = \"n\", language = \"{needed}\", level = \"{level}\", needed = true }}{}]\nteam_languages = [{}]\n\
             schedules = [{{ id = \"s\", days = [{}], opens = \"09:00\", closes = \"12:00\" }}]\nminimum_age = {}\nplace = \"{}\"\n\
             locations = [\"location/place-{organization}\"]\n",
            quoted(&self.interests),
            self.rhythm,
            useful.unwrap_or_default(),
            quoted(&self.team),
            quoted(&self.days),
            self.youngest,
            self.place,
            organization = self.organization(),
        );
        for (name, is) in [("first", self.first), ("public_body", self.public)] {
            if is {
                let _ = writeln!(facts, "{name} = true");
            }
        }
        facts
    }
}

/// The files of the organizations, and of the opportunities with these numbers. Their links lead to what is there already.
pub fn files(city: &str, numbers: std::ops::Range<usize>) -> Files {
    let mut files = Files::default();
    files.0.insert("bundle.toml".to_owned(), b"format = 1\n".to_vec());
    let mut put = |path: String, facts: &str, words: &str| {
        let entry = format!("[entry]\nsource_language = \"en\"\nstatus = \"published\"\n\n[facts]\n{facts}");
        files.0.insert(format!("{city}/{path}.toml"), entry.into_bytes());
        files.0.insert(format!("{city}/{path}.en.md"), format!("+++\n{words}+++\n").into_bytes());
    };
    if numbers.start == 0 {
        for number in 0..ORGANIZATIONS {
            let step_free = if number.is_multiple_of(3) { "step_free = \"yes\"\n" } else { "" };
            let place = format!("location_type = \"physical\"\nstreet = \"Street {number}\"\n{step_free}");
            put(format!("location/place-{number}"), &place, &format!("name = \"House {number}\"\n"));
            put(
                format!("organization/helpers-{number}"),
                "type = \"ngo\"\n",
                &format!("name = \"Helpers {number}\"\n"),
            );
        }
    }
    for it in numbers.map(Offered::new) {
        let words = format!("name = \"{}\"\nsummary = \"{}\"\n", it.name(), it.summary());
        put(format!("opportunity/o-{}", it.number), &it.facts(), &words);
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opportunity_depends_on_its_number_alone() {
        assert_eq!(Offered::new(7), Offered::new(7));
        let (mut first, mut languages) = (0, std::collections::BTreeSet::new());
        for it in (0..1_000).map(Offered::new) {
            first += usize::from(it.first);
            languages.insert(it.needed.0);
            assert!(it.organization() < ORGANIZATIONS);
        }
        assert!((150..350).contains(&first) && languages.len() == 3, "{first}");
        let files = files("city", 0..3);
        assert_eq!(files.0.keys().filter(|path| path.contains("/opportunity/")).count(), 6);
        assert!(files.0.len() > 2 * ORGANIZATIONS);
    }
}
