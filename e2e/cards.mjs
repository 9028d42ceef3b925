// Draws the pictures that stand for a city where people share its address: assets/img/card-{skyline}.png, 1200 × 630, from
// the city's skyline in the colour of its home page. Run it again when a skyline or a colour has changed:
//
//   node e2e/cards.mjs
//
// Nothing but the skyline stands on it, so one picture serves every language.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";
import { launch } from "./lib/browser.mjs";

const root = new URL("../", import.meta.url);
const size = { width: 1200, height: 630 };
/** Bytes that others' servers and telephones fetch for one line in a chat. */
const AT_MOST = 40_000;
/** The top of the home page where a city of the demo has not chosen a colour. */
const USUAL = { all: "#9fdcd3" };

/** The colour a city of the demo has chosen. */
const colour = (name) => {
  try {
    const facts = readFileSync(new URL(`demo/${name}/city/${name}.toml`, root), "utf8");
    return USUAL[name] ?? /^hero_light = "(#[0-9a-f]{6})"/m.exec(facts)?.[1] ?? "#ffc93c";
  } catch {
    return USUAL[name] ?? "#ffc93c";
  }
};

/** The picture as at most 256 colours and one byte for each point. */
const pixels = (page, png) => page.evaluate(async (url) => {
  const bitmap = await createImageBitmap(await (await fetch(url)).blob());
  const canvas = Object.assign(document.createElement("canvas"), { width: bitmap.width, height: bitmap.height });
  const pen = canvas.getContext("2d");
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  const counts = new Map();
  const at = (place) => (data[place] << 16) | (data[place + 1] << 8) | data[place + 2];
  for (let place = 0; place < data.length; place += 4) counts.set(at(place), (counts.get(at(place)) ?? 0) + 1);
  const palette = [...counts].sort((one, two) => two[1] - one[1]).slice(0, 256).map(([colour]) => colour);
  const far = (one, two) => [16, 8, 0].reduce((sum, bits) => sum + (((one >> bits) & 255) - ((two >> bits) & 255)) ** 2, 0);
  const nearest = new Map();
  for (const colour of counts.keys()) {
    nearest.set(colour, palette.reduce((best, _, index) => (far(palette[index], colour) < far(palette[best], colour) ? index : best), 0));
  }
  const points = [];
  for (let place = 0; place < data.length; place += 4) points.push(nearest.get(at(place)));
  return { width: bitmap.width, height: bitmap.height, palette, points };
}, `data:image/png;base64,${png.toString("base64")}`);

/** A PNG of indexed colours: a third of what a browser's own takes. */
const indexed = ({ width, height, palette, points }) => {
  const chunk = (type, body) => {
    const inner = Buffer.concat([Buffer.from(type), body]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    check.writeUInt32BE(crc32(inner));
    return Buffer.concat([length, inner, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1) rows.set(points.slice(row * width, (row + 1) * width), row * (width + 1) + 1);
  const colours = Buffer.from(palette.flatMap((colour) => [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", head), chunk("PLTE", colours), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0)),
  ]);
};

const names = readdirSync(new URL("assets/img/", root)).map((file) => /^skyline-(.+)\.svg$/.exec(file)?.[1])
  .filter((name) => name && !name.endsWith("-rtl"));
const browser = await launch();
const page = await browser.newPage({ viewport: size, colorScheme: "light" });
for (const name of names) {
  const drawing = readFileSync(new URL(`assets/img/skyline-${name}.svg`, root)).toString("base64");
  await page.setContent(`<style>body{margin:0;height:630px;background:${colour(name)};display:grid;align-items:end}
    img{display:block;width:1200px;height:440px;object-fit:cover;object-position:82% 100%;border-bottom:26px solid #2a1f3d}</style>
    <img src="data:image/svg+xml;base64,${drawing}">`);
  const bytes = indexed(await pixels(page, await page.screenshot({ type: "png" })));
  if (bytes.length > AT_MOST) throw new Error(`card-${name}.png has ${bytes.length} bytes, at most ${AT_MOST}`);
  writeFileSync(fileURLToPath(new URL(`assets/img/card-${name}.png`, root)), bytes);
  console.log(`card-${name}.png ${bytes.length} bytes`);
}
await browser.close();
