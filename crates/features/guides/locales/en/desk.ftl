### Guides, articles, channels and documents, as people at the desk meet them.

## Kinds

kind-article = Article
    .many = Articles
kind-channel = Channel
    .many = Channels
kind-document = Document
    .many = Documents
kind-guide = Guide
    .many = Guides

## Guide

field-guide-name = The situation
    .help = In the words of somebody in it: “I look for a home”.
field-guide-intro = What to know first
field-guide-steps = Steps
    .help = What to do, in order. A step may say “at the same time” or “or instead”.
    .one = Step
    .add = Add a step
field-steps-title = What to do
    .help = Begin with a verb: “Ask at the Integration Centre”.
field-steps-text = How
field-steps-time = How long it takes
    .help = Empty when you do not know it: the page says so.
field-steps-cost = What it costs
    .help = Empty when you do not know it: the page says so.
field-steps-bring = What to bring
    .help = Empty when you do not know it: the page says so.
field-steps-joins = How it follows the step before
    .none = After it
field-steps-offices = Who helps
    .add = Add an office
field-steps-links = Web pages that help
    .one = Web page
    .add = Add a web page

## Article

field-article-name = Title
field-article-section = Part of the portal
field-article-body = The article
    .help = Short sentences, common words. Begin with what matters most.

## Channel

field-channel-platform = Where it is
field-channel-language = Language
field-channel-district = For people in the district
field-channel-owner = Who runs it
field-channel-official = Run by a public office
field-channel-last_seen = Last seen alive
    .help = When somebody last saw something new on it: 2024, 2024-11 or 2024-11-22.
field-channel-about = What one finds there

## Document

field-document-name = Title
field-document-publisher = Who published it
    .help = When it is an organisation on this portal. Else write its name below.
field-document-publisher_name = Publisher by name
field-document-year = Year it came out
field-document-languages = Languages one can read it in
    .add = Add a language
field-document-licence = Licence
    .help = Only when the document states one.
field-document-pages = Number of pages

# The whole, where a city may switch it off
feature-guides = Guides, articles, channels and the library
