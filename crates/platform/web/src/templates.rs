//! Templates: MiniJinja with strict undefined, and the few functions pages use.

use std::{collections::HashMap, sync::Arc};

use integra_kernel::{Lang, lang::Direction};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value, escape_formatter,
    syntax::SyntaxConfig,
    value::{Kwargs, Rest, Serde},
};

use crate::{
    feature::Template,
    front::Assets,
    wording::{Arg, Wording},
};

/// This room's own templates.
pub const TEMPLATES: &[Template] = &[
    ("web/base.html", include_str!("../templates/base.html")),
    ("web/parts.html", include_str!("../templates/parts.html")),
    ("web/filters.html", include_str!("../templates/filters.html")),
    ("web/error.html", include_str!("../templates/error.html")),
    ("web/choose.html", include_str!("../templates/choose.html")),
    ("web/clear.html", include_str!("../templates/clear.html")),
    ("web/embed.html", include_str!("../templates/embed.html")),
    ("web/styles.html", include_str!("../templates/styles.html")),
    ("web/notices.html", include_str!("../templates/notices.html")),
];

/// Builds the environment of all features' templates.
///
/// Every template begins with `begin()`. Pages see these functions: `say(id, name=value…)` words a message in the page's language; `url(path)` makes an address
/// on this portal; `asset(name)` the address of an asset; `icon(name)` and `art(name)` a drawing. The filter `text` writes
/// a text so that it marks its own language; `sentence` does the same for a whole block.
///
/// # Errors
/// A template does not parse; the message names it and the line.
pub fn environment(
    templates: impl IntoIterator<Item = Template>,
    wording: &Wording,
    assets: &Arc<Assets>,
) -> Result<Environment<'static>, Error> {
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_formatter(write_escaped);
    env.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    for (name, text) in templates {
        env.add_template(name, text)?;
    }
    env.add_function("begin", begin);
    let words = wording.clone();
    env.add_function("say", move |state: &State, id: String, args: Kwargs| say(state, &words, &id, &args));
    env.add_function("url", |state: &State, path: String| address(state, "root", &path));
    let names = Arc::clone(assets);
    env.add_function("asset", move |state: &State, name: String| {
        let file = names.url_name(&name).ok_or_else(|| missing(format!("there is no asset '{name}'")))?;
        address(state, "base", &format!("assets/{file}"))
    });
    for (function, sprites, class) in [("icon", ICONS, "i"), ("art", ART, "art")] {
        let (first, drawings) = (assets.url_name(sprites[0]).map(str::to_owned), drawings(assets, sprites));
        env.add_function(function, move |state: &State, name: String, more: Rest<String>| {
            let file = drawings.get(&name).or(first.as_ref());
            let file = file.ok_or_else(|| missing(format!("there is no drawing '{name}'")))?;
            let file = address(state, "base", &format!("assets/{file}"))?;
            let flip = if more.iter().any(|word| word == "flip") { " flip" } else { "" };
            Ok::<_, Error>(Value::from_safe_string(format!(
                r#"<svg class="{class}{flip}" aria-hidden="true"><use href="{file}#{name}"/></svg>"#
            )))
        });
    }
    env.add_filter("text", |state: &State, value: Value| marked(state, &value, "bdi"));
    env.add_filter("sentence", |state: &State, value: Value| marked(state, &value, "span"));
    Ok(env)
}

/// The icons: those of the first pages and of guides, and those of other pages.
const ICONS: &[&str] = &["img/icons.svg", "img/icons-more.svg"];
/// The drawings: those of topics, which nearly every page has, and those of few pages.
const ART: &[&str] = &["img/art.svg", "img/art-more.svg"];

