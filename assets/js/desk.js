// What a browser can add to the desk. Every task works without this file.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const on = (type, act, target = document) => target.addEventListener(type, act);

// Menus close when one looks elsewhere.
on("click", (event) => {
  for (const menu of all("[data-menu][open]")) if (!menu.contains(event.target)) menu.open = false;
});
on("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of all("[data-menu][open]")) {
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    menu.open = false;
  }
});

// What was typed is kept every few seconds, for this person only, until it is saved.
let waiting = 0;
const keeper = (form) => {
  const told = form.querySelector("[data-unsaved-told]");
  const keep = async () => {
    waiting = 0;
    const body = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(form.dataset.unsaved, { method: "POST", body, credentials: "same-origin" });
      if (answer.ok && told) told.hidden = false;
    } catch { /* The network is away; the next key press tries again. */ }
  };
  const soon = () => {
    if (told) told.hidden = true;
    clearTimeout(waiting);
    waiting = setTimeout(keep, 2500);
  };
  on("input", soon, form);
  on("submit", () => { clearTimeout(waiting); waiting = 0; }, form);
  return soon;
};
on("beforeunload", (event) => { if (waiting) event.preventDefault(); }, window);

const start = (root, fresh) => {
  for (const element of all("[data-js]", root)) element.hidden = false;
  // A mistake in a form is the first thing one sees.
  root.querySelector("[data-summary]")?.focus();
  // A row just added is where one goes on typing. Without this file the page is the same, and opens at the list.
  for (const form of all("form[data-focus]", root)) {
    const place = document.getElementById(form.dataset.focus);
    const field = place?.matches("input, select, textarea, button") ? place : place?.querySelector("input:not([type=hidden]), select, textarea");
    (field ?? place)?.focus();
  }
  for (const form of all("form[data-unsaved]", root)) {
    const soon = keeper(form);
    // A row added or moved is a change too.
    if (fresh) soon();
  }
};
start(document, false);
on("htmx:load", (event) => { if (event.detail.elt !== document.body) start(event.detail.elt, true); });
