// A check that cannot fail proves nothing: each one is shown a page with the fault it looks for, and a page without.

import { readFile } from "node:fs/promises";
import { parseHTML } from "linkedom";
import { traces, window } from "../lib/browser.mjs";
import { axe, keyboard, sideways, targets } from "../lib/looks.mjs";
import { all, pairwise } from "../lib/matrix.mjs";
import { addresses, direction, drawings, finished, languages, linkedData, loaded, manners, origins, outline, valid } from "../lib/page.mjs";
import { wrong } from "../lib/runs.mjs";
import { fixed } from "../lib/serve.mjs";
import { must, same, Tally } from "../lib/tally.mjs";
import { over } from "../lib/weigh.mjs";

const URL_OF_PAGE = "http://portal.test/kosice/en/services";

function html(body, { lang = "en", dir = "ltr", head = "" } = {}) {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Services</title>${head}</head>
<body>${body}</body>
</html>
`;
}

function page(body, more = {}) {
  const text = html(body, more);
  return { html: text, document: parseHTML(text).document, url: URL_OF_PAGE, lang: "en", path: "services", headers: more.headers ?? {} };
}

/** The check is silent about the good page and finds `sign` in the bad one. */
async function bites(check, good, bad, sign) {
  const calm = await check(good);
  must(calm.length === 0, `a good page is reported: ${calm[0]}`);
  const found = await check(bad);
  must(found.some((fault) => fault.includes(sign)), `"${sign}" is not reported, only: ${JSON.stringify(found)}`);
}

const GOOD = "<main><h1>Services</h1><p>Help for the people who are new in the city.</p></main>";

const data = (json) => page(GOOD, { head: `<script type="application/ld+json">${json}</script>` });

const STATIC = [
  ["html-validate", valid, page(GOOD), page("<main><h1>One</h1><ul><p>no</p></ul></main>"), "element-permitted-content"],
  ["html-validate", valid, page(GOOD), page("<main><h1 id='a'>One</h1><p id='a'>Twice</p></main>"), "no-dup-id"],
  ["direction", (it) => direction(it, { en: "ltr" }), page(GOOD), page(GOOD, { dir: "rtl" }), "dir="],
  ["direction", (it) => direction(it, { en: "ltr" }), page(GOOD), page(GOOD, { lang: "sk" }), "lang="],
  ["origins", origins, page(GOOD), page(GOOD, { head: "<link rel='stylesheet' href='https://fonts.test/a.css'>" }), "fonts.test"],
  ["origins", origins, page("<img src='/a.svg' alt=''>"), page("<img src='//cdn.test/a.svg' alt=''>"), "cdn.test"],
  ["outline", outline, page(GOOD), page("<h1>A</h1><h3>C</h3>"), "level 3 follows"],
  ["outline", outline, page(GOOD), page("<h1>A</h1><h1>B</h1>"), "2 headings"],
  ["finished", finished, page(GOOD), page("<h1>⟦web-title⟧</h1>"), "⟦web-title⟧"],
  ["finished", finished, page(GOOD), page("<h1>A</h1><p style='color:red'>B</p>"), "style attribute"],
  ["finished", finished, page(GOOD), page("<h1>A</h1><a href='/b'> </a>"), "empty <a>"],
  ["linked data", linkedData, data('{"@context":"https://schema.org","@type":"Service","name":"Advice"}'), data('{"name":"Advice"}'), "without @context"],
  ["linked data", linkedData, page(GOOD), data('{"name":&quot;}'), "no JSON"],
  ["unmarked languages", languages, page("<p lang='sk'>Kde je úrad a čo je pre vás</p>"), page("<p>Kde je úrad a čo je pre vás, ktoré sú ako nie</p>"), "small words"],
  ["unmarked languages", languages, page("<p><bdi lang='ar'>خدمات</bdi></p>"), page("<p>خدمات</p>"), "Arabic letters"],
];

const SENTENCES = [
  ["ar", "خدمات للوافدين الجدد في المدينة مع ETP", null], ["ar", "The office is open today and tomorrow", "Latin"],
  ["ar", "Human Rights League", null], ["ar", "افتح spectator.sme.sk", null], ["sr", "Српски", null],
  ["en", "Ask at the office for the form", null], ["uk", "Українська", null], ["uk", "English only text here", "Latin"],
  ["en", "Соседи Праги 14", null], ["en", "Ask about обжалование решения", "Cyrillic"], ["en", "اسأل", "Arabic"],
  ["uk", "Bon appetit, neighbor: мапа їжі", null], ["uk", "every seventh person is new here", "Latin"],
  ["sk", "The form is for you and your family", "small words"], ["sk", "Formulár je pre vás", null], ["zh", "中文", null],
];

function stylish(css, body) {
  return html(body, { head: `<style>${css}</style>` });
}

const FOCUS = "a:focus{outline:3px solid #a40}";

export default async function self(t, { browser }) {
  for (const [name, check, good, bad, sign] of STATIC) await t.test(`${name} finds "${sign}"`, () => bites(check, good, bad, sign));

  for (const [lang, text, sign] of SENTENCES) {
    await t.test(`"${text}" as ${lang}`, () => {
      const found = wrong(text, lang);
      must(sign ? found?.includes(sign) : found === null, `found ${found}`);
    });
  }

  await t.test("addresses are compared with the page's own", () => {
    const head = (path) => ["en", "sk"].map((tag) => `<link rel="alternate" hreflang="${tag}" href="/kosice/${tag}/${path}">`).join("")
      + `<link rel="canonical" href="/kosice/en/${path}">`;
    return bites((it) => addresses(it, ["en", "sk"]), page(GOOD, { head: head("services") }), page(GOOD, { head: head("guides") }), "canonical");
  });
  await t.test("drawings that are not in the sprite are found", () => bites(
    (it) => drawings(it, async () => "<svg><symbol id=\"pin\"/></svg>"),
    page("<svg><use href='/icons.svg#pin'/></svg>"), page("<svg><use href='/icons.svg#pen'/></svg>"), "pen"));
  await t.test("loose manners are found", () => {
    const strict = { "content-security-policy": "default-src 'none'", "x-content-type-options": "nosniff", "referrer-policy": "same-origin",
      "content-type": "text/html; charset=utf-8" };
    return bites(manners, page(GOOD, { headers: strict }), page(GOOD, { headers: { ...strict, "set-cookie": "a=b" } }), "cookie");
  });
  await t.test("what a page loads is seen", () => same(loaded(page("<img src='/a.svg' alt=''><svg><use href='/i.svg#x'/></svg>")).length, 2, "files"));
  await t.test("every form of a picture is seen", () => same(loaded(page("<picture><source srcset='/a.webp 320w, /b.webp 640w'><img src='/a.jpg' alt=''></picture>")).length, 3, "files"));
  await t.test("a page over budget is found", () => {
    same(over({ total: 9, html: 3 }, { total: 9, html: 3, about: "x" }).length, 0, "faults of a light page");
    same(over({ total: 10, html: 3 }, { total: 9, html: 3 }).length, 1, "faults of a heavy page");
  });
  await t.test("pairwise combinations meet every pair", () => {
    const factors = { page: ["a", "b", "c", "d"], lang: ["en", "sk", "ar"], scheme: ["light", "dark"], width: [360, 1280] };
    const chosen = pairwise(factors);
    const pair = (rows, one, two) => new Set(rows.map((row) => `${row[one]} ${row[two]}`)).size;
    for (const [one, two] of [["page", "lang"], ["page", "scheme"], ["page", "width"], ["lang", "scheme"], ["lang", "width"], ["scheme", "width"]]) {
      same(pair(chosen, one, two), pair(all(factors), one, two), `pairs of ${one} and ${two}`);
    }
    must(chosen.length < 20, `${chosen.length} of ${all(factors).length} combinations are not few`);
  });
  await t.test("a failing test is counted as failed", async () => {
    const inner = new Tally({ write: () => {} });
    await inner.test("throws", () => { throw new Error("x"); });
    await inner.test("lists", () => ["fault"]);
    await inner.test("passes", () => []);
    inner.skip("later", "because");
    same(inner.line(), "1 passed, 2 failed, 1 skipped", "tally");
  });

  await t.test("a test that does not end is counted as failed", async () => {
    const inner = new Tally({ write: () => {}, patience: 20 });
    await inner.test("hangs", () => new Promise(() => {}));
    await inner.test("goes on", () => []);
    same(inner.line(), "1 passed, 1 failed, 0 skipped", "tally");
  });

  const asks = (path) => html(`${GOOD}<div id="ask" hx-get="${path}" hx-trigger="go" hx-sync="this:replace">-</div>`,
    { head: '<link rel="icon" href="data:,"><script src="/htmx.js"></script>' });
  const server = await fixed({
    "/htmx.js": { body: await readFile(new URL("../../assets/vendor/htmx.min.js", import.meta.url), "utf8"), type: "text/javascript" },
    "/asks/well": asks("/slowly"), "/slowly": { body: "<p>Well.</p>", late: 200 },
    "/asks/cut": asks("/cut"), "/cut": { cut: true },
    "/asks/broken": asks("/broken"), "/broken": { body: "no", status: 500 },
    "/foreign": html("<h1>A</h1><img src='http://127.0.0.2:9/a.png' alt=''>"),
    "/cookie": { body: html("<h1>A</h1>"), headers: { "set-cookie": "a=b" } },
    "/error": html("<h1>A</h1><script>throw new Error('boom')</script>"),
    "/good": html(`${GOOD}<link rel="icon" href="data:,">`),
  });
  const one = await window(browser, { origin: server.origin, width: 320 });
  try {
    const visit = async (path) => { await one.page.goto(server.origin + path); return traces(one); };
    await t.test("other origins, cookies and script errors are noticed", async () => {
      same((await visit("/good")).join(), "", "faults of a good page");
      must((await visit("/foreign")).some((fault) => fault.includes("another origin")), "another origin was not noticed");
      must((await visit("/error")).some((fault) => fault.includes("boom")), "an error was not noticed");
      must((await visit("/cookie")).some((fault) => fault.includes("cookie")), "a cookie was not noticed");
    });
    await t.test("a request that fails is noticed, one that gives way to a newer one is not", async () => {
      await one.context.clearCookies();
      const press = () => one.page.evaluate(() => globalThis.htmx.trigger("#ask", "go"));
      await visit("/asks/well");
      await press();
      await press();
      await one.page.getByText("Well.").waitFor();
      same((await traces(one)).join(), "", "faults of a page whose first request gave way");
      for (const [path, sign] of [["/asks/cut", "sendError"], ["/asks/broken", "500"]]) {
        await visit(path);
        const told = one.page.waitForEvent("console", (message) => message.text().includes(sign));
        await press();
        await told;
        must((await traces(one)).some((fault) => fault.includes(sign)), `${path} was not noticed`);
      }
    });
    const looks = (name, check, good, bad, sign) => t.test(`${name} finds "${sign}"`, () => bites(async (body) => {
      await one.page.setContent(body);
      const found = await check(one.page);
      return found.faults ?? found;
    }, good, bad, sign));
    await looks("axe", axe, html(GOOD), stylish("p{color:#bbb}", GOOD), "color-contrast");
    await looks("axe", axe, html(GOOD), html("<main><h1>A</h1><input name='q'></main>"), "label");
    await looks("sideways", sideways, html(GOOD), stylish("p{inline-size:500px}", GOOD), "in a window of 320");
    await looks("keyboard", keyboard, stylish(FOCUS, "<a href='#b'>Go</a>"), stylish("a{outline:0!important}", "<a href='#b'>Go</a>"), "no focus");
    await looks("keyboard", keyboard, stylish(FOCUS, "<a href='#b'>Go</a>"), stylish(FOCUS, "<a href='#b'>Go</a><a href='#c' tabindex='-1'>No</a>"), "does not reach");
    await looks("keyboard", keyboard, stylish(FOCUS, "<a href='#b'>Go</a>"),
      stylish(`${FOCUS}div{position:fixed;inset:0;background:#fff}`, "<a href='#b'>Go</a><div></div>"), "covers");
    await looks("targets", targets, stylish("a{display:block;padding:9px}", "<a href='#b'>Go</a>"), stylish("a{display:block;inline-size:9px}", "<a href='#b'>Go</a>"), "px");
  } finally {
    await one.close();
    await server.stop();
  }
}
