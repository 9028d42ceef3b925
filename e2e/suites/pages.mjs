// Every page there is, in every language, as HTML: no browser needed.

import { parseHTML } from "linkedom";
import { directions, plan } from "../lib/discover.mjs";
import { addresses, direction, drawings, finished, languages, linkedData, manners, origins, outline, valid } from "../lib/page.mjs";
import { must, same } from "../lib/tally.mjs";
import { ask } from "../lib/wire.mjs";

const LEAST_PAGES_PER_LANGUAGE = 40;

export default async function pages(t, { portals }) {
  const sprites = new Map();
  const read = async (url) => {
    if (!sprites.has(url)) sprites.set(url, (await ask(url)).text);
    return sprites.get(url);
  };
  const look = async (page) => [
    ...await (page.standard ?? valid(page)), ...direction(page, directions), ...outline(page), ...finished(page), ...origins(page),
    ...languages(page), ...linkedData(page), ...manners(page), ...await drawings(page, read),
  ];

  for (const portal of portals) await everyPage(t, portal, look);
}

/** Everything about the pages of one city. */
async function everyPage(t, portal, look) {
  const { city } = portal;
  const network = city === "all";
  await t.test(`${city}: no link leads nowhere`, () => portal.broken);
  await t.test(`${city}: addresses are written well`, () => [...portal.pages.keys()].filter((url) => /\?&|&&|\?$|&$|%23|\/\//.test(url.slice(portal.origin.length))));
  for (const lang of portal.languages) {
    const own = [...portal.pages.values()].filter((page) => page.lang === lang);
    await t.test(`${city}: there are pages in ${lang}`, () => {
      const least = network ? 5 : LEAST_PAGES_PER_LANGUAGE;
      must(own.length >= least, `only ${own.length} pages, at least ${least}`);
    });
    await t.test(`${city}: there are pages of every kind in ${lang}`, () => network ? [] : portal.kinds.filter((it) => it.under)
      .map(({ under, kind }) => ({ kind, found: portal.below(lang, under).length, least: plan.least[city]?.[kind] ?? plan.least.all[kind] ?? 1 }))
      .filter(({ found, least }) => found < least).map(({ kind, found, least }) => `only ${found} of the kind ${kind}, at least ${least}`));
    await t.test(`${city}: services, organizations, guides and articles carry linked data in ${lang}`, () =>
      ["services", "organizations", "guides", "articles"].flatMap((folder) => portal.below(lang, folder))
        .filter((page) => !page.document.querySelector("script[type='application/ld+json']")).map((page) => page.url));
    for (const page of own) {
      await t.test(`${page.url.slice(portal.origin.length)}`, async () =>
        [...await look(page), ...(page.search ? [] : addresses(page, portal.languages))]);
    }
  }
  await t.test(`${city}: every language has the same pages`, () => {
    const paths = (lang) => [...portal.pages.values()].filter((page) => page.lang === lang && !page.search).map((page) => page.path);
    const [first, ...others] = portal.languages;
    return others.flatMap((lang) => {
      const own = new Set(paths(lang));
      return paths(first).filter((path) => !own.has(path)).map((path) => `${lang} lacks ${path || "the home page"}`);
    });
  });
  await t.test(`${city}: the site map lists every page that can be found`, () => {
    const listed = new Set(portal.sitemap);
    must(listed.size > 0, "the site map is empty");
    const fixed = portal.kinds.filter((it) => it.path !== undefined && !it.path.includes("?") && !it.status && !it.unlisted).map((it) => it.path);
    return portal.languages.flatMap((lang) => fixed.map((path) => portal.url(lang, path)).filter((url) => !listed.has(url)));
  });
  for (const sample of portal.languages.flatMap((lang) => portal.samples(lang).filter((it) => it.status !== 200))) {
    await t.test(`${city}: ${sample.kind} in ${sample.lang}`, async () => {
      const answer = await ask(sample.url);
      same(answer.status, sample.status, "status");
      const html = answer.text;
      const { document } = parseHTML(html);
      must(document.querySelectorAll("main a[href]").length > 0, "the page offers no way on");
      return look({ ...sample, html, document, headers: answer.headers });
    });
  }
}
