//! The way in: the front door of the network, its cities, and the last line of the language menu.

use http::{StatusCode, header};

use crate::{add, city, portal};

/// What stands between two marks, once.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    text.split(from).nth(1).and_then(|rest| rest.split(to).next()).unwrap_or_default()
}

#[tokio::test]
async fn with_one_city_the_front_door_is_its_own() {
    let (app, _folder) = portal().await;
    let asked = app.ask("/", &[(header::ACCEPT_LANGUAGE, "sk")]).await;
    assert_eq!((asked.status, asked.header("location")), (StatusCode::FOUND, "/kosice/sk"));
    let picker = app.get("/").await;
    assert!(picker.text.contains("href=\"/kosice/ar\"") && !picker.text.contains("href=\"/all/"));
}

#[tokio::test]
async fn with_several_cities_it_is_the_networks_and_a_picker_where_no_language_fits() {
    let (app, _folder) = portal().await;
    add(&app, &city("praha", "Prague", &["en", "cs", "vi", "de"], "")).await;
    let asked = app.ask("/", &[(header::ACCEPT_LANGUAGE, "sk, en;q=0.5")]).await;
    assert_eq!((asked.status, asked.header("location")), (StatusCode::FOUND, "/all/sk"));
    assert!(asked.header("vary").contains("Accept-Language"));
    let picker = app.ask("/", &[(header::ACCEPT_LANGUAGE, "eo")]).await;
    assert_eq!(picker.status, StatusCode::OK);
    for (tag, to) in [("sk", "/all/sk"), ("ar", "/all/ar"), ("vi", "/all/vi"), ("de", "/praha/de")] {
        assert!(picker.text.contains(&format!("href=\"{to}\" lang=\"{tag}\"")), "{tag} leads to {to}");
    }
    assert!(picker.headers.get("set-cookie").is_none() && picker.header("etag").is_empty());
}

#[tokio::test]
async fn the_networks_home_has_a_door_to_each_city_in_each_of_its_languages() {
    let (app, _folder) = portal().await;
    let before = app.get("/all/ar").await;
    assert_eq!(before.status, StatusCode::OK);
    assert!(!before.text.contains("/praha/"));
    add(&app, &city("praha", "Prague", &["en", "cs", "vi"], "skyline = \"nowhere\"\nhero_light = \"#ffb3a7\"")).await;
    let home = app.get("/all/ar").await.text;
    assert!(home.contains("tel:112"), "the emergency number");
    assert!(home.contains(".svg#kosice\"") && home.contains(".svg#all\""), "an unknown drawing is the network's");
    // The reader's own language comes first where the city has it, and the city's name leads there.
    let kosice = between(&home, "c-kosice", "</ul>");
    assert!(
        kosice.find("href=\"/kosice/ar\" lang").expect("own") < kosice.find("href=\"/kosice/en\" lang").expect("en")
    );
    assert!(kosice.contains("<h3><a href=\"/kosice/ar\">"), "{kosice}");
    let praha = between(&home, "c-praha", "</ul>");
    assert!(praha.contains("<h3><a href=\"/praha/en\" hreflang=\"en\">"), "{praha}");
    for language in ["cs", "vi"] {
        assert!(praha.contains(&format!("href=\"/praha/{language}\" lang=\"{language}\" hreflang=\"{language}\"")));
    }
    // The colours of the cities stand in one sheet, which is kept for ever under this name.
    let css = app.get(&sheet_of(&home)).await;
    assert_eq!((css.status, css.header("cache-control")), (StatusCode::OK, "public, max-age=31536000, immutable"));
    assert!(css.text.contains(".c-praha{--hero:#ffb3a7}") && css.text.contains(".c-kosice{--hero:#ffc93c}"));
}

