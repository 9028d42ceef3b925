//! Pictures that are drawn when somebody asks for them.

use axum::response::{IntoResponse, Response};
use http::{HeaderName, StatusCode, header};
use tokio::sync::Semaphore;

use crate::{front::Cacheable, show::Drawing};

/// So many pictures are drawn or wait for it; more are told to come later. A drawn one is kept, so this is seldom.
const AT_ONCE: usize = 8;

static PLACES: Semaphore = Semaphore::const_new(AT_ONCE);

/// Draws a picture; nothing when too many are asked for at once.
pub(super) async fn picture(drawing: Drawing) -> Result<Vec<u8>, Option<String>> {
    let _place = PLACES.try_acquire().map_err(|_| None)?;
    tokio::task::spawn_blocking(move || drawing.draw()).await.map_err(|fault| Some(fault.to_string()))?.map_err(Some)
}

/// A picture as an answer: kept like a page, and looked up anew by whoever has an older one.
pub(super) fn answer(picture: Vec<u8>, keep: Option<Cacheable>) -> Response {
    let kind = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "no-cache")];
    let more = [(HeaderName::from_static("x-robots-tag"), "noindex")];
    let mut response = (kind, more, picture).into_response();
    if let Some(keep) = keep {
        response.extensions_mut().insert(keep);
    }
    response
}

/// That there is too much to draw just now.
pub(super) fn later() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "10")], "Too many pictures at once. Try again soon.\n")
        .into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_so_many_pictures_are_drawn_at_once() {
        let drawing = || Drawing::png(|| Ok(vec![1]));
        assert_eq!(picture(drawing()).await, Ok(vec![1]));
        assert_eq!(picture(Drawing::png(|| Err("a fault".into()))).await, Err(Some("a fault".into())));
        let _all = PLACES.acquire_many(u32::try_from(AT_ONCE).expect("few")).await.expect("free");
        assert_eq!(picture(drawing()).await, Err(None));
        assert_eq!(later().status(), StatusCode::SERVICE_UNAVAILABLE);
    }
}
