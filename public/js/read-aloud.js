import { createPlayer } from "./read-player.js";
import { sentencesOf } from "./spoken-sentences.js";
import { voiceFor } from "./voice-for.js";

// "Les opp": the device reads the content of the page, and the sentence it has come to is marked. Shown only where the browser can speak.

/** How long some browsers take to find their voices, in milliseconds. */
const patience = 1500;

const highlight = "lest-opp";

/** Marks a sentence, or the part it stands in where the browser can't mark single sentences. @param {import("./spoken-sentences.js").Sentence | null} sentence */
function mark(sentence) {
  for (const marked of document.querySelectorAll("[data-leses]")) marked.removeAttribute("data-leses");
  const highlights = window.CSS?.highlights;
  highlights?.delete(highlight);
  if (!sentence) return;
  if (highlights) highlights.set(highlight, new window.Highlight(sentence.range));
  else sentence.block.setAttribute("data-leses", "");
  follow(sentence);
}

/** Moves the page only when what is read can't be seen, the foot of the screen left out, where the buttons are. @param {import("./spoken-sentences.js").Sentence} sentence */
function follow({ range, block }) {
  const box = range.getBoundingClientRect?.();
  if (box && (box.top < 0 || box.bottom > window.innerHeight * 0.75)) block.scrollIntoView?.({ block: "center" });
}

/** @param {(voices: SpeechSynthesisVoice[]) => void} go at once where the voices are known: some browsers speak only in answer to a tap */
function withVoices(go) {
  const { speechSynthesis: synthesis } = window;
  const known = synthesis.getVoices();
  if (known.length > 0) return go(known);
  let waiting = true;
  const once = () => {
    if (waiting) go(synthesis.getVoices());
    waiting = false;
  };
  synthesis.addEventListener?.("voiceschanged", once, { once: true });
  window.setTimeout(once, patience);
}

/** @param {HTMLElement} box with the buttons, and the words for what they come to (`data-words`) @param {HTMLElement} main what is read */
export function offerReading(box, main) {
  const words = JSON.parse(box.dataset["words"] ?? "{}");
  /** @param {string} name */
  const part = (name) => /** @type {HTMLElement} */ (box.querySelector(`[data-read-${name}]`));
  const [start, bar, toggle, stop, status] = [part("start"), part("bar"), part("toggle"), part("stop"), part("status")];
  const speed = /** @type {HTMLSelectElement} */ (box.querySelector("[data-read-speed]"));
  /** @type {ReturnType<typeof createPlayer> | undefined} */
  let player;
  let isReading = false;

  /** @param {import("./read-player.js").State} state @param {{ leftOut: boolean }} how */
  function show(state, { leftOut }) {
    const isOpen = state === "reading" || state === "paused";
    const hadFocus = bar.contains(document.activeElement);
    isReading = state === "reading";
    (toggle.querySelector("span") ?? toggle).textContent = isReading ? words.pause : words.resume;
    start.hidden = isOpen;
    bar.hidden = !isOpen;
    // Who pressed what is gone now stands on what has come in its place; whoever is elsewhere on the page stays there.
    if (isOpen && !hadFocus) toggle.focus({ preventScroll: true });
    if (!isOpen && hadFocus) start.focus({ preventScroll: true });
    status.textContent = { idle: "", reading: "", paused: "", done: leftOut ? words.leftOut : words.done, failed: words.failed }[state];
  }

  /** @param {SpeechSynthesisVoice[]} voices */
  function begin(voices) {
    const language = main.closest("[lang]")?.getAttribute("lang") ?? "";
    if (!voiceFor(language, voices)) return void (status.textContent = words.noVoice);
    player = createPlayer({ sentences: sentencesOf(main), voiceOf: (wanted) => voiceFor(wanted, voices), onSentence: mark, onState: show });
    player.setRate(Number(speed.value));
    player.read();
  }

  start.addEventListener("click", () => {
    status.textContent = "";
    withVoices(begin);
  });
  toggle.addEventListener("click", () => (isReading ? player?.pause() : player?.read()));
  stop.addEventListener("click", () => player?.stop());
  speed.addEventListener("change", () => player?.setRate(Number(speed.value)));
  // A voice would go on over the next page.
  window.addEventListener("pagehide", () => player?.stop());
  status.hidden = false;
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", words.name);
  start.hidden = false;
}

const box = document.querySelector("[data-read-aloud]");
const main = document.querySelector("main");
if ("speechSynthesis" in window && "SpeechSynthesisUtterance" in window && box instanceof window.HTMLElement && main) {
  // Some browsers begin to look for their voices when they are first asked.
  window.speechSynthesis.getVoices();
  offerReading(box, main);
}
