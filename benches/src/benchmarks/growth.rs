//! One city with ever more entries, beside the demo: start, memory and pages. What grows, grows no faster than the entries;
//! a page takes no longer.

use std::{
    path::Path,
    thread,
    time::{Duration, Instant},
};

use crate::{
    Result, content,
    ground::{Ground, Size},
    http::Client,
    measure::{self, Paired, Side},
    process::Demo,
    report::{Aim, Line, Report, Sense, number},
    trouble,
};

/// Entries added to the demo's city. The last two are compared with each other too.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
/// Starts are alike, and a large one takes long.
const ROUNDS: usize = 3;
/// How long the program is left alone before its memory is read.
const REST: Duration = Duration::from_secs(3);
/// How often a kept page is asked for.
const MANY: usize = 5_000;
/// A page takes no longer because there are other pages: what remains is chance.
const FLAT: Aim = Aim::RatioAtMost(1.3);
/// Ten times as many entries: at most ten times as long, and as much memory for each as before.
const LINEAR: Aim = Aim::RatioAtMost(10.0);
const NO_MORE_EACH: Aim = Aim::RatioAtMost(1.1);

/// What one start shows.
#[derive(Debug, Clone, Copy)]
struct Seen {
    /// Milliseconds until `/readyz` answers 200.
    start: f64,
    /// Megabytes after a rest.
    memory: f64,
    /// Milliseconds of a page nobody has asked for yet, in the middle of many.
    made: f64,
    /// Microseconds of a page that is kept, in the middle of many.
    kept: f64,
}

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let slugs = content::services_of_city()?;
    let demo = ground.data(Size::Demo)?;
    let mut lines = Vec::new();
    let mut each = Vec::new();
    for size in SIZES {
        let large = ground.data(Size::Crowded(size))?;
        let seen = measure::rounds(ROUNDS, |side| match side {
            Side::Ours => look(ground, &large, &pages(&slugs, "-001")),
            Side::Peer => look(ground, &demo, &pages(&slugs, "")),
        })?;
        let name = format!("{} more entries", number(size as f64));
        let paired = |value: fn(&Seen) -> f64| Paired::new(seen.iter().map(|(ours, peer)| (value(ours), value(peer))));
        let line = |what: &str, unit, sense, value| {
            Ok::<_, crate::Trouble>(Line::new(what, unit, (&name, "demo"), &paired(value)?, sense))
        };
        lines.push(line("until /readyz answers 200", "ms", Sense::Long, |seen| seen.start)?);
        lines.push(line("memory, nobody asking", "MB", Sense::Much, |seen| seen.memory)?);
        lines.push(line("a page made", "ms", Sense::Long, |seen| seen.made)?.aiming(&[FLAT]));
        lines.push(line("a page kept", "µs", Sense::Long, |seen| seen.kept)?.aiming(&[FLAT]));
        let memory = |(ours, peer): &(Seen, Seen)| (ours.memory - peer.memory) * 1e3 / size as f64;
        each.push((name, seen.iter().map(|(ours, _)| ours.start).collect(), seen.iter().map(memory).collect()));
    }
    lines.extend(ten_times(&each)?);
    let settings = vec![
        "services of the demo's city again and again under other names, each in its five languages, one database of SQLite".to_owned(),
        format!("median of {ROUNDS} starts over a log that is there and is folded anew"),
        format!("a page made: in the middle of {} services in all languages, each asked for once; kept: in the middle of {MANY} answers; over a connection", slugs.len()),
    ];
    Ok(Report { benchmark: "growth", settings, lines })
}

/// The largest beside a tenth of it: start, and memory for each entry more than the demo has.
fn ten_times(each: &[(String, Vec<f64>, Vec<f64>)]) -> Result<Vec<Line>> {
    let [.., (fewer, start, memory), (more, longer, larger)] = each else { return Ok(Vec::new()) };
    let names = (more.as_str(), fewer.as_str());
    let paired = |ours: &[f64], peer: &[f64]| Paired::new(ours.iter().copied().zip(peer.iter().copied()));
    Ok(vec![
        Line::new("until /readyz answers 200", "ms", names, &paired(longer, start)?, Sense::Long).aiming(&[LINEAR]),
        Line::new("memory for each entry", "kB", names, &paired(larger, memory)?, Sense::Much).aiming(&[NO_MORE_EACH]),
    ])
}

/// Pages of services in the languages of the city.
fn pages(slugs: &[String], copy: &str) -> Vec<String> {
    let city = content::CITY;
    let page = |lang: &str, slug: &String| format!("/{city}/{lang}/services/{slug}{copy}");
    ["en", "sk", "uk", "vi", "ar"].iter().flat_map(|lang| slugs.iter().map(move |slug| page(lang, slug))).collect()
}

fn look(ground: &Ground, folder: &Path, pages: &[String]) -> Result<Seen> {
    let from = Instant::now();
    let demo = Demo::start(&ground.binary, folder)?;
    let mut client = Client::connect(demo.address)?;
    found(&mut client, "/readyz")?;
    let start = from.elapsed().as_secs_f64() * 1e3;
    thread::sleep(REST);
    let memory = demo.program.memory()?;
    let mut asked = |path: &str| {
        let from = Instant::now();
        found(&mut client, path)?;
        Ok(from.elapsed().as_secs_f64())
    };
    // The first page of all is not like the others: templates and words are read.
    asked(&format!("/{}/en", content::CITY))?;
    let made = pages.iter().map(|path| asked(path)).collect::<Result<Vec<_>>>()?;
    let kept = (0..MANY).map(|_| asked(&pages[0])).collect::<Result<Vec<_>>>()?;
    Ok(Seen { start, memory, made: measure::median(&made) * 1e3, kept: measure::median(&kept) * 1e6 })
}

fn found(client: &mut Client, path: &str) -> Result<()> {
    let answer = client.get(path, &[("accept-encoding".to_owned(), "br".to_owned())])?;
    if answer.status == 200 { Ok(()) } else { Err(trouble(format!("{path} answers {}", answer.status))) }
}
