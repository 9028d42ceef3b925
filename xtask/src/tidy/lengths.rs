//! A file holds one idea, and is read in one sitting.

use super::Fault;
use crate::workspace::File;

/// A hint from here on.
const LONG: usize = 400;
/// A fault from here on.
const TOO_LONG: usize = 500;

fn measured(files: &[File]) -> impl Iterator<Item = (&File, usize)> {
    files.iter().filter(|file| file.is("rs") || file.is("mjs")).map(|file| (file, file.text.lines().count()))
}

pub(super) fn check(files: &[File]) -> Vec<Fault> {
    let long = measured(files).filter(|(_, lines)| *lines > TOO_LONG);
    long.map(|(file, lines)| Fault::new(&file.path, format!("{lines} lines, at most {TOO_LONG}"))).collect()
}

pub(super) fn hints(files: &[File]) -> Vec<String> {
    let long = measured(files).filter(|(_, lines)| (LONG + 1..=TOO_LONG).contains(lines));
    long.map(|(file, lines)| format!("{}: {lines} lines, better at most {LONG}", file.path)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_files_are_found() {
        let file = |lines: usize| File::new("crates/a/src/lib.rs", &"// a line\n".repeat(lines));
        assert_eq!((check(&[file(400)]).len(), hints(&[file(400)]).len()), (0, 0));
        assert_eq!((check(&[file(500)]).len(), hints(&[file(500)]).len()), (0, 1));
        assert_eq!((check(&[file(501)]).len(), hints(&[file(501)]).len()), (1, 0));
        assert_eq!(check(&[File::new("long.css", &"a{}\n".repeat(900))]).len(), 0);
    }
}
