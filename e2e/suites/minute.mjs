// The first minute: from the front door, in their own language, people reach a number or an address in a few taps.

import { readFileSync } from "node:fs";
import { window } from "../lib/browser.mjs";
import { must, same } from "../lib/tally.mjs";

const { taps: TAPS_AT_MOST, bytes: BYTES_AT_MOST, readers } = JSON.parse(readFileSync(new URL("../first-minute.json", import.meta.url), "utf8"));

export default async function minute(t, { browser, portal }) {
  await t.test("there are ten tasks for each reader", () => Object.entries(readers).filter(([, tasks]) => tasks.length < 10).map(([lang, tasks]) => `${lang}: only ${tasks.length}`));
  let most = { taps: 0, bytes: 0 };
  for (const [lang, tasks] of Object.entries(readers)) {
    for (const js of [true, false]) {
      for (const task of tasks) {
        await t.test(`${lang}${js ? "" : ", no script"}: ${task.task}`, async () => {
          const { taps, bytes } = await walk(browser, portal.origin, lang, js, task);
          most = { taps: Math.max(most.taps, taps), bytes: Math.max(most.bytes, bytes) };
          must(taps <= TAPS_AT_MOST, `${taps} taps, at most ${TAPS_AT_MOST}`);
          must(bytes <= BYTES_AT_MOST, `${bytes} bytes, at most ${BYTES_AT_MOST}`);
        });
      }
    }
  }
  console.log(`The longest way of a first minute: ${most.taps} taps; the heaviest: ${most.bytes} bytes, headers included.`);
}

/** Opens the front door in a browser that has never been here, and taps its way. Tells how many taps and bytes it took. */
async function walk(browser, origin, lang, js, { taps, answer }) {
  const one = await window(browser, { origin, width: 360, height: 740, js, lang });
  try {
    const session = await one.context.newCDPSession(one.page);
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => { bytes += encodedDataLength; });
    await session.send("Network.enable");
    await one.page.goto(`${origin}/`, { waitUntil: "load" });
    same(await one.page.locator("html").getAttribute("lang"), lang, "language of the front door");
    for (const tap of taps) await press(one.page, lang, tap);
    const found = await one.page.evaluate(seen);
    must(found.calls.includes(answer) || found.words.includes(answer), `"${answer}" is not to be seen on ${one.page.url()}`);
    return { taps: taps.length, bytes };
  } finally {
    await one.close();
  }
}

/** Taps something one can see: a link to a page (`kosice/urgent`, the language goes between), or whatever a selector names. */
async function press(page, lang, tap) {
  const [city, ...rest] = tap.split("/");
  const address = `/${[city, lang, ...rest].filter(Boolean).join("/")}`;
  const selector = tap.includes("[") || tap.startsWith(".") ? tap : `a[href="${address}"], a[href^="${address}?"], a[href^="${address}#"]`;
  const target = page.locator(selector).locator("visible=true").first();
  must(await target.count() === 1, `nothing to tap for "${tap}" on ${page.url()}`);
  const from = page.url();
  await target.click();
  if (selector !== tap) await page.waitForURL((url) => url.href !== from);
  await page.waitForLoadState("load");
}

/** In the browser: numbers that can be called and words that can be read. */
function seen() {
  const shown = (it) => it.checkVisibility({ visibilityProperty: true });
  const calls = [...document.querySelectorAll("a[href^='tel:']")].filter(shown).map((it) => it.getAttribute("href"));
  return { calls, words: document.body.innerText.replace(/\s+/g, " ") };
}
