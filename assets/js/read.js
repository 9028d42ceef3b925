// Reads a page aloud with voices of this device; app.js offers it and fetches this when somebody asks for it. No text
// goes anywhere: voices from the network are never used.
const bar = document.querySelector("[data-read]");
const button = bar.querySelector("button");
const words = button.querySelector("span");
const start = words.textContent;
const speech = globalThis.speechSynthesis;
const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, th, td";
const ASIDE = "nav, form, .noprint, .tick, .vh, .trust, [hidden], details:not([open])";

const primary = (tag) => tag.toLowerCase().split(/[-_]/)[0];
const voiceOf = (block) => {
  const lang = primary((block.querySelector("[lang]") ?? block).closest("[lang]").lang);
  return speech.getVoices().find((voice) => voice.localService && primary(voice.lang) === lang);
};

/** What is read, in order: the smallest blocks of the title and of the text that this device has a voice for. */
const blocks = () => [...document.querySelectorAll(".band h1, .band .lede"), ...document.querySelector(".cols > div").querySelectorAll(BLOCKS)]
  .filter((block) => !block.closest(ASIDE) && !block.querySelector(BLOCKS) && block.textContent.trim() && voiceOf(block));

let left = null;
let marked = null;

const mark = (block) => {
  marked?.classList.remove("reading");
  marked = block;
  block?.classList.add("reading");
  block?.scrollIntoView({ block: "nearest" });
};

const stop = () => {
  left = null;
  mark(null);
  speech.cancel();
  words.textContent = start;
};

/** Reads the next block. Each reading has a list of its own, so that nothing of an earlier one goes on. */
const next = (list) => {
  if (list !== left) return;
  const block = list.shift();
  if (!block) { stop(); return; }
  mark(block);
  const said = new SpeechSynthesisUtterance(block.textContent.replace(/\s+/g, " ").trim());
  said.voice = voiceOf(block);
  said.lang = said.voice.lang;
  said.onend = () => next(list);
  said.onerror = () => { if (list === left) stop(); };
  speech.speak(said);
};

/** Begins to read, or ends it. */
export const toggle = () => {
  if (left) { stop(); return; }
  speech.cancel();
  left = blocks();
  words.textContent = button.dataset.stop;
  next(left);
};

addEventListener("keydown", (event) => { if (event.key === "Escape" && left) stop(); });
addEventListener("pagehide", () => speech.cancel());
