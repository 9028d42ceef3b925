//! Word by word.

use integra_kernel::diff::{Run, RunKind, words};
use proptest::prelude::*;

/// `[-removed-]` and `{+added+}` in one line.
fn marked(before: &str, after: &str) -> String {
    let word = |run: &Run| match run.kind {
        RunKind::Same => run.text.clone(),
        RunKind::Removed => format!("[-{}-]", run.text),
        RunKind::Added => format!("{{+{}+}}", run.text),
    };
    words(before, after).iter().map(word).collect()
}

fn side(runs: &[Run], other: RunKind) -> String {
    runs.iter().filter(|run| run.kind != other).map(|run| run.text.as_str()).collect()
}

#[test]
fn whole_words_are_told() {
    assert_eq!(marked("We speak English.", "We speak English."), "We speak English.");
    assert_eq!(marked("We are closed on Friday.", "We are open on Friday."), "We are [-closed-]{+open+} on Friday.");
    assert_eq!(marked("Bring your passport.", "Bring your old passport."), "Bring your {+old +}passport.");
    assert_eq!(marked("", "New."), "{+New.+}");
    assert_eq!(marked("Gone.", ""), "[-Gone.-]");
    assert_eq!(marked("", ""), "");
}

#[test]
fn numbers_times_and_addresses_stay_whole() {
    assert_eq!(marked("Open 9:00–17:00 daily", "Open 9:30–17:00 daily"), "Open [-9:00-]{+9:30+}–17:00 daily");
    assert_eq!(marked("It costs 3.50 euro today", "It costs 3.00 euro today"), "It costs [-3.50-]{+3.00+} euro today");
    assert_eq!(
        marked("Write to help@example.org soon.", "Write to info@example.org soon."),
        "Write to [-help@example.org-]{+info@example.org+} soon."
    );
    assert_eq!(
        marked("See https://example.org/a?b=1 first", "See https://example.org/a?b=2 first"),
        "See [-https://example.org/a?b=1-]{+https://example.org/a?b=2+} first"
    );
}

#[test]
fn changed_phrases_read_as_one_change() {
    assert_eq!(
        marked("Come to the old town hall on Monday.", "Come to the new city office on Monday."),
        "Come to the [-old town hall-]{+new city office+} on Monday."
    );
    assert_eq!(
        marked("- passport\n- photo\n- form", "- visa\n- picture\n- form"),
        "- [-passport-]{+visa+}\n- [-photo-]{+picture+}\n- form"
    );
}

#[test]
fn texts_that_share_little_are_replaced_whole() {
    let added = "We go with you to the foreign police and help you to fill in every form there is.";
    assert_eq!(marked("Ask us.", &format!("Ask us. {added}")), format!("Ask us.{{+ {added}+}}"));
    let before = "Our team helps newcomers with forms, and we go with them to the foreign police.";
    let after = "Closed until the end of September and moving to another building in the suburbs soon.";
    assert_eq!(marked(before, after), format!("[-{before}-]{{+{after}+}}"));
}

#[test]
fn every_script_has_words() {
    assert_eq!(marked("المكتب مفتوح يوم الاثنين", "المكتب مغلق يوم الاثنين"), "المكتب [-مفتوح-]{+مغلق+} يوم الاثنين");
    assert_eq!(marked("Úrad je otvorený v pondelok.", "Úrad je zatvorený v pondelok."), {
        "Úrad je [-otvorený-]{+zatvorený+} v pondelok."
    });
    assert_eq!(marked("办公室星期一开门", "办公室星期五开门"), "办公室星期[-一-]{+五+}开门");
    assert_eq!(marked("Офіс працює щодня", "Офіс працює щотижня"), "Офіс працює [-щодня-]{+щотижня+}");
    // A letter is never torn from its accent.
    assert_eq!(marked("cafe\u{301} here", "cafe here"), "[-cafe\u{301}-]{+cafe+} here");
}

/// As many different words as fit into the longest text there may be, in an order that gives the search no hold.
#[test]
fn the_longest_texts_are_compared_too() {
    let scattered = |step: u32| -> String {
        (0..40_000_u32).filter_map(|at| char::from_u32(0x4E00 + at.wrapping_mul(step) % 613)).collect()
    };
    let (before, after) = (scattered(7_919), scattered(104_729));
    let runs = words(&before, &after);
    assert_eq!((side(&runs, RunKind::Added), side(&runs, RunKind::Removed)), (before.clone(), after));
    let longer = format!("{before}新{before}");
    let runs = words(&before, &longer);
    assert_eq!((side(&runs, RunKind::Added), side(&runs, RunKind::Removed)), (before, longer));
}

#[test]
fn equal_blanks_are_no_change() {
    let runs = words("\n", "\n");
    assert_eq!((runs.len(), runs[0].kind), (1, RunKind::Same));
    assert!(words("", "").is_empty());
}

/// Sentences over few words, so that much is shared.
fn sentence() -> impl Strategy<Value = String> {
    let word = prop_oneof!["[ab] ", "[0-9]{1,2}[:.][0-9]{2}", "مكتب ", "办公", "\\PC", "[ ,.\n*-]"];
    proptest::collection::vec(word, 0..14).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn runs_make_up_both_texts(before in sentence(), after in sentence()) {
        let runs = words(&before, &after);
        prop_assert_eq!(side(&runs, RunKind::Added), before.clone());
        prop_assert_eq!(side(&runs, RunKind::Removed), after.clone());
        prop_assert!(runs.iter().all(|run| !run.text.is_empty()));
        // Two runs of one kind never stand side by side, and nothing is both removed and added in another order.
        for pair in runs.windows(2) {
            prop_assert_ne!(pair[0].kind, pair[1].kind);
            prop_assert!((pair[0].kind, pair[1].kind) != (RunKind::Added, RunKind::Removed));
        }
        prop_assert_eq!(runs.iter().all(|run| run.kind == RunKind::Same), before == after);
    }
}
