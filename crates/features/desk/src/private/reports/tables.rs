//! The tables of what readers tell us. A released migration is never edited.

use sea_orm_migration::prelude::*;

pub(in crate::private) mod report {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_report")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub city: String,
        pub portal: String,
        pub entry: String,
        pub page: String,
        pub lang: String,
        pub part: String,
        pub words: String,
        pub at: i64,
        pub state: String,
        pub note: String,
        pub decided_by: Option<String>,
        pub decided_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(in crate::private) mod useful {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_useful")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub entry: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub lang: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub month: String,
        pub yes: i64,
        pub no: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Reports of readers, and counts of whether pages were useful.
pub(in crate::private) struct Readers;

impl MigrationName for Readers {
    fn name(&self) -> &str {
        "0002_readers"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Readers {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let integer = |name: &'static str| ColumnDef::new(name).big_integer().not_null().take();
        let text = |name: &'static str| ColumnDef::new(name).text().not_null().take();
        let mut report = Table::create().table("desk_report").col(text("id").primary_key()).to_owned();
        for name in ["city", "portal", "entry", "page", "lang", "part", "words"] {
            report.col(text(name));
        }
        report
            .col(integer("at"))
            .col(text("state"))
            .col(text("note"))
            .col(ColumnDef::new("decided_by").text().null())
            .col(ColumnDef::new("decided_at").big_integer().null());
        manager.create_table(report).await?;
        for (name, columns) in [
            ("desk_report_city", ["city", "state", "at"].as_slice()),
            ("desk_report_entry", &["entry", "state"]),
            ("desk_report_at", &["at"]),
        ] {
            let mut index = Index::create().name(name).table("desk_report").to_owned();
            for column in columns {
                index.col(*column);
            }
            manager.create_index(index).await?;
        }
        let useful = Table::create()
            .table("desk_useful")
            .col(text("entry"))
            .col(text("lang"))
            .col(text("month"))
            .col(integer("yes"))
            .col(integer("no"))
            .primary_key(Index::create().col("entry").col("lang").col("month"))
            .to_owned();
        manager.create_table(useful).await
    }
}
