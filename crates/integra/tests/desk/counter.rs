//! The one-stop shop, from asking to the last trace: a newcomer books somebody who speaks their language, colleagues look after them,
//! others take over, and all of it goes.

use http::StatusCode;
use integra_store::{Month, Role, Stage};
use integra_testing::visitor::Visitor;
use jiff::SignedDuration;

use crate::{
    signing_up::{letters, link, presses, read, reads, works},
    world::{World, key},
};

const FORM: &str = "/kosice/uk/sign-up/counter-session/example-counter";
const ASK: &str = "/kosice/en/sign-up/city/kosice";
const QUEUE: &str = "/desk/kosice/queue";
const NAME: &str = "Olena Planted";

fn person<'p>(email: &'p str, part: &'p str) -> Vec<(&'p str, &'p str)> {
    vec![
        ("part", part),
        ("name", NAME),
        ("email", email),
        ("language", "uk"),
        ("topic", "work"),
        ("channel", "in-person"),
        ("website", ""),
    ]
}

/// Books, and gives the private link.
async fn books(world: &World, form: &str, sent: &[(&str, &str)]) -> String {
    let answer = Visitor::new(&world.app).posts(form, sent).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let letter = letters(world).await.pop().expect("a letter");
    let link = link(&letter.2);
    assert_eq!(presses(world, &link, "confirm").await, StatusCode::SEE_OTHER);
    link
}

