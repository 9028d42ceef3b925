//! Asking a translation program, whichever it is.

use std::{collections::BTreeSet, fmt, ops::Range, sync::Mutex, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use integra_kernel::{CityKey, Lang, markdown};
use integra_outside::{Answer, Outside, Reach, Request};

use super::{
    codes::{self, Known},
    deepl, libre,
    protect::Protected,
};

/// Most texts of one request, and most characters of them together.
const TEXTS_AT_ONCE: usize = 20;
const CHARACTERS_AT_ONCE: usize = 8_000;
/// Machines take their time for long texts.
const PATIENCE: Duration = Duration::from_secs(40);
/// What a service says about its languages is believed this long.
const BELIEVED: i64 = 60 * 60 * 1_000_000;

/// Which program translates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// A LibreTranslate server.
    LibreTranslate,
    /// DeepL.
    DeepL,
}

impl Service {
    /// Its name, as people know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::LibreTranslate => "LibreTranslate",
            Self::DeepL => "DeepL",
        }
    }
}

/// A key that is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(a secret)")
    }
}

/// A translation program as the operator sets it up.
#[derive(Debug, Clone)]
pub struct Translation {
    /// Which.
    pub service: Service,
    /// Where it answers, without its own paths.
    pub url: String,
    /// The key it asks for.
    pub key: Option<Secret>,
    /// Cities that do without.
    pub off: BTreeSet<CityKey>,
}

/// Why a translation program gives nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// It does not know one of the two languages, or not together.
    #[error("the translation service does not translate from {from} to {to}")]
    Languages {
        /// From which language.
        from: Lang,
        /// Into which language.
        to: Lang,
    },
    /// It does not know our key.
    #[error("the translation service refuses the key; correct [translation] in the configuration")]
    Key,
    /// What was paid for is used up.
    #[error("the quota of the translation service is used up; wait for the next period, or raise it")]
    Quota,
    /// It asks us to slow down.
    #[error("the translation service asks to wait {0} seconds")]
    Busy(i64),
    /// It takes too long.
    #[error("the translation service did not answer in time")]
    TooSlow,
    /// It cannot be reached.
    #[error("the translation service cannot be reached: {0}")]
    Unreachable(String),
    /// It answers something we do not understand.
    #[error("the translation service answers something else than a translation (status {0})")]
    Odd(u16),
}

impl Trouble {
    /// The key of its words, `desk-suggest-trouble-{key}`, and what a job remembers of it.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::Languages { .. } => "languages",
            Self::Key => "key",
            Self::Quota => "quota",
            Self::Busy(_) => "busy",
            Self::TooSlow => "slow",
            Self::Unreachable(_) => "unreachable",
            Self::Odd(_) => "odd",
        }
    }

    /// All keys, to word what a job remembers.
    pub(crate) const KEYS: [&'static str; 7] = ["languages", "key", "quota", "busy", "slow", "unreachable", "odd"];

    /// Whether asking again helps nobody before a person has done something.
    pub(crate) fn is_lasting(&self) -> bool {
        matches!(self, Self::Languages { .. } | Self::Key | Self::Quota)
    }

    /// What its status says.
    pub(super) fn of(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
            200..=299 => None,
            401 | 403 => Some(Self::Key),
            429 => Some(Self::Busy(wait(&answer.headers))),
            456 => Some(Self::Quota),
            503 if answer.headers.contains_key(header::RETRY_AFTER) => Some(Self::Busy(wait(&answer.headers))),
            status => Some(Self::Odd(status)),
        }
    }
}

/// How long we are asked to wait, in seconds: at least one, at most a day, a minute when nobody says.
fn wait(headers: &HeaderMap) -> i64 {
    let asked = headers.get(header::RETRY_AFTER).and_then(|it| it.to_str().ok()?.trim().parse::<i64>().ok());
    asked.unwrap_or(60).clamp(1, 24 * 60 * 60)
}

impl From<integra_outside::Error> for Trouble {
    fn from(error: integra_outside::Error) -> Self {
        match error {
            integra_outside::Error::TooSlow(_) => Self::TooSlow,
            integra_outside::Error::TooLarge { .. } => Self::Odd(200),
            other => Self::Unreachable(other.to_string()),
        }
    }
}

/// One text to translate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    /// The source.
    pub(crate) text: String,
    /// Whether it is Markdown, else one line.
    pub(crate) markdown: bool,
}

