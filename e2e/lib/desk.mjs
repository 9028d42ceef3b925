// The desk as those who work there see it: signing in as each role, and the way to each of its pages.

import { createHmac } from "node:crypto";
import { window } from "./browser.mjs";
import { must, same } from "./tally.mjs";

export const SESSION = "integra-desk";
const LEADS_WITHIN_MS = 10_000;

/** A desk on a demo: remembers one sign-in per role, so that looking at a page costs no password. */
export class Desk {
  constructor(browser, demo, city) {
    Object.assign(this, { browser, city, origin: demo.url, staff: demo.staff, states: new Map() });
  }

  url(path) {
    return `${this.origin}/desk${path}`;
  }

  /** A window on the desk, signed in as a role unless `role` is missing. */
  async window(role, options = {}) {
    const state = role && await this.state(role);
    const one = await window(this.browser, { origin: this.origin, ...options, state });
    one.context.setDefaultTimeout(LEADS_WITHIN_MS);
    return one;
  }

  async state(role) {
    if (!this.states.has(role)) {
      const one = await window(this.browser, { origin: this.origin });
      await this.signIn(one.page, role);
      this.states.set(role, await one.context.storageState());
      await one.close();
    }
    return this.states.get(role);
  }

  person(role) {
    const [wanted, city] = role === "network" ? ["administrator", "all"] : [role, this.city];
    const person = this.staff?.find((it) => it.role === wanted && it.city === city);
    must(person, `the demo has nobody to sign in as ${role}`);
    return person;
  }

  /** Types address and password as told by the demo. */
  async signIn(page, role) {
    const { email, password } = this.person(role);
    await page.goto(this.url("/sign-in"));
    await page.locator("#email").fill(email);
    await page.locator("#password").fill(password);
    await page.locator("main form .btn").first().click();
    await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
  }

  /** The address of an entry: the first of its kind, by name, or the one with these words in its name. */
  async entry(page, kind, words = "") {
    await page.goto(this.url(`/${this.city}/entries?kind=${kind}&sort=name&q=${encodeURIComponent(words)}`));
    const found = page.locator(".rows th[scope=row] a").first();
    must(await found.count() === 1, `no entry of the kind ${kind} with "${words}"`);
    return new URL(await found.getAttribute("href"), this.origin).pathname.slice("/desk".length);
  }
}

/** Presses something that leads to another page, or to another state of this one, and gives the server's answer. */
export async function press(page, what) {
  const here = page.mainFrame();
  const first = (it) => it.redirectedFrom() ? first(it.redirectedFrom()) : it;
  const leads = (it) => it.isNavigationRequest() || first(it).headers()["hx-request"] === "true";
  const last = (it) => leads(it.request()) && it.frame() === here && (it.status() < 300 || it.status() >= 400);
  const [answer] = await Promise.all([page.waitForResponse(last, { timeout: LEADS_WITHIN_MS }), what.click({ timeout: LEADS_WITHIN_MS })]);
  await page.waitForLoadState("load");
  if (!answer.request().isNavigationRequest()) await settled(page);
  return answer;
}

/** Waits until what was fetched stands in the page. */
export async function settled(page) {
  await page.waitForFunction(() => !document.querySelector(".htmx-request, .htmx-swapping, .htmx-settling, .htmx-added, [aria-busy=true]"));
}

/** The form of an entry, by the words on it. */
export function sheet(page) {
  const form = page.locator("form.sheet");
  return {
    field: (label) => form.getByLabel(label).first(),
    button: (name) => form.getByRole("button", { name, exact: true }),
    section: (name) => form.getByRole("region", { name, exact: true }),
  };
}

