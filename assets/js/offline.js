// The page about having no network: offers the essentials with their size. What is on the device is told by further code,
// fetched only where something is kept or when somebody presses the button.
const place = document.querySelector("[data-pack]");
const part = (name) => place.querySelector(`[data-part="${name}"]`);
const tell = () => import(place.dataset.teller);

if (navigator.serviceWorker && globalThis.caches) {
  part("none").hidden = true;
  part("keep").hidden = false;
  const here = "missing" in document.documentElement.dataset || await navigator.serviceWorker.getRegistration();
  if (here) await tell();
  else {
    part("keep").addEventListener("click", async () => (await tell()).keep(), { once: true });
    const { headers } = await fetch(place.dataset.pack, { method: "HEAD" }).catch(() => new Response());
    const bytes = Number(headers.get("content-length"));
    if (bytes) part("size").textContent = new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit: "kilobyte" }).format(Math.ceil(bytes / 1000));
  }
}
