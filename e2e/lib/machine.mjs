// A translation program as LibreTranslate answers: it says everything in capitals and leaves marks alone.

import { createServer } from "node:http";
import { once } from "node:events";

const LANGUAGES = ["en", "sk", "ar"].map((code) => ({ code, name: code, targets: ["en", "sk", "ar"].filter((it) => it !== code) }));

/** Starts one on a free port of this machine. */
export async function startMachine() {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    const answer = request.url === "/languages" ? LANGUAGES : { translatedText: JSON.parse(body).q.map((it) => it.toUpperCase()) };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((done) => server.close(done)) };
}
