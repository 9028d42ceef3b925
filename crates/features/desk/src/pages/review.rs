//! Looking at what others ask to be looked at: what differs, what people say about it, and the decision.

use std::collections::BTreeSet;

use http::StatusCode;
use integra_edition::Draft;
use integra_store::Tx;
use serde::Serialize;
use uuid::Uuid;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    desk::chance,
    entrust::{self, Verdict},
    frame::{self, Head},
    moments::{self, Moment},
    pages::{about::About, pull},
    people::Names,
    private::{Comment, Decision, Private, Review, ReviewState},
    rights::May,
};

/// Longest comment or note, in characters.
const WORDS_AT_MOST: usize = 4_000;
/// Most reviews of the list.
const LISTED: u64 = 200;

#[derive(Serialize)]
struct Said {
    by: String,
    at: Moment,
    words: String,
}

#[derive(Serialize)]
struct Asked {
    by: String,
    at: Moment,
    note: String,
    state: &'static str,
    state_words: String,
    decided_by: Option<String>,
    decided_at: Option<Moment>,
    changed_since: bool,
}

#[derive(Serialize)]
struct Page {
    #[serde(flatten)]
    about: About,
    publish: Option<String>,
    review: Option<Asked>,
    comments: Vec<Said>,
    concerns: Vec<entrust::Said>,
    severe: bool,
    pull: Option<pull::Panel>,
    decides: bool,
    own: bool,
    asks: bool,
    wrong: Option<String>,
    typed: String,
}

/// GET `/desk/{city}/entries/{id}/review`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    page(&ask, &draft, None).await
}

async fn page(ask: &Ask, draft: &Draft, wrong: Option<&str>) -> Result<Answer, Halt> {
    let kind = ask.kind_of(draft)?;
    let private = Private(ask.desk.store.db());
    let review = private.review_of(draft.id).await?;
    let comments = private.comments(draft.id).await?;
    let mut authors: BTreeSet<String> = comments.iter().map(|comment| comment.author.clone()).collect();
    if let Some(review) = &review {
        authors.insert(review.asked_by.clone());
        authors.extend(review.decided.iter().map(|(by, _)| by.clone()));
    }
    let names = Names::of(ask, authors).await?;
    let open = review.as_ref().is_some_and(|review| review.state == ReviewState::Open);
    let own = review
        .as_ref()
        .is_some_and(|review| ask.account.as_ref().is_some_and(|it| it.id.to_string() == review.asked_by));
    let concerns = entrust::concerns(&ask.desk, draft);
    let form = ask.url(&format!("entries/{}", draft.id));
    let verdict = entrust::may_publish(ask, &kind, draft).await?;
    let context = Page {
        severe: concerns.iter().any(|it| it.severe),
        concerns: entrust::said(ask, &concerns, &form),
        pull: pull::panel(ask, draft).await?,
        about: About::draft(ask, &kind, draft, open).await?,
        publish: (verdict == Verdict::Publish).then(|| ask.url(&format!("entries/{}/publish", draft.id))),
        comments: comments.into_iter().map(|comment| said(ask, &names, comment)).collect(),
        decides: open && ask.rights.may(May::Review),
        own: open && own,
        asks: !open && ask.writes(&kind, draft.id, &draft.facts.body),
        review: review.map(|review| asked_words(ask, &names, draft, &review)),
        wrong: wrong.map(|id| ask.say(id, &[])),
        typed: ask.form.one("words").unwrap_or_default().to_owned(),
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    frame::page_with(
        ask,
        &Head::of(ask, "desk-review", &context.about.name, "reviews"),
        "desk/review.html",
        status,
        context,
    )
}

fn said(ask: &Ask, names: &Names, comment: Comment) -> Said {
    Said { by: names.name(&comment.author), at: moments::moment(ask, comment.at), words: comment.words }
}

fn asked_words(ask: &Ask, names: &Names, draft: &Draft, review: &Review) -> Asked {
    let (facts, texts) = draft.newest();
    Asked {
        by: names.name(&review.asked_by),
        at: moments::moment(ask, review.asked_at),
        note: review.note.clone(),
        state: review.state.as_str(),
        state_words: ask.say(&format!("desk-review-{}", review.state.as_str()), &[]),
        decided_by: review.decided.as_ref().map(|(by, _)| names.name(by)),
        decided_at: review.decided.as_ref().map(|(_, at)| moments::moment(ask, *at)),
        changed_since: review.facts != facts || review.texts != texts,
    }
}

/// POST `/desk/{city}/entries/{id}/review`: ask, comment, approve, send back, or take back.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    let kind = ask.kind_of(&draft)?;
    let words = ask.form.one("words").unwrap_or_default().trim().to_owned();
    if words.chars().count() > WORDS_AT_MOST {
        return page(&ask, &draft, Some("desk-review-too-long")).await;
    }
    let wish = ask.form.one("do").unwrap_or_default();
    let takes_part =
        ask.rights.may(May::Review) || ask.rights.may(May::Translate) || ask.writes(&kind, draft.id, &draft.facts.body);
    let allowed = match wish {
        "approve" | "send-back" => ask.rights.may(May::Review),
        "comment" => takes_part,
        "ask" | "take-back" => ask.writes(&kind, draft.id, &draft.facts.body),
        _ => return Err(Halt::Invalid("form")),
    };
    if !allowed {
        return Err(Halt::Forbidden);
    }
    if words.is_empty() && matches!(wish, "comment" | "send-back") {
        return page(&ask, &draft, Some("desk-review-empty")).await;
    }
    let severe = entrust::concerns(&ask.desk, &draft).iter().any(|it| it.severe);
    if wish == "approve" && severe && ask.form.one("looked").is_none() {
        return page(&ask, &draft, Some("desk-concerns-look")).await;
    }
    let done = match wish {
        "ask" => request(&ask, &draft, words).await.map(|()| "asked")?,
        "comment" => comment(&ask, &draft, words).await.map(|()| "commented")?,
        "approve" => decide(&ask, &draft, ReviewState::Approved, words).await.map(|()| "approved")?,
        "send-back" => decide(&ask, &draft, ReviewState::SentBack, words).await.map(|()| "sent-back")?,
        _ => decide(&ask, &draft, ReviewState::Closed, words).await.map(|()| "changed")?,
    };
    Ok(Answer::see(&ask.url(&format!("entries/{}/review?done={done}", draft.id))))
}

