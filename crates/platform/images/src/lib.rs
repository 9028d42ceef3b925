//! Pictures: decoded within limits, stripped of everything but pixels, made smaller, written as WebP and JPEG.
//!
//! Knows no kind, no database and no protocol: bytes in, bytes out.
