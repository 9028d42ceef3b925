// Standard HTML, judged by html-validate in a thread of its own: it takes longer than all other checks of a page
// together, and those can go on beside it.

import { readFileSync } from "node:fs";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const waiting = new Map();
let asked = 0;
let thread = null;

/** Faults against the standard. A page that cannot be judged is a fault too. */
export function valid({ html }) {
  thread ??= start();
  // A thread that has work keeps the program alive, one that waits does not.
  thread.ref();
  return new Promise((done) => {
    asked += 1;
    waiting.set(asked, done);
    thread.postMessage({ id: asked, html });
  });
}

function start() {
  const started = new Worker(new URL(import.meta.url));
  const settle = (id, faults) => {
    waiting.get(id)(faults);
    waiting.delete(id);
    if (waiting.size === 0) started.unref();
  };
  started.on("message", ({ id, faults }) => settle(id, faults));
  started.on("error", (error) => {
    // It is dead: whoever asks next starts another.
    thread = null;
    [...waiting.keys()].forEach((id) => settle(id, [String(error.stack)]));
  });
  return started;
}

/** The rules are the same for every page; working them out takes a quarter of the time. */
class OneConfig extends StaticConfigLoader {
  #resolved = null;

  getConfigFor(...asked) {
    return this.#resolved ??= super.getConfigFor(...asked);
  }
}

if (!isMainThread) {
  const config = JSON.parse(readFileSync(new URL("../.htmlvalidate.json", import.meta.url), "utf8"));
  const validator = new HtmlValidate(new OneConfig(config));
  const judge = async (html) => (await validator.validateString(html)).results.flatMap((result) => result.messages)
    .map((fault) => `${fault.ruleId} at line ${fault.line}: ${fault.message}`);
  parentPort.on("message", async ({ id, html }) => {
    parentPort.postMessage({ id, faults: await judge(html).catch((error) => [String(error.stack)]) });
  });
}
