// Keeps pages of one city on the device, for when there is no network. It stands beside the city's languages and sees
// nothing else: not the desk, not what is sent. What the network answers is always shown first; nothing of what it keeps
// leaves the device.
const scope = new URL(registration.scope);
const named = (what) => `integra ${scope.pathname} ${what}`;
const [PAGES, SAVED, DOORS, FILES] = ["pages", "saved", "doors", "files"].map(named);
const packOf = (lang) => named(`pack ${lang}`);
const doorOf = (lang) => `${scope.href}${lang}/offline`;
const indexOf = (lang) => `${scope.href}${lang}/offline/index`;
const stateOf = (lang) => `${scope.href}${lang}/offline/state`;

// How long a slow line is waited for before the kept copy is shown, in milliseconds.
const PATIENCE = 4000;
// How long the essentials may take on the slowest line.
const LAST_PATIENCE = 180000;
const DAY = 24 * 60 * 60 * 1000;
const MOST_PAGES = 50;
const MOST_FILES = 120;
// Longer pages than any of ours, in characters.
const LONGEST = 300000;
// As the server promises for a pack with everything that belongs to it, in bytes.
const MOST_ON_THE_WIRE = 300000;
const FORMAT = 1;

// One after the other: what is kept and what is taken away must not cross.
let turn = Promise.resolve();
const inTurn = (work) => (turn = turn.catch(() => {}).then(work));

// After "clear this device" nothing may be written down again, unless somebody asks for it.
let forgotten = false;

const languageOf = ({ origin, pathname }) => {
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null;
  return pathname.slice(scope.pathname.length).match(/^(?!(?:all|api)(?:\/|$))([a-z]{2,3}(?:-[A-Za-z0-9]+)*)(?:\/|$)/)?.[1] ?? null;
};
// Words that somebody typed and answers they gave are not kept: only whole lists, and the list they keep themselves.
const mayKeep = ({ pathname, search }) => !search || /^\?page=\d+$/.test(search) || (/\/saved$/.test(pathname) && /^\?e=[^&]*$/.test(search));
// Pages about danger, answers to one request: the server marks them.
const isQuiet = (html) => /<body[^>]* data-quiet/.test(html);
const isPage = (answer) => answer.status === 200 && !answer.redirected
  && /^text\/html/.test(answer.headers.get("content-type")) && !/no-store|private/.test(answer.headers.get("cache-control"));

const headersOf = (answer, kept, kind = "text/html; charset=utf-8") => {
  const headers = new Headers({ "content-type": kind, "x-kept": kept });
  for (const name of ["content-security-policy", "referrer-policy"]) headers.set(name, answer.headers.get(name) ?? "");
  return headers;
};
const put = async (cache, url, body, headers) => {
  if (!forgotten) await cache.put(url, new Response(body, { headers }));
};
const trim = async (cache, most) => {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(key);
};

