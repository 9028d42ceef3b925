### The page about open data.

data-title = Open data
data-lede = What other programs can read here, and where the facts come from.
data-what = What is open
data-what-text = Everything you see on this portal is public. Programs can read the same facts as people. Nobody needs an account or a key. Private notes of the staff and reports of readers are not public.
data-formats = What programs can read today
data-pages = Facts inside the pages (JSON-LD, schema.org)
data-pages-text = Pages of services, organisations, guides and articles carry their facts in a form that programs understand: names, addresses, languages, opening hours, phone numbers.
data-sitemap = List of all pages (site map, XML)
data-sitemap-text = Every page with its address in every language.
data-addresses = Addresses that stay
data-addresses-text = A page keeps its address. When it moves, the old address leads to the new one. When it ends, the address says so.
data-bundle = The whole content as files (bundle)
data-bundle-text = The people who run this portal can export everything as readable text files. Ask them. There is no address for it here.
data-licence = Licences
data-licence-text = The software is free under the licence EUPL-1.2. A picture says its licence below it, where we know one. Documents and pages that we link to belong to others. No licence is set for the texts of this portal yet. Ask the people who run it before you copy whole pages.
data-sources = Sources and dates
data-sources-text = Each page names its sources, the time they speak of, and the day somebody last checked the facts. When sources differ, the page shows all of them. What nobody knows is marked as not known.
data-wrong = Something is wrong?
data-wrong-text = Tell the people who run this portal. You find them at the bottom of every page. Where a page asks “Was this page useful?”, you can also report a mistake there, without saying who you are.
