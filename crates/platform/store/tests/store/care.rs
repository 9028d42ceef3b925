//! Looking after people who asked or booked: nobody takes the same person twice, no time is given twice, and nothing that was sealed is
//! lost on the way to another time or another organization.

use integra_kernel::EntryId;
use integra_store::{
    Confirmed, Error, Month, Move, NewSignUp, Offer, Part, SignUp, SignUpId, Standing, Store, code_text,
};

use crate::{
    staff::{MINUTE, active, alone, chance},
    support::{NOW, city, lang, new_entry},
};

const DAY: i64 = 24 * 60 * MINUTE;
const NAME: &str = "Olena Planted";

/// Times with one place each, and questions beside.
fn counter(entry: EntryId, times: usize) -> Offer {
    let part = |name: String, places, aside| Part { name, places, waiting: 0, aside };
    let mut parts: Vec<Part> = (0..times).map(|at| part(format!("t{at}"), Some(1), false)).collect();
    parts.push(part(String::new(), None, true));
    Offer { entry, parts }
}

async fn books(store: &Store, offer: &Offer, part: &str, who: &str) -> SignUpId {
    let (city, lang) = (city(), lang("uk"));
    let new = NewSignUp {
        entry: offer.entry,
        part,
        city: &city,
        lang: &lang,
        secret: NAME.as_bytes(),
        contact: who,
        confirm_by: NOW + 3 * DAY,
        until: NOW + 60 * DAY,
        chance: chance(),
    };
    let (id, _) = alone!(store, NOW, tx => tx.ask(new)).expect("it can be asked for");
    let (confirmed, _) = alone!(store, NOW, tx => tx.confirm(id, offer)).expect("it can be confirmed");
    assert_eq!(confirmed, Confirmed::Stands(Standing::Held));
    id
}

async fn one(store: &Store, id: SignUpId) -> SignUp {
    store.sign_up(id).await.expect("a look").expect("it is there")
}

async fn moves(store: &Store, id: SignUpId, from: &Offer, to: &Offer, part: &str, until: i64) -> Result<bool, Error> {
    let to = Move { from, to, part, until };
    alone!(store, NOW, tx => tx.move_place(id, to)).map(|moved| moved.is_some())
}

