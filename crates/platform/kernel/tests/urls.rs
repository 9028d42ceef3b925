//! Addresses: whatever a page links to is understood when it is asked for, under every base.

use std::collections::BTreeMap;

use integra_kernel::{
    CityKey, Lang,
    urls::{AddressError, Base, Origin, RESERVED, Urls, is_reserved},
};
use proptest::prelude::*;

fn city(key: &str) -> CityKey {
    key.parse().expect("a city key")
}

fn lang(tag: &str) -> Lang {
    tag.parse().expect("a language")
}

fn base(address: &str) -> Base {
    if address.is_empty() { Base::default() } else { Base::parse(address).expect("an address") }
}

fn urls(origin: &str, bases: &[(&str, &str)]) -> Urls {
    let origin = (!origin.is_empty()).then(|| Origin::parse(origin).expect("an origin"));
    Urls::new(origin, bases.iter().map(|(key, address)| (city(key), base(address))).collect())
}

/// Three cities, one of each kind.
fn three() -> Urls {
    urls(
        "https://integra.example",
        &[("kosice", "https://www.kosice.sk/city/foreigners"), ("presov", "https://newcomers.presov.sk"), ("lviv", "")],
    )
}

#[test]
fn pages_stand_under_the_base_of_their_city() {
    let urls = three();
    let page = |key, path| urls.page(&city(key), &lang("en"), path, &[]);
    assert_eq!(page("kosice", "services/work-advice"), "/city/foreigners/en/services/work-advice");
    assert_eq!(page("presov", "services"), "/en/services");
    assert_eq!(page("lviv", ""), "/lviv/en");
    assert_eq!(page("elsewhere", ""), "/elsewhere/en");
    assert_eq!(page("all", "compare"), "/all/en/compare");
    let home = |key| urls.city_home(&city(key));
    assert_eq!((home("kosice"), home("presov"), home("lviv")), ("/city/foreigners".into(), "/".into(), "/lviv".into()));
}

#[test]
fn absolute_addresses_name_the_host_of_their_city() {
    let urls = three();
    let absolute = |key| urls.absolute(&city(key), &lang("sk"), "urgent", &[("q", "a")]);
    assert_eq!(absolute("kosice"), "https://www.kosice.sk/city/foreigners/sk/urgent?q=a");
    assert_eq!(absolute("presov"), "https://newcomers.presov.sk/sk/urgent?q=a");
    assert_eq!(absolute("lviv"), "https://integra.example/lviv/sk/urgent?q=a");
    assert_eq!(Urls::default().absolute(&city("lviv"), &lang("sk"), "", &[]), "/lviv/sk");
}

#[test]
fn links_between_cities_are_absolute_when_hosts_differ() {
    let urls = three();
    let link = |from, to| urls.link(&city(from), &city(to), &lang("en"), "", &[]);
    assert_eq!(link("presov", "presov"), "/en");
    assert_eq!(link("presov", "lviv"), "https://integra.example/lviv/en");
    assert_eq!(link("presov", "all"), "https://integra.example/all/en");
    assert_eq!(link("lviv", "all"), "/all/en");
    assert_eq!(link("lviv", "kosice"), "https://www.kosice.sk/city/foreigners/en");
    assert_eq!(urls.link_home(&city("all"), &city("presov")), "https://newcomers.presov.sk/");
    assert_eq!(urls.link_home(&city("all"), &city("lviv")), "/lviv");
}

#[test]
fn files_stand_under_the_base_too() {
    let urls = three();
    assert_eq!(urls.asset(&city("kosice"), "site.1f2e.css"), "/city/foreigners/assets/site.1f2e.css");
    assert_eq!(urls.asset(&city("presov"), "site.1f2e.css"), "/assets/site.1f2e.css");
    assert_eq!(urls.asset(&city("lviv"), "site.1f2e.css"), "/assets/site.1f2e.css");
    assert_eq!(
        urls.media(&city("kosice"), "ab12", "map of/Košice.png"),
        "/city/foreigners/media/ab12/map%20of%2FKo%C5%A1ice.png"
    );
    assert_eq!(urls.api(&city("presov"), "v1/presov/service", &[("page", "2")]), "/api/v1/presov/service?page=2");
    assert_eq!(urls.beside(&city("kosice"), "sitemap.xml", &[]), "/city/foreigners/sitemap.xml");
}

