//! Packing bytes once so that they can be sent many times.

use std::borrow::Cow;
use std::io::{Read, Write};

use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use bytes::Bytes;
use flate2::Compression;
use sha2::{Digest, Sha256};

use super::negotiate::Coding;

/// How much time packing may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// An asset: packed once for as long as its name lives.
    Lasting,
    /// Kept and sent again and again.
    Thorough,
    /// Sent once.
    Quick,
}

/// Below this a compressed form saves less than its own header costs.
const WORTH_PACKING: usize = 256;

/// What stands before an entity tag, and after every header.
const TAG: &str = "etag: ";
const END: &str = "\r\n";

/// One packed form of an answer.
#[derive(Debug)]
pub struct Form {
    /// How many bytes are sent.
    length: usize,
    /// The header with the entity tag as it is written.
    pub tag: Bytes,
    /// The headers of this form as they are written: entity tag, length, coding.
    pub description: Bytes,
    /// Absent for plain bytes that are unpacked again for the few who ask for them.
    bytes: Option<Bytes>,
}

/// Every form of one answer.
#[derive(Debug)]
pub struct Forms {
    brotli: Option<Form>,
    gzip: Option<Form>,
    identity: Form,
}

impl Form {
    fn new(bytes: Bytes, coding: Coding, salt: &[u8]) -> Self {
        let length = bytes.len();
        let tag = format!("{TAG}{}{END}", etag(salt, &bytes));
        let coding = coding.name().map(|name| format!("content-encoding: {name}{END}")).unwrap_or_default();
        let description = Bytes::from(format!("{tag}content-length: {length}{END}{coding}"));
        Self { length, tag: description.slice(..tag.len()), description, bytes: Some(bytes) }
    }

    /// The quoted entity tag of exactly these bytes.
    pub fn etag(&self) -> &str {
        let tag = self.tag.get(TAG.len()..self.tag.len() - END.len()).unwrap_or_default();
        std::str::from_utf8(tag).unwrap_or_default()
    }

    fn weight(&self) -> usize {
        self.description.len() + self.bytes.as_ref().map_or(0, Bytes::len)
    }
}

impl Forms {
    /// Packs `plain`; a form that is not smaller is left out. `salt` goes into every entity tag: what else the client
    /// would keep from this answer (its headers), so that a change there is noticed too.
    pub fn pack(plain: Bytes, content_type: &str, salt: &[u8]) -> Self {
        let (mut brotli, mut gzip) = (None, None);
        if plain.len() >= WORTH_PACKING && is_text(content_type) {
            let effort = if is_asset(content_type) { Effort::Lasting } else { Effort::Thorough };
            brotli = Some(self::brotli(&plain, effort)).filter(|packed| packed.len() < plain.len());
            gzip = Some(self::gzip(&plain, Effort::Thorough)).filter(|packed| packed.len() < plain.len());
        }
        let gzip = gzip.map(|packed| Form::new(packed.into(), Coding::Gzip, salt));
        let mut identity = Form::new(plain, Coding::Identity, salt);
        // Nearly every client takes brotli or gzip: plain bytes would fill three quarters of the memory for nobody.
        if gzip.is_some() {
            identity.bytes = None;
        }
        Self { brotli: brotli.map(|packed| Form::new(packed.into(), Coding::Brotli, salt)), gzip, identity }
    }

    /// Which forms besides plain bytes exist: brotli, gzip.
    pub fn packed(&self) -> (bool, bool) {
        (self.brotli.is_some(), self.gzip.is_some())
    }

    /// The form in this coding, or the plain one if there is none.
    pub fn get(&self, coding: Coding) -> &Form {
        let form = match coding {
            Coding::Brotli => self.brotli.as_ref(),
            Coding::Gzip => self.gzip.as_ref(),
            Coding::Identity => None,
        };
        form.unwrap_or(&self.identity)
    }

    /// The bytes of a form of this answer.
    pub fn bytes<'f>(&self, form: &'f Form) -> Cow<'f, Bytes> {
        match (&form.bytes, self.gzip.as_ref().and_then(|gzip| gzip.bytes.as_ref())) {
            (Some(bytes), _) => Cow::Borrowed(bytes),
            (None, Some(gzip)) => Cow::Owned(unpack(gzip, form.length)),
            (None, None) => Cow::default(),
        }
    }

    /// How many bytes are held in memory.
    pub fn weight(&self) -> usize {
        [self.brotli.as_ref(), self.gzip.as_ref(), Some(&self.identity)].into_iter().flatten().map(Form::weight).sum()
    }
}

/// Packs text that is sent once; `None` if that gains nothing.
pub fn pack_once(plain: &[u8], coding: Coding) -> Option<Bytes> {
    let packed = match coding {
        Coding::Brotli => brotli(plain, Effort::Quick),
        Coding::Gzip => gzip(plain, Effort::Quick),
        Coding::Identity => return None,
    };
    (packed.len() < plain.len()).then(|| packed.into())
}

