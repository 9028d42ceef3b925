//! From a declaration and a state (or what was posted) to a form.

use std::cell::{OnceCell, RefCell};

use integra_kernel::{
    FieldDecl,
    fields::FieldType,
    validate::{ITEMS_AT_MOST, LINE_AT_MOST, MARKDOWN_AT_MOST},
};
use serde_json::{Map, Value};

use super::{
    Ask, Button, Choice, Control, Fault, Form, Input, LISTED_AT_MOST, Pick, Posted, Row, Section, Shape, Suggestions,
    TICKED_AT_MOST, Words, fact_name, fault, id_of, is_row_id, links::Links, named, points, press, row_fields, rows,
    scalar, sections, text_name, texts, words::Field,
};
use crate::wording::Arg;

/// Makes a form: of the saved state, or of what was posted, with what is wrong in it.
pub fn build(ask: &Ask, words: Words, posted: Option<&Posted>, faults: &[Fault]) -> Form {
    let taken = posted.map(Posted::taking);
    let builder = Builder {
        ask: *ask,
        words,
        posted: taken.as_ref(),
        links: Links::new(*ask),
        lists: RefCell::default(),
        languages: OnceCell::new(),
    };
    let sections = builder.sections();
    let focus = posted.and_then(|posted| posted.focus.clone());
    let mut form = Form { sections, told: Vec::new(), lists: builder.lists.into_inner(), focus };
    fault::mark(&mut form, faults, words);
    form
}

/// Where fields stand: the path before their names, and the list or group they are in.
#[derive(Clone, Copy)]
struct Place<'p> {
    path: &'p str,
    within: Option<&'p str>,
    in_row: bool,
    /// Whether facts here come from what was posted. Facts of rows whose list was not in the form stay as saved.
    posted: bool,
}

const TOP: Place<'static> = Place { path: "", within: None, in_row: false, posted: true };

struct Builder<'a> {
    ask: Ask<'a>,
    words: Words<'a>,
    posted: Option<&'a Posted>,
    links: Links<'a>,
    lists: RefCell<Vec<Suggestions>>,
    /// A hundred names, sorted once for all choices of a language.
    languages: OnceCell<Vec<Choice>>,
}