#[test]
fn queries_are_encoded() {
    let page =
        three().page(&city("lviv"), &lang("en"), "search", &[("q", "job & flat+ž?"), ("topic", ""), ("a b", "1")]);
    assert_eq!(page, "/lviv/en/search?q=job%20%26%20flat%2B%C5%BE%3F&topic=&a%20b=1");
    let odd = three().page(&city("lviv"), &lang("en"), "//evil.example/<x>", &[]);
    assert_eq!(odd, "/lviv/en/evil.example/%3Cx%3E");
}

#[test]
fn requests_are_understood() {
    let urls = three();
    let read = |host: &str, path: &str| {
        let host = (!host.is_empty()).then_some(host);
        let resolved = urls.resolve(host, path);
        let city = resolved.city.map(|city| city.to_string()).unwrap_or_default();
        (city, resolved.internal_path.into_owned(), resolved.prefix, resolved.moved_to.unwrap_or_default())
    };
    let is =
        |city: &str, path: &str, prefix: &str, moved: &str| (city.into(), path.into(), prefix.into(), moved.into());
    let behind = "/city/foreigners";
    // The host of the installation, or any unknown one.
    for host in ["integra.example", "INTEGRA.example:443", "127.0.0.1:8080", ""] {
        assert_eq!(read(host, "/"), is("", "/", "", ""));
        assert_eq!(read(host, "/lviv"), is("lviv", "/lviv", "", ""));
        assert_eq!(read(host, "/lviv/en/services"), is("lviv", "/lviv/en/services", "", ""));
        assert_eq!(read(host, "/assets/site.1f2e.css"), is("", "/assets/site.1f2e.css", "", ""));
        assert_eq!(read(host, "/desk/sign-in"), is("", "/desk/sign-in", "", ""));
        assert_eq!(read(host, "/.well-known/security.txt"), is("", "/.well-known/security.txt", "", ""));
        assert_eq!(read(host, "/Weird Path"), is("", "/Weird Path", "", ""));
    }
    assert_eq!(read("integra.example", "/all/en"), is("all", "/all/en", "", ""));
    // A host of its own.
    let own = "newcomers.presov.sk";
    assert_eq!(read(own, "/"), is("presov", "/presov", "", ""));
    assert_eq!(read("Newcomers.Presov.sk.", "/en/services"), is("presov", "/presov/en/services", "", ""));
    assert_eq!(read(own, "/media/ab/x.png"), is("presov", "/media/ab/x.png", "", ""));
    assert_eq!(read(own, "/robots.txt"), is("presov", "/robots.txt", "", ""));
    assert_eq!(
        read(own, "/all/en/compare"),
        is("all", "/all/en/compare", "", "https://integra.example/all/en/compare")
    );
    // Behind the city's proxy, which may or may not tell the host.
    for host in ["www.kosice.sk", "10.0.0.7", ""] {
        assert_eq!(read(host, "/city/foreigners"), is("kosice", "/kosice", behind, ""));
        assert_eq!(read(host, "/city/foreigners/"), is("kosice", "/kosice", behind, ""));
        assert_eq!(read(host, "/city/foreigners/en/map"), is("kosice", "/kosice/en/map", behind, ""));
        assert_eq!(read(host, "/city/foreigners/assets/a.css"), is("kosice", "/assets/a.css", behind, ""));
        assert_eq!(read(host, "/city/foreignersx"), is("city", "/city/foreignersx", "", ""));
    }
    // At the usual place, though the city lives elsewhere.
    assert_eq!(
        read("integra.example", "/kosice/en/map"),
        is("kosice", "/kosice/en/map", "", "https://www.kosice.sk/city/foreigners/en/map")
    );
    assert_eq!(read("integra.example", "/presov"), is("presov", "/presov", "", "https://newcomers.presov.sk/"));
}

