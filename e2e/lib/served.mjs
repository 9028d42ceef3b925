// An installation as an operator would run it: by a configuration file, on a port of its own, with the demo's content.

import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const run = promisify(execFile);
const CONTENT = join(import.meta.dirname, "../../demo");
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 5_000;

/** A port that is free at this moment. */
function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/** Serves an installation. `configure` gives more lines of its configuration when its address is known. */
export async function startServed(binary, configure = () => "") {
  const folder = mkdtempSync(join(tmpdir(), "integra-e2e-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const file = join(folder, "integra.toml");
  const listen = `listen = "127.0.0.1:${port}"\ndata = "data"\norigin = "${url}"\n`;
  writeFileSync(file, listen + await configure(url));
  const integra = async (...args) => (await run(binary, args, { env: { ...process.env, INTEGRA_CONFIG: file } })).stdout;
  await integra("import", "bundle", CONTENT);
  const child = spawn(binary, ["serve", "--config", file], { stdio: ["ignore", "pipe", "pipe"] });
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
    rmSync(folder, { recursive: true, force: true });
  };
  let timer;
  const ready = new Promise((done) => createInterface({ input: child.stdout }).once("line", done));
  const late = new Promise((done) => { timer = setTimeout(() => done(null), READY_WITHIN_MS); });
  const said = await Promise.race([ready, gone.then(() => null), late]);
  clearTimeout(timer);
  if (!said) {
    await stop();
    throw new Error(`the server did not say that it listens; it wrote:\n${log.join("")}`);
  }
  /** Gives somebody a role in a city, and the link with which they choose a password. */
  const invite = async (email, role, city) => {
    const told = await integra("user", "add", email, "--name", email.split("@")[0], "--role", role, "--city", city);
    return told.match(/https?:\/\/\S+\/desk\/welcome\/\S+/)[0];
  };
  return { url, folder, log, stop, invite };
}
