//! The list of erasures: one line of JSON each, in the data folder and outside backups, so that a restored backup cannot
//! bring back what somebody had a right to see erased: entries, one language of them, accounts, sign-ups, rows of features.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use integra_kernel::EntryId;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, ExprTrait, Query},
};
use sea_orm_migration::SchemaManager;

use serde::{Deserialize, Serialize};

use crate::{
    Change, ErasedAccount, Erasure, Error, Forgets, Names, Store, Tx,
    entities::{log_record, planned},
    files, forgetting, record, rows,
    signup::ErasedSignUp,
    visits,
};

/// Name of the list in the data folder.
const FILE: &str = "erasures.jsonl";

/// One line of the list. Which it is tells by what it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Line {
    /// A person.
    Account(ErasedAccount),
    /// An entry, or one language of it.
    Entry(Erasure),
    /// Somebody who had signed up.
    SignUp(ErasedSignUp),
    /// A row of a feature.
    Row(ErasedRow),
}

/// A row of a feature's table that somebody had deleted before its date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ErasedRow {
    /// The table, whose primary key is the text `id`.
    pub(crate) table: String,
    /// Names the row in it.
    pub(crate) row: String,
    /// When, in microseconds since 1970.
    pub(crate) at: i64,
}

impl Line {
    /// Whether two lines are the same act.
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Account(one), Self::Account(other)) => one.account == other.account,
            (Self::Entry(one), Self::Entry(other)) => one.is(other),
            (Self::SignUp(one), Self::SignUp(other)) => one.sign_up == other.sign_up,
            (Self::Row(one), Self::Row(other)) => (&one.table, &one.row) == (&other.table, &other.row),
            _ => false,
        }
    }
}

/// The list on the disk.
#[derive(Debug, Clone)]
pub(crate) struct List {
    path: PathBuf,
}

impl List {
    pub(crate) fn new(data: &Path) -> Self {
        Self { path: data.join(FILE) }
    }

    pub(crate) fn exists(&self) -> bool {
        self.path.exists()
    }

    pub(crate) async fn read(&self) -> Result<Vec<Line>, Error> {
        let list = self.clone();
        files::blocking(move || list.read_now()).await
    }

    /// Adds lines that are not there yet. They are on the disk when this returns.
    pub(crate) async fn add(&self, erasures: Vec<Line>) -> Result<(), Error> {
        if erasures.is_empty() {
            return Ok(());
        }
        let list = self.clone();
        files::blocking(move || list.add_now(&erasures)).await
    }

    fn read_now(&self) -> Result<Vec<Line>, Error> {
        let mut file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Error::file("read", &self.path)(error)),
        };
        file.lock_shared().map_err(Error::file("locked", &self.path))?;
        self.parse(&mut file)
    }

    fn parse(&self, file: &mut File) -> Result<Vec<Line>, Error> {
        let mut text = String::new();
        file.read_to_string(&mut text).map_err(Error::file("read", &self.path))?;
        // A last line without an end was cut by a crash before its erasure was acknowledged.
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        text[..whole]
            .lines()
            .enumerate()
            .map(|(i, line)| {
                serde_json::from_str(line).map_err(|_| Error::ErasureList { path: self.path.clone(), line: i + 1 })
            })
            .collect()
    }

    fn add_now(&self, erasures: &[Line]) -> Result<(), Error> {
        let new = !self.path.exists();
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&self.path)
            .map_err(Error::file("opened", &self.path))?;
        file.lock().map_err(Error::file("locked", &self.path))?;
        let known = self.parse(&mut file)?;
        let mut lines = String::new();
        for erasure in erasures.iter().filter(|erasure| !known.iter().any(|line| line.is(erasure))) {
            lines += &serde_json::to_string(erasure).expect("an erasure is plain JSON");
            lines.push('\n');
        }
        append_whole(&mut file, &lines).map_err(Error::file("written", &self.path))?;
        if new {
            files::sync_folder(self.path.parent().unwrap_or(Path::new(".")))?;
        }
        Ok(())
    }
}

/// Appends lines after the last whole one and flushes them.
fn append_whole(file: &mut File, lines: &str) -> io::Result<()> {
    let mut text = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut text)?;
    let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    file.set_len(whole as u64)?;
    file.seek(SeekFrom::End(0))?;
    file.write_all(lines.as_bytes())?;
    file.sync_all()
}

impl Tx {
    /// Notes that a row of a feature's table, whose primary key is the text `id`, was deleted because somebody asked for it: a
    /// restored backup does not bring it back.
    pub fn erased_row(&mut self, table: &str, id: &str) {
        let row = ErasedRow { table: table.to_owned(), row: id.to_owned(), at: self.at() };
        self.erased(Line::Row(row));
    }
}

/// Empties the bodies an erasure is about, and has features forget an entry that is erased as a whole. `until` limits it
/// to the revisions the erasure knew.
pub(crate) async fn empty_bodies(
    db: &impl ConnectionTrait,
    forgets: &[Forgets],
    entry: EntryId,
    lang: Option<&integra_kernel::Lang>,
    until: Option<(i64, i64)>,
) -> Result<(), Error> {
    for row in bodies(db, entry, lang, until).await? {
        let seq = row.seq;
        let mut change = rows::decode(row)?.change;
        change.erase();
        let body = serde_json::to_value(&change).expect("every change is plain JSON");
        let emptied = log_record::ActiveModel {
            body: Set(integra_kernel::canonical::to_string(&body)),
            erased: Set(1),
            ..Default::default()
        };
        log_record::Entity::update_many().set(emptied).filter(log_record::Column::Seq.eq(seq)).exec(db).await?;
    }
    if lang.is_none() {
        forgetting::forget(db, forgets, Names::Entry, &entry.to_string()).await?;
        visits::let_go_of(db, entry).await?;
        planned::Entity::delete_many().filter(planned::Column::Entry.eq(entry.to_string())).exec(db).await?;
    }
    Ok(())
}

