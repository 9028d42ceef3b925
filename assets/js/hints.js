// Suggestions below a search: links to pages that may be meant, while somebody types. Enter still asks for the whole page.
const WAIT = 180; // milliseconds without a key before anything is asked

export const hint = (form) => {
  // Who asked the browser to save data gets the page of results and nothing before it.
  if (navigator.connection?.saveData) return;
  const look = document.createElement("link");
  look.rel = "stylesheet";
  look.href = form.dataset.look;
  document.head.append(look);
  const input = form.querySelector("input");
  const list = document.createElement("div");
  list.className = "hints";
  list.hidden = true;
  // What changes here is read out; the links themselves are not, one goes to them.
  const told = document.createElement("p");
  told.className = "vh";
  told.setAttribute("role", "status");
  form.after(list, told);

  const links = () => [...list.querySelectorAll("a")];
  const close = () => { list.hidden = true; told.textContent = ""; };
  let timer, asking;
  const ask = async () => {
    const q = input.value.trim();
    asking?.abort();
    // One letter says something where a letter is a word.
    if (q.length < (/\p{Script=Han}/u.test(q) ? 1 : 2)) return close();
    asking = new AbortController();
    try {
      const answer = await fetch(`${form.action}/hints?q=${encodeURIComponent(q)}`, { signal: asking.signal, cache: "no-store" });
      if (!answer.ok) return close();
      // Somebody has gone on, perhaps to one of the suggestions that are there: nothing moves under them.
      if (document.activeElement !== input) return;
      list.innerHTML = await answer.text();
      const count = list.querySelector("p");
      told.textContent = count.textContent;
      count.remove();
      list.hidden = !links().length;
    } catch (error) {
      // Another letter came first. Or there is no network: what was suggested for other words goes, and the form works on.
      if (error.name !== "AbortError") close();
    }
  };
  const typed = () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); };
  input.addEventListener("input", typed);
  typed();

  const within = (element) => element === input || list.contains(element);
  for (const part of [form, list]) {
    part.addEventListener("keydown", (event) => {
      if (list.hidden) return;
      const all = [input, ...links()];
      const at = all.indexOf(document.activeElement);
      if (event.key === "Escape") { event.stopPropagation(); event.preventDefault(); close(); input.focus(); }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && at >= 0) { event.preventDefault(); all[(at + step + all.length) % all.length].focus(); }
    });
    // Nothing moves while somebody presses something else, and a link that is pressed stays until it has led on.
    part.addEventListener("focusout", ({ relatedTarget }) => { if (relatedTarget && !within(relatedTarget)) close(); });
  }
};
