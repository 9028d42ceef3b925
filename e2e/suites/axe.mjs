// WCAG 2.2 A and AA as far as a machine can see: no violation on any kind of page.

import { traces, window } from "../lib/browser.mjs";
import { axe } from "../lib/looks.mjs";
import { all as whole, cover, places } from "../lib/matrix.mjs";
import { must, same } from "../lib/tally.mjs";

export default async function suite(t, { browser, portals, all }) {
  // Colours and width together are one view: dark tables on a phone have rules of their own.
  const views = whole({ scheme: ["light", "dark"], width: [360, 1280] });
  const every = places(portals).flatMap((place) => views.map((view) => ({ ...place, view })));
  const rows = all ? every : cover(every, ["kind", "lang", "city", "view"]);
  const kinds = new Set(rows.map((row) => row.kind));
  await t.test("there are kinds of pages to look at", () => must(kinds.size >= 30, `only ${kinds.size} kinds`));
  const windows = new Map();
  for (const { city, kind, lang, sample, view: { scheme, width } } of rows) {
    await t.test(`${kind}, ${city}, ${lang}, ${scheme}, ${width} px`, async () => {
      const key = `${scheme} ${width}`;
      if (!windows.has(key)) windows.set(key, await window(browser, { origin: portals[0].origin, scheme, width }));
      const one = windows.get(key);
      const answer = await one.page.goto(sample.url);
      same(answer.status(), sample.status, "status");
      const { faults, looked } = await unrolled(one.page, width, () => axe(one.page));
      must(looked >= 10, `only ${looked} rules found something to look at`);
      return [...faults, ...await traces(one)];
    });
  }
  for (const one of windows.values()) await one.close();
}

/**
 * A bar that stays at the edge of the window lies over whatever is there until one scrolls, and then over something else. So a page with
 * one is looked at in a window as tall as the page, where it lies over nothing. That it hides no focus is looked at by the suite `reach`.
 */
async function unrolled(page, width, look) {
  const before = page.viewportSize();
  const tall = await page.evaluate(() => document.querySelector(".quick") ? document.documentElement.scrollHeight : 0);
  if (tall > before.height) await page.setViewportSize({ width, height: tall });
  try {
    return await look();
  } finally {
    await page.setViewportSize(before);
  }
}
