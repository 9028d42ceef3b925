//! Draws pictures of sample words, to look at:
//! `cargo run -p integra-documents --example card -- FOLDER ar cs …`

use std::{error::Error, fs, io::Write, path::PathBuf, time::Instant};

use integra_documents::{Card, Certificate, Part, Shape, card};

#[path = "../samples/mod.rs"]
mod samples;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let to = PathBuf::from(words.next().ok_or("where to?")?);
    let asked: Vec<String> = words.collect();
    let asked = |it: &&str| asked.is_empty() || asked.iter().any(|word| word == it);
    let mut out = std::io::stdout().lock();
    for language in samples::LANGUAGES.iter().copied().filter(asked) {
        let part = samples::certificate(&[language], "Nguyễn Thị Minh Anh", "Dům dobrých sousedů").parts.remove(0);
        let input = Card {
            lang: part.lang,
            title: part.title,
            lines: part.rows.iter().map(|row| row.value.clone()).collect(),
            city: part.place_and_date,
            address: "mesto.example/sk/volunteering/varenie".to_owned(),
            ground: "#ffc93c".to_owned(),
        };
        for shape in Shape::ALL {
            let begun = Instant::now();
            let png = card(&input, shape)?;
            writeln!(out, "{language} {}: {} bytes in {:?}", shape.name(), png.len(), begun.elapsed())?;
            fs::write(to.join(format!("{language}-{}.png", shape.name())), png)?;
        }
    }
    Ok(())
}
