// A browser that tells on pages: requests to other origins, cookies, errors and blocked content are collected.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
];

export function findChromium() {
  const told = process.env.CHROMIUM;
  return [told, ...PLACES].find((place) => place && existsSync(place));
}

export async function launch() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(`no Chromium found at ${PLACES.join(", ")}: install the package chromium`);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** How htmx reports that a request gave way to a newer one. A request that failed says it in words of its own, too. */
const GAVE_WAY = /^htmx:(afterRequest|sendAbort), /;

/** A window on the portal with everything it does written down. */
export async function window(browser, { origin, width = 1280, height = 900, scheme = "light", js = true, lang = "en", media, state, workers = false } = {}) {
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: scheme, javaScriptEnabled: js, locale: lang,
    reducedMotion: "reduce", storageState: state,
    // What a worker keeps is looked at where it is meant; elsewhere every page comes from the network.
    serviceWorkers: workers ? "allow" : "block",
  });
  const page = await context.newPage();
  if (media) await page.emulateMedia({ media });
  const seen = { foreign: [], requests: [], errors: [] };
  context.on("request", (request) => {
    const url = request.url();
    if (url.startsWith("data:") || url.startsWith("blob:")) return;
    // A question for a size brings nothing.
    if (request.method() !== "HEAD") seen.requests.push(url);
    if (origin && new URL(url).origin !== origin) seen.foreign.push(url);
  });
  page.on("pageerror", (error) => seen.errors.push(`script error: ${error.message}`));
  page.on("console", (message) => {
    // A page that answers 404 on purpose is reported by the browser as an error of the page itself.
    const own = message.location().url === page.url() && /status of (4\d\d|5\d\d)/.test(message.text());
    if (message.type() === "error" && !own && !GAVE_WAY.test(message.text())) seen.errors.push(`console: ${message.text()}`);
  });
  return { context, page, seen, close: () => context.close() };
}

/** What a visit must never leave behind: no cookie but the one that may be, and that out of reach of scripts. */
export async function traces({ context, seen }, { session } = {}) {
  const faults = seen.foreign.map((url) => `asked another origin: ${url}`);
  faults.push(...seen.errors.splice(0));
  for (const cookie of await context.cookies()) {
    if (cookie.name !== session) faults.push(`set the cookie ${cookie.name}`);
    else if (!cookie.httpOnly || cookie.sameSite === "None") faults.push(`the cookie ${cookie.name} is within reach of others`);
  }
  seen.foreign.length = 0;
  return faults;
}