/// The names of the first free times on the form.
async fn times(world: &World, form: &str) -> Vec<String> {
    let page = world.app.get(form).await.text;
    let parts = page.split("name=\"part\" value=\"").skip(1).filter_map(|rest| rest.split('"').next());
    parts.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[tokio::test]
async fn mondays_ukrainian_speaking_worker_is_booked_a_colleague_takes_over_and_all_of_it_goes() {
    let world = World::open().await;
    let list = reads(&world, "/kosice/uk/shop?speaks=uk").await;
    assert!(list.contains(FORM), "the list leads to the form: {list}");
    let mondays = times(&world, FORM).await;
    let monday = mondays.iter().find(|name| name.ends_with("t0900")).expect("a Monday morning").clone();
    let form = world.app.get(FORM).await;
    assert_eq!((form.status, form.header("cache-control")), (StatusCode::OK, "no-store"));
    let own = books(&world, FORM, &person("olena@example.org", &monday)).await;
    let entry = world.id("counter-session", "example-counter");
    let sent = letters(&world).await;
    let calendar = sent[0].3.as_deref().expect("it goes into the calendar");
    let day = monday.split('t').next().expect("a day");
    assert!(calendar.contains(&format!("DTSTART;TZID=Europe/Bratislava:{day}T090000")), "{calendar}");
    assert!(!sent[0].1.contains(NAME) && !sent[0].2.contains(NAME), "no name in a letter");
    assert!(!times(&world, FORM).await.contains(&monday), "a time that is taken is not offered");
    // Somebody else, who had the page open, is told; what they typed stays.
    let mut late = Visitor::new(&world.app);
    let answer = late.posts(FORM, &person("late@example.org", &monday)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "asking takes nothing");
    let theirs = link(&letters(&world).await.pop().expect("a letter").2);
    assert_eq!(presses(&world, &theirs, "confirm").await, StatusCode::CONFLICT);
    assert_eq!(presses(&world, &theirs, "erase").await, StatusCode::OK);

    // Two colleagues at the desk.
    let (ana, boris) =
        (world.colleague("ana", Role::Coordinator).await, world.colleague("boris", Role::Coordinator).await);
    let (mut one, _) = world.session(ana, Stage::Full).await;
    let (mut other, _) = world.session(boris, Stage::Full).await;
    let queue = read(&one.get(QUEUE).await);
    assert!(queue.contains(NAME) && queue.contains("Nobody looks after them yet") && queue.contains("Work"), "{queue}");
    let sign_up = world.app.store.sign_ups(entry).await.expect("a list").remove(0);
    let page = format!("/desk/kosice/sign-ups/{entry}/{}", sign_up.id);
    one.get(&page).await;
    other.get(&page).await;
    let take = [("do", "take"), ("handler", "")];
    assert_eq!(one.posts(&page, &take).await.status, StatusCode::SEE_OTHER);
    let slower = other.posts(&page, &take).await;
    assert_eq!(slower.status, StatusCode::CONFLICT);
    assert!(read(&slower).contains("A colleague was faster"), "{}", slower.text);
    let (ana, boris) = (ana.to_string(), boris.to_string());
    let hand = [("do", "hand"), ("handler", ana.as_str()), ("to", boris.as_str())];
    assert_eq!(one.posts(&page, &hand).await.status, StatusCode::SEE_OTHER);
    assert!(read(&other.get(QUEUE).await).contains("You look after them"));

    // An answer that is ready, in the language of whoever gets it.
    let ready = world.id("ready-answer", "learn-slovak");
    let prepared = read(&other.get(&format!("{page}?ready={ready}")).await);
    let text = prepared.split("<textarea id=\"text\"").nth(1).and_then(|it| it.split('\n').nth(1)).expect("a text");
    assert!(text.contains("словацьк"), "{text}");
    let text = text.split("</textarea>").next().expect("a text").to_owned();
    let known = world.find("kosice", "ready-answer", "learn-slovak");
    let more = known.facts.body["pages"][0].as_str().expect("a page").to_owned();
    let reply = [("do", "reply"), ("text", text.as_str()), ("page", more.as_str())];
    assert_eq!(other.posts(&page, &reply).await.status, StatusCode::SEE_OTHER);
    let told = letters(&world).await;
    assert!(
        told[0].2.contains(&own) && !told[0].2.contains("словацьк"),
        "the letter only says that there is an answer"
    );
    let private = reads(&world, &own).await;
    assert!(private.contains(text.trim()) && private.contains("/kosice/uk/"), "{private}");
    for (wrong, words) in [("", "Write an answer"), (&*"x".repeat(1_501), "too long")] {
        let refused = other.posts(&page, &[("do", "reply"), ("text", wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(read(&refused).contains(words), "{}", refused.text);
    }

    // Another time, from the private page.
    let free = times(&world, FORM).await;
    let next = free.iter().find(|name| name.ends_with("t0930")).expect("another time").clone();
    let mut olena = Visitor::new(&world.app);
    let moved = olena.posts(&own, &[("do", "move"), ("part", &next)]).await;
    assert_eq!(moved.header("location"), format!("{own}?done=moved"));
    let told = letters(&world).await;
    assert!(told[0].3.as_deref().is_some_and(|it| it.contains(&format!("{day}T093000"))), "{told:?}");
    assert!(times(&world, FORM).await.contains(&monday), "the time before is free again");
    for part in ["20991231t0900", "", "nonsense"] {
        assert_eq!(olena.posts(&own, &[("do", "move"), ("part", part)]).await.status, StatusCode::CONFLICT, "{part}");
    }

    assert_eq!(other.posts(&page, &[("do", "close"), ("outcome", "answered")]).await.status, StatusCode::SEE_OTHER);
    assert!(!read(&other.get(QUEUE).await).contains(NAME));
    let private = reads(&world, &own).await;
    assert!(!private.contains("value=\"withdraw\"") && !private.contains("value=\"move\""), "{private}");
    let data = world.app.get(&format!("{own}/data.json")).await;
    let data: serde_json::Value = serde_json::from_str(&data.text).expect("JSON");
    assert_eq!(
        (&data["name"], &data["answers"]["topic"][0], &data["outcome"]),
        (&NAME.into(), &"work".into(), &"answered".into())
    );
    assert_eq!(data["what_we_answered"].as_array().map(Vec::len), Some(1), "{data}");
    let trail = world.trail(&sign_up.id.to_string()).await;
    for action in ["signup.read", "signup.take", "signup.reply", "signup.close"] {
        assert!(trail.contains(&action.to_owned()), "{action}: {trail:?}");
    }

    // Opened and closed again, it is one visit: its topic, its language, and nothing else.
    for button in [&[("do", "reopen")][..], &[("do", "close"), ("outcome", "answered")][..]] {
        assert_eq!(other.posts(&page, button).await.status, StatusCode::SEE_OTHER);
    }
    let month = Month::of(world.app.clock_micros());
    let visits = world.app.store.visits(&key("kosice"), month, month).await.expect("a count");
    assert_eq!(visits.iter().map(|it| it.number).sum::<u64>(), 1, "{visits:?}");
    assert_eq!((visits[0].topic, visits[0].lang.as_str()), (Some(world.find("all", "topic", "work").id), "uk"));

    // Two months after the time all of it goes, and a backup from before brings nothing back.
    let until = world.app.store.sign_up(sign_up.id).await.expect("a look").expect("there still").until;
    world.app.clock.set(jiff::Timestamp::from_microsecond(until).expect("a moment"));
    world.app.clock.advance(SignedDuration::from_mins(1));
    world.app.store.tidy(world.app.clock_micros()).await.expect("tidied");
    assert!(world.app.store.sign_up(sign_up.id).await.expect("a look").is_none());
    assert_eq!(world.app.get(&own).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_question_is_sent_on_only_when_the_person_agrees() {
    let world = World::open().await;
    let mut asked = person("olena@example.org", "");
    asked[3].1 = "en";
    let nothing = Visitor::new(&world.app).posts(ASK, &asked).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "a question needs words");
    assert!(read(&nothing).contains("Write what you want to ask."), "{}", nothing.text);
    asked.push(("message", "May I work while I wait?"));
    asked.push(("when", "evening"));
    let own = books(&world, ASK, &asked).await;
    assert!(reads(&world, &own).await.contains("Your question has arrived"));
    letters(&world).await;

    // Those who answer for the city are told, and send it on.
    let ana = world.colleague("ana", Role::Coordinator).await;
    world.app.clock.advance(SignedDuration::from_mins(11));
    works(&world).await;
    let told = letters(&world).await;
    assert!(told.len() == 1 && told[0].2.contains(QUEUE), "{told:?}");
    let (mut ana, _) = world.session(ana, Stage::Full).await;
    let city = world.id("city", "kosice");
    let sign_up = world.app.store.sign_ups(city).await.expect("a list").remove(0);
    let page = format!("/desk/kosice/sign-ups/{city}/{}", sign_up.id);
    let shown = read(&ana.get(&page).await);
    assert!(shown.contains("May I work while I wait?") && shown.contains("In the evening"), "{shown}");
    let target = world.id("counter-session", "example-legal");
    let to = target.to_string();
    let offered = ana.posts(&page, &[("do", "send-on"), ("target", &to)]).await;
    assert_eq!(offered.status, StatusCode::OK);
    let code = read(&offered).split("<code>").nth(1).and_then(|it| it.split('<').next()).expect("a code").to_owned();
    assert!(!read(&ana.get(&page).await).contains(&code), "shown once");
    let letter = letters(&world).await.pop().expect("a letter");
    assert!(letter.1.contains("A question for you") && letter.2.contains(&own), "{letter:?}");
    assert_eq!(
        world.app.store.sign_up(sign_up.id).await.expect("a look").expect("there").entry,
        city,
        "nothing has moved"
    );

    // No, then asked again, then yes.
    assert_eq!(presses(&world, &own, "stay").await, StatusCode::SEE_OTHER);
    assert_eq!(presses(&world, &own, "send-on").await, StatusCode::CONFLICT, "nobody asks any more");
    ana.posts(&page, &[("do", "send-on"), ("target", &to)]).await;
    assert!(reads(&world, &own).await.contains("Shall we send you on?"));
    assert_eq!(presses(&world, &own, "send-on").await, StatusCode::SEE_OTHER);
    letters(&world).await;
    assert_eq!(world.app.store.sign_up(sign_up.id).await.expect("a look").expect("there").entry, target);
    assert_eq!(ana.get(&page).await.status, StatusCode::NOT_FOUND, "those who had it do not see it any more");

    // By code: the lawyers send it back to the counter, and whoever sits there types what the person brings.
    let there = format!("/desk/kosice/sign-ups/{target}/{}", sign_up.id);
    ana.get(&there).await;
    let counter = world.id("counter-session", "example-counter").to_string();
    let offered = ana.posts(&there, &[("do", "send-on"), ("target", &counter)]).await;
    let code = read(&offered).split("<code>").nth(1).and_then(|it| it.split('<').next()).expect("a code").to_owned();
    let wrong = ana.posts(QUEUE, &[("code", "22222222")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let taken = ana.posts(QUEUE, &[("code", &code.to_uppercase())]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    assert_eq!(ana.posts(QUEUE, &[("code", &code)]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "it works once");

    // What a guesser gets: twenty tries.
    let mut status = StatusCode::OK;
    for _ in 0..25 {
        let answer = ana.posts(QUEUE, &[("code", "33333333")]).await;
        status = answer.status;
        if read(&answer).contains("You have tried many codes") {
            return;
        }
    }
    panic!("nobody stops a guesser: {status}");
}

#[tokio::test]
async fn a_clerk_books_for_a_client_who_has_no_address() {
    let world = World::open().await;
    let mut ana = world.works(Role::Coordinator).await;
    let entry = world.id("counter-session", "example-counter");
    let book = format!("/desk/kosice/sign-ups/{entry}/book");
    let page = ana.get(&book).await.text;
    let options: Vec<&str> = page.split("<option value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let time = options.iter().find(|name| name.ends_with("t0900")).expect("a time").to_string();
    let sent = [("part", time.as_str()), ("name", "O. P."), ("language", "uk"), ("topic", "work"), ("letters", "uk")];
    let booked = ana.posts(&book, &sent).await;
    assert_eq!(booked.status, StatusCode::SEE_OTHER, "{}", booked.text);
    assert!(letters(&world).await.is_empty(), "nobody to write to");
    let people = world.app.store.sign_ups(entry).await.expect("a list");
    assert_eq!((people.len(), people[0].part.as_str()), (1, time.as_str()));
    assert!(read(&ana.get(QUEUE).await).contains("O. P."));
    let again = ana.posts(&book, &sent).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        read(&again).contains("Somebody else was faster") && again.text.contains("value=\"O. P.\""),
        "{}",
        again.text
    );
    let wrong = ana.posts(&book, &[("part", ""), ("name", ""), ("email", "a@b@c")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["Write your name.", "This is no e-mail address.", "Write what you want to ask."] {
        assert!(read(&wrong).contains(words), "{words}: {}", wrong.text);
    }
    // The city goes back to a signpost: nobody new is taken, and whoever waits is not lost.
    let city = world.app.entry("kosice", "city", "kosice");
    world.app.revise(&city, "kosice", |facts| facts["shop_level"] = "signpost".into()).await;
    assert_eq!(world.app.get(FORM).await.status, StatusCode::NOT_FOUND);
    assert!(read(&ana.get(QUEUE).await).contains("O. P."));
    let page = format!("/desk/kosice/sign-ups/{entry}/{}", people[0].id);
    assert!(read(&ana.get(&page).await).contains("Who looks after them"));
    assert_eq!(ana.posts(&page, &[("do", "close"), ("outcome", "answered")]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn nobody_blocks_all_times_and_those_who_have_too_many_are_told_by_mail() {
    let world = World::open().await;
    let free = times(&world, FORM).await;
    assert!(free.len() >= 3, "{free:?}");
    let first = books(&world, FORM, &person("olena@example.org", &free[0])).await;
    letters(&world).await;
    let second = books(&world, FORM, &person("olena@example.org", &free[1])).await;
    letters(&world).await;
    let answer = Visitor::new(&world.app).posts(FORM, &person("olena@example.org", &free[2])).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "the page says the same");
    let letter = letters(&world).await.pop().expect("a letter");
    assert!(
        letter.2.contains("/p/") && !letter.2.contains(&first) && !letter.2.contains(&second),
        "a new link: {letter:?}"
    );
    let entry = world.id("counter-session", "example-counter");
    assert_eq!(world.app.store.sign_ups(entry).await.expect("a list").len(), 2);
    // A number cannot be asked: one time each.
    let by_phone = |part: &str| {
        let mut sent: Vec<(String, String)> =
            person("", part).into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        sent.push(("phone".to_owned(), "+421 900 123 456".to_owned()));
        sent
    };
    let mut statuses = Vec::new();
    for part in [&free[2], &free[3], &free[4]] {
        let sent = by_phone(part);
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        statuses.push(Visitor::new(&world.app).posts(FORM, &sent).await.status);
    }
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::SEE_OTHER, StatusCode::TOO_MANY_REQUESTS]);
}
