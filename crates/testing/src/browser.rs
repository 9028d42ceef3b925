//! What a browser without scripts does with a form: nothing more than what stands in it is sent, spelled as browsers
//! spell it.

use integra_web::forms::{Choice, Control, Form, Input, Posted, Shape};

/// The form as a browser sends it when nobody has touched it.
///
/// # Panics
/// A choice has not exactly one option chosen: the browser would choose for itself.
pub fn sends(form: &Form) -> Posted {
    let mut pairs = Vec::new();
    let all = form.sections.iter().flat_map(|section| &section.controls);
    all.for_each(|control| control_sends(control, &mut pairs));
    Posted::new(pairs)
}

/// The same form with another value in the first input of a name.
///
/// # Panics
/// There is no such input.
pub fn with(posted: &Posted, name: &str, value: &str) -> Posted {
    let mut pairs = posted.pairs().to_vec();
    let input = pairs.iter_mut().find(|(other, _)| other == name).unwrap_or_else(|| panic!("no input {name}"));
    input.1 = value.to_owned();
    Posted::new(pairs)
}

/// The same form sent with a button.
pub fn pressing(posted: &Posted, button: &str) -> Posted {
    Posted::new(posted.pairs().iter().cloned().chain([("do".to_owned(), button.to_owned())]))
}

fn control_sends(control: &Control, pairs: &mut Vec<(String, String)>) {
    let name = &control.name;
    let mut send = |value: &str| pairs.push((name.clone(), value.to_owned()));
    match &control.shape {
        Shape::Input { input: Input::Long, value } | Shape::Markdown { value, .. } | Shape::Lines { value } => {
            send(&in_area(value));
        }
        Shape::Input { input, value } => send(&in_input(*input, value)),
        Shape::Search { value, .. } => send(&in_input(Input::Text, value)),
        Shape::Choice { options, .. } => send(chosen(name, options)),
        Shape::Ticks { options, .. } => {
            send("");
            options.iter().filter(|option| option.chosen).for_each(|option| send(&option.value));
        }
        Shape::Picks { picks, .. } => {
            for pick in picks {
                send(if pick.options.is_empty() { &pick.value } else { chosen(name, &pick.options) });
            }
        }
        Shape::Rows { rows, .. } => {
            send("");
            for row in rows {
                pairs.push((name.clone(), row.item.clone()));
                row.controls.iter().for_each(|inner| control_sends(inner, pairs));
            }
        }
        Shape::Group { controls, .. } => controls.iter().for_each(|inner| control_sends(inner, pairs)),
    }
}

fn chosen<'o>(name: &str, options: &'o [Choice]) -> &'o str {
    let mut chosen = options.iter().filter(|option| option.chosen);
    let first = chosen.next().unwrap_or_else(|| panic!("{name}: nothing is chosen"));
    assert!(chosen.next().is_none(), "{name}: two options are chosen");
    &first.value
}

/// Line ends of a text area are sent as two characters.
fn in_area(value: &str) -> String {
    value.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n")
}

/// One-line inputs drop line ends; native ones drop what is not theirs.
fn in_input(input: Input, value: &str) -> String {
    let line: String = value.chars().filter(|letter| !"\r\n".contains(*letter)).collect();
    let holds = |good: bool| if good { line.clone() } else { String::new() };
    let digits = |places: &[usize]| places.iter().all(|at| line.as_bytes().get(*at).is_some_and(u8::is_ascii_digit));
    match input {
        Input::Number => holds(line.parse::<f64>().is_ok_and(f64::is_finite)),
        Input::Date => holds(line.len() == 10 && digits(&[0, 1, 2, 3, 5, 6, 8, 9])),
        Input::Time => holds(line.len() == 5 && digits(&[0, 1, 3, 4])),
        Input::Url | Input::Email => line.trim().to_owned(),
        _ => line,
    }
}
