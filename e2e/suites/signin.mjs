// Other ways to sign in, on an installation with a configuration of its own: passkeys with a device that the browser
// pretends to have, and accounts at a provider that runs beside it.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { traces, window } from "../lib/browser.mjs";
import { press, SESSION } from "../lib/desk.mjs";
import { axe, sideways } from "../lib/looks.mjs";
import { startProvider, Walker } from "../lib/provider.mjs";
import { startServed } from "../lib/served.mjs";
import { must, same } from "../lib/tally.mjs";

const CITY = "kosice";
const PASSWORD = "four plain words together";
const CLIENT = { client_id: "integra", client_secret: "a secret for a test" };
const TOLD_WITHIN_MS = 20_000;
/** What the provider knows. */
const PEOPLE = {
  anna: { email: "anna@city.example", email_verified: true },
  "anna-again": { email: "anna@city.example", email_verified: true },
  eva: { email: "eva@city.example", email_verified: true },
  unconfirmed: { email: "ivan@city.example", email_verified: false },
  silent: {},
  stranger: { email: "stranger@city.example", email_verified: true },
};

export default async function suite(t, { browser, binary }) {
  let provider;
  const served = await startServed(binary, async (url) => {
    const back = (name) => `${url}/desk/sign-in/openid/${name}/back`;
    const client = { ...CLIENT, redirect_uris: [back("city-hall")] };
    provider = await startProvider({ client, people: PEOPLE });
    return `[[sign_in.openid]]\nname = "City hall"\nissuer = "${provider.url}"\nclient_id = "${client.client_id}"\n`
      + `client_secret = "${client.client_secret}"\nsecond_factor = true\n`;
  });
  try {
    await passkeys(t, browser, served);
    await elsewhere(t, browser, served, provider);
    await t.test("the server wrote no error", () => served.log.filter((line) => /\b(ERROR|panicked)\b/.test(line)));
  } finally {
    await served.stop();
    await provider.stop();
  }
}

/** A window with a device that verifies its owner. */
async function device(browser, served, options = {}) {
  const one = await window(browser, { origin: served.url, ...options });
  const cdp = await one.context.newCDPSession(one.page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", { options: {
    protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
    automaticPresenceSimulation: true,
  } });
  const keys = {
    all: async () => (await cdp.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
    put: (credential) => cdp.send("WebAuthn.addCredential", { authenticatorId, credential }),
    drop: () => cdp.send("WebAuthn.clearCredentials", { authenticatorId }),
    verifies: (isUserVerified) => cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
  };
  return { ...one, keys };
}

const text = (page) => page.locator("main").innerText();
const signOut = (page) => press(page, page.getByRole("button", { name: "Sign out" }));

async function says(page, words) {
  const note = page.locator(".note.bad");
  await note.first().waitFor();
  const said = await note.first().innerText();
  must(said.includes(words), `it says "${said}" and not "${words}"`);
}

/** Waits until one is in, as somebody of the city. */
async function isIn(page) {
  await page.waitForURL((url) => url.pathname === `/desk/${CITY}`);
}

