// What people come to the desk to do, each once with script and once without. They follow what the screen says.

import { axe } from "./looks.mjs";
import { traces } from "./browser.mjs";
import comfort from "./desk-comfort.mjs";
import machine from "./desk-machine.mjs";
import { press, SESSION, settled, sheet, totp } from "./desk.mjs";
import { must, same } from "./tally.mjs";
import { ask } from "./wire.mjs";

/** What "readers see it" means. */
const SEEN_WITHIN_MS = 1000;
/** Most clicks, choices and fields for a new organization with two locations and a service. */
const MOST_STEPS = 30;

export default async function journeys(t, desk) {
  for (const js of [true, false]) {
    const how = js ? "with script" : "without script";
    /** A journey with a window for each person in it. */
    const go = (name, act) => t.test(`${name}, ${how}`, async () => {
      const opened = [];
      const enter = async (role, options = {}) => {
        const one = await desk.window(role, { js, ...options });
        opened.push(one);
        return one.page;
      };
      try {
        await act(enter);
        const faults = [];
        for (const one of opened) faults.push(...await traces(one, { session: SESSION }));
        return faults;
      } finally {
        for (const one of opened) await one.close();
      }
    });
    await go("new opening hours go from the partner over the editor and the publisher to the readers", (enter) => hours(desk, enter, js));
    await go("two editors collide and both keep their words", (enter) => collision(desk, enter, js));
    await go("a draft is previewed in Arabic on a phone", (enter) => preview(desk, enter, js));
    await go("somebody without training adds an organization with two locations and a service", (enter) => organization(desk, enter, js));
    await go("a reader reports a mistake and the editor answers", (enter) => reported(desk, enter, js));
    await go("many entries are given to somebody and checked, by way of a filter that is kept", (enter) => table(desk, enter, js));
    if (js) await go("the table is used by keys alone", (enter) => byKeys(desk, enter));
    await go("a translator asks a machine and reads what it says", (enter) => machine(desk, enter, js));
    await go("a lost phone is replaced through a recovery code", (enter) => lostPhone(desk, enter, js));
    await comfort(go, desk, js);
    if (js) await go("a row just added is where one goes on typing", (enter) => rowFocus(desk, enter));
    if (js) await go("what was typed and not saved can be brought back", (enter) => unsaved(desk, enter));
  }
}

const todays = (page, list) => page.locator("main section", { has: page.getByRole("heading", { name: list }) }).locator(".tasks li");

async function reported(desk, enter, js) {
  const words = js ? "Nobody is there on Fridays." : "It moved to another street.";
  const reader = await enter(null, { width: 320 });
  await reader.goto(`${desk.origin}/${desk.city}/en/services`);
  await press(reader, reader.locator(".rows a").first());
  const read = new URL(reader.url()).pathname;
  await press(reader, reader.getByRole("button", { name: "No", exact: true }));
  await press(reader, reader.getByRole("link", { name: "Report a mistake" }));
  await reader.getByLabel("Opening hours").check();
  await reader.getByLabel("What should we know?").fill(words);
  await press(reader, reader.getByRole("button", { name: "Send" }));
  must(await reader.getByRole("heading", { name: "Thank you" }).count() === 1, "no thanks");
  must((await reader.context().cookies()).length === 0, "the reader is marked");
  await press(reader, reader.getByRole("link", { name: "Back to the page" }));
  same(new URL(reader.url()).pathname, read, "the page one comes back to");

  const editor = await enter("editor");
  await editor.goto(desk.url(`/${desk.city}`));
  await press(editor, todays(editor, "Readers report mistakes").filter({ hasText: words }).locator("a"));
  const report = editor.locator("main section", { hasText: words });
  await press(editor, report.getByRole("link").first());
  same(await editor.evaluate(() => document.querySelector(location.hash) !== null), true, "the field it leads to is there");
  await editor.goBack();
  await report.getByLabel("Note for your colleagues").fill("Mended.");
  await press(editor, report.getByRole("button", { name: "Mended" }));
  must(await editor.getByText("Noted.").count() === 1, "not told that it was noted");
  must(await editor.getByText(words).count() === 0, "it still waits");
}

