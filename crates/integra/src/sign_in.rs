//! What the configuration says about signing in at the desk: who else vouches for people.

use std::{error::Error, fs, path::Path};

use integra_desk::{Provider, ProviderSpec};
use integra_outside::Outside;
use serde::Deserialize;

/// The part `[sign_in]` of the configuration.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// OpenID Connect providers, in the order of their buttons.
    #[serde(default)]
    openid: Vec<OpenId>,
}

/// One `[[sign_in.openid]]`.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct OpenId {
    name: String,
    issuer: String,
    client_id: String,
    client_secret: Option<String>,
    client_secret_file: Option<String>,
    #[serde(default)]
    scopes: Vec<String>,
    #[serde(default)]
    second_factor: bool,
    #[serde(default)]
    acr_values: Vec<String>,
}

impl std::fmt::Debug for OpenId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenId").field("name", &self.name).field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

impl OpenId {
    /// The secret, from the configuration or from a file beside it.
    fn secret(&self, folder: &Path) -> Result<Option<String>, Box<dyn Error + Send + Sync>> {
        let name = &self.name;
        match (&self.client_secret, &self.client_secret_file) {
            (Some(_), Some(_)) => {
                Err(format!("the sign-in '{name}' has client_secret and client_secret_file; leave one of them out")
                    .into())
            }
            (secret, None) => Ok(secret.clone()),
            (None, Some(file)) => {
                let file = folder.join(file);
                let read = fs::read_to_string(&file).map_err(|error| {
                    format!("the secret of the sign-in '{name}' cannot be read from {}: {error}", file.display())
                })?;
                Ok(Some(read.trim().to_owned()))
            }
        }
    }
}

impl SignIn {
    /// The providers. `folder` is where the configuration stands, `origin` where people reach the desk.
    ///
    /// # Errors
    /// One cannot be used; the message says which and why.
    pub fn providers(
        &self,
        folder: &Path,
        origin: Option<&str>,
    ) -> Result<Vec<Provider>, Box<dyn Error + Send + Sync>> {
        let mut providers: Vec<Provider> = Vec::new();
        for one in &self.openid {
            let spec = ProviderSpec {
                name: one.name.clone(),
                issuer: one.issuer.clone(),
                client_id: one.client_id.clone(),
                client_secret: one.secret(folder)?,
                scopes: one.scopes.clone(),
                second_factor: one.second_factor,
                acr_values: one.acr_values.clone(),
            };
            let provider = Provider::new(spec, origin, Outside::new()?)?;
            if providers.iter().any(|it| it.key == provider.key || it.issuer == provider.issuer) {
                return Err(
                    format!("two sign-ins are called '{}' or have its issuer; keep one of them", one.name).into()
                );
            }
            providers.push(provider);
        }
        Ok(providers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn providers(text: &str) -> Result<Vec<Provider>, String> {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("secret"), "s3cret\n").expect("a file");
        let sign_in: SignIn = toml::from_str(text).map_err(|error| error.to_string())?;
        sign_in.providers(folder.path(), Some("https://desk.example")).map_err(|error| error.to_string())
    }

    const GOOD: &str = "[[openid]]\nname = \"City\"\nissuer = \"https://login.example\"\nclient_id = \"integra\"\n";

    #[test]
    fn a_provider_stands_in_the_configuration() {
        let found =
            providers(&format!("{GOOD}client_secret_file = \"secret\"\nscopes = [\"email\"]\nsecond_factor = true"));
        assert_eq!(found.expect("a provider")[0].key, "city");
        assert_eq!(providers("").expect("none").len(), 0);
        let refused = |text: &str| providers(text).expect_err("a mistake");
        assert!(refused(&format!("{GOOD}client_secret_file = \"gone\"")).contains("gone"));
        assert!(
            refused(&format!("{GOOD}client_secret_file = \"secret\"\nclient_secret = \"x\"")).contains("leave one")
        );
        assert!(refused(&format!("{GOOD}{GOOD}")).contains("two sign-ins"));
        assert!(refused(&format!("{GOOD}secret = \"x\"")).contains("unknown field"));
        assert!(refused(&GOOD.replace("https", "http")).contains("https://"));
    }
}
