//! Somebody at a browser without scripts: keeps cookies, looks at one page at a time, and sends the forms that stand on it.

use std::{collections::BTreeMap, io, net::SocketAddr};

use http::{HeaderMap, HeaderName, HeaderValue, Method, header};

use crate::{
    app::{Answer, TestApp},
    html::{self, HtmlForm},
    process,
};

/// What a browser looks at.
#[derive(Clone, Copy)]
enum Portal<'a> {
    /// A portal in the test's own process.
    Within(&'a TestApp),
    /// A process of its own, which may be killed at any moment.
    Beside(SocketAddr),
}

/// Somebody at a browser.
#[derive(Clone)]
pub struct Visitor<'a> {
    portal: Portal<'a>,
    /// The cookies the browser keeps.
    pub cookies: BTreeMap<String, String>,
    address: String,
    html: String,
}

impl Visitor<'static> {
    /// Somebody who looks at a process of its own.
    pub fn at(process: SocketAddr) -> Self {
        Self::of(Portal::Beside(process))
    }
}

impl<'a> Visitor<'a> {
    /// Somebody who has not been here before.
    pub fn new(app: &'a TestApp) -> Self {
        Self::of(Portal::Within(app))
    }

    fn of(portal: Portal<'a>) -> Self {
        Self { portal, cookies: BTreeMap::new(), address: String::new(), html: String::new() }
    }

    /// Somebody who brings a cookie.
    pub fn with_cookie(app: &'a TestApp, name: &str, value: &str) -> Self {
        let mut visitor = Self::new(app);
        visitor.cookies.insert(name.to_owned(), value.to_owned());
        visitor
    }

    /// Looks at a page of a process that may be killed.
    ///
    /// # Errors
    /// Nobody answers any more.
    pub async fn try_get(&mut self, address: &str) -> io::Result<Answer> {
        self.try_ask(Method::GET, address, &[], None).await
    }

    /// Sends a form of the page looked at last to a process that may be killed.
    ///
    /// # Errors
    /// Nobody answers any more; whether the form was heard is unknown.
    pub async fn try_submit(&mut self, form: &HtmlForm) -> io::Result<Answer> {
        let address = if form.action.is_empty() { self.address.clone() } else { form.action.clone() };
        let ours = [("sec-fetch-site", "same-origin")];
        self.try_ask(Method::POST, &address, &ours, Some(encoded(&form.pairs).into_bytes())).await
    }

    /// Looks at a page.
    pub async fn get(&mut self, address: &str) -> Answer {
        self.ask(Method::GET, address, &[], None).await
    }

    /// Looks at a page and at what it leads to, as browsers do.
    pub async fn visit(&mut self, address: &str) -> Answer {
        let answer = self.get(address).await;
        self.follow(answer).await
    }

