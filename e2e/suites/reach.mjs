// Every page for everybody: narrow windows, no script, keyboard only, large print, forced colours.

import { traces, window } from "../lib/browser.mjs";
import { directions } from "../lib/discover.mjs";
import { keyboard, sideways, targets, words } from "../lib/looks.mjs";
import { cover, places } from "../lib/matrix.mjs";
import { must, same } from "../lib/tally.mjs";

/** The narrowest window in which nothing may scroll sideways (WCAG 1.4.10), and with --all others between the breaks. */
const NARROWEST = 320;
const WIDTHS = [NARROWEST, 360, 600, 768, 1024, 1280];
const LEAST_WORDS = 60;

export default async function reach(t, { browser, portal, portals, all }) {
  const good = (lang) => portal.samples(lang).filter((it) => it.status === 200);
  const every = places(portals);
  await t.test("there are kinds of pages", () => {
    const kinds = new Set(every.map((row) => row.kind));
    must(kinds.size >= 30, `only ${kinds.size}`);
  });
  /** One window for many pages. */
  const tour = async (options, rows, name, look) => {
    const one = await window(browser, { origin: portal.origin, ...options });
    for (const { city, lang, kind, sample } of rows) {
      await t.test(`${kind}, ${city}, ${lang}: ${name}`, async () => {
        const answer = await one.page.goto(sample.url);
        same(answer.status(), sample.status, "status");
        return [...await look(one.page, sample) ?? [], ...await traces(one)];
      });
    }
    await one.close();
  };

  // Long words and other letters stick out in some languages only, so every kind is seen in every language.
  const pairs = all ? every : cover(every, ["kind", "lang", "city"]);
  for (const width of all ? WIDTHS : [NARROWEST]) await tour({ width }, pairs, `nothing sticks out at ${width} px`, sideways);
  // Every kind, every city and every language once or more.
  const some = all ? every : spread(every);
  await tour({ width: 640 }, some, "nothing sticks out with text twice as large", async (page) => {
    await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    return sideways(page);
  });
  await tour({ js: false }, some, "readable without script", async (page, sample) => {
    same(await page.locator("h1:visible").count(), 1, "headings");
    const text = await words(page);
    must(text.length >= (sample.status === 200 ? LEAST_WORDS : 20), `only "${text}"`);
  });

  // Directions matter here more than words: one language of each, and not every width for both.
  const walks = { en: [1280], ar: [360] };
  const walked = (lang) => every.filter((row) => row.lang === lang && (all || row.city === portal.city || row.city === "all"));
  for (const lang of all ? Object.keys(directions) : Object.keys(walks)) {
    for (const width of all ? [360, 1280] : walks[lang]) {
      await tour({ width, height: 740 }, walked(lang), `every stop of the Tab key can be seen, ${width} px`, async (page) => {
        const { faults, stops } = await keyboard(page);
        must(stops >= 8, `only ${stops} stops`);
        return faults;
      });
    }
    await tour({ width: 360 }, walked(lang), "things to press are large enough", targets);
  }

  await forms(t, browser, portal, good("en"));
  await sameWithScript(t, browser, good("en"), portal);
}

/** Rows in which each city with each of its languages, and each kind, is met: kinds go round the places. */
function spread(rows) {
  const places = [...new Set(rows.map(({ city, lang }) => `${city} ${lang}`))];
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const at = (row) => (kinds.indexOf(row.kind) + places.indexOf(`${row.city} ${row.lang}`)) % 9;
  // A kind of few places may be passed over on the way round: then its first place stands for it.
  const met = new Set(rows.filter((row) => at(row) === 0).map(({ kind }) => kind));
  const first = (row) => !met.has(row.kind) && rows.find(({ kind }) => kind === row.kind) === row;
  return rows.filter((row) => at(row) === 0 || first(row));
}

