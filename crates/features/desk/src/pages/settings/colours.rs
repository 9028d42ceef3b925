//! A city's own colours: tried on a sample, held to the contrast people need, and saved only when everybody can read them.

use integra_kernel::colour::Colour;
use integra_web::theme::{Pair, Slot, Theme, on_button};
use serde::Serialize;
use serde_json::json;

use super::{again, city, set};
use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame::{self, Head},
};

/// A colour, as the page of settings shows it.
#[derive(Serialize)]
pub(super) struct Swatch {
    words: String,
    colour: String,
    own: bool,
}

/// One pair of colours that was looked at.
#[derive(Serialize)]
struct Line {
    words: String,
    seen: String,
    behind: String,
    contrast: String,
    least: String,
    enough: bool,
}

/// One colour of the form.
#[derive(Serialize)]
struct Field {
    name: &'static str,
    label: String,
    value: String,
    usual: String,
    /// It is no colour at all.
    unread: bool,
    /// It is a colour people cannot tell apart; the nearest that they can.
    better: Option<String>,
    pairs: Vec<Line>,
    good: bool,
}

/// The colours of a sample page, by day or by night.
#[derive(Serialize)]
struct Sample {
    words: String,
    page: &'static str,
    card: &'static str,
    text: &'static str,
    hero: String,
    button: String,
    on_button: String,
}

#[derive(Serialize)]
struct Page {
    base: String,
    fields: Vec<Field>,
    samples: Vec<Sample>,
    wrong: bool,
    settings: String,
}

fn words(ask: &Ask, slot: Slot) -> String {
    ask.say(&format!("field-{}", slot.fact()), &[])
}

pub(super) fn swatches(ask: &Ask, theme: &Theme) -> Vec<Swatch> {
    let swatch = |slot: Slot| Swatch {
        words: words(ask, slot),
        colour: theme.seen(slot).to_string(),
        own: theme.own(slot).is_some(),
    };
    Slot::ALL.into_iter().map(swatch).collect()
}

/// GET `/desk/{city}/settings/colours`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let draft = city::draft(&ask)?;
    let theme = city::theme(&draft);
    let typed = Slot::ALL.map(|slot| theme.own(slot).map(|colour| colour.to_string()).unwrap_or_default());
    page(&ask, draft.facts.seq.to_string(), &typed, false)
}

/// POST `/desk/{city}/settings/colours`: tries colours, takes a better one that was offered, or saves them.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let base = ask.form.one("base").ok_or(Halt::Invalid("form"))?.to_owned();
    let mut typed = Slot::ALL.map(|slot| ask.form.one(slot.fact()).unwrap_or_default().trim().to_owned());
    let wish = ask.form.one("do").unwrap_or_default();
    if let Some((fact, colour)) = wish.split_once('=') {
        let place = Slot::ALL.into_iter().position(|slot| slot.fact() == fact).ok_or(Halt::Invalid("form"))?;
        colour.clone_into(&mut typed[place]);
    }
    if wish != "save" {
        return page(&ask, base, &typed, false);
    }
    let theme = read(&typed);
    let good = Slot::ALL.into_iter().zip(&typed).all(|(slot, text)| is_read(text) && theme.is_good(slot));
    if !good {
        return page(&ask, base, &typed, true);
    }
    let draft = city::draft(&ask)?;
    let edit = |facts: &mut serde_json::Map<String, serde_json::Value>| {
        for slot in Slot::ALL {
            set(facts, slot.fact(), json!(theme.own(slot).map(|colour| colour.to_string())));
        }
    };
    match city::change(&ask, &draft, edit).await {
        Ok(done) => Ok(Answer::see(&ask.url(&format!("settings?done={done}")))),
        Err(halt) => Err(halt),
    }
}

fn read(typed: &[String; 4]) -> Theme {
    let of = |name: &str| Slot::ALL.into_iter().zip(typed).find(|(slot, _)| slot.fact() == name).map(|(_, it)| it);
    Theme::new(|name| of(name).map(String::as_str))
}

/// Whether what was typed is a colour, or nothing.
fn is_read(text: &str) -> bool {
    text.is_empty() || Colour::parse(text).is_some()
}

fn page(ask: &Ask, base: String, typed: &[String; 4], wrong: bool) -> Result<Answer, Halt> {
    let theme = read(typed);
    let field = |(slot, text): (Slot, &String)| Field {
        name: slot.fact(),
        label: words(ask, slot),
        value: text.clone(),
        usual: slot.usual().to_string(),
        unread: !is_read(text),
        better: (!theme.is_good(slot)).then(|| theme.better(slot)).flatten().map(|colour| colour.to_string()),
        pairs: theme.pairs(slot).iter().map(|pair| line(ask, pair)).collect(),
        good: theme.is_good(slot),
    };
    let sample = |key: &str, ground: [&'static str; 3], hero: Slot, button: Slot| Sample {
        words: ask.say(&format!("desk-colours-sample-{key}"), &[]),
        page: ground[0],
        card: ground[1],
        text: ground[2],
        hero: theme.colour(hero).to_string(),
        button: theme.colour(button).to_string(),
        on_button: on_button(theme.colour(button)).to_string(),
    };
    let page = Page {
        base,
        fields: Slot::ALL.into_iter().zip(typed).map(field).collect(),
        samples: vec![
            sample("day", ["#fffaf1", "#ffffff", "#2a1f3d"], Slot::HeroLight, Slot::ButtonLight),
            sample("night", ["#171221", "#231b33", "#f7f0e6"], Slot::HeroDark, Slot::ButtonDark),
        ],
        wrong,
        settings: ask.url("settings"),
    };
    frame::page_with(ask, &Head::new(ask, "desk-colours", "settings"), "desk/colours.html", again(wrong), page)
}

fn line(ask: &Ask, pair: &Pair) -> Line {
    // Rounded down, so that nothing looks like enough that is not.
    let number = |ratio: f64| ask.desk.wording().decimal(&ask.lang, &format!("{:.1}", (ratio * 10.0).floor() / 10.0));
    Line {
        words: ask.say(&format!("desk-colours-{}", pair.what.as_str()), &[]),
        seen: pair.colours.0.to_string(),
        behind: pair.colours.1.to_string(),
        contrast: number(pair.contrast),
        least: number(pair.least),
        enough: pair.is_enough(),
    }
}
