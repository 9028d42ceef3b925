//! Items of repeated facts: which there are, and ids for new ones.

use std::collections::BTreeSet;

use integra_kernel::ItemId;
use serde_json::{Map, Value};

use super::Posted;

/// One item that a form can name.
pub(super) struct Item<'v> {
    pub(super) id: &'v str,
    pub(super) facts: &'v Map<String, Value>,
}

/// The items of a list that a form can name: groups with an id of their own. Whatever else stands in the list (something
/// a newer node wrote, a second item of the same id) is kept and not shown.
pub(super) fn items(list: Option<&Value>) -> Vec<Item<'_>> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let all = list.and_then(Value::as_array).into_iter().flatten();
    all.filter_map(|item| {
        let facts = item.as_object()?;
        let id = facts.get("id")?.as_str().filter(|id| ItemId::parse(id).is_ok())?;
        seen.insert(id).then_some(Item { id, facts })
    })
    .collect()
}

/// The ids of the rows a form sent, in their order; `None` when the list was not in the form.
pub(super) fn sent(posted: &Posted, name: &str) -> Option<Vec<String>> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let ids = posted.listed(name)?.into_iter().filter(|id| ItemId::parse(id).is_ok());
    Some(ids.filter(|id| seen.insert(id)).map(str::to_owned).collect())
}

/// An id for a new row, from the name of its list: `phone-7kf2`. Chance makes it differ from what somebody else adds at
/// the same time: a merge takes two items of one id for the same thing.
pub(super) fn fresh(list: &str, chance: u32, taken: &BTreeSet<String>) -> String {
    /// Letters and digits nobody takes for one another; those of Crockford's base 32.
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let one = singular(list).replace('_', "-");
    let spelled = |number: u32| {
        let letter = |place: u32| char::from(LETTERS[(number >> (5 * place)) as usize % LETTERS.len()]);
        (0..4).map(letter).collect::<String>()
    };
    let mut ids = (0..=u32::try_from(taken.len()).unwrap_or(u32::MAX))
        .map(|again| format!("{one}-{}", spelled(chance.wrapping_add(again))));
    ids.find(|id| !taken.contains(id)).unwrap_or(one)
}

/// `phones` as `phone`, `cities` as `city`; at most as long as leaves room for more.
fn singular(list: &str) -> String {
    let one = match (list.strip_suffix("ies"), list.strip_suffix('s')) {
        (Some(start), _) if !start.is_empty() => format!("{start}y"),
        (_, Some(start)) if start.len() > 1 && !start.ends_with('s') => start.to_owned(),
        _ => list.to_owned(),
    };
    one.chars().take(30).collect::<String>().trim_end_matches(['-', '_']).to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_items_with_an_id_of_their_own_are_rows() {
        let list =
            json!([{ "id": "a", "n": 1 }, { "id": "a", "n": 2 }, "odd", { "id": "A b" }, { "n": 3 }, { "id": "b" }]);
        let found: Vec<&str> = items(Some(&list)).iter().map(|item| item.id).collect();
        assert_eq!(found, ["a", "b"]);
        assert!(items(Some(&json!("x"))).is_empty() && items(None).is_empty());
    }

    #[test]
    fn new_ids_are_names_and_never_taken() {
        let mut taken = BTreeSet::new();
        for _ in 0..100 {
            let id = fresh("phones", 7, &taken);
            assert!(id.starts_with("phone-") && ItemId::parse(&id).is_ok(), "{id}");
            assert!(taken.insert(id));
        }
        for (list, one) in [("cities", "city"), ("address", "address"), ("opening_hours", "opening_hour")] {
            assert_eq!(singular(list), one);
        }
        assert!(ItemId::parse(&fresh(&"very_long_names".repeat(9), u32::MAX, &taken)).is_ok());
    }
}
