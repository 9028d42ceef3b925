// Plain HTTP, byte for byte: fetch() would decode bodies and follow redirects on its own.

import http from "node:http";
import zlib from "node:zlib";

const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
const decoders = { br: zlib.brotliDecompressSync, gzip: zlib.gunzipSync };

/** One request. The answer has `status`, `headers`, `wire` (body as sent) and `text` (body decoded). */
export async function ask(url, options = {}) {
  try {
    return await once(url, options);
  } catch (error) {
    // A server may close a connection it has not used for a while just when we take it up again (RFC 9112, 9.3.1). Others
    // that have waited as long may be closed as well, so the second try takes a new one.
    if (["ECONNRESET", "EPIPE"].includes(error.code) && error.reused) return once(url, { ...options, connection: false });
    throw error;
  }
}

function once(url, { method = "GET", headers = {}, connection = agent }) {
  return new Promise((done, fail) => {
    const request = http.request(url, { method, agent: connection, headers: { "accept-encoding": "br", ...headers } }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", fail);
      answer.on("end", () => {
        const wire = Buffer.concat(parts);
        const decode = decoders[answer.headers["content-encoding"]];
        done({
          url: String(url), status: answer.statusCode, headers: answer.headers, wire,
          get text() { return (decode && wire.length ? decode(wire) : wire).toString("utf8"); },
        });
      });
    });
    request.setTimeout(20_000, () => request.destroy(new Error(`no answer from ${url} within 20 s`)));
    request.on("error", (error) => fail(Object.assign(error, { reused: request.reusedSocket })));
    request.end();
  });
}

/** Asks for the same address until it answers with something else than a redirect to it. */
export async function follow(url, options, hops = 3) {
  const answer = await ask(url, options);
  const to = answer.headers.location;
  return to && answer.status >= 300 && answer.status < 400 && hops > 0 ? follow(new URL(to, url).href, options, hops - 1) : answer;
}
