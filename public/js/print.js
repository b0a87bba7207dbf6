// Makes the print buttons work, and shows them: without JavaScript they would do nothing, so they start hidden.
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
  button.hidden = false;
}
