//! Names of languages: each in its own script for menus, and in the reader's language inside sentences.

use icu::locale::{LanguageIdentifier, LocaleExpander};
use integra_kernel::Lang;

use super::Wording;

/// How speakers write the name of their language, with a capital where the script has them, for the languages newcomers
/// to our cities speak. Sorted by tag.
const OWN_NAMES: [(&str, &str); 93] = [
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "Azərbaycanca"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("bs", "Bosanski"),
    ("ca", "Català"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("fa", "فارسی"),
    ("fa-AF", "دری"),
    ("fi", "Suomi"),
    ("fil", "Filipino"),
    ("fr", "Français"),
    ("ga", "Gaeilge"),
    ("gu", "ગુજરાતી"),
    ("ha", "Hausa"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("id", "Bahasa Indonesia"),
    ("ig", "Igbo"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kk", "Қазақша"),
    ("km", "ខ្មែរ"),
    ("ko", "한국어"),
    ("ku", "Kurdî"),
    ("ky", "Кыргызча"),
    ("lo", "ລາວ"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mk", "Македонски"),
    ("ml", "മലയാളം"),
    ("mn", "Монгол"),
    ("mr", "मराठी"),
    ("ms", "Bahasa Melayu"),
    ("mt", "Malti"),
    ("my", "မြန်မာ"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("no", "Norsk"),
    ("om", "Afaan Oromoo"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("pt-BR", "Português (Brasil)"),
    ("ro", "Română"),
    ("rom", "Romani čhib"),
    ("ru", "Русский"),
    ("rue", "Русиньскый"),
    ("rw", "Ikinyarwanda"),
    ("si", "සිංහල"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("so", "Soomaali"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sr-Latn", "Srpski"),
    ("sv", "Svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("tg", "Тоҷикӣ"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tk", "Türkmençe"),
    ("tl", "Tagalog"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("uz", "Oʻzbekcha"),
    ("uz-Cyrl", "Ўзбекча"),
    ("vi", "Tiếng Việt"),
    ("wo", "Wolof"),
    ("yi", "ייִדיש"),
    ("yo", "Yorùbá"),
    ("zh", "中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
    ("zu", "isiZulu"),
];

impl Wording {
    /// The languages we have names for, sorted by tag: those people choose from in forms.
    pub fn known_languages() -> impl Iterator<Item = Lang> {
        OWN_NAMES.iter().filter_map(|(tag, _)| Lang::parse(tag).ok())
    }

    /// The name of a language: in its own script when `reader` is `None` (for menus), else as readers of that language
    /// call it. A language nobody named yet shows its own name, at worst its tag.
    pub fn language_name(&self, reader: Option<&Lang>, of: &Lang) -> String {
        let named = reader.and_then(|reader| tags(of).find_map(|tag| self.name_in(reader, &tag)));
        named.or_else(|| own_name(of).map(str::to_owned)).unwrap_or_else(|| of.to_string())
    }

    /// A language with the country where most of its readers live, as Open Graph writes it: `sk_SK`.
    pub fn locale_name(&self, lang: &Lang) -> String {
        let Ok(mut tag) = lang.as_str().parse::<LanguageIdentifier>() else { return lang.to_string() };
        LocaleExpander::new_extended().maximize(&mut tag);
        let region = tag.region.map(|region| format!("_{region}")).unwrap_or_default();
        format!("{}{region}", tag.language)
    }

    fn name_in(&self, reader: &Lang, tag: &Lang) -> Option<String> {
        let id = format!("language-{}", tag.as_str().to_ascii_lowercase());
        // Looked for before it is said: a language without a name is no hole in the wording.
        self.tells(reader, &id).then(|| self.say_plain(reader, &id, &[]))
    }
}

fn own_name(of: &Lang) -> Option<&'static str> {
    tags(of).find_map(|tag| {
        let at = OWN_NAMES.binary_search_by_key(&tag.as_str(), |(tag, _)| tag).ok()?;
        Some(OWN_NAMES[at].1)
    })
}

/// The tag, then without its region, then the bare language.
fn tags(of: &Lang) -> impl Iterator<Item = Lang> {
    let bare = Lang::parse(of.primary()).ok();
    [Some(of.clone()), without_region(of), bare].into_iter().flatten()
}

/// The tag without its region (`pt-BR` gives `pt`), or `None` when it has none. The script stays.
pub(super) fn without_region(lang: &Lang) -> Option<Lang> {
    let kept: Vec<&str> = lang
        .as_str()
        .split('-')
        .enumerate()
        .filter(|(at, part)| *at == 0 || part.len() == 4)
        .map(|(_, part)| part)
        .collect();
    let kept = kept.join("-");
    if kept == lang.as_str() { None } else { Lang::parse(&kept).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    #[test]
    fn the_table_can_be_searched_and_its_tags_are_tags() {
        assert!(OWN_NAMES.is_sorted_by(|(one, _), (next, _)| one < next));
        for (tag, name) in OWN_NAMES {
            assert_eq!(lang(tag).as_str(), tag);
            assert!(!name.is_empty());
        }
    }

    #[test]
    fn own_names_are_found_for_wider_tags_too() {
        assert_eq!(own_name(&lang("uk-UA")), Some("Українська"));
        assert_eq!(own_name(&lang("sr-Latn-RS")), Some("Srpski"));
        assert_eq!(own_name(&lang("fa-AF")), Some("دری"));
        assert_eq!(own_name(&lang("qaa")), None);
    }

    #[test]
    fn the_region_can_be_dropped_the_script_not() {
        assert_eq!(without_region(&lang("zh-Hant-TW")), Some(lang("zh-Hant")));
        assert_eq!(without_region(&lang("pt-BR")), Some(lang("pt")));
        assert_eq!(without_region(&lang("sr-Latn")), None);
    }
}