/** The six digits an authenticator app shows for a secret at a moment (RFC 6238: SHA-1, 30 seconds). */
export function totp(secret, seconds = Date.now() / 1000) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/[\s=]/g, "").toUpperCase()].map((it) => letters.indexOf(it).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((it) => Number.parseInt(it, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(seconds / 30)));
  const mac = createHmac("sha1", key).update(step).digest();
  const at = mac.at(-1) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

const go = (path) => async (page, desk) => page.goto(desk.url(path(desk)));
const entry = (kind, rest = "") => async (page, desk) => page.goto(desk.url(await desk.entry(page, kind) + rest));

/** Opens the form of an entry as somebody who loaded it before `earlier.before` was saved, and saves other words. */
async function collide(page, desk) {
  const { path, before } = await earlier(page, desk);
  await page.goto(desk.url(path));
  await page.locator("input[name=base-texts]").evaluate((it, seq) => { it.value = seq; }, before);
  await sheet(page).field("In one sentence").fill("Words of the one who came later.");
  return press(page, sheet(page).button("Save"));
}

/** An entry that was saved again since it had the texts `before`. */
async function earlier(page, desk) {
  if (desk.earlier) return desk.earlier;
  const path = await desk.entry(page, "organization");
  await page.goto(desk.url(path));
  const before = await page.locator("input[name=base-texts]").inputValue();
  await sheet(page).field("In one sentence").fill("Words of the one who came first.");
  await press(page, sheet(page).button("Save"));
  desk.earlier = { path, before };
  return desk.earlier;
}

async function mistakes(page, desk) {
  await page.goto(desk.url(await desk.entry(page, "service")));
  const form = sheet(page);
  await press(page, form.button("Add opening hours"));
  await form.field("E-mail address").fill("nobody");
  await form.field("Last part of the page's address").fill("Not an Address");
  return press(page, form.button("Save"));
}

/** The form of a service as it is given back to somebody without scripts who looked at something in it. */
async function looking(page, desk, { row, field, words, verb }) {
  await page.goto(desk.url(await desk.entry(page, "service")));
  if (row) await press(page, page.locator(`button[value='${row}']`));
  const input = page.locator(`${field}`).last();
  await input.evaluate((it, value) => { it.value = value; }, words);
  const posted = page.waitForResponse((it) => it.request().isNavigationRequest() && it.request().method() === "POST");
  const loaded = page.waitForEvent("load");
  await input.evaluate((it, value) => {
    // Sent as without scripts: nobody is asked whether to leave words behind.
    addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), { capture: true });
    it.form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "do", value: `${value} ${it.name}` }));
    it.form.submit();
  }, verb);
  const answer = await posted;
  await loaded;
  return answer;
}
const shows = { field: "[name='t/description']", words: "## Bring\n\n- a photo\n- [advice](entry:service/legal-advice)", verb: "preview" };
const finds = { row: "add f/sources", field: "input[name$='/source']", words: "slov", verb: "find" };

async function compare(page, desk) {
  const { path } = await earlier(page, desk);
  await page.goto(desk.url(`${path}/history`));
  return press(page, page.getByRole("button", { name: "Compare" }));
}

/** The page that erases somebody, by the link on their line. */
async function erasePerson(page, desk) {
  await page.goto(desk.url(`/${desk.city}/people`));
  return page.goto(new URL(await page.locator('a[href$="/erase"]').first().getAttribute("href"), desk.origin).href);
}

/** Each time somebody else, so that none of them has to wait. */
async function wrongSignIn(page, desk) {
  desk.wrong = (desk.wrong ?? 0) + 1;
  await page.goto(desk.url("/sign-in"));
  await page.locator("#email").fill(`nobody${desk.wrong}@demo.example`);
  await page.locator("#password").fill("not the password");
  return press(page, page.locator("main form .btn").first());
}

/** A reader reports a mistake in a service; the list then holds it. */
async function reports(page, desk) {
  if (!desk.reported) {
    await page.goto(`${desk.origin}/${desk.city}/ar/report?page=services%2Fresidence-permits`);
    await page.locator("input[name=part][value=translation]").check();
    await page.locator("#words").fill("الكلمة الثالثة خطأ");
    await press(page, page.locator("main form .btn").first());
    desk.reported = true;
  }
  return page.goto(desk.url(`/${desk.city}/reports`));
}

/** A colour that hardly stands out from the page. */
async function pale(page, desk) {
  await page.goto(desk.url(`/${desk.city}/settings/colours`));
  await page.locator("#button_light").fill("#f5d0a0");
  return press(page, page.getByRole("button", { name: "Save" }));
}

async function answered(page, desk) {
  await reports(page, desk);
  const answers = page.getByRole("button", { name: "Reported before" });
  if (await answers.count() > 1) await press(page, answers.first());
  return page.goto(desk.url(`/${desk.city}/reports?state=closed`));
}

/** Ticks the services on the first page of the table and asks for something to be done with them. */
async function many(page, desk) {
  await page.goto(desk.url(`/${desk.city}/entries?kind=service&tick=page`));
  return press(page, page.locator("main button[name=do][value=verify]"));
}

/** Keeps a filter, so that there is one. */
async function kept(page, desk) {
  await page.goto(desk.url(`/${desk.city}/entries?kind=guide`));
  if (!desk.keptOne) {
    desk.keptOne = true;
    await page.getByText("Keep this filter").click();
    await page.getByLabel("Name of the filter").fill("All guides");
    await press(page, page.locator(".kept").getByRole("button", { name: "Save" }));
  }
  return page.goto(desk.url(`/${desk.city}/filters`));
}

