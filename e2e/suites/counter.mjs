// Counting people at a counter: three taps on a phone without scripts, and without network with them. And what is told of it.

import { startDemo } from "../lib/demo.mjs";
import { Desk, SESSION } from "../lib/desk.mjs";
import { plan } from "../lib/discover.mjs";
import { traces } from "../lib/browser.mjs";
import { axe, keyboard, sideways, targets } from "../lib/looks.mjs";
import { must, same } from "../lib/tally.mjs";

const PHONE = { width: 360, height: 740 };
/** Least height of what is tapped at a counter, in pixels: twice what WCAG asks for. */
const TALL = 48;
const COUNTED = /^Counted:/;

export default async function suite(t, { browser, binary }) {
  const demo = await startDemo(binary);
  const desk = new Desk(browser, demo, plan.city);
  try {
    await withoutScripts(t, desk);
    await withoutNetwork(t, desk);
    await openedWithoutNetwork(t, desk);
    await told(t, desk);
    await t.test("the demo wrote no error", () => demo.log.filter((line) => /\b(ERROR|panicked)\b/.test(line)));
  } finally {
    await demo.stop();
  }
}

const tally = (desk) => desk.url(`/${desk.city}/tally`);

/** One tap in each of the three groups. */
async function tap(page, [topic, language, outcome]) {
  for (const [name, words] of [["topic", topic], ["lang", language], ["outcome", outcome]]) {
    await page.locator(`.tap:has(input[name=${name}])`).filter({ hasText: new RegExp(`^\\s*${words}\\s*$`) }).click();
  }
}
const press = (page) => page.getByRole("button", { name: "Count, next person" }).click();
const said = (page) => page.locator("[data-tally-told]");
const checked = (page) => page.locator("input[type=radio]:checked").count();

async function withoutScripts(t, desk) {
  const one = await desk.window("contributor", { ...PHONE, js: false });
  const { page } = one;
  await t.test("three taps and a button count a visit, without script, at 360 px", async () => {
    await page.goto(tally(desk));
    await tap(page, ["Something else", "Ukrainian", "Answered"]);
    await press(page);
    must(COUNTED.test((await said(page).innerText()).trim()), `it says ${await said(page).innerText()}`);
    same(await checked(page), 0, "chosen for the next person");
    same(new URL(page.url()).search, "", "what the address tells");
  });
  await t.test("what is tapped is large, and nothing sticks out", async () => {
    const heights = await page.locator(".tap, .count-it").evaluateAll((taps) => taps.map((it) => it.getBoundingClientRect().height));
    must(heights.length > 15 && heights.every((height) => height >= TALL), `heights ${heights}`);
    await page.setViewportSize({ width: 320, height: 740 });
    const faults = await sideways(page);
    await page.setViewportSize(PHONE);
    return [...faults, ...await targets(page)];
  });
  await t.test("the last one can be taken back", async () => {
    await page.getByRole("button", { name: "Take it back" }).click();
    must((await said(page).innerText()).includes("Taken back"), "it says so");
    same(await page.getByRole("button", { name: "Take it back" }).count(), 0, "nothing more to take back");
  });
  await t.test("what is missing is said", async () => {
    await page.goto(tally(desk));
    const sent = await page.request.post(tally(desk), {
      form: { csrf: await page.locator("form[data-tally] input[name=csrf]").inputValue(), topic: "none", outcome: "booked" },
      headers: { "sec-fetch-site": "same-origin", origin: desk.origin },
    });
    same(sent.status(), 422, "status");
    must((await sent.text()).includes("Choose the language."), "what to do");
  });
  await one.close();
}

/** The page itself opens without network, once it was open with it. */
async function openedWithoutNetwork(t, desk) {
  const one = await desk.window("coordinator", { ...PHONE, workers: true });
  const { page, context } = one;
  await t.test("the tally opens without network, and tells nobody's name", async () => {
    await page.goto(tally(desk));
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const whole = async () => (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat();
      while (!(await whole()).some(({ url }) => url.endsWith("?alone=1"))) await new Promise((done) => setTimeout(done, 100));
    });
    const name = (await page.locator(".who a").innerText()).trim();
    await context.setOffline(true);
    await page.goto(tally(desk));
    same(await page.locator("form[data-tally]").count(), 1, "forms");
    same(await page.locator("nav.side, .who").count(), 0, "what only belongs to somebody");
    must(!(await page.content()).includes(name), `the kept page names ${name}`);
    same(await page.locator("form[data-tally] input[name=csrf]").inputValue(), "", "the mark of a session");
    must(await page.locator("form[data-tally]").evaluate((it) => getComputedStyle(it).display !== "inline" && document.styleSheets.length > 0), "it has no styles");
    await tap(page, ["Something else", "Vietnamese", "Answered"]);
    await press(page);
    await page.waitForFunction(() => /1/.test(document.querySelector("[data-tally-waiting]").innerText));
    return sideways(page);
  });
  await t.test("what was tapped there is sent when the network is back", async () => {
    await context.setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.waitForFunction(() => document.querySelector("[data-tally-waiting]").hidden);
    same(await page.evaluate(() => localStorage.length), 0, "kept in the browser");
    await page.goto(tally(desk));
    same(await page.locator("nav.side").count(), 1, "the page of the desk again");
  });
  await one.close();
}

