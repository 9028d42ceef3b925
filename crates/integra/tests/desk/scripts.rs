//! Words that try to be scripts: in every text field of a kind, on every page they are shown on.

use http::StatusCode;
use integra_store::{Role, Stage};
use integra_testing::html;

use crate::world::{World, key};

/// Short enough for every field, and bad in text, in attributes and in Markdown.
const BAD: &str =
    "<script>alert(1)</script>\"><img src=x onerror=alert(2)>[x](javascript:alert(3))<javascript:alert(4)>";

/// No script of somebody's own runs on a page, and the words are there to be read.
fn is_harmless(address: &str, text: &str) {
    assert_eq!(html::runs(text), Vec::<String>::new(), "{address}");
    assert!(!text.contains("<img src=x"), "{address}");
}

#[tokio::test]
async fn words_never_become_scripts() {
    let world = World::open().await;
    let mut visitor = world.works(Role::Administrator).await;
    let id = world.id("service", "residence-permits");
    let entry = format!("/desk/kosice/entries/{id}");

    // Every list gets a row, so that every text field there is stands in the form.
    visitor.get(&entry).await;
    let adds: Vec<String> = visitor.form("save").buttons.into_iter().map(|(_, value)| value).collect();
    let adds: Vec<&String> = adds.iter().filter(|value| value.starts_with("add ")).collect();
    assert!(adds.len() >= 6, "{adds:?}");
    for add in adds {
        let form = visitor.form("save").pressing(add);
        assert_eq!(visitor.submit(&form).await.status, StatusCode::OK, "{add}");
    }
    let mut form = visitor.form("save");
    let mut filled = 0;
    for (_, value) in form.pairs.iter_mut().filter(|(name, _)| name.starts_with("t/")) {
        BAD.clone_into(value);
        filled += 1;
    }
    assert!(filled >= 12, "{filled}");
    let form = form.with("note", BAD).pressing("review");
    let answer = visitor.submit(&form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let texts = format!("{:?}", world.draft(id).texts[&world.draft(id).source].body);
    assert_eq!(texts.matches("<script>alert(1)").count(), filled, "saved as it was typed");

    visitor.get(&format!("{entry}/review")).await;
    visitor.submit(&visitor.form("comment").with("words", BAD).pressing("comment")).await;
    visitor.get("/desk/account").await;
    visitor.submit(&visitor.form_to("/desk/account").with("name", &BAD[..70])).await;
    visitor.get(&format!("{entry}/translate/sk")).await;
    let mut form = visitor.form("save");
    form.pairs.iter_mut().filter(|(name, _)| name.starts_with("t/")).for_each(|(_, value)| BAD.clone_into(value));
    assert_eq!(visitor.submit(&form.pressing("save")).await.status, StatusCode::SEE_OTHER);

    let history = world.app.store.history(&id).await.expect("readable");
    let (first, last) = (history[0].seq, world.draft(id).texts[&world.draft(id).source].seq);
    let pages = [
        "/desk/kosice".to_owned(),
        "/desk/kosice/entries".to_owned(),
        format!("/desk/kosice/entries?q={}", form_urlencoded::byte_serialize(BAD.as_bytes()).collect::<String>()),
        "/desk/kosice/reviews".to_owned(),
        "/desk/kosice/people".to_owned(),
        "/desk/kosice/trail".to_owned(),
        "/desk/account".to_owned(),
        entry.clone(),
        format!("{entry}/history"),
        format!("{entry}/compare?from={first}&to={last}"),
        format!("{entry}/review"),
        format!("{entry}/publish"),
        format!("{entry}/translate/sk"),
        format!("{entry}/translate/ar"),
        "/desk/kosice/new/guide".to_owned(),
    ];
    for page in &pages {
        let answer = visitor.get(page).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        assert!(answer.text.contains("&lt;script&gt;alert(1)"), "{page} shows the words");
        is_harmless(page, &answer.text);
    }
    // The new rows lack what a page is made of; that is said in place of an empty frame.
    for page in ["preview", "page/en"] {
        let answer = visitor.get(&format!("{entry}/{page}")).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.text.contains("Something that readers need is missing"), "{}", answer.text);
    }
    readers_see_words_only(&world, &mut visitor, &entry).await;
}

