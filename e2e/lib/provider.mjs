// Somebody else who vouches for people: an OpenID Connect provider that signs in whom the test names, without asking.

import http from "node:http";

/** Its warnings are for people who run it for others. */
async function quietly(act) {
  const { info, warn } = console;
  Object.assign(console, { info: () => {}, warn: () => {} });
  try {
    return await act();
  } finally {
    Object.assign(console, { info, warn });
  }
}

/**
 * Starts a provider on a free port. `people` are its accounts: id, and what it says about them. `current` is who sits at
 * its sign-in page; null presses Cancel.
 */
export async function startProvider({ client, people }) {
  const server = http.createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${server.address().port}`;
  const state = { current: null };
  const provider = await quietly(async () => new (await import("oidc-provider")).default(url, {
    clients: [client],
    claims: { openid: ["sub", "acr", "amr"], email: ["email", "email_verified"] },
    findAccount: (_, id) => people[id] && { accountId: id, claims: () => ({ sub: id, ...people[id] }) },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: ["for a test"] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    // Whoever is signed in agrees that their address is told.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope("openid email");
      await grant.save();
      return grant;
    },
  }));
  const handle = provider.callback();
  server.on("request", async (request, answer) => {
    if (!request.url.startsWith("/interaction/")) return handle(request, answer);
    const { id, ...more } = state.current ?? {};
    const result = id ? { login: { accountId: id, ...more } } : { error: "access_denied", error_description: "Cancel was pressed" };
    return provider.interactionFinished(request, answer, result, { mergeWithLastSubmission: false });
  });
  const stop = () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); });
  return { url, state, people, stop };
}

/** A browser without pages: keeps cookies for each origin and follows nothing by itself. */
export class Walker {
  jars = new Map();

  async get(url) {
    const { origin } = new URL(url);
    const jar = this.jars.get(origin) ?? new Map();
    this.jars.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, { redirect: "manual", headers: { cookie, "accept-language": "en" } });
    for (const set of answer.headers.getSetCookie()) {
      const [pair, ...rest] = set.split(";");
      const [name, value] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
      if (value === "" || rest.some((it) => /^\s*max-age=0$/i.test(it))) jar.delete(name);
      else jar.set(name, value);
    }
    const location = answer.headers.get("location");
    return { status: answer.status, location: location && new URL(location, url).href, text: await answer.text() };
  }

  /** Goes to the provider and on until it sends one back; gives the address to come back to. */
  async away(start, home) {
    let answer = await this.get(start);
    for (let hop = 0; hop < 10 && answer.location; hop += 1) {
      if (hop > 0 && answer.location.startsWith(home)) return answer.location;
      answer = await this.get(answer.location);
    }
    throw new Error(`nobody sent back from ${start}: ${answer.status} ${answer.text.slice(0, 300)}`);
  }
}