async function withoutNetwork(t, desk) {
  const one = await desk.window("coordinator", PHONE);
  const { page, context } = one;
  const posts = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url() === tally(desk)) posts.push(new URLSearchParams(request.postData() ?? ""));
  });
  const waiting = page.locator("[data-tally-waiting]");
  await t.test("without network taps wait in the browser, with nothing about anybody", async () => {
    await page.goto(tally(desk));
    await context.setOffline(true);
    for (const outcome of ["Answered", "Sent on", "Answered"]) {
      await tap(page, ["Something else", "Vietnamese", outcome]);
      await press(page);
    }
    await page.waitForFunction(() => /3/.test(document.querySelector("[data-tally-waiting]").innerText));
    must((await waiting.innerText()).includes("Waiting to be sent"), await waiting.innerText());
    must(COUNTED.test((await said(page).innerText()).trim()), "it is counted for whoever taps");
    const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    must(JSON.parse(JSON.parse(kept)[0][1]).length === 3, kept);
    for (const [name, value] of Object.entries(JSON.parse(JSON.parse(kept)[0][1])[0])) {
      must(["id", "day", "topic", "lang", "outcome", "session"].includes(name), `${name} ${value} is kept`);
    }
    must(!/\d{2}:\d{2}/.test(kept), "no hour in it");
  });
  await t.test("one that waits can be taken back", async () => {
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.waitForFunction(() => /2/.test(document.querySelector("[data-tally-waiting]").innerText));
  });
  await t.test("when the network is back each is sent once, whatever happens in between", async () => {
    posts.length = 0;
    // The answer to the first is lost: it has been counted, and is sent again.
    let lost = false;
    await page.route(tally(desk), async (route) => {
      if (lost || route.request().method() !== "POST") return route.continue();
      lost = true;
      await route.fetch();
      return route.abort("connectionreset");
    });
    await context.setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.waitForTimeout(500);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.waitForFunction(() => document.querySelector("[data-tally-waiting]").hidden);
    await page.unroute(tally(desk));
    const ids = posts.map((it) => it.get("id"));
    same(new Set(ids).size, 2, "different ids sent");
    must(ids.length >= 3 && lost, `the first was sent again: ${ids}`);
    must(posts.every((it) => /^\d{4}-\d\d-\d\d$/.test(it.get("day"))), "each with its day");
    same(await page.evaluate(() => localStorage.length), 0, "kept in the browser");
    return (await traces(one, { session: SESSION })).filter((fault) => !/net::ERR|Failed to load/.test(fault));
  });
  await t.test("with network a count goes at once, and can be taken back", async () => {
    await tap(page, ["Something else", "Arabic", "Has an appointment"]);
    await press(page);
    await page.waitForFunction(() => document.querySelector("[data-tally-waiting]").hidden);
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.waitForFunction(() => /Taken back/.test(document.querySelector("[data-tally-told]").innerText));
  });
  await t.test("whoever has been signed out loses nothing, and is told what to do", async () => {
    const cookies = await context.cookies();
    await context.clearCookies();
    await tap(page, ["Something else", "Arabic", "Answered"]);
    await press(page);
    await page.waitForFunction(() => /Sign in again/.test(document.querySelector("[data-tally-waiting]").innerText));
    await context.addCookies(cookies);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.waitForFunction(() => document.querySelector("[data-tally-waiting]").hidden);
  });
  await one.close();
}

/** Counts of the month before, as a device sends them late, so that there is something to tell. */
async function someVisits(desk, page) {
  await page.goto(tally(desk));
  const csrf = await page.locator("form[data-tally] input[name=csrf]").inputValue();
  const before = new Date();
  before.setUTCDate(0);
  const day = before.toISOString().slice(0, 10);
  const topic = await page.locator("input[name=topic]").first().inputValue();
  for (const [about, lang, times] of [[topic, "uk", 9], [topic, "ar", 3], ["none", "uk", 7], ["none", "ar", 6], ["none", "und", 5]]) {
    for (let at = 0; at < times; at += 1) {
      const sent = await page.request.post(tally(desk), {
        form: { csrf, topic: about, lang, outcome: "answered", day, id: crypto.randomUUID() },
        headers: { "sec-fetch-site": "same-origin", origin: desk.origin },
      });
      same(sent.status(), 200, "status of a late count");
    }
  }
  return before.getUTCFullYear();
}

async function told(t, desk) {
  const one = await desk.window("coordinator");
  const { page } = one;
  let year = 0;
  await t.test("visits are told by month, topic, language and outcome, small numbers withheld", async () => {
    year = await someVisits(desk, page);
    await page.goto(desk.url(`/${desk.city}/visits?year=${year}`));
    must(await page.locator("table.counts").count() === 3, "three tables");
    must(await page.locator("td.held").count() >= 4, "stars");
    must((await page.locator("main").innerText()).includes("Numbers from 1 to 4"), "why");
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator('a[href*="languages.csv"]').click()]);
    must(file.suggestedFilename().endsWith(".csv"), file.suggestedFilename());
  });
  const pages = [["tally", ""], ["visits", "year"], ["demand", "year"]];
  for (const [name, query] of pages) {
    for (const scheme of ["light", "dark"]) {
      await t.test(`${name}: axe, ${scheme}`, async () => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.goto(desk.url(`/${desk.city}/${name}${query && `?year=${year}`}`));
        const { faults, looked } = await axe(page);
        must(looked >= 8, `only ${looked} rules found something to look at`);
        return faults;
      });
    }
    await t.test(`${name}: every stop of the Tab key can be seen, and at 320 px nothing sticks out`, async () => {
      const { faults } = await keyboard(page);
      await page.setViewportSize({ width: 320, height: 740 });
      const out = await sideways(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      return [...faults, ...out];
    });
  }
  await one.close();
}
