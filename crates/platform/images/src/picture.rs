//! Pictures: decoded within limits, turned upright, written anew in a few widths.

use std::io::Cursor;

use fast_image_resize::{PixelType, ResizeOptions, Resizer, images as fir};
use image::{
    ColorType, DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits, RgbImage, RgbaImage,
    codecs::jpeg::JpegEncoder, metadata::Orientation,
};
use integra_kernel::files::FileType;

use crate::Error;

/// Pictures of more megapixels are refused before a pixel is decoded.
pub const MEGAPIXELS_AT_MOST: u32 = 40;
/// The widths a picture is written in, as far as it is that wide.
pub const WIDTHS: [u32; 4] = [320, 640, 1280, 1920];
/// Width and height of the part that stands for the whole where others show our links.
pub const CARD: (u32, u32) = (1200, 630);
/// Longest side.
const SIDE_AT_MOST: u32 = 20_000;
/// Memory one picture may take while it is decoded.
const MEMORY_AT_MOST: u64 = MEGAPIXELS_AT_MOST as u64 * 1_000_000 * 4 + (16 << 20);
const WEBP_QUALITY: f32 = 76.0;
const JPEG_QUALITY: u8 = 80;

/// The point of a picture that must stay in sight when it is cut, in hundredths from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Focal {
    /// From the left edge.
    pub x: u8,
    /// From the upper edge.
    pub y: u8,
}

impl Default for Focal {
    fn default() -> Self {
        Self { x: 50, y: 50 }
    }
}

/// One written form of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// JPEG or WebP.
    pub ty: FileType,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// A picture, upright, in all its widths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Width of what was sent, upright.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Every width as WebP and as JPEG, the smallest first.
    pub variants: Vec<Variant>,
    /// The part around its middle.
    pub card: Variant,
}

/// Reads a picture and writes it anew.
///
/// # Errors
/// It has too many pixels or cannot be read.
pub fn picture(ty: FileType, bytes: &[u8]) -> Result<Picture, Error> {
    let (decoded, orientation) = decode(ty, bytes)?;
    let turned = matches!(
        orientation,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    );
    let (wide, high) = (decoded.width(), decoded.height());
    let (width, height) = if turned { (high, wide) } else { (wide, high) };
    let largest = width.min(WIDTHS[WIDTHS.len() - 1]);
    // Made smaller first: turning a large picture would take its memory twice.
    let (to_width, to_height) = scaled((width, height), largest);
    let lying = if turned { (to_height, to_width) } else { (to_width, to_height) };
    let mut base = resize(&pixels(decoded), lying, None)?;
    base.apply_orientation(orientation);
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|it| *it < largest).collect();
    widths.push(largest);
    let mut variants = Vec::new();
    for to in widths {
        let small = if to == base.width() { base.clone() } else { resize(&base, scaled((width, height), to), None)? };
        variants.push(webp(&small)?);
        variants.push(jpeg(&small)?);
    }
    Ok(Picture { width, height, variants, card: cut(&base, Focal::default())? })
}

/// Cuts the part around a point out of a picture we have written ourselves.
///
/// # Errors
/// It cannot be read.
pub fn card(bytes: &[u8], focal: Focal) -> Result<Variant, Error> {
    let ty = FileType::of(bytes).filter(|ty| ty.is_picture()).ok_or(Error::BrokenPicture)?;
    cut(&pixels(decode(ty, bytes)?.0), focal)
}

/// Decodes, with limits that stand before the first pixel is read.
fn decode(ty: FileType, bytes: &[u8]) -> Result<(DynamicImage, Orientation), Error> {
    let format = match ty {
        FileType::Jpeg => ImageFormat::Jpeg,
        FileType::Png => ImageFormat::Png,
        FileType::Webp => ImageFormat::WebP,
        FileType::Gif => ImageFormat::Gif,
        _ => return Err(Error::Unknown),
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_AT_MOST);
    limits.max_image_height = Some(SIDE_AT_MOST);
    limits.max_alloc = Some(MEMORY_AT_MOST);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > u64::from(MEGAPIXELS_AT_MOST) * 1_000_000
        || decoder.total_bytes() > MEMORY_AT_MOST
    {
        return Err(Error::TooLarge);
    }
    if width == 0 || height == 0 {
        return Err(Error::BrokenPicture);
    }
    // A picture whose notes cannot be read stands as it lies.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((DynamicImage::from_decoder(decoder).map_err(refused)?, orientation))
}

fn refused(error: image::ImageError) -> Error {
    match error {
        image::ImageError::Limits(_) => Error::TooLarge,
        _ => Error::BrokenPicture,
    }
}

/// Eight bits for each of three colours, and for what shines through only where something does.
fn pixels(image: DynamicImage) -> DynamicImage {
    if !image.color().has_alpha() {
        return match image {
            DynamicImage::ImageRgb8(_) => image,
            other => DynamicImage::ImageRgb8(other.into_rgb8()),
        };
    }
    let rgba = image.into_rgba8();
    if rgba.pixels().all(|pixel| pixel.0[3] == u8::MAX) {
        return DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(rgba).into_rgb8());
    }
    DynamicImage::ImageRgba8(rgba)
}

