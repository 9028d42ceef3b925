//! Work to be done after a save, by whichever node is free: asking a translation service, looking after links.
//!
//! A job is written in the same transaction as the change it follows from, so neither is ever there without the other.
//! It is claimed by one worker at a time and done at least once: a worker that dies leaves a job that is claimed again.
//! What goes wrong is tried again after pauses that grow, then given up and remembered for thirty days.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{CaseStatement, Expr, ExprTrait},
};

use crate::{Error, Store, Tx, connect, dialect, entities::job, limits, outbox::shorten};

const MINUTE: i64 = 60 * 1_000_000;

/// Most tries of a job.
pub const MOST_JOB_TRIES: i64 = 6;
/// How long a job is its worker's, in microseconds. A worker that has not said how it went by then is taken for dead.
pub const JOB_LEASE: i64 = 5 * MINUTE;

/// The pauses after each try but the last, in minutes.
const PAUSES: [i64; MOST_JOB_TRIES as usize - 1] = [1, 5, 15, 60, 360];
/// A job given up is remembered this long.
const REMEMBER: i64 = 30 * 24 * 60 * MINUTE;
/// Most bytes of what a job needs to know.
const MOST_DETAIL: usize = 8 * 1024;

const WAITING: &str = "waiting";
const FAILED: &str = "failed";

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// What sort of work: a short word (`suggest`).
    pub kind: String,
    /// What it is about. Two jobs of one kind about the same thing that nobody has begun are one job.
    pub subject: String,
    /// What else the worker needs to know.
    pub detail: String,
}

/// A job that is this worker's to do, for as long as [`JOB_LEASE`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimedJob {
    /// Names the job.
    pub id: String,
    /// Which try this is, from 1.
    pub tries: i64,
    /// The job.
    pub job: Job,
}

/// A job that is not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenJob {
    /// Names the job.
    pub id: String,
    /// The job.
    pub job: Job,
    /// Whether it was given up.
    pub failed: bool,
    /// How often it was tried.
    pub tries: i64,
    /// When it was asked for, in microseconds since 1970.
    pub created_at: i64,
    /// What went wrong last; empty when nothing has.
    pub trouble: String,
}

fn check(job: &Job) -> Result<(), Error> {
    limits::name("the name of a job", &job.kind)?;
    let bad = job.subject.is_empty() || job.subject.len() > 200 || job.subject.chars().any(char::is_control);
    if bad {
        let text = job.subject.chars().filter(|c| !c.is_control()).take(80).collect();
        return Err(Error::BadName { what: "the subject of a job", text, rule: "1 to 200 characters on one line" });
    }
    if job.detail.len() > MOST_DETAIL {
        let what = "what a job needs to know (in bytes)".to_owned();
        return Err(Error::TooLarge { what, most: MOST_DETAIL, found: job.detail.len() });
    }
    Ok(())
}

/// Forgets jobs given up long ago.
pub(crate) async fn tidy(db: &impl ConnectionTrait, now: i64) -> Result<(), Error> {
    job::Entity::delete_many()
        .filter(job::Column::State.eq(FAILED))
        .filter(job::Column::Due.lte(now.saturating_sub(REMEMBER)))
        .exec(db)
        .await?;
    Ok(())
}

/// Jobs of one kind about one thing.
fn alike(job: &Job) -> Condition {
    Condition::all().add(job::Column::Kind.eq(job.kind.as_str())).add(job::Column::Subject.eq(job.subject.as_str()))
}

/// This very try of a job: another worker's, or a later one's, is not touched.
fn this(claimed: &ClaimedJob) -> Condition {
    Condition::all()
        .add(job::Column::Id.eq(claimed.id.as_str()))
        .add(job::Column::Tries.eq(claimed.tries))
        .add(job::Column::State.eq(WAITING))
}

impl Tx {
    /// Asks for a job, done after this transaction is committed and not before `due` (microseconds since 1970). One of
    /// the same kind and subject that nobody has begun is brought forward instead; one that was given up is forgotten.
    ///
    /// # Errors
    /// The job is too large or has no proper name, or the database fails.
    pub async fn enqueue(&mut self, job: &Job, due: i64) -> Result<(), Error> {
        let put = self.put_job(job, due).await;
        self.settle(put)
    }

    /// Forgets a job that was given up, for instance because somebody has dealt with it.
    ///
    /// # Errors
    /// The database fails.
    pub async fn forget_failed_job(&mut self, id: &str) -> Result<(), Error> {
        self.lock().await?;
        let rows = job::Entity::delete_many().filter(job::Column::State.eq(FAILED));
        rows.filter(job::Column::Id.eq(id)).exec(self.db()).await?;
        Ok(())
    }

    async fn put_job(&mut self, job: &Job, due: i64) -> Result<(), Error> {
        check(job)?;
        self.lock().await?;
        let given_up = job::Entity::delete_many().filter(alike(job)).filter(job::Column::State.eq(FAILED));
        given_up.exec(self.db()).await?;
        // The row stays locked until this transaction ends, so that no worker begins with what was there before it.
        let sooner =
            CaseStatement::new().case(Expr::col(job::Column::Due).gt(due), due).finally(Expr::col(job::Column::Due));
        let waits = job::Entity::update_many()
            .col_expr(job::Column::Detail, Expr::value(job.detail.as_str()))
            .col_expr(job::Column::Due, sooner.into())
            .filter(alike(job))
            .filter(job::Column::State.eq(WAITING))
            .filter(job::Column::Tries.eq(0_i64))
            .exec(self.db())
            .await?;
        if waits.rows_affected > 0 {
            return Ok(());
        }
        let row = job::ActiveModel {
            id: Set(self.passing_id()),
            kind: Set(job.kind.clone()),
            subject: Set(job.subject.clone()),
            detail: Set(job.detail.clone()),
            due: Set(due),
            tries: Set(0),
            state: Set(WAITING.to_owned()),
            trouble: Set(String::new()),
            created_at: Set(self.at()),
        };
        job::Entity::insert(row).exec_without_returning(self.db()).await?;
        Ok(())
    }
}

