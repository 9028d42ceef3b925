//! Kept files for readers: `/media/{hash}/{name}`. Only files an entry of the newest edition names, under a name that
//! cannot make them anything else than what they are.

use std::{
    ops::Range,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use axum::{
    body::Body,
    extract::{Request, State},
    response::Response,
};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use hyper::body::{Frame, SizeHint};
use integra_kernel::files::{FileType, is_hash};
use integra_store::Media;

use super::error;
use crate::{site::Site, stop::Stop};

/// So much of a file is in memory at once.
const PIECE: u64 = 256 * 1024;
/// So many first bytes tell what a file is.
const MARK: u64 = 16;
/// A file never runs as a page of ours: it may load nothing, and stands in a box of its own.
const POLICY: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

pub(super) async fn show(State(site): State<Arc<Site>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let headers = request.headers();
    match found(&site, &path, headers).await {
        Ok(response) => response,
        Err(stop) => error::page(&site, &path, headers, &stop),
    }
}

async fn found(site: &Site, path: &str, headers: &HeaderMap) -> Result<Response, Stop> {
    let mut parts = path.trim_start_matches('/').split('/').skip(1);
    let (Some(hash), Some(name), None) = (parts.next(), parts.next(), parts.next()) else { return Err(Stop::NotFound) };
    if !is_hash(hash) {
        return Err(Stop::NotFound);
    }
    let media = site.live.media();
    if !site.live.edition().holds_file(hash) {
        let erased = media.is_erased(hash).await.map_err(failed)?;
        return Err(if erased { Stop::Gone } else { Stop::NotFound });
    }
    let Some(size) = media.size(hash).await.map_err(failed)? else {
        return Err(if media.is_erased(hash).await.map_err(failed)? { Stop::Gone } else { Stop::NotFound });
    };
    let mark = media.part(hash, 0..MARK.min(size).max(1)).await.map_err(failed)?.unwrap_or_default();
    // The name must say what the file is: one file has one sort of address.
    let ty = FileType::of(&mark).filter(|ty| name.rsplit_once('.').is_some_and(|(_, end)| end == ty.extension()));
    Ok(answer(media, hash, ty.ok_or(Stop::NotFound)?, name, size, headers))
}

fn failed(error: integra_store::Error) -> Stop {
    tracing::error!(%error, "a media file could not be read");
    Stop::Template("a media file could not be read".to_owned())
}

/// The headers with which a file of this type is sent, and under which name it is kept.
pub fn headers_of(ty: FileType, name: &str) -> [(header::HeaderName, HeaderValue); 4] {
    let plain: String =
        name.chars().filter(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(*letter)).collect();
    let how = if ty == FileType::Pdf { "attachment" } else { "inline" };
    let disposition = HeaderValue::from_str(&format!("{how}; filename=\"{plain}\""));
    [
        (header::CONTENT_TYPE, HeaderValue::from_static(ty.mime())),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment"))),
    ]
}

fn answer(media: Media, hash: &str, ty: FileType, name: &str, size: u64, headers: &HeaderMap) -> Response {
    let mut response = Response::new(Body::empty());
    let tag = format!("\"{hash}\"");
    let out = response.headers_mut();
    out.extend(headers_of(ty, name));
    // What a hash names never changes.
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    out.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        out.insert(header::ETAG, tag);
    }
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let has = |known: &str| known.trim() == "*" || known.split(',').any(|it| it.trim().trim_start_matches("W/") == tag);
    if text(header::IF_NONE_MATCH).is_some_and(has) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    let same = text(header::IF_RANGE).is_none_or(|known| known.trim() == tag);
    let wanted = text(header::RANGE).filter(|_| same).map_or(Wanted::All, |range| wanted(range, size));
    let range = match wanted {
        Wanted::All => 0..size,
        Wanted::Part(range) => {
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            let told = format!("bytes {}-{}/{size}", range.start, range.end - 1);
            response.headers_mut().extend(HeaderValue::from_str(&told).ok().map(|it| (header::CONTENT_RANGE, it)));
            range
        }
        Wanted::Beyond => {
            *response.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
            let told = format!("bytes */{size}");
            response.headers_mut().extend(HeaderValue::from_str(&told).ok().map(|it| (header::CONTENT_RANGE, it)));
            return response;
        }
    };
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(range.end - range.start));
    *response.body_mut() = Body::new(Pieces { media, hash: hash.to_owned(), range, next: None });
    response
}