async fn readers_see_words_only(world: &World, visitor: &mut integra_testing::visitor::Visitor<'_>, entry: &str) {
    // The empty rows that were added miss what publishing needs; they go again.
    visitor.get(entry).await;
    let removes: Vec<String> = visitor.form("save").buttons.into_iter().map(|(_, value)| value).collect();
    for remove in removes.iter().filter(|value| value.starts_with("remove f/") && !value.contains("sources")) {
        let form = visitor.form("save");
        if form.buttons.iter().any(|(_, value)| value == remove) {
            visitor.submit(&form.pressing(remove)).await;
        }
    }
    let form = visitor.form("save").pressing("publish");
    let answer = visitor.submit(&form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    for page in ["preview", "page/en", "page/sk", "page/ar"] {
        let answer = visitor.get(&format!("{entry}/{page}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        assert!(answer.text.contains("&lt;script&gt;alert(1)"), "{page} shows the words");
        is_harmless(page, &answer.text);
    }
    visitor.get(&format!("{entry}/publish")).await;
    let form = visitor.form("publish").pressing("publish");
    assert_eq!(visitor.submit(&form).await.status, StatusCode::SEE_OTHER);
    let city = key("kosice");
    for page in ["services/residence-permits", "services", "search?q=alert", "guides/first-weeks", ""] {
        for lang in ["en", "sk"] {
            let address = format!("/{city}/{lang}/{page}").trim_end_matches('/').to_owned();
            let answer = world.app.get(&address).await;
            is_harmless(&address, &answer.text);
            if page.starts_with("services") {
                assert!(answer.text.contains("&lt;script&gt;alert(1)"), "{address} shows the words");
            }
        }
    }
}

#[tokio::test]
async fn what_is_typed_wrongly_comes_back_as_words() {
    let world = World::open().await;
    let id = world.colleague("admin", Role::Administrator).await;
    let (mut visitor, _) = world.session(id, Stage::Full).await;
    let service = world.id("service", "residence-permits");
    let entry = format!("/desk/kosice/entries/{service}");
    let head = world.head().await;
    for (name, bad) in
        [("slug", BAD), ("f/website", "javascript:alert(1)"), ("f/website", BAD), ("f/email", BAD), ("f/verified", BAD)]
    {
        visitor.get(&entry).await;
        let form = visitor.form("save").with(name, bad).pressing("save");
        let answer = visitor.submit(&form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        is_harmless(name, &answer.text);
        assert_eq!(visitor.form("save").value(name), Some(bad), "{name} comes back as it was typed");
    }
    let tries = [
        ("/desk/sign-in", vec![("email", BAD), ("password", "x"), ("to", BAD)]),
        ("/desk/kosice/people", vec![("do", "invite"), ("email", BAD), ("name", BAD), ("role", "reader")]),
        ("/desk/account", vec![("name", BAD), ("language", BAD)]),
    ];
    for (address, pairs) in tries {
        visitor.get("/desk/kosice/people").await;
        let answer = visitor.posts(address, &pairs).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        is_harmless(address, &answer.text);
    }
    visitor.get(&format!("{entry}/publish")).await;
    let answer = visitor.posts(&format!("{entry}/publish"), &[("do", "plan"), ("at", BAD)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    is_harmless("publish", &answer.text);
    for address in [
        format!("{entry}?unsaved={BAD}&done={BAD}"),
        format!("/desk/sign-in?to={BAD}"),
        format!("/desk/kosice?done={BAD}"),
    ] {
        let address = address.replace(BAD, &form_urlencoded::byte_serialize(BAD.as_bytes()).collect::<String>());
        let answer = visitor.get(&address).await;
        is_harmless(&address, &answer.text);
    }
    assert_eq!(world.head().await, head, "nothing is saved");
}
