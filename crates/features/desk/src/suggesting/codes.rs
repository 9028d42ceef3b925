//! Which of its own codes a translation program has for a language.

use integra_kernel::Lang;

/// The languages of a program: from which code into which codes.
pub(super) type Known = Vec<(String, Vec<String>)>;

/// The codes a service has for two languages, if it translates from one to the other: the exact tag, else the language
/// alone, else any form of it.
pub(super) fn pair(known: &Known, from: &Lang, to: &Lang) -> Option<(String, String)> {
    let (source, targets) = best(from, known.iter().map(|pair| (pair.0.as_str(), &pair.1)))?;
    let target = best(to, targets.iter().map(|code| (code.as_str(), ())))?;
    (source != target.0).then(|| (source.to_owned(), target.0.to_owned()))
}

fn best<'k, T>(lang: &Lang, codes: impl Iterator<Item = (&'k str, T)>) -> Option<(&'k str, T)> {
    let tag = lang.as_str();
    let primary = tag.split('-').next().unwrap_or(tag);
    let script = |tag: &str| tag.split('-').find(|part| part.len() == 4).map(str::to_ascii_lowercase);
    let rank = |code: &str| match code {
        _ if code.eq_ignore_ascii_case(tag) => Some(0),
        _ if code.eq_ignore_ascii_case(primary) => Some(1),
        _ if !code.split('-').next().is_some_and(|it| it.eq_ignore_ascii_case(primary)) => None,
        // Written in another script it is of no use.
        _ if script(code).is_some() && script(code) != script(tag) => None,
        _ => Some(2),
    };
    codes
        .filter_map(|(code, rest)| Some((rank(code)?, code, rest)))
        .min_by_key(|(rank, code, _)| (*rank, *code))
        .map(|(_, code, rest)| (code, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    #[test]
    fn a_service_names_languages_its_own_way() {
        let targets = ["EN-GB", "EN-US", "PT-BR", "PT-PT", "SK", "ZH-HANS", "ZH-HANT"].map(str::to_owned).to_vec();
        let known = vec![("EN".to_owned(), targets.clone()), ("SK".to_owned(), targets)];
        let code = |from: &str, to: &str| pair(&known, &lang(from), &lang(to)).map(|(_, to)| to);
        assert_eq!(code("en", "sk").as_deref(), Some("SK"));
        assert_eq!(code("sk", "en").as_deref(), Some("EN-GB"));
        assert_eq!(code("en-US", "pt-BR").as_deref(), Some("PT-BR"));
        assert_eq!(code("en", "zh-Hant").as_deref(), Some("ZH-HANT"));
        assert_eq!((code("en", "ar"), code("ar", "en")), (None, None));
    }
}
