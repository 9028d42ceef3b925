// Organizations publish their own, from the first wish to the day somebody must say that it is still true: on a phone, without
// scripts, with a real mail server, over a server whose clock is turned on.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { traces, window } from "../lib/browser.mjs";
import { SESSION } from "../lib/desk.mjs";
import { axe, sideways } from "../lib/looks.mjs";
import { certificate, comesIn, freePort, Installation, mailServer } from "../lib/post.mjs";
import { must, same } from "../lib/tally.mjs";

const NAME = "Zahrada pro všechny", EMAIL = "kontakt@zahrada.example", COORDINATOR = "coordinator@town.example";
const FORM = "praha/cs/organizations-join", OFFER = "Work with us in the garden";

export default async function suite(t, { browser, binary }) {
  const folder = mkdtempSync(join(tmpdir(), "integra-e2e-owners-"));
  const server = await mailServer(certificate(folder));
  const here = new Installation(binary, folder, await freePort(), { smtp: server.port });
  const phone = await window(browser, { origin: here.origin, width: 360, height: 740, js: false, lang: "cs" });
  const [city, own, eyes] = await Promise.all([0, 1, 2].map(() => window(browser, { origin: here.origin })));
  const state = { here, server, folder, eyes };
  try {
    same((await here.integra("import", "bundle", join(import.meta.dirname, "../../demo"))).code, 0, "import");
    await here.serve();
    const { said } = await here.integra("user", "add", COORDINATOR, "--name", "Coordinator", "--role", "coordinator", "--city", "praha");
    await comesIn(city.page, said.match(/http\S+/)[0]);
    await asking(t, phone.page, city.page, state);
    await writing(t, own.page, city.page, state);
    await pulling(t, phone.page, city.page, own.page, state);
    await renewing(t, phone.page, state);
    await t.test("nothing was left behind in any window", async () =>
      (await Promise.all([traces(phone), ...[city, own, eyes].map((one) => traces(one, { session: SESSION }))])).flat());
    await t.test("neither address nor link stands in the log", () =>
      [EMAIL, ...state.links].filter((it) => here.log.join("").includes(it)).map((it) => `the log has ${it}`));
  } finally {
    for (const one of [phone, city, own, eyes]) await one.close();
    await here.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page as axe and a narrow window see it, in these languages. */
async function looked(page, urls, width = 360) {
  const faults = [];
  await page.setViewportSize({ width, height: 740 });
  for (const url of urls) {
    await page.goto(url);
    const seen = await axe(page);
    must(seen.looked >= 10, `only ${seen.looked} rules found something to look at on ${url}`);
    faults.push(...[...seen.faults, ...await sideways(page)].map((it) => `${url}: ${it}`));
  }
  return faults;
}

/** The page somebody is on, at this width. */
async function sound(page) {
  const faults = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await axe(page)).faults, ...await sideways(page));
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  return faults;
}

/** Every file below a folder. */
const files = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());

