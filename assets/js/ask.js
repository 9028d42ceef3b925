// On pages that one searches from: suggestions come with the first letter, and their code with it.
const form = document.querySelector("[data-hints]");
form.addEventListener("input", async () => (await import(form.dataset.hints)).hint(form), { once: true });
