//! Whom somebody who answered the five questions is shown, in which order. Plain rules, tested without a server.

use integra_common::start::{Answers, Talk, Whom};

/// What the answers are held against, of one service.
#[derive(Debug, Clone, Copy, Default)]
pub struct Person {
    /// Whether it is for people in danger or need now.
    pub urgent: bool,
    /// Whether it is about danger or about rights: for people whom others hurt.
    pub protects: bool,
    /// Whether the wanted language is spoken there.
    pub speaks: bool,
    /// Whether it is known where one goes.
    pub place: bool,
    /// Whether a telephone is known.
    pub phone: bool,
    /// Whether an address to write to is known.
    pub writes: bool,
    /// Whether it is open now.
    pub open: bool,
    /// Whether it is for children only.
    pub children_only: bool,
}

/// Whether a service is shown at all: what is for children only is for who asks for a child.
pub fn fits(answers: &Answers, person: Person) -> bool {
    !person.children_only || answers.whom != Some(Whom::Me)
}

/// Whether one can reach it in the wanted way.
pub fn reached(answers: &Answers, person: Person) -> bool {
    match answers.talk {
        None => true,
        Some(Talk::Go) => person.place,
        Some(Talk::Phone) => person.phone,
        Some(Talk::Write) => person.writes,
    }
}

/// The smaller, the earlier: help for danger first when somebody is in danger, then help after an attack, then who speaks
/// the language, then who can be reached in the wanted way, then, when it must be soon, who is open now.
pub fn rank(answers: &Answers, person: Person) -> [bool; 5] {
    [
        answers.in_danger() && !person.urgent,
        answers.in_danger() && !person.protects,
        answers.speaks.is_some() && !person.speaks,
        !reached(answers, person),
        answers.is_soon() && !person.open,
    ]
}

#[cfg(test)]
mod tests {
    use integra_web::query::Query;

    use super::*;

    fn answers(query: &str) -> Answers {
        Answers::read(&Query::parse(query), &[]).expect("answers")
    }

    #[test]
    fn the_language_weighs_more_than_the_way_and_the_way_more_than_the_hour() {
        let answers = answers("speaks=uk&talk=phone&when=today");
        let speaks = Person { speaks: true, ..Person::default() };
        let calls = Person { phone: true, ..Person::default() };
        let open = Person { open: true, ..Person::default() };
        let mut all = [("open", open), ("calls", calls), ("speaks", speaks), ("none", Person::default())];
        all.sort_by_key(|(_, person)| rank(&answers, *person));
        assert_eq!(all.map(|(name, _)| name), ["speaks", "calls", "open", "none"]);
    }

    #[test]
    fn what_was_not_asked_weighs_nothing() {
        let answers = answers("when=later");
        let all = Person {
            urgent: true,
            protects: true,
            speaks: true,
            place: true,
            phone: true,
            writes: true,
            open: true,
            children_only: false,
        };
        assert_eq!(rank(&answers, all), rank(&answers, Person::default()));
    }

    #[test]
    fn in_danger_help_for_danger_comes_first() {
        let answers = answers("when=danger&speaks=uk");
        let urgent = Person { urgent: true, ..Person::default() };
        let speaks = Person { speaks: true, ..Person::default() };
        assert!(rank(&answers, urgent) < rank(&answers, speaks));
        let protects = Person { protects: true, ..Person::default() };
        assert!(rank(&answers, urgent) < rank(&answers, protects) && rank(&answers, protects) < rank(&answers, speaks));
    }

    #[test]
    fn help_for_children_only_is_for_who_asks_for_a_child() {
        let children = Person { children_only: true, ..Person::default() };
        assert!(fits(&answers("for=child"), children) && fits(&answers(""), children));
        assert!(!fits(&answers("for=me"), children) && fits(&answers("for=me"), Person::default()));
    }
}
