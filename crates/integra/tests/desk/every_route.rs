//! Every address of the desk with every role, in a city of one's own and in another: the expected answer, cell by cell.

use std::collections::BTreeSet;

use http::{Method, StatusCode};
use integra_desk::routes::ROUTES;
use integra_store::{AccountId, Membership, Role, Stage};
use integra_testing::{app::Answer, visitor::Visitor};
use jiff::SignedDuration;

use crate::{
    table::{COLUMNS, TABLE},
    world::World,
};

/// Who comes, in the order of the columns.
struct Persona {
    account: Option<AccountId>,
    stage: Stage,
    /// Whether the address names an entry of their own organization.
    own: bool,
    /// The language of the address.
    lang: &'static str,
}

async fn personas(world: &World) -> Vec<Persona> {
    let person = |account| Persona { account, stage: Stage::Full, own: false, lang: "sk" };
    let mut personas = vec![person(None), person(Some(world.person("unknown", Vec::new()).await))];
    let admin = world.colleague("owes", Role::Administrator).await;
    personas.push(Persona { stage: Stage::Password, ..person(Some(admin)) });
    personas.push(Persona { stage: Stage::SetUp, ..person(Some(admin)) });
    for role in Role::ALL {
        let account = Some(world.colleague(role.as_str(), role).await);
        match role {
            Role::Contributor => personas.extend([true, false].map(|own| Persona { own, ..person(account) })),
            Role::Translator => personas.extend(["sk", "ar"].map(|lang| Persona { lang, ..person(account) })),
            _ => personas.push(person(account)),
        }
    }
    let network: Vec<Membership> = vec![world.membership("all", Role::Administrator)];
    personas.push(person(Some(world.person("network", network).await)));
    personas
}

/// The address of a route for somebody in a city.
fn address(world: &World, path: &str, city: &str, who: &Persona) -> String {
    let draft = match (city, who.own) {
        ("all", _) => world.find("all", "topic", "home"),
        (_, true) => world.find("kosice", "service", "etp-housing-support"),
        (_, false) => world.find("kosice", "service", "residence-permits"),
    };
    let kind = if city == "all" { "source" } else { "service" };
    let filled = path
        .replace("{city}", city)
        .replace("{id}", &draft.id.to_string())
        .replace("{kind}", kind)
        .replace("{lang}", who.lang)
        .replace("{provider}", "unknown")
        .replace("{token}", "unknown")
        .replace("{variant}", "thumb")
        .replace("{table}", "months.csv")
        .replace("{person}", "unknown");
    let query = if path.ends_with("/compare") { format!("?from={0}&to={0}", draft.facts.seq) } else { String::new() };
    filled + &query
}

/// Whether an address is where one signs in, or goes on with it.
fn leads_to_sign_in(location: &str) -> bool {
    ["/desk/sign-in", "/desk/second-step"].contains(&location.split('?').next().unwrap_or_default())
}

/// One letter for an answer.
fn letter(answer: &Answer) -> char {
    match answer.status {
        StatusCode::OK | StatusCode::NO_CONTENT => 'o',
        StatusCode::SEE_OTHER if leads_to_sign_in(answer.header("location")) => 'i',
        StatusCode::SEE_OTHER => '>',
        StatusCode::FORBIDDEN => 'f',
        StatusCode::NOT_FOUND => 'n',
        StatusCode::UNPROCESSABLE_ENTITY => 'x',
        StatusCode::CONFLICT => 'c',
        other => panic!("{other}: {}", answer.text),
    }
}

/// Somebody in a city, whom nobody comes as.
async fn somebody(world: &World, city: &str) -> AccountId {
    let email = crate::world::email(&format!("somebody-{city}"));
    match world.app.store.account_by_email(&email).await.expect("readable") {
        Some(account) => account.id,
        None => world.person(&format!("somebody-{city}"), vec![world.membership(city, Role::Reader)]).await,
    }
}

/// The answers to everybody in a city, one letter each.
async fn row(world: &World, personas: &[Persona], method: &Method, path: &str, city: &str) -> String {
    let account = somebody(world, city).await.to_string();
    let mut row = String::new();
    for who in personas {
        // Nobody has to wait for the tries of the one before.
        world.app.clock.advance(SignedDuration::from_hours(1));
        let address = address(world, path, city, who).replace("{account}", &account);
        let (mut visitor, csrf) = match who.account {
            Some(account) => {
                let (visitor, session) = world.session(account, who.stage).await;
                (visitor, session.csrf)
            }
            None => (Visitor::new(&world.app), String::new()),
        };
        let answer = if *method == Method::GET {
            visitor.get(&address).await
        } else {
            let pairs = [("csrf".to_owned(), csrf)];
            visitor.send(&address, &pairs, &[("sec-fetch-site", "same-origin")]).await
        };
        assert_eq!(answer.header("cache-control"), "no-store", "{method} {address}");
        row.push(letter(&answer));
    }
    row
}

#[tokio::test]
async fn every_route_answers_every_role_as_the_table_says() {
    let world = World::open().await;
    let personas = personas(&world).await;
    assert!(COLUMNS.len() == personas.len() && TABLE.iter().all(|line| line.2.len() == COLUMNS.len()), "one each");
    let known: BTreeSet<String> = TABLE.iter().map(|(method, path, ..)| format!("{method} {path}")).collect();
    let routes: BTreeSet<String> = ROUTES.iter().map(|route| format!("{} {}", route.method, route.path)).collect();
    assert_eq!(known, routes, "the table and the routes are the same");
    assert_eq!(known.len(), TABLE.len(), "no line twice");
    let mut wrong = Vec::new();
    for (method, path, own, other) in TABLE {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        for (city, expected) in [("kosice", own), ("all", other)] {
            if city == "all" && !path.contains("{city}") {
                assert!(expected.is_empty(), "{path} is in no city");
                continue;
            }
            let found = row(&world, &personas, &method, path, city).await;
            if found != *expected {
                wrong.push(format!("{method} {path} in {city}: expected {expected}, found {found}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", COLUMNS, wrong.join("\n"));
    assert_eq!(world.app.store.verify_audit().await.expect("readable"), Vec::<i64>::new());
}
