//! Second factors and links: authenticator apps, recovery codes, passkeys, tokens. Each proof is good once.

use std::fs;

use integra_store::{AccountId, AccountState, Error, MOST_PASSKEYS, Purpose, Stage, Store};
use serde_json::json;
use totp_rs::{Builder, Secret};

use crate::{
    staff::{MINUTE, SECOND, account, active, alone, chance, is_open, session_at},
    support::NOW,
};

/// What the app of somebody shows.
fn shown(secret: &str, at: i64) -> String {
    let secret = Secret::try_from_base32(secret).expect("base 32");
    let app = Builder::new().with_secret(secret).build().expect("an app");
    app.generate((at / SECOND) as u64).to_string()
}

/// Sets an app up and gives its secret.
async fn set_up(store: &Store, id: AccountId) -> String {
    let offered = alone!(store, NOW, tx => tx.begin_totp(id, "Integra", chance())).expect("an offer");
    let code = shown(&offered.secret, NOW);
    assert!(alone!(store, NOW, tx => tx.confirm_totp(id, &code)).expect("a check"));
    offered.secret
}

async fn check(store: &Store, id: AccountId, code: &str, at: i64) -> bool {
    alone!(store, at, tx => tx.check_totp(id, code)).expect("a check")
}

/// Does something eight times at once and counts how often it worked.
macro_rules! at_once {
    ($store:expr, $copy:ident => $step:expr) => {{
        let tries = (0..8).map(|_| {
            let $copy = $store.clone();
            tokio::spawn(async move { $step })
        });
        let mut worked = 0;
        for tried in tries.collect::<Vec<_>>() {
            worked += usize::from(tried.await.expect("no panic"));
        }
        worked
    }};
}

