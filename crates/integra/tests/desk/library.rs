//! Pictures and files: from a file somebody sends to what readers see, and back out again.

use http::{Method, StatusCode, header};
use integra_edition::DraftState;
use integra_kernel::EntryId;
use integra_store::{Role, Stage};
use integra_testing::{app::Answer, visitor::Visitor};
use serde_json::json;

use crate::world::{World, key};

/// A small picture: a PNG of one colour.
pub fn png(width: u32, height: u32, colour: u8) -> Vec<u8> {
    let chunk = |name: &[u8; 4], body: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(name);
        crc.update(body);
        let length = u32::try_from(body.len()).expect("short").to_be_bytes();
        [&length[..], name, body, &crc.sum().to_be_bytes()].concat()
    };
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
    let mut row = vec![colour; width as usize + 1];
    row[0] = 0;
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    (0..height).for_each(|_| std::io::Write::write_all(&mut packed, &row).expect("packed"));
    let data = packed.finish().expect("packed");
    [&b"\x89PNG\r\n\x1a\n"[..], &chunk(b"IHDR", &head), &chunk(b"IDAT", &data), &chunk(b"IEND", b"")].concat()
}

/// A document that does nothing.
pub fn pdf() -> Vec<u8> {
    b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n".to_vec()
}

/// The id of the entry an answer leads to.
pub fn led_to(answer: &Answer) -> EntryId {
    let to = answer.header("location");
    let id = to.split("/entries/").nth(1).and_then(|rest| rest.split('?').next()).and_then(|id| id.parse().ok());
    id.unwrap_or_else(|| panic!("{} leads to {to:?}: {}", answer.status, answer.text))
}

/// Somebody adds a picture to the library.
pub async fn adds(visitor: &mut Visitor<'_>, name: &str, bytes: &[u8]) -> EntryId {
    visitor.get("/desk/kosice/media").await;
    let answer = visitor.uploads("/desk/kosice/media", &[("source", "en")], &[(name, bytes)]).await;
    led_to(&answer)
}

/// All kept files of an entry, as its newest facts name them.
fn hashes(world: &World, id: EntryId) -> Vec<(String, String)> {
    let draft = world.draft(id);
    let variants = draft.facts.body["variants"].as_array().expect("a list").clone();
    let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
    variants.iter().map(|it| (text(&it["file"]), text(&it["format"]))).collect()
}

