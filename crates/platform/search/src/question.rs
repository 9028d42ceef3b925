//! Asking an index: from a question to the entries that answer it best.

use std::collections::BTreeSet;

use integra_kernel::{EntryId, Lang};

use crate::{
    analysis::{terms, words},
    asked::{Asked, Asking, Form, Part},
    index::{Error, Index},
    near::Dictionary,
    rank::{Clause, Found, Want, best},
    schema,
    vocabulary::Named,
};

/// Longest question that is read, in characters: a longer one is cut.
pub const LONGEST_QUESTION: usize = 200;
/// How much a word counts in a name, in what leads to an entry, and in its texts.
const NAME: f32 = 5.0;
const AROUND: f32 = 2.0;
const TEXT: f32 = 1.0;
/// How much a word counts that leads to an entry through synonyms, and one that means the same.
const LED: f32 = 4.0;
const SAME: f32 = 0.45;
/// How much a word counts that is found in its parts.
const PARTS: f32 = 0.8;
/// What stands in the name and in the text is better than what stands in one of them: so much of the lesser counts.
const BOTH: f32 = 0.1;

/// So many entries with all words are an answer; fewer are shown among those with half of them.
const ENOUGH: usize = 20;

/// An entry that answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The entry.
    pub id: EntryId,
    /// How well: only for comparing hits of one answer.
    pub score: f32,
}

/// The answer to a question.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    /// The best first; entries that answer equally well by id.
    pub hits: Vec<Hit>,
    /// Whether there are more than were asked for.
    pub more: bool,
    /// The question as it was probably meant, when it was not found as it was typed.
    pub meant: Option<String>,
    /// Whether the entries have only a part of the words.
    pub partly: bool,
}

impl Index {
    /// The entries that answer a question best, at most so many. The words may be in any of these languages, the
    /// reader's first.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn ask(&self, question: &str, langs: &[Lang], most: usize) -> Result<Answer, Error> {
        let question: String = question.chars().take(LONGEST_QUESTION).collect();
        let searcher = self.searcher();
        let asking = Asking { index: self, words: Dictionary { searcher: &searcher, fields: self.fields }, langs };
        let asked = asking.understand(&question)?;
        if asked.parts.is_empty() || most == 0 {
            return Ok(Answer::default());
        }
        let clauses = asking.clauses(&asked);
        let all: usize = clauses.iter().map(|(weight, _)| weight).sum();
        // Where entries with all words are few, half of a long question is much; of two words, one is something when both
        // is nothing.
        let steps = if all <= 2 { vec![(all, 1), (1, 0)] } else { vec![(all, ENOUGH), (all.div_ceil(2), 1), (1, 0)] };
        let mut answer = Answer { meant: asked.meant.clone(), ..Answer::default() };
        let (mut whole, mut seen) = (BTreeSet::new(), BTreeSet::new());
        let wanted: Vec<usize> = steps.iter().map(|(wanted, _)| *wanted).collect();
        let found = best(&searcher, &clauses, &wanted, most + 1)?;
        for ((wanted, enough), found) in steps.into_iter().zip(found) {
            answer.more = found.len() > most;
            for Found { score, at: (segment, doc) } in found.into_iter().take(most) {
                let numbers = searcher.segment_reader(segment as u32).fast_fields().u64("number")?;
                let id = numbers.first(doc).and_then(|number| self.entry(number));
                answer.hits.extend(id.filter(|id| seen.insert(*id)).map(|id| Hit { id, score }));
            }
            if wanted == all {
                whole.clone_from(&seen);
            }
            if answer.hits.len() >= enough.min(most) {
                break;
            }
        }
        answer.partly = whole.is_empty();
        answer.hits.sort_by(|one, two| two.score.total_cmp(&one.score).then(one.id.cmp(&two.id)));
        answer.more |= answer.hits.len() > most;
        // What has all words stays, however well others are named.
        let mut surplus = answer.hits.len().saturating_sub(most);
        for at in (0..answer.hits.len()).rev() {
            if surplus > 0 && !whole.contains(&answer.hits[at].id) {
                answer.hits.remove(at);
                surplus -= 1;
            }
        }
        Ok(answer)
    }
}

