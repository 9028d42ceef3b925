// The client sheet: picked at a counter without scripts, printed on A5, and handed over as a code whose list no server sees.

import { traces, window } from "../lib/browser.mjs";
import { axe, sideways } from "../lib/looks.mjs";
import { must, same } from "../lib/tally.mjs";

/** Twelve entries of all sorts: as many as a sheet can have. */
const FULL = [
  "service.legal-advice", "guide.first-weeks", "organization.foreign-police", "counter-session.charity-psychologists", "opportunity.example-cooking",
  "service.residence-permits", "service.orientation-and-offices", "counter-session.integration-centre-desk", "organization.integration-centre",
  "organization.red-cross", "opportunity.red-cross", "service.charity-psychological-help",
];

/** How many pages a PDF has, and how large the first is, in millimetres. */
function paper(pdf) {
  const text = pdf.toString("latin1");
  const [, width, height] = text.match(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/);
  const millimetres = (points) => Math.round(Number(points) / 72 * 25.4);
  return { pages: (text.match(/\/Type\s*\/Page\b/g) ?? []).length, width: millimetres(width), height: millimetres(height) };
}

export default async function suite(t, { browser, portal }) {
  const visit = (name, options, go) => t.test(name, async () => {
    const one = await window(browser, { origin: portal.origin, ...options });
    try {
      return [...await go(one.page, one) ?? [], ...await traces(one)];
    } finally {
      await one.close();
    }
  });
  const sheet = (lang, client, items) => portal.url(lang, `sheet?with=${client}&e=${encodeURIComponent(items.join())}`);

  await visit("entries are picked, moved and taken off on a phone without scripts", { js: false, width: 360, height: 740 }, async (page) => {
    await page.goto(portal.url("en", "sheet"));
    for (const words of ["legal advice", "first weeks"]) {
      await page.locator("#with").selectOption("uk");
      await page.locator("#q").fill(words);
      await page.locator("main form button").click();
      await page.locator("main a.pill", { hasText: "Add" }).first().click();
      must(await page.locator("#found ~ ul", { hasText: "On the sheet" }).count() === 1, `${words} is not said to be on the sheet`);
    }
    const names = () => page.locator(".picked [lang=en] h3").allInnerTexts();
    const [first, second] = await names();
    must(first && second, "two entries are not on the sheet");
    await page.locator(".picked a", { hasText: "Move down" }).click();
    same((await names()).join(), [second, first].join(), "the order");
    must(await page.locator(".picked [lang=uk] h3").count() === 2, "the other language is missing");
    await page.locator(".picked a", { hasText: "Take off" }).first().click();
    same((await names()).join(), first, "what is left");
    return sideways(page);
  });

  for (const [lang, client] of [["en", "ar"], ["ar", "vi"], ["sk", "uk"]]) {
    await visit(`${lang} beside ${client} on a screen`, {}, async (page) => {
      const faults = [];
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(sheet(lang, client, FULL.slice(0, 5)));
        const sides = await page.locator(".picked > li:first-child .pair > div").evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));
        same(sides.length, 2, "languages");
        const beside = Math.abs(sides[0].top - sides[1].top) < 2;
        same(beside, width > 480, `${width} px: side by side`);
        const { faults: found, looked } = await axe(page);
        must(looked >= 10, `only ${looked} rules found something to look at`);
        faults.push(...found, ...await sideways(page));
      }
      return faults;
    });
    await visit(`${lang} beside ${client} on paper`, { media: "print" }, async (page) => {
      for (const [items, most] of [[FULL.slice(0, 3), 1], [FULL, 4]]) {
        await page.goto(sheet(lang, client, items));
        const seen = await page.locator("nav:visible, form:visible, .acts:visible, footer:visible, .band:visible").count();
        same(seen, 0, "things that make no sense on paper");
        const pdf = paper(await page.pdf({ preferCSSPageSize: true }));
        same(`${pdf.width} × ${pdf.height}`, "148 × 210", "the size of the paper");
        must(pdf.pages >= 1 && pdf.pages <= most, `${items.length} entries take ${pdf.pages} pages, at most ${most}`);
      }
    });
  }

  const handed = () => portal.url("uk", `saved#e=${FULL.slice(0, 3).join()},service.no-longer-here`);
  await visit("the list behind the # is shown and kept, and no server is asked for it", { width: 360, height: 740 }, async (page, { seen }) => {
    await page.goto(handed());
    const given = page.locator("[data-handed]");
    await given.waitFor();
    const links = await given.locator("li a").evaluateAll((all) => all.map((it) => it.getAttribute("href")));
    same(links.join(" "), [`${portal.prefix}/uk/services/legal-advice`, `${portal.prefix}/uk/guides/first-weeks`, `${portal.prefix}/uk/organizations/foreign-police`].join(" "), "the pages");
    must((await given.locator("li").last().innerText()).includes("service.no-longer-here"), "what is gone is not told");
    const told = seen.requests.map((url) => url.split("#")[0]).filter((url) => url.includes("legal-advice") || url.includes("first-weeks"));
    same(told.join(), "", "requests that tell what is on the list");
    await given.locator("[data-take-all]").click();
    same(await page.evaluate(() => localStorage.getItem("saved:kosice")), [...FULL.slice(0, 3), "service.no-longer-here"].toSorted().join(), "what is kept");
    must(await given.locator("[data-taken]").isVisible() && !await given.locator("[data-take-all]").isVisible(), "it is not said to be kept");
    return (await axe(page)).faults;
  });
  await visit("without scripts it says what to do", { js: false }, async (page) => {
    await page.goto(handed());
    must(await page.locator("noscript p").isVisible(), "it says nothing");
    must(!await page.locator("[data-handed]").isVisible(), "it promises a list");
  });
  await visit("texts to share are copied with a button, and pictures are drawn in every language", {}, async (page, { context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: portal.origin });
    await page.goto(portal.url("ar", "share/opportunity/example-cooking"));
    const text = page.locator("#ar-short");
    const button = page.locator("[data-copy=ar-short]");
    await button.click();
    await button.getByText(await button.getAttribute("data-done")).waitFor();
    same(await page.evaluate(() => navigator.clipboard.readText()), await text.inputValue(), "what is copied");
    const pictures = await page.locator("a[download]").evaluateAll((all) => all.map((it) => it.href));
    same(pictures.length, 2 * portal.languages.length, "pictures");
    for (const url of pictures) {
      const answer = await page.request.get(url);
      same(`${answer.status()} ${answer.headers()["content-type"]}`, "200 image/png", url);
    }
    return [...(await axe(page)).faults, ...await sideways(page)];
  });
}
