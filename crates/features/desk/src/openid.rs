//! Accounts elsewhere: asking an OpenID Connect provider who somebody is (code flow with PKCE, state and nonce).
//!
//! We ask for as little as will do: the e-mail address, once. Whom an answer is about, and whether it may be believed, is
//! decided here; whether that person may come in, in `pages/openid.rs`.

use integra_outside::{Outside, Reach, Request};
use openidconnect::{
    AccessTokenHash, AuthType, AuthenticationContextClass, AuthenticationFlow, AuthorizationCode, ClientId,
    ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, IssuerUrl,
    Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
    core::{
        CoreClient, CoreClientAuthMethod, CoreIdToken, CoreIdTokenClaims, CoreJwsSigningAlgorithm,
        CoreProviderMetadata, CoreResponseType, CoreTokenResponse, CoreUserInfoClaims,
    },
};
use serde::{Deserialize, Serialize};
use url::{Host, Url};

/// What the configuration says about somebody who vouches for people.
#[derive(Debug, Clone, Default)]
pub struct ProviderSpec {
    /// What people call it: the words on the button.
    pub name: String,
    /// Its address.
    pub issuer: String,
    /// What it calls us.
    pub client_id: String,
    /// The secret it knows us by.
    pub client_secret: Option<String>,
    /// What we ask for besides `openid`.
    pub scopes: Vec<String>,
    /// Whether a second factor given there is enough.
    pub second_factor: bool,
    /// Names of sign-ins there that have two factors, when it does not say so by `amr`.
    pub acr_values: Vec<String>,
}

/// Somebody who vouches for people.
#[derive(Clone)]
pub struct Provider {
    /// Its name in addresses.
    pub key: String,
    /// What people call it.
    pub name: String,
    /// Its address.
    pub issuer: String,
    client_id: ClientId,
    client_secret: Option<ClientSecret>,
    scopes: Vec<Scope>,
    second_factor: bool,
    acr_values: Vec<String>,
    back: RedirectUrl,
    outside: Outside,
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Provider").field("key", &self.key).field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

/// Why a provider cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ProviderError {
    /// The name gives no address.
    #[error("the sign-in '{0}' needs a name with Latin letters or digits, which no other sign-in has")]
    Name(String),
    /// The issuer is no address that may be trusted.
    #[error("the issuer of the sign-in '{0}' must be an address that begins with https://")]
    Issuer(String),
    /// Nobody could come back.
    #[error("the sign-in '{0}' needs to know where people come back to: set 'origin' to scheme and host of the desk")]
    Origin(String),
}

/// Signatures we accept: of whoever has a secret key, never of whoever knows the client's secret.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

type Client =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

/// What must come back, kept here while somebody is away.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Away {
    /// Where they went.
    pub(crate) provider: String,
    /// Where they want to go at the desk.
    pub(crate) to: String,
    state: String,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
}

impl Away {
    /// Whether what came back belongs to this.
    pub(crate) fn is_state(&self, given: &str) -> bool {
        // Both are hashed: how long a comparison takes then says nothing about either.
        let hash = |text: &str| integra_kernel::canonical::hash_bytes(text.as_bytes());
        hash(&self.state) == hash(given)
    }
}

/// Whom a provider vouches for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Person {
    /// What the provider calls them; it never changes.
    pub(crate) subject: String,
    /// Their e-mail address, if the provider says that it is theirs.
    pub(crate) email: Option<Email>,
    /// Whether they gave a second factor that counts here.
    pub(crate) second_factor: bool,
}

/// What a provider says about an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Email {
    /// It has seen that it is theirs.
    Verified(String),
    /// It has not.
    Unverified,
}

/// Why there is no person.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// It does not answer, or not as a provider should.
    #[error("the provider does not answer as it should: {0}")]
    Silent(String),
    /// What it says must not be believed.
    #[error("the answer of the provider is not to be believed: {0}")]
    Unbelievable(String),
}

impl Provider {
    /// A provider as the configuration names it. `origin` is where people reach the desk.
    ///
    /// # Errors
    /// Name, issuer or origin will not do.
    pub fn new(spec: ProviderSpec, origin: Option<&str>, outside: Outside) -> Result<Self, ProviderError> {
        let name = spec.name.trim().to_owned();
        let key = crate::naming::slug_of(&name).ok_or_else(|| ProviderError::Name(name.clone()))?.to_string();
        if !is_trusted(&spec.issuer) {
            return Err(ProviderError::Issuer(name));
        }
        let back = origin
            .and_then(|origin| Url::parse(origin).ok())
            .and_then(|origin| origin.join(&format!("/desk/sign-in/openid/{key}/back")).ok())
            .ok_or_else(|| ProviderError::Origin(name.clone()))?;
        let scopes = if spec.scopes.is_empty() { vec!["email".to_owned()] } else { spec.scopes };
        Ok(Self {
            key,
            name,
            issuer: spec.issuer,
            client_id: ClientId::new(spec.client_id),
            client_secret: spec.client_secret.map(ClientSecret::new),
            scopes: scopes.into_iter().filter(|scope| scope != "openid").map(Scope::new).collect(),
            second_factor: spec.second_factor,
            acr_values: spec.acr_values,
            back: RedirectUrl::from_url(back),
            outside,
        })
    }

