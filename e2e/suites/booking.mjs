// The one-stop shop, from the list of people to the day when everything is forgotten: a newcomer books somebody who speaks their language
// on a phone without scripts, colleagues look after them, one takes over from the other, and nothing is left.

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { window } from "../lib/browser.mjs";
import { axe } from "../lib/looks.mjs";
import { certificate, comesIn, freePort, Installation, mailServer, signsIn } from "../lib/post.mjs";
import { must, same } from "../lib/tally.mjs";

const DAY = 86_400_000;
const NAME = "Олена Випробувальна", EMAIL = "olena@mail.example", ADMIN = "admin@town.example", COLLEAGUE = "boris@town.example";
const SHOP = "kosice/uk/shop", QUEUE = "desk/kosice/queue";

/** Every file below a folder. */
const files = (folder) =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());

export default async function suite(t, { browser, binary }) {
  const folder = mkdtempSync(join(tmpdir(), "integra-e2e-booking-"));
  const server = await mailServer(certificate(folder));
  const here = new Installation(binary, folder, await freePort(), { smtp: server.port });
  const phone = await window(browser, { origin: here.origin, width: 360, height: 740, js: false, lang: "uk" });
  const look = await window(browser, { origin: here.origin, width: 360, height: 740, lang: "uk" });
  const desk = await window(browser, { origin: here.origin });
  const other = await window(browser, { origin: here.origin });
  const state = { here, server, folder };
  try {
    same((await here.integra("import", "bundle", join(import.meta.dirname, "../../demo"))).code, 0, "import");
    await here.serve();
    const invited = async (email, ...more) => (await here.integra("user", "add", email, ...more)).said.match(/http\S+/)[0];
    state.secrets = {
      [ADMIN]: await comesIn(desk.page, await invited(ADMIN, "--name", "Ana")),
      [COLLEAGUE]: await comesIn(other.page, await invited(COLLEAGUE, "--name", "Boris")),
    };
    await booking(t, phone.page, look.page, state);
    await lookingAfter(t, desk.page, other.page, phone.page, state);
    await forgetting(t, phone.page, desk, state);
    await t.test("neither name nor address nor link stands in the log", () =>
      [NAME, EMAIL, state.link.split("/p/")[1]].filter((it) => here.log.join("").includes(it)).map((it) => `the log has ${it}`));
  } finally {
    for (const one of [phone, look, desk, other]) await one.close();
    await here.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What axe finds on a page, and whether it is wider than a phone. */
async function looks(page, address) {
  await page.goto(address);
  const { faults, looked } = await axe(page);
  must(looked >= 10, `only ${looked} rules found something to look at`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...faults, ...wide > 0 ? [`${wide} px wider than the window`] : []];
}

async function booking(t, page, look, state) {
  const { here, server } = state;
  await t.test("whoever speaks Ukrainian is found, and leads to their times", async () => {
    await page.goto(`${here.origin}/${SHOP}`);
    await page.locator("#speaks").selectOption("uk");
    await page.locator("form.filters .btn").first().click();
    await page.locator('.rows a[href$="/sign-up/counter-session/example-counter"]').first().click();
    same(await page.locator("html").getAttribute("lang"), "uk", "language");
    state.form = page.url();
    must(await page.locator("body").evaluate((it) => it.scrollWidth <= 360), "the form is wider than a phone");
  });
  await t.test("the form and the one for questions pass axe at 360 px", async () => [
    ...await looks(look, state.form), ...await looks(look, `${here.origin}/kosice/ar/sign-up/city/kosice`)]);
  await t.test("what is missing is told, and what was typed stays", async () => {
    const monday = page.locator('input[name=part][value$="t0900"]').first();
    state.part = await monday.getAttribute("value");
    await monday.check();
    await page.locator("#topic").selectOption("work");
    await page.locator("#name").fill(NAME);
    await page.locator("#send").click();
    same(await page.locator(".note.warn[role=alert] li").count(), 1, "things that are wrong");
    same(await page.locator("#name").inputValue(), NAME, "the name");
    same(await page.locator("#topic").inputValue(), "work", "the topic");
    must(await page.locator(`input[name=part][value="${state.part}"]`).isChecked(), "the time is lost");
  });
  await t.test("a letter arrives, and pressing the button books Monday", async () => {
    await page.locator("#email").fill(EMAIL);
    await page.locator("#send").click();
    await page.waitForURL(/sent=mail/);
    const letter = await server.arrives(EMAIL);
    state.link = letter.text.match(/http\S+\/p\/\S+/)[0];
    must(!letter.text.includes(NAME), "a name stands in the letter");
    for (let twice = 0; twice < 2; twice += 1) await page.goto(state.link);
    state.letters = server.letters.length;
    await page.locator("button[value=confirm]").click();
    await page.waitForURL(/done=confirmed/);
    must((await server.arrives(EMAIL, state.letters)).raw.includes(`${state.part.slice(0, 8)}T090000`), "no time for the calendar");
    await page.goto(state.form);
    same(await page.locator(`input[name=part][value="${state.part}"]`).count(), 0, "the time is offered still");
  });
  await t.test("the private page passes axe at 360 px", () => looks(look, state.link));
}

async function lookingAfter(t, page, other, phone, state) {
  const { here, server } = state;
  await t.test("a colleague looks after them, and hands them over to another", async () => {
    await page.goto(`${here.origin}/${QUEUE}`);
    await page.getByRole("link", { name: NAME }).click();
    state.person = page.url();
    await page.locator("button[value=take]").click();
    await page.waitForURL(/done=taken/);
    await page.locator("#to").selectOption({ label: "Boris" });
    await page.locator("button[value=hand]").click();
    await page.waitForURL(/done=taken/);
    await other.goto(`${here.origin}/${QUEUE}`);
    const mine = other.locator("section", { has: other.getByRole("link", { name: NAME }) });
    must((await mine.locator("h2").innerText()).includes("You look after them"), "they are not with the other colleague");
  });
  await t.test("queue, person and booking pass axe", async () => {
    const form = await other.locator("#book-h ~ ul a").first().getAttribute("href");
    const faults = [];
    for (const address of [`${here.origin}/${QUEUE}`, state.person, `${here.origin}${form}`]) faults.push(...await looks(other, address));
    return faults;
  });
  await t.test("a ready answer is sent in their language, and read on the private page", async () => {
    await other.goto(state.person);
    await other.locator("#ready").selectOption({ index: 0 });
    await other.locator("form[method=get] button").last().click();
    const text = (await other.locator("#text").inputValue()).trim();
    must(/[іїєґ]/.test(text), `not in Ukrainian: ${text}`);
    state.letters = server.letters.length;
    await other.locator("button[value=reply]").click();
    await other.waitForURL(/done=replied/);
    must(!(await server.arrives(EMAIL, state.letters)).text.includes(text), "the answer stands in the letter");
    await phone.goto(state.link);
    must((await phone.locator("main").innerText()).includes(text), "the answer is not on the page");
    must(await phone.locator(".note ul a").count() > 0, "no page that says more");
  });
  await t.test("another time is chosen without asking anybody", async () => {
    state.letters = server.letters.length;
    await phone.locator("details summary", { hasText: /./ }).last().click();
    const next = phone.locator(`input[name=part][value="${state.part.replace("0900", "0930")}"]`);
    await next.check();
    await phone.locator("button[value=move]").click();
    await phone.waitForURL(/done=moved/);
    must((await server.arrives(EMAIL, state.letters)).raw.includes("T093000"), "no new time for the calendar");
  });
  await t.test("it is closed with how it ended", async () => {
    await other.goto(state.person);
    await other.locator("#outcome").selectOption("answered");
    await other.locator("button[value=close]").click();
    await other.waitForURL(/done=closed/);
    await other.goto(`${here.origin}/${QUEUE}`);
    same(await other.getByRole("link", { name: NAME }).count(), 0, "people in the queue");
  });
  await t.test("neither name nor address stands in the database, its backup or any file but letters", async () => {
    state.backup = join(state.folder, "backup");
    same((await here.integra("backup", "-o", state.backup)).code, 0, "backup");
    return files(state.folder).filter((path) => [NAME, EMAIL].some((it) => readFileSync(path).includes(it))).map((path) => `it stands in ${path}`);
  });
}

async function forgetting(t, phone, desk, state) {
  const { here } = state;
  await t.test("after its date nothing is left, in a restored backup neither", async () => {
    const [year, month, day] = [state.part.slice(0, 4), state.part.slice(4, 6), state.part.slice(6, 8)];
    const gone = Date.UTC(year, month - 1, day, 12) + 61 * DAY;
    const days = () => (gone - Date.now()) / DAY;
    await here.stop();
    await here.serve(days());
    same((await phone.goto(state.link)).status(), 404, "the private link");
    await desk.context.clearCookies();
    await signsIn(desk.page, here.origin, ADMIN, state.secrets[ADMIN], gone / 1000);
    same((await desk.page.goto(state.person)).status(), 404, "the person at the desk");
    await here.stop();
    const folder = mkdtempSync(join(tmpdir(), "integra-e2e-booked-"));
    copyFileSync(join(state.folder, "cert.pem"), join(folder, "cert.pem"));
    const again = new Installation(here.binary, folder, await freePort(), { smtp: state.server.port });
    try {
      same((await again.integra("restore", state.backup)).code, 0, "restore");
      await again.serve(days());
      same((await phone.goto(state.link.replace(here.origin, again.origin))).status(), 404, "the private link of a restored backup");
    } finally {
      await again.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
