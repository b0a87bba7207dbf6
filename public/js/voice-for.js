// Which voice reads a language. Only voices that live on the device: others would send the page, and with it what somebody answered, to whoever makes them.

/** @typedef {Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">} Voice */

/** What a language is called by voices, the nearest first. Some devices know Norwegian only as such, and few have a voice for nynorsk. @type {Record<string, string[]>} */
const called = { nb: ["nb", "no"], nn: ["nn", "nb", "no"] };

/**
 * @template {Voice} V
 * @param {string} language `nb`, `en-GB`
 * @param {readonly V[]} voices
 * @returns {V | undefined}
 */
export function voiceFor(language, voices) {
  const wanted = primary(language);
  const fitting = voices.filter(({ localService }) => localService);
  for (const name of called[wanted] ?? [wanted]) {
    const named = fitting.filter(({ lang }) => name !== "" && primary(lang) === name);
    const voice = named.find((candidate) => candidate.default) ?? named[0];
    if (voice) return voice;
  }
  return undefined;
}

/** Android writes `nb_NO`. @param {string} language */
function primary(language) {
  return language.toLowerCase().split(/[-_]/)[0] ?? "";
}
