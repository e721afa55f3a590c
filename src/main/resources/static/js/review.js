// Opens the decision an address points to; a point of the curve leads to its decision; on paper all are open.
function openAddressed() {
  const row = location.hash && document.getElementById(location.hash.slice(1));
  const details = row && row.querySelector("details");
  if (!details) return;
  details.open = true;
  row.scrollIntoView();
}

for (const point of document.querySelectorAll("[data-address]")) {
  point.setAttribute("data-pressable", "");
  point.addEventListener("click", () => {
    location.hash = point.dataset.address;
    openAddressed();
  });
}

addEventListener("hashchange", openAddressed);
openAddressed();
