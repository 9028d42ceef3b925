//! A machine's suggestions on the page of a translator: for one text at once, for many by a job. Words of people stay
//! until somebody has seen both and said yes.

use integra_edition::Draft;
use integra_kernel::{Lang, texts::Fields};
use integra_store::{Error, Job};
use integra_web::wording::Arg;
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    pages::translate::{self, Beside},
    private::Private,
    suggesting::{
        self, KIND, Suggester, Trouble,
        plan::{self, Made},
    },
    translating::{self, Pair},
};

/// What a page offers beside the texts.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Suggest {
    /// Whether suggestions can be asked for.
    pub(crate) on: bool,
    /// Name of the service.
    service: &'static str,
    /// How many texts nobody has translated.
    missing: usize,
    /// Whether a job is at work.
    waits: bool,
    /// What went wrong, worded.
    trouble: Option<String>,
}

/// The service this city uses.
fn suggester(ask: &Ask) -> Option<&Suggester> {
    let city = ask.city.as_ref()?;
    ask.desk.settings.suggester.as_deref().filter(|suggester| suggester.serves(&city.key))
}

/// What the page of an entry and a language offers.
///
/// # Errors
/// The store fails.
pub(crate) async fn offer(
    ask: &Ask,
    draft: &Draft,
    lang: &Lang,
    pairs: &[Pair],
    trouble: Option<String>,
) -> Result<Suggest, Halt> {
    let Some(suggester) = suggester(ask) else { return Ok(Suggest::default()) };
    let job = ask.desk.store.open_job(KIND, &suggesting::subject(draft.id, lang)).await?;
    let known = job.as_ref().filter(|job| !job.trouble.is_empty()).map(|job| told(ask, &job.trouble));
    let declines = suggester.declines(&draft.source, lang);
    let (from, to) = (draft.source.clone(), lang.clone());
    let declined = declines.then(|| worded(ask, &Trouble::Languages { from, to }));
    Ok(Suggest {
        on: !declines,
        service: suggester.name(),
        missing: pairs.iter().filter(|pair| plan::is_missing(pair)).count(),
        waits: job.is_some_and(|job| !job.failed),
        trouble: trouble.or(known).or(declined),
    })
}

/// A trouble as a sentence.
fn worded(ask: &Ask, trouble: &Trouble) -> String {
    let seconds = if let Trouble::Busy(seconds) = trouble { *seconds } else { 0 };
    ask.say(&format!("desk-suggest-trouble-{}", trouble.key()), &[("seconds", Arg::Number(seconds))])
}

/// The trouble a job remembers, as a sentence.
pub(crate) fn told(ask: &Ask, key: &str) -> String {
    let known = Trouble::KEYS.contains(&key) || matches!(key, "refused" | "off" | "late");
    let key = if known { key } else { "job" };
    ask.say(&format!("desk-suggest-trouble-{key}"), &[("seconds", Arg::Number(60))])
}

/// POST `/desk/{city}/entries/{id}/translate/{lang}/suggest`.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let (draft, lang) = (ask.draft()?, translate::language(&ask)?);
    if !ask.rights.translates(&lang) || lang == draft.source {
        return Err(Halt::Forbidden);
    }
    if suggester(&ask).is_none() {
        return Err(Halt::Conflict("no-suggestions"));
    }
    if translate::is_late(&ask, &draft, &lang) {
        let late = Beside { wrong: Some("desk-translate-late"), ..Beside::default() };
        return translate::page(&ask, &draft, &lang, late).await;
    }
    let kind = ask.kind_of(&draft)?;
    let pairs = translating::pairs(&kind, &draft, &lang);
    let named = |field: &str| {
        let name = ask.form.one(field)?;
        pairs.iter().find(|pair| pair.name() == name)
    };
    let missing: Vec<&Pair> = pairs.iter().filter(|pair| plan::is_missing(pair)).collect();
    match (named("take"), named("suggest"), missing.as_slice()) {
        (Some(pair), ..) => take(&ask, &draft, &lang, pair).await,
        (None, Some(pair), _) => one(&ask, &draft, &lang, pair).await,
        (None, None, [pair]) if ask.form.one("do") == Some("all") => one(&ask, &draft, &lang, pair).await,
        (None, None, [_, _, ..]) if ask.form.one("do") == Some("all") => all(&ask, &draft, &lang).await,
        _ => Err(Halt::Invalid("form")),
    }
}

