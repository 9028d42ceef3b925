// What a browser can add to the readers' pages. Every task works without this file.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const on = (type, act, target = document) => target.addEventListener(type, act);

// Storage may be off: then nothing is remembered.
const store = (act) => { try { return act(localStorage); } catch {} };

// Things that make no sense without script stay hidden until it runs.
const show = (selector) => { for (const element of all(selector)) element.hidden = false; };
show("[data-js], [data-print]");

on("click", (event) => {
  if (event.target.closest("[data-print]")) print();
  for (const menu of all("[data-menu][open]")) if (!menu.contains(event.target)) menu.open = false;
});

// Leave quickly: show nothing, forget the ticks made here, and take this page's place in the history.
const exit = document.querySelector("[data-exit]");
let escapes = [];
const leave = () => {
  document.body.hidden = true;
  document.title = "\u00a0";
  for (const { dataset } of all("[data-guide]")) store((storage) => storage.removeItem("guide:" + dataset.guide));
  location.replace(exit.href);
};
if (exit) on("click", (event) => { event.preventDefault(); leave(); }, exit);

on("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of all("[data-menu][open]")) {
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    menu.open = false;
  }
  for (const close of all(".counter:target .no")) close.click();
  // Three times within two seconds, so that closing a menu never throws anybody out.
  escapes = [...escapes, event.timeStamp].filter((moment) => event.timeStamp - moment < 2000);
  if (exit && escapes.length > 2) leave();
});

// A guide's ticks live on this device only, under the guide's name, the same in every language.
for (const guide of all("[data-guide]")) {
  const key = "guide:" + guide.dataset.guide;
  const ticks = all("[data-tick]", guide);
  const done = () => ticks.filter((tick) => tick.checked);
  const count = () => { for (const place of all("[data-done]")) place.textContent = done().length; };
  const saved = (store((storage) => storage.getItem(key)) ?? "").split(" ");
  for (const tick of ticks) if (saved.includes(tick.dataset.tick)) tick.checked = true;
  const save = () => {
    const names = done().map((tick) => tick.dataset.tick).join(" ");
    store((storage) => names ? storage.setItem(key, names) : storage.removeItem(key));
    count();
  };
  on("change", save, guide);
  for (const clear of all("[data-clear]")) on("click", () => { for (const tick of ticks) tick.checked = false; save(); }, clear);
  show("[data-progress], [data-clear]");
  count();
}

// The list a reader keeps has code of its own, fetched once there is a list or somebody begins one.
const keep = document.querySelector("[data-code]");
if (keep) {
  const load = () => import(keep.dataset.code);
  const begun = store((storage) => storage.getItem("saved:" + keep.dataset.keep) ?? "");
  if (begun) load();
  if (begun === "") on("click", async (event) => { event.preventDefault(); (await load()).begin(); }, keep.querySelector("[data-plain]"));
}

// What few readers use has code of its own, fetched when it is pressed.
for (const button of all("[data-run]")) on("click", async () => (await import(button.dataset.run)).run(button), button);

// Reading aloud is offered where this device has a voice of its own for the language of the title.
const bar = document.querySelector("[data-read]");
if (bar && globalThis.speechSynthesis) {
  const primary = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  const title = document.querySelector("h1");
  const lang = primary((title.querySelector("[lang]") ?? title).closest("[lang]").lang);
  const offer = () => {
    bar.hidden = !speechSynthesis.getVoices().some((voice) => voice.localService && primary(voice.lang) === lang);
  };
  // Some browsers know their voices only later.
  speechSynthesis.addEventListener?.("voiceschanged", offer);
  offer();
  on("click", async () => (await import(bar.dataset.read)).toggle(), bar.querySelector("button"));
}

// A worker keeps pages for when there is no network. It comes after everything else, and not where data is saved, where
// somebody has said no, or from a page about danger.
if (!document.querySelector("[data-quiet]") && !navigator.connection?.saveData && !store((storage) => storage.getItem("offline"))) {
  onload = () => navigator.serviceWorker?.register(document.querySelector(".brand").href + "/../sw.js").catch(() => {});
}