/// What somebody asks of a file.
#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    All,
    Part(Range<u64>),
    Beyond,
}

/// Reads `bytes=…`. Several parts at once, and what is no range, are answered with the whole file, as HTTP allows.
fn wanted(text: &str, size: u64) -> Wanted {
    let Some((from, to)) = text.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Wanted::All;
    };
    let range = match (from.trim().parse::<u64>(), to.trim().parse::<u64>()) {
        (Ok(from), Ok(to)) if from <= to => from..to.saturating_add(1).min(size),
        (Ok(from), Err(_)) if to.trim().is_empty() => from..size,
        (Err(_), Ok(last)) if from.trim().is_empty() => size.saturating_sub(last)..size,
        _ => return Wanted::All,
    };
    if range.start < range.end { Wanted::Part(range) } else { Wanted::Beyond }
}

type Reading = Pin<Box<dyn Future<Output = Result<Option<Vec<u8>>, integra_store::Error>> + Send>>;

/// The body: a file, one piece after the other.
struct Pieces {
    media: Media,
    hash: String,
    range: Range<u64>,
    next: Option<Reading>,
}

impl hyper::body::Body for Pieces {
    type Data = Bytes;
    type Error = integra_store::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if self.range.is_empty() {
            return Poll::Ready(None);
        }
        if self.next.is_none() {
            let (media, hash) = (self.media.clone(), self.hash.clone());
            let piece = self.range.start..self.range.end.min(self.range.start + PIECE);
            self.next = Some(Box::pin(async move { media.part(&hash, piece).await }));
        }
        let Some(reading) = self.next.as_mut() else { return Poll::Ready(None) };
        let piece = ready!(reading.as_mut().poll(cx));
        self.next = None;
        match piece {
            Ok(Some(bytes)) if !bytes.is_empty() => {
                self.range.start += bytes.len() as u64;
                Poll::Ready(Some(Ok(Frame::data(bytes.into()))))
            }
            // Erased while it was sent: the connection breaks off, so that nobody takes a part for the whole.
            Ok(_) => {
                self.range.start = self.range.end;
                Poll::Ready(Some(Err(integra_store::Error::MediaErased(self.hash.clone()))))
            }
            Err(error) => Poll::Ready(Some(Err(error))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.range.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.range.end - self.range.start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read_as_http_writes_them() {
        for (text, is) in [
            ("bytes=0-9", Wanted::Part(0..10)),
            ("bytes=90-", Wanted::Part(90..100)),
            ("bytes=-10", Wanted::Part(90..100)),
            ("bytes=-1000", Wanted::Part(0..100)),
            ("bytes=90-1000", Wanted::Part(90..100)),
            ("bytes=100-", Wanted::Beyond),
            ("bytes=-0", Wanted::Beyond),
            ("bytes=9-0", Wanted::All),
            ("bytes=0-1,5-6", Wanted::All),
            ("lines=0-1", Wanted::All),
            ("bytes=0-18446744073709551615", Wanted::Part(0..100)),
        ] {
            assert_eq!(wanted(text, 100), is, "{text}");
        }
    }

    #[test]
    fn names_cannot_leave_their_header() {
        let [.., (_, disposition)] = headers_of(FileType::Pdf, "a\"; x=\r\n<b>.pdf");
        assert_eq!(disposition, "attachment; filename=\"axb.pdf\"");
    }
}