/// Why what came back is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Something that had to stay was lost or doubled.
    Lost,
    /// A heading, a list or a link is not what it was.
    Shape,
    /// Nothing came back.
    Empty,
    /// It is too long for its field.
    Long,
}

impl Refusal {
    /// The key of its words: `desk-suggest-refused-{key}`.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Shape => "shape",
            Self::Empty => "empty",
            Self::Long => "long",
        }
    }
}

/// The translation program of an installation.
#[derive(Debug)]
pub struct Suggester {
    outside: Outside,
    settings: Translation,
    known: Mutex<Option<(i64, Known)>>,
}

impl Suggester {
    /// A program as the operator sets it up. Nothing is asked yet.
    pub fn new(outside: Outside, settings: Translation) -> Self {
        Self { outside, settings, known: Mutex::new(None) }
    }

    /// Whether a city uses it.
    pub(crate) fn serves(&self, city: &CityKey) -> bool {
        !self.settings.off.contains(city)
    }

    /// Its name.
    pub(crate) fn name(&self) -> &'static str {
        self.settings.service.name()
    }

    /// Whether it has told us lately that it cannot translate between two languages.
    pub(crate) fn declines(&self, from: &Lang, to: &Lang) -> bool {
        let known = self.known.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        known.as_ref().is_some_and(|(_, known)| codes::pair(known, from, to).is_none())
    }

    /// Translates texts, each for itself. `now` is in microseconds since 1970.
    ///
    /// # Errors
    /// The service gives nothing; nothing of it may be kept then.
    pub(crate) async fn suggest(
        &self,
        from: &Lang,
        to: &Lang,
        texts: &[Asked],
        names: &[String],
        now: i64,
    ) -> Result<Vec<Result<String, Refusal>>, Trouble> {
        let known = self.languages(now).await?;
        let (source, target) =
            codes::pair(&known, from, to).ok_or_else(|| Trouble::Languages { from: from.clone(), to: to.clone() })?;
        let protected: Vec<Protected> = texts.iter().map(|asked| Protected::new(&asked.text, names)).collect();
        let worded: Vec<usize> = (0..texts.len()).filter(|at| protected[*at].has_words()).collect();
        // What has no words is the same in every language.
        let mut found: Vec<_> = texts.iter().map(|asked| Ok(asked.text.clone())).collect();
        for batch in batches(&worded, texts) {
            let sent: Vec<String> = batch.iter().map(|at| self.written(&protected[*at])).collect();
            let answers = self.translate(&source, &target, &sent).await?;
            for (at, answer) in batch.iter().zip(answers) {
                found[*at] = self.read(&protected[*at], &texts[*at], &answer);
            }
        }
        Ok(found)
    }

    fn written(&self, protected: &Protected) -> String {
        match self.settings.service {
            Service::LibreTranslate => protected.sent(str::to_owned, libre::mark),
            Service::DeepL => protected.sent(deepl::escaped, deepl::mark),
        }
    }

    fn read(&self, protected: &Protected, asked: &Asked, answer: &str) -> Result<String, Refusal> {
        let back = match self.settings.service {
            Service::LibreTranslate => protected.back(answer, &libre::marks(answer), str::to_owned),
            Service::DeepL => protected.back(answer, &deepl::marks(answer), deepl::unescaped),
        };
        checked(asked, &back.map_err(|_| Refusal::Lost)?)
    }

    /// The languages the service translates between.
    async fn languages(&self, now: i64) -> Result<Known, Trouble> {
        let believed = {
            let known = self.known.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            known.as_ref().filter(|(at, _)| now.saturating_sub(*at) < BELIEVED).map(|(_, known)| known.clone())
        };
        if let Some(known) = believed {
            return Ok(known);
        }
        let known = match self.settings.service {
            Service::LibreTranslate => libre::languages(self.get("/languages").await?)?,
            Service::DeepL => deepl::languages(
                self.get("/v2/languages?type=source").await?,
                self.get("/v2/languages?type=target").await?,
            )?,
        };
        *self.known.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some((now, known.clone()));
        Ok(known)
    }

    async fn translate(&self, from: &str, to: &str, texts: &[String]) -> Result<Vec<String>, Trouble> {
        let key = self.settings.key.as_ref().map(|key| key.0.as_str());
        let answers = match self.settings.service {
            Service::LibreTranslate => {
                libre::answers(self.post("/translate", libre::body(from, to, texts, key)).await?)
            }
            Service::DeepL => deepl::answers(self.post("/v2/translate", deepl::body(from, to, texts)).await?),
        }?;
        (answers.len() == texts.len()).then_some(answers).ok_or(Trouble::Odd(StatusCode::OK.as_u16()))
    }

    async fn get(&self, path: &str) -> Result<Bytes, Trouble> {
        self.ask(Request::new(Method::GET, self.address(path))).await
    }

    async fn post(&self, path: &str, body: serde_json::Value) -> Result<Bytes, Trouble> {
        let mut request = Request::new(Method::POST, self.address(path));
        request.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        request.body = body.to_string().into();
        self.ask(request).await
    }

    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.settings.url.trim_end_matches('/'))
    }

    async fn ask(&self, mut request: Request) -> Result<Bytes, Trouble> {
        request.within = PATIENCE;
        if let (Service::DeepL, Some(key)) = (self.settings.service, &self.settings.key) {
            let mut value = HeaderValue::try_from(format!("DeepL-Auth-Key {}", key.0)).map_err(|_| Trouble::Key)?;
            value.set_sensitive(true);
            request.headers.insert(header::AUTHORIZATION, value);
        }
        let answer = self.outside.ask(Reach::Configured, request).await?;
        match Trouble::of(&answer) {
            None => Ok(answer.body),
            // LibreTranslate tells a wrong key and a used-up limit with the same status as anything it dislikes.
            Some(trouble) if self.settings.service == Service::LibreTranslate => Err(libre::trouble(&answer, trouble)),
            Some(trouble) => Err(trouble),
        }
    }
}

