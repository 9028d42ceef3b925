//! Kept files go out and come in byte for byte, or not at all.

use integra_exchange::bundle::{Error, Files};
use integra_kernel::canonical;

use crate::support::{CENTRE, edit, export, import, small};

/// Line ends of both kinds, which texts would lose.
const PICTURE: &[u8] = b"\xff\xd8\xff one\r\ntwo\r\n\0";
const PDF: &[u8] = b"%PDF-1.4\r\n1 0 obj << >> endobj\r\n%%EOF\r\n";

/// What is done to a good bundle.
type Change = Box<dyn Fn(&mut Files)>;

fn name(bytes: &[u8], ending: &str) -> String {
    format!("media/{}.{ending}", canonical::hash_bytes(bytes))
}

/// The small bundle with a picture that its office shows, and a document.
fn pictured() -> Files {
    let mut files = small();
    edit(&mut files, CENTRE, "[facts]\n", "[facts]\nimage = \"media/front\"\n");
    let mut add = |name: &str, text: String| files.0.insert(name.to_owned(), text.into_bytes());
    for (slug, what, bytes, format) in [("front", "image", PICTURE, "jpg"), ("plan", "document", PDF, "pdf")] {
        let hash = canonical::hash_bytes(bytes);
        let facts = format!(
            "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n\n[facts]\ntype = \"{what}\"\noriginal = \"{hash}\"\n\
             variants = [{{ id = \"a\", file = \"{hash}\", format = \"{format}\", bytes = {} }}]\n",
            bytes.len()
        );
        add(&format!("kosice/media/{slug}.toml"), facts);
        add(
            &format!("kosice/media/{slug}.en.md"),
            "+++\nname = \"A\"\nalternative = \"What one sees\"\n+++\n".to_owned(),
        );
    }
    files.0.insert(name(PICTURE, "jpg"), PICTURE.to_vec());
    files.0.insert(name(PDF, "pdf"), PDF.to_vec());
    files
}

#[tokio::test]
async fn files_go_round_byte_for_byte() {
    let (store, folder) = crate::db::sqlite().await;
    import(&store, &pictured()).await.expect("an import");
    let out = export(&store).await;
    assert_eq!(out.0[&name(PICTURE, "jpg")], PICTURE);
    assert_eq!(out.0[&name(PDF, "pdf")], PDF);
    // Over the disk too, where texts lose foreign line ends and files must not.
    let place = folder.path().join("out");
    out.write(&place).expect("written");
    let read = Files::read(&place).expect("read");
    assert_eq!(format!("{read:?}"), format!("{out:?}"));
    let (fresh, _fresh) = crate::db::sqlite().await;
    import(&fresh, &read).await.expect("an export has no mistakes");
    assert_eq!(format!("{:?}", export(&fresh).await), format!("{out:?}"));
    assert_eq!(import(&store, &read).await.expect("the same").same, 5);
}

#[tokio::test]
async fn files_that_are_not_what_they_should_be_stop_the_import() {
    let active = b"%PDF-1.4\n<< /S /JavaScript >>\n%%EOF\n";
    let cases: Vec<(&str, Change)> = vec![
        ("neither in media/", Box::new(|files| drop(files.0.remove(&name(PICTURE, "jpg"))))),
        ("must be named", Box::new(|files| drop(files.0.insert(name(PICTURE, "jpg"), b"\xff\xd8\xff other".to_vec())))),
        ("must be named", Box::new(|files| drop(files.0.insert(name(PICTURE, "webp"), PICTURE.to_vec())))),
        ("must be named", Box::new(|files| drop(files.0.insert("media/a/b.jpg".to_owned(), PICTURE.to_vec())))),
        ("must be named", Box::new(|files| drop(files.0.insert(name(b"<svg/>", "svg"), b"<svg/>".to_vec())))),
        ("must be named", Box::new(|files| drop(files.0.insert("media/x.toml".to_owned(), b"a = 1".to_vec())))),
        (
            "belongs to no entry",
            Box::new(|files| drop(files.0.insert(name(b"\xff\xd8\xff", "jpg"), b"\xff\xd8\xff".to_vec()))),
        ),
        ("holds programs", Box::new(|files| drop(files.0.insert(name(active, "pdf"), active.to_vec())))),
    ];
    for (told, change) in cases {
        let (store, folder) = crate::db::sqlite().await;
        let mut files = pictured();
        change(&mut files);
        let Err(Error::Faults(faults)) = import(&store, &files).await else { panic!("{told}: imported") };
        assert!(faults.iter().any(|fault| fault.message.contains(told)), "{told}: {faults:?}");
        assert_eq!(store.head().await.expect("a head"), 0);
        let kept = std::fs::read_dir(folder.path().join("media")).expect("the folder of media").count();
        assert_eq!(kept, 1, "{told}: only the place for what comes in");
    }
}
