//! How much a pack takes on the wire, while it is being made.

use std::io::Write;

use brotli::CompressorWriter;

/// As the front packs long texts.
const QUALITY: u32 = 5;
const WINDOW: u32 = 22;
const BUFFER: usize = 4096;

/// Counts bytes and keeps none.
#[derive(Default)]
struct Count(usize);

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The room in a pack. What many pages have in common weighs almost nothing after the first.
pub(super) struct Room {
    packer: CompressorWriter<Count>,
    wire: usize,
    plain: usize,
}

impl Room {
    pub(super) fn new(wire: usize, plain: usize) -> Self {
        Self { packer: CompressorWriter::new(Count::default(), BUFFER, QUALITY, WINDOW), wire, plain }
    }

    /// Whether these texts still fit together. Once something did not, nothing may follow.
    pub(super) fn takes<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>) -> bool {
        for text in texts {
            self.plain = self.plain.saturating_sub(text.len());
            // Counting cannot fail.
            if self.packer.write_all(text.as_bytes()).is_err() {
                return false;
            }
        }
        self.packer.flush().is_ok() && self.plain > 0 && self.packer.get_ref().0 <= self.wire
    }
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::Room;

    #[test]
    fn what_is_said_again_takes_little_and_the_rest_takes_its_share() {
        // Letters without any order take half a byte each.
        let noise: String = (0_u32..400).map(|n| hex::encode(Sha256::digest(n.to_le_bytes()))).collect();
        let mut room = Room::new(20_000, 1_000_000);
        assert!((0..10).all(|_| room.takes([noise.as_str()])), "ten times the same");
        assert!(!Room::new(9_000, 1_000_000).takes([noise.as_str()]), "more than the wire may carry");
        assert!(!Room::new(1_000_000, 9_000).takes([noise.as_str()]), "more than may be read at once");
    }
}
