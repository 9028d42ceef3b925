//! Bundles written before or after this version of a kind.

use integra_exchange::bundle::{self, Error, Files, Outcome};
use integra_kernel::{Kind, Kinds, Texts, fields::Line, kinds::Upcast};
use integra_store::Store;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::support::{NOW, chance, edit, text};

/// The kind as it once was.
#[derive(Debug, Deserialize, Kind)]
#[kind(name = "shelter", version = 1, texts = ShelterTexts)]
#[expect(dead_code, reason = "only declared and parsed")]
struct Before {
    #[field(required)]
    phone: String,
}

/// The kind as it is.
#[derive(Debug, Deserialize, Kind)]
#[kind(name = "shelter", version = 2, texts = ShelterTexts, upcasts = UPCASTS)]
#[expect(dead_code, reason = "only declared and parsed")]
struct Now {
    #[field(required)]
    phones: Vec<String>,
}

#[derive(Debug, Texts)]
#[expect(dead_code, reason = "only declared")]
struct ShelterTexts {
    #[field(required)]
    name: Line,
}

const UPCASTS: &[Upcast] = &[Upcast { from: 1, facts: several_phones }];
const FILE: &str = "kosice/shelter/night.toml";

fn several_phones(facts: &mut Map<String, Value>) {
    if let Some(phone) = facts.remove("phone") {
        facts.insert("phones".to_owned(), json!([phone]));
    }
}

fn files() -> Files {
    let facts = "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n\n[facts]\nphone = \"112\"\n";
    let texts = "+++\nname = \"Night shelter\"\n+++\n";
    let all = [("bundle.toml", "format = 1\n"), (FILE, facts), ("kosice/shelter/night.en.md", texts)];
    Files(all.into_iter().map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).collect())
}

async fn import(store: &Store, kinds: &Kinds, files: &Files) -> Result<Outcome, Error> {
    bundle::import(store, kinds, files, "test", NOW, &mut chance, false).await
}

#[tokio::test]
async fn an_export_of_older_facts_comes_in_again_as_it_was() {
    let (before, now) = (Kinds::new([Before::declaration()]), Kinds::new([Now::declaration()]));
    let ((old, _a), (fresh, _b)) = (crate::db::sqlite().await, crate::db::sqlite().await);
    import(&old, &before, &files()).await.expect("version 1");
    // The program is updated, the log stays as it is.
    let out = bundle::export(&old, &now, None).await.expect("an export");
    assert!(text(&out, FILE).contains("kind_version = 1\n"), "{}", text(&out, FILE));
    assert_eq!(import(&old, &now, &out).await.expect("its own export").same, 1);
    assert_eq!(import(&fresh, &now, &out).await.expect("facts of version 1").new, 1);
    assert_eq!(bundle::export(&fresh, &now, None).await.expect("an export"), out);
    // What an upcast cannot mend is still a mistake.
    let mut wrong = out;
    edit(&mut wrong, FILE, "phone = ", "fax = ");
    let error = import(&fresh, &now, &wrong).await.expect_err("an unknown field").to_string();
    assert!(error.contains("'fax' is not a field"), "{error}");
}

#[tokio::test]
async fn a_newer_version_passes_through_unharmed() {
    let now = Kinds::new([Now::declaration()]);
    let ((store, _a), (fresh, _b)) = (crate::db::sqlite().await, crate::db::sqlite().await);
    let mut newer = files();
    edit(&mut newer, FILE, "[facts]\n", "kind_version = 9\n\n[facts]\nwings = { north = [1, 2.5] }\n");
    edit(&mut newer, "kosice/shelter/night.en.md", "name", "motto = \"Rest\"\nname");
    assert_eq!(import(&store, &now, &newer).await.expect("a newer version").new, 1);
    let out = bundle::export(&store, &now, None).await.expect("an export");
    for piece in ["kind_version = 9\n", "phone = \"112\"\n", "north = [1, 2.5]"] {
        assert!(text(&out, FILE).contains(piece), "{piece} is not in\n{}", text(&out, FILE));
    }
    import(&fresh, &now, &out).await.expect("the export");
    assert_eq!(bundle::export(&fresh, &now, None).await.expect("an export"), out);
}