/// The address of the sheet with the cities' colours.
fn sheet_of(html: &str) -> String {
    let sheets = html.split("stylesheet\" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    sheets.filter(|sheet| sheet.contains("/cities.")).last().expect("a sheet").to_owned()
}

#[tokio::test]
async fn a_city_that_changes_its_name_changes_its_card() {
    let (app, _folder) = portal().await;
    assert!(app.get("/all/en").await.text.contains("Košice"));
    let entry = app.entry("kosice", "city", "kosice");
    app.reword(&entry, "en", "name", "Cassovia").await;
    assert!(app.get("/all/en").await.text.contains("Cassovia"));
}

#[tokio::test]
async fn every_languages_menu_ends_with_those_who_are_not_in_it() {
    let (app, _folder) = portal().await;
    add(&app, &city("praha", "Prague", &["en", "ne"], "")).await;
    for (page, to) in [("/kosice/en/guides", "/kosice/en/languages"), ("/all/en", "/all/en/languages")] {
        let menu = app.get(page).await.text;
        let menu = between(&menu, "class=\"langs\"", "</ul>");
        let last = menu.rsplit("<li>").next().expect("a last line");
        assert!(last.contains(&format!("href=\"{to}\"")), "{page}: {last}");
        assert_eq!(app.get(to).await.status, StatusCode::OK);
    }
    let languages = app.get("/all/en/languages").await.text;
    assert!(languages.contains("नेपाली") && languages.contains("href=\"/praha/ne\""), "where one can read it");
    assert!(languages.contains("href=\"/kosice/en/languages/uk\""), "where people speak it");
    assert!(!languages.contains("href=\"/all/en/languages/"), "the network itself speaks none");
}

#[tokio::test]
async fn every_city_has_a_drawing_that_is_there_and_one_for_each_direction() {
    let (app, _folder) = portal().await;
    for skyline in ["praha", "osijek", "rubano", "sofia", "kosice", "all", "no-such-city", "../../etc/passwd"] {
        let key = if skyline.chars().all(|c| c.is_ascii_lowercase()) { skyline } else { "odd" };
        let key = if matches!(key, "kosice" | "all") { "other" } else { key };
        add(&app, &city(key, "A city", &["en", "ar"], &format!("skyline = \"{skyline}\""))).await;
        for (lang, ending) in [("en", "."), ("ar", "-rtl.")] {
            let home = app.get(&format!("/{key}/{lang}")).await.text;
            let image = between(&home, "class=\"skyline\" src=\"", "\"");
            let shown = if matches!(key, "odd") { "all" } else { skyline };
            assert!(image.contains(&format!("skyline-{shown}{ending}")), "{skyline} in {lang}: {image}");
            let drawing = app.get(image).await;
            assert_eq!((drawing.status, drawing.header("content-type")), (StatusCode::OK, "image/svg+xml"));
            assert!(drawing.text.len() <= 3_000, "{image} has {} bytes", drawing.text.len());
            let card = between(&home, "og:image\" content=\"", "\"");
            let card = app.get(card).await;
            assert_eq!((card.status, card.header("content-type")), (StatusCode::OK, "image/png"));
            assert!(card.bytes.len() <= 40_000);
        }
    }
}

#[tokio::test]
async fn the_page_about_open_data_lists_what_works() {
    let (app, _folder) = portal().await;
    let data = app.get("/kosice/en/data").await;
    assert_eq!(data.status, StatusCode::OK);
    let main = between(&data.text, "<main", "</main>");
    let own = main.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).filter(|it| it.starts_with('/'));
    let mut links = 0;
    for link in own {
        assert_eq!(app.get(&link.replace("&amp;", "&")).await.status, StatusCode::OK, "{link}");
        links += 1;
    }
    assert!(links >= 2);
    assert!(app.get("/kosice/en/services").await.text.contains("href=\"/kosice/en/data\""), "every foot leads there");
}

#[tokio::test]
async fn a_first_visit_of_the_networks_home_weighs_less_than_14_kilobytes() {
    let (app, _folder) = portal().await;
    for key in ["praha", "osijek", "rubano", "sofia"] {
        let facts = format!("skyline = \"{key}\"\nhero_light = \"#ffb3a7\"");
        add(&app, &city(key, "A city with a name", &["en", "cs", "uk", "vi", "ar", "ne", "zh"], &facts)).await;
    }
    let packed = [(header::ACCEPT_ENCODING, "br")];
    for lang in ["en", "ar"] {
        let address = format!("/all/{lang}");
        let html = app.get(&address).await.text;
        let named = ["href=\"/assets/", "src=\"/assets/"].iter().flat_map(|from| html.split(*from).skip(1));
        let files = named.filter_map(|rest| rest.split(['"', '#']).next()).map(|file| format!("/assets/{file}"));
        let mut files: Vec<String> = files.collect();
        files.sort();
        files.dedup();
        assert!(files.len() > 6, "{files:?}");
        let mut weight = app.ask(&address, &packed).await.bytes.len();
        for file in &files {
            weight += app.ask(file, &packed).await.bytes.len();
        }
        assert!(weight <= 14_000, "{weight} bytes in {lang}: {files:?}");
    }
}
