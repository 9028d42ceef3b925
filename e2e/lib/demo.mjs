// Starts the program as a reader would find it: the demo, on a free port, with a fresh folder.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 5_000;

/** Where the program is: told by the caller, by the environment, or cargo's usual place. */
export function findBinary(told) {
  const target = process.env.CARGO_TARGET_DIR ?? join(import.meta.dirname, "../../target");
  const binary = told ?? process.env.INTEGRA_BIN ?? join(resolve(target), "debug/integra");
  if (!existsSync(binary)) throw new Error(`there is no program at ${binary}: run 'cargo build --bin integra' first`);
  return binary;
}

/** Starts a demo and waits until it says where it listens. */
export async function startDemo(binary, more = []) {
  const data = mkdtempSync(join(tmpdir(), "integra-e2e-"));
  const args = ["demo", "--listen", "127.0.0.1:0", "--data", join(data, "demo"), "--json", ...more];
  const child = spawn(binary, args, { stdio: ["ignore", "pipe", "pipe"] });
  const log = [];
  child.stderr.on("data", (bytes) => { log.push(String(bytes)); log.splice(0, log.length - 50); });
  const gone = new Promise((done) => child.once("exit", done));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
      await gone;
      clearTimeout(late);
    }
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const { url, staff } = await spoken(child, gone, log);
    return { url: url.replace(/\/$/, ""), staff, pid: child.pid, stop, log };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the demo says when it is ready: its address, and who may sign in at the desk. */
async function spoken(child, gone, log) {
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise((done) => lines.on("line", (line) => {
    try {
      const { url, staff } = JSON.parse(line);
      if (url) done({ url, staff });
    } catch { /* other output is for people */ }
  }));
  let timer;
  const late = new Promise((done) => { timer = setTimeout(() => done(null), READY_WITHIN_MS); });
  const said = await Promise.race([ready, gone.then(() => null), late]);
  clearTimeout(timer);
  if (!said) throw new Error(`the demo did not say where it listens; it wrote:\n${log.join("")}`);
  return said;
}
