// Finds words that are not in the language their element says. A screen reader would read them with the wrong voice.

const SCRIPTS = { ar: "Arabic", fa: "Arabic", ps: "Arabic", ur: "Arabic", ckb: "Arabic", he: "Hebrew", ru: "Cyrillic", uk: "Cyrillic",
  be: "Cyrillic", bg: "Cyrillic", mk: "Cyrillic", mn: "Cyrillic", kk: "Cyrillic", ky: "Cyrillic", tg: "Cyrillic", zh: "Han", ja: "Han", ko: "Hangul",
  hi: "Devanagari", ne: "Devanagari", mr: "Devanagari", bn: "Bengali", el: "Greek", ka: "Georgian", hy: "Armenian", th: "Thai",
  am: "Ethiopic", ti: "Ethiopic", km: "Khmer", lo: "Lao", my: "Myanmar", pa: "Gurmukhi", gu: "Gujarati", ta: "Tamil", te: "Telugu", ml: "Malayalam", si: "Sinhala" };
const LETTERS = Object.fromEntries(
  ["Latin", ...new Set(Object.values(SCRIPTS))].map((script) => [script, new RegExp(`\\p{Script=${script}}`, "gu")]),
);
/** Small words that only one of the two languages has. */
const SMALL = {
  en: /(?<!\p{L})(the|and|of|for|you|your|with|from|is|are|this|that|they|not|have|can)(?!\p{L})/giu,
  vi: /(?<!\p{L})(của|và|là|cho|bạn|không|được|với|những|các|một|này)(?!\p{L})/giu,
  it: /(?<!\p{L})(il|che|per|sono|della|delle|degli|nel|alla|questo|questa|puoi|anche)(?!\p{L})/giu,
  ro: /(?<!\p{L})(și|pentru|sunt|este|această|acest|dumneavoastră|puteți|care|unde|din|cu)(?!\p{L})/giu,
  sk: /(?<!\p{L})(je|sú|pre|alebo|ako|nie|vám|vás|vaše|ktorý|ktoré|pri|môžete|tento|táto|kde|čo)(?!\p{L})/giu,
};
/** Languages that are written in more than one script. */
const TWO_SCRIPTS = new Set(["sr", "bs", "az", "uz", "ku", "mn", "kk", "pa", "ha"]);
/** Proper names keep their letters everywhere (WCAG 3.1.2). What has this many words in small letters is no name. */
const SMALL_LETTER_WORDS = 3;
/** Scripts whose names are seen by their capitals. */
const CASED = new Set(["Latin", "Cyrillic", "Greek", "Armenian"]);
/** Names of machines belong to no language. */
const ADDRESS = /(?:[\w.+-]+@)?[\w.+-]*[\w-]+\.[a-z]{2,}(?:\/\S*)?/giu;

const count = (text, pattern) => (text.match(pattern) ?? []).length;

/** What is wrong with words that claim to be in a language, or null. */
export function wrong(said, lang) {
  const text = said.replace(ADDRESS, " ");
  const primary = lang.split("-")[0].toLowerCase();
  // `zxx` is code, in no language (ISO 639-2): what somebody copies into a page of their own.
  if (TWO_SCRIPTS.has(primary) || primary === "zxx") return null;
  return otherScript(text, SCRIPTS[primary] ?? "Latin") ?? otherWords(text, primary);
}

function otherScript(text, own) {
  const ownLetters = count(text, LETTERS[own]);
  const words = text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? [];
  for (const [script, pattern] of Object.entries(LETTERS)) {
    const letters = script === own ? 0 : count(text, pattern);
    const small = words.filter((word) => count(word, pattern) > 0).length;
    const mostly = own === "Latin" || script !== "Latin" ? letters > ownLetters * 0.05 && (small > 0 || !CASED.has(script))
      : letters > ownLetters * 0.6 && small >= SMALL_LETTER_WORDS;
    if (letters > 0 && mostly) return `${script} letters`;
  }
  return null;
}

function otherWords(text, primary) {
  if (!(primary in SMALL)) return null;
  for (const [other, words] of Object.entries(SMALL)) {
    const theirs = other === primary ? 0 : count(text, words);
    if (theirs >= 3 && theirs > count(text, SMALL[primary]) * 2) return `small words of '${other}'`;
  }
  return null;
}

const BLOCKS = new Set(["P", "LI", "DD", "DT", "H1", "H2", "H3", "H4", "TD", "TH", "CAPTION", "LABEL", "LEGEND", "BUTTON", "SUMMARY", "DIV",
  "SECTION", "ASIDE", "NAV", "MAIN", "HEADER", "FOOTER", "BODY", "BLOCKQUOTE", "FIGCAPTION", "OPTION", "A", "SPAN", "B", "SMALL"]);
const SILENT = new Set(["SCRIPT", "STYLE", "TEMPLATE", "SVG", "svg", "TITLE", "HEAD"]);

/** Every run of words with the language it claims: a run ends where a block or another language begins. */
export function runs(document) {
  const found = [];
  const walk = (element, lang, run) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) run.text += node.textContent;
      if (node.nodeType !== 1 || SILENT.has(node.tagName)) continue;
      const own = node.getAttribute("lang") || lang;
      const block = BLOCKS.has(node.tagName);
      if (!block && own === lang) walk(node, own, run);
      else {
        const inner = { lang: own, text: "", tag: node.tagName.toLowerCase() };
        found.push(inner);
        walk(node, own, inner);
      }
      for (const name of ["aria-label", "placeholder", "alt", "title"]) {
        const words = node.getAttribute(name);
        if (words) found.push({ lang: own, text: words, tag: `${node.tagName.toLowerCase()}[${name}]` });
      }
    }
  };
  const root = document.documentElement;
  const lang = root.getAttribute("lang") ?? "";
  const first = { lang, text: "", tag: "html" };
  walk(root, lang, first);
  const title = document.querySelector("title");
  return [first, ...found, { lang, text: title?.textContent ?? "", tag: "title" }]
    .map((run) => ({ ...run, text: run.text.replace(/\s+/g, " ").trim() })).filter((run) => run.text);
}

/** Faults of a whole page. */
export function unmarked(document) {
  return runs(document).flatMap(({ lang, text, tag }) => {
    const what = wrong(text, lang);
    return what ? [`<${tag}> says lang="${lang}" but has ${what}: "${text.slice(0, 80)}"`] : [];
  });
}
