// What makes the form of an entry pleasant: by script where there is one, by the form's own buttons where there is none.

import { press, settled, sheet } from "./desk.mjs";
import { must, same } from "./tally.mjs";

export default async function comfort(go, desk, js) {
  await go("somebody writes with marks and sees what readers will see", (enter) => markdown(desk, enter, js));
  await go("a link is chosen by a few of its words", (enter) => link(desk, enter, js));
  await go("a place is pasted from a map and moved", (enter) => place(desk, enter, js));
  await go("an entry is copied", (enter) => copy(desk, enter, js));
  await go("hours of one day become those of the week", (enter) => week(desk, enter, js));
  if (!js) return;
  await go("words of a new entry are kept before it is saved", (enter) => begun(desk, enter));
  await go("a row is added where one is", (enter) => stays(desk, enter));
  await go("a translation is saved where one is", (enter) => translation(desk, enter));
  await go("the table follows its filters", (enter) => table(desk, enter));
}

const BAD = "<img src=x onerror=alert(1)> [x](javascript:alert(2))";

async function markdown(desk, enter, js) {
  const page = await enter("editor", { width: 1280 });
  await page.goto(desk.url(await desk.entry(page, "service", "Legal advice")));
  const area = page.locator("[name='t/description']");
  const field = page.locator(".field", { has: area }).last();
  const button = field.getByRole("button", { name: /^Preview/ });
  if (!js) {
    same(await field.getByRole("toolbar").count(), 0, "toolbars that need a script");
    await area.fill(`**bold** ${BAD}`);
    await press(page, button);
    const shown = field.getByRole("region", { name: "As readers will see it" });
    same(await shown.locator("strong").innerText(), "bold", "what is bold");
    same(await shown.locator("img, [href^='javascript']").count(), 0, "what an attacker would like");
    must((await area.inputValue()).includes("onerror"), "what was typed is gone");
    return;
  }
  const tools = field.getByRole("toolbar", { name: "Marks for the text" });
  await area.fill("one two");
  await area.evaluate((it) => it.setSelectionRange(0, 3));
  await tools.getByRole("button", { name: "Bold" }).click();
  same(await area.inputValue(), "**one** two", "after the button for bold");
  await area.press("Control+b");
  same(await area.inputValue(), "one two", "after the key for bold");
  await area.press("Control+z");
  same(await area.inputValue(), "**one** two", "after undo");
  // Arrow keys lead along the bar, which is one stop.
  await tools.getByRole("button", { name: "Bold" }).focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  same(await page.evaluate(() => document.activeElement.textContent), "List", "where the arrow keys lead");
  await page.keyboard.press("Enter");
  same(await area.inputValue(), "- **one** two", "after the button for a list");
  await button.click();
  same(await button.getAttribute("aria-expanded"), "true", "whether the preview is open");
  const shown = field.getByRole("region", { name: "As readers will see it" });
  await shown.locator("li strong", { hasText: "one" }).waitFor();
  await area.fill(`# Title\n\n${BAD}`);
  await shown.getByRole("heading", { name: "Title" }).waitFor();
  same(await shown.locator("img, [href^='javascript']").count(), 0, "what an attacker would like");
  await button.click();
  same(await shown.count(), 0, "previews after it was closed");
}

