//! Why a page could not be shown, and what the reader is told.

use http::StatusCode;

/// Why a page could not be shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Stop {
    /// Nothing is at this address.
    #[error("nothing is at this address")]
    NotFound,
    /// What was here has ended.
    #[error("what was here has ended")]
    Gone,
    /// It stands at another address now.
    #[error("it moved to {0}")]
    Moved(String),
    /// A part of the question is not understood.
    #[error("'{value}' is not a value of '{name}'")]
    BadParameter {
        /// The parameter.
        name: String,
        /// What was given, shortened.
        value: String,
    },
    /// The address is not readable text.
    #[error("the address is not readable text")]
    BadRequest,
    /// The address or its query is too long.
    #[error("the address is too long")]
    TooLong,
    /// A template failed: our mistake.
    #[error("the page could not be made: {0}")]
    Template(String),
    /// The search index failed: our mistake.
    #[error("nothing could be looked for")]
    Search,
}

impl Stop {
    /// A parameter whose value is not understood.
    pub fn parameter(name: &str, value: &str) -> Self {
        Self::BadParameter { name: name.to_owned(), value: value.chars().take(60).collect() }
    }

    /// The status it is answered with.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::Moved(_) => StatusCode::MOVED_PERMANENTLY,
            Self::BadParameter { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::TooLong => StatusCode::URI_TOO_LONG,
            Self::Template(_) | Self::Search => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The key of its messages: `web-error-{key}-title`, `web-error-{key}-text`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotFound | Self::Moved(_) => "not-found",
            Self::Gone => "gone",
            Self::BadParameter { .. } => "parameter",
            Self::BadRequest => "bad-request",
            Self::TooLong => "too-long",
            Self::Template(_) | Self::Search => "internal",
        }
    }
}

impl From<integra_search::Error> for Stop {
    fn from(error: integra_search::Error) -> Self {
        tracing::error!(error = &error as &dyn std::error::Error, "the search index failed");
        Self::Search
    }
}

impl From<minijinja::Error> for Stop {
    fn from(error: minijinja::Error) -> Self {
        // The whole chain goes to the log; the reader is told that it is our mistake.
        Self::Template(format!("{error:#}"))
    }
}
