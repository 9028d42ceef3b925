// Which pages there are: from the site map and by following every link, never from a list of names.

import { readFileSync } from "node:fs";
import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { ask } from "./wire.mjs";

const AT_MOST = 4_000;
/** So many pages are asked for at once: the server makes the next ones while one is read. */
const AT_ONCE = 4;
/** Addresses that filters make are without end; this many of them are visited. */
const WITH_QUERY = 60;

export const plan = JSON.parse(readFileSync(new URL("../pages.json", import.meta.url), "utf8"));

/** How each language of the plan is written. */
export const directions = Object.fromEntries([...new Set(Object.values(plan.cities).flat())]
  .map((lang) => [lang, plan.right_to_left.includes(lang) ? "rtl" : "ltr"]));

/** A page as it was sent. */
class Page {
  #read = null;

  constructor(facts) {
    Object.assign(this, facts);
  }

  /** The page as a tree. Nobody holds on to it: the trees of all pages at once are more than the memory bears. */
  get document() {
    const kept = this.#read?.deref();
    if (kept) return kept;
    const { document } = parseHTML(this.html);
    this.#read = new WeakRef(document);
    return document;
  }
}

/** Where a page's links lead. As search engines are asked to: a form about each page (`nofollow`) is no page of its own. */
function links(html) {
  const found = [];
  const onopentag = (tag, { href, rel = "" }) => {
    if (tag === "a" && href !== undefined && !rel.split(/\s+/).includes("nofollow")) found.push(href);
  };
  new Parser({ onopentag }).end(html);
  return found;
}

/** The pages of one city, or of the network (`all`). */
export class Portal {
  constructor(origin, { city = plan.city, prefix = `/${city}` } = {}) {
    // What stands beside the languages: nothing, or the path behind a city's proxy.
    const beside = prefix === `/${city}` ? "" : prefix;
    Object.assign(this, { origin, city, prefix, beside, pages: new Map(), broken: [], sitemap: [] });
  }

  get languages() {
    return plan.cities[this.city];
  }

  /** The kinds of pages there are here. */
  get kinds() {
    if (this.city === "all") return plan.network;
    return plan.kinds.filter(({ cities }) => cities?.includes(this.city) ?? true);
  }

  url(lang, path) {
    return `${this.origin}${this.prefix}/${lang}${path === "" || path.startsWith("?") ? path : `/${path}`}`;
  }

  /** Language and path of an address of this portal, or null for anything else. */
  place(url) {
    const { origin, pathname, search } = new URL(url);
    if (origin !== this.origin || !pathname.startsWith(`${this.prefix}/`)) return null;
    const [lang, ...rest] = pathname.slice(this.prefix.length + 1).split("/");
    return this.languages.includes(lang) ? { lang, path: rest.join("/"), search } : null;
  }

  mine(pathname) {
    return this.beside !== "" || pathname === this.prefix || pathname.startsWith(`${this.prefix}/`);
  }

  /** Visits the site map's pages and everything they link to; shows each page to `look`, which may begin something. */
  async crawl(look = () => {}) {
    const queue = [];
    const known = new Set();
    let queries = 0;
    const add = (url, from) => {
      const clean = url.split("#")[0];
      if (known.has(clean) || known.size >= AT_MOST) return;
      const at = new URL(clean);
      if (at.origin !== this.origin) return;
      // What stands in another city is read with that city; that it is there is checked here.
      const elsewhere = !this.mine(at.pathname);
      if (elsewhere && from === "the site map") return;
      if (at.search && (queries += 1) > WITH_QUERY) return;
      known.add(clean);
      queue.push({ url: clean, from, elsewhere, coming: null });
    };
    this.sitemap = await this.readSitemap();
    for (const url of this.sitemap) add(url, "the site map");
    for (const lang of this.languages) add(this.url(lang, ""), "the list of languages");
    while (queue.length > 0) {
      for (const next of queue.slice(0, AT_ONCE)) next.coming ??= ask(next.url).catch((error) => ({ status: error.message }));
      const { url, from, elsewhere, coming } = queue.shift();
      const answer = await coming;
      if (answer.status !== 200) {
        this.broken.push(`${url} answers ${answer.status} (linked from ${from})`);
        continue;
      }
      if (elsewhere || !/^text\/html/.test(answer.headers["content-type"] ?? "")) continue;
      const html = answer.text;
      const place = this.place(url);
      if (place) {
        const page = new Page({ url, ...place, html, headers: answer.headers, size: answer.wire.length });
        this.pages.set(url, page);
        look(page);
      }
      for (const link of links(html)) {
        const to = new URL(link, url);
        if (/^https?:$/.test(to.protocol)) add(to.href, url);
      }
    }
    return this;
  }

  async readSitemap() {
    // Several cities have a map each.
    const answer = await ask(`${this.origin}${this.beside}/sitemap.xml?city=${this.city}`);
    const found = [...answer.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc.replaceAll("&amp;", "&"));
    // The site map may name the public host; here every page is asked of this server.
    const paths = found.map((loc) => new URL(loc, this.origin).pathname).filter((path) => this.mine(path));
    return paths.map((path) => new URL(path, this.origin).href);
  }

  /** One page per kind: the fixed address, or the largest page below a folder. */
  samples(lang) {
    return this.kinds.map(({ kind, path, under, status = 200, fleeting = false }) => {
      if (path !== undefined) return { kind, lang, path, status, fleeting, url: this.url(lang, path) };
      const [largest] = this.below(lang, under).sort((one, two) => two.size - one.size);
      return largest && { kind, lang, path: largest.path, status, url: largest.url };
    }).filter(Boolean);
  }

  /** All pages directly below a folder in one language, but those that are kinds of their own. */
  below(lang, folder) {
    const inside = new RegExp(`^${folder}/[^/]+$`);
    return [...this.pages.values()].filter((page) => page.lang === lang && !page.search && inside.test(page.path)
      && !plan.kinds.some((it) => it.path === page.path));
  }

  /** The page of a kind in a language. */
  sample(lang, kind) {
    return this.samples(lang).find((it) => it.kind === kind);
  }

  /** A page of a kind that has what is looked for. */
  having(lang, folder, selector) {
    return this.below(lang, folder).find((page) => page.document.querySelector(selector));
  }
}
