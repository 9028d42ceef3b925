//! What one can do for others in a city with very many opportunities: the list with all its filters, beside SQL over the same
//! facts.

use std::time::{Duration, Instant};

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement, TransactionTrait};

use crate::{
    Result, content,
    content::opportunities::{DAYS, INTERESTS, LANGUAGES, LEVELS, Offered, RHYTHMS, WORDS},
    ground::{Ground, Size},
    measure::{self, Paired, Side},
    portal::Portal,
    report::{Aim, Line, Report, Sense, number},
    trouble,
};

/// Opportunities of the city.
const MANY: usize = 100_000;
/// Questions to each side; the first ones warm up both and are not counted.
const QUESTIONS: usize = 60;
const WARM_UP: usize = 6;
/// Rows on a page of the list.
const ROWS: usize = 20;
/// What one waits for without noticing, in milliseconds: there is no aim in the design for this page.
const AIM: Aim = Aim::Under(100.0);

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let folder = ground.data(Size::Helpful(MANY))?;
    let portal = ground.runtime.block_on(Portal::open(&folder))?;
    let peer = ground.runtime.block_on(Sql::new(MANY))?;
    let asking = Asking { ground, portal: &portal, sql: &peer };
    let lines = vec![
        asking.beside("all filters", Question::narrow)?.aiming(&[AIM]),
        asking.beside("a language with its level", Question::language)?.aiming(&[AIM]),
        asking.beside("words and an interest", Question::words)?.aiming(&[AIM]),
        asking.beside("no filter", |_| Question::default())?,
    ];
    let settings = vec![
        format!("{} opportunities of 500 organizations in one city; {QUESTIONS} questions to each side, one thread", number(MANY as f64)),
        format!("integra: the page of the list is made anew and packed as brotli and gzip: {ROWS} rows, how many there are, and how many each choice of the form leaves"),
        "SQL: SQLite in memory with a table for the opportunities and one each for their interests, languages and days, all of them indexed: the numbers of the same rows, how many there are, and the same counts; no page is made of them".to_owned(),
        "both sides must find the same number".to_owned(),
    ];
    Ok(Report { benchmark: "volunteering", settings, lines })
}

/// What somebody asks for.
#[derive(Debug, Clone, Default)]
struct Question {
    word: Option<&'static str>,
    interest: Option<&'static str>,
    speaks: Option<&'static str>,
    level: Option<&'static str>,
    rhythm: Option<&'static str>,
    day: Option<&'static str>,
    age: Option<usize>,
    remote: bool,
    step_free: bool,
    first: bool,
    public: bool,
}

impl Question {
    /// All filters, each with what somebody could choose.
    fn narrow(number: usize) -> Self {
        Self {
            word: None,
            interest: Some(INTERESTS[number % INTERESTS.len()]),
            rhythm: Some(RHYTHMS[number % RHYTHMS.len()]),
            day: Some(DAYS[number % DAYS.len()]),
            age: Some(16 + number % 10),
            remote: number.is_multiple_of(2),
            step_free: true,
            first: number.is_multiple_of(3),
            public: number.is_multiple_of(5),
            ..Self::language(number)
        }
    }

    fn language(number: usize) -> Self {
        Self { speaks: Some(LANGUAGES[number % 3]), level: Some(LEVELS[2 + number % 4]), ..Self::default() }
    }

    fn words(number: usize) -> Self {
        let interest = Some(INTERESTS[number % INTERESTS.len()]);
        Self { word: Some(WORDS[number % WORDS.len()]), interest, ..Self::default() }
    }

    /// Its address.
    fn path(&self) -> String {
        let pairs = [
            ("q", self.word.map(str::to_owned)),
            ("interest", self.interest.map(str::to_owned)),
            ("speaks", self.speaks.map(str::to_owned)),
            ("level", self.level.map(str::to_owned)),
            ("rhythm", self.rhythm.map(str::to_owned)),
            ("day", self.day.map(str::to_owned)),
            ("age", self.age.map(|age| age.to_string())),
            ("remote", self.remote.then(|| "1".to_owned())),
            ("step-free", self.step_free.then(|| "1".to_owned())),
            ("first", self.first.then(|| "1".to_owned())),
            ("public", self.public.then(|| "1".to_owned())),
        ];
        let pairs = pairs.iter().filter_map(|(name, value)| Some(format!("{name}={}", value.as_ref()?)));
        let query = pairs.collect::<Vec<_>>().join("&");
        format!("/{}/en/volunteering{}{query}", content::CITY, if query.is_empty() { "" } else { "?" })
    }

