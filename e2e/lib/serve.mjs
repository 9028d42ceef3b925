// Two tiny servers for tests: fixed pages, and the proxy of a city.

import http from "node:http";

function listen(server) {
  return new Promise((done) => server.listen(0, "127.0.0.1", () => {
    const origin = `http://127.0.0.1:${server.address().port}`;
    const stop = () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); });
    done({ origin, stop });
  }));
}

/** Serves texts by path; one that is `cut` breaks the connection off, one that is `late` takes so many milliseconds. */
export function fixed(pages) {
  return listen(http.createServer(async (request, answer) => {
    const found = pages[request.url];
    if (found?.cut) return request.destroy();
    if (found?.late) await new Promise((done) => setTimeout(done, found.late));
    const { status = 200, type = "text/html; charset=utf-8", headers = {}, body = found ?? "" } = found?.body ? found : {};
    answer.writeHead(found === undefined ? 404 : status, { "content-type": type, ...headers });
    answer.end(found === undefined ? "" : body);
  }));
}

/**
 * A city's web server, which can be `slow`: passes what lies under a path on to Integra, answers everything else with its own 404. With
 * `keepsHost` it tells Integra the host the reader asked for, else its own name for Integra; both are usual.
 */
export async function proxy(path, { keepsHost = true } = {}) {
  const strayed = [];
  let target = null;
  let late = 0;
  const served = await listen(http.createServer(async (request, answer) => {
    if (late > 0) await new Promise((done) => setTimeout(done, late));
    if (request.url !== path && !request.url.startsWith(`${path}/`) && !request.url.startsWith(`${path}?`)) {
      strayed.push(request.url);
      answer.writeHead(404, { "content-type": "text/plain" });
      answer.end("This is the city's own site.\n");
      return;
    }
    const { hostname, port, host } = new URL(target);
    const headers = { ...request.headers, host: keepsHost ? request.headers.host : host };
    const inner = http.request({ hostname, port, method: request.method, path: request.url, headers }, (reply) => {
      answer.writeHead(reply.statusCode, reply.headers);
      reply.pipe(answer);
    });
    inner.on("error", () => { answer.writeHead(502); answer.end(); });
    request.pipe(inner);
  }));
  return { ...served, strayed, path, to: (origin) => { target = origin; }, slow: (ms) => { late = ms; } };
}
