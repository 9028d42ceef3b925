//! What a handler gives: a page, another address, or why not.

use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use http::{HeaderName, HeaderValue, StatusCode, header};
use integra_web::Stop;

/// An answer of the desk.
#[derive(Debug, Default)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The body.
    pub body: String,
    /// A body that is no page: a file.
    pub bytes: Option<Vec<u8>>,
    /// Further headers.
    pub headers: Vec<(HeaderName, HeaderValue)>,
}

impl Answer {
    /// A page.
    pub fn page(html: String) -> Self {
        Self { body: html, ..Self::default() }
    }

    /// A page with another status: a form with mistakes (422), a late save (409).
    pub fn with_status(html: String, status: StatusCode) -> Self {
        Self { status, ..Self::page(html) }
    }

    /// After a form was posted: look there. The browser asks with GET, so that nothing is posted twice.
    pub fn see(address: &str) -> Self {
        let location = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/desk"));
        Self { status: StatusCode::SEE_OTHER, ..Self::default() }.and(header::LOCATION, location)
    }

    /// With one more header.
    pub fn and(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let mut response = Response::new(self.bytes.map_or_else(|| Body::from(self.body), Body::from));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        // Nothing of the desk may be found in a shared computer's memory.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        for (name, value) in self.headers {
            if name == header::SET_COOKIE {
                headers.append(name, value);
            } else {
                headers.insert(name, value);
            }
        }
        response
    }
}

/// Why a handler gives no page.
#[derive(Debug, thiserror::Error)]
pub enum Halt {
    /// Nobody is signed in; afterwards they come back to where they wanted to go.
    #[error("nobody is signed in")]
    SignIn,
    /// The account may not do this here.
    #[error("the account may not do this here")]
    Forbidden,
    /// The form was not sent from one of our pages, or is too old.
    #[error("the form was not sent from the desk")]
    Forged,
    /// Nothing is here.
    #[error("nothing is at this address")]
    NotFound,
    /// The form is too large.
    #[error("the form is too large")]
    TooLarge,
    /// A file, or all files of a form together, are too large.
    #[error("the files are too large")]
    UploadTooLarge,
    /// What was sent makes no sense; the message id says what and how to mend it.
    #[error("the request is not understood: {0}")]
    Invalid(&'static str),
    /// What was sent does not fit what is there; the message id says what.
    #[error("the request comes too late or too early: {0}")]
    Conflict(&'static str),
    /// A picture that must be published along lacks something; the address leads to it.
    #[error("a picture is not ready: {0}")]
    Picture(String),
    /// The store refused or failed.
    #[error("the store failed")]
    Store(#[from] integra_store::Error),
    /// The newest state could not be read after a save.
    #[error("the log could not be read")]
    Edition(#[from] integra_edition::Error),
    /// A page could not be made.
    #[error("the page could not be made: {0}")]
    Page(#[from] Stop),
}

impl Halt {
    /// The status it is answered with.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::SignIn => StatusCode::SEE_OTHER,
            Self::Forbidden | Self::Forged => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::TooLarge | Self::UploadTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Conflict(_) | Self::Picture(_) => StatusCode::CONFLICT,
            Self::Page(stop) => stop.status(),
            Self::Store(integra_store::Error::TooManyTries { .. }) => StatusCode::TOO_MANY_REQUESTS,
            Self::Store(integra_store::Error::SessionEnded | integra_store::Error::Stale { .. }) => {
                StatusCode::CONFLICT
            }
            Self::Store(_) | Self::Edition(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// After how many seconds it may be tried again.
    pub fn wait(&self) -> i64 {
        match self {
            Self::Store(integra_store::Error::TooManyTries { wait }) => *wait,
            _ => 0,
        }
    }

    /// The key of its messages: `desk-halt-{key}` and `desk-halt-{key}-text`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Forbidden => "forbidden",
            Self::Forged => "forged",
            Self::NotFound => "not-found",
            Self::TooLarge => "too-large",
            Self::UploadTooLarge => "upload-large",
            Self::Invalid(key) | Self::Conflict(key) => key,
            Self::Picture(_) => "picture",
            Self::Store(integra_store::Error::TooManyTries { .. }) => "throttled",
            Self::Store(integra_store::Error::SessionEnded) => "session",
            Self::Store(integra_store::Error::Stale { .. }) => "late",
            Self::Page(stop) if stop.status() == StatusCode::NOT_FOUND => "not-found",
            Self::Store(_) | Self::Edition(_) | Self::Page(_) => "failed",
        }
    }
}
