//! Forms that bring files: read piece by piece, so that a file is on the disk and never in memory before its size is
//! known. The token of the form stands before its files, so that nothing of a forged form is kept.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    task::{Context, Poll},
};

use axum::body::{Body, BodyDataStream};
use bytes::Bytes;
use http::{header, request::Parts};
use hyper::body::{Body as HttpBody, Frame};
use integra_store::{Incoming, Session};
use integra_web::forms::Posted;
use multer::{Field, Multipart};

use crate::{answer::Halt, desk::Desk};

/// Largest file, in bytes.
pub const FILE_AT_MOST: u64 = 24 << 20;
/// Most files of one form.
pub const FILES_AT_MOST: usize = 12;
/// Largest form with all its files, in bytes.
const WHOLE_AT_MOST: u64 = 120 << 20;
/// Longest text beside the files, in bytes.
const TEXT_AT_MOST: u64 = 16 << 10;
/// Most texts beside the files.
const TEXTS_AT_MOST: usize = 40;
/// So much is read at once.
const PIECE: usize = 64 << 10;
/// So much may come between two parts: their heads, and what was read ahead.
const BETWEEN: u64 = 4 * PIECE as u64;

/// One file that came with a form.
#[derive(Debug)]
pub struct Upload {
    /// What the browser called it.
    pub file_name: String,
    /// The file, judged by nobody yet.
    pub file: Incoming,
}

/// Whether a request brings files.
pub(crate) fn brings_files(head: &Parts) -> bool {
    content_type(head).starts_with("multipart/form-data")
}

fn content_type(head: &Parts) -> &str {
    head.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default()
}

/// Reads a form with files that was sent by whoever has this session.
///
/// # Errors
/// The form is not ours, too large, or ends before its end. What came until then is gone again.
pub(crate) async fn read(
    desk: &Desk,
    head: &Parts,
    body: Body,
    session: Option<&Session>,
) -> Result<(Posted, Vec<Upload>), Halt> {
    let boundary = multer::parse_boundary(content_type(head)).map_err(|_| Halt::Invalid("form"))?;
    let meter = Arc::new(Meter::default());
    let stream: BodyDataStream =
        Body::new(Metered { body, meter: Arc::clone(&meter), rest: Bytes::new(), pause: false }).into_data_stream();
    let mut form = Multipart::new(stream, boundary);
    let (mut texts, mut files) = (Vec::new(), Vec::new());
    loop {
        meter.allow(BETWEEN);
        let Some(mut field) = form.next_field().await.map_err(|error| meter.why(&error))? else { break };
        let name = field.name().unwrap_or_default().to_owned();
        if let Some(file_name) = field.file_name().map(str::to_owned) {
            // Nothing of a form is kept before it has shown that it is ours.
            let token =
                texts.iter().find(|(name, _)| name == "csrf").map_or("", |(_, token): &(_, String)| token.as_str());
            if session.is_none_or(|session| !session.is_csrf(token)) {
                return Err(Halt::Forged);
            }
            if files.len() >= FILES_AT_MOST {
                return Err(Halt::UploadTooLarge);
            }
            let file = receive(desk, &meter, &mut field).await?;
            // A browser sends an empty file where none was chosen.
            if file.size() > 0 || !file_name.is_empty() {
                files.push(Upload { file_name, file });
            }
        } else {
            if texts.len() >= TEXTS_AT_MOST {
                return Err(Halt::TooLarge);
            }
            texts.push((name, text(&meter, &mut field).await?));
        }
    }
    let form = Posted::new(texts);
    match session {
        Some(session) if session.is_csrf(form.one("csrf").unwrap_or_default()) => Ok((form, files)),
        _ => Err(Halt::Forged),
    }
}

async fn receive(desk: &Desk, meter: &Meter, field: &mut Field<'_>) -> Result<Incoming, Halt> {
    let mut file = desk.store.media().receive().await?;
    meter.allow(FILE_AT_MOST + BETWEEN);
    while let Some(piece) = field.chunk().await.map_err(|error| meter.why(&error))? {
        if file.size() + piece.len() as u64 > FILE_AT_MOST {
            return Err(Halt::UploadTooLarge);
        }
        file.add(&piece).await?;
    }
    Ok(file)
}

async fn text(meter: &Meter, field: &mut Field<'_>) -> Result<String, Halt> {
    let mut bytes = Vec::new();
    meter.allow(TEXT_AT_MOST + BETWEEN);
    while let Some(piece) = field.chunk().await.map_err(|error| meter.why(&error))? {
        bytes.extend_from_slice(&piece);
        if bytes.len() as u64 > TEXT_AT_MOST {
            return Err(Halt::TooLarge);
        }
    }
    String::from_utf8(bytes).map_err(|_| Halt::Invalid("form"))
}

/// How much may still come.
#[derive(Debug, Default)]
struct Meter {
    now: AtomicU64,
    whole: AtomicU64,
    exceeded: AtomicBool,
}

impl Meter {
    /// From here so much may come, until the next word of this.
    fn allow(&self, bytes: u64) {
        self.now.store(bytes, Ordering::Relaxed);
    }

    /// Counts a piece. False when it is too much.
    fn takes(&self, bytes: u64) -> bool {
        let left = self.now.load(Ordering::Relaxed);
        let whole = self.whole.fetch_add(bytes, Ordering::Relaxed) + bytes;
        self.now.store(left.saturating_sub(bytes), Ordering::Relaxed);
        let good = bytes <= left && whole <= WHOLE_AT_MOST;
        if !good {
            self.exceeded.store(true, Ordering::Relaxed);
        }
        good
    }

    /// Why a form cannot be read.
    fn why(&self, error: &multer::Error) -> Halt {
        if self.exceeded.load(Ordering::Relaxed) {
            return Halt::UploadTooLarge;
        }
        tracing::debug!(%error, "a form with files could not be read");
        Halt::Invalid("upload-broken")
    }
}

/// A body that comes in pieces, each after a pause: whoever reads it would else take everything that is there at once.
struct Metered {
    body: Body,
    meter: Arc<Meter>,
    rest: Bytes,
    pause: bool,
}

impl HttpBody for Metered {
    type Data = Bytes;
    type Error = axum::BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if self.pause {
            self.pause = false;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        while self.rest.is_empty() {
            let frame = match std::task::ready!(Pin::new(&mut self.body).poll_frame(cx)) {
                Some(Ok(frame)) => frame,
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                None => return Poll::Ready(None),
            };
            // Trailers say nothing a form needs.
            if let Ok(data) = frame.into_data() {
                self.rest = data;
            }
        }
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        if !self.meter.takes(length as u64) {
            return Poll::Ready(Some(Err("more came than a form of ours has".into())));
        }
        self.pause = true;
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }
}
