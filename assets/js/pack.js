// What is kept on this device: told, searched, brought up to date and taken away. The worker does the keeping.
const root = document.documentElement;
const place = document.querySelector("[data-pack]");
const part = (name) => place.querySelector(`[data-part="${name}"]`);
const show = (name, on = true) => { part(name).hidden = !on; };
const kilobytes = (bytes) => new Intl.NumberFormat(root.lang, { style: "unit", unit: "kilobyte" }).format(Math.ceil(bytes / 1000));
const moment = (at) => new Intl.DateTimeFormat(root.lang, { dateStyle: "long", timeStyle: "short" }).format(new Date(at));
const script = new URL("sw.js", document.querySelector(".brand").href);
const scope = new URL(".", script);
const lang = new URL(place.dataset.pack, location).pathname.slice(scope.pathname.length).split("/")[0];
const cacheName = `integra ${scope.pathname} pack ${lang}`;
const read = async (what) => (await caches.match(`${scope.href}${lang}/offline/${what}`, { cacheName }))?.json();

const ask = async (message, heard = () => {}) => {
  await navigator.serviceWorker.register(script);
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((done, fail) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => ("done" in data ? done(data.done) : "failed" in data ? fail(new Error(data.failed)) : heard(data));
    active.postMessage(message, [port2]);
  });
};
// Without network this page is a copy itself.
const copy = "kept" in root.dataset;
const say = (name) => {
  for (const one of place.querySelectorAll("[data-said]")) one.hidden = one.dataset.said !== name;
};

// How much of the reader's data it takes: all of it, or what is new.
const weigh = async (index) => {
  const marks = [...index?.pages ?? [], ...index?.files ?? []].map(({ mark }) => mark).join("");
  const url = marks && marks.length < 1900 ? `${place.dataset.pack}?have=${marks}` : place.dataset.pack;
  const answer = await fetch(url, { method: "HEAD" }).catch(() => null);
  const bytes = Number(answer?.headers.get("content-length"));
  if (answer?.ok && bytes) part("size").textContent = kilobytes(bytes);
  show("weight", Boolean(answer?.ok && bytes) || !index);
};

const link = (url, words) => {
  const item = document.createElement("li");
  const anchor = Object.assign(document.createElement("a"), { href: url, textContent: words });
  item.append(anchor);
  return item;
};

let index = null;
const draw = async () => {
  const state = await read("state");
  index = state && await read("index");
  show("kept", Boolean(index));
  show("keep", !index);
  show("update", Boolean(index) && !copy);
  show("weight", !index);
  show("remove", Boolean(index));
  show("search", Boolean(index));
  show("left", Boolean(state?.left));
  if (index) {
    part("since").textContent = moment(state.kept);
    part("seen").textContent = moment(state.seen);
  }
  await visited();
};

// The pages this device has, by their titles: the doors of the pack, then what was visited and saved.
const visited = async () => {
  const found = new Map();
  for (const { url, title } of index?.pages ?? []) {
    if (!new URL(url, scope).pathname.slice(scope.pathname.length + lang.length + 1).includes("/")) found.set(new URL(url, scope).href, title);
  }
  for (const name of ["saved", "pages"]) {
    const cache = await caches.has(`integra ${scope.pathname} ${name}`) && await caches.open(`integra ${scope.pathname} ${name}`);
    for (const { url } of cache ? await cache.keys() : []) {
      const title = (await (await cache.match(url)).text()).match(/<title>(.*?)(?: – [^–]*)?<\/title>/)?.[1];
      const plain = Object.assign(document.createElement("textarea"), { innerHTML: title ?? "" }).value;
      if (plain && url.startsWith(`${scope.href}${lang}`) && !found.has(url)) found.set(url, plain);
    }
  }
  part("pages").replaceChildren(...[...found].map(([url, title]) => link(url, title)));
  show("visited", found.size > 0);
};

const fetchPack = async () => {
  say("busy");
  const bar = part("bar");
  bar.hidden = false;
  bar.removeAttribute("value");
  for (const name of ["keep", "update", "remove"]) part(name).disabled = true;
  try {
    try { localStorage.removeItem("offline"); } catch { /* storage is off */ }
    const { fresh } = await ask({ pack: lang }, ({ got }) => { bar.value = Math.min(95, got / 20000); });
    say(fresh ? "done" : "same");
  } catch {
    say("failed");
  }
  bar.hidden = true;
  for (const name of ["keep", "update", "remove"]) part(name).disabled = false;
  await draw();
  if (index) await weigh(index);
};

// Keeps the essentials, for whoever pressed before this code was there.
export const keep = fetchPack;

const find = async () => {
  const words = part("q").value.trim();
  const { look } = await import(place.dataset.finder);
  const hits = words && index ? look(index.pages, words) : [];
  part("found").replaceChildren(...hits.slice(0, 12).map(({ url, title }) => link(url, title)));
  show("nothing", Boolean(words) && hits.length === 0);
};

part("keep").addEventListener("click", fetchPack);
part("update").addEventListener("click", fetchPack);
part("remove").addEventListener("click", async () => {
  await ask({ remove: lang });
  say("gone");
  await draw();
  await weigh(null);
});
part("never").addEventListener("click", async () => {
  try { localStorage.setItem("offline", "no"); } catch { /* storage is off */ }
  await ask({ forget: true });
  await (await navigator.serviceWorker.getRegistration())?.unregister();
  say("gone");
  await draw();
});
show("never");
part("q").addEventListener("input", find);
// With network the whole portal is searched.
part("q").form.addEventListener("submit", (event) => {
  if (!copy) return;
  event.preventDefault();
  find();
});
part("retry").addEventListener("click", () => location.reload());

show("missing", "missing" in root.dataset);
await draw();
const asked = new URLSearchParams(location.search).get("q");
if (asked && index) {
  part("q").value = asked;
  await find();
}
if (!copy) await weigh(index);
