//! People sign up without an account, and those who offer something answer them.

use http::StatusCode;
use integra_desk::work_once;
use integra_store::{Role, Standing};
use integra_testing::{app::Answer, visitor::Visitor};
use jiff::SignedDuration;

use crate::world::World;

const FORM: &str = "/kosice/en/sign-up/shift/example-cooking-sundays";
const NAME: &str = "Nguyen Thi Planted";
/// Half past ten on the Sunday of the first lunch that people can sign up for, in Košice.
const SUNDAY: &str = "2026-12-06T09:30:00Z";

fn person<'p>(email: &'p str, part: &'p str) -> Vec<(&'p str, &'p str)> {
    vec![("part", part), ("name", NAME), ("email", email), ("language", "vi"), ("level-sk", "b1"), ("website", "")]
}

pub(crate) async fn letters(world: &World) -> Vec<(String, String, String, Option<String>)> {
    world.letters().await
}

/// A page as people read it, without the marks around what is filled into a sentence.
pub(crate) fn read(answer: &Answer) -> String {
    answer.text.replace(['\u{2068}', '\u{2069}'], "")
}

pub(crate) async fn reads(world: &World, address: &str) -> String {
    read(&world.app.get(address).await)
}

/// The private link in a letter.
pub(crate) fn link(text: &str) -> String {
    let at = text.find("/p/").expect("a private link");
    text[at..].split_whitespace().next().expect("an address").to_owned()
}

async fn signs_up(world: &World, email: &str, part: &str) -> String {
    let mut visitor = Visitor::new(&world.app);
    let answer = visitor.posts(FORM, &person(email, part)).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, &*format!("{FORM}?sent=mail")));
    let letter = letters(world).await.into_iter().find(|it| it.0 == email).expect("a letter");
    assert!(letter.1.starts_with("Please confirm"), "{letter:?}");
    link(&letter.2)
}

pub(crate) async fn presses(world: &World, link: &str, button: &str) -> StatusCode {
    let answer = Visitor::new(&world.app).posts(link, &[("do", button)]).await;
    world.app.settle().await;
    answer.status
}

pub(crate) async fn works(world: &World) {
    while work_once(&world.desk).await.expect("the store works") {}
}

