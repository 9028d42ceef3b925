//! HTML as a browser without scripts reads it: the forms of a page, and what each of them would send.

/// One form of a page, and what is sent when nobody has touched it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HtmlForm {
    /// `get` or `post`.
    pub method: String,
    /// Where it is sent; empty when it is sent to the page itself.
    pub action: String,
    /// Names and values, in the order of the page.
    pub pairs: Vec<(String, String)>,
    /// Names and values of its buttons.
    pub buttons: Vec<(String, String)>,
}

impl HtmlForm {
    /// The first value of a name.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The same form with another value in the first input of a name.
    ///
    /// # Panics
    /// There is no such input.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        let found = self.pairs.iter_mut().find(|(other, _)| other == name);
        found.unwrap_or_else(|| panic!("no input {name}")).1 = value.to_owned();
        self
    }

    /// The same form with a box ticked.
    pub fn ticking(mut self, name: &str, value: &str) -> Self {
        self.pairs.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same form sent with a button.
    ///
    /// # Panics
    /// There is no such button.
    pub fn pressing(mut self, value: &str) -> Self {
        let button = self.buttons.iter().find(|(_, other)| other == value);
        let button = button.unwrap_or_else(|| panic!("no button {value} among {:?}", self.buttons)).clone();
        self.pairs.push(button);
        self
    }
}

/// One tag of a page.
struct Tag<'h> {
    name: &'h str,
    closes: bool,
    attributes: Vec<(&'h str, String)>,
    /// What follows it.
    rest: &'h str,
}

impl Tag<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str())
    }

    fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    fn owned(&self, name: &str) -> String {
        self.get(name).unwrap_or_default().to_owned()
    }
}

/// What on a page would run somebody's script or give it another face: a script or a style within the page, a handler in
/// an attribute, an address that is a script, a base or a way on that the page did not have.
/// Data for machines (`application/ld+json`) is no script.
pub fn runs(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in Tags(html).filter(|tag| !tag.closes) {
        if tag.name == "script" && !tag.has("src") && tag.get("type") != Some("application/ld+json") {
            found.push("<script>".to_owned());
        }
        let refreshes =
            tag.name == "meta" && tag.get("http-equiv").is_some_and(|it| it.eq_ignore_ascii_case("refresh"));
        if ["base", "object", "embed", "applet", "style"].contains(&tag.name) || tag.has("style") || refreshes {
            found.push(format!("<{}>", tag.name));
        }
        for (name, value) in &tag.attributes {
            let address: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
            let address = address.to_lowercase();
            let leads = ["javascript:", "vbscript:", "data:text"].iter().any(|scheme| address.starts_with(scheme));
            if name.to_lowercase().starts_with("on") || *name == "srcdoc" || (leads && *name != "value") {
                found.push(format!("<{} {name}=\"{value}\">", tag.name));
            }
        }
    }
    found
}

/// The forms of a page, in their order.
pub fn forms(html: &str) -> Vec<HtmlForm> {
    let (mut forms, mut open) = (Vec::new(), None::<HtmlForm>);
    let (mut disabled, mut select) = (0_usize, None::<Select>);
    for tag in Tags(html) {
        match (tag.name, tag.closes) {
            ("form", false) => {
                let (method, action) = (tag.get("method").unwrap_or("get").to_lowercase(), tag.owned("action"));
                open = Some(HtmlForm { method, action, ..HtmlForm::default() });
            }
            ("form", true) => forms.extend(open.take()),
            // Fieldsets within a disabled one are counted too, so that the right end ends it.
            ("fieldset", false) if disabled > 0 || tag.has("disabled") => disabled += 1,
            ("fieldset", true) => disabled = disabled.saturating_sub(1),
            _ if disabled > 0 || tag.has("disabled") => {}
            ("select", false) => select = Some(Select { name: tag.owned("name"), ..Select::default() }),
            ("option", false) => select.iter_mut().for_each(|select| select.option(&tag)),
            ("select", true) => {
                let chosen = select.take().and_then(Select::sends);
                open.iter_mut().for_each(|form| form.pairs.extend(chosen.clone()));
            }
            (_, false) => open.iter_mut().for_each(|form| control(form, &tag)),
            _ => {}
        }
    }
    forms
}

fn control(form: &mut HtmlForm, tag: &Tag<'_>) {
    let named = |value: String| (tag.owned("name"), value);
    match (tag.name, tag.get("type").unwrap_or_default()) {
        ("button", _) => form.buttons.push(named(tag.owned("value"))),
        _ if !tag.has("name") => {}
        ("input", "checkbox" | "radio") if !tag.has("checked") => {}
        ("input", _) => form.pairs.push(named(tag.owned("value"))),
        ("textarea", _) => {
            let words = unescape(tag.rest.split("</textarea>").next().unwrap_or_default());
            // Browsers read every line end as one character, drop the first, and send two for each.
            let words = words.replace("\r\n", "\n");
            let words = words.strip_prefix('\n').unwrap_or(&words).replace('\n', "\r\n");
            form.pairs.push(named(words));
        }
        _ => {}
    }
}

