// Pages are read aloud, with a voice of the device and with no other.

import { window } from "../lib/browser.mjs";
import { must, same } from "../lib/tally.mjs";

/** A browser's voices and what they were told to say, without any sound. Sentences end when the test says so. */
const fake = (voices) => `
  globalThis.said = []; globalThis.cancelled = 0;
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(globalThis, "speechSynthesis", { configurable: true, value: {
    getVoices: () => ${JSON.stringify(voices)}, addEventListener() {},
    speak: (it) => { said.push(it); }, cancel: () => { cancelled += 1; },
  } });
`;
const spaced = (text) => text.replace(/\s+/g, " ").trim();
const local = (lang) => ({ lang, name: lang, localService: true });

export default async function reading(t, { browser, portal }) {
  const guide = portal.having("en", "guides", "[data-tick]");
  const visit = (name, voices, act, { lang = "en", path = guide?.path } = {}) => t.test(name, async () => {
    must(path, "no guide");
    const one = await window(browser, { origin: portal.origin });
    try {
      await one.page.addInitScript(fake(voices));
      await one.page.goto(portal.url(lang, path), { waitUntil: "load" });
      await act(one.page);
    } finally {
      await one.close();
    }
  });
  const button = (page) => page.locator("[data-read] button");

  await visit("without a voice for the language nothing is offered", [local("de-DE")], async (page) => {
    same(await button(page).isVisible(), false, "offered");
  });
  await visit("a voice from the network is no voice", [{ ...local("en-GB"), localService: false }], async (page) => {
    same(await button(page).isVisible(), false, "offered");
  });
  await visit("pages that are no text offer nothing", [local("en-GB")], async (page) => {
    same(await page.locator("[data-read]").count(), 0, "reading");
  }, { path: "services" });

  await visit("a guide is read from its title, the block that is read is marked, and Escape ends it", [local("en-GB")], async (page) => {
    const start = await button(page).innerText();
    await button(page).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => said.length > 0);
    const title = spaced(await page.locator("h1").innerText());
    same(await page.evaluate(() => said.map((it) => it.text).join(" | ")), title, "what is said first");
    same(await page.evaluate(() => said[0].voice.lang), "en-GB", "the voice");
    same(spaced(await page.locator(".reading").innerText()), title, "what is marked");
    must(await button(page).innerText() !== start, "the button still offers to begin");
    await page.evaluate(() => said[0].onend());
    same(await page.locator(".reading").count(), 1, "marked blocks");
    same(await page.evaluate(() => said.length), 2, "sentences said");
    await page.keyboard.press("Escape");
    same(await page.locator(".reading").count(), 0, "marked after the end");
    must(await page.evaluate(() => cancelled) >= 2, "it goes on");
    same(await button(page).innerText(), start, "the button");
    await page.evaluate(() => said[1].onend());
    same(await page.evaluate(() => said.length), 2, "said after the end");
  });

  await visit("a page in Arabic is read by an Arabic voice", [local("en-GB"), local("ar-SA")], async (page) => {
    await button(page).click();
    await page.waitForFunction(() => said.length > 0);
    same(await page.evaluate(() => said[0].voice.lang), "ar-SA", "the voice");
  }, { lang: "ar" });

  await visit("leaving the page ends it", [local("en-GB")], async (page) => {
    await button(page).click();
    await page.waitForFunction(() => said.length > 0);
    const before = await page.evaluate(() => cancelled);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
    must(await page.evaluate(() => cancelled) > before, "it goes on");
  });
}