#[tokio::test]
async fn somebody_signs_up_is_expected_comes_and_is_forgotten() {
    let world = World::open().await;
    let page = reads(&world, "/kosice/en/volunteering/example-cooking").await;
    assert!(page.contains(FORM) && page.contains("There are places."), "{page}");
    let form = world.app.get(FORM).await;
    assert_eq!((form.status, form.header("cache-control")), (StatusCode::OK, "no-store"));
    assert!(form.text.contains("It is deleted on") && form.text.contains("20261206-cooks"), "{}", form.text);

    let link = signs_up(&world, "linh@example.org", "20261206-cooks").await;
    let entry = world.id("shift", "example-cooking-sundays");
    assert!(world.app.store.sign_ups(entry).await.expect("a list").is_empty(), "nothing is taken yet");
    // Programs that check mail open links, with GET and HEAD.
    for _ in 0..2 {
        let looked = world.app.get(&link).await;
        assert_eq!((looked.status, looked.header("cache-control")), (StatusCode::OK, "no-store"));
        assert!(looked.text.contains("Not sent yet") && looked.text.contains(NAME), "{}", looked.text);
    }
    assert!(world.app.store.sign_ups(entry).await.expect("a list").is_empty(), "looking changes nothing");

    assert_eq!(presses(&world, &link, "confirm").await, StatusCode::SEE_OTHER);
    assert_eq!(presses(&world, &link, "confirm").await, StatusCode::SEE_OTHER, "pressed twice");
    let sent = letters(&world).await;
    assert_eq!(sent.len(), 1, "{sent:?}");
    let calendar = sent[0].3.as_deref().expect("it goes into the calendar");
    assert!(calendar.contains("DTSTART;TZID=Europe/Bratislava:20261206T110000"), "{calendar}");
    assert!(!sent[0].1.contains(NAME) && !sent[0].2.contains(NAME), "no name in a letter");

    // Ten minutes later those who offer it learn of it, without a word about who.
    let cook = world.colleague("maria", Role::Coordinator).await;
    world.app.clock.advance(SignedDuration::from_mins(11));
    works(&world).await;
    let told = letters(&world).await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].0 == "maria@example.org" && told[0].2.contains(&format!("/desk/kosice/sign-ups/{entry}")));
    assert!(!told[0].2.contains(NAME) && !told[0].2.contains("linh"));

    let (mut maria, _) = world.session(cook, integra_store::Stage::Full).await;
    let list = read(&maria.get("/desk/kosice/sign-ups").await);
    assert!(list.contains("1 waits for your answer"), "{list}");
    let people = maria.get(&format!("/desk/kosice/sign-ups/{entry}")).await;
    assert!(read(&people).contains(NAME) && read(&people).contains("1 of 4 places taken"), "{}", people.text);
    let sign_up = world.app.store.sign_ups(entry).await.expect("a list").remove(0);
    let one = format!("/desk/kosice/sign-ups/{entry}/{}", sign_up.id);
    let shown = maria.get(&one).await;
    assert!(shown.text.contains("linh@example.org") && shown.text.contains("Slovak B1"), "{}", shown.text);
    assert_eq!(world.trail(&sign_up.id.to_string()).await, ["signup.read"], "each look is written down");
    assert_eq!(maria.posts(&one, &[("do", "accept")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(letters(&world).await[0].1, "You are expected: Example: cook a meal together – Sunday lunch");
    assert!(reads(&world, &link).await.contains("You are expected"));

    // The day before.
    world.app.clock.set("2026-12-05T10:30:00Z".parse().expect("a moment"));
    works(&world).await;
    let reminder = letters(&world).await.pop().expect("a reminder");
    assert!(reminder.1.starts_with("Soon:") && reminder.3.is_some() && reminder.2.contains(&link), "{reminder:?}");

    world.app.clock.set(SUNDAY.parse().expect("a moment"));
    world.app.clock.advance(SignedDuration::from_hours(6));
    let (mut maria, _) = world.session(cook, integra_store::Stage::Full).await;
    maria.get(&one).await;
    assert_eq!(maria.posts(&one, &[("do", "came")]).await.status, StatusCode::SEE_OTHER);
    let hours = [("do", "hours"), ("day", "2026-12-06"), ("hours", "4"), ("minutes", "")];
    let mut linh = Visitor::new(&world.app);
    assert_eq!(linh.posts(&link, &hours).await.header("location"), format!("{link}?done=hours"));
    let shown = maria.get(&one).await.text;
    assert!(shown.contains("said by themselves, not confirmed"), "{shown}");
    let line = world.app.store.hours(sign_up.id).await.expect("a list").remove(0).id;
    assert_eq!(maria.posts(&one, &[("do", "confirm-hours"), ("line", &line)]).await.status, StatusCode::SEE_OTHER);
    let page = reads(&world, &link).await;
    let paper = world.app.get(&format!("{link}/certificate.pdf")).await;
    assert_eq!((paper.status, paper.header("content-type")), (StatusCode::OK, "application/pdf"));
    assert!(paper.bytes.starts_with(b"%PDF-") && paper.bytes.len() > 10_000, "{}", paper.bytes.len());
    let own = maria.get(&format!("{one}/certificate")).await;
    assert_eq!((own.status, own.bytes == paper.bytes), (StatusCode::OK, true));
    // Nobody gets one for another name.
    let other = linh.posts(&link, &[("do", "certificate"), ("name", "Somebody Else")]).await;
    assert_eq!((other.status, other.bytes == paper.bytes), (StatusCode::OK, true));
    assert!(page.contains("It is over") && page.contains("Confirmed in all"), "{page}");
    let data = world.app.get(&format!("{link}/data.json")).await;
    assert!(data.text.contains(NAME) && data.text.contains("\"minutes\":240"), "{}", data.text);

    // Two months after the end all of it goes.
    world.app.clock.set("2027-02-04T15:00:00Z".parse().expect("a moment"));
    world.app.store.tidy(world.app.clock_micros()).await.expect("tidied");
    assert!(world.app.store.sign_up(sign_up.id).await.expect("a look").is_none());
    assert_eq!(world.app.get(&link).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_name_that_cannot_be_printed_is_asked_for_in_other_letters() {
    let world = World::open().await;
    let entry = world.id("shift", "example-cooking-sundays");
    let mut visitor = Visitor::new(&world.app);
    let georgian = [("name", "ნინო"), ("email", "nino@example.org"), ("part", "20261206-cooks"), ("language", "uk")];
    assert_eq!(visitor.posts(FORM, &georgian).await.status, StatusCode::SEE_OTHER);
    let own = link(&letters(&world).await.remove(0).2);
    presses(&world, &own, "confirm").await;
    world.app.clock.set(SUNDAY.parse().expect("a moment"));
    world.app.clock.advance(SignedDuration::from_hours(6));
    let mut maria = world.works(Role::Coordinator).await;
    let sign_up = world.app.store.sign_ups(entry).await.expect("a list").remove(0);
    let one = format!("/desk/kosice/sign-ups/{entry}/{}", sign_up.id);
    maria.get(&one).await;
    let hours = [("do", "hours"), ("day", "2026-12-06"), ("hours", "4"), ("minutes", "")];
    assert_eq!(maria.posts(&one, &hours).await.status, StatusCode::SEE_OTHER);
    assert!(read(&maria.get(&one).await).contains("cannot print some letters of this name"));
    let desk = format!("{one}/certificate");
    assert_eq!(maria.get(&desk).await.header("location"), format!("{one}#spelling"));
    let wrong = maria.posts(&desk, &[("name", "ნინო")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(read(&wrong).contains("Write it in Latin letters"), "{}", wrong.text);
    let made = maria.posts(&desk, &[("name", "Nino")]).await;
    assert!(made.status == StatusCode::OK && made.bytes.starts_with(b"%PDF-"), "{}", made.text);

    let paper = format!("{own}/certificate.pdf");
    let asked = world.app.get(&paper).await;
    assert_eq!((asked.status, asked.header("location")), (StatusCode::SEE_OTHER, &*format!("{own}#certificate")));
    assert!(reads(&world, &own).await.contains("Your name in Latin letters"));
    let long = "x".repeat(121);
    for wrong in ["ნინო", "", " \n", &long] {
        let answer = visitor.posts(&own, &[("do", "certificate"), ("name", wrong)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(answer.text.contains("aria-invalid=\"true\"") && answer.text.contains("role=\"alert\""), "{wrong}");
    }
    let made = visitor.posts(&own, &[("do", "certificate"), ("name", "Nino")]).await;
    assert_eq!((made.status, made.header("cache-control")), (StatusCode::OK, "no-store"));
    assert!(made.bytes.starts_with(b"%PDF-"));
    assert!(!reads(&world, &own).await.contains("Nino"), "it is kept nowhere");
}

#[tokio::test]
async fn places_wait_for_nobody_and_a_withdrawal_promotes_the_next() {
    let world = World::open().await;
    let entry = world.id("shift", "example-cooking-sundays");
    let part = "20261220-hosts";
    let mut links = Vec::new();
    for number in 0..4 {
        let link = signs_up(&world, &format!("person{number}@example.org"), part).await;
        assert_eq!(presses(&world, &link, "confirm").await, StatusCode::SEE_OTHER);
        links.push(link);
    }
    letters(&world).await;
    assert!(reads(&world, &links[2]).await.contains("You are the first in the waiting list."));
    assert!(reads(&world, &links[3]).await.contains("You are number 2 in the waiting list."));
    // Other days and other roles are free still.
    assert!(reads(&world, "/kosice/en/volunteering/example-cooking").await.contains("There are places."));
    assert!(reads(&world, FORM).await.contains("full: you go on the waiting list"));

    assert_eq!(presses(&world, &links[0], "withdraw").await, StatusCode::SEE_OTHER);
    let sent: Vec<String> = letters(&world).await.into_iter().map(|it| format!("{} {}", it.0, it.1)).collect();
    assert_eq!(sent.len(), 2, "{sent:?}");
    assert!(sent[0].starts_with("person0@example.org You are not coming"), "{sent:?}");
    assert!(sent[1].starts_with("person2@example.org A place came free for you"), "{sent:?}");
    assert!(reads(&world, &links[3]).await.contains("You are the first in the waiting list."));

    // Somebody at the desk says no, and later there are more places: nobody has to press anything.
    let mut maria = world.works(Role::Coordinator).await;
    let people = world.app.store.sign_ups(entry).await.expect("a list");
    let second = people.iter().find(|it| it.standing == Standing::Held).expect("somebody has a place");
    let one = format!("/desk/kosice/sign-ups/{entry}/{}", second.id);
    maria.get(&one).await;
    assert_eq!(maria.posts(&one, &[("do", "decline")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(maria.posts(&one, &[("do", "accept")]).await.status, StatusCode::CONFLICT, "somebody was faster");
    let sent: Vec<String> = letters(&world).await.into_iter().map(|it| it.0).collect();
    assert_eq!(sent, ["person1@example.org", "person3@example.org"]);
    let link = signs_up(&world, "late@example.org", part).await;
    presses(&world, &link, "confirm").await;
    letters(&world).await;
    let before = integra_signup::see_to(&world.desk.sign_ups, None).await.expect("looked after");
    assert!(letters(&world).await.is_empty(), "nothing has changed");
    let shift = world.app.entry("kosice", "shift", "example-cooking-sundays");
    let more = |facts: &mut serde_json::Map<String, serde_json::Value>| facts["roles"][1]["places"] = 3.into();
    world.app.revise(&shift, "example-cooking-sundays", more).await;
    let before = integra_signup::see_to(&world.desk.sign_ups, Some(&before)).await.expect("looked after");
    assert!(letters(&world).await[0].1.starts_with("A place came free for you"));

    // An hour later: whoever comes then is told, once, however often one looks, also after a start.
    let shift = world.app.entry("kosice", "shift", "example-cooking-sundays");
    let by = world.app.entry("kosice", "organization", "example-association");
    let reachable = |facts: &mut serde_json::Map<String, serde_json::Value>| {
        facts.insert("email".to_owned(), "office@example.org".into());
    };
    world.app.revise(&by, "example-association", reachable).await;
    world.app.revise(&shift, "example-cooking-sundays", |facts| facts["starts"] = "12:00".into()).await;
    for (looked, expected) in [(Some(&before), 3), (Some(&before), 0), (None, 0)] {
        integra_signup::see_to(&world.desk.sign_ups, looked.map(|it| &**it)).await.expect("looked after");
        let sent = letters(&world).await;
        assert_eq!(sent.len(), expected, "{sent:?}");
        assert!(
            sent.iter().all(|it| it.1.starts_with("It begins at another time")
                && it.3.as_ref().is_some_and(|it| it.contains("T120000") && it.contains("mailto:office@example.org"))),
            "{sent:?}"
        );
    }

    // Taken down and put back with its opportunity: everybody hears of both, and keeps their place.
    let opportunity = format!("/desk/kosice/entries/{}/pull", world.id("opportunity", "example-cooking"));
    let mut rosa = world.works(Role::Publisher).await;
    rosa.get(&format!("/desk/kosice/entries/{entry}")).await;
    for (wish, subject, method) in
        [("pull", "Not offered at the moment", "METHOD:CANCEL"), ("put-back", "It is offered again", "METHOD:PUBLISH")]
    {
        let done = rosa.posts(&opportunity, &[("do", wish), ("reason", "unsafe")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        world.app.settle().await;
        // However many machines look.
        for _ in 0..2 {
            integra_signup::see_to(&world.desk.sign_ups, Some(&before)).await.expect("looked after");
        }
        let sent: Vec<_> = letters(&world)
            .await
            .into_iter()
            .filter(|it| it.0.starts_with("person") || it.0.starts_with("late"))
            .collect();
        assert_eq!(sent.len(), 3, "{sent:?}");
        let right = |it: &(String, String, String, Option<String>)| {
            it.1.starts_with(subject) && it.3.as_ref().is_some_and(|it| it.contains(method))
        };
        assert!(sent.iter().all(right), "{sent:?}");
    }
    let held = world.app.store.sign_ups(entry).await.expect("a list");
    assert_eq!(held.iter().filter(|it| it.standing == Standing::Held).count(), 3, "{held:?}");

    // Taken back and published by an editor: the same.
    let publish = format!("/desk/kosice/entries/{entry}/publish");
    for (wish, subject) in [("withdraw", "Not offered at the moment"), ("publish", "It is offered again")] {
        rosa.get(&publish).await;
        let done = rosa.submit(&rosa.form(wish).pressing(wish)).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{wish}: {}", done.text);
        world.app.settle().await;
        integra_signup::see_to(&world.desk.sign_ups, Some(&before)).await.expect("looked after");
        let sent = letters(&world).await;
        assert!(sent.len() == 3 && sent.iter().all(|it| it.1.starts_with(subject)), "{sent:?}");
    }

    // Called off: everybody who would have come is told, once.
    let shift = world.app.entry("kosice", "shift", "example-cooking-sundays");
    world.app.revise(&shift, "example-cooking-sundays", |facts| facts["status"] = "cancelled".into()).await;
    for expected in [3, 0] {
        integra_signup::see_to(&world.desk.sign_ups, Some(&before)).await.expect("looked after");
        let sent = letters(&world).await;
        assert_eq!(sent.len(), expected, "{sent:?}");
        assert!(
            sent.iter().all(|it| it.1.starts_with("It does not take place")
                && it.3.as_ref().is_some_and(|it| it.contains("METHOD:CANCEL"))),
            "{sent:?}"
        );
    }
    let page = reads(&world, "/kosice/en/volunteering/example-cooking").await;
    assert!(page.contains("It does not take place") && !page.contains(FORM), "{page}");
}

#[tokio::test]
async fn what_is_wrong_is_told_with_what_was_typed() {
    let world = World::open().await;
    let mut visitor = Visitor::new(&world.app);
    let long = "x".repeat(1_003);
    let wrong =
        [("part", "20991231-cooks"), ("name", ""), ("email", "a@b@c"), ("phone", "call me"), ("message", &long)];
    let answer = visitor.posts(FORM, &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in [
        "4 things are missing or wrong",
        "Choose when you can come.",
        "Write your name.",
        "This is no e-mail address.",
        "Your text is 3 characters too long.",
        "value=\"a@b@c\"",
        "value=\"call me\"",
        &long,
    ] {
        assert!(read(&answer).contains(words), "{words}: {}", answer.text);
    }
    let huge = "x".repeat(10 * 1024 * 1024);
    let answer = visitor.posts(FORM, &[("name", &huge)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    // A form that another page sends, or a program.
    let pairs: Vec<(String, String)> = person("a@b.example", "20261206-cooks")
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    for (header, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
        let answer = visitor.send(FORM, &pairs, &[(header, value)]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{header}");
    }
    let mut bot = person("a@b.example", "20261206-cooks");
    bot.retain(|(name, _)| *name != "website");
    bot.push(("website", "https://spam.example"));
    assert_eq!(visitor.posts(FORM, &bot).await.status, StatusCode::SEE_OTHER, "it is told nothing");
    let injected = person("a@b.example\r\nBcc: c@d.example", "20261206-cooks");
    assert_eq!(visitor.posts(FORM, &injected).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(letters(&world).await.is_empty());
    for (address, status) in [
        ("/kosice/en/sign-up/shift/nothing", StatusCode::NOT_FOUND),
        ("/kosice/en/sign-up/service/residence-permits", StatusCode::NOT_FOUND),
        ("/kosice/en/sign-up/opportunity/example-cooking", StatusCode::NOT_FOUND),
        ("/kosice/en/sign-up/opportunity/charita-mentors", StatusCode::NOT_FOUND),
        ("/kosice/de/sign-up/shift/example-cooking-sundays", StatusCode::NOT_FOUND),
        ("/p/nothing", StatusCode::NOT_FOUND),
        ("/p/%00", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(world.app.get(address).await.status, status, "{address}");
    }
}

#[tokio::test]
async fn a_flood_is_slowed_and_nobody_learns_who_signed_up() {
    let world = World::open().await;
    let part = "20261206-cooks";
    let first = signs_up(&world, "linh@example.org", part).await;
    presses(&world, &first, "confirm").await;
    letters(&world).await;
    // Signed up again, with other words: the page says the same, the mail brings a new link, and what was kept stays.
    let mut visitor = Visitor::new(&world.app);
    let mut again = person("LINH@example.org", part);
    again[1].1 = "Somebody Else";
    let answer = visitor.posts(FORM, &again).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, &*format!("{FORM}?sent=mail")));
    let letter = letters(&world).await.pop().expect("a letter");
    assert!(letter.1.starts_with("Your private page"), "{letter:?}");
    assert_eq!(world.app.get(&first).await.status, StatusCode::NOT_FOUND, "the old link is replaced");
    let page = reads(&world, &link(&letter.2)).await;
    assert!(page.contains(NAME) && !page.contains("Somebody Else"), "{page}");

    // One address gets no more than a few letters an hour, whatever is sent from where.
    let mut sent = 2;
    let refused = loop {
        let answer = visitor.posts(FORM, &person("linh@example.org", "20261220-cooks")).await;
        if answer.status != StatusCode::SEE_OTHER {
            break answer;
        }
        sent += 1;
    };
    assert_eq!((refused.status, sent), (StatusCode::TOO_MANY_REQUESTS, 5));
    assert!(refused.text.contains("value=\"linh@example.org\"") && !refused.header("retry-after").is_empty());
    // And one place signs up no more than a class would.
    let mut statuses = Vec::new();
    for number in 0..20 {
        let answer = visitor.posts(FORM, &person(&format!("bot{number}@example.org"), part)).await;
        statuses.push(answer.status);
    }
    assert_eq!(statuses.iter().filter(|status| **status == StatusCode::SEE_OTHER).count(), 15, "20 in all");
    // Links that lead nowhere: after sixty somebody is told to wait. Who has a right one still gets in.
    let right = link(&letter.2);
    let mut wrong = Vec::new();
    for number in 0..70 {
        wrong.push(world.app.get(&format!("/p/{number:043}")).await.status);
    }
    assert_eq!(wrong.iter().filter(|status| **status == StatusCode::NOT_FOUND).count(), 59, "one was opened above");
    assert_eq!(wrong.last(), Some(&StatusCode::TOO_MANY_REQUESTS));
    assert_eq!(world.app.get(&right).await.status, StatusCode::OK);
    // The next hour is a new one.
    world.app.clock.advance(SignedDuration::from_mins(61));
    assert_eq!(visitor.posts(FORM, &person("linh@example.org", "20261220-cooks")).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn who_has_no_mail_keeps_the_page_and_everything_can_be_deleted_at_once() {
    let world = World::open().await;
    let mut visitor = Visitor::new(&world.app);
    let form = [("part", "20261206-hosts"), ("name", NAME), ("phone", "+421 900 123 456")];
    let answer = visitor.posts(FORM, &form).await;
    let link = answer.header("location").to_owned();
    assert!(answer.status == StatusCode::SEE_OTHER && link.starts_with("/p/"), "{link}");
    assert_eq!(presses(&world, &link, "confirm").await, StatusCode::SEE_OTHER);
    assert!(reads(&world, &link).await.contains("You have a place"));
    assert!(letters(&world).await.is_empty(), "there is nowhere to write to");
    let entry = world.id("shift", "example-cooking-sundays");
    assert_eq!(world.app.store.sign_ups(entry).await.expect("a list").len(), 1);
    let gone = Visitor::new(&world.app).posts(&link, &[("do", "erase")]).await;
    assert!(gone.status == StatusCode::OK && gone.text.contains("Everything is deleted"), "{}", gone.text);
    assert!(world.app.store.sign_ups(entry).await.expect("a list").is_empty());
    assert_eq!(world.app.get(&link).await.status, StatusCode::NOT_FOUND);
    for _ in 0..2 {
        assert_eq!(visitor.posts(FORM, &form).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(visitor.posts(FORM, &form).await.status, StatusCode::SEE_OTHER);
    let refused = visitor.posts(FORM, &form).await;
    assert!(
        refused.status == StatusCode::TOO_MANY_REQUESTS && refused.text.contains("several times"),
        "{}",
        refused.text
    );
}

#[tokio::test]
async fn people_are_seen_by_those_who_offer_it_only() {
    let world = World::open().await;
    let link = signs_up(&world, "linh@example.org", "20261206-cooks").await;
    presses(&world, &link, "confirm").await;
    let entry = world.id("shift", "example-cooking-sundays");
    let sign_up = world.app.store.sign_ups(entry).await.expect("a list").remove(0).id;
    let addresses = [format!("/desk/kosice/sign-ups/{entry}"), format!("/desk/kosice/sign-ups/{entry}/{sign_up}")];
    for (role, status) in [
        (Role::Reader, StatusCode::FORBIDDEN),
        (Role::Editor, StatusCode::FORBIDDEN),
        (Role::Publisher, StatusCode::FORBIDDEN),
        // Contributors here write for another organization.
        (Role::Contributor, StatusCode::FORBIDDEN),
        (Role::Coordinator, StatusCode::OK),
    ] {
        let mut visitor = world.works(role).await;
        for address in &addresses {
            let answer = visitor.get(address).await;
            assert_eq!(answer.status, status, "{role} {address}");
            assert_eq!(answer.text.contains(NAME), status == StatusCode::OK, "{role}");
        }
    }
    let mut own = world.membership("kosice", Role::Contributor);
    own.organization = Some(world.id("organization", "example-association"));
    let theirs = world.person("theirs", vec![own]).await;
    let (mut theirs, _) = world.session(theirs, integra_store::Stage::Full).await;
    assert!(theirs.get(&addresses[1]).await.text.contains("linh@example.org"));
    let other = world.id("opportunity", "charita-mentors");
    assert_eq!(theirs.get(&format!("/desk/kosice/sign-ups/{other}")).await.status, StatusCode::FORBIDDEN);
    let wrong = format!("/desk/kosice/sign-ups/{entry}/{entry}");
    assert_eq!(theirs.get(&wrong).await.status, StatusCode::NOT_FOUND);
}