async function link(desk, enter, js) {
  const page = await enter("editor");
  const path = await desk.entry(page, "service", js ? "Legal advice" : "Slovak courses");
  await page.goto(desk.url(path));
  await press(page, sheet(page).button("Add a source"));
  const row = page.locator("fieldset.row", { has: page.getByText(/^Source \d+$/) }).last();
  const input = row.locator("input[data-find]");
  await input.fill("KOSICE wiki");
  if (js) {
    const list = row.getByRole("listbox");
    await list.getByRole("option").first().waitFor();
    same(await input.getAttribute("aria-expanded"), "true", "whether the list is open");
    await input.press("ArrowDown");
    const active = await input.getAttribute("aria-activedescendant");
    must((await page.locator(`#${active}`).innerText()).includes("Wikipedia"), "the first entry that fits");
    await input.press("Escape");
    must(await list.isHidden(), "Escape does not close the list");
    await input.press("ArrowDown");
    await list.getByRole("option").first().waitFor();
    await input.press("Enter");
    must((await input.inputValue()).includes("Wikipedia"), "the entry does not stand in the input");
  } else {
    await press(page, row.getByRole("button", { name: /^Search/ }));
    await row.getByRole("radio", { name: /Wikipedia/ }).check();
  }
  await press(page, sheet(page).button("Save"));
  same(await page.locator(".note.ok").count(), 1, "told that it is saved");
  const sources = page.locator("input[name^='f/sources/'][name$='/source']");
  must((await sources.last().inputValue()).includes("wikipedia-kosice"), "the link is not saved");
}

async function place(desk, enter, js) {
  const page = await enter("editor", { width: 360 });
  await page.goto(desk.url(`/${desk.city}/new/location`));
  const form = sheet(page);
  await form.field("Name").fill(js ? "Pinned by script" : "Pinned by hand");
  const [lat, lon] = [page.locator("[name='f/point/lat']"), page.locator("[name='f/point/lon']")];
  await lat.fill("48.7300, 21.2700");
  if (js) {
    same(`${await lat.inputValue()} ${await lon.inputValue()}`, "48.7300 21.2700", "both numbers at once");
    const pin = page.getByRole("application", { name: "Pin on a grid" });
    const far = page.locator(".pin [role=status]");
    const before = (await far.innerText()).replace(/[\u2068\u2069]/g, "");
    must(/^1[.,]\d+ km from the centre/.test(before), `it says "${before}"`);
    await pin.focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press("Shift+ArrowDown");
    must(Number(await lat.inputValue()) < 48.72, `the pin stays at ${await lat.inputValue()}`);
    same(await lon.inputValue(), "21.27000", "how far east the pin is after it went south");
    must(await far.innerText() !== before, "the distance does not change");
    await pin.click({ position: { x: 20, y: 20 } });
    must(Number(await lon.inputValue()) < 21.26 && Number(await lat.inputValue()) > 48.72, "the pin does not come where one presses");
    return;
  }
  await press(page, form.button("Save"));
  same(`${await lat.inputValue()} ${await lon.inputValue()}`, "48.7300 21.2700", "what was saved");
  await lon.fill("17.1077");
  const asked = await press(page, form.button("Save"));
  same(asked.status(), 422, "status of a point far away");
  must((await page.locator("main").innerText()).includes("km from the centre of the city"), "nobody says that it is far");
  same((await press(page, form.button("Save"))).status(), 200, "status when it is saved a second time");
}

async function copy(desk, enter, js) {
  const page = await enter("editor");
  await page.goto(desk.url(await desk.entry(page, "guide")));
  const name = await page.locator("h1").innerText();
  await press(page, page.getByRole("navigation", { name: "This entry" }).getByRole("button", { name: "Make a copy" }));
  same(await page.locator("h1").innerText(), `${name} (copy)`, "the name of the copy");
  same(await page.getByRole("link", { name: "Page readers see" }).count(), 0, "pages readers see of it");
  await page.locator("[name='t/name']").fill(`${name} ${js ? "again" : "once more"}`);
  await press(page, sheet(page).button("Save"));
  same(await page.locator(".note.ok").count(), 1, "told that it is saved");
}

