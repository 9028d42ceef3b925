//! Every address of the desk, what one needs to be to use it, and who answers. A test walks this table with every role.

use std::{future::Future, pin::Pin};

use http::Method;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    pages::{
        account, board, bulk, compare, demand, duplicate, edit, entries, erase, filters, find, jobs, letter_words,
        letters, links, markdown, media, names, openid, owner, passkeys, people, preview, publish, pull, registrations,
        reports, review, second_step, settings, sign_in, sign_ups, suggest, tally, today, trail, translate, unsaved,
        visits, ways,
    },
    rights::May,
};

/// What one needs to be to use an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Everybody may.
    Anyone,
    /// Somebody who has given their password and owes the second step, or more.
    SecondStep,
    /// Somebody who is signed in.
    Account,
    /// Somebody who may do this in the city of the address.
    City(May),
}

/// Addresses whose forms may bring files.
pub const WITH_FILES: [&str; 2] = ["/desk/{city}/media", "/desk/{city}/media/{id}"];

/// A handler.
pub type Handler = fn(Ask) -> Pin<Box<dyn Future<Output = Result<Answer, Halt>> + Send>>;

/// One address.
pub struct Route {
    /// GET or POST.
    pub method: Method,
    /// The address; `{parts}` stand for one segment each.
    pub path: &'static str,
    /// What one needs to be.
    pub need: Need,
    /// Who answers.
    pub handler: Handler,
}

macro_rules! routes {
    ($($method:ident $path:literal $need:expr => $handler:path),* $(,)?) => {
        /// The table.
        pub const ROUTES: &[Route] = &[$(Route {
            method: Method::$method,
            path: $path,
            need: $need,
            handler: |ask| Box::pin($handler(ask)),
        }),*];
    };
}

use May::{
    AdmitOrganizations, ChangeSettings, CountVisits, HearReaders, KeepMedia, ManagePeople, Read, ReadTrail, Review,
    SeeFigures, SeeSignUps, Translate, Write,
};
use Need::{Account, Anyone, City, SecondStep};