#[tokio::test]
async fn a_picture_comes_in_is_worded_chosen_published_and_seen() {
    let world = World::open().await;
    let mut visitor = world.works(Role::Publisher).await;
    let id = adds(&mut visitor, "Town_hall.PNG", &png(800, 600, 90)).await;
    let draft = world.draft(id);
    assert_eq!((draft.slug.as_str(), draft.state), ("town-hall", DraftState::Draft));
    assert_eq!(draft.source_text("name").as_deref(), Some("Town hall"));
    assert_eq!(world.trail(&id.to_string()).await, ["entry.create"]);
    let files = hashes(&world, id);
    assert_eq!(files.iter().map(|(_, format)| format.as_str()).collect::<Vec<_>>(), ["webp", "jpg"].repeat(3));
    // Nobody but the desk has it yet.
    let address = format!("/media/{}/town-hall.webp", files[0].0);
    assert_eq!(world.app.get(&address).await.status, StatusCode::NOT_FOUND);
    let thumb = visitor.get(&format!("/desk/kosice/media/{id}/thumb")).await;
    assert_eq!((thumb.status, thumb.header("content-type")), (StatusCode::OK, "image/webp"));
    assert!(thumb.header("content-security-policy").contains("sandbox"));
    assert!(visitor.get("/desk/kosice/media").await.text.contains("no alternative text"));

    // An organization takes it, and cannot be published while the picture has no words.
    let organization = world.id("organization", "etp-slovakia");
    let entry = format!("/desk/kosice/entries/{organization}");
    visitor.get(&entry).await;
    let form = visitor.form("save").with("f/image", &id.to_string()).pressing("save");
    assert_eq!(visitor.submit(&form).await.status, StatusCode::SEE_OTHER);
    visitor.get(&format!("{entry}/publish")).await;
    let answer = visitor.submit(&visitor.form("publish").pressing("publish")).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text.contains("alternative text"), "{}", answer.text);
    assert!(answer.text.contains(&format!("href=\"/desk/kosice/entries/{id}\"")), "it leads to the picture");

    let item = format!("/desk/kosice/entries/{id}");
    let page = visitor.get(&item).await.text;
    assert!(page.contains("ETP Slovensko") || page.contains("ETP"), "where it is used");
    let form = visitor.form("save").with("t/alternative", "The town hall <b>in snow</b>");
    let form = form.with("t/caption", "Winter").with("f/credit", "Jana \"J\" Nová").pressing("save");
    assert_eq!(visitor.submit(&form).await.status, StatusCode::SEE_OTHER);
    visitor.get(&format!("{entry}/publish")).await;
    let answer = visitor.submit(&visitor.form("publish").pressing("publish")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert_eq!(world.draft(id).state, DraftState::Published, "the picture goes with what shows it");
    assert_eq!(world.trail(&id.to_string()).await, ["entry.create", "entry.save", "entry.publish"]);

    let page = world.app.get("/kosice/en/organizations/etp-slovakia").await.text;
    assert!(page.contains("alt=\"The town hall &lt;b&gt;in snow&lt;/b&gt;\""), "{page}");
    assert!(page.contains("loading=\"lazy\"") && page.contains("width=\"800\" height=\"600\""), "{page}");
    assert!(page.contains(&format!("{address} 320w")) && page.contains("Winter") && page.contains("Nová"));
    let card = world.draft(id).facts.body["card"].as_str().expect("a hash").to_owned();
    assert!(page.contains(&format!("property=\"og:image\" content=\"/media/{card}/town-hall.jpg\"")), "{page}");
    assert_eq!(world.app.get(&format!("/media/{card}/town-hall.jpg")).await.header("content-type"), "image/jpeg");
    // In another language the words are marked as what they are.
    let page = world.app.get("/kosice/ar/organizations/etp-slovakia").await.text;
    assert!(page.contains("in snow&lt;/b&gt;\" lang=\"en\" dir=\"ltr\""), "{page}");

    let file = world.app.get(&address).await;
    assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, "image/webp"));
    assert_eq!(file.bytes, world.app.store.media().get(&files[0].0).await.expect("a file").expect("there"));
    assert_eq!(file.header("cache-control"), "public, max-age=31536000, immutable");
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("content-disposition", "inline; filename=\"town-hall.webp\""),
        ("content-security-policy", "default-src 'none'; sandbox; frame-ancestors 'none'"),
    ] {
        assert_eq!(file.header(name), value, "{name}");
    }
    assert_eq!(file.header("content-length"), file.bytes.len().to_string());
}

#[tokio::test]
async fn files_are_sent_whole_in_part_or_not_again() {
    let world = World::open().await;
    let mut visitor = world.works(Role::Publisher).await;
    let id = adds(&mut visitor, "Plan.pdf", &pdf()).await;
    visitor.get(&format!("/desk/kosice/entries/{id}")).await;
    let form = visitor.form("save").with("t/alternative", "The plan").pressing("save");
    assert_eq!(visitor.submit(&form).await.status, StatusCode::SEE_OTHER);
    visitor.get(&format!("/desk/kosice/entries/{id}/publish")).await;
    visitor.submit(&visitor.form("publish").pressing("publish")).await;
    let (hash, _) = hashes(&world, id)[0].clone();
    let address = format!("/media/{hash}/plan.pdf");
    let whole = world.app.get(&address).await;
    assert_eq!((whole.status, &whole.bytes), (StatusCode::OK, &pdf()), "kept byte for byte");
    assert_eq!(whole.header("content-disposition"), "attachment; filename=\"plan.pdf\"");
    let tag = whole.header("etag").to_owned();
    assert_eq!(tag, format!("\"{hash}\""));

    let asks = |name, value: &str| (name, value.to_owned());
    for (headers, status, bytes, told) in [
        (vec![asks(header::RANGE, "bytes=0-3")], 206, &pdf()[..4], "bytes 0-3/89"),
        (vec![asks(header::RANGE, "bytes=-6")], 206, &pdf()[pdf().len() - 6..], "bytes 83-88/89"),
        (vec![asks(header::RANGE, "bytes=500-")], 416, &b""[..], "bytes */89"),
        (vec![asks(header::RANGE, "bytes=0-3"), asks(header::IF_RANGE, &tag)], 206, &pdf()[..4], "bytes 0-3/89"),
        (vec![asks(header::RANGE, "bytes=0-3"), asks(header::IF_RANGE, "\"other\"")], 200, &pdf()[..], ""),
        (vec![asks(header::IF_NONE_MATCH, &tag)], 304, &b""[..], ""),
    ] {
        let pairs: Vec<(header::HeaderName, &str)> =
            headers.iter().map(|(name, value)| (name.clone(), value.as_str())).collect();
        let answer = world.app.ask(&address, &pairs).await;
        let found = (answer.status.as_u16(), answer.bytes.as_slice(), answer.header("content-range"));
        assert_eq!(found, (status, bytes, told), "{headers:?}");
    }
    let head = world.app.request(Method::HEAD, &address, http::HeaderMap::new(), String::new()).await;
    assert_eq!((head.status, head.header("content-length"), head.bytes.len()), (StatusCode::OK, "89", 0));
    // The name must say what it is, and the hash must be one.
    for bad in ["x.html", "x.svg", "plan.jpg", "plan"] {
        assert_eq!(world.app.get(&format!("/media/{hash}/{bad}")).await.status, StatusCode::NOT_FOUND, "{bad}");
    }
    for bad in ["..%2f..%2fetc", &hash.to_uppercase(), &hash[..63], &"0".repeat(64)] {
        assert_eq!(world.app.get(&format!("/media/{bad}/plan.pdf")).await.status, StatusCode::NOT_FOUND, "{bad}");
    }
    assert_eq!(world.app.pages.usage().pages, 0, "no file takes memory of the pages");
}