#[test]
fn one_city_may_share_its_host_with_the_installation() {
    let origin = "https://newcomers.kosice.sk";
    let urls = urls(origin, &[("kosice", origin), ("lviv", ""), ("presov", "https://newcomers.kosice.sk/presov")]);
    let read = |path: &str| {
        let resolved = urls.resolve(Some("newcomers.kosice.sk"), path);
        assert_eq!(resolved.moved_to, None);
        resolved.internal_path.into_owned()
    };
    assert_eq!(read("/en/map"), "/kosice/en/map");
    assert_eq!(read("/lviv/en/map"), "/lviv/en/map");
    assert_eq!(read("/all/en"), "/all/en");
    assert_eq!(read("/presov/en/map"), "/presov/en/map");
}

#[test]
fn two_cities_at_one_address_are_noticed() {
    let one = "https://a.example/x";
    let urls = urls("", &[("kosice", one), ("lviv", ""), ("oradea", ""), ("presov", "https://A.example:443/x/")]);
    assert_eq!(urls.clashes(), [(&city("kosice"), &city("presov"))]);
    assert_eq!(urls.resolve(Some("a.example"), "/x/en").city, Some(city("kosice")));
    assert!(three().clashes().is_empty());
}

#[test]
fn addresses_are_read_with_care() {
    for (written, kept) in [
        ("https://newcomers.kosice.sk", "https://newcomers.kosice.sk"),
        ("HTTPS://Newcomers.Kosice.sk:443/", "https://newcomers.kosice.sk"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://[::1]:8080/a", "http://[::1]:8080/a"),
        (" https://www.kosice.sk/city/Foreigners/ ", "https://www.kosice.sk/city/Foreigners"),
    ] {
        assert_eq!(base(written).to_string(), kept);
    }
    for (written, part) in [
        ("", "full address"),
        ("www.kosice.sk", "full address"),
        ("ftp://www.kosice.sk", "full address"),
        ("https://", "host"),
        ("https:///x", "host"),
        ("https://košice.sk", "xn--"),
        ("https://user@kosice.sk", "host"),
        ("https://kosice.sk?x=1", "host"),
        ("https://kosice.sk:0", "host"),
        ("https://kosice.sk:port", "host"),
        ("https://[::1", "host"),
        ("https://kosice..sk", "host"),
        ("https://kosice.sk/a?x=1", "path"),
        ("https://kosice.sk/a#b", "path"),
        ("https://kosice.sk/a//b", "path"),
        ("https://kosice.sk//", "path"),
        ("https://kosice.sk/../b", "path"),
        ("https://kosice.sk/a%20b", "path"),
    ] {
        let error = Base::parse(written).expect_err(written).to_string();
        assert!(error.contains(part), "{written}: {error}");
    }
    assert!(matches!(Origin::parse("https://a.example/x"), Err(AddressError::PathOfOrigin(_))));
    assert_eq!(Origin::parse("https://a.example/").expect("an origin").host(), "a.example");
}

#[test]
fn reserved_segments_are_those_of_the_design() {
    let design = "all api desk assets media tiles p healthz readyz robots.txt sitemap.xml .well-known";
    assert_eq!(RESERVED.join(" "), design);
    assert!(design.split(' ').all(is_reserved));
    assert!(!is_reserved("kosice"));
}

const LANGS: [&str; 6] = ["en", "sk", "ar", "zh-Hant", "pt-BR", "ckb"];

fn keys() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9]{2,8}(-[a-z]{1,5})?".prop_filter("no reserved segment", |key| !is_reserved(key))
}

