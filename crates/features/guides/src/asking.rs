//! Questions of a guide: what a reader has answered, and which steps concern them. Plain rules.
//!
//! An answer stands in the address only (`?ask-child=no`): it is kept nowhere, and a link can be shared.

use std::collections::BTreeMap;

use integra_kernel::ItemId;

use crate::kinds::guide::{Question, Step};

/// What parameters that answer a question begin with; the id of the question follows.
pub const PREFIX: &str = "ask-";
/// These parameters as a page declares them.
pub const PARAM: &str = "ask-*";

/// An answer. Whoever is not sure gives none, and sees every step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// The answers of one reader.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers<'q>(BTreeMap<&'q str, Answer>);

impl<'q> Answers<'q> {
    /// Reads answers: ids of questions and what was answered.
    ///
    /// # Errors
    /// A question the guide does not ask, an answer that is none, or two answers to one question; with the pair.
    pub fn read<'g>(
        questions: &'q [Question],
        given: impl IntoIterator<Item = (&'g str, &'g str)>,
    ) -> Result<Self, (&'g str, &'g str)> {
        let mut answers = BTreeMap::new();
        for (id, value) in given {
            let question = questions.iter().find(|question| question.id.as_str() == id).ok_or((id, value))?;
            let answer = match value {
                "yes" => Answer::Yes,
                "no" => Answer::No,
                _ => return Err((id, value)),
            };
            if answers.insert(question.id.as_str(), answer).is_some_and(|before| before != answer) {
                return Err((id, value));
            }
        }
        Ok(Self(answers))
    }

    /// The answer to a question.
    pub fn to(&self, question: &str) -> Option<Answer> {
        self.0.get(question).copied()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a step concerns this reader. What is not answered hides nothing: a step is left out only when every
    /// question it is for was answered with no, or one it is not for with yes.
    pub fn concern(&self, step: &Step) -> bool {
        let is = |id: &ItemId, answer| self.to(id.as_str()) == Some(answer);
        let needed = step.only_if.is_empty() || !step.only_if.iter().all(|id| is(id, Answer::No));
        needed && !step.only_if_not.iter().any(|id| is(id, Answer::Yes))
    }
}

/// How a step follows the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Joins {
    /// After it.
    Then,
    /// At the same time.
    And,
    /// Instead of it.
    Or,
}

/// A step that does not say how it follows simply comes next, and so does one whose word we do not know.
fn joins(step: &Step) -> Joins {
    match step.joins.as_ref().map(|term| term.as_str()) {
        Some("and") => Joins::And,
        Some("or") => Joins::Or,
        _ => Joins::Then,
    }
}

/// A step in its place: how it joins and its number, or nothing when it does not concern the reader.
pub type Placed<'s> = (&'s Step, Option<(Joins, usize)>);

/// The steps in their places. Numbers count the steps that follow one another; an "and" or "or" has the number of the
/// step it joins, and follows like any other when nothing it could join concerns the reader.
pub fn place<'s>(steps: impl IntoIterator<Item = &'s Step>, concern: impl Fn(&Step) -> bool) -> Vec<Placed<'s>> {
    let (mut number, mut begun) = (0, false);
    let place = |step: &'s Step| {
        let joins = joins(step);
        begun &= joins != Joins::Then;
        if !concern(step) {
            return (step, None);
        }
        if begun {
            return (step, Some((joins, number)));
        }
        (number, begun) = (number + 1, true);
        (step, Some((Joins::Then, number)))
    };
    steps.into_iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use integra_kernel::Term;

    use super::*;

    fn id(text: &str) -> ItemId {
        ItemId::parse(text).expect("an id")
    }

    fn step(name: &str, joins: &str, only_if: &[&str], only_if_not: &[&str]) -> Step {
        Step {
            id: id(name),
            joins: (!joins.is_empty()).then(|| Term(joins.to_owned())),
            offices: Vec::new(),
            links: Vec::new(),
            only_if: only_if.iter().map(|text| id(text)).collect(),
            only_if_not: only_if_not.iter().map(|text| id(text)).collect(),
        }
    }

    fn questions() -> Vec<Question> {
        ["child", "work"].map(|text| Question { id: id(text) }).into()
    }

    #[test]
    fn unknown_questions_and_answers_are_refused() {
        let asked = questions();
        let read = |given: &[(&'static str, &'static str)]| Answers::read(&asked, given.iter().copied());
        assert_eq!(read(&[("child", "no")]).map(|answers| answers.to("child")), Ok(Some(Answer::No)));
        assert_eq!(read(&[("car", "no")]), Err(("car", "no")));
        assert_eq!(read(&[("child", "maybe")]), Err(("child", "maybe")));
        assert_eq!(read(&[("child", "no"), ("child", "yes")]), Err(("child", "yes")));
        assert!(read(&[("child", "no"), ("child", "no")]).is_ok());
    }

    #[test]
    fn a_step_is_left_out_only_by_an_answer() {
        let asked = questions();
        let with = |given: &[(&'static str, &'static str)], step: &Step| {
            Answers::read(&asked, given.iter().copied()).expect("answers").concern(step)
        };
        let school = step("school", "", &["child"], &[]);
        assert!(with(&[], &school) && with(&[("child", "yes")], &school) && with(&[("work", "no")], &school));
        assert!(!with(&[("child", "no")], &school));
        let either = step("either", "", &["child", "work"], &[]);
        assert!(with(&[("child", "no")], &either) && with(&[("child", "no"), ("work", "yes")], &either));
        assert!(!with(&[("child", "no"), ("work", "no")], &either));
        let seek = step("seek", "", &[], &["work"]);
        assert!(with(&[], &seek) && with(&[("work", "no")], &seek) && !with(&[("work", "yes")], &seek));
    }

    #[test]
    fn numbers_stay_consecutive_and_nothing_joins_what_is_left_out() {
        let steps = [
            step("a", "", &[], &[]),
            step("b", "or", &[], &[]),
            step("c", "then", &["child"], &[]),
            step("d", "and", &[], &[]),
            step("e", "and", &["child"], &[]),
            step("f", "", &[], &[]),
        ];
        let asked = questions();
        let places = |given: &[(&'static str, &'static str)]| {
            let answers = Answers::read(&asked, given.iter().copied()).expect("answers");
            place(&steps, |step| answers.concern(step)).into_iter().map(|(_, place)| place).collect::<Vec<_>>()
        };
        use Joins::{And, Or, Then};
        let at = |joins, number| Some((joins, number));
        assert_eq!(places(&[]), [at(Then, 1), at(Or, 1), at(Then, 2), at(And, 2), at(And, 2), at(Then, 3)]);
        assert_eq!(places(&[("child", "no")]), [at(Then, 1), at(Or, 1), None, at(Then, 2), None, at(Then, 3)]);
    }

    #[test]
    fn a_first_step_follows_nothing() {
        let steps = [step("a", "or", &["child"], &[]), step("b", "and", &[], &[])];
        assert_eq!(place(&steps, |_| true)[0].1, Some((Joins::Then, 1)));
        assert_eq!(place(&steps, |step| step.only_if.is_empty())[1].1, Some((Joins::Then, 1)));
    }
}
