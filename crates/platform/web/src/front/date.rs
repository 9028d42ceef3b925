//! The date that ends the head of every answer.

use std::cell::RefCell;

use integra_kernel::clock::{Clock, SystemClock};
use jiff::fmt::rfc2822::DateTimePrinter;

thread_local! {
    /// Written once for each second.
    static NOW: RefCell<(i64, String)> = const { RefCell::new((i64::MIN, String::new())) };
}

/// The header `Date` (RFC 9110, section 6.6.1) and the empty line after the headers. It is the time of the answer, not
/// that of the pages' clock, which tests may stop.
pub(super) fn write_last_lines(to: &mut Vec<u8>) {
    let now = SystemClock.now();
    NOW.with_borrow_mut(|(second, lines)| {
        if *second != now.as_second() {
            // It can only fail for years of five digits; then the head goes without a date.
            let date = DateTimePrinter::new().timestamp_to_rfc9110_string(&now);
            *lines = date.map_or_else(|_| "\r\n".to_owned(), |date| format!("date: {date}\r\n\r\n"));
            *second = now.as_second();
        }
        to.extend_from_slice(lines.as_bytes());
    })
}
