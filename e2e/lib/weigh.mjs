// What a first visit costs on the wire: the page and everything it fetches, as served with brotli.

import { loaded, pictures } from "./page.mjs";
import { ask } from "./wire.mjs";

const kinds = [[/^text\/css/, "css"], [/javascript/, "js"], [/^(image|font)\//, "images"]];

/** What a telephone takes of a picture: the widest form up to this. */
const PHONE = 640;

export class Scale {
  constructor() {
    this.known = new Map();
  }

  async file(url) {
    if (!this.known.has(url)) {
      const answer = await ask(url);
      if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`);
      const type = answer.headers["content-type"] ?? "";
      const kind = kinds.find(([pattern]) => pattern.test(type))?.[1] ?? "other";
      this.known.set(url, { url, kind, bytes: answer.wire.length, text: answer.text });
    }
    return this.known.get(url);
  }

  /** The page's files and those that its styles and scripts fetch in turn. */
  async files(page) {
    const later = this.later(page);
    const open = loaded(page).filter((url) => !later.has(url));
    const seen = new Map();
    while (open.length > 0) {
      const url = open.pop();
      if (seen.has(url)) continue;
      const file = await this.file(url);
      seen.set(url, file);
      const inner = file.kind === "css" ? [...file.text.matchAll(/url\(["']?([^"')]+)["']?\)|@import\s+["']([^"']+)/g)]
        : file.kind === "js" ? [...file.text.matchAll(/^\s*(?:import|export)\b[^"'\n]*["']([^"']+)["']/gm)] : [];
      open.push(...inner.map(([, one, two]) => one ?? two).filter((it) => !it.startsWith("data:") && !it.startsWith("#"))
        .map((it) => new URL(it, url).href.split("#")[0]));
    }
    return [...seen.values()];
  }

  /** What is fetched only when it comes near, in every form. */
  later({ document, url }) {
    const sets = [...document.querySelectorAll("picture:has(img[loading=lazy]) :is(source, img)")];
    return new Set(sets.flatMap((it) => [it.getAttribute("src"), ...(it.getAttribute("srcset") ?? "").split(",").map((one) => one.trim().split(/\s+/)[0])])
      .filter(Boolean).map((it) => new URL(it, url).href));
  }

  async visit(page) {
    const weight = { html: page.size, css: 0, js: 0, images: 0, other: 0 };
    const files = await this.files(page);
    for (const file of files) weight[file.kind] += file.bytes;
    weight.total = Object.values(weight).reduce((sum, bytes) => sum + bytes);
    // Pictures come later and have a limit of their own.
    weight.pictures = 0;
    for (const forms of pictures(page)) {
      const weighed = await Promise.all(forms.map(async (form) => ({ ...form, ...await this.file(form.url) })));
      files.push(...weighed);
      weight.pictures += weighed.filter((form) => form.width <= PHONE).at(-1)?.bytes ?? weighed[0].bytes;
    }
    return { weight, files };
  }
}

/** Which limits a visit breaks. */
export function over(weight, limits) {
  return Object.entries(limits).filter(([name, most]) => typeof most === "number" && weight[name] > most)
    .map(([name, most]) => `${name} weighs ${weight[name]} bytes, at most ${most}`);
}