    /// Goes where an answer leads.
    ///
    /// # Panics
    /// It leads in a circle.
    pub async fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..10 {
            if !answer.status.is_redirection() {
                return answer;
            }
            let to = answer.header("location").split('#').next().unwrap_or_default().to_owned();
            answer = self.get(&to).await;
        }
        panic!("{} leads in a circle", self.address)
    }

    /// Sends pairs, with the token of the forms of the page looked at last, as our own pages would send them.
    pub async fn posts(&mut self, address: &str, pairs: &[(&str, &str)]) -> Answer {
        let mut all: Vec<(String, String)> =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        all.extend(self.csrf().map(|csrf| ("csrf".to_owned(), csrf)));
        self.send(address, &all, &[("sec-fetch-site", "same-origin")]).await
    }

    /// Sends a form of the page looked at last.
    pub async fn submit(&mut self, form: &HtmlForm) -> Answer {
        let address = if form.action.is_empty() { self.address.clone() } else { form.action.clone() };
        self.send(&address, &form.pairs, &[("sec-fetch-site", "same-origin")]).await
    }

    /// Sends pairs with these headers and nothing more than the cookies.
    pub async fn send(&mut self, address: &str, pairs: &[(String, String)], headers: &[(&str, &str)]) -> Answer {
        self.ask(Method::POST, address, headers, Some(encoded(pairs))).await
    }

    /// Sends pairs and files as a browser sends a form that has both, the pairs first.
    pub async fn uploads(&mut self, address: &str, pairs: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
        let csrf = self.csrf().unwrap_or_default();
        let mut pairs = pairs.to_vec();
        pairs.insert(0, ("csrf", &csrf));
        let body = multipart(&pairs, files);
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let headers = [("sec-fetch-site", "same-origin"), ("content-type", kind.as_str())];
        self.sends(Method::POST, address, &headers, Some(body)).await
    }

    /// Sends a body as a form.
    ///
    /// # Panics
    /// The process has been killed.
    pub async fn ask(
        &mut self,
        method: Method,
        address: &str,
        headers: &[(&str, &str)],
        body: Option<String>,
    ) -> Answer {
        self.sends(method, address, headers, body.map(String::into_bytes)).await
    }

    /// Sends any bytes as a form.
    pub async fn sends(
        &mut self,
        method: Method,
        address: &str,
        headers: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> Answer {
        self.try_ask(method, address, headers, body).await.unwrap_or_else(|error| panic!("{address}: {error}"))
    }

    async fn try_ask(
        &mut self,
        method: Method,
        address: &str,
        headers: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> io::Result<Answer> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            let name = HeaderName::try_from(*name).expect("the name of a header");
            map.insert(name, HeaderValue::try_from(*value).expect("a header"));
        }
        if body.is_some() {
            map.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static("application/x-www-form-urlencoded"));
        }
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            map.insert(header::COOKIE, HeaderValue::try_from(cookies.join("; ")).expect("cookies"));
        }
        let posted = body.is_some();
        let body = body.unwrap_or_default();
        let answer = match self.portal {
            Portal::Within(app) => app.request(method, address, map, body).await,
            Portal::Beside(process) => process::ask(process, &method, address, &map, &body).await?,
        };
        self.keep(&answer);
        // A redirect shows no page.
        if !answer.status.is_redirection() {
            self.address = address.to_owned();
            self.html.clone_from(&answer.text);
        }
        if let (true, Portal::Within(app)) = (posted, self.portal) {
            app.settle().await;
        }
        Ok(answer)
    }

    fn keep(&mut self, answer: &Answer) {
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("a cookie is plain text");
            let (name, value) = cookie.split(';').next().and_then(|pair| pair.split_once('=')).expect("a pair");
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// The token of the forms of the page looked at last.
    pub fn csrf(&self) -> Option<String> {
        html::forms(&self.html).iter().find_map(|form| form.value("csrf").map(str::to_owned))
    }

    /// The first form of the page looked at last that has a button with this value.
    ///
    /// # Panics
    /// There is none.
    pub fn form(&self, button: &str) -> HtmlForm {
        let mut forms = html::forms(&self.html).into_iter();
        let found = forms.find(|form| form.buttons.iter().any(|(_, value)| value == button));
        found.unwrap_or_else(|| panic!("{} has no form with a button {button}:\n{}", self.address, self.html))
    }

    /// The first form of the page looked at last that is sent to an address.
    ///
    /// # Panics
    /// There is none.
    pub fn form_to(&self, action: &str) -> HtmlForm {
        let mut forms = html::forms(&self.html).into_iter();
        forms.find(|form| form.action == action).unwrap_or_else(|| panic!("{} has no form to {action}", self.address))
    }

    /// The page looked at last.
    pub fn page(&self) -> &str {
        &self.html
    }
}

/// What stands between the parts of a form with files.
pub const BOUNDARY: &str = "----integra-part";

/// A form with files, as browsers write it.
pub fn multipart(pairs: &[(&str, &str)], files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in pairs {
        let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(head.into_bytes());
    }
    for (name, bytes) in files {
        // Browsers write a quotation mark like this, and line ends too.
        let name = name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: \
             application/octet-stream\r\n\r\n"
        );
        body.extend(head.into_bytes());
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    body
}

/// Pairs as a browser sends them.
fn encoded(pairs: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}
