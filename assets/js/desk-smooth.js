// The desk without loading whole pages: rows of a form, tables and translations change in place. The same forms and
// addresses answer without this file; htmx only fetches them and puts the new <main> in the place of the old one.
const htmx = window.htmx;
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const MAIN = { "hx-target": "#main", "hx-select": "#main", "hx-swap": "outerHTML" };
const LOOKS = /^(add|remove|up|down|copy|weekdays|find|preview) /;

const set = (element, attributes) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  htmx.process(element);
};

const start = (root) => {
  // The table follows its filters.
  for (const form of all("form[data-live]", root)) {
    set(form, { ...MAIN, "hx-get": form.action, "hx-push-url": "true", "hx-sync": "this:replace", "hx-trigger": "submit, change delay:50ms, input changed delay:500ms" });
  }
  for (const part of all("nav.pages, thead", root)) set(part, { ...MAIN, "hx-swap": "outerHTML show:window:top", "hx-boost": "true" });
  // A translation is saved where one is.
  for (const form of all("form[data-smooth]", root)) {
    set(form, { ...MAIN, "hx-post": form.getAttribute("action") || location.pathname, "hx-push-url": "true" });
  }
};

// Buttons of rows, previews and searches of a form. Other buttons save, and lead elsewhere.
let busy = false;
let plain = false;
document.addEventListener("submit", async (event) => {
  const [form, button] = [event.target, event.submitter];
  if (plain || event.defaultPrevented || !form.matches("form.sheet") || button?.name !== "do" || !LOOKS.test(button.value)) return;
  event.preventDefault();
  if (busy) return;
  busy = true;
  form.setAttribute("aria-busy", "true");
  let good = false;
  const ends = (it) => { good = it.detail.successful; };
  form.addEventListener("htmx:afterRequest", ends);
  try {
    await htmx.ajax("POST", form.action, { source: form, target: "#main", select: "#main", swap: "outerHTML", values: { do: button.value } });
  } catch { /* Told below. */ }
  busy = false;
  if (good) return;
  // What has no form to show (signed out, too large) is a page of its own, from which one can go back.
  form.removeAttribute("aria-busy");
  plain = true;
  form.requestSubmit(button);
  plain = false;
});

// Whoever hears the page hears that something was saved.
const told = document.createElement("p");
told.className = "vh";
told.setAttribute("role", "status");
document.body.append(told);
document.addEventListener("htmx:load", (event) => {
  if (event.detail.elt === document.body) return;
  start(event.detail.elt);
  told.textContent = event.detail.elt.querySelector(".note.ok")?.textContent ?? "";
});
// A session that has ended is no part of this page.
document.addEventListener("htmx:beforeSwap", (event) => {
  const there = new URL(event.detail.xhr.responseURL || location.href).pathname;
  if (there.startsWith("/desk/sign-in")) {
    event.detail.shouldSwap = false;
    location.assign(event.detail.xhr.responseURL);
  }
});
if (htmx) start(document);
