//! Writes a certificate of sample words, to look at:
//! `cargo run -p integra-documents --example certificate -- out.pdf ar cs [name=…]`

use std::{error::Error, fs, io::Write, time::Instant};

use integra_documents::{Certificate, Part, certificate, unwritable};

#[path = "../samples/mod.rs"]
mod samples;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let to = words.next().ok_or("where to?")?;
    let words: Vec<String> = words.collect();
    let name = words.iter().find_map(|word| word.strip_prefix("name=")).unwrap_or("Nguyễn Thị Minh Anh");
    let languages: Vec<&str> = words.iter().map(String::as_str).filter(|it| samples::LANGUAGES.contains(it)).collect();
    let languages = if languages.is_empty() { vec!["en", "cs"] } else { languages };
    let input = samples::certificate(&languages, name, "Dům dobrých sousedů");
    let mut out = std::io::stdout().lock();
    if !unwritable(name).is_empty() {
        writeln!(out, "no font has: {}", unwritable(name))?;
    }
    // The first one reads the fonts.
    for _ in 0..2 {
        let begun = Instant::now();
        let pdf = certificate(&input)?;
        writeln!(out, "{} bytes in {:?}", pdf.len(), begun.elapsed())?;
        fs::write(&to, pdf)?;
    }
    Ok(())
}
