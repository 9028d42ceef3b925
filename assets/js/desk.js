// What a browser can add to the desk. Every task works without this file.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const on = (type, act, target = document) => target.addEventListener(type, act);

for (const element of all("[data-js]")) element.hidden = false;

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

// A mistake in a form is the first thing one sees.
document.querySelector("[data-summary]")?.focus();

// A row just added is where one goes on typing. Without this file the page is the same, only higher up.
for (const form of all("form[data-focus]")) {
  const place = document.getElementById(form.dataset.focus);
  const field = place?.matches("input, select, textarea, button") ? place : place?.querySelector("input:not([type=hidden]), select, textarea");
  (field ?? place)?.focus();
}

// What was typed is kept every few seconds, for this person only, until it is saved.
for (const form of all("form[data-unsaved]")) {
  let waiting = 0;
  let changed = false;
  const told = form.querySelector("[data-unsaved-told]");
  const keep = async () => {
    waiting = 0;
    const body = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(form.dataset.unsaved, { method: "POST", body, credentials: "same-origin" });
      if (answer.ok && told) told.hidden = false;
    } catch { /* The network is away; the next key press tries again. */ }
  };
  on("input", () => {
    changed = true;
    if (told) told.hidden = true;
    clearTimeout(waiting);
    waiting = setTimeout(keep, 2500);
  }, form);
  on("submit", () => { changed = false; clearTimeout(waiting); }, form);
  on("beforeunload", (event) => { if (changed && waiting) event.preventDefault(); }, window);
}

// A press on a picture says which point of it matters.
for (const picture of all("[data-focal]")) {
  const form = document.getElementById(picture.dataset.focal);
  if (!form) continue;
  picture.classList.add("live");
  on("click", (event) => {
    const box = picture.getBoundingClientRect();
    const part = (at, size) => String(Math.min(100, Math.max(0, Math.round((at / size) * 100))));
    form.elements.x.value = part(event.clientX - box.left, box.width);
    form.elements.y.value = part(event.clientY - box.top, box.height);
    form.requestSubmit();
  }, picture);
}
