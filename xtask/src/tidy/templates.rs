//! A template that no Rust file names is never rendered, so nobody would notice when it breaks.

use super::Fault;
use crate::workspace::File;

pub(super) fn check(files: &[File]) -> Vec<Fault> {
    let templates = files.iter().filter(|file| is_template(file));
    templates
        .filter(|file| !registered(file, files))
        .map(|file| Fault::new(&file.path, "no Rust file names it"))
        .collect()
}

/// An `.html` file in the `templates` folder of a crate.
pub(super) fn is_template(file: &File) -> bool {
    file.is("html") && file.path.starts_with("crates/") && file.path.contains("/templates/")
}

fn registered(template: &File, files: &[File]) -> bool {
    let Some((room, name)) = template.path.split_once("/templates/") else { return false };
    let named = format!("templates/{name}\"");
    files.iter().any(|file| file.is("rs") && file.path.starts_with(&format!("{room}/")) && file.text.contains(&named))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tests::told;

    #[test]
    fn a_template_nobody_names_is_found() {
        let rust = File::new("crates/a/src/lib.rs", r#"include_str!("../templates/home.html")"#);
        let home = File::new("crates/a/templates/home.html", "");
        assert_eq!(told(&check(&[rust.clone(), home.clone()])), "");
        let lost = File::new("crates/a/templates/lost.html", "");
        assert!(told(&check(&[rust.clone(), home, lost])).contains("crates/a/templates/lost.html: no Rust file"));
        let elsewhere = File::new("crates/b/templates/home.html", "");
        assert!(told(&check(&[rust, elsewhere])).contains("crates/b"));
    }
}