/** An organization asks, and the city says yes. */
async function asking(t, page, city, state) {
  const { here, server, eyes } = state;
  await t.test("the list of volunteering leads to the form, which tells what is missing and keeps what was typed", async () => {
    await page.goto(`${here.origin}/praha/cs/volunteering`);
    await page.locator(`a[href$="/${FORM}"]`).click();
    same(await page.locator("html").getAttribute("lang"), "cs", "language");
    must(await page.locator("body").evaluate((it) => it.scrollWidth <= 360), "the form is wider than a phone");
    await page.locator("#name").fill(NAME);
    await page.locator("#website").fill("nothing");
    await page.locator("#email").fill(EMAIL);
    await page.locator("#about").fill("Zahradničíme s lidmi odevšad.");
    await page.locator("#send").click();
    same(await page.locator(".note.warn[role=alert] li").count(), 1, "things that are wrong");
    same(await page.locator("#name").inputValue(), NAME, "the name");
  });
  await t.test("the form is sound in Czech, English and Arabic", () => looked(eyes.page, [
    `${here.origin}/${FORM}`, `${here.origin}/praha/en/organizations-join`, `${here.origin}/kosice/ar/organizations-join`]));
  await t.test("a letter arrives, and opening its link sends nothing to the city", async () => {
    await page.locator("#website").fill("zahrada.example");
    await page.locator("input[name=language][value=cs]").check();
    await page.locator("#send").click();
    await page.waitForURL(/sent=mail/);
    const letter = await server.arrives(EMAIL);
    state.join = letter.text.match(/http\S+\/p\/organization\/\S+/)[0];
    must(!letter.headers.subject.includes("Zahrada"), "a name stands in the subject");
    for (let twice = 0; twice < 2; twice += 1) await page.goto(state.join);
    must((await page.locator("main").innerText()).includes(NAME), "what is kept is not shown");
    await city.goto(`${here.origin}/desk/praha/registrations`);
    must(!(await city.locator("main").innerText()).includes(NAME), "the city sees it already");
    return looked(eyes.page, [state.join]);
  });
  await t.test("after the button the city is told", async () => {
    const before = server.letters.length;
    await page.locator("button[value=confirm]").click();
    await page.locator("button[value=confirm]").waitFor({ state: "detached" });
    const letter = await server.arrives(COORDINATOR, before);
    must(!letter.raw.includes("Zahrada"), "a name stands in the letter");
    await city.goto(letter.text.match(/http\S+/)[0]);
    must((await city.locator("main").innerText()).includes(EMAIL), "the contact is missing");
    return sound(city);
  });
  await t.test("neither name nor address stands in the database or any file but letters", () => {
    const found = files(state.folder).filter((path) => [NAME, EMAIL].some((it) => readFileSync(path).includes(it)));
    return found.map((path) => `it stands in ${path}`);
  });
  await t.test("a yes makes an organization that readers see, and an invitation", async () => {
    const before = server.letters.length;
    await city.locator("select[name=entry]").selectOption("published");
    await city.locator("button[value=approve]").click();
    await city.waitForURL(/done=invited/);
    state.invitation = (await server.arrives(EMAIL, before)).text.match(/http\S+\/desk\/welcome\/\S+/)[0];
    await page.goto(`${here.origin}/praha/cs/organizations/zahrada-pro-vsechny`);
    must(!(await page.content()).includes(EMAIL), "the contact is shown to readers");
  });
}

const field = (page, name) => page.locator(`[name="f/${name}"]`);

/** The first offer: blocked, mended, looked at, published. */
async function writing(t, page, city, state) {
  const { here } = state;
  await t.test("a pattern fills the form and publishes nothing", async () => {
    await comesIn(page, state.invitation);
    await page.goto(`${here.origin}/desk/praha`);
    await page.locator('a[href$="/new/opportunity"]').click();
    await page.locator('a[href*="pattern=outside"]').click();
    state.offer = await page.locator('[name="t/name"]').inputValue();
    must(state.offer.length > 5, "the pattern has no name");
    return sound(page);
  });
  await t.test("what takes advantage of people is told, and cannot be published", async () => {
    await field(page, "weekly_hours").fill("38");
    await page.locator("main button[name=do][value=save]").last().click();
    await page.waitForURL(/done=saved/);
    state.entry = new URL(page.url()).pathname;
    must(await page.locator("#concerns").isVisible(), "nothing is said");
    same(await page.locator("main button[value=publish]").count(), 0, "buttons to publish");
    const faults = await sound(page);
    same((await page.goto(`${here.origin}${state.entry}/publish`)).status(), 403, "the page for publishing");
    return faults;
  });
  await t.test("mended, it waits for somebody of the city, because it is their first", async () => {
    await page.goto(`${here.origin}${state.entry}`);
    await field(page, "weekly_hours").fill("3");
    await page.locator("main button[name=do][value=review]").click();
    await page.waitForURL(/done=asked/);
    same(await page.locator("#concerns").count(), 0, "things that speak against it");
    same((await page.goto(`${here.origin}${state.entry}/publish`)).status(), 403, "the page for publishing");
  });
  await t.test("the city approves, and they publish it themselves", async () => {
    await city.goto(`${here.origin}${state.entry}/review`);
    const faults = await sound(city);
    await city.locator("button[value=approve]").click();
    await city.waitForURL(/done=approved/);
    await page.goto(`${here.origin}${state.entry}/publish`);
    faults.push(...await sound(page));
    await page.locator("button[value=publish]").click();
    await page.waitForURL(/done=published/);
    await page.goto(`${here.origin}${state.entry}`);
    state.page = await page.locator(`a[href*="/volunteering/"]`).first().getAttribute("href");
    return faults;
  });
}