    /// What SQL asks of a row `o`.
    fn conditions(&self) -> String {
        let level = self.level.and_then(|level| LEVELS.iter().position(|it| *it == level)).unwrap_or(LEVELS.len());
        let speaks = self.speaks.map(|lang| {
            format!(
                "NOT EXISTS (SELECT 1 FROM needs n WHERE n.o = o.id AND n.needed = 1 AND (n.lang <> '{lang}' OR n.level > {level})) \
                 AND (EXISTS (SELECT 1 FROM team t WHERE t.o = o.id AND t.lang = '{lang}') \
                 OR EXISTS (SELECT 1 FROM needs n WHERE n.o = o.id AND n.lang = '{lang}' AND n.level <= {level}))"
            )
        });
        let parts = [
            self.word.map(|word| format!("o.words LIKE '%{word}%'")),
            self.interest.map(|it| format!("EXISTS (SELECT 1 FROM interest i WHERE i.o = o.id AND i.name = '{it}')")),
            speaks,
            self.rhythm.map(|rhythm| format!("o.rhythm = '{rhythm}'")),
            self.day.map(|day| format!("EXISTS (SELECT 1 FROM day d WHERE d.o = o.id AND d.name = '{day}')")),
            self.age.map(|age| format!("o.youngest <= {age}")),
            self.remote.then(|| "o.remote = 1".to_owned()),
            self.step_free.then(|| "o.step_free = 1".to_owned()),
            self.first.then(|| "o.first = 1".to_owned()),
            self.public.then(|| "o.public = 1".to_owned()),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() { "1 = 1".to_owned() } else { parts.join(" AND ") }
    }
}

struct Asking<'a> {
    ground: &'a Ground,
    portal: &'a Portal,
    sql: &'a Sql,
}

impl Asking<'_> {
    fn beside(&self, what: &str, question: fn(usize) -> Question) -> Result<Line> {
        let mut turn = 0;
        let mut found = [0, 0];
        // Both sides are asked the same in one round.
        let pairs = measure::rounds(WARM_UP + QUESTIONS, |side| {
            let asked = question(turn / 2);
            turn += 1;
            let from = Instant::now();
            found[turn % 2] = match side {
                Side::Ours => self.ground.runtime.block_on(ours(self.portal, &asked))?,
                Side::Peer => self.ground.runtime.block_on(self.sql.ask(&asked))?,
            };
            let took = from.elapsed();
            if turn % 2 == 0 && found[0] != found[1] {
                return Err(trouble(format!("{}: the two sides find {} and {}", asked.path(), found[0], found[1])));
            }
            Ok(took)
        })?;
        let millis = |took: &Duration| took.as_secs_f64() * 1e3;
        let paired = Paired::new(pairs[WARM_UP..].iter().map(|(ours, peer)| (millis(ours), millis(peer))))?;
        Ok(Line::new(what.to_owned(), "ms", ("integra", "SQL"), &paired, Sense::Fast).with_long_tail())
    }
}

/// Makes the page anew, and gives how many the list has.
async fn ours(portal: &Portal, question: &Question) -> Result<usize> {
    portal.forget();
    let path = question.path();
    let request = http::Request::get(&path).body(String::new()).map_err(|error| trouble(error.to_string()))?;
    let (status, html) = portal.send(request).await?;
    let told = html.split("id=\"results\"").nth(1).and_then(|rest| rest.split("<b>").nth(1)?.split("</b>").next());
    let told =
        told.filter(|_| status == http::StatusCode::OK).ok_or_else(|| trouble(format!("{path} answers {status}")))?;
    let digits: String = told.chars().filter(char::is_ascii_digit).collect();
    Ok(digits.parse().unwrap_or_default())
}

/// The same facts in tables.
struct Sql {
    database: DatabaseConnection,
}

fn failed(error: sea_orm::DbErr) -> crate::Trouble {
    trouble(format!("SQLite: {error}"))
}

const TABLES: [&str; 5] = [
    "CREATE TABLE o (id INTEGER PRIMARY KEY, words TEXT, name TEXT, rhythm TEXT, youngest INTEGER, remote INTEGER, step_free INTEGER, first INTEGER, public INTEGER)",
    "CREATE TABLE interest (o INTEGER, name TEXT, PRIMARY KEY (o, name)) WITHOUT ROWID",
    "CREATE TABLE day (o INTEGER, name TEXT, PRIMARY KEY (o, name)) WITHOUT ROWID",
    "CREATE TABLE team (o INTEGER, lang TEXT, PRIMARY KEY (o, lang)) WITHOUT ROWID",
    "CREATE TABLE needs (o INTEGER, lang TEXT, level INTEGER, needed INTEGER, PRIMARY KEY (o, lang)) WITHOUT ROWID",
];
const INDEXES: [&str; 8] = [
    "CREATE INDEX interest_name ON interest (name, o)",
    "CREATE INDEX day_name ON day (name, o)",
    "CREATE INDEX team_lang ON team (lang, o)",
    "CREATE INDEX needs_lang ON needs (lang, level, o)",
    "CREATE INDEX o_rhythm ON o (rhythm)",
    "CREATE INDEX o_order ON o (first DESC, name)",
    "CREATE INDEX o_flags ON o (first, public, remote, step_free)",
    "ANALYZE",
];

