// A first visit fits into what a network sends at once: at most 14 kB in all.

import { readFileSync, writeFileSync } from "node:fs";
import { window } from "../lib/browser.mjs";
import { must } from "../lib/tally.mjs";
import { over, Scale } from "../lib/weigh.mjs";

const limits = JSON.parse(readFileSync(new URL("../budget.json", import.meta.url), "utf8"));

export default async function budget(t, { portals, portal, browser }) {
  const scale = new Scale();
  const measured = {};
  for (const portal of portals) {
    const [home] = [...portal.pages.values()].filter((page) => page.path === "");
    for (const kind of ["css", "js"]) {
      await t.test(`${portal.city}: all ${kind} of the home page`, async () => {
        const { weight } = await scale.visit(home);
        must(weight[kind] > 0, "weighed nothing");
        return over(weight, { [kind]: limits[kind] });
      });
    }
  }
  for (const { portal, lang } of portals.flatMap((portal) => portal.languages.map((lang) => ({ portal, lang })))) {
    // The whole kind is weighed, its heaviest page is reported.
    const groups = new Map();
    for (const page of [...portal.pages.values()].filter((it) => it.lang === lang && !it.search)) {
      const kind = page.path.includes("/") ? `${page.path.split("/")[0]}/…` : page.path || "home";
      groups.set(kind, [...(groups.get(kind) ?? []), page]);
    }
    for (const [kind, pages] of groups) {
      await t.test(`${portal.city}: ${kind} in ${lang}`, async () => {
        const visits = [];
        for (const page of pages) visits.push({ page, ...await scale.visit(page) });
        const heaviest = visits.reduce((one, two) => (two.weight.total > one.weight.total ? two : one));
        measured[`${portal.city} ${kind} ${lang}`] = { path: heaviest.page.path, ...heaviest.weight };
        must(heaviest.weight.html > 500 && heaviest.weight.css > 500, `weighed too little: ${JSON.stringify(heaviest.weight)}`);
        const { html, css, js, total, pictures } = limits;
        return visits.flatMap(({ page, weight }) => over(weight, { html, css, js, total, pictures }).map((fault) => `/${page.path}: ${fault}`));
      });
    }
  }
  writeFileSync(new URL("../out/budget.json", import.meta.url), `${JSON.stringify(measured, null, 1)}\n`);
  const [[name, { path, ...weight }]] = Object.entries(measured).sort(([, one], [, two]) => two.total - one.total);
  console.log(`The heaviest first visit, of ${Object.keys(measured).length} kinds in all languages: ${name} (/${path}): ${JSON.stringify(weight)}`);

  for (const sample of portal.samples("ar").filter((it) => it.status === 200 && portal.pages.has(it.url))) {
    await t.test(`${sample.kind}: a browser fetches nothing that was not weighed`, async () => {
      const { files } = await scale.visit(portal.pages.get(sample.url));
      // Of a picture that comes when it is near, what a telephone takes is weighed; a wider window takes another form.
      const later = scale.later(portal.pages.get(sample.url));
      const weighed = new Set([sample.url, ...later, ...files.map((file) => file.url)]);
      const one = await window(browser, { origin: portal.origin });
      try {
        await one.page.goto(sample.url, { waitUntil: "networkidle" });
        must(one.seen.requests.length >= 3, `only ${one.seen.requests.length} requests seen`);
        return one.seen.requests.map((url) => url.split("#")[0]).filter((url) => !weighed.has(url));
      } finally {
        await one.close();
      }
    });
  }
}
