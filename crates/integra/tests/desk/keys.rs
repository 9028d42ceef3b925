//! A machine that lacks a key: forms close with a sentence, the portal and the desk serve on, and what is sealed stays so.

use std::{fs, path::Path};

use http::StatusCode;
use integra_store::{Error, KeyState, Month, Role, Standing, Store};
use integra_testing::visitor::Visitor;
use tempfile::TempDir;

use crate::{
    signing_up::{link, presses, read, reads},
    world::World,
};

const FORM: &str = "/kosice/en/sign-up/shift/example-cooking-sundays";
const PAGE: &str = "/kosice/en/volunteering/example-cooking";
const PART: &str = "20261206-cooks";
const NAME: &str = "Nguyen Thi Planted";
const CLOSED: &str = "could not be kept safe";

fn person(email: &str) -> Vec<(&str, &str)> {
    vec![
        ("part", PART),
        ("name", NAME),
        ("email", email),
        ("language", "vi"),
        ("message", "I can cook."),
        ("website", ""),
    ]
}

/// Signs up, confirms, and gives the private link.
async fn signs_up(world: &World, email: &str) -> String {
    let answer = Visitor::new(&world.app).posts(FORM, &person(email)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let letters = world.letters().await;
    let own = link(&letters.iter().find(|it| it.0 == email).expect("a letter").2);
    assert_eq!(presses(world, &own, "confirm").await, StatusCode::SEE_OTHER);
    own
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for file in fs::read_dir(from).expect("keys").flatten() {
        fs::copy(file.path(), to.join(file.file_name())).expect("copied");
    }
}

/// The desk's list of people, read by somebody who may.
async fn list(world: &World, name: &str) -> String {
    let id = world.colleague(name, Role::Coordinator).await;
    let (mut colleague, _) = world.session(id, integra_store::Stage::Full).await;
    let list = colleague.get(&format!("/desk/kosice/sign-ups/{}", world.id("shift", "example-cooking-sundays"))).await;
    assert_eq!(list.status, StatusCode::OK, "{}", list.text);
    read(&list)
}

async fn is_closed(world: &World) {
    let form = world.app.get(FORM).await;
    assert_eq!((form.status, form.header("cache-control")), (StatusCode::SERVICE_UNAVAILABLE, "no-store"));
    assert!(form.text.contains(CLOSED) && !form.text.contains("name=\"email\""), "{}", form.text);
    let sent = Visitor::new(&world.app).posts(FORM, &person("late@example.org")).await;
    assert_eq!(sent.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(sent.text.contains(CLOSED) && sent.text.contains("I can cook."), "what was typed stays: {}", sent.text);
    assert_eq!(world.letters().await, [], "nothing was taken");
    assert_eq!(world.app.get(PAGE).await.status, StatusCode::OK, "the portal serves on");
}

#[tokio::test]
async fn a_lost_key_closes_the_form_until_it_is_put_back_or_given_up() {
    let world = World::open().await;
    let own = signs_up(&world, "linh@example.org").await;
    let (keys, aside) = (world.db().data().join("keys"), TempDir::new().expect("a folder"));
    copy(&keys, aside.path());
    fs::remove_dir_all(&keys).expect("lost");

    is_closed(&world).await;
    // The place stands, and nobody sees whose it is.
    let page = reads(&world, &own).await;
    assert!(page.contains("cannot be opened on this machine") && !page.contains(NAME), "{page}");
    let people = list(&world, "maria").await;
    assert!(people.contains("1 of 4 places taken") && !people.contains(NAME), "{people}");

    copy(aside.path(), &keys);
    assert_eq!(world.app.get(FORM).await.status, StatusCode::OK);
    assert!(reads(&world, &own).await.contains(NAME) && list(&world, "ana").await.contains(NAME));

    // Nobody has it any more: it is given up, and only what it sealed stays shut.
    fs::remove_dir_all(&keys).expect("lost");
    let mut tx = world.app.store.begin("keys", world.app.clock_micros()).await.expect("begun");
    assert!(!tx.give_up_lost_keys().await.expect("given up").is_empty());
    tx.commit().await.expect("committed");
    let second = signs_up(&world, "mai@example.org").await;
    assert!(reads(&world, &second).await.contains(NAME));
    assert!(!reads(&world, &own).await.contains(NAME));
    // Whoever cannot be read can still go.
    assert_eq!(presses(&world, &own, "erase").await, StatusCode::OK);
    assert_eq!(world.app.get(&own).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_second_machine_takes_people_as_soon_as_it_has_the_keys() {
    let here = World::open().await;
    let own = signs_up(&here, "linh@example.org").await;
    let disk = TempDir::new().expect("a folder");
    let store = Store::open_with(&here.db().url(), disk.path(), vec![integra_desk::migrations()]).await.expect("opens");
    let there = World::again(store).await;
    is_closed(&there).await;
    assert!(!reads(&there, &own).await.contains(NAME));
    copy(&here.db().data().join("keys"), &disk.path().join("keys"));
    // Each shows what the other took.
    let other = signs_up(&there, "mai@example.org").await;
    for world in [&here, &there] {
        for link in [&own, &other] {
            assert!(reads(world, link).await.contains(NAME));
        }
    }
    let entry = here.id("shift", "example-cooking-sundays");
    assert_eq!(here.app.store.sign_ups(entry).await.expect("a list").len(), 2);
}

#[tokio::test]
async fn a_backup_older_than_its_key_brings_back_nobody() {
    let world = World::open().await;
    let own = signs_up(&world, "linh@example.org").await;
    let entry = world.id("shift", "example-cooking-sundays");
    let one = world.app.store.sign_ups(entry).await.expect("a list").remove(0);
    let folder = TempDir::new().expect("a folder");
    let backup = folder.path().join("backup");
    world.app.store.backup(&backup).await.expect("a backup");
    let month = Month::of(one.until);
    let late = integra_kernel::clock::Timestamp::from_microsecond(month.ends_at()).expect("a moment");
    world.app.store.destroy_keys(month.ends_at()).await.expect("destroyed");

    let new = world.db().another().await;
    Store::restore(&backup, &new.url(), new.data()).await.expect("restored");
    copy(&world.db().data().join("keys"), &new.data().join("keys"));
    let store = Store::open_with(&new.url(), new.data(), vec![integra_desk::migrations()]).await.expect("opens");
    let back = World::again(store).await;
    back.app.clock.set(late);
    let row = back.app.store.sign_ups(entry).await.expect("a list").remove(0);
    assert_eq!((row.id, row.standing), (one.id, Standing::Held), "the row is back, until its job has run");
    let shut = back.desk.sign_ups.person(&row).await.map(|_| ());
    assert!(matches!(shut, Err(integra_signup::Error::Store(Error::RetentionOver { .. }))), "{shut:?}");
    assert_eq!(back.app.get(&own).await.status, StatusCode::NOT_FOUND, "its private page is over");
    let states = back.app.store.check_keys(month.ends_at()).await.expect("a look");
    assert!(states.contains(&(month, KeyState::Destroyed)), "{states:?}");
    back.app.store.tidy(back.app.clock_micros()).await.expect("tidied");
    assert_eq!(back.app.store.sign_ups(entry).await.expect("a list"), []);
    assert_eq!(back.app.get(PAGE).await.status, StatusCode::OK);
}
