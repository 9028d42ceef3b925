//! What the table of a city needs to know of its entries, worked out once for each state of the log. When something is
//! saved, only the lines of what was saved are worked out anew.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use integra_edition::{Draft, DraftState, Drafts};
use integra_kernel::{CityKey, EntryId, Kinds, Lang};
use integra_web::{text::fold, wording::Wording};
use jiff::civil::Date;

use crate::{
    desk::LANGUAGES,
    rows::{self, Progress},
};

/// One entry of the table.
#[derive(Debug)]
pub struct Line {
    /// Its newest state.
    pub draft: Arc<Draft>,
    /// The entry that lends its name to it.
    lender: Option<Arc<Draft>>,
    /// Its name in its source language, else its name in addresses.
    pub name: String,
    /// Small letters without accents of everything that is searched.
    words: String,
    /// How far each language of the city is, in their order.
    pub progress: Vec<Progress>,
    /// The day somebody last checked its facts.
    pub verified: Option<Date>,
    /// The place of its name in the order of each language of the desk, once somebody has asked for it.
    keys: [OnceLock<Box<[u8]>>; LANGUAGES.len()],
}

impl Line {
    fn new(draft: &Arc<Draft>, lender: Option<&Arc<Draft>>, languages: &[Lang]) -> Self {
        Self {
            name: rows::lent_name(draft, lender),
            words: words(draft, lender),
            lender: lender.cloned(),
            progress: languages.iter().map(|lang| rows::progress(draft, lang)).collect(),
            verified: rows::verified(draft),
            keys: Default::default(),
            draft: Arc::clone(draft),
        }
    }

    /// Whether all these words, small and without accents, are in the name, the summary or the address.
    pub fn has(&self, words: &[&str]) -> bool {
        words.iter().all(|word| self.words.contains(word))
    }
}

fn words(draft: &Draft, lender: Option<&Arc<Draft>>) -> String {
    let mut text = draft.slug.as_str().to_owned();
    for fields in draft.texts.values().chain(lender.iter().flat_map(|lender| lender.texts.values())) {
        for path in ["name", "summary"] {
            for block in fields.body.get(path).into_iter().flatten() {
                text.push(' ');
                text.push_str(&block.text);
            }
        }
    }
    fold(&text)
}

/// The table of a city at one state of the log.
#[derive(Debug)]
pub struct Lines {
    seq: i64,
    /// The languages the city is read in.
    pub languages: Vec<Lang>,
    /// Its entries but those erased: by kind, and the oldest of each kind first.
    pub lines: Vec<Arc<Line>>,
    /// The place of each line in the order of names, in the languages somebody has asked for.
    ranks: Mutex<BTreeMap<usize, Arc<[u32]>>>,
}

impl Lines {
    /// The table of a city. Lines whose entry has not changed are taken from the table before.
    pub fn of(drafts: &Drafts, kinds: &Kinds, city: &CityKey, languages: &[Lang], before: Option<&Self>) -> Self {
        let known: HashMap<EntryId, &Arc<Line>> = before
            .filter(|before| before.languages == languages)
            .map(|before| before.lines.iter().map(|line| (line.draft.id, line)).collect())
            .unwrap_or_default();
        let line = |draft: &Arc<Draft>| {
            let lender = drafts.lender(kinds, draft);
            let same = |line: &&&Arc<Line>| {
                Arc::ptr_eq(&line.draft, draft) && line.lender.as_ref().map(Arc::as_ptr) == lender.map(Arc::as_ptr)
            };
            match known.get(&draft.id).filter(same) {
                Some(line) => Arc::clone(line),
                None => Arc::new(Line::new(draft, lender, languages)),
            }
        };
        Self {
            seq: drafts.seq,
            languages: languages.to_vec(),
            lines: drafts.of_city(city).filter(|draft| draft.state != DraftState::Erased).map(line).collect(),
            ranks: Mutex::default(),
        }
    }

    /// The place of each line among the names as a language of the desk sorts them; equal names by age.
    pub fn ranks(&self, wording: &Wording, lang: &Lang) -> Arc<[u32]> {
        let at = LANGUAGES.iter().position(|tag| *tag == lang.as_str()).unwrap_or_default();
        let mut ranks = self.ranks.lock().unwrap_or_else(PoisonError::into_inner);
        let made = ranks.entry(at).or_insert_with(|| {
            let collator = wording.collate(lang);
            let key = |line: &usize| {
                let line = &self.lines[*line];
                (line.keys[at].get_or_init(|| collator.key(&line.name).into()), line.draft.id)
            };
            let mut order: Vec<usize> = (0..self.lines.len()).collect();
            order.sort_unstable_by(|one, other| key(one).cmp(&key(other)));
            let mut ranks = vec![0; order.len()];
            for (rank, line) in order.into_iter().enumerate() {
                ranks[line] = u32::try_from(rank).unwrap_or(u32::MAX);
            }
            ranks.into()
        });
        Arc::clone(made)
    }
}

/// The tables of all cities somebody has looked at.
#[derive(Debug, Default)]
pub struct Tables(Mutex<BTreeMap<CityKey, Arc<Lines>>>);

impl Tables {
    /// The table of a city at the state of these drafts.
    pub fn of(&self, drafts: &Drafts, kinds: &Kinds, city: &CityKey, languages: &[Lang]) -> Arc<Lines> {
        let before = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(city).cloned();
        if let Some(kept) = before.as_ref().filter(|kept| kept.seq == drafts.seq && kept.languages == languages) {
            return Arc::clone(kept);
        }
        let lines = Arc::new(Lines::of(drafts, kinds, city, languages, before.as_deref()));
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(city.clone(), Arc::clone(&lines));
        lines
    }
}
