// Keys for the table of entries. Everything they do can be done with Tab and a press, too.
const table = document.querySelector("[data-table]");
const keys = document.querySelector("[data-keys]");
const search = document.querySelector("#q");
const use = keys?.querySelector("[data-keys-on]");
const links = () => (table ? [...table.querySelectorAll("tbody th a")] : []);
const boxes = () => (table ? [...table.querySelectorAll("input[name=pick]")] : []);

// Single letters get in the way of speech input, so they can be turned off, on this browser and for good.
const KEPT = "integra-desk-keys";
const kept = (value) => {
  try {
    return value === undefined ? localStorage.getItem(KEPT) : localStorage.setItem(KEPT, value);
  } catch { return null; /* Nothing may be kept here: the keys are on. */ }
};
if (use) {
  use.checked = kept() !== "off";
  use.addEventListener("change", () => kept(use.checked ? "on" : "off"));
}

const writes = (element) => element.matches("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])");
const move = (by) => {
  const all = links();
  const here = all.findIndex((link) => link.closest("tr").contains(document.activeElement));
  const next = all[here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(here + by, 0), all.length - 1)];
  next?.focus();
  next?.closest("tr").scrollIntoView({ block: "nearest" });
};
const acts = {
  j: () => move(1),
  k: () => move(-1),
  ArrowDown: () => (table?.contains(document.activeElement) ? move(1) : false),
  ArrowUp: () => (table?.contains(document.activeElement) ? move(-1) : false),
  x: () => document.activeElement.closest("[data-table] tr")?.querySelector("input[name=pick]")?.click(),
  "/": () => search?.focus(),
  "?": () => {
    keys.open = !keys.open;
    if (keys.open) keys.querySelector("summary").focus();
  },
};
document.addEventListener("keydown", (event) => {
  const act = acts[event.key];
  if (!act || !use?.checked || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
  // False: this key does nothing here, and the browser does what it always does.
  if (act() !== false) event.preventDefault();
});

// One press ticks all rows, the next takes the ticks away again. Without this file the page comes again, ticked.
document.querySelector("[data-tick]")?.addEventListener("click", (event) => {
  event.preventDefault();
  const all = boxes();
  const tick = all.some((box) => !box.checked);
  for (const box of all) box.checked = tick;
});
