//! The press: a template and an input become a PDF or a picture. The only file that knows Typst.
//!
//! Typst remembers all it has ever worked out, for programs that set one growing text again and again. Here each document is
//! another one, so everything is forgotten after each (200 documents kept 359 MB otherwise). Names of files are the one thing it never
//! forgets, and so there are only a few: of the templates, and of the input.

use std::{
    collections::HashSet,
    sync::{LazyLock, Mutex, PoisonError},
};

use serde::Serialize;
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::{LazyHash, Scalar},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use crate::Error;

/// What templates are called, and what stands in them.
const TEMPLATES: [(&str, &str); 3] = [
    ("look.typ", include_str!("../templates/look.typ")),
    (CERTIFICATE, include_str!("../templates/certificate.typ")),
    (CARD, include_str!("../templates/card.typ")),
];
/// The template of a certificate.
pub(crate) const CERTIFICATE: &str = "certificate.typ";
/// The template of a picture to share.
pub(crate) const CARD: &str = "card.typ";
/// What templates read.
const INPUT: &str = "input.json";

/// What all documents are made with.
struct Case {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// Whatever they can write, by its number in Unicode.
    letters: HashSet<u32>,
    templates: Vec<Source>,
    input: FileId,
}

static CASE: LazyLock<Case> = LazyLock::new(|| {
    let files = integra_fonts::ALL.iter().map(|font| Bytes::new(font.file));
    let fonts: Vec<Font> = files.filter_map(|file| Font::new(file, 0)).collect();
    Case {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        letters: fonts.iter().flat_map(|font| font.info().coverage.iter()).collect(),
        fonts,
        templates: TEMPLATES.iter().map(|(name, text)| Source::new(file(name), (*text).to_owned())).collect(),
        input: file(INPUT),
    }
});

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("names of templates are paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// One document in the making: all that Typst may see. There is no way to a disk or to other machines from here.
struct Sheet {
    main: FileId,
    input: Bytes,
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &CASE.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &CASE.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = CASE.templates.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == CASE.input { Ok(self.input.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        CASE.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Forgets what was worked out for a document, however it ended.
struct Sweep;

impl Drop for Sweep {
    fn drop(&mut self) {
        // Typst's own: with another version of this library nothing would happen.
        typst::comemo::evict(0);
    }
}

/// A finished document.
pub(crate) struct Printed {
    pub(crate) pdf: Vec<u8>,
    /// What stands on its pages; tests look at it.
    #[cfg(test)]
    pub(crate) pages: Vec<typst::layout::Frame>,
}

fn told(faults: &[SourceDiagnostic]) -> Error {
    let faults: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    Error::Press(faults.join("; "))
}

/// Sets the pages of a template and its input, and makes something of them.
fn set<R>(
    template: &str,
    input: &impl Serialize,
    make: impl FnOnce(PagedDocument) -> Result<R, Error>,
) -> Result<R, Error> {
    // One at a time: memory stays that of one document, and nobody sweeps while another one works.
    static TURN: Mutex<()> = Mutex::new(());
    let input = serde_json::to_vec(input).map_err(|error| Error::Press(error.to_string()))?;
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let _sweep = Sweep;
    let sheet = Sheet { main: file(template), input: Bytes::new(input) };
    make(typst::compile(&sheet).output.map_err(|faults| told(&faults))?)
}

/// Makes a document of a template and its input.
///
/// # Errors
/// The template does not fit the input, or the document would not be PDF/UA-1.
pub(crate) fn print(template: &str, input: &impl Serialize) -> Result<Printed, Error> {
    set(template, input, |document| {
        let standards =
            PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| Error::Press(error.message().to_string()))?;
        let options = PdfOptions { creator: Smart::Custom(None), standards, ..PdfOptions::default() };
        let pdf = typst_pdf::pdf(&document, &options).map_err(|faults| told(&faults))?;
        Ok(Printed {
            pdf,
            #[cfg(test)]
            pages: document.pages().iter().map(|page| page.frame.clone()).collect(),
        })
    })
}

/// Makes a picture of the first page, with so many dots for each of its points.
///
/// # Errors
/// The template does not fit the input.
pub(crate) fn paint(template: &str, input: &impl Serialize, scale: f64) -> Result<Vec<u8>, Error> {
    set(template, input, |document| {
        let page = document.pages().first().ok_or(Error::Empty("the picture"))?;
        let options = RenderOptions { pixel_per_pt: Scalar::new(scale), render_bleed: false };
        typst_render::render(page, &options).encode_png().map_err(|error| Error::Press(error.to_string()))
    })
}

/// The pages a template makes of an input.
#[cfg(test)]
pub(crate) fn pages(template: &str, input: &impl Serialize) -> Result<Vec<typst::layout::Frame>, Error> {
    set(template, input, |document| Ok(document.pages().iter().map(|page| page.frame.clone()).collect()))
}

/// Whether one of our fonts has a letter.
pub(crate) fn has(letter: char) -> bool {
    CASE.letters.contains(&letter.into())
}
