//! Derive macros of the kernel: `Kind`, `Texts` and `Group` turn a Rust struct into its declaration.
//!
//! They only read the struct and write calls to the kernel; every rule lives there.
//!
//! ```text
//! /// Help somebody offers to newcomers (HSDS `service`).
//! #[derive(Deserialize, Kind)]
//! #[kind(name = "service", version = 1, texts = ServiceTexts, views(Card, Search))]
//! pub struct Service {
//!     #[field(required)]
//!     pub organization: Link<Organization>,
//!     #[field(group, section = "when")]
//!     pub schedules: Vec<Hours>,
//!     #[field(vocabulary = "cost", terms("free", "paid"), section = "cost")]
//!     pub cost: Option<Term>,
//!     #[field(flatten)]
//!     pub common: Common,
//! }
//! ```

mod field;
mod kind;

use proc_macro::TokenStream;

/// Declares a kind from the struct of its facts.
#[proc_macro_derive(Kind, attributes(kind, field))]
pub fn kind(input: TokenStream) -> TokenStream {
    expand(input, kind::kind)
}

/// Declares the translatable texts of a kind.
#[proc_macro_derive(Texts, attributes(field))]
pub fn texts(input: TokenStream) -> TokenStream {
    expand(input, kind::texts)
}

/// Declares a group of fields: the item of a repeated fact, or facts shared by many kinds.
#[proc_macro_derive(Group, attributes(field))]
pub fn group(input: TokenStream) -> TokenStream {
    expand(input, kind::group)
}

fn expand(input: TokenStream, with: fn(&syn::DeriveInput) -> syn::Result<proc_macro2::TokenStream>) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    with(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}
