// Reads sentences aloud, one after the other. A pause ends the sentence that is being read, and going on begins it again: the browsers' own pause
// loses the place on many phones.

/** @typedef {import("./spoken-sentences.js").Sentence} Sentence */
/** @typedef {"idle" | "reading" | "paused" | "done" | "failed"} State */
/**
 * @typedef {object} Options
 * @property {readonly Sentence[]} sentences
 * @property {(language: string) => SpeechSynthesisVoice | undefined} voiceOf what no voice can read is left out
 * @property {(sentence: Sentence | null) => void} onSentence which is being read now
 * @property {(state: State, how: { leftOut: boolean }) => void} onState
 */

/** @param {Options} options */
export function createPlayer({ sentences, voiceOf, onSentence, onState }) {
  const { speechSynthesis: synthesis } = window;
  let place = 0;
  let rate = 1;
  /** @type {State} */
  let state = "idle";
  let leftOut = false;
  // Held on to, because some browsers lose what nobody holds, and then never say that it has ended.
  /** @type {SpeechSynthesisUtterance | null} */
  let current = null;

  /** @param {State} next */
  function become(next) {
    state = next;
    onState(state, { leftOut });
  }

  function fallSilent() {
    current = null;
    synthesis.cancel();
  }

  /** @param {State} how */
  function end(how) {
    fallSilent();
    place = 0;
    onSentence(null);
    become(how);
  }

  function readOn() {
    const sentence = sentences[place];
    if (!sentence) return end("done");
    const voice = voiceOf(sentence.language);
    if (!voice) {
      leftOut = true;
      place += 1;
      return readOn();
    }
    const utterance = new window.SpeechSynthesisUtterance(sentence.text);
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    // What was cut short says that it ended, or failed, when the next is already being read.
    utterance.onend = () => {
      if (current !== utterance) return;
      place += 1;
      readOn();
    };
    utterance.onerror = () => {
      if (current === utterance) end("failed");
    };
    current = utterance;
    onSentence(sentence);
    synthesis.speak(utterance);
  }

  return {
    /** Begins, or goes on where it was paused. */
    read() {
      if (state === "reading") return;
      if (state !== "paused") leftOut = false;
      fallSilent();
      become("reading");
      readOn();
    },
    pause() {
      if (state !== "reading") return;
      fallSilent();
      become("paused");
    },
    stop() {
      if (state === "reading" || state === "paused") end("idle");
    },
    /** How fast, where 1 is as the voice likes it. What is being read is begun again. @param {number} next */
    setRate(next) {
      rate = next;
      if (state !== "reading") return;
      fallSilent();
      // A moment later: some browsers throw away what is spoken in the same breath as they were silenced.
      window.setTimeout(() => state === "reading" && current === null && readOn());
    },
  };
}
