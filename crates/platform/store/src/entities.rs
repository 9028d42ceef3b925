//! The tables, as sea-orm sees them. Columns are text and integer only, so that both databases read them alike.

/// One row: the last `seq` given out. Its row lock is what puts transactions in order.
pub(crate) mod log_head {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "log_head")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i64,
        pub seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The log itself.
pub(crate) mod log_record {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "log_record")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        pub tx: i64,
        pub at: i64,
        pub author: String,
        pub entry: Option<String>,
        pub city: String,
        pub record: String,
        pub lang: Option<String>,
        pub body: String,
        pub hash: String,
        pub erased: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Every slug an entry has or ever had.
pub(crate) mod slug {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "slug")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub city: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub slug: String,
        pub entry: String,
        pub current: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is planned: at most one publication and one withdrawal per entry.
pub(crate) mod planned {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "planned")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub entry: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub what: String,
        pub at: i64,
        pub action: String,
        pub seq: i64,
        pub author: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One row: the last row of the audit trail, so that a trail cut short shows.
pub(crate) mod audit_head {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "audit_head")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i64,
        pub seq: i64,
        pub hash: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The audit trail.
pub(crate) mod audit {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
    #[sea_orm(table_name = "audit")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        pub at: i64,
        pub account: Option<String>,
        pub action: String,
        pub city: Option<String>,
        pub subject: String,
        pub detail: String,
        pub previous: String,
        pub hash: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Letters to send. Not in backups.
pub(crate) mod outbox {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "outbox")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Keyed hash of the reader's address, so that their letters go with them.
        pub recipient: String,
        pub subject: String,
        /// The letter, sealed.
        pub body: String,
        /// Whether it was given up.
        pub failed: i64,
        pub tries: i64,
        pub next_at: i64,
        pub created_at: i64,
        pub trouble: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who tried too often. Not in backups.
pub(crate) mod throttle {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "throttle")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub tries: i64,
        pub at: i64,
        pub until: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Work to be done. Not in backups.
pub(crate) mod job {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "job")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub kind: String,
        pub subject: String,
        pub detail: String,
        /// When it is to be done; while somebody does it, when they are taken for dead; once given up, since when.
        pub due: i64,
        pub tries: i64,
        /// `waiting` or `failed`; what is done is deleted.
        pub state: String,
        pub trouble: String,
        pub created_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Which keys seal what is kept until a month.
pub(crate) mod sealing_key {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sealing_key")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub month: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub made_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// People who signed up for something.
pub(crate) mod signup {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "signup")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub entry: String,
        pub part: String,
        pub city: String,
        pub lang: String,
        pub state: String,
        /// The order of confirmations for one entry; 0 before.
        pub turn: i64,
        /// Hash of the private link.
        pub token: String,
        /// Keyed hash of how they are reached.
        pub who: String,
        pub sealed: String,
        pub asked_at: i64,
        pub confirm_by: i64,
        pub confirmed_at: Option<i64>,
        pub accepted: i64,
        pub attended: Option<i64>,
        pub until: i64,
        /// What those who offer it wrote about them, sealed.
        pub note: Option<String>,
        /// The account of the colleague who looks after them.
        pub handler: Option<String>,
        pub urgent: i64,
        /// How it ended, in a word.
        pub outcome: Option<String>,
        pub closed_at: Option<i64>,
        /// What was answered, sealed.
        pub replies: Option<String>,
        /// The entry they may be sent on to, and the hash of the code for it.
        pub pass_to: Option<String>,
        pub pass_code: Option<String>,
        /// Whether they were counted as a visit.
        pub counted: i64,
        /// When it begins, as they were told last.
        pub begins: Option<i64>,
        /// Whether they were asked to wait, because it is not offered at the moment.
        pub on_hold: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Hours of people who signed up.
pub(crate) mod signup_hours {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "signup_hours")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub sign_up: String,
        pub entry: String,
        /// A day of the calendar: `2026-12-05`.
        pub day: String,
        pub minutes: i64,
        /// Whether the person said so themselves.
        pub own: i64,
        pub confirmed: i64,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// People helped at counters: one row each, and not a word about who.
pub(crate) mod visits {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "visits")]
    pub struct Model {
        /// Random, and without a moment in it.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub city: String,
        /// A day of the calendar, `2026-12-05`; a month, `2026-12`, when that is long ago.
        pub day: String,
        pub session: Option<String>,
        pub topic: Option<String>,
        pub lang: String,
        pub outcome: String,
        pub how: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// How often something that was not found was looked for on a day.
pub(crate) mod sought {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sought")]
    pub struct Model {
        /// Keyed hash of the words with their city and language.
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub day: String,
        pub number: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The words of what was looked for often.
pub(crate) mod sought_words {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sought_words")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: String,
        pub city: String,
        pub lang: String,
        pub sealed: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
