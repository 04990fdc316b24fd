/*
 * What makes answering pleasanter: a page is saved while it is filled in, questions appear as soon as an answer asks for
 * them, and choices are put in order by buttons. Without the script every page works by its own buttons.
 */
"use strict";

const form = document.getElementById("answers");
const PAUSE = 900;
const RETRY = 5000;
const PATIENCE = 8000;

/* 1 saving while the page is filled in: one request at a time, with what is on the page when it starts */

const saving = { timer: 0, running: null, again: false, stopped: false };

function told(words, problem) {
  const line = form.querySelector("[data-autosave]");
  if (line.textContent !== words) {
    line.textContent = words;
  }
  line.classList.toggle("is-problem", Boolean(problem));
}

function page() {
  const fields = new FormData(form);
  /* Remarks are added one by one, so they are sent with a button only. */
  for (const remark of form.querySelectorAll("[data-remark]")) {
    fields.delete(remark.name);
  }
  fields.set("action", "save");
  return new URLSearchParams(fields);
}

function later(pause) {
  clearTimeout(saving.timer);
  saving.timer = setTimeout(save, pause);
}

function save() {
  clearTimeout(saving.timer);
  saving.timer = 0;
  if (saving.stopped) {
    return Promise.resolve();
  }
  if (saving.running) {
    saving.again = true;
    return saving.running;
  }
  saving.running = send().finally(() => {
    saving.running = null;
    if (saving.again) {
      saving.again = false;
      save();
    }
  });
  return saving.running;
}

async function send() {
  told(form.dataset.saving);
  try {
    const sent = page();
    const response = await fetch(form.getAttribute("action"), {
      method: "POST",
      body: sent,
      headers: { "Anketa-Structure": document.getElementById("questions").dataset.structure },
      credentials: "same-origin",
      keepalive: sent.toString().length < 60000,
    });
    if (!response.ok) {
      /* The server is busy, full or asks to wait: what was typed stays here and is sent again. */
      if (response.status >= 500 || response.status === 429 || response.status === 408) {
        throw new Error(String(response.status));
      }
      saving.stopped = true;
      told(await response.text(), true);
      return;
    }
    const state = response.headers.get("Anketa-State");
    if (!state) {
      throw new Error("Somebody else has answered");
    }
    if (response.status === 200) {
      replace(await response.text());
    }
    form.querySelector("[name=state]").value = state;
    told(form.dataset.saved);
  } catch (failure) {
    told(form.dataset.offline, true);
    later(RETRY);
  }
}

/* 2 other questions are asked now: what was typed meanwhile stays, and so does the focus */

function replace(html) {
  const old = document.getElementById("questions");
  const next = new DOMParser().parseFromString(html, "text/html").getElementById("questions");
  if (!next) {
    return;
  }
  const typed = new FormData(form);
  const focused = document.activeElement && old.contains(document.activeElement) ? document.activeElement : null;
  const selection = focused && focused.selectionStart !== undefined ? [focused.selectionStart, focused.selectionEnd] : null;
  const shown = new Set([...old.querySelectorAll("[name]")].map((control) => control.name));
  for (const control of next.querySelectorAll("[name]")) {
    if (shown.has(control.name) && control.type !== "hidden" && control.type !== "submit") {
      restore(control, typed.getAll(control.name));
    }
  }
  const open = [...old.querySelectorAll("details[open]")].map((details) => details.parentElement.id);
  old.replaceWith(document.adoptNode(next));
  for (const id of open) {
    const details = id && document.querySelector("#" + CSS.escape(id) + " > details");
    if (details) {
      details.open = true;
    }
  }
  prepare(next);
  const again = focused && focused.id && document.getElementById(focused.id);
  if (again) {
    again.focus({ preventScroll: true });
    if (selection && typeof again.setSelectionRange === "function") {
      try {
        again.setSelectionRange(selection[0], selection[1]);
      } catch (unselectable) {
        /* Numbers and dates have no selection. */
      }
    }
  }
}

function restore(control, values) {
  if (control.type === "radio" || control.type === "checkbox") {
    control.checked = values.includes(control.value);
  } else if (control.tagName === "SELECT" && control.closest("[data-ranking]")) {
    for (const option of control.options) {
      option.selected = values.includes(option.value) && option.value !== "";
    }
  } else if (values.length > 0) {
    control.value = values[0];
  }
}

/* 3 small things about single questions */

function count(control) {
  const line = control.parentElement.querySelector(".left");
  const left = Number(control.dataset.longest) - [...control.value].length;
  if (line && control.value) {
    line.textContent = (left < 0 ? form.dataset.over : form.dataset.left).replace("{count}", String(Math.abs(left)));
    line.classList.toggle("is-over", left < 0);
  }
}

function limit(question) {
  const most = question && question.querySelector("[data-most]");
  if (most) {
    const taken = question.querySelectorAll(".options input:checked:not([data-reason])").length;
    question.classList.toggle("is-full", taken >= Number(most.dataset.most));
    most.classList.toggle("is-over", taken > Number(most.dataset.most));
  }
}

/* An answer takes back the reason for none, and the other way round. */
function exclude(control) {
  const question = control.closest(".question, tr");
  if (!question) {
    return;
  }
  const reason = control.hasAttribute("data-reason");
  if (reason && !control.checked || control.type === "radio") {
    return;
  }
  for (const other of question.querySelectorAll("input, textarea, select")) {
    if (other === control || other.hasAttribute("data-remark")) {
      continue;
    }
    if (other.hasAttribute("data-reason") && other.type === "checkbox") {
      other.checked = false;
    } else if (reason && !question.matches("tr")) {
      if (other.type === "checkbox" || other.type === "radio") {
        other.checked = false;
      } else {
        other.value = "";
      }
    }
  }
  const ranking = question.querySelector("[data-ranking]");
  if (ranking && reason) {
    arrange(ranking);
  }
}

