// Writing Markdown: buttons for its marks, and what readers will see, made by the server's own rules.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const on = (type, act, target) => target.addEventListener(type, act);
const SHOWN_AFTER_MS = 600;

/** Puts words in the place of some, in a way that can be undone. */
const replace = (area, from, to, words, [start, end] = [words.length, words.length]) => {
  area.focus();
  area.setSelectionRange(from, to);
  if (!document.execCommand("insertText", false, words)) {
    area.setRangeText(words);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(from + start, from + end);
};

/** Marks around the words chosen, or away again. */
const around = (area, mark) => {
  const { value, selectionStart: from, selectionEnd: to } = area;
  const [n, words] = [mark.length, value.slice(from, to)];
  const inside = value.slice(from - n, from) === mark && value.slice(to, to + n) === mark && value[from - n - 1] !== "*";
  if (inside) replace(area, from - n, to + n, words, [0, words.length]);
  else replace(area, from, to, mark + words + mark, [n, n + words.length]);
};

/** A mark at the start of every line chosen, or away from all of them. */
const lines = (area, mark, any) => {
  const { value } = area;
  const from = value.lastIndexOf("\n", area.selectionStart - 1) + 1;
  const next = value.indexOf("\n", area.selectionEnd);
  const to = next < 0 ? value.length : next;
  const old = value.slice(from, to).split("\n");
  const bare = old.map((line) => line.replace(/^(#{1,6} |[-*] |\d+[.)] )/, ""));
  const words = old.every((line) => any.test(line)) ? bare : bare.map((line, at) => mark(at) + line);
  replace(area, from, to, words.join("\n"));
};

const link = (area, button) => {
  const { value, selectionStart: from, selectionEnd: to } = area;
  const chosen = value.slice(from, to);
  const isAddress = /^(https?:\/\/|entry:)\S+$/.test(chosen);
  const [words, address] = isAddress ? [button.dataset.words, chosen] : [chosen || button.dataset.words, "https://"];
  const made = `[${words}](${address})`;
  const at = isAddress ? [1, 1 + words.length] : [words.length + 3, made.length - 1];
  replace(area, from, to, made, at);
};

const MARKS = {
  bold: (area) => around(area, "**"),
  italic: (area) => around(area, "*"),
  heading: (area) => lines(area, () => "## ", /^#{1,6} /),
  list: (area) => lines(area, () => "- ", /^[-*] /),
  numbers: (area) => lines(area, (at) => `${at + 1}. `, /^\d+[.)] /),
  link,
};

const tools = (area) => {
  const bar = document.getElementById("markdown-tools")?.content.firstElementChild.cloneNode(true);
  if (!bar) return;
  const buttons = all("button", bar);
  const keys = new Map();
  const main = /Mac|iPhone|iPad/.test(navigator.platform) ? "Meta" : "Control";
  buttons.forEach((button, at) => {
    const key = button.dataset.key;
    const code = key.replace(/(\d)$/, "Digit$1").replace(/^([a-z])$/, (letter) => `Key${letter.toUpperCase()}`);
    keys.set(code, button);
    button.setAttribute("aria-controls", area.id);
    button.setAttribute("aria-keyshortcuts", `${main}+${key.toUpperCase()}`);
    button.title = `${button.textContent} (${main === "Meta" ? "⌘" : "Ctrl"}+${key.toUpperCase()})`;
    button.tabIndex = at ? -1 : 0;
    on("click", () => MARKS[button.dataset.mark](area, button), button);
  });
  // One stop of the Tab key; arrows go on from there.
  on("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] * (getComputedStyle(bar).direction === "rtl" ? -1 : 1);
    const to = event.key === "Home" ? 0 : event.key === "End" ? buttons.length - 1 : (at + step + buttons.length) % buttons.length;
    if (at < 0 || Number.isNaN(to)) return;
    event.preventDefault();
    buttons.forEach((button, place) => { button.tabIndex = place === to ? 0 : -1; });
    buttons[to].focus();
  }, bar);
  on("keydown", (event) => {
    if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const button = keys.get((event.shiftKey ? "Shift+" : "") + event.code);
    if (!button) return;
    event.preventDefault();
    MARKS[button.dataset.mark](area, button);
  }, area);
  area.closest("[data-write]").before(bar);
};

/** What readers will see, beside what is typed; made anew while one writes. */
const preview = (area) => {
  const form = area.form;
  const button = all("button[name=do]", form).find((it) => it.value === `preview ${area.name}`);
  const template = document.getElementById("markdown-shown");
  if (!button || !template || !form.dataset.markdownAt) return;
  let [pane, waiting, asked] = [null, 0, null];
  const show = async () => {
    waiting = 0;
    asked?.abort();
    asked = new AbortController();
    const body = new URLSearchParams({ csrf: form.elements.csrf.value, text: area.value, lang: area.lang });
    try {
      const answer = await fetch(form.dataset.markdownAt, { method: "POST", body, credentials: "same-origin", signal: asked.signal });
      if ((answer.ok || answer.status === 422) && pane) pane.innerHTML = await answer.text();
    } catch { /* Away, or asked again: what was shown stays. */ }
  };
  const open = () => {
    pane = template.content.firstElementChild.cloneNode(true);
    pane.id = `${area.id}--preview`;
    pane.setAttribute("aria-label", `${pane.getAttribute("aria-label")} ${area.labels[0]?.firstChild.textContent ?? ""}`.trim());
    area.after(pane);
    return show();
  };
  const close = () => { pane.remove(); pane = null; };
  button.setAttribute("aria-controls", `${area.id}--preview`);
  const told = () => button.setAttribute("aria-expanded", String(Boolean(pane)));
  // One that came with the form goes on from there.
  pane = document.getElementById(`${area.id}--preview`);
  pane?.setAttribute("aria-live", "polite");
  told();
  on("click", (event) => {
    event.preventDefault();
    if (pane) close(); else open();
    told();
  }, button);
  on("input", () => {
    if (!pane) return;
    clearTimeout(waiting);
    waiting = setTimeout(show, SHOWN_AFTER_MS);
  }, area);
};

const start = (root) => {
  for (const area of all("textarea[data-markdown]", root)) {
    if (area.disabled || area.closest("fieldset:disabled")) continue;
    tools(area);
    preview(area);
  }
};
start(document);
on("htmx:load", (event) => { if (event.detail.elt !== document.body) start(event.detail.elt); }, document);
