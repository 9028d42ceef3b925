// An installation as an operator sets it up, and a real mail server it hands its letters to.

import { execFile, execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { SMTPServer } from "smtp-server";
import { totp } from "./desk.mjs";

const run = promisify(execFile);
export const USER = "desk", PASSWORD = "not to be seen";
export const ARRIVES_WITHIN_MS = 20_000;
const CHOSEN = "four plain words together";
/** What turns the clock of a program (libfaketime): for what happens in days. */
const OTHER_TIME = ["/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1", "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"];

/** A certificate nobody vouches for, as a town's own mail server may have one. */
export function certificate(folder) {
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "900",
    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE",
    "-keyout", key, "-out", cert], { stdio: "ignore" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/** A mail server that keeps what it takes, and refuses readers whose name begins with "nobody". */
export async function mailServer({ key, cert }) {
  const letters = [], seen = { open: 0, refuses: true };
  const server = new SMTPServer({
    key, cert, authMethods: ["PLAIN", "LOGIN"],
    onAuth: ({ username, password }, { secure }, done) => {
      if (!secure) seen.open += 1;
      return username === USER && password === PASSWORD ? done(null, { user: username }) : done(new Error("Invalid username or password"));
    },
    onRcptTo: ({ address }, _, done) => done(seen.refuses && address.startsWith("nobody")
      ? Object.assign(new Error("no such reader"), { responseCode: 550 }) : null),
    onData: (stream, session, done) => {
      const chunks = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString();
        letters.push({ ...read(raw), raw: whole(raw), secure: session.secure, envelope: session.envelope });
        done(null, "taken");
      });
    },
  });
  server.on("error", () => { /* a client that gives up is part of the tests */ });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const arrives = async (to, after = 0) => {
    for (const end = Date.now() + ARRIVES_WITHIN_MS; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
      const found = letters.slice(after).find((letter) => letter.envelope.rcptTo.some((it) => it.address === to));
      if (found) return found;
    }
    throw new Error(`no letter to ${to} among ${letters.length}`);
  };
  return { port: server.server.address().port, letters, seen, arrives, stop: () => new Promise((done) => server.close(done)) };
}

/** Head and text of a letter, as a mail program reads them. */
function read(raw) {
  const [head, ...body] = raw.split("\r\n\r\n");
  const headers = Object.fromEntries(head.replace(/\r\n[ \t]+/g, " ").split("\r\n").map((line) => {
    const at = line.indexOf(":");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
  }));
  const coded = body.join("\r\n\r\n");
  const bytes = {
    base64: () => Buffer.from(coded, "base64"),
    "quoted-printable": () => Buffer.from(coded.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), "latin1"),
  }[headers["content-transfer-encoding"]];
  return { headers, text: bytes ? bytes().toString("utf8") : coded };
}

/** A letter with all its parts as they were before they were packed for the way. */
function whole(raw) {
  return raw.split(/^--.*$/m).map((part) => read(part.replace(/^\r?\n/, "")).text).join("\n") + raw;
}

export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** An installation with the demo's content and this mail server. */
export class Installation {
  constructor(binary, folder, port, mail) {
    Object.assign(this, { binary, folder, origin: `http://127.0.0.1:${port}`, config: join(folder, "integra.toml") });
    this.configure(port, mail);
  }

  configure(port, { smtp, password = PASSWORD, trusted = true, tls = "starttls" }) {
    writeFileSync(join(this.folder, "mail.password"), `${password}\n`);
    writeFileSync(this.config, [`listen = "127.0.0.1:${port}"`, `origin = "${this.origin}"`, "[links]", "check = false", "[mail]", 'from = "Úrad mesta <desk@town.example>"',
      'host = "localhost"', `port = ${smtp}`, `tls = "${tls}"`, `user = "${USER}"`, 'password_file = "mail.password"',
      ...(trusted ? ['certificate = "cert.pem"'] : [])].join("\n"));
  }

  integra(...args) {
    return run(this.binary, args, { env: { ...process.env, INTEGRA_CONFIG: this.config } }).then(({ stdout }) => ({ code: 0, said: stdout }), (error) => ({ code: error.code, said: error.stderr }));
  }

  /** Starts it; `days` in the future, where somebody says so. */
  async serve(days = 0) {
    const env = { ...process.env, ...(days ? { LD_PRELOAD: otherTime(), FAKETIME: `+${days}d`, FAKETIME_DONT_FAKE_MONOTONIC: "1" } : {}) };
    this.child = spawn(this.binary, ["serve", "--config", this.config], { stdio: ["ignore", "pipe", "pipe"], env });
    this.log ??= [];
    this.child.stderr.on("data", (bytes) => this.log.push(String(bytes)));
    await new Promise((done, failed) => {
      createInterface({ input: this.child.stdout }).once("line", done);
      this.child.once("exit", () => failed(new Error(`the server ended: ${this.log.join("")}`)));
    });
  }

  async stop() {
    if (!this.child || this.child.exitCode !== null) return;
    const gone = new Promise((done) => this.child.once("exit", done));
    this.child.kill("SIGTERM");
    await gone;
  }
}

function otherTime() {
  const found = OTHER_TIME.find((path) => existsSync(path));
  if (!found) throw new Error(`no libfaketime at ${OTHER_TIME.join(", ")}: install the package faketime`);
  return found;
}

/** Somebody opens the link of an invitation, chooses a password, and sets the second step up. */
export async function comesIn(page, link) {
  await page.goto(link);
  await page.locator("input[type=password]").first().fill(CHOSEN);
  await page.locator("main form .btn").first().click();
  await page.waitForURL(/second-step\/set-up/);
  const secret = (await page.locator("code[dir=ltr]").first().textContent()).trim();
  await page.locator("#code").fill(totp(secret));
  await page.locator("main form .btn").first().click();
  await page.locator(".codes").waitFor();
  return secret;
}

/** Somebody who has come in before signs in; `seconds` is the moment on the server's clock. */
export async function signsIn(page, origin, email, secret, seconds) {
  await page.goto(`${origin}/desk/sign-in`);
  await page.locator("#email").fill(email);
  await page.locator("input[type=password]").fill(CHOSEN);
  await page.locator("main form .btn").first().click();
  await page.waitForURL(/second-step/);
  await page.locator("#code").fill(totp(secret, seconds));
  await page.locator("main form .btn").first().click();
  await page.waitForURL((url) => !url.pathname.includes("second-step"));
}
