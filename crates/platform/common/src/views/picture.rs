//! Pictures as pages show them: as small as the reader's screen allows, with words for those who do not see them.

use integra_kernel::Link;
use integra_web::{Show, Text};
use serde::Serialize;

use crate::kinds::media::{Media, Variant};

/// A picture on a page.
#[derive(Debug, Clone, Serialize)]
pub struct Picture {
    /// Addresses of its WebP forms with their widths.
    pub webp: String,
    /// Addresses of its JPEG forms with their widths.
    pub jpeg: String,
    /// The address for browsers that choose none.
    pub src: String,
    /// Its width.
    pub width: i64,
    /// Its height.
    pub height: i64,
    /// The full address of the part for shared links.
    pub card: Option<String>,
    /// What one sees.
    pub alternative: Text,
    /// What stands below it.
    pub caption: Option<Text>,
    /// Who made it.
    pub credit: Option<String>,
    /// What others may do with it.
    pub licence: Option<String>,
}

/// The picture an entry links to, when readers may see it.
pub fn picture(show: &Show, link: Option<&Link<Media>>) -> Option<Picture> {
    let media = show.reader.follow(link?)?;
    if !media.is_picture() {
        return None;
    }
    let alternative = show.text(&media.entry, "alternative")?;
    let url = |variant: &Variant| {
        let name = format!("{}.{}", media.entry.slug, variant.format.as_str());
        show.site.urls().media(show.key(), &variant.file, &name)
    };
    let set = |format| {
        let each = media.in_format(format).map(|it| format!("{} {}w", url(it), it.width.unwrap_or_default()));
        each.collect::<Vec<_>>().join(", ")
    };
    // Wide enough for a telephone, for the few browsers that choose none.
    let usual = media.in_format("jpg").nth(1).or_else(|| media.in_format("jpg").next())?;
    let largest = media.in_format("jpg").last()?;
    let licence = media.licence.as_ref().filter(|licence| !["own", "permission"].contains(&licence.as_str()));
    Some(Picture {
        webp: set("webp"),
        jpeg: set("jpg"),
        src: url(usual),
        width: largest.width?,
        height: largest.height?,
        card: media.card.as_ref().map(|hash| {
            let urls = show.site.urls();
            urls.in_full(show.key(), &urls.media(show.key(), hash, &format!("{}.jpg", media.entry.slug)))
        }),
        alternative,
        caption: show.text(&media.entry, "caption"),
        credit: media.credit.clone(),
        licence: licence.map(|it| show.say(&format!("vocabulary-licence-{}", it.as_str()), &[])),
    })
}
