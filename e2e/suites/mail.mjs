// Letters, by a real mail server: an installation as an operator sets it up, an encrypted way to it, an invitation that
// arrives and whose link works, and letters that are refused.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { window } from "../lib/browser.mjs";
import { ARRIVES_WITHIN_MS, certificate, comesIn, freePort, Installation, mailServer, PASSWORD } from "../lib/post.mjs";
import { must, same } from "../lib/tally.mjs";

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
