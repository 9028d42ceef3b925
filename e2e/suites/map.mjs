// The map: a list first, a picture without script, a map that moves by keyboard alone, and what is near without telling anybody.

import { traces, window } from "../lib/browser.mjs";
import { axe } from "../lib/looks.mjs";
import { must, same } from "../lib/tally.mjs";

export default async function map(t, { browser, portals }) {
  const portal = portals.find((it) => it.city === "praha");
  // It is read from the right in another city.
  const kosice = portals.find((it) => it.city === "kosice");
  const visit = (name, options, act) => t.test(name, async () => {
    const one = await window(browser, { origin: portal.origin, ...options });
    try {
      await act(one.page, one);
      return await traces(one);
    } finally {
      await one.close();
    }
  });
  const open = async (page, address = portal.url("en", "map")) => {
    await page.goto(address);
    await page.locator("[data-act=open]").press("Enter");
    await page.locator(".mark").first().waitFor();
  };
  const focused = (page) => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent.trim());

  for (const [scheme, width] of [["light", 1280], ["dark", 360]]) {
    await visit(`without script the picture is there, ${scheme}, ${width} px`, { js: false, scheme, width }, async (page) => {
      await page.goto(portal.url("vi", "map"));
      const picture = page.locator("[data-map] img");
      await picture.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => document.querySelector("[data-map] img").complete, null, { polling: 100 }).catch(() => {});
      const shown = await picture.evaluate((it) => ({ at: it.currentSrc, wide: it.naturalWidth, words: it.alt }));
      must(shown.wide > 0 && shown.at.includes(`.${scheme}.`), JSON.stringify(shown));
      must(/\d/.test(shown.words), `it says "${shown.words}"`);
      must(await page.locator("[data-spots] > li").count() >= 4, "too few places");
      same(await page.locator("[data-act]:visible").count(), 0, "buttons that need script");
    });
  }

  await visit("the map leads to the list with what was chosen, and back", { js: false }, async (page) => {
    await page.goto(portal.url("en", "services?free=1"));
    await page.locator("main a[href*='/map?free=1']").click();
    must(await page.locator("input[name=free]").isChecked(), "the filter is lost");
    const places = await page.locator("[data-spots] .offers a").count();
    const others = await page.locator("#elsewhere-h ~ .offers a").count();
    await page.locator("main a[href$='/services?free=1']").click();
    const rows = await page.locator("main .rows h2 a").count();
    must(rows > 0 && rows <= places + others, `${rows} rows, ${places} and ${others} on the map`);
  });

  await visit("the list of opportunities leads to their map and back, with what was chosen", { js: false }, async (page) => {
    await page.goto(portal.url("en", "volunteering?first=1"));
    await page.locator("main a[href*='/volunteering/map?first=1']").click();
    must(await page.locator("input[name=first]").isChecked(), "the filter is lost");
    const found = new Set(await page.locator("main .offers a").evaluateAll((links) => links.map((it) => it.href)));
    await page.locator("main a[href$='/volunteering?first=1']").click();
    const rows = await page.locator("main .rows h2 a").evaluateAll((links) => links.map((it) => it.href));
    must(rows.length > 0 && rows.every((it) => found.has(it)), `${rows} and ${[...found]}`);
  });

  await visit("the map of opportunities opens by keyboard, and a mark leads to where to ask", {}, async (page) => {
    await open(page, kosice.url("en", "volunteering/map"));
    must(await page.locator("figure.map .live").evaluate((it) => it === document.activeElement), "the focus is not on the map");
    await page.locator(".leaflet-marker-icon").first().press("Enter");
    const title = page.locator("[data-spots] h2").first();
    same(await focused(page), (await title.textContent()).trim(), "the item of the mark");
    must(await page.locator("[data-spots] .offers a").count() > 0, "nothing is there");
  });

  await visit("an office's own page leads to its place", { js: false }, async (page) => {
    await page.goto(portal.url("en", "map"));
    const item = page.locator("[data-spots] > li").nth(1);
    const id = await item.getAttribute("id");
    await item.locator(".offers a").first().click();
    await page.locator("main a[href*='/map?q=']").click();
    must(page.url().endsWith(`#${id}`) && await page.locator(`#${id}`).isVisible(), page.url());
  });

  await visit("by keyboard alone: open, look closer, follow a mark to its item and the item to its mark", {}, async (page) => {
    await open(page);
    must(await page.locator("figure.map .live").evaluate((it) => it === document.activeElement), "the focus is not on the map");
    same(await page.locator(".leaflet-control-zoom-in").getAttribute("aria-label"), "Closer", "the button for closer");
    await page.keyboard.press("Equal");
    let mark = "";
    for (let stop = 0; stop < 12 && !/^\d+\. /.test(mark); stop += 1) {
      await page.keyboard.press("Tab");
      mark = await focused(page);
    }
    must(/^\d+\. /.test(mark), `no mark is reached: "${mark}"`);
    const element = page.locator(":focus");
    same(await element.getAttribute("role"), "button", "role of a mark");
    await page.keyboard.press("Enter");
    same(await focused(page), mark, "the item of the mark");
    const number = Number.parseInt(mark, 10);
    await page.locator(`[data-n="${number}"] button`).press("Enter");
    await page.waitForFunction(() => document.activeElement.classList.contains("leaflet-marker-icon"));
    must((await focused(page)).startsWith(`${number}.`) || (await focused(page)).includes(String(number)), await focused(page));
  });

  await visit("a mark of several places leads nearer, until each has its own", {}, async (page) => {
    await open(page);
    const several = page.locator(".leaflet-marker-icon").filter({ hasText: /[–+]/ }).first();
    must(await several.count() === 1, "no mark stands for several");
    const before = await page.locator(".mark").count();
    await several.press("Enter");
    await page.waitForFunction((before) => document.querySelectorAll(".mark").length !== before || document.activeElement.matches("h2"), before);
  });

  await visit("what is near comes first, and no request tells where that is", {}, async (page, { context, seen }) => {
    await context.grantPermissions(["geolocation"], { origin: portal.origin });
    await page.goto(portal.url("en", "map"));
    // Beside the place that is farthest from the first one: which is first hangs on the hour, because what is open stands first.
    const places = await page.locator("[data-spots] > *").evaluateAll((items) => items.map(({ dataset }) => {
      const [lat, lon] = dataset.at.split(",").map(Number);
      return { lat, lon };
    }));
    const from = ({ lat, lon }) => Math.hypot(lat - places[0].lat, lon - places[0].lon);
    const there = places.reduce((one, other) => (from(other) > from(one) ? other : one));
    const here = { latitude: there.lat + 0.0003, longitude: there.lon + 0.0002 };
    await context.setGeolocation(here);
    const first = await page.locator("[data-spots] h2").first().textContent();
    // Its own code is fetched when the button is pressed; then nothing more.
    await page.locator("[data-act=near]").focus();
    const pressed = seen.requests.length;
    await page.keyboard.press("Enter");
    await page.locator(".far").first().waitFor();
    const after = seen.requests.slice(pressed).filter((url) => !/\/assets\/map\.[0-9a-f]+\.js$/.test(url));
    same(after.filter((url) => !url.includes("/tiles/")).length, 0, `requests: ${after}`);
    const told = [here.latitude, here.longitude].map((it) => String(it).match(/^-?\d+\.\d{1,3}/)[0]);
    must(!seen.requests.some((url) => told.some((it) => url.includes(it))), "a request holds the place");
    const far = await page.locator(".far").allInnerTexts();
    must(far.length >= 4 && /\d.*(m|km)/.test(far[0]), far.join(", "));
    must(await page.locator("[data-spots] h2").first().textContent() !== first, "the order is the same");
    const metres = far.map((words) => Number.parseFloat(words.replace(/[^\d.]/g, "")) * (/\dkm|\d km/.test(words) ? 1000 : 1));
    must(metres.every((it, at) => at === 0 || it >= metres[at - 1]), far.join(", "));
    must((await page.locator("[data-told]").innerText()).length > 10, "nothing is said");
  });

  await visit("who says no is told what else there is", {}, async (page) => {
    await page.goto(portal.url("en", "map"));
    await page.locator("[data-act=near]").press("Enter");
    await page.waitForFunction(() => document.querySelector("[data-told]").textContent.length > 10);
    must(/district/.test(await page.locator("[data-told]").innerText()), await page.locator("[data-told]").innerText());
    same(await page.locator(".far").count(), 0, "distances");
  });

  for (const [lang, scheme, width] of [["en", "light", 1280], ["ar", "dark", 360], ["vi", "light", 360]]) {
    await visit(`axe finds nothing on the open map: ${lang}, ${scheme}, ${width} px`, { scheme, width, lang }, async (page) => {
      await open(page, (lang === "ar" ? kosice : portal).url(lang, "map"));
      const { faults, looked } = await axe(page);
      must(looked > 10, `only ${looked} rules were looked at`);
      same(faults.join("; "), "", "what axe finds");
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      must(wider <= 0, `${wider} px wider than the window`);
    });
  }
}