/// What came back, if it may stand where the source stands.
fn checked(asked: &Asked, text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    let shaped = if asked.markdown {
        markdown::shape(&asked.text) == markdown::shape(text)
    } else {
        !text.contains(['\n', '\r'])
    };
    shaped.then(|| text.to_owned()).ok_or(Refusal::Shape)
}

/// Groups texts into requests of a bounded size.
fn batches(worded: &[usize], texts: &[Asked]) -> Vec<Vec<usize>> {
    let (mut batches, mut length): (Vec<Vec<usize>>, usize) = (Vec::new(), 0);
    for at in worded {
        let own = texts[*at].text.chars().count();
        match batches.last_mut() {
            Some(batch) if batch.len() < TEXTS_AT_ONCE && length + own <= CHARACTERS_AT_ONCE => {
                batch.push(*at);
                length += own;
            }
            _ => {
                batches.push(vec![*at]);
                length = own;
            }
        }
    }
    batches
}

/// The numbers of the marks in an answer that look like `before` number `after`, blanks between them or not.
pub(super) fn marked(answer: &str, before: &str, after: &[&str]) -> Vec<(Range<usize>, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = answer[at..].find(before).map(|start| at + start) {
        let inside = answer[start + before.len()..].trim_start();
        let digits = inside.len() - inside.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let rest = inside[digits..].trim_start();
        let end = after.iter().find_map(|after| rest.strip_prefix(after)).map(|rest| answer.len() - rest.len());
        match (inside[..digits].parse(), end) {
            (Ok(number), Some(end)) => {
                found.push((start..end, number));
                at = end;
            }
            _ => at = start + before.len(),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_of_a_bounded_size() {
        let text = |length| Asked { text: "x".repeat(length), markdown: false };
        let texts = [text(5_000), text(4_000), text(9_000), text(1)];
        assert_eq!(batches(&[0, 1, 2, 3], &texts), [vec![0], vec![1], vec![2], vec![3]]);
        let many = vec![text(3); 45];
        let sizes: Vec<usize> = batches(&(0..45).collect::<Vec<_>>(), &many).iter().map(Vec::len).collect();
        assert_eq!(sizes, [20, 20, 5]);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let line = Asked { text: "A name".to_owned(), markdown: false };
        assert_eq!(checked(&line, " Meno "), Ok("Meno".to_owned()));
        assert_eq!(checked(&line, "Meno\ndruhé"), Err(Refusal::Shape));
        assert_eq!(checked(&line, " "), Err(Refusal::Empty));
        let list = Asked { text: "- one\n- two".to_owned(), markdown: true };
        assert_eq!(checked(&list, "- jedna\n- dva"), Ok("- jedna\n- dva".to_owned()));
        assert_eq!(checked(&list, "- jedna - dva"), Err(Refusal::Shape));
    }
}
