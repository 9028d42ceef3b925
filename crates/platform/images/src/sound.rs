//! Sound is kept as it came, so its structure is walked to the end.

use integra_kernel::files::FileType;

use crate::Error;

/// So many whole frames in a row make it sound and no accident.
const FRAMES: usize = 3;

/// Checks that a file is the sound it seems to be, and nothing but that.
pub(crate) fn check(ty: FileType, bytes: &[u8]) -> Result<(), Error> {
    match ty {
        FileType::Mp3 => mpeg(bytes),
        FileType::Ogg => ogg(bytes).ok_or(Error::BrokenSound),
        FileType::M4a => boxes(bytes),
        _ => Err(Error::Unknown),
    }
}

/// Frames of Layer III after an optional tag, until the end or a closing tag.
fn mpeg(bytes: &[u8]) -> Result<(), Error> {
    let mut at = tag(bytes).ok_or(Error::BrokenSound)?;
    // Some programs fill up with zeros after the tag.
    at += bytes.get(at..).ok_or(Error::BrokenSound)?.iter().take_while(|byte| **byte == 0).count();
    let mut frames = 0;
    while let Some(length) = bytes.get(at..).and_then(frame) {
        at += length;
        frames += 1;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let closing = rest.starts_with(b"TAG") && rest.len() == 128 || rest.starts_with(b"APETAGEX");
    // The last frame of a recording is often cut.
    let cut = rest.len() < 2_048 && (rest.is_empty() || FileType::of(rest) == Some(FileType::Mp3));
    let ends = closing || cut || rest.iter().all(|byte| *byte == 0);
    (frames >= FRAMES && ends).then_some(()).ok_or(Error::BrokenSound)
}

/// Where the sound begins after a tag at the beginning.
fn tag(bytes: &[u8]) -> Option<usize> {
    if !bytes.starts_with(b"ID3") {
        return Some(0);
    }
    let size = bytes.get(6..10)?;
    if size.iter().any(|byte| *byte > 0x7f) {
        return None;
    }
    let size = size.iter().fold(0_usize, |size, byte| size << 7 | usize::from(*byte));
    let footer = if bytes.get(5)? & 0x10 == 0 { 0 } else { 10 };
    Some(10 + size + footer).filter(|start| *start < bytes.len())
}

/// The length of the frame that begins here, if it is whole.
fn frame(bytes: &[u8]) -> Option<usize> {
    const NEW: [usize; 15] = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    const OLD: [usize; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    const RATES: [usize; 3] = [44_100, 48_000, 32_000];
    if FileType::of(bytes) != Some(FileType::Mp3) || bytes.starts_with(b"ID3") {
        return None;
    }
    let third = *bytes.get(2)?;
    let version = (bytes[1] >> 3) & 3;
    let (rates, slots, divide) = match version {
        3 => (&NEW, 144, 1),
        2 => (&OLD, 72, 2),
        0 => (&OLD, 72, 4),
        _ => return None,
    };
    let kilobits = *rates.get(usize::from(third >> 4)).filter(|rate| **rate > 0)?;
    let rate = RATES.get(usize::from((third >> 2) & 3))? / divide;
    let length = slots * kilobits * 1000 / rate + usize::from((third >> 1) & 1);
    (length >= 4 && length <= bytes.len()).then_some(length)
}

/// Pages from the first byte to the last, of Vorbis or Opus.
fn ogg(bytes: &[u8]) -> Option<()> {
    let first = bytes.get(28..)?;
    if !(first.starts_with(b"OpusHead") || first.starts_with(b"\x01vorbis")) {
        return None;
    }
    let mut at = 0;
    while at < bytes.len() {
        let page = bytes.get(at..)?;
        if !page.starts_with(b"OggS") || *page.get(4)? != 0 {
            return None;
        }
        let segments = usize::from(*page.get(26)?);
        let body: usize = page.get(27..27 + segments)?.iter().map(|length| usize::from(*length)).sum();
        at += 27 + segments + body;
    }
    (at == bytes.len()).then_some(())
}

/// Boxes from the first byte to the last: what it is, what is in it, and the sound itself.
fn boxes(bytes: &[u8]) -> Result<(), Error> {
    let mut at = 0;
    let (mut index, mut data) = (None, false);
    while at < bytes.len() {
        let (name, length) = next(&bytes[at..]).ok_or(Error::BrokenSound)?;
        match &name {
            b"moov" => index = Some(&bytes[at..at + length]),
            b"mdat" => data = true,
            b"ftyp" | b"free" | b"skip" | b"wide" | b"udta" | b"meta" | b"uuid" | b"moof" | b"sidx" | b"mfra"
            | b"styp" | b"pdin" => {}
            _ => return Err(Error::BrokenSound),
        }
        at += length;
    }
    let index = index.filter(|_| data).ok_or(Error::BrokenSound)?;
    let has = |mark: &[u8]| index.windows(mark.len()).any(|part| part == mark);
    if has(b"vide") {
        return Err(Error::Film);
    }
    has(b"soun").then_some(()).ok_or(Error::BrokenSound)
}

/// Name and length of the box that begins here, if it is whole.
fn next(bytes: &[u8]) -> Option<([u8; 4], usize)> {
    let name: [u8; 4] = bytes.get(4..8)?.try_into().ok()?;
    let short = u32::from_be_bytes(bytes.get(..4)?.try_into().ok()?);
    let length = match short {
        0 => bytes.len(),
        1 => usize::try_from(u64::from_be_bytes(bytes.get(8..16)?.try_into().ok()?)).ok()?,
        length => usize::try_from(length).ok()?,
    };
    (length >= 8 && length <= bytes.len()).then_some((name, length))
}
