// Choosing what a link leads to by typing a few of its words (the pattern "editable combobox with list" of WAI-ARIA).
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const on = (type, act, target) => target.addEventListener(type, act);
const ASKED_AFTER_MS = 200;

const combobox = (input) => {
  const form = input.form;
  const button = input.parentElement.querySelector("button[value^='find ']");
  if (!form.dataset.findAt || !button) return;
  const list = Object.assign(document.createElement("ul"), { id: `${input.id}--matches`, className: "matches", hidden: true });
  const told = Object.assign(document.createElement("p"), { className: "vh" });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", button.querySelector(".vh").textContent);
  told.setAttribute("role", "status");
  input.removeAttribute("list");
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) {
    input.setAttribute(name, value);
  }
  button.parentElement.append(list, told);
  const name = `take/${input.name}` + (input.dataset.place ? `/${input.dataset.place}` : "");
  const kept = () => all("input[type=hidden]", form).find((it) => it.name === name);
  let [at, waiting, asked, choosing] = [-1, 0, null, false];
  const options = () => all("[role=option]", list);

  const close = () => {
    clearTimeout(waiting);
    asked?.abort();
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const look = (to) => {
    const there = options();
    at = there.length ? (to + there.length) % there.length : -1;
    there.forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
    if (at < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", there[at].id);
    there[at].scrollIntoView({ block: "nearest" });
  };
  const choose = (option) => {
    input.value = option.dataset.words;
    const hidden = kept() ?? Object.assign(document.createElement("input"), { type: "hidden", name });
    hidden.value = option.dataset.id;
    input.after(hidden);
    choosing = true;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    choosing = false;
    close();
    input.focus();
  };
  const ask = async (query) => {
    asked?.abort();
    asked = new AbortController();
    const address = new URL(form.dataset.findAt, location.href);
    address.search = new URLSearchParams({ part: "choices", kinds: input.dataset.find, q: query });
    try {
      const answer = await fetch(address, { credentials: "same-origin", signal: asked.signal });
      if (!answer.ok) return;
      const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("ul");
      list.replaceChildren(...found.children);
      all("li", list).forEach((option, place) => {
        option.id = `${list.id}-${place}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
      });
      told.textContent = found.dataset.count;
      list.hidden = list.children.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      at = -1;
      input.removeAttribute("aria-activedescendant");
    } catch { /* Away, or asked again. The button still searches without this. */ }
  };

  on("input", () => {
    if (choosing) return;
    kept()?.remove();
    clearTimeout(waiting);
    if (!input.value.trim()) return close();
    waiting = setTimeout(() => ask(input.value), ASKED_AFTER_MS);
  }, input);
  on("keydown", async (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (list.hidden) await ask(input.value);
      look(at < 0 && step < 0 ? -1 : at + step);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      choose(options()[at]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  }, input);
  on("mousedown", (event) => event.preventDefault(), list);
  on("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  }, list);
  on("click", async (event) => {
    event.preventDefault();
    input.focus();
    await ask(input.value);
  }, button);
  on("blur", close, input);
};

const start = (root) => { for (const input of all("input[data-find]", root)) if (!input.closest("fieldset:disabled")) combobox(input); };
start(document);
on("htmx:load", (event) => { if (event.detail.elt !== document.body) start(event.detail.elt); }, document);
