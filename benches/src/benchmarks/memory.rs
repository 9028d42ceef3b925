//! Resident memory of a demo that nobody asks for anything, beside nginx that nobody asks either.

use std::{thread, time::Duration};

use crate::{
    Result,
    ground::{Ground, Size},
    http::Client,
    measure::{self, Paired, Side},
    nginx::Nginx,
    process::Demo,
    report::{Aim, Line, Report, Sense},
    trouble,
};

/// Starts are alike, so a few are enough.
const ROUNDS: usize = 3;
/// How long a program is left alone before it is measured.
const REST: Duration = Duration::from_secs(2);
/// The demo has more pages than this.
const LEAST_PAGES: usize = 500;
/// What the design asks for, in MB.
const AIM: f64 = 100.0;
/// Pages take so much on top, in MB, however many there are.
const PAGES: f64 = integra_web::front::DEFAULT_BUDGET as f64 / 1e6;

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let mut pages = 0;
    let rounds = measure::rounds(ROUNDS, |side| match side {
        Side::Ours => {
            let demo = Demo::start(&ground.binary, &ground.data(Size::Demo)?)?;
            thread::sleep(REST);
            let idle = demo.program.memory()?;
            pages = read_everything(&demo)?;
            thread::sleep(REST);
            Ok((idle, demo.program.memory()?))
        }
        Side::Peer => {
            let nginx = Nginx::start(&ground.folder()?, true, &[])?;
            thread::sleep(REST);
            let idle = nginx.program.memory()?;
            Ok((idle, idle))
        }
    })?;
    let names = ("integra", "nginx");
    let started = Paired::new(rounds.iter().map(|(ours, peer)| (ours.0, peer.0)))?;
    let read = Paired::new(rounds.iter().map(|(ours, peer)| (ours.1, peer.1)))?;
    let lines = vec![
        Line::new("just started", "MB", names, &started, Sense::Much).aiming(&[Aim::Under(AIM)]),
        Line::new(format!("after all {pages} pages were read"), "MB", names, &read, Sense::Much)
            .aiming(&[Aim::Under(AIM + PAGES)]),
    ];
    let settings = vec![
        format!("median of {ROUNDS} starts, {} s after the last request; shared pages count once", REST.as_secs()),
        "nginx holds no content: files and their cache belong to the system".to_owned(),
        format!("pages that were read are kept in at most {PAGES:.0} MB, with what belongs to them"),
    ];
    Ok(Report { benchmark: "memory", settings, lines })
}

/// Asks for each page of the site map once, and gives how many there are.
fn read_everything(demo: &Demo) -> Result<usize> {
    let mut client = Client::connect(demo.address)?;
    // The site map names a map for each city, and those name the pages.
    let mut paths = Vec::new();
    for map in places(&mut client, "/sitemap.xml")? {
        paths.extend(places(&mut client, &map)?);
    }
    let packed = [("accept-encoding".to_owned(), "br".to_owned())];
    for path in &paths {
        let answer = client.get(path, &packed)?;
        if answer.status != 200 {
            return Err(trouble(format!("{path} answers {}", answer.status)));
        }
    }
    // Else it was a map of maps again.
    if paths.len() < LEAST_PAGES {
        Err(trouble(format!("the site maps name only {} pages", paths.len())))
    } else {
        Ok(paths.len())
    }
}

/// The places a site map names.
fn places(client: &mut Client, map: &str) -> Result<Vec<String>> {
    let map = client.get(map, &[])?;
    let map = String::from_utf8_lossy(&map.body).into_owned();
    let places = map.split("<loc>").skip(1).filter_map(|rest| Some(rest.split_once("</loc>")?.0.to_owned()));
    Ok(places.collect())
}
