//! A kept page and an asset, served by the program and by nginx: the same bytes with the same headers.

use std::path::Path;

use crate::{
    Result, content,
    ground::{Ground, Size},
    http::{Answer, Client},
    measure::{self, Paired, Side},
    nginx::{File, Nginx},
    process::{self, Demo, Program},
    report::{Aim, Line, Report, Sense, number},
    trouble,
    wrk::{self, Load},
};

/// Bodies of about this size are what the aim of 1.3 is about.
const ABOUT_4_KB: std::ops::Range<usize> = 3_000..6_000;
/// Connections that ask at the same time.
const CONNECTIONS: [u64; 2] = [64, 1_000];
/// The processors of the server and of the client, where there are two.
const SERVER: usize = 0;
const CLIENT: usize = 1;
/// Where nginx has the file.
const PLACE: &str = "/same";

/// What is asked for again and again.
struct Case {
    what: &'static str,
    path: String,
    coding: &'static str,
    /// Whether the client has it already and only asks whether it is still so.
    again: bool,
    /// Whether nginx is measured without sendfile too.
    closely: bool,
}

/// One side of a case: where to ask, how, and what must come each time.
struct Served<'a> {
    program: &'a Program,
    url: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    answer: Answer,
}

/// What one round of load came to.
struct Round {
    per_second: f64,
    processor_micros: f64,
    /// How much of the time the client's processor worked, in percent.
    client_busy: f64,
}

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let pinned = processors() > CLIENT;
    let data = ground.data(Size::Demo)?;
    let demo =
        if pinned { Demo::start_on(SERVER, &ground.binary, &data)? } else { Demo::start(&ground.binary, &data)? };
    let mut lines = Vec::new();
    for case in cases(demo.address)? {
        let ours = Served::find(&demo.program, demo.address, &case.path, &case)?;
        // Where the answer is a 304, the file holds what the client has, and the headers are those of the 304.
        let file = File::like(PLACE, &ours.answer, &ours.body);
        for sendfile in [true, false].into_iter().filter(|sendfile| *sendfile || case.closely) {
            let (folder, files) = (ground.folder()?, std::slice::from_ref(&file));
            let nginx = if pinned {
                Nginx::start_on(SERVER, &folder, sendfile, files)?
            } else {
                Nginx::start(&folder, sendfile, files)?
            };
            let peer = Served::find(&nginx.program, nginx.address, PLACE, &case)?;
            if (peer.answer.status, &peer.answer.body) != (ours.answer.status, &ours.answer.body) {
                return Err(trouble(format!("nginx does not answer {} as integra does", case.path)));
            }
            let name = if sendfile { "nginx" } else { "nginx w/o sendfile" };
            for connections in CONNECTIONS {
                let compared = Compared { ground, case: &case, connections, pinned, sides: [&ours, &peer] };
                lines.extend(compared.lines(name)?);
            }
        }
    }
    Ok(Report { benchmark: "served", settings: settings(ground, pinned), lines })
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn settings(ground: &Ground, pinned: bool) -> Vec<String> {
    let place = if pinned {
        "the server has one processor for itself, the client another; both servers take connections on one thread"
    } else {
        "client and server share one processor"
    };
    vec![
        format!("wrk, 1 thread, kept connections, {} rounds of {} s on each side in turn", ground.rounds, ground.seconds),
        place.to_owned(),
        "where the client works nearly all the time it cannot ask for more: the processor time says more there than the number".to_owned(),
        "nginx: as Debian sets it up (sendfile, tcp_nopush), open_file_cache, no log; the same bytes from a packed file, the same headers".to_owned(),
    ]
}

