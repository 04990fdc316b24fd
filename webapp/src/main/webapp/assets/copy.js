/* Buttons that copy a text of the page. Without the script there is no button, and the text can be selected. */
"use strict";

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    const idle = button.textContent;
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).innerText.trim());
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = idle; }, 2000);
  });
}
