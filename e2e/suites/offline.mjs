// Airplane mode: what a device keeps is there, says from when it is, and goes when it should.

import { look } from "../../assets/js/pack-find.js";
import { window } from "../lib/browser.mjs";
import { startDemo } from "../lib/demo.mjs";
import { plan, Portal } from "../lib/discover.mjs";
import { axe } from "../lib/looks.mjs";
import { proxy } from "../lib/serve.mjs";
import { must, same } from "../lib/tally.mjs";

const SERVICE = "services/legal-advice";
const WITHIN_MS = 20_000;

/** A telephone on which workers may run, with the words of the page's main part. */
async function phone(browser, portal) {
  const one = await window(browser, { origin: portal.origin, width: 390, height: 800, workers: true });
  one.page.setDefaultTimeout(WITHIN_MS);
  const at = (lang, path) => portal.url(lang, path);
  const open = async (lang, path) => {
    await one.page.goto(at(lang, path));
    return one.page.locator("main").innerText();
  };
  /** Until the worker keeps the page that is open. */
  const settled = (url = one.page.url()) => one.page.evaluate(async ([url, within]) => {
    for (const from = performance.now(); performance.now() - from < within;) {
      if (navigator.serviceWorker.controller && await caches.match(url)) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`${url} is not kept`);
  }, [url, WITHIN_MS]);
  const part = (name) => one.page.locator(`[data-part="${name}"]`);
  const keep = async (lang) => {
    await open(lang, "offline");
    await part("keep").click();
    await one.page.locator("[data-said=done]").waitFor();
  };
  const isCopy = () => one.page.evaluate(() => "kept" in document.documentElement.dataset);
  return { ...one, at, open, settled, part, keep, isCopy };
}

/** What a device keeps, as its search sees it, and questions with the page that should come first. */
const KEPT = [
  { title: "Povolenie na pobyt", names: ["giấy phép cư trú", "visa office", "OAMP"], words: "Cudzinecká polícia. L'ufficio al primo piano" },
  { title: "移民办公室", names: [], words: "居留许可在警察局办理" },
  { title: "Лікар", names: ["doctor"], words: "Перший прийом у лікаря" },
  { title: "تصريح الإقامة", names: [], words: "مكتب الأجانب" },
  { title: "اجازهٔ کار", names: [], words: "اداره‌ی کار" },
  { title: "चिकित्सक", names: [], words: "अस्पतालमा समय लिनुहोस्" },
];
const ASKED = [
  ["giay phep", 0], ["cudzinecka policia", 0], ["cudzineckej", 0], ["visa off", 0], ["oamp", 0], ["l'ufficio", 0], ["居留许可", 1], ["лікарем", 2],
  ["Doctors", 2], ["تصريح الاقامه", 3], ["اجازه كار", 4], ["चिकित्सक", 5], ["xyzzy", -1], ["", -1], ["*", -1],
];

