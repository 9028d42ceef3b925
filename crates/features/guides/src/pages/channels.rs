//! Groups and channels: where people write, in which language, and who runs it.

use integra_common::{
    District,
    pages::districts,
    views::{self, Spoken, Step, Trust},
};
use integra_edition::Of;
use integra_kernel::Lang;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
    text::Prose,
};
use serde::Serialize;

use super::lists;
use crate::Channel;

#[derive(Serialize)]
struct ChannelsPage {
    crumbs: Vec<Step>,
    groups: Vec<Group>,
    /// Districts that have channels of their own.
    districts: Vec<Step>,
}

/// The channels in one language.
#[derive(Serialize)]
struct Group {
    language: Spoken,
    channels: Vec<ChannelCard>,
}

/// A channel on a card.
#[derive(Serialize)]
pub(super) struct ChannelCard {
    id: String,
    card: Card,
    about: Vec<Prose>,
    address: Option<String>,
    platform: String,
    language: Spoken,
    district: Option<Step>,
    neighbourhood: Option<String>,
    owner: Option<Owner>,
    official: Option<bool>,
    seen: Option<String>,
    notice: Option<Text>,
    trust: Trust,
}

#[derive(Serialize)]
struct Owner {
    name: Text,
    url: Option<String>,
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let channels = lists::sort_by(show, show.reader.list::<Channel>(show.key()), |channel| place(show, channel));
    let groups = languages(show, &channels).into_iter().map(|lang| Group {
        channels: channels
            .iter()
            .filter(|channel| channel.language == lang)
            .map(|channel| card(show, channel))
            .collect(),
        language: views::spoken(show, &lang),
    });
    let of_district = |district: &&Of<District>| {
        channels.iter().any(|it| it.district.as_ref().is_some_and(|link| link.id == district.entry.id))
    };
    let step =
        |district: &Of<District>| Some(Step { name: show.name(&district.entry), url: show.url_of(&district.entry)? });
    let page = ChannelsPage {
        crumbs: views::crumbs(show, None),
        groups: groups.collect(),
        districts: districts::all(show).iter().filter(of_district).filter_map(step).collect(),
    };
    let head = Head {
        title: show.say("guides-channels", &[]),
        description: show.say("guides-channels-lede", &[]),
        ..Head::default()
    };
    show.page("guides/channels.html", head, page)
}

/// Channels of the whole city first, then those of one district after another.
fn place(show: &Show, channel: &Of<Channel>) -> Option<String> {
    let district = show.reader.follow(channel.district.as_ref()?)?;
    Some(district.entry.slug.to_string())
}

/// The languages of some channels: the reader's first, the others by name.
fn languages(show: &Show, channels: &[Of<Channel>]) -> Vec<Lang> {
    let wording = &show.site.wording;
    let collator = wording.collate(&show.lang);
    let name = |lang: &Lang| wording.language_name(Some(&show.lang), lang);
    let mut languages: Vec<Lang> = channels.iter().map(|channel| channel.language.clone()).collect();
    languages.sort_by(|a, b| {
        (*a != show.lang)
            .cmp(&(*b != show.lang))
            .then_with(|| collator.compare(&name(a), &name(b)))
            .then_with(|| a.cmp(b))
    });
    languages.dedup();
    languages
}

/// The card of a channel.
pub(super) fn card(show: &Show, channel: &Of<Channel>) -> ChannelCard {
    let entry = &channel.entry;
    let owner = channel.owner.as_ref().and_then(|link| show.reader.follow(link));
    ChannelCard {
        id: format!("channel-{}", entry.slug),
        card: show.card(entry),
        about: show.prose(entry, "about", 4),
        address: channel.url.clone(),
        platform: show.say(&format!("vocabulary-platform-{}", channel.platform.as_str()), &[]),
        language: views::spoken(show, &channel.language),
        district: channel.district.as_ref().and_then(|link| districts::step(show, link)),
        neighbourhood: channel.neighbourhood.clone(),
        owner: owner.map(|owner| Owner { name: show.name(&owner.entry), url: show.url_of(&owner.entry) }),
        official: channel.official,
        seen: channel.last_seen.as_ref().map(|date| show.site.wording.date(&show.lang, date)),
        notice: views::notice(show, entry, &channel.common),
        trust: views::trust(show, entry, &channel.common),
    }
}