// Keeps a page with what it needs; what is kept last is thrown out last.
async function keep(name, url, answer) {
  const html = await answer.text();
  const cache = await caches.open(name);
  const before = await cache.match(url);
  await cache.delete(url);
  if (isQuiet(html) || html.length > LONGEST) return null;
  try {
    await put(cache, url, html, headersOf(answer, new Date().toISOString()));
  } catch (error) {
    // The device is full: what was there is better than nothing.
    if (before && !forgotten) await cache.put(url, before);
    throw error;
  }
  if (name === PAGES) await trim(cache, MOST_PAGES);
  await keepFiles(html, /(?:href|src|data-code|data-teller|data-finder)="([^"#]*\/assets\/[^"#]+)/g);
  return html;
}

async function keepFiles(html, named) {
  const cache = await caches.open(FILES);
  const found = html.matchAll(named);
  for (const url of new Set([...found].map(([, it]) => new URL(it, scope).href))) {
    if (new URL(url).origin !== scope.origin || await cache.match(url)) continue;
    // What another cache has may go with it.
    const answer = await caches.match(url) ?? await fetch(url).catch(() => null);
    if (answer?.ok && !forgotten) await cache.put(url, answer);
  }
  await trim(cache, MOST_FILES);
}

// The page about having no network must be there before it is needed.
async function keepDoor(lang) {
  const door = await caches.match(doorOf(lang), { cacheName: DOORS });
  if (door && Date.now() - Date.parse(door.headers.get("x-kept")) < DAY) return;
  const answer = await fetch(doorOf(lang)).catch(() => null);
  if (answer && isPage(answer)) await keep(DOORS, doorOf(lang), answer);
}

const drop = async (url) => {
  for (const name of [PAGES, SAVED]) await (await caches.open(name)).delete(url);
};

// What was taken away or erased goes everywhere, its words in the search of the device too.
async function gone(url, lang) {
  await drop(url);
  const index = await read(lang, indexOf(lang));
  const pages = index?.pages.filter((it) => new URL(it.url, scope).href !== url);
  if (!index || pages.length === index.pages.length) return;
  await (await caches.open(packOf(lang))).delete(url);
  await write(lang, indexOf(lang), { ...index, pages });
}

// The newest copy.
async function find(url) {
  const names = [DOORS, PAGES, SAVED, packOf(languageOf(url))];
  const copies = await Promise.all(names.map((cacheName) => caches.match(url.href.split("#")[0], { cacheName })));
  const at = (copy) => Date.parse(copy.headers.get("x-kept")) || 0;
  return copies.filter(Boolean).sort((one, two) => at(two) - at(one))[0];
}

// A copy says that it is one, and from when. What holds only at an hour, or on a day, is not shown, and nothing that is
// sent off.
async function shown(copy, lang, missing) {
  const html = await copy.text();
  const door = await caches.match(doorOf(lang), { cacheName: DOORS });
  const kept = copy.headers.get("x-kept");
  const when = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" }).format(new Date(kept));
  const strip = door && !missing ? (await door.text()).split('<template id="kept">')[1]?.split("</template>")[0].replace("{at}", when) : "";
  const marked = html.replace("<html ", `<html data-kept="${kept}"${missing ? " data-missing" : ""} `)
    .replace(/class="(?:state (?:open|closed|soon|later)|[^"]*\blive)"/g, "$& hidden").replace(/(<tr class="[a-z-]+) today"/g, '$1"')
    .replace(/<form(?=[^>]* method="post")/g, "<form hidden")
    .replace('<main id="main">', (main) => (strip ?? "") + main);
  return new Response(marked, { status: missing ? 503 : 200, headers: copy.headers });
}

async function instead(url, lang) {
  // A list that was changed without network is not there yet; the one before is better than none.
  const list = /\/saved$/.test(url.pathname) && await caches.match(url.href, { cacheName: SAVED, ignoreSearch: true });
  if (list) return shown(list, lang);
  const door = await caches.match(doorOf(lang), { cacheName: DOORS });
  if (door) return shown(door, lang, true);
  const cache = await caches.open(DOORS);
  const [any] = await cache.keys();
  return any ? shown(await cache.match(any), languageOf(new URL(any.url)), true) : Response.error();
}

const ask = async (event) => await event.preloadResponse ?? fetch(event.request);

// What is no page of a language goes through as it is. Without network the city's own address leads to what is kept.
async function through(event, url) {
  return ask(event).catch(async (error) => {
    const [door] = url.pathname === scope.pathname ? await (await caches.open(DOORS)).keys() : [];
    if (door) return Response.redirect(door.url.replace(/\/offline$/, ""));
    throw error;
  });
}

async function page(event, url, lang) {
  const network = (async () => {
    const answer = await ask(event);
    // The server itself is away.
    if (answer.status >= 502 && answer.status <= 504) throw new TypeError(answer.statusText);
    const address = url.href.split("#")[0];
    if (isPage(answer) && mayKeep(url)) event.waitUntil(keep(PAGES, address, answer.clone()).catch(() => {}));
    else if (answer.status === 404 || answer.status === 410) event.waitUntil(inTurn(() => gone(address, lang)).catch(() => {}));
    event.waitUntil(keepDoor(lang).then(() => inTurn(() => keepUp(lang))).catch(() => {}));
    return answer;
  })();
  event.waitUntil(network.catch(() => {}));
  const first = await Promise.race([network, new Promise((done) => setTimeout(done, PATIENCE))]).catch(() => null);
  if (first) return first;
  const copy = await find(url);
  return copy ? shown(copy, lang) : network.catch(() => instead(url, lang));
}