db_test! {
    async fn an_app_is_set_up_and_each_code_works_once(db) {
        let store = db.open().await;
        let id = active(&store, "anna@example.org").await;
        let wrong = alone!(&store, NOW, tx => tx.confirm_totp(id, "123456")).expect("a check");
        assert!(!wrong, "nothing was begun");
        let offered = alone!(&store, NOW, tx => tx.begin_totp(id, "Integra", chance())).expect("an offer");
        assert!(offered.uri.contains(&offered.secret) && !account(&store, id).await.has_totp);
        let code = shown(&offered.secret, NOW);
        assert!(!check(&store, id, &code, NOW).await, "not confirmed yet");
        assert!(!alone!(&store, NOW + 5 * MINUTE, tx => tx.confirm_totp(id, &code)).expect("a check"), "too old");
        assert!(alone!(&store, NOW, tx => tx.confirm_totp(id, &code)).expect("a check"));
        assert!(account(&store, id).await.has_totp);
        assert!(!check(&store, id, &code, NOW).await, "the code that confirmed is used up");
        let next = shown(&offered.secret, NOW + 30 * SECOND);
        assert!(check(&store, id, &next, NOW + 30 * SECOND).await);
        assert!(!check(&store, id, &next, NOW + 30 * SECOND).await);
        assert!(!check(&store, id, &code, NOW + 30 * SECOND).await, "nor an older one");
        // A second app takes the place of the first once it is confirmed.
        let second = alone!(&store, NOW, tx => tx.begin_totp(id, "Integra", chance())).expect("an offer");
        let later = NOW + 2 * MINUTE;
        assert!(check(&store, id, &shown(&offered.secret, later), later).await);
        let later = NOW + 4 * MINUTE;
        assert!(alone!(&store, later, tx => tx.confirm_totp(id, &shown(&second.secret, later))).expect("a check"));
        let later = NOW + 6 * MINUTE;
        assert!(!check(&store, id, &shown(&offered.secret, later), later).await);
        assert!(check(&store, id, &shown(&second.secret, later), later).await);
        alone!(&store, NOW, tx => tx.remove_totp(id)).expect("removed");
        assert!(!account(&store, id).await.has_totp);
    }

    async fn everything_that_works_once_works_once_for_eight_at_the_same_time(db) {
        let store = db.open().await;
        let id = active(&store, "anna@example.org").await;
        let secret = set_up(&store, id).await;
        let later = NOW + MINUTE;
        let code = shown(&secret, later);
        let code: &'static str = code.leak();
        assert_eq!(at_once!(store, store => check(&store, id, code, later).await), 1);

        let codes = store.new_recovery_codes(chance()).await;
        alone!(&store, NOW, tx => tx.set_recovery_codes(id, &codes)).expect("codes");
        let found = store.find_recovery_code(id, &codes.codes[3]).await.expect("a look-up").expect("a code");
        let found: &'static _ = Box::leak(Box::new(found));
        assert_eq!(at_once!(store, store => alone!(&store, NOW, tx => tx.use_recovery_code(found)).expect("a use")), 1);
        assert_eq!(account(&store, id).await.recovery_left, 9);

        let token = alone!(&store, NOW, tx => tx.issue_token(id, Purpose::Reset, MINUTE, chance())).expect("a token");
        let token: &'static str = token.leak();
        let redeemed = at_once!(store, store => {
            alone!(&store, NOW, tx => tx.redeem_token(token, Purpose::Reset)).expect("a use").is_some()
        });
        assert_eq!(redeemed, 1);

        let begun = store.begin_ceremony("passkey", "{}", NOW, MINUTE, chance()).await.expect("a ceremony");
        let begun: &'static str = begun.leak();
        let ended = at_once!(store, store => {
            store.end_ceremony("passkey", begun, NOW).await.expect("a look-up").is_some()
        });
        assert_eq!(ended, 1);
    }

    async fn a_recovery_code_works_once_and_for_its_owner(db) {
        let store = db.open().await;
        let (anna, eva) = (active(&store, "anna@example.org").await, active(&store, "eva@example.org").await);
        let codes = store.new_recovery_codes(chance()).await;
        alone!(&store, NOW, tx => tx.set_recovery_codes(anna, &codes)).expect("codes");
        assert_eq!(account(&store, anna).await.recovery_left, 10);
        let find = async |id, code: &str| store.find_recovery_code(id, code).await.expect("a look-up");
        let typed = codes.codes[0].replace('-', " ").to_uppercase();
        assert!(find(eva, &typed).await.is_none() && find(anna, "0000-0000-0000").await.is_none());
        let found = find(anna, &typed).await.expect("a code");
        assert!(alone!(&store, NOW, tx => tx.use_recovery_code(&found)).expect("a use"));
        assert!(find(anna, &typed).await.is_none());
        // A new set ends the old one, one that was found already included.
        let found = find(anna, &codes.codes[1]).await.expect("a code");
        let new = store.new_recovery_codes(chance()).await;
        alone!(&store, NOW, tx => tx.set_recovery_codes(anna, &new)).expect("codes");
        assert!(!alone!(&store, NOW, tx => tx.use_recovery_code(&found)).expect("a use"));
        assert!(find(anna, &codes.codes[2]).await.is_none() && find(anna, &new.codes[2]).await.is_some());
        assert_eq!(account(&store, anna).await.recovery_left, 10);
    }

    async fn without_the_key_a_recovery_code_or_a_reset_helps(db) {
        let store = db.open().await;
        let id = active(&store, "anna@example.org").await;
        let secret = set_up(&store, id).await;
        let codes = store.new_recovery_codes(chance()).await;
        alone!(&store, NOW, tx => tx.set_recovery_codes(id, &codes)).expect("codes");
        assert_eq!(store.locked_second_factors().await.expect("a check"), []);
        let file = db.data().join("keys/accounts.key");
        let old = fs::read_to_string(&file).expect("the key");
        fs::remove_file(&file).expect("a lost key");

        let later = NOW + MINUTE;
        let shut = alone!(&store, later, tx => tx.check_totp(id, &shown(&secret, later)));
        assert!(matches!(shut, Err(Error::KeyMissing { .. })), "{shut:?}");
        assert_eq!(store.locked_second_factors().await.expect("a check"), [id]);
        let found = store.find_recovery_code(id, &codes.codes[0]).await.expect("a look-up").expect("a code");
        assert!(alone!(&store, NOW, tx => tx.use_recovery_code(&found)).expect("a use"));

        let (token, _) = session_at(&store, id, Stage::Full, NOW).await;
        alone!(&store, NOW, tx => tx.add_passkey(id, "a1", "phone", &json!({}))).expect("a passkey");
        alone!(&store, NOW, tx => tx.reset_second_factors(id)).expect("a reset");
        let now = account(&store, id).await;
        assert!(!now.has_second_factor() && now.recovery_left == 0 && !is_open(&store, &token, NOW).await);
        let new = {
            let offered = alone!(&store, NOW, tx => tx.begin_totp(id, "Integra", chance())).expect("an offer");
            let later = NOW + 2 * MINUTE;
            assert!(alone!(&store, later, tx => tx.confirm_totp(id, &shown(&offered.secret, later))).expect("a check"));
            offered.secret
        };
        // The old key turns up: put above the new one, both open.
        let now = fs::read_to_string(&file).expect("a new key");
        assert_ne!(old, now);
        fs::write(&file, old + &now).expect("both keys");
        let later = NOW + 4 * MINUTE;
        assert!(check(&store, id, &shown(&new, later), later).await);
    }

    async fn passkeys_come_and_go(db) {
        let store = db.open().await;
        let (anna, eva) = (active(&store, "anna@example.org").await, active(&store, "eva@example.org").await);
        let body = json!({"counter": 1, "key": "…"});
        alone!(&store, NOW, tx => tx.add_passkey(anna, "AbC-_9", " my phone ", &body)).expect("a passkey");
        let found = store.passkey("AbC-_9").await.expect("a look-up").expect("a passkey");
        assert_eq!((found.account, found.name.as_str(), &found.body, found.used_at), (anna, "my phone", &body, None));
        assert!(account(&store, anna).await.has_second_factor());
        let taken = alone!(&store, NOW, tx => tx.add_passkey(eva, "AbC-_9", "mine", &body));
        assert!(matches!(taken, Err(Error::PasskeyTaken)));
        let body = json!({"counter": 2});
        assert!(alone!(&store, NOW + 5, tx => tx.update_passkey("AbC-_9", &body)).expect("a note"));
        assert!(!alone!(&store, NOW, tx => tx.update_passkey("other", &body)).expect("a note"));
        assert!(alone!(&store, NOW, tx => tx.rename_passkey(anna, "AbC-_9", "tablet")).expect("a name"));
        assert!(!alone!(&store, NOW, tx => tx.rename_passkey(eva, "AbC-_9", "hers")).expect("nothing of hers"));
        let found = store.passkeys(anna).await.expect("passkeys").pop().expect("a passkey");
        assert_eq!(found.name, "tablet");
        assert_eq!((found.body, found.used_at, found.created_at), (body.clone(), Some(NOW + 5), NOW));
        assert!(!alone!(&store, NOW, tx => tx.remove_passkey(eva, "AbC-_9")).expect("nothing of hers"));
        for at in 1..MOST_PASSKEYS {
            alone!(&store, NOW, tx => tx.add_passkey(anna, &format!("k{at}"), "key", &body)).expect("a passkey");
        }
        let one_more = alone!(&store, NOW, tx => tx.add_passkey(anna, "more", "key", &body));
        assert!(matches!(one_more, Err(Error::TooLarge { .. })));
        assert!(alone!(&store, NOW, tx => tx.remove_passkey(anna, "AbC-_9")).expect("removed"));
        assert_eq!(account(&store, anna).await.passkeys, MOST_PASSKEYS - 1);
        for (id, name) in [("", "key"), ("a b", "key"), ("a", ""), ("a", "two\nlines")] {
            let bad = alone!(&store, NOW, tx => tx.add_passkey(eva, id, name, &body));
            assert!(matches!(bad, Err(Error::BadName { .. })), "{id:?} {name:?}");
        }
    }

    async fn an_account_elsewhere_is_tied_to_one_account_here(db) {
        let store = db.open().await;
        let (anna, eva) = (active(&store, "anna@example.org").await, active(&store, "eva@example.org").await);
        let tie = async |id, issuer: &str, subject: &str| {
            alone!(&store, NOW, tx => tx.tie_identity(id, issuer, subject))
        };
        tie(anna, "https://a.example", "1").await.expect("tied");
        for (id, subject) in [(anna, "2"), (eva, "1"), (anna, "1")] {
            let refused = tie(id, "https://a.example", subject).await;
            assert!(matches!(refused, Err(Error::IdentityTaken)), "{refused:?}");
        }
        tie(eva, "https://a.example", "2").await.expect("another subject");
        tie(anna, "https://b.example", "1").await.expect("another issuer");
        let found = store.identity("https://a.example", "1").await.expect("a look-up").expect("somebody's");
        assert_eq!((found.account, found.used_at), (anna, NOW));
        assert!(store.identity("https://a.example", "3").await.expect("a look-up").is_none());
        assert!(alone!(&store, NOW + 7, tx => tx.use_identity(&found)).expect("a note"));
        let all = store.identities(anna).await.expect("a list");
        assert_eq!(all.iter().map(|it| (it.issuer.as_str(), it.used_at)).collect::<Vec<_>>(), [
            ("https://a.example", NOW + 7),
            ("https://b.example", NOW),
        ]);
        let both = ["https://a.example", "https://b.example"];
        let can = async |issuers| alone!(&store, NOW, tx => tx.can_sign_in(anna, issuers)).expect("a look");
        assert!(can(&both[..]).await && can(&both[1..]).await && !can(&[]).await && !can(&["https://c.example"]).await);
        assert!(alone!(&store, NOW, tx => tx.untie_identity(anna, "https://a.example")).expect("untied"));
        assert!(!alone!(&store, NOW, tx => tx.untie_identity(anna, "https://a.example")).expect("nothing left"));
        assert!(!alone!(&store, NOW, tx => tx.use_identity(&found)).expect("gone"));
        tie(anna, "https://a.example", "2").await.expect_err("it is hers");
        tie(anna, "https://a.example", "3").await.expect("free again");
        for (issuer, subject) in [("", "1"), ("https://c.example", ""), ("https://c.example", "a\nb")] {
            let bad = tie(anna, issuer, subject).await;
            assert!(matches!(bad, Err(Error::BadName { .. })), "{issuer:?} {subject:?}");
        }
    }

    async fn whoever_is_invited_comes_in_with_an_account_elsewhere(db) {
        let store = db.open().await;
        let id = crate::staff::invited(&store, "anna@example.org", &[]).await;
        let link = alone!(&store, NOW, tx => tx.issue_token(id, Purpose::Invitation, MINUTE, chance())).expect("a token");
        alone!(&store, NOW, tx => tx.tie_identity(id, "https://a.example", "1")).expect("tied");
        assert_eq!(account(&store, id).await.state, AccountState::Active);
        assert_eq!(store.look_token(&link, Purpose::Invitation, NOW).await.expect("a look"), None, "the link ends");
        alone!(&store, NOW, tx => tx.set_account_state(id, AccountState::Disabled)).expect("closed");
        let refused = alone!(&store, NOW, tx => tx.tie_identity(id, "https://b.example", "1"));
        assert!(matches!(refused, Err(Error::NotActive(_))), "{refused:?}");
    }

    async fn a_link_is_good_once_for_its_purpose_and_not_for_long(db) {
        let store = db.open().await;
        let id = active(&store, "anna@example.org").await;
        let issue = async |purpose| alone!(&store, NOW, tx => tx.issue_token(id, purpose, MINUTE, chance())).expect("a token");
        let redeem = async |token: &str, purpose, at| alone!(&store, at, tx => tx.redeem_token(token, purpose)).expect("no error");
        let token = issue(Purpose::Invitation).await;
        for _ in 0..2 {
            // Looking, as mail scanners do, changes nothing.
            assert_eq!(store.look_token(&token, Purpose::Invitation, NOW).await.expect("a look"), Some(id));
        }
        assert_eq!(redeem(&token, Purpose::Reset, NOW).await, None);
        assert_eq!(redeem(&token, Purpose::Invitation, NOW + MINUTE).await, None);
        assert_eq!(redeem(&"x".repeat(10_000), Purpose::Invitation, NOW).await, None);
        assert_eq!(redeem(&token, Purpose::Invitation, NOW + MINUTE - 1).await, Some(id));
        assert_eq!(redeem(&token, Purpose::Invitation, NOW).await, None);
        let (first, other) = (issue(Purpose::Reset).await, issue(Purpose::Invitation).await);
        let second = issue(Purpose::Reset).await;
        assert_eq!(redeem(&first, Purpose::Reset, NOW).await, None, "a newer one was sent");
        assert_eq!(redeem(&other, Purpose::Invitation, NOW).await, Some(id));
        // What is refused later in the same transaction leaves the link good.
        let mut tx = crate::staff::begin_at(&store, NOW).await;
        assert_eq!(tx.redeem_token(&second, Purpose::Reset).await.expect("no error"), Some(id));
        drop(tx);
        store.tidy(NOW + MINUTE - 1).await.expect("tidied");
        assert_eq!(redeem(&second, Purpose::Reset, NOW).await, Some(id));
    }

    async fn a_ceremony_remembers_until_it_ends(db) {
        let store = db.open().await;
        let begin = async |detail: &str| store.begin_ceremony("oidc", detail, NOW, MINUTE, chance()).await;
        let token = begin("nonce").await.expect("a ceremony");
        let end = async |what: &str, at| store.end_ceremony(what, &token, at).await.expect("no error");
        assert_eq!(end("passkey", NOW).await, None);
        assert_eq!(end("oidc", NOW + MINUTE).await, None);
        assert_eq!(end("oidc", NOW).await.as_deref(), Some("nonce"));
        assert_eq!(end("oidc", NOW).await, None);
        assert!(matches!(begin(&"x".repeat(20_000)).await, Err(Error::TooLarge { .. })));
        let other = begin("x").await.expect("a ceremony");
        let as_link = alone!(&store, NOW, tx => tx.redeem_token(&other, Purpose::Reset)).expect("no error");
        assert_eq!(as_link, None);
    }
}