/** Every form of every kind of page, filled in and sent without script. */
async function forms(t, browser, portal, samples) {
  const one = await window(browser, { origin: portal.origin, js: false, width: 360 });
  const done = new Set();
  for (const sample of samples) {
    await one.page.goto(sample.url);
    const count = await one.page.locator("form").count();
    for (let at = 0; at < count; at += 1) {
      const form = one.page.locator("form").nth(at);
      const posts = await form.getAttribute("method") === "post";
      // What is sent about each page is one form, not as many as there are pages.
      const key = posts ? `POST ${await form.getAttribute("class")}` : `${await form.getAttribute("action")} ${await form.getAttribute("class")}`;
      if (done.has(key)) continue;
      done.add(key);
      if (posts) {
        await t.test(`the form "${key}" on ${sample.kind} is sent without script`, () => sent(one, form));
        await one.page.goto(sample.url);
        continue;
      }
      await t.test(`the form "${key}" works without script`, async () => {
        const text = form.locator("input[type=search], input[type=text], input:not([type])").first();
        const name = await text.count() > 0 && await text.getAttribute("name");
        if (!name) return picked(one, form);
        await text.fill(name === "add" ? portal.url("en", "saved?e=guide.first-weeks") : "a");
        if (name === "add") return picked(one, form);
        if (await form.locator("details:not([open]) > summary").count() > 0) await form.locator("details > summary").first().click();
        const box = form.locator("input[type=checkbox]").first();
        const boxed = await box.count() > 0 && await box.getAttribute("name");
        if (boxed) await box.check();
        await form.locator("button").last().click();
        await one.page.waitForURL((url) => url.searchParams.get(name) === "a");
        if (boxed) must(new URL(one.page.url()).searchParams.has(boxed), `the choice ${boxed} is not in ${one.page.url()}`);
        same(await one.page.locator("h1:visible").count(), 1, "headings");
        if (boxed) same(await one.page.locator(`input[name="${boxed}"]`).first().isChecked(), true, "the choice is kept");
        return traces(one);
      });
      await one.page.goto(sample.url);
    }
  }
  await t.test("there are forms", () => must(done.size >= 2, `only ${done.size}`));
  await one.close();
}

/** Sends a form without words: what is chosen stands in the address, and the page that comes is whole. */
async function picked(one, form) {
  const [box, list] = [form.locator("input[type=radio], input[type=checkbox]").first(), form.locator("select").first()];
  if (await box.count() > 0) await box.check();
  else if (await list.count() > 0) await list.selectOption({ index: 1 });
  const before = one.page.url();
  await form.locator("button").last().click();
  await one.page.waitForURL((url) => url.href !== before && url.search !== "");
  same(await one.page.locator("h1:visible").count(), 1, "headings");
  return traces(one);
}

/** Chooses, writes and sends; a page answers. */
async function sent(one, form) {
  const [choice, words] = [form.locator("input[type=radio]").first(), form.locator("textarea").first()];
  if (await choice.count() > 0) await choice.check();
  if (await words.count() > 0) await words.fill("a");
  const [answer] = await Promise.all([one.page.waitForNavigation(), form.locator("button").first().click()]);
  same(answer.status(), 200, "status");
  // What is told about a page is thanked for.
  const { pathname, searchParams } = new URL(one.page.url());
  if (pathname.endsWith("/report")) must(searchParams.has("thanks"), `no thanks at ${one.page.url()}`);
  same(await one.page.locator("h1:visible").count(), 1, "headings");
  return traces(one);
}

/** Script adds comfort, never content. */
async function sameWithScript(t, browser, samples, portal) {
  const [plain, full] = [await window(browser, { origin: portal.origin, js: false }), await window(browser, { origin: portal.origin })];
  const extras = "noscript, [data-js], [data-print], [data-progress], [data-clear], [data-store], [data-stored], [data-forget], [data-off], [data-list], [data-item], [data-part], [data-said]";
  for (const sample of samples) {
    await t.test(`${sample.kind}: the same words with and without script`, async () => {
      const texts = [];
      for (const one of [plain, full]) {
        await one.page.goto(sample.url);
        await one.page.evaluate((selector) => document.querySelectorAll(selector).forEach((it) => it.remove()), extras);
        texts.push(await words(one.page));
      }
      same(texts[0], texts[1], "words");
    });
  }
  await plain.close();
  await full.close();
}
