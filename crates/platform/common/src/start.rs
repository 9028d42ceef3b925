//! Five questions about what somebody wants to do, never about who they are. The answers stand in the address and nowhere
//! else. Plain rules, tested without a server; features read the same answers for what they add to the page.

use integra_kernel::Lang;
use integra_web::{Stop, query::Query};

/// The query parameters, in their canonical order.
pub const PARAMS: &[&str] = &["want", "for", "when", "talk", "speaks", "step"];
/// How many questions there are.
pub const QUESTIONS: usize = 5;
/// The topic that is added for somebody who also asks for a child.
const CHILD_TOPIC: &str = "school";
/// The topic that comes first when somebody is in danger.
pub const DANGER_TOPIC: &str = "rights";

/// For whom somebody asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom {
    /// For themselves.
    Me,
    /// Also for a child.
    Child,
}

/// How soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Somebody is in danger now.
    Danger,
    /// Today.
    Today,
    /// This week.
    Week,
    /// It can wait.
    Later,
}

/// How somebody wants to talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Talk {
    /// Go there.
    Go,
    /// By telephone.
    Phone,
    /// In writing.
    Write,
}

/// Where in the questions somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// At a question, from 1.
    Question(usize),
    /// At the end: what to do and whom to ask.
    End,
}

impl Step {
    /// As addresses write it.
    pub fn as_text(self) -> String {
        match self {
            Self::Question(number) => number.to_string(),
            Self::End => "end".to_owned(),
        }
    }

    /// What comes after.
    pub fn next(self) -> Self {
        match self {
            Self::Question(number) if number < QUESTIONS => Self::Question(number + 1),
            _ => Self::End,
        }
    }

    /// What came before, if anything did.
    pub fn previous(self) -> Option<Self> {
        match self {
            Self::Question(1) => None,
            Self::Question(number) => Some(Self::Question(number - 1)),
            Self::End => Some(Self::Question(QUESTIONS)),
        }
    }
}

/// What somebody answered. A question that was passed over has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    /// Slugs of topics.
    pub want: Vec<String>,
    /// For whom.
    pub whom: Option<Whom>,
    /// How soon.
    pub when: Option<When>,
    /// How to talk.
    pub talk: Option<Talk>,
    /// In which language.
    pub speaks: Option<Lang>,
    /// Where they are.
    pub step: Step,
}

impl Answers {
    /// Reads the answers; `topics` are the slugs there are.
    ///
    /// # Errors
    /// A value that is no answer.
    pub fn read(query: &Query, topics: &[String]) -> Result<Self, Stop> {
        let mut want: Vec<String> = query.all("want").map(str::to_owned).collect();
        if let Some(unknown) = want.iter().find(|topic| !topics.contains(topic)) {
            return Err(Stop::parameter("want", unknown));
        }
        want.sort();
        want.dedup();
        let step = one(query, "step", |step| match step {
            "end" => Some(Step::End),
            // Exactly as it is written out: `02` would be a second address of the same page.
            number => (1..=QUESTIONS).find(|it| it.to_string() == number).map(Step::Question),
        });
        Ok(Self {
            want,
            whom: one(query, "for", |whom| match whom {
                "me" => Some(Whom::Me),
                "child" => Some(Whom::Child),
                _ => None,
            })?,
            when: one(query, "when", |when| match when {
                "danger" => Some(When::Danger),
                "today" => Some(When::Today),
                "week" => Some(When::Week),
                "later" => Some(When::Later),
                _ => None,
            })?,
            talk: one(query, "talk", |talk| match talk {
                "go" => Some(Talk::Go),
                "phone" => Some(Talk::Phone),
                "write" => Some(Talk::Write),
                _ => None,
            })?,
            speaks: one(query, "speaks", |tag| Lang::parse(tag).ok())?,
            step: step?.unwrap_or(Step::Question(1)),
        })
    }

    /// Whether somebody is in danger now.
    pub fn in_danger(&self) -> bool {
        self.when == Some(When::Danger)
    }

    /// Whether it must be soon, so that whoever is open now comes first.
    pub fn is_soon(&self) -> bool {
        matches!(self.when, Some(When::Danger | When::Today))
    }

    /// The wanted topics out of all, in the order given; with the one for children when somebody also asks for a child, and
    /// the one about being safe before all others when somebody is in danger.
    /// Whoever wants nothing in particular is shown all.
    pub fn topics<'t>(&self, all: &'t [String]) -> Vec<&'t str> {
        let wanted = |slug: &&String| {
            self.want.is_empty()
                || self.want.contains(slug)
                || self.whom == Some(Whom::Child) && *slug == CHILD_TOPIC
                || self.in_danger() && *slug == DANGER_TOPIC
        };
        let mut topics: Vec<&str> = all.iter().filter(wanted).map(String::as_str).collect();
        topics.sort_by_key(|slug| self.in_danger() && *slug != DANGER_TOPIC);
        topics
    }
}

/// The one value of a parameter; the same parameter twice is no answer.
fn one<T>(query: &Query, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Stop> {
    let mut values = query.all(name);
    let Some(value) = values.next() else { return Ok(None) };
    match (read(value), values.find(|other| *other != value)) {
        (Some(answer), None) => Ok(Some(answer)),
        (Some(_), Some(other)) => Err(Stop::parameter(name, other)),
        (None, _) => Err(Stop::parameter(name, value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topics() -> Vec<String> {
        ["papers", "work", "school", "rights"].map(str::to_owned).to_vec()
    }

    fn read(query: &str) -> Result<Answers, Stop> {
        Answers::read(&Query::parse(query), &topics())
    }

    #[test]
    fn no_answer_is_the_first_question_and_all_topics() {
        let answers = read("").expect("nothing answered");
        assert_eq!((answers.step, answers.topics(&topics()).len()), (Step::Question(1), 4));
        assert!(!answers.in_danger() && !answers.is_soon());
    }

    #[test]
    fn answers_are_read_and_a_child_adds_school() {
        let answers = read("want=work&for=child&when=danger&talk=phone&speaks=uk&step=end").expect("answers");
        assert_eq!(answers.topics(&topics()), ["rights", "work", "school"], "being safe comes first");
        assert_eq!((answers.whom, answers.talk, answers.step), (Some(Whom::Child), Some(Talk::Phone), Step::End));
        assert!(answers.in_danger() && answers.is_soon());
        assert_eq!(read("want=work&want=papers&want=work").expect("answers").want, ["papers", "work"]);
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        for (query, name) in [
            ("want=nothing", "want"),
            ("for=dog", "for"),
            ("when=yesterday", "when"),
            ("talk=shout", "talk"),
            ("talk=go&talk=phone", "talk"),
            ("speaks=Klingon!", "speaks"),
            ("step=0", "step"),
            ("step=6", "step"),
            ("step=02", "step"),
        ] {
            assert!(matches!(read(query), Err(Stop::BadParameter { name: refused, .. }) if refused == name), "{query}");
        }
    }

    #[test]
    fn steps_lead_from_the_first_question_to_the_end_and_back() {
        let mut step = Step::Question(1);
        assert_eq!(step.previous(), None);
        for _ in 0..QUESTIONS {
            step = step.next();
        }
        assert_eq!((step, step.next(), step.previous()), (Step::End, Step::End, Some(Step::Question(5))));
    }
}
