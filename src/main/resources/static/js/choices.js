// Keys 1 to 5 move to a choice, Enter presses it, and a second press sends nothing twice.
const form = document.querySelector("[data-choices]");
const choices = new Map([...form.querySelectorAll("[data-key]")].map((button) => [button.dataset.key, button]));

form.querySelector(".keys-hint").hidden = !matchMedia("(any-hover: hover)").matches;

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  choices.get(event.key)?.focus();
});

let sent = false;
form.addEventListener("submit", (event) => {
  if (sent) event.preventDefault();
  sent = true;
});
addEventListener("pageshow", () => (sent = false)); // back from the browser's cache: a choice can be pressed again
