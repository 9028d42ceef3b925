//! Signing up: places are never given twice, nobody who waits is passed over, and nothing is kept longer than promised.

use std::collections::BTreeSet;

use integra_kernel::EntryId;
use integra_store::{
    Change, Confirmed, Error, Free, Letter, NewHours, NewSignUp, Offer, Part, SignUp, SignUpId, Standing, Store, Taken,
    link_text,
};
use integra_testing::chance::Chance;

use crate::{
    staff::{MINUTE, alone, begin_at, chance},
    support::{NOW, city, erase, lang, new_entry, saved},
};

const DAY: i64 = 24 * 60 * MINUTE;
const NAME: &str = "Nguyen Thi Planted";
const EMAIL: &str = "planted@example.org";
const PHONE: &str = "+420 777 123 987";

/// Asks, and gives id and private link.
async fn asks_for(store: &Store, entry: EntryId, part: &str, contact: &str) -> (SignUpId, String) {
    let (city, lang, secret) = (city(), lang("vi"), format!("{NAME}\n{contact}"));
    let new = NewSignUp {
        entry,
        part,
        city: &city,
        lang: &lang,
        secret: secret.as_bytes(),
        contact,
        confirm_by: NOW + 3 * DAY,
        until: NOW + 90 * DAY,
        chance: chance(),
    };
    alone!(store, NOW, tx => tx.ask(new)).expect("it can be asked for")
}

async fn logs(store: &Store, id: SignUpId, day: &str, minutes: i64, own: bool) -> Result<(), Error> {
    let hours = NewHours { day: day.parse().expect("a day"), minutes, own };
    alone!(store, NOW, tx => tx.log_hours(id, hours))
}

async fn asks(store: &Store, entry: EntryId) -> SignUpId {
    asks_for(store, entry, "", PHONE).await.0
}

async fn confirms(store: &Store, id: SignUpId, offer: &Offer) -> Confirmed {
    alone!(store, NOW, tx => tx.confirm(id, offer)).expect("it can be confirmed").0
}

async fn withdraws(store: &Store, id: SignUpId, offer: &Offer) -> Vec<SignUpId> {
    alone!(store, NOW, tx => tx.give_back(id, offer, false)).expect("it can be given back")
}

async fn standings(store: &Store, entry: EntryId) -> Vec<(SignUpId, Standing)> {
    store.sign_ups(entry).await.expect("a list").into_iter().map(|one| (one.id, one.standing)).collect()
}

async fn told(store: &Store, entry: EntryId) -> Vec<String> {
    let records = store.read_since(0, 10_000).await.expect("records").into_iter();
    records
        .filter_map(|record| match record.change {
            Change::Availability { entry: of, state } if of == entry => Some(state),
            _ => None,
        })
        .collect()
}