db_test! {
    async fn one_of_two_colleagues_looks_after_somebody(db) {
        let nodes = [db.open().await, db.open().await];
        let (entry, ..) = new_entry(&nodes[0], "counter").await;
        let id = books(&nodes[0], &counter(entry, 1), "t0", "olena@example.org").await;
        let people = [active(&nodes[0], "ana@example.org").await, active(&nodes[0], "boris@example.org").await];
        let mut both = Vec::new();
        for (node, person) in nodes.iter().cloned().zip(people) {
            both.push(tokio::spawn(async move { alone!(&node, NOW, tx => tx.take_over(id, None, Some(person))) }));
        }
        let mut taken = Vec::new();
        for (task, person) in both.into_iter().zip(people) {
            if task.await.expect("it ends").expect("nothing fails") {
                taken.push(person);
            }
        }
        assert_eq!(taken.len(), 1, "one was faster");
        let (first, second) = (taken[0], people[usize::from(taken[0] == people[0])]);
        let stands = one(&nodes[0], id).await;
        assert_eq!((stands.handler, stands.accepted), (Some(first), true));
        // Handed over by whoever has them, and by nobody else.
        for (from, done) in [(Some(second), false), (None, false), (Some(first), true)] {
            let handed = alone!(&nodes[0], NOW, tx => tx.take_over(id, from, Some(second)));
            assert_eq!(handed.expect("nothing fails"), done, "{from:?}");
        }
        // Whoever is erased looks after nobody any more; what they answered stays.
        alone!(&nodes[0], NOW, tx => tx.keep_replies(id, b"come on Monday")).expect("kept");
        alone!(&nodes[0], NOW, tx => tx.erase_account(second, None)).expect("erased");
        let stands = one(&nodes[1], id).await;
        assert_eq!(stands.handler, None);
        assert_eq!(nodes[1].replies_to(&stands, NOW).await.expect("open").as_deref(), Some(b"come on Monday".as_slice()));
    }

    async fn a_time_is_never_given_twice_however_many_move_to_it(db) {
        const MANY: usize = 12;
        let nodes = [db.open().await, db.open().await];
        let (entry, ..) = new_entry(&nodes[0], "counter").await;
        let offer = counter(entry, MANY + 1);
        let mut people = Vec::new();
        for at in 0..MANY {
            people.push(books(&nodes[0], &offer, &format!("t{at}"), &format!("p{at}@example.org")).await);
        }
        let last = format!("t{MANY}");
        let mut tasks = Vec::new();
        for (at, id) in people.iter().copied().enumerate() {
            let (node, offer, last) = (nodes[at % 2].clone(), offer.clone(), last.clone());
            tasks.push(tokio::spawn(async move { moves(&node, id, &offer, &offer, &last, NOW + 60 * DAY).await }));
        }
        let mut done = 0;
        for task in tasks {
            done += usize::from(task.await.expect("it ends").expect("nothing fails"));
        }
        assert_eq!(done, 1, "one has it");
        let taken = nodes[0].taken(entry).await.expect("a count");
        assert_eq!(taken.values().map(|it| it.held).sum::<usize>(), MANY, "nobody lost theirs: {taken:?}");
        assert!(taken.values().all(|it| it.held == 1) && taken.contains_key(&last), "{taken:?}");
        // To one's own time is no move, and a time that is none is refused.
        let holder = nodes[0].sign_ups(entry).await.expect("a list").into_iter().find(|it| it.part == last);
        let holder = holder.expect("somebody has it").id;
        assert!(moves(&nodes[0], holder, &offer, &offer, &last, NOW + 60 * DAY).await.expect("nothing fails"));
        let none = moves(&nodes[0], holder, &offer, &offer, "t99", NOW + 60 * DAY).await;
        assert!(matches!(none, Err(Error::UnknownSignUp)), "{none:?}");
    }

    async fn what_was_sealed_moves_with_its_date(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "counter").await;
        let (elsewhere, ..) = new_entry(&store, "legal-advice").await;
        let (offer, other) = (counter(entry, 2), counter(elsewhere, 0));
        let id = books(&store, &offer, "t0", "olena@example.org").await;
        alone!(&store, NOW, tx => tx.note_sign_up(id, "a note")).expect("noted");
        alone!(&store, NOW, tx => tx.keep_replies(id, b"an answer")).expect("kept");
        let person = active(&store, "ana@example.org").await;
        alone!(&store, NOW, tx => tx.take_over(id, None, Some(person))).expect("taken");
        alone!(&store, NOW, tx => tx.mark_urgent(id, true)).expect("urgent");

        let later = NOW + 150 * DAY;
        assert!(moves(&store, id, &offer, &offer, "t1", later).await.expect("moved"));
        let code = code_text(&chance());
        alone!(&store, NOW, tx => tx.offer_to_send_on(id, Some((elsewhere, &code)))).expect("offered");
        // People write codes as they like.
        let written = format!(" {}-{} ", code[..4].to_uppercase(), &code[4..]);
        let found = store.sign_up_by_code(&written).await.expect("a look").expect("the code leads to them");
        assert_eq!((found.id, found.passes_to, found.until), (id, Some(elsewhere), later));
        assert!(store.sign_up_by_code("22222222").await.expect("a look").is_none());
        assert!(moves(&store, id, &offer, &other, "", later).await.expect("moved"));
        assert!(store.sign_up_by_code(&code).await.expect("a look").is_none(), "a code works once");

        let there = one(&store, id).await;
        assert_eq!((there.entry, there.part.as_str(), there.until), (elsewhere, "", later));
        assert_eq!((there.handler, there.urgent, there.accepted), (None, false, false), "nobody's, where they are now");
        // The month they were sealed for first is over, and its keys are gone: everything is readable until the new date.
        let after = Month::of(NOW + 60 * DAY).ends_at() + MINUTE;
        store.tidy(after).await.expect("tidied");
        let there = one(&store, id).await;
        assert_eq!(store.contact_of(&there, after).await.expect("open"), NAME.as_bytes());
        assert_eq!(store.note_of(&there, after).await.expect("open").as_deref(), Some(b"a note".as_slice()));
        assert_eq!(store.replies_to(&there, after).await.expect("open").as_deref(), Some(b"an answer".as_slice()));
        store.tidy(later + MINUTE).await.expect("tidied");
        assert!(store.sign_up(id).await.expect("a look").is_none(), "gone on the new date");
    }

    async fn what_is_closed_waits_for_nobody(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "counter").await;
        let offer = counter(entry, 1);
        let mut both = [books(&store, &offer, "t0", "a@example.org").await, books(&store, &offer, "", "b@example.org").await];
        // Who confirmed at the same moment stands in the order of their numbers.
        both.sort();
        let [first, second] = both;
        let waiting = |store: Store| async move {
            let all = store.to_look_after(&[entry]).await.expect("a list");
            assert_eq!(store.count_unhandled(&[entry]).await.expect("a number"), all.len() as u64, "nobody has one of them");
            all.into_iter().map(|it| it.id).collect::<Vec<_>>()
        };
        assert_eq!(waiting(store.clone()).await, [first, second]);
        assert_eq!(store.unanswered().await.expect("a list").len(), 2);
        alone!(&store, NOW, tx => tx.close_sign_up(first, Some("answered"))).expect("closed");
        assert_eq!(waiting(store.clone()).await, [second]);
        assert_eq!(store.unanswered().await.expect("a list").len(), 1);
        assert_eq!(one(&store, first).await.outcome.as_deref(), Some("answered"));
        alone!(&store, NOW, tx => tx.close_sign_up(first, None)).expect("open again");
        assert_eq!(waiting(store.clone()).await, [first, second]);
        let wrong = alone!(&store, NOW, tx => tx.close_sign_up(first, Some("With Words")));
        assert!(wrong.is_err(), "an outcome is a short word");
        alone!(&store, NOW, tx => tx.give_back(second, &offer, false)).expect("taken back");
        assert_eq!(waiting(store.clone()).await, [first]);
        let late = alone!(&store, NOW, tx => tx.take_over(second, None, None));
        assert!(matches!(late, Err(Error::UnknownSignUp)), "{late:?}");
    }
}
