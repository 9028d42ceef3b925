//! The index of one city: in memory, made from documents, changed as they change.

use std::{
    collections::BTreeMap,
    num::NonZero,
    sync::{Mutex, PoisonError, mpsc::sync_channel},
    thread,
};

use integra_kernel::EntryId;
use tantivy::{
    Index as Tantivy, IndexReader, IndexSettings, IndexWriter, ReloadPolicy, Searcher, SingleSegmentIndexWriter, Term,
    directory::RamDirectory, store::Compressor,
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

/// Documents that are made ready by one thread before others help: most cities have fewer.
const ALONE: usize = 1_000;
/// Documents ready to be written, at most.
const READY: usize = 64;

/// Writes documents, each under a number of its own. Cutting and folding words takes longer than writing them down, so
/// many documents are made ready on all processors.
fn written(
    writer: &mut SingleSegmentIndexWriter,
    fields: Fields,
    mut documents: impl Iterator<Item = (EntryId, Document)> + Send,
) -> Result<BTreeMap<EntryId, u64>, Error> {
    let mut numbers = BTreeMap::new();
    let mut ready = Writer::default();
    for (number, (id, document)) in (0..).zip(documents.by_ref().take(ALONE)) {
        writer.add_document(ready.document(fields, number, &document))?;
        numbers.insert(id, number);
    }
    if numbers.len() < ALONE {
        return Ok(numbers);
    }
    drop(ready);
    let rest = Mutex::new((numbers.len() as u64..).zip(documents));
    let (give, take) = sync_channel(READY);
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, NonZero::get) {
            let (rest, give) = (&rest, give.clone());
            scope.spawn(move || {
                let mut ready = Writer::default();
                let next = || rest.lock().unwrap_or_else(PoisonError::into_inner).next();
                while let Some((number, (id, document))) = next() {
                    // Nobody takes any more when writing has failed.
                    if give.send((number, id, ready.document(fields, number, &document))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(give);
        for (number, id, document) in take {
            writer.add_document(document)?;
            numbers.insert(id, number);
        }
        Ok::<(), Error>(())
    })?;
    Ok(numbers)
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
        documents: impl IntoIterator<Item = (EntryId, Document), IntoIter: Send>,
        synonyms: impl IntoIterator<Item = Synonyms>,
    ) -> Result<Self, Error> {
        let (schema, fields) = schema::schema();
        // Nothing is stored, so nothing is compressed, on no thread.
        let settings = IndexSettings {
            docstore_compression: Compressor::None,
            docstore_compress_dedicated_thread: false,
            ..IndexSettings::default()
        };
        let builder = Tantivy::builder().schema(schema).settings(settings);
        let mut documents = documents.into_iter().peekable();
        let (tantivy, numbers) = if documents.peek().is_none() {
            (builder.create_in_ram()?, BTreeMap::new())
        } else {
            let mut writer = builder.single_segment_index_writer(RamDirectory::create(), WRITER)?;
            let numbers = written(&mut writer, fields, documents)?;
            (writer.finalize()?, numbers)
        };
        let entries = numbers.iter().map(|(id, number)| (*number, *id)).collect();
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