impl Sql {
    async fn new(size: usize) -> Result<Self> {
        let mut options = sea_orm::ConnectOptions::new("sqlite::memory:");
        options.max_connections(1).sqlx_logging(false);
        let database = Database::connect(options).await.map_err(failed)?;
        for table in TABLES {
            database.execute_unprepared(table).await.map_err(failed)?;
        }
        let writing = database.begin().await.map_err(failed)?;
        for it in (0..size).map(Offered::new) {
            for statement in rows(&it) {
                writing.execute_unprepared(&statement).await.map_err(failed)?;
            }
        }
        writing.commit().await.map_err(failed)?;
        for index in INDEXES {
            database.execute_unprepared(index).await.map_err(failed)?;
        }
        Ok(Self { database })
    }

    async fn all(&self, sql: String) -> Result<Vec<sea_orm::QueryResult>> {
        self.database.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await.map_err(failed)
    }

    /// How many there are; asks for the rows and the counts of all choices, too.
    async fn ask(&self, question: &Question) -> Result<usize> {
        let conditions = question.conditions();
        let rows = self
            .all(format!("SELECT o.id FROM o WHERE {conditions} ORDER BY o.first DESC, o.name LIMIT {ROWS}"))
            .await?;
        let count = self.all(format!("SELECT COUNT(*) AS n FROM o WHERE {conditions}")).await?;
        for table in ["interest", "day"] {
            self.all(format!("SELECT name, COUNT(*) AS n FROM {table} GROUP BY name")).await?;
        }
        self.all("SELECT rhythm, COUNT(*) AS n FROM o GROUP BY rhythm".to_owned()).await?;
        self.all("SELECT SUM(first), SUM(public), SUM(remote), SUM(step_free) FROM o".to_owned()).await?;
        let levels = question.speaks.map(|speaks| LEVELS.map(|level| (speaks, Some(level)))).into_iter().flatten();
        for (lang, level) in LANGUAGES.map(|lang| (lang, None)).into_iter().chain(levels) {
            let alone = Question { speaks: Some(lang), level, ..Question::default() }.conditions();
            self.all(format!("SELECT COUNT(*) AS n FROM o WHERE {alone}")).await?;
        }
        let count: i64 = count.first().and_then(|row| row.try_get("", "n").ok()).unwrap_or_default();
        if rows.len() != usize::try_from(count).unwrap_or_default().min(ROWS) {
            return Err(trouble("SQL gives other rows than it counts"));
        }
        usize::try_from(count).map_err(|_| trouble("SQL counts less than nothing"))
    }
}

/// The rows of an opportunity.
fn rows(it: &Offered) -> Vec<String> {
    let id = it.number;
    let words = format!("{} {} helpers {}", it.name(), it.summary(), it.organization()).to_lowercase();
    let remote = usize::from(it.place != "on-site");
    let mut rows = vec![format!(
        "INSERT INTO o VALUES ({id}, '{words}', '{}', '{}', {}, {remote}, {}, {}, {})",
        it.name(),
        it.rhythm,
        it.youngest,
        usize::from(it.step_free()),
        usize::from(it.first),
        usize::from(it.public),
    )];
    let (needed, level) = it.needed;
    let level = LEVELS.iter().position(|it| *it == level).unwrap_or_default();
    rows.push(format!("INSERT INTO needs VALUES ({id}, '{needed}', {level}, 1)"));
    rows.extend(
        it.useful
            .filter(|lang| *lang != needed)
            .map(|lang| format!("INSERT INTO needs VALUES ({id}, '{lang}', -1, 0)")),
    );
    for (table, values) in [("interest", it.interests), ("day", it.days), ("team", it.team)] {
        rows.extend(values.map(|value| format!("INSERT OR IGNORE INTO {table} VALUES ({id}, '{value}')")));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_find_the_same() {
        let runtime = tokio::runtime::Runtime::new().expect("threads");
        let folder = tempfile::tempdir().expect("a folder");
        let size = 300;
        content::helpful(&runtime, folder.path(), size).expect("a city");
        let portal = runtime.block_on(Portal::open(folder.path())).expect("a portal");
        let sql = runtime.block_on(Sql::new(size)).expect("tables");
        let mut some = 0;
        for number in 0..12 {
            for asked in
                [Question::narrow(number), Question::language(number), Question::words(number), Question::default()]
            {
                let ours = runtime.block_on(ours(&portal, &asked)).expect("a page");
                assert_eq!(ours, runtime.block_on(sql.ask(&asked)).expect("rows"), "{}", asked.path());
                some += usize::from(ours > 0);
            }
        }
        assert!(some > 24, "only {some} questions find anything");
    }
}
