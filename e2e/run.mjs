// Looks at the whole portal as readers do. Usage: node run.mjs [--all] [--only SUITE] [--verbose] [--binary PATH]

import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { launch } from "./lib/browser.mjs";
import { findBinary, startDemo } from "./lib/demo.mjs";
import { plan, Portal } from "./lib/discover.mjs";
import { valid } from "./lib/standard.mjs";
import { sum, Tally } from "./lib/tally.mjs";

/** The longest first, so that both lanes end at about the same time. What needs only HTML stands first: it is judged while pages come. */
const SUITES = ["pages", "axe", "desk", "reach", "minute", "journeys", "budget", "offline", "proxy", "owners", "self", "booking", "signup", "signin", "counter", "mail", "sheet", "map", "http", "search", "reading"];
/** A browser waits for the program as often as the program for the browser: two suites at once keep two processors busy. */
const LANES = 2;

const { values: options } = parseArgs({ options: {
  all: { type: "boolean", default: false }, verbose: { type: "boolean", default: false },
  only: { type: "string", multiple: true }, binary: { type: "string" },
} });

const chosen = SUITES.filter((name) => options.only?.includes(name) ?? true);
if (chosen.length === 0) throw new Error(`--only takes one of: ${SUITES.join(", ")}`);
mkdirSync(new URL("out", import.meta.url), { recursive: true });

const browsers = await Promise.all(Array.from({ length: Math.min(LANES, chosen.length) }, launch));
const tallies = browsers.map(() => new Tally({ verbose: options.verbose }));
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
  const told = { portal, portals, demo, binary, all: options.all };
  const waiting = [...chosen];
  await Promise.all(browsers.map(async (browser, lane) => {
    while (waiting.length > 0) await run(waiting.shift(), tallies[lane], { browser, ...told });
  }));
  if (demo && sum(tallies).failed > 0 && demo.log.length > 0) console.log(`The demo wrote:\n${demo.log.slice(-20).join("")}`);
} finally {
  for (const browser of browsers) await browser.close();
  await demo?.stop();
}
const all = sum(tallies);
console.log(all.line());
process.exitCode = all.failed > 0 ? 1 : 0;

/** One suite, and how it went in one line. */
async function run(name, t, about) {
  const from = performance.now();
  const before = { ran: t.ran, failed: t.failed };
  t.suite = name;
  const { default: suite } = await import(`./suites/${name}.mjs`);
  try {
    await suite(t, about);
  } catch (error) {
    await t.test("the suite runs to its end", () => { throw error; });
  }
  if (t.ran === before.ran) await t.test("the suite has tests", () => ["it ran none"]);
  console.log(`${name}: ${t.ran - before.ran} tests, ${t.failed - before.failed} failed (${((performance.now() - from) / 1000).toFixed(1)} s)`);
}
