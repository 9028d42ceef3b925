//! Words that must not get into the project: folders of somebody's machine.

use super::Fault;
use crate::workspace::File;

/// Put together at compile time, so that this file does not hold them.
const FORBIDDEN: [&str; 4] =
    [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/tmp/con", "tract")];

pub(super) fn check(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        for word in FORBIDDEN {
            let here = file.text.match_indices(word).filter(|(at, _)| begins(&file.text[..*at]));
            faults
                .extend(here.map(|(at, _)| Fault::new(file.at(at), format!("names a folder of some machine: {word}"))));
        }
    }
    faults
}

/// A path begins here; `…/topics/work/…` is an address, not a folder.
fn begins(before: &str) -> bool {
    !before.ends_with(|letter: char| letter.is_alphanumeric() || "._-~}*".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tests::told;

    #[test]
    fn folders_of_a_machine_are_found() {
        let found = |text: &str| told(&check(&[File::new("docs/a.md", text)]));
        let planted = FORBIDDEN[0];
        assert!(found(&format!("one\nsee {planted}main")).starts_with("docs/a.md:2: names a folder"));
        assert!(found(&format!("`{planted}x`")).contains("names a folder"));
        assert_eq!(found(&format!("/en/topics{planted}advice")), "");
        assert_eq!(found("at work / home"), "");
    }
}
