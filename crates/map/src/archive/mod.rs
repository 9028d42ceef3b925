//! A map archive: one file with the vector tiles of an area (PMTiles, version 3).
//!
//! Read by ourselves and not by a library: what is needed is small, must not be asynchronous, and every length in the file
//! is judged before anything is allocated for it.

mod directory;
mod hilbert;

use std::{
    io::{Read, Seek, SeekFrom},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use directory::Directory;
pub(crate) use directory::varint;
use flate2::read::GzDecoder;
use sha2::{Digest, Sha256};

use crate::{Area, Error, Tile};

const HEADER: usize = 127;
/// Largest directory, packed. The root of an archive has 16 kB at most (section 3), the others rarely more.
const AT_MOST_DIRECTORY: usize = 1 << 20;
/// Largest tile, packed. Makers of tiles aim at 500 kB.
const AT_MOST_TILE: usize = 4 << 20;
/// Largest directory or tile, unpacked.
pub(crate) const AT_MOST_UNPACKED: usize = 16 << 20;
/// Directories may lead to directories. Nobody needs more than three floors (section 4.2).
const AT_MOST_FLOORS: usize = 4;
/// How many further directories and how many bytes of unpacked tiles are kept at hand.
const KEPT_DIRECTORIES: usize = 4;
const KEPT_TILE_BYTES: usize = 6 << 20;

/// What an archive is read from: a file, or bytes in memory.
pub trait Source: Read + Seek + Send {}
impl<T: Read + Seek + Send> Source for T {}

/// An opened archive.
pub struct Archive {
    header: Header,
    root: Directory,
    version: String,
    length: u64,
    inner: Mutex<Inner>,
}

struct Inner {
    source: Box<dyn Source>,
    directories: Vec<(u64, Arc<Directory>)>,
    tiles: Vec<(Tile, Arc<Vec<u8>>)>,
}

#[derive(Debug, Clone, Copy)]
struct Header {
    root: (u64, u64),
    leaves: (u64, u64),
    tiles: (u64, u64),
    packed_directories: bool,
    packed_tiles: bool,
    zooms: (u8, u8),
    area: Area,
}

impl Archive {
    /// Opens an archive: reads its head and its first directory, no more.
    ///
    /// # Errors
    /// It cannot be read, is no PMTiles 3 with vector tiles, or contradicts itself.
    pub fn open(mut source: impl Source + 'static) -> Result<Self, Error> {
        let length = source.seek(SeekFrom::End(0))?;
        if length < HEADER as u64 {
            return Err(Error::NotAnArchive("it is too short"));
        }
        let head = part(&mut source, length, (0, HEADER as u64), HEADER)?;
        let header = Header::read(&head)?;
        let packed = part(&mut source, length, header.root, AT_MOST_DIRECTORY)?;
        // An archive made anew has other lengths in its directory; so the tiles themselves need not be read.
        let hash =
            Sha256::new().chain_update(&head).chain_update(&packed).chain_update(length.to_le_bytes()).finalize();
        let root = Directory::read(&unpacked(&packed, header.packed_directories)?)?;
        let inner = Inner { source: Box::new(source), directories: Vec::new(), tiles: Vec::new() };
        Ok(Self { header, root, version: hex::encode(&hash[..8]), length, inner: Mutex::new(inner) })
    }

    /// The area it says it holds.
    pub fn area(&self) -> Area {
        self.header.area
    }

    /// Changes when the archive is another one.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The last zoom it has tiles of.
    pub(crate) fn last_zoom(&self) -> u8 {
        self.header.zooms.1
    }

    /// The first zoom it has tiles of.
    pub(crate) fn first_zoom(&self) -> u8 {
        self.header.zooms.0
    }

    /// One tile, unpacked; `None` where the archive has nothing.
    pub(crate) fn tile(&self, tile: Tile) -> Result<Option<Arc<Vec<u8>>>, Error> {
        if tile.z > self.header.zooms.1 || !tile.exists() {
            return Ok(None);
        }
        let mut inner = self.inner();
        if let Some((_, kept)) = inner.tiles.iter().find(|(of, _)| *of == tile) {
            return Ok(Some(Arc::clone(kept)));
        }
        let Some((at, length)) = self.find(&mut inner, hilbert::number(tile))? else { return Ok(None) };
        let start = self.header.tiles.0.checked_add(at).ok_or(Error::Damaged("a tile lies beyond its end"))?;
        let packed = part(&mut inner.source, self.length, (start, length), AT_MOST_TILE)?;
        let bytes = Arc::new(unpacked(&packed, self.header.packed_tiles)?);
        inner.tiles.insert(0, (tile, Arc::clone(&bytes)));
        let mut sum = 0;
        inner.tiles.retain(|(_, kept)| {
            sum += kept.len();
            sum <= KEPT_TILE_BYTES
        });
        Ok(Some(bytes))
    }

    fn find(&self, inner: &mut Inner, number: u64) -> Result<Option<(u64, u64)>, Error> {
        let Some(mut entry) = self.root.find(number) else { return Ok(None) };
        for _ in 0..AT_MOST_FLOORS {
            if entry.run > 0 {
                return Ok(Some((entry.at, entry.length)));
            }
            let directory = self.further(inner, (entry.at, entry.length))?;
            let Some(next) = directory.find(number) else { return Ok(None) };
            entry = next;
        }
        Err(Error::Damaged("its directories lead in a circle"))
    }

    fn further(&self, inner: &mut Inner, (at, length): (u64, u64)) -> Result<Arc<Directory>, Error> {
        if let Some((_, kept)) = inner.directories.iter().find(|(of, _)| *of == at) {
            return Ok(Arc::clone(kept));
        }
        let start = self.header.leaves.0.checked_add(at).ok_or(Error::Damaged("a directory lies beyond its end"))?;
        let packed = part(&mut inner.source, self.length, (start, length), AT_MOST_DIRECTORY)?;
        let read = Arc::new(Directory::read(&unpacked(&packed, self.header.packed_directories)?)?);
        inner.directories.insert(0, (at, Arc::clone(&read)));
        inner.directories.truncate(KEPT_DIRECTORIES);
        Ok(read)
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // What is kept at hand is complete at every moment, whoever stopped in between.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Archive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Archive").field("header", &self.header).field("version", &self.version).finish_non_exhaustive()
    }
}

impl Header {
    fn read(head: &[u8]) -> Result<Self, Error> {
        if !head.starts_with(b"PMTiles") {
            return Err(Error::NotAnArchive("it does not begin as PMTiles do"));
        }
        let byte = |at: usize| head.get(at).copied().unwrap_or_default();
        if byte(7) != 3 {
            return Err(Error::NotAnArchive("it is of another version"));
        }
        let long = |at: usize| {
            let bytes = head.get(at..at + 8).and_then(|bytes| bytes.try_into().ok());
            bytes.map(u64::from_le_bytes).unwrap_or_default()
        };
        let degrees = |at: usize| {
            let bytes = head.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
            f64::from(bytes.map(i32::from_le_bytes).unwrap_or_default()) / 1e7
        };
        let packing = |at: usize| match byte(at) {
            1 => Ok(false),
            2 => Ok(true),
            _ => Err(Error::NotAnArchive("it is packed with something else than gzip")),
        };
        if byte(99) != 1 {
            return Err(Error::NotAnArchive("its tiles are pictures, not vectors"));
        }
        let zooms = (byte(100), byte(101));
        if zooms.0 > zooms.1 || zooms.1 > hilbert::LAST_ZOOM {
            return Err(Error::Damaged("it has no zooms"));
        }
        // Makers may write the edges of the earth, where our maps end a little before.
        let lat = |at: usize| degrees(at).clamp(-85.05, 85.05);
        let area = Area::of_bbox([degrees(102), lat(106), degrees(110), lat(114)]);
        Ok(Self {
            root: (long(8), long(16)),
            leaves: (long(40), long(48)),
            tiles: (long(56), long(64)),
            packed_directories: packing(97)?,
            packed_tiles: packing(98)?,
            zooms,
            area: area.ok_or(Error::Damaged("it covers no area"))?,
        })
    }
}

/// A part of the file, once it is sure that the file has it and that it is not too large.
fn part(
    source: &mut (impl Source + ?Sized),
    whole: u64,
    (at, length): (u64, u64),
    most: usize,
) -> Result<Vec<u8>, Error> {
    if length > most as u64 {
        return Err(Error::Beyond { what: "a part", most });
    }
    if at.checked_add(length).is_none_or(|end| end > whole) {
        return Err(Error::Damaged("a part of it lies beyond its end"));
    }
    source.seek(SeekFrom::Start(at))?;
    let mut bytes = vec![0; usize::try_from(length).unwrap_or(most)];
    source.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn unpacked(bytes: &[u8], packed: bool) -> Result<Vec<u8>, Error> {
    if !packed {
        return Ok(bytes.to_vec());
    }
    let mut whole = Vec::new();
    let read = GzDecoder::new(bytes).take(AT_MOST_UNPACKED as u64 + 1).read_to_end(&mut whole);
    read.map_err(|_| Error::Damaged("a part of it cannot be unpacked"))?;
    if whole.len() > AT_MOST_UNPACKED {
        return Err(Error::Beyond { what: "an unpacked part", most: AT_MOST_UNPACKED });
    }
    Ok(whole)
}
