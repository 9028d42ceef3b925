// A city shows its portal as a part of its own site: its web server passes one path on to Integra.

import { parseHTML } from "linkedom";
import { window } from "../lib/browser.mjs";
import { startDemo } from "../lib/demo.mjs";
import { plan, Portal } from "../lib/discover.mjs";
import { loaded } from "../lib/page.mjs";
import { proxy } from "../lib/serve.mjs";
import { must, same } from "../lib/tally.mjs";
import { ask } from "../lib/wire.mjs";

const PATH = "/city/foreigners";
const PAGES = ["", "services", "services?free=1", "guides", "urgent", "languages", "about", "no-such-page"];

export default async function suite(t, { browser, binary, portal }) {
  for (const keepsHost of [true, false]) {
    const how = keepsHost ? "keeps the host" : "hides the host";
    const city = await proxy(PATH, { keepsHost });
    const demo = await startDemo(binary, ["--base", `${plan.city}=${city.origin}${PATH}`]);
    city.to(demo.url);
    try {
      await underPrefix(t, how, new Portal(city.origin, { prefix: PATH }), city, portal, browser);
    } finally {
      await demo.stop();
      await city.stop();
    }
  }
}

async function underPrefix(t, how, there, city, portal, browser) {
  const inside = (address, url) => {
    const { origin, pathname } = new URL(address, url);
    return origin !== there.origin || pathname === PATH || pathname.startsWith(`${PATH}/`);
  };
  for (const path of PAGES) {
    await t.test(`a proxy that ${how}: /${path || "home"} keeps every address under the path`, async () => {
      const url = there.url("en", path);
      const answer = await ask(url);
      same(answer.status, path === "no-such-page" ? 404 : 200, "status");
      const { document } = parseHTML(answer.text);
      const links = [...document.querySelectorAll("a[href], link[href], form[action]")].map((it) => it.getAttribute("href") ?? it.getAttribute("action"));
      must(links.length >= 10, `only ${links.length} links`);
      const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
      must(canonical?.startsWith(there.origin + PATH), `canonical address ${canonical}`);
      const own = links.filter((it) => new URL(it, url).origin === there.origin).length;
      must(own >= 10, `only ${own} of ${links.length} links lead to this host`);
      return [...links, ...loaded({ document, url })].filter((it) => !inside(it, url)).map((it) => `leads out: ${it}`);
    });
  }
  await t.test(`a proxy that ${how}: no link leads nowhere`, async () => {
    await there.crawl();
    const [here, wanted] = [there.pages.size, portal.pages.size];
    must(here >= wanted * 0.9, `only ${here} pages found, ${wanted} without the proxy`);
    return [...there.broken, ...city.strayed.map((it) => `asked the city's own site for ${it}`)];
  });
  await t.test(`a proxy that ${how}: the path itself goes to the reader's language`, async () => {
    const answer = await ask(there.origin + PATH, { headers: { "accept-language": "sk" } });
    must([302, 303, 307].includes(answer.status), `status ${answer.status}`);
    same(new URL(answer.headers.location, there.origin).href, `${there.origin}${PATH}/sk`, "location");
  });
  await t.test(`a proxy that ${how}: styles, script and drawings arrive, forms work`, async () => {
    const one = await window(browser, { origin: there.origin });
    try {
      await one.page.goto(there.url("en", ""), { waitUntil: "networkidle" });
      const rules = await one.page.evaluate(() => document.styleSheets[0]?.cssRules.length ?? 0);
      must(rules >= 3, `${rules} rules of style`);
      await one.page.locator("main form input[type=search]").first().fill("work");
      await one.page.locator("main form button").first().click();
      await one.page.waitForURL(/q=work/);
      must(one.page.url().startsWith(`${there.origin}${PATH}/en/`), `the form leads to ${one.page.url()}`);
      return [...one.seen.foreign, ...one.seen.errors];
    } finally {
      await one.close();
    }
  });
}
