// Passkeys: the server asks, the device answers, the form brings the answer. On a browser without passkeys, or without
// this file, these forms stay hidden: there is always another way.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const listed = (keys) => (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

/** Has the device make a new passkey. */
async function make(options) {
  const user = { ...options.user, id: bytes(options.user.id) };
  const publicKey = { ...options, user, challenge: bytes(options.challenge), excludeCredentials: listed(options.excludeCredentials) };
  const made = await navigator.credentials.create({ publicKey });
  return told(made, {
    attestationObject: text(made.response.attestationObject),
    transports: made.response.getTransports?.() ?? [],
  });
}

/** Has the device sign with a passkey. */
async function sign(options) {
  const publicKey = { ...options, challenge: bytes(options.challenge), allowCredentials: listed(options.allowCredentials) };
  const signed = await navigator.credentials.get({ publicKey });
  const { authenticatorData, signature, userHandle } = signed.response;
  return told(signed, {
    authenticatorData: text(authenticatorData),
    signature: text(signature),
    userHandle: userHandle && text(userHandle),
  });
}

const told = (credential, response) => ({
  id: credential.id,
  rawId: text(credential.rawId),
  type: credential.type,
  response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
  extensions: {},
});

/** What the server asks, or why it does not. */
async function question(form) {
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.dataset.passkey, { method: "POST", body, credentials: "same-origin" });
  if (answer.headers.get("content-type")?.startsWith("application/json")) {
    const said = await answer.json();
    if (answer.ok) return said;
    throw new Error(said.wrong);
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  throw new Error(page.querySelector("main p")?.textContent ?? form.dataset.stopped);
}

/** What to say when the browser, not the server, stopped it. */
function stopped(form, error) {
  if (error.name === "SecurityError") return form.dataset.place;
  if (error.name === "InvalidStateError") return form.dataset.known ?? form.dataset.stopped;
  return error instanceof DOMException || error instanceof TypeError ? form.dataset.stopped : error.message;
}

async function ask(form) {
  const note = form.querySelector("[data-told]");
  const button = form.querySelector("button");
  note.hidden = true;
  button.setAttribute("aria-busy", "true");
  try {
    const { ceremony, options } = await question(form);
    const credential = await ("make" in form.dataset ? make(options) : sign(options));
    form.elements.ceremony.value = ceremony;
    form.elements.credential.value = JSON.stringify(credential);
    form.submit();
  } catch (error) {
    note.textContent = stopped(form, error);
    note.hidden = false;
    button.removeAttribute("aria-busy");
  }
}

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!form.querySelector("[aria-busy]")) ask(form);
    });
  }
}
