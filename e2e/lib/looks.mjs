// Checks of a page in a browser. Each gives a list of faults; suites/self.mjs shows that each can.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds against WCAG 2.2 A and AA. Also tells how many rules had something to look at. */
export async function axe(page) {
  await page.evaluate(axeSource);
  const result = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }), RULES);
  const faults = result.violations.map((rule) => {
    const places = rule.nodes.slice(0, 3).map((node) => `${node.target.join(" ")}: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ""}`);
    return `${rule.id} (${rule.nodes.length}): ${rule.help}\n  ${places.join("\n  ")}`;
  });
  return { faults, looked: result.passes.length };
}

/** Nothing sticks out sideways. */
export function sideways(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")].filter((it) => {
      const box = it.getBoundingClientRect();
      return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
    });
    const names = out.slice(0, 4).map((it) => `<${it.tagName.toLowerCase()} class="${it.getAttribute("class") ?? ""}">`);
    return [`${root.scrollWidth} px wide in a window of ${root.clientWidth} px; sticking out: ${names.join(", ")}`];
  });
}

/** A date has stops of its own inside: day, month, year, hour, minute, half of the day, and the calendar. */
const PARTS_AT_MOST = 8;

/** Walks through the page with the Tab key. Everything one can act on must be reached, visibly and uncovered. */
export async function keyboard(page) {
  const wanted = await page.evaluate(() => {
    const acts = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])";
    // In a toolbar one button is a stop, and arrow keys lead to the others.
    const shown = (it) => it.checkVisibility({ visibilityProperty: true }) && !it.matches(":disabled, [role=toolbar] [tabindex='-1']") && it.getClientRects().length > 0;
    const labels = (it) => [...(it.labels ?? [])].flatMap((label) => [label, ...label.children]);
    // A card may show the focus of its link: on itself, or on something drawn over it.
    const parts = (it) => [...new Set([it, it.parentElement, it.closest("li"), ...labels(it)])].filter(Boolean);
    const look = (it) => parts(it).flatMap((part) => [null, "::before", "::after"].map((pseudo) => [part, pseudo])).map(([part, pseudo]) => {
      const style = getComputedStyle(part, pseudo);
      const outline = style.outlineStyle === "none" || style.outlineWidth === "0px" ? "none" : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;
      return [outline, style.boxShadow, style.backgroundColor, style.borderColor, style.textDecorationLine].join("|");
    }).join("//");
    document.activeElement?.blur();
    const elements = [...document.querySelectorAll(acts)].filter(shown);
    window.walk = { elements, look, rest: elements.map(look) };
    // The walk begins at the top, wherever the page has put the focus.
    const top = document.createElement("span");
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus({ preventScroll: true });
    top.remove();
    return elements.map((it) => `<${it.tagName.toLowerCase()}> "${(it.innerText || it.getAttribute("aria-label") || it.name || "").trim().slice(0, 40)}"`);
  });
  const reached = new Map();
  let last = -1;
  for (let press = 0; press < (wanted.length + 3) * PARTS_AT_MOST; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const { elements, look, rest } = window.walk;
      const it = document.activeElement;
      const at = elements.indexOf(it);
      if (at < 0) return { at, name: it?.tagName ?? "none" };
      // A link over several lines has several boxes; the first is where the eye goes.
      const box = it.getClientRects()[0] ?? it.getBoundingClientRect();
      const spots = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.15], [0.5, 0.85]];
      const hits = spots.filter(([x, y]) => {
        const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
        const labels = [...(it.labels ?? [])];
        return hit && (it.contains(hit) || hit.contains(it) || labels.some((label) => label.contains(hit)));
      });
      return { at, changed: look(it) !== rest[at], free: hits.length > 0, y: Math.round(box.top) };
    });
    if (stop.at < 0) {
      if (reached.size > 0) break;
      continue;
    }
    if (stop.at === last) continue;
    last = stop.at;
    if (reached.has(stop.at)) break;
    reached.set(stop.at, stop);
  }
  // Radio buttons of one group are one stop; the arrow keys go on from there.
  const groups = await page.evaluate(() => window.walk.elements.map((it) => it.type === "radio" ? it.name : ""));
  const stood = new Set([...reached.keys()].map((at) => groups[at]));
  const faults = [];
  wanted.forEach((name, at) => {
    const stop = reached.get(at);
    if (!stop && groups[at] && stood.has(groups[at])) return;
    if (!stop) faults.push(`Tab does not reach ${name}`);
    else if (!stop.changed) faults.push(`no focus to be seen on ${name}`);
    else if (!stop.free) faults.push(`something covers ${name} while it has the focus (at ${stop.y} px)`);
  });
  return { faults, stops: reached.size };
}

/** The words a sighted reader sees in the main part. */
export function words(page) {
  return page.evaluate(() => (document.querySelector("main") ?? document.body).innerText.replace(/\s+/g, " ").trim());
}

/** Things to press are at least 24 px in both directions, unless they stand in a line of text (WCAG 2.5.8). */
export function targets(page) {
  return page.evaluate(() => [...document.querySelectorAll("a[href], button, summary, input, select")].filter((it) => {
    if (!it.checkVisibility() || it.closest(".vh, .skip") || it.type === "hidden") return false;
    const boxes = [it, ...(it.labels ?? [])].map((part) => part.getBoundingClientRect());
    const inline = getComputedStyle(it).display === "inline" && it.closest("p, dd, li, td, th, h1, h2, h3, small, span, bdi");
    return !inline && boxes.every((box) => box.width < 24 || box.height < 24);
  }).map((it) => {
    const box = it.getBoundingClientRect();
    return `<${it.tagName.toLowerCase()}> "${(it.innerText || it.name || "").trim().slice(0, 30)}" is ${Math.round(box.width)} × ${Math.round(box.height)} px`;
  }));
}
