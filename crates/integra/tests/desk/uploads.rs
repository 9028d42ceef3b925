//! Files that attack: refused with a sentence, told in no name, and nothing of them is stored.

use std::{collections::BTreeSet, path::Path};

use http::{Method, StatusCode};
use integra_store::{AuditFilter, Role, Stage};
use integra_testing::{
    html,
    visitor::{BOUNDARY, multipart},
};

use crate::{
    library::{adds, pdf, png},
    world::World,
};

/// Every file below a folder.
fn listing(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for item in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = item.path();
        if path.is_dir() {
            found.extend(listing(&path));
        } else {
            found.insert(path.display().to_string());
        }
    }
    found
}

/// Everything that would show that something was stored.
async fn stored(world: &World) -> (i64, usize, BTreeSet<String>) {
    let rows = world.app.store.audit_trail(&AuditFilter::default(), None, 1_000).await.expect("readable");
    (world.head().await, rows.len(), listing(&world.media()))
}

/// A large PNG that is small on its way: so many pixels of nothing.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(4, 4, 0);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut crc = flate2::Crc::new();
    crc.update(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    bytes
}

#[tokio::test]
async fn files_that_attack_are_refused_and_leave_nothing() {
    let world = World::open().await;
    let mut visitor = world.works(Role::Editor).await;
    visitor.get("/desk/kosice/media").await;
    let before = stored(&world).await;
    let script = b"<script>alert(1)</script>";
    let behind = |bytes: Vec<u8>| [bytes, script.to_vec()].concat();
    let zip = b"PK\x03\x04....PK\x05\x06\0\0\0\0";
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec(), "SVG"),
        ("drawing.png", b"<?xml version='1.0'?><!-- --><svg onload='alert(1)'/>".to_vec(), "SVG"),
        ("page.jpg", b"<html><script>alert(1)</script></html>".to_vec(), "none of"),
        ("page.html", script.to_vec(), "none of"),
        ("archive.pdf", zip.to_vec(), "none of"),
        ("program.png", b"MZ\x90\0\x03".to_vec(), "none of"),
        ("shell.gif", b"#!/bin/sh\nrm -rf /\n".to_vec(), "none of"),
        ("nothing.png", Vec::new(), "empty"),
        ("huge.png", bomb(10_000, 10_000), "megapixels"),
        ("wide.png", bomb(100_000, 100), "megapixels"),
        ("cut.png", png(400, 300, 7)[..60].to_vec(), "read to its end"),
        ("fake.jpg", [&b"\xff\xd8\xff\xe0"[..], script].concat(), "read to its end"),
        ("fake.gif", [&b"GIF89a\x08\0\x08\0\0\0\0"[..], script].concat(), "read to its end"),
        ("fake.webp", [&b"RIFF\0\0\0\0WEBP"[..], script].concat(), "read to its end"),
        ("two.pdf", [pdf(), zip.to_vec()].concat(), "something else is hidden"),
        ("page.pdf", behind(pdf()), "something else is hidden"),
        ("acts.pdf", [&b"%PDF-1.4\n<< /S /Java#53cript /JS (x) >>\n"[..], &pdf()].concat(), "holds programs"),
        ("starts.pdf", [&b"%PDF-1.4\n<< /S /Launch >>\n"[..], &pdf()].concat(), "holds programs"),
        ("carries.pdf", [&b"%PDF-1.4\n<< /Type /EmbeddedFile >>\n"[..], &pdf()].concat(), "other files"),
        ("locked.pdf", [&b"%PDF-1.4\n<< /Encrypt 9 0 R >>\n"[..], &pdf()].concat(), "password"),
        ("song.mp3", [&b"ID3\x04\0\0\0\0\0\x05hello"[..], script].concat(), "sound cannot be read"),
        ("song.ogg", [&b"OggS"[..], script].concat(), "sound cannot be read"),
        ("song.m4a", [&b"\0\0\0\x10ftypM4A \0\0\0\0"[..], script].concat(), "sound cannot be read"),
    ];
    for (name, bytes, told) in &cases {
        let answer = visitor.uploads("/desk/kosice/media", &[], &[(name, bytes)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(answer.text.contains(told), "{name} should say {told}: {}", answer.text);
        assert_eq!(stored(&world).await, before, "{name}");
    }
}

#[tokio::test]
async fn names_that_attack_are_only_words() {
    let world = World::open().await;
    let mut visitor = world.works(Role::Publisher).await;
    let names = [
        "../../../../etc/cron.d/evil.png",
        "..\\..\\windows\\system32\\evil.png",
        "/etc/passwd",
        "C:\\fakepath\\a.png",
        "<img src=x onerror=alert(2)>.png",
        "\"><script>alert(1)</script>.png",
        "a.png\r\nX-Evil: 1",
        "\u{202e}gnp.exe",
        ".htaccess",
        "con.png.",
    ];
    let folder = world.media();
    for (number, name) in (0_u8..).zip(names) {
        let id = adds(&mut visitor, name, &png(8, 8, number)).await;
        let draft = world.draft(id);
        let plain = |slug: &str| slug.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        assert!(plain(draft.slug.as_str()), "{name}: {}", draft.slug);
        for address in [format!("/desk/kosice/entries/{id}"), "/desk/kosice/media".to_owned()] {
            let answer = visitor.get(&address).await;
            assert_eq!(answer.status, StatusCode::OK, "{name}");
            assert_eq!(html::runs(&answer.text), Vec::<String>::new(), "{name}");
            assert!(!answer.text.contains("<img src=x"), "{name}");
        }
        // A refused file of this name is named on the page, as words.
        visitor.get("/desk/kosice/media").await;
        let answer = visitor.uploads("/desk/kosice/media", &[], &[(name, b"nothing we know")]).await;
        assert_eq!(html::runs(&answer.text), Vec::<String>::new(), "{name}");
        assert!(!answer.text.contains("<img src=x"), "{name}");
    }
    for file in listing(&folder) {
        let rest = Path::new(&file).strip_prefix(&folder).expect("in the folder").display().to_string();
        let named = rest.replace('/', "");
        assert!(named.len() == 64 && named.bytes().all(|byte| byte.is_ascii_hexdigit()), "{rest}");
    }
}

#[tokio::test]
async fn forms_that_attack_are_refused_before_a_file_is_kept() {
    let world = World::open().await;
    let id = world.colleague("editor", Role::Editor).await;
    let (mut visitor, session) = world.session(id, Stage::Full).await;
    let before = stored(&world).await;
    let (address, csrf) = ("/desk/kosice/media", session.csrf.as_str());
    let good = png(8, 8, 1);
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let ours = [("sec-fetch-site", "same-origin"), ("content-type", kind.as_str())];
    let whole = multipart(&[("csrf", csrf)], &[("a.png", &good)]);
    let part = |head: &str| format!("--{BOUNDARY}\r\n{head}\r\n\r\n");
    let disposition = "Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"";
    let forged = StatusCode::FORBIDDEN;
    let broken = StatusCode::UNPROCESSABLE_ENTITY;
    let large = StatusCode::PAYLOAD_TOO_LARGE;
    let token = multipart(&[("csrf", csrf)], &[]);
    let token = &token[..token.len() - BOUNDARY.len() - 6];
    let after = |rest: Vec<u8>| [token.to_vec(), rest].concat();
    let too_many: Vec<(&str, &[u8])> = vec![("a.png", &good); 13];
    let cases: Vec<(&str, Vec<u8>, StatusCode)> = vec![
        ("no token", multipart(&[], &[("a.png", &good)]), forged),
        ("another token", multipart(&[("csrf", "x")], &[("a.png", &good)]), forged),
        (
            "the token after the file",
            {
                let file = multipart(&[], &[("a.png", &good)]);
                let file = &file[..file.len() - BOUNDARY.len() - 6];
                [file.to_vec(), multipart(&[("csrf", csrf)], &[])].concat()
            },
            forged,
        ),
        ("cut in the file", whole[..whole.len() - 60].to_vec(), broken),
        ("cut in a head", whole[..whole.len() - good.len() - BOUNDARY.len() - 20].to_vec(), broken),
        ("no end", whole[..whole.len() - 8].to_vec(), broken),
        ("not a form at all", b"hello".to_vec(), broken),
        ("nothing", Vec::new(), broken),
        (
            "a huge head",
            after([part(&format!("{disposition}\r\nX: {}", "x".repeat(2 << 20))).into_bytes(), good.clone()].concat()),
            large,
        ),
        ("many heads", after(part(&format!("{disposition}{}", "\r\nA: b".repeat(200))).into_bytes()), broken),
        ("a huge file", multipart(&[("csrf", csrf)], &[("a.png", &vec![b'x'; 25 << 20])]), large),
        ("many files", multipart(&[("csrf", csrf)], &too_many), large),
        ("a huge text", multipart(&[("csrf", csrf), ("source", &"x".repeat(100_000))], &[]), large),
        ("many texts", multipart(&vec![("csrf", csrf); 100], &[]), large),
        ("no file", multipart(&[("csrf", csrf)], &[]), broken),
        ("an empty place for a file", multipart(&[("csrf", csrf)], &[("", b"")]), broken),
    ];
    for (what, body, status) in cases {
        let answer = visitor.sends(Method::POST, address, &ours, Some(body)).await;
        assert_eq!(answer.status, status, "{what}: {}", answer.text);
        assert!(answer.text.contains("<h1"), "{what} is told on a page of ours");
        assert_eq!(stored(&world).await, before, "{what}");
    }
    // The same from elsewhere, and to an address that takes no files.
    let elsewhere = [("sec-fetch-site", "cross-site"), ours[1]];
    assert_eq!(visitor.sends(Method::POST, address, &elsewhere, Some(whole.clone())).await.status, forged);
    let other = visitor.sends(Method::POST, "/desk/kosice/entries", &ours, Some(whole.clone())).await;
    assert_eq!(other.status, broken);
    let odd = [ours[0], ("content-type", "multipart/form-data")];
    assert_eq!(visitor.sends(Method::POST, address, &odd, Some(whole.clone())).await.status, broken);
    assert_eq!(stored(&world).await, before);
    // And the good one is kept.
    assert_eq!(visitor.sends(Method::POST, address, &ours, Some(whole)).await.status, StatusCode::SEE_OTHER);
    assert!(stored(&world).await.2.len() > before.2.len());
}

#[tokio::test]
async fn a_picture_with_a_page_behind_it_is_kept_without_the_page() {
    let world = World::open().await;
    let mut visitor = world.works(Role::Editor).await;
    let sent = [png(60, 40, 7), b"<html><script>alert('behind')</script></html>".to_vec()].concat();
    adds(&mut visitor, "both.png", &sent).await;
    for file in listing(&world.media()) {
        let bytes = std::fs::read(&file).expect("readable");
        assert!(!bytes.windows(7).any(|part| part == b"<script"), "{file}");
    }
}
