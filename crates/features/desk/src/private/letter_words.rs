//! The words a city puts around its letters, in each language of the desk.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, Lang};
use integra_store::Error;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{Private, entities::letter_words};

/// What a city says in its letters in one language. Empty where it says nothing of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterWords {
    /// Before everything else: who writes.
    pub greeting: String,
    /// Below the letter; may have several lines.
    pub signature: String,
    /// Where somebody reads answers, on the last line.
    pub contact: String,
}

impl LetterWords {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl<C: ConnectionTrait> Private<'_, C> {
    /// The words of a city, by language.
    ///
    /// # Errors
    /// The database fails.
    pub async fn letter_words(&self, city: &CityKey) -> Result<BTreeMap<Lang, LetterWords>, Error> {
        let own = letter_words::Column::City.eq(city.as_str());
        let rows = letter_words::Entity::find().filter(own).all(self.0).await?;
        let words = |row: letter_words::Model| {
            let words = LetterWords { greeting: row.greeting, signature: row.signature, contact: row.contact };
            Some((Lang::parse(&row.lang).ok()?, words))
        };
        Ok(rows.into_iter().filter_map(words).collect())
    }

    /// Puts these in place of all the words of a city.
    ///
    /// # Errors
    /// The database fails.
    pub async fn set_letter_words(&self, city: &CityKey, words: &BTreeMap<Lang, LetterWords>) -> Result<(), Error> {
        let own = letter_words::Column::City.eq(city.as_str());
        letter_words::Entity::delete_many().filter(own).exec(self.0).await?;
        let rows = words.iter().filter(|(_, words)| !words.is_empty()).map(|(lang, words)| letter_words::ActiveModel {
            city: Set(city.to_string()),
            lang: Set(lang.to_string()),
            greeting: Set(words.greeting.clone()),
            signature: Set(words.signature.clone()),
            contact: Set(words.contact.clone()),
        });
        let rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            letter_words::Entity::insert_many(rows).exec_without_returning(self.0).await?;
        }
        Ok(())
    }
}
