// Looking for something, as people type it: on a phone, without accents, with and without script, by keyboard.

import { window } from "../lib/browser.mjs";
import { axe, sideways } from "../lib/looks.mjs";
import { must, same } from "../lib/tally.mjs";

/** "Foreign police" in Vietnamese, as somebody types it who has no Vietnamese keyboard, and where it must lead. */
const TYPED = "canh sat ngoai kieu";
const OFFICE = "organizations/foreign-police";
const SUGGESTED = "main .hints a";

export default async function search(t, { browser, portal }) {
  const phone = (js) => window(browser, { origin: portal.origin, width: 360, height: 740, js, lang: "vi" });
  const visit = (name, js, act) => t.test(name, async () => {
    const one = await phone(js);
    try {
      await act(one.page, one);
    } finally {
      await one.close();
    }
  });
  const office = portal.url("vi", OFFICE);

  await visit("Vietnamese without accents leads to the office before the last letter is typed", true, async (page) => {
    await page.goto(portal.url("vi", ""));
    await page.locator("#home-q").pressSequentially(TYPED.slice(0, -2), { delay: 20 });
    await page.locator(`${SUGGESTED}[href="${new URL(office).pathname}"]`).click();
    await page.waitForURL(office);
  });

  await visit("Vietnamese without accents leads to the office without script", false, async (page) => {
    await page.goto(portal.url("vi", ""));
    await page.locator("#home-q").fill(TYPED);
    await page.locator("#home-q").press("Enter");
    await page.waitForURL(/\/search\?q=/);
    await page.locator(`main a[href="${new URL(office).pathname}"]`).click();
    await page.waitForURL(office);
  });

  await visit("suggestions are told, reached with arrows and put away with Escape", true, async (page) => {
    await page.goto(portal.url("vi", ""));
    await page.locator("#home-q").pressSequentially("canh sat", { delay: 20 });
    await page.locator(SUGGESTED).first().waitFor();
    const many = await page.locator(SUGGESTED).count();
    const told = await page.locator("main [role=status]").innerText();
    must(told.includes(String(many)), `"${told}" does not say that there are ${many}`);
    const focused = () => page.evaluate((selector) => [...document.querySelectorAll(selector)].indexOf(document.activeElement), SUGGESTED);
    await page.keyboard.press("ArrowDown");
    same(await focused(), 0, "what the down arrow leads to");
    await page.keyboard.press("ArrowUp");
    same(await page.evaluate(() => document.activeElement.id), "home-q", "what the up arrow leads back to");
    await page.keyboard.press("ArrowUp");
    same(await focused(), many - 1, "what the up arrow leads to");
    await page.keyboard.press("Escape");
    same(await page.locator(SUGGESTED).first().isVisible(), false, "suggestions after Escape");
    same(await page.evaluate(() => document.activeElement.id), "home-q", "where Escape leads");
    same(await page.locator("#home-q").inputValue(), "canh sat", "what was typed");
  });

  for (const scheme of ["light", "dark"]) {
    for (const lang of ["vi", "ar"]) {
      await t.test(`suggestions are for everyone (${lang}, ${scheme})`, async () => {
        const one = await window(browser, { origin: portal.origin, width: 320, height: 740, scheme, lang });
        try {
          await one.page.goto(portal.url(lang, "search"));
          await one.page.locator("#q").pressSequentially("pol", { delay: 20 });
          await one.page.locator(SUGGESTED).first().waitFor();
          return [...(await axe(one.page)).faults, ...await sideways(one.page)];
        } finally {
          await one.close();
        }
      });
    }
  }

  await visit("whoever saves data gets the page of results only", true, async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    const asked = [];
    page.on("request", (request) => { if (request.url().includes("/search/hints")) asked.push(request.url()); });
    await page.goto(portal.url("vi", "search"));
    await page.locator("#q").pressSequentially(TYPED, { delay: 20 });
    await page.locator("#q").press("Enter");
    await page.waitForURL(/\/search\?q=/);
    same(asked.length, 0, "suggestions asked for");
  });
}
