//! The list of features: what this installation can do. Leave a line out and everything else still works.

use integra_kernel::Kinds;
use integra_store::FeatureMigrations;
use integra_web::Feature;

/// What others stand on, so that it cannot be left out.
const NEEDED: [&str; 2] = ["common", integra_signup::NAME];

/// All features, in the order of their rooms.
pub fn all() -> Vec<Feature> {
    vec![
        integra_common::feature(),       // cities, organizations, topics, projects, sources
        integra_signup::feature(),       // signing up without an account: forms, private links, letters
        integra_services::feature(),     // who helps, where, when, in which language; urgent numbers
        integra_guides::feature(),       // life situations as steps, articles, channels, the library
        integra_volunteering::feature(), // what people can do for others, and what to ask before
        integra_shop::feature(),         // who sits where, when and in which languages
        integra_desk::feature(),         // the back office: accounts, editing, review, publication
    ]
}

/// All features but those named.
///
/// # Errors
/// A name is not that of a feature that may be left out.
pub fn without(names: &[String]) -> Result<Vec<Feature>, String> {
    let features = all();
    let may_go = |name: &&str| !NEEDED.contains(name);
    let known: Vec<&str> = features.iter().map(|feature| feature.name).filter(may_go).collect();
    if let Some(unknown) = names.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(format!("There is no feature '{unknown}' to leave out; there are: {}.", known.join(", ")));
    }
    Ok(features.into_iter().filter(|feature| !names.iter().any(|name| name == feature.name)).collect())
}

/// The private tables of all features. A feature that is left out keeps its tables: nothing may be lost.
pub fn migrations() -> Vec<FeatureMigrations> {
    vec![integra_desk::migrations()]
}

/// The kinds of some features.
pub fn kinds(features: &[Feature]) -> Kinds {
    Kinds::new(features.iter().flat_map(|feature| feature.kinds.clone()))
}
