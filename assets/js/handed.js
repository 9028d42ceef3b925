// A list that somebody gave in a code. It stands behind the `#` of the address, where no server sees it, and which names it needs
// is told to nobody: all names of a kind come at once.
const ITEM = /^[a-z-]{1,40}\.[a-z0-9-]{1,120}$/;
const MOST = 50;

/** The entries behind the `#`, each once. */
const given = () => {
  try {
    return [...new Set(decodeURIComponent(location.hash.slice(3)).split(","))].filter((it) => ITEM.test(it)).slice(0, MOST);
  } catch {
    return [];
  }
};

/** The names and pages of all entries of a kind; nothing where they cannot be had now. */
const named = async (kind, from) => {
  const answer = await fetch(`${from}/${kind}`).catch(() => null);
  return answer?.ok ? answer.json() : answer?.status === 404 ? {} : null;
};

const row = (item, names, lost) => {
  const [kind, slug] = item.split(".");
  const line = document.createElement("li");
  const found = names[kind]?.[slug];
  const words = document.createElement(found ? "a" : "bdi");
  words.textContent = found ? found[0] : item;
  if (found) words.href = found[1];
  line.append(words, names[kind] && !found ? ` (${lost})` : "");
  return line;
};

/** Shows the list of the address in its place; `keep` puts entries on the list of this device. */
export const open = async (place, keep) => {
  const items = given();
  if (!items.length) return;
  const kinds = [...new Set(items.map((it) => it.split(".")[0]))];
  const names = Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await named(kind, place.dataset.names)])));
  const list = place.querySelector("[data-lost]");
  list.replaceChildren(...items.map((item) => row(item, names, list.dataset.lost)));
  place.hidden = false;
  const [take, taken] = ["[data-take-all]", "[data-taken]"].map((name) => place.querySelector(name));
  take.hidden = false;
  taken.hidden = true;
  take.onclick = () => {
    keep(items);
    take.hidden = true;
    taken.hidden = false;
  };
};
