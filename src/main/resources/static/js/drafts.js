// Saves a text while it is typed, one save at a time, and says in words how it stands.
const form = document.querySelector("[data-draft]");
const field = form.elements.text;
const status = form.querySelector("[data-status]");
const PAUSE = 1500;
const RETRY = 10000;
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g; // what no form may send, pasted from elsewhere

let saved = field.value;
let timer = 0;
let running = null;
let isLeaving = false;

function later(pause) {
  clearTimeout(timer);
  timer = setTimeout(save, pause);
}

function save() {
  if (running || isLeaving || field.value === saved) return;
  running = send(field.value).finally(() => (running = null));
}

async function send(text) {
  try {
    const fields = new URLSearchParams(new FormData(form));
    fields.delete("settled");
    fields.set("quiet", "yes");
    const response = await fetch(form.dataset.draft, { method: "POST", body: fields });
    const answer = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("[data-revision]");
    if (!answer) throw new Error("signed out, or the server is away");
    status.textContent = answer.textContent;
    if (!response.ok) return;
    form.elements.revision.value = answer.dataset.revision;
    saved = text;
    if (field.value !== saved) later(PAUSE);
  } catch {
    status.textContent = status.dataset.failed;
    later(RETRY);
  }
}

field.addEventListener("input", () => {
  if (UNREADABLE.test(field.value)) field.value = field.value.replace(UNREADABLE, "");
  status.textContent = status.dataset.waiting;
  later(PAUSE);
});

document.addEventListener("visibilitychange", () => document.hidden && save());

addEventListener("beforeunload", (event) => {
  if (!isLeaving && field.value !== saved) event.preventDefault();
});

// A save that is under way ends first, so that the form carries the revision it has made; a second press sends nothing.
form.addEventListener("submit", (event) => {
  clearTimeout(timer);
  if (running || isLeaving) event.preventDefault();
  if (running) running.then(() => form.requestSubmit(event.submitter));
  else isLeaving = true;
});
addEventListener("pageshow", () => (isLeaving = false));
