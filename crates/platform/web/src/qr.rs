//! QR codes: an address as a drawing that a telephone's camera reads.

use qrcode::{EcLevel, QrCode, render::svg::Color};

/// Longest address that is drawn, in bytes: above it the squares are too small for older cameras.
const AT_MOST: usize = 1_000;

/// The QR code of an address as SVG within a page, with its quiet zone: dark squares on white, whatever the page's
/// colours are. Nothing for an address that is too long.
pub fn qr(address: &str) -> Option<String> {
    if address.len() > AT_MOST {
        return None;
    }
    // Short ones stand more dirt; long ones have fewer squares.
    let level = if address.len() <= 300 { EcLevel::M } else { EcLevel::L };
    let code = QrCode::with_error_correction_level(address, level).ok()?;
    let svg = code.render::<Color>().min_dimensions(240, 240).build();
    Some(svg[svg.find("<svg")?..].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a camera would read: the drawing's own path, painted on a grid and decoded by another library.
    fn scanned(svg: &str) -> String {
        let number = |name: &str| -> usize {
            let at = svg.find(&format!(" {name}=\"")).expect("a size") + name.len() + 3;
            svg[at..].split('"').next().and_then(|text| text.parse().ok()).expect("a number")
        };
        let (width, height) = (number("width"), number("height"));
        let mut dark = vec![false; width * height];
        let path = svg.split(" d=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a path");
        for square in path.split('M').filter(|part| !part.is_empty()) {
            // `x yhWvHH-WV-H`: one rectangle.
            let sizes: Vec<i64> = numbers(square);
            let (x, y, w, h) = (sizes[0] as usize, sizes[1] as usize, sizes[2] as usize, sizes[3] as usize);
            for row in y..y + h {
                dark[row * width + x..row * width + x + w].fill(true);
            }
        }
        let mut picture =
            rqrr::PreparedImage::prepare_from_greyscale(
                width,
                height,
                |x, y| if dark[y * width + x] { 0 } else { 255 },
            );
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1, "one code");
        grids[0].decode().expect("readable").1
    }

    fn numbers(text: &str) -> Vec<i64> {
        let mut found = Vec::new();
        let mut now = String::new();
        for c in text.chars().chain([' ']) {
            if c.is_ascii_digit() || (c == '-' && now.is_empty()) {
                now.push(c);
            } else {
                found.extend(std::mem::take(&mut now).parse::<i64>());
                now.extend((c == '-').then_some(c));
            }
        }
        found
    }

    #[test]
    fn a_camera_reads_what_was_drawn() {
        let long = format!("https://city.example/en/saved?e={}", "service.some-long-name%2C".repeat(35));
        for address in ["https://city.example/sk", "https://city.example/en/saved?e=service.a%2Cguide.b", &long] {
            let svg = qr(address).expect("drawn");
            assert!(svg.starts_with("<svg") && !svg.contains("style="), "fits into a page under our policy");
            assert_eq!(scanned(&svg), address);
        }
    }

    #[test]
    fn what_is_too_long_to_scan_is_not_drawn() {
        assert_eq!(qr(&"a".repeat(AT_MOST + 1)), None);
    }
}