db_test! {
    /// Two nodes, two hundred people, one place.
    async fn of_many_who_confirm_at_once_one_has_the_place_and_the_others_wait_in_order(db) {
        const MANY: usize = 200;
        let nodes = [db.open().await, db.open().await];
        let (entry, ..) = new_entry(&nodes[0], "paint-a-fence").await;
        let offer = Offer::whole(entry, Some(1), MANY);
        let mut asked = Vec::new();
        for number in 0..MANY {
            let node = nodes[number % 2].clone();
            asked.push(tokio::spawn(async move { asks(&node, entry).await }));
        }
        let mut confirming = Vec::new();
        for (number, asked) in asked.into_iter().enumerate() {
            let (id, node, offer) = (asked.await.expect("no panic"), nodes[number % 2].clone(), offer.clone());
            confirming.push(tokio::spawn(async move { (id, confirms(&node, id, &offer).await) }));
        }
        let mut answers = Vec::new();
        for one in confirming {
            answers.push(one.await.expect("no panic"));
        }
        let held: Vec<_> = answers.iter().filter(|(_, got)| *got == Confirmed::Stands(Standing::Held)).collect();
        assert_eq!(held.len(), 1);
        let positions: BTreeSet<usize> = answers
            .iter()
            .filter_map(|(_, got)| if let Confirmed::Stands(Standing::Waiting(at)) = got { Some(*at) } else { None })
            .collect();
        assert_eq!(positions, (1..MANY).collect(), "told when they confirmed, in the order of commits");
        // What was told is what is written down, whichever node is asked.
        let listed = standings(&nodes[1], entry).await;
        assert_eq!(listed.len(), MANY);
        for (id, got) in &answers {
            let stands = listed.iter().find(|(listed, _)| listed == id).map(|(_, standing)| Confirmed::Stands(*standing));
            assert_eq!(stands.as_ref(), Some(got));
        }
        assert_eq!(told(&nodes[0], entry).await, ["full"], "what the public may know, once");

        let next = listed.iter().find(|(_, standing)| *standing == Standing::Waiting(1)).expect("somebody waits").0;
        assert_eq!(withdraws(&nodes[0], held[0].0, &offer).await, [next]);
        let after = standings(&nodes[0], entry).await;
        for (id, before) in &listed {
            let now = after.iter().find(|(listed, _)| listed == id).expect("nobody is lost").1;
            let expected = match before {
                Standing::Held => Standing::Withdrawn,
                Standing::Waiting(1) => Standing::Held,
                Standing::Waiting(at) => Standing::Waiting(at - 1),
                other => *other,
            };
            assert_eq!(now, expected);
        }
    }

    async fn a_private_link_leads_to_one_sign_up_and_looking_changes_nothing(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "read-aloud").await;
        let offer = Offer::whole(entry, Some(3), 0);
        let (id, token) = asks_for(&store, entry, "", PHONE).await;
        let look = async || store.sign_up_of(&token).await.expect("a look").expect("it is there");
        let seen: SignUp = look().await;
        assert_eq!((seen.id, seen.standing, seen.confirmed_at, seen.accepted), (id, Standing::Asked, None, false));
        assert_eq!(look().await, seen);
        for wrong in ["", "x", &token[1..], &"a".repeat(5_000), "%00"] {
            assert_eq!(store.sign_up_of(wrong).await.expect("a look"), None);
        }
        let contact = store.contact_of(&seen, NOW).await.expect("its key is there");
        assert_eq!(String::from_utf8(contact).expect("text"), format!("{NAME}\n{PHONE}"));
        assert!(standings(&store, entry).await.is_empty(), "who has not confirmed is in nobody's list");

        for _ in 0..2 {
            assert_eq!(confirms(&store, id, &offer).await, Confirmed::Stands(Standing::Held));
        }
        assert_eq!(store.sign_ups_by(entry, &format!(" {} ", PHONE.to_uppercase())).await.expect("a list").len(), 1);
        alone!(&store, NOW, tx => tx.accept(id)).expect("accepted");
        alone!(&store, NOW, tx => tx.attend(id, true)).expect("was there");
        let seen = look().await;
        assert_eq!((seen.accepted, seen.attended, seen.confirmed_at), (true, Some(true), Some(NOW)));

        let other = Offer::whole(new_entry(&store, "another").await.0, None, 0);
        let mistaken = alone!(&store, NOW, tx => tx.confirm(id, &other));
        assert!(matches!(mistaken, Err(Error::UnknownSignUp)), "{mistaken:?}");
        withdraws(&store, id, &offer).await;
        assert_eq!(store.sign_ups_by(entry, PHONE).await.expect("a list").len(), 0);
        assert_eq!(confirms(&store, id, &offer).await, Confirmed::Stands(Standing::Withdrawn), "a replayed link");
        let late = alone!(&store, NOW, tx => tx.accept(id));
        assert!(matches!(late, Err(Error::UnknownSignUp)), "{late:?}");
    }

    /// Whatever people do, in whatever order: the places agree with the rules, step by step.
    async fn places_follow_the_rules_after_any_sequence_of_steps(db) {
        let store = db.open().await;
        let mut chance = Chance::new(29);
        let mut below = |most: usize| usize::try_from(chance.below(most as u64)).expect("a small number");
        let (entry, ..) = new_entry(&store, "sort-clothes").await;
        let part = |name: &str, places, waiting| Part { name: name.to_owned(), places, waiting, aside: false };
        let mut offer = Offer { entry, parts: vec![part("morning", Some(2), 3), part("evening", Some(1), 2)] };
        // Who stands where, by the rules: those with a place, and those who wait, in order.
        let mut held = [Vec::new(), Vec::new()];
        let mut waiting = [Vec::new(), Vec::new()];
        let mut open = [Vec::new(), Vec::new()];
        for step in 0..160 {
            let at = below(2);
            let name = offer.parts[at].name.clone();
            let mut promoted = Vec::new();
            let mut expected = Vec::new();
            match below(9) {
                0..=2 => open[at].push(asks_for(&store, entry, &name, PHONE).await.0),
                3..=5 if !open[at].is_empty() => {
                    let one = below(open[at].len());
                    let id = open[at][one];
                    let places = offer.parts[at].places.unwrap_or(usize::MAX);
                    let right = if held[at].len() < places {
                        open[at].remove(one);
                        held[at].push(id);
                        Confirmed::Stands(Standing::Held)
                    } else if waiting[at].len() < offer.parts[at].waiting {
                        open[at].remove(one);
                        waiting[at].push(id);
                        Confirmed::Stands(Standing::Waiting(waiting[at].len()))
                    } else {
                        Confirmed::NoRoom
                    };
                    assert_eq!(confirms(&store, id, &offer).await, right, "step {step}");
                }
                6 if !held[at].is_empty() => {
                    let id = held[at].remove(below(held[at].len()));
                    let declined = below(2) == 0;
                    promoted = alone!(&store, NOW, tx => tx.give_back(id, &offer, declined)).expect("given back");
                }
                7 if !waiting[at].is_empty() => {
                    let id = waiting[at].remove(below(waiting[at].len()));
                    promoted = alone!(&store, NOW, tx => tx.erase_sign_up(id, &offer)).expect("erased");
                }
                8 => {
                    offer.parts[at].places = Some(below(5));
                    promoted = alone!(&store, NOW, tx => tx.promote(&offer)).expect("promoted");
                }
                _ => continue,
            }
            for at in 0..2 {
                while offer.parts[at].has_room(held[at].len()) && !waiting[at].is_empty() {
                    let next = waiting[at].remove(0);
                    held[at].push(next);
                    expected.push(next);
                }
            }
            assert_eq!(promoted, expected, "step {step}");
            let listed = store.sign_ups(entry).await.expect("a list");
            for at in 0..2 {
                let of = |standing: fn(&Standing) -> bool| -> Vec<SignUpId> {
                    let rows = listed.iter().filter(|one| one.part == offer.parts[at].name && standing(&one.standing));
                    rows.map(|one| one.id).collect()
                };
                assert_eq!(of(|standing| matches!(standing, Standing::Waiting(_))), waiting[at], "step {step}");
                let mut with_a_place = of(|standing| *standing == Standing::Held);
                with_a_place.sort();
                let mut right = held[at].clone();
                right.sort();
                assert_eq!(with_a_place, right, "step {step}");
            }
            if let Some(last) = told(&store, entry).await.last() {
                let free = offer.free(&[held[0].len(), held[1].len()]);
                assert_eq!(Free::parse(last), Some(free), "step {step}");
            }
        }
    }

    async fn what_is_over_goes_and_no_backup_brings_it_back(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "visit-a-neighbour").await;
        let offer = Offer::whole(entry, Some(5), 5);
        let (kept, erased, unconfirmed) = (asks(&store, entry).await, asks(&store, entry).await, asks(&store, entry).await);
        for id in [kept, erased] {
            confirms(&store, id, &offer).await;
        }
        let folder = tempfile::TempDir::new().expect("a temporary folder");
        let backup = folder.path().join("backup");
        store.backup(&backup).await.expect("a backup");
        alone!(&store, NOW, tx => tx.erase_sign_up(erased, &offer)).expect("erased");
        assert_eq!(standings(&store, entry).await.len(), 1);

        // On another machine, with the list of erasures and without the keys.
        let new = db.another().await;
        std::fs::create_dir_all(new.data()).expect("a folder");
        std::fs::copy(db.data().join("erasures.jsonl"), new.data().join("erasures.jsonl")).expect("the list");
        Store::restore(&backup, &new.url(), new.data()).await.expect("a restore");
        let restored = new.open().await;
        let listed = restored.sign_ups(entry).await.expect("a list");
        assert_eq!(listed.iter().map(|one| one.id).collect::<Vec<_>>(), [kept]);
        let shut = restored.contact_of(&listed[0], NOW).await;
        assert!(matches!(shut, Err(Error::SealKeyMissing { .. })), "{shut:?}");

        for (store, name) in [(&store, "here"), (&restored, "restored")] {
            let forgets = async |at: i64| {
                let mut tx = begin_at(store, at).await;
                let entries = tx.forget_sign_ups().await.expect("forgotten");
                tx.commit().await.expect("a commit");
                entries.len()
            };
            let late = alone!(store, NOW + 3 * DAY, tx => tx.confirm(unconfirmed, &offer));
            assert!(matches!(late, Err(Error::UnknownSignUp)), "{name}: {late:?}");
            assert_eq!(forgets(NOW + 3 * DAY - 1).await, 0, "{name}");
            assert_eq!(forgets(NOW + 3 * DAY).await, 1, "{name}: nobody confirmed");
            let gone = alone!(store, NOW + 4 * DAY, tx => tx.confirm(unconfirmed, &offer));
            assert!(matches!(gone, Err(Error::UnknownSignUp)), "{name}: {gone:?}");
            assert_eq!(forgets(NOW + 90 * DAY - 1).await, 0, "{name}");
            assert_eq!(standings(store, entry).await.len(), 1, "{name}");
            assert_eq!(forgets(NOW + 90 * DAY).await, 1, "{name}");
            assert!(standings(store, entry).await.is_empty(), "{name}");
        }
    }

    async fn sign_ups_go_with_an_erased_entry(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "walk-a-dog").await;
        let id = asks(&store, entry).await;
        confirms(&store, id, &Offer::whole(entry, None, 0)).await;
        logs(&store, id, "2026-12-05", 60, false).await.expect("written down");
        saved(&store, erase(entry, None, &[])).await;
        assert!(standings(&store, entry).await.is_empty());
        assert!(store.hours(id).await.expect("a list").is_empty());
    }

    async fn hours_are_said_confirmed_and_never_more_than_a_day_has(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "tidy-a-park").await;
        let offer = Offer::whole(entry, Some(1), 1);
        let (id, waits) = (asks(&store, entry).await, asks(&store, entry).await);
        confirms(&store, id, &offer).await;
        confirms(&store, waits, &offer).await;
        assert!(matches!(logs(&store, waits, "2026-12-05", 60, true).await, Err(Error::UnknownSignUp)), "was not there");
        for minutes in [0, -60, 24 * 60 + 1, i64::MAX] {
            assert!(matches!(logs(&store, id, "2026-12-05", minutes, false).await, Err(Error::BadHours)), "{minutes}");
        }
        logs(&store, id, "2026-12-06", 120, true).await.expect("said by themselves");
        logs(&store, id, "2026-12-05", 23 * 60, false).await.expect("written by the organization");
        assert!(matches!(logs(&store, id, "2026-12-05", 61, true).await, Err(Error::BadHours)), "a day of 24:01");
        logs(&store, id, "2026-12-05", 60, true).await.expect("just fits");
        let lines = async || {
            let lines = store.hours(id).await.expect("a list");
            lines.iter().map(|line| (line.day.to_string(), line.minutes, line.own, line.confirmed)).collect::<Vec<_>>()
        };
        let first = ("2026-12-05".to_owned(), 1_380, false, true);
        let own = |day: &str, minutes, confirmed| (day.to_owned(), minutes, true, confirmed);
        assert_eq!(lines().await, [first.clone(), own("2026-12-05", 60, false), own("2026-12-06", 120, false)]);
        assert_eq!(store.minutes_of(entry).await.expect("a sum"), 1_380, "what nobody has confirmed does not count");

        let all = store.hours(id).await.expect("a list");
        let confirm = async |line: usize| alone!(&store, NOW, tx => tx.confirm_hours(id, &all[line].id)).expect("a look");
        let drop = async |line: usize, themselves: bool| {
            alone!(&store, NOW, tx => tx.drop_hours(id, &all[line].id, themselves)).expect("a look")
        };
        assert!(confirm(2).await);
        assert!(!drop(0, true).await && !drop(2, true).await, "what is confirmed is not theirs to take away");
        assert!(drop(1, true).await && !drop(1, true).await);
        assert!(!alone!(&store, NOW, tx => tx.drop_hours(waits, &all[0].id, false)).expect("a look"), "somebody else's");
        assert_eq!(lines().await, [first, own("2026-12-06", 120, true)]);
        assert_eq!(store.minutes_of(entry).await.expect("a sum"), 1_500);

        alone!(&store, NOW, tx => tx.erase_sign_up(id, &offer)).expect("erased");
        assert!(store.hours(id).await.expect("a list").is_empty());
        logs(&store, waits, "2026-12-07", 30, false).await.expect("they have the place now");
        alone!(&store, NOW + 90 * DAY, tx => tx.forget_sign_ups()).expect("forgotten");
        assert!(store.hours(waits).await.expect("a list").is_empty());
    }

    async fn a_link_is_renewed_a_note_is_sealed_and_who_leaves_goes_sooner(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "cook-soup").await;
        let offer = Offer { entry, parts: vec![Part { name: "cooks".to_owned(), places: Some(1), waiting: 9, aside: false }] };
        let (id, lost) = asks_for(&store, entry, "cooks", PHONE).await;
        let (waits, _) = asks_for(&store, entry, "cooks", EMAIL).await;
        confirms(&store, id, &offer).await;
        confirms(&store, waits, &offer).await;
        let taken = store.taken(entry).await.expect("a count");
        assert_eq!(taken.into_iter().collect::<Vec<_>>(), [("cooks".to_owned(), Taken { held: 1, waiting: 1 })]);

        let bytes: [u8; 32] = chance();
        alone!(&store, NOW, tx => tx.renew_link(id, bytes, b"new")).expect("renewed");
        assert_eq!(store.sign_up_of(&lost).await.expect("a look"), None);
        let seen = store.sign_up_of(&link_text(&bytes)).await.expect("a look").expect("it is there");
        assert_eq!((seen.id, seen.standing, seen.noted), (id, Standing::Held, false));
        assert_eq!(store.contact_of(&seen, NOW).await.expect("open"), b"new");
        assert_eq!(store.sign_ups_by(entry, EMAIL).await.expect("a list")[0].id, waits);

        alone!(&store, NOW, tx => tx.note_sign_up(id, "comes later")).expect("noted");
        let seen = store.sign_up(id).await.expect("a look").expect("it is there");
        assert_eq!(store.note_of(&seen, NOW).await.expect("open").as_deref(), Some(&b"comes later"[..]));
        alone!(&store, NOW, tx => tx.note_sign_up(id, "")).expect("taken away");
        assert!(!store.sign_up(id).await.expect("a look").expect("it is there").noted);

        withdraws(&store, id, &offer).await;
        let seen = store.sign_up(id).await.expect("a look").expect("they can still see that they left");
        assert_eq!((seen.standing, seen.until), (Standing::Withdrawn, NOW + 30 * DAY));
        let waited = store.sign_up(waits).await.expect("a look").expect("it is there");
        assert_eq!((waited.standing, waited.until), (Standing::Held, NOW + 90 * DAY));
    }
}