/** A machine's words beside what somebody has typed. */
async function offered(page, desk) {
  await page.goto(desk.url(`${await desk.entry(page, "service")}/translate/ar`));
  await page.locator("textarea").first().fill("كلمات");
  return press(page, page.locator("main button[name=suggest]").first());
}

const here = (rest) => go((desk) => `/${desk.city}${rest}`);
const changed = (rest) => async (page, desk) => page.goto(desk.url((await earlier(page, desk)).path + rest));

/** Every page of the desk: its name, who looks at it, how they come there, and the status it answers. */
export const PAGES = [
  ["sign-in", null, go(() => "/sign-in")], ["sign-in, wrong password", null, wrongSignIn, 422], ["reset", null, go(() => "/reset")],
  ["a link that no longer works", null, go(() => "/welcome/none"), 409],
  ...["reader", "contributor", "translator", "editor", "publisher"].map((role) => [`today, ${role}`, role, here("")]),
  ["entries", "publisher", here("/entries")], ["entries of one kind", "publisher", here("/entries?kind=service&sort=-name&tick=page")], ["many at once", "publisher", many], ["kept filters", "editor", kept],
  ["entries, nothing found", "reader", here("/entries?q=zzzzzz")],
  ["new organization", "editor", here("/new/organization")], ["new service", "editor", here("/new/service")],
  ["form of a service", "publisher", entry("service")], ["form of a guide", "editor", entry("guide")], ["form of a city", "editor", entry("city")],
  ["form with a preview", "editor", (page, desk) => looking(page, desk, shows)],
  ["form with entries that fit", "editor", (page, desk) => looking(page, desk, finds)],
  ["form of a location", "editor", entry("location")], ["find", "reader", here("/find?q=kosice")], ["find, nothing found", "reader", here("/find?q=zzzzzz")],
  ["form one may only read", "reader", entry("service")], ["form with mistakes", "editor", mistakes, 422], ["merge", "editor", collide, 409],
  ["history", "editor", changed("/history")], ["compare", "editor", compare], ["review", "editor", changed("/review")],
  ["reviews", "editor", here("/reviews")], ["publish", "publisher", changed("/publish")], ["publish, nothing new", "publisher", entry("guide", "/publish")],
  ["preview, phone", "editor", changed("/preview?lang=ar&width=phone")], ["preview, wide", "editor", changed("/preview?lang=en&width=wide")],
  ["preview without a page", "editor", entry("location", "/preview")],
  ["framed page", "editor", changed("/page/ar")], ["translate", "editor", entry("service", "/translate/ar")], ["translations", "translator", here("/translations")],
  ["reports", "editor", reports], ["reports, nothing there", "contributor", here("/reports?part=price")], ["reports, answered", "publisher", answered],
  ["library", "editor", here("/media")], ["library, nothing found", "reader", here("/media?q=zzzzzz")], ["form of a picture", "publisher", entry("media")],
  ["translations into one language", "translator", here("/translations/sk")], ["translations, all of them", "editor", here("/translations/ar?state=all")],
  ["translate, a suggestion beside words", "editor", offered], ["names", "editor", here("/names")],
  ["broken links", "editor", here("/links")], ["tally", "contributor", here("/tally")], ["visits, nobody counted", "coordinator", here("/visits")], ["demand, nothing asked for", "editor", here("/demand")], ["failed jobs", "administrator", here("/jobs")],
  ["settings", "administrator", here("/settings?language=uk")], ["colours", "administrator", here("/settings/colours")],
  ["colours nobody can read", "administrator", pale, 422],
  ["people", "administrator", here("/people")], ["trail", "administrator", here("/trail")], ["account", "reader", go(() => "/account")],
  ["erase an entry", "administrator", entry("service", "/erase")], ["letters not delivered", "administrator", here("/letters")],
  ["words in letters", "administrator", here("/settings/letters")], ["erase a person", "network", erasePerson],
  ["second step set-up", "reader", go(() => "/second-step/set-up")],
  ["not allowed", "reader", here("/people"), 403], ["not found", "reader", here("/nothing"), 404],
].map(([name, role, visit, status = 200]) => ({ name, role, visit, status }));

/** Goes to a page and holds it to its status. */
export async function open(page, desk, { visit, status }) {
  const answer = await visit(page, desk);
  same(answer.status(), status, `status of ${answer.url()}`);
  return answer;
}