/// The drawings of some sprites, each with the file it is in. Looked for once: a page has dozens of them.
fn drawings(assets: &Assets, sprites: &[&str]) -> HashMap<String, String> {
    let mut found = HashMap::new();
    for sprite in sprites {
        let text = assets.content(sprite).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        let ids = text.split("<symbol id=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let Some(file) = assets.url_name(sprite) else { continue };
        found.extend(ids.map(|id| (id.to_owned(), file.to_owned())));
    }
    found
}

/// A value templates can read, from anything serializable.
pub fn value(of: impl serde::Serialize) -> Value {
    Value::from(Serde(of))
}

fn missing(what: String) -> Error {
    Error::new(ErrorKind::InvalidOperation, what)
}

/// What functions need to know of the page.
const FRAME: [&str; 3] = ["lang", "root", "base"];

/// Remembers the page's language and addresses for the whole rendering. Every template begins with it, because a macro
/// sees only the variables it names.
fn begin(state: &mut State) -> Result<Value, Error> {
    for name in FRAME {
        let value = state.lookup(name).ok_or_else(|| missing(format!("the page has no '{name}'")))?;
        state.set_temp(name, value);
    }
    Ok(Value::from(""))
}

fn looked_up(state: &State, name: &str) -> Result<String, Error> {
    let value =
        state.get_temp(name).ok_or_else(|| missing("the template does not start with {{ begin() }}".to_owned()))?;
    value.as_str().map(str::to_owned).ok_or_else(|| missing(format!("'{name}' of the page is no text")))
}

fn address(state: &State, of: &str, path: &str) -> Result<String, Error> {
    let root = looked_up(state, of)?;
    Ok(if path.is_empty() { root } else { format!("{}/{path}", root.trim_end_matches('/')) })
}

fn say(state: &State, wording: &Wording, id: &str, args: &Kwargs) -> Result<String, Error> {
    let lang = Lang::parse(&looked_up(state, "lang")?).map_err(|error| missing(error.to_string()))?;
    let mut given: Vec<(String, Arg)> = Vec::new();
    for name in args.args() {
        let value: Value = args.get(name)?;
        let arg = match value.as_i64() {
            Some(number) if value.kind() == minijinja::value::ValueKind::Number => Arg::Number(number),
            // A worded text inside a sentence gives its plain words: the sentence is in the page's language.
            _ => Arg::Text(
                value.get_attr("plain").ok().filter(|plain| !plain.is_undefined()).unwrap_or(value).to_string(),
            ),
        };
        given.push((name.to_owned(), arg));
    }
    let borrowed: Vec<(&str, Arg)> = given.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
    Ok(wording.say(&lang, id, &borrowed))
}

/// Escapes what HTML needs escaped and no more: the usual formatter also rewrites every slash of an address, which costs
/// bytes on every page.
fn write_escaped(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if !value.is_safe() && matches!(state.auto_escape(), AutoEscape::Html) => {
            out.write_str(&escape(text)).map_err(Error::from)
        }
        _ => escape_formatter(out, state, value),
    }
}

/// Writes a [`crate::Text`] so that words of another language are marked, and names in letters that run the other way
/// keep their marks at their end.
fn marked(state: &State, value: &Value, element: &str) -> Result<Value, Error> {
    let plain = value.get_attr("plain")?;
    let plain = plain.as_str().ok_or_else(|| missing("the value is no text with a language".to_owned()))?;
    let escaped = escape(plain);
    let lang = value.get_attr("lang")?;
    let Some(lang) = lang.as_str() else {
        let against = looked_up(state, "lang")
            .ok()
            .and_then(|page| Lang::parse(&page).ok())
            .is_some_and(|page| page.direction() == Direction::Rtl && runs_left_to_right(plain));
        return Ok(Value::from_safe_string(if against { format!("<bdi>{escaped}</bdi>") } else { escaped }));
    };
    let dir = value.get_attr("dir")?;
    let dir = dir.as_str().unwrap_or("auto");
    Ok(Value::from_safe_string(format!(r#"<{element} lang="{lang}" dir="{dir}">{escaped}</{element}>"#)))
}

/// Whether a text has letters, and none of a script that runs from right to left.
fn runs_left_to_right(text: &str) -> bool {
    let right = |it: char| matches!(it, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    text.chars().any(char::is_alphabetic) && !text.chars().any(right)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
