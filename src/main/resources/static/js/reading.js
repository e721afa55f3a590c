// Marks in the contents the section that is being read.
const links = [...document.querySelectorAll('.contents a[href^="#"]')];
const sections = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));

function mark() {
  const line = innerHeight / 3;
  const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const passed = sections.filter((section) => section && section.getBoundingClientRect().top <= line).length;
  const current = atEnd ? links.length - 1 : passed - 1;
  links.forEach((link, i) => (i === current ? link.setAttribute("aria-current", "location") : link.removeAttribute("aria-current")));
}

let waiting = false;
addEventListener(
  "scroll",
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  },
  { passive: true },
);
mark();
