// What people come to do, step by step.

import { window } from "../lib/browser.mjs";
import { must, same } from "../lib/tally.mjs";

export default async function journeys(t, { browser, portal }) {
  /** A test in a window of its own. */
  const visit = (name, options, act) => t.test(name, async () => {
    const one = await window(browser, { origin: portal.origin, ...options });
    try {
      await act(one.page, one);
    } finally {
      await one.close();
    }
  });

  await visit("a newcomer finds a service from the home page", { width: 360 }, async (page) => {
    await page.goto(portal.url("en", ""));
    await page.locator("main .street a").first().click();
    same(await page.locator("h1").count(), 1, "headings");
    must(/\/topics\//.test(page.url()), `the door leads to ${page.url()}`);
    await page.goto(portal.url("en", "services"));
    await page.locator("main .rows h2 a").first().click();
    must(/\/services\//.test(page.url()), `the row leads to ${page.url()}`);
    // What is not known is named too.
    const unknown = (await page.locator("main .facts dd.unk").allInnerTexts()).flatMap((it) => it.split(" · "));
    must(await page.locator("main .facts dt").count() + unknown.length >= 5, "the facts are not there");
  });

  await visit("the search finds a service by a word of its name", {}, async (page) => {
    await page.goto(portal.url("en", "services"));
    const name = (await page.locator("main .rows h2 a").last().innerText()).trim();
    const word = name.split(/\s+/).reduce((one, two) => (two.length > one.length ? two : one));
    await page.locator("form.filters input[type=search]").fill(word);
    await page.locator("form.filters input[type=search]").press("Enter");
    await page.waitForURL(/[?&]q=/);
    const names = await page.locator("main .rows h2").allInnerTexts();
    must(names.some((it) => it.trim() === name), `"${name}" is not among ${JSON.stringify(names)}`);
    same(await page.locator("form.filters input[type=search]").inputValue(), word, "the word that was typed");
  });

  for (const [from, to] of [["en", "ar"], ["ar", "sk"], ["sk", "en"]]) {
    await visit(`changing the language from ${from} to ${to} keeps the page`, {}, async (page) => {
      const samples = portal.samples(from).filter((it) => it.status === 200);
      must(samples.length >= 15, `only ${samples.length} kinds of pages`);
      for (const sample of samples) {
        await page.goto(sample.url);
        await page.locator("header .langs summary").click();
        await page.locator(`header .langs a[hreflang=${to}]`).click();
        same(page.url(), portal.url(to, sample.path), `where ${sample.path || "home"} leads`);
        same(await page.locator("html").getAttribute("lang"), to, "language of the page");
      }
    });
  }

  await visit("the language menu works by keyboard and closes with Escape", {}, async (page) => {
    await page.goto(portal.url("en", "services"));
    const menu = page.locator("header .langs");
    await menu.locator("summary").focus();
    await page.keyboard.press("Enter");
    must(await menu.locator("li a").first().isVisible(), "the menu does not open");
    await page.keyboard.press("Tab");
    must(await menu.locator("a:focus").count() === 1, "Tab does not go into the menu");
    await page.keyboard.press("Escape");
    must(!await menu.locator("li a").first().isVisible(), "Escape does not close the menu");
    must(await menu.locator("summary:focus").count() === 1, "the focus is lost");
  });

  await visit("the skip link leads to the main part", {}, async (page) => {
    await page.goto(portal.url("en", "services"));
    await page.keyboard.press("Tab");
    must(await page.locator("a.skip:focus").isVisible(), "the first stop is not the skip link");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    must(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)), "the next stop is not in the main part");
  });

  const guide = portal.having("en", "guides", "[data-tick]");
  await visit("a guide remembers its ticks on this device, in every language, and forgets them", {}, async (page) => {
    must(guide, "no guide with ticks");
    await page.goto(guide.url);
    const ticks = page.locator("[data-tick]");
    must(await ticks.count() >= 3, "too few steps");
    same(await page.locator("[data-done]").first().innerText(), "0", "done at first");
    await ticks.nth(1).check();
    same(await page.locator("[data-done]").first().innerText(), "1", "done after one tick");
    for (const lang of ["en", "ar"]) {
      await page.goto(portal.url(lang, guide.path));
      same(await ticks.nth(1).isChecked(), true, `tick kept in ${lang}`);
      same(await ticks.nth(0).isChecked(), false, `other tick in ${lang}`);
    }
    await page.locator("[data-clear]").click();
    await page.reload();
    same(await ticks.nth(1).isChecked(), false, "tick after clearing");
  });
  await visit("without script a guide is whole, and promises nothing it cannot do", { js: false }, async (page) => {
    await page.goto(guide.url);
    must(await page.locator(".step h2").count() >= 3, "too few steps");
    same(await page.locator("[data-progress]:visible, [data-clear]:visible, [data-print]:visible").count(), 0, "things that need script");
  });

  const saved = (page) => page.evaluate(() => localStorage.getItem("saved:kosice"));
  await visit("a list is kept on this device, in every language, and forgotten with one button", {}, async (page) => {
    await page.goto(portal.url("en", "services/legal-advice"));
    await page.locator("[data-plain]").click();
    await page.locator("[data-take]").waitFor();
    must(!await page.locator("[data-plain]").isVisible(), "the link stands beside the button");
    same(await page.locator("[data-item]:focus").count(), 1, "buttons with the focus");
    await page.goto(portal.url("ar", guide.path));
    await page.locator("[data-item]").click();
    same(await page.locator("[data-count]").innerText(), "2", "entries on the list");
    await page.locator("[data-list]").click();
    await page.waitForURL(/saved\?e=/);
    same(await page.locator("main .card h3").count(), 2, "cards on the list");
    must(await page.locator("[data-stored]").isVisible(), "the list is not said to be kept");
    await page.locator("[data-off*=guide]").click();
    await page.waitForURL(/saved\?e=service\.legal-advice$/);
    same(await saved(page), "service.legal-advice", "what is kept");
    await page.locator("[data-forget]").click();
    await page.waitForURL(/saved$/);
    same(await saved(page), null, "what is kept after clearing");
  });
  await visit("without script a list grows in its address", { js: false }, async (page) => {
    await page.goto(portal.url("en", "services/legal-advice"));
    await page.locator("[data-plain]").click();
    await page.locator("#add").fill(portal.url("sk", "saved?e=guide.first-weeks"));
    await page.locator("main form button").first().click();
    await page.waitForURL(/saved\?e=guide\.first-weeks%2Cservice\.legal-advice$/);
    same(await page.locator("main .card h3").count(), 2, "cards on the list");
  });
  await visit("five questions lead to guides and people, without script", { js: false, width: 360 }, async (page) => {
    await page.goto(portal.url("en", ""));
    await page.locator("main a[href$='/start']").first().click();
    await page.locator("input[value=papers]").check();
    for (let question = 1; question < 5; question += 1) await page.locator("main form.filters button").click();
    await page.locator("main .acts a.two").click();
    must(/step=4/.test(page.url()), `back leads to ${page.url()}`);
    await page.locator("input[value=phone]").check();
    for (let question = 4; question <= 5; question += 1) await page.locator("main form.filters button").click();
    must(/want=papers&talk=phone&step=end$/.test(page.url()), `the answers are ${page.url()}`);
    must(await page.locator("#guides-h").count() === 1 && await page.locator("#people-h").count() === 1, "no guides or no people");
  });

  await visit("quick exit leaves at once and there is no way back to the page", {}, async (page) => {
    const asked = [];
    await page.route((url) => url.origin !== portal.origin, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: "text/html", body: "<title>Weather</title><h1>Weather</h1>" });
    });
    await page.goto(portal.url("en", ""));
    await page.goto(portal.url("en", "urgent"));
    await page.locator("[data-exit]").click();
    await page.waitForURL((url) => url.origin !== portal.origin);
    must(asked.length >= 1, "no other page was asked for");
    await page.goBack();
    must(!page.url().includes("urgent"), `the way back leads to ${page.url()}`);
    await page.goto(portal.url("en", "urgent"));
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
    await page.waitForURL((url) => url.origin !== portal.origin);
  });
  await visit("without script quick exit is a link", { js: false }, async (page) => {
    await page.goto(portal.url("en", "urgent"));
    must(/^https:\/\//.test(await page.locator("[data-exit]").getAttribute("href")), "no link");
  });

  await visit("urgent numbers can be called with one touch", { width: 360 }, async (page) => {
    for (const lang of portal.languages) {
      await page.goto(portal.url(lang, "urgent"));
      const calls = await page.locator(".urgent a[href^='tel:']").evaluateAll((links) => links.map((it) => it.getAttribute("href")));
      must(calls.includes("tel:112"), `no call to 112 in ${lang}: ${calls}`);
    }
  });

  const counter = portal.having("en", "services", ".counter .go");
  await visit("the card for the counter fills the window and closes again", { width: 360, height: 740 }, async (page) => {
    must(counter, "no service with a card for the counter");
    await page.goto(counter.url);
    must(await page.locator(".counter .big[lang=sk]").count() === 1, "no sentence in the local language");
    await page.locator(".counter .go").click();
    const box = await page.locator(".counter").boundingBox();
    must(box.width >= 360 && box.height >= 740, `only ${box.width} × ${box.height} px`);
    await page.keyboard.press("Escape");
    must((await page.locator(".counter").boundingBox()).height < 740, "Escape does not close it");
  });

  for (const [lang, sample] of [["en", guide], ["ar", guide]]) {
    await visit(`a guide prints as tagged PDF without the furniture, ${lang}`, {}, async (page) => {
      await page.goto(portal.url(lang, sample.path));
      const pdf = (await page.pdf({ tagged: true, outline: true, format: "A4" })).toString("latin1");
      must(/\/MarkInfo\s*<<[^>]*\/Marked true/.test(pdf) && /\/StructTreeRoot/.test(pdf), "the PDF has no tags");
      must(new RegExp(`/Lang \\(${lang}`).test(pdf), "the PDF does not name its language");
      await page.emulateMedia({ media: "print" });
      same(await page.locator("header .nav:visible, header .langs:visible, .noprint:visible, footer nav:visible").count(), 0, "furniture on paper");
      must(await page.locator(".step h2:visible").count() >= 3, "the steps are not on paper");
    });
  }

  const stated = portal.having("en", "services", ".state:not(.unk)");
  await visit("a printed service never says whether it is open now", {}, async (page) => {
    must(stated, "no service that says whether it is open");
    await page.goto(stated.url);
    must(await page.locator(".state:visible").count() >= 1, "the state is not on the screen");
    await page.emulateMedia({ media: "print" });
    same(await page.locator(".state:not(.unk):visible").count(), 0, "states on paper");
    must(await page.locator("h1:visible").count() === 1 && await page.locator(".trust:visible").count() === 1, "name or sources are not on paper");
  });

  // People with four needs, in four cities.
  const at = (path) => `${portal.origin}/${path}`;
  await visit("a Vietnamese speaker in Prague finds who helps with a residence permit on a Monday, and shows the card", { js: false, width: 360, height: 740, lang: "vi" }, async (page) => {
    await page.goto(at("praha/vi/topics/papers"));
    await page.locator("main a[href='/praha/vi/guides/residence-permit']").first().click();
    must(await page.locator(".step").count() >= 3, "too few steps");
    must((await page.locator("main").innerText()).includes("Žitná 51"), "no address of those who speak Vietnamese");
    await page.goto(at("praha/vi/services?topic=papers&speaks=vi&day=mo"));
    // Nobody has told on which days Vietnamese is spoken: the list says what is known, and never guesses.
    must(await page.locator("main .rows li, main .oops").count() >= 1, "neither somebody nor a way on");
    await page.goto(at("praha/vi/services/icp-interpreting"));
    must(await page.locator(".chip.mine[lang=vi]").count() >= 1, "Vietnamese is not among the languages");
    const card = page.locator(".counter .big[lang=cs]");
    must((await card.innerText()).length > 20, "no Czech sentence for the counter");
    await page.locator(".counter .go").click();
    must((await page.locator(".counter").boundingBox()).height >= 700, "the card does not fill the window");
  });
  await visit("an Arabic speaker in Sofia gets from home to the hours of the Bureau's lawyers in two taps", { js: false, width: 360, lang: "ar" }, async (page) => {
    await page.goto(at("sofia/ar"));
    await page.locator("#talk .btn").click();
    must((await page.locator("main .rows").first().innerText()).includes("العربية"), "who speaks Arabic is not first");
    await page.locator("main a[href='/sofia/ar/shop/bureau-lawyers']").first().click();
    must(/10:00/.test(await page.locator("table.hours").innerText()), "no hours");
  });
  await visit("someone who reads little finds the emergency number in one tap", { js: false, width: 360 }, async (page) => {
    for (const home of ["kosice/ar", "praha/vi", "osijek/ne", "rubano/zh", "sofia/fa"]) {
      await page.goto(at(home));
      await page.locator(`a[href='/${home}/urgent']:visible`).first().click();
      must(await page.locator("a.call[href='tel:112'], .urgent a[href='tel:112']").first().isVisible(), `no number for ${home}`);
    }
  });
  await visit("a clerk in Košice prints the first weeks in Ukrainian", {}, async (page) => {
    await page.goto(at("kosice/uk/guides/first-weeks"));
    const pdf = (await page.pdf({ tagged: true, outline: true, format: "A4" })).toString("latin1");
    must(/\/Lang \(uk/.test(pdf) && /\/Marked true/.test(pdf), "the PDF has no tags or another language");
    await page.emulateMedia({ media: "print" });
    must(await page.locator(".step h2:visible").count() >= 6, "the steps are not on paper");
    must(await page.locator(".paper:visible").count() <= 1 && await page.locator("nav:visible, .noprint:visible").count() === 0, "furniture on paper");
  });
}
