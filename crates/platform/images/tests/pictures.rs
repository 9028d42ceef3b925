//! Pictures as people send them, and as attackers do.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, ImageReader, Rgb, RgbImage, Rgba, RgbaImage};
use integra_images::{Error, Focal, Judged, Picture, card, judge};
use integra_kernel::files::FileType;

/// Red on the left, blue on the right.
fn halves(width: u32, height: u32) -> DynamicImage {
    let colour = |x: u32, _| if x < width / 2 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) };
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, colour))
}

fn written(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).expect("written");
    bytes.into_inner()
}

fn kept(bytes: &[u8]) -> Picture {
    match judge(bytes).expect("a good picture") {
        Judged::Picture(picture) => picture,
        Judged::AsItIs(ty) => panic!("{ty:?}"),
    }
}

fn read(bytes: &[u8]) -> RgbImage {
    ImageReader::new(Cursor::new(bytes)).with_guessed_format().expect("in memory").decode().expect("readable").to_rgb8()
}

/// A JPEG with notes about its camera that turn it by 90 degrees, and a secret among them.
fn turned(image: &DynamicImage) -> Vec<u8> {
    let bytes = written(image, ImageFormat::Jpeg);
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend(b"GPS 48.7164 21.2611 secret");
    let mut notes = vec![0xff, 0xe1];
    notes.extend(u16::try_from(exif.len() + 2).expect("short").to_be_bytes());
    notes.extend(exif);
    [&bytes[..2], &notes, &bytes[2..]].concat()
}

fn holds(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|part| part == text)
}

#[test]
fn every_width_is_written_twice_and_none_is_larger_than_what_was_sent() {
    let picture = kept(&written(&halves(1500, 1000), ImageFormat::Png));
    let sizes: Vec<(u32, u32, FileType)> = picture.variants.iter().map(|it| (it.width, it.height, it.ty)).collect();
    let both = |width, height| [(width, height, FileType::Webp), (width, height, FileType::Jpeg)];
    assert_eq!(sizes, [both(320, 213), both(640, 427), both(1280, 853), both(1500, 1000)].concat());
    assert_eq!((picture.width, picture.height), (1500, 1000));
    for variant in &picture.variants {
        assert_eq!(FileType::of(&variant.bytes), Some(variant.ty));
        let image = read(&variant.bytes);
        assert_eq!((image.width(), image.height()), (variant.width, variant.height));
        let Rgb([red, _, blue]) = *image.get_pixel(5, 5);
        assert!(red > 150 && blue < 90, "the left half is still red");
    }
    let small = kept(&written(&halves(20, 10), ImageFormat::Gif));
    assert_eq!(small.variants.iter().map(|it| it.width).collect::<Vec<_>>(), [20, 20]);
}

#[test]
fn a_picture_is_turned_upright_and_forgets_everything_else() {
    let sent = turned(&halves(400, 200));
    assert!(holds(&sent, b"secret"));
    let picture = kept(&sent);
    assert_eq!((picture.width, picture.height), (200, 400));
    for variant in picture.variants.iter().chain([&picture.card]) {
        assert!(!holds(&variant.bytes, b"secret") && !holds(&variant.bytes, b"Exif"), "{:?}", variant.ty);
    }
    // By 90 degrees clockwise: what was on the left is above.
    let image = read(&picture.variants[0].bytes);
    let (above, below) = (image.get_pixel(100, 20).0, image.get_pixel(100, 380).0);
    assert!(above[0] > 150 && below[2] > 150, "{above:?} {below:?}");
}

#[test]
fn the_part_for_cards_shows_the_point_that_matters() {
    let picture = kept(&written(&halves(2400, 630), ImageFormat::Png));
    assert_eq!((picture.card.width, picture.card.height, picture.card.ty), (960, 504, FileType::Jpeg));
    let largest = &picture.variants.last().expect("some").bytes;
    let left = read(&card(largest, Focal { x: 0, y: 50 }).expect("cut").bytes);
    let right = read(&card(largest, Focal { x: 100, y: 50 }).expect("cut").bytes);
    assert!(left.pixels().all(|pixel| pixel.0[0] > 100), "red alone");
    assert!(right.pixels().all(|pixel| pixel.0[2] > 100), "blue alone");
}

#[test]
fn what_shines_through_stays_so_in_webp_and_is_white_in_jpeg() {
    let glass = DynamicImage::ImageRgba8(RgbaImage::from_pixel(40, 40, Rgba([0, 0, 0, 0])));
    let picture = kept(&written(&glass, ImageFormat::Png));
    let [webp, jpeg] = &picture.variants[..] else { panic!("two") };
    let image = ImageReader::new(Cursor::new(&webp.bytes)).with_guessed_format().expect("in memory").decode();
    assert_eq!(image.expect("readable").to_rgba8().get_pixel(20, 20).0[3], 0);
    assert!(read(&jpeg.bytes).get_pixel(20, 20).0.iter().all(|light| *light > 245));
}

