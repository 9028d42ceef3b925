// A translator asks a machine, reads what it says, and goes on to what waits next.

import { press, sheet } from "./desk.mjs";
import { must, same } from "./tally.mjs";

export default async function machine(desk, enter, js) {
  const editor = await enter("editor");
  const path = await desk.entry(editor, "service", js ? "legal" : "psychological");
  await editor.goto(desk.url(path));
  const form = sheet(editor);
  await form.field("In one sentence").fill(`Call +421 55 123 45 67 ${js ? "today" : "tomorrow"}.`);
  await press(editor, form.button("Save"));

  const translator = await enter("translator");
  await translator.goto(desk.url(`/${desk.city}`));
  await press(translator, translator.getByRole("navigation", { name: "Desk" }).getByRole("link", { name: "Translations" }));
  await press(translator, translator.locator(".rows th[scope=row] a", { hasText: "Slovak" }));
  const name = (await editor.locator("h1").first().innerText()).split("\n")[0];
  await press(translator, translator.locator(".rows th[scope=row] a", { hasText: name }).first());
  const block = translator.locator(".side-by-side", { hasText: "+421 55 123 45 67" }).first();
  must(await block.locator("ins").count() > 0, "what changed in the source is not shown");
  const suggest = block.getByRole("button", { name: "Suggest" });
  await press(translator, suggest);
  const now = translator.locator(".side-by-side", { hasText: "+421 55 123 45 67" }).first();
  const wanted = js ? "CALL +421 55 123 45 67 TODAY." : "CALL +421 55 123 45 67 TOMORROW.";
  same(await now.locator("textarea").inputValue(), wanted, "the machine's words");
  must((await now.innerText()).includes("by a machine"), "it does not say that a machine wrote it");
  await now.getByLabel("I have read it").check();
  const here = new URL(translator.url()).pathname;
  await press(translator, translator.getByRole("button", { name: "Save", exact: true }));
  must((await translator.locator(".side-by-side", { hasText: "+421 55 123 45 67" }).first().innerText()).includes("read and right"), "it is not noted as read");
  same(new URL(translator.url()).pathname, here, "the page after a save");
}
