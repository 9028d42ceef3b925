// On pages that one searches from: suggestions come with the first letter, and their code with it.
const form = document.querySelector("[data-hints]");
form.oninput = async () => {
  form.oninput = null;
  (await import(form.dataset.hints)).hint(form);
};
