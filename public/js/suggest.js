import { asChosen } from "./reading-choices.js";

// Suggests while somebody types in the search field, and changes nothing else: without it the field is a field. A combobox as ARIA describes it:
// the focus stays in the field, the arrow keys choose, and a screen reader hears how many there are only when the typing has paused.

const shortest = 2;
const typingPause = 180;
const speakingPause = 1200;

/** @typedef {{ title: string, kind: string, href: string }} Suggestion */

/** What may be somebody's number or address is sent to nobody, not even half written. @param {string} text */
function isSendable(text) {
  return text.length >= shortest && (text.match(/\d/g) ?? []).length <= 6 && !text.includes("@");
}

/** @param {HTMLElement} form with a field to search in, where to ask (`data-suggest`) and what to say (`data-words`) */
export function suggestIn(form) {
  const input = /** @type {HTMLInputElement} */ (form.querySelector("input[name=q]"));
  const words = JSON.parse(form.dataset.words ?? "{}");
  const list = Object.assign(document.createElement("ul"), { id: `${input.id}-forslag`, role: "listbox", hidden: true });
  const status = Object.assign(document.createElement("div"), { role: "status" });
  list.setAttribute("aria-label", words.label);
  input.after(list, status);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) input.setAttribute(name, value);

  /** @type {number | undefined} */
  let typing;
  /** @type {number | undefined} */
  let speaking;
  let asked = new window.AbortController();
  let active = -1;

  const options = () => /** @type {HTMLElement[]} */ ([...list.children]);

  /** @param {number} place among the suggestions; -1 is the field itself */
  function choose(place) {
    active = place;
    options().forEach((option, index) => option.setAttribute("aria-selected", String(index === place)));
    const chosen = options()[place];
    if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
    else input.removeAttribute("aria-activedescendant");
  }

  /** @param {boolean} open */
  function show(open) {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (!open) choose(-1);
  }

  function close() {
    window.clearTimeout(typing);
    window.clearTimeout(speaking);
    asked.abort();
    status.textContent = "";
    show(false);
  }

  /** @param {number} count */
  function say(count) {
    window.clearTimeout(speaking);
    const text = count === 0 ? words.none : count === 1 ? words.one : words.many.replace("{count}", String(count));
    speaking = window.setTimeout(() => (status.textContent = text), speakingPause);
  }

  /** @param {Suggestion[]} suggestions */
  function fill(suggestions) {
    list.replaceChildren(
      ...suggestions.map(({ title, kind, href }, index) => {
        const option = Object.assign(document.createElement("li"), { id: `${list.id}-${index}`, role: "option", textContent: title });
        option.dataset.href = href;
        option.setAttribute("aria-selected", "false");
        option.append(Object.assign(document.createElement("span"), { textContent: kind }));
        return option;
      }),
    );
    choose(-1);
    show(suggestions.length > 0);
    say(suggestions.length);
  }

  /** @param {string} text */
  async function ask(text) {
    asked.abort();
    asked = new window.AbortController();
    try {
      const response = await window.fetch(`${form.dataset.suggest}?${new window.URLSearchParams({ q: text })}`, { signal: asked.signal });
      if (response.ok) fill(await response.json());
    } catch {
      // The next letter has overtaken it, or nothing came: the field works without.
    }
  }

  input.addEventListener("input", () => {
    window.clearTimeout(typing);
    const text = input.value.trim();
    if (!isSendable(text)) return close();
    typing = window.setTimeout(() => ask(text), typingPause);
  });

  input.addEventListener("keydown", (event) => {
    const count = options().length;
    if (event.key === "Escape" && !list.hidden) {
      // The first Escape closes the list; the browser's own, which empties the field, is the next.
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      show(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than there are suggestions: the field itself, with what was written.
      choose(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      go(options()[active]);
    }
  });

  /** @param {HTMLElement | null | undefined} option */
  function go(option) {
    if (option?.dataset.href) window.location.assign(asChosen(option.dataset.href));
  }

  // Before the field loses its focus, which closes the list.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    if (event.target instanceof window.Element) go(event.target.closest("li"));
  });
  input.addEventListener("blur", close);
}

for (const form of document.querySelectorAll("[data-suggest]")) suggestIn(/** @type {HTMLElement} */ (form));
