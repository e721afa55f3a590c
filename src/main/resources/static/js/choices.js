// Keys 1 to 5 move to a choice and Enter presses it, unless switched off; a second press sends nothing twice.
const form = document.querySelector("[data-choices]");
const choices = new Map([...form.querySelectorAll("[data-key]")].map((button) => [button.dataset.key, button]));
const keys = document.querySelector("[data-keys]");
const REMEMBERED = "choice-keys-off";

let isSent = false;
form.addEventListener("submit", (event) => {
  if (isSent) event.preventDefault();
  isSent = true;
});
addEventListener("pageshow", () => (isSent = false)); // back from the browser's cache: a choice can be pressed again

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("textarea, select, input:not([type=checkbox])");
  if (!keys.checked || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  choices.get(event.key)?.focus();
});

keys.closest("label").hidden = !matchMedia("(any-hover: hover)").matches;
keys.checked = !localStorage.getItem(REMEMBERED);
keys.addEventListener("change", () => {
  if (keys.checked) localStorage.removeItem(REMEMBERED);
  else localStorage.setItem(REMEMBERED, "yes");
});
