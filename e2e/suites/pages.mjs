// Every page there is, in every language, as HTML: no browser needed.

import { parseHTML } from "linkedom";
import { plan } from "../lib/discover.mjs";
import { addresses, direction, drawings, finished, languages, linkedData, manners, origins, outline, valid } from "../lib/page.mjs";
import { must, same } from "../lib/tally.mjs";
import { ask } from "../lib/wire.mjs";

const LEAST_PAGES_PER_LANGUAGE = 40;

export default async function pages(t, { portal }) {
  const sprites = new Map();
  const read = async (url) => {
    if (!sprites.has(url)) sprites.set(url, (await ask(url)).text);
    return sprites.get(url);
  };
  const look = async (page) => [
    ...await valid(page), ...direction(page, plan.languages), ...outline(page), ...finished(page), ...origins(page),
    ...languages(page), ...linkedData(page), ...manners(page), ...await drawings(page, read),
  ];

  await t.test("no link leads nowhere", () => portal.broken);
  await t.test("addresses are written well", () => [...portal.pages.keys()].filter((url) => /\?&|&&|\?$|&$|%23|\/\//.test(url.slice(portal.origin.length))));
  for (const lang of portal.languages) {
    const own = [...portal.pages.values()].filter((page) => page.lang === lang);
    await t.test(`there are pages in ${lang}`, () =>
      must(own.length >= LEAST_PAGES_PER_LANGUAGE, `only ${own.length} pages, at least ${LEAST_PAGES_PER_LANGUAGE}`));
    for (const { kind, under, at_least: least } of plan.kinds.filter((it) => it.under)) {
      await t.test(`there are pages of the kind ${kind} in ${lang}`, () => {
        const found = portal.below(lang, under).length;
        must(found >= least, `only ${found} below ${under}/, at least ${least}`);
      });
    }
    await t.test(`services, organizations, guides and articles carry linked data in ${lang}`, () =>
      ["services", "organizations", "guides", "articles"].flatMap((folder) => portal.below(lang, folder))
        .filter((page) => !page.document.querySelector("script[type='application/ld+json']")).map((page) => page.url));
    for (const page of own) {
      await t.test(`${page.url.slice(portal.origin.length)}`, async () =>
        [...await look(page), ...(page.search ? [] : addresses(page, portal.languages))]);
    }
  }
  await t.test("every language has the same pages", () => {
    const paths = (lang) => [...portal.pages.values()].filter((page) => page.lang === lang && !page.search).map((page) => page.path);
    const [first, ...others] = portal.languages;
    return others.flatMap((lang) => {
      const own = new Set(paths(lang));
      return paths(first).filter((path) => !own.has(path)).map((path) => `${lang} lacks ${path || "the home page"}`);
    });
  });
  await t.test("the site map lists every page that can be found", () => {
    const listed = new Set(portal.sitemap);
    must(listed.size > 0, "the site map is empty");
    const fixed = plan.kinds.filter((it) => it.path !== undefined && !it.path.includes("?") && !it.status && !it.unlisted).map((it) => it.path);
    return portal.languages.flatMap((lang) => fixed.map((path) => portal.url(lang, path)).filter((url) => !listed.has(url)));
  });
  for (const sample of portal.languages.flatMap((lang) => portal.samples(lang).filter((it) => it.status !== 200))) {
    await t.test(`${sample.kind} in ${sample.lang}`, async () => {
      const answer = await ask(sample.url);
      same(answer.status, sample.status, "status");
      const html = answer.text;
      const { document } = parseHTML(html);
      must(document.querySelectorAll("main a[href]").length > 0, "the page offers no way on");
      return look({ ...sample, html, document, headers: answer.headers });
    });
  }
}
