//! Opportunities to volunteer: found by what one can do, told with what is not known, gone when they are over.

use http::StatusCode;
use serde_json::Value;

use crate::portal;

#[tokio::test]
async fn opportunities_are_listed_filtered_and_told_with_what_is_not_known() {
    let (app, _folder) = portal().await;
    let list = app.get("/kosice/en/volunteering").await;
    assert_eq!(list.status, StatusCode::OK);
    assert!(list.text.matches("class=\"what\"").count() >= 3, "the demo has some");
    assert!(list.text.contains("href=\"/kosice/en/volunteering/before-you-begin\""));
    for (query, status) in [
        ("speaks=sk&level=b1", StatusCode::OK),
        ("age=16&rhythm=regular&interest=children&first=1", StatusCode::OK),
        ("level=z9", StatusCode::UNPROCESSABLE_ENTITY),
        ("interest=nothing", StatusCode::UNPROCESSABLE_ENTITY),
        ("rhythm=never", StatusCode::UNPROCESSABLE_ENTITY),
        ("age=many", StatusCode::UNPROCESSABLE_ENTITY),
        ("page=99", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(app.get(&format!("/kosice/en/volunteering?{query}")).await.status, status, "{query}");
    }
    // Nobody is asked which permit, nationality, religion or health they have.
    for asked in ["name=\"stay\"", "name=\"permit\"", "name=\"nationality\"", "name=\"religion\"", "name=\"health\""] {
        assert!(!list.text.contains(asked), "{asked}");
    }

    let opportunity = app.get("/kosice/en/volunteering/charita-mentors").await.text;
    let data = opportunity.split("<script type=\"application/ld+json\">").nth(1).expect("linked data");
    let data: Value = serde_json::from_str(data.split("</script>").next().expect("an end")).expect("JSON");
    assert_eq!((&data["@type"], &data["employmentType"]), (&"JobPosting".into(), &"VOLUNTEER".into()));
    assert!(opportunity.contains("Not known yet"), "what the organization has not said");

    let part = app.get("/kosice/vi/take-part").await.text;
    assert!(part.contains("href=\"/kosice/vi/volunteering\"") && part.contains("/kosice/vi/volunteering/"));
}

#[tokio::test]
async fn rules_are_told_with_their_sources() {
    let (app, _folder) = portal().await;
    let rules = app.get("/kosice/ar/volunteering/before-you-begin").await.text;
    assert!(rules.contains("id=\"rule-your-permit\"") && rules.contains("rel=\"noreferrer\""));
    assert!(rules.matches("class=\"trust\"").count() >= 2, "each says where it comes from");
}
