//! One function makes every address: under the usual path, behind a city's proxy, on a city's own host.

use http::{StatusCode, header};

use crate::portal_under;

/// All addresses in a page that lead somewhere on this server.
fn own(html: &str) -> Vec<String> {
    let attributes = ["href=\"", "src=\"", "action=\""];
    let found = attributes.iter().flat_map(|name| html.split(name).skip(1).filter_map(|part| part.split('"').next()));
    found.filter(|target| target.starts_with('/')).map(str::to_owned).collect()
}

#[tokio::test]
async fn behind_a_proxy_every_address_keeps_the_path() {
    let (app, _folder) = portal_under(&[("kosice", "https://city.example/city/foreigners")]).await;
    let host = [(header::HOST, "city.example")];
    for page in ["", "/services", "/services/residence-permits", "/guides/first-weeks", "/urgent", "/about"] {
        let address = format!("/city/foreigners/ar{page}");
        let answer = app.ask(&address, &host).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        let addresses = own(&answer.text);
        assert!(addresses.len() > 20, "{address}");
        let stray: Vec<_> = addresses.iter().filter(|target| !target.starts_with("/city/foreigners/")).collect();
        assert!(stray.is_empty(), "{address}: {stray:?}");
        let canonical = format!("<link rel=\"canonical\" href=\"https://city.example{address}\">");
        assert!(answer.text.contains(&canonical), "{address}");
    }
    let home = app.ask("/city/foreigners", &[(header::HOST, "city.example"), (header::ACCEPT_LANGUAGE, "sk")]).await;
    assert_eq!((home.status, home.header("location")), (StatusCode::FOUND, "/city/foreigners/sk"));
    let missing = app.ask("/city/foreigners/sk/nothing", &host).await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert!(missing.text.contains("lang=\"sk\""));
    let sheet = app.ask("/city/foreigners/ar", &host).await.text;
    let sheet =
        sheet.split("stylesheet\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a sheet").to_owned();
    let css = app.ask(&sheet, &host).await;
    assert_eq!((css.status, css.header("cache-control")), (StatusCode::OK, "public, max-age=31536000, immutable"));
}

#[tokio::test]
async fn an_own_host_has_no_city_in_its_paths() {
    let (app, _folder) = portal_under(&[("kosice", "https://newcomers.example")]).await;
    let answer = app.ask("/en/services", &[(header::HOST, "newcomers.example")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(own(&answer.text).iter().all(|target| !target.starts_with("/kosice")), "no city in the paths");
    assert!(answer.text.contains("href=\"https://newcomers.example/en/services\""), "canonical");
}

#[tokio::test]
async fn the_language_is_chosen_once_and_stands_in_the_address() {
    let (app, _folder) = portal_under(&[]).await;
    let asked = app.ask("/kosice", &[(header::ACCEPT_LANGUAGE, "ar-EG, en;q=0.5")]).await;
    assert_eq!((asked.status, asked.header("location")), (StatusCode::FOUND, "/kosice/ar"));
    assert!(asked.header("vary").contains("Accept-Language"));
    let picker = app.get("/kosice").await;
    assert_eq!(picker.status, StatusCode::OK);
    for language in ["English", "Slovenčina", "العربية"] {
        assert!(picker.text.contains(language), "{language}");
    }
    assert!(picker.headers.get("set-cookie").is_none());
}

#[tokio::test]
async fn a_slash_at_the_end_is_taken_off_under_the_same_base_and_never_leads_away() {
    let (app, _folder) = portal_under(&[("kosice", "https://city.example/city/foreigners")]).await;
    let moved = app.ask("/city/foreigners/sk/services/?topic=work", &[(header::HOST, "city.example")]).await;
    assert_eq!(
        (moved.status, moved.header("location")),
        (StatusCode::MOVED_PERMANENTLY, "/city/foreigners/sk/services?topic=work")
    );
    for address in ["//evil.example/x/", "/%2Fevil.example/x/", "//evil.example/en/services/"] {
        let answer = app.get(address).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::NOT_FOUND, ""), "{address}");
    }
}
