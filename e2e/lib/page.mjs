// Checks of one page's HTML that need no browser. Each gives a list of faults; suites/self.mjs shows that each can.

import { unmarked } from "./runs.mjs";

export { valid } from "./standard.mjs";

/** The page says its own language and direction. */
export function direction({ document, lang }, dirs) {
  const root = document.documentElement;
  const faults = [];
  if (root.getAttribute("lang") !== lang) faults.push(`<html lang="${root.getAttribute("lang")}"> on a page in ${lang}`);
  if (root.getAttribute("dir") !== dirs[lang]) faults.push(`<html dir="${root.getAttribute("dir")}"> on a page in ${lang}`);
  return faults;
}

export function languages({ document }) {
  return unmarked(document);
}

const LOADS = [["script", "src"], ["img", "src"], ["img", "srcset"], ["source", "srcset"], ["iframe", "src"], ["audio", "src"], ["video", "src"],
  ["video", "poster"], ["use", "href"], ["object", "data"], ["embed", "src"]];
const LOADING_LINKS = /^(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)$/;

/** The addresses of a `srcset` with their widths, or one address. */
function candidates(text, name) {
  if (name !== "srcset" || !text) return [{ url: text }];
  return text.split(",").map((it) => it.trim().split(/\s+/)).map(([url, width]) => ({ url, width: parseInt(width) || 0 }));
}

/** Pictures that are fetched when they come near: for each, its forms in the format every browser of today takes. */
export function pictures({ document, url }) {
  return [...document.querySelectorAll("picture")].filter((it) => it.querySelector("img[loading=lazy]")).map((it) =>
    candidates(it.querySelector("source").getAttribute("srcset"), "srcset").map((one) => ({ ...one, url: new URL(one.url, url).href })));
}

/** Everything a browser fetches for the page by itself, as full addresses. */
export function loaded({ document, url }) {
  const found = LOADS.flatMap(([tag, name]) => [...document.querySelectorAll(tag)]
    .flatMap((it) => candidates(it.getAttribute(name), name).map((one) => one.url)));
  for (const link of document.querySelectorAll("link[rel]")) {
    if (link.getAttribute("rel").split(" ").some((word) => LOADING_LINKS.test(word))) found.push(link.getAttribute("href"));
  }
  return [...new Set(found.filter((it) => it && !it.startsWith("data:")).map((it) => new URL(it, url).href.split("#")[0]))];
}

/** Nothing is fetched from anybody else. */
export function origins(page) {
  const own = new URL(page.url).origin;
  return loaded(page).filter((it) => new URL(it).origin !== own).map((it) => `fetches from another origin: ${it}`);
}

/** One heading of the first level, no level left out, a title, no ids twice (html-validate sees those). */
export function outline({ document }) {
  const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((it) => Number(it.tagName[1]));
  const faults = [];
  const ones = levels.filter((level) => level === 1).length;
  if (ones !== 1) faults.push(`${ones} headings of level 1`);
  levels.forEach((level, i) => {
    if (i > 0 && level > levels[i - 1] + 1) faults.push(`a heading of level ${level} follows one of level ${levels[i - 1]}`);
  });
  if (!document.querySelector("title")?.textContent.trim()) faults.push("no title");
  return faults;
}

/** No gaps of the machinery shine through. */
export function finished({ document, html }) {
  const words = document.body?.textContent ?? "";
  const signs = { "⟦": /⟦[^⟧]*⟧/u, "{{": /\{\{|\{%/u, undefined: /\bundefined\b/u, "[object": /\[object /u };
  const faults = Object.values(signs).flatMap((sign) => words.match(sign)?.[0] ?? []).map((it) => `shows "${it.slice(0, 60)}"`);
  for (const empty of document.querySelectorAll("a[href], button, summary, h1, h2, h3, th, dt, label")) {
    const named = empty.textContent.trim() || empty.getAttribute("aria-label") || empty.querySelector("img[alt]:not([alt=''])");
    if (!named) faults.push(`an empty <${empty.tagName.toLowerCase()}>`);
  }
  if (/<[^>]+\sstyle=/.test(html)) faults.push("has a style attribute");
  if (/<[a-z][^>]*\son[a-z]+=/i.test(html)) faults.push("has an on… attribute");
  return faults;
}

/** Canonical address, and one alternate address for each language, itself included. */
export function addresses({ document, url, path }, tags) {
  const faults = [];
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
  if (!canonical) return ["no canonical address"];
  const wanted = new URL(url).pathname;
  if (new URL(canonical, url).pathname !== wanted) faults.push(`canonical address ${canonical}, wanted ${wanted}`);
  const others = [...document.querySelectorAll("link[rel=alternate][hreflang]")];
  for (const tag of tags) {
    const link = others.find((it) => it.getAttribute("hreflang") === tag);
    if (!link) faults.push(`no alternate address for ${tag}`);
    else if (!new URL(link.getAttribute("href"), url).pathname.endsWith(path ? `/${tag}/${path}` : `/${tag}`)) {
      faults.push(`the alternate address for ${tag} is another page: ${link.getAttribute("href")}`);
    }
  }
  return faults;
}

/** Linked data that a machine can read: JSON about a named thing, in the words of schema.org. */
export function linkedData({ document }) {
  return [...document.querySelectorAll("script[type='application/ld+json']")].flatMap((script) => {
    try {
      const data = JSON.parse(script.textContent);
      const named = data["@type"] && (data.name ?? data.headline) && String(data["@context"]).includes("schema.org");
      return named ? [] : ["linked data without @context, @type or name"];
    } catch (error) {
      return [`linked data that is no JSON: ${error.message}`];
    }
  });
}

/** Every drawing taken from a sprite is in it. `read` gives the text of an address. */
export async function drawings({ document, url }, read) {
  const faults = [];
  for (const use of document.querySelectorAll("use")) {
    const [file, id] = new URL(use.getAttribute("href"), url).href.split("#");
    const sprite = await read(file);
    if (!id || !sprite.includes(`id="${id}"`)) faults.push(`no drawing "${id}" in ${file}`);
  }
  return [...new Set(faults)];
}

/** The answer's own words: type, rules for content, no cookie. */
export function manners({ headers }) {
  const faults = [];
  const csp = headers["content-security-policy"] ?? "";
  if (!csp) faults.push("no content security policy");
  if (/unsafe-|\*/.test(csp)) faults.push(`a loose content security policy: ${csp}`);
  if (headers["x-content-type-options"] !== "nosniff") faults.push("no X-Content-Type-Options: nosniff");
  if (!headers["referrer-policy"]) faults.push("no Referrer-Policy");
  if (headers["set-cookie"]) faults.push("sets a cookie");
  if (!/^text\/html; ?charset=utf-8$/i.test(headers["content-type"] ?? "")) faults.push(`content type ${headers["content-type"]}`);
  return faults;
}