async function passkeys(t, browser, served) {
  const link = await served.invite("marta@city.example", "editor", CITY);
  const one = await device(browser, served);
  const { page, keys } = one;
  const at = (path) => page.goto(served.url + path);
  const enter = async () => {
    await at("/desk/sign-in");
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  };
  const sound = async () => {
    const { faults } = await axe(page);
    return [...faults, ...await sideways(page), ...await traces(one, { session: SESSION })];
  };
  const step = (name, act) => t.test(`passkeys: ${name}`, async () => { await act(); return sound(); });

  await step("somebody invited takes one as their second step", async () => {
    await page.goto(link);
    await page.locator("#password").fill(PASSWORD);
    await press(page, page.locator("main form .btn"));
    await page.locator("#passkey-name").fill("Marta's phone");
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.locator(".codes").waitFor();
    same(await page.locator(".codes li").count(), 10, "recovery codes");
    same((await keys.all()).length, 1, "passkeys in the device");
    await press(page, page.getByRole("link", { name: "I have them" }));
    await isIn(page);
  });
  let sent;
  await step("one press signs in, without an address and a password", async () => {
    await signOut(page);
    const posted = page.waitForRequest((it) => it.method() === "POST" && it.url().endsWith("/desk/sign-in/passkey"));
    await enter();
    sent = (await posted).postData();
    await isIn(page);
  });
  await step("an answer is worth nothing the second time", async () => {
    const again = (body) => fetch(`${served.url}/desk/sign-in/passkey`, {
      method: "POST", body, redirect: "manual", headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
    });
    const replayed = await again(sent);
    same(replayed.status, 422, "status of the same form again");
    must((await replayed.text()).includes("That took too long"), "it does not say why");
    // The same answer to a new question.
    const begun = await fetch(`${served.url}/desk/sign-in/passkey/begin`, {
      method: "POST", headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" }, body: "",
    });
    const form = new URLSearchParams(sent);
    form.set("ceremony", (await begun.json()).ceremony);
    const other = await again(form.toString());
    same(other.status, 422, "status of an old answer to a new question");
    must((await other.text()).includes("did not answer as it should"), "it does not say why");
    same(other.headers.getSetCookie().length, 0, "cookies it gives");
  });
  await step("it is the second step after the password, too", async () => {
    await signOut(page);
    await page.locator("#email").fill("marta@city.example");
    await page.locator("#password").fill(PASSWORD);
    await press(page, page.getByRole("button", { name: "Sign in", exact: true }));
    same(new URL(page.url()).pathname, "/desk/second-step", "where the password leads");
    same(await page.locator("#code").count(), 0, "fields for a code nobody has");
    await at("/desk");
    same(new URL(page.url()).pathname, "/desk/second-step", "where the desk leads with half a sign-in");
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await isIn(page);
  });
  await step("a device that does not verify its owner is not enough", async () => {
    await signOut(page);
    await keys.verifies(false);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await says(page, "was stopped, or this device has no passkey");
    await keys.verifies(true);
  });
  await step("a copied one that counts backwards is refused", async () => {
    const [copy] = await keys.all();
    await enter();
    await isIn(page);
    await signOut(page);
    await keys.drop();
    await keys.put(copy);
    await enter();
    await says(page, "Somebody may have copied this passkey");
    // The owner's own counts on.
    await keys.drop();
    await keys.put({ ...copy, signCount: copy.signCount + 10 });
    await enter();
    await isIn(page);
  });
  await step("a device that has one makes no second", async () => {
    await at("/desk/account");
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await says(page, "This device has a passkey for your account already");
  });
  await step("it gets another name, goes, and opens nothing any more", async () => {
    await at("/desk/account");
    await page.locator("#key-1").evaluate((it) => { it.closest("details").open = true; });
    await page.locator("#key-1").fill("Old phone");
    await press(page, page.getByRole("button", { name: "Save the name" }));
    must((await text(page)).includes("Old phone"), "the new name is not there");
    await page.locator("#key-1").evaluate((it) => { it.closest("details").open = true; });
    await press(page, page.getByRole("button", { name: "Remove this passkey" }));
    must((await text(page)).includes("You have no passkey yet"), "it is still there");
    await signOut(page);
    await enter();
    await says(page, "does not know this passkey");
  });
  await step("letters tell of both", async () => {
    const letters = join(served.folder, "data/letters");
    const wanted = ["Marta's phone” was added to your account", "Old phone” was removed from your account"];
    const until = performance.now() + TOLD_WITHIN_MS;
    let all = "";
    while (!wanted.every((words) => all.includes(words)) && performance.now() < until) {
      await new Promise((done) => { setTimeout(done, 200); });
      all = existsSync(letters) ? readdirSync(letters).map((name) => readFileSync(join(letters, name), "utf8")).join("\n") : "";
    }
    for (const words of wanted) must(all.includes(words), `no letter says "${words}"`);
  });
  await step("a narrow window in another language holds it all", async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await at("/desk/sign-in");
  });
  await one.close();

  await t.test("passkeys: without script the password is the way, and nothing else shows", async () => {
    const plain = await window(browser, { origin: served.url, js: false });
    await plain.page.goto(`${served.url}/desk/sign-in`);
    must(!await plain.page.getByText("Sign in with a passkey").isVisible(), "a button that cannot work");
    must(await plain.page.locator("#password").isVisible(), "no password");
    const faults = await traces(plain, { session: SESSION });
    await plain.close();
    return faults;
  });
}

