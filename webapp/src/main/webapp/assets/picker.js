/*
 * Pickers of variables. Without the script they are plain lists: what is ticked goes up to the chosen ones with the next
 * search. With it a variable moves at once, the order of choice is kept, and the search needs no button.
 */
"use strict";

const pickerOf = (element) => element.closest(".picker");

function recount(picker) {
  const count = picker.querySelector("[data-count]");
  if (count) {
    count.textContent = String(picker.querySelectorAll("[data-chosen] input:checked").length);
  }
}

/* Moves an item to the other list; the focus stays where the reader is working. */
function move(item, list, place) {
  const next = item.nextElementSibling || item.previousElementSibling;
  const focused = item.contains(document.activeElement);
  list.insertAdjacentElement(place, item);
  if (focused) {
    const target = next ? next.querySelector("input") : item.querySelector("input");
    target.focus({ preventScroll: true });
  }
}

function choose(item) {
  move(item, pickerOf(item).querySelector("[data-chosen]"), "beforeend");
}

function enhance(root) {
  for (const button of root.querySelectorAll("[data-search]")) {
    button.type = "button";
    button.hidden = true;
  }
  for (const button of root.querySelectorAll("[data-all]")) {
    button.hidden = false;
  }
}

document.addEventListener("change", (event) => {
  const picker = event.target instanceof Element && pickerOf(event.target);
  if (!picker || picker.dataset.many !== "true" || event.target.type !== "checkbox") {
    return;
  }
  const item = event.target.closest("li");
  if (event.target.checked) {
    choose(item);
  } else {
    move(item, picker.querySelector("[data-matches]"), "afterbegin");
  }
  recount(picker);
});

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("[data-all]");
  if (!button) {
    return;
  }
  for (const item of [...pickerOf(button).querySelectorAll("[data-matches] > li")]) {
    item.querySelector("input").checked = true;
    choose(item);
  }
  recount(pickerOf(button));
});

/* Enter searches where one searches, and asks for the result everywhere else. */
document.addEventListener("keydown", (event) => {
  const form = event.target instanceof HTMLInputElement && event.target.closest(".analysis-form");
  if (!form || event.key !== "Enter" || event.isComposing) {
    return;
  }
  event.preventDefault();
  if (event.target.type === "search") {
    event.target.dispatchEvent(new Event("search"));
  } else {
    form.requestSubmit(form.querySelector("[data-main]"));
  }
});

document.addEventListener("htmx:afterSwap", (event) => enhance(pickerOf(event.target) || document));
enhance(document);