#[tokio::test]
async fn what_is_used_stays_and_what_is_erased_is_gone_for_good() {
    let world = World::open().await;
    let mut visitor = world.works(Role::Publisher).await;
    let id = adds(&mut visitor, "a.png", &png(400, 300, 10)).await;
    let item = format!("/desk/kosice/media/{id}");
    let organization = format!("/desk/kosice/entries/{}", world.id("organization", "etp-slovakia"));
    visitor.get(&organization).await;
    visitor.submit(&visitor.form("save").with("f/image", &id.to_string()).pressing("save")).await;
    let head = world.head().await;
    for wish in ["archive", "erase"] {
        visitor.get(&format!("/desk/kosice/entries/{id}")).await;
        let answer = visitor.posts(&item, &[("do", wish), ("reason", "consent")]).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{wish}");
        assert!(answer.text.contains("ETP"), "it says where: {}", answer.text);
    }
    assert_eq!(world.head().await, head);
    // Another file in its place: both files are the entry's, and both go with it.
    let before = hashes(&world, id);
    visitor.get(&format!("/desk/kosice/entries/{id}")).await;
    let answer = visitor.uploads(&item, &[("do", "replace")], &[("b.png", &png(500, 300, 20))]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let after = hashes(&world, id);
    assert!(after.iter().all(|it| !before.contains(it)));
    visitor.get(&format!("/desk/kosice/entries/{id}")).await;
    let answer = visitor.uploads(&item, &[("do", "replace")], &[("b.pdf", &pdf())]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "a document is no picture");

    visitor.get(&organization).await;
    visitor.submit(&visitor.form("save").with("f/image", "").pressing("save")).await;
    visitor.get(&format!("/desk/kosice/entries/{id}")).await;
    let answer = visitor.posts(&item, &[("do", "erase"), ("reason", "a sentence of my own")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "reasons are a closed list");
    visitor.get(&format!("/desk/kosice/entries/{id}")).await;
    let answer = visitor.posts(&item, &[("do", "erase"), ("reason", "consent")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let media = world.app.store.media();
    for (hash, format) in before.iter().chain(&after) {
        assert_eq!(media.get(hash).await.expect("readable"), None);
        assert_eq!(world.app.get(&format!("/media/{hash}/a.{format}")).await.status, StatusCode::GONE);
    }
    assert!(world.trail(&id.to_string()).await.contains(&"entry.erase".to_owned()));
    // The same picture cannot come back, neither as it was nor through another door.
    visitor.get("/desk/kosice/media").await;
    let answer = visitor.uploads("/desk/kosice/media", &[], &[("again.png", &png(400, 300, 10))]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("erased"), "{}", answer.text);
}

#[tokio::test]
async fn the_point_that_matters_is_pressed_or_typed() {
    let world = World::open().await;
    let mut visitor = world.works(Role::Editor).await;
    let id = adds(&mut visitor, "a.png", &png(1600, 300, 10)).await;
    let item = format!("/desk/kosice/media/{id}");
    for (pairs, focal) in [
        (vec![("do", "focus"), ("point", "100 0")], json!({ "x": 100, "y": 0 })),
        (vec![("do", "focus"), ("x", "33"), ("y", "66")], json!({ "x": 33, "y": 66 })),
    ] {
        visitor.get(&format!("/desk/kosice/entries/{id}")).await;
        assert_eq!(visitor.posts(&item, &pairs).await.status, StatusCode::SEE_OTHER);
        assert_eq!(world.draft(id).facts.body["focal"], focal);
    }
    let card = visitor.get(&format!("{item}/card")).await;
    assert_eq!(card.header("content-type"), "image/jpeg");
    for bad in ["101", "-1", "x", ""] {
        visitor.get(&format!("/desk/kosice/entries/{id}")).await;
        let answer = visitor.posts(&item, &[("do", "focus"), ("x", bad), ("y", "5")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
}

#[tokio::test]
async fn contributors_keep_pictures_of_their_own_organization_only() {
    let world = World::open().await;
    let mut editor = world.works(Role::Editor).await;
    let foreign = adds(&mut editor, "foreign.png", &png(40, 30, 1)).await;
    let mut visitor = world.works(Role::Contributor).await;
    let own = adds(&mut visitor, "own.png", &png(40, 30, 2)).await;
    let organization = world.id("organization", "etp-slovakia").to_string();
    assert_eq!(world.draft(own).facts.body["organization"], json!(organization));
    visitor.get(&format!("/desk/kosice/entries/{own}")).await;
    let focus = [("do", "focus"), ("point", "0 0")];
    assert_eq!(visitor.posts(&format!("/desk/kosice/media/{own}"), &focus).await.status, StatusCode::SEE_OTHER);
    assert_eq!(visitor.posts(&format!("/desk/kosice/media/{foreign}"), &focus).await.status, StatusCode::FORBIDDEN);
    let erase = [("do", "erase"), ("reason", "consent")];
    assert_eq!(visitor.posts(&format!("/desk/kosice/media/{own}"), &erase).await.status, StatusCode::FORBIDDEN);
    // What only staff may know is not in their form.
    let page = visitor.get(&format!("/desk/kosice/entries/{own}")).await.text;
    assert!(page.contains("f/credit") && !page.contains("f/consent"));
    // In another city nobody finds them.
    let id = world.person("elsewhere", vec![world.membership("all", Role::Administrator)]).await;
    let (mut network, _) = world.session(id, Stage::Full).await;
    let answer = network.get(&format!("/desk/all/media/{own}/thumb")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_same_file_is_kept_once_and_the_library_is_searched_by_words() {
    let world = World::open().await;
    let mut visitor = world.works(Role::Editor).await;
    let first = adds(&mut visitor, "Castle.png", &png(40, 30, 1)).await;
    assert_eq!(adds(&mut visitor, "copy of castle.png", &png(40, 30, 1)).await, first);
    let second = adds(&mut visitor, "Castle.png", &png(40, 30, 2)).await;
    assert_ne!(first, second);
    assert_eq!(world.draft(second).slug.as_str(), "castle-2");
    let drafts = world.app.drafts();
    let before = integra_testing::app::kosice()
        .0
        .keys()
        .filter(|name| name.starts_with("kosice/media/") && name.ends_with(".toml"))
        .count();
    assert_eq!(drafts.list(&key("kosice"), "media").count(), before + 2);
    visitor.get("/desk/kosice/media").await;
    let files: [(&str, &[u8]); 2] = [("čaj.png", &png(40, 30, 3)), ("Plan.pdf", &pdf())];
    let answer = visitor.uploads("/desk/kosice/media", &[], &files).await;
    assert_eq!(answer.header("location"), "/desk/kosice/media?done=uploaded");
    for (query, found) in [
        ("", vec!["castle", "castle-2", "caj", "plan"]),
        ("?q=CAJ", vec!["caj"]),
        ("?type=document", vec!["plan"]),
        ("?q=castle&unused=1", vec!["castle", "castle-2"]),
        ("?q=nothing", vec![]),
        ("?page=2", vec![]),
    ] {
        let page = visitor.get(&format!("/desk/kosice/media{query}")).await.text;
        for slug in ["castle", "castle-2", "caj", "plan"] {
            let id = world.find("kosice", "media", slug).id;
            assert_eq!(page.contains(&id.to_string()), found.contains(&slug), "{query}: {slug}");
        }
    }
    // The form of an organization offers the pictures, not the document.
    let organization = world.id("organization", "etp-slovakia");
    let page = visitor.get(&format!("/desk/kosice/entries/{organization}")).await.text;
    assert!(page.contains(&first.to_string()) && !page.contains(&world.find("kosice", "media", "plan").id.to_string()));
    // One more picture, made meanwhile in another window, is offered without losing what was typed.
    let form = visitor.form("save").with("t/summary", "Typed and not saved").pressing("look");
    let newest = adds(&mut visitor.clone(), "new.png", &png(40, 30, 9)).await;
    let answer = visitor.submit(&form).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.contains("Typed and not saved") && answer.text.contains(&newest.to_string()));
}