async function elsewhere(t, browser, served, provider) {
  for (const email of ["anna@city.example", "eva@city.example", "ivan@city.example"]) await served.invite(email, "editor", CITY);
  const start = `${served.url}/desk/sign-in/openid/city-hall`;
  const test = (name, act) => t.test(`accounts elsewhere: ${name}`, act);
  /** Somebody at the provider goes there and comes back. */
  const away = async (current) => {
    const walker = new Walker();
    provider.state.current = current;
    return { walker, back: await walker.away(start, served.url) };
  };
  const refused = (answer, status, words) => {
    same(answer.status, status, "status");
    must(answer.text.includes(words), `it does not say "${words}": ${answer.text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ").slice(0, 600)}`);
    must(answer.text.includes('name="password"'), "no other way is offered");
  };

  await test("somebody invited comes in with two factors given there", async () => {
    const one = await window(browser, { origin: null });
    provider.state.current = { id: "anna", amr: ["pwd", "mfa"] };
    await one.page.goto(`${served.url}/desk/${CITY}/entries`);
    await press(one.page, one.page.getByRole("link", { name: /^Sign in with .*City hall/ }));
    same(new URL(one.page.url()).pathname, `/desk/${CITY}/entries`, "where one wanted to go");
    const cookies = (await one.context.cookies()).filter((it) => it.domain === "localhost").map((it) => it.name).sort();
    same(cookies.join(), SESSION, "cookies that are left");
    await one.page.goto(`${served.url}/desk/account`);
    must((await text(one.page)).includes("City hall"), "the account does not show it");
    must((await text(one.page)).includes("You have no password"), "it asks for a password that is not there");
    const { faults } = await axe(one.page);
    await signOut(one.page);
    same(new URL(one.page.url()).pathname, "/desk/sign-in", "where one is after signing out");
    await one.close();
    return faults;
  });
  await test("with one factor there, our second step follows", async () => {
    const { walker, back } = await away({ id: "eva", amr: ["pwd"] });
    const answer = await walker.get(back);
    same(answer.status, 303, "status");
    same(new URL(answer.location).pathname, "/desk/second-step/set-up", "where it leads");
    same((await walker.get(`${served.url}/desk/${CITY}`)).status, 303, "status of the desk");
  });
  await test("another state, another browser or a second time is refused", async () => {
    const { walker, back } = await away({ id: "anna", amr: ["mfa"] });
    const other = new URL(back);
    other.searchParams.set("state", "another");
    refused(await walker.get(other.href), 409, "is too old, or was used already");
    refused(await walker.get(back), 409, "is too old, or was used already");
    const second = await away({ id: "anna", amr: ["mfa"] });
    refused(await new Walker().get(second.back), 409, "begun in another browser");
    const way = new Map(second.walker.jars.get(served.url));
    same((await second.walker.get(second.back)).status, 303, "status the first time");
    second.walker.jars.set(served.url, way);
    refused(await second.walker.get(second.back), 409, "was used already");
  });
  await test("a code that was used before, or is somebody else's, is refused", async () => {
    const first = await away({ id: "anna", amr: ["mfa"] });
    const stolen = new URL(first.back).searchParams.get("code");
    const { walker, back } = await away({ id: "eva", amr: ["mfa"] });
    const mixed = new URL(back);
    mixed.searchParams.set("code", stolen);
    refused(await walker.get(mixed.href), 403, "could not be checked");
    const used = await away({ id: "anna", amr: ["mfa"] });
    same((await used.walker.get(used.back)).status, 303, "status the first time");
    const again = await away({ id: "anna", amr: ["mfa"] });
    const replayed = new URL(again.back);
    replayed.searchParams.set("code", new URL(used.back).searchParams.get("code"));
    refused(await again.walker.get(replayed.href), 403, "could not be checked");
  });
  for (const [name, id, words] of [
    ["an address the provider has not checked", "unconfirmed", "has not checked that your e-mail address is yours"],
    ["somebody without an address", "silent", "does not tell your e-mail address"],
    ["somebody nobody invited", "stranger", "Nobody at the desk has the address"],
    ["another account there with the same address", "anna-again", "belongs together with another account"],
  ]) {
    await test(`${name} is refused, with a sentence that says why`, async () => {
      const { walker, back } = await away({ id, amr: ["mfa"] });
      refused(await walker.get(back), 403, words);
      same((await walker.get(`${served.url}/desk/${CITY}`)).status, 303, "status of the desk");
    });
  }
  await test("whoever presses Cancel there is back at the sign-in page", async () => {
    const { walker, back } = await away(null);
    refused(await walker.get(back), 403, "You did not sign in with");
  });
  await test("the address may change there, the account stays the same", async () => {
    provider.people.anna.email = "anna.married@city.example";
    const { walker, back } = await away({ id: "anna", amr: ["mfa"] });
    same((await walker.get(back)).status, 303, "status");
    same((await walker.get(`${served.url}/desk/${CITY}`)).status, 200, "status of the desk");
  });
  await test("a provider that is away is told of, and the password still works", async () => {
    await provider.stop();
    refused(await new Walker().get(start), 502, "does not answer at the moment");
  });
}