    /// Asks the provider how it works and which keys it has. Nothing of it is kept: people sign in seldom, and keys that
    /// were replaced are worth nothing from then on.
    async fn client(&self) -> Result<Client, Trouble> {
        let issuer = IssuerUrl::new(self.issuer.clone()).map_err(|error| Trouble::Silent(error.to_string()))?;
        let http = |request| ask(self.outside.clone(), request);
        let found = CoreProviderMetadata::discover_async(issuer, &http).await;
        let metadata = found.map_err(|error| Trouble::Silent(chain(&error)))?;
        let methods = metadata.token_endpoint_auth_methods_supported().cloned().unwrap_or_default();
        let in_body = methods.contains(&CoreClientAuthMethod::ClientSecretPost)
            && !methods.contains(&CoreClientAuthMethod::ClientSecretBasic);
        let client = CoreClient::from_provider_metadata(metadata, self.client_id.clone(), self.client_secret.clone())
            .set_redirect_uri(self.back.clone());
        Ok(if in_body { client.set_auth_type(AuthType::RequestBody) } else { client })
    }

    /// Where to send somebody, and what to keep while they are away.
    pub(crate) async fn leave(&self, to: &str) -> Result<(Url, Away), Trouble> {
        let client = self.client().await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
        let mut request = client
            .authorize_url(flow, CsrfToken::new_random, Nonce::new_random)
            .add_scopes(self.scopes.iter().cloned())
            .set_pkce_challenge(challenge);
        for acr in &self.acr_values {
            request = request.add_auth_context_value(AuthenticationContextClass::new(acr.clone()));
        }
        let (url, state, nonce) = request.url();
        let state = state.secret().clone();
        Ok((url, Away { provider: self.key.clone(), to: to.to_owned(), state, nonce, verifier }))
    }

    /// Changes the code that somebody brought back into what the provider says about them.
    pub(crate) async fn person(&self, code: String, away: Away) -> Result<Person, Trouble> {
        let client = self.client().await?;
        let http = |request| ask(self.outside.clone(), request);
        let unbelievable = |error: &dyn std::error::Error| Trouble::Unbelievable(chain(error));
        let exchange = client.exchange_code(AuthorizationCode::new(code)).map_err(|error| unbelievable(&error))?;
        let answer = exchange.set_pkce_verifier(away.verifier).request_async(&http).await;
        let answer: CoreTokenResponse = answer.map_err(|error| unbelievable(&error))?;
        let token = answer.id_token().ok_or_else(|| Trouble::Unbelievable("it has no ID token".to_owned()))?;
        let claims = checked(&client, token, &answer, &away.nonce)?;
        let email = match email_of(claims.email().map(|it| it.as_str()), claims.email_verified()) {
            Some(email) => Some(email),
            None => self.ask_for_email(&client, &answer, claims).await?,
        };
        let methods = claims.auth_method_refs().into_iter().flatten().map(|method| method.as_str());
        let context = claims.auth_context_ref().map(|context| context.as_str());
        let second_factor = self.second_factor && has_two_factors(methods, context, &self.acr_values);
        Ok(Person { subject: claims.subject().to_string(), email, second_factor })
    }

    /// Most providers tell the address only to whoever asks for it.
    async fn ask_for_email(
        &self,
        client: &Client,
        answer: &CoreTokenResponse,
        claims: &CoreIdTokenClaims,
    ) -> Result<Option<Email>, Trouble> {
        let token = answer.access_token().clone();
        let Ok(request) = client.user_info(token, Some(claims.subject().clone())) else { return Ok(None) };
        let http = |request| ask(self.outside.clone(), request);
        let told = request.request_async(&http).await;
        let told: CoreUserInfoClaims = told.map_err(|error| Trouble::Silent(chain(&error)))?;
        Ok(email_of(told.email().map(|it| it.as_str()), told.email_verified()))
    }
}

/// Whether somebody gave two factors there: the provider says `mfa` (RFC 8176), or names a sign-in that has them.
fn has_two_factors<'m>(mut methods: impl Iterator<Item = &'m str>, context: Option<&str>, with_two: &[String]) -> bool {
    methods.any(|method| method == "mfa") || context.is_some_and(|context| with_two.iter().any(|good| good == context))
}

