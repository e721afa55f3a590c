// Turns places chosen from lists into rows that are moved, by two buttons each or by dragging; the lists follow.
const field = document.querySelector("[data-ordering]");
const list = field.querySelector("ol");
const words = field.dataset;

const rows = () => [...list.children];
const select = (row) => row.querySelector("select");

function number() {
  rows().forEach((row, i) => {
    select(row).value = i + 1;
    row.querySelector("[data-by='-1']").disabled = i === 0;
    row.querySelector("[data-by='1']").disabled = i === rows().length - 1;
  });
}

function say(row) {
  const place = rows().indexOf(row) + 1;
  said.textContent = words.moved.replace("#1", row.dataset.words).replace("#2", place).replace("#3", rows().length);
}

// The others move around the row, which stays in the page: so it keeps its focus and the pointer that drags it.
function put(row, place) {
  const others = rows().filter((other) => other !== row);
  others.slice(0, place).forEach((other) => row.before(other));
  others.slice(place).forEach((other) => list.append(other));
  number();
}

function button(row, by, sign, label) {
  const made = document.createElement("button");
  made.type = "button";
  made.dataset.by = by;
  made.textContent = sign;
  made.setAttribute("aria-label", label.replace("#1", row.dataset.words));
  made.addEventListener("click", () => {
    put(row, rows().indexOf(row) + by);
    say(row);
    (made.disabled ? row.querySelector("button:not(:disabled)") : made).focus();
  });
  return made;
}

function drag(row, handle) {
  handle.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    row.classList.add("is-moving");
  });
  handle.addEventListener("pointermove", (event) => {
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const others = rows().filter((other) => other !== row);
    const above = others.filter((other) => {
      const box = other.getBoundingClientRect();
      return event.clientY > box.top + box.height / 2;
    });
    if (above.length !== rows().indexOf(row)) put(row, above.length);
  });
  const end = () => {
    if (row.classList.contains("is-moving")) say(row);
    row.classList.remove("is-moving");
  };
  handle.addEventListener("pointerup", end);
  handle.addEventListener("pointercancel", end);
}

const said = document.createElement("p");
said.className = "hidden-text";
said.setAttribute("role", "status");
field.append(said);
field.querySelector("legend").textContent = words.task;

for (const row of rows().sort((a, b) => (select(a).value || 99) - (select(b).value || 99))) {
  list.append(row);
  const label = row.querySelector("label");
  row.dataset.words = label.textContent;
  const handle = document.createElement("span");
  handle.className = "drag";
  const moves = document.createElement("span");
  moves.className = "moves";
  moves.append(button(row, -1, "↑", words.up), button(row, 1, "↓", words.down));
  row.prepend(handle);
  row.append(moves);
  select(row).hidden = true;
  label.removeAttribute("for");
  drag(row, handle);
}
field.classList.add("is-sortable");
number();
