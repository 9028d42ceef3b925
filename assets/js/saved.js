// The list a reader keeps, on this device only. Without this file the same works through the addresses of links.
const place = document.querySelector("[data-keep]");
const at = (name) => place.querySelector(`[data-${name}]`);
const key = "saved:" + place.dataset.keep;
const split = (text) => (text ?? "").split(",").filter(Boolean);
const most = 50;
// The name of a list's page is the same on every page, and its address ends in the list.
const read = () => split(localStorage.getItem(key));
const write = (items) => {
  const list = [...new Set(items)].sort().slice(0, most);
  if (list.length) localStorage.setItem(key, list); else localStorage.removeItem(key);
  draw();
  // What is on the list stays readable without network.
  const page = new URL(at("list")?.href ?? location.href);
  page.search = list.length ? new URLSearchParams({ e: list.join() }) : "";
  navigator.serviceWorker?.controller?.postMessage({ list: page.href });
};
const draw = () => {
  const list = read();
  const link = at("list");
  if (link) {
    link.hidden = !list.length;
    link.search = list.length ? new URLSearchParams({ e: list.join() }) : "";
    at("count").textContent = list.length;
  }
  const item = at("item");
  if (item) {
    const on = list.includes(item.dataset.item);
    const put = item.querySelector("[data-put]");
    if (!put.firstChild) put.append(...at("plain").cloneNode(true).childNodes);
    at("plain").hidden = true;
    item.hidden = false;
    put.hidden = on;
    item.querySelector("[data-take]").hidden = !on;
  }
  const store = at("store");
  if (store) {
    const kept = split(place.dataset.here).every((it) => list.includes(it));
    store.hidden = kept;
    at("stored").hidden = !kept;
  }
};

place.addEventListener("click", ({ target }) => {
  const hit = (name) => target.closest(`[data-${name}]`);
  const list = read();
  const item = hit("item")?.dataset.item;
  const off = hit("off")?.dataset.off;
  if (item) write(list.includes(item) ? list.filter((it) => it !== item) : [...list, item]);
  if (off) write(list.filter((it) => it !== off));
  if (hit("store")) write([...list, ...split(place.dataset.here)]);
  if (hit("forget")) write([]);
});

/** Keeps the entry of this page, for whoever pressed the link that this code replaces. */
export const begin = () => {
  write([...read(), at("item").dataset.item]);
  at("item").focus();
};

// A list that somebody gave in a code stands behind the `#`.
const handed = at("handed");
const open = async () => {
  if (location.hash.startsWith("#e=")) (await import(handed.dataset.handed)).open(handed, (items) => write([...read(), ...items]));
};
if (handed) {
  open();
  addEventListener("hashchange", open);
}

// Storage may be off: then the links stay as they are.
try { draw(); } catch { /* nothing is kept here */ }