/* 4 order by buttons */

const ARROWS = { up: "M12 19V5M6 11l6-6 6 6", down: "M12 5v14M6 13l6 6 6-6", out: "M6 6l12 12M18 6L6 18" };

function order(ranking) {
  return [...ranking.children]
      .filter((item) => item.querySelector("select").selectedIndex > 0)
      .sort((a, b) => a.querySelector("select").selectedIndex - b.querySelector("select").selectedIndex);
}

function rankButton(item, what, words) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "rank-button";
  button.dataset.rank = what;
  if (ARROWS[what]) {
    button.innerHTML = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="' + ARROWS[what] + '"/></svg>';
  } else {
    button.textContent = words;
  }
  button.setAttribute("aria-label", words + ": " + item.dataset.label);
  return button;
}

function enliven(ranking) {
  ranking.classList.add("is-live");
  ranking.dataset.order = [...ranking.children].map((item, index) => (item.dataset.home = String(index))).join();
  for (const item of ranking.children) {
    const number = document.createElement("span");
    number.className = "rank-number";
    item.prepend(number);
    const buttons = document.createElement("span");
    buttons.className = "rank-buttons";
    for (const what of ["in", "up", "down", "out"]) {
      buttons.append(rankButton(item, what, ranking.dataset[what]));
    }
    item.append(buttons);
  }
  arrange(ranking);
}

/* The placed ones first, in their order; the others as the form has them. */
function arrange(ranking) {
  const placed = order(ranking);
  const rest = [...ranking.children].filter((item) => !placed.includes(item))
      .sort((a, b) => Number(a.dataset.home) - Number(b.dataset.home));
  const full = placed.length >= Number(ranking.dataset.ranking);
  [...placed, ...rest].forEach((item, index) => {
    const place = placed.indexOf(item) + 1;
    item.querySelector("select").selectedIndex = place;
    item.classList.toggle("is-placed", place > 0);
    item.querySelector(".rank-number").textContent = place > 0 ? String(place) : "";
    for (const button of item.querySelectorAll("[data-rank]")) {
      const what = button.dataset.rank;
      button.hidden = (what === "in") === place > 0;
      button.disabled = what === "up" && place === 1 || what === "down" && place === placed.length || what === "in" && full;
    }
    if (ranking.children[index] !== item) {
      ranking.insertBefore(item, ranking.children[index]);
    }
  });
}

function rank(button) {
  const item = button.closest(".rank");
  const ranking = item.parentElement;
  const placed = order(ranking);
  const at = placed.indexOf(item);
  const what = button.dataset.rank;
  if (what === "in") {
    placed.push(item);
  } else if (what === "out") {
    placed.splice(at, 1);
  } else {
    placed.splice(at, 1);
    placed.splice(what === "up" ? at - 1 : at + 1, 0, item);
  }
  for (const other of ranking.children) {
    other.querySelector("select").selectedIndex = placed.indexOf(other) + 1;
  }
  arrange(ranking);
  const usable = [...item.querySelectorAll("[data-rank]")].filter((one) => !one.hidden && !one.disabled);
  (usable.includes(button) ? button : usable[0] || button).focus();
  const select = item.querySelector("select");
  exclude(select);
  if (select.selectedIndex > 0) {
    told(ranking.dataset.moved.replace("{choice}", item.dataset.label).replace("{place}", String(select.selectedIndex)));
  }
  later(PAUSE);
}

/* 5 what the page listens to */

function prepare(root) {
  for (const control of root.querySelectorAll("[data-longest]")) {
    count(control);
  }
  for (const question of root.querySelectorAll(".question")) {
    limit(question);
  }
  for (const ranking of root.querySelectorAll("[data-ranking]")) {
    enliven(ranking);
  }
}

function listen() {
  form.addEventListener("input", (event) => {
    const control = event.target;
    if (control.hasAttribute("data-remark")) {
      return;
    }
    if (control.dataset.longest) {
      count(control);
    }
    exclude(control);
    limit(control.closest(".question"));
    later(control.type === "radio" || control.type === "checkbox" || control.tagName === "SELECT" ? 0 : PAUSE);
  });
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-rank]");
    if (button) {
      rank(button);
    }
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(saving.timer);
    if (saving.running && !form.dataset.leaving) {
      /* What is under way decides what the page sends next. */
      event.preventDefault();
      form.dataset.leaving = "true";
      saving.again = false;
      const go = () => form.requestSubmit(event.submitter);
      Promise.race([saving.running, new Promise((done) => setTimeout(done, PATIENCE))]).then(go, go);
      return;
    }
    saving.stopped = true;
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && saving.timer) {
      save();
    }
  });
  /* A page that comes back from the browser's memory knows an old state of the draft. */
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.replace(form.getAttribute("action"));
    }
  });
  /* Control and Enter go on from everywhere, for those who enter many. */
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit(form.querySelector("[data-main]"));
    }
  });
  window.addEventListener("online", () => later(0));
}

if (form) {
  prepare(form);
  listen();
  const problem = document.getElementById("problem");
  if (problem) {
    problem.tabIndex = -1;
    problem.focus({ preventScroll: true });
  }
}