export default async function suite(t, { browser, binary, portal }) {
  await t.test("the search of a device forgets accents, capitals, keyboards and endings", () => ASKED
    .filter(([words, at]) => KEPT.indexOf(look(KEPT, words)[0]) !== at)
    .map(([words, at]) => `${words}: found ${look(KEPT, words)[0]?.title}, wanted ${KEPT[at]?.title}`));
  const visit = async (name, run, where = portal) => t.test(name, async () => {
    const one = await phone(browser, where);
    try {
      return await run(one) ?? one.seen.foreign;
    } finally {
      await one.close();
    }
  });

  await visit("after one visit in airplane mode: guides, services, urgent numbers, the list and a search", async (one) => {
    await one.open("en", SERVICE);
    await one.settled();
    await one.page.locator("[data-plain]").click();
    await one.page.locator("[data-take]").waitFor();
    await one.keep("en");
    const size = await one.part("size").innerText();
    await one.settled(one.at("en", `saved?e=service.legal-advice`));
    await one.context.setOffline(true);

    for (const [path, says] of [["guides", "guide"], ["guides/first-weeks", "first"], ["services", "services"], ["urgent", "112"], ["", "Košice"], ["saved?e=service.legal-advice", "Legal"]]) {
      const main = await one.open("en", path);
      must(main.toLowerCase().includes(says.toLowerCase()), `/${path} does not say ${says}`);
      must(await one.isCopy(), `/${path} does not say that it is a copy`);
      const strip = await one.page.locator(".strip[role=status]").innerText();
      must(/20\d\d/.test(strip), `/${path} does not say from when: ${strip}`);
      const open = await one.page.locator(".state:not(.unk), .live").evaluateAll((all) => all.filter((it) => it.getClientRects().length > 0).length);
      same(open, 0, `places that say what is open on /${path}`);
    }
    must((await one.open("en", "map")).length > 50, "the map says nothing");
    const map = one.page.locator("figure.map img");
    await map.scrollIntoViewIfNeeded();
    await one.page.waitForFunction((it) => it.complete, await map.elementHandle());
    must(await map.evaluate((it) => it.naturalWidth) >= 360, "the map's picture is not there");
    const seen = [];
    for (const path of [SERVICE, "no-such-page"]) {
      await one.open("en", path);
      await one.part("pages").or(one.page.locator(".strip[role=status]")).first().waitFor();
      const { faults, looked } = await axe(one.page);
      must(looked >= 10, `only ${looked} rules found something to look at`);
      seen.push(...faults);
    }
    must(seen.length === 0, seen.join("; "));
    // A guide by its link, styled as ever.
    await one.open("en", "guides");
    await one.page.locator("main a[href*='/guides/']").first().click();
    await one.page.waitForURL(/guides\/.+/);
    must(await one.page.evaluate(() => document.styleSheets.length >= 2 && [...document.styleSheets].every((it) => it.cssRules.length > 0)), "styles are missing");

    await one.open("en", "");
    await one.page.locator("main form input[type=search]").first().fill("residence permit");
    await one.page.locator("main form button").first().click();
    await one.part("found").locator("a").first().waitFor();
    const found = await one.part("found").innerText();
    must(/residence/i.test(found), `a search finds: ${found}`);
    await one.part("found").locator("a").first().click();
    await one.page.waitForURL(/(services|articles|guides|organizations)\//);
    must(/kB/.test(size), `the size was told as ${size}`);
  });

  await visit("words without accents, in another script and with another ending are found in the pack", async (one) => {
    await one.open("vi", "");
    await one.settled();
    await one.keep("vi");
    await one.context.setOffline(true);
    const main = await one.open("vi", "offline");
    must(main.length > 100, "no page");
    const wrong = [];
    for (const words of ["giay phep", "giấy phép", "luat su", "cudzinecka policia", "lawyers"]) {
      await one.part("q").fill(words);
      await one.page.waitForTimeout(300);
      if (await one.part("found").locator("a").count() === 0) wrong.push(`nothing for ${words}`);
    }
    return wrong;
  });

  await visit("without the essentials a visited page is there; for another one, urgent numbers and a way on", async (one) => {
    await one.open("en", "guides");
    await one.settled();
    await one.settled(one.at("en", "offline"));
    await one.open("en", SERVICE);
    await one.settled();
    must(!await one.isCopy(), "with network the page is no copy");
    await one.context.setOffline(true);
    await one.open("en", SERVICE);
    must(await one.isCopy(), "the visited page says that it is a copy");
    const main = await one.open("en", "guides/first-weeks");
    must(main.includes("112") && await one.part("missing").isVisible(), `what stands in for a page: ${main.slice(0, 300)}`);
    await one.part("pages").locator("a").first().waitFor();
    await one.context.setOffline(false);
    await one.part("retry").click();
    await one.page.waitForFunction(() => !("kept" in document.documentElement.dataset));
  });

  await visit("pages about danger, searches and answers leave nothing", async (one) => {
    await one.open("en", "guides");
    await one.settled();
    for (const path of ["urgent", "search?q=violence", "start?want=rights&when=danger&step=end", "services?q=help", "report?page=services"]) {
      await one.open("en", path);
      await one.page.waitForTimeout(400);
    }
    const kept = await one.page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
      return all.flat().filter((url) => !url.includes("/assets/"));
    });
    must(kept.length >= 2, "nothing is kept at all");
    return kept.filter((url) => /urgent|search|start|\?|report|violence/.test(url)).map((url) => `kept ${url}`);
  });

  await visit("what is old on the device is brought up to date by its difference", async (one) => {
    await one.open("en", "");
    await one.settled();
    await one.keep("en");
    await one.page.evaluate(async () => {
      const name = (await caches.keys()).find((it) => it.includes(" pack "));
      const cache = await caches.open(name);
      const at = (await cache.keys()).map(({ url }) => url).find((url) => url.endsWith("/offline/index"));
      const index = await (await cache.match(at)).json();
      const page = index.pages.find(({ url }) => url.endsWith("/guides/first-weeks"));
      page.mark = "AAAAAA";
      await cache.put(page.url, new Response("<html><main id=\"main\">planted</main></html>", { headers: { "x-kept": "2020-01-01T00:00:00Z", "content-type": "text/html" } }));
      index.pages.push({ url: index.pages[0].url + "/gone", mark: "BBBBBB", title: "Gone", names: [], words: "" });
      await cache.put(index.pages[0].url + "/gone", new Response("gone"));
      await cache.put(at, new Response(JSON.stringify(index)));
    });
    await one.open("en", "offline");
    await one.page.waitForFunction(() => /\d/.test(document.querySelector("[data-part=size]").textContent) && !/300/.test(document.querySelector("[data-part=size]").textContent));
    const size = Number((await one.part("size").innerText()).replace(/\D/g, ""));
    must(size > 0 && size < 20, `one page of difference takes ${size} kB`);
    await one.part("update").click();
    await one.page.locator("[data-said=done]").waitFor();
    await one.context.setOffline(true);
    const main = await one.open("en", "guides/first-weeks");
    must(!main.includes("planted") && main.length > 500, "the old page is still there");
    const gone = await one.page.evaluate(async () => Boolean(await caches.match(location.href.replace(/guides.*/, "") + "gone")));
    must(!gone, "what is gone is still there");
  });

  await visit("clearing the device takes the worker and everything it kept", async (one) => {
    await one.open("en", "guides");
    await one.settled();
    await one.keep("en");
    await one.open("en", "privacy/clear");
    await one.page.locator("main form[action$='privacy/clear'] button").click();
    await one.page.locator("[data-cleared]").waitFor();
    await one.page.waitForTimeout(500);
    const left = await one.page.evaluate(async () => [...await caches.keys(), ...(await navigator.serviceWorker.getRegistrations()).map((it) => it.scope)]);
    return left.map((it) => `still there: ${it}`);
  });

  await visit("who wants nothing kept on the device says so once", async (one) => {
    await one.open("en", "guides");
    await one.settled();
    await one.open("en", "offline");
    await one.part("never").click();
    await one.page.locator("[data-said=gone]").waitFor();
    await one.open("en", "services");
    await one.page.waitForTimeout(4_000);
    const left = await one.page.evaluate(async () => [...await caches.keys(), ...(await navigator.serviceWorker.getRegistrations()).map((it) => it.scope)]);
    must(left.length === 0, `still there: ${left}`);
    await one.keep("en");
    await one.context.setOffline(true);
    must((await one.open("en", "guides/first-weeks")).length > 500, "who asks for the essentials later has them");
  });

  for (const path of ["/city/foreigners", ""]) {
    const city = await proxy(path);
    const demo = await startDemo(binary, ["--base", `${plan.city}=${city.origin}${path}`]);
    city.to(demo.url);
    try {
      const there = new Portal(city.origin, { prefix: path });
      const where = path ? "behind a city's web server" : "on a host of the city's own";
      await visit(`${where} the worker stays where it belongs, and the essentials open`, (one) => underBase(one, { city, demo, path }), there);
    } finally {
      await demo.stop();
      await city.stop();
    }
  }
}