async function hours(desk, enter, js) {
  const times = js ? ["13:13", "17:47"] : ["12:21", "16:39"];
  const contributor = await enter(null);
  await contributor.goto(desk.url("/sign-in"));
  await press(contributor, contributor.getByRole("button", { name: "Contributor" }));
  const link = todays(contributor, "Your entries").filter({ hasText: "Service" }).locator("a").nth(js ? 0 : 1);
  const name = await link.innerText();
  await press(contributor, link);
  const readers = await contributor.getByRole("link", { name: "Page readers see" }).getAttribute("href");
  const before = await ask(desk.origin + readers);
  same(before.status, 200, "status of the page readers see");
  must(!before.text.includes(times[0]), "the new hours are there before anybody wrote them");

  const form = sheet(contributor);
  await press(contributor, form.button("Add opening hours"));
  const row = contributor.locator("fieldset.row", { has: contributor.getByText(/^Opening hours \d+$/) }).last();
  await row.getByLabel("Tuesday").check();
  await row.getByLabel("Opens").fill(times[0]);
  await row.getByLabel("Closes").fill(times[1]);
  await form.field("A word for those who review").fill("New hours from Tuesday.");
  await press(contributor, form.button("Save and ask for a review"));
  same(await contributor.locator(".note.ok").count(), 1, "told that it is saved");

  const editor = await enter("editor");
  await editor.goto(desk.url(`/${desk.city}`));
  await press(editor, todays(editor, "To look at").getByRole("link", { name }));
  const difference = await editor.locator(".diff").innerText();
  for (const time of times) must(difference.includes(time), `${time} is not in the difference: ${difference}`);
  must((await editor.locator("main q").allInnerTexts()).some((it) => it.includes("New hours from Tuesday.")), "the word for the editor is not there");
  await press(editor, editor.getByRole("button", { name: "Approve" }));

  const publisher = await enter("publisher");
  await publisher.goto(desk.url(`/${desk.city}`));
  await press(publisher, publisher.getByRole("link", { name: "Reviews" }));
  await press(publisher, todays(publisher, "Approved").getByRole("link", { name }));
  await press(publisher, publisher.locator("main").getByRole("link", { name: "Publish" }));
  same((await ask(desk.origin + readers, { headers: { "if-none-match": before.headers.etag } })).status, 304, "the old page before publication");
  await press(publisher, publisher.getByRole("button", { name: "Publish now" }));
  const published = performance.now();
  let after = null;
  do after = await ask(desk.origin + readers, { headers: { "if-none-match": before.headers.etag } });
  while (after.status === 304 && performance.now() - published < SEEN_WITHIN_MS);
  same(after.status, 200, "status with the old ETag");
  for (const time of times) must(after.text.includes(time), `readers do not see ${time}`);
}

async function collision(desk, enter, js) {
  const [one, other] = [await enter("editor"), await enter("publisher")];
  const path = await desk.entry(one, "service", js ? "Legal advice" : "Slovak courses");
  const word = js ? "with" : "without";
  for (const page of [one, other]) await page.goto(desk.url(path));
  await sheet(other).field("Website").fill(`https://theirs.example/${word}`);
  await sheet(other).field("In one sentence").fill(`Theirs ${word} script.`);
  await press(other, sheet(other).button("Save"));
  await sheet(one).field("E-mail address").fill(`mine.${word}@example.org`);
  await sheet(one).field("In one sentence").fill(`Mine ${word} script.`);
  const answer = await press(one, sheet(one).button("Save"));
  same(answer.status(), 409, "status of the page where one chooses");
  const choice = one.locator("main fieldset.row");
  same(await choice.count(), 1, "things both changed");
  const words = await one.locator("main").innerText();
  for (const it of [`Mine ${word} script.`, `Theirs ${word} script.`, `https://theirs.example/${word}`, `mine.${word}@example.org`]) {
    must(words.includes(it), `"${it}" is not on the page where one chooses`);
  }
  await choice.getByRole("radio", { name: js ? /^Theirs/ : /^Mine/ }).check();
  await press(one, one.getByRole("button", { name: "Save both together" }));
  await one.goto(desk.url(path));
  same(await sheet(one).field("In one sentence").inputValue(), js ? "Theirs with script." : "Mine without script.", "the sentence chosen");
  same(await sheet(one).field("Website").inputValue(), `https://theirs.example/${word}`, "what only the first changed");
  same(await sheet(one).field("E-mail address").inputValue(), `mine.${word}@example.org`, "what only the second changed");
}

