// A button that copies a text of the page; without this file one marks it.
export const run = async (button) => {
  const text = document.getElementById(button.dataset.copy);
  text.select();
  // Only pages with https may write to the clipboard; what is marked can be copied anywhere.
  if (navigator.clipboard) await navigator.clipboard.writeText(text.value);
  else document.execCommand("copy");
  button.firstChild.textContent = button.dataset.done;
};
