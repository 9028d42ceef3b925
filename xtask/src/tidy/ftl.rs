//! What a `.ftl` file defines, read with Fluent's own parser.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// One message or term (`-brand`), its attributes included.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) id: String,
    /// Values it asks for.
    pub(super) variables: BTreeSet<String>,
    /// Messages and terms it is made of.
    pub(super) parts: BTreeSet<String>,
    /// Its words, without what is filled in.
    pub(super) words: String,
}

/// Reads a file; what cannot be read comes second.
pub(super) fn read(text: &str) -> (Vec<Message>, Vec<String>) {
    let (resource, errors) = match fluent_syntax::parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut messages = Vec::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let mut message = Message { id, ..Message::default() };
        value.iter().for_each(|pattern| message.pattern(pattern));
        attributes.iter().for_each(|Attribute { value, .. }| message.pattern(value));
        messages.push(message);
    }
    (messages, errors.iter().map(ToString::to_string).collect())
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.parts.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.parts.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|it| self.inline(it));
        arguments.named.iter().for_each(|it| self.inline(&it.value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_read_with_what_they_ask_for() {
        let text = "\
-brand = Integra
hello = Hello { $name }, { -brand } { NUMBER($count) } { other }
    .title = Of { $kind ->
        [a] A { $extra }
       *[b] B
    }
";
        let (messages, errors) = read(text);
        assert!(errors.is_empty());
        assert_eq!(messages.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["-brand", "hello"]);
        let names = |it: &BTreeSet<String>| it.iter().cloned().collect::<Vec<_>>().join(" ");
        assert_eq!(names(&messages[1].variables), "count extra kind name");
        assert_eq!(names(&messages[1].parts), "-brand other");
        assert!(messages[1].words.starts_with("Hello"));
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let (messages, errors) = read("good = yes\nbad { $x\n");
        assert_eq!((messages.len(), errors.is_empty()), (1, false));
    }
}
