//! Pages made for one visitor: forms they send, and what they are told. Never kept, and free to wait for a database.

use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts};
use integra_kernel::{CityKey, Lang, urls::Origin};

use super::{LivesAt, QUERY_AT_MOST, choose, decoded, error, html, page};
use crate::{
    city::CityProfile,
    query::Query,
    show::{Body, Show},
    site::Site,
    stop::Stop,
};

/// A request for a page of a city that is made for one visitor. Its address is `/{city}/{language}/{path}`, as the Router
/// sees it.
pub struct Visit {
    site: Arc<Site>,
    /// The city.
    pub city: CityProfile,
    /// The language.
    pub lang: Lang,
    /// The query.
    pub query: Query,
    address: String,
    path: String,
    headers: HeaderMap,
}

impl Visit {
    /// Reads the address of a request.
    ///
    /// # Errors
    /// The page that says why there is no page: no such city or language, or it stands at another address.
    pub fn new(site: &Arc<Site>, head: &Parts) -> Result<Self, Box<Response>> {
        let address = head.uri.path();
        Self::read(site, head).map_err(|stop| Box::new(alone(error::page(site, address, &head.headers, &stop))))
    }

    fn read(site: &Arc<Site>, head: &Parts) -> Result<Self, Stop> {
        let raw = head.uri.query().unwrap_or_default();
        if let Some(LivesAt(to)) = head.extensions.get::<LivesAt>() {
            return Err(Stop::Moved(format!("{to}{}", super::question(raw))));
        }
        if raw.len() > QUERY_AT_MOST {
            return Err(Stop::TooLong);
        }
        let address = decoded(head.uri.path()).ok_or(Stop::BadRequest)?;
        decoded(raw).ok_or(Stop::BadRequest)?;
        let mut parts = address.trim_start_matches('/').splitn(3, '/');
        let (key, tag) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let path = parts.next().unwrap_or_default().to_owned();
        let lang = Lang::parse(tag).map_err(|_| Stop::NotFound)?;
        let city = page::city(site, key)?;
        if !city.languages.contains(&lang) {
            return Err(Stop::NotFound);
        }
        let (site, headers) = (Arc::clone(site), head.headers.clone());
        Ok(Self { site, city, lang, query: Query::parse(raw), address, path, headers })
    }

    /// A request for a page that stands at no address of a city, such as a private link: in this language, as if on this
    /// page. `None` when the installation has no such city.
    pub fn at(site: &Arc<Site>, head: &Parts, city: &CityKey, lang: &Lang, path: &str) -> Option<Self> {
        let city = site.cities().iter().find(|it| it.key == *city)?.clone();
        let lang = city.nearest(lang).clone();
        let (address, headers) = (head.uri.path().to_owned(), head.headers.clone());
        let query = Query::parse(head.uri.query().unwrap_or_default());
        Some(Self { site: Arc::clone(site), city, lang, query, address, path: path.to_owned(), headers })
    }

    /// A request that is about no city: in the first of the browser's languages there is, where people without a city are
    /// led to. `None` while the installation has no city.
    pub fn anywhere(site: &Arc<Site>, head: &Parts) -> Option<Self> {
        let city = choose::front_door(site)?;
        let lang = choose::best(&city.languages, &head.headers).unwrap_or_else(|| city.default.clone());
        Self::at(site, head, &city.key, &lang, "")
    }

    /// The city's key.
    pub fn key(&self) -> &CityKey {
        &self.city.key
    }

    /// An address on the city's portal in the visitor's language.
    pub fn url(&self, path: &str, query: &[(&str, &str)]) -> String {
        self.site.urls().page(&self.city.key, &self.lang, path, query)
    }

    /// A page with a status. `params` are those that links to its other languages take along.
    pub fn page(
        &self,
        status: StatusCode,
        params: &'static [&'static str],
        make: impl FnOnce(&Show) -> Result<Body, Stop>,
    ) -> Response {
        let (site, reader) = (&self.site, self.site.reader());
        let mut show =
            Show::new(site, reader, self.city.clone(), self.lang.clone(), self.path.clone(), self.query.clone());
        show.known_params = params;
        match make(&show) {
            Ok(body) => alone(html(status, body.text, None)),
            Err(stop) => self.stopped(&stop),
        }
    }

    /// The page that says why there is none.
    pub fn stopped(&self, stop: &Stop) -> Response {
        alone(error::page(&self.site, &self.address, &self.headers, stop))
    }

    /// Whether a form that was sent says that it comes from a page of this portal. `origin` is where the installation is
    /// reached when the city does not say so itself.
    pub fn is_ours(&self, origin: Option<&str>) -> bool {
        let urls = self.site.urls();
        super::from_reader(&self.headers, urls.origin_of(self.key()).map(Origin::as_str).or(origin))
    }

    /// After a form was sent: look there, so that nothing is sent twice.
    pub fn see(to: &str) -> Response {
        let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
        alone((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
    }
}

/// An answer nobody keeps.
fn alone(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