impl Asking<'_> {
    /// What a document may have: for each part or named group, how many words it stands for, and the query.
    fn clauses(&self, asked: &Asked) -> Vec<Clause> {
        let named = self.index.vocabulary.named(&asked.text, &asked.terms, self.langs);
        let mut clauses: Vec<Clause> = Vec::new();
        let mut at = 0;
        while at < asked.parts.len() {
            let run = named.iter().find(|named| named.from == at);
            if run.is_none() && asked.silent[at] {
                at += 1;
                continue;
            }
            let to = run.map_or(at + 1, |named| named.to);
            let own: Vec<_> =
                (at..to).filter(|at| !asked.silent[*at]).map(|at| self.wanted(&asked.parts[at])).collect();
            let mut ways = if own.is_empty() { Vec::new() } else { vec![Want::All(own, 1.0)] };
            ways.extend(run.into_iter().flat_map(|named| self.same(named)));
            clauses.push((to - at, Want::Any(ways, 0.0)));
            at = to;
        }
        clauses
    }

    /// Other ways to say a run of words: the entries its groups lead to, and the groups' other phrases.
    fn same(&self, named: &Named) -> Vec<Want> {
        let mut ways = Vec::new();
        for group in &named.groups {
            ways.push(Want::Form(self.words.fields.around, schema::group(*group), LED));
            for (lang, phrase) in self.index.vocabulary.phrases(*group, self.langs) {
                let own =
                    Asking { index: self.index, words: Dictionary { ..self.words }, langs: std::slice::from_ref(lang) };
                let parts =
                    words(phrase, 8).into_iter().map(|word| Part { any: own.forms(phrase, &word), all: Vec::new() });
                let parts: Vec<Want> = parts.map(|part| self.wanted(&part)).collect();
                if !parts.is_empty() {
                    ways.push(Want::All(parts, SAME));
                }
            }
        }
        ways
    }

    fn wanted(&self, part: &Part) -> Want {
        let fields =
            [(self.words.fields.names, NAME), (self.words.fields.around, AROUND), (self.words.fields.texts, TEXT)];
        let mut ways = Vec::new();
        for Form { form, worth } in &part.any {
            ways.extend(fields.iter().map(|(field, own)| Want::Form(*field, form.clone(), own * worth)));
        }
        if !part.all.is_empty() {
            ways.push(Want::All(part.all.iter().map(|part| self.wanted(part)).collect(), PARTS));
        }
        Want::Any(ways, BOTH)
    }
}

/// The runs of a text that a question asked for, as byte ranges in order: words that share a form with one of the
/// question's, whatever their endings.
pub fn marks(text: &str, lang: &Lang, question: &str, langs: &[Lang]) -> Vec<(usize, usize)> {
    let asked: BTreeSet<String> = terms(question, 24)
        .iter()
        .flat_map(|term| term.whole.iter().chain(&term.parts))
        .filter(|word| !langs.iter().any(|lang| crate::analysis::is_stop(lang, &word.folded)))
        .flat_map(|word| shapes(question, word, langs))
        .collect();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for word in words(text, 2_000) {
        if shapes(text, &word, std::slice::from_ref(lang)).iter().any(|shape| asked.contains(shape)) {
            match found.last_mut() {
                Some((_, to)) if word.from <= *to => *to = word.to.max(*to),
                _ => found.push((word.from, word.to)),
            }
        }
    }
    found
}

fn shapes(text: &str, word: &crate::analysis::Word, langs: &[Lang]) -> Vec<String> {
    let stems = langs.iter().flat_map(|lang| {
        crate::analysis::stems(lang, &text[word.from..word.to]).into_iter().map(move |stem| schema::stem(lang, &stem))
    });
    std::iter::once(schema::word(&word.folded)).chain(stems).collect()
}
