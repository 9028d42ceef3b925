//! Translating, as plain rules: which blocks stand side by side, and what a posted translation means.

use integra_edition::Draft;
use integra_kernel::{
    FieldDecl, KindDecl, Lang,
    texts::{self, Block, Fields, Origin, State, source_hash},
    validate,
};

/// One block of the source and its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pair {
    /// Path of the text: `name`, `steps/register/title`.
    pub(crate) path: String,
    /// Which block of it, from 0.
    pub(crate) at: usize,
    /// The source as it is now.
    pub(crate) source: String,
    /// The translation, and how it stands to the source.
    pub(crate) translation: Option<(Block, State)>,
}

impl Pair {
    /// The name of its input.
    pub(crate) fn name(&self) -> String {
        format!("t/{}/{}", self.path, self.at)
    }
}

/// All blocks of a draft's source, in the declared order of its fields, with their translations.
pub(crate) fn pairs(kind: &KindDecl, draft: &Draft, lang: &Lang) -> Vec<Pair> {
    pairs_with(kind, draft, draft.fields(lang).unwrap_or(&Fields::new()))
}

/// The same with other texts in place of the saved translation.
pub(crate) fn pairs_with(kind: &KindDecl, draft: &Draft, own: &Fields) -> Vec<Pair> {
    let (none, mut pairs) = (Fields::new(), Vec::new());
    let source = draft.fields(&draft.source).unwrap_or(&none);
    for field in kind.texts.iter().filter(|field| is_open(kind, field)) {
        for path in validate::text_paths(field, &draft.facts.body) {
            let Some(blocks) = source.get(&path) else { continue };
            let translated = own.get(&path).map(Vec::as_slice).unwrap_or_default();
            for (at, (block, found)) in blocks.iter().zip(texts::pair(blocks, translated)).enumerate() {
                let translation = found.map(|(block, fresh)| (block.clone(), state(block, fresh)));
                pairs.push(Pair { path: path.clone(), at, source: block.text.clone(), translation });
            }
        }
    }
    pairs
}

/// Whether a text is meant for readers: neither it nor the list it belongs to is for staff only.
fn is_open(kind: &KindDecl, field: &FieldDecl) -> bool {
    let list = kind.facts.iter().find(|fact| Some(fact.name) == field.per);
    !field.staff_only && list.is_none_or(|list| !list.staff_only)
}

fn state(block: &Block, fresh: bool) -> State {
    match (fresh, block.origin, block.reviewed) {
        (false, ..) => State::Stale,
        (true, _, true) => State::Reviewed,
        (true, Origin::Human, false) => State::Human,
        (true, Origin::Machine, false) => State::Machine,
    }
}

/// What a translator sent for one block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Sent {
    /// The words.
    pub(crate) text: String,
    /// Whether they say that it is right as it stands.
    pub(crate) right: bool,
}

/// The texts that come of what was sent, block by block in the order of `pairs`. What was not touched stays exactly as it
/// was, out of date or not; new words are a person's, made from the source as it was shown; a tick says that a person
/// has read the words beside today's source. Texts the form did not show stay as they were.
pub(crate) fn entered(pairs: &[Pair], before: &Fields, sent: impl Fn(&Pair) -> Option<Sent>) -> Fields {
    let mut after = before.clone();
    for group in pairs.chunk_by(|one, other| one.path == other.path) {
        let blocks: Vec<Block> = group
            .iter()
            .filter_map(|pair| {
                let old = pair.translation.as_ref().map(|(block, _)| block.clone());
                match sent(pair) {
                    None => old,
                    Some(sent) => block(pair, old, sent),
                }
            })
            .collect();
        if blocks.is_empty() {
            after.remove(&group[0].path);
        } else {
            after.insert(group[0].path.clone(), blocks);
        }
    }
    after
}

fn block(pair: &Pair, old: Option<Block>, sent: Sent) -> Option<Block> {
    let text = sent.text.replace("\r\n", "\n").trim().to_owned();
    if text.is_empty() {
        return None;
    }
    let of = Some(source_hash(&pair.source));
    match old {
        Some(old) if old.text == text && sent.right => Some(Block { reviewed: true, of, ..old }),
        // A tick taken away from fresh words is taken away; words out of date had no tick to show.
        Some(old) if old.text == text && old.of == of => Some(Block { reviewed: false, ..old }),
        Some(old) if old.text == text => Some(old),
        _ => Some(Block { text, origin: Origin::Human, reviewed: sent.right, of }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(source: &str, translation: Option<(&str, &str, Origin, bool)>) -> Pair {
        let translation = translation.map(|(text, of, origin, reviewed)| {
            let block = Block { text: text.into(), origin, reviewed, of: Some(source_hash(of)) };
            let fresh = of == source;
            (block.clone(), state(&block, fresh))
        });
        Pair { path: "body".into(), at: 0, source: source.into(), translation }
    }

    fn after(pair: &Pair, text: &str, right: bool) -> Option<Block> {
        let sent = Sent { text: text.into(), right };
        let fields = entered(std::slice::from_ref(pair), &Fields::new(), |_| Some(sent.clone()));
        fields.get("body").map(|blocks| blocks[0].clone())
    }

    #[test]
    fn new_words_are_a_persons_and_fresh() {
        let block = after(&pair("Two.", Some(("Jedna.", "One.", Origin::Machine, false))), " Dve.\r\n", false);
        let block = block.expect("a block");
        assert_eq!((block.text.as_str(), block.origin, block.reviewed), ("Dve.", Origin::Human, false));
        assert_eq!(block.of, Some(source_hash("Two.")));
    }

    #[test]
    fn untouched_words_out_of_date_stay_out_of_date() {
        let old = pair("Two.", Some(("Jedna.", "One.", Origin::Human, true)));
        let block = after(&old, "Jedna.", false).expect("a block");
        assert_eq!(block.of, Some(source_hash("One.")));
        // Until somebody says that they are still right.
        let block = after(&old, "Jedna.", true).expect("a block");
        assert_eq!((block.of, block.reviewed), (Some(source_hash("Two.")), true));
    }

    #[test]
    fn reading_a_machines_words_makes_them_reviewed_and_keeps_their_origin() {
        let old = pair("One.", Some(("Jedna.", "One.", Origin::Machine, false)));
        let block = after(&old, "Jedna.", true).expect("a block");
        assert_eq!((block.origin, block.reviewed), (Origin::Machine, true));
        assert_eq!(after(&old, "Jedna.", false), old.translation.as_ref().map(|(block, _)| block.clone()));
    }

    #[test]
    fn emptied_words_are_missing_and_texts_not_shown_stay() {
        let old = pair("One.", Some(("Jedna.", "One.", Origin::Human, true)));
        assert_eq!(after(&old, "  ", true), None);
        let before = Fields::from([("other".to_owned(), vec![Block::source("Iné.")])]);
        let fields = entered(&[old], &before, |_| None);
        assert!(fields.contains_key("other") && fields.contains_key("body"));
    }
}
