//! What features must forget with a person or an entry: the columns of their tables that name one. A row that names what
//! is erased goes with it, in the same transaction, and goes again when a restored backup has brought it back.

use sea_orm::{
    ConnectionTrait,
    sea_query::{Alias, Expr, ExprTrait, Query},
};

use crate::Error;

/// What a column names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// An account, by its id.
    Account,
    /// An entry, by its id.
    Entry,
}

/// A column of a feature's table whose rows go with what they name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forgets {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// What it names.
    pub names: Names,
}

/// Deletes every row that names this.
pub(crate) async fn forget(db: &impl ConnectionTrait, all: &[Forgets], names: Names, id: &str) -> Result<(), Error> {
    for one in all.iter().filter(|one| one.names == names) {
        let delete = Query::delete()
            .from_table(Alias::new(one.table))
            .and_where(Expr::col(Alias::new(one.column)).eq(id))
            .to_owned();
        db.execute(&delete).await?;
    }
    Ok(())
}
