// Reads a page aloud with a voice of this device. No text goes anywhere: voices from the network are never used.
const bar = document.querySelector("[data-read]");
const button = bar?.querySelector("button");
const speech = globalThis.speechSynthesis;
const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, th, td";
const ASIDE = "nav, form, .noprint, .tick, .vh, .trust, [hidden], details:not([open])";

const primary = (tag) => tag.toLowerCase().split(/[-_]/)[0];
const langOf = (element) => primary(element.closest("[lang]").lang);
const voiceOf = (lang) => speech.getVoices().find((voice) => voice.localService && primary(voice.lang) === lang);

/** What is read, in order: the smallest blocks of the title and of the text, each in a language of its own. */
const blocks = () => [...document.querySelectorAll(".band h1, .band .lede"), ...bar.parentElement.querySelectorAll(BLOCKS)]
  .filter((block) => !block.closest(ASIDE) && !block.querySelector(BLOCKS) && block.textContent.trim());

/** The language of most of the text: the page's, or the one it is still written in. */
const language = () => {
  const lengths = {};
  for (const block of blocks()) {
    const lang = langOf(block.querySelector("[lang]") ?? block);
    lengths[lang] = (lengths[lang] ?? 0) + block.textContent.length;
  }
  return Object.keys(lengths).sort((one, other) => lengths[other] - lengths[one])[0];
};

let left = null;
let marked = null;
const words = button?.querySelector("span");
const start = words?.textContent;

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
  if (!block) return stop();
  const voice = voiceOf(langOf(block.querySelector("[lang]") ?? block));
  if (!voice) return next(list);
  mark(block);
  const said = new SpeechSynthesisUtterance(block.textContent.replace(/\s+/g, " ").trim());
  [said.voice, said.lang] = [voice, voice.lang];
  said.onend = () => next(list);
  said.onerror = () => { if (list === left) stop(); };
  speech.speak(said);
};

if (speech && button) {
  const offer = () => { bar.hidden = !voiceOf(language()); };
  // Some browsers know their voices only later.
  speech.addEventListener?.("voiceschanged", offer);
  offer();
  button.addEventListener("click", () => {
    if (left) return stop();
    speech.cancel();
    left = blocks();
    words.textContent = button.dataset.stop;
    next(left);
  });
  addEventListener("keydown", (event) => { if (event.key === "Escape" && left) stop(); });
  addEventListener("pagehide", () => speech.cancel());
}
