// Takes the pictures for the documentation, small enough to live in the repository.
// Usage: node screenshots.mjs [--binary PATH] [--out FOLDER]

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch, window } from "./lib/browser.mjs";
import { findBinary, startDemo } from "./lib/demo.mjs";
import { Portal } from "./lib/discover.mjs";

const AT_MOST_BYTES = 60_000;
const QUALITIES = [80, 70, 60, 50, 40, 30];
const SIZES = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } };
/** Kind of page, language, size, colours. Curated: enough to see the look in every direction. */
const SHOTS = [
  ["home", "en", "desk", "light"], ["home", "ar", "desk", "light"], ["home", "en", "phone", "light"], ["home", "ar", "phone", "dark"],
  ["services", "en", "desk", "light"], ["services", "ar", "phone", "light"],
  ["service", "en", "desk", "dark"], ["service", "ar", "desk", "light"], ["service", "en", "phone", "light"],
  ["guide", "en", "desk", "light"], ["guide", "ar", "phone", "light"], ["urgent", "en", "phone", "light"],
  ["search", "uk", "phone", "light"], ["map", "en", "desk", "light"], ["map", "vi", "phone", "dark"],
  ["volunteering", "en", "desk", "light"], ["opportunity", "ar", "phone", "light"],
  ["library", "en", "desk", "light"], ["languages", "en", "desk", "light"],
];

const { values: options } = parseArgs({ options: { binary: { type: "string" }, out: { type: "string", default: "../docs/screenshots" } } });
const out = join(import.meta.dirname, options.out);
mkdirSync(out, { recursive: true });

const browser = await launch();
let demo;
try {
  demo = await startDemo(findBinary(options.binary));
  const portal = await new Portal(demo.url).crawl();
  for (const [kind, lang, size, scheme] of SHOTS) {
    // Of services, one that knows its hours says most.
    const telling = kind === "service" && portal.having(lang, "services", "table.hours");
    const sample = telling || portal.samples(lang).find((it) => it.kind === kind);
    if (!sample) throw new Error(`there is no page of the kind ${kind} in ${lang}`);
    const one = await window(browser, { origin: portal.origin, scheme, lang, ...SIZES[size] });
    await one.page.goto(sample.url, { waitUntil: "networkidle" });
    const name = `${kind}-${lang}-${size}-${scheme}.webp`;
    const picture = await small(one);
    writeFileSync(join(out, name), picture);
    console.log(`${name} ${picture.length} bytes`);
    await one.close();
  }
} finally {
  await browser.close();
  await demo?.stop();
}

/** The best quality that is small enough. */
async function small({ context, page }) {
  const session = await context.newCDPSession(page);
  for (const quality of QUALITIES) {
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality });
    const picture = Buffer.from(data, "base64");
    if (picture.length <= AT_MOST_BYTES) return picture;
  }
  throw new Error(`${page.url()} gives no picture of ${AT_MOST_BYTES} bytes or less`);
}
