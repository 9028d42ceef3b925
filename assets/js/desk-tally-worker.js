// Opens the tally where there is no network. It keeps one page, with nothing about anybody in it and no mark of a session, and
// the files that page needs. Whatever else is asked for goes its own way.
const scope = new URL(registration.scope);
const KEPT = `integra tally page ${scope.pathname}`;
const PAGE = `${scope.href}?alone=1`;
// How long a slow line is waited for before the kept page is shown, in milliseconds.
const PATIENCE = 4000;

const keep = async () => {
  const answer = await fetch(PAGE, { credentials: "same-origin", redirect: "manual" });
  if (!answer.ok) return;
  const html = await answer.clone().text();
  const files = new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"#]+)/g)].map(([, path]) => new URL(path, scope).href));
  const cache = await caches.open(KEPT);
  // All files first: a page that is kept has what it needs.
  for (const file of files) if (!(await cache.match(file))) await cache.add(file);
  await cache.put(PAGE, answer);
  for (const { url } of await cache.keys()) if (url !== PAGE && !files.has(url)) await cache.delete(url);
};

const kept = async (url) => (await caches.open(KEPT)).match(url);
const page = async (request) => {
  const late = AbortSignal.timeout(PATIENCE);
  // A navigation cannot be given a signal, so the race is run beside it.
  const given = new Promise((_, fail) => { late.addEventListener("abort", fail); });
  const going = fetch(request);
  try {
    return await Promise.race([going, given]);
  } catch {
    // Where nothing is kept, one waits as long as without this file.
    return (await kept(PAGE)) ?? going;
  }
};
const file = async (request) => (await kept(request.url)) ?? fetch(request);

addEventListener("install", (event) => event.waitUntil(keep().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => { if (event.data === "keep") event.waitUntil(keep().catch(() => {})); });
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== scope.origin) return;
  if (request.mode === "navigate" && pathname === scope.pathname) event.respondWith(page(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(file(request));
});
