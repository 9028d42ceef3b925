// Looks for words in what a device keeps: in titles, other names and texts. Accents, capitals and keyboards are forgotten,
// the last word may be unfinished, endings may differ.
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200c\u200d'’ʼ]/g;
const SAME = { đ: "d", ð: "d", ø: "o", ł: "l", ı: "i", ß: "ss", æ: "ae", œ: "oe", ي: "ی", ى: "ی", ك: "ک", ة: "ه", ё: "е", ґ: "г" };

// One spelling for all the ways in which people write the same letters.
export const fold = (text) => text.normalize("NFKD").replace(MARKS, "").toLowerCase().replace(/[đðøłıßæœيىكةёґ]/g, (it) => SAME[it])
  .replace(/[٠-٩]/g, (it) => it.charCodeAt(0) - 0x660).replace(/[۰-۹]/g, (it) => it.charCodeAt(0) - 0x6f0);

// Han is written without spaces: each letter there is looked for as a part.
const HAN = /[\u3400-\u9fff]/;
const cut = (text) => fold(text).split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
  .flatMap((word) => (HAN.test(word) && word.length > 2 ? [...word].slice(1).map((_, at) => word.slice(at, at + 2)) : [word]));

// How well a text has a word: whole, at the beginning of one, or with another ending.
const has = (text, word) => {
  if (HAN.test(word)) return text.includes(word) ? 1 : 0;
  if (text.includes(` ${word} `)) return 1;
  if (word.length > 1 && text.includes(` ${word}`)) return 0.8;
  const stem = word.length > 5 ? word.slice(0, -2) : word.length > 3 ? word.slice(0, -1) : "";
  return stem && text.includes(` ${stem}`) ? 0.5 : 0;
};
const spaced = (text) => ` ${fold(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")} `;

// The pages that answer a question, the best first. All words must be there; where no page has all, those with most.
export const look = (pages, question) => {
  const words = cut(question);
  if (words.length === 0) return [];
  const judged = pages.map((page) => {
    page.folded ??= [page.title, page.names.join(" "), page.words].map(spaced);
    const best = words.map((word) => Math.max(...page.folded.map((text, at) => has(text, word) * [9, 6, 1][at])));
    return { page, met: best.filter(Boolean).length, score: best.reduce((one, two) => one + two, 0) };
  }).filter(({ met }) => met > 0);
  const most = Math.max(0, ...judged.map(({ met }) => met));
  return judged.filter(({ met }) => met === most && (met === words.length || met * 2 >= words.length))
    .sort((one, two) => two.score - one.score).map(({ page }) => page);
};
