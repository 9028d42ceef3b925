//! Five questions, and a list somebody keeps: both stand in the address and nowhere else.

use http::{StatusCode, header};

use crate::{portal, portal_under};

#[tokio::test]
async fn questions_come_one_by_one_and_carry_the_answers_along() {
    let (app, _folder) = portal().await;
    let home = app.get("/kosice/en").await.text;
    assert!(home.contains("href=\"/kosice/en/start\""), "linked from the home page");
    let first = app.get("/kosice/en/start").await.text;
    assert!(first.contains("name=\"want\" value=\"papers\"") && first.contains("name=\"step\" value=\"2\""));
    let second = app.get("/kosice/en/start?want=papers&want=work&step=2").await.text;
    assert!(second.contains("name=\"for\" value=\"child\""));
    assert!(second.contains("<input type=\"hidden\" name=\"want\" value=\"papers\">"));
    assert!(second.contains("<input type=\"hidden\" name=\"want\" value=\"work\">"));
    assert!(second.contains("noindex"), "answers are nothing for search engines");
    let last = app.get("/kosice/en/start?want=papers&step=5").await.text;
    assert!(last.contains("lang=\"uk\"") && last.contains("name=\"step\" value=\"end\""));
    for query in ["want=nothing", "for=dog", "when=never", "talk=shout", "speaks=Klingon!", "step=9"] {
        let answer = app.get(&format!("/kosice/en/start?{query}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
    }
}

#[tokio::test]
async fn the_end_has_numbers_for_danger_then_guides_then_people() {
    let (app, _folder) = portal().await;
    let end = app.get("/kosice/en/start?want=rights&when=danger&talk=phone&speaks=uk&step=end").await;
    assert_eq!(end.status, StatusCode::OK);
    let at = |part: &str| end.text.find(part).unwrap_or_else(|| panic!("{part} is on the page"));
    assert!(at("id=\"now-h\"") < at("id=\"guides-h\"") && at("id=\"guides-h\"") < at("id=\"people-h\""));
    assert!(at("tel:112") < at("id=\"guides-h\""));
    assert!(end.text.contains("/kosice/en/saved?e="), "it can be kept");
    let calm = app.get("/kosice/en/start?want=papers&when=later&step=end").await.text;
    assert!(!calm.contains("id=\"now-h\""));
    assert!(calm.contains("/services/residence-permits\""), "who helps with papers");
    let nobody = app.get("/kosice/en/start?want=papers&speaks=wo&step=end").await.text;
    assert!(nobody.contains("Nobody we know of speaks"), "what is not there is said");
}

#[tokio::test]
async fn in_danger_what_to_do_about_danger_comes_first_and_stands_nearly_alone() {
    let (app, _folder) = portal().await;
    for answers in ["when=danger", "want=papers&want=work&when=danger"] {
        let end = app.get(&format!("/kosice/en/start?{answers}&step=end")).await.text;
        let guides = end.split("id=\"guides-h\"").nth(1).and_then(|rest| rest.split("</section>").next());
        let links: Vec<&str> = guides.expect("guides").split("<a href=\"").skip(1).collect();
        assert!(links[0].starts_with("/kosice/en/guides/attacked-insulted-refused\""), "{answers}: {links:?}");
        assert!(links.len() <= 2, "{answers}: {links:?}");
    }
    let calm = app.get("/kosice/en/start?when=later&step=end").await.text;
    assert!(!calm.contains("Begin with the first one"), "an order that says nothing");
    let one = app.get("/kosice/en/start?want=papers&when=later&step=end").await.text;
    assert!(one.contains("id=\"guides-h\""), "guides about one thing");
}

#[tokio::test]
async fn a_call_is_advised_only_where_a_number_is_known() {
    let (app, _folder) = portal().await;
    let end = app.get("/kosice/en/start?when=today&step=end").await.text;
    let people = end.split("id=\"people-h\"").nth(1).and_then(|rest| rest.split("</section>").next()).expect("people");
    assert_eq!(people.contains("Call before you go"), people.contains("tel:"), "{people}");
    assert_ne!(people.contains("Call before you go"), people.contains("Write to them or go there"));
}

#[tokio::test]
async fn whom_to_talk_to_weighs_as_much_as_the_page_needs() {
    let (app, _folder) = portal().await;
    let card = "class=\"talk ";
    let home = app.get("/kosice/en").await.text;
    assert_eq!((home.matches("id=\"talk\"").count(), home.matches(card).count()), (1, 1));
    assert!(home.find(card) < home.find("class=\"trust\""), "before the sources");
    let own = app.get("/kosice/en/services/orientation-and-offices").await.text;
    assert_eq!((own.matches("id=\"talk\"").count(), own.matches(card).count()), (1, 0), "the page itself answers");
    for page in ["privacy", "data", "accessibility", "nothing-here"] {
        let text = app.get(&format!("/kosice/en/{page}")).await.text;
        assert_eq!((text.matches("id=\"talk\"").count(), text.matches(card).count()), (1, 0), "{page}");
        assert!(text.contains("/kosice/en/services/orientation-and-offices\""), "{page}");
    }
    let other = app.get("/kosice/en/services/legal-advice").await.text;
    assert_eq!(other.matches(card).count(), 1);
}

#[tokio::test]
async fn who_was_hurt_finds_a_guide_and_people_on_the_page_of_urgent_help() {
    let (app, _folder) = portal().await;
    let page = app.get("/kosice/en/urgent").await.text;
    let at = |part: &str| page.find(part).unwrap_or_else(|| panic!("{part} is on the page"));
    assert!(at("tel:112") < at("id=\"hurt-h\"") && at("id=\"hurt-h\"") < at("class=\"trust\""));
    assert!(at("id=\"hurt-h\"") < at("/guides/attacked-insulted-refused\""));
    assert!(at("id=\"hurt-h\"") < at("/services/hrl-legal-advice\""));
    assert!(app.get("/kosice/en").await.text.contains("/guides/attacked-insulted-refused\""), "on the home page, too");
}

#[tokio::test]
async fn a_list_has_one_address_and_says_what_is_no_longer_here() {
    let (app, _folder) = portal().await;
    let page = app.get("/kosice/en/services/legal-advice").await.text;
    assert!(page.contains("href=\"/kosice/en/saved?e=service.legal-advice\""), "each entry can be saved");
    assert!(!app.get("/kosice/en/services").await.text.contains("data-item"), "a list of services cannot");
    let moved = app.get("/kosice/en/saved?e=service.legal-advice,guide.first-weeks").await;
    let canonical = "/kosice/en/saved?e=guide.first-weeks%2Cservice.legal-advice";
    assert_eq!((moved.status, moved.header("location")), (StatusCode::MOVED_PERMANENTLY, canonical));
    let list = app.get(canonical).await;
    assert_eq!(list.status, StatusCode::OK);
    assert!(list.text.contains("/services/legal-advice\"") && list.text.contains("/guides/first-weeks\""));
    assert!(list.text.contains("noindex") && !list.text.contains("Open now"), "printed lists never say open now");
    let main = list.text.split("id=\"talk\"").next().expect("the list");
    assert!(main.contains("Strojárenská 3") && !main.contains("class=\"state"));

    let gone = app.get("/kosice/en/saved?e=course.old%2Cservice.legal-advice").await;
    assert_eq!(gone.status, StatusCode::OK);
    assert!(gone.text.contains("No longer here") && gone.text.contains("course.old"));
    let entry = app.entry("kosice", "service", "legal-advice");
    app.archive(&entry).await;
    let ended = app.get("/kosice/en/saved?e=service.legal-advice").await;
    assert_eq!(ended.status, StatusCode::OK);
    assert!(ended.text.contains("No longer here"), "an entry that ended is no error");

    let pasted = "/kosice/en/saved?e=guide.first-weeks&add=https%3A%2F%2Fcity.example%2Fen%2Fsaved%3Fe%3Dservice.a";
    let put = app.get(pasted).await;
    assert_eq!(put.header("location"), "/kosice/en/saved?e=guide.first-weeks%2Cservice.a");
    let too_many = (0..51).map(|n| format!("guide.g{n}")).collect::<Vec<_>>().join("%2C");
    for query in ["e=nonsense", "e=service.", "e=Service.a", "add=hello", &format!("e={too_many}")] {
        let answer = app.get(&format!("/kosice/en/saved?{query}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
    }
    assert_eq!(app.get("/kosice/en/saved").await.status, StatusCode::OK, "an empty list");
    let map = app.get("/sitemap.xml").await.text;
    assert!(!map.contains("/saved<") && map.contains("/start<") && map.contains("/services/supply<"));
}

#[tokio::test]
async fn a_list_with_a_whole_address_has_a_code_to_scan() {
    let (app, _folder) = portal_under(&[("kosice", "https://newcomers.example")]).await;
    let host = [(header::HOST, "newcomers.example")];
    let page = app.ask("/en/saved?e=service.legal-advice", &host).await.text;
    let address = "https://newcomers.example/en/saved?e=service.legal-advice";
    let code = integra_web::qr::qr(address).expect("short enough");
    assert!(page.contains(&code), "the code of exactly this address");
    assert!(page.contains(address));
}