async function preview(desk, enter, js) {
  const words = js ? "كلمات جديدة مع برنامج" : "كلمات جديدة بلا برنامج";
  const page = await enter("editor");
  await page.goto(desk.url(await desk.entry(page, "service", "Work permits")));
  const readers = await page.getByRole("link", { name: "Page readers see" }).getAttribute("href");
  const entry = page.url();
  await press(page, page.getByRole("navigation", { name: "This entry" }).getByRole("link", { name: /^Arabic/ }));
  await page.locator("textarea").first().fill(words);
  await press(page, page.getByRole("button", { name: "Save", exact: true }));
  await page.goto(entry);
  await press(page, page.getByRole("link", { name: "Preview" }));
  await press(page, page.getByRole("link", { name: "Arabic" }));
  await press(page, page.getByRole("link", { name: "Phone" }));
  const frame = page.frameLocator("iframe.phone");
  await frame.locator("h1").waitFor();
  must((await frame.locator("h1").innerText()).includes(words), "the draft's words are not in the frame");
  const look = await frame.locator("html").evaluate((root) => ({ lang: root.lang, dir: root.dir, wide: root.scrollWidth - root.clientWidth, width: root.clientWidth }));
  same(`${look.lang} ${look.dir}`, "ar rtl", "language and direction in the frame");
  must(look.width <= 400 && look.wide <= 0, `the frame is ${look.width} px wide and ${look.wide} px stick out`);
  const arabic = readers.replace(/^(\/[^/]+)\/[^/]+\//, "$1/ar/");
  must(!(await ask(desk.origin + arabic)).text.includes(words), "readers see the draft");
}

/** Only what a person without training can do: press what they read, fill in what is named. Counts each. */
async function organization(desk, enter, js) {
  const page = await enter("editor");
  const name = js ? "Harbour House" : "Bridge House";
  let steps = 0;
  const click = async (role, words) => { steps += 1; return press(page, page.locator("main").getByRole(role, { name: words, exact: true }).first()); };
  const fill = async (label, value) => { steps += 1; await sheet(page).field(label).fill(value); };
  const choose = async (label, value) => { steps += 1; await sheet(page).field(label).selectOption({ label: value }); };
  await page.goto(desk.url(`/${desk.city}`));
  await click("link", /^Organi[sz]ation$/);
  await fill("Name", name);
  await choose("What kind of organi", "Non-profit organisation");
  await fill("In one sentence", "Rooms and advice near the station.");
  await click("button", "Save");
  const organization = page.url();
  for (const at of [1, 2]) {
    await click("link", /^Add: .?Location/);
    await fill("Name", `${name}, door ${at}`);
    await choose("How one gets there", "One goes there");
    await fill("Street and number", `Harbour street ${at}`);
    await click("button", "Save");
    same(new URL(page.url()).pathname, new URL(organization).pathname, "where one goes on");
  }
  const places = sheet(page).section("Where").getByRole("checkbox", { checked: true });
  same(await places.count(), 2, "locations of the organization");
  await click("link", /^Add: .?Service/);
  must((await page.locator("select[name='f/organization'] option:checked").innerText()).includes(name), "the service does not know its organization");
  await fill("Name of the service", `Rooms of ${name}`);
  await choose("Is it offered now?", "Offered");
  steps += 1;
  await sheet(page).field(`${name}, door 2`).check();
  await click("button", "Save and ask for a review");
  same(await page.locator(".note.ok").count(), 1, "told that it is saved");
  must(steps <= MOST_STEPS, `${steps} steps, at most ${MOST_STEPS}`);

  // What was filled in by following the screen is complete: a publisher shows all four at once, and readers find them.
  const publisher = await enter("publisher");
  await publisher.goto(desk.url(`/${desk.city}`));
  await press(publisher, publisher.getByRole("link", { name: "Content" }));
  await publisher.getByLabel("Words").fill(name);
  await press(publisher, publisher.getByRole("button", { name: "Show" }));
  same(await publisher.locator(".rows th[scope=row] a").count(), 4, "entries of the new organization");
  const tick = publisher.getByRole("link", { name: "Tick all on this page" });
  if (js) await tick.click();
  else await press(publisher, tick);
  await press(publisher, publisher.locator(".bulk").getByRole("button", { name: "Publish" }));
  must(!(await publisher.locator("main").innerText()).includes("These stay as they are"), "something of it cannot be published");
  await press(publisher, publisher.locator("main form").getByRole("button", { name: "Publish" }));
  const slug = name.toLowerCase().replace(" ", "-");
  const seen = await ask(`${desk.origin}/${desk.city}/en/organizations/${slug}`);
  same(seen.status, 200, "status of the organization's page");
  for (const words of ["Rooms and advice near the station.", "Harbour street 2", `Rooms of ${name}`]) must(seen.text.includes(words), `readers do not see "${words}"`);
}

/** Filter, keep the filter, tick, give to oneself, find them on Today, note as checked. */
async function table(desk, enter, js) {
  const page = await enter("publisher");
  const name = js ? "Guides with script" : "Guides without script";
  await page.goto(desk.url(`/${desk.city}/entries`));
  await page.getByLabel("Kind", { exact: true }).selectOption({ label: js ? "Guide" : "Article" });
  await press(page, page.getByRole("button", { name: "Show" }));
  await press(page, page.getByRole("columnheader", { name: "Name" }).getByRole("link"));
  const sorted = await page.locator(".rows th[scope=row] a").allInnerTexts();
  must(sorted.length > 2, "too few rows to sort");
  must(sorted.every((it, at) => at === 0 || it.localeCompare(sorted[at - 1], "en") >= 0), `not in the order of names: ${sorted.join(", ")}`);
  await page.getByText("Keep this filter").click();
  await page.getByLabel("Name of the filter").fill(name);
  await press(page, page.locator(".kept").getByRole("button", { name: "Save" }));
  const tick = page.getByRole("link", { name: "Tick all on this page" });
  if (js) await tick.click();
  else await press(page, tick);
  same(await page.locator("input[name=pick]:checked").count(), sorted.length, "rows ticked");
  await page.getByLabel("Person").selectOption({ label: await page.locator("header .who a").innerText() });
  await press(page, page.getByRole("button", { name: "Give into their care" }));
  must((await page.locator("main h2").first().innerText()).includes(`${sorted.length}`), "the page does not say how many");
  await press(page, page.locator("main form").getByRole("button"));
  same(await page.locator(".note.ok").count(), 1, "told that it is done");
  await page.goto(desk.url(`/${desk.city}`));
  must(await page.getByRole("heading", { name: /^You look after these/ }).count() === 1, "Today does not name them");
  await press(page, page.getByRole("link", { name }));
  same((await page.locator(".rows th[scope=row] a").allInnerTexts()).join(), sorted.join(), "rows of the kept filter");
  await page.locator("input[name=pick]").first().check();
  await press(page, page.getByRole("button", { name: "Note as checked today" }));
  await press(page, page.locator("main form").getByRole("button"));
  same(await page.locator(".note.ok").count(), 1, "told that it is checked");
}

async function byKeys(desk, enter) {
  const page = await enter("editor");
  await page.goto(desk.url(`/${desk.city}/entries?kind=service`));
  const focus = () => page.evaluate(() => document.activeElement.closest("tr")?.querySelector("th").innerText ?? document.activeElement.id);
  const names = await page.locator(".rows th[scope=row] a").allInnerTexts();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  same(await focus(), names[2], "after down, down, down");
  await page.keyboard.press("k");
  await page.keyboard.press("x");
  same(await page.locator("tr:has(input:checked) th[scope=row]").innerText(), names[1], "the row ticked");
  await page.keyboard.press("/");
  same(await focus(), "q", "after the slash");
  await page.keyboard.press("j");
  same(await page.locator("#q").inputValue(), "j", "letters typed into a field are letters");
  // The table follows what is typed; the keys go on with the one that came.
  await page.waitForURL(/q=j/);
  await settled(page);
  // The table follows what is typed; the keys go on with the one that came.
  await page.waitForURL(/q=j/);
  await settled(page);
  await page.locator("main h1").click();
  await page.keyboard.press("?");
  must(await page.getByText("down and up in the table").isVisible(), "the list of keys is not shown");
  await page.getByLabel("Use these keys").uncheck();
  await page.reload();
  await page.keyboard.press("j");
  same(await focus(), "", "keys that are turned off do nothing");
}

async function lostPhone(desk, enter, js) {
  const role = js ? "translator" : "reader";
  const page = await enter(null);
  await desk.signIn(page, role);
  await press(page, page.locator("header").getByRole("link", { name: /demo/ }));
  await press(page, page.getByRole("link", { name: "Set up the second step" }));
  const secret = await page.locator("code").innerText();
  const wrong = await press(page, await typed(page, "Code", "000000"));
  same(wrong.status(), 422, "status with a wrong code");
  const again = await page.locator("code").innerText();
  must(secret !== "" && again !== "", "no secret to type");
  await press(page, await typed(page, "Code", totp(again)));
  const codes = await page.locator(".codes li").allInnerTexts();
  same(codes.length, 10, "recovery codes");
  await sound(page, js);
  await press(page, page.getByRole("link", { name: "I have them" }));
  await press(page, page.getByRole("button", { name: "Sign out" }));

  await desk.signIn(page, role);
  must(new URL(page.url()).pathname.endsWith("/second-step"), `the password alone leads to ${page.url()}`);
  await sound(page, js);
  const kept = await page.goto(desk.url(`/${desk.city}`));
  must(!new URL(kept.url()).pathname.endsWith(`/${desk.city}`), "one gets in with half a sign-in");
  await page.goto(desk.url("/second-step"));
  await page.getByText("I do not have my phone").click();
  const form = page.locator("form", { has: page.getByLabel("Recovery code") });
  await form.getByLabel("Recovery code").fill(codes[0]);
  await press(page, form.getByRole("button"));
  must(!/second-step|sign-in/.test(page.url()), `the recovery code leads to ${page.url()}`);
  await page.goto(desk.url("/account"));
  must(/(^|\D)9\D? recovery codes are left/.test(await page.locator("main").innerText()), "the code was not used up");
  // A new phone takes the place of the lost one: the second step is set up again from here.
  must(await page.getByRole("link", { name: "Set up the second step" }).count() === 1, "no way to set up a new phone");
}

/** Pages one only comes to by way of a journey are looked at there. axe is a script itself. */
async function sound(page, js) {
  if (!js) return;
  const { faults } = await axe(page);
  must(faults.length === 0, faults.join("\n"));
}

/** Fills a field in and gives the button of its form. */
async function typed(page, label, value) {
  await page.getByLabel(label, { exact: true }).fill(value);
  return page.locator("form", { has: page.getByLabel(label, { exact: true }) }).getByRole("button");
}

async function rowFocus(desk, enter) {
  const page = await enter("editor", { width: 360, height: 640 });
  await page.goto(desk.url(await desk.entry(page, "service")));
  await press(page, sheet(page).button("Add opening hours"));
  const focus = await page.evaluate(() => {
    const it = document.activeElement;
    const box = it.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return { row: it.closest("fieldset.row")?.querySelector("legend").textContent ?? "", free: it === hit || it.contains(hit) };
  });
  must(/^Opening hours \d+$/.test(focus.row), `the focus is in "${focus.row}"`);
  must(focus.free, "something covers the field in focus");
}

async function unsaved(desk, enter) {
  const page = await enter("editor");
  const path = await desk.entry(page, "guide");
  await page.goto(desk.url(path));
  const kept = page.waitForResponse((it) => it.url().endsWith("/unsaved") && it.ok());
  await sheet(page).field("A word for those who review").fill("A word nobody saved.");
  await kept;
  await page.goto(desk.url(path));
  await press(page, page.getByRole("link", { name: "Bring it back" }));
  await page.goto(desk.url(path));
  await press(page, page.getByRole("button", { name: "Throw it away" }));
  same(await page.getByRole("link", { name: "Bring it back" }).count(), 0, "offers to bring it back");
}