routes! {
    GET "/desk" Account => today::first_city,

    GET "/desk/sign-in" Anyone => sign_in::show,
    POST "/desk/sign-in" Anyone => sign_in::enter,
    POST "/desk/sign-in/passkey/begin" Anyone => passkeys::begin_sign_in,
    POST "/desk/sign-in/passkey" Anyone => passkeys::enter,
    GET "/desk/sign-in/openid/{provider}" Anyone => openid::leave,
    GET "/desk/sign-in/openid/{provider}/back" Anyone => openid::back,
    POST "/desk/sign-out" SecondStep => sign_in::leave,
    GET "/desk/second-step" SecondStep => second_step::show,
    POST "/desk/second-step" SecondStep => second_step::check,
    POST "/desk/second-step/passkey/begin" SecondStep => passkeys::begin_step,
    POST "/desk/second-step/passkey" SecondStep => passkeys::step,
    GET "/desk/second-step/set-up" SecondStep => second_step::set_up,
    POST "/desk/second-step/set-up" SecondStep => second_step::confirm,
    GET "/desk/welcome/{token}" Anyone => account::welcome,
    POST "/desk/welcome/{token}" Anyone => account::choose_password,
    GET "/desk/reset" Anyone => account::reset,
    POST "/desk/reset" Anyone => account::send_reset,

    GET "/desk/account" Account => account::show,
    POST "/desk/account" Account => account::change,
    POST "/desk/account/password" Account => account::change_password,
    POST "/desk/account/recovery" Account => account::new_recovery_codes,
    POST "/desk/account/sessions" Account => account::end_sessions,
    POST "/desk/account/passkeys/begin" SecondStep => passkeys::begin_adding,
    POST "/desk/account/passkeys" SecondStep => passkeys::add,
    POST "/desk/account/passkeys/change" Account => passkeys::change,
    POST "/desk/account/elsewhere" Account => ways::untie,
    POST "/desk/account/erasure" Account => erase::wish,

    GET "/desk/{city}" City(Read) => today::show,
    GET "/desk/{city}/entries" City(Read) => entries::list,
    POST "/desk/{city}/entries" City(Read) => bulk::confirm,
    POST "/desk/{city}/bulk" City(Read) => bulk::act,
    GET "/desk/{city}/filters" City(Read) => filters::list,
    POST "/desk/{city}/filters" City(Read) => filters::act,
    GET "/desk/{city}/new/{kind}" City(Write) => edit::blank,
    POST "/desk/{city}/new/{kind}" City(Write) => edit::create,
    POST "/desk/{city}/new/{kind}/unsaved" City(Write) => unsaved::keep_new,
    GET "/desk/{city}/find" City(Read) => find::show,
    POST "/desk/{city}/markdown" City(Read) => markdown::show,
    GET "/desk/{city}/entries/{id}" City(Read) => edit::show,
    POST "/desk/{city}/entries/{id}" City(Write) => edit::save,
    POST "/desk/{city}/entries/{id}/unsaved" City(Write) => unsaved::keep,
    POST "/desk/{city}/entries/{id}/duplicate" City(Write) => duplicate::act,
    POST "/desk/{city}/entries/{id}/owner" City(Write) => owner::act,
    GET "/desk/{city}/entries/{id}/history" City(Read) => compare::history,
    GET "/desk/{city}/entries/{id}/compare" City(Read) => compare::show,
    POST "/desk/{city}/entries/{id}/restore" City(Write) => compare::restore,
    GET "/desk/{city}/entries/{id}/review" City(Read) => review::show,
    POST "/desk/{city}/entries/{id}/review" City(Read) => review::act,
    GET "/desk/{city}/entries/{id}/publish" City(Write) => publish::show,
    POST "/desk/{city}/entries/{id}/publish" City(Write) => publish::act,
    POST "/desk/{city}/entries/{id}/pull" City(Review) => pull::act,
    GET "/desk/{city}/entries/{id}/preview" City(Read) => preview::show,
    GET "/desk/{city}/entries/{id}/page/{lang}" City(Read) => preview::page,
    GET "/desk/{city}/entries/{id}/translate/{lang}" City(Read) => translate::show,
    POST "/desk/{city}/entries/{id}/translate/{lang}" City(Translate) => translate::save,
    POST "/desk/{city}/entries/{id}/translate/{lang}/suggest" City(Translate) => suggest::act,
    GET "/desk/{city}/translations" City(Read) => board::languages,
    GET "/desk/{city}/translations/{lang}" City(Read) => board::language,
    GET "/desk/{city}/names" City(Review) => names::show,
    POST "/desk/{city}/names" City(Review) => names::save,
    GET "/desk/{city}/links" City(Read) => links::show,
    GET "/desk/{city}/jobs" City(ManagePeople) => jobs::show,
    POST "/desk/{city}/jobs" City(ManagePeople) => jobs::act,
    GET "/desk/{city}/reviews" City(Review) => review::list,
    GET "/desk/{city}/reports" City(HearReaders) => reports::list,
    POST "/desk/{city}/reports" City(HearReaders) => reports::decide,
    GET "/desk/{city}/sign-ups" City(SeeSignUps) => sign_ups::list,
    GET "/desk/{city}/sign-ups/{id}" City(SeeSignUps) => sign_ups::offer::show,
    GET "/desk/{city}/sign-ups/{id}/book" City(SeeSignUps) => sign_ups::book::show,
    POST "/desk/{city}/sign-ups/{id}/book" City(SeeSignUps) => sign_ups::book::receive,
    GET "/desk/{city}/queue" City(SeeSignUps) => sign_ups::queue::show,
    POST "/desk/{city}/queue" City(SeeSignUps) => sign_ups::queue::take,
    GET "/desk/{city}/sign-ups/{id}/{person}/certificate" City(SeeSignUps) => sign_ups::person::certificate,
    POST "/desk/{city}/sign-ups/{id}/{person}/certificate" City(SeeSignUps) => sign_ups::person::certificate,
    GET "/desk/{city}/sign-ups/{id}/{person}" City(SeeSignUps) => sign_ups::person::show,
    POST "/desk/{city}/sign-ups/{id}/{person}" City(SeeSignUps) => sign_ups::person::act,
    GET "/desk/{city}/tally" City(CountVisits) => tally::show,
    GET "/desk/{city}/tally-worker.js" City(CountVisits) => tally::worker,
    POST "/desk/{city}/tally" City(CountVisits) => tally::count,
    POST "/desk/{city}/tally/undo" City(CountVisits) => tally::undo,
    GET "/desk/{city}/visits" City(SeeFigures) => visits::show,
    GET "/desk/{city}/visits/{table}" City(SeeFigures) => visits::table,
    GET "/desk/{city}/demand" City(SeeFigures) => demand::show,
    POST "/desk/{city}/demand" City(SeeFigures) => demand::forget,
    GET "/desk/{city}/demand/{table}" City(SeeFigures) => demand::table,
    GET "/desk/{city}/registrations" City(AdmitOrganizations) => registrations::list,
    POST "/desk/{city}/registrations" City(AdmitOrganizations) => registrations::act,
    GET "/desk/{city}/media" City(Read) => media::list,
    POST "/desk/{city}/media" City(KeepMedia) => media::upload,
    POST "/desk/{city}/media/{id}" City(KeepMedia) => media::act,
    GET "/desk/{city}/media/{id}/{variant}" City(Read) => media::file,
    GET "/desk/{city}/people" City(ManagePeople) => people::list,
    POST "/desk/{city}/people" City(ManagePeople) => people::act,
    GET "/desk/{city}/settings" City(ChangeSettings) => settings::show,
    POST "/desk/{city}/settings" City(ChangeSettings) => settings::change,
    GET "/desk/{city}/settings/colours" City(ChangeSettings) => settings::colours,
    POST "/desk/{city}/settings/colours" City(ChangeSettings) => settings::change_colours,
    GET "/desk/{city}/trail" City(ReadTrail) => trail::show,

    GET "/desk/{city}/entries/{id}/erase" City(ChangeSettings) => erase::entry,
    POST "/desk/{city}/entries/{id}/erase" City(ChangeSettings) => erase::erase_entry,
    GET "/desk/{city}/people/{account}/erase" City(ManagePeople) => erase::person,
    POST "/desk/{city}/people/{account}/erase" City(ManagePeople) => erase::erase_person,
    GET "/desk/{city}/letters" City(ManagePeople) => letters::list,
    POST "/desk/{city}/letters" City(ManagePeople) => letters::act,
    GET "/desk/{city}/settings/letters" City(ChangeSettings) => letter_words::show,
    POST "/desk/{city}/settings/letters" City(ChangeSettings) => letter_words::save,
}