impl Store {
    /// Takes the job that has been due longest, so that no other worker does, passing over some kinds. None when there is
    /// nothing to do now.
    ///
    /// # Errors
    /// The database fails.
    pub async fn claim_job(&self, now: i64, passing_over: &[&str]) -> Result<Option<ClaimedJob>, Error> {
        loop {
            // Looking costs no lock; taking does.
            if dialect::due_job(self.db(), now, passing_over).await?.is_none() {
                return Ok(None);
            }
            let tx = connect::begin(self.write()).await?;
            let Some(row) = dialect::claim_job(&tx, now, passing_over).await? else { return Ok(None) };
            let job = Job { kind: row.kind, subject: row.subject, detail: row.detail };
            let claimed = ClaimedJob { id: row.id, tries: row.tries, job };
            let over = claimed.tries >= MOST_JOB_TRIES;
            let columns = if over {
                given_up("every worker died while doing it", now)
            } else {
                job::ActiveModel {
                    tries: Set(claimed.tries + 1),
                    due: Set(now.saturating_add(JOB_LEASE)),
                    ..Default::default()
                }
            };
            job::Entity::update_many().set(columns).filter(this(&claimed)).exec(&tx).await?;
            tx.commit().await?;
            if !over {
                return Ok(Some(ClaimedJob { tries: claimed.tries + 1, ..claimed }));
            }
        }
    }

    /// Says that a job is done. It is forgotten.
    ///
    /// # Errors
    /// The database fails; the job will be done again.
    pub async fn job_done(&self, claimed: &ClaimedJob) -> Result<(), Error> {
        job::Entity::delete_many().filter(this(claimed)).exec(self.write()).await?;
        Ok(())
    }

    /// Says that a job went well and is to be done again at a moment, as one that was never tried.
    ///
    /// # Errors
    /// The database fails; the job will be done again sooner.
    pub async fn job_again(&self, claimed: &ClaimedJob, due: i64) -> Result<(), Error> {
        let columns =
            job::ActiveModel { due: Set(due), tries: Set(0), trouble: Set(String::new()), ..Default::default() };
        job::Entity::update_many().set(columns).filter(this(claimed)).exec(self.write()).await?;
        Ok(())
    }

    /// Says that a job went wrong, and why. It is tried again after a pause that grows and is at least `wait`
    /// microseconds, or given up after the last try.
    ///
    /// # Errors
    /// The database fails; the job will be tried again.
    pub async fn job_failed(&self, claimed: &ClaimedJob, trouble: &str, wait: i64, now: i64) -> Result<(), Error> {
        if claimed.tries >= MOST_JOB_TRIES {
            return self.give_up_job(claimed, trouble, now).await;
        }
        let tries = usize::try_from(claimed.tries).unwrap_or(0).clamp(1, PAUSES.len());
        let pause = std::cmp::max(PAUSES[tries - 1] * MINUTE, wait);
        let columns = job::ActiveModel {
            due: Set(now.saturating_add(pause)),
            trouble: Set(shorten(trouble)),
            ..Default::default()
        };
        job::Entity::update_many().set(columns).filter(this(claimed)).exec(self.write()).await?;
        Ok(())
    }

    /// Says that a job can never be done as things are: somebody has to look first.
    ///
    /// # Errors
    /// The database fails; the job will be tried again.
    pub async fn give_up_job(&self, claimed: &ClaimedJob, trouble: &str, now: i64) -> Result<(), Error> {
        job::Entity::update_many().set(given_up(trouble, now)).filter(this(claimed)).exec(self.write()).await?;
        Ok(())
    }

    /// What is not done of one kind about one thing: waiting, being done or given up; the newest.
    ///
    /// # Errors
    /// The database fails.
    pub async fn open_job(&self, kind: &str, subject: &str) -> Result<Option<OpenJob>, Error> {
        let row = job::Entity::find()
            .filter(job::Column::Kind.eq(kind))
            .filter(job::Column::Subject.eq(subject))
            .order_by_desc(job::Column::CreatedAt)
            .order_by_desc(job::Column::Id)
            .one(self.db())
            .await?;
        Ok(row.map(open))
    }

    /// Jobs that were given up in the last thirty days, the newest first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn failed_jobs(&self) -> Result<Vec<OpenJob>, Error> {
        let rows = job::Entity::find()
            .filter(job::Column::State.eq(FAILED))
            .order_by_desc(job::Column::CreatedAt)
            .order_by_asc(job::Column::Id)
            .all(self.db())
            .await?;
        Ok(rows.into_iter().map(open).collect())
    }
}

fn open(row: job::Model) -> OpenJob {
    OpenJob {
        id: row.id,
        job: Job { kind: row.kind, subject: row.subject, detail: row.detail },
        failed: row.state == FAILED,
        tries: row.tries,
        created_at: row.created_at,
        trouble: row.trouble,
    }
}

fn given_up(trouble: &str, now: i64) -> job::ActiveModel {
    job::ActiveModel {
        state: Set(FAILED.to_owned()),
        due: Set(now),
        trouble: Set(shorten(trouble)),
        ..Default::default()
    }
}