#[derive(Default)]
struct Select {
    name: String,
    first: Option<String>,
    chosen: Option<String>,
}

impl Select {
    fn option(&mut self, tag: &Tag<'_>) {
        let value = tag.owned("value");
        if tag.has("selected") {
            self.chosen = Some(value.clone());
        }
        self.first.get_or_insert(value);
    }

    /// A menu sends its first option when none is chosen.
    fn sends(self) -> Option<(String, String)> {
        Some((self.name, self.chosen.or(self.first)?))
    }
}

struct Tags<'h>(&'h str);

impl<'h> Iterator for Tags<'h> {
    type Item = Tag<'h>;

    fn next(&mut self) -> Option<Tag<'h>> {
        let after = self.0.split_once('<')?.1;
        let closes = after.starts_with('/');
        let after = after.trim_start_matches('/');
        let end = after.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(after.len());
        let (name, mut rest) = after.split_at(end);
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            if rest.is_empty() || rest.starts_with('>') {
                break;
            }
            let end = rest.find(|c: char| c.is_whitespace() || "=>/".contains(c)).unwrap_or(rest.len()).max(1);
            let (attribute, more) = rest.split_at(end);
            let (value, more) = match more.strip_prefix("=\"") {
                Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
                None => ("", more),
            };
            attributes.push((attribute, unescape(value)));
            rest = more;
        }
        rest = rest.strip_prefix('>').unwrap_or(rest);
        self.0 = rest;
        Some(Tag { name, closes, attributes, rest })
    }
}

/// Text with its entities read.
pub fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut parts = text.split('&');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (entity, rest) = part.split_once(';').unwrap_or(("", part));
        match letter(entity) {
            Some(letter) => {
                out.push(letter);
                out.push_str(rest);
            }
            None => {
                out.push('&');
                out.push_str(part);
            }
        }
    }
    out
}

fn letter(entity: &str) -> Option<char> {
    match entity {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = entity.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_sends_what_a_browser_sends() {
        let html = r#"<p>a < b</p><form method="post" action="/x?a=1&amp;b=2"><input type="hidden" name="h" value="&quot;q&#x27;&amp;">
            <input type="checkbox" name="c" value="1"><input type="checkbox" name="c" value="2" checked>
            <textarea name="t" rows="2">
one
two &lt;b&gt;</textarea><select name="s"><option value="">–</option><option value="2" selected>Two</option></select>
            <select name="first"><option value="one">1</option><option value="two">2</option></select>
            <fieldset disabled><fieldset><input name="no" value="1"></fieldset><input name="no2" value="1"></fieldset>
            <input name="last" value="x" disabled><button name="do" value="save">Save</button></form><form></form>"#;
        let found = forms(html);
        assert_eq!((found.len(), found[0].method.as_str(), found[0].action.as_str()), (2, "post", "/x?a=1&b=2"));
        let pairs: Vec<(&str, &str)> =
            found[0].pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(pairs, [("h", "\"q'&"), ("c", "2"), ("t", "one\r\ntwo <b>"), ("s", "2"), ("first", "one")]);
        assert_eq!(found[0].buttons, [("do".to_owned(), "save".to_owned())]);
        let sent = found[0].clone().with("s", "").pressing("save");
        assert_eq!((sent.value("s"), sent.value("do")), (Some(""), Some("save")));
    }

    #[test]
    fn what_runs_is_found() {
        let bad = r#"<script>x</script><img src=x onerror=a()><a href="&#106;ava
            script:a()">x</a><iframe srcdoc="x"></iframe><p ONCLICK="a()"><style>x</style>
            <base href="//x"><meta http-equiv="Refresh" content="0"><p style="x"><object data="x"></object>"#;
        assert_eq!(runs(bad).len(), 10, "{:?}", runs(bad));
        let good = r#"<script src="/a.js"></script><script type="application/ld+json">{}</script><a href="/javascript:">x</a>
            <input value="javascript:a()"><p>&lt;script&gt; onerror=a()</p>"#;
        assert_eq!(runs(good), Vec::<String>::new());
    }

    #[test]
    fn what_is_no_entity_stays() {
        assert_eq!(unescape("a & b &unknown; &#1114112; &amp;lt;"), "a & b &unknown; &#1114112; &lt;");
    }
}
