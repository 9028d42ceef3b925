//! The sketches that are shipped, and those that somebody may bring.

use std::{collections::BTreeSet, fs, path::Path};

use integra_map::{AT_MOST_BYTES, Error, Kind, Shape, Sketch};
use proptest::prelude::*;

fn shipped() -> Vec<(String, Sketch)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sketches");
    let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path());
    let sketches = files.filter(|path| path.extension().is_some_and(|it| it == "geojson"));
    let read = |path: &Path| {
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let sketch = Sketch::read(&fs::read_to_string(path).expect("text"));
        (name.clone(), sketch.unwrap_or_else(|error| panic!("{name}: {error}")))
    };
    sketches.map(|path| read(&path)).collect()
}

#[test]
fn every_city_of_the_demo_has_a_sketch_that_helps() {
    let sketches = shipped();
    let names: BTreeSet<&str> = sketches.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, BTreeSet::from(["kosice", "osijek", "praha", "rubano", "sofia"]));
    for (city, sketch) in &sketches {
        let of = |kind: Kind| sketch.drawn.iter().filter(move |drawn| drawn.kind == kind);
        assert!(of(Kind::River).next().is_some() && of(Kind::Station).next().is_some(), "{city}");
        assert!(of(Kind::Street).filter(|street| street.name.is_some()).count() >= 8, "{city}");
        assert!(of(Kind::Landmark).count() >= 10, "{city}");
        for drawn in &sketch.drawn {
            if let Shape::Point(place) = drawn.shape {
                assert!(sketch.area.holds(place) && drawn.name.is_some(), "{city}: {:?}", drawn.name);
            }
        }
    }
    // Cyrillic names have Latin ones beside them.
    let (_, sofia) = sketches.iter().find(|(city, _)| city == "sofia").expect("Sofia");
    assert!(sofia.drawn.iter().all(|drawn| drawn.name.is_none() || drawn.latin.is_some()));
}

fn with(feature: &str) -> String {
    format!(r#"{{"type":"FeatureCollection","bbox":[21,48,22,49],"features":[{feature}]}}"#)
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let told = |text: &str| Sketch::read(text).expect_err("wrong").to_string();
    let point = |kind: &str, at: &str| {
        with(&format!(
            r#"{{"properties":{{"kind":"{kind}","name":"X"}},"geometry":{{"type":"Point","coordinates":{at}}}}}"#
        ))
    };
    assert!(Sketch::read(&point("station", "[21.5,48.5]")).is_ok());
    assert!(told(&point("station", "[48.5,210.5]")).contains("feature 1 (X): 48.5, 210.5 is no place"));
    assert!(told(&point("river", "[21.5,48.5]")).contains("a river cannot be drawn as a point"));
    assert!(told(&point("volcano", "[21.5,48.5]")).contains("unknown variant `volcano`"));
    assert!(told(&point("station", "[1e999,1]")).contains("cannot be read"));
    let line = r#"{"properties":{"kind":"street"},"geometry":{"type":"LineString","coordinates":[[21.5,48.5]]}}"#;
    assert!(told(&with(line)).contains("feature 1: a line needs two points"));
    let empty = r#"{"properties":{"kind":"lake"},"geometry":{"type":"Polygon","coordinates":[]}}"#;
    assert!(told(&with(empty)).contains("an area three"));
    assert!(told(r#"{"type":"FeatureCollection","bbox":[22,48,21,49],"features":[]}"#).contains("'bbox' must be west"));
    assert!(matches!(Sketch::read(&" ".repeat(AT_MOST_BYTES + 1)), Err(Error::TooLarge { what: "bytes", .. })));
    let many = format!("[21,48]{}", ",[21,48]".repeat(60_000));
    let long = with(&format!(
        r#"{{"properties":{{"kind":"street"}},"geometry":{{"type":"LineString","coordinates":[{many}]}}}}"#
    ));
    assert!(matches!(Sketch::read(&long), Err(Error::TooLarge { what: "points", .. })));
    // As deep as it likes: serde_json stops at 128 levels.
    assert!(told(&format!("{}{}", "[".repeat(10_000), "]".repeat(10_000))).contains("cannot be read"));
}

proptest! {
    #[test]
    fn nothing_makes_it_fail_otherwise(text in ".{0,200}", at in 0_usize..20_000, other in any::<char>()) {
        let _ = Sketch::read(&text);
        // A shipped sketch with one letter changed is read or refused.
        let whole = include_str!("../sketches/osijek.geojson");
        let mut broken: String = whole.chars().take(at).collect();
        broken.push(other);
        broken.extend(whole.chars().skip(at + 1));
        if let Ok(sketch) = Sketch::read(&broken) {
            prop_assert!(!sketch.drawn.is_empty());
        }
    }
}
