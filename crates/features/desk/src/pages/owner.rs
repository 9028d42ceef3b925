//! Who looks after one entry.

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    owning::{self, Writers},
};

/// POST `/desk/{city}/entries/{id}/owner`.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    let kind = ask.kind_of(&draft)?;
    ask.must_write(&kind, draft.id, &draft.facts.body)?;
    let to = ask.form.one("owner").ok_or(Halt::Invalid("form"))?;
    if !to.is_empty() {
        let writers = Writers::of(&ask).await?;
        let person = writers.get(to).ok_or(Halt::Invalid("owner"))?;
        if !owning::may_write(&ask, person, &draft) {
            return Err(Halt::Invalid("owner"));
        }
    }
    let mut tx = change::begin(&ask).await?;
    owning::assign(&ask, &mut tx, &draft, Some(to).filter(|to| !to.is_empty())).await?;
    tx.commit().await?;
    Ok(Answer::see(&ask.url(&format!("entries/{}?done=assigned", draft.id))))
}
