//! The ready sign-ins of the demo: one person for each role, made up, with one password for all.

use std::error::Error;

use integra_desk::Staff;
use integra_kernel::{
    CityKey, EntryId, Lang, Slug,
    clock::{Clock, SystemClock},
};
use integra_store::{Membership, NewAccount, Role, Store};
use serde_json::{Value, json};

use crate::chance::chance;

/// The one password of the demo, which is no secret: the demo listens on one's own machine only.
const PASSWORD: &str = "welcome neighbour";
/// The city they work in.
const CITY: &str = "kosice";
/// The organization the contributor writes for.
const ORGANIZATION: &str = "etp-slovakia";
/// The language the translator translates into.
const LANGUAGE: &str = "sk";

/// Makes the people of the demo where they are missing, and gives their sign-ins.
///
/// # Errors
/// The store fails.
pub async fn ready(store: &Store) -> Result<Vec<Staff>, Box<dyn Error + Send + Sync>> {
    let mut staff = Vec::new();
    for role in Role::ALL {
        staff.push(one(store, role, CITY, role.as_str()).await?);
    }
    staff.push(one(store, Role::Administrator, "all", "network").await?);
    Ok(staff)
}

async fn one(store: &Store, role: Role, city: &str, name: &str) -> Result<Staff, Box<dyn Error + Send + Sync>> {
    let city = CityKey::parse(city)?;
    let email = format!("{name}@demo.example");
    if store.account_by_email(&email).await?.is_none() {
        make(store, role, &city, &email, name).await?;
    }
    Ok(Staff { email, password: PASSWORD.to_owned(), role, city })
}

async fn make(
    store: &Store,
    role: Role,
    city: &CityKey,
    email: &str,
    name: &str,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut membership = Membership::new(city.clone(), role);
    match role {
        Role::Contributor => membership.organization = Some(organization(store, city).await?),
        Role::Translator => membership.language = Some(Lang::parse(LANGUAGE)?),
        _ => {}
    }
    let mut capitals = name.chars();
    let name =
        capitals.next().map(|first| first.to_uppercase().chain(capitals).collect::<String>()).unwrap_or_default();
    let new = NewAccount {
        email: email.to_owned(),
        name: format!("{name} (demo)"),
        language: Lang::parse("en")?,
        memberships: vec![membership],
    };
    let hashed = store.hash_password(PASSWORD, &[], chance()).await?;
    let mut tx = store.begin("demo", SystemClock.now().as_microsecond()).await?;
    let id = tx.create_account(&new, chance()).await?;
    tx.set_password(id, &hashed).await?;
    tx.audit("account.made", None, Some(city), &id.to_string(), &json!({ "by": "demo" })).await?;
    tx.commit().await?;
    Ok(())
}

async fn organization(store: &Store, city: &CityKey) -> Result<EntryId, Box<dyn Error + Send + Sync>> {
    let slug = Slug::parse(ORGANIZATION)?;
    let row = store.find_slug(city, "organization", &slug).await?;
    Ok(row.ok_or("the demo has lost the organization its contributor writes for")?.entry)
}

/// The sign-ins for machines: e-mail address, password, role and city.
pub fn json(staff: &[Staff]) -> Value {
    let one = |it: &Staff| json!({ "email": it.email, "password": it.password, "role": it.role.as_str(), "city": it.city.as_str() });
    staff.iter().map(one).collect()
}

/// The sign-ins for people.
pub fn told(url: &str, staff: &[Staff]) -> String {
    if staff.is_empty() {
        return "There is no desk: it was left out, or the demo listens on more than this machine.\n".to_owned();
    }
    let mut told = format!("The desk is at {url}desk. Sign in with the password \"{PASSWORD}\" as one of:\n");
    for it in staff {
        told.push_str(&format!("  {:<28} {} of {}\n", it.email, it.role, it.city));
    }
    told
}