#[test]
fn nothing_that_was_sent_behind_a_picture_is_kept() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif] {
        let mut sent = written(&halves(60, 40), format);
        sent.extend(b"<html><script>alert(1)</script></html>");
        for variant in kept(&sent).variants {
            assert!(!holds(&variant.bytes, b"<script"), "{format:?}");
        }
    }
}

/// A PNG that says it is large, with so much of it as `rows` of nothing.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let chunk = |name: &[u8; 4], body: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(name);
        crc.update(body);
        let length = u32::try_from(body.len()).expect("short").to_be_bytes();
        [&length[..], name, body, &crc.sum().to_be_bytes()].concat()
    };
    let mut head = Vec::new();
    head.extend(width.to_be_bytes());
    head.extend(height.to_be_bytes());
    head.extend([8, 6, 0, 0, 0]);
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut packed, &vec![0; 1 << 20]).expect("packed");
    let data = packed.finish().expect("packed");
    [&b"\x89PNG\r\n\x1a\n"[..], &chunk(b"IHDR", &head), &chunk(b"IDAT", &data), &chunk(b"IEND", b"")].concat()
}

#[test]
fn pictures_of_a_hundred_megapixels_are_refused_before_they_are_decoded() {
    for (width, height) in [(10_000, 10_000), (100_000, 1), (1, 60_000), (6_400, 6_400)] {
        assert_eq!(judge(&bomb(width, height)).expect_err("too large"), Error::TooLarge, "{width} x {height}");
    }
    // As large as it may be, but its data ends.
    assert_eq!(judge(&bomb(6_000, 6_000)).expect_err("damaged"), Error::BrokenPicture);
}

#[test]
fn what_is_no_picture_is_refused_with_a_sentence() {
    let svg = b"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    assert_eq!(judge(svg).expect_err("a drawing"), Error::Svg);
    assert_eq!(judge(b"").expect_err("nothing"), Error::Empty);
    for bytes in [&b"<html><script>alert(1)</script>"[..], b"MZ\x90\0", b"PK\x03\x04", b"#!/bin/sh", b"\0"] {
        assert_eq!(judge(bytes).expect_err("something else"), Error::Unknown);
    }
    let jpeg = written(&halves(60, 40), ImageFormat::Jpeg);
    assert_eq!(judge(&jpeg[..40]).expect_err("cut"), Error::BrokenPicture);
    assert_eq!(judge(b"\xff\xd8\xff\xe0<script>").expect_err("no picture"), Error::BrokenPicture);
    assert!(Error::Svg.to_string().contains("PNG"));
}

/// Whole frames of silence: 128 kbit/s at 44.1 kHz.
fn mp3(frames: usize) -> Vec<u8> {
    let mut frame = vec![0xff, 0xfb, 0x90, 0x00];
    frame.resize(417, 0);
    frame.repeat(frames)
}

fn ogg() -> Vec<u8> {
    let mut page = b"OggS\0\x02\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead\x01\x01".to_vec();
    page.resize(27 + 1 + 0x13, 0);
    page
}

fn m4a(handler: &[u8; 4]) -> Vec<u8> {
    let boxed = |name: &[u8; 4], body: &[u8]| {
        [&u32::try_from(body.len() + 8).expect("short").to_be_bytes()[..], name, body].concat()
    };
    [boxed(b"ftyp", b"M4A \0\0\0\0"), boxed(b"moov", &boxed(b"hdlr", handler)), boxed(b"mdat", b"....")].concat()
}

#[test]
fn sound_is_walked_to_its_end() {
    let tagged = [&b"ID3\x04\0\0\0\0\0\x05hello"[..], &mp3(4)].concat();
    for (bytes, ty) in
        [(mp3(4), FileType::Mp3), (tagged, FileType::Mp3), (ogg(), FileType::Ogg), (m4a(b"soun"), FileType::M4a)]
    {
        assert!(matches!(judge(&bytes), Ok(Judged::AsItIs(found)) if found == ty), "{ty:?}");
        let mut more = bytes.clone();
        more.extend(b"<html><script>alert(1)</script>");
        assert_eq!(judge(&more).expect_err("something behind it"), Error::BrokenSound, "{ty:?}");
    }
    assert_eq!(judge(&mp3(2)).expect_err("too short"), Error::BrokenSound);
    assert_eq!(judge(&ogg()[..40]).expect_err("cut"), Error::BrokenSound);
    assert_eq!(judge(&m4a(b"vide")).expect_err("a film"), Error::Film);
}
