// The desk, on a demo of its own because it changes what is there: every page looked at, then what people come to do.

import { parseHTML } from "linkedom";
import { traces } from "../lib/browser.mjs";
import { startDemo } from "../lib/demo.mjs";
import { Desk, open, PAGES, SESSION } from "../lib/desk.mjs";
import journeys from "../lib/desk-journeys.mjs";
import { directions, plan } from "../lib/discover.mjs";
import { axe, keyboard, sideways, targets } from "../lib/looks.mjs";
import { startMachine } from "../lib/machine.mjs";
import { all as whole, pairwise } from "../lib/matrix.mjs";
import { direction, finished, manners, origins, outline, valid } from "../lib/page.mjs";
import { must, same } from "../lib/tally.mjs";

const NARROWEST = 320;
export default async function suite(t, { browser, binary, all }) {
  const machine = await startMachine();
  const demo = await startDemo(binary, ["--libretranslate", machine.url]);
  try {
    const desk = new Desk(browser, demo, plan.city);
    await t.test("the demo names somebody for every role", () => {
      for (const role of ["reader", "contributor", "translator", "editor", "publisher", "coordinator", "administrator"]) desk.person(role);
    });
    const look = tours(t, desk);
    for (const name of ["markup", "narrow", "stops", "colours"]) await look[name](all);
    await slovak(t, desk);
    await journeys(t, desk);
    await t.test("the demo wrote no error", () => demo.log.filter((line) => /\b(ERROR|panicked)\b/.test(line)));
  } finally {
    await demo.stop();
    await machine.stop();
  }
}

function tours(t, desk) {
  /** Some pages in windows of one sort: one window per role, kept for the next page. */
  const tour = async (options, pages, name, look) => {
    const windows = new Map();
    for (const page of pages) {
      await t.test(`${page.name}: ${name}`, async () => {
        if (!windows.has(page.role)) windows.set(page.role, await desk.window(page.role, options));
        const one = windows.get(page.role);
        const answer = await open(one.page, desk, page);
        return [...await look(one.page, answer, page) ?? [], ...await traces(one, { session: SESSION })];
      });
    }
    for (const one of windows.values()) await one.close();
  };
  return {
    markup: () => tour({}, PAGES, "sound HTML, nothing left open", async (_, answer, { name }) => {
      const html = await answer.text();
      const { document } = parseHTML(html);
      const lang = name === "framed page" ? "ar" : "en";
      const page = { html, document, lang, url: answer.url(), headers: answer.headers() };
      same(answer.headers()["cache-control"], "no-store", "how long it may be kept");
      return [...await valid(page), ...outline(page), ...finished(page), ...origins(page), ...manners(page), ...direction(page, directions)];
    }),
    narrow: async () => {
      await tour({ width: NARROWEST }, PAGES, `nothing sticks out at ${NARROWEST} px`, sideways);
      await tour({ width: 360 }, PAGES, "things to press are large enough", targets);
    },
    /** Each page in a wide window, and the forms, where a bar stands over the page, in a narrow one too. */
    stops: async (all) => {
      const walk = async (page) => {
        const { faults, stops } = await keyboard(page);
        must(stops >= 3, `only ${stops} stops`);
        return faults;
      };
      const ends = (it) => !it.name.startsWith("framed");
      await tour({ width: 1280, height: 740 }, PAGES.filter(ends), "every stop of the Tab key can be seen, 1280 px", walk);
      const narrow = PAGES.filter((it) => ends(it) && (all || /form|new|merge|translate$|people|entries$/.test(it.name)));
      await tour({ width: 360, height: 740 }, narrow, "every stop of the Tab key can be seen, 360 px", walk);
    },
    colours: async (all) => {
      const factors = { page: PAGES, scheme: ["light", "dark"], width: [360, 1280] };
      const rows = all ? whole(factors) : pairwise({ ...factors, page: PAGES.map((it) => it.name) })
        .map((row) => ({ ...row, page: PAGES.find((it) => it.name === row.page) }));
      for (const { scheme, width } of whole({ scheme: factors.scheme, width: factors.width })) {
        const own = rows.filter((row) => row.scheme === scheme && row.width === width).map((row) => row.page);
        await tour({ scheme, width }, own, `axe, ${scheme}, ${width} px`, async (page) => {
          const { faults, looked } = await axe(page);
          must(looked >= 8, `only ${looked} rules found something to look at`);
          return faults;
        });
      }
    },
  };
}

/** Longer words than English, in a narrow window. */
async function slovak(t, desk) {
  const one = await desk.window("coordinator", { width: NARROWEST });
  await t.test("the desk speaks the language one chooses for it", async () => {
    await one.page.goto(desk.url("/account"));
    await one.page.locator("#language").selectOption("sk");
    await one.page.locator("main form .btn").first().click();
    await one.page.waitForURL(/done=/);
    same(await one.page.locator("html").getAttribute("lang"), "sk", "language of the page");
  });
  for (const page of PAGES.filter((it) => it.role && it.status === 200 && !/people|jobs|erase|letters|settings|colours|compare|framed|review$|history|publish$|preview, /.test(it.name))) {
    await t.test(`${page.name}, in Slovak`, async () => {
      const answer = await open(one.page, desk, page);
      const html = await answer.text();
      const { document } = parseHTML(html);
      return [...direction({ document, lang: "sk" }, directions), ...finished({ document, html }), ...await sideways(one.page),
        ...await traces(one, { session: SESSION })];
    });
  }
  await one.close();
}