fn cases(demo: std::net::SocketAddr) -> Result<Vec<Case>> {
    let home = format!("/{}/en", content::CITY);
    let page = Client::connect(demo)?.get(&home, &[])?;
    let text = String::from_utf8_lossy(&page.body).into_owned();
    let style = text.split('"').find(|part| part.starts_with("/assets/") && part.ends_with(".css"));
    let style = style.ok_or_else(|| trouble("the home page names no style sheet"))?;
    let map = super::map::Page::read(&mut Client::connect(demo)?, "en")?;
    let (service, list) = (format!("{home}/services/{}", content::SERVICE), format!("{home}/services"));
    let case = |what, path: &str| Case { what, path: path.to_owned(), coding: "br", again: false, closely: false };
    Ok(vec![
        Case { closely: true, ..case("page of a service", &service) },
        case("list of services", &list),
        Case { coding: "identity", ..case("page of a service, client takes no coding", &service) },
        case("style sheet", style),
        case("script of the map", &map.script),
        case("picture of the map, not kept by the front", &map.still),
        Case { again: true, ..case("page of a service, not changed (304)", &service) },
    ])
}

impl<'a> Served<'a> {
    /// Asks as the load will, and keeps what comes.
    fn find(program: &'a Program, address: std::net::SocketAddr, path: &str, case: &Case) -> Result<Self> {
        let mut client = Client::connect(address)?;
        let mut headers = vec![("accept-encoding".to_owned(), case.coding.to_owned())];
        let mut ask = |headers: &[(String, String)], wanted: u16| {
            let answer = client.get(path, headers)?;
            if answer.status == wanted { Ok(answer) } else { Err(trouble(format!("{path} answers {}", answer.status))) }
        };
        // The first answer makes the page, the second is what every later one is.
        ask(&headers, 200)?;
        let mut answer = ask(&headers, 200)?;
        if answer.body.is_empty() {
            return Err(trouble(format!("{path} is empty")));
        }
        let body = answer.body.clone();
        if case.again {
            headers.push(("if-none-match".to_owned(), answer.header("etag").to_owned()));
            answer = ask(&headers, 304)?;
        }
        Ok(Self { program, url: format!("http://{address}{path}"), headers, body, answer })
    }

    fn load(&self, folder: &Path, seconds: u64, connections: u64, pinned: bool) -> Result<Round> {
        let before = self.program.processor_time()?;
        let before_client = process::time_of_ended()?;
        let processor = pinned.then_some(CLIENT);
        let load = Load { url: &self.url, headers: &self.headers, connections, seconds, processor };
        let counted = wrk::load(folder, &load, &self.answer)?;
        let used = self.program.processor_time()? - before;
        let busy = process::time_of_ended()? - before_client;
        Ok(Round {
            per_second: counted.per_second(),
            processor_micros: used * 1e6 / counted.requests as f64,
            client_busy: busy * 100.0 / counted.seconds(),
        })
    }
}

/// Two sides of a case under a load.
struct Compared<'a> {
    ground: &'a Ground,
    case: &'a Case,
    connections: u64,
    pinned: bool,
    sides: [&'a Served<'a>; 2],
}

impl Compared<'_> {
    fn lines(&self, name: &str) -> Result<[Line; 3]> {
        let Self { ground, case, connections, pinned, sides: [ours, peer] } = self;
        let folder = ground.folder()?;
        let side = |side| if side == Side::Ours { ours } else { peer };
        let load = |turn| side(turn).load(&folder, ground.seconds, *connections, *pinned);
        let pairs = measure::rounds(ground.rounds, load)?;
        let many = Paired::new(pairs.iter().map(|(ours, peer)| (ours.per_second, peer.per_second)))?;
        let cost = Paired::new(pairs.iter().map(|(ours, peer)| (ours.processor_micros, peer.processor_micros)))?;
        let busy = Paired::new(pairs.iter().map(|(ours, peer)| (ours.client_busy, peer.client_busy)))?;
        let (size, connections) = (ours.body.len(), number(*connections as f64));
        let size = if case.again { String::new() } else { format!(", {} B", number(size as f64)) };
        let what = format!("{}{size}, {connections} connections", case.what);
        let about_4_kb = ABOUT_4_KB.contains(&ours.body.len()) && !case.again;
        let aims = [Aim::RatioAtLeast(if about_4_kb { 1.3 } else { 1.0 }), Aim::RatioAtLeast(1.0)];
        let names = ("integra", name);
        Ok([
            Line::new(what, "/s", names, &many, Sense::Many).aiming(&aims),
            Line::new("  processor time of the server for each", "µs", names, &cost, Sense::Much),
            Line::new("  the client's processor works", "%", names, &busy, Sense::Much),
        ])
    }
}
