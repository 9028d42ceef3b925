//! Styles speak of start and end, never of left and right: half of the world reads the other way.

use super::Fault;
use crate::workspace::File;

/// Properties that keep one side whatever the direction.
const SIDED: [&str; 4] = ["margin-", "padding-", "border-", "scroll-"];
/// Properties whose value names a side.
const VALUED: [&str; 4] = ["text-align", "float", "clear", "caption-side"];

pub(super) fn check(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files
        .iter()
        .filter(|file| file.is("css") && file.path.starts_with("assets/") && !file.path.contains("/vendor/"))
    {
        let plain = without_comments(&file.text);
        for (position, property, value) in declarations(&plain) {
            if is_physical(property, value) {
                faults.push(Fault::new(
                    file.at(position),
                    format!("'{property}: {value}' keeps its side: use start and end"),
                ));
            }
        }
        for start in ["url(http", "url(\"http", "url('http", "url(//", "url(\"//", "url('//", "@import"] {
            faults.extend(
                plain
                    .match_indices(start)
                    .map(|(at, _)| Fault::new(file.at(at), format!("fetches from elsewhere: {start}…"))),
            );
        }
    }
    faults
}

fn is_physical(property: &str, value: &str) -> bool {
    let side = |word: &str| word == "left" || word == "right";
    let sided = SIDED.iter().any(|start| property.starts_with(start)) && property.split('-').any(side);
    sided || side(property) || (VALUED.contains(&property) && value.split_whitespace().any(side))
}

/// Comments become spaces, so that positions stay.
fn without_comments(css: &str) -> String {
    let mut plain = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find("/*") {
        let end = rest[at..].find("*/").map_or(rest.len(), |end| at + end + 2);
        plain.push_str(&rest[..at]);
        plain.extend(rest[at..end].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        rest = &rest[end..];
    }
    plain.push_str(rest);
    plain
}

/// `property: value` pairs with their positions. Selectors such as `a:hover` end in `{`, so they are none.
fn declarations(css: &str) -> impl Iterator<Item = (usize, &str, &str)> {
    let mut start = 0;
    css.char_indices().chain([(css.len(), ';')]).filter_map(move |(at, letter)| {
        if !matches!(letter, '{' | '}' | ';') {
            return None;
        }
        let (piece, from) = (css.get(start..at).unwrap_or_default(), start);
        start = at + 1;
        if letter == '{' {
            return None;
        }
        let (property, value) = piece.split_once(':')?;
        let position = from + (piece.len() - piece.trim_start().len());
        Some((position, property.trim(), value.trim()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tests::told;

    fn found(css: &str) -> String {
        told(&check(&[File::new("assets/css/app.css", css)]))
    }

    #[test]
    fn logical_styles_are_good() {
        let good = "/* left: 0 */ a:hover{margin-inline-start:1px;inset-inline-end:0;text-align:start}
@media (min-width:1px){.left{border-start-start-radius:2px;background:linear-gradient(to right,red,blue)}}";
        assert_eq!(found(good), "");
    }

    #[test]
    fn sides_are_found() {
        for bad in [
            "margin-left:1px",
            "padding-right: 0",
            "left:0",
            "border-top-left-radius:1px",
            "text-align: right",
            "float:left",
        ] {
            assert!(found(&format!("a{{color:red;{bad}}}")).contains("keeps its side"), "{bad}");
            assert!(found(&format!("@media print{{a{{{bad}}}}}")).contains("keeps its side"), "{bad}");
        }
        assert!(found("a{\n\n/* x\n*/ left:0}").starts_with("assets/css/app.css:4:"));
    }

    #[test]
    fn other_origins_are_found() {
        assert!(found("a{background:url(https://example.org/a.png)}").contains("fetches from elsewhere"));
        assert!(found("@import \"b.css\";").contains("fetches from elsewhere"));
        assert_eq!(found("a{background:url(a.svg)}"), "");
    }
}
