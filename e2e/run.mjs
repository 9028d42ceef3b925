// Looks at the whole portal as readers do. Usage: node run.mjs [--all] [--only SUITE] [--verbose] [--binary PATH]

import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { launch } from "./lib/browser.mjs";
import { findBinary, startDemo } from "./lib/demo.mjs";
import { plan, Portal } from "./lib/discover.mjs";
import { valid } from "./lib/standard.mjs";
import { Tally } from "./lib/tally.mjs";

/** In the order of cost. */
const SUITES = ["self", "pages", "http", "budget", "minute", "proxy", "offline", "journeys", "search", "map", "reading", "reach", "axe", "desk", "counter", "signin", "mail", "signup", "booking", "sheet", "owners"];

const { values: options } = parseArgs({ options: {
  all: { type: "boolean", default: false }, verbose: { type: "boolean", default: false },
  only: { type: "string", multiple: true }, binary: { type: "string" },
} });

const t = new Tally({ verbose: options.verbose });
const chosen = SUITES.filter((name) => options.only?.includes(name) ?? true);
if (chosen.length === 0) throw new Error(`--only takes one of: ${SUITES.join(", ")}`);
mkdirSync(new URL("out", import.meta.url), { recursive: true });

const browser = await launch();
let demo = null;
try {
  const binary = chosen.some((name) => name !== "self") ? findBinary(options.binary) : null;
  demo = binary && await startDemo(binary);
  // Judging pages takes as long as making them, so it begins when the first has come.
  const judge = chosen.includes("pages") ? (page) => { page.standard = valid(page); } : undefined;
  const portals = [];
  for (const city of demo ? Object.keys(plan.cities) : []) portals.push(await new Portal(demo.url, { city }).crawl(judge));
  // What needs no second city is tried in the first one.
  const portal = portals.find((it) => it.city === plan.city);
  for (const name of chosen) {
    const from = performance.now();
    const before = { ran: t.ran, failed: t.failed };
    t.suite = name;
    const { default: suite } = await import(`./suites/${name}.mjs`);
    try {
      await suite(t, { browser, portal, portals, demo, binary, all: options.all });
    } catch (error) {
      await t.test("the suite runs to its end", () => { throw error; });
    }
    if (t.ran === before.ran) await t.test("the suite has tests", () => ["it ran none"]);
    console.log(`${name}: ${t.ran - before.ran} tests, ${t.failed - before.failed} failed (${((performance.now() - from) / 1000).toFixed(1)} s)`);
  }
  if (demo && t.failed > 0 && demo.log.length > 0) console.log(`The demo wrote:\n${demo.log.slice(-20).join("")}`);
} finally {
  await browser.close();
  await demo?.stop();
}
console.log(t.line());
process.exitCode = t.failed > 0 ? 1 : 0;
