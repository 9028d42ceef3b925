//! Ready patterns of opportunities: somebody who writes the first one need not begin with an empty form. They fill it in and
//! publish nothing; each is within what [`crate::fairness`] finds good.

use integra_web::entrusted::Pattern;

/// All of them, in the order they are offered.
pub const PATTERNS: &[Pattern] = &[
    Pattern {
        key: "tandem",
        name: "pattern-tandem",
        facts: r#"{"status":"open","interests":["language","company"],"first":true,"effort":"light","place":"on-site",
            "rhythm":"regular","weekly_hours":2,"months":3,"benefits":["language-practice"],"supervisor":true}"#,
        texts: &[
            ("name", "pattern-tandem-title"),
            ("summary", "pattern-tandem-summary"),
            ("description", "pattern-tandem-text"),
        ],
    },
    Pattern {
        key: "homework",
        name: "pattern-homework",
        facts: r#"{"status":"open","interests":["children","language"],"minimum_age":18,"effort":"light","training":true,
            "place":"on-site","rhythm":"regular","weekly_hours":2,"months":5,"benefits":["certificate","expenses"],
            "at_risk":true,"record_check":true,"contract":true,"supervisor":true}"#,
        texts: &[
            ("name", "pattern-homework-title"),
            ("summary", "pattern-homework-summary"),
            ("description", "pattern-homework-text"),
        ],
    },
    Pattern {
        key: "offices",
        name: "pattern-offices",
        facts: r#"{"status":"open","interests":["newcomers","language"],"minimum_age":18,"effort":"light","training":true,
            "place":"on-site","rhythm":"flexible","benefits":["expenses","certificate"],"contract":true,"supervisor":true}"#,
        texts: &[
            ("name", "pattern-offices-title"),
            ("summary", "pattern-offices-summary"),
            ("description", "pattern-offices-text"),
        ],
    },
    Pattern {
        key: "event",
        name: "pattern-event",
        facts: r#"{"status":"open","interests":["culture","company"],"first":true,"effort":"medium","place":"on-site",
            "rhythm":"once","benefits":["meals"],"supervisor":true}"#,
        texts: &[
            ("name", "pattern-event-title"),
            ("summary", "pattern-event-summary"),
            ("description", "pattern-event-text"),
        ],
    },
    Pattern {
        key: "outside",
        name: "pattern-outside",
        facts: r#"{"status":"open","interests":["hands","company"],"first":true,"effort":"medium","place":"on-site",
            "rhythm":"regular","weekly_hours":3,"months":2,"benefits":["meals"],"supervisor":true}"#,
        texts: &[
            ("name", "pattern-outside-title"),
            ("summary", "pattern-outside-summary"),
            ("description", "pattern-outside-text"),
        ],
    },
];

#[cfg(test)]
mod tests {
    use integra_kernel::{Kind, texts::Fields, validate};

    use super::*;
    use crate::{Opportunity, fairness};

    #[test]
    fn every_pattern_lacks_nothing_but_the_organization_and_is_fair() {
        let kind = Opportunity::declaration();
        for pattern in PATTERNS {
            let facts = pattern.facts();
            assert!(facts.len() > 5, "{} is no JSON", pattern.key);
            let problems = validate::facts(&kind, &facts, false);
            let paths: Vec<String> = problems.into_iter().map(|problem| problem.path).collect();
            assert_eq!(paths, ["organization"], "{}", pattern.key);
            assert_eq!(fairness::concerns(&facts, &Fields::new()), [], "{}", pattern.key);
        }
    }
}
