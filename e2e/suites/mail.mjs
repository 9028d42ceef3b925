// Letters, by a real mail server: an installation as an operator sets it up, an encrypted way to it, an invitation that
// arrives and whose link works, and letters that are refused.

import { execFile, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { SMTPServer } from "smtp-server";
import { window } from "../lib/browser.mjs";
import { totp } from "../lib/desk.mjs";
import { must, same } from "../lib/tally.mjs";

const run = promisify(execFile);
const USER = "desk", PASSWORD = "not to be seen";
const ARRIVES_WITHIN_MS = 20_000;
const CHOSEN = "four plain words together";

/** A certificate nobody vouches for, as a town's own mail server may have one. */
function certificate(folder) {
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE",
    "-keyout", key, "-out", cert], { stdio: "ignore" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/** A mail server that keeps what it takes, and refuses readers whose name begins with "nobody". */
async function mailServer({ key, cert }) {
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
        letters.push({ ...read(Buffer.concat(chunks).toString()), secure: session.secure, envelope: session.envelope });
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

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** An installation with the demo's content and this mail server. */
class Installation {
  constructor(binary, folder, port, mail) {
    Object.assign(this, { binary, folder, origin: `http://127.0.0.1:${port}`, config: join(folder, "integra.toml") });
    this.configure(port, mail);
  }

  configure(port, { smtp, password = PASSWORD, trusted = true, tls = "starttls" }) {
    writeFileSync(join(this.folder, "mail.password"), `${password}\n`);
    writeFileSync(this.config, [`listen = "127.0.0.1:${port}"`, `origin = "${this.origin}"`, "[mail]", 'from = "Úrad mesta <desk@town.example>"',
      'host = "localhost"', `port = ${smtp}`, `tls = "${tls}"`, `user = "${USER}"`, 'password_file = "mail.password"',
      ...(trusted ? ['certificate = "cert.pem"'] : [])].join("\n"));
  }

  integra(...args) {
    return run(this.binary, args, { env: { ...process.env, INTEGRA_CONFIG: this.config } }).then(({ stdout }) => ({ code: 0, said: stdout }), (error) => ({ code: error.code, said: error.stderr }));
  }

  async serve() {
    this.child = spawn(this.binary, ["serve", "--config", this.config], { stdio: ["ignore", "pipe", "pipe"] });
    this.log = [];
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

/** Somebody opens the link of an invitation, chooses a password, and sets the second step up. */
async function comesIn(page, link) {
  await page.goto(link);
  await page.locator("input[type=password]").first().fill(CHOSEN);
  await page.locator("main form .btn").first().click();
  await page.waitForURL(/second-step\/set-up/);
  const secret = (await page.locator("code[dir=ltr]").first().textContent()).trim();
  await page.locator("#code").fill(totp(secret));
  await page.locator("main form .btn").first().click();
  await page.locator(".codes").waitFor();
}

async function invite(page, origin, email) {
  await page.goto(`${origin}/desk/all/people`);
  const form = page.locator("section[aria-labelledby=invite]");
  await form.locator("#email").fill(email);
  await form.locator("#name").fill("Nová Kolegyňa");
  await form.locator("input[name=role][value=reader]").check();
  await form.locator(".btn").click();
  await page.waitForURL(/done=invited/);
}

export default async function suite(t, { browser, binary }) {
  const folder = mkdtempSync(join(tmpdir(), "integra-e2e-mail-"));
  const server = await mailServer(certificate(folder));
  const port = await freePort();
  const here = new Installation(binary, folder, port, { smtp: server.port });
  try {
    await theCommand(t, here, server, port);
    same((await here.integra("import", "bundle", join(import.meta.dirname, "../../demo"))).code, 0, "import");
    await here.serve();
    await journey(t, here, server, browser);
    await t.test("nothing secret and nobody's address stands in the log", () => {
      const log = here.log.join("");
      return [PASSWORD, "@town.example", "/desk/welcome/"].filter((it) => log.includes(it)).map((it) => `the log has ${it}`);
    });
  } finally {
    await here.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function theCommand(t, here, server, port) {
  await t.test("integra mail test hands a letter over, encrypted", async () => {
    const { code, said } = await here.integra("mail", "test", "anna@town.example");
    same(code, 0, `exit code: ${said}`);
    const letter = await server.arrives("anna@town.example");
    same(letter.secure, true, "encrypted");
    same(server.seen.open, 0, "passwords sent in the open");
    same(letter.headers["auto-submitted"], "auto-generated", "Auto-Submitted");
    must(/^<[0-9a-f-]+@town\.example>$/.test(letter.headers["message-id"]), `Message-ID ${letter.headers["message-id"]}`);
    must(Math.abs(Date.now() - Date.parse(letter.headers.date)) < 600_000, `Date ${letter.headers.date}`);
    must(letter.headers.from.includes("<desk@town.example>") && letter.headers.from.startsWith("=?utf-8?"), `From ${letter.headers.from}`);
  });
  const refusals = [
    ["a wrong password", { password: "wrong" }, /takes no letter from us/],
    ["a certificate nobody vouches for", { trusted: false }, /certificate/i],
    ["another way than the server's", { tls: "implicit" }, /takes no letter from us/],
  ];
  for (const [what, wrong, words] of refusals) {
    await t.test(`integra mail test says what is wrong: ${what}`, async () => {
      here.configure(port, { smtp: server.port, ...wrong });
      const before = server.letters.length;
      const { code, said } = await here.integra("mail", "test", "anna@town.example");
      here.configure(port, { smtp: server.port });
      same(code, 2, "exit code");
      must(words.test(said), said);
      same(server.letters.length, before, "letters that arrived");
      return said.includes(PASSWORD) ? ["it says the password"] : [];
    });
  }
  await t.test("integra mail test says that a reader is refused", async () => {
    const { code, said } = await here.integra("mail", "test", "nobody@town.example");
    same(code, 2, "exit code");
    must(said.includes("no such reader"), said);
  });
}

async function journey(t, here, server, browser) {
  const one = await window(browser, { origin: here.origin });
  try {
    await t.test("the first administrator comes in by the link of the command line", async () => {
      const { said } = await here.integra("user", "add", "admin@town.example", "--name", "Admin");
      await comesIn(one.page, said.match(/http\S+/)[0]);
    });
    await t.test("an invitation arrives by mail and its link works", async () => {
      await invite(one.page, here.origin, "new@town.example");
      const letter = await server.arrives("new@town.example");
      same(letter.secure, true, "encrypted");
      const link = letter.text.match(/http\S+/)[0];
      must(link.startsWith(`${here.origin}/desk/welcome/`), `link ${link}`);
      must(letter.text.includes("Nová Kolegyňa"), "the name in the letter");
      const other = await window(browser, { origin: here.origin });
      try {
        await comesIn(other.page, link);
        await other.page.goto(`${here.origin}/desk/all`);
        same(new URL(other.page.url()).pathname, "/desk/all", "where the new reader comes in");
      } finally {
        await other.close();
      }
    });
    await t.test("a letter that is refused is shown, and sent again when the server has mended", async () => {
      await invite(one.page, here.origin, "nobody@town.example");
      const letters = `${here.origin}/desk/all/letters`;
      for (const end = Date.now() + ARRIVES_WITHIN_MS; Date.now() < end;) {
        await one.page.goto(letters);
        if (await one.page.getByText("no such reader").count()) break;
        await one.page.waitForTimeout(200);
      }
      await one.page.goto(`${here.origin}/desk/all`);
      await one.page.locator('main a[href="/desk/all/letters"]').waitFor();
      await one.page.goto(letters);
      must(await one.page.getByText("nobody@town.example", { exact: true }).count() >= 1, "the reader is not shown");
      server.seen.refuses = false;
      const before = server.letters.length;
      await one.page.getByRole("button", { name: /^Send again/ }).click();
      await one.page.waitForURL(/done=retried/);
      const letter = await server.arrives("nobody@town.example", before);
      must(letter.text.includes("/desk/welcome/"), "the link in it");
      await one.page.goto(letters);
      same(await one.page.getByRole("button", { name: /^Send again/ }).count(), 0, "letters left");
    });
  } finally {
    await one.close();
  }
}
