//! What readers may see, and what stays hidden when somebody brings an older state back.

use std::borrow::Cow;

use integra_kernel::visible;
use serde_json::json;

use crate::sample::{facts, fields, kind};

#[test]
fn what_only_staff_see_is_taken_out_wherever_it_stands() {
    let all = facts(json!({ "website": "https://a.example", "notice": { "from": "2026", "reason": "a quarrel" } }));
    let shown = visible::facts(&kind(), &all);
    assert_eq!(*shown, facts(json!({ "website": "https://a.example", "notice": { "from": "2026" } })));
    // Nothing is copied where there is nothing to hide; what nobody declares is not ours to judge.
    let open = facts(json!({ "notice": { "until": "2027" }, "reason": "unknown here" }));
    assert!(matches!(visible::facts(&kind(), &open), Cow::Borrowed(_)));
    let texts = fields(&[("name", "Counter"), ("phones/main/note", "At noon")]);
    assert!(matches!(visible::texts(&kind(), &texts), Cow::Borrowed(_)));
}

#[test]
fn an_older_state_comes_back_without_what_was_hidden_in_it() {
    let older = facts(json!({ "website": "https://old.example", "notice": { "from": "2025", "reason": "old" } }));
    let now = facts(json!({ "website": "https://new.example", "notice": { "until": "2027", "reason": "new" } }));
    let back = facts(json!({ "website": "https://old.example", "notice": { "from": "2025", "reason": "new" } }));
    assert_eq!(visible::keep_facts(&kind(), &older, &now), back);
    // Where nothing is hidden now, nothing hidden comes back; where the group was not there, only what is hidden stays.
    let bare = facts(json!({ "website": "https://new.example" }));
    assert_eq!(visible::keep_facts(&kind(), &older, &bare)["notice"], json!({ "from": "2025" }));
    assert_eq!(visible::keep_facts(&kind(), &bare, &now)["notice"], json!({ "reason": "new" }));
}