/// Whether the answer is signed by the issuer, for us, for this sign-in, and now. The library reads the clock itself.
fn checked<'a>(
    client: &Client,
    token: &'a CoreIdToken,
    answer: &CoreTokenResponse,
    nonce: &Nonce,
) -> Result<&'a CoreIdTokenClaims, Trouble> {
    let unbelievable = |error: &dyn std::error::Error| Trouble::Unbelievable(chain(error));
    let verifier = client.id_token_verifier().set_allowed_algs(SIGNATURES);
    let claims = token.claims(&verifier, nonce).map_err(|error| unbelievable(&error))?;
    if let Some(expected) = claims.access_token_hash() {
        let algorithm = token.signing_alg().map_err(|error| unbelievable(&error))?;
        let key = token.signing_key(&verifier).map_err(|error| unbelievable(&error))?;
        let actual = AccessTokenHash::from_token(answer.access_token(), algorithm, key);
        if actual.map_err(|error| unbelievable(&error))? != *expected {
            return Err(Trouble::Unbelievable("its access token is another one".to_owned()));
        }
    }
    Ok(claims)
}

fn email_of(email: Option<&str>, verified: Option<bool>) -> Option<Email> {
    let email = email?;
    Some(if verified == Some(true) { Email::Verified(email.to_owned()) } else { Email::Unverified })
}

/// Whether an issuer can be believed: over https, or on this machine.
fn is_trusted(issuer: &str) -> bool {
    let Ok(url) = Url::parse(issuer) else { return false };
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(number)) => number.is_loopback(),
        Some(Host::Ipv6(number)) => number.is_loopback(),
        None => false,
    };
    url.scheme() == "https" || (url.scheme() == "http" && here)
}

/// One request of the library, through the way out. The operator named whom we ask.
async fn ask(outside: Outside, request: HttpRequest) -> Result<HttpResponse, integra_outside::Error> {
    let (head, body) = request.into_parts();
    let wish = Request { headers: head.headers, body: body.into(), ..Request::new(head.method, head.uri.to_string()) };
    let answer = outside.ask(Reach::Configured, wish).await?;
    let mut response = HttpResponse::new(answer.body.to_vec());
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    Ok(response)
}

/// What went wrong, with its causes, for the log. The library puts no token into its errors' words.
fn chain(error: &dyn std::error::Error) -> String {
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        words = format!("{words}: {error}");
        cause = error.source();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn provider(name: &str, issuer: &str, origin: Option<&str>) -> Result<Provider, ProviderError> {
        let spec = ProviderSpec { name: name.to_owned(), issuer: issuer.to_owned(), ..ProviderSpec::default() };
        Provider::new(spec, origin, Outside::new().expect("a way out"))
    }

    #[test]
    fn a_provider_is_reached_over_https_and_leads_back() {
        let origin = Some("https://desk.example");
        let good = provider("Mesto Košice", "https://login.example/realms/city", origin).expect("a provider");
        assert_eq!(good.key, "mesto-kosice");
        assert_eq!(good.back.as_str(), "https://desk.example/desk/sign-in/openid/mesto-kosice/back");
        assert!(provider("Here", "http://127.0.0.1:9000", origin).is_ok());
        for issuer in ["http://login.example", "http://10.0.0.1", "ftp://login.example", "login.example", ""] {
            assert!(matches!(provider("X", issuer, origin), Err(ProviderError::Issuer(_))), "{issuer}");
        }
        for name in ["", " ", "—"] {
            assert!(matches!(provider(name, "https://a.example", origin), Err(ProviderError::Name(_))), "{name}");
        }
        for origin in [None, Some("desk.example")] {
            assert!(matches!(provider("X", "https://a.example", origin), Err(ProviderError::Origin(_))));
        }
        assert!(!format!("{good:?}").contains("secret"));
    }

    #[test]
    fn two_factors_count_when_the_provider_says_that_there_were_two() {
        let with_two = ["gold".to_owned()];
        let two = |methods: &[&'static str], context| has_two_factors(methods.iter().copied(), context, &with_two);
        assert!(two(&["pwd", "mfa"], None) && two(&[], Some("gold")) && two(&["pwd"], Some("gold")));
        assert!(!two(&["pwd", "otp"], None) && !two(&[], Some("silver")) && !two(&[], None) && !two(&["gold"], None));
    }

    #[test]
    fn an_address_counts_only_when_it_is_verified() {
        let email = |verified| email_of(Some("anna@example.org"), verified);
        assert_eq!(email(Some(true)), Some(Email::Verified("anna@example.org".to_owned())));
        assert_eq!(email(Some(false)), Some(Email::Unverified));
        assert_eq!(email(None), Some(Email::Unverified));
        assert_eq!(email_of(None, Some(true)), None);
    }
}
