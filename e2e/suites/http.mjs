// How pages and files are served.

import { parseHTML } from "linkedom";
import { plan } from "../lib/discover.mjs";
import { loaded } from "../lib/page.mjs";
import { must, same } from "../lib/tally.mjs";
import { ask, follow } from "../lib/wire.mjs";

/** Compressing less than this saves nothing. */
const TINY = 500;
const HASHED = /^\/(assets\/.+\.[0-9a-f]{8,}\.[a-z0-9]+|media\/[0-9a-f]{64}\/[a-z0-9-]+\.[a-z0-9]+|tiles\/[a-z.-]+\.[0-9a-f]{10}\/.+)$/;

export default async function http(t, { portal }) {
  const { origin } = portal;
  const [topic] = [...portal.pages.values()].filter((page) => page.lang === "en" && /^\?topic=[a-z-]+$/.test(page.search));
  await t.test("lists of one topic are linked", () => must(topic, "no link to services?topic=…"));
  // Free search and filters in another order than the form's are made anew each time.
  const whole = portal.samples("en").filter((it) => it.status === 200 && !it.path.includes("?"));
  const kept = whole.filter((it) => !it.fleeting);
  // Nobody keeps what was put together for one person.
  for (const sample of whole.filter((it) => it.fleeting)) {
    await t.test(`${sample.kind}: nobody keeps it`, async () => {
      const { headers } = await ask(sample.url);
      same(headers["cache-control"], "no-store", "cache-control");
      same(headers.etag, undefined, "ETag");
    });
  }
  for (const sample of [...kept, ...(topic ? [{ kind: "services of a topic", url: topic.url }] : [])]) {
    await t.test(`${sample.kind}: asked again it is not sent again`, async () => {
      const first = await ask(sample.url);
      const tag = first.headers.etag;
      must(tag, "no ETag");
      must(/no-cache/.test(first.headers["cache-control"] ?? ""), `cache-control: ${first.headers["cache-control"]}`);
      const again = await ask(sample.url, { headers: { "if-none-match": tag } });
      same(again.status, 304, "status with If-None-Match");
      same(again.wire.length, 0, "bytes of the 304");
      same(again.headers.etag, tag, "ETag of the 304");
      same((await ask(sample.url, { headers: { "if-none-match": '"another"' } })).status, 200, "status with another ETag");
    });
    await t.test(`${sample.kind}: HEAD says what GET would`, async () => {
      const [get, head] = [await ask(sample.url), await ask(sample.url, { method: "HEAD" })];
      same(head.status, 200, "status");
      same(head.wire.length, 0, "bytes of the body");
      for (const name of ["etag", "content-type", "content-encoding", "content-length"]) same(head.headers[name], get.headers[name], name);
    });
  }
  await t.test("a page is the same in every encoding, each with its own ETag", async () => {
    const url = portal.url("en", "services");
    const [br, gzip, plain] = [await ask(url), await ask(url, { headers: { "accept-encoding": "gzip" } }), await ask(url, { headers: { "accept-encoding": "identity" } })];
    same(br.headers["content-encoding"], "br", "encoding");
    same(gzip.headers["content-encoding"], "gzip", "encoding");
    same(plain.headers["content-encoding"], undefined, "encoding");
    must(br.text === plain.text && gzip.text === plain.text, "the bodies differ");
    must(br.wire.length < plain.wire.length / 2, "brotli saves less than half");
    same(new Set([br, gzip, plain].map((it) => it.headers.etag)).size, 3, "different ETags");
    for (const it of [br, gzip, plain]) must(/accept-encoding/i.test(it.headers.vary ?? ""), `vary: ${it.headers.vary}`);
  });

  const files = [...new Set([...portal.pages.values()].flatMap((page) => loaded(page)))];
  await t.test("pages load files", () => must(files.length >= 5, `only ${files.length} files`));
  for (const url of files) {
    await t.test(`${new URL(url).pathname} may be kept for ever`, async () => {
      must(HASHED.test(new URL(url).pathname), "no hash in its name");
      const answer = await ask(url);
      same(answer.status, 200, "status");
      const keep = answer.headers["cache-control"] ?? "";
      must(/immutable/.test(keep) && Number(/max-age=(\d+)/.exec(keep)?.[1]) >= 31_536_000, `cache-control: ${keep}`);
      same(answer.headers["set-cookie"], undefined, "cookie");
      // Pictures are packed in their own way.
      if (answer.wire.length > TINY && !/^image\/(jpeg|webp|png)/.test(answer.headers["content-type"])) same(answer.headers["content-encoding"], "br", "encoding");
    });
  }
  await t.test("a file under a wrong hash is not there", async () => {
    const wrong = files.find((url) => url.includes("/assets/")).replace(/\.[0-9a-f]{8,}\./, (hash) => `.${"0".repeat(hash.length - 2)}.`);
    same((await ask(wrong)).status, 404, "status");
  });

  await t.test("the first visit goes to the reader's language", async () => {
    for (const [asked, lang] of [["sk", "sk"], ["ar-EG,ar;q=0.9,en;q=0.1", "ar"], ["en-GB", "en"]]) {
      for (const [path, home] of [["/", "/all"], [portal.prefix, portal.prefix]]) {
        const answer = await ask(origin + path, { headers: { "accept-language": asked } });
        must([302, 303, 307].includes(answer.status), `${path} answers ${answer.status}`);
        same(new URL(answer.headers.location, origin).pathname, `${home}/${lang}`, `where ${path} leads for ${asked}`);
        same(answer.headers["set-cookie"], undefined, "cookie");
        must(/accept-language/i.test(answer.headers.vary ?? ""), "no Vary: Accept-Language");
      }
    }
  });
  await t.test("who asks for no language we have may choose", async () => {
    const answer = await ask(origin + portal.prefix, { headers: { "accept-language": "mi" } });
    same(answer.status, 200, "status");
    const links = [...parseHTML(answer.text).document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href"));
    for (const lang of portal.languages) must(links.includes(`${portal.prefix}/${lang}`), `no link to ${lang}`);
  });
  await t.test("a slash at the end leads to the page without it", async () => {
    const answer = await ask(`${portal.url("en", "services")}/`);
    must([301, 308].includes(answer.status), `status ${answer.status}`);
    same(new URL(answer.headers.location, origin).pathname, `${portal.prefix}/en/services`, "location");
  });
  await t.test("nobody can write to a page", async () => same((await ask(portal.url("en", "services"), { method: "POST" })).status, 405, "status"));
  await t.test("addresses that make no sense get a page and no error of ours", async () => {
    for (const [path, wanted] of [[`${portal.prefix}/en/services/no-such`, 404], [`${portal.prefix}/xx/services`, 404], ["/no-such-city/en", 404],
      ["/%FF", 400], [`${portal.prefix}/en/services?q=${"x".repeat(4000)}`, 414]]) {
      const { status } = await ask(origin + path);
      must(status === wanted || (wanted === 414 && [400, 413].includes(status)), `${path.slice(0, 40)} answers ${status}, wanted ${wanted}`);
    }
  });
  for (const [path, type, begins] of [["volunteering.ics", "text/calendar", "BEGIN:VCALENDAR\r\n"], ["volunteering.atom", "application/atom+xml", "<?xml "]]) {
    await t.test(`${path}: for programs from anywhere, and not sent twice`, async () => {
      for (const lang of portal.languages) {
        const answer = await ask(portal.url(lang, path));
        same(answer.status, 200, "status");
        same(answer.headers["content-type"], `${type}; charset=utf-8`, "content-type");
        same(answer.headers["access-control-allow-origin"], "*", "who may read it");
        same(answer.headers["x-robots-tag"], "noindex", "x-robots-tag");
        must(answer.text.startsWith(begins) && !/<html|<main/.test(answer.text), answer.text.slice(0, 80));
        same((await ask(portal.url(lang, path), { headers: { "if-none-match": answer.headers.etag } })).status, 304, "status when asked again");
      }
    });
  }
  for (const path of ["/healthz", "/readyz", "/robots.txt", "/sitemap.xml"]) {
    await t.test(`${path} answers`, async () => {
      const answer = await ask(origin + path);
      same(answer.status, 200, "status");
      must(answer.text.length > 1, "an empty answer");
    });
  }
  await t.test("filters are links one can share, and narrow the list", async () => {
    /** How many services a list says it has; words without a number ("No results") are none. */
    const found = (html) => {
      const words = parseHTML(html).document.querySelector("main .head b")?.textContent ?? "";
      return words === "" ? NaN : Number(/\d+/.exec(words)?.[0] ?? 0);
    };
    const whole = await ask(portal.url("en", "services"));
    must(found(whole.text) >= 5, `only ${found(whole.text)} services found`);
    const { document } = parseHTML(whole.text);
    const values = (name) => [...document.querySelectorAll(`form.filters [name="${name}"]`)].flatMap((it) =>
      it.tagName === "SELECT" ? [...it.querySelectorAll("option")].map((option) => option.getAttribute("value")) : [it.getAttribute("value") ?? "on"]).filter(Boolean);
    for (const facet of plan.facets) {
      const [value] = values(facet);
      if (!value && plan.facets_with_data.includes(facet)) continue;
      must(value, `no filter for ${facet}`);
      const answer = await follow(portal.url("en", `services?${facet}=${encodeURIComponent(value)}`));
      same(answer.status, 200, `status of ${facet}=${value}`);
      must(found(answer.text) <= found(whole.text), `${facet}=${value} shows ${found(answer.text)} of ${found(whole.text)}`);
    }
  });
}