/// Every file below a folder.
fn files(folder: &std::path::Path) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() {
            all.extend(files(&entry.path()));
        } else {
            all.push(std::fs::read(entry.path()).expect("a file"));
        }
    }
    all
}

db_test! {
    async fn neither_name_nor_phone_stands_anywhere_in_clear(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "repair-bikes").await;
        let id = asks(&store, entry).await;
        confirms(&store, id, &Offer::whole(entry, Some(1), 1)).await;
        alone!(&store, NOW, tx => tx.note_sign_up(id, &format!("{NAME} called"))).expect("noted");
        let letter = Letter { to: EMAIL.to_owned(), subject: "A place".to_owned(), text: NAME.to_owned(), calendar: None };
        alone!(&store, NOW, tx => tx.mail(&letter)).expect("a letter");
        let folder = tempfile::TempDir::new().expect("a temporary folder");
        store.backup(&folder.path().join("backup")).await.expect("a backup");
        let all: Vec<Vec<u8>> = [files(db.data()), files(folder.path())].concat();
        let found = |text: &str| all.iter().filter(|file| file.windows(text.len()).any(|part| part == text.as_bytes())).count();
        assert!(found(&id.to_string()) > 0, "the files with the rows are among those that were read");
        assert_eq!((found(NAME), found(PHONE), found(EMAIL)), (0, 0, 0));
        let claimed = store.claim_mail(NOW).await.expect("a look").expect("it is sent all the same");
        assert_eq!(claimed.letter, letter);
        store.mail_failed(&claimed, "no", NOW).await.expect("noted");
    }
}
