//! Tables as files that a spreadsheet opens.

use http::{HeaderValue, header};

use crate::answer::Answer;

/// Writes rows as CSV (RFC 4180), with a mark at the beginning by which spreadsheets know the letters.
fn written(rows: &[Vec<String>]) -> String {
    let mut text = String::from("\u{feff}");
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        text += &cells.join(",");
        text += "\r\n";
    }
    text
}

fn quoted(cell: &str) -> String {
    // A spreadsheet would compute what begins with one of these.
    let safe = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() };
    if safe.contains(['"', ',', '\n', '\r', ';']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

/// A file to keep, by a name of ASCII letters.
pub(crate) fn file(name: &str, rows: &[Vec<String>]) -> Answer {
    let answer = Answer { bytes: Some(written(rows).into_bytes()), ..Answer::default() };
    let kept = HeaderValue::from_str(&format!("attachment; filename=\"{name}.csv\""));
    answer
        .and(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"))
        .and(header::CONTENT_DISPOSITION, kept.unwrap_or(HeaderValue::from_static("attachment")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_stays_text() {
        let row = ["plain", "a, b", "say \"no\"", "=1+1", "", "číslo"].map(str::to_owned).to_vec();
        assert_eq!(written(&[row]), "\u{feff}plain,\"a, b\",\"say \"\"no\"\"\",'=1+1,,číslo\r\n");
    }
}
