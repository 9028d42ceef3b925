//! The types of files people may keep, told by their first bytes and never by their name.

/// A type of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileType {
    /// A photograph.
    Jpeg,
    /// A drawing without loss. Never served: it is written anew as WebP and JPEG.
    Png,
    /// A picture of either sort.
    Webp,
    /// A small picture, perhaps moving. Never served: its first frame is written anew.
    Gif,
    /// Sound (MPEG-1 Layer III).
    Mp3,
    /// Sound (Vorbis or Opus).
    Ogg,
    /// Sound (AAC).
    M4a,
    /// A document.
    Pdf,
}

impl FileType {
    /// What a file seems to be. That its beginning fits says nothing about the rest.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let at = |from: usize, mark: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(mark));
        Some(match () {
            () if at(0, &[0xff, 0xd8, 0xff]) => Self::Jpeg,
            () if at(0, b"\x89PNG\r\n\x1a\n") => Self::Png,
            () if at(0, b"RIFF") && at(8, b"WEBP") => Self::Webp,
            () if at(0, b"GIF87a") || at(0, b"GIF89a") => Self::Gif,
            () if at(0, b"%PDF-") => Self::Pdf,
            () if at(0, b"OggS") => Self::Ogg,
            () if at(4, b"ftyp") => Self::M4a,
            () if at(0, b"ID3") || is_mpeg_frame(bytes) => Self::Mp3,
            () => return None,
        })
    }

    /// Its media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
            Self::Mp3 => "audio/mpeg",
            Self::Ogg => "audio/ogg",
            Self::M4a => "audio/mp4",
            Self::Pdf => "application/pdf",
        }
    }

    /// The end of its name, and its name in facts.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Gif => "gif",
            Self::Mp3 => "mp3",
            Self::Ogg => "ogg",
            Self::M4a => "m4a",
            Self::Pdf => "pdf",
        }
    }

    /// Whether it is a picture.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp | Self::Gif)
    }

    /// Whether it is sound.
    pub fn is_sound(self) -> bool {
        matches!(self, Self::Mp3 | Self::Ogg | Self::M4a)
    }
}

/// Whether sound of MPEG Layer III begins here: eleven bits set, then a version and the layer.
fn is_mpeg_frame(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, second, ..] if second & 0xe0 == 0xe0 && second & 0x06 == 0x02 && second & 0x18 != 0x08)
}

/// Whether a text is the name of a kept file: the SHA-256 of its bytes in small hexadecimal digits.
pub fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_by_their_first_bytes() {
        let cases: [(&[u8], Option<FileType>); 9] = [
            (b"\xff\xd8\xff\xe0", Some(FileType::Jpeg)),
            (b"\x89PNG\r\n\x1a\n", Some(FileType::Png)),
            (b"RIFF\0\0\0\0WEBPVP8 ", Some(FileType::Webp)),
            (b"RIFF\0\0\0\0WAVEfmt ", None),
            (b"\xff\xfb\x90\x00", Some(FileType::Mp3)),
            (b"\0\0\0\x20ftypM4A ", Some(FileType::M4a)),
            (b"<html>", None),
            (b" %PDF-1.7", None),
            (b"", None),
        ];
        for (bytes, ty) in cases {
            assert_eq!(FileType::of(bytes), ty, "{bytes:?}");
        }
    }

    #[test]
    fn only_small_hexadecimal_digits_are_a_hash() {
        assert!(is_hash(&"0a".repeat(32)));
        for bad in ["", "0A", &"0A".repeat(32), &"0a".repeat(31), "../../etc/passwd"] {
            assert!(!is_hash(bad), "{bad}");
        }
    }
}
