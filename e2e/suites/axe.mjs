// WCAG 2.2 A and AA as far as a machine can see: no violation on any kind of page.

import { traces, window } from "../lib/browser.mjs";
import { axe } from "../lib/looks.mjs";
import { all as whole, pairwise } from "../lib/matrix.mjs";
import { must, same } from "../lib/tally.mjs";

export default async function suite(t, { browser, portal, all }) {
  const kinds = portal.samples("en").map((sample) => sample.kind);
  // Colours and width together are one view: dark tables on a phone have rules of their own.
  const views = whole({ scheme: ["light", "dark"], width: [360, 1280] });
  const factors = { kind: kinds, lang: portal.languages, view: views };
  const rows = all ? whole(factors) : pairwise(factors);
  await t.test("there are kinds of pages to look at", () => must(kinds.length >= 20, `only ${kinds.length} kinds`));
  const windows = new Map();
  for (const { kind, lang, view: { scheme, width } } of rows) {
    await t.test(`${kind}, ${lang}, ${scheme}, ${width} px`, async () => {
      const key = `${scheme} ${width}`;
      if (!windows.has(key)) windows.set(key, await window(browser, { origin: portal.origin, scheme, width }));
      const one = windows.get(key);
      const sample = portal.samples(lang).find((it) => it.kind === kind);
      must(sample, `no page of this kind in ${lang}`);
      const answer = await one.page.goto(sample.url);
      same(answer.status(), sample.status, "status");
      const { faults, looked } = await axe(one.page);
      must(looked >= 10, `only ${looked} rules found something to look at`);
      return [...faults, ...await traces(one)];
    });
  }
  for (const one of windows.values()) await one.close();
}
