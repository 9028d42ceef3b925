//! The pages of the desk, one module each. A handler extracts, calls one rule, and renders.

pub(crate) mod account;
pub(crate) mod compare;
pub(crate) mod duplicate;
pub(crate) mod edit;
pub(crate) mod entries;
pub(crate) mod find;
pub(crate) mod markdown;
pub(crate) mod openid;
pub(crate) mod passkeys;
pub(crate) mod people;
pub(crate) mod preview;
pub(crate) mod publish;
pub(crate) mod reports;
pub(crate) mod review;
pub(crate) mod second_step;
pub(crate) mod settings;
pub(crate) mod sign_in;
pub(crate) mod today;
pub(crate) mod trail;
pub(crate) mod translate;
pub(crate) mod unsaved;
pub(crate) mod ways;
