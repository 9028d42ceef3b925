//! Other machines, as tests meet them: a tiny server on this machine that answers as it is told and remembers every byte
//! it was sent.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::Request,
    response::Response,
};
use http::StatusCode;

/// One request, as it came.
#[derive(Debug, Clone)]
pub struct Heard {
    /// Method.
    pub method: String,
    /// Path and query.
    pub path: String,
    /// Headers, one on each line.
    pub headers: String,
    /// Body.
    pub body: String,
}

impl Heard {
    /// Everything that was sent.
    pub fn all(&self) -> String {
        format!("{} {}\n{}\n{}", self.method, self.path, self.headers, self.body)
    }
}

/// An answer: status, headers, body.
pub type Said = (u16, Vec<(&'static str, String)>, String);

/// An answer without headers of its own.
pub fn said(status: u16, body: impl Into<String>) -> Said {
    (status, Vec::new(), body.into())
}

type Answers = dyn Fn(&Heard) -> Said + Send + Sync;

/// A server.
pub struct Fake {
    /// Its address: scheme, host, port.
    pub url: String,
    heard: Arc<Mutex<Vec<Heard>>>,
    answers: Arc<Mutex<Arc<Answers>>>,
}

impl Fake {
    /// A server that answers so.
    pub async fn start(answers: impl Fn(&Heard) -> Said + Send + Sync + 'static) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let heard = Arc::new(Mutex::new(Vec::new()));
        let answers: Arc<Mutex<Arc<Answers>>> = Arc::new(Mutex::new(Arc::new(answers)));
        let (hears, speaks) = (Arc::clone(&heard), Arc::clone(&answers));
        let router = Router::new().fallback(move |request: Request| answer(request, hears.clone(), speaks.clone()));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, heard, answers }
    }

    /// From now on it answers otherwise.
    pub fn answers(&self, answers: impl Fn(&Heard) -> Said + Send + Sync + 'static) {
        *self.answers.lock().expect("no panic") = Arc::new(answers);
    }

    /// What it was sent, and forgets it.
    pub fn heard(&self) -> Vec<Heard> {
        std::mem::take(&mut *self.heard.lock().expect("no panic"))
    }
}

async fn answer(request: Request, heard: Arc<Mutex<Vec<Heard>>>, answers: Arc<Mutex<Arc<Answers>>>) -> Response {
    let (head, body) = request.into_parts();
    let body: Bytes = axum::body::to_bytes(body, usize::MAX).await.expect("a body");
    let headers =
        head.headers.iter().map(|(name, value)| format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes())));
    let one = Heard {
        method: head.method.to_string(),
        path: head.uri.to_string(),
        headers: headers.collect(),
        body: String::from_utf8_lossy(&body).into_owned(),
    };
    heard.lock().expect("no panic").push(one.clone());
    let speak = Arc::clone(&answers.lock().expect("no panic"));
    let (status, headers, text) = speak(&one);
    let mut response = Response::builder().status(StatusCode::from_u16(status).expect("a status"));
    for (name, value) in headers {
        response = response.header(name, value);
    }
    response.body(Body::from(text)).expect("an answer")
}
