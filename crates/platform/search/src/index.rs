//! The index of one city: in memory, made from documents, changed as they change.

use std::collections::BTreeMap;

use integra_kernel::EntryId;
use tantivy::{
    Index as Tantivy, IndexReader, IndexSettings, IndexWriter, ReloadPolicy, Searcher, Term, store::Compressor,
};

use crate::{
    document::{Document, Synonyms},
    schema::{self, Fields, Writer},
    vocabulary::Vocabulary,
};

/// Memory a writer may use before it writes a part of the index, in bytes: tantivy's least is 15 MB.
const WRITER: usize = 16_000_000;

/// Why an index could not be made or read.
#[derive(Debug, thiserror::Error)]
#[error("the search index failed")]
pub struct Error(#[from] pub(crate) tantivy::TantivyError);

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self(error.into())
    }
}

/// The index of one city.
pub struct Index {
    tantivy: Tantivy,
    reader: IndexReader,
    pub(crate) fields: Fields,
    numbers: BTreeMap<EntryId, u64>,
    entries: BTreeMap<u64, EntryId>,
    next: u64,
    pub(crate) vocabulary: Vocabulary,
}

impl Index {
    /// An index of these documents.
    ///
    /// # Errors
    /// There is not enough memory.
    pub fn new(
        documents: impl IntoIterator<Item = (EntryId, Document)>,
        synonyms: impl IntoIterator<Item = Synonyms>,
    ) -> Result<Self, Error> {
        let (schema, fields) = schema::schema();
        // Nothing is stored, so nothing is compressed, on no thread.
        let settings = IndexSettings {
            docstore_compression: Compressor::None,
            docstore_compress_dedicated_thread: false,
            ..IndexSettings::default()
        };
        let (mut numbers, mut entries) = (BTreeMap::new(), BTreeMap::new());
        let mut documents = documents.into_iter().peekable();
        let builder = Tantivy::builder().schema(schema).settings(settings);
        let tantivy = if documents.peek().is_none() {
            builder.create_in_ram()?
        } else {
            let mut writer = builder.single_segment_index_writer(tantivy::directory::RamDirectory::create(), WRITER)?;
            let mut written = Writer::default();
            for (number, (id, document)) in (0..).zip(documents) {
                writer.add_document(written.document(fields, number, &document))?;
                numbers.insert(id, number);
                entries.insert(number, id);
            }
            writer.finalize()?
        };
        let reader = tantivy.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let next = numbers.len() as u64;
        Ok(Self { tantivy, reader, fields, numbers, entries, next, vocabulary: Vocabulary::new(synonyms) })
    }

    /// Brings entries to what they are now; those without a document are taken out. Found from the next question on.
    ///
    /// # Errors
    /// There is not enough memory; the index answers as before.
    pub fn change(&mut self, changed: &BTreeMap<EntryId, Option<Document>>) -> Result<(), Error> {
        if changed.is_empty() {
            return Ok(());
        }
        let mut writer: IndexWriter = self.tantivy.writer_with_num_threads(1, WRITER)?;
        let mut written = Writer::default();
        for (number, (id, document)) in (self.next..).zip(changed) {
            if let Some(old) = self.numbers.get(id) {
                writer.delete_term(Term::from_field_u64(self.fields.number, *old));
            }
            if let Some(document) = document {
                writer.add_document(written.document(self.fields, number, document))?;
            }
        }
        writer.commit()?;
        // Small segments are put together, so that many changes cost no more than one.
        writer.wait_merging_threads()?;
        self.reader.reload()?;
        for (number, (id, document)) in (self.next..).zip(changed) {
            if let Some(old) = self.numbers.remove(id) {
                self.entries.remove(&old);
            }
            if document.is_some() {
                self.numbers.insert(*id, number);
                self.entries.insert(number, *id);
            }
        }
        self.next += changed.len() as u64;
        Ok(())
    }

    /// Says which words mean the same, in place of what was said before.
    pub fn reword(&mut self, synonyms: impl IntoIterator<Item = Synonyms>) {
        self.vocabulary = Vocabulary::new(synonyms);
    }

    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    pub(crate) fn searcher(&self) -> Searcher {
        self.reader.searcher()
    }

    pub(crate) fn entry(&self, number: u64) -> Option<EntryId> {
        self.entries.get(&number).copied()
    }
}
