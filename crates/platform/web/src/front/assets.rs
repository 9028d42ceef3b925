//! Styles, scripts, drawings and fonts, served under names that change with their content.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderValue, X_CONTENT_TYPE_OPTIONS,
};
use include_dir::Dir;
use sha2::{Digest, Sha256};
use tokio::sync::OnceCell;

use super::css;
use super::ready::Ready;

/// Where assets live.
const PREFIX: &str = "/assets/";
/// A name with the content's hash never means anything else, so it may be kept for a year without asking.
pub(crate) const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// A drawing may style itself but runs nothing, also when it is opened on its own.
const DRAWING_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// The files a page refers to. Small enough to stay in memory; each is packed when it is first asked for.
#[derive(Debug, Default)]
pub struct Assets {
    by_url: HashMap<String, Asset>,
    url_names: HashMap<&'static str, String>,
}

/// One file.
#[derive(Debug)]
pub(super) struct Asset {
    bytes: Bytes,
    content_type: &'static str,
    ready: OnceCell<Ready>,
}

impl Assets {
    /// Takes files by path (`css/app.css`). Style sheets are minified.
    pub fn new(files: impl IntoIterator<Item = (&'static str, &'static [u8])>) -> Self {
        let mut assets = Self::default();
        for (path, bytes) in files {
            assets.add(path, bytes);
        }
        assets
    }

    /// Takes every file of a folder that was built into the program, folders in it included.
    pub fn from_dir(dir: &'static Dir<'static>) -> Self {
        fn walk(dir: &'static Dir<'static>, assets: &mut Assets) {
            for file in dir.files() {
                // Names that are not text cannot be asked for.
                if let Some(path) = file.path().to_str() {
                    assets.add(path, file.contents());
                }
            }
            for inner in dir.dirs() {
                walk(inner, assets);
            }
        }
        let mut assets = Self::default();
        walk(dir, &mut assets);
        assets
    }

    fn add(&mut self, path: &'static str, bytes: &'static [u8]) {
        let name = path.rsplit('/').next().unwrap_or(path);
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let content_type = content_type(extension);
        let bytes = match std::str::from_utf8(bytes) {
            Ok(text) if extension == "css" => Bytes::from(css::minify(text)),
            // What others wrote stays byte for byte, with the words of its licence.
            Ok(text) if path.starts_with("js/") => Bytes::from(without_comments(text)),
            _ => Bytes::from_static(bytes),
        };
        let hash = hex::encode(&Sha256::digest(&bytes)[..4]);
        let url_name = format!("{stem}.{hash}.{extension}");
        if let Entry::Vacant(place) = self.by_url.entry([PREFIX, &url_name].concat()) {
            place.insert(Asset { bytes, content_type, ready: OnceCell::new() });
        }
        self.url_names.insert(path, url_name);
    }

    /// The name to use below `/assets/`: `css/app.css` is `app.1a2b3c4d.css`.
    pub fn url_name(&self, path: &str) -> Option<&str> {
        self.url_names.get(path).map(String::as_str)
    }

    /// The paths and their names below `/assets/`, in no order.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.url_names.iter().map(|(path, name)| (*path, name.as_str()))
    }

    /// What is sent for a path before packing; for pages that carry a small file inside.
    pub fn content(&self, path: &str) -> Option<&Bytes> {
        let url = [PREFIX, self.url_name(path)?].concat();
        self.by_url.get(&url).map(|asset| &asset.bytes)
    }

    /// What is sent for a name below `/assets/`, with its media type.
    pub fn named(&self, url_name: &str) -> Option<(&'static str, &Bytes)> {
        self.by_url.get(&[PREFIX, url_name].concat()).map(|asset| (asset.content_type, &asset.bytes))
    }

    pub(super) fn find(&self, path: &str) -> Option<&Asset> {
        if path.starts_with(PREFIX) { self.by_url.get(path) } else { None }
    }
}

impl Asset {
    /// What is sent, if it has been asked for before.
    pub(super) fn packed(&self) -> Option<&Ready> {
        self.ready.get()
    }

    pub(super) async fn ready(&self) -> &Ready {
        self.ready
            .get_or_init(|| async {
                let headers = self.headers();
                let bytes = self.bytes.clone();
                let packed = {
                    let headers = headers.clone();
                    tokio::task::spawn_blocking(move || Ready::new(headers, bytes)).await
                };
                // The task is only lost when the runtime stops or packing panics: pack here and now.
                packed.unwrap_or_else(|_| Ready::new(headers, self.bytes.clone()))
            })
            .await
    }

    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(FOR_EVER));
        // The other security headers mean nothing outside a page; every byte of a first visit counts.
        headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        if self.content_type == "image/svg+xml" {
            headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(DRAWING_POLICY));
        }
        headers
    }
}

/// A script without the lines that are comments alone, and without indentation: readers of the page need not fetch what
/// is for readers of the code. So none of our scripts has a text of several lines.
fn without_comments(text: &str) -> String {
    let code = text.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.is_empty());
    code.flat_map(|line| [line, "\n"]).collect()
}

fn content_type(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" | "md" => "text/plain; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "xml" => "application/xml",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_scripts_lose_their_comments_and_those_of_others_nothing() {
        let ours = b"// Why.\nconst a = \"//\"; // kept\n\n  // More.\n  go();\n";
        let assets = Assets::new([("js/app.js", &ours[..]), ("vendor/x.js", &b"// Licence\nx();\n"[..])]);
        assert_eq!(assets.content("js/app.js").map(Bytes::as_ref), Some(&b"const a = \"//\"; // kept\ngo();\n"[..]));
        assert_eq!(assets.content("vendor/x.js").map(Bytes::as_ref), Some(&b"// Licence\nx();\n"[..]));
    }
}