async fn bodies(
    db: &impl ConnectionTrait,
    entry: EntryId,
    lang: Option<&integra_kernel::Lang>,
    until: Option<(i64, i64)>,
) -> Result<Vec<log_record::Model>, Error> {
    let what = match lang {
        None => Condition::all().add(log_record::Column::Record.is_in([record::FACTS, record::TEXTS])),
        Some(lang) => Condition::all()
            .add(log_record::Column::Record.eq(record::TEXTS))
            .add(log_record::Column::Lang.eq(lang.as_str())),
    };
    let mut rows = log_record::Entity::find()
        .filter(log_record::Column::Entry.eq(entry.to_string()))
        .filter(log_record::Column::Erased.eq(0_i64))
        .filter(what);
    if let Some((seq, at)) = until {
        rows = rows.filter(log_record::Column::Seq.lt(seq)).filter(log_record::Column::At.lte(at));
    }
    Ok(rows.order_by_asc(log_record::Column::Seq).all(db).await?)
}

impl Store {
    /// The erasures of entries in the list kept outside backups.
    ///
    /// # Errors
    /// The list cannot be read.
    pub async fn erasures(&self) -> Result<Vec<Erasure>, Error> {
        let entry = |line| if let Line::Entry(erasure) = line { Some(erasure) } else { None };
        Ok(self.list().read().await?.into_iter().filter_map(entry).collect())
    }

    /// The erased accounts in the list kept outside backups.
    ///
    /// # Errors
    /// The list cannot be read.
    pub async fn erased_accounts(&self) -> Result<Vec<ErasedAccount>, Error> {
        let account = |line| if let Line::Account(erased) = line { Some(erased) } else { None };
        Ok(self.list().read().await?.into_iter().filter_map(account).collect())
    }

    /// Erases again what a restored backup brought back, and says how many erasures had something to do. An erasure
    /// reaches only revisions saved before it; one already in this log is passed over.
    ///
    /// # Errors
    /// The database or the disk fails; what was replayed until then stays.
    pub async fn replay_erasures(&self, list: &[Erasure]) -> Result<usize, Error> {
        let mut replayed = 0;
        for erasure in list {
            let back = self.replay(erasure).await?;
            let mut files = false;
            for hash in &erasure.media {
                files |= self.media().erase(hash).await?;
            }
            replayed += usize::from(back || files);
        }
        Ok(replayed)
    }

    /// Replays one erasure in a transaction of its own. False when there was nothing to do.
    async fn replay(&self, erasure: &Erasure) -> Result<bool, Error> {
        let until = Some((erasure.seq, erasure.at));
        if bodies(self.db(), erasure.entry, erasure.lang.as_ref(), until).await?.is_empty() {
            return Ok(false);
        }
        let mut tx = self.begin(&erasure.author, erasure.at).await?;
        tx.lock().await?;
        // Another node may have been faster.
        let known = rows::of_entry_and_type(tx.db(), erasure.entry, record::ERASE).await?;
        if known.iter().filter_map(Erasure::of).any(|line| line.is(erasure)) {
            return Ok(false);
        }
        tx.erase_until(until);
        tx.append(Change::Erase {
            entry: erasure.entry,
            lang: erasure.lang.clone(),
            media: erasure.media.clone(),
            reason: erasure.reason.clone(),
        })
        .await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Makes log, accounts, list and media agree, whatever a crash or a restore by hand left behind.
    pub(crate) async fn settle_erasures(&self) -> Result<usize, Error> {
        let accounts = self.known_erased().await?.into_iter().map(Line::Account).collect();
        self.list().add(accounts).await?;
        let mut replayed = 0;
        for erased in self.erased_accounts().await? {
            replayed += usize::from(self.replay_erased(&erased).await?);
        }
        Ok(replayed + self.settle_entries().await? + self.settle_sign_ups().await? + self.settle_rows().await?)
    }

    /// Deletes rows of features again that a restored backup brought back. A feature may have been left out since, with its
    /// table.
    async fn settle_rows(&self) -> Result<usize, Error> {
        let lines = self.list().read().await?;
        let rows = lines.into_iter().filter_map(|line| if let Line::Row(row) = line { Some(row) } else { None });
        let mut back = 0;
        for erased in rows {
            if !SchemaManager::new(self.write()).has_table(&erased.table).await? {
                continue;
            }
            let gone = Query::delete().from_table(erased.table).and_where(Expr::col("id").eq(erased.row)).to_owned();
            back += self.write().execute(&gone).await?.rows_affected();
        }
        Ok(usize::try_from(back).unwrap_or(usize::MAX))
    }

    async fn settle_entries(&self) -> Result<usize, Error> {
        let listed = self.erasures().await?;
        let logged: Vec<_> = rows::of_type(self.db(), record::ERASE).await?.iter().filter_map(Erasure::of).collect();
        self.list().add(logged.iter().cloned().map(Line::Entry).collect()).await?;
        for hash in logged.iter().flat_map(|erasure| &erasure.media) {
            self.media().erase(hash).await?;
        }
        let missing: Vec<_> = listed.into_iter().filter(|line| !logged.iter().any(|known| known.is(line))).collect();
        self.replay_erasures(&missing).await
    }
}