/// Asks for one text, now. What stands there already is shown beside it, and stays until somebody says yes.
async fn one(ask: &Ask, draft: &Draft, lang: &Lang, pair: &Pair) -> Result<Answer, Halt> {
    let suggester = suggester(ask).ok_or(Halt::Conflict("no-suggestions"))?;
    let kind = ask.kind_of(draft)?;
    let names = Private(ask.desk.store.db()).names(&draft.city).await?;
    let asked = [plan::asked(&kind, pair)];
    let answers = suggester.suggest(&draft.source, lang, &asked, &names, ask.desk.micros()).await;
    let answer = match answers {
        Ok(mut answers) => answers.pop().unwrap_or(Err(suggesting::Refusal::Empty)),
        Err(trouble) => {
            tracing::warn!(%trouble, "no suggestion");
            let beside = Beside { trouble: Some(worded(ask, &trouble)), ..Beside::default() };
            return translate::page(ask, draft, lang, beside).await;
        }
    };
    let made = |text| Made { path: pair.path.clone(), source: pair.source.clone(), text };
    let none = Fields::new();
    let before = draft.fields(lang).unwrap_or(&none);
    let pairs = translating::pairs(&kind, draft, lang);
    let text = answer.and_then(|text| {
        let (after, _) = plan::filled(&pairs, before, &[made(text.clone())], |_| true);
        plan::fits(&kind, draft, &after, &pair.path).map(|()| text)
    });
    let text = match text {
        Ok(text) => text,
        Err(refusal) => {
            let words = ask.say(&format!("desk-suggest-refused-{}", refusal.key()), &[]);
            let beside = Beside { refused: [(pair.name(), words)].into(), ..Beside::default() };
            return translate::page(ask, draft, lang, beside).await;
        }
    };
    // A person's words, saved or only typed, are not touched.
    let old = pair.translation.as_ref().map_or("", |(block, _)| block.text.as_str());
    let typed = ask.form.one(&pair.name()).is_some_and(|typed| typed.replace("\r\n", "\n").trim() != old.trim());
    if typed || !plan::is_free(pair) {
        let beside = Beside { offered: [(pair.name(), text)].into(), ..Beside::default() };
        return translate::page(ask, draft, lang, beside).await;
    }
    keep(ask, draft, lang, pair, text).await
}

/// Takes a machine's words somebody has seen beside those that stand there.
async fn take(ask: &Ask, draft: &Draft, lang: &Lang, pair: &Pair) -> Result<Answer, Halt> {
    let text = ask.form.one(&format!("offered/{}", pair.name())).ok_or(Halt::Invalid("form"))?;
    keep(ask, draft, lang, pair, text.replace("\r\n", "\n").trim().to_owned()).await
}

/// Saves a machine's words for one text, and shows the page with everything else somebody has typed.
async fn keep(ask: &Ask, draft: &Draft, lang: &Lang, pair: &Pair, text: String) -> Result<Answer, Halt> {
    let kind = ask.kind_of(draft)?;
    let pairs = translating::pairs(&kind, draft, lang);
    let none = Fields::new();
    let before = draft.fields(lang).unwrap_or(&none);
    let made = Made { path: pair.path.clone(), source: pair.source.clone(), text };
    let (after, count) = plan::filled(&pairs, before, &[made], |other| other.at == pair.at);
    if count != 1 || plan::fits(&kind, draft, &after, &pair.path).is_err() {
        return Err(Halt::Invalid("form"));
    }
    let account = ask.account()?.id;
    match suggesting::save(&ask.desk, account, draft, lang, after, count).await {
        Err(Error::Stale { .. }) => {
            ask.desk.settle().await?;
            let late = Beside { wrong: Some("desk-translate-late"), ..Beside::default() };
            return translate::page(ask, &*ask.draft()?, lang, late).await;
        }
        saved => saved?,
    }
    let unsaved = translate::others_typed(ask, draft, lang, &pair.name()).await?;
    ask.desk.settle().await?;
    if !unsaved {
        let here = format!("entries/{}/translate/{lang}?done=suggested#{}", draft.id, pair.name().replace('/', "-"));
        return Ok(Answer::see(&ask.url(&here)));
    }
    let beside =
        Beside { done: Some(ask.say("desk-done-suggested", &[])), taken: [pair.name()].into(), ..Beside::default() };
    translate::page(ask, &*ask.draft()?, lang, beside).await
}

/// Asks for everything nobody has translated: a job does it.
async fn all(ask: &Ask, draft: &Draft, lang: &Lang) -> Result<Answer, Halt> {
    let account = ask.account()?.id;
    let job = Job { kind: KIND.to_owned(), subject: suggesting::subject(draft.id, lang), detail: account.to_string() };
    let mut tx = change::begin(ask).await?;
    tx.enqueue(&job, ask.desk.micros()).await?;
    let detail = json!({ "lang": lang.as_str() });
    change::note(ask, &mut tx, "entry.ask-suggestions", &draft.id.to_string(), detail).await?;
    tx.commit().await?;
    if translate::is_typed(ask, draft, lang).await? {
        let beside = Beside { done: Some(ask.say("desk-done-suggesting", &[])), ..Beside::default() };
        return translate::page(ask, draft, lang, beside).await;
    }
    Ok(Answer::see(&ask.url(&format!("entries/{}/translate/{lang}?done=suggesting", draft.id))))
}
