// Signing up without an account, from the first look to the day when everything is forgotten: on a phone, without scripts, with a
// real mail server, over a server whose clock is turned on between one step and the next.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { window } from "../lib/browser.mjs";
import { certificate, comesIn, freePort, Installation, mailServer, signsIn } from "../lib/post.mjs";
import { must, same } from "../lib/tally.mjs";

const DAY = 86_400;
const NAME = "Nguyễn Thị Hoa", EMAIL = "hoa@mail.example", ADMIN = "admin@town.example";
const OPPORTUNITY = "praha/vi/volunteering/example-garden", DESK = "desk/praha/sign-ups";

/** The Saturday people sign up for: at least three days away, so that there is time for a reminder. */
function saturday(now) {
  const day = new Date(now + 3 * DAY * 1000);
  day.setUTCHours(8, 0, 0, 0);
  while (day.getUTCDay() !== 6) day.setUTCDate(day.getUTCDate() + 1);
  return day;
}

/** Every file below a folder. */
function files(folder) {
  return readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
}

/** Days from now to a moment. */
const until = (moment) => (moment - Date.now()) / (DAY * 1000);

export default async function suite(t, { browser, binary }) {
  const folder = mkdtempSync(join(tmpdir(), "integra-e2e-signup-"));
  const server = await mailServer(certificate(folder));
  const here = new Installation(binary, folder, await freePort(), { smtp: server.port });
  const phone = await window(browser, { origin: here.origin, width: 360, height: 740, js: false, lang: "vi" });
  const desk = await window(browser, { origin: here.origin });
  const day = saturday(Date.now());
  const state = { here, server, folder, day, part: day.toISOString().slice(0, 10).replaceAll("-", "") };
  /** The server again, at another time; people keep their pages, colleagues sign in anew. */
  const later = async (moment) => {
    await here.stop();
    await here.serve(until(moment));
    await desk.context.clearCookies();
    await signsIn(desk.page, here.origin, ADMIN, state.secret, moment / 1000);
  };
  try {
    same((await here.integra("import", "bundle", join(import.meta.dirname, "../../demo"))).code, 0, "import");
    await here.serve();
    const { said } = await here.integra("user", "add", ADMIN, "--name", "Admin");
    state.secret = await comesIn(desk.page, said.match(/http\S+/)[0]);
    await signingUp(t, phone.page, state);
    await answering(t, desk.page, phone.page, state);
    await t.test("the day before, a reminder arrives with the time for a calendar", async () => {
      await later(day.getTime() - DAY * 1000 + 30_000);
      const letter = await server.arrives(EMAIL, state.letters);
      must(letter.raw.includes("BEGIN:VCALENDAR") && letter.raw.includes(`${state.part}T090000`), `no calendar in ${letter.raw}`);
      must(letter.raw.includes(state.link), "the private link in it");
    });
    await afterwards(t, desk.page, phone.page, state, later);
    await t.test("neither name nor address nor link stands in the log", () =>
      [NAME, EMAIL, state.link.split("/p/")[1]].filter((it) => here.log.join("").includes(it)).map((it) => `the log has ${it}`));
  } finally {
    await phone.close();
    await desk.close();
    await here.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A Vietnamese speaker with some Czech finds something to do on a Saturday, and signs up. */
async function signingUp(t, page, state) {
  const { here, server } = state;
  await t.test("a weekend is found by language, level and day", async () => {
    await page.goto(`${here.origin}/praha/vi/volunteering`);
    await page.locator("details.fold summary").click();
    await page.locator("#speaks").selectOption("cs");
    await page.locator("#level").selectOption("b1");
    await page.locator("#day").selectOption("sa");
    await page.locator("form.filters details .btn").last().click();
    await page.locator(`.rows a[href$="/${OPPORTUNITY}"]`).click();
    await page.locator('a[href*="/sign-up/shift/example-garden-saturdays"]').click();
    same(await page.locator("html").getAttribute("lang"), "vi", "language");
    must(await page.locator("body").evaluate((it) => it.scrollWidth <= 360), "the form is wider than a phone");
  });
  await t.test("what is missing is told, and what was typed stays", async () => {
    await page.locator("#name").fill(NAME);
    await page.locator(`input[name=part][value="${state.part}"]`).check();
    await page.locator("#message").fill("Tôi thích làm vườn.");
    await page.locator("#send").click();
    must(await page.locator(".note.warn[role=alert] li").count() === 1, "one thing is wrong");
    same(await page.locator("#name").inputValue(), NAME, "the name");
    same(await page.locator("#message").inputValue(), "Tôi thích làm vườn.", "the message");
    must(await page.locator(`input[name=part][value="${state.part}"]`).isChecked(), "the day is lost");
  });
  await t.test("a letter with a private link arrives, and opening it takes no place", async () => {
    await page.locator("#email").fill(EMAIL);
    await page.locator("#level-cs").selectOption("b1");
    await page.locator("#send").click();
    await page.waitForURL(/sent=mail/);
    const letter = await server.arrives(EMAIL);
    state.link = letter.text.match(/http\S+\/p\/\S+/)[0];
    must(!letter.raw.includes("Hoa") && !letter.text.includes(NAME), "a name stands in the letter");
    for (let twice = 0; twice < 2; twice += 1) await page.goto(state.link);
    same(await page.locator("button[value=confirm]").count(), 1, "buttons to confirm");
    must((await page.locator("main").innerText()).includes(NAME), "what is kept is not shown");
  });
  await t.test("pressing the button takes a place", async () => {
    state.letters = server.letters.length;
    await page.locator("button[value=confirm]").click();
    await page.waitForURL(/done=confirmed/);
    same(await page.locator("button[value=confirm]").count(), 0, "buttons to confirm");
    const letter = await server.arrives(EMAIL, state.letters);
    must(letter.raw.includes("text/calendar"), "no time for the calendar");
  });
  await t.test("neither name nor address stands in the database, its backup or any file but letters", async () => {
    const backup = join(state.folder, "backup");
    same((await here.integra("backup", "-o", backup)).code, 0, "backup");
    const found = files(state.folder).filter((path) => [NAME, EMAIL].some((it) => readFileSync(path).includes(it)));
    return found.map((path) => `it stands in ${path}`);
  });
}

/** Those who offer it answer. */
async function answering(t, page, phone, state) {
  const { here, server } = state;
  await t.test("those who offer it say yes, and a letter says so", async () => {
    await page.goto(`${here.origin}/${DESK}`);
    await page.locator("table.rows a").first().click();
    await page.getByRole("link", { name: NAME }).click();
    same(await page.locator("h1").innerText(), NAME, "who it is");
    state.person = page.url();
    state.letters = server.letters.length;
    await page.locator("button[value=accept]").click();
    await page.waitForURL(/done=accepted/);
    await server.arrives(EMAIL, state.letters);
    state.letters = server.letters.length;
    await phone.goto(state.link);
    same(await phone.locator("button[value=withdraw]").count(), 1, "a way to say that one cannot come");
  });
}

/** Attendance, hours, and the day when everything goes. */
async function afterwards(t, page, phone, state, later) {
  const { here } = state;
  const end = state.day.getTime() + 6 * 3_600_000;
  await t.test("hours are said on the phone and confirmed at the desk", async () => {
    await later(end);
    await phone.goto(state.link);
    await phone.locator("#day").fill(state.day.toISOString().slice(0, 10));
    await phone.locator("#h").fill("3");
    await phone.locator("#m").fill("30");
    await phone.locator("button[value=hours]").click();
    await phone.waitForURL(/done=hours/);
    await page.goto(state.person);
    await page.locator("button[value=came]").click();
    await page.waitForURL(/done=came/);
    await page.locator("button[value=confirm-hours]").click();
    await page.waitForURL(/done=hours/);
  });
  await t.test("the certificate is tagged and in two languages", async () => {
    const pdf = join(state.folder, "certificate.pdf");
    const answer = await phone.request.get(`${state.link}/certificate.pdf`);
    same(answer.headers()["content-type"], "application/pdf", "type");
    writeFileSync(pdf, await answer.body());
    const tool = (name, ...args) => execFileSync(name, [...args, pdf, ...(name === "pdftotext" ? ["-"] : [])], { encoding: "utf8" });
    const text = tool("pdftotext", "-layout"), about = tool("pdfinfo");
    must(/^Tagged:\s+yes/m.test(about), about);
    must(/^Pages:\s+1$/m.test(about), about);
    for (const words of [NAME, "tình nguyện", "dobrovolnictví"]) must(text.normalize("NFC").includes(words), `"${words}" is not in ${text}`);
  });
  await t.test("after its date nothing is left, in a restored backup neither", async () => {
    const backup = join(state.folder, "later");
    same((await here.integra("backup", "-o", backup)).code, 0, "backup");
    await later(end + 61 * DAY * 1000);
    // What is over is tidied away at the start, and each hour.
    same((await phone.goto(state.link)).status(), 404, "the private link");
    same((await page.goto(state.person)).status(), 404, "the person at the desk");
    await here.stop();
    const other = mkdtempSync(join(tmpdir(), "integra-e2e-again-"));
    copyFileSync(join(state.folder, "cert.pem"), join(other, "cert.pem"));
    const again = new Installation(here.binary, other, await freePort(), { smtp: state.server.port });
    try {
      same((await again.integra("restore", backup)).code, 0, "restore");
      await again.serve(until(end + 61 * DAY * 1000));
      same((await phone.goto(state.link.replace(here.origin, again.origin))).status(), 404, "the private link of a restored backup");
    } finally {
      await again.stop();
      rmSync(other, { recursive: true, force: true });
    }
  });
}
