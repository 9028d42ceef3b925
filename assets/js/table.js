// Keys for the table of entries. Everything they do can be done with Tab and a press, too.
// The table may come anew while the page stays, so everything is looked up when it is needed.
const find = (selector) => document.querySelector(selector);
const inTable = (selector) => [...(find("[data-table]")?.querySelectorAll(selector) ?? [])];
const links = () => inTable("tbody th a");
const boxes = () => inTable("input[name=pick]");
const use = () => find("[data-keys-on]");

// Single letters get in the way of speech input, so they can be turned off, on this browser and for good.
const KEPT = "integra-desk-keys";
const kept = (value) => {
  try {
    return value === undefined ? localStorage.getItem(KEPT) : localStorage.setItem(KEPT, value);
  } catch { return null; /* Nothing may be kept here: the keys are on. */ }
};
const start = () => { if (use()) use().checked = kept() !== "off"; };
start();
document.addEventListener("htmx:load", start);
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-keys-on]")) kept(event.target.checked ? "on" : "off");
});

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
  ArrowDown: () => (find("[data-table]")?.contains(document.activeElement) ? move(1) : false),
  ArrowUp: () => (find("[data-table]")?.contains(document.activeElement) ? move(-1) : false),
  x: () => document.activeElement.closest("[data-table] tr")?.querySelector("input[name=pick]")?.click(),
  "/": () => find("#q")?.focus(),
  "?": () => {
    const keys = find("[data-keys]");
    keys.open = !keys.open;
    if (keys.open) keys.querySelector("summary").focus();
  },
};
document.addEventListener("keydown", (event) => {
  const act = acts[event.key];
  if (!act || !use()?.checked || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
  // False: this key does nothing here, and the browser does what it always does.
  if (act() !== false) event.preventDefault();
});

// One press ticks all rows, the next takes the ticks away again. Without this file the page comes again, ticked.
document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-tick]")) return;
  event.preventDefault();
  const all = boxes();
  const tick = all.some((box) => !box.checked);
  for (const box of all) box.checked = tick;
});
