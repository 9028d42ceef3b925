//! The parts of a page a reader can say something about, and the fields of the form they mean. Which parts an entry has
//! follows from the declaration of its kind.

use integra_kernel::{FieldDecl, KindDecl, fields::FieldType};
use integra_web::forms;

/// What is wrong, in readers' words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// When it is open.
    Hours,
    /// Where it is.
    Address,
    /// Telephone, e-mail, website.
    Phone,
    /// What it costs.
    Price,
    /// What the page says.
    Text,
    /// How it says it in another language than it was written in.
    Translation,
    /// That volunteers are asked for money.
    Money,
    /// That somebody should be paid for it.
    Job,
    /// That it is not safe.
    Unsafe,
    /// That it is over.
    Over,
    /// Anything else.
    Other,
}

impl Part {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 11] = [
        Self::Unsafe,
        Self::Job,
        Self::Money,
        Self::Over,
        Self::Hours,
        Self::Address,
        Self::Phone,
        Self::Price,
        Self::Text,
        Self::Translation,
        Self::Other,
    ];
    /// Those that tell of danger, or that somebody takes advantage of people: they are looked at first, by the city.
    pub const DANGER: [Self; 3] = [Self::Unsafe, Self::Job, Self::Money];

    /// As it is kept and sent, and the key of its words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Address => "address",
            Self::Phone => "phone",
            Self::Price => "price",
            Self::Text => "text",
            Self::Translation => "translation",
            Self::Money => "money",
            Self::Job => "job",
            Self::Unsafe => "unsafe",
            Self::Over => "over",
            Self::Other => "other",
        }
    }

    /// From what is kept or sent.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == text)
    }

    /// The fact of a kind that this part means.
    fn fact(self, kind: &KindDecl) -> Option<&FieldDecl> {
        let (section, fits): (&str, fn(&FieldType) -> bool) = match self {
            Self::Hours => ("when", |ty| matches!(ty, FieldType::List(of) if matches!(**of, FieldType::Group(_)))),
            Self::Address => ("where", |ty| match ty {
                FieldType::Link(_) => true,
                FieldType::List(of) => matches!(**of, FieldType::Link(_)),
                _ => false,
            }),
            Self::Phone => ("contact", |_| true),
            Self::Price => ("cost", |_| true),
            _ => return None,
        };
        kind.facts.iter().find(|field| field.section == Some(section) && !field.staff_only && fits(&field.ty))
    }

    /// Whether it tells of danger.
    pub fn is_danger(self) -> bool {
        Self::DANGER.contains(&self)
    }

    /// Whether a reader may choose it: about a kind, on a page that is or is not in the entry's own language. `entrusted` says
    /// whether it is something an organization offers to people ([`integra_web::entrusted`]).
    pub fn is_offered(self, kind: Option<&KindDecl>, translated: bool, entrusted: bool) -> bool {
        match self {
            Self::Text | Self::Other => true,
            Self::Translation => translated,
            Self::Money | Self::Job | Self::Unsafe | Self::Over => entrusted,
            // What it costs has a reason of its own there.
            Self::Price if entrusted => false,
            _ => kind.is_some_and(|kind| self.fact(kind).is_some()),
        }
    }

    /// Where it stands in the form of an entry: the id of a field.
    pub fn place(self, kind: &KindDecl) -> Option<String> {
        if let Some(fact) = self.fact(kind) {
            return Some(forms::place_of_fact(fact.name));
        }
        let own = || kind.texts.iter().filter(|text| text.per.is_none());
        let longest = own().find(|text| text.ty == FieldType::Markdown).or_else(|| own().next());
        longest.filter(|_| self == Self::Text).map(|text| forms::place_of_text(text.name))
    }
}

#[cfg(test)]
mod tests {
    use integra_kernel::{FieldDecl, KindDecl};

    use super::*;

    fn field(name: &'static str, section: &'static str, ty: FieldType) -> FieldDecl {
        FieldDecl {
            name,
            ty,
            required: false,
            staff_only: false,
            at_most: 0,
            plain: None,
            made: false,
            per: None,
            unsourced: false,
            column: false,
            section: Some(section),
        }
    }

    fn kind() -> KindDecl {
        let group = || FieldType::Group(vec![]);
        KindDecl {
            name: "class",
            version: 1,
            views: &[],
            network: false,
            named_by: None,
            facts: vec![
                field("starts", "when", FieldType::Day),
                field("hours", "when", FieldType::List(Box::new(group()))),
                field("secret", "contact", FieldType::Line).hidden(),
                field("phones", "contact", FieldType::List(Box::new(group()))),
            ],
            texts: vec![field("name", "about", FieldType::Line), field("body", "about", FieldType::Markdown)],
            upcasts: &[],
            parse: |_| Ok(std::sync::Arc::new(())),
        }
    }

    trait Hidden {
        fn hidden(self) -> Self;
    }

    impl Hidden for FieldDecl {
        fn hidden(mut self) -> Self {
            self.staff_only = true;
            self
        }
    }

    #[test]
    fn what_can_be_wrong_follows_from_the_declaration() {
        let kind = kind();
        let offered = |kind, translated, entrusted| {
            let offered = Part::ALL.into_iter().filter(|part| part.is_offered(kind, translated, entrusted));
            offered.map(Part::as_str).collect::<Vec<_>>()
        };
        assert_eq!(offered(Some(&kind), true, false), ["hours", "phone", "text", "translation", "other"]);
        assert_eq!(offered(None, false, false), ["text", "other"]);
        assert_eq!(
            offered(Some(&kind), false, true),
            ["unsafe", "job", "money", "over", "hours", "phone", "text", "other"]
        );
    }

    #[test]
    fn each_part_leads_to_its_field() {
        let kind = kind();
        assert_eq!(Part::Hours.place(&kind).as_deref(), Some("f--hours"), "days are no opening hours");
        assert_eq!(Part::Phone.place(&kind).as_deref(), Some("f--phones"), "not to a field readers never saw");
        assert_eq!(Part::Text.place(&kind).as_deref(), Some("t--body"));
        assert_eq!(Part::Price.place(&kind), None);
        assert_eq!(Part::Other.place(&kind), None);
    }
}