// A name with a hash means the same for ever.
async function file(event) {
  const kept = await caches.match(event.request.url);
  if (kept) return kept;
  const answer = await fetch(event.request);
  const copy = answer.clone();
  const store = async () => {
    // On a host of the city's own the desk loads files, too.
    const asking = await clients.get(event.clientId);
    if (answer.ok && !forgotten && asking && languageOf(new URL(asking.url))) await (await caches.open(FILES)).put(event.request.url, copy);
  };
  event.waitUntil(store().catch(() => {}));
  return answer;
}

const picture = async (request) => fetch(request).catch(async () => await caches.match(request.url) ?? Response.error());

const read = async (lang, url) => (await caches.match(url, { cacheName: packOf(lang) }))?.json();
const write = async (lang, url, what) => put(await caches.open(packOf(lang)), url, JSON.stringify(what), { "content-type": "application/json" });

// What a page says, without what stands on every page. A search sees no difference between an apostrophe and other signs.
const words = (html) => html.slice(html.indexOf("<main"), html.lastIndexOf("</main>")).split('id="talk"')[0]
  .replace(/<(script|svg|form|nav)[^>]*>[^]*?<\/\1>|<[^>]*>/g, " ").replace(/&[#\w]+;/g, "'").replace(/\s+/g, " ");

// A first download that fails leaves nothing; a later one leaves what was there.
const pack = (lang, tell) => fetched(lang, tell).catch(async (error) => {
  if (!await read(lang, indexOf(lang))) await caches.delete(packOf(lang));
  throw error;
});

// Fetches the essentials, or what of them is not on the device yet.
async function fetched(lang, tell = () => {}) {
  const before = await read(lang, indexOf(lang));
  const had = [...before?.pages ?? [], ...before?.files ?? []];
  const marks = had.map(({ mark }) => mark).join("");
  const address = `${scope.href}${lang}/offline/pack`;
  const asked = marks && marks.length < 1900 ? `${address}?have=${marks}` : address;
  const answer = await fetch(asked, { signal: AbortSignal.timeout?.(LAST_PATIENCE) });
  if (!answer.ok) throw new Error(answer.status);
  let text = "";
  const [decoder, reader] = [new TextDecoder(), answer.body.getReader()];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    tell({ got: text.length });
  }
  const fresh = JSON.parse(text);
  if (fresh.format !== FORMAT) throw new Error("format");
  const cache = await caches.open(packOf(lang));
  const visited = await caches.open(PAGES);
  for (const { url, kind, text } of fresh.files) await put(cache, url, text, headersOf(answer, fresh.made, kind));
  for (const { url, html } of fresh.pages) {
    await put(cache, url, html, headersOf(answer, fresh.made));
    await visited.delete(url);
  }
  const all = new Set(fresh.all);
  const there = (old, young) => [...(old ?? []).filter(({ mark, url }) => all.has(mark) && !young.some((it) => it.url === url)), ...young];
  const index = {
    pages: there(before?.pages, fresh.pages.map(({ url, mark, title, names, html }) => ({ url, mark, title, names, words: words(html) }))),
    files: there(before?.files, fresh.files.map(({ url, mark }) => ({ url, mark }))),
  };
  const order = new Map(fresh.all.map((mark, at) => [mark, at]));
  index.pages.sort((one, two) => order.get(one.mark) - order.get(two.mark));
  const urls = new Set([...index.pages, ...index.files].map(({ url }) => url).concat(fresh.pictures).map((url) => new URL(url, scope).href));
  for (const { url } of await cache.keys()) {
    if (urls.has(url) || url === indexOf(lang) || url === stateOf(lang)) continue;
    await cache.delete(url);
    // Where the pack has left something out, the page may still be there for everybody.
    if (!fresh.left_out) await drop(url);
  }
  const size = Number(answer.headers.get("content-length")) || text.length / 8;
  // A difference weighs little, the pack it belongs to what it weighed.
  const used = /[?&]have=/.test(answer.url) ? Math.max(size, (await read(lang, stateOf(lang)))?.used ?? 0) : size;
  await write(lang, indexOf(lang), index);
  await write(lang, stateOf(lang), { kept: fresh.made, looked: Date.now(), seen: Date.now(), left: fresh.left_out, used });
  await keepDoor(lang);
  await pictures(cache, fresh.pictures, used);
  return { fresh: fresh.pages.length };
}

async function pictures(cache, urls, used) {
  let room = MOST_ON_THE_WIRE - used;
  for (const url of urls) {
    const old = await cache.match(url);
    if (old && Date.now() - Date.parse(old.headers.get("x-kept")) < 7 * DAY) {
      room -= (await old.arrayBuffer()).byteLength;
      continue;
    }
    if (room <= 0) return;
    const answer = await fetch(url).catch(() => null);
    const body = answer?.ok ? await answer.arrayBuffer() : null;
    if (!body || (room -= body.byteLength) < 0) continue;
    await put(cache, url, body, headersOf(answer, new Date().toISOString(), answer.headers.get("content-type")));
  }
}

// Once a day, where nobody saves data, what is kept is brought up to date.
async function keepUp(lang) {
  const state = await read(lang, stateOf(lang));
  if (!state) return;
  const due = Date.now() - state.looked > DAY && !navigator.connection?.saveData;
  // Written first: what fails is tried again tomorrow, and not with every page.
  await write(lang, stateOf(lang), { ...state, seen: Date.now(), looked: due ? Date.now() : state.looked });
  if (due) await pack(lang);
}

// The list somebody keeps, and the pages of what stands on it.
async function keepList(address) {
  const url = new URL(address);
  if (!languageOf(url)) return;
  // The list is the same in every language: what it was before goes in all of them.
  const visited = await caches.open(PAGES);
  for (const { url: old } of await visited.keys()) {
    if (/\/saved$/.test(new URL(old).pathname) && old !== url.href) await visited.delete(old);
  }
  if (!url.search) {
    await caches.delete(SAVED);
    return;
  }
  const answer = await fetch(url);
  if (!answer.ok || !/^text\/html/.test(answer.headers.get("content-type"))) return;
  const cache = await caches.open(SAVED);
  const html = await keep(SAVED, url.href, answer);
  const entries = [...(html ?? "").matchAll(/<h3[^>]*><a href="([^"]+)"/g)].map(([, it]) => new URL(it, scope).href);
  for (const { url: old } of await cache.keys()) {
    if (old !== url.href && !entries.includes(old)) await cache.delete(old);
  }
  for (const entry of entries) {
    if (!languageOf(new URL(entry)) || await cache.match(entry)) continue;
    const answer = await fetch(entry).catch(() => null);
    if (answer && isPage(answer)) await keep(SAVED, entry, answer);
  }
}

const own = async () => (await caches.keys()).filter((name) => name.startsWith(named("")));
async function forget() {
  forgotten = true;
  for (const name of await own()) await caches.delete(name);
}

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
  await registration.navigationPreload?.enable();
  await clients.claim();
  // The page that is open came before the worker did.
  for (const { url } of await clients.matchAll({ type: "window" })) {
    const [here, lang] = [new URL(url), languageOf(new URL(url))];
    if (!lang) continue;
    await keepDoor(lang);
    const answer = mayKeep(here) && await fetch(here).catch(() => null);
    if (answer && isPage(answer)) await keep(PAGES, url.split("#")[0], answer);
  }
})().catch(() => {})));

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.origin) return;
  const lang = languageOf(url);
  if (request.mode === "navigate") event.respondWith(lang ? page(event, url, lang) : through(event, url));
  else if (/\/assets\/[^/]+\.[0-9a-f]{8}\.\w+$/.test(url.pathname)) event.respondWith(file(event));
  else if (request.destination === "image") event.respondWith(picture(request));
});

addEventListener("message", (event) => {
  const [port] = event.ports;
  const { pack: lang, remove, list, forget: all } = event.data;
  const work = async () => {
    if (lang) {
      forgotten = false;
      return inTurn(() => pack(lang, (so) => port?.postMessage(so)));
    }
    if (remove) return inTurn(() => caches.delete(packOf(remove)));
    if (list) return inTurn(() => keepList(list));
    return all && forget();
  };
  event.waitUntil(work().then((done) => port?.postMessage({ done: done ?? true }), (error) => port?.postMessage({ failed: String(error) })));
});