/// The size of a picture at this width; at least one pixel high.
fn scaled((width, height): (u32, u32), to: u32) -> (u32, u32) {
    let high = (u64::from(height) * u64::from(to) + u64::from(width) / 2) / u64::from(width.max(1));
    (to, u32::try_from(high).unwrap_or(u32::MAX).max(1))
}

/// Makes a picture (or a part of it: left, top, width, height) as large as asked.
fn resize(image: &DynamicImage, to: (u32, u32), part: Option<(f64, f64, f64, f64)>) -> Result<DynamicImage, Error> {
    let (alpha, ty) = match image.color() {
        ColorType::Rgba8 => (true, PixelType::U8x4),
        _ => (false, PixelType::U8x3),
    };
    let broken = |_| Error::BrokenPicture;
    let from = fir::ImageRef::new(image.width(), image.height(), image.as_bytes(), ty).map_err(broken)?;
    let mut small = fir::Image::new(to.0, to.1, ty);
    let mut options = ResizeOptions::new();
    if let Some((left, top, width, height)) = part {
        options = options.crop(left, top, width, height);
    }
    Resizer::new().resize(&from, &mut small, &options).map_err(|_| Error::BrokenPicture)?;
    let bytes = small.into_vec();
    let made = if alpha {
        RgbaImage::from_raw(to.0, to.1, bytes).map(DynamicImage::ImageRgba8)
    } else {
        RgbImage::from_raw(to.0, to.1, bytes).map(DynamicImage::ImageRgb8)
    };
    made.ok_or(Error::BrokenPicture)
}

/// The largest part of the card's shape that has the point in its middle, or as near to it as the edges allow.
fn part_around((width, height): (u32, u32), focal: Focal) -> (f64, f64, f64, f64) {
    let (wide, high) = (f64::from(width), f64::from(height));
    let shape = f64::from(CARD.0) / f64::from(CARD.1);
    let (part_wide, part_high) = if wide / high > shape { (high * shape, high) } else { (wide, wide / shape) };
    let start = |whole: f64, part: f64, at: u8| {
        (whole * f64::from(at.min(100)) / 100.0 - part / 2.0).clamp(0.0, (whole - part).max(0.0))
    };
    (start(wide, part_wide, focal.x), start(high, part_high, focal.y), part_wide, part_high)
}

fn cut(image: &DynamicImage, focal: Focal) -> Result<Variant, Error> {
    let part = part_around((image.width(), image.height()), focal);
    // Never larger than what is there.
    let width = CARD.0.min((part.2.floor() as u32).max(1));
    let height = (u64::from(width) * u64::from(CARD.1) / u64::from(CARD.0)).max(1) as u32;
    jpeg(&resize(image, (width, height), Some(part))?)
}

fn webp(image: &DynamicImage) -> Result<Variant, Error> {
    let (width, height) = (image.width(), image.height());
    let encoder = match image.color() {
        ColorType::Rgba8 => webp::Encoder::from_rgba(image.as_bytes(), width, height),
        _ => webp::Encoder::from_rgb(image.as_bytes(), width, height),
    };
    let bytes = encoder.encode_simple(false, WEBP_QUALITY).map_err(|_| Error::BrokenPicture)?.to_vec();
    Ok(Variant { ty: FileType::Webp, width, height, bytes })
}

fn jpeg(image: &DynamicImage) -> Result<Variant, Error> {
    let (width, height) = (image.width(), image.height());
    let mut bytes = Vec::new();
    let flat = on_white(image);
    JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY)
        .write_image(flat.as_raw(), width, height, ColorType::Rgb8.into())
        .map_err(|_| Error::BrokenPicture)?;
    Ok(Variant { ty: FileType::Jpeg, width, height, bytes })
}

/// JPEG knows nothing that shines through: white stands behind it.
fn on_white(image: &DynamicImage) -> RgbImage {
    let DynamicImage::ImageRgba8(rgba) = image else { return image.to_rgb8() };
    RgbImage::from_fn(rgba.width(), rgba.height(), |x, y| {
        let [red, green, blue, alpha] = rgba.get_pixel(x, y).0;
        let over = |colour: u8| {
            let (colour, alpha) = (u32::from(colour), u32::from(alpha));
            u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
        };
        image::Rgb([over(red), over(green), over(blue)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_keeps_its_shape_and_stays_inside() {
        for size in [(1920, 1080), (300, 2000), (1, 1), (5000, 10), (1200, 630)] {
            for focal in [Focal { x: 0, y: 0 }, Focal { x: 100, y: 100 }, Focal { x: 33, y: 80 }] {
                let (left, top, width, height) = part_around(size, focal);
                assert!(left >= 0.0 && top >= 0.0, "{size:?} {focal:?}");
                assert!(left + width <= f64::from(size.0) + 1e-6 && top + height <= f64::from(size.1) + 1e-6);
                assert!((width / height - 1200.0 / 630.0).abs() < 1e-6);
            }
        }
        let (left, ..) = part_around((4000, 630), Focal { x: 100, y: 50 });
        assert!((left - 2800.0).abs() < 1e-6, "the point at the right edge is in sight");
    }

    #[test]
    fn heights_follow_widths() {
        assert_eq!(scaled((4000, 3000), 1280), (1280, 960));
        assert_eq!(scaled((10_000, 1), 320), (320, 1));
    }
}
