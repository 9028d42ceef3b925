//! A part of a bundle: some of its cities, with what the network shares.

use std::collections::BTreeSet;

use toml::Value;

use super::files::{Files, MEDIA};

/// The folder of what the network shares.
const NETWORK: &str = "all";

impl Files {
    /// The cities that have files here, without the network.
    pub fn cities(&self) -> BTreeSet<&str> {
        let folders = self.0.keys().filter_map(|path| path.split_once('/').map(|(folder, _)| folder));
        folders.filter(|folder| *folder != NETWORK && format!("{folder}/") != MEDIA).collect()
    }

    /// The files of these cities and of the network, with the kept files they name. Facts that link to another city lose
    /// the link; what is no bundle stays as it is, for the import to name.
    pub fn of_cities(&self, wanted: &[&str]) -> Self {
        let cities = self.cities();
        let left_out: BTreeSet<&str> = cities.iter().copied().filter(|city| !wanted.contains(city)).collect();
        let folder = |path: &str| path.split_once('/').map(|(folder, _)| folder.to_owned()).unwrap_or_default();
        let (away, kept): (Vec<_>, Vec<_>) =
            self.0.iter().partition(|(path, _)| left_out.contains(folder(path).as_str()));
        let (elsewhere, here) = (named_files(&away), named_files(&kept));
        let wanted = |path: &str| {
            let hash = path.strip_prefix(MEDIA).and_then(|file| file.split('.').next()).unwrap_or_default();
            here.contains(hash) || !elsewhere.contains(hash)
        };
        let kept = kept.iter().filter(|(path, _)| wanted(path));
        Self(kept.map(|(path, bytes)| ((*path).clone(), unlinked(path, bytes, &left_out))).collect())
    }
}

/// The kept files that facts name, by their hash (SHA-256 in hexadecimal digits).
fn named_files<'f>(files: &[(&String, &'f Vec<u8>)]) -> BTreeSet<&'f str> {
    let facts = files.iter().filter(|(path, _)| path.ends_with(".toml"));
    let words = facts.filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok()).flat_map(|text| text.split('"'));
    words.filter(|word| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit())).collect()
}

/// The facts of a file without links to these cities.
fn unlinked(path: &str, bytes: &[u8], cities: &BTreeSet<&str>) -> Vec<u8> {
    let whole = || bytes.to_vec();
    let names_one = |text: &str| cities.iter().any(|city| text.contains(&format!("{city}:")));
    let Some(text) = std::str::from_utf8(bytes).ok().filter(|text| path.ends_with(".toml") && names_one(text)) else {
        return whole();
    };
    let Ok(mut facts) = text.parse::<toml::Table>() else { return whole() };
    facts.iter_mut().for_each(|(_, value)| prune(value, cities));
    toml::to_string(&facts).map_or_else(|_| whole(), String::into_bytes)
}

fn prune(value: &mut Value, cities: &BTreeSet<&str>) {
    let leads_out = |value: &Value| {
        let link = value.as_str().and_then(|text| text.split_once(':'));
        link.is_some_and(|(city, rest)| cities.contains(city) && rest.contains('/') && !rest.starts_with('/'))
    };
    match value {
        Value::Array(items) => {
            items.retain(|item| !leads_out(item));
            items.iter_mut().for_each(|item| prune(item, cities));
        }
        Value::Table(facts) => {
            facts.retain(|_, fact| !leads_out(fact));
            facts.iter_mut().for_each(|(_, fact)| prune(fact, cities));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_links_to_a_city_that_is_left_out_loses_the_link() {
        let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
        let project = "[entry]\nsource_language = \"en\"\n\n[facts]\nurl = \"https://example.org/a\"\n\
                       partners = [{ id = \"a\", organization = \"praha:organization/icp\" }, { id = \"b\" }]\n\
                       answers = [\"praha:service/x\", \"all:service/y\"]\n";
        let (shared, away) = ("0a".repeat(32), "0b".repeat(32));
        let files = Files(
            [
                file("bundle.toml", "format = 1"),
                file("media/0f.jpg", "praha:"),
                file(&format!("media/{shared}.jpg"), ""),
                file(&format!("media/{away}.jpg"), ""),
                file("kosice/media/a.toml", &format!("original = \"{shared}\"")),
                file("praha/media/a.toml", &format!("original = \"{shared}\"\ncard = \"{away}\"")),
                file("all/project/a.toml", project),
                file("all/project/a.en.md", "[us](entry:praha:article/x)"),
                file("all/project/broken.toml", "praha: ["),
                file("kosice/city/kosice.toml", ""),
                file("praha/city/praha.toml", ""),
            ]
            .into(),
        );
        assert_eq!(files.cities(), BTreeSet::from(["kosice", "praha"]));
        let part = files.of_cities(&["kosice"]);
        let left: Vec<&str> = files.0.keys().map(String::as_str).filter(|path| !part.0.contains_key(*path)).collect();
        assert_eq!(left, [&format!("media/{away}.jpg"), "praha/city/praha.toml", "praha/media/a.toml"]);
        let facts: toml::Table = String::from_utf8_lossy(&part.0["all/project/a.toml"]).parse().expect("TOML");
        let wanted: toml::Table = "[entry]\nsource_language = \"en\"\n[facts]\nurl = \"https://example.org/a\"\n\
                                   partners = [{ id = \"a\" }, { id = \"b\" }]\nanswers = [\"all:service/y\"]"
            .parse()
            .expect("TOML");
        assert_eq!(facts, wanted);
        for same in ["media/0f.jpg", "all/project/a.en.md", "all/project/broken.toml"] {
            assert_eq!(part.0[same], files.0[same], "{same}");
        }
        assert_eq!(files.of_cities(&["kosice", "praha"]), files);
    }
}