async function underBase(one, { city, demo, path }) {
  const guide = "guides/first-weeks";
  await one.open("en", "");
  await one.settled();
  same(await one.page.evaluate(async () => new URL((await navigator.serviceWorker.ready).scope).pathname), `${path}/`, "scope");
  await one.keep("en");
  if (!path) {
    same((await one.page.goto(`${city.origin}/desk/sign-in`)).status(), 200, "status of the desk");
    const kept = await one.page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat());
    must(kept.length > 50 && !kept.some((url) => url.includes("/desk")), "the desk is kept");
  }
  await one.context.setOffline(true);
  must((await one.open("en", guide)).length > 500, "the guide is not there");
  if (!path) {
    await one.page.goto(`${city.origin}/`);
    same(one.page.url(), one.at("en", ""), "where the city's own address leads");
  }
  await one.context.setOffline(false);
  await one.open("en", guide);
  must(!await one.isCopy(), "with network the page is no copy");
  city.slow(9_000);
  const from = performance.now();
  await one.open("en", guide);
  must(await one.isCopy() && performance.now() - from < 8_500, "on a very slow line nobody waits for what is on the device");
  city.slow(0);
  await one.page.waitForTimeout(9_000);
  await demo.stop();
  await one.open("en", "guides");
  must(await one.isCopy(), "while the server is away its pages are there");
  return city.strayed.map((it) => `asked the city's own site for ${it}`);
}