/** A reader reports it; one press takes it down, another puts it back. */
async function pulling(t, phone, city, own, state) {
  const { here, server, eyes } = state;
  const page = new URL(state.page, here.origin).href;
  await t.test("a reader reports it without an account, and a letter tells the city at once", async () => {
    const before = server.letters.length;
    same((await phone.goto(page)).status(), 200, "the page");
    await phone.locator('li a[href*="/report?page=volunteering"]').click();
    const faults = await looked(eyes.page, [phone.url(), phone.url().replace("/praha/en/", "/praha/cs/")]);
    await phone.locator("input[value=job]").check();
    await phone.locator("#words").fill("The gardener had to go.");
    await phone.locator("form.filters .btn").first().click();
    await phone.waitForURL(/thanks=report/);
    const letter = await server.arrives(COORDINATOR, before);
    must(!letter.text.includes("gardener"), "what a reader wrote stands in the letter");
    await city.goto(letter.text.match(/http\S+/)[0]);
    return [...faults, ...await sound(city)];
  });
  await t.test("one press takes it down everywhere, and its organization is told", async () => {
    const before = server.letters.length;
    await city.locator("button[value=pull]").first().click();
    await city.waitForURL(/done=pulled/);
    same((await phone.goto(page)).status(), 404, "the page");
    const path = new URL(page).pathname;
    for (const rest of ["volunteering", "volunteering.atom", "volunteering/map", `search?q=${encodeURIComponent(OFFER)}`, "volunteering?embed=1"]) {
      must(!(await (await phone.request.get(`${here.origin}/praha/en/${rest}`)).text()).includes(path), `it is in ${rest}`);
    }
    await server.arrives(EMAIL, before);
    await own.goto(`${here.origin}${state.entry}`);
    same(await own.locator("button[value=put-back]").count(), 0, "buttons to put it back, for them");
    return sound(own);
  });
  await t.test("it is put back as it was", async () => {
    const before = server.letters.length;
    await city.goto(`${here.origin}${state.entry}`);
    const faults = await sound(city);
    await city.locator("button[value=put-back]").click();
    await city.waitForURL(/done=put-back/);
    await server.arrives(EMAIL, before);
    same((await phone.goto(page)).status(), 200, "the page");
    return faults;
  });
}

/** Half a year later. */
async function renewing(t, phone, state) {
  const { here, server, eyes } = state;
  const page = new URL(state.page, here.origin).href;
  const later = async (days) => {
    await here.stop();
    await here.serve(days);
  };
  state.links = [state.join.split("/").at(-1)];
  await t.test("before it ends a letter asks, and looking at its link changes nothing", async () => {
    const before = server.letters.length;
    await later(170);
    const letter = await server.arrives(EMAIL, before);
    state.renew = letter.text.match(/http\S+\/p\/offer\/\S+/)[0];
    state.links.push(new URL(state.renew).pathname.split("/").at(-1));
    for (let twice = 0; twice < 2; twice += 1) same((await phone.goto(state.renew)).status(), 200, "the page of the link");
    same(await phone.locator("button[value=renew]").count(), 1, "buttons");
    const url = new URL(state.renew);
    return looked(eyes.page, ["en", "cs", "vi"].map((lang) => `${url.origin}${url.pathname}?lang=${lang}`));
  });
  await t.test("without an answer it leaves the list by itself, and the same link brings it back", async () => {
    await later(170 + 40);
    const gone = Date.now() + 20_000;
    while ((await phone.goto(page)).status() === 200 && Date.now() < gone) await new Promise((done) => setTimeout(done, 500));
    same((await phone.goto(page)).status(), 404, "the page");
    await phone.goto(state.renew);
    await phone.locator("button[value=renew]").click();
    await phone.locator("button[value=renew]").waitFor({ state: "detached" });
    same((await phone.goto(page)).status(), 200, "the page");
  });
}