/// Asks others to look at the newest state.
pub(crate) async fn request(ask: &Ask, draft: &Draft, note: String) -> Result<(), Halt> {
    let mut tx = change::begin(ask).await?;
    request_in(ask, &mut tx, draft, note).await?;
    tx.commit().await?;
    Ok(())
}

/// The same in a transaction with others.
pub(crate) async fn request_in(ask: &Ask, tx: &mut Tx, draft: &Draft, note: String) -> Result<(), Halt> {
    let (facts, texts) = draft.newest();
    let review = Review {
        id: new_id(ask),
        entry: draft.id,
        asked_by: ask.account()?.id.to_string(),
        asked_at: ask.desk.micros(),
        note,
        facts,
        texts,
        state: ReviewState::Open,
        decided: None,
    };
    change::note(ask, tx, "review.ask", &draft.id.to_string(), serde_json::json!({})).await?;
    Ok(Private(tx.db()).ask_for_review(&draft.city, &review).await?)
}

async fn comment(ask: &Ask, draft: &Draft, words: String) -> Result<(), Halt> {
    let mut tx = change::begin(ask).await?;
    change::note(ask, &mut tx, "review.comment", &draft.id.to_string(), serde_json::json!({})).await?;
    keep(ask, &tx, draft, words).await?;
    tx.commit().await?;
    Ok(())
}

async fn keep(ask: &Ask, tx: &Tx, draft: &Draft, words: String) -> Result<(), Halt> {
    let comment = Comment { author: ask.account()?.id.to_string(), at: ask.desk.micros(), words };
    Ok(Private(tx.db()).comment(new_id(ask), &draft.city, draft.id, comment).await?)
}

async fn decide(ask: &Ask, draft: &Draft, state: ReviewState, words: String) -> Result<(), Halt> {
    let by = ask.account()?.id.to_string();
    let mut tx = change::begin(ask).await?;
    let action = format!("review.{}", state.as_str());
    change::note(ask, &mut tx, &action, &draft.id.to_string(), serde_json::json!({})).await?;
    let decision = Decision { state, by: &by, at: ask.desk.micros() };
    let decided = Private(tx.db()).decide_reviews(draft.id, &decision).await?;
    if !decided {
        return Err(Halt::Conflict("no-review"));
    }
    if !words.is_empty() {
        keep(ask, &tx, draft, words).await?;
    }
    tx.commit().await?;
    Ok(())
}

fn new_id(ask: &Ask) -> Uuid {
    let millis = u64::try_from(ask.desk.now().as_millisecond()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &chance()).into_uuid()
}

#[derive(Serialize)]
struct Line {
    url: String,
    name: String,
    lang: String,
    dir: &'static str,
    kind: String,
    by: String,
    at: Moment,
    note: String,
}

#[derive(Serialize)]
struct List {
    open: Vec<Line>,
    approved: Vec<Line>,
}

/// GET `/desk/{city}/reviews`: what waits for a look, and what waits for publication.
pub(crate) async fn list(ask: Ask) -> Result<Answer, Halt> {
    let (open, approved) = (lines(&ask, ReviewState::Open).await?, lines(&ask, ReviewState::Approved).await?);
    frame::page(&ask, &Head::new(&ask, "desk-reviews", "reviews"), "desk/reviews.html", List { open, approved })
}

async fn lines(ask: &Ask, state: ReviewState) -> Result<Vec<Line>, Halt> {
    let private = Private(ask.desk.store.db());
    let reviews = private.reviews(&ask.city()?.key, state, LISTED).await?;
    let names = Names::of(ask, reviews.iter().map(|review| review.asked_by.clone()).collect()).await?;
    let drafts = ask.desk.drafts();
    let line = |review: &Review| {
        let draft = drafts.get(review.entry)?;
        Some(Line {
            url: ask.url(&format!("entries/{}/review", review.entry)),
            name: ask.name_of(draft),
            lang: draft.source.to_string(),
            dir: draft.source.direction().as_str(),
            kind: ask.say(&format!("kind-{}", draft.kind), &[]),
            by: names.name(&review.asked_by),
            at: moments::moment(ask, review.asked_at),
            note: review.note.clone(),
        })
    };
    Ok(reviews.iter().filter_map(line).collect())
}