async function week(desk, enter, js) {
  const page = await enter("editor", { width: 320 });
  await page.goto(desk.url(await desk.entry(page, "service", js ? "Work permits" : "Residence permits")));
  await press(page, sheet(page).button("Add opening hours"));
  const rows = page.locator("fieldset.row", { has: page.getByText(/^Opening hours \d+$/) });
  const before = await rows.count();
  await rows.last().getByLabel("Opens").fill("08:00");
  await press(page, rows.last().getByRole("button", { name: /^Monday to Friday/ }));
  same(await rows.last().getByRole("checkbox", { checked: true }).count(), 5, "days of the week");
  await press(page, rows.last().getByRole("button", { name: /^Copy/ }));
  same(await rows.count(), before + 1, "rows after one was copied");
  same(await rows.last().getByLabel("Opens").inputValue(), "08:00", "when the copy opens");
}

async function begun(desk, enter) {
  const page = await enter("editor");
  const path = `/${desk.city}/new/article`;
  await page.goto(desk.url(path));
  const kept = page.waitForResponse((it) => it.url().endsWith("/unsaved") && it.ok());
  await page.locator("[name='t/name']").fill("Only begun");
  await kept;
  await page.goto(desk.url(`/${desk.city}`));
  const list = page.getByRole("region", { name: /^Begun, not saved/ });
  await press(page, list.getByRole("link", { name: /^New/ }).first());
  same(await page.locator("[name='t/name']").inputValue(), "Only begun", "what was begun");
  await page.goto(desk.url(path));
  await press(page, page.getByRole("button", { name: "Throw it away" }));
  await page.goto(desk.url(`/${desk.city}`));
  same(await list.getByRole("link", { name: /^New/ }).count(), 0, "what is begun after it was thrown away");
}

async function stays(desk, enter) {
  const page = await enter("editor");
  await page.goto(desk.url(await desk.entry(page, "service", "Legal advice")));
  await page.evaluate(() => { window.same = true; });
  const add = sheet(page).button("Add opening hours");
  await add.scrollIntoViewIfNeeded();
  await sheet(page).field("In one sentence").fill("Typed before the row.");
  await press(page, add);
  must(await page.evaluate(() => window.same), "the whole page was loaded");
  must(await page.evaluate(() => scrollY) > 200, "the page is at its top again");
  same(await sheet(page).field("In one sentence").inputValue(), "Typed before the row.", "what was typed");
  // What came in place works like what was there: the tools, and another row.
  same(await page.getByRole("toolbar").count() > 0, true, "toolbars");
  await press(page, page.locator("fieldset.row").last().getByRole("button", { name: /^Remove/ }));
  must(await page.evaluate(() => window.same), "the whole page was loaded");
}

async function translation(desk, enter) {
  const page = await enter("translator");
  await page.goto(desk.url(`${await desk.entry(page, "service", "Legal advice")}/translate/sk`));
  await page.evaluate(() => { window.same = true; });
  const area = page.locator("main textarea").first();
  await area.fill("Slová uložené bez načítania");
  const answer = await press(page, page.getByRole("button", { name: "Save", exact: true }));
  same(answer.status(), 200, "status");
  must(await page.evaluate(() => window.same), "the whole page was loaded");
  same(await page.locator(".note.ok").count(), 1, "told that it is saved");
  await page.reload();
  same(await area.inputValue(), "Slová uložené bez načítania", "what was saved");
}

async function table(desk, enter) {
  const page = await enter("editor");
  await page.goto(desk.url(`/${desk.city}/entries`));
  await page.evaluate(() => { window.same = true; });
  await page.locator("#q").pressSequentially("legal advice");
  await page.waitForURL(/q=legal(\+|%20)advice/);
  await settled(page);
  must(await page.evaluate(() => window.same), "the whole page was loaded");
  must((await page.locator(".rows tbody").innerText()).includes("Legal advice"), "the table does not follow");
  same(await page.evaluate(() => document.activeElement.id), "q", "where one goes on typing");
  await page.goBack();
  must(!/q=legal/.test(page.url()), "the way back leads nowhere");
  // Nothing is kept of pages, so this one is loaded anew; a window that is closed meanwhile may hang.
  await page.waitForFunction(() => window.same === undefined && document.readyState === "complete");
}
