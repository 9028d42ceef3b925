//! Other ways to search the same entries.

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement};
use tantivy::{
    Index, TantivyDocument, Term,
    collector::TopDocs,
    directory::RamDirectory,
    query::{BooleanQuery, Query, TermQuery},
    schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
};

use crate::{
    Result,
    corpus::{Corpus, Entry},
    trouble,
};

/// Memory for writing, in bytes.
const WRITER: usize = 64_000_000;
/// Rows of one INSERT.
const ROWS: usize = 500;

/// The library alone: one field, its own tokenizer, terms as they are written.
pub struct Tantivy {
    searcher: tantivy::Searcher,
    index: Index,
    field: Field,
}

impl Tantivy {
    /// An index of the first `size` entries.
    ///
    /// # Errors
    /// There is not enough memory.
    pub fn new(corpus: &Corpus, size: usize) -> Result<Self> {
        let mut schema = Schema::builder();
        let indexing =
            TextFieldIndexing::default().set_tokenizer("default").set_index_option(IndexRecordOption::WithFreqs);
        let field = schema.add_text_field("all", TextOptions::default().set_indexing_options(indexing));
        let failed = |error: tantivy::TantivyError| trouble(format!("tantivy: {error}"));
        let builder = Index::builder().schema(schema.build());
        let mut writer = builder.single_segment_index_writer(RamDirectory::create(), WRITER).map_err(failed)?;
        for number in 0..size {
            let mut document = TantivyDocument::default();
            document.add_text(field, all(&corpus.entry(number)));
            writer.add_document(document).map_err(failed)?;
        }
        let index = writer.finalize().map_err(failed)?;
        let searcher = index.reader().map_err(failed)?.searcher();
        Ok(Self { searcher, index, field })
    }

    /// How many of the first `most` entries have all words of the question.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn ask(&self, question: &str, most: usize) -> Result<usize> {
        let failed = |error: tantivy::TantivyError| trouble(format!("tantivy: {error}"));
        let mut analyzer = self.index.tokenizer_for_field(self.field).map_err(failed)?;
        let mut terms: Vec<Box<dyn Query>> = Vec::new();
        analyzer.token_stream(question).process(&mut |token| {
            let term = Term::from_field_text(self.field, &token.text);
            terms.push(Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)));
        });
        let top = TopDocs::with_limit(most).order_by_score();
        let found = self.searcher.search(&BooleanQuery::intersection(terms), &top).map_err(failed)?;
        Ok(found.len())
    }
}

/// PostgreSQL's full-text search, asked over loopback.
pub struct Postgres(DatabaseConnection);

impl Postgres {
    /// A table of the first `size` entries with an index over all their words.
    ///
    /// # Errors
    /// The database does not do it.
    pub async fn new(url: &str, corpus: &Corpus, size: usize) -> Result<Self> {
        let db = Database::connect(url).await.map_err(failed)?;
        db.execute_unprepared("CREATE TABLE entry (id int PRIMARY KEY, words tsvector NOT NULL)")
            .await
            .map_err(failed)?;
        for from in (0..size).step_by(ROWS) {
            let texts: Vec<String> = (from..size.min(from + ROWS)).map(|number| all(&corpus.entry(number))).collect();
            let rows: Vec<String> =
                (0..texts.len()).map(|at| format!("({}, to_tsvector('simple', ${}))", from + at, at + 1)).collect();
            let insert = format!("INSERT INTO entry VALUES {}", rows.join(", "));
            let values = texts.into_iter().map(Into::into);
            db.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, insert, values))
                .await
                .map_err(failed)?;
        }
        db.execute_unprepared("CREATE INDEX entry_words ON entry USING gin (words)").await.map_err(failed)?;
        db.execute_unprepared("VACUUM ANALYZE entry").await.map_err(failed)?;
        Ok(Self(db))
    }

    /// How many of the first `most` entries have all words of the question, the best first.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn ask(&self, question: &str, most: usize) -> Result<usize> {
        const ASK: &str = "SELECT id FROM entry, plainto_tsquery('simple', $1) AS q WHERE words @@ q ORDER BY ts_rank(words, q) DESC, id LIMIT $2";
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let ask = Statement::from_sql_and_values(DbBackend::Postgres, ASK, [question.into(), most.into()]);
        Ok(self.0.query_all_raw(ask).await.map_err(failed)?.len())
    }

    /// Ends the connection.
    ///
    /// # Errors
    /// It breaks.
    pub async fn close(self) -> Result<()> {
        self.0.close().await.map_err(failed)
    }
}

fn failed(error: sea_orm::DbErr) -> crate::Trouble {
    trouble(format!("PostgreSQL: {error}"))
}

/// All words of an entry, in all its languages.
fn all(entry: &Entry) -> String {
    let words: Vec<&str> = entry.names.iter().chain(&entry.texts).map(|(_, words)| words.as_str()).collect();
    words.join("\n")
}