/// Cities with bases of every shape, each on a host of its own; some paths are the key of the city, or one another's.
fn bases() -> impl Strategy<Value = BTreeMap<CityKey, String>> {
    let city_base = (keys(), 0..4_u8, proptest::option::of("[a-z]{2,6}(/[a-zA-Z0-9_.~-]{0,5}[a-z])?"));
    proptest::collection::vec(city_base, 1..6).prop_map(|all| {
        let with_base = all.into_iter().enumerate().map(|(i, (key, shape, path))| {
            let address = match (shape, path) {
                (0, _) => String::new(),
                (1, _) | (_, None) => format!("https://city{i}.example"),
                (2, Some(_)) => format!("http://city{i}.example:8080/{key}"),
                (_, Some(path)) => format!("https://city{i}.example/{path}"),
            };
            (city(&key), address)
        });
        with_base.collect()
    })
}

proptest! {
    #[test]
    fn every_page_is_understood_when_asked_for(
        bases in bases(),
        has_origin in any::<bool>(),
        lang_at in 0..LANGS.len(),
        path in "([a-z0-9-]{1,12}(/[a-z0-9-]{1,12}){0,3})?",
        query in proptest::collection::vec(("[a-z]{1,4}", "\\PC{0,8}"), 0..3),
    ) {
        let origin = has_origin.then(|| Origin::parse("https://integra.example").expect("an origin"));
        let cities = bases.iter().map(|(key, address)| (key.clone(), base(address))).collect();
        let urls = Urls::new(origin, cities);
        let lang = lang(LANGS[lang_at]);
        let query: Vec<(&str, &str)> = query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        for key in bases.keys().chain([&CityKey::all()]) {
            let host = urls.origin_of(key).map(|origin| origin.host().to_owned());
            let internal = format!("/{key}/{lang}") + if path.is_empty() { "" } else { "/" } + &path;

            let page = urls.page(key, &lang, &path, &query);
            prop_assert!(page.is_ascii() && page.starts_with('/') && !page.starts_with("//"));
            let asked = page.split('?').next().expect("a path");
            let resolved = urls.resolve(host.as_deref(), asked);
            prop_assert_eq!(resolved.city.as_ref(), Some(key));
            prop_assert_eq!(resolved.internal_path.as_ref(), internal.as_str());
            prop_assert_eq!(resolved.prefix.as_str(), urls.prefix(key));
            prop_assert_eq!(resolved.moved_to, None);

            let home = urls.city_home(key);
            let resolved = urls.resolve(host.as_deref(), &home);
            prop_assert_eq!(resolved.internal_path.as_ref(), format!("/{key}"));
            prop_assert_eq!(resolved.moved_to, None);

            let asset = urls.asset(key, "site.css");
            let resolved = urls.resolve(host.as_deref(), &asset);
            prop_assert_eq!(resolved.internal_path.as_ref(), "/assets/site.css");

            // Asked for at the usual place of the installation, it is the same page: there, or the reader is sent on.
            if has_origin {
                let resolved = urls.resolve(Some("integra.example"), &internal);
                prop_assert_eq!(resolved.city.as_ref(), Some(key));
                prop_assert_eq!(resolved.internal_path.as_ref(), internal.as_str());
                match resolved.moved_to {
                    Some(there) => prop_assert_eq!(there, urls.absolute(key, &lang, &path, &[])),
                    None => prop_assert_eq!(asked, internal.as_str()),
                }
            }
        }
    }

    #[test]
    fn no_request_makes_it_panic(
        host in proptest::option::of("\\PC{0,20}"),
        path in "\\PC{0,30}",
        slashed in "/[a-z/.%]{0,20}",
    ) {
        let urls = three();
        for path in [&path, &slashed] {
            let resolved = urls.resolve(host.as_deref(), path);
            prop_assert!(resolved.internal_path.len() <= path.len() + "/presov".len());
        }
    }

    #[test]
    fn no_address_makes_it_panic(text in "\\PC{0,30}", likely in "https?://[a-z\\[\\]:.0-9/%-]{0,20}") {
        for text in [text, likely] {
            if let Ok(base) = Base::parse(&text) {
                prop_assert_eq!(Base::parse(&base.to_string()), Ok(base));
            }
        }
    }
}
