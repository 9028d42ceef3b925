//! Accounts: made, found, changed, disabled; memberships; passwords.

use integra_kernel::{CityKey, EntryId};
use integra_store::{AccountChange, AccountState, Error, Membership, PasswordProblem, Purpose, Role, Stage};

use crate::{
    staff::{
        MINUTE, PASSWORD, account, active, alone, chance, change, hashed, invited, is_open, member,
        network_administrator, session_at, somebody,
    },
    support::{NOW, city, lang},
};

db_test! {
    async fn an_account_is_made_and_found(db) {
        let store = db.open().await;
        let organization = EntryId::new(1, [3; 10]);
        let memberships = [
            Membership { language: Some(lang("ar")), ..member(Role::Translator) },
            Membership { organization: Some(organization), ..member(Role::Contributor) },
            Membership { language: Some(lang("uk")), ..member(Role::Translator) },
        ];
        let id = invited(&store, " Anna@Example.org ", &memberships).await;
        let anna = account(&store, id).await;
        assert_eq!((anna.email.as_str(), anna.name.as_str()), ("anna@example.org", "Anna Nováková"));
        assert_eq!((anna.state, anna.language.clone(), anna.created_at), (AccountState::Invited, lang("sk"), NOW));
        assert!(!anna.has_password && !anna.has_second_factor() && anna.recovery_left == 0);
        let mut sorted = memberships.to_vec();
        sorted.sort();
        assert_eq!(anna.memberships, sorted);
        assert_eq!(store.account_by_email("ANNA@example.org").await.expect("a look-up"), Some(anna.clone()));
        assert_eq!(store.account_by_email("eva@example.org").await.expect("a look-up"), None);
        assert_eq!(store.account_by_email("no address").await.expect("a look-up"), None);

        let eva = invited(&store, "eva@example.org", &[network_administrator()]).await;
        let ids = async |city: Option<&CityKey>| {
            let accounts = store.accounts(city).await.expect("accounts");
            accounts.into_iter().map(|account| account.id).collect::<Vec<_>>()
        };
        let mut both = vec![id, eva];
        both.sort();
        assert_eq!(ids(None).await, both);
        assert_eq!(ids(Some(&city())).await, [id]);
        assert_eq!(ids(Some(&CityKey::all())).await, [eva]);
        assert_eq!(ids(Some(&CityKey::parse("praha").expect("a city key"))).await, []);
        assert!(account(&store, eva).await.is_network_administrator() && !anna.is_network_administrator());
    }

    async fn what_is_wrong_is_refused(db) {
        let store = db.open().await;
        let anna = active(&store, "anna@example.org").await;
        let taken = alone!(&store, NOW, tx => tx.create_account(&somebody("Anna@example.org", &[]), chance()));
        assert!(matches!(taken, Err(Error::EmailTaken)));
        let bad = alone!(&store, NOW, tx => tx.create_account(&somebody("anna", &[]), chance()));
        assert!(matches!(bad, Err(Error::BadEmail)));
        let nobody = alone!(&store, NOW, tx => tx.create_account(&somebody("x@y.z", &[member(Role::Translator)]), chance()));
        assert!(matches!(nobody, Err(Error::BadMembership(_))));
        assert_eq!(store.accounts(None).await.expect("accounts").len(), 1);
        for name in ["", "  ", "two\nlines", &"x".repeat(121)] {
            let bad = change(&store, anna, AccountChange { name: Some(name.to_owned()), ..Default::default() }).await;
            assert!(matches!(bad, Err(Error::BadName { .. })), "{name:?}");
        }
        let stranger = "0190a6e2-7c1e-7b6a-9a4e-2f3c5d6e7f80".parse().expect("an id");
        let unknown = alone!(&store, NOW, tx => tx.set_memberships(stranger, &[]));
        assert!(matches!(unknown, Err(Error::UnknownAccount(id)) if id == stranger));
    }

    async fn name_address_and_language_change(db) {
        let store = db.open().await;
        let (anna, _eva) = (active(&store, "anna@example.org").await, active(&store, "eva@example.org").await);
        let token = alone!(&store, NOW, tx => tx.issue_token(anna, Purpose::Reset, MINUTE, chance())).expect("a token");
        let renamed = AccountChange { name: Some("Anna".to_owned()), ..Default::default() };
        change(&store, anna, renamed).await.expect("a change");
        assert_eq!(store.look_token(&token, Purpose::Reset, NOW).await.expect("a look-up"), Some(anna));
        let moved = AccountChange {
            email: Some("Anna@Kosice.example".to_owned()),
            language: Some(lang("en")),
            ..Default::default()
        };
        change(&store, anna, moved.clone()).await.expect("a change");
        // To the address one has already.
        change(&store, anna, moved).await.expect("a change");
        let now = account(&store, anna).await;
        assert_eq!((now.name.as_str(), now.email.as_str(), now.language), ("Anna", "anna@kosice.example", lang("en")));
        // The link went to the old address.
        assert_eq!(store.look_token(&token, Purpose::Reset, NOW).await.expect("a look-up"), None);
        let taken = AccountChange { email: Some("eva@example.org".to_owned()), ..Default::default() };
        assert!(matches!(change(&store, anna, taken).await, Err(Error::EmailTaken)));
    }

    async fn memberships_are_replaced_whole(db) {
        let store = db.open().await;
        let id = invited(&store, "anna@example.org", &[member(Role::Editor)]).await;
        let twice = [member(Role::Publisher), member(Role::Publisher), member(Role::Reader)];
        alone!(&store, NOW, tx => tx.set_memberships(id, &twice)).expect("memberships");
        assert_eq!(account(&store, id).await.memberships, [member(Role::Reader), member(Role::Publisher)]);
        alone!(&store, NOW, tx => tx.set_memberships(id, &[])).expect("none");
        assert_eq!(account(&store, id).await.memberships, []);
        let many: Vec<_> = (0..201).map(|i| Membership::new(CityKey::parse(&format!("c{i}")).expect("a key"), Role::Reader)).collect();
        let refused = alone!(&store, NOW, tx => tx.set_memberships(id, &many));
        assert!(matches!(refused, Err(Error::TooLarge { .. })));
    }

    async fn one_administrator_of_the_network_is_always_left(db) {
        let store = db.open().await;
        let anna = invited(&store, "anna@example.org", &[network_administrator()]).await;
        let gone = alone!(&store, NOW, tx => tx.set_memberships(anna, &[member(Role::Administrator)]));
        assert!(matches!(gone, Err(Error::LastAdministrator)));
        let gone = alone!(&store, NOW, tx => tx.set_account_state(anna, AccountState::Disabled));
        assert!(matches!(gone, Err(Error::LastAdministrator)));
        let eva = invited(&store, "eva@example.org", &[network_administrator()]).await;

        // Each takes the right away from the other at the same moment.
        let demote = |id| {
            let store = store.clone();
            tokio::spawn(async move { alone!(&store, NOW, tx => tx.set_memberships(id, &[])) })
        };
        let (one, two) = (demote(anna), demote(eva));
        let done = [one.await.expect("no panic"), two.await.expect("no panic")];
        assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 1, "{done:?}");
        assert!(done.iter().any(|done| matches!(done, Err(Error::LastAdministrator))));
    }

    async fn a_password_lets_in_and_no_other(db) {
        let store = db.open().await;
        let id = invited(&store, "anna@example.org", &[]).await;
        let password = hashed(&store).await;
        alone!(&store, NOW, tx => tx.set_password(id, &password)).expect("a password");
        let anna = account(&store, id).await;
        assert_eq!((anna.state, anna.has_password), (AccountState::Active, true));
        let check = async |email: &str, password: &str| store.check_password(email, password).await.expect("a check");
        assert_eq!(check(" Anna@example.org", PASSWORD).await, Some(anna));
        for (email, password) in [
            ("anna@example.org", "vlak do popradu"),
            ("anna@example.org", ""),
            ("eva@example.org", PASSWORD),
            ("no address", PASSWORD),
        ] {
            assert_eq!(check(email, password).await, None, "{email} {password}");
        }
        let without = active(&store, "eva@example.org").await;
        assert_eq!(check("eva@example.org", "").await, None);
        // A disabled account has its password still, and it is of no use.
        alone!(&store, NOW, tx => tx.set_account_state(id, AccountState::Disabled)).expect("disabled");
        assert_eq!(check("anna@example.org", PASSWORD).await, None);
        alone!(&store, NOW, tx => tx.set_account_state(id, AccountState::Active)).expect("let in again");
        assert!(check("anna@example.org", PASSWORD).await.is_some_and(|account| account.id != without));

        let own = ["Anna Nováková", "anna@example.org"];
        for (new, problem) in [("short", PasswordProblem::TooShort), ("anna-nováková-1", PasswordProblem::Own)] {
            let refused = store.hash_password(new, &own, chance()).await;
            assert!(matches!(refused, Err(Error::Password(found)) if found == problem), "{new}");
        }
    }

    async fn a_new_password_and_a_closed_door_end_everything_open(db) {
        let store = db.open().await;
        let (anna, eva) = (active(&store, "anna@example.org").await, active(&store, "eva@example.org").await);
        let password = hashed(&store).await;
        let (others, _) = session_at(&store, eva, Stage::Full, NOW).await;
        for end in [true, false] {
            let (token, _) = session_at(&store, anna, Stage::Full, NOW).await;
            let link = alone!(&store, NOW, tx => tx.issue_token(anna, Purpose::Reset, MINUTE, chance())).expect("a token");
            if end {
                alone!(&store, NOW, tx => tx.set_password(anna, &password)).expect("a password");
            } else {
                alone!(&store, NOW, tx => tx.set_account_state(anna, AccountState::Disabled)).expect("disabled");
            }
            assert!(!is_open(&store, &token, NOW).await);
            assert_eq!(store.look_token(&link, Purpose::Reset, NOW).await.expect("a look-up"), None);
        }
        assert!(is_open(&store, &others, NOW).await);
        // Whoever is shut out gets no session and no use of a link.
        let refused = alone!(&store, NOW, tx => tx.start_session(anna, Stage::Full, "", chance()));
        assert!(matches!(refused, Err(Error::NotActive(id)) if id == anna));
        let link = alone!(&store, NOW, tx => tx.issue_token(anna, Purpose::Reset, MINUTE, chance())).expect("a token");
        let redeemed = alone!(&store, NOW, tx => tx.redeem_token(&link, Purpose::Reset));
        assert_eq!(redeemed.expect("a look-up"), None);
    }
}
