//! Where in an archive its tiles lie (PMTiles 3, section 4).

use crate::Error;

/// Most entries of one directory that are read. Makers of archives cut theirs at some ten thousand.
const AT_MOST_ENTRIES: usize = 200_000;

/// One entry: a tile, a run of equal tiles, or (`run` 0) a further directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    /// Number of the first tile.
    pub first: u64,
    /// For how many tiles it stands.
    pub run: u64,
    /// Where it begins in its part of the file.
    pub at: u64,
    /// Its length.
    pub length: u64,
}

/// A directory, in the order of its tiles.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Directory(Vec<Entry>);

impl Directory {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Error> {
        let mut rest = bytes;
        let count = usize::try_from(varint(&mut rest)?).unwrap_or(usize::MAX);
        if count > AT_MOST_ENTRIES {
            return Err(Error::Beyond { what: "a directory", most: AT_MOST_ENTRIES });
        }
        // Each entry takes four bytes at least: a count that lies costs nothing.
        if count > bytes.len() / 4 {
            return Err(Error::Damaged("a directory names more tiles than it has room for"));
        }
        let mut entries = vec![Entry { first: 0, run: 0, at: 0, length: 0 }; count];
        let mut last = 0_u64;
        for entry in &mut entries {
            last = last.checked_add(varint(&mut rest)?).ok_or(Error::Damaged("a tile has no number"))?;
            entry.first = last;
        }
        for entry in &mut entries {
            entry.run = varint(&mut rest)?;
        }
        for entry in &mut entries {
            entry.length = varint(&mut rest)?;
        }
        let mut next = 0_u64;
        for (place, entry) in entries.iter_mut().enumerate() {
            entry.at = match varint(&mut rest)? {
                0 if place > 0 => next,
                0 => return Err(Error::Damaged("its first tile lies nowhere")),
                given => given - 1,
            };
            next = entry.at.checked_add(entry.length).ok_or(Error::Damaged("a tile lies beyond its end"))?;
        }
        Ok(Self(entries))
    }

    /// The entry that stands for a tile, or the further directory that may know it.
    pub(super) fn find(&self, number: u64) -> Option<Entry> {
        let after = self.0.partition_point(|entry| entry.first <= number);
        let entry = *self.0.get(after.checked_sub(1)?)?;
        (entry.run == 0 || number - entry.first < entry.run).then_some(entry)
    }
}

/// A number of variable length, as protocol buffers have it.
pub(crate) fn varint(rest: &mut &[u8]) -> Result<u64, Error> {
    let mut value = 0_u64;
    for shift in (0..64).step_by(7) {
        let (byte, after) = rest.split_first().ok_or(Error::Damaged("a number is cut short"))?;
        *rest = after;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok(value);
        }
    }
    Err(Error::Damaged("a number is too long"))
}