/// Whether this media type holds text that gets smaller.
pub fn is_text(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence.starts_with("text/")
        || essence.ends_with("+json")
        || essence.ends_with("+xml")
        || matches!(
            essence.as_str(),
            "application/json"
                | "application/javascript"
                | "application/xml"
                | "application/wasm"
                | "application/geo+json"
                | "image/x-icon"
                | "font/ttf"
                | "font/otf"
        )
}

/// Style sheets, scripts and drawings.
fn is_asset(content_type: &str) -> bool {
    ["text/css", "text/javascript", "application/javascript", "image/svg+xml"]
        .iter()
        .any(|asset| content_type.starts_with(asset))
}

/// A page of 12 kB takes 16 ms at quality 10; 11 would save 2 % more in more than twice the time, 9 is 12 % larger in
/// a quarter. Long lists would take seconds, so they get less.
fn quality(effort: Effort, length: usize) -> i32 {
    match (effort, length) {
        (Effort::Quick, _) => 4,
        (Effort::Lasting, ..=0xffff) => 11,
        (Effort::Thorough, ..=0xffff) => 10,
        (Effort::Thorough | Effort::Lasting, ..=0x7_ffff) => 9,
        (Effort::Thorough | Effort::Lasting, _) => 5,
    }
}

fn brotli(plain: &[u8], effort: Effort) -> Vec<u8> {
    let params = BrotliEncoderParams {
        quality: quality(effort, plain.len()),
        // A window much wider than the text only costs the encoder memory.
        lgwin: (usize::BITS - plain.len().leading_zeros() + 1).clamp(16, 22) as i32,
        size_hint: plain.len(),
        mode: BrotliEncoderMode::BROTLI_MODE_TEXT,
        ..BrotliEncoderParams::default()
    };
    let mut packed = Vec::with_capacity(plain.len() / 4);
    let mut input = plain;
    match brotli::BrotliCompress(&mut input, &mut packed, &params) {
        Ok(_) => packed,
        // Writing to memory cannot fail; if it ever does, the plain form is the answer.
        Err(_) => plain.to_vec(),
    }
}

fn gzip(plain: &[u8], effort: Effort) -> Vec<u8> {
    let level = if effort == Effort::Quick { Compression::new(4) } else { Compression::best() };
    let mut encoder = flate2::write::GzEncoder::new(Vec::with_capacity(plain.len() / 3), level);
    match encoder.write_all(plain).and_then(|()| encoder.finish()) {
        Ok(packed) => packed,
        Err(_) => plain.to_vec(),
    }
}

fn unpack(gzip: &[u8], length: usize) -> Bytes {
    let mut plain = Vec::with_capacity(length);
    flate2::read::GzDecoder::new(gzip).read_to_end(&mut plain).expect("this process has packed these bytes itself");
    plain.into()
}

/// A strong entity tag, in its quotes.
fn etag(salt: &[u8], bytes: &[u8]) -> String {
    let mut hasher = Sha256::new();
    hasher.update((salt.len() as u64).to_be_bytes());
    hasher.update(salt);
    hasher.update(bytes);
    format!("\"{}\"", hex::encode(&hasher.finalize()[..12]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_unpacks_to_the_same_text() {
        let text = Bytes::from("Where can I register my address? ".repeat(400));
        let forms = Forms::pack(text.clone(), "text/html; charset=utf-8", b"");
        let brotli = forms.get(Coding::Brotli);
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut &forms.bytes(brotli)[..], &mut unpacked).expect("valid brotli");
        assert_eq!(unpacked, text);
        assert_eq!(*forms.bytes(forms.get(Coding::Identity)), text);
        assert_eq!(forms.get(Coding::Identity).length, text.len());
        assert!(forms.weight() < text.len() / 10, "plain bytes are not held beside the packed ones");
    }

    #[test]
    fn entity_tags_differ_by_coding_and_by_salt() {
        let text = Bytes::from("a".repeat(1000));
        let tags = |salt: &[u8]| {
            let forms = Forms::pack(text.clone(), "text/html", salt);
            [Coding::Brotli, Coding::Gzip, Coding::Identity].map(|coding| forms.get(coding).etag().to_owned())
        };
        let mut all = [tags(b"one"), tags(b"two")].concat();
        assert_eq!(tags(b"one"), tags(b"one"), "the same on every node and after every start");
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 6);
    }

    #[test]
    fn what_does_not_shrink_is_sent_plainly() {
        for (bytes, content_type) in [
            (Bytes::from(vec![7; 4000]), "image/png"),
            (Bytes::from_static(b"short"), "text/plain"),
            (Bytes::new(), "text/html"),
        ] {
            let forms = Forms::pack(bytes.clone(), content_type, b"");
            assert_eq!(forms.packed(), (false, false));
            let form = forms.get(Coding::Brotli);
            assert_eq!(*forms.bytes(form), bytes);
            assert!(!form.description.windows(8).any(|word| word == b"encoding"), "{form:?}");
        }
    }
}
