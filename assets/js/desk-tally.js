// Counting without network: what is tapped waits in this browser under an id of its own, and is sent when the network is back. What
// waits is what the form says and the day, and nothing about anybody. The page does its work without this file too.
const form = document.querySelector("form[data-tally]");
const told = document.querySelector("[data-tally-told]");
const waiting = document.querySelector("[data-tally-waiting]");
const KEY = `integra tally ${new URL(form.action).pathname}`;
const AGAIN_AFTER_MS = 30000;
const UNDO_MS = Number(form.dataset.undoSeconds) * 1000;

const words = (name) => document.querySelector(`template[data-tally-words="${name}"]`).content.cloneNode(true);
const read = () => {
  try {
    const taps = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(taps) ? taps : [];
  } catch { return []; }
};
const write = (taps) => {
  try {
    if (taps.length) localStorage.setItem(KEY, JSON.stringify(taps));
    else localStorage.removeItem(KEY);
    return true;
  } catch { return false; }
};
const without = (id) => read().filter((tap) => tap.id !== id);

const newId = () => {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
};
// The day it is in the city, wherever the device thinks it is.
const today = () => {
  const zone = { timeZone: form.dataset.zone, year: "numeric", month: "2-digit", day: "2-digit" };
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-u-nu-latn", zone).formatToParts(new Date()).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
};

let signedOut = false;
const show = () => {
  const count = read().length;
  waiting.hidden = !count;
  const place = waiting.querySelector("[data-tally-count]");
  place.replaceChildren(words("waiting"));
  place.textContent = place.textContent.replace("#", count);
  if (signedOut) place.append(" ", words("sign-in"));
};

const post = (address, fields) => {
  const body = new URLSearchParams({ csrf: form.elements.csrf.value, ...fields });
  // Whoever has to sign in first is led away; that is no answer to this.
  return fetch(address, { method: "POST", body, credentials: "same-origin", redirect: "manual" });
};
// Somebody has signed in anew, perhaps beside this page: its forms carry another mark.
const renew = async () => {
  const answer = await fetch(form.action, { credentials: "same-origin", redirect: "manual" });
  const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  const mark = page?.querySelector("form[data-tally] input[name=csrf]")?.value;
  if (mark) form.elements.csrf.value = mark;
  return Boolean(mark);
};
const ask = async (address, fields) => {
  const answer = await post(address, fields);
  return answer.status === 403 && await renew() ? post(address, fields) : answer;
};

// What the server gave to take a count back with, by the id of the count.
const proofs = new Map();
const keepProof = (id, html) => {
  const undo = new DOMParser().parseFromString(html, "text/html").querySelector("form[data-tally-undo]");
  if (undo) proofs.set(id, Object.fromEntries(["id", "at", "proof"].map((name) => [name, undo.elements[name].value])));
};

const sendAll = async () => {
  for (const tap of read()) {
    const answer = await ask(form.action, tap).catch(() => null);
    signedOut = answer?.type === "opaqueredirect";
    if (answer?.ok) keepProof(tap.id, await answer.text().catch(() => ""));
    // What can never be counted must not hold up the others.
    else if (answer?.status === 422 || answer?.status === 400) tell(words("refused"), "bad");
    else break;
    write(without(tap.id));
  }
  show();
};
let sending = Promise.resolve();
const send = () => (sending = sending.then(sendAll).catch(show));

let undoing = 0;
const tell = (said, look = "ok") => {
  clearTimeout(undoing);
  const note = Object.assign(document.createElement("p"), { className: `note ${look}` });
  const place = document.createElement("span");
  place.append(said);
  note.append(place);
  told.replaceChildren(note);
  return note;
};
const undo = async (id) => {
  await sending;
  const waits = read().some((tap) => tap.id === id);
  if (waits) write(without(id));
  else {
    const answer = await ask(`${form.action}/undo`, proofs.get(id) ?? {}).catch(() => null);
    if (!answer?.ok) return;
  }
  tell(words("taken-back"));
  show();
};
const offerUndo = (note, id) => {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn two" });
  button.append(words("undo"));
  button.addEventListener("click", () => undo(id));
  note.append(button);
  undoing = setTimeout(() => button.remove(), UNDO_MS);
};

const chosen = (name) => form.querySelector(`input[name=${name}]:checked`).closest("label").textContent.trim();
form.addEventListener("submit", (event) => {
  const { topic, lang, outcome, session } = Object.fromEntries(new FormData(form));
  const tap = { id: newId(), day: today(), topic, lang, outcome, ...(session ? { session } : {}) };
  // Where nothing can be kept, the form goes its own way.
  if (!write([...read(), tap])) return;
  event.preventDefault();
  const said = words("counted");
  const names = ["topic", "lang", "outcome"].map(chosen);
  for (const text of said.childNodes) text.textContent = text.textContent.replace(/\{(\d)\}/g, (_, at) => names[at - 1]);
  offerUndo(tell(said), tap.id);
  for (const input of form.querySelectorAll("input[type=radio]")) input.checked = false;
  // The next person: from the beginning.
  form.querySelector("input[type=radio]").focus({ preventScroll: true });
  told.scrollIntoView({ block: "nearest" });
  show();
  send();
});

// The page opens without network too, from its next visit on. What is kept of it is brought up to date with each visit.
const keepPage = async () => {
  const { active } = await navigator.serviceWorker.register(form.dataset.worker, { scope: new URL(form.action).pathname });
  active?.postMessage("keep");
};
if (navigator.serviceWorker) keepPage().catch(() => {});

addEventListener("online", send);
setInterval(() => { if (read().length) send(); }, AGAIN_AFTER_MS);
show();
if (read().length) send();
