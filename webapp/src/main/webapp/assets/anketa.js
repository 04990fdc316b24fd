/* What makes the pages pleasanter with JavaScript; every one of them works without. */
"use strict";

/* A form that takes a while says so, and isn't sent twice. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  if (!form.matches("[data-busy]") || !button) {
    return;
  }
  if (button.hasAttribute("aria-busy")) {
    event.preventDefault();
    return;
  }
  button.dataset.idle = button.textContent;
  button.textContent = form.dataset.busy;
  button.setAttribute("aria-busy", "true");
});

/* A page that comes back from the browser's memory can be sent again. */
window.addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("[aria-busy][data-idle]")) {
    button.textContent = button.dataset.idle;
    button.removeAttribute("aria-busy");
  }
});

/* A row of sections that doesn't fit begins with the one that is shown. */
for (const row of document.querySelectorAll(".primary, .tabs")) {
  const here = row.querySelector("[aria-current]");
  if (here && row.scrollWidth > row.clientWidth) {
    row.scrollLeft = here.offsetLeft - row.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
  }
}

/* A file held over a drop zone. */
for (const type of ["dragenter", "dragleave", "drop"]) {
  document.addEventListener(type, (event) => {
    if (event.target instanceof Element && event.target.matches(".drop input")) {
      event.target.closest(".drop").classList.toggle("is-over", type === "dragenter");
    }
  });
}
