//! Pictures looked at.

/// A picture, as it is seen.
pub struct Seen {
    pub width: u32,
    pub height: u32,
    pub pixels: Vec<[u8; 3]>,
}

pub fn seen(png: &[u8]) -> Seen {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().expect("a PNG");
    let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut bytes).expect("a picture");
    let pixels = bytes.chunks(3).map(|it| [it[0], it[1], it[2]]).collect();
    Seen { width: info.width, height: info.height, pixels }
}

impl Seen {
    /// Which part of the picture has about this colour.
    pub fn share(&self, rgb: u32) -> f64 {
        let wanted = [rgb >> 16, rgb >> 8, rgb].map(|part| part as u8);
        let like = |it: &&[u8; 3]| it.iter().zip(wanted).all(|(part, wanted)| part.abs_diff(wanted) <= 6);
        self.pixels.iter().filter(like).count() as f64 / self.pixels.len() as f64
    }

    pub fn column(&self, x: u32) -> Vec<[u8; 3]> {
        (0..self.height).map(|y| self.pixels[(y * self.width + x) as usize]).collect()
    }
}