impl Builder<'_> {
    fn sections(&self) -> Vec<Section> {
        let kind = self.ask.kind;
        // A text with the name of a group stands in the group: the notice and the days it is shown.
        let groups = |name: &str| {
            kind.facts
                .iter()
                .any(|fact| fact.name == name && matches!(fact.ty, FieldType::Group(_)) && !self.ask.hides(fact))
        };
        let own = kind.texts.iter().filter(|text| text.per.is_none() && !groups(text.name) && !self.ask.hides(text));
        let (first, after) = sections::around_facts(own, false);
        let text = |text: &&FieldDecl| (section_of(text), Some(self.text(text, TOP)));
        let fact = |fact: &FieldDecl| (section_of(fact), self.fact(fact, TOP, self.ask.facts.get(fact.name)));
        let controls = first.iter().map(text).chain(kind.facts.iter().map(fact)).chain(after.iter().map(text));
        let mut sections: Vec<Section> = Vec::new();
        for (name, control) in controls {
            let Some(control) = control else { continue };
            if let Some(section) = sections.iter_mut().find(|section| section.name == name) {
                section.controls.push(control);
                continue;
            }
            let (id, label) = (format!("section--{name}"), self.words.section(name));
            sections.push(Section { name, id, label, controls: vec![control], wrong: 0 });
        }
        sections.sort_by_key(|section| sections::place(section.name));
        sections
    }

    fn field<'f>(&'f self, place: Place<'f>, decl: &FieldDecl) -> Field<'f> {
        Field { kind: self.ask.kind.name, within: place.within, name: decl.name }
    }

    /// A control without what stands in it.
    fn control(&self, decl: &FieldDecl, place: Place, name: String, at_most: usize, shape: Shape) -> Control {
        let field = self.field(place, decl);
        Control {
            id: id_of(&name),
            name,
            field: decl.name,
            label: self.words.label(field),
            help: self.words.more(field, "help"),
            required: decl.required,
            at_most,
            plain: decl.plain,
            error: None,
            lang: None,
            dir: None,
            shape,
            expects: fault::expects(&decl.ty),
        }
    }

    fn options(&self, ty: &FieldType) -> Vec<Choice> {
        match ty {
            FieldType::Language => self.languages.get_or_init(|| self.words.options(ty)).clone(),
            _ => self.words.options(ty),
        }
    }

    fn posted_in(&self, place: Place) -> Option<&Posted> {
        self.posted.filter(|_| place.posted)
    }

    /// The value of an input: as posted, else as saved.
    fn typed(&self, place: Place, name: &str, saved: impl FnOnce() -> String) -> String {
        let posted = self.posted_in(place).and_then(|posted| posted.one(name));
        posted.map_or_else(saved, str::to_owned)
    }

    /// An input. A line end that was posted in one of one line is a space, as it is when the input is read: browsers
    /// would drop it, and the form that is given back would say something else than what was read.
    fn input(
        &self,
        place: Place,
        name: &str,
        decl: &FieldDecl,
        at_most: usize,
        saved: impl FnOnce() -> String,
    ) -> Shape {
        let input = |value: &str| scalar::input(&decl.ty, at_most, value);
        let value = match self.posted_in(place).and_then(|posted| posted.one(name)) {
            Some(raw) if input(raw) == Input::Long => raw.to_owned(),
            Some(raw) => scalar::spaced(raw),
            None => saved(),
        };
        Shape::Input { input: input(&value), value }
    }

    /// The values of a list: as posted, else as saved.
    fn typed_all(&self, place: Place, name: &str, saved: Option<&Value>) -> Vec<String> {
        let posted = self.posted_in(place).and_then(|posted| posted.listed(name));
        posted.map_or_else(|| scalar::shown_all(saved), |values| values.into_iter().map(str::to_owned).collect())
    }

    /// A text of the entry, or of one of its rows.
    fn text(&self, decl: &FieldDecl, place: Place) -> Control {
        let path = format!("{}{}", place.path, decl.name);
        let name = text_name(&path);
        let saved = || texts::shown(self.ask.texts.get(&path));
        let markdown = decl.ty == FieldType::Markdown;
        let at_most = limit(decl, if markdown { MARKDOWN_AT_MOST } else { LINE_AT_MOST });
        let shape = if markdown {
            let label = self.words.label(self.field(place, decl));
            let preview = self.button("preview", "form-preview", &name, &label);
            let to = format!("{}--preview", id_of(&name));
            let value = self.typed(TOP, &name, saved);
            Shape::Markdown { value, preview: Button { to, ..preview }, shown: None }
        } else {
            self.input(TOP, &name, decl, at_most, saved)
        };
        let mut control = self.control(decl, place, name, at_most, shape);
        control.lang = Some(self.ask.lang.to_string());
        control.dir = Some(self.ask.lang.direction().as_str());
        control
    }

    /// A fact, or `None` for one the form does not show.
    fn fact(&self, decl: &FieldDecl, place: Place, saved: Option<&Value>) -> Option<Control> {
        if self.ask.hides(decl) || (place.in_row && is_row_id(decl)) {
            return None;
        }
        let path = format!("{}{}", place.path, decl.name);
        let name = fact_name(&path);
        let (at_most, shape) = match &decl.ty {
            FieldType::Group(fields) => (0, self.group(decl, place, fields, &path, saved)),
            FieldType::List(of) => {
                let most = limit(decl, ITEMS_AT_MOST);
                let shape = match row_fields(&decl.ty) {
                    Some(fields) => self.rows(decl, place, fields, &path, saved),
                    None => self.list(decl, place, of, &name, saved)?,
                };
                (most, shape)
            }
            FieldType::Link(kinds) => {
                let value = self.typed(place, &name, || scalar::shown(saved));
                (0, self.link(decl, place, kinds, &name, value))
            }
            FieldType::Flag | FieldType::Vocabulary { .. } | FieldType::Weekday | FieldType::Language => {
                let value = self.typed(place, &name, || scalar::shown(saved));
                let options = self.one_of(decl, place, self.options(&decl.ty), &value);
                (0, Shape::Choice { options, kinds: Vec::new() })
            }
            _ => {
                let most = limit(decl, LINE_AT_MOST);
                (most, self.input(place, &name, decl, most, || scalar::shown(saved)))
            }
        };
        let mut control = self.control(decl, place, name, at_most, shape);
        control.dir = match &decl.ty {
            FieldType::Line => Some("auto"),
            FieldType::Url | FieldType::Email | FieldType::Integer | FieldType::Decimal => Some("ltr"),
            _ => None,
        };
        Some(control)
    }

    fn group(&self, decl: &FieldDecl, around: Place, fields: &[FieldDecl], path: &str, saved: Option<&Value>) -> Shape {
        let saved = saved.and_then(Value::as_object);
        let within = format!("{path}/");
        let place = Place { path: &within, within: Some(decl.name), in_row: false, posted: around.posted };
        let facts = fields.iter().filter_map(|field| self.fact(field, place, saved.and_then(|it| it.get(field.name))));
        // Only texts of the entry itself share the name of a group.
        let named = |text: &&FieldDecl| path == decl.name && text.per.is_none() && text.name == decl.name;
        let own = self.ask.kind.texts.iter().filter(|text| named(text) && !self.ask.hides(text));
        let text = |text: &FieldDecl| self.text(text, Place { path: "", ..place });
        Shape::Group { controls: own.map(text).chain(facts).collect(), point: points::is_point(fields) }
    }

    /// The options of a choice with the value chosen; a value that is no option is added, so that nothing is lost.
    fn one_of(&self, decl: &FieldDecl, place: Place, mut options: Vec<Choice>, value: &str) -> Vec<Choice> {
        let known = options.iter().position(|option| option.value == value);
        match known {
            Some(at) => options[at].chosen = true,
            None if !value.is_empty() => {
                options.push(Choice {
                    label: self.words.unknown(&decl.ty, value),
                    value: value.to_owned(),
                    chosen: true,
                });
            }
            None => {}
        }
        if value.is_empty() || !decl.required {
            let label = self.words.empty(self.field(place, decl), decl);
            options.insert(0, Choice { value: String::new(), label, chosen: value.is_empty() });
        }
        options
    }

    fn link(&self, decl: &FieldDecl, place: Place, kinds: &[&'static str], name: &str, value: String) -> Shape {
        if self.links.of(kinds).len() > LISTED_AT_MOST {
            let label = self.words.label(self.field(place, decl));
            return Shape::Search {
                value: self.links.words(kinds, &value),
                list: self.suggest(kinds),
                kinds: kinds.to_vec(),
                find: self.finder(name, &label, &id_of(name)),
                found: None,
            };
        }
        // Somebody may have typed words when there were more entries.
        let value = self.links.resolve(kinds, &value).unwrap_or(value);
        let options = self.one_of(decl, place, self.links.choices(kinds), &value);
        Shape::Choice { options, kinds: kinds.to_vec() }
    }

    /// The button that finds entries for words typed, for the input of an id.
    fn finder(&self, target: &str, about: &str, id: &str) -> Button {
        Button { to: format!("{id}--found"), ..self.button("find", "form-find", target, about) }
    }

    fn suggest(&self, kinds: &[&'static str]) -> Option<String> {
        let suggestions = self.links.suggestions(kinds)?;
        let id = suggestions.id.clone();
        let mut lists = self.lists.borrow_mut();
        if lists.iter().all(|list| list.id != id) {
            lists.push(suggestions);
        }
        Some(id)
    }

    /// A list of single values.
    fn list(&self, decl: &FieldDecl, place: Place, of: &FieldType, name: &str, saved: Option<&Value>) -> Option<Shape> {
        let values = || self.typed_all(place, name, saved);
        Some(match of {
            FieldType::Vocabulary { .. } | FieldType::Weekday => {
                let label = self.words.label(self.field(place, decl));
                let week = press::is_weekdays(decl).then(|| self.button("weekdays", "form-weekdays", name, &label));
                Shape::Ticks { options: self.ticks(of, self.options(of), &values()), kinds: Vec::new(), week }
            }
            FieldType::Link(kinds) => {
                let values = values();
                let few = self.links.of(kinds).len() <= TICKED_AT_MOST;
                if few && values.iter().enumerate().all(|(at, value)| !values[..at].contains(value)) {
                    // What is chosen stands first, in its order: browsers send boxes in the order of the page.
                    let mut options = self.ticks(of, self.links.choices(kinds), &values);
                    options
                        .sort_by_key(|option| values.iter().position(|it| *it == option.value).unwrap_or(usize::MAX));
                    Shape::Ticks { options, kinds: kinds.to_vec(), week: None }
                } else {
                    self.picks(decl, place, of, name, &values)
                }
            }
            FieldType::Language => self.picks(decl, place, of, name, &values()),
            FieldType::ItemId => {
                let choice = |(value, label)| Choice { value, label, chosen: false };
                let others = named::others(&self.ask, self.posted, place.within).into_iter().map(choice);
                Shape::Ticks { options: self.ticks(of, others.collect(), &values()), kinds: Vec::new(), week: None }
            }
            FieldType::Group(_) | FieldType::List(_) => return None,
            _ => Shape::Lines { value: self.typed(place, name, || scalar::shown_all(saved).join("\n")) },
        })
    }

    fn ticks(&self, of: &FieldType, mut options: Vec<Choice>, values: &[String]) -> Vec<Choice> {
        for value in values {
            match options.iter_mut().find(|option| option.value == *value) {
                Some(option) => option.chosen = true,
                None => {
                    options.push(Choice { label: self.words.unknown(of, value), value: value.clone(), chosen: true })
                }
            }
        }
        options
    }

    fn picks(&self, decl: &FieldDecl, place: Place, of: &FieldType, name: &str, values: &[String]) -> Shape {
        let single = FieldDecl { ty: of.clone(), required: false, ..decl.clone() };
        let label = self.words.label(self.field(place, decl));
        let kinds: Vec<&'static str> = if let FieldType::Link(kinds) = of { kinds.to_vec() } else { Vec::new() };
        let searched = !kinds.is_empty() && self.links.of(&kinds).len() > LISTED_AT_MOST;
        let options = |value: &str| match () {
            () if searched => Vec::new(),
            () if kinds.is_empty() => self.one_of(&single, place, self.options(of), value),
            () => self.one_of(&single, place, self.links.choices(&kinds), value),
        };
        let pick = |(at, value): (usize, &str)| {
            let legend = format!("{label} {}", at + 1);
            let (target, there) = (format!("{name}/{at}"), at < values.len());
            let id = format!("{}--{at}", id_of(name));
            Pick {
                find: searched.then(|| self.finder(&target, &legend, &id)),
                found: None,
                id,
                value: if searched { self.links.words(&kinds, value) } else { value.to_owned() },
                options: options(value),
                up: (there && at > 0).then(|| self.button("up", "form-up", &target, &legend)),
                down: (at + 1 < values.len()).then(|| self.button("down", "form-down", &target, &legend)),
                remove: there.then(|| self.button("remove", "form-remove", &target, &legend)),
                label: legend,
            }
        };
        let picks = values.iter().map(String::as_str).chain([""]).enumerate().map(pick).collect();
        let list = if searched { self.suggest(&kinds) } else { None };
        Shape::Picks { picks, add: self.add(decl, place, name), kinds, list }
    }

    fn add(&self, decl: &FieldDecl, place: Place, name: &str) -> Button {
        let field = self.field(place, decl);
        match self.words.more(field, "add") {
            Some(label) => Button { value: format!("add {name}"), full: label.clone(), label, to: id_of(name) },
            None => self.button("add", "form-add", name, &self.words.label(field)),
        }
    }

    fn button(&self, verb: &str, message: &str, target: &str, about: &str) -> Button {
        let label = self.words.say(message, &[]);
        Button { value: format!("{verb} {target}"), full: format!("{label}: {about}"), label, to: id_of(target) }
    }

    fn rows(&self, decl: &FieldDecl, place: Place, fields: &[FieldDecl], path: &str, saved: Option<&Value>) -> Shape {
        let name = fact_name(path);
        let saved = rows::items(saved);
        let ids = self.posted_in(place).and_then(|posted| rows::sent(posted, &name));
        let posted = ids.is_some();
        let saved_ids = || saved.iter().map(|item| item.id.to_owned()).collect();
        let ids = ids.unwrap_or_else(|| named::with_lent(&self.ask, path, saved_ids()));
        let field = self.field(place, decl);
        let one = self.words.more(field, "one").unwrap_or_else(|| self.words.label(field));
        let weekly = fields.iter().any(press::is_weekdays);
        let row = |(at, item): (usize, &String)| {
            let facts = saved.iter().find(|saved| saved.id == item).map(|saved| saved.facts);
            let number = Arg::from(at + 1);
            let numbered = || self.words.say("form-row", &[("what", Arg::from(one.as_str())), ("n", number)]);
            let legend = named::lent_words(&self.ask, path, item).unwrap_or_else(numbered);
            let target = format!("{name}/{item}");
            Row {
                id: id_of(&target),
                controls: self.row(decl, fields, &format!("{path}/{item}/"), facts, posted),
                up: (at > 0).then(|| self.button("up", "form-up", &target, &legend)),
                down: (at + 1 < ids.len()).then(|| self.button("down", "form-down", &target, &legend)),
                remove: Button { to: id_of(&name), ..self.button("remove", "form-remove", &target, &legend) },
                copy: weekly.then(|| self.button("copy", "form-copy", &target, &legend)),
                item: item.clone(),
                legend,
            }
        };
        Shape::Rows { rows: ids.iter().enumerate().map(row).collect(), add: self.add(decl, place, &name) }
    }

    fn row(
        &self,
        list: &FieldDecl,
        fields: &[FieldDecl],
        path: &str,
        saved: Option<&Map<String, Value>>,
        posted: bool,
    ) -> Vec<Control> {
        let place = Place { path, within: Some(list.name), in_row: true, posted };
        let top = path.matches('/').count() == 2;
        let (first, after) = sections::around_facts(self.ask.texts_of_rows(list.name).filter(|_| top), true);
        let text = |text: &&FieldDecl| self.text(text, place);
        let facts = fields.iter().filter_map(|field| self.fact(field, place, saved.and_then(|it| it.get(field.name))));
        first.iter().map(text).chain(facts).chain(after.iter().map(text)).collect()
    }
}

fn section_of(decl: &FieldDecl) -> &'static str {
    decl.section.unwrap_or(sections::USUAL)
}

fn limit(decl: &FieldDecl, usual: usize) -> usize {
    if decl.at_most > 0 { decl.at_most } else { usual }
}
