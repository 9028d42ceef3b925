//! Memory, in a process of its own: other tests would be counted too.
#![cfg(target_os = "linux")]

use integra_documents::{Certificate, Part, certificate};

#[path = "../samples/mod.rs"]
mod samples;

/// What this process holds, in bytes.
fn held() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").expect("a system that tells");
    pages.split(' ').nth(1).and_then(|it| it.parse::<usize>().ok()).expect("a number") * 4096
}

/// Typst would keep some hundred megabytes if what it remembers were not swept away.
#[test]
fn nothing_is_kept_of_two_hundred_documents() {
    let make = |number: usize| {
        let language = samples::LANGUAGES[number % samples::LANGUAGES.len()];
        let mut input = samples::certificate(&[language], &format!("Nguyễn Thị Minh Anh {number}"), "Dům");
        input.parts[0].rows.truncate(2);
        assert!(certificate(&input).is_ok());
    };
    (0..28).for_each(make);
    let before = held();
    (28..200).for_each(make);
    let more = held().saturating_sub(before);
    assert!(more < 16 << 20, "{more} bytes more after 200 documents");
}
